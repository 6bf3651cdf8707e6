// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRegularExpression>
#include <QStringList>

#include <optional>

//! The rules of the house that can be read off a source text, without compiling it. Each function gets a file's path
//! from the root and its text, and returns one sentence per breach: "core/money/split.cpp:12: …".
namespace counterfoil::house {

//! The text with comments and the content of literals blanked; line numbers stay.
QString codeOnly(const QString &text);

//! Includes that point up or sideways, that are not written from the root, or that reach into the tests.
QStringList includeBreaches(const QString &path, const QString &text);

//! Words that only some files may use: the clock, files opened for writing, transactions, `double` beside money …
QStringList wordBreaches(const QString &path, const QString &text);

//! Files opened for writing by other means than FileWriter.
QStringList writeBreaches(const QString &path, const QString &text);

//! Functions over 60 lines and files over 500.
QStringList lengthBreaches(const QString &path, const QString &text);

//! A module as its CMakeLists.txt declares it.
struct Declaration
{
    QString name;
    int layer = -1;
    QStringList depends; //!< names of modules, or "${…}" where CMake decides
};

//! The counterfoil_add_module() of a CMakeLists.txt; no value where it has none.
std::optional<Declaration> declarationOf(const QString &cmake);

//! The layer of the list for a file of a module, -1 where it belongs to none.
int layerOf(const QString &path);

//! The folder of the module that a file belongs to; empty where it belongs to none.
QString folderOf(const QString &path);

//! Includes of modules that the module does not link, not even through others: `linked` holds the folders it may see.
QStringList undeclaredIncludes(const QString &path, const QString &text, const QStringList &linked);

//! All of the above that need nothing but the text.
QStringList breaches(const QString &path, const QString &text);

//! The classes and enumerations that a text defines for every other file: those within others or within an unnamed
//! namespace are its own.
QStringList namesDefined(const QString &text);

} // namespace counterfoil::house
