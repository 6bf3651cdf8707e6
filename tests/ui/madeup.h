// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/bridge/closing.h"
#include "core/store/importlog.h"
#include "core/workspace/findings.h"
#include "core/workspace/restatements.h"
#include "ui/company/clockdesk.h"
#include "ui/company/company.h"
#include "ui/company/comparisondesk.h"
#include "ui/company/contractdesk.h"
#include "ui/company/linecheckdesk.h"

#include <QPainter>
#include <QPromise>

//! A month that was never billed, for tests of what the window shows.
namespace counterfoil::madeup {

inline Decimal money(const char *text)
{
    return *Decimal::parse(QByteArrayView(text));
}

template <typename T>
QFuture<T> ready(T value)
{
    QPromise<T> promise;
    promise.start();
    promise.addResult(std::move(value));
    promise.finish();
    return promise.future();
}

inline const QList<std::pair<Cause, const char *>> &causes()
{
    static const QList<std::pair<Cause, const char *>> all{
        {Cause::Adjustment, "150.00"},  {Cause::Unmapped, "-1284.60"}, {Cause::Setup, "-46.67"},
        {Cause::Credit, "312.50"},      {Cause::Excluded, "-420.00"},  {Cause::Late, "-212.40"},
        {Cause::DailyFile, "-1.76"},    {Cause::Period, "-2317.47"},   {Cause::Prepaid, "282.54"},
        {Cause::Quantity, "38.70"},     {Cause::Price, "23158.86"},    {Cause::Exchange, "215.40"},
        {Cause::OwnService, "3785.00"}, {Cause::Manual, "-96.00"},     {Cause::Rounding, "0.03"}};
    return all;
}

inline BridgeCustomer customer(int number)
{
    static const QStringList names{
        QStringLiteral("Contoso GmbH"), QStringLiteral("Northwind BV"), QStringLiteral("Adventure Works AB"),
        QStringLiteral("Woodgrove Bank NV"),
        QStringLiteral("The Consolidated Messenger and Long-distance Parcel Company of Delft NV")};
    BridgeCustomer one;
    one.customer = QStringLiteral("customer-%1").arg(number);
    one.name = number < names.size() ? names[number] : QStringLiteral("Customer %1 SA").arg(number);
    one.microsoft = Decimal::fromParts(100000 + number * 731, 2);
    const Decimal price = Decimal::fromParts(15000 + number * 13, 2);
    const Decimal period = Decimal::fromParts(-number * 117, 2);
    BridgeSource source{1,     {},           QStringLiteral("Production"), {Day::of(2026, 7, 1), Day::of(2026, 7, 14)},
                        27380, Exact(period)};
    if (!period.isZero())
        one.causes << BridgeCause{
            Cause::Period,
            Exact(period),
            period,
            {{QStringLiteral("1–14 Jul, on the previous invoice"), Exact(period), period, {source}}}};
    one.causes << BridgeCause{
        Cause::Price, Exact(price), price, {{QStringLiteral("markup 15 %"), Exact(price), price, {}}}};
    one.difference = price + period;
    one.local = one.microsoft + one.difference;
    one.localCost = one.microsoft;
    one.state = number % 7 == 3 ? QStringLiteral("open") : QStringLiteral("explained");
    return one;
}

inline BridgeCustomer strayTenant()
{
    BridgeCustomer one;
    one.tenant = QStringLiteral("0b7f1f30-7c53-4b6e-9a0f-2f4f7f1a1c55");
    one.name = QStringLiteral("fineartschool.onmicrosoft.com");
    one.microsoft = money("892.10");
    one.difference = money("-892.10");
    one.causes << BridgeCause{
        Cause::Unmapped,
        Exact(one.difference),
        one.difference,
        {{QStringLiteral("Tenant without a customer"), Exact(one.difference), one.difference, {}}}};
    one.state = QStringLiteral("open");
    return one;
}

inline Invoice invoice(int number)
{
    const BridgeCustomer owner = customer(number);
    Invoice one;
    one.id = QStringLiteral("contract-%1/2026-07-01").arg(number);
    one.contract = QStringLiteral("contract-%1").arg(number);
    one.customer = owner.customer;
    one.buyer.name = owner.name;
    one.buyer.email = QStringLiteral("billing@customer%1.example").arg(number);
    one.service = {Day::of(2026, 7, 1), Day::of(2026, 7, 31)};
    one.month = Month(2026, 7);
    one.currency = QStringLiteral("EUR");
    InvoiceLine line;
    line.id = 1;
    line.description = QStringLiteral("Azure, subscription Production");
    line.explanation = QStringLiteral("Use from 1 July to 31 July, 61,939 rows");
    line.subscription = QStringLiteral("Production");
    line.unitPrice = owner.local;
    line.net = owner.local;
    line.cost = owner.microsoft;
    line.days = one.service;
    one.lines << line;
    one.net = one.gross = one.due = owner.local;
    if (number % 6 == 0)
        one.guards << Guard{QStringLiteral("maximumChange"), QStringLiteral("Changed by 11.8 %, limit 10.0 %")};
    return one;
}

//! July 2026 with `customers` customers and one tenant that nobody owns; all that is shown adds up.
inline MonthPicture picture(int customers = 38)
{
    MonthPicture month;
    month.month = Month(2026, 7);
    month.bridge.month = month.month;
    month.bridge.currency = QStringLiteral("EUR");
    month.bridge.invoices = {QStringLiteral("G041882617"), QStringLiteral("G041882618")};
    SourceSet set;
    set.month = month.month;
    set.lines = 1089418;
    set.currency = month.bridge.currency;
    month.sets << set;
    month.bridge.customers << strayTenant();
    for (int number = 0; number < customers; ++number) {
        month.bridge.customers << customer(number);
        month.invoices << invoice(number);
    }
    QMap<Cause, Decimal> sums;
    for (const BridgeCustomer &one : std::as_const(month.bridge.customers)) {
        month.bridge.microsoft += one.microsoft;
        month.bridge.local += one.local;
        if (!one.customer.isEmpty())
            month.bridge.localCost += one.microsoft;
        for (const BridgeCause &cause : one.causes)
            sums[cause.cause] = sums.value(cause.cause) + cause.amount;
    }
    for (auto sum = sums.begin(); sum != sums.end(); ++sum)
        month.bridge.causes.append({sum.key(), sum.value()});
    return month;
}

//! What the core says against closing the month as it is shown.
inline QList<Fault> obstaclesOf(const MonthPicture &month)
{
    MonthPlan plan;
    plan.month = month.month;
    plan.book.invoices = month.bridge.invoices;
    QList<Invoice> frozen;
    for (const Invoice &one : month.invoices)
        (one.state == InvoiceState::Draft ? plan.drafts : frozen) << one;
    return closingObstacles(plan, frozen, month.bridge);
}

//! A bridge with every cause, as large and as small as they come.
inline Bridge wholeBridge()
{
    Bridge bridge;
    bridge.currency = QStringLiteral("EUR");
    bridge.microsoft = money("118402.17");
    bridge.local = bridge.microsoft;
    for (const auto &[cause, amount] : causes()) {
        bridge.causes.append({cause, money(amount)});
        bridge.local += money(amount);
    }
    return bridge;
}

//! Answers at once and remembers what it was asked to do.
class FakeCompany final : public Company
{
public:
    ContractDesk *contracts() override { return contractDesk; }
    ContractDesk *contractDesk = nullptr;
    ComparisonDesk *comparisons() override { return comparisonDesk; }
    ComparisonDesk *comparisonDesk = nullptr; //!< the test's
    PartyDesk *parties() override { return partyDesk; }
    PartyDesk *partyDesk = nullptr;
    LineCheckDesk *lineChecks() override { return lineCheckDesk; }
    LineCheckDesk *lineCheckDesk = nullptr; //!< the test's
    explicit FakeCompany(int customers = 38) : shown(picture(customers))
    {
        known.path = QStringLiteral("/tmp/nordwind.counterfoil");
        known.seller = QStringLiteral("Nordwind Cloud B.V.");
        known.currency = QStringLiteral("EUR");
        known.source = QStringLiteral("Microsoft CSP, EUR");
        known.months = {Month(2026, 6), Month(2026, 7)};
        known.hasTerms = true;
        for (int number = 0; number < customers; ++number) {
            KnownCustomer one{customer(number).customer, customer(number).name};
            one.tenants = {QStringLiteral("tenant-%1.onmicrosoft.com").arg(number)};
            one.currency = known.currency;
            one.contracts = {{QStringLiteral("contract-%1").arg(number), {Day::of(2026, 1, 1), {}}, {1, 1, 0, 0}}};
            if (number % 2 == 0)
                one.lastNumber = QStringLiteral("INV-2026-%1").arg(number, 5, 10, QChar(u'0'));
            one.lastIssuedOn = number % 2 == 0 ? Day::of(2026, 7, 3) : Day();
            known.customers << one;
        }
        known.bytes = 212000000;
    }
    UsageDesk *usage() override { return usageDesk; }
    UsageDesk *usageDesk = nullptr;
    ClockDesk *clocks() override { return clockDesk.get(); }
    QFuture<Result<CompanyFacts>> facts() override { return ready<Result<CompanyFacts>>(known); }
    ReportDesk *reports() override { return reportDesk; }
    ReportDesk *reportDesk = nullptr; //!< the test's
    QFuture<Result<MonthPicture>> month(Month month) override
    {
        ++read;
        MonthPicture answer = month == shown.month ? shown : MonthPicture{};
        answer.month = month;
        answer.obstacles += obstaclesOf(answer);
        return ready<Result<MonthPicture>>(answer);
    }
    QFuture<Result<QList<Invoice>>> invoicesOf(QString customer) override
    {
        ++historyRead;
        if (historyFails)
            return ready<Result<QList<Invoice>>>(failure(Error::Code::Failed, QStringLiteral("the disk is gone")));
        QList<Invoice> all;
        for (Invoice one : shown.invoices) {
            if (one.customer != customer)
                continue;
            for (int back = 3; back > 0; --back) {
                Invoice before = one;
                before.month = one.month.plus(-back);
                before.service = {before.month.first(), before.month.last()};
                before.id = one.contract + u'/' + before.service.from.iso();
                before.number = QStringLiteral("INV-2026-%1").arg(400 - back, 5, 10, QChar(u'0'));
                before.state = InvoiceState::Issued;
                before.guards.clear();
                all << before;
            }
        }
        return ready<Result<QList<Invoice>>>(all);
    }
    QFuture<Result<PageSet>> pages(Invoice) override
    {
        PageSet set{2, QSizeF(595, 842),
                    [](QPainter &painter, int page) {
                        painter.drawText(QPointF(60, 60), QStringLiteral("Page %1").arg(page + 1));
                    },
                    missing};
        return ready<Result<PageSet>>(set);
    }
    QFuture<Result<ImportReport>> importFiles(QStringList paths, StopFlag) override
    {
        imported << paths;
        return ready<Result<ImportReport>>(importAnswer);
    }
    QFuture<Status> importTerms(QString path) override
    {
        terms << path;
        return ready<Status>({});
    }
    QFuture<Status> mapTenant(QString tenant, QString customer) override
    {
        Q_EMIT changed(); // the terms, then the drafts
        Q_EMIT changed();
        mapped << tenant + u'>' + customer;
        return ready<Status>({});
    }
    QFuture<Status> unmapTenant(QString tenant, QString customer) override
    {
        mapped.removeAll(tenant + u'>' + customer);
        return ready<Status>({});
    }
    QFuture<Status> approve(Month, QList<Invoice> drafts) override
    {
        for (const Invoice &one : drafts)
            approved << one.id;
        return ready<Status>({});
    }
    QFuture<Result<IssuePlan>> issuePlan(QList<Invoice>) override
    {
        return ready<Result<IssuePlan>>(IssuePlan{Day::of(2026, 8, 17), numbersToCome});
    }
    QFuture<Status> issue(Month, QList<Invoice> toIssue, IssuePlan told) override
    {
        toldNumbers = told.come.numbers;
        for (const Invoice &one : toIssue)
            issued << one.id;
        return ready<Status>({});
    }
    QFuture<Status> takeBackApproval(QStringList invoices) override
    {
        for (const QString &id : invoices)
            approved.removeAll(id);
        return ready<Status>({});
    }
    QFuture<Result<QList<ImportEntry>>> importLog() override
    {
        ++logRead;
        return ready<Result<QList<ImportEntry>>>(log);
    }
    QFuture<Result<RestatementList>> restatement(qint64 id) override
    {
        if (!restatements.contains(id))
            return ready<Result<RestatementList>>(failure(Error::Code::NotFound, QStringLiteral("there is none")));
        return ready<Result<RestatementList>>(restatements.value(id));
    }
    QFuture<Status> decide(QStringList keys, FindingChange change) override
    {
        decided << keys;
        decision = change;
        return ready<Status>({});
    }
    QFuture<Result<QString>> ticket(QString key) override
    {
        return ready<Result<QString>>(QStringLiteral("Order ids of %1").arg(key));
    }
    QFuture<Status> bill(Month, ManualLine line) override
    {
        billed << line;
        return ready<Status>({});
    }
    QFuture<Status> closeMonth(Month month) override
    {
        if (closeRefusal)
            return ready<Status>(std::unexpected(*closeRefusal));
        closed << month.iso();
        shown.seal = SealedMonth{QStringLiteral("2026-08-09T08:00:00.000Z"), QStringLiteral("E. de Vries"), {}};
        return ready<Status>({});
    }
    QFuture<Status> reopenMonth(Month month, QString reason) override
    {
        reopened << month.iso() + u' ' + reason;
        shown.seal.reset();
        return ready<Status>({});
    }
    QFuture<Status> writeEvidence(Month month, QString path) override
    {
        evidence << month.iso() + u' ' + path;
        return ready<Status>({});
    }

    std::shared_ptr<ClockDesk> clockDesk; //!< none at first
    CompanyFacts known;
    MonthPicture shown;
    Result<ImportReport> importAnswer = ImportReport();
    int read = 0; //!< how often a month was
    int historyRead = 0;
    bool historyFails = false;
    QList<ImportEntry> log;
    QHash<qint64, RestatementList> restatements;
    int logRead = 0;
    QStringList decided;
    FindingChange decision;
    QList<ManualLine> billed;
    QStringList closed;
    std::optional<Error> closeRefusal; //!< what is said instead
    QStringList reopened;
    QStringList evidence;
    QString missing;
    QStringList imported;
    QStringList terms;
    QStringList mapped;
    QStringList approved;
    QStringList issued;
    NumbersToCome numbersToCome;
    QStringList toldNumbers;
};

inline CompanyDoor doorTo(const std::shared_ptr<Company> &company)
{
    const auto open = [company](const QString &) { return ready<Result<std::shared_ptr<Company>>>(company); };
    return {open, open, [company] { return ready<Result<std::shared_ptr<Company>>>(company); }};
}

} // namespace counterfoil::madeup
