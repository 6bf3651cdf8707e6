// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The price desk of an open company file. A part of WorkspaceCompany.
#include "core/base/filewriter.h"
#include "core/ingest/pricesheet.h"
#include "core/workspace/pricelists.h"
#include "ui/company/pricedesk.h"
#include "ui/company/workspaceinside.h"

#include <QCoreApplication>
#include <QPromise>
#include <QtConcurrent>

namespace counterfoil {

namespace {

//! What only the company's thread touches.
struct Bench
{
    QByteArray json;
    std::shared_ptr<const TermsDocument> terms;
    std::unique_ptr<RuleBench> bench; //!< of these terms; it refers to the workspace
    Newest asks;

    Status take(Workspace &workspace, const QByteArray &wanted)
    {
        if (bench && json == wanted)
            return {};
        Result<TermsDocument> document = readTerms(wanted);
        if (!document)
            return std::unexpected(document.error());
        bench.reset();
        json = wanted;
        terms = std::make_shared<const TermsDocument>(std::move(*document));
        bench = std::make_unique<RuleBench>(workspace, terms->terms);
        return {};
    }
};

//! The month's prices that are looked at; only the company's thread touches them.
struct PriceShelf
{
    Newest asks;
    Month month;
    QStringList read; //!< digests of its sheets: another pull may replace them
    PriceListView prices;
    int number = 0; //!< of what is shown

    Result<PriceListSheet> sheet(Workspace &workspace, Month wanted, const PriceListQuery &query)
    {
        PriceListSheet sheet;
        Result<QList<Month>> months = priceListMonths(workspace);
        if (!months)
            return std::unexpected(months.error());
        sheet.months = *months;
        sheet.query = query;
        sheet.month = months->contains(wanted) || months->isEmpty() ? wanted : months->last();
        sheet.view = ++number;
        if (months->isEmpty()) {
            sheet.month = {};
            prices = PriceListView();
            month = {};
            return sheet;
        }
        if (const Status done = take(workspace, sheet.month); !done)
            return std::unexpected(done.error());
        prices.arrange(query);
        sheet.all = prices.all();
        sheet.shown = prices.shown();
        sheet.groups = prices.groups();
        return sheet;
    }

    Status take(Workspace &workspace, Month wanted)
    {
        const Result<QStringList> digests = priceListDigests(workspace, wanted);
        if (!digests)
            return std::unexpected(digests.error());
        if (month == wanted && read == *digests)
            return {};
        Result<PriceListView> view = PriceListView::of(workspace, wanted);
        if (!view)
            return std::unexpected(view.error());
        prices = std::move(*view);
        month = wanted;
        read = *digests;
        return {};
    }

    Status isShown(int view) const
    {
        return view == number ? Status()
                              : failure(Error::Code::NotFound,
                                        QCoreApplication::translate("Company", "these rows are no longer shown"));
    }
};

Result<PriceListPicture> listsOf(Workspace &workspace, Month before, Month after)
{
    PriceListPicture picture;
    Result<QList<Month>> months = priceListMonths(workspace);
    if (!months || months->isEmpty())
        return months ? Result<PriceListPicture>(picture) : std::unexpected(months.error());
    picture.months = *months;
    picture.after = months->contains(after) ? after : months->last();
    const qsizetype at = months->indexOf(picture.after);
    picture.before = months->contains(before) ? before : at > 0 ? months->at(at - 1) : Month();
    const Result<QList<ListPrice>> newer = priceListOf(workspace, picture.after);
    if (!newer)
        return std::unexpected(newer.error());
    picture.prices = newer->size();
    if (!picture.before.isValid())
        return picture;
    const Result<QList<ListPrice>> older = priceListOf(workspace, picture.before);
    if (!older)
        return std::unexpected(older.error());
    picture.changes = comparePrices(*older, *newer);
    return picture;
}

} // namespace

class WorkspaceCompany::Prices final : public PriceDesk
{
public:
    explicit Prices(WorkspaceCompany &company)
        : m_company(company), m_bench(std::make_shared<Bench>()), m_shelf(std::make_shared<PriceShelf>())
    {}

    QFuture<Result<PricePicture>> prices(Month month) override
    {
        return QtConcurrent::run(&m_company.m_thread, [inside = m_company.m_inside, bench = m_bench, month] {
            return pictureOf(*inside, *bench, month);
        });
    }

    QFuture<Result<BenchResult>> tryLine(QByteArray terms, qint64 set, qint64 line) override
    {
        const int mine = m_bench->asks.ask();
        return QtConcurrent::run(
            &m_company.m_thread,
            [inside = m_company.m_inside, bench = m_bench, terms, set, line, mine]() -> Result<BenchResult> {
                if (!bench->asks.isNewest(mine))
                    return failure(Error::Code::Cancelled, QStringLiteral("asked again since"));
                if (const Status taken = bench->take(*inside->workspace, terms); !taken)
                    return std::unexpected(taken.error());
                return bench->bench->tryLine(set, line);
            });
    }

