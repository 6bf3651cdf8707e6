// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/reportscontroller.h"

#include "ui/format/amounts.h"
#include "ui/format/spoken.h"
#include "ui/format/words.h"
#include "ui/reports/reportscolumns.h"

#include <QCoreApplication>

namespace counterfoil {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("Reports", text);
}

struct KindLook
{
    ReportKind kind;
    const char *name;
    const char *meaning;
};

constexpr KindLook looks[] = {
    {ReportKind::Margin, QT_TRANSLATE_NOOP("Reports", "Margin"),
     QT_TRANSLATE_NOOP("Reports", "What was invoiced, what that cost, and what is left")},
    {ReportKind::Leakage, QT_TRANSLATE_NOOP("Reports", "Leakage"),
     QT_TRANSLATE_NOOP("Reports", "What Microsoft charges and nobody is invoiced for")},
    {ReportKind::Deferral, QT_TRANSLATE_NOOP("Reports", "Deferral"),
     QT_TRANSLATE_NOOP("Reports", "What was charged in advance and is not earned, or used up, yet")},
    {ReportKind::Exchange, QT_TRANSLATE_NOOP("Reports", "Exchange"),
     QT_TRANSLATE_NOOP("Reports", "What the contracts' rates gave against Microsoft's")},
    {ReportKind::Seats, QT_TRANSLATE_NOOP("Reports", "Seats"),
     QT_TRANSLATE_NOOP("Reports", "Seats that Microsoft charges, that are counted, and that are invoiced")},
    {ReportKind::Forecast, QT_TRANSLATE_NOOP("Reports", "Forecast"),
     QT_TRANSLATE_NOOP("Reports", "The month as it will be invoiced: what is on hand, and the rest projected")},
    {ReportKind::Alerts, QT_TRANSLATE_NOOP("Reports", "Alerts"),
     QT_TRANSLATE_NOOP("Reports", "What should be looked at before it costs money")}};

const KindLook &lookOf(ReportKind kind)
{
    return *std::find_if(std::begin(looks), std::end(looks),
                         [kind](const KindLook &look) { return look.kind == kind; });
}

//! A row's name: the texts of its key columns.
QString nameOf(const Report &report, const ReportRow &row)
{
    QStringList parts;
    for (qsizetype column = 0; column < report.columns.size(); ++column) {
        const QString &text = row.cells[column].text;
        if (report.columns[column].kind == ReportColumnKind::Text && !text.isEmpty() && parts.size() < 2)
            parts << codeWords(text);
    }
    return parts.join(QStringLiteral(", "));
}

//! The column whose figure stands for a row: what is left, else the first amount.
int mainColumn(const Report &report)
{
    for (const char *key : {"margin", "amount", "recognised", "exchange", "variance", "cost"}) {
        const int column = report.columnOf(QString::fromLatin1(key));
        if (column >= 0)
            return column;
    }
    return -1;
}

//! The column of that name; of a share the figure that is shared, of words or an unknown name the main one.
int askedColumn(const Report &report, const ReportRow &row, const QString &key)
{
    int column = report.columnOf(key);
    if (column >= 0 && report.columns[column].kind == ReportColumnKind::Share)
        column = report.columnOf(report.columns[column].part);
    return column >= 0 && row.cells[column].number ? column : mainColumn(report);
}

struct Sign
{
    const char *key;
    bool adds;
};

struct FigureFormula
{
    const char *key;
    Sign first;
    Sign second;
};

//! How core/insight makes figures of others; of several formulas the one that comes to the amount.
constexpr FigureFormula formulas[] = {{"margin", {"net", true}, {"cost", false}},
                                      {"margin", {"revenue", true}, {"cost", false}},
                                      {"cost", {"costOnHand", true}, {"costProjected", true}},
                                      {"costProjected", {"cost", true}, {"costOnHand", false}},
                                      {"variance", {"invoiced", true}, {"microsoft", false}},
                                      {"variance", {"counted", true}, {"microsoft", false}}};

std::optional<Decimal> figureOf(const Report &report, const ReportRow &row, const char *key)
{
    const int column = report.columnOf(QString::fromLatin1(key));
    return column < 0 ? std::nullopt : row.cells[column].number;
}

//! Empty where no other figures of the row add up to the amount.
QList<WhyTerm> termsOf(const Report &report, const ReportRow &row, const QString &key, const Decimal &amount)
{
    const auto named = [](const char *of) { return figureWords(QString::fromLatin1(of)); };
    for (const FigureFormula &formula : formulas) {
        const auto first = figureOf(report, row, formula.first.key);
        const auto second = figureOf(report, row, formula.second.key);
        if (key != QLatin1String(formula.key) || !first || !second)
            continue;
        const QList<WhyTerm> terms{{named(formula.first.key), *first},
                                   {named(formula.second.key), formula.second.adds ? *second : -*second}};
        if (terms.first().amount + terms.last().amount == amount)
            return terms;
    }
    const auto before = figureOf(report, row, "before");
    const auto recognised = figureOf(report, row, "recognised");
    if (key != u"remaining" || !before || !recognised)
        return {};
    return {{tr("Charged in advance"), *before + *recognised + amount},
            {tr("Recognised before"), -*before},
            {named("recognised"), -*recognised}};
}

