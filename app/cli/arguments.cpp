// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/arguments.h"

namespace counterfoil::cli {

namespace {

std::unexpected<Error> usage(const QString &text)
{
    return failure(Error::Code::Usage, text);
}

} // namespace

Result<Arguments> Arguments::parse(const QStringList &all, const Grammar &grammar)
{
    Arguments arguments;
    bool onlyWords = false;
    for (qsizetype i = 0; i < all.size(); ++i) {
        QString word = all[i];
        if (onlyWords || !word.startsWith(u"--")) {
            arguments.m_words.append(word);
            continue;
        }
        if (word == u"--") {
            onlyWords = true;
            continue;
        }
        const qsizetype equals = word.indexOf(u'=');
        const QString name = word.left(equals).mid(2);
        if (arguments.has(name))
            return usage(QStringLiteral("--%1 is given twice").arg(name));
        if (grammar.flags.contains(name) && equals < 0) {
            arguments.m_flags.append(name);
        } else if (grammar.values.contains(name)) {
            if (equals < 0 && i + 1 == all.size())
                return usage(QStringLiteral("--%1 needs a value").arg(name));
            arguments.m_values.insert(name, equals < 0 ? all[++i] : word.mid(equals + 1));
        } else {
            return usage(QStringLiteral("unknown option --%1").arg(name));
        }
    }
    if (arguments.m_words.size() < grammar.leastWords)
        return usage(QStringLiteral("something is missing"));
    if (grammar.mostWords >= 0 && arguments.m_words.size() > grammar.mostWords)
        return usage(QStringLiteral("\"%1\" is one too many").arg(arguments.m_words[grammar.mostWords]));
    return arguments;
}

Result<Month> Arguments::month(const QString &name) const
{
    if (!has(name))
        return usage(QStringLiteral("--%1 YYYY-MM is missing").arg(name));
    const std::optional<Month> month = Month::fromIso(value(name));
    if (!month)
        return usage(QStringLiteral("--%1: not a month: \"%2\"").arg(name, value(name)));
    return *month;
}

Result<Day> Arguments::day(const QString &name, Day fallback) const
{
    if (!has(name))
        return fallback;
    const std::optional<Day> day = Day::fromIso(value(name));
    if (!day)
        return usage(QStringLiteral("--%1: not a date: \"%2\"").arg(name, value(name)));
    return *day;
}

} // namespace counterfoil::cli
