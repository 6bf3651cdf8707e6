// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/reporting.h"

#include "core/base/sentence.h"
#include "core/insight/forecast.h"
#include "core/insight/invoicereports.h"
#include "core/store/invoicerepository.h"
#include "core/workspace/bookexports.h"
#include "core/workspace/insightmonth.h"
#include "core/workspace/monthwork.h"
#include "core/workspace/storedsources.h"

#include <set>

namespace counterfoil {

namespace {

constexpr int usualMonths = 12;

//! Months with files of Microsoft's, or with local invoices.
Result<std::set<Month>> monthsOnHand(Workspace &workspace)
{
    const Result<QList<SourceSet>> sets = StoredSources(workspace.file()).sets();
    const Result<QList<Invoice>> invoices = InvoiceRepository(workspace.file()).heads();
    if (!sets || !invoices)
        return std::unexpected(sets ? invoices.error() : sets.error());
    std::set<Month> months;
    for (const SourceSet &set : *sets)
        months.insert(set.month);
    for (const Invoice &invoice : *invoices)
        months.insert(invoice.month);
    return months;
}

//! The range with its defaults.
Result<ReportWish> filledIn(Workspace &workspace, ReportWish wish)
{
    const QStringList groupings = groupingsOf(wish.kind);
    if (wish.by.isEmpty())
        wish.by = groupings.value(0);
    else if (!groupings.contains(wish.by))
        return failure(Error::Code::Usage,
                       groupings.isEmpty()
                           ? SENTENCE("the report %1 is not gathered by anything").arg(wordOf(wish.kind))
                           : SENTENCE("the report %1 is gathered by %2, not by \"%3\"")
                                 .arg(wordOf(wish.kind), groupings.join(QStringLiteral(", ")), wish.by));
    const Result<std::set<Month>> months = monthsOnHand(workspace);
    if (!months)
        return std::unexpected(months.error());
    const Month today = Month::of(workspace.clock().today());
    if (!wish.to.isValid())
        wish.to = months->empty() ? today : *months->rbegin();
    if (!wish.from.isValid()) {
        const Month usual = wish.to.plus(1 - usualMonths);
        wish.from = months->empty() ? wish.to : std::min(std::max(usual, *months->begin()), wish.to);
    }
    if (wish.to < wish.from)
        return failure(Error::Code::Usage, SENTENCE("%1 is after %2").arg(wish.from.iso(), wish.to.iso()));
    return wish;
}

//! Names of products by id, upper case: every text of a file went through its dictionary.
Status addProducts(StoredSources &sources, Shape shape, QHash<QString, QString> &products)
{
    const Result<const Dictionary *> dictionary = sources.dictionary(shape);
    if (!dictionary)
        return std::unexpected(dictionary.error());
    const bool usage = shape == Shape::Usage;
    const auto &texts = layoutOf(shape).texts;
    const TextAttribute id = texts[usage ? std::size_t(UsageText::ProductId) : std::size_t(ReconText::ProductId)];
    const TextAttribute name = texts[usage ? std::size_t(UsageText::ProductName) : std::size_t(ReconText::ProductName)];
    const SegmentDictionary &segment = (*dictionary)->segment(id.segment);
    for (quint32 number = 0; number < segment.size(); ++number) {
        const std::string_view key = segment.field(number, id.field);
        const std::string_view text = segment.field(number, name.field);
        if (!key.empty() && !text.empty())
            products.insert(QString::fromUtf8(key.data(), qsizetype(key.size())).toUpper(),
                            QString::fromUtf8(text.data(), qsizetype(text.size())));
    }
    return {};
}

Result<InvoiceReportInput> invoiceInput(Workspace &workspace, const Terms &terms, const ReportWish &wish)
{
    InvoiceReportInput input;
    input.terms = &terms;
    input.from = wish.from;
    input.to = wish.to;
    for (Month month = wish.from; month <= wish.to; month = month.plus(1)) {
        InvoiceFilter filter;
        filter.month = month;
        Result<QList<Invoice>> invoices = InvoiceRepository(workspace.file()).invoices(filter);
        if (!invoices)
            return std::unexpected(invoices.error());
        input.invoices += *std::move(invoices);
    }
    StoredSources sources(workspace.file());
    const Result<QList<SourceSet>> sets = SourceRepository(workspace.file()).sets(false);
    if (!sets)
        return std::unexpected(sets.error());
    for (const SourceSet &set : *sets)
        input.currencies.insert(set.id, set.currency);
    for (const Shape shape : {Shape::Reconciliation, Shape::Usage}) {
        if (const Status added = addProducts(sources, shape, input.products); !added)
            return std::unexpected(added.error());
    }
    return input;
}

Result<Report> leakage(Workspace &workspace, const Terms &terms, const ReportWish &wish)
{
    const Result<QList<InsightMonth>> months = insightMonths(workspace, wish.from, wish.to);
    return months ? Result<Report>(leakageReport(*months, terms)) : std::unexpected(months.error());
}

Result<Report> forecast(Workspace &workspace, const Terms &terms, const ReportWish &wish)
{
    ForecastInput input;
    input.month = wish.to;
    StoredSources stored(workspace.file());
    Result<Projection> projection = planProjection(stored, terms, wish.to, workspace.clock().today());
    if (!projection)
        return std::unexpected(projection.error());
    input.projection = *std::move(projection);
    ProjectedSources projected(stored, input.projection);
    Result<MonthState> onHand = computeMonth(workspace, stored, terms, wish.to);
    if (!onHand)
        return std::unexpected(onHand.error());
    input.onHand = onHand->plan->drafts + onHand->frozenOfMonth();
    input.unmapped = Exact(onHand->bridge.amountOf(Cause::Unmapped));
    Result<MonthState> whole = computeMonth(workspace, projected, terms, wish.to);
    if (!whole)
        return std::unexpected(whole.error());
    input.forecast = whole->plan->drafts + whole->frozenOfMonth();
    Result<QList<UsageCurve>> known = usageCurves(stored, terms, wish.to);
    Result<QList<UsageCurve>> all = usageCurves(projected, terms, wish.to);
    if (!known || !all)
        return std::unexpected(known ? all.error() : known.error());
    input.curvesOnHand = *std::move(known);
    input.curves = *std::move(all);
    return forecastReport(input, terms, wish.by);
}

Result<Report> reportOf(Workspace &workspace, const Terms &terms, const ReportWish &wish)
{
    if (wish.kind == ReportKind::Leakage)
        return leakage(workspace, terms, wish);
    if (wish.kind == ReportKind::Seats) {
        const Result<QList<SeatStanding>> seats = monthEndSeats(workspace, wish.from, wish.to);
        return seats ? Result<Report>(seatReport(*seats, terms, wish.by)) : std::unexpected(seats.error());
    }
    if (wish.kind == ReportKind::Deferral) {
        const Result<QList<DeferralRow>> rows = deferralsOf(workspace, {});
        return rows ? Result<Report>(deferralReport(*rows, terms, wish.from, wish.to, wish.by))
                    : std::unexpected(rows.error());
    }
    const Result<InvoiceReportInput> input = invoiceInput(workspace, terms, wish);
    if (!input)
        return std::unexpected(input.error());
    return wish.kind == ReportKind::Exchange ? exchangeReport(*input) : marginReport(*input, wish.by);
}

} // namespace

QStringList groupingsOf(ReportKind kind)
{
    switch (kind) {
    case ReportKind::Margin:
        return marginGroupings();
    case ReportKind::Deferral:
        return deferralGroupings();
    case ReportKind::Seats:
        return seatGroupings();
    case ReportKind::Forecast:
        return forecastGroupings();
    case ReportKind::Leakage:
    case ReportKind::Exchange:
    case ReportKind::Alerts:
        break;
    }
    return {};
}

Result<Month> runningMonth(Workspace &workspace)
{
    const Result<std::set<Month>> months = monthsOnHand(workspace);
    if (!months)
        return std::unexpected(months.error());
    const Month today = Month::of(workspace.clock().today());
    return months->empty() || months->contains(today) ? today : *months->rbegin();
}

Result<Report> makeReport(Workspace &workspace, const ReportWish &asked)
{
    const Result<const Terms *> terms = workspace.terms();
    if (!terms)
        return std::unexpected(terms.error());
    ReportWish wish = asked;
    const bool isOfOneMonth = wish.kind == ReportKind::Forecast || wish.kind == ReportKind::Alerts;
    if (isOfOneMonth && !wish.to.isValid()) {
        const Result<Month> running = runningMonth(workspace);
        if (!running)
            return std::unexpected(running.error());
        wish.to = *running;
    }
    if (isOfOneMonth)
        wish.from = wish.to;
    const Result<ReportWish> full = filledIn(workspace, wish);
    if (!full)
        return std::unexpected(full.error());
    if (wish.kind == ReportKind::Forecast)
        return forecast(workspace, **terms, *full);
    if (wish.kind == ReportKind::Alerts) {
        const Result<QList<Alert>> alerts = alertsOf(workspace, full->to);
        return alerts ? Result<Report>(alertsReport(*alerts, full->to, **terms)) : std::unexpected(alerts.error());
    }
    return reportOf(workspace, **terms, *full);
}

Result<QList<Alert>> alertsOf(Workspace &workspace, Month month)
{
    const Result<const Terms *> terms = workspace.terms();
    if (!terms)
        return std::unexpected(terms.error());
    const Result<Month> asked = month.isValid() ? Result<Month>(month) : runningMonth(workspace);
    if (!asked)
        return std::unexpected(asked.error());
    const Result<InsightMonth> insight = insightMonth(workspace, *asked, WithCurves::Yes);
    if (!insight)
        return std::unexpected(insight.error());
    return alertsOf(*insight, **terms);
}

} // namespace counterfoil
