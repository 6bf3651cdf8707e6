// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The answers of the company's thread. The other half of WorkspaceCompany.
#include "ui/company/workspaceinside.h"

#include "core/base/disk.h"
#include "core/base/period.h"
#include "core/billing/drafting.h"
#include "core/bridge/bridgetext.h"
#include "core/bridge/closing.h"
#include "core/store/invoicerepository.h"
#include "core/store/restatementrepository.h"
#include "core/store/sealrepository.h"
#include "core/store/sourcerepository.h"
#include "core/terms/tenantmapping.h"
#include "core/workspace/annexes.h"
#include "core/workspace/invoicing.h"
#include "ui/format/spoken.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

#include <algorithm>
#include <set>

namespace counterfoil {

namespace {

//! The customers of the terms with their contracts, by name.
QList<KnownCustomer> customersOf(const Terms &terms)
{
    QHash<QString, QList<KnownContract>> contracts;
    for (const Contract &contract : terms.contracts)
        contracts[contract.customer].append({contract.id, contract.term, contract.period});
    QList<KnownCustomer> customers;
    for (const Customer &customer : terms.customers) {
        KnownCustomer known{customer.id(), customer.party.name};
        known.tenants = customer.tenants;
        known.currency = customer.currency.code();
        known.paymentDays = customer.paymentDays;
        known.contracts = contracts.value(known.id);
        std::sort(known.contracts.begin(), known.contracts.end(),
                  [](const KnownContract &a, const KnownContract &b) { return a.term.from < b.term.from; });
        customers << known;
    }
    std::sort(customers.begin(), customers.end(), [](const KnownCustomer &a, const KnownCustomer &b) {
        return QString::localeAwareCompare(a.name, b.name) < 0;
    });
    return customers;
}

//! An invoice belongs to the month in which its service period begins: that may be before the first one on hand.
void addBillingMonths(std::set<Month> &months, const Terms &terms)
{
    std::set<Month> begun;
    for (const Month month : months) {
        for (const Contract &contract : terms.contracts) {
            const Day day = std::max(month.first(), contract.term.from);
            if (day > month.last() || !contract.term.contains(day))
                continue;
            if (const std::optional<Days> period = servicePeriodOf(contract.period, contract.term, day))
                begun.insert(Month::of(period->from));
        }
    }
    months.merge(begun);
}

//! What reports and stories read of a draft.
bool countsAs(const Invoice &one, const Invoice &other)
{
    const auto same = [](const InvoiceLine &line, const InvoiceLine &there) {
        return line.key == there.key && line.net == there.net && line.cost == there.cost &&
               line.product == there.product && line.subscription == there.subscription && line.days == there.days;
    };
    return one.id == other.id && std::ranges::equal(one.lines, other.lines, same);
}

//! Whether the month's drafts are stored as the window shows them: they may never have been, or under other terms.
Result<bool> isStored(Workspace &workspace, const MonthState &shown, Month month)
{
    InvoiceFilter filter;
    filter.month = month;
    filter.state = InvoiceState::Draft;
    filter.withParts = false;
    const Result<QList<Invoice>> stored = InvoiceRepository(workspace.file()).invoices(filter);
    if (!stored)
        return std::unexpected(stored.error());
    return std::ranges::is_permutation(shown.plan->drafts, *stored, countsAs);
}

//! The ids of what was shown, where all of it is still so: its state, its lines, its sums and what its guards hold.
Result<QStringList> unchanged(const QList<Invoice> &shown, const QList<Invoice> &now)
{
    QStringList ids;
    QStringList others;
    for (const Invoice &invoice : shown) {
        const auto same = std::find_if(now.begin(), now.end(), [&](const Invoice &one) {
            return one.state == invoice.state && one.net == invoice.net && one.gross == invoice.gross &&
                   one.guards == invoice.guards && countsAs(one, invoice);
        });
        ids << invoice.id;
        if (same == now.end())
            others << invoice.buyer.name;
    }
    if (others.isEmpty())
        return ids;
    others.removeDuplicates();
    const QString names = others.mid(0, 3).join(QStringLiteral(", "));
    return failure(Error::Code::Conflict,
                   QCoreApplication::translate("Company",
                                               "%1 changed since it was shown. Nothing was done: look at what "
                                               "is shown now, and do it then.")
                       .arg(others.size() > 3 ? names + QStringLiteral(" …") : names));
}

} // namespace

Result<CompanyFacts> WorkspaceCompany::Inside::facts()
{
    CompanyFacts facts;
    facts.path = workspace->file().path();
    facts.readOnly = workspace->file().isReadOnly();
    facts.bytes = QFileInfo(facts.path).size();
    const Result<QList<SourceSet>> sets = SourceRepository(workspace->file()).sets();
    if (!sets)
        return std::unexpected(sets.error());
    std::set<Month> months;
    QStringList currencies;
    for (const SourceSet &set : *sets) {
        if (!isUnbilled(set.kind) && set.month.isValid())
            months.insert(set.month);
        if (!currencies.contains(set.currency))
            currencies << set.currency;
    }
    if (!currencies.isEmpty())
        facts.source = QStringLiteral("Microsoft CSP, ") + currencies.join(QStringLiteral(", "));
    if (const Result<const Terms *> agreed = workspace->terms()) {
        facts.hasTerms = true;
        facts.seller = (*agreed)->seller.party.name;
        facts.currency = (*agreed)->seller.currency.code();
        facts.customers = customersOf(**agreed);
        addBillingMonths(months, **agreed);
        facts.nextNumber = nextInvoiceNumber(*workspace, clock.today()).value_or(QString());
        if (const Status added = addLastInvoices(facts.customers); !added)
            return std::unexpected(added.error());
    } else if (agreed.error().code() != Error::Code::NotFound) {
        return std::unexpected(agreed.error());
    }
    facts.months = QList<Month>(months.begin(), months.end());
    return facts;
}

Status WorkspaceCompany::Inside::addLastInvoices(QList<KnownCustomer> &customers)
{
    const Result<QHash<QString, LastIssued>> issued = InvoiceRepository(workspace->file()).lastIssued();
    if (!issued)
        return std::unexpected(issued.error());
    for (KnownCustomer &customer : customers) {
        const LastIssued invoice = issued->value(customer.id);
        customer.lastNumber = invoice.number;
        customer.lastIssuedOn = invoice.on;
    }
    return {};
}

Result<QList<Invoice>> WorkspaceCompany::Inside::customerInvoices(const QString &customer)
{
    InvoiceFilter filter;
    filter.customer = customer;
    filter.withParts = true; // the margin is made of them
    return InvoiceRepository(workspace->file()).invoices(filter);
}

Result<const MonthState *> WorkspaceCompany::Inside::state(Month month)
{
    if (!last || known != month) {
        last.reset();
        Result<MonthState> computed = computeMonth(*workspace, month, ParkingMode::On);
        if (!computed)
            return std::unexpected(computed.error());
        last = std::make_shared<MonthState>(std::move(*computed));
        known = month;
    }
    return last.get();
}

//! Before there are terms nothing is priced, but what Microsoft billed can be shown.
Result<MonthPicture> WorkspaceCompany::Inside::withoutTerms(Month month)
{
    MonthPicture picture;
    picture.month = month;
    const Result<QList<SourceSet>> sets = SourceRepository(workspace->file()).sets();
    if (!sets)
        return std::unexpected(sets.error());
    for (const SourceSet &set : *sets) {
        if (set.month == month && !isUnbilled(set.kind))
            picture.sets << set;
    }
    picture.bridge.month = month;
    RestatementFilter restated;
    restated.month = month;
    const Result<QList<Restatement>> restatements = RestatementRepository(workspace->file()).restatements(restated);
    if (!restatements)
        return std::unexpected(restatements.error());
    picture.restatements = *restatements;
    return picture;
}

//! One that writes for a while is let finish: what it writes piece by piece is read once.
bool WorkspaceCompany::Inside::isOvertaken()
{
    const Result<qint64> version = workspace->file().foreignVersion();
    if (!version)
        return false;
    if (!read)
        read = *version;
    const bool isAtRest = std::exchange(glanced, *version) == *version;
    if (*version == *read || !isAtRest)
        return false;
    read = *version;
    last.reset();
    return true;
}

//! Of every currency that Microsoft bills or a customer pays in, but the seller's own.
void WorkspaceCompany::Inside::addRates(MonthPicture &picture)
{
    const Result<const Terms *> current = workspace->terms();
    if (!current)
        return;
    QStringList currencies;
    for (const SourceSet &set : std::as_const(picture.sets))
        currencies << set.currency;
    QMap<QString, int> customers;
    for (const Customer &customer : (*current)->customers)
        ++customers[customer.currency.code()];
    QStringList paid = customers.keys();
    std::stable_sort(paid.begin(), paid.end(), [&](const QString &a, const QString &b) {
        return customers.value(b) < customers.value(a); // what most pay in comes first
    });
    currencies << paid;
    currencies.removeDuplicates();
    for (const QString &currency : std::as_const(currencies)) {
        if (const ExchangeRate *rate =
                (*current)->rateRow(currency, (*current)->seller.currency.code(), picture.month.first()))
            picture.rates << KnownRate{currency, rate->rate, rate->on};
    }
}

Status WorkspaceCompany::Inside::addSealed(MonthPicture &picture)
{
    const Result<Month> newest = SealRepository(workspace->file()).newestClosed();
    if (!newest)
        return std::unexpected(newest.error());
    picture.sealedTo = *newest;
    return {};
}

Result<MonthPicture> WorkspaceCompany::Inside::picture(Month month)
{
    if (const Result<qint64> version = workspace->file().foreignVersion())
        read = *version;
    Result<MonthPicture> picture = withoutTerms(month);
    if (!picture)
        return picture;
    addRates(*picture);
    if (const Status added = addSealed(*picture); !added)
        return std::unexpected(added.error());
    const Result<const MonthState *> computed = state(month);
    if (!computed && computed.error().code() == Error::Code::NotFound) { // no terms yet
        picture->obstacles = {{month.iso(), 0, {}, computed.error().message()}};
        return picture;
    }
    if (!computed)
        return std::unexpected(computed.error());
    picture->bridge = (*computed)->bridge;
    picture->obstacles = closingObstacles(*(*computed)->plan, (*computed)->frozen, (*computed)->bridge);
    for (const Charge &charge : (*computed)->plan->book.charges) {
        if (QString &name = picture->subscriptions[charge.subscription]; name.isEmpty())
            name = bridgetext::charged(charge);
    }
    picture->invoices = (*computed)->invoices();
    InvoiceFilter filter;
    filter.month = month.plus(-1);
    filter.withParts = false;
    const Result<QList<Invoice>> before = InvoiceRepository(workspace->file()).invoices(filter);
    if (!before)
        return std::unexpected(before.error());
    picture->before = *before;
    if (const Status added = addDecisions(**computed, *picture); !added)
        return std::unexpected(added.error());
    return picture;
}

//! The PDF of an issued invoice as it was first made; empty for others.
Result<QByteArray> WorkspaceCompany::Inside::keptPdf(const Invoice &invoice)
{
    if (!invoice.isIssued())
        return QByteArray();
    const Result<QList<StoredDocument>> kept = InvoiceRepository(workspace->file()).documents(invoice.id);
    if (!kept)
        return std::unexpected(kept.error());
    for (const StoredDocument &document : *kept) {
        if (document.kind == QLatin1String("pdf") && !document.bytes.isEmpty())
            return document.bytes; // no annex is counted for what is there already
    }
    const Result<QHash<QString, UsageAnnex>> annexes = annexesOf(*workspace, {invoice});
    return annexes ? pdfOf(*workspace, invoice, annexes->value(invoice.id)) : std::unexpected(annexes.error());
}

//! What was sent is what was issued: made at once, before anything can change that it is made from.
Status WorkspaceCompany::Inside::keepPdfs(const QStringList &ids, const std::function<void(int, int)> &progress)
{
    QList<Invoice> invoices;
    for (const QString &id : ids) {
        const Result<Invoice> invoice = InvoiceRepository(workspace->file()).invoice(id);
        if (!invoice)
            return std::unexpected(invoice.error());
        invoices << *invoice;
    }
    const Result<QHash<QString, UsageAnnex>> annexes = annexesOf(*workspace, invoices);
    if (!annexes)
        return std::unexpected(annexes.error());
    for (qsizetype at = 0; at < invoices.size(); ++at) {
        progress(int(at), int(invoices.size()));
        const Invoice &invoice = invoices.at(at);
        if (const Result<QByteArray> pdf = pdfOf(*workspace, invoice, annexes->value(invoice.id)); !pdf)
            return failure(
                pdf.error().code(),
                tr("Issued, but the PDF of %1 was not kept: %2").arg(invoice.number, spoken(pdf.error().message())));
    }
    return {};
}

Result<PageSource> WorkspaceCompany::Inside::pages(const Invoice &invoice)
{
    const Result<QByteArray> kept = keptPdf(invoice);
    if (!kept)
        return std::unexpected(kept.error());
    if (!kept->isEmpty())
        return PageSource{invoice, {}, {}, *kept};
    const Result<QHash<QString, UsageAnnex>> annexes = annexesOf(*workspace, {invoice});
    if (!annexes)
        return std::unexpected(annexes.error());
    PageSource source{invoice, annexes->value(invoice.id), {}, {}};
    if (!invoice.logo.isEmpty()) {
        const QDir folder = QFileInfo(workspace->file().path()).absoluteDir();
        source.style.logo = systemDisk().read(folder.absoluteFilePath(invoice.logo)).value_or(QByteArray());
    }
    return source;
}

Status WorkspaceCompany::Inside::approve(Month month, const QList<Invoice> &shown)
{
    // What is approved is what was shown: the month's drafts, made anew from the same lines and stored.
    const Result<MonthState> drafted = draftMonth(*workspace, month, ParkingMode::On);
    last.reset();
    if (!drafted)
        return std::unexpected(drafted.error());
    const Result<QStringList> ids = unchanged(shown, drafted->invoices());
    return ids ? approveInvoices(*workspace, *ids) : std::unexpected(ids.error());
}

Result<QStringList> WorkspaceCompany::Inside::stillApproved(const QList<Invoice> &shown)
{
    QList<Invoice> now;
    for (const Invoice &invoice : shown) {
        if (const Result<Invoice> stored = InvoiceRepository(workspace->file()).invoice(invoice.id))
            now << *stored;
        else if (stored.error().code() != Error::Code::NotFound)
            return std::unexpected(stored.error());
    }
    return unchanged(shown, now);
}

Status WorkspaceCompany::Inside::storeDrafts(Month month)
{
    if (workspace->file().isReadOnly() || !SealRepository(workspace->file()).expectOpen(month))
        return {};
    const Result<MonthState> drafted = draftMonth(*workspace, month, ParkingMode::On);
    return drafted ? Status() : std::unexpected(drafted.error());
}

Status WorkspaceCompany::Inside::storeShown()
{
    const Result<bool> isThere = last ? isStored(*workspace, *last, known) : true;
    if (!isThere)
        return std::unexpected(isThere.error());
    return *isThere ? Status() : storeDrafts(known);
}

namespace {
//! Terms know their places only; who imports them has to know in which file.
Error inTermsFile(const QString &path, const Error &error)
{
    QList<Fault> faults = error.faults();
    for (Fault &fault : faults) {
        if (!fault.path.isEmpty())
            fault.column = fault.column.isEmpty() ? fault.path : fault.path + u' ' + fault.column;
        fault.path = path;
    }
    return Error(error.code(), error.message(), faults);
}
} // namespace

Status WorkspaceCompany::Inside::importTerms(const QString &path)
{
    const Result<QByteArray> json = systemDisk().read(path);
    if (!json)
        return std::unexpected(json.error());
    const Result<QStringList> warnings = workspace->importTerms(*json);
    last.reset();
    return warnings ? Status() : std::unexpected(inTermsFile(path, warnings.error()));
}

Status WorkspaceCompany::Inside::replaceTerms(const Result<QByteArray> &json)
{
    if (!json)
        return std::unexpected(json.error());
    const Result<QStringList> warnings = workspace->importTerms(*json);
    last.reset();
    return warnings ? Status() : std::unexpected(warnings.error());
}

Status WorkspaceCompany::Inside::mapTenant(const QString &tenant, const QString &customer)
{
    const Result<QByteArray> json = workspace->exportTerms();
    return replaceTerms(json ? withTenant(*json, customer, tenant) : json);
}

Status WorkspaceCompany::Inside::unmapTenant(const QString &tenant, const QString &customer)
{
    const Result<QByteArray> json = workspace->exportTerms();
    return replaceTerms(json ? withoutTenant(*json, customer, tenant) : json);
}

} // namespace counterfoil
