// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/company/company.h"
#include "ui/company/reportdesk.h"
#include "ui/reconcile/whycontent.h"

namespace counterfoil {

//! The reports in the order of the choice: what earns, what leaks, what is deferred, exchange, seats, then what is
//! ahead.
QList<ReportKind> reportKinds();
//! "Margin", and one sentence of what it tells.
QString reportWords(ReportKind kind);
QString reportMeaning(ReportKind kind);
//! "by customer": how a grouping is called.
QString groupingWords(const QString &word);
//! True of reports about one month, whose range is the month of the window.
bool isOfOneMonth(ReportKind kind);

//! The word of a code that a report's cell holds: a family, a kind of leak or of alert, a severity; else the text
//! itself.
QString codeWords(const QString &code);
//! The name of a series of a chart.
QString seriesWords(const QString &key);
//! "Jul 26" of a month, "14" of a day, else the code's word.
QString categoryLabel(const QString &category);
//! True where a chart's bars stand on top of each other.
bool isStacked(ReportKind kind);
//! "Net and cost by month, EUR".
QString chartTitle(const Report &report);

//! Why a row's figure is what it is: those that it is made of, and the months below it. `key` is the figure's column;
//! another one stands for what the row is about.
WhyContent whyOf(const Report &report, int row, const QString &key = {});

//! Asks for reports; answers to older questions are dropped.
class ReportsController final : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;
    void ask(Company &company, const ReportWish &wish);
    void forget() { ++m_asks; }

Q_SIGNALS:
    void ready(const Report &report);
    void failed(const QString &what, const Error &error);

private:
    int m_asks = 0;
};

} // namespace counterfoil