    QFuture<Result<WhatIf>> whatIf(QByteArray terms, int months, StopFlag stop) override
    {
        const auto work = [inside = m_company.m_inside, terms, months, stop](QPromise<Result<WhatIf>> &promise) {
            promise.addResult(compared(*inside, terms, months, [&promise, &stop](int done, int all, Month month) {
                promise.setProgressRange(0, all);
                promise.setProgressValueAndText(done, month.iso());
                return !*stop;
            }));
        };
        return QtConcurrent::run(&m_company.m_thread, work);
    }

    QFuture<Status> saveTerms(QByteArray before, QByteArray terms) override
    {
        return QtConcurrent::run(&m_company.m_thread, [inside = m_company.m_inside, before, terms]() -> Status {
            const Result<QByteArray> now = inside->workspace->exportTerms();
            if (!now)
                return std::unexpected(now.error());
            if (*now != before)
                return failure(Error::Code::Conflict,
                               QCoreApplication::translate(
                                   "Company", "the terms were changed meanwhile; look at them and try again"));
            inside->last.reset();
            const Result<QStringList> saved = inside->workspace->importTerms(terms);
            return saved ? Status() : std::unexpected(saved.error());
        });
    }

    QFuture<Result<PriceListPicture>> priceLists(Month before, Month after) override
    {
        return QtConcurrent::run(&m_company.m_thread, [inside = m_company.m_inside, before, after] {
            return listsOf(*inside->workspace, before, after);
        });
    }

    QFuture<Result<PriceListSheet>> priceList(Month month, PriceListQuery query) override
    {
        const int mine = m_shelf->asks.ask();
        return QtConcurrent::run(
            &m_company.m_thread,
            [inside = m_company.m_inside, shelf = m_shelf, month, query, mine]() -> Result<PriceListSheet> {
                if (!shelf->asks.isNewest(mine))
                    return askedAgain();
                return shelf->sheet(*inside->workspace, month, query);
            });
    }

    QFuture<Result<QList<ListPrice>>> listPage(int view, qint64 first, int count) override
    {
        return QtConcurrent::run(&m_company.m_thread,
                                 [shelf = m_shelf, view, first, count]() -> Result<QList<ListPrice>> {
                                     if (const Status shown = shelf->isShown(view); !shown)
                                         return std::unexpected(shown.error());
                                     return shelf->prices.page(first, count);
                                 });
    }

    QFuture<Result<qint64>> writeList(int view, QString path) override
    {
        return QtConcurrent::run(&m_company.m_thread, [shelf = m_shelf, view, path]() -> Result<qint64> {
            if (const Status shown = shelf->isShown(view); !shown)
                return std::unexpected(shown.error());
            if (const Status done = FileWriter().write(path, shelf->prices.csv()); !done)
                return std::unexpected(done.error());
            return qint64(shelf->prices.shown());
        });
    }

private:
    static Result<PricePicture> pictureOf(Inside &inside, Bench &bench, Month month)
    {
        const Result<QByteArray> json = inside.workspace->exportTerms();
        if (!json)
            return std::unexpected(json.error());
        bench.bench.reset(); // lines may have come since
        if (const Status taken = bench.take(*inside.workspace, *json); !taken)
            return std::unexpected(taken.error());
        const Result<const MonthState *> state = inside.state(month);
        if (!state)
            return std::unexpected(state.error());
        PricePicture picture{month, bench.terms, ruleUses(**state, bench.terms->terms), {}};
        Result<QList<BenchLine>> lines = bench.bench->lines(month);
        if (!lines)
            return std::unexpected(lines.error());
        picture.lines = std::move(*lines);
        return picture;
    }

    static Result<WhatIf> compared(Inside &inside, const QByteArray &terms, int months,
                                   const std::function<bool(int, int, Month)> &progress)
    {
        const Result<TermsDocument> other = readTerms(terms);
        if (!other)
            return std::unexpected(other.error());
        Result<QList<Month>> last = lastMicrosoftMonths(*inside.workspace, months);
        if (!last)
            return std::unexpected(last.error());
        return compareTerms(*inside.workspace, other->terms, {std::move(*last), {}, progress});
    }

    WorkspaceCompany &m_company;
    std::shared_ptr<Bench> m_bench;
    std::shared_ptr<PriceShelf> m_shelf;
};

PriceDesk *WorkspaceCompany::prices()
{
    if (!m_prices)
        m_prices = std::make_unique<Prices>(*this);
    return m_prices.get();
}

} // namespace counterfoil
