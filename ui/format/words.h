// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/day.h"
#include "core/model/bridge.h"
#include "core/model/invoice.h"
#include "ui/format/language.h"

//! Words for what the core gives as codes.
namespace counterfoil {

//! How a word is to be felt; the theme gives each its two colours.
enum class Tone { Plain, Ok, Warn, Bad, Accent, Neutral };

//! State of a stage of the month.
enum class StageState { NotStarted, NeedsPerson, Waits, Ready, Complete };

QString wordsOf(StageState state);
Tone toneOf(StageState state);
//! Name of the icon that stands before the word; empty for none.
QString iconOf(Tone tone);
QString iconOf(StageState state);

QString stateWords(InvoiceState state);
//! The same within a sentence: "draft", where German writes "Entwurf".
QString stateWithin(InvoiceState state);
//! "Explained", "Open" … of the bridge's state word; unknown words are shown as they are.
QString reconcileStateWords(const QString &state);
//! A guard in at most three words: "Zero price"; the sentence of the guard where the code is unknown.
QString guardWords(const Guard &guard);

//! The text for one, or the one for several with their count, grouped as the locale does, in place of %1.
QString counted(qsizetype count, const QString &one, const QString &several);

//! What the core says of a place, where it stands alone: it begins a sentence.
QString begunLarge(const QString &text);
//! A sentence that ends in a name such as "VanArsdel N.V." has its stop already.
QString withOneStop(const QString &sentence);

//! "July 2026".
QString monthText(Month month, const QLocale &locale = namesLocale());
//! "July", where it is short "Jul", of 1 to 12.
QString monthName(int month, QLocale::FormatType length = QLocale::LongFormat, const QLocale &locale = namesLocale());
//! "17 Jul 2026", "17. Juli 2026", "1er juil. 2026".
QString dayText(Day day, const QLocale &locale = namesLocale());
//! "17 July 2026": where there is room.
QString longDayText(Day day, const QLocale &locale = namesLocale());
//! "17 Jul": where the year is known.
QString dayAndMonthText(Day day, const QLocale &locale = namesLocale());
//! "17/7", "17.7.", "17-7": under a narrow bar.
QString numericDayText(Day day, const QLocale &locale = namesLocale());
//! "Fri 17 Jul 2026".
QString weekdayText(Day day, const QLocale &locale = namesLocale());
//! "15 Jul–14 Aug", "1–31 Jul".
QString rangeText(const Days &days, const QLocale &locale = namesLocale());
//! The range with its year: "15 Jul–14 Aug 2026".
QString rangeTextWithYear(const Days &days, const QLocale &locale = namesLocale());
//! "212 MB".
QString sizeText(qint64 bytes, const QLocale &locale = QLocale());

} // namespace counterfoil
