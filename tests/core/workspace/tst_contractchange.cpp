// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/invoicerepository.h"
#include "core/workspace/contractchange.h"
#include "core/workspace/contractstory.h"
#include "core/workspace/demonstration.h"
#include "core/workspace/invoicing.h"
#include "core/workspace/monthwork.h"
#include "core/workspace/seatpricing.h"

#include <QTemporaryDir>
#include <QTest>

using namespace counterfoil;

namespace {

const Month lastMonth(2026, 7);

const Contract *contractOf(const Terms &terms, const QString &id)
{
    for (const Contract &contract : terms.contracts) {
        if (contract.id == id)
            return &contract;
    }
    return nullptr;
}

Decimal money(const char *text)
{
    return *Decimal::parse(QByteArrayView(text));
}

//! A licence line of Microsoft's; seats that are taken away have a negative subtotal.
ReconLine seatLine(qint64 row, const Days &days, int seats, const char *subtotal, const char *type = "cycleCharge",
                   const char *billing = "Monthly")
{
    ReconLine line;
    line.set = 1;
    line.row = row;
    line.tenant = QStringLiteral("t");
    line.subscription = QStringLiteral("f3");
    line.family = Family::Licence;
    line.start = days.from;
    line.end = days.to;
    line.quantity = seats;
    line.subtotal = money(subtotal);
    line.chargeType = QString::fromLatin1(type);
    line.billingFrequency = QString::fromLatin1(billing);
    return line;
}

//! The line of an invoice that sells them at cost ÷ 0.8.
Invoice soldSeats(const std::vector<ReconLine> &lines)
{
    InvoiceLine sold;
    sold.family = Family::Licence;
    sold.subscription = QStringLiteral("f3");
    sold.rule = QStringLiteral("licence-year");
    for (const ReconLine &line : lines) {
        SourcePart part;
        part.set = line.set;
        part.key = QStringLiteral("row %1").arg(line.row);
        part.subscription = line.subscription;
        part.days = {line.start, line.end};
        part.cost = part.costLocal = Exact(line.subtotal);
        part.sale = part.cost / Exact(money("0.8"));
        sold.parts.append(part);
    }
    Invoice invoice;
    invoice.lines.append(sold);
    return invoice;
}

//! In which periods begin that a change in July leads to, and of which nothing was drafted before it.
QList<Month> monthsAfter()
{
    return {lastMonth.plus(1), lastMonth.plus(2)};
}

} // namespace

//! Over two months of the demonstration partner; the tests follow each other on one company file.
class TestContractChange final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void pricesSeatsByWhatEachChargeIsFor();
    void leavesOutPricesThatCannotBeTold();
    void pricesCountedSeats();
    void pricesSeatsByTheirLastCharge();
    void tellsTheStory();
    void pricesSeatsAsTheirRuleDoes();
    void previewsWithoutStoring();
    void storesTermsAndDrafts();
    void takesBack();
    void takesNothingBackAfterSomebodyElse();
    void refusesDaysThatAreApproved();
    void keepsWhatIsApproved();

private:
    ContractChange toTheFifteenth() const;
    QHash<QString, Decimal> drafts();

    QTemporaryDir m_folder;
    FixedClock m_clock{QDateTime::fromString(QStringLiteral("2026-08-17T08:00:00Z"), Qt::ISODate)};
    std::unique_ptr<Workspace> m_workspace;
    QString m_contract; //!< of calendar months
};

void TestContractChange::initTestCase()
{
    m_workspace = Workspace::create(m_folder.filePath(QStringLiteral("a.counterfoil")), m_clock).value();
    PartnerPlan plan;
    plan.customers = 6;
    plan.months = 2;
    plan.last = lastMonth;
    plan.scale = Decimal::fromParts(2, 2);
    const Status filled = fillWithDemonstration(*m_workspace, plan, {});
    QVERIFY2(filled, qPrintable(filled ? QString() : filled.error().text()));
    for (const Month month : {lastMonth.plus(-1), lastMonth})
        QVERIFY(draftMonth(*m_workspace, month));
    for (const Contract &contract : m_workspace->terms().value()->contracts) {
        const bool monthly = contract.period == PeriodShape{1, 1, 0, 0} && contract.term.isOpen();
        if (m_contract.isEmpty() && monthly && contract.term.from < lastMonth.first() &&
            drafts().contains(contract.id + QStringLiteral("/2026-07-01")))
            m_contract = contract.id;
    }
    QVERIFY(!m_contract.isEmpty());
}

