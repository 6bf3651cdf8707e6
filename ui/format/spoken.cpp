// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/format/spoken.h"

#include "core/model/linetitle.h"
#include "ui/format/amounts.h"
#include "ui/format/language.h"
#include "ui/format/words.h"

#include <QCoreApplication>
#include <QFile>
#include <QHash>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <array>
#include <optional>

// Outside the namespace: the macro declares a function of the resource file.
static void loadSentences()
{
    Q_INIT_RESOURCE(translations);
}

namespace counterfoil {

namespace {

//! Words of the core's that stand in sentences as arguments: the states of an invoice.
[[maybe_unused]] constexpr const char *wordsWithin[] = {
    QT_TRANSLATE_NOOP("Sentences", "draft"), QT_TRANSLATE_NOOP("Sentences", "approved"),
    QT_TRANSLATE_NOOP("Sentences", "issued"), QT_TRANSLATE_NOOP("Sentences", "credited")};

constexpr int partBefore = 0; // number of what stands before a part of a sentence
constexpr int partBehind = 10;
constexpr int deepestSentence = 6; // of sentences within sentences
using Arguments = std::array<std::optional<QString>, partBehind + 1>;

//! Of few letters are "%1 to %2" and "%1 of %2 %3", which names of products contain too.
constexpr qsizetype fewLetters = 3;

const QRegularExpression &placeholder()
{
    static const QRegularExpression all(QStringLiteral("%([1-9])"));
    return all;
}

QStringList wordsIn(const QString &text)
{
    QStringList found;
    qsizetype start = 0;
    for (qsizetype at = 0; at <= text.size(); ++at) {
        if (at < text.size() && text.at(at).isLetterOrNumber())
            continue;
        if (at > start)
            found << text.sliced(start, at - start);
        start = at + 1;
    }
    return found;
}

bool followsSomething(const QString &text)
{
    return text.startsWith(u' ') || text.startsWith(u',') || text.startsWith(u';') || text.startsWith(u':');
}

//! One sentence with places for arguments.
class Mould
{
public:
    explicit Mould(const QString &text);

