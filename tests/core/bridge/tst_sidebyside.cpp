// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/bridge/sidebyside.h"

#include "core/sandbox/partnerfiles.h"
#include "core/workspace/demonstration.h"
#include "core/workspace/invoicing.h"
#include "core/workspace/monthwork.h"
#include "core/workspace/sourceimport.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace counterfoil;

namespace {

const Month lastMonth(2026, 7);

PartnerPlan smallPlan()
{
    PartnerPlan plan;
    plan.customers = 12;
    plan.months = 3;
    plan.last = lastMonth;
    plan.scale = Decimal::fromParts(2, 2);
    return plan;
}

BridgeRowName nameOf(const BridgeGroup &group, BridgeLevel level)
{
    return {level, group.amounts.customer, group.amounts.tenant, group.key};
}

const QList<BridgeLevel> &levels()
{
    static const QList<BridgeLevel> all{BridgeLevel::Invoice, BridgeLevel::Customer, BridgeLevel::Subscription};
    return all;
}

} // namespace

//! Both sides of every row of a real month, at every level; the tests follow each other on one company file.
class TestSideBySide final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        m_workspace = Workspace::create(m_folder.filePath(QStringLiteral("a.counterfoil")), m_clock).value();
        const Status filled = fillWithDemonstration(*m_workspace, smallPlan(), {});
        QVERIFY2(filled, qPrintable(filled ? QString() : filled.error().text()));
        for (int back = 2; back >= 0; --back)
            QVERIFY(draftMonth(*m_workspace, lastMonth.plus(-back), ParkingMode::On));
    }
    void levelsSumToTheBridge()
    {
        for (const Month month : {lastMonth.plus(-1), lastMonth}) {
            const MonthState state = stateOf(month);
            QVERIFY(state.bridge.customers.size() > 5);
            for (const BridgeLevel level : levels())
                checkLevel(state, level);
        }
    }
    void pairsSumToTheirRow()
    {
        for (const Month month : {lastMonth.plus(-1), lastMonth}) {
            const MonthState state = stateOf(month);
            for (const BridgeLevel level : levels())
                checkPairs(state, level);
        }
    }
    //! On a customer's row every charge finds its line: nothing is left but cents.
    void everythingHasALine()
    {
        const MonthState state = stateOf(lastMonth);
        int matched = 0;
        for (const BridgeGroup &row : rowsOf(state, BridgeLevel::Customer)) {
            const Result<SideBySide> sides = sidesOf(state, nameOf(row, BridgeLevel::Customer));
            QVERIFY(sides);
            for (const LinePair &pair : sides->pairs) {
                matched += !pair.microsoft.isEmpty() && !pair.local.isEmpty();
                QVERIFY2(pair.key != u"rest" || pair.difference.abs() <= Decimal::fromParts(5, 2),
                         qPrintable(row.amounts.customer + pair.difference.text()));
                Decimal explained;
                for (const auto &[cause, amount] : pair.causes)
                    explained += amount;
                QVERIFY2(pair.key == u"rest" || explained == pair.difference,
                         qPrintable(row.amounts.customer + u' ' + pair.key));
            }
        }
        QVERIFY(matched > 10);
    }
    void rowsAreNamed()
    {
        const MonthState state = stateOf(lastMonth);
        for (const BridgeLevel level : {BridgeLevel::Invoice, BridgeLevel::Subscription}) {
            for (const BridgeGroup &row : rowsOf(state, level))
                QVERIFY2(row.key.isEmpty() == row.name.isEmpty(), qPrintable(row.key));
        }
    }
    void aRowThatIsGoneIsNotFound()
    {
        const MonthState state = stateOf(lastMonth);
        const auto none = sidesOf(state, {BridgeLevel::Customer, QStringLiteral("nobody"), {}, {}});
        QVERIFY(!none && none.error().code() == Error::Code::NotFound);
        const BridgeCustomer &known = state.bridge.customers.first();
        const auto other =
            sidesOf(state, {BridgeLevel::Subscription, known.customer, known.tenant, QStringLiteral("no such")});
        QVERIFY(!other && other.error().code() == Error::Code::NotFound);
    }
    void issuedInvoicesPairAsDraftsDo()
    {
        const MonthState before = stateOf(lastMonth);
        QHash<QString, int> pairs;
        for (const BridgeGroup &row : rowsOf(before, BridgeLevel::Customer))
            pairs.insert(row.amounts.customer + row.amounts.tenant,
                         int(sidesOf(before, nameOf(row, BridgeLevel::Customer)).value().pairs.size()));
        QStringList ids;
        for (const Invoice &invoice : before.invoices())
            ids << invoice.id;
        QVERIFY(ids.size() > 5);
        QVERIFY(approveInvoices(*m_workspace, ids));
        QVERIFY(issueInvoices(*m_workspace, ids.first(3), m_clock.today()));
        const MonthState after = stateOf(lastMonth);
        for (const BridgeLevel level : levels()) {
            checkLevel(after, level);
            checkPairs(after, level);
        }
        for (const BridgeGroup &row : rowsOf(after, BridgeLevel::Customer))
            QCOMPARE(int(sidesOf(after, nameOf(row, BridgeLevel::Customer)).value().pairs.size()),
                     pairs.value(row.amounts.customer + row.amounts.tenant));
    }
    //! Lines that Microsoft took back after their invoices were approved: the pairs say late.
    void whatIsRestatedIsLate()
    {
        const QString path = m_folder.filePath(QStringLiteral("restated"));
        QVERIFY(writePartner(smallPlan(), [&](const PartnerFile &file) -> Status {
            return file.name.startsWith(QStringLiteral("2026-07/reconciliation")) ? keepHalf(file.content, path)
                                                                                  : Status();
        }));
        ImportRequest request;
        request.paths = {path};
        const auto imported = importFiles(*m_workspace, request);
        QVERIFY2(imported, qPrintable(imported ? QString() : imported.error().text()));
        const MonthState state = stateOf(lastMonth);
        QVERIFY(!state.bridge.amountOf(Cause::Late).isZero());
        for (const BridgeLevel level : levels()) {
            checkLevel(state, level);
            checkPairs(state, level);
        }
        Decimal late;
        for (const BridgeGroup &row : rowsOf(state, BridgeLevel::Customer)) {
            const SideBySide sides = sidesOf(state, nameOf(row, BridgeLevel::Customer)).value();
            for (const LinePair &pair : sides.pairs) {
                for (const auto &[cause, amount] : pair.causes)
                    late += cause == Cause::Late ? amount : Decimal();
            }
        }
        QCOMPARE(late, state.bridge.amountOf(Cause::Late));
    }

