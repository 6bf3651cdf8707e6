// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/auditrepository.h"
#include "core/store/invoicedigest.h"
#include "core/store/invoicerepository.h"
#include "core/store/migrations.h"
#include "core/store/safety.h"
#include "core/store/termsrepository.h"
#include "core/store/transaction.h"
#include "tests/core/store/made.h"

#include <QFileInfo>

#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace counterfoil;

class TestCompanyFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
    void isMadeWithEveryPragma();
    void isPrivate();
    void leavesAnExistingPathAlone();
    void refusesForeignFiles_data();
    void refusesForeignFiles();
    void refusesANewerSchema();
    void opensTheFixtureOfSchema1();
    void readsTheFixtureOfSchema1();
    void restoresABackupOfSchema1();
    void saysThatAnOlderFileCannotBeWritten();
    void bringsInvoicesOfSchema1Along();
    void migratesWithACopyAside();
    void aFailedMigrationChangesNothing();
    void noMigrationsAreAnError();
    void readsWithoutWriting();
    void opensReadOnlyWhereItCannotWrite();
    void aTransactionRollsBackUnlessCommitted();
    void transactionsNest();
    void asksWhoeverWrites();
    void moneyColumnsRefuseOtherText_data();
    void moneyColumnsRefuseOtherText();
    void networkDrivesAreKnown();

private:
    QString path(const char *name = "a.counterfoil") const { return m_folder->filePath(QLatin1String(name)); }
    void copyFixture() const
    {
        QVERIFY(QFile::copy(QStringLiteral(COUNTERFOIL_SOURCE_DIR "/tests/core/store/fixtures/schema-1.counterfoil"),
                            path()));
        QVERIFY(QFile::setPermissions(path(), QFile::ReadOwner | QFile::WriteOwner));
    }
    //! 0 where a child that may write nothing sees what is expected.
    static int asNobody(const std::function<bool()> &sees)
    {
        const pid_t child = ::fork();
        if (child == 0) {
            if (::geteuid() == 0 && ::setuid(65534) != 0)
                ::_exit(9);
            ::_exit(sees() ? 0 : 1);
        }
        int status = 0;
        return ::waitpid(child, &status, 0) == child ? WEXITSTATUS(status) : -1;
    }
    CompanyFile make()
    {
        Result<CompanyFile> file = CompanyFile::create(path(), made::clock());
        if (!file)
            qFatal("%s", qPrintable(file.error().text()));
        return std::move(*file);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestCompanyFile::isMadeWithEveryPragma()
{
    CompanyFile file = make();
    const QList<std::pair<QString, QString>> pragmas{{QStringLiteral("journal_mode"), QStringLiteral("wal")},
                                                     {QStringLiteral("synchronous"), QStringLiteral("2")},
                                                     {QStringLiteral("foreign_keys"), QStringLiteral("1")},
                                                     {QStringLiteral("trusted_schema"), QStringLiteral("0")},
                                                     {QStringLiteral("cell_size_check"), QStringLiteral("1")},
                                                     {QStringLiteral("page_size"), QStringLiteral("16384")},
                                                     {QStringLiteral("busy_timeout"), QStringLiteral("10000")}};
    for (const auto &[name, value] : pragmas)
        QCOMPARE(valueOf(file.db(), QStringLiteral("PRAGMA ") + name)->toString(), value);
    QCOMPARE(valueOf(file.db(), QStringLiteral("PRAGMA application_id"))->toUInt(), CompanyFile::applicationId);
    QCOMPARE(valueOf(file.db(), QStringLiteral("PRAGMA user_version"))->toInt(), programSchema());
    const QString loose = QStringLiteral("SELECT group_concat(name) FROM pragma_table_list WHERE schema = 'main' AND "
                                         "type = 'table' AND strict = 0 AND name NOT LIKE 'sqlite_%'");
    QCOMPARE(valueOf(file.db(), loose)->toString(), QString());
}

void TestCompanyFile::isPrivate()
{
    make();
    QCOMPARE(QFileInfo(path()).permissions() &
                 (QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther),
             QFile::Permissions());
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files), QStringList{QStringLiteral("a.counterfoil")});
}

void TestCompanyFile::leavesAnExistingPathAlone()
{
    made::writeBytes(path(), "mine");
    const Result<CompanyFile> file = CompanyFile::create(path(), made::clock());
    QVERIFY(!file);
    QCOMPARE(file.error().code(), Error::Code::Refused);
    QCOMPARE(made::bytesOf(path()), QByteArray("mine"));
}

