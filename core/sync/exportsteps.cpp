// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/sentence.h"
#include "core/sync/exportqueue.h"
#include "core/sync/invoicelist.h"
#include "core/sync/invoicestandings.h"
#include "core/sync/pullrecords.h"
#include "core/sync/pullsteps.h"

#include "core/base/filewriter.h"
#include "core/store/sourcerepository.h"
#include "core/store/transaction.h"

#include <QCryptographicHash>
#include <QDir>
#include <QJsonDocument>

namespace counterfoil {

namespace {

constexpr int restatedFor = 14; // days after an invoice's date

//! One of the two datasets of invoices.
struct Dataset
{
    const char *step;
    QList<SourceKind> kinds;
    QList<SourceKind> legacyKinds; //!< none where legacy invoices have nothing of it
    SourceKind unbilled;
};

Dataset reconciliation()
{
    return {"reconciliation",
            {SourceKind::Reconciliation},
            {SourceKind::LegacyLicence, SourceKind::LegacyUsage},
            SourceKind::ReconciliationUnbilled};
}

Dataset usage()
{
    // The daily lines of a legacy invoice name no amount: all its money is in the billing lines.
    return {"usage", {SourceKind::Usage}, {}, SourceKind::UsageUnbilled};
}

//! What an invoice's lines depend on: a payment changes none of them.
QString basisOf(InvoiceHeader header)
{
    header.paid = Decimal();
    header.status.clear();
    const QByteArray text = QJsonDocument(jsonOf(header)).toJson(QJsonDocument::Compact);
    return QString::fromLatin1(QCryptographicHash::hash(text, QCryptographicHash::Sha256).toHex());
}

//! An old invoice that does not come to its lines is exported once more, so that it can be told from one that is not
//! complete yet.
Result<bool> needsConfirming(PullContext &context, const PullUnit &unit, const InvoiceHeader &header)
{
    PullUnit again = unit;
    again.lastComplete = context.now();
    if (unit.step != u"reconciliation" || isConfirmed(unit) || !isConfirmed(again))
        return false;
    return differsFromLines(context.file, header);
}

//! When an invoice is exported (contract, section 8.3).
Result<bool> isDue(PullContext &context, const PullUnit &unit, const InvoiceHeader &header)
{
    if (!unit.lastComplete.isValid() || unit.basis != basisOf(header))
        return true;
    if (context.options.since.isValid() && context.options.since <= header.date)
        return true;
    const QDateTime settled(header.date.plusDays(restatedFor).date(), QTime(0, 0), Qt::UTC);
    if (unit.lastComplete < settled && unit.lastComplete.secsTo(context.now()) > freshFor)
        return true;
    return needsConfirming(context, unit, header);
}

std::optional<Month> ownMonthOf(const InvoiceHeader &header)
{
    return header.periodTo.isValid() ? std::optional(Month::of(header.periodTo)) : std::nullopt;
}

//! Of a note the month of what it amends, of an invoice that of its billing period; none where the lines have to tell.
Result<std::optional<Month>> monthOf(PullContext &context, const InvoiceHeader &header)
{
    if (!header.isNote() || header.amendsOf.isEmpty())
        return ownMonthOf(header);
    const Result<QList<SourceSet>> sets = SourceRepository(context.file).sets();
    if (!sets)
        return std::unexpected(sets.error());
    for (const SourceSet &set : *sets) {
        if (set.invoice.compare(header.amendsOf, Qt::CaseInsensitive) == 0)
            return std::optional(set.month);
    }
    const auto headers = storedRecords<InvoiceHeader>(context, QStringLiteral("invoice")); // whose lines are to come
    if (!headers)
        return std::unexpected(headers.error());
    for (const InvoiceHeader &amended : *headers) {
        if (amended.id.compare(header.amendsOf, Qt::CaseInsensitive) == 0)
            return ownMonthOf(amended);
    }
    return ownMonthOf(header);
}

//! Asks Graph where an export stands.
ExportJob::Poll askGraph(PullContext *context)
{
    return [context](QUrl address) { return context->client.graph().operation(std::move(address)); };
}

ExportJob jobOf(PullContext *context, const Dataset &dataset, const InvoiceHeader &header, const PullUnit &unit)
{
    ExportJob job;
    job.unit = unit;
    job.basis = basisOf(header);
    job.label = SENTENCE("%1 of invoice %2").arg(QLatin1String(dataset.step), header.id);
    job.invoice = header.id;
    job.kinds = dataset.kinds;
    job.mayBeEmpty = header.isNote();
    const QString id = header.id;
    const bool isUsage = dataset.unbilled == SourceKind::UsageUnbilled;
    job.poll = askGraph(context);
    job.start = [context, id, isUsage] {
        return isUsage ? context->client.graph().exportUsage(id) : context->client.graph().exportReconciliation(id);
    };
    return job;
}

void addExport(PullContext &context, const Dataset &dataset, const InvoiceHeader &header, const PullUnit &unit,
               ExportQueue &queue, StepRun &run)
{
    ExportJob job = jobOf(&context, dataset, header, unit);
    const auto month = monthOf(context, header);
    if (!month)
        return run.fail(month.error());
    job.month = *month;
    queue.add(std::move(job));
}

//! Puts the lines of a legacy invoice into files, one for each of its collections that has any.
QCoro::Task<Reply<QStringList>> fetchLegacy(PullContext *context, InvoiceHeader header, QString folder)
{
    QStringList files;
    for (const QString &provider : {QStringLiteral("office"), QStringLiteral("azure")}) {
        InvoiceLineLink link;
        link.provider = provider;
        link.lineType = QStringLiteral("billinglineitems");
        const bool isThere =
            header.lines.empty() || std::find(header.lines.begin(), header.lines.end(), link) != header.lines.end();
        if (!isThere)
            continue;
        const Reply<ServiceDocument> lines =
            co_await context->client.partnerCenter().invoiceLines(header.id, link, header.currency);
        if (!lines && lines.error().status == 404)
            continue;
        if (!lines)
            co_return std::unexpected(lines.error());
        if (lines->bytes.isEmpty())
            continue;
        const QString path =
            QStringLiteral("%1/part-%2.json").arg(folder).arg(files.size() + 1, 4, 10, QLatin1Char('0'));
        if (const Status written = FileWriter().write(path, lines->bytes); !written)
            co_return std::unexpected(faultOf(written.error()));
        files.append(path);
    }
    co_return files;
}

Status storeLegacy(PullContext &context, const Dataset &dataset, const InvoiceHeader &header, PullUnit unit,
                   const QStringList &files, StepRun &run)
{
    const auto month = monthOf(context, header);
    if (!month)
        return std::unexpected(month.error());
    ImportRequest request;
    request.paths = files;
    request.month = *month;
    request.invoice = header.id;
    request.origin =
        SENTENCE("%1: %2 of invoice %3").arg(context.connection.name, QLatin1String(dataset.step), header.id);
    const bool isSame = unit.firstComplete.isValid() && unit.basis == basisOf(header);
    unit.basis = basisOf(header);
    PullChange change;
    const auto within = [&](const QList<ImportedSet> &sets) -> Status {
        for (const ImportedSet &imported : sets) {
            if (!dataset.legacyKinds.contains(imported.set.kind))
                return failure(Error::Code::Distrusted,
                               SENTENCE("invoice %1 has other lines: %2").arg(header.id, wordOf(imported.set.kind)));
        }
        change = changeOf(sets);
        unit.firstComplete = isSame && change.isNone() ? unit.firstComplete : context.now();
        unit.lastComplete = context.now();
        return PullRepository(context.file).save(unit);
    };
    request.within = within;
    if (files.isEmpty()) {
        if (const Status done = within({}); !done)
            return done;
    } else if (const auto imported = importSources(context.file, request); !imported) {
        return failure(Error::Code::Distrusted, imported.error().text());
    }
    run.add(change);
    return {};
}

QCoro::Task<> pullLegacy(PullContext *context, StepRun *run, Dataset dataset, InvoiceHeader header, PullUnit unit)
{
    const QString folder = QStringLiteral("%1/%2-%3").arg(context->folder, QLatin1String(dataset.step), header.id);
    if (!QDir().mkpath(folder)) {
        run->fail(Error(Error::Code::Failed, SENTENCE("%1 cannot be made").arg(folder)));
        co_return;
    }
    const Reply<QStringList> files = co_await fetchLegacy(context, header, folder);
    if (!files)
        run->fail(files.error());
    else if (const Status stored = storeLegacy(*context, dataset, header, unit, *files, *run); !stored)
        run->fail(stored.error());
    QDir(folder).removeRecursively();
}

//! What a voided invoice brought does not count any more.
void retireVoided(PullContext &context, const QSet<QString> &voided, const QList<SourceKind> &kinds, StepRun &run)
{
    if (voided.isEmpty())
        return;
    const Result<qint64> lines = retireSources(
        context.file, kinds, [&voided](const SourceSet &set) { return voided.contains(set.invoice.toLower()); });
    PullChange change;
    change.removed = lines.value_or(0);
    if (!lines)
        run.fail(lines.error());
    else if (change.removed > 0)
        run.add(change);
}

QCoro::Task<PullStep> pullDataset(PullContext *context, Dataset dataset)
{
    const QString step = QString::fromLatin1(dataset.step);
    StepRun run(*context);
    const auto headers =
        recordsToWorkOn<InvoiceHeader>(*context, QStringLiteral("invoice"), QStringLiteral("invoices"), run);
    if (!headers)
        co_return run.result();
    const QSet<QString> voided = voidedInvoices(*headers);
    retireVoided(*context, voided, dataset.kinds + dataset.legacyKinds, run);
    const bool canExport = context->client.profile().hasPartnerBilling();
    ExportQueue queue(*context, run);
    for (const InvoiceHeader &header : *headers) {
        if (voided.contains(header.id.toLower()) || run.mustStop())
            continue;
        const Result<PullUnit> unit = PullRepository(context->file).unit(context->owner(), step, header.id);
        if (!unit) {
            run.fail(unit.error());
            continue;
        }
        const Result<bool> due = isDue(*context, *unit, header);
        if (!due)
            run.fail(due.error());
        if (!due.value_or(false))
            continue;
        if (!header.isLegacy() && canExport)
            addExport(*context, dataset, header, *unit, queue, run);
        else if (header.isLegacy() && !dataset.legacyKinds.isEmpty())
            co_await pullLegacy(context, &run, dataset, header, *unit);
    }
    co_await queue.run();
    co_return run.result();
}

//! The currencies the partner is billed in: of the invoice summaries, else of the billing profile.
QCoro::Task<Reply<QStringList>> currencies(PullContext *context)
{
    const Reply<std::vector<InvoiceBalance>> balances = co_await context->client.partnerCenter().balances();
    if (!balances && balances.error().status != 404)
        co_return std::unexpected(balances.error());
    QStringList codes;
    for (const InvoiceBalance &balance : balances ? *balances : std::vector<InvoiceBalance>()) {
        if (!codes.contains(balance.currency))
            codes.append(balance.currency);
    }
    if (!codes.isEmpty())
        co_return codes;
    const Reply<PartnerBillingProfile> profile = co_await context->client.partnerCenter().billingProfile();
    if (!profile)
        co_return std::unexpected(profile.error());
    if (!profile->currency.isEmpty())
        codes.append(profile->currency);
    co_return codes;
}

bool isBilled(const std::vector<InvoiceHeader> &headers, Month month, const QString &currency)
{
    return std::any_of(headers.begin(), headers.end(), [&](const InvoiceHeader &header) {
        return header.kind == u"invoice" && !header.isLegacy() && header.currency == currency &&
               header.periodTo.isValid() && month <= Month::of(header.periodTo);
    });
}

ExportJob unbilledJob(PullContext *context, const Dataset &dataset, const PullUnit &unit, const QString &currency,
                      const QString &period, Month month)
{
    ExportJob job;
    job.unit = unit;
    job.label = SENTENCE("unbilled %1 of %2 in %3").arg(QLatin1String(dataset.step), month.iso(), currency);
    job.currency = currency;
    job.kinds = {dataset.unbilled};
    const bool isUsage = dataset.unbilled == SourceKind::UsageUnbilled;
    job.poll = askGraph(context);
    job.start = [context, currency, period, isUsage] {
        return isUsage ? context->client.graph().exportUnbilledUsage(currency, period)
                       : context->client.graph().exportUnbilledReconciliation(currency, period);
    };
    return job;
}

} // namespace

QCoro::Task<PullStep> pullReconciliation(PullContext *context)
{
    co_return co_await pullDataset(context, reconciliation());
}

QCoro::Task<PullStep> pullUsage(PullContext *context)
{
    co_return co_await pullDataset(context, usage());
}

QCoro::Task<PullStep> pullUnbilled(PullContext *context)
{
    StepRun run(*context);
    const Reply<QStringList> codes = co_await currencies(context);
    if (!codes) {
        run.fail(codes.error());
        co_return run.result();
    }
    const auto headers = storedRecords<InvoiceHeader>(*context, QStringLiteral("invoice"));
    if (!headers) {
        run.fail(headers.error());
        co_return run.result();
    }
    const Month current = Month::of(Day::of(context->now().date()));
    ExportQueue queue(*context, run);
    for (const QString &currency : *codes) {
        for (const auto &[period, month] :
             {std::pair(QStringLiteral("last"), current.plus(-1)), std::pair(QStringLiteral("current"), current)}) {
            if (period == u"last" && isBilled(*headers, month, currency))
                continue;
            for (const Dataset &dataset : {reconciliation(), usage()}) {
                const QString name = QStringLiteral("%1 %2 %3").arg(currency, month.iso(), QLatin1String(dataset.step));
                const auto unit =
                    PullRepository(context->file).unit(context->owner(), QStringLiteral("unbilled"), name);
                if (!unit)
                    run.fail(unit.error());
                else
                    queue.add(unbilledJob(context, dataset, *unit, currency, period, month));
            }
        }
    }
    co_await queue.run();
    co_return run.result();
}

} // namespace counterfoil
