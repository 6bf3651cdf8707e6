// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/auditrepository.h"
#include "core/store/invoicerepository.h"
#include "core/store/safety.h"
#include "core/store/sealrepository.h"
#include "core/store/sourcerepository.h"
#include "core/store/transaction.h"
#include "tests/core/store/made.h"

using namespace counterfoil;

namespace {

const Month january(2026, 1);

SealContent content(const QList<qint64> &sets = {})
{
    SealContent sealed;
    sealed.documents = {{QStringLiteral("bridge.json"), QByteArray("{\"net\": \"1.00\"}").repeated(100)},
                        {QStringLiteral("terms.json"), QByteArray("{}")}};
    for (const auto &[path, bytes] : sealed.documents.asKeyValueRange())
        sealed.files.append({path, sha256Of(bytes)});
    sealed.sets = sets;
    return sealed;
}

Result<qint64> importNothing(CompanyFile &file)
{
    Result<Transaction> transaction = Transaction::begin(file);
    if (!transaction)
        return std::unexpected(transaction.error());
    SourceRepository repository(file);
    const Result<qint64> id = repository.begin(SourceKind::Reconciliation);
    if (!id)
        return id;
    SourceSet header;
    header.id = *id;
    header.month = january;
    if (const Status finished = repository.finish(header); !finished)
        return std::unexpected(finished.error());
    if (const Status committed = transaction->commit(); !committed)
        return std::unexpected(committed.error());
    return id;
}

} // namespace

class TestSeals : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_file.emplace(*CompanyFile::create(m_folder->filePath(QStringLiteral("a.counterfoil")), made::clock()));
    }
    void cleanup() { m_file.reset(); }
    void aManifestIsReadBack();
    void aSealIsKept();
    void openingKeepsTheSeal();
    void aClosedMonthTakesNoInvoice();
    void sealedLinesAreKept();
    void tamperingIsFound_data();
    void tamperingIsFound();

private:
    SealRepository seals() { return SealRepository(*m_file); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::optional<CompanyFile> m_file;
};

void TestSeals::aManifestIsReadBack()
{
    const QList<SealedFile> files{{QStringLiteral("a b.csv"), sha256Of("a")}, {QStringLiteral("ü"), sha256Of("b")}};
    QCOMPARE(filesOf(manifestOf(files)), files);
    QCOMPARE(sha256Of("abc"), QStringLiteral("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"));
    QVERIFY(filesOf("too short  a\n").isEmpty());
    QVERIFY(filesOf(sha256Of("a").toLatin1() + " a\n").isEmpty());
}

void TestSeals::aSealIsKept()
{
    QVERIFY(!*seals().sealOf(january));
    QVERIFY(seals().expectOpen(january));
    const Result<MonthSeal> seal = seals().close(january, content());
    QVERIFY(seal);
    QCOMPARE(seal->digest, sha256Of(manifestOf(content().files)));
    QCOMPARE(seal->files, content().files);
    QCOMPARE(seal->closedAt, QStringLiteral("2026-02-15T08:00:00.000Z"));
    QVERIFY(seal->isClosed());
    QCOMPARE((*seals().sealOf(january))->id, seal->id);
    for (const auto &[path, bytes] : content().documents.asKeyValueRange())
        QCOMPARE(seals().document(seal->id, path).value_or(QByteArray()), bytes);
    QCOMPARE(seals().document(seal->id, QStringLiteral("other")).error().code(), Error::Code::NotFound);
    const Result<MonthSeal> twice = seals().close(january, content());
    QCOMPARE(twice.error().code(), Error::Code::Conflict);
    QVERIFY(twice.error().message().contains(QStringLiteral("reopen --month 2026-01")));
    QCOMPARE(seals().newestClosed().value_or(Month()), january);
    QVERIFY(seals().close(january.plus(1), content()));
    QCOMPARE(seals().newestClosed().value_or(Month()), january.plus(1));
    QVERIFY(seals().reopen(january.plus(1), QStringLiteral("why")));
    QCOMPARE(seals().newestClosed().value_or(Month()), january);
    QVERIFY(seals().reopen(january, QStringLiteral("why")));
    QCOMPARE(seals().newestClosed().value_or(january), Month());
    QCOMPARE(verify(*m_file), QStringList());
}