ContractChange TestContractChange::toTheFifteenth() const
{
    ContractChange change;
    change.contract = m_contract;
    change.from = Day::of(2026, 7, 15);
    change.period = PeriodShape{1, 15, 0, 0};
    return change;
}

QHash<QString, Decimal> TestContractChange::drafts()
{
    QHash<QString, Decimal> nets;
    const QList<Invoice> invoices = InvoiceRepository(m_workspace->file()).invoices().value();
    for (const Invoice &invoice : invoices)
        nets.insert(invoice.id, invoice.net);
    return nets;
}

void TestContractChange::pricesSeatsByWhatEachChargeIsFor()
{
    const Days june{Day::of(2026, 6, 24), Day::of(2026, 7, 23)};
    const Days rest{Day::of(2026, 7, 5), june.to};
    const Days july{Day::of(2026, 7, 24), Day::of(2026, 8, 23)};
    SeatStory seats{QStringLiteral("f3"), {}, {{june.from, 381, {}}, {rest.from, 415, {}}}, {}};
    std::vector<ReconLine> lines{seatLine(0, june, 381, "3002.28"),
                                 seatLine(1, rest, 381, "-1901.19", "removeQuantity"),
                                 seatLine(2, rest, 415, "2070.85", "addQuantity"), seatLine(3, july, 415, "3270.20")};
    QList<SeatPriceSpan> prices = seatPricesOf(seats, {soldSeats(lines)}, seatChargesOf(lines), 2);
    QCOMPARE(prices.size(), 1); // what was added within the month costs as much as the rest
    QCOMPARE(prices[0].days, (Days{june.from, july.to}));
    QCOMPARE(prices[0].price, money("9.85"));
    QCOMPARE(prices[0].cost, money("7.88"));
    QCOMPARE(prices[0].rule, QStringLiteral("licence-year"));
    const Days year{Day::of(2025, 11, 1), Day::of(2026, 10, 31)};
    const Days left{Day::of(2026, 3, 1), year.to};
    const Days next{Day::of(2026, 11, 1), Day::of(2027, 10, 31)};
    lines = {seatLine(0, year, 10, "960.00", "new", "Annual"), seatLine(1, left, 1, "77.33", "addQuantity", "Annual"),
             seatLine(2, next, 11, "1320.00", "renew", "Annual")};
    prices = seatPricesOf(seats, {soldSeats(lines)}, seatChargesOf(lines), 2);
    QCOMPARE(prices.size(), 2); // the one seat at another price does not speak for the ten
    QCOMPARE(prices[0].days, year);
    QCOMPARE(prices[0].price, money("10.00"));
    QCOMPARE(prices[1].days, next);
    QCOMPARE(prices[1].cost, money("10.00"));
    Invoice march = soldSeats({lines[0]}); // a month of a year's charge
    SourcePart &part = march.lines[0].parts[0];
    part.days = {left.from, Day::of(2026, 3, 31)};
    part.cost = part.costLocal = Exact(money("80.00"));
    part.sale = Exact(money("100.00"));
    prices = seatPricesOf(seats, {march}, seatChargesOf(lines), 2);
    QCOMPARE(prices.size(), 1);
    QCOMPARE(prices[0].price, money("10.00"));
    QCOMPARE(prices[0].days, part.days);
}

void TestContractChange::leavesOutPricesThatCannotBeTold()
{
    const Days june{Day::of(2026, 6, 24), Day::of(2026, 7, 23)};
    const SeatStory seats{QStringLiteral("f3"), {}, {{june.from, 10, {}}}, {}};
    const std::vector<ReconLine> lines{seatLine(0, june, 10, "80.00")};
    const auto pricesOf = [&seats](const Invoice &invoice, const std::vector<ReconLine> &all) {
        return seatPricesOf(seats, {invoice}, seatChargesOf(all), 2);
    };
    QCOMPARE(pricesOf(soldSeats(lines), lines).size(), 1);
    Invoice edited = soldSeats(lines);
    edited.lines[0].edited = true;
    QVERIFY(pricesOf(edited, lines).isEmpty());
    Invoice credited = soldSeats(lines);
    credited.state = InvoiceState::Credited;
    QVERIFY(pricesOf(credited, lines).isEmpty());
    for (const char *key : {"late + contoso/2026-05-01", "row 0 partly advance", "row 7", ""}) {
        Invoice other = soldSeats(lines);
        other.lines[0].parts[0].key = QString::fromLatin1(key);
        QVERIFY2(pricesOf(other, lines).isEmpty(), key);
    }
    const std::vector<ReconLine> unlike{seatLine(0, june, 10, "80.00"), seatLine(1, june, 10, "95.00")};
    QVERIFY(pricesOf(soldSeats(unlike), unlike).isEmpty());
    const std::vector<ReconLine> odd{seatLine(0, {june.from, Day::of(2026, 8, 9)}, 10, "125.33")};
    QVERIFY(pricesOf(soldSeats(odd), odd).isEmpty()); // no cycle is that long
    const std::vector<ReconLine> away{seatLine(0, june, 10, "-80.00", "cancelImmediate")};
    QVERIFY(pricesOf(soldSeats(away), away).isEmpty());
}

