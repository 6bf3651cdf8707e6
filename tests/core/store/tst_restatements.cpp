// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/importlog.h"
#include "core/store/restatementrepository.h"
#include "core/store/safety.h"
#include "core/store/sourcerepository.h"
#include "core/store/transaction.h"
#include "tests/core/store/made.h"

using namespace counterfoil;

class TestRestatements : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void areKept();
    void areFiltered();
    void areProtected_data();
    void areProtected();
    void stayBounded();
    void theLogTellsWhatCameIn();

private:
    static Restatement made(const QString &invoice, Month month)
    {
        Restatement r;
        r.origin = QStringLiteral("a/b.csv");
        r.kind = SourceKind::Usage;
        r.invoice = invoice;
        r.month = month;
        r.currency = QStringLiteral("EUR");
        r.span = {Day::of(2026, 1, 1), Day::of(2026, 1, 31)};
        r.linesBefore = 7;
        r.linesAfter = 8;
        r.netBefore = Exact::fraction(1, 3);
        r.netAfter = Exact(*Decimal::parse(u"12.345678901234567890"));
        r.change = {1, 2, 3};
        r.added = Exact(4);
        r.alteredAfter = Exact(*Decimal::parse(u"-0.0000001"));
        r.touched = {{QStringLiteral("c/2026-01-15"), 3, Exact(1), Exact(2)}};
        r.lines = {{RestatedKind::Removed,
                    {{QStringLiteral("CustomerId"), QStringLiteral("t")}, {QStringLiteral("UsageDate"), {}}},
                    QStringLiteral("Söhne \u65e5"),
                    QStringLiteral("VM"),
                    {Day::of(2026, 1, 2), Day()},
                    Exact(1),
                    Exact(),
                    {{QStringLiteral("Quantity"), QStringLiteral("1"), {}}},
                    {QStringLiteral("c/2026-01-15")}}};
        r.listed = 1;
        return r;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::optional<CompanyFile> m_file;
};

void TestRestatements::init()
{
    m_file.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    Result<CompanyFile> file = CompanyFile::create(m_folder->filePath(QStringLiteral("a.counterfoil")), made::clock());
    QVERIFY(file);
    m_file.emplace(std::move(*file));
}

void TestRestatements::areKept()
{
    RestatementRepository repository(*m_file);
    QCOMPARE(*repository.newest(), 0);
    const Restatement was = made(QStringLiteral("G1"), Month(2026, 1));
    const Result<qint64> id = repository.keep(was, 12);
    QVERIFY(id);
    const Result<Restatement> now = repository.restatement(*id);
    QVERIFY(now);
    QCOMPARE(now->at, QStringLiteral("2026-02-15T08:00:00.000Z"));
    QCOMPARE(now->lines, was.lines);
    QCOMPARE(now->touched, was.touched);
    QCOMPARE(now->netBefore, was.netBefore);
    QCOMPARE(now->netAfter, was.netAfter);
    QCOMPARE(now->difference(), was.difference());
    QCOMPARE(now->changedLines(), 6);
    QVERIFY(now->isCut());
    QCOMPARE(now->month, was.month);
    QCOMPARE(now->span, was.span);
    QCOMPARE(*repository.newest(), *id);
    QCOMPARE(repository.idsBySet()->value(12), *id);
    QCOMPARE(repository.restatement(*id + 1).error().code(), Error::Code::NotFound);
    QCOMPARE(verify(*m_file), QStringList());
}

void TestRestatements::areFiltered()
{
    RestatementRepository repository(*m_file);
    for (const auto &[invoice, month] : {std::pair("G1", 1), std::pair("G2", 2), std::pair("", 2)})
        QVERIFY(repository.keep(made(QString::fromLatin1(invoice), Month(2026, month)), 0));
    const auto ids = [&repository](const RestatementFilter &filter) {
        QStringList found;
        const Result<QList<Restatement>> restatements = repository.restatements(filter);
        for (const Restatement &restatement : *restatements)
            found.append(QString::number(restatement.id));
        return found.join(u' ');
    };
    QCOMPARE(ids({}), QStringLiteral("3 2 1"));
    QCOMPARE(ids({Month(2026, 2), {}, 0, 0}), QStringLiteral("3 2"));
    QCOMPARE(ids({{}, QStringLiteral("g2"), 0, 0}), QStringLiteral("2"));
    QCOMPARE(ids({{}, {}, 1, 0}), QStringLiteral("3 2"));
    QCOMPARE(ids({{}, {}, 0, 1}), QStringLiteral("3"));
    QVERIFY(repository.idsBySet()->isEmpty());
}