//! The rows by month below a sum.
QList<const ReportRow *> below(const Report &report, int row)
{
    QList<const ReportRow *> rows;
    for (qsizetype next = row + 1; next < report.rows.size() && report.rows[next].depth > report.rows[row].depth;
         ++next)
        rows << &report.rows[next];
    return rows;
}

} // namespace

QList<ReportKind> reportKinds()
{
    QList<ReportKind> kinds;
    for (const KindLook &look : looks)
        kinds << look.kind;
    return kinds;
}

QString reportWords(ReportKind kind)
{
    return tr(lookOf(kind).name);
}

QString reportMeaning(ReportKind kind)
{
    return tr(lookOf(kind).meaning);
}

bool isOfOneMonth(ReportKind kind)
{
    return kind == ReportKind::Forecast || kind == ReportKind::Alerts;
}

bool isStacked(ReportKind kind)
{
    return kind == ReportKind::Leakage || kind == ReportKind::Forecast;
}

QString groupingWords(const QString &word)
{
    static const QHash<QString, const char *> names{
        {QStringLiteral("customer"), QT_TRANSLATE_NOOP("Reports", "By customer")},
        {QStringLiteral("family"), QT_TRANSLATE_NOOP("Reports", "By family")},
        {QStringLiteral("product"), QT_TRANSLATE_NOOP("Reports", "By product")},
        {QStringLiteral("subscription"), QT_TRANSLATE_NOOP("Reports", "By subscription")},
        {QStringLiteral("month"), QT_TRANSLATE_NOOP("Reports", "By month")},
        {QStringLiteral("side"), QT_TRANSLATE_NOOP("Reports", "Revenue and cost")}};
    const auto found = names.constFind(word);
    return found == names.constEnd() ? word : tr(*found);
}

QString codeWords(const QString &code)
{
    static const QHash<QString, const char *> names{
        {QStringLiteral("azure"), QT_TRANSLATE_NOOP("Reports", "Azure")},
        {QStringLiteral("licence"), QT_TRANSLATE_NOOP("Reports", "Licences")},
        {QStringLiteral("reservation"), QT_TRANSLATE_NOOP("Reports", "Reservations")},
        {QStringLiteral("savingsPlan"), QT_TRANSLATE_NOOP("Reports", "Savings plans")},
        {QStringLiteral("software"), QT_TRANSLATE_NOOP("Reports", "Software")},
        {QStringLiteral("marketplace"), QT_TRANSLATE_NOOP("Reports", "Marketplace")},
        {QStringLiteral("credit"), QT_TRANSLATE_NOOP("Reports", "Credits")},
        {QStringLiteral("other"), QT_TRANSLATE_NOOP("Reports", "Other")},
        {QStringLiteral("charge"), QT_TRANSLATE_NOOP("Reports", "Charges")},
        {QStringLiteral("seatCount"), QT_TRANSLATE_NOOP("Reports", "Counted seats")},
        {QStringLiteral("prepayment"), QT_TRANSLATE_NOOP("Reports", "Prepayments")},
        {QStringLiteral("ownService"), QT_TRANSLATE_NOOP("Reports", "Own services")},
        {QStringLiteral("manual"), QT_TRANSLATE_NOOP("Reports", "Manual lines")},
        {QStringLiteral("revenue"), QT_TRANSLATE_NOOP("Reports", "Deferred revenue")},
        {QStringLiteral("cost"), QT_TRANSLATE_NOOP("Reports", "Deferred cost")},
        {QStringLiteral("unmapped"), QT_TRANSLATE_NOOP("Reports", "Unmapped")},
        {QStringLiteral("setup"), QT_TRANSLATE_NOOP("Reports", "Set-up")},
        {QStringLiteral("excluded"), QT_TRANSLATE_NOOP("Reports", "Excluded")},
        {QStringLiteral("parked"), QT_TRANSLATE_NOOP("Reports", "Parked")},
        {QStringLiteral("late"), QT_TRANSLATE_NOOP("Reports", "Late")},
        {QStringLiteral("zeroPrice"), QT_TRANSLATE_NOOP("Reports", "Zero price")},
        {QStringLiteral("suspendedCharged"), QT_TRANSLATE_NOOP("Reports", "Suspended, charged")},
        {QStringLiteral("seatsDiffer"), QT_TRANSLATE_NOOP("Reports", "Seats differ")},
        {QStringLiteral("changeNotCounted"), QT_TRANSLATE_NOOP("Reports", "Change not counted")},
        {QStringLiteral("negativeMargin"), QT_TRANSLATE_NOOP("Reports", "Negative margin")},
        {QStringLiteral("newProduct"), QT_TRANSLATE_NOOP("Reports", "New product")},
        {QStringLiteral("purchaseOrder"), QT_TRANSLATE_NOOP("Reports", "Purchase order")},
        {QStringLiteral("spike"), QT_TRANSLATE_NOOP("Reports", "Spike")},
        {QStringLiteral("high"), QT_TRANSLATE_NOOP("Reports", "High")},
        {QStringLiteral("medium"), QT_TRANSLATE_NOOP("Reports", "Medium")},
        {QStringLiteral("low"), QT_TRANSLATE_NOOP("Reports", "Low")}};
    const auto found = names.constFind(code);
    return found == names.constEnd() ? code : tr(*found);
}

