// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/palette/fuzzymatch.h"

#include <QVarLengthArray>

#include <algorithm>

namespace counterfoil {

namespace {

constexpr int startScore = 1000;
constexpr int wordScore = 800;
constexpr int insideScore = 400;
constexpr int lettersScore = 200;
constexpr int nothingLeftScore = 100; //!< nothing of the text is left over: it is what was meant
constexpr int mostStart = 50;         //!< of what a later start costs
constexpr int jumpCost = 20;
constexpr int mostGap = 20;

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

//! A letter of the word at a place of the text, and what it costs to have come there.
struct LetterStep
{
    int at = 0;
    int cost = 0;
    qsizetype from = -1; //!< the step before; below 0 for the first letter
};

//! Nothing for the letter that follows; the start of a word is dear, a letter within one dearer by what is left out.
int stepCost(const QString &text, int from, int to)
{
    if (to == from + 1)
        return 0;
    return isWordStart(text, to) ? jumpCost : jumpCost + qMin(to - from - 1, mostGap);
}

//! The word's letters in order, from a word's start on: of all ways the cheapest, of those the first.
std::optional<FuzzyMatch> scatteredMatch(const QString &text, const QString &word)
{
    QVarLengthArray<LetterStep, 128> steps;
    for (qsizetype at = text.indexOf(word.front()); at >= 0; at = text.indexOf(word.front(), at + 1)) {
        if (isWordStart(text, at))
            steps.append({int(at), int(qMin<qsizetype>(at, mostStart)), -1});
    }
    qsizetype before = 0; // where the steps of the last letter begin
    for (qsizetype letter = 1; letter < word.size() && before < steps.size(); ++letter) {
        const qsizetype end = steps.size();
        for (qsizetype at = text.indexOf(word[letter], steps[before].at + 1); at >= 0;
             at = text.indexOf(word[letter], at + 1)) {
            LetterStep best{int(at), lettersScore, -1}; // what costs more is no match
            for (qsizetype from = before; from < end && steps[from].at < at; ++from) {
                const int cost = steps[from].cost + stepCost(text, steps[from].at, int(at));
                if (cost < best.cost)
                    best = {int(at), cost, from};
            }
            if (best.from >= 0)
                steps.append(best);
        }
        before = end;
    }
    if (before == steps.size())
        return {};
    const auto last = std::min_element(steps.cbegin() + before, steps.cend(),
                                       [](const LetterStep &a, const LetterStep &b) { return a.cost < b.cost; });
    FuzzyMatch match;
    match.score = lettersScore - last->cost;
    for (qsizetype step = last - steps.cbegin(); step >= 0; step = steps[step].from)
        match.positions.prepend(steps[step].at);
    return match;
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

std::optional<FuzzyMatch> fuzzyMatch(const FoldedText &text, const QList<FoldedText> &words, bool scattered)
{
    FuzzyMatch all;
    for (const FoldedText &word : words) {
        if ((word.letters & ~text.letters) != 0)
            return {};
        std::optional<FuzzyMatch> match = wholeMatch(text.text, word.text);
        if (!match && scattered && word.text.size() > 1)
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
