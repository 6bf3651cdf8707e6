// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/billing/pricing.h"
#include "core/model/linetitle.h"

#include <QLocale>

namespace counterfoil {

//! Sentences on an invoice, in the customer's language: en, de, nl or fr; English for any other.
class Explanations
{
public:
    explicit Explanations(const QString &language);

    //! What the line is: "Azure, resource group rg-web".
    QString description(const std::vector<const PricedPart *> &parts, const Grouping &grouping) const;
    //! The names of what it charges, for lines that would be called the same: "Virtual Machines and 2 more".
    QString products(const std::vector<const PricedPart *> &parts) const;
    //! How it came about: "5 seats added on 24 June, 16 of 30 days."
    QString explanation(const std::vector<const PricedPart *> &parts) const;
    //! Of an own service: "15 January to 14 February 2026."
    QString period(const Days &days) const;
    //! The name of an advance payment's line, and what is said of a line that it covers.
    QString prepayment() const { return title(LineTitle::Prepayment); }
    QString covered() const { return say("covered"); }
    //! Of counted seats: the least and the most on a day.
    QString seatCount(const Days &days, qint64 least, qint64 most, qint64 count) const;
    QString ownService(const Days &billed, const Days &interval) const;

private:
    QString day(Day day) const;
    //! The first day of an interval: without its year where the last day has the same.
    QString first(const Days &days) const;
    //! From the first to the last of some days.
    QString span(const std::vector<Days> &all) const;
    QString say(const char *phrase, bool ofOne = false) const;
    QString title(LineTitle which) const;
    QString share(const char *phrase, qint64 days, qint64 all) const;
    QString dated(Day day, const QString &rest) const;
    QString event(const std::vector<const PricedPart *> &parts) const;

    QLocale m_locale;
    int m_language = 0;
};

} // namespace counterfoil
