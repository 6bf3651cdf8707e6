// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/format/spoken.h"

#include "ui/format/language.h"

#include <QCoreApplication>
#include <QDate>
#include <QFile>
#include <QHash>
#include <QRegularExpression>

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

//! One sentence with places for arguments.
struct Mould
{
    QString text;
    QRegularExpression shape;
    QList<int> numbers; //!< of the arguments that the shape captures, in its order
    qsizetype letters = 0;
};

//! Of few letters are "%1 to %2" and "%1 of %2 %3", which names of products contain too.
constexpr qsizetype fewLetters = 3;

QStringList wordsIn(const QString &text)
{
    static const QRegularExpression notWord(QStringLiteral("[^\\p{L}\\p{N}]+"));
    return text.split(notWord, Qt::SkipEmptyParts);
}

bool followsSomething(const QString &text)
{
    return text.startsWith(u' ') || text.startsWith(u',') || text.startsWith(u';') || text.startsWith(u':');
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
    void readTexts();
    void add(const QString &text, const QHash<QString, int> &uses);
    std::optional<QString> cast(const Mould &mould, const QString &sentence, int depth) const;
    QString sayParts(const QString &text, int depth) const;

    QStringList m_texts;
    QSet<QString> m_plain;
    QList<Mould> m_moulds; // those with most letters first
    QHash<QString, QList<qsizetype>> m_byWord;
};

const QRegularExpression &placeholder()
{
    static const QRegularExpression all(QStringLiteral("%([1-9])"));
    return all;
}

//! The words of a text that stand in every sentence made of it: those that no argument touches.
QStringList fixedWords(const QString &text)
{
    static const QRegularExpression touching(QStringLiteral("[\\p{L}\\p{N}]*(?:%[1-9][\\p{L}\\p{N}]*)+"));
    return wordsIn(QString(text).replace(touching, QStringLiteral(" ")));
}

SentenceIndex::SentenceIndex()
{
    readTexts();
    QHash<QString, int> uses;
    for (const QString &text : m_texts) {
        for (const QString &word : fixedWords(text))
            ++uses[word];
    }
    QStringList shaped;
    for (const QString &text : m_texts) {
        if (placeholder().match(text).hasMatch() || followsSomething(text) || text.endsWith(u' '))
            shaped << text;
        else
            m_plain.insert(text);
    }
    const auto letters = [](const QString &text) { return fixedWords(text).join(QString()).size(); };
    std::stable_sort(shaped.begin(), shaped.end(),
                     [&](const QString &a, const QString &b) { return letters(a) > letters(b); });
    for (const QString &text : shaped)
        add(text, uses);
}

//! One a line; \n stands for a line break.
void SentenceIndex::readTexts()
{
    loadSentences();
    QFile file(QStringLiteral(":/translations/sentences.txt"));
    if (!file.open(QIODevice::ReadOnly))
        return;
    const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
    for (QString line : lines) {
        for (qsizetype at = line.indexOf(u'\\'); at >= 0; at = line.indexOf(u'\\', at + 1))
            line.replace(at, 2, line.mid(at + 1, 1) == u"n" ? u'\n' : u'\\');
        m_texts << line;
    }
}

void SentenceIndex::add(const QString &text, const QHash<QString, int> &uses)
{
    Mould mould{text, {}, {}, fixedWords(text).join(QString()).size()};
    QString shape;
    const auto capture = [&](int number) {
        shape += QStringLiteral("(.*?)");
        mould.numbers << number;
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
    mould.shape =
        QRegularExpression(QRegularExpression::anchoredPattern(shape), QRegularExpression::DotMatchesEverythingOption);
    const QStringList words = fixedWords(text);
    const auto rarest = std::min_element(words.begin(), words.end(), [&uses](const QString &a, const QString &b) {
        return uses.value(a) < uses.value(b);
    });
    m_byWord[rarest == words.end() ? QString() : *rarest] << m_moulds.size();
    m_moulds << mould;
}

//! Days of the core's reasons ("15 Jul–14 Aug") with the months of the language; anything else stays.
QString withMonths(QString text)
{
    static const QRegularExpression days(
        QStringLiteral("^\\d{1,2}(?: [A-Z][a-z]{2}(?: \\d{4})?)?(?:–\\d{1,2} [A-Z][a-z]{2}(?: \\d{4})?)?$"));
    if (!days.match(text).hasMatch())
        return text;
    for (int month = 1; month <= 12; ++month) {
        const QDate first(2000, month, 1);
        text.replace(QLocale::c().toString(first, QStringLiteral("MMM")),
                     namesLocale().toString(first, QStringLiteral("MMM")));
    }
    return text;
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

std::optional<QString> SentenceIndex::cast(const Mould &mould, const QString &sentence, int depth) const
{
    const QRegularExpressionMatch match = mould.shape.match(sentence);
    if (!match.hasMatch())
        return std::nullopt;
    Arguments arguments;
    int figures = 0;
    for (qsizetype place = 0; place < mould.numbers.size(); ++place) {
        const QString argument = match.captured(int(place) + 1);
        std::optional<QString> &kept = arguments[std::size_t(mould.numbers[place])];
        if (kept && *kept != argument)
            return std::nullopt;
        kept = argument;
        if (!argument.isEmpty() && (argument.at(0).isDigit() || argument.at(0) == u'-'))
            ++figures;
    }
    if (mould.letters < fewLetters && figures < 2)
        return std::nullopt;
    for (std::optional<QString> &argument : arguments) {
        if (argument)
            argument = say(*argument, depth + 1);
    }
    return filled(translated(mould.text), arguments);
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
    for (const qsizetype number : candidates) {
        if (std::optional<QString> said = cast(m_moulds[number], sentence, depth))
            return said;
    }
    return std::nullopt;
}

QString SentenceIndex::say(const QString &sentence, int depth) const
{
    if (depth > deepestSentence || sentence.isEmpty())
        return sentence;
    if (std::optional<QString> whole = find(sentence, depth))
        return *whole;
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
    return withMonths(text);
}

const SentenceIndex &sentenceIndex()
{
    static const SentenceIndex all;
    return all;
}

} // namespace

QString spoken(const QString &sentence)
{
    return shownLanguage() == QStringLiteral("en") ? sentence : sentenceIndex().say(sentence, 0);
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
