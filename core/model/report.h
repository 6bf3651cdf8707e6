// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/day.h"
#include "core/money/decimal.h"

#include <QStringList>

#include <optional>

//! Reports as records: columns are data, so that the command line, files and the window show the same thing.
namespace counterfoil {

enum class ReportKind { Margin, Leakage, Deferral, Exchange, Seats, Forecast, Alerts };

//! "margin", "leakage" …
QString wordOf(ReportKind kind);
std::optional<ReportKind> reportKindOf(QStringView word);

enum class ReportColumnKind {
    Text,
    Month,
    Money,
    Share, //!< of one number column in another
    Count,
};

//! How the value of a sum row comes from the rows below it.
enum class Gathering { Sum, First, Last, None };

struct ReportColumn
{
    QString key; //!< "customer", "net" …: the name in JSON and CSV
    ReportColumnKind kind = ReportColumnKind::Text;
    Gathering gathering = Gathering::None;
    QString part = {}; //!< of a share: the keys of the two columns
    QString whole = {};
};

struct ReportCell
{
    QString text = {};
    std::optional<Decimal> number = {};

    friend bool operator==(const ReportCell &, const ReportCell &) = default;
};

//! One line of a report. Rows of depth 1 follow the row of depth 0 that gathers them.
struct ReportRow
{
    QList<ReportCell> cells;
    int depth = 0;
    bool isSum = false; //!< of the rows below it
    Month month = {};
    QString customer = {};     //!< id of the terms, empty where it is of none or of several
    QString subscription = {}; //!< empty where it is of none or of several
    QString invoice = {};      //!< id of a local invoice that shows more
    QString currency = {};
    int digits = 2;
};

//! A line or a group of bars over the categories of a chart.
struct ReportSeries
{
    QString key;
    QList<Decimal> values;
};

struct ReportChart
{
    enum class Shape { Bars, Lines };
    Shape shape = Shape::Bars;
    QString unit;           //!< a currency, "seats" …
    QStringList categories; //!< months (YYYY-MM), days or names
    QList<ReportSeries> series;
};

struct Report
{
    ReportKind kind = ReportKind::Margin;
    QString by;
    Month from;
    Month to;
    QString currency; //!< of amounts whose rows name none
    int digits = 2;
    QList<ReportColumn> columns;
    QList<ReportRow> rows;
    std::optional<ReportRow> total = {}; //!< none where the rows do not add up, as in several currencies
    ReportChart chart = {};
    QStringList notes = {}; //!< what it is made of and what is left out, a sentence each

    int columnOf(QStringView key) const;
};

enum class Severity { High, Medium, Low };

//! "high" …
QString wordOf(Severity severity);

//! Something that somebody should look at before it costs money.
struct Alert
{
    QString kind; //!< spike, negativeMargin, zeroPrice, suspendedCharged, unmapped, seatsDiffer, changeNotCounted,
                  //!< newProduct
    Severity severity = Severity::Medium;
    Month month;
    QString customer; //!< id of the terms; empty where nobody owns the tenant
    QString name;     //!< of the customer, or of the tenant
    QString subscription = {};
    QString subject = {};               //!< product, or what else it is about
    Days days = {};                     //!< that it is about; none where all of the month
    QString text = {};                  //!< one sentence in English
    std::optional<Decimal> amount = {}; //!< in currency
    QString currency = {};
    QString invoice = {}; //!< id of the draft that it marks
    QString finding = {}; //!< key of the finding that says the same
};

} // namespace counterfoil
