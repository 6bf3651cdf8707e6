// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ingest/seatfile.h"
#include "core/store/auditrepository.h"
#include "core/store/importlog.h"
#include "core/store/seatrepository.h"
#include "core/workspace/sourceimport.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace counterfoil;

//! Daily seat counts among the files of one import.
class TestSeatImport final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        QFile::remove(path("a.counterfoil"));
        m_workspace = Workspace::create(path("a.counterfoil"), m_clock).value();
    }
    void cleanup() { m_workspace.reset(); }

    void areKnownByTheirHead()
    {
        QVERIFY(isSeatFile(write("seats", head + row("2026-07-01", "25"))));
        QVERIFY(isSeatFile(write("semicolons", "date;customertenant;subscription;SKUID;skuName;quantity\n")));
        QVERIFY(isSeatFile(write("missing", "date,customerTenant,subscription,skuId,skuName\n")));
        QVERIFY(!isSeatFile(write("other", "Date,Customer,Subscription,SkuId,SkuName,Quantity\n")));
        QVERIFY(!isSeatFile(write("empty", {})));
        QVERIFY(!isSeatFile(write("packed", QByteArray("\x1f\x8b\x08\0\0\0", 6))));
        QVERIFY(!isSeatFile(path("nowhere.csv")));
    }
    void areReadBesideBillingFiles()
    {
        int told = 0;
        connect(m_workspace.get(), &Workspace::changed, this, [&told](Topic topic) { told += topic == Topic::Seats; });
        const QString file = write("july.csv", head + row("2026-07-01", "25") + row("2026-07-02", "26"));
        ImportRequest request;
        request.paths = {file};
        const Result<ImportedFiles> imported = importEverything(*m_workspace, request);
        QVERIFY2(imported, qPrintable(imported ? QString() : imported.error().text()));
        QVERIFY(imported->sets.isEmpty());
        QCOMPARE(imported->seats.size(), 1);
        QCOMPARE(imported->seats.first().rows, 2);
        QCOMPARE(told, 1);
        QCOMPARE(SeatRepository(m_workspace->file()).rows().value().size(), 2);
        const QList<ImportEntry> log = importLog(m_workspace->file()).value();
        QCOMPARE(log.size(), 1);
        QVERIFY(log.first().isSeats && log.first().current && log.first().set < 0);
        QCOMPARE(log.first().path, file);
        QCOMPARE(log.first().lines, 2);
        QVERIFY(AuditRepository(m_workspace->file()).verifyChain());
    }
    void oneFaultKeepsNothing()
    {
        const QString good = write("good.csv", head + row("2026-07-01", "25"));
        const QString bad = write("bad.csv", head + row("2026-07-01", "25") + row("2026-07-32", "-1"));
        ImportRequest request;
        request.paths = {good, bad};
        const Result<ImportedFiles> refusal = importEverything(*m_workspace, request);
        QVERIFY(!refusal);
        QCOMPARE(refusal.error().code(), Error::Code::Refused);
        QCOMPARE(refusal.error().faults().size(), 2);
        QCOMPARE(refusal.error().faults().first().path, bad);
        QCOMPARE(refusal.error().faults().first().line, 3);
        QVERIFY(SeatRepository(m_workspace->file()).rows().value().isEmpty());
        request.paths = {good, write("noise.csv", "a,b\n1,2\n")}; // the other file is none of Microsoft's
        const Result<ImportedFiles> other = importEverything(*m_workspace, request);
        QVERIFY(!other);
        QVERIFY(SeatRepository(m_workspace->file()).rows().value().isEmpty());
        QVERIFY(importLog(m_workspace->file()).value().isEmpty());
    }
    void canBeStopped()
    {
        ImportRequest request;
        request.paths = {write("july.csv", head + row("2026-07-01", "25"))};
        request.progress = [](const QString &, qint64, qint64, qint64) { return false; };
        const Result<ImportedFiles> stopped = importEverything(*m_workspace, request);
        QVERIFY(!stopped);
        QCOMPARE(stopped.error().code(), Error::Code::Cancelled);
        QVERIFY(SeatRepository(m_workspace->file()).rows().value().isEmpty());
    }

private:
    const QByteArray head = "date,customerTenant,subscription,skuId,skuName,quantity\n";

    static QByteArray row(const QByteArray &day, const QByteArray &seats)
    {
        return day + ",cfd7dfc3-c394-4621-a6f9-0ab65e30af5e,s-1,sku-1,Microsoft 365 E3," + seats + '\n';
    }
    QString path(const char *name) const { return m_folder.filePath(QString::fromLatin1(name)); }
    QString write(const char *name, const QByteArray &content) const
    {
        QFile file(path(name));
        [&] { QVERIFY(file.open(QIODevice::WriteOnly)); }();
        file.write(content);
        return path(name);
    }

    QTemporaryDir m_folder;
    FixedClock m_clock{QDateTime::fromString(QStringLiteral("2026-08-17T08:00:00Z"), Qt::ISODate)};
    std::unique_ptr<Workspace> m_workspace;
};

QTEST_GUILESS_MAIN(TestSeatImport)
#include "tst_seatimport.moc"