void TestCompanyFile::refusesForeignFiles_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("nothing") << QByteArray("");
    QTest::newRow("text") << QByteArray("hello world, this is a text file\n").repeated(20);
    QTest::newRow("magic alone") << QByteArray("SQLite format 3\0", 16);
    QTest::newRow("magic and zeros") << QByteArray("SQLite format 3\0", 16).append(QByteArray(4080, '\0'));
    const QTemporaryDir folder;
    const QString place = folder.filePath(QStringLiteral("other"));
    VERIFY_OK(CompanyFile::create(place, made::clock()));
    QByteArray other = made::bytesOf(place);
    other[68] = 'X';
    QTest::newRow("another program's database") << other;
}

void TestCompanyFile::refusesForeignFiles()
{
    QFETCH(QByteArray, bytes);
    made::writeBytes(path(), bytes);
    const Result<CompanyFile> file = CompanyFile::open(path(), CompanyFile::Mode::ReadWrite, made::clock());
    QVERIFY(!file);
    QCOMPARE(file.error().code(), Error::Code::Refused);
    QCOMPARE(made::bytesOf(path()), bytes);
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files).size(), 1);
    const auto missing = CompanyFile::open(path("none"), CompanyFile::Mode::ReadWrite, made::clock());
    QCOMPARE(missing.error().code(), Error::Code::NotFound);
}

void TestCompanyFile::refusesANewerSchema()
{
    {
        CompanyFile file = make();
        VERIFY_OK(runSql(file.db(), QStringLiteral("PRAGMA user_version = 9999")));
    }
    const QByteArray before = made::bytesOf(path());
    const Result<CompanyFile> file = CompanyFile::open(path(), CompanyFile::Mode::ReadWrite, made::clock());
    QVERIFY(!file);
    QCOMPARE(file.error().code(), Error::Code::Refused);
    QVERIFY(file.error().message().contains(QStringLiteral("newer")));
    QCOMPARE(made::bytesOf(path()), before);
}

void TestCompanyFile::opensTheFixtureOfSchema1()
{
    copyFixture();
    Result<CompanyFile> file = CompanyFile::open(path(), CompanyFile::Mode::ReadWrite, made::clock());
    VERIFY_OK(file);
    QCOMPARE(valueOf(file->db(), QStringLiteral("PRAGMA user_version"))->toInt(), programSchema());
    VERIFY_OK(AuditRepository(*file).verifyChain());
    QCOMPARE(*TermsRepository(*file).current(), QByteArray("{\"format\": \"counterfoil-terms/1\"}"));
}

//! A reader finds the tables of today, and the copy is put aside as for a writer.
void TestCompanyFile::readsTheFixtureOfSchema1()
{
    copyFixture();
    for (int time = 0; time < 2; ++time) {
        Result<CompanyFile> file = CompanyFile::open(path(), CompanyFile::Mode::ReadOnly, made::clock());
        VERIFY_OK(file);
        QVERIFY(file->isReadOnly());
        QCOMPARE(valueOf(file->db(), QStringLiteral("PRAGMA user_version"))->toInt(), programSchema());
        QCOMPARE(verify(*file), QStringList());
    }
    QCOMPARE(QDir(m_folder->path()).entryList({QStringLiteral("*.schema-1-*")}, QDir::Files).size(), 1);
}

void TestCompanyFile::restoresABackupOfSchema1()
{
    copyFixture();
    VERIFY_OK(restore(path(), path("restored"), made::clock()));
    Result<CompanyFile> file = CompanyFile::open(path("restored"), CompanyFile::Mode::ReadWrite, made::clock());
    VERIFY_OK(file);
    QCOMPARE(valueOf(file->db(), QStringLiteral("PRAGMA user_version"))->toInt(), programSchema());
}

void TestCompanyFile::saysThatAnOlderFileCannotBeWritten()
{
    copyFixture();
    QVERIFY(::chmod(QFile::encodeName(path()).constData(), 0444) == 0);
    QVERIFY(::chmod(QFile::encodeName(m_folder->path()).constData(), 0555) == 0);
    const QByteArray before = made::bytesOf(path());
    QCOMPARE(asNobody([this] {
                 const auto file = CompanyFile::open(path(), CompanyFile::Mode::ReadOnly, made::clock());
                 return !file && file.error().code() == Error::Code::Refused &&
                        file.error().message().contains(QStringLiteral("of an older version (schema 1, ")) &&
                        file.error().message().contains(QStringLiteral("open it once where it can be written"));
             }),
             0);
    QCOMPARE(made::bytesOf(path()), before);
    QVERIFY(::chmod(QFile::encodeName(m_folder->path()).constData(), 0755) == 0);
}