private:
    //! Every second line of a file.
    static Status keepHalf(const QByteArray &content, const QString &path)
    {
        QByteArrayList kept;
        const QByteArrayList lines = content.split('\n');
        for (qsizetype line = 0; line < lines.size(); ++line) {
            if (line == 0 || line % 2 == 0)
                kept << lines[line];
        }
        QFile file(path);
        const QByteArray half = kept.join('\n');
        return file.open(QIODevice::WriteOnly) && file.write(half) == half.size()
                   ? Status()
                   : failure(Error::Code::Failed, file.errorString());
    }
    MonthState stateOf(Month month) { return computeMonth(*m_workspace, month, ParkingMode::On).value(); }
    static QList<BridgeGroup> rowsOf(const MonthState &state, BridgeLevel level)
    {
        return bridgeRows(*state.plan, state.invoices(), state.bridge, level);
    }
    Result<SideBySide> sidesOf(const MonthState &state, const BridgeRowName &name)
    {
        return compareSides(*state.plan, state.invoices(), state.bridge, name, *m_workspace->terms().value());
    }
    static void checkLevel(const MonthState &state, BridgeLevel level)
    {
        const Bridge &bridge = state.bridge;
        Decimal microsoft;
        Decimal local;
        Decimal unexplained;
        QMap<Cause, Decimal> causes;
        QSet<QString> keys;
        const QList<BridgeGroup> rows = rowsOf(state, level);
        for (const BridgeGroup &row : rows) {
            microsoft += row.amounts.microsoft;
            local += row.amounts.local;
            unexplained += row.amounts.unexplained;
            for (const BridgeCause &cause : row.amounts.causes)
                causes[cause.cause] += cause.amount;
            keys << row.amounts.customer + u'|' + row.amounts.tenant + u'|' + row.key;
        }
        QCOMPARE(keys.size(), rows.size());
        QCOMPARE(microsoft, bridge.microsoft);
        QCOMPARE(local, bridge.local);
        QCOMPARE(unexplained, bridge.unexplained);
        for (int cause = 0; cause < causeCount; ++cause)
            QCOMPARE(causes.value(Cause(cause)), bridge.amountOf(Cause(cause)));
    }
    void checkPairs(const MonthState &state, BridgeLevel level)
    {
        for (const BridgeGroup &row : rowsOf(state, level)) {
            const Result<SideBySide> sides = sidesOf(state, nameOf(row, level));
            QVERIFY(sides);
            Decimal microsoft;
            Decimal local;
            Decimal difference;
            QSet<QString> keys;
            for (const LinePair &pair : sides->pairs) {
                microsoft += pair.microsoftAmount();
                local += pair.localAmount();
                difference += pair.difference;
                keys << pair.key;
            }
            QCOMPARE(keys.size(), sides->pairs.size());
            QCOMPARE(microsoft, row.amounts.microsoft);
            QCOMPARE(local, row.amounts.local);
            QCOMPARE(difference, row.amounts.difference);
        }
    }

    QTemporaryDir m_folder;
    FixedClock m_clock{QDateTime::fromString(QStringLiteral("2026-08-17T08:00:00Z"), Qt::ISODate)};
    std::unique_ptr<Workspace> m_workspace;
};

QTEST_GUILESS_MAIN(TestSideBySide)
#include "tst_sidebyside.moc"
