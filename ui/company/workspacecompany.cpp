// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/company/workspacecompany.h"

#include "core/base/disk.h"
#include "core/documents/invoicelayout.h"
#include "core/documents/typesetter.h"
#include "core/store/importlog.h"
#include "core/workspace/invoicing.h"
#include "core/workspace/restatements.h"
#include "core/workspace/sourceimport.h"
#include "core/workspace/storedsources.h"
#include "ui/company/demonstrationfile.h"
#include "ui/company/keptpages.h"
#include "ui/company/readshare.h"
#include "ui/company/workspaceclocks.h"
#include "ui/company/workspacecomparisons.h"
#include "ui/company/workspacecontracts.h"
#include "ui/company/workspacedrafts.h"
#include "ui/company/workspaceinside.h"
#include "ui/company/workspaceparties.h"
#include "ui/company/workspaceprofiles.h"
#include "ui/company/workspacepulled.h"
#include "ui/company/workspacereports.h"
#include "ui/company/workspaceusage.h"

#include <QFileInfo>
#include <QPromise>
#include <QTimer>
#include <QtConcurrent>

namespace counterfoil {

namespace {
constexpr std::chrono::seconds betweenLooks{2};
} // namespace

WorkspaceCompany ::WorkspaceCompany(const Clock &clock)
    : m_inside(std ::make_shared<Inside>(clock)),
      m_clocks(std ::make_unique<WorkspaceClocks>(m_thread,
                                                  [inside = m_inside]() -> Result<Workspace *> {
                                                      if (const Status stored = inside->storeShown(); !stored)
                                                          return std::unexpected(stored.error());
                                                      return inside->workspace.get();
                                                  })),
      m_reports(std ::make_unique<WorkspaceReports>(*this)), m_contracts(std::make_unique<WorkspaceContracts>(*this)),
      m_comparisons(std::make_unique<WorkspaceComparisons>(*this)), m_drafts(std::make_unique<WorkspaceDrafts>(*this)),
      m_parties(std::make_unique<WorkspaceParties>(*this))
{
    m_thread.setMaxThreadCount(1);
    m_thread.setExpiryTimeout(-1);
}

WorkspaceCompany::~WorkspaceCompany()
{
    // The file closes where it was opened, behind the work that goes on: a future that is waited for would take the
    // closing into this thread instead.
    m_thread.start([inside = m_inside] {
        inside->last.reset();
        inside->workspace.reset();
    });
    m_thread.waitForDone();
}

ReportDesk *WorkspaceCompany::reports()
{
    return m_reports.get();
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
        company->watch();
        return std::shared_ptr<Company>(company);
    });
}

//! The daily pull and the command line write to the file that is open here.
void WorkspaceCompany::watch()
{
    auto *timer = new QTimer(this);
    connect(timer, &QTimer::timeout, this, &WorkspaceCompany::look);
    timer->start(betweenLooks);
}

