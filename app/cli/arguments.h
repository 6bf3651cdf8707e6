// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/day.h"

#include <QMap>
#include <QStringList>

#include <vector>

namespace counterfoil::cli {

//! The command was spelled wrongly: exit 2, with its help.
std::unexpected<Error> usageFault(const QString &text);

//! An option: how it is spelled behind "--", what its value is called (null for a flag), and what it does.
struct Option
{
    const char *name = nullptr;
    const char *value = nullptr;
    const char *says = nullptr;
    bool needed = false;
};

//! "--month YYYY-MM".
QString spelled(const Option &option);

//! What stands behind a command's name without "--".
struct Operand
{
    const char *name = nullptr;
    const char *says = nullptr;
    bool needed = true;
    bool many = false; //!< only the last word may be
};

//! What a command takes. The parser and the help read the same table.
struct Grammar
{
    std::vector<Operand> words;
    std::vector<Option> options;

    const Option *option(const QString &name) const;
    qsizetype leastWords() const;
    qsizetype mostWords() const; //!< −1: any number
    //! "FILE… [--month YYYY-MM]"
    QString usage() const;
};

//! The words and options behind a command's name.
class Arguments
{
public:
    //! Usage error for an unknown, repeated or missing option, a missing value or a wrong number of words.
    static Result<Arguments> parse(const QStringList &all, const Grammar &grammar);

    const QStringList &words() const { return m_words; }
    bool has(const QString &name) const { return m_flags.contains(name) || m_values.contains(name); }
    QString value(const QString &name) const { return m_values.value(name); }
    //! The value as a month; Usage where it is none, or missing.
    Result<Month> month(const QString &name) const;
    //! The same; an invalid month where the option was not given.
    Result<Month> monthOrAll(const QString &name) const;
    Result<Day> day(const QString &name, Day fallback) const;

private:
    Result<Arguments> checked(const Grammar &grammar) const;

    QStringList m_words;
    QMap<QString, QString> m_values;
    QStringList m_flags;
};

} // namespace counterfoil::cli