void TestContractChange::pricesCountedSeats()
{
    const Days july{Day::of(2026, 7, 1), Day::of(2026, 7, 31)};
    const SeatStory seats{QStringLiteral("f3"), {}, {{Day::of(2026, 6, 1), 6, {}}}, {}};
    Invoice invoice = soldSeats({});
    InvoiceLine &line = invoice.lines[0];
    line.kind = LineKind::SeatCount;
    line.days = july;
    line.net = money("95.85");
    line.cost = money("78.60");
    SourcePart counted;
    counted.key = QStringLiteral("seats");
    counted.lines = july.count();
    counted.costLocal = Exact(line.cost);
    line.parts = {counted};
    const QList<SeatPriceSpan> prices = seatPricesOf(seats, {invoice}, {}, 2);
    QCOMPARE(prices.size(), 1);
    QCOMPARE(prices[0].price, money("15.98"));
    QCOMPARE(prices[0].cost, money("13.10"));
    invoice.lines.append(invoice.lines[0]); // another SKU on the same days
    QVERIFY(seatPricesOf(seats, {invoice}, {}, 2).isEmpty());
    invoice.lines.removeLast();
    invoice.lines[0].parts[0].lines = 30; // counts that came since
    QVERIFY(seatPricesOf(seats, {invoice}, {}, 2).isEmpty());
}

void TestContractChange::pricesSeatsAsTheirRuleDoes()
{
    int compared = 0;
    for (const Contract &contract : m_workspace->terms().value()->contracts) {
        const Result<ContractStory> story = contractStory(*m_workspace, contract.id);
        QVERIFY2(story, qPrintable(story ? QString() : story.error().text()));
        for (const SeatStory &seats : story->seats) {
            for (const SeatPriceSpan &price : seats.prices) {
                const bool isFlat = price.rule == QStringLiteral("e3-flat") && !price.price.isZero();
                if (!isFlat || story->contract.currency.code() != QStringLiteral("EUR"))
                    continue;
                const QString told = seats.name + u' ' + price.price.text();
                QVERIFY2((Exact(price.price) - Exact(money("46.90"))).abs() <= Exact(money("0.01")), qPrintable(told));
                ++compared;
            }
        }
    }
    QVERIFY(compared > 0);
}

//! Where licences are billed as they are charged and one price held all the time, Microsoft's newest charge and the
//! rule say what the invoices did.
void TestContractChange::pricesSeatsByTheirLastCharge()
{
    int compared = 0;
    for (const Contract &contract : m_workspace->terms().value()->contracts) {
        const Result<ContractStory> story = contractStory(*m_workspace, contract.id);
        QVERIFY2(story, qPrintable(story ? QString() : story.error().text()));
        QSet<QString> all;
        for (const SeatStory &seats : story->seats)
            all.insert(seats.subscription);
        const Result<QHash<QString, Exact>> charged = chargedSeatPrices(*m_workspace, *story, all);
        QVERIFY2(charged, qPrintable(charged ? QString() : charged.error().text()));
        for (const SeatStory &seats : story->seats) {
            const bool isPlain = seats.prices.size() == 1 && !seats.prices[0].price.isZero() &&
                                 contract.licences == LicenceRecognition::AsCharged &&
                                 contract.currency.code() == QStringLiteral("EUR");
            if (!isPlain || !charged->contains(seats.subscription))
                continue;
            const Exact difference = charged->value(seats.subscription) - Exact(seats.prices[0].price);
            QVERIFY2(difference.abs() <= Exact(money("0.05")), qPrintable(seats.name));
            ++compared;
        }
    }
    QVERIFY(compared > 0);
}

