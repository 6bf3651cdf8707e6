// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/company/workspacecompany.h"

#include "core/base/disk.h"
#include "core/billing/reconline.h"
#include "core/documents/invoicelayout.h"
#include "core/documents/typesetter.h"
#include "core/store/invoicerepository.h"
#include "core/store/sourcerepository.h"
#include "core/terms/tenantmapping.h"
#include "core/workspace/annexes.h"
#include "core/workspace/exports.h"
#include "core/workspace/invoicing.h"
#include "core/workspace/monthwork.h"
#include "core/workspace/sourceimport.h"
#include "core/workspace/storedsources.h"
#include "ui/company/demonstrationfile.h"
#include "ui/company/keptpages.h"

#include <QDir>
#include <QFileInfo>
#include <QPromise>
#include <QtConcurrent>

#include <set>

namespace counterfoil {

namespace {

//! What the pages of an invoice are laid out from.
struct PageSource
{
    Invoice invoice;
    UsageAnnex annex;
    InvoiceStyle style;
    QByteArray kept; //!< the PDF, once issued
};

} // namespace

struct WorkspaceCompany::Inside
{
    explicit Inside(const Clock &wall) : clock(wall) {}

    Result<CompanyFacts> facts();
    Result<MonthPicture> picture(Month month);
    Result<const MonthState *> state(Month month);
    Result<QList<SideLine>> microsoftLines(Month month, const QString &customer, const QString &tenant);
    Result<PageSource> pages(const Invoice &invoice);
    Status approve(Month month, const QStringList &invoices);
    Status keepPdfs(const QStringList &ids, const std::function<void(int, int)> &progress);
    Result<QByteArray> keptPdf(const Invoice &invoice);
    Status importTerms(const QString &path);
    Status mapTenant(const QString &tenant, const QString &customer);
    Result<MonthPicture> withoutTerms(Month month);

