// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/palette/fuzzymatch.h"

namespace counterfoil {

namespace {

constexpr int startScore = 1000;
constexpr int wordScore = 800;
constexpr int insideScore = 400;
constexpr int lettersScore = 200;
constexpr int nothingLeftScore = 50; //!< nothing of the text is left over: it is what was meant

QChar folded(QChar character)
{
    const QString parts = character.decompositionTag() == QChar::Canonical ? character.decomposition() : QString();
    return (parts.isEmpty() ? character : parts.front()).toCaseFolded();
}

bool isWordStart(const QString &text, qsizetype at)
{
    return at == 0 || (text[at].isLetterOrNumber() && !text[at - 1].isLetterOrNumber());
}

FuzzyMatch together(int score, qsizetype from, qsizetype length)
{
    FuzzyMatch match;
    match.score = score;
    for (qsizetype at = 0; at < length; ++at)
        match.positions << int(from + at);
    return match;
}

//! The word as it stands: where it begins a word if it does anywhere, else its first place.
std::optional<FuzzyMatch> wholeMatch(const QString &text, const QString &word)
{
    const qsizetype first = text.indexOf(word);
    for (qsizetype at = first; at >= 0; at = text.indexOf(word, at + 1)) {
        if (isWordStart(text, at))
            return together((at == 0 ? startScore : wordScore) - int(qMin<qsizetype>(at, 99)), at, word.size());
    }
    if (first < 0)
        return {};
    return together(insideScore - int(qMin<qsizetype>(first, 99)), first, word.size());
}

//! The word's letters in order, from a word's start on; every one that does not follow the last or begin a word costs.
std::optional<FuzzyMatch> lettersMatch(const QString &text, const QString &word, qsizetype start)
{
    FuzzyMatch match;
    match.score = lettersScore - int(qMin<qsizetype>(start, 50));
    qsizetype at = start;
    for (const QChar letter : word) {
        qsizetype next = text.indexOf(letter, at);
        for (qsizetype later = next; later >= 0 && later != at; later = text.indexOf(letter, later + 1)) {
            if (isWordStart(text, later)) {
                next = later; // "aw" means Adventure Works
                break;
            }
        }
        if (next < 0)
            return {};
        if (next != at && !isWordStart(text, next))
            match.score -= 20 + int(qMin<qsizetype>(next - at, 20));
        match.positions << int(next);
        at = next + 1;
    }
    return match;
}

std::optional<FuzzyMatch> scatteredMatch(const QString &text, const QString &word)
{
    std::optional<FuzzyMatch> best;
    for (qsizetype at = text.indexOf(word.front()); at >= 0; at = text.indexOf(word.front(), at + 1)) {
        if (!isWordStart(text, at))
            continue;
        std::optional<FuzzyMatch> match = lettersMatch(text, word, at);
        if (!match)
            return best; // what is missing here is missing further on
        if (match->score > 0 && (!best || match->score > best->score))
            best = std::move(match);
    }
    return best;
}

} // namespace

FoldedText FoldedText::of(const QString &text)
{
    FoldedText made;
    made.text.reserve(text.size());
    for (const QChar character : text) {
        const QChar plain = folded(character);
        made.text += plain;
        made.letters |= quint64(1) << (plain.unicode() % 64);
    }
    return made;
}

QList<FoldedText> foldedWords(const QString &typed)
{
    QList<FoldedText> words;
    for (const QString &word : typed.split(u' ', Qt::SkipEmptyParts))
        words << FoldedText::of(word);
    return words;
}

std::optional<FuzzyMatch> fuzzyMatch(const FoldedText &text, const QList<FoldedText> &words)
{
    FuzzyMatch all;
    for (const FoldedText &word : words) {
        if ((word.letters & ~text.letters) != 0)
            return {};
        std::optional<FuzzyMatch> match = wholeMatch(text.text, word.text);
        if (!match && word.text.size() > 1)
            match = scatteredMatch(text.text, word.text);
        if (!match)
            return {};
        all.score += match->score;
        all.positions << match->positions;
    }
    std::sort(all.positions.begin(), all.positions.end());
    all.positions.erase(std::unique(all.positions.begin(), all.positions.end()), all.positions.end());
    if (all.positions.size() + text.text.count(u' ') == text.text.size())
        all.score += nothingLeftScore;
    return all;
}

} // namespace counterfoil
