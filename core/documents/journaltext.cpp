// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/journaltext.h"

#include <set>

namespace counterfoil {

namespace {

constexpr int accountWidth = 56;

//! Letters, digits, '-', '_', '.', and single spaces inside: nothing that either program reads a meaning into.
QString accountPart(const QString &name)
{
    QString safe;
    const QList<uint> characters = name.toUcs4();
    for (qsizetype i = 0; i < characters.size(); ++i) {
        const char32_t c = characters[i];
        const bool inner = i > 0 && i + 1 < characters.size() && characters[i - 1] != U' ';
        const bool plain = QChar::isLetterOrNumber(c) || c == U'-' || c == U'_' || c == U'.' || (c == U' ' && inner);
        const QString text = QString::fromUcs4(&c, 1);
        safe += plain ? text : QString::fromLatin1(text.toUtf8().toPercentEncoding({}, "-_.~"));
    }
    return safe.isEmpty() ? QStringLiteral("%00") : safe;
}

//! One line of free text: no end of line, and none of the signs by which the programs find dates, tags and comments.
QString plainText(const QString &text)
{
    QString safe;
    for (const QChar c : text.simplified()) {
        if (!c.isPrint() && !c.isSurrogate())
            continue;
        if (c == u'[' || c == u'{')
            safe += u'(';
        else if (c == u']' || c == u'}')
            safe += u')';
        else if (c == u';' || c == u':')
            safe += u',';
        else
            safe += c == u'|' || c == u'=' ? QChar(u'/') : c;
    }
    return safe;
}

QString headOf(const JournalEntry &entry)
{
    QString head = entry.day.iso();
    if (entry.period.isValid())
        head += u'=' + entry.period.iso();
    QString code = plainText(entry.code);
    code.replace(u'(', u'/').replace(u')', u'/'); // the code stands between parentheses
    if (!code.isEmpty())
        head += QStringLiteral(" (%1)").arg(code);
    QString text = plainText(entry.text);
    if (text.startsWith(u'(') || text.startsWith(u'*') || text.startsWith(u'!')) // else a code or a mark
        text.prepend(u'.');
    return head + u' ' + (text.isEmpty() ? QStringLiteral("-") : text);
}

QString textOf(const JournalEntry &entry)
{
    QString text = headOf(entry) + u'\n';
    for (const QString &note : entry.notes)
        text += QStringLiteral("    ; %1\n").arg(plainText(note));
    for (const Posting &posting : entry.postings) {
        text += QStringLiteral("    %1  %2 %3")
                    .arg(accountName(posting.account).leftJustified(accountWidth),
                         posting.amount.text(digitsOf(entry.currency)).rightJustified(16), entry.currency);
        text += posting.note.isEmpty() ? QStringLiteral("\n") : QStringLiteral("  ; %1\n").arg(plainText(posting.note));
    }
    return text;
}

} // namespace

QString accountName(const QStringList &path)
{
    QStringList parts;
    for (const QString &part : path)
        parts.append(accountPart(part));
    return parts.join(u':');
}

QByteArray journalText(const QList<JournalEntry> &entries, const QString &title)
{
    std::set<QString> currencies;
    std::set<QString> accounts;
    for (const JournalEntry &entry : entries) {
        currencies.insert(entry.currency);
        for (const Posting &posting : entry.postings)
            accounts.insert(accountName(posting.account));
    }
    QString text = QStringLiteral("; %1\n\n").arg(plainText(title));
    for (const QString &currency : currencies)
        text += QStringLiteral("commodity %1\n").arg(currency);
    for (const QString &account : accounts)
        text += QStringLiteral("account %1\n").arg(account);
    for (const JournalEntry &entry : entries)
        text += u'\n' + textOf(entry);
    return text.toUtf8();
}

} // namespace counterfoil
