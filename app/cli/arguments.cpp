// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/arguments.h"

#include <algorithm>

namespace counterfoil::cli {

std::unexpected<Error> usageFault(const QString &text)
{
    return failure(Error::Code::Usage, text);
}

QString spelled(const Option &option)
{
    const QString name = QStringLiteral("--") + QString::fromUtf8(option.name);
    return option.value ? name + u' ' + QString::fromUtf8(option.value) : name;
}

const Option *Grammar::option(const QString &name) const
{
    const auto found = std::find_if(options.begin(), options.end(),
                                    [&name](const Option &option) { return name == QString::fromUtf8(option.name); });
    return found == options.end() ? nullptr : &*found;
}

qsizetype Grammar::leastWords() const
{
    return std::count_if(words.begin(), words.end(), [](const Operand &word) { return word.needed; });
}

qsizetype Grammar::mostWords() const
{
    return !words.empty() && words.back().many ? -1 : qsizetype(words.size());
}

QString Grammar::usage() const
{
    QStringList parts;
    const auto add = [&parts](const QString &text, bool needed) { parts += needed ? text : u'[' + text + u']'; };
    for (const Operand &word : words)
        add(QString::fromUtf8(word.name) + (word.many ? QStringLiteral("…") : QString()), word.needed);
    for (const Option &option : options)
        add(spelled(option), option.needed);
    return parts.join(u' ');
}

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
            return usageFault(QStringLiteral("--%1 is given twice").arg(name));
        const Option *option = grammar.option(name);
        if (!option)
            return usageFault(QStringLiteral("unknown option --%1").arg(name));
        if (!option->value && equals >= 0)
            return usageFault(QStringLiteral("--%1 takes no value").arg(name));
        if (!option->value) {
            arguments.m_flags.append(name);
            continue;
        }
        if (equals < 0 && i + 1 == all.size())
            return usageFault(QStringLiteral("--%1 needs a value").arg(name));
        arguments.m_values.insert(name, equals < 0 ? all[++i] : word.mid(equals + 1));
    }
    return arguments.checked(grammar);
}

Result<Arguments> Arguments::checked(const Grammar &grammar) const
{
    const qsizetype least = grammar.leastWords();
    const qsizetype most = grammar.mostWords();
    if (m_words.size() < least)
        return usageFault(
            QStringLiteral("%1 is missing").arg(QLatin1String(grammar.words[std::size_t(m_words.size())].name)));
    if (most >= 0 && m_words.size() > most)
        return usageFault(QStringLiteral("\"%1\" is one too many").arg(m_words[most]));
    for (const Option &option : grammar.options) {
        if (option.needed && !has(QString::fromUtf8(option.name)))
            return usageFault(QStringLiteral("%1 is missing").arg(spelled(option)));
    }
    return *this;
}

Result<Month> Arguments::month(const QString &name) const
{
    if (!has(name))
        return usageFault(QStringLiteral("--%1 YYYY-MM is missing").arg(name));
    const std::optional<Month> month = Month::fromIso(value(name));
    if (!month)
        return usageFault(QStringLiteral("--%1: not a month: \"%2\"").arg(name, value(name)));
    return *month;
}

Result<Month> Arguments::monthOrAll(const QString &name) const
{
    return has(name) ? month(name) : Month();
}

Result<Day> Arguments::day(const QString &name, Day fallback) const
{
    if (!has(name))
        return fallback;
    const std::optional<Day> day = Day::fromIso(value(name));
    if (!day)
        return usageFault(QStringLiteral("--%1: not a date: \"%2\"").arg(name, value(name)));
    return *day;
}

} // namespace counterfoil::cli
