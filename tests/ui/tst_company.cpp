// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sandbox/partnerfiles.h"
#include "core/sandbox/partnerterms.h"
#include "ui/company/workspacecompany.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace counterfoil;

namespace {

PartnerPlan smallPlan()
{
    PartnerPlan plan;
    plan.months = 1;
    plan.customers = 4;
    plan.last = Month(2026, 7);
    return plan;
}

template <typename T>
T waitFor(QFuture<T> future)
{
    // The answer passes through the window's thread, which must not stand still meanwhile.
    if (!QTest::qWaitFor([&future] { return future.isFinished(); }, 60000))
        qFatal("no answer");
    return future.result();
}

} // namespace

//! What the window asks of a company file, asked of a real one.
class TestCompany final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aStoppedImportKeepsNothing();
    void anImportThatIsTooLateToStopSaysWhatItDid();
    void aRefusedFileIsNamed();

private:
    std::shared_ptr<Company> open();
    void write(const QString &name, const QByteArray &content);

    std::unique_ptr<QTemporaryDir> m_folder;
    QStringList m_files;
    const FixedClock m_clock{QDateTime::fromString(QStringLiteral("2026-08-17T08:00:00Z"), Qt::ISODate)};
};

void TestCompany::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
    m_files.clear();
    const Status written = writePartner(smallPlan(), [this](const PartnerFile &file) {
        write(QString(file.name).replace(u'/', u'-'), file.content);
        return Status();
    });
    QVERIFY(written);
    QVERIFY(m_files.size() >= 2);
}

void TestCompany::write(const QString &name, const QByteArray &content)
{
    m_files << m_folder->filePath(name);
    QFile file(m_files.last());
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(content), content.size());
}

std::shared_ptr<Company> TestCompany::open()
{
    const auto made =
        waitFor(WorkspaceCompany::create(m_folder->filePath(QStringLiteral("made.counterfoil")), m_clock));
    return made.value_or(nullptr);
}

void TestCompany::aStoppedImportKeepsNothing()
{
    const std::shared_ptr<Company> company = open();
    QVERIFY(company);
    const auto stopped = waitFor(company->importFiles(m_files, std::make_shared<std::atomic_bool>(true)));
    QVERIFY(!stopped);
    QCOMPARE(stopped.error().code(), Error::Code::Cancelled);
    const auto facts = waitFor(company->facts());
    QVERIFY(facts);
    QVERIFY(facts->months.isEmpty());
}

void TestCompany::anImportThatIsTooLateToStopSaysWhatItDid()
{
    const std::shared_ptr<Company> company = open();
    QVERIFY(company);
    const auto stop = std::make_shared<std::atomic_bool>(false);
    const auto report = waitFor(company->importFiles(m_files, stop));
    *stop = true;
    QVERIFY(report);
    QCOMPARE(report->sets.size(), m_files.size());
    const auto facts = waitFor(company->facts());
    QVERIFY(facts && facts->months.contains(smallPlan().last));
}

void TestCompany::aRefusedFileIsNamed()
{
    const std::shared_ptr<Company> company = open();
    QVERIFY(company);
    write(QStringLiteral("rubbish.csv"), "PartnerId,Subtotal\n1,abc\n");
    const auto refused = waitFor(company->importFiles(m_files, std::make_shared<std::atomic_bool>(false)));
    QVERIFY(!refused);
    QCOMPARE(refused.error().code(), Error::Code::Refused);
    QVERIFY(refused.error().text().contains(QStringLiteral("rubbish.csv")));
    const auto facts = waitFor(company->facts());
    QVERIFY(facts && facts->months.isEmpty());
}

QTEST_MAIN(TestCompany)
#include "tst_company.moc"
