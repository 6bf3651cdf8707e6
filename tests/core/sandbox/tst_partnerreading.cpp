// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sandbox/amounts.h"
#include "core/sandbox/partnerfiles.h"
#include "tests/core/ingest/collectingsink.h"

#include <QTemporaryDir>
#include <QTest>

using namespace counterfoil;

//! The demonstration partner's files come in through the same door as a user's.
class TestPartnerReading : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyFileIsRead();
};

namespace {

struct Expected
{
    Exact net;
    Exact tax;
    qint64 lines = 0;
};

Expected expectedOf(const World &world, const PartnerFileName &file)
{
    Expected expected;
    for (const SandboxCustomer &customer : world.customers()) {
        if (file.usage) {
            const UsageReader reader = [&](const UsageRow &row) -> Status {
                const bool cutRow = file.dialect != FileDialect::Api;
                expected.net += cutRow ? cut(row.billingTotal, 2) : row.billingTotal;
                ++expected.lines;
                return {};
            };
            if (!readUsage(world, customer, file.month, reader))
                return {};
            continue;
        }
        for (const auto &lines :
             {purchaseLines(world, customer, file.month), usageLines(world, customer, file.month)}) {
            for (const ChargeLine &line : lines) {
                expected.net += line.subtotal;
                expected.tax += line.tax;
                ++expected.lines;
            }
        }
    }
    return expected;
}

} // namespace

void TestPartnerReading::everyFileIsRead()
{
    PartnerPlan plan;
    plan.scale = Decimal::fromParts(2, 1);
    plan.last = Month(2026, 10);
    const World world(plan);
    QTemporaryDir folder;
    for (const PartnerFileName &file : partnerFileNames(world)) {
        QByteArray content;
        class Memory final : public PartnerSink
        {
        public:
            explicit Memory(QByteArray &to) : m_to(to) {}
            Status begin(const QString &) override { return {}; }
            Status write(QByteArrayView piece) override
            {
                m_to.append(piece);
                return {};
            }
            Status end() override { return {}; }

        private:
            QByteArray &m_to;
        } sink(content);
        QVERIFY(writePartnerFile(world, file, sink));
        const QString path = folder.filePath(QStringLiteral("file"));
        QVERIFY(writeBytes(path, content));
        Collector collector;
        QVERIFY2(collector.read(path), qPrintable(file.text(world) + u'\n' + collector.faultText()));
        QCOMPARE(collector.sets.size(), 1);
        const SourceSet &set = collector.sets.front();
        const Expected expected = expectedOf(world, file);
        QCOMPARE(set.kind, file.usage ? SourceKind::Usage : SourceKind::Reconciliation);
        QCOMPARE(set.month, file.month);
        QCOMPARE(set.invoice, QString::fromLatin1(world.invoiceNumber(file.month)));
        QCOMPARE(set.currency, QStringLiteral("EUR"));
        QCOMPARE(set.lines, expected.lines);
        QCOMPARE(set.net.text(), expected.net.text());
        QCOMPARE(set.tax.text(), expected.tax.text());
        QVERIFY2(set.warnings.isEmpty(), qPrintable(file.text(world) + u'\n' + set.warnings.join(u'\n')));
    }
}

QTEST_GUILESS_MAIN(TestPartnerReading)
#include "tst_partnerreading.moc"
