// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "ui/company/caredesk.h"
#include "ui/company/clockdesk.h"
#include "ui/company/company.h"
#include "ui/company/contractdesk.h"
#include "ui/company/draftdesk.h"
#include "ui/company/linecheckdesk.h"
#include "ui/company/newest.h"
#include "ui/company/pricedesk.h"

#include <QThreadPool>

namespace counterfoil {

class Typesetter;
class Workspace;
class WorkspaceUsage;
class WorkspaceReports;
class WorkspaceComparisons;
class WorkspaceContracts;
class WorkspaceProfiles;
class WorkspaceDrafts;
class WorkspaceParties;
class WorkspacePulled;
struct MonthState;

//! An open company file behind the window: the workspace lives on one thread of its own, and every question is answered
//! there, one after the other.
class WorkspaceCompany final : public Company, public CareDesk, public LineCheckDesk
{
    Q_OBJECT
public:
    using Opened = Result<std::shared_ptr<Company>>;
    //! `clock` must outlive the company. Opens, or makes, on the company's own thread.
    static QFuture<Opened> open(const QString &path, const Clock &clock);
    static QFuture<Opened> create(const QString &path, const Clock &clock);
    //! Makes the demonstration partner's company file where there is none yet, and opens it.
    static QFuture<Opened> demonstration(const QString &path, Month last, const Clock &clock);
    //! Puts a safety copy in the place of a company file that nobody has open: counterfoil::restore().
    static QFuture<Result<QString>> restore(const QString &copy, const QString &path, const Clock &clock);
    ~WorkspaceCompany() override;

    ClockDesk *clocks() override { return m_clocks.get(); }
    QFuture<Result<CompanyFacts>> facts() override;
    QFuture<Result<MonthPicture>> month(Month month) override;
    QFuture<Result<QList<Invoice>>> invoicesOf(QString customer) override;
    QFuture<Result<PageSet>> pages(Invoice invoice) override;
    QFuture<Result<ImportReport>> importFiles(QStringList paths, StopFlag stop) override
    {
        return importFiles(paths, {}, stop);
    }
    QFuture<Status> importTerms(QString path) override;
    QFuture<Status> mapTenant(QString tenant, QString customer) override;
    QFuture<Status> unmapTenant(QString tenant, QString customer) override;
    QFuture<Status> approve(Month month, QList<Invoice> shown) override;
    QFuture<Result<IssuePlan>> issuePlan(QList<Invoice> shown) override;
    QFuture<Status> issue(Month month, QList<Invoice> shown, IssuePlan told) override;
    QFuture<Status> takeBackApproval(QStringList invoices) override;
    QFuture<Result<QList<ImportEntry>>> importLog() override;
    QFuture<Result<RestatementList>> restatement(qint64 id) override;
    QFuture<Status> decide(QStringList keys, FindingChange change) override;
    QFuture<Result<QString>> ticket(QString key) override;
    QFuture<Status> bill(Month month, ManualLine line) override;
    QFuture<Status> closeMonth(Month month) override;
    QFuture<Status> reopenMonth(Month month, QString reason) override;
    QFuture<Status> writeEvidence(Month month, QString path) override;
    CareDesk *care() override { return this; }
    QFuture<Result<QStringList>> check() override;
    QFuture<Status> backup(QString path) override;
    QFuture<Result<AuditPage>> trail(AuditQuery query) override;
    QFuture<Result<CopyFacts>> lookAt(QString copy) override;
    LineCheckDesk *lineChecks() override { return this; }
    QFuture<Result<LineChecks>> checkLines(Month month, LineFilter filter) override;
    UsageDesk *usage() override;
    ReportDesk *reports() override;
    PriceDesk *prices() override;
    ContractDesk *contracts() override;
    ComparisonDesk *comparisons() override;
    ProfileDesk *profiles() override;
    DraftDesk *drafts() override;
    PartyDesk *parties() override;
    PulledDesk *pulled() override;

private:
    friend class WorkspaceReports;
    class Prices;
    friend class WorkspaceContracts;
    friend class WorkspaceComparisons;
    friend class WorkspaceProfiles;
    friend class WorkspaceDrafts;
    friend class WorkspaceParties;
    struct Inside; //!< what only the company's thread touches
    explicit WorkspaceCompany(const Clock &clock);
    using Maker = std::function<Result<std::unique_ptr<Workspace>>()>;
    template <typename T, typename Work>
    QFuture<Result<T>> askNewest(Newest Inside::*kind, Work work);
    //! Files named in `readBy` (path → id) are read by that distributor's profile.
    QFuture<Result<ImportReport>> importFiles(QStringList paths, QHash<QString, QString> readBy, StopFlag stop);
    static QFuture<Opened> start(const Clock &clock, Maker make);
    void watch();
    void look();

    QThreadPool m_thread; //!< exactly one, kept alive
    bool m_isLooking = false;
    std::shared_ptr<Inside> m_inside;
    std::unique_ptr<ClockDesk> m_clocks;
    std::shared_ptr<Typesetter> m_typesetter; //!< of the window's thread
    std::unique_ptr<WorkspaceUsage> m_usage;  //!< made when it is first asked for
    std::unique_ptr<WorkspaceReports> m_reports;
    std::unique_ptr<PriceDesk> m_prices; //!< made when it is first asked for
    std::unique_ptr<WorkspaceContracts> m_contracts;
    std::unique_ptr<WorkspaceComparisons> m_comparisons;
    std::unique_ptr<WorkspaceProfiles> m_profiles; //!< made when it is first asked for
    std::unique_ptr<WorkspaceDrafts> m_drafts;
    std::unique_ptr<WorkspaceParties> m_parties;
    std::unique_ptr<WorkspacePulled> m_pulled; //!< made when it is first asked for
};

} // namespace counterfoil
