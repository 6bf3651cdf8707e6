// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/contractstory.h"

//! Words for what a contract says in codes.
namespace counterfoil {

//! "One month from day 15", "4 weeks".
QString periodPhrase(const PeriodShape &period);
//! "one year" of P1Y; an unknown one as it is.
QString termWords(const QString &term);
QString billingWords(const QString &billing);
//! Where a seat count came from.
QString sourceWords(const QString &source);
QString licenceWords(LicenceRecognition value);
QString reservationWords(ReservationRecognition value);
QString ownServiceWords(OwnServiceRecognition value);
QString groupWords(const Grouping &group);
QString exchangeWords(ExchangeMode value);

//! A name and what stands behind it.
using Fact = std::pair<QString, QString>;
//! What was agreed, in the order of the design's three columns.
QList<Fact> agreedFacts(const Contract &contract, const Customer &customer, const Tax &tax);

//! Kind, what happened and where it is known from.
QString eventKindWords(StoryEvent::Kind kind);
QString eventWords(const StoryEvent &event, int digits);
QString eventSourceWords(const StoryEvent &event);

} // namespace counterfoil