QString seriesWords(const QString &key)
{
    static const QHash<QString, const char *> names{
        {QStringLiteral("net"), QT_TRANSLATE_NOOP("Reports", "Invoiced")},
        {QStringLiteral("cost"), QT_TRANSLATE_NOOP("Reports", "Cost")},
        {QStringLiteral("exchange"), QT_TRANSLATE_NOOP("Reports", "Exchange")},
        {QStringLiteral("onHand"), QT_TRANSLATE_NOOP("Reports", "On hand")},
        {QStringLiteral("projected"), QT_TRANSLATE_NOOP("Reports", "Projected")},
        {QStringLiteral("alerts"), QT_TRANSLATE_NOOP("Reports", "Alerts")}};
    const auto found = names.constFind(key);
    return found == names.constEnd() ? codeWords(key) : tr(*found);
}

QString categoryLabel(const QString &category)
{
    if (const std::optional<Month> month = Month::fromIso(category))
        return monthName(month->month(), QLocale::ShortFormat) + u' ' +
               QString::number(month->year() % 100).rightJustified(2, u'0');
    if (const std::optional<Day> day = Day::fromIso(category))
        return QString::number(day->day());
    return codeWords(category);
}

QString chartTitle(const Report &report)
{
    switch (report.kind) {
    case ReportKind::Margin:
        return tr("Invoiced and its cost by month, %1").arg(report.chart.unit);
    case ReportKind::Leakage:
        return tr("What leaks by month, %1").arg(report.chart.unit);
    case ReportKind::Deferral:
        return tr("What remains deferred at the month's end, %1").arg(report.chart.unit);
    case ReportKind::Exchange:
        return tr("Contract rate against Microsoft's by month, %1").arg(report.chart.unit);
    case ReportKind::Seats:
        return tr("Seats that Microsoft charges at the month's end");
    case ReportKind::Forecast:
        return tr("Azure cost per day, %1").arg(report.chart.unit);
    case ReportKind::Alerts:
        break;
    }
    return tr("Alerts by kind");
}

WhyContent whyOf(const Report &report, int row, const QString &key)
{
    WhyContent why;
    if (row < 0 || row >= report.rows.size() || mainColumn(report) < 0)
        return why;
    const ReportRow &own = report.rows[row];
    const int asked = askedColumn(report, own, key);
    const ReportColumn &figure = report.columns[asked];
    const bool isMoney = figure.kind == ReportColumnKind::Money;
    why.amount = own.cells[asked].number.value_or(Decimal());
    why.currency = isMoney ? own.currency : tr("seats");
    why.digits = isMoney ? own.digits : 0;
    Month month = own.month;
    for (const ReportRow *part : below(report, row)) {
        if (!part->cells[asked].number || !part->month.isValid())
            continue;
        if (figure.gathering == Gathering::Sum)
            why.sources << WhySource{{}, monthText(part->month), 0, *part->cells[asked].number};
        else if (figure.gathering == Gathering::Last || !month.isValid())
            month = part->month; // whose amount it is
    }
    why.title = nameOf(report, own);
    why.who = figureWords(figure.key);
    if (month.isValid())
        why.who += QStringLiteral(", ") + monthText(month);
    if (why.title.isEmpty()) // gathered by nothing but months
        why.title = std::exchange(why.who, QString());
    why.meaning = report.kind == ReportKind::Alerts ? spoken(own.cells[report.columnOf(u"what")].text)
                                                    : reportMeaning(report.kind);
    if (report.kind != ReportKind::Alerts)
        why.terms = termsOf(report, own, figure.key, why.amount);
    why.rule = spoken(report.notes).join(u'\n');
    return why;
}

void ReportsController::ask(Company &company, const ReportWish &wish)
{
    if (!company.reports())
        return;
    company.reports()->report(wish).then(this, [this, mine = ++m_asks](const Result<Report> &report) {
        if (mine != m_asks)
            return; // an answer to an older question
        if (report)
            Q_EMIT ready(*report);
        else
            Q_EMIT failed(QCoreApplication::translate("Reports", "The report was not made."), report.error());
    });
}

} // namespace counterfoil