void TestContractChange::tellsTheStory()
{
    const Result<ContractStory> story = contractStory(*m_workspace, m_contract);
    QVERIFY2(story, qPrintable(story ? QString() : story.error().text()));
    QCOMPARE(story->today, Day::of(2026, 8, 17));
    const auto stored = std::count_if(story->invoices.begin(), story->invoices.end(),
                                      [](const StoryInvoice &invoice) { return !invoice.toCome; });
    QCOMPARE(stored, 2);
    QVERIFY(story->invoices.size() > 12);
    for (qsizetype i = 1; i < story->invoices.size(); ++i)
        QCOMPARE(story->invoices[i].days.from, story->invoices[i - 1].days.to.plusDays(1));
    for (const SeatStory &seats : story->seats) {
        QVERIFY(!seats.steps.isEmpty());
        for (qsizetype i = 1; i < seats.steps.size(); ++i)
            QVERIFY(seats.steps[i].quantity != seats.steps[i - 1].quantity);
        for (const SeatPriceSpan &price : seats.prices)
            QVERIFY(price.price.sign() > 0 && price.days.from <= price.days.to);
    }
    QVERIFY(!story->events.isEmpty());
    const auto unknown = contractStory(*m_workspace, QStringLiteral("nobody"));
    QVERIFY(!unknown && unknown.error().code() == Error::Code::NotFound);
}

void TestContractChange::previewsWithoutStoring()
{
    const QByteArray terms = m_workspace->exportTerms().value();
    const auto before = drafts();
    const Result<ContractPreview> preview = previewContractChange(*m_workspace, toTheFifteenth());
    QVERIFY2(preview, qPrintable(preview ? QString() : preview.error().text()));
    QCOMPARE(preview->split.following, m_contract + QStringLiteral("-2"));
    QCOMPARE(preview->periods.first().days, (Days{Day::of(2026, 7, 1), Day::of(2026, 7, 14)}));
    QVERIFY(preview->periods.first().bridge);
    QCOMPARE(preview->periods[1].days, (Days{Day::of(2026, 7, 15), Day::of(2026, 8, 14)}));
    QVERIFY(preview->periods.first().draft && preview->periods[1].draft);
    QVERIFY(preview->notOnBridge.isEmpty());
    QCOMPARE(m_workspace->exportTerms().value(), terms);
    QCOMPARE(drafts(), before);
}

void TestContractChange::storesTermsAndDrafts()
{
    const ContractPreview preview = previewContractChange(*m_workspace, toTheFifteenth()).value();
    const Result<ContractPreview> stored = changeContract(*m_workspace, toTheFifteenth());
    QVERIFY2(stored, qPrintable(stored ? QString() : stored.error().text()));
    QCOMPARE(stored->begun, monthsAfter());
    const auto nets = drafts();
    QCOMPARE(nets.value(m_contract + QStringLiteral("/2026-07-01")), preview.periods[0].draft->net);
    QCOMPARE(nets.value(preview.split.following + QStringLiteral("/2026-07-15")), preview.periods[1].draft->net);
    const Terms &terms = *m_workspace->terms().value();
    QCOMPARE(contractOf(terms, m_contract)->term.to, Day::of(2026, 7, 14));
    QVERIFY(contractOf(terms, preview.split.following)->term.isOpen());
    QVERIFY(computeMonth(*m_workspace, lastMonth).value().bridge.unexplained.isZero());
}