    const QString &text() const { return m_text; }
    //! Those that stand in every sentence made of it, because no argument touches them.
    const QStringList &words() const { return m_words; }
    qsizetype letters() const { return m_letters; }
    //! What stands in the places of the sentence; nothing where it was made of something else.
    std::optional<Arguments> argumentsOf(const QString &sentence) const;

private:
    QString m_text;
    QStringList m_words;
    qsizetype m_letters;
    QRegularExpression m_shape;
    QList<int> m_numbers; //!< of the arguments that the shape captures, in its order
};

Mould::Mould(const QString &text) : m_text(text)
{
    static const QRegularExpression touching(QStringLiteral("[\\p{L}\\p{N}]*(?:%[1-9][\\p{L}\\p{N}]*)+"));
    m_words = wordsIn(QString(text).replace(touching, QStringLiteral(" ")));
    m_letters = m_words.join(QString()).size();
    QString shape;
    const auto capture = [&](int number) {
        shape += QStringLiteral("(.*?)");
        m_numbers << number;
    };
    if (followsSomething(text))
        capture(partBefore);
    qsizetype at = 0;
    for (auto found = placeholder().globalMatch(text); found.hasNext();) {
        const QRegularExpressionMatch match = found.next();
        shape += QRegularExpression::escape(text.mid(at, match.capturedStart() - at));
        capture(match.captured(1).toInt());
        at = match.capturedEnd();
    }
    shape += QRegularExpression::escape(text.mid(at));
    if (text.endsWith(u' '))
        capture(partBehind);
    m_shape =
        QRegularExpression(QRegularExpression::anchoredPattern(shape), QRegularExpression::DotMatchesEverythingOption);
}

std::optional<Arguments> Mould::argumentsOf(const QString &sentence) const
{
    const QRegularExpressionMatch match = m_shape.match(sentence);
    if (!match.hasMatch())
        return std::nullopt;
    Arguments arguments;
    int figures = 0;
    for (qsizetype place = 0; place < m_numbers.size(); ++place) {
        const QString argument = match.captured(int(place) + 1);
        std::optional<QString> &kept = arguments[std::size_t(m_numbers[place])];
        if (kept && *kept != argument)
            return std::nullopt;
        kept = argument;
        if (!argument.isEmpty() && (argument.at(0).isDigit() || argument.at(0) == u'-'))
            ++figures;
    }
    return m_letters < fewLetters && figures < 2 ? std::nullopt : std::optional(arguments);
}

int monthCalled(const QString &name)
{
    for (int month = 1; month <= 12; ++month) {
        if (QLocale::c().monthName(month, QLocale::ShortFormat) == name)
            return month;
    }
    return 0;
}

//! Months ("2026-07") and days ("15 Jul–14 Aug") of the core's reasons as the language writes them; anything else
//! stays.
QString withMonths(const QString &text)
{
    if (const std::optional<Month> month = Month::fromIso(text))
        return monthText(*month);
    static const QRegularExpression shape(QStringLiteral(
        "^(\\d{1,2})(?: ([A-Z][a-z]{2})(?: (\\d{4}))?)?(?:–(\\d{1,2}) ([A-Z][a-z]{2})(?: (\\d{4}))?)?$"));
    const QRegularExpressionMatch match = shape.match(text);
    if (!match.hasMatch())
        return text;
    const bool isRange = match.hasCaptured(4);
    const QString last = match.captured(isRange ? 5 : 2);
    constexpr int anyYear = 2001;
    const auto dayOf = [&](int number, const QString &month, int year) {
        return Day::of(match.hasCaptured(year) ? match.captured(year).toInt() : anyYear, monthCalled(month),
                       match.captured(number).toInt());
    };
    const Day from = dayOf(1, match.hasCaptured(2) ? match.captured(2) : last, 3);
    const Day to = isRange ? dayOf(4, last, 6) : from;
    return from.isValid() && to.isValid() ? rangeText({from, to}) : text;
}

//! An amount or a percentage of the core's as the locale writes it; anything else stays.
QString withNumbers(const QString &text)
{
    static const QRegularExpression shape(QStringLiteral("^([-\u2212]?)(\\d{1,15}\\.(\\d{1,4}))( %)?$"));
    const QRegularExpressionMatch match = shape.match(text);
    const std::optional<Decimal> number = match.hasMatch() ? Decimal::parse(match.captured(2)) : std::nullopt;
    if (!number)
        return text;
    const Decimal amount = match.capturedLength(1) > 0 ? -*number : *number;
    const QString said = amountText(amount, int(match.capturedLength(3)));
    return match.hasCaptured(4) ? percentOfText(said) : said;
}

//! The text with its arguments, each put in once.
QString filled(const QString &text, const Arguments &arguments)
{
    QString result = arguments[partBefore].value_or(QString());
    qsizetype at = 0;
    for (auto found = placeholder().globalMatch(text); found.hasNext();) {
        const QRegularExpressionMatch match = found.next();
        result += text.mid(at, match.capturedStart() - at);
        result += arguments[std::size_t(match.captured(1).toInt())].value_or(match.captured());
        at = match.capturedEnd();
    }
    return result + text.mid(at) + arguments[partBehind].value_or(QString());
}

QString translated(const QString &text)
{
    return QCoreApplication::translate("Sentences", text.toUtf8().constData());
}

//! One a line; \n stands for a line break.
QStringList listedSentences()
{
    loadSentences();
    QFile file(QStringLiteral(":/translations/sentences.txt"));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
    for (QString &line : lines) {
        for (qsizetype at = line.indexOf(u'\\'); at >= 0; at = line.indexOf(u'\\', at + 1))
            line.replace(at, 2, line.mid(at + 1, 1) == u"n" ? u'\n' : u'\\');
    }
    return lines;
}

//! All sentences: those without arguments by themselves, the others by a word that few others have.
class SentenceIndex
{
public:
    SentenceIndex();

    const QStringList &texts() const { return m_texts; }
    //! The sentence in the language of the window; nothing where it is none.
    std::optional<QString> find(const QString &sentence, int depth) const;
    //! find(), or else what is known of its parts.
    QString say(const QString &sentence, int depth) const;

private:
    QString sayParts(const QString &text, int depth) const;