void WorkspaceCompany::look()
{
    if (std::exchange(m_isLooking, true))
        return; // the thread works on something else
    QtConcurrent::run(&m_thread, [inside = m_inside] { return inside->isOvertaken(); }).then(this, [this](bool is) {
        m_isLooking = false;
        if (is)
            Q_EMIT changed();
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

UsageDesk *WorkspaceCompany::usage()
{
    if (!m_usage) {
        m_usage = std::make_unique<WorkspaceUsage>(m_thread, [inside = m_inside] { return inside->workspace.get(); });
        connect(this, &Company::changed, this, [this] { m_usage->forget(); });
    }
    return m_usage.get();
}

ContractDesk *WorkspaceCompany::contracts()
{
    return m_contracts.get();
}

ComparisonDesk *WorkspaceCompany::comparisons()
{
    return m_comparisons.get();
}

ProfileDesk *WorkspaceCompany::profiles()
{
    if (!m_profiles)
        m_profiles = std::make_unique<WorkspaceProfiles>(*this);
    return m_profiles.get();
}

DraftDesk *WorkspaceCompany::drafts()
{
    return m_drafts.get();
}

PartyDesk *WorkspaceCompany::parties()
{
    return m_parties.get();
}

PulledDesk *WorkspaceCompany::pulled()
{
    if (!m_pulled)
        m_pulled = std::make_unique<WorkspacePulled>(m_thread, [inside = m_inside] { return inside->workspace.get(); });
    return m_pulled.get();
}

QFuture<Result<CompanyFacts>> WorkspaceCompany::facts()
{
    return QtConcurrent::run(&m_thread, [inside = m_inside] { return inside->facts(); });
}

QFuture<Result<QList<ImportEntry>>> WorkspaceCompany::importLog()
{
    return QtConcurrent::run(&m_thread,
                             [inside = m_inside] { return counterfoil::importLog(inside->workspace->file()); });
}

QFuture<Result<RestatementList>> WorkspaceCompany::restatement(qint64 id)
{
    return askNewest<RestatementList>(&Inside::restatementAsks,
                                      [id](Inside &inside) { return restatementOf(*inside.workspace, id); });
}

Result<LineChecks> WorkspaceCompany::Inside::checkLines(Month month, const LineFilter &filter)
{
    const Result<const Terms *> current = workspace->terms();
    if (!current && current.error().code() != Error::Code::NotFound)
        return std::unexpected(current.error());
    StoredSources sources(workspace->file());
    const Terms none;
    return counterfoil::checkLines(sources, current ? **current : none, month, filter);
}

QFuture<Result<LineChecks>> WorkspaceCompany::checkLines(Month month, LineFilter filter)
{
    return askNewest<LineChecks>(&Inside::lineAsks,
                                 [month, filter](Inside &inside) { return inside.checkLines(month, filter); });
}

QFuture<Result<MonthPicture>> WorkspaceCompany::month(Month month)
{
    return askNewest<MonthPicture>(&Inside::monthAsks, [month](Inside &inside) {
        inside.last.reset();
        return inside.picture(month);
    });
}

QFuture<Result<QList<Invoice>>> WorkspaceCompany::invoicesOf(QString customer)
{
    return askNewest<QList<Invoice>>(&Inside::customerAsks,
                                     [customer](Inside &inside) { return inside.customerInvoices(customer); });
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

QFuture<Result<ImportReport>> WorkspaceCompany::importFiles(QStringList paths, QHash<QString, QString> readBy,
                                                            StopFlag stop)
{
    return QtConcurrent::run(
        &m_thread, [inside = m_inside, paths, readBy, stop](QPromise<Result<ImportReport>> &promise) {
            promise.setProgressRange(0, 1000);
            ImportRequest request;
            request.paths = paths;
            request.readBy = readBy;
            ReadShare share(paths);
            request.progress = [&promise, &stop, &share](const QString &path, qint64 done, qint64, qint64 lines) {
                promise.setProgressValueAndText(share.thousandths(path, done),
                                                tr("Reading %1, %L2 lines").arg(QFileInfo(path).fileName()).arg(lines));
                return !*stop;
            };
            RestatementRepository repository(inside->workspace->file());
            RestatementFilter since;
            since.after = repository.newest().value_or(0);
            const Result<ImportedFiles> imported = importEverything(*inside->workspace, request);
            inside->last.reset();
            if (!imported) {
                promise.addResult(Result<ImportReport>(std::unexpected(imported.error())));
                return;
            }
            ImportReport report;
            for (const ImportedSet &set : imported->sets) {
                report.sets << set.set;
                report.warnings << set.set.warnings;
                report.change.added += set.changed.added;
                report.change.removed += set.changed.removed;
                report.change.altered += set.changed.altered;
            }
            report.restated = repository.restatements(since).value_or(QList<Restatement>());
            report.seatFiles = int(imported->seats.size());
            for (const ImportedSeats &seats : imported->seats)
                report.seatCounts += seats.rows;
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

QFuture<Status> WorkspaceCompany::unmapTenant(QString tenant, QString customer)
{
    return QtConcurrent::run(&m_thread,
                             [inside = m_inside, tenant, customer] { return inside->unmapTenant(tenant, customer); });
}

QFuture<Status> WorkspaceCompany::approve(Month month, QList<Invoice> shown)
{
    return QtConcurrent::run(&m_thread, [inside = m_inside, month, shown] { return inside->approve(month, shown); });
}

QFuture<Result<IssuePlan>> WorkspaceCompany::issuePlan(QList<Invoice> shown)
{
    return QtConcurrent::run(&m_thread, [inside = m_inside, shown]() -> Result<IssuePlan> {
        QStringList ids;
        for (const Invoice &invoice : shown)
            ids << invoice.id;
        const Day today = inside->clock.today();
        const Result<NumbersToCome> come = plannedNumbers(*inside->workspace, ids, today);
        if (!come)
            return std::unexpected(come.error());
        return IssuePlan{today, *come};
    });
}

QFuture<Status> WorkspaceCompany::issue(Month, QList<Invoice> shown, IssuePlan told)
{
    return QtConcurrent::run(&m_thread, [inside = m_inside, shown, told](QPromise<Status> &promise) {
        promise.setProgressRange(0, 1000);
        inside->last.reset();
        const Day today = inside->clock.today();
        Result<QStringList> ids = inside->stillApproved(shown);
        if (ids && told.on.isValid() && told.on != today)
            ids = failure(Error::Code::Conflict,
                          tr("A new day began since the date was shown. Nothing was issued: look at it again."));
        const Result<QStringList> issued =
            ids ? issueInvoices(*inside->workspace, *ids, today, told.come.numbers) : std::unexpected(ids.error());
        const auto progress = [&promise](int done, int all) {
            promise.setProgressValueAndText(done * 1000 / all, tr("Keeping PDF %1 of %2").arg(done + 1).arg(all));
        };
        promise.addResult(issued ? inside->keepPdfs(*ids, progress) : std::unexpected(issued.error()));
    });
}

QFuture<Status> WorkspaceCompany::takeBackApproval(QStringList invoices)
{
    return QtConcurrent::run(&m_thread, [inside = m_inside, invoices] {
        inside->last.reset();
        return reopenInvoices(*inside->workspace, invoices);
    });
}

} // namespace counterfoil