void TestCompanyFile::bringsInvoicesOfSchema1Along()
{
    const Invoice draft = made::draft(QStringLiteral("issued"));
    QString digest;
    copyFixture();
    {
        Result<CompanyFile> old =
            CompanyFile::openWith(path(), CompanyFile::Mode::ReadWrite, made::clock(), {builtInMigrations()->first()});
        VERIFY_OK(old);
        QCOMPARE(valueOf(old->db(), QStringLiteral("PRAGMA user_version"))->toInt(), 1);
        InvoiceRepository invoices(*old);
        VERIFY_OK(invoices.saveDraft(draft));
        VERIFY_OK(invoices.approve({draft.id}));
        VERIFY_OK(invoices.issue({draft.id}, {Day::of(2026, 2, 15), {QStringLiteral("{number}"), {}}, {}}));
        digest = *invoiceDigest(old->db(), draft.id);
    }
    Result<CompanyFile> file = CompanyFile::open(path(), CompanyFile::Mode::ReadWrite, made::clock());
    VERIFY_OK(file);
    const Result<Invoice> invoice = InvoiceRepository(*file).invoice(draft.id);
    VERIFY_OK(invoice);
    QCOMPARE(invoice->lines, draft.lines);
    QCOMPARE(*invoiceDigest(file->db(), draft.id), digest);
    QVERIFY(!runSql(file->db(), QStringLiteral("UPDATE invoice_part SET cost = '1'")));
    QVERIFY(!runSql(file->db(), QStringLiteral("DELETE FROM invoice_part")));
    QCOMPARE(verify(*file), QStringList());
}

void TestCompanyFile::migratesWithACopyAside()
{
    make();
    QList<Migration> migrations = *builtInMigrations();
    const int next = programSchema() + 1;
    migrations.append({next, {QStringLiteral("CREATE TABLE later (x INTEGER) STRICT")}});
    {
        Result<CompanyFile> file =
            CompanyFile::openWith(path(), CompanyFile::Mode::ReadWrite, made::clock(), migrations);
        VERIFY_OK(file);
        QCOMPARE(valueOf(file->db(), QStringLiteral("PRAGMA user_version"))->toInt(), next);
        QCOMPARE(made::countOf(*file, QStringLiteral("later")), 0);
        QCOMPARE(AuditRepository(*file).entries()->last().action, QStringLiteral("migrate"));
    }
    const QStringList copies = QDir(m_folder->path()).entryList({QStringLiteral("*.schema-*")}, QDir::Files);
    QCOMPARE(copies.size(), 1);
    Result<CompanyFile> old =
        CompanyFile::open(m_folder->filePath(copies[0]), CompanyFile::Mode::ReadOnly, made::clock());
    VERIFY_OK(old);
    QVERIFY(!CompanyFile::open(path(), CompanyFile::Mode::ReadWrite, made::clock()));
}

void TestCompanyFile::aFailedMigrationChangesNothing()
{
    make();
    QList<Migration> migrations = *builtInMigrations();
    migrations.append(
        {programSchema() + 1,
         {QStringLiteral("CREATE TABLE later (x INTEGER) STRICT"), QStringLiteral("CREATE TABLE broken (")}});
    QVERIFY(!CompanyFile::openWith(path(), CompanyFile::Mode::ReadWrite, made::clock(), migrations));
    Result<CompanyFile> file = CompanyFile::open(path(), CompanyFile::Mode::ReadWrite, made::clock());
    VERIFY_OK(file);
    QCOMPARE(made::countOf(*file, QStringLiteral("later")), -1);
}

void TestCompanyFile::noMigrationsAreAnError()
{
    CompanyFile file = make();
    QVERIFY(!migrate(file, {}));
    QVERIFY(!migrate(file, {{programSchema() + 1, {}}}));
}

void TestCompanyFile::readsWithoutWriting()
{
    make();
    Result<CompanyFile> file = CompanyFile::open(path(), CompanyFile::Mode::ReadOnly, made::clock());
    VERIFY_OK(file);
    QVERIFY(file->isReadOnly());
    QVERIFY(!Transaction::begin(*file));
    QVERIFY(!runSql(file->db(), QStringLiteral("DELETE FROM company")));
    QVERIFY(AuditRepository(*file).head()->size() == 64);
}

