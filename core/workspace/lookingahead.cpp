// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/lookingahead.h"

#include "core/ingest/pricesheet.h"
#include "core/model/recordjson.h"
#include "core/store/clockdecisionrepository.h"
#include "core/store/cloudrecordrepository.h"
#include "core/store/invoicerepository.h"
#include "core/store/pricesheetrepository.h"
#include "core/store/transaction.h"
#include "core/workspace/storedsources.h"

#include <QSet>

namespace counterfoil {

namespace {

// A change opens a window of seven days; the record before it tells how many seats there were.
constexpr int activityDays = 92;

//! Calls `take` with every record of a kind that is still there.
template <typename Record, typename Take>
Status forEachRecord(CompanyFile &file, const QString &kind, const QString &from, const Take &take)
{
    CloudRecordFilter filter;
    filter.sortedFrom = from;
    const auto records = CloudRecordRepository(file).records(kind, filter);
    if (!records)
        return std::unexpected(records.error());
    for (const CloudRecord &record : *records) {
        if (record.until.isEmpty())
            take(recordFrom<Record>(record.content));
    }
    return {};
}

Status readRecords(Workspace &workspace, ClockEvidence &evidence)
{
    CompanyFile &file = workspace.file();
    Status read =
        forEachRecord<CloudCustomer>(file, QStringLiteral("customer"), {}, [&](const CloudCustomer &customer) {
            evidence.tenantNames.insert(customer.tenant, customer.name);
            if (!customer.country.isEmpty())
                evidence.tenantMarkets.insert(customer.tenant, customer.country);
        });
    if (read)
        read = forEachRecord<CloudSubscription>(
            file, QStringLiteral("subscription"), {},
            [&](const CloudSubscription &subscription) { evidence.subscriptions.append(subscription); });
    if (!read)
        return read;
    const Day since = Day::of(workspace.clock().nowUtc().toUTC().date()).plusDays(-activityDays);
    return forEachRecord<ActivityRecord>(file, QStringLiteral("activity"), since.iso(),
                                         [&](const ActivityRecord &record) { evidence.activity.append(record); });
}

//! Of each partner and market the newest sheet of seats; a market that only one partner has is told apart by its name.
Status readPrices(CompanyFile &file, PriceIndex &prices)
{
    PriceSheetRepository repository(file);
    const Result<QList<PriceSheetName>> names = repository.sheets();
    if (!names)
        return std::unexpected(names.error());
    QSet<QString> seen;
    for (auto name = names->crbegin(); name != names->crend(); ++name) {
        const QString place = name->owner + u'/' + name->market;
        if (name->view != u"licences" || seen.contains(place))
            continue;
        seen.insert(place);
        const QString called = QStringLiteral("%1 %2 %3").arg(name->market, name->view, name->month.iso());
        const Result<QByteArray> csv = repository.text(*name);
        if (!csv)
            return std::unexpected(csv.error());
        const Result<QList<ListPrice>> sheet = readPriceSheet(*csv, called);
        if (!sheet)
            return std::unexpected(sheet.error());
        prices.add(called, *sheet);
    }
    return {};
}

//! Drafts take from balances and orders what issued invoices left.
Status readBalances(Workspace &workspace, LookaheadBook &book)
{
    const bool hasBalance = std::any_of(book.terms->prepayments.begin(), book.terms->prepayments.end(),
                                        [](const Prepayment &own) { return own.kind == PrepaymentKind::Balance; });
    if (!hasBalance && book.terms->purchaseOrders.isEmpty())
        return {};
    InvoiceFilter filter;
    filter.withParts = false; // lines tell what a balance may pay for
    Result<QList<Invoice>> invoices = InvoiceRepository(workspace.file()).invoices(filter);
    if (!invoices)
        return std::unexpected(invoices.error());
    QList<Invoice *> all;
    for (Invoice &invoice : *invoices)
        all.append(&invoice);
    book.balances = drawBalances(all, *book.terms);
    book.invoices = *std::move(invoices);
    return {};
}

} // namespace

Result<Lookahead> lookAhead(Workspace &workspace)
{
    LookaheadBook book;
    const Result<const Terms *> terms = workspace.terms();
    if (!terms && terms.error().code() != Error::Code::NotFound) // there may be none yet
        return std::unexpected(terms.error());
    book.terms = terms ? *terms : nullptr;
    if (const Status read = readRecords(workspace, book.evidence); !read)
        return std::unexpected(read.error());
    StoredSources sources(workspace.file());
    Result<LineBook> lines = LineBook::read(sources);
    if (!lines)
        return std::unexpected(lines.error());
    book.evidence.lines = *std::move(lines);
    if (const Status read = readPrices(workspace.file(), book.evidence.prices); !read)
        return std::unexpected(read.error());
    if (book.terms) {
        if (const Status read = readBalances(workspace, book); !read)
            return std::unexpected(read.error());
    }
    Result<QHash<QString, ClockDecision>> decisions = ClockDecisionRepository(workspace.file()).decisions();
    if (!decisions)
        return std::unexpected(decisions.error());
    Lookahead ahead = lookAhead(book, workspace.clock().nowUtc());
    ahead.decisions = *std::move(decisions);
    return ahead;
}

Status decideClock(Workspace &workspace, const ClockDecision &decision)
{
    Result<Transaction> transaction = Transaction::begin(workspace.file());
    if (!transaction)
        return std::unexpected(transaction.error());
    if (const Status kept = ClockDecisionRepository(workspace.file()).keep(decision); !kept)
        return kept;
    if (const Status committed = transaction->commit(); !committed)
        return committed;
    Q_EMIT workspace.changed(Topic::Clocks);
    return {};
}

} // namespace counterfoil
