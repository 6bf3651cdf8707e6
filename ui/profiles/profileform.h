// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/json.h"
#include "ui/company/profiledesk.h"

namespace counterfoil {

//! How one attribute of a line is found, as it is typed: nothing here is checked.
struct AttributeForm
{
    QStringList names; //!< of its column, the first that a file has counts
    bool optional = false;
    QString constant;
    QList<QStringList> words; //!< the file's word and what it means

    bool isEmpty() const { return names.isEmpty() && constant.isEmpty() && words.isEmpty(); }
    friend bool operator==(const AttributeForm &, const AttributeForm &) = default;
};

//! Where a text of the whole file stands. `kind` is the key of the document, empty for nowhere.
struct PlaceForm
{
    QString kind;
    QString text;
    QStringList formats;

    friend bool operator==(const PlaceForm &, const PlaceForm &) = default;
};

//! A profile as a form shows it. Rows of conditions are: column, text, and for families the family.
struct ProfileForm
{
    QString id;
    QString name;
    QString note;
    bool toBeConfirmed = false;
    QString sheet;
    int headerRow = 0;
    QString decimal = QStringLiteral(".");
    QString thousands;
    bool trailingMinus = false;
    bool parentheses = false;
    bool currencySign = false;
    QStringList dates;
    QMap<QString, AttributeForm> attributes;
    QList<QStringList> skip, end, negate, families;
    QList<QStringList> customers; //!< the distributor's key and the tenant
    PlaceForm invoice{QStringLiteral("column"), {}, {}};
    PlaceForm month;
    QStringList keep;

    friend bool operator==(const ProfileForm &, const ProfileForm &) = default;
};

//! How much an attribute matters.
enum class AttributeRank { Needed, Usual, Other };

//! An attribute of a line that a column can fill, in the order in which a form shows them.
struct LineAttribute
{
    QString name; //!< Microsoft's own
    AttributeRank rank = AttributeRank::Other;
    bool isText = true; //!< neither a day nor a number
};

const QList<LineAttribute> &lineAttributes();
//! What stands in an attribute, in one sentence; empty where its name says it.
QString attributeSentence(const QString &name);

//! What a document that readProfile() takes says.
ProfileForm profileFormOf(const JsonValue &document);
//! The document that says it, each thing on its own line.
QByteArray documentOf(const ProfileForm &form);

//! A new profile: a name and an id that nobody has, and the attributes whose columns a sample has by the names that
//! other profiles know.
ProfileForm newProfileForm(const QList<ProfileUse> &known, const QStringList &columns);
//! What is needed to look for columns in a sample, even where the form has faults.
DistributorProfile hintOf(const ProfileForm &form);

//! The line of a document that a JSON pointer leads to, from 1. Of a pointer that leads nowhere the line of the last
//! thing on its way.
qint64 lineOfPointer(const QByteArray &json, const QString &pointer);

} // namespace counterfoil