    QStringList m_texts;
    QSet<QString> m_plain;
    QList<Mould> m_moulds; // those with most letters first
    QHash<QString, QList<qsizetype>> m_byWord;
};

SentenceIndex::SentenceIndex() : m_texts(listedSentences())
{
    QHash<QString, int> uses;
    for (const QString &text : std::as_const(m_texts)) {
        if (!placeholder().match(text).hasMatch() && !followsSomething(text) && !text.endsWith(u' ')) {
            m_plain.insert(text);
            continue;
        }
        m_moulds << Mould(text);
        for (const QString &word : m_moulds.last().words())
            ++uses[word];
    }
    // Which says most is asked first: "%1: %2 of invoice %3" before "%1 of invoice %2".
    std::stable_sort(m_moulds.begin(), m_moulds.end(), [](const Mould &a, const Mould &b) {
        return std::pair(a.letters(), a.text().size()) > std::pair(b.letters(), b.text().size());
    });
    for (qsizetype at = 0; at < m_moulds.size(); ++at) {
        const QStringList &words = m_moulds[at].words();
        const auto rarest = std::min_element(words.begin(), words.end(), [&uses](const QString &a, const QString &b) {
            return uses.value(a) < uses.value(b);
        });
        if (rarest != words.end())
            m_byWord[*rarest] << at;
    }
}

std::optional<QString> SentenceIndex::find(const QString &sentence, int depth) const
{
    if (m_plain.contains(sentence))
        return translated(sentence);
    QList<qsizetype> candidates;
    for (const QString &word : wordsIn(sentence))
        candidates << m_byWord.value(word);
    std::sort(candidates.begin(), candidates.end());
    candidates.erase(std::unique(candidates.begin(), candidates.end()), candidates.end());
    // "unknown currency: ABC" is a sentence and what it is about, not "unknown %1".
    const QString head = sentence.section(QStringLiteral(": "), 0, 0);
    const qsizetype lettersOfHead = m_plain.contains(head) ? wordsIn(head).join(QString()).size() : 0;
    for (const qsizetype number : std::as_const(candidates)) {
        if (m_moulds[number].letters() < lettersOfHead)
            break;
        std::optional<Arguments> arguments = m_moulds[number].argumentsOf(sentence);
        if (!arguments)
            continue;
        for (std::optional<QString> &argument : *arguments) {
            if (argument)
                argument = say(*argument, depth + 1);
        }
        return filled(translated(m_moulds[number].text()), *arguments);
    }
    if (lettersOfHead == 0 || head.size() == sentence.size())
        return std::nullopt;
    const QString mark = QStringLiteral(": ");
    return translated(head) + mark + say(sentence.sliced(head.size() + mark.size()), depth + 1);
}

QString SentenceIndex::say(const QString &sentence, int depth) const
{
    if (depth > deepestSentence || sentence.isEmpty())
        return sentence;
    if (std::optional<QString> whole = find(sentence, depth))
        return *whole;
    if (depth > 0) { // what an invoice calls a line is in the customer's language
        if (const QString name = lineNameIn(sentence, shownLanguage()); name != sentence)
            return name;
    }
    return sayParts(sentence, depth);
}

//! Lists of sentences, and a sentence with what it is about before it.
QString SentenceIndex::sayParts(const QString &text, int depth) const
{
    if (text.contains(u'\n')) {
        QStringList lines;
        for (const QString &line : text.split(u'\n'))
            lines << say(line, depth + 1);
        return lines.join(u'\n');
    }
    for (const QString &mark : {QStringLiteral("; "), QStringLiteral(": "), QStringLiteral(", ")}) {
        for (qsizetype at = text.indexOf(mark); at >= 0; at = text.indexOf(mark, at + 1)) {
            const QString head = text.first(at);
            const QString tail = text.sliced(at + mark.size());
            const std::optional<QString> saidHead = find(head, depth);
            const std::optional<QString> saidTail = find(tail, depth);
            if (saidHead || saidTail)
                return (saidHead ? *saidHead : say(head, depth + 1)) + mark +
                       (saidTail ? *saidTail : say(tail, depth + 1));
        }
    }
    return withNumbers(withMonths(text));
}

const SentenceIndex &sentenceIndex()
{
    static const SentenceIndex all;
    return all;
}

} // namespace

QString spoken(const QString &sentence)
{
    return sentenceIndex().say(sentence, 0); // English has the locale's numbers, too
}

QStringList spoken(const QStringList &sentences)
{
    QStringList said;
    for (const QString &sentence : sentences)
        said << spoken(sentence);
    return said;
}

QString spoken(const Fault &fault)
{
    Fault said = fault;
    said.reason = spoken(fault.reason);
    return describe(said);
}

const QStringList &knownSentences()
{
    return sentenceIndex().texts();
}

} // namespace counterfoil