void TestSeals::openingKeepsTheSeal()
{
    QCOMPARE(seals().reopen(january, QStringLiteral("why")).error().code(), Error::Code::Conflict);
    QVERIFY(seals().close(january, content()));
    const Result<MonthSeal> opened = seals().reopen(january, QStringLiteral("why \"this\""));
    QVERIFY(opened && !opened->isClosed());
    QCOMPARE(opened->reason, QStringLiteral("why \"this\""));
    QVERIFY(!*seals().sealOf(january));
    QVERIFY(!seals().reopen(january, QStringLiteral("again")));
    QVERIFY(seals().close(january, content()));
    const Result<QList<MonthSeal>> all = seals().seals(january);
    QCOMPARE(all->size(), 2);
    QVERIFY(!all->first().isClosed() && all->last().isClosed());
    QCOMPARE(verify(*m_file), QStringList());
}

void TestSeals::aClosedMonthTakesNoInvoice()
{
    InvoiceRepository invoices(*m_file);
    const QString id = QStringLiteral("a");
    QVERIFY(invoices.saveDraft(made::draft(id)));
    QVERIFY(seals().close(january, content()));
    for (const Status &done : {invoices.saveDraft(made::draft(QStringLiteral("b"))), invoices.approve({id}),
                               invoices.removeDraft(id), invoices.replaceDrafts(january, {})}) {
        QVERIFY(!done);
        QCOMPARE(done.error().code(), Error::Code::Conflict);
    }
    QCOMPARE(made::countOf(*m_file, QStringLiteral("invoice")), 1);
    QVERIFY(seals().reopen(january, QStringLiteral("why")));
    QVERIFY(invoices.approve({id}));
}

void TestSeals::sealedLinesAreKept()
{
    const Result<qint64> sealed = importNothing(*m_file);
    const Result<qint64> other = importNothing(*m_file);
    QVERIFY(sealed && other);
    QVERIFY(seals().close(january, content({*sealed})));
    SourceRepository repository(*m_file);
    QVERIFY(repository.retire(*sealed));
    QVERIFY(repository.retire(*other));
    QVERIFY(repository.purge());
    QCOMPARE(repository.sets().value_or(QList<SourceSet>(1)).size(), 0);
    const Result<QList<SourceSet>> kept = repository.sets(false);
    QCOMPARE(kept->size(), 1);
    QCOMPARE(kept->first().id, *sealed);
    QCOMPARE(verify(*m_file), QStringList());
}

void TestSeals::tamperingIsFound_data()
{
    QTest::addColumn<QString>("sql");
    for (const char *sql :
         {"DELETE FROM month_seal", "UPDATE month_seal SET month = '2026-02'", "UPDATE month_seal SET reopened = 99",
          "UPDATE month_seal SET digest = replace(digest, substr(digest, 1, 1), 'x')",
          "UPDATE month_seal SET manifest = replace(manifest, 'terms', 'other')",
          "UPDATE sealed_document SET data = x'7b7c' WHERE path = 'terms.json'",
          "UPDATE sealed_document SET size = size + 1", "DELETE FROM sealed_document WHERE path = 'terms.json'",
          "INSERT INTO sealed_document SELECT seal, 'more', size, data FROM sealed_document WHERE path = 'terms.json'",
          "DELETE FROM sealed_set", "UPDATE sealed_set SET set_id = 2",
          "INSERT INTO month_seal SELECT seq + 100, '2026-03', digest, manifest, NULL FROM month_seal"})
        QTest::newRow(sql) << QString::fromLatin1(sql);
}

void TestSeals::tamperingIsFound()
{
    QFETCH(QString, sql);
    const Result<qint64> set = importNothing(*m_file);
    QVERIFY(set && importNothing(*m_file));
    QVERIFY(seals().close(january, content({*set})));
    QCOMPARE(verify(*m_file), QStringList());
    Statement triggers(m_file->db(), QStringLiteral("SELECT name FROM sqlite_schema WHERE type = 'trigger'"));
    QVERIFY(triggers.run());
    QStringList names;
    while (triggers.next())
        names.append(triggers.text(0));
    QVERIFY(triggers.finish());
    QVERIFY(runSql(m_file->db(), QStringLiteral("PRAGMA foreign_keys = OFF")));
    for (const QString &name : names)
        QVERIFY(runSql(m_file->db(), QStringLiteral("DROP TRIGGER ") + name));
    QVERIFY(runSql(m_file->db(), sql));
    QVERIFY(!verify(*m_file).isEmpty());
}

QTEST_GUILESS_MAIN(TestSeals)
#include "tst_seals.moc"
