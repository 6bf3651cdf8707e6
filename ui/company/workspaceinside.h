// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/invoicelayout.h"
#include "core/workspace/monthwork.h"
#include "ui/company/workspacecompany.h"

namespace counterfoil {

//! What the pages of an invoice are laid out from.
struct PageSource
{
    Invoice invoice;
    UsageAnnex annex;
    InvoiceStyle style;
    QByteArray kept; //!< the PDF, once issued
};

//! What only the company's thread touches: the open workspace and the answers that are worked out from it.
struct WorkspaceCompany::Inside
{
    explicit Inside(const Clock &wall) : clock(wall) {}

    Result<CompanyFacts> facts();
    Status addLastInvoices(QList<KnownCustomer> &customers);
    Result<MonthPicture> picture(Month month);
    Result<const MonthState *> state(Month month);
    //! Every invoice of a customer with its lines, whatever its month and state.
    Result<QList<Invoice>> customerInvoices(const QString &customer);
    Result<PageSource> pages(const Invoice &invoice);
    Status approve(Month month, const QList<Invoice> &shown);
    //! The ids of approved invoices that are as they were shown.
    Result<QStringList> stillApproved(const QList<Invoice> &shown);
    //! Stores the month's drafts as they are shown; none where the file is read-only or the month is sealed.
    Status storeDrafts(Month month);
    //! Reports and stories read what is stored: the drafts of the month that is shown are stored first.
    Status storeShown();
    Status keepPdfs(const QStringList &ids, const std::function<void(int, int)> &progress);
    Result<QByteArray> keptPdf(const Invoice &invoice);
    Status importTerms(const QString &path);
    Status mapTenant(const QString &tenant, const QString &customer);
    Status unmapTenant(const QString &tenant, const QString &customer);
    Status replaceTerms(const Result<QByteArray> &json);
    Result<MonthPicture> withoutTerms(Month month);
    void addRates(MonthPicture &picture);
    Status addSealed(MonthPicture &picture);
    //! Whether another program has changed the file since the month was read, and has come to rest.
    bool isOvertaken();
    //! Findings and seal of the month, from what was worked out.
    Status addDecisions(const MonthState &computed, MonthPicture &picture);
    Status decide(const QStringList &keys, const FindingChange &change);
    Status bill(Month month, const ManualLine &line);
    Result<LineChecks> checkLines(Month month, const LineFilter &filter);

    const Clock &clock;
    std::unique_ptr<Workspace> workspace;
    Month known;                                //!< the month of `last`
    std::shared_ptr<MonthState> last;           //!< computed last, until something changes
    std::shared_ptr<const TermsDocument> terms; //!< as read last: reading them takes as long as there are rules
    std::optional<qint64> read;                 //!< the file's foreign version when the month was read
    std::optional<qint64> glanced;              //!< and when it was looked at last
    Newest monthAsks, pageAsks, customerAsks, restatementAsks, reportAsks,
        lineAsks; //!< asked for from the window's thread
};

} // namespace counterfoil
