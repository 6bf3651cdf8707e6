// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

#include <optional>

namespace counterfoil {

//! A text made ready to be looked through: without case and accents, character for character.
struct FoldedText
{
    QString text;
    quint64 letters = 0; //!< a bit for each character that is in it; two may share one

    static FoldedText of(const QString &text);
};

struct FuzzyMatch
{
    int score = 0;        //!< more is better; 1000 for each word that the text begins with
    QList<int> positions; //!< of the matched characters, in order
};

//! Every word of the wanted text is in the other: at its start, at the start of a word, anywhere, or letter by letter
//! from the start of a word on, with gaps. No value where one is not. An empty text matches everything with 0. Not
//! `scattered`: letters with gaps are no match.
std::optional<FuzzyMatch> fuzzyMatch(const FoldedText &text, const QList<FoldedText> &words, bool scattered = true);
//! The words of what somebody typed.
QList<FoldedText> foldedWords(const QString &typed);

} // namespace counterfoil