void TestContractChange::takesBack()
{
    const ContractSplit split = splitContract(m_workspace->exportTerms().value(),
                                              [this] {
                                                  ContractChange change = toTheFifteenth();
                                                  change.contract += QStringLiteral("-2");
                                                  change.from = Day::of(2026, 8, 15);
                                                  change.period = PeriodShape{3, 1, 1, 0};
                                                  return change;
                                              }(),
                                              {})
                                    .value();
    QCOMPARE(split.following, m_contract + QStringLiteral("-3"));
    const QByteArray now = m_workspace->exportTerms().value();
    const QString digest = readTerms(now)->digest();
    const Status wrong = takeBackTerms(*m_workspace, QStringLiteral("0"), {lastMonth});
    QVERIFY(!wrong && wrong.error().code() == Error::Code::Conflict);
    const Status done = takeBackTerms(*m_workspace, digest, QList<Month>{lastMonth} + monthsAfter(), monthsAfter());
    QVERIFY2(done, qPrintable(done ? QString() : done.error().text()));
    const Terms &terms = *m_workspace->terms().value();
    QVERIFY(contractOf(terms, m_contract)->term.isOpen());
    QVERIFY(!contractOf(terms, m_contract + QStringLiteral("-2")));
    QVERIFY(!drafts().contains(m_contract + QStringLiteral("-2/2026-07-15")));
    QVERIFY(drafts().contains(m_contract + QStringLiteral("/2026-07-01")));
    const QList<Invoice> left = InvoiceRepository(m_workspace->file()).heads().value();
    QVERIFY(std::none_of(left.begin(), left.end(), [](const Invoice &one) { return one.month > lastMonth; }));
    QVERIFY(computeMonth(*m_workspace, lastMonth).value().bridge.unexplained.isZero());
}

void TestContractChange::takesNothingBackAfterSomebodyElse()
{
    const QString digest = changeContract(*m_workspace, toTheFifteenth()).value().split.document.digest();
    QVERIFY(approveInvoices(
        *m_workspace, {m_contract + QStringLiteral("/2026-07-01"), m_contract + QStringLiteral("-2/2026-07-15")}));
    const Status orphan = takeBackTerms(*m_workspace, digest, {lastMonth});
    QVERIFY(!orphan && orphan.error().code() == Error::Code::Conflict);
    QVERIFY(orphan.error().text().contains(m_contract + QStringLiteral("-2")));
    QVERIFY(contractOf(*m_workspace->terms().value(), m_contract + QStringLiteral("-2")));
}

void TestContractChange::refusesDaysThatAreApproved()
{
    ContractChange change = toTheFifteenth();
    change.contract += QStringLiteral("-2");
    change.period = PeriodShape{0, 1, 0, 4};
    for (const Day day : {Day::of(2026, 7, 15), Day::of(2026, 8, 14)}) {
        change.from = day;
        const auto refused = changeContract(*m_workspace, change);
        QVERIFY(!refused && refused.error().code() == Error::Code::Refused);
        QVERIFY2(refused.error().text().contains(QStringLiteral("the first day that can change is 2026-08-15")),
                 qPrintable(refused.error().text()));
    }
    change.from = Day::of(2026, 8, 15);
    const Result<ContractPreview> after = previewContractChange(*m_workspace, change);
    QVERIFY(after && after->periods.first().bridge && after->periods.first().draft); // the approved one stands
    const Invoice &stands = *after->periods.first().draft;
    QCOMPARE(stands.id, m_contract + QStringLiteral("-2/2026-07-15"));
    QVERIFY(stands.isFrozen() && !stands.lines.isEmpty());
    QCOMPARE(stands.net, drafts().value(stands.id));
    change.currency = QStringLiteral("USD");
    change.from = Day::of(2026, 8, 20);
    change.period.reset();
    const Result<ContractPreview> other = previewContractChange(*m_workspace, change);
    QVERIFY(other && other->periods.first().bridge);
    const Terms &terms = other->split.document.terms;
    QCOMPARE(terms.contract(other->split.following)->currency.code(), QStringLiteral("USD"));
    QVERIFY(terms.contract(other->split.running)->currency.code() != QStringLiteral("USD"));
}

void TestContractChange::keepsWhatIsApproved()
{
    ContractChange change = toTheFifteenth();
    change.contract += QStringLiteral("-2");
    change.from = Day::of(2026, 8, 15);
    change.words = {{QStringLiteral("licences"), QStringLiteral("byDay")}};
    const auto before = drafts();
    const Result<ContractPreview> done = changeContract(*m_workspace, change);
    QVERIFY2(done, qPrintable(done ? QString() : done.error().text()));
    const auto after = drafts();
    for (const QString &id : {m_contract + QStringLiteral("/2026-07-01"), m_contract + QStringLiteral("-2/2026-07-15")})
        QCOMPARE(after.value(id), before.value(id));
    for (const Month month : {lastMonth, lastMonth.plus(1)})
        QVERIFY(computeMonth(*m_workspace, month).value().bridge.unexplained.isZero());
}

QTEST_GUILESS_MAIN(TestContractChange)
#include "tst_contractchange.moc"