    const Clock &clock;
    std::unique_ptr<Workspace> workspace;
    Month known;                          //!< the month of `last`
    std::shared_ptr<MonthState> last;     //!< computed last, until something changes
    Newest monthAsks, lineAsks, pageAsks; //!< asked for from the window's thread
};

namespace {

//! The invoices of a month as they stand: what is frozen, then the drafts.
QList<Invoice> invoicesOf(const MonthState &state, Month month)
{
    QList<Invoice> invoices;
    for (const Invoice &invoice : state.frozen) {
        if (invoice.month == month)
            invoices << invoice;
    }
    return invoices << state.plan->drafts;
}

SideLine sideLineOf(const ReconLine &line)
{
    const QString name = !line.skuName.isEmpty() ? line.skuName : line.productName;
    const bool more = !line.subscriptionName.isEmpty() && line.subscriptionName != name;
    return {more ? name + QStringLiteral(", ") + line.subscriptionName : name,
            {line.start, line.end.isValid() ? line.end : line.start},
            1,
            line.subtotal};
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
    facts.months = QList<Month>(months.begin(), months.end());
    if (!currencies.isEmpty())
        facts.source = QStringLiteral("Microsoft CSP, ") + currencies.join(QStringLiteral(", "));
    if (const Result<const Terms *> terms = workspace->terms()) {
        facts.hasTerms = true;
        facts.seller = (*terms)->seller.party.name;
        facts.currency = (*terms)->seller.currency.code();
        for (const Customer &customer : (*terms)->customers)
            facts.customers.append({customer.id(), customer.party.name});
        std::sort(facts.customers.begin(), facts.customers.end(), [](const KnownCustomer &a, const KnownCustomer &b) {
            return QString::localeAwareCompare(a.name, b.name) < 0;
        });
    } else if (terms.error().code() != Error::Code::NotFound) {
        return std::unexpected(terms.error());
    }
    return facts;
}

Result<const MonthState *> WorkspaceCompany::Inside::state(Month month)
{
    if (!last || known != month) {
        last.reset();
        Result<MonthState> computed = computeMonth(*workspace, month);
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
    return picture;
}

Result<MonthPicture> WorkspaceCompany::Inside::picture(Month month)
{
    Result<MonthPicture> picture = withoutTerms(month);
    if (!picture)
        return picture;
    const Result<const MonthState *> computed = state(month);
    if (!computed && computed.error().code() == Error::Code::NotFound)
        return picture; // no terms yet
    if (!computed)
        return std::unexpected(computed.error());
    picture->bridge = (*computed)->bridge;
    picture->invoices = invoicesOf(**computed, month);
    InvoiceFilter filter;
    filter.month = month.plus(-1);
    filter.withParts = false;
    const Result<QList<Invoice>> before = InvoiceRepository(workspace->file()).invoices(filter);
    if (!before)
        return std::unexpected(before.error());
    picture->before = *before;
    return picture;
}

Result<QList<SideLine>> WorkspaceCompany::Inside::microsoftLines(Month month, const QString &customer,
                                                                 const QString &tenant)
{
    const Result<const Terms *> terms = workspace->terms();
    StoredSources sources(workspace->file());
    const Result<QList<SourceSet>> sets = sources.sets();
    const Result<const Dictionary *> dictionary = sources.dictionary(Shape::Reconciliation);
    if (!terms || !sets || !dictionary)
        return std::unexpected(!terms ? terms.error() : !sets ? sets.error() : dictionary.error());
    ReconTexts texts(**dictionary);
    const auto isOfThem = [&](const QString &of) {
        const Customer *owner = (*terms)->customerOfTenant(of);
        return customer.isEmpty() ? !owner && of.compare(tenant, Qt::CaseInsensitive) == 0
                                  : owner && owner->id() == customer;
    };
    QHash<QString, bool> ours; // by tenant
    QList<SideLine> lines;
    for (const SourceSet &set : *sets) {
        if (set.month != month || shapeOf(set.kind) != Shape::Reconciliation || isUnbilled(set.kind))
            continue;
        const auto take = [&](const SourceBatch &batch, qint64 first) -> Status {
            for (const ReconLine &line : reconLinesOf(set, batch, first, texts)) {
                if (!ours.contains(line.tenant))
                    ours.insert(line.tenant, isOfThem(line.tenant));
                if (ours.value(line.tenant))
                    lines << sideLineOf(line);
            }
            return {};
        };
        if (const Status read = sources.forEachBatch(set.id, {}, take); !read)
            return std::unexpected(read.error());
    }
    std::stable_sort(lines.begin(), lines.end(),
                     [](const SideLine &a, const SideLine &b) { return a.amount.abs() > b.amount.abs(); });
    return lines;
}

//! The PDF of an issued invoice as it was first made; empty for others.
Result<QByteArray> WorkspaceCompany::Inside::keptPdf(const Invoice &invoice)
{
    if (invoice.state != InvoiceState::Issued && invoice.state != InvoiceState::Credited)
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
            return failure(pdf.error().code(),
                           tr("Issued, but the PDF of %1 was not kept: %2").arg(invoice.number, pdf.error().message()));
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

Status WorkspaceCompany::Inside::approve(Month month, const QStringList &invoices)
{
    // What is approved is what was shown: the month's drafts, made anew from the same lines and stored.
    const Result<MonthState> drafted = draftMonth(*workspace, month);
    last.reset();
    if (!drafted)
        return std::unexpected(drafted.error());
    return approveInvoices(*workspace, invoices);
}

Status WorkspaceCompany::Inside::importTerms(const QString &path)
{
    const Result<QByteArray> json = systemDisk().read(path);
    if (!json)
        return std::unexpected(json.error());
    const Result<QStringList> warnings = workspace->importTerms(*json);
    last.reset();
    return warnings ? Status() : std::unexpected(warnings.error());
}

Status WorkspaceCompany::Inside::mapTenant(const QString &tenant, const QString &customer)
{
    const Result<QByteArray> json = workspace->exportTerms();
    const Result<QByteArray> mapped = json ? withTenant(*json, customer, tenant) : json;
    if (!mapped)
        return std::unexpected(mapped.error());
    const Result<QStringList> warnings = workspace->importTerms(*mapped);
    last.reset();
    return warnings ? Status() : std::unexpected(warnings.error());
}

WorkspaceCompany::WorkspaceCompany(const Clock &clock) : m_inside(std::make_shared<Inside>(clock))
{
    m_thread.setMaxThreadCount(1);
    m_thread.setExpiryTimeout(-1);
}

WorkspaceCompany::~WorkspaceCompany()
{
    // The file closes where it was opened.
    QtConcurrent::run(&m_thread, [inside = m_inside] {
        inside->last.reset();
        inside->workspace.reset();
    }).waitForFinished();
}

QFuture<WorkspaceCompany::Opened> WorkspaceCompany::start(const Clock &clock, Maker make)
{
    const std::shared_ptr<WorkspaceCompany> company(new WorkspaceCompany(clock));
    WorkspaceCompany *self = company.get();
    const auto inside = company->m_inside;
    QFuture<Status> opened = QtConcurrent::run(&company->m_thread, [inside, make, self]() -> Status {
        Result<std::unique_ptr<Workspace>> workspace = make();
        if (!workspace)
            return std::unexpected(workspace.error());
        inside->workspace = std::move(*workspace);
        connect(
            inside->workspace.get(), &Workspace::changed, self, [self] { Q_EMIT self->changed(); },
            Qt::QueuedConnection);
        return {};
    });
    return opened.then(QCoreApplication::instance(), [company](const Status &status) -> Opened {
        if (!status)
            return std::unexpected(status.error());
        return std::shared_ptr<Company>(company);
    });
}

QFuture<WorkspaceCompany::Opened> WorkspaceCompany::open(const QString &path, const Clock &clock)
{
    return start(clock, [path, &clock] { return Workspace::open(path, CompanyFile::Mode::ReadWrite, clock); });
}

QFuture<WorkspaceCompany::Opened> WorkspaceCompany::create(const QString &path, const Clock &clock)
{
    return start(clock, [path, &clock] { return Workspace::create(path, clock); });
}

QFuture<WorkspaceCompany::Opened> WorkspaceCompany::demonstration(const QString &path, Month last, const Clock &clock)
{
    return start(clock, [path, last, &clock]() -> Result<std::unique_ptr<Workspace>> {
        if (!QFileInfo::exists(path)) {
            if (const Status made = makeDemonstration(path, last, clock); !made)
                return std::unexpected(made.error());
        }
        return Workspace::open(path, CompanyFile::Mode::ReadWrite, clock);
    });
}

template <typename T, typename Work>
QFuture<Result<T>> WorkspaceCompany::askNewest(Newest Inside::*kind, Work work)
{
    return QtConcurrent::run(&m_thread,
                             [inside = m_inside, kind, work, mine = (m_inside.get()->*kind).ask()]() -> Result<T> {
                                 if (!(inside.get()->*kind).isNewest(mine))
                                     return failure(Error::Code::Cancelled, QStringLiteral("asked again since"));
                                 return work(*inside);
                             });
}

QFuture<Result<CompanyFacts>> WorkspaceCompany::facts()
{
    return QtConcurrent::run(&m_thread, [inside = m_inside] { return inside->facts(); });
}

QFuture<Result<MonthPicture>> WorkspaceCompany::month(Month month)
{
    return askNewest<MonthPicture>(&Inside::monthAsks, [month](Inside &inside) {
        inside.last.reset();
        return inside.picture(month);
    });
}

QFuture<Result<QList<SideLine>>> WorkspaceCompany::microsoftLines(Month month, QString customer, QString tenant)
{
    return askNewest<QList<SideLine>>(&Inside::lineAsks, [month, customer, tenant](Inside &inside) {
        return inside.microsoftLines(month, customer, tenant);
    });
}

QFuture<Result<PageSet>> WorkspaceCompany::pages(Invoice invoice)
{
    QFuture<Result<PageSource>> sources =
        askNewest<PageSource>(&Inside::pageAsks, [invoice](Inside &inside) { return inside.pages(invoice); });
    // Laid out where it is painted: shaped text belongs to the thread that shaped it.
    return sources.then(this, [this](const Result<PageSource> &source) -> Result<PageSet> {
        if (!source)
            return std::unexpected(source.error());
        if (!source->kept.isEmpty())
            return pagesOfPdf(source->kept);
        InvoiceStyle style = source->style;
        if (!m_typesetter)
            m_typesetter = std::make_shared<Typesetter>(style.families);
        style.typesetter = m_typesetter;
        const auto layout = std::make_shared<InvoiceLayout>(source->invoice, source->annex, style);
        PageSet set;
        set.count = layout->pageCount();
        set.size = InvoiceLayout::pageSize();
        set.missing = layout->missing();
        set.paint = [layout](QPainter &painter, int page) { layout->paint(painter, page); };
        return set;
    });
}

QFuture<Result<ImportReport>> WorkspaceCompany::importFiles(QStringList paths, StopFlag stop)
{
    return QtConcurrent::run(&m_thread, [inside = m_inside, paths, stop](QPromise<Result<ImportReport>> &promise) {
        promise.setProgressRange(0, 1000);
        ImportRequest request;
        request.paths = paths;
        request.progress = [&promise, &stop](const QString &path, qint64 done, qint64 all, qint64 lines) {
            promise.setProgressValueAndText(all > 0 ? int(done * 1000 / all) : 0,
                                            tr("Reading %1, %L2 lines").arg(QFileInfo(path).fileName()).arg(lines));
            return !*stop;
        };
        const Result<QList<ImportedSet>> imported = counterfoil::importFiles(*inside->workspace, request);
        inside->last.reset();
        if (!imported) {
            promise.addResult(Result<ImportReport>(std::unexpected(imported.error())));
            return;
        }
        ImportReport report;
        for (const ImportedSet &set : *imported) {
            report.sets << set.set;
            report.warnings << set.set.warnings;
            report.change.added += set.changed.added;
            report.change.removed += set.changed.removed;
            report.change.altered += set.changed.altered;
        }
        promise.addResult(Result<ImportReport>(report));
    });
}

QFuture<Status> WorkspaceCompany::importTerms(QString path)
{
    return QtConcurrent::run(&m_thread, [inside = m_inside, path] { return inside->importTerms(path); });
}

QFuture<Status> WorkspaceCompany::mapTenant(QString tenant, QString customer)
{
    return QtConcurrent::run(&m_thread,
                             [inside = m_inside, tenant, customer] { return inside->mapTenant(tenant, customer); });
}

QFuture<Status> WorkspaceCompany::approve(Month month, QStringList invoices)
{
    return QtConcurrent::run(&m_thread,
                             [inside = m_inside, month, invoices] { return inside->approve(month, invoices); });
}

QFuture<Status> WorkspaceCompany::issue(Month, QStringList invoices)
{
    return QtConcurrent::run(&m_thread, [inside = m_inside, invoices](QPromise<Status> &promise) {
        promise.setProgressRange(0, 1000);
        inside->last.reset();
        const Result<QStringList> issued = issueInvoices(*inside->workspace, invoices, inside->clock.today());
        const auto progress = [&promise](int done, int all) {
            promise.setProgressValueAndText(done * 1000 / all, tr("Keeping PDF %1 of %2").arg(done + 1).arg(all));
        };
        promise.addResult(issued ? inside->keepPdfs(invoices, progress) : std::unexpected(issued.error()));
    });
}

QFuture<Status> WorkspaceCompany::exportPdf(Month month, QString folder, StopFlag stop)
{
    return QtConcurrent::run(&m_thread, [inside = m_inside, month, folder, stop](QPromise<Status> &promise) {
        promise.setProgressRange(0, 1000);
        const auto progress = [&promise, &stop](int done, int all) {
            promise.setProgressValueAndText(all > 0 ? done * 1000 / all : 0,
                                            tr("Writing %1 of %2").arg(done + 1).arg(all));
            return !promise.isCanceled() && !(stop && *stop);
        };
        Status outcome;
        if (!inside->workspace->file().isReadOnly()) {
            // Drafts are written as they are shown, so they are stored first.
            if (const Result<MonthState> drafted = draftMonth(*inside->workspace, month); !drafted)
                outcome = std::unexpected(drafted.error());
            inside->last.reset();
        }
        if (outcome) {
            const auto written = exportMonth(*inside->workspace, month, ExportFormat::Pdf, folder, progress);
            outcome = written ? Status() : std::unexpected(written.error());
        }
        promise.addResult(outcome);
    });
}

} // namespace counterfoil