// Permissions mean nothing to root, so a child that is nobody tries.
void TestCompanyFile::opensReadOnlyWhereItCannotWrite()
{
    make();
    QVERIFY(::chmod(QFile::encodeName(path()).constData(), 0444) == 0);
    QVERIFY(::chmod(QFile::encodeName(m_folder->path()).constData(), 0555) == 0);
    const QByteArray before = made::bytesOf(path());
    QCOMPARE(asNobody([this] {
                 Result<CompanyFile> file = CompanyFile::open(path(), CompanyFile::Mode::ReadWrite, made::clock());
                 return file && file->isReadOnly() && made::countOf(*file, QStringLiteral("audit")) == 1;
             }),
             0);
    QCOMPARE(made::bytesOf(path()), before);
    QVERIFY(::chmod(QFile::encodeName(m_folder->path()).constData(), 0755) == 0);
}

void TestCompanyFile::aTransactionRollsBackUnlessCommitted()
{
    CompanyFile file = make();
    const QString insert = QStringLiteral("INSERT INTO company VALUES ('x', 'y')");
    {
        const Result<Transaction> transaction = Transaction::begin(file);
        VERIFY_OK(transaction);
        VERIFY_OK(runSql(file.db(), insert));
        QCOMPARE(made::countOf(file, QStringLiteral("company")), 2);
    }
    QCOMPARE(made::countOf(file, QStringLiteral("company")), 1);
    Result<Transaction> transaction = Transaction::begin(file);
    VERIFY_OK(runSql(file.db(), insert));
    VERIFY_OK(transaction->commit());
    QCOMPARE(made::countOf(file, QStringLiteral("company")), 2);
}

void TestCompanyFile::transactionsNest()
{
    CompanyFile file = make();
    const auto insert = [&file](const char *name) {
        return runSql(file.db(), QStringLiteral("INSERT INTO company VALUES ('%1', '')").arg(QLatin1String(name)));
    };
    Result<Transaction> outer = Transaction::begin(file);
    VERIFY_OK(insert("outer"));
    {
        const Result<Transaction> lost = Transaction::begin(file);
        VERIFY_OK(insert("lost"));
    }
    {
        Result<Transaction> kept = Transaction::begin(file);
        VERIFY_OK(insert("kept"));
        VERIFY_OK(kept->commit());
    }
    VERIFY_OK(outer->commit());
    QCOMPARE(
        valueOf(file.db(), QStringLiteral("SELECT group_concat(name) FROM company WHERE name <> 'id'"))->toString(),
        QStringLiteral("kept,outer"));
}

void TestCompanyFile::asksWhoeverWrites()
{
    CompanyFile first = make();
    Result<CompanyFile> second = CompanyFile::open(path(), CompanyFile::Mode::ReadWrite, made::clock());
    VERIFY_OK(second);
    VERIFY_OK(second->setBusyTimeout(50));
    Result<Transaction> writing = Transaction::begin(first);
    VERIFY_OK(runSql(first.db(), QStringLiteral("INSERT INTO company VALUES ('x', 'y')")));
    const Result<Transaction> refused = Transaction::begin(*second);
    QVERIFY(!refused);
    QCOMPARE(refused.error().code(), Error::Code::Busy);
    QCOMPARE(made::countOf(*second, QStringLiteral("company")), 1); // a reader never waits
    VERIFY_OK(writing->commit());
    QVERIFY(Transaction::begin(*second));
}

void TestCompanyFile::moneyColumnsRefuseOtherText_data()
{
    QTest::addColumn<QString>("value");
    for (const char *text :
         {"''", "'abc'", "'1,5'", "'1.2.3'", "'--1'", "'1-2'", "'.5'", "'1.'", "'1e5'", "' 1'", "NULL", "'-'"})
        QTest::newRow(text) << QString::fromLatin1(text);
}

void TestCompanyFile::moneyColumnsRefuseOtherText()
{
    QFETCH(QString, value);
    CompanyFile file = make();
    const QString insert = QStringLiteral("INSERT INTO draft_edit (invoice, kind, line_key, text, net, tax, made_at) "
                                          "VALUES ('a', 'add', '', '', %1, '', '')");
    QVERIFY(!runSql(file.db(), insert.arg(value)));
    VERIFY_OK(runSql(file.db(), insert.arg(QStringLiteral("'-12.50'"))));
}

void TestCompanyFile::networkDrivesAreKnown()
{
    QVERIFY(isNetworkFileSystem("nfs4"));
    QVERIFY(isNetworkFileSystem("cifs"));
    QVERIFY(!isNetworkFileSystem("ext4"));
}

QTEST_GUILESS_MAIN(TestCompanyFile)
#include "tst_companyfile.moc"