void TestRestatements::areProtected_data()
{
    QTest::addColumn<QString>("sql");
    QTest::newRow("a count") << QStringLiteral("UPDATE restatement SET detail = replace(detail, '\"added\":1', "
                                               "'\"added\":0')");
    QTest::newRow("a line") << QStringLiteral("UPDATE restatement SET lines = x'5b5d', size = 2");
    QTest::newRow("both and the digest") << QStringLiteral("UPDATE restatement SET lines = x'5b5d', digest = '") +
                                                QString(64, u'0') + u'\'';
}

void TestRestatements::areProtected()
{
    QFETCH(QString, sql);
    QVERIFY(RestatementRepository(*m_file).keep(made(QStringLiteral("G1"), Month(2026, 1)), 0));
    QVERIFY(runSql(m_file->db(), sql));
    QCOMPARE(verify(*m_file), (QStringList{QStringLiteral("restatement 1 is not what was noted when it came")}));
}

//! A damaged size must not ask for memory, and damaged lines are an error, not an empty list.
void TestRestatements::stayBounded()
{
    RestatementRepository repository(*m_file);
    Restatement large = made(QStringLiteral("G1"), Month(2026, 1));
    while (large.lines.size() < 500)
        large.lines.append(large.lines.first());
    const Result<qint64> id = repository.keep(large, 0);
    QVERIFY(id);
    QCOMPARE(repository.restatement(*id)->lines.size(), 500);
    QVERIFY(valueOf(m_file->db(), QStringLiteral("SELECT length(lines) FROM restatement"))->toLongLong() < 2000);
    for (const QString &size : {QStringLiteral("9000000000000"), QStringLiteral("17")}) {
        QVERIFY(runSql(m_file->db(), QStringLiteral("UPDATE restatement SET size = ") + size));
        QCOMPARE(repository.restatement(*id).error().message(), QStringLiteral("restatement 1 is damaged"));
    }
}

//! Also of files that are gone, replaced by newer ones.
void TestRestatements::theLogTellsWhatCameIn()
{
    SourceRepository sources(*m_file);
    QList<qint64> sets;
    for (const QString &path : {QStringLiteral("old.csv"), QStringLiteral("new.csv"), QStringLiteral("other.csv")}) {
        Result<Transaction> transaction = Transaction::begin(*m_file);
        QVERIFY(transaction);
        SourceSet set;
        set.id = *sources.begin(SourceKind::Usage);
        set.kind = SourceKind::Usage;
        set.path = path;
        set.invoice = QStringLiteral("G1");
        set.month = Month(2026, 1);
        set.currency = QStringLiteral("EUR");
        set.net = Exact::fraction(1, 3);
        set.warnings = {path + QStringLiteral(" is odd")};
        QVERIFY(sources.finish(set));
        if (sets.size() == 1) {
            QVERIFY(sources.retire(sets.first(), set.id));
            QVERIFY(RestatementRepository(*m_file).keep(made(QStringLiteral("G1"), Month(2026, 1)), set.id));
        }
        sets.append(set.id);
        QVERIFY(transaction->commit());
    }
    const Result<QList<ImportEntry>> log = importLog(*m_file);
    QVERIFY(log);
    QStringList told;
    for (const ImportEntry &entry : *log)
        told.append(QStringLiteral("%1 %2 %3 %4 %5 %6")
                        .arg(entry.path, entry.invoice, entry.net.text())
                        .arg(entry.current)
                        .arg(entry.replaced)
                        .arg(entry.changed));
    QCOMPARE(told, (QStringList{QStringLiteral("other.csv G1 1/3 1 0 0"), QStringLiteral("new.csv G1 1/3 1 1 6"),
                                QStringLiteral("old.csv G1 1/3 0 0 0")}));
    QCOMPARE(log->at(1).restatement, 1);
    QCOMPARE(log->at(1).difference, made({}, {}).difference());
    QCOMPARE(log->at(1).warnings, QStringList{QStringLiteral("new.csv is odd")});
    QCOMPARE(log->at(1).month, Month(2026, 1));
}

QTEST_GUILESS_MAIN(TestRestatements)
#include "tst_restatements.moc"
