// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/invoicerepository.h"
#include "core/workspace/contractchange.h"
#include "core/workspace/contractstory.h"
#include "core/workspace/demonstration.h"
#include "core/workspace/invoicing.h"
#include "core/workspace/monthwork.h"

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

} // namespace

//! Over two months of the demonstration partner; the tests follow each other on one company file.
class TestContractChange final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void tellsTheStory();
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
    const Status done = takeBackTerms(*m_workspace, digest, {lastMonth});
    QVERIFY2(done, qPrintable(done ? QString() : done.error().text()));
    const Terms &terms = *m_workspace->terms().value();
    QVERIFY(contractOf(terms, m_contract)->term.isOpen());
    QVERIFY(!contractOf(terms, m_contract + QStringLiteral("-2")));
    QVERIFY(!drafts().contains(m_contract + QStringLiteral("-2/2026-07-15")));
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
    QVERIFY(previewContractChange(*m_workspace, change));
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
