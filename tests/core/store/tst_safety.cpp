// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/auditrepository.h"
#include "core/store/editrepository.h"
#include "core/store/invoicerepository.h"
#include "core/store/safety.h"
#include "core/store/seatrepository.h"
#include "core/store/sourcerepository.h"
#include "core/store/storagethread.h"
#include "core/store/termsrepository.h"
#include "core/store/transaction.h"
#include "tests/core/store/made.h"

#include <QCryptographicHash>
#include <QDirIterator>
#include <QElapsedTimer>
#include <QProcess>
#include <QRandomGenerator>
#include <QRegularExpression>

#include <QCoroTask>

#include <csignal>

using namespace counterfoil;

class TestSafety : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
    void aSoundFileHasNoProblems();
    void tamperingIsFound_data();
    void tamperingIsFound();
    void aBackupSaysTheSame();
    void aRestoreReplacesWhole();
    void aRestoreRefuses();
    void editsAreKept();
    void seatsAreCounted();
    void theStorageThreadWorksInOrder();
    void killedWritersLoseNothing();
    void aLogThatWasHalfMovedIsNoDamage();
    void nobodyOpensAnotherTransaction();

private:
    QString path(const char *name = "a.counterfoil") const { return m_folder->filePath(QLatin1String(name)); }
    CompanyFile full();
    QStringList names() const { return QDir(m_folder->path()).entryList(QDir::Files, QDir::Name); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

namespace {

Issuing issuing()
{
    return {
        Day::of(2026, 2, 15), {QStringLiteral("INV-{year}-{number:5}"), QStringLiteral("CN-{year}-{number:5}")}, {}};
}

Status issueOne(CompanyFile &file, const QString &id, qint64 set = 0)
{
    Result<Transaction> transaction = Transaction::begin(file);
    if (!transaction)
        return std::unexpected(transaction.error());
    InvoiceRepository invoices(file);
    const QStringList ids{id};
    Status done = invoices.saveDraft(made::draft(id, QStringLiteral("338"), set));
    if (done)
        done = invoices.approve(ids);
    if (!done)
        return done;
    if (const Result<QStringList> numbers = invoices.issue(ids, issuing()); !numbers)
        return std::unexpected(numbers.error());
    return transaction->commit();
}

Result<qint64> importSome(CompanyFile &file)
{
    Result<Transaction> transaction = Transaction::begin(file);
    SourceRepository repository(file);
    SourceSet header;
    header.kind = SourceKind::Reconciliation;
    const Result<qint64> id = repository.begin(header.kind);
    if (!id)
        return id;
    header.id = *id;
    header.lines = 20;
    header.digest = QString(64, u'a');
    SourceBatch batch(Shape::Reconciliation);
    batch.rows = 20;
    Dictionary &dictionary = **repository.dictionary(Shape::Reconciliation);
    for (int row = 0; row < 20; ++row) {
        for (auto &column : batch.segments)
            column.push_back(0);
        batch.segments[5].back() = dictionary.segment(5).idOf(std::to_string(row));
        for (auto &column : batch.days)
            column.push_back(20000 + row);
        for (DecimalColumn &column : batch.decimals)
            column.append(row * 1001, 4);
    }
    Status done = repository.append(header.id, batch);
    if (done)
        done = repository.finish(header);
    if (done)
        done = transaction->commit();
    return done ? id : Result<qint64>(std::unexpected(done.error()));
}

//! Takes the fences away, as somebody with an SQLite tool would.
void dropTriggers(CompanyFile &file)
{
    QStringList triggers;
    Statement select(file.db(), QStringLiteral("SELECT name FROM sqlite_schema WHERE type = 'trigger'"));
    VERIFY_OK(select.run());
    while (select.next())
        triggers.append(select.text(0));
    VERIFY_OK(select.finish());
    for (const QString &trigger : triggers)
        VERIFY_OK(runSql(file.db(), QStringLiteral("DROP TRIGGER ") + trigger));
}

//! What a killed child did: issues one invoice after the other and says each number once it is durable.
int writeForEver(const QString &path, const QString &name)
{
    Result<CompanyFile> file = CompanyFile::open(path, CompanyFile::Mode::ReadWrite, made::clock());
    for (int i = 0; file && i < 100'000; ++i) {
        const QString id = QStringLiteral("%1/%2").arg(name).arg(i);
        Status done = issueOne(*file, id);
        while (!done && done.error().code() == Error::Code::Busy) // SQLite's waiting is not fair
            done = issueOne(*file, id);
        if (!done) {
            std::fprintf(stderr, "%s\n", qPrintable(done.error().text()));
            return 3;
        }
        std::printf("%s\n", qPrintable(id));
        std::fflush(stdout);
    }
    return 2;
}

} // namespace

CompanyFile TestSafety::full()
{
    Result<CompanyFile> file = CompanyFile::create(path(), made::clock());
    if (!file)
        qFatal("%s", qPrintable(file.error().text()));
    InvoiceRepository invoices(*file);
    const QByteArray pdf("%PDF-1.7");
    const QString hash = QString::fromLatin1(QCryptographicHash::hash(pdf, QCryptographicHash::Sha256).toHex());
    const Result<qint64> set = importSome(*file);
    Status done =
        set ? TermsRepository(*file).replace("{\"format\": \"counterfoil-terms/1\"}") : std::unexpected(set.error());
    for (const char *id : {"one", "two"}) {
        if (done)
            done = issueOne(*file, QLatin1String(id), *set);
    }
    if (done)
        done = invoices.attach(QStringLiteral("one"), {QStringLiteral("pdf"), hash, pdf});
    if (done)
        done = invoices.saveDraft(made::draft(QStringLiteral("approved")));
    if (done)
        done = invoices.approve({QStringLiteral("approved")});
    if (done)
        done = invoices.saveDraft(made::draft(QStringLiteral("draft")));
    if (!done)
        qFatal("%s", qPrintable(done.error().text()));
    return std::move(*file);
}

void TestSafety::aSoundFileHasNoProblems()
{
    CompanyFile file = full();
    QCOMPARE(verify(file), QStringList());
    VERIFY_OK(quickCheck(file));
}

void TestSafety::tamperingIsFound_data()
{
    QTest::addColumn<QString>("sql");
    for (const char *sql : {"UPDATE invoice SET buyer = replace(buyer, 'Contoso', 'Fabrikam') WHERE id = 'one'",
                            "UPDATE invoice SET due_on = '2026-03-18' WHERE id = 'one'",
                            "UPDATE invoice SET customer = 'other' WHERE id = 'approved'",
                            "UPDATE invoice_line SET description = 'Azure' WHERE invoice = 'one'",
                            "UPDATE invoice_part SET cost = '1/3' WHERE invoice = 'one'",
                            "UPDATE invoice_tax SET reason = 'x' WHERE invoice = 'one'",
                            "UPDATE invoice SET net = '337', gross = '407.98', due = '407.98' WHERE id = 'draft'",
                            "UPDATE invoice_tax SET tax = '71' WHERE invoice = 'draft'",
                            "UPDATE invoice SET due = '1' WHERE id = 'draft'",
                            "UPDATE invoice SET currency = 'XQX' WHERE id = 'draft'",
                            "DELETE FROM invoice WHERE id = 'two'",
                            "DELETE FROM invoice WHERE id = 'one'",
                            "DELETE FROM series",
                            "UPDATE series SET last = 7",
                            "UPDATE audit SET actor = 'somebody' WHERE seq = 3",
                            "DELETE FROM audit WHERE seq = 4",
                            "DELETE FROM audit",
                            "UPDATE audit SET seq = seq + 1 WHERE seq = (SELECT max(seq) FROM audit)",
                            "UPDATE document SET bytes = x'2550444600'",
                            "UPDATE document SET bytes = NULL, sha256 = replace(sha256, 'a', 'b')",
                            "UPDATE terms_version SET json = x'7b7d'",
                            "UPDATE source_chunk SET data = CAST(data || x'00' AS BLOB)",
                            "UPDATE source_chunk SET digest = x'00'",
                            "DELETE FROM source_chunk",
                            "UPDATE source_set SET lines = 19",
                            "UPDATE source_set SET digest = 'b'",
                            "UPDATE source_set SET complete = 0",
                            "UPDATE dictionary_block SET data = CAST(data || x'00' AS BLOB)",
                            "UPDATE invoice SET number = 'INV-2026-00009', series_number = 9 WHERE id = 'two'",
                            "CREATE TABLE loose (amount REAL)"})
        QTest::newRow(sql) << QString::fromLatin1(sql);
}

void TestSafety::tamperingIsFound()
{
    QFETCH(QString, sql);
    CompanyFile file = full();
    dropTriggers(file);
    VERIFY_OK(runSql(file.db(), QStringLiteral("PRAGMA foreign_keys = OFF")));
    QCOMPARE(verify(file), QStringList());
    VERIFY_OK(runSql(file.db(), sql));
    QVERIFY(!verify(file).isEmpty());
}

void TestSafety::aBackupSaysTheSame()
{
    CompanyFile file = full();
    VERIFY_OK(backup(file, path("b.counterfoil")));
    QCOMPARE(QFileInfo(path("b.counterfoil")).permissions() & QFile::ReadOther, QFile::Permissions());
    QVERIFY(!names().join(u' ').contains(QStringLiteral("part")));
    const QByteArray bytes = made::bytesOf(path("b.counterfoil"));
    QCOMPARE(backup(file, path("b.counterfoil")).error().code(), Error::Code::Refused);
    QCOMPARE(made::bytesOf(path("b.counterfoil")), bytes);
    Result<CompanyFile> copy = CompanyFile::open(path("b.counterfoil"), CompanyFile::Mode::ReadOnly, made::clock());
    VERIFY_OK(copy);
    QCOMPARE(*contentDigest(*copy), *contentDigest(file));
    QCOMPARE(verify(*copy), QStringList());
    VERIFY_OK(issueOne(file, QStringLiteral("later")));
    QVERIFY(*contentDigest(*copy) != *contentDigest(file));
}

void TestSafety::aRestoreReplacesWhole()
{
    QString before;
    {
        CompanyFile file = full();
        before = *contentDigest(file);
        VERIFY_OK(backup(file, path("b.counterfoil")));
        VERIFY_OK(issueOne(file, QStringLiteral("later")));
        const Result<QString> busy = restore(path("b.counterfoil"), path(), made::clock());
        QVERIFY(!busy);
        QVERIFY2(busy.error().code() == Error::Code::Busy, qPrintable(busy.error().message()));
    }
    const Result<QString> kept = restore(path("b.counterfoil"), path(), made::clock());
    VERIFY_OK(kept);
    const Result<QString> fresh = restore(path("b.counterfoil"), path("new.counterfoil"), made::clock());
    VERIFY_OK(fresh);
    QVERIFY(fresh->isEmpty()); // nothing stood there
    for (const char *name : {"a.counterfoil", "new.counterfoil"}) {
        Result<CompanyFile> file = CompanyFile::open(path(name), CompanyFile::Mode::ReadWrite, made::clock());
        VERIFY_OK(file);
        QCOMPARE(*contentDigest(*file), before);
    }
    QCOMPARE(names().filter(QStringLiteral("before-restore")), QStringList{QFileInfo(*kept).fileName()});
    Result<CompanyFile> old = CompanyFile::open(*kept, CompanyFile::Mode::ReadOnly, made::clock());
    VERIFY_OK(old);
    VERIFY_OK(InvoiceRepository(*old).invoice(QStringLiteral("later")));
}

void TestSafety::aRestoreRefuses()
{
    {
        CompanyFile file = full();
        VERIFY_OK(backup(file, path("bad.counterfoil")));
        VERIFY_OK(backup(file, path("good.counterfoil")));
    }
    {
        Result<CompanyFile> bad =
            CompanyFile::open(path("bad.counterfoil"), CompanyFile::Mode::ReadWrite, made::clock());
        VERIFY_OK(bad);
        dropTriggers(*bad);
        VERIFY_OK(runSql(bad->db(), QStringLiteral("UPDATE invoice SET reason = 'x' WHERE id = 'one'")));
    }
    made::writeBytes(path("text"), "mine");
    const QByteArray before = made::bytesOf(path());
    QCOMPARE(restore(path("bad.counterfoil"), path(), made::clock()).error().code(), Error::Code::Refused);
    QCOMPARE(restore(path("text"), path(), made::clock()).error().code(), Error::Code::Refused);
    QCOMPARE(restore(path("none"), path(), made::clock()).error().code(), Error::Code::NotFound);
    QCOMPARE(restore(path(), path(), made::clock()).error().code(), Error::Code::Refused);
    QCOMPARE(restore(path("good.counterfoil"), path("text"), made::clock()).error().code(), Error::Code::Refused);
    QCOMPARE(made::bytesOf(path()), before);
    QCOMPARE(made::bytesOf(path("text")), QByteArray("mine"));
    QVERIFY(!names().join(u' ').contains(QStringLiteral(".part")));
}

void TestSafety::editsAreKept()
{
    CompanyFile file = full();
    EditRepository edits(file);
    DraftEdit own;
    own.invoice = QStringLiteral("draft");
    own.text = QStringLiteral("On-site day");
    own.net = *Decimal::parse(u"-950.50");
    own.id = *edits.add(own);
    DraftEdit set{0, QStringLiteral("draft"), DraftEdit::Kind::Set, QStringLiteral("key"), {}, 12, {}};
    set.id = *edits.add(set);
    QCOMPARE(*edits.edits(QStringLiteral("draft")), (QList<DraftEdit>{own, set}));
    QCOMPARE(edits.edits(QStringLiteral("other"))->size(), 0);
    set.net = 13;
    VERIFY_OK(edits.set(set));
    VERIFY_OK(edits.remove(own.id));
    QCOMPARE(*edits.edits(), QList<DraftEdit>{set});
    QCOMPARE(edits.remove(own.id).error().code(), Error::Code::NotFound);
    QCOMPARE(edits.set(own).error().code(), Error::Code::NotFound);
    QCOMPARE(AuditRepository(file).entries(1)->first().action, QStringLiteral("removeEdit"));
}

void TestSafety::seatsAreCounted()
{
    CompanyFile file = full();
    SeatRepository seats(file);
    const Day day = Day::of(2026, 1, 5);
    const auto row = [day](const char *subscription, qint64 quantity, const char *source) {
        return SeatRow{day,
                       QStringLiteral("tenant"),
                       QLatin1String(subscription),
                       QStringLiteral("sku"),
                       QStringLiteral("E5"),
                       quantity,
                       QLatin1String(source)};
    };
    VERIFY_OK(seats.import({row("AAA", 5, "import")}));
    VERIFY_OK(seats.replaceDay(day, {row("aaa", 9, "subscription"), row("bbb", 3, "subscription")}));
    QCOMPARE(*seats.rows(), (QList<SeatRow>{row("aaa", 5, "import"), row("bbb", 3, "subscription")}));
    VERIFY_OK(seats.replaceDay(day, {row("ccc", 4, "subscription")}));
    VERIFY_OK(seats.import({row("aaa", 6, "import")}));
    QCOMPARE(*seats.rows({{day, day}, {}}), (QList<SeatRow>{row("aaa", 6, "import"), row("ccc", 4, "subscription")}));
    QCOMPARE(seats.rows({{}, QStringLiteral("CCC")})->size(), 1);
    QCOMPARE(seats.rows({{day.plusDays(1), Day()}, {}})->size(), 0);
    SeatFilter part;
    part.newestFirst = true;
    part.words = {{QStringLiteral("E5"), {}}, {QStringLiteral("IMPORT"), {}}};
    QCOMPARE(*seats.rows(part), (QList<SeatRow>{row("aaa", 6, "import")}));
    part.words.last().tenants = {QStringLiteral("Tenant")}; // whose name holds the word
    part.skip = 1;
    part.most = 1;
    QCOMPARE(*seats.rows(part), (QList<SeatRow>{row("ccc", 4, "subscription")}));
    QCOMPARE(*seats.count(part), 2);
    QVERIFY(!seats.import({row("ddd", 1, "import"), row("eee", -1, "import")}));
    QVERIFY(!seats.import({row("ddd", 1, "import"), row("ddd", 2, "import")}));
    QVERIFY(!seats.replaceDay(day.plusDays(1), {row("ddd", 1, "subscription")}));
    QCOMPARE(seats.rows()->size(), 2);
}

void TestSafety::theStorageThreadWorksInOrder()
{
    QVERIFY(!StorageThread::open(path("none"), CompanyFile::Mode::ReadWrite, made::clock()));
    full();
    Result<std::unique_ptr<StorageThread>> storage =
        StorageThread::open(path(), CompanyFile::Mode::ReadWrite, made::clock());
    VERIFY_OK(storage);
    QThread *const here = QThread::currentThread();
    const auto count = [here](CompanyFile &file) -> Result<qsizetype> {
        if (QThread::currentThread() == here)
            return failure(Error::Code::Failed, QStringLiteral("not on the storage thread"));
        const Result<QList<Invoice>> all = InvoiceRepository(file).invoices();
        if (!all)
            return std::unexpected(all.error());
        return all->size();
    };
    const auto add = [](CompanyFile &file) {
        return InvoiceRepository(file).saveDraft(made::draft(QStringLiteral("another")));
    };
    QCoro::Task<Result<qsizetype>> before = (*storage)->run(count);
    QCoro::Task<Status> added = (*storage)->run(add);
    QCoro::Task<Result<qsizetype>> after = (*storage)->run(count);
    const Result<qsizetype> last = QCoro::waitFor(std::move(after));
    VERIFY_OK(last);
    QCOMPARE(*last, 5);
    VERIFY_OK(QCoro::waitFor(std::move(added)));
    QCOMPARE(*QCoro::waitFor(std::move(before)), 4);
}

void TestSafety::killedWritersLoseNothing()
{
    CompanyFile::create(path(), made::clock());
    QRandomGenerator random(11);
    QStringList said;
    for (int round = 0; round < 5; ++round) {
        QProcess writers[2];
        for (int i = 0; i < 2; ++i)
            writers[i].start(QCoreApplication::applicationFilePath(),
                             {QStringLiteral("--writer"), path(), QStringLiteral("%1-%2").arg(round).arg(i)});
        QVERIFY2(writers[0].waitForReadyRead(60'000), writers[0].readAllStandardError().constData());
        QTest::qWait(random.bounded(400));
        for (QProcess &writer : writers) {
            ::kill(pid_t(writer.processId()), SIGKILL);
            QVERIFY(writer.waitForFinished());
            QString text = QString::fromLatin1(writer.readAllStandardOutput());
            text.truncate(text.lastIndexOf(u'\n') + 1);
            said.append(text.split(u'\n', Qt::SkipEmptyParts));
        }
        Result<CompanyFile> file = CompanyFile::open(path(), CompanyFile::Mode::ReadWrite, made::clock());
        VERIFY_OK(file);
        QCOMPARE(verify(*file), QStringList());
        for (const QString &id : said) {
            const Result<Invoice> invoice = InvoiceRepository(*file).invoice(id);
            VERIFY_OK(invoice);
            QCOMPARE(invoice->state, InvoiceState::Issued);
        }
    }
    qInfo("%lld invoices issued by 10 killed writers", qint64(said.size()));
}

// A writer was killed after it moved the first page of the log into the file, and before it moved the last.
void TestSafety::aLogThatWasHalfMovedIsNoDamage()
{
    const QString copy = m_folder->filePath(QStringLiteral("copy.counterfoil"));
    {
        Result<CompanyFile> file = CompanyFile::create(path(), made::clock());
        VERIFY_OK(file);
        const QJsonObject detail{{QStringLiteral("note"), QString(100'000, u'x')}};
        for (int i = 0; i < 5; ++i)
            VERIFY_OK(AuditRepository(*file).append(QStringLiteral("note"), QString::number(i), detail));
        QVERIFY(QFile::copy(path(), copy));
        QVERIFY(QFile::copy(path() + QStringLiteral("-wal"), copy + QStringLiteral("-wal")));
    }
    QFile moved(path());
    QFile half(copy);
    QVERIFY(moved.open(QIODevice::ReadOnly) && half.open(QIODevice::ReadWrite));
    const QByteArray page = moved.read(16384);
    QVERIFY(moved.size() > half.size() && half.write(page) == page.size());
    half.close();
    Result<CompanyFile> file = CompanyFile::open(copy, CompanyFile::Mode::ReadWrite, made::clock());
    VERIFY_OK(file);
    QCOMPARE(verify(*file), QStringList());
    QCOMPARE(AuditRepository(*file).entries(1)->first().subject, QStringLiteral("4"));
}

// Qt's transaction is a plain BEGIN: two writers then fail each other at random. Transaction is the only way.
void TestSafety::nobodyOpensAnotherTransaction()
{
    static const QRegularExpression call(QStringLiteral("(\\.|->)transaction\\s*\\(|\"\\s*BEGIN\\b"));
    QStringList found;
    int files = 0;
    for (const char *folder : {"core", "ui", "app"}) {
        QDirIterator it(QStringLiteral(COUNTERFOIL_SOURCE_DIR "/") + QLatin1String(folder),
                        {QStringLiteral("*.h"), QStringLiteral("*.cpp")}, QDir::Files, QDirIterator::Subdirectories);
        while (it.hasNext()) {
            const QString name = it.next();
            ++files;
            if (name.endsWith(QStringLiteral("core/store/transaction.cpp")) ||
                name.endsWith(QStringLiteral("core/store/safety.cpp")))
                continue;
            if (call.match(QString::fromUtf8(made::bytesOf(name))).hasMatch())
                found.append(name);
        }
    }
    QVERIFY(files > 40);
    QVERIFY(call.match(QStringLiteral("db.transaction()")).hasMatch());
    QCOMPARE(found, QStringList());
}

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    if (argc == 4 && qstrcmp(argv[1], "--writer") == 0)
        return writeForEver(QString::fromLocal8Bit(argv[2]), QString::fromLocal8Bit(argv[3]));
    TestSafety test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_safety.moc"
