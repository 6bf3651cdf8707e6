// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/day.h"

#include <QMap>
#include <QStringList>

namespace counterfoil::cli {

//! What a command takes: names of options with a value, of flags, and how many words.
struct Grammar
{
    QStringList values;
    QStringList flags;
    int leastWords = 0;
    int mostWords = 0; //!< −1: any number
};

//! The words and options behind a command's name.
class Arguments
{
public:
    //! Usage error for an unknown or repeated option, a missing value or a wrong number of words.
    static Result<Arguments> parse(const QStringList &all, const Grammar &grammar);

    const QStringList &words() const { return m_words; }
    bool has(const QString &name) const { return m_flags.contains(name) || m_values.contains(name); }
    QString value(const QString &name) const { return m_values.value(name); }
    //! The value as a month; Usage where it is none, or missing.
    Result<Month> month(const QString &name) const;
    Result<Day> day(const QString &name, Day fallback) const;

private:
    QStringList m_words;
    QMap<QString, QString> m_values;
    QStringList m_flags;
};

} // namespace counterfoil::cli
