// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/opendifferences.h"

#include "core/bridge/closing.h"
#include "core/sandbox/partnerterms.h"
#include "core/store/statement.h"
#include "core/sync/invoicestandings.h"
#include "core/workspace/bookexports.h"
#include "core/workspace/monthwork.h"
#include "tests/core/sync/pullbench.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace counterfoil;

namespace {

CloudPlan plan()
{
    CloudPlan plan = CloudSession::smallPlan();
    plan.partner.customers = 3;
    plan.partner.scale = Decimal::fromParts(1, 2);
    plan.runningPolls = 0;
    plan.blobsPerExport = 1;
    return plan;
}

//! A partner with terms whose pull goes wrong in one way.
class Office
{
public:
    explicit Office(const QByteArray &fault = {}) : bench(plan()), last(plan().partner.last)
    {
        isReady = bench.connect().has_value() && (fault.isEmpty() || bench.session.cloud.turnOn(fault));
        workspace = Workspace::open(bench.file.path(), CompanyFile::Mode::ReadWrite, bench.clock).value();
        isReady = isReady && workspace->importTerms(terms()).has_value();
        invoice = QString::fromLatin1(World(plan().partner).invoiceNumber(last));
    }

    void wait(qint64 hours) { bench.clock.set(bench.clock.nowUtc().addSecs(hours * 3600)); }
    Bridge bridge() { return computeMonth(*workspace, last).value().bridge; }
    QStringList obstacles()
    {
        const MonthState state = computeMonth(*workspace, last).value();
        QStringList texts;
        for (const Fault &fault : closingObstacles(*state.plan, state.frozen, state.bridge))
            texts.append(fault.reason);
        return texts;
    }
    QStringList warnings() { return connectionWarnings(*workspace, bench.connection()).value(); }
    //! The demonstration's terms without an adjustment, or with this one alone.
    QByteArray terms(const QString &amount = {}) const
    {
        QJsonObject terms = QJsonDocument::fromJson(partnerTerms(plan().partner)).object();
        terms.remove(QStringLiteral("adjustments"));
        if (!amount.isEmpty())
            terms.insert(QStringLiteral("adjustments"),
                         QJsonArray{QJsonObject{{QStringLiteral("id"), QStringLiteral("known")},
                                                {QStringLiteral("microsoftInvoice"), invoice},
                                                {QStringLiteral("amount"), amount},
                                                {QStringLiteral("reason"), QStringLiteral("agreed on the phone")}}});
        return QJsonDocument(terms).toJson();
    }

    PullBench bench;
    std::unique_ptr<Workspace> workspace;
    Month last;
    QString invoice;
    bool isReady = false;
};

bool anyHolds(const QStringList &texts, const QString &part)
{
    return std::any_of(texts.begin(), texts.end(), [&part](const QString &text) { return text.contains(part); });
}

} // namespace

class TestOpenDifferences : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anInvoiceThatComesToItsLinesIsSilent();
    void aDifferenceIsIncompleteThenAnAdjustment();
    void linesOfAnOlderFileAreSummed();
    void theTermsTakeItsPlace();
    void anOldInvoiceIsConfirmedOnce();
    void aNoteCountsWithWhatItAmends();
    void aVoidedInvoiceCountsNoMore();
};

void TestOpenDifferences::anInvoiceThatComesToItsLinesIsSilent()
{
    Office office;
    QVERIFY(office.isReady && !office.bench.sync().failed());
    QCOMPARE(openDifferences(*office.workspace).value().size(), 0);
    QVERIFY(!anyHolds(office.obstacles(), QStringLiteral("incomplete")));
    QVERIFY(office.bridge().incomplete.isEmpty());
}

void TestOpenDifferences::aDifferenceIsIncompleteThenAnAdjustment()
{
    Office office("charged-beside-lines");
    QVERIFY(office.isReady && !office.bench.sync().failed());
    const Decimal lines = office.bridge().microsoft;
    for (const qint64 hours : {0, 24, 23}) { // 47 hours are not two days
        office.wait(hours);
        QVERIFY(!office.bench.sync().failed());
        const Bridge bridge = office.bridge();
        QCOMPARE(bridge.incomplete, QStringList{office.invoice});
        QCOMPARE(bridge.microsoft, lines);
        QVERIFY(bridge.amountOf(Cause::Adjustment).isZero());
        QVERIFY(anyHolds(office.obstacles(), office.invoice + QStringLiteral(" is incomplete")));
        QVERIFY(anyHolds(office.warnings(), office.invoice + QStringLiteral(" is incomplete")));
    }
    office.wait(21);
    QVERIFY(!office.bench.sync().failed());
    const Bridge bridge = office.bridge();
    QVERIFY(bridge.incomplete.isEmpty());
    QCOMPARE(bridge.microsoft, lines + Decimal(25));
    QCOMPARE(bridge.amountOf(Cause::Adjustment), Decimal(-25));
    QVERIFY(bridge.unexplained.isZero());
    const auto own = std::find_if(bridge.customers.begin(), bridge.customers.end(), [](const BridgeCustomer &one) {
        return one.customer.isEmpty() && one.tenant.isEmpty();
    });
    QVERIFY(own != bridge.customers.end());
    QCOMPARE(own->microsoft, Decimal(25));
    QVERIFY(!anyHolds(office.obstacles(), QStringLiteral("incomplete")));
    QVERIFY(!anyHolds(office.warnings(), QStringLiteral("incomplete")));
    QTemporaryDir books;
    const Result<QString> journal = exportJournal(*office.workspace, office.last, books.path());
    QVERIFY(journal);
    QFile text(*journal);
    QVERIFY(text.open(QIODevice::ReadOnly));
    QVERIFY(text.readAll().contains("Cost:Microsoft:Adjustments:no customer"));
}

