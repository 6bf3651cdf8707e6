// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/auditrepository.h"
#include "core/store/findingrepository.h"
#include "core/store/safety.h"
#include "tests/core/store/made.h"

using namespace counterfoil;

namespace {

FindingRecord record(const QString &key, const QString &note, Month month = Month(2026, 1))
{
    FindingRecord made;
    made.key = key;
    made.month = month;
    made.kind = QStringLiteral("unmapped");
    made.text = QStringLiteral("-20.00 EUR are unmapped");
    made.note = note;
    made.owner = QStringLiteral("Eva \"E\" Söhne");
    made.due = Day::of(2026, 3, 1);
    return made;
}

Dispute dispute()
{
    DisputedLine line;
    line.invoice = QStringLiteral("G1");
    line.line = 3;
    line.order = QStringLiteral("order-1");
    line.subscription = QStringLiteral("sub-a");
    line.tenant = QStringLiteral("tenant-a");
    line.productId = QStringLiteral("P1");
    line.skuId = QStringLiteral("0001");
    line.product = QStringLiteral("E3");
    line.chargeType = QStringLiteral("new");
    line.days = {Day::of(2026, 1, 1), Day()};
    line.quantity = Exact(2);
    line.unitPrice = Exact(*Decimal::parse(u"10.005"));
    line.amount = Exact::fraction(1, 3);
    line.currency = QStringLiteral("EUR");
    Dispute made;
    made.lines = {line, line};
    made.claimed = Exact(20);
    made.before = {{QStringLiteral("G0"), Exact::fraction(-7, 3)}};
    made.credited = Exact(*Decimal::parse(u"0.5"));
    made.creditedOn = {QStringLiteral("G2")};
    return made;
}

} // namespace

class TestFindings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_file.emplace(*CompanyFile::create(m_folder->filePath(QStringLiteral("a.counterfoil")), made::clock()));
    }
    void cleanup() { m_file.reset(); }
    void theNewestDecisionCounts();
    void everythingComesBack();
    void aChangedDecisionIsFound();

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::optional<CompanyFile> m_file;
};

void TestFindings::theNewestDecisionCounts()
{
    FindingRepository findings(*m_file);
    QVERIFY(findings.records()->isEmpty());
    QVERIFY(findings.keep(record(QStringLiteral("a"), QStringLiteral("one"))));
    QVERIFY(findings.keep(record(QStringLiteral("b"), QStringLiteral("other"), Month(2026, 2))));
    QVERIFY(findings.keep(record(QStringLiteral("a"), QStringLiteral("two"))));
    QCOMPARE(findings.records()->size(), 2);
    QCOMPARE(findings.records()->value(QStringLiteral("a")).note, QStringLiteral("two"));
    QCOMPARE(findings.records(Month(2026, 2))->keys(), QStringList{QStringLiteral("b")});
    const Result<QList<FindingRecord>> history = findings.history(QStringLiteral("a"));
    QCOMPARE(history->size(), 2);
    QCOMPARE(history->first().note, QStringLiteral("one"));
    QVERIFY(findings.history(QStringLiteral("c"))->isEmpty());
}

void TestFindings::everythingComesBack()
{
    FindingRepository findings(*m_file);
    FindingRecord kept = record(QStringLiteral("a"), QStringLiteral("line 1\nline 2"));
    kept.state = FindingState::Disputed;
    kept.dispute = dispute();
    QVERIFY(findings.keep(kept));
    const FindingRecord back = findings.records()->value(QStringLiteral("a"));
    QCOMPARE(back.month, kept.month);
    QCOMPARE(back.kind, kept.kind);
    QCOMPARE(back.text, kept.text);
    QCOMPARE(back.state, kept.state);
    QCOMPARE(back.note, kept.note);
    QCOMPARE(back.owner, kept.owner);
    QCOMPARE(back.due, kept.due);
    QVERIFY(back.dispute == kept.dispute);
    QCOMPARE(back.changedAt, QStringLiteral("2026-02-15T08:00:00.000Z"));
    kept.dispute.reset();
    kept.due = {};
    QVERIFY(findings.keep(kept));
    QVERIFY(!findings.records()->value(QStringLiteral("a")).dispute);
    QVERIFY(!findings.records()->value(QStringLiteral("a")).due.isValid());
}

void TestFindings::aChangedDecisionIsFound()
{
    QVERIFY(FindingRepository(*m_file).keep(record(QStringLiteral("a"), QStringLiteral("one"))));
    QCOMPARE(verify(*m_file), QStringList());
    const QString sql = QStringLiteral("UPDATE audit SET detail = replace(detail, 'one', 'two')");
    QVERIFY(!runSql(m_file->db(), sql));
    QVERIFY(runSql(m_file->db(), QStringLiteral("DROP TRIGGER audit_update")));
    QVERIFY(runSql(m_file->db(), sql));
    QVERIFY(!verify(*m_file).isEmpty());
}

QTEST_GUILESS_MAIN(TestFindings)
#include "tst_findings.moc"