//! What a set says of its lines is what they come to; a set of a file that was made before says nothing.
void TestOpenDifferences::linesOfAnOlderFileAreSummed()
{
    Office office("charged-beside-lines");
    QVERIFY(office.isReady && !office.bench.sync().failed());
    CompanyFile &file = office.workspace->file();
    const auto sums = [&file] {
        QStringList texts;
        const QList<InvoiceStanding> standings = invoiceStandings(file, {}, {}).value();
        for (const InvoiceStanding &standing : standings)
            texts.append(standing.invoice + u' ' + standing.lines.text());
        return texts;
    };
    const QStringList told = sums();
    QVERIFY(told.size() > 1);
    QCOMPARE(valueOf(file.db(), QStringLiteral("SELECT count(*) FROM source_set WHERE (total IS NULL) <> "
                                               "(kind IN ('usage', 'usageUnbilled'))"))
                 ->toInt(),
             0);
    QVERIFY(runSql(file.db(), QStringLiteral("UPDATE source_set SET total = NULL")));
    QCOMPARE(sums(), told);
    QVERIFY(runSql(file.db(), QStringLiteral("UPDATE source_set SET total = '0' WHERE kind = 'reconciliation'")));
    QVERIFY(sums() != told);
}

void TestOpenDifferences::theTermsTakeItsPlace()
{
    Office office("charged-beside-lines");
    QVERIFY(office.isReady && !office.bench.sync().failed());
    const Decimal lines = office.bridge().microsoft;
    QVERIFY(office.workspace->importTerms(office.terms(QStringLiteral("20.00"))));
    QVERIFY(!anyHolds(office.obstacles(), QStringLiteral("incomplete")));
    QVERIFY(!anyHolds(office.warnings(), QStringLiteral("incomplete")));
    for (int times = 0; times < 2; ++times) { // before and after the pull would tell it
        const Bridge bridge = office.bridge();
        QCOMPARE(bridge.microsoft, lines + Decimal(20));
        QCOMPARE(bridge.amountOf(Cause::Adjustment), Decimal(-20));
        office.wait(49);
        QVERIFY(!office.bench.sync().failed());
    }
}

//! Nothing asks again for an invoice of last quarter, unless it has to be told whether its lines are all there.
void TestOpenDifferences::anOldInvoiceIsConfirmedOnce()
{
    Office office("charged-beside-lines");
    office.wait(24 * 60);
    QVERIFY(office.isReady && !office.bench.sync().failed());
    QCOMPARE(office.bridge().incomplete.size(), 1);
    office.wait(24);
    QVERIFY(!office.bench.sync().failed());
    QCOMPARE(PullRepository(office.bench.file)
                 .unit(office.bench.connection().owner(), QStringLiteral("reconciliation"), office.invoice)
                 .value()
                 .lastComplete,
             office.bench.clock.nowUtc().addSecs(-24 * 3600));
    office.wait(24);
    QVERIFY(!office.bench.sync().failed());
    QCOMPARE(office.bridge().amountOf(Cause::Adjustment), Decimal(-25));
    const QDateTime confirmed = office.bench.clock.nowUtc();
    office.wait(72);
    QVERIFY(!office.bench.sync().failed());
    QCOMPARE(PullRepository(office.bench.file)
                 .unit(office.bench.connection().owner(), QStringLiteral("reconciliation"), office.invoice)
                 .value()
                 .lastComplete,
             confirmed);
}

void TestOpenDifferences::aNoteCountsWithWhatItAmends()
{
    Office office("adjusted-invoice");
    QVERIFY(office.isReady && !office.bench.sync().failed());
    const QString note = u'A' + office.invoice.mid(1);
    const Decimal lines = office.bridge().microsoft;
    QCOMPARE(office.bridge().incomplete, QStringList{note});
    office.wait(48);
    QVERIFY(!office.bench.sync().failed());
    const Bridge bridge = office.bridge();
    QCOMPARE(bridge.incomplete, QStringList());
    QCOMPARE(bridge.microsoft, lines - Decimal::fromParts(1210, 2));
    QVERIFY(bridge.unexplained.isZero());
    QVERIFY(!anyHolds(office.obstacles(), QStringLiteral("incomplete")));
}

void TestOpenDifferences::aVoidedInvoiceCountsNoMore()
{
    Office office;
    QVERIFY(office.isReady && !office.bench.sync().failed());
    const Decimal before = office.bridge().microsoft;
    QVERIFY(office.bridge().invoices.contains(office.invoice));
    QVERIFY(office.bench.session.cloud.turnOn("voided-invoice"));
    office.wait(24);
    QVERIFY(!office.bench.sync().failed());
    const Bridge bridge = office.bridge();
    QCOMPARE(bridge.microsoft, before); // once, though there are an invoice, its void note and its re-bill
    QVERIFY(!bridge.invoices.contains(office.invoice));
    QVERIFY(bridge.unexplained.isZero());
    QCOMPARE(openDifferences(*office.workspace).value().size(), 0);
}

QTEST_GUILESS_MAIN(TestOpenDifferences)
#include "tst_opendifferences.moc"
