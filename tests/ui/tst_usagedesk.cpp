// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/sandbox/partnerbytes.h"
#include "tests/ui/waitfor.h"
#include "ui/company/usagedesk.h"
#include "ui/company/workspacecompany.h"

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

} // namespace

//! What the usage screen asks of a company file, asked of a real one.
class TestUsageDesk final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_folder.isValid());
        const QStringList files = filesOf(smallPlan(), m_folder.path());
        QVERIFY(!files.isEmpty());
        m_company = waitFor(WorkspaceCompany::create(m_folder.filePath(QStringLiteral("made.counterfoil")), m_clock))
                        .value_or(nullptr);
        QVERIFY(m_company);
        QVERIFY(waitFor(m_company->importFiles(files, std::make_shared<std::atomic_bool>(false))));
        QVERIFY(m_company->usage());
    }

    //! The sheet holds what the files' headers say, and its rows add up to it.
    void rowsAddUp()
    {
        const UsageSheet sheet = this->sheet({});
        Exact net;
        qint64 lines = 0;
        const auto month = waitFor(m_company->month(smallPlan().last));
        QVERIFY(month);
        for (const SourceSet &set : month->sets) {
            if (set.kind == SourceKind::Usage) {
                net += set.net;
                lines += set.lines;
            }
        }
        QVERIFY(lines > 300);
        QCOMPARE(sheet.allRows, lines);
        QCOMPARE(sheet.figures.sums.cost, net);
        QVERIFY(sheet.figures.customers > 1 && sheet.figures.customers <= 4); // not all of them use Azure
        Exact sum;
        qint64 rows = 0;
        for (qint64 first = 0; first < sheet.sums.rows; first += 256) {
            const auto page = waitFor(m_company->usage()->page(sheet.view, first, 256));
            QVERIFY(page);
            rows += page->size();
            for (const UsageLine &line : *page)
                sum += line.cost;
        }
        QCOMPARE(rows, lines);
        QCOMPARE(sum, net);
    }

    //! A row names its file and line, and the prices there make its list value.
    void aRowKnowsItsOrigin()
    {
        const UsageSheet sheet = this->sheet({});
        const auto origin = waitFor(m_company->usage()->origin(sheet.view, 0));
        QVERIFY(origin);
        QVERIFY(origin->number > 0);
        QVERIFY(QFile::exists(origin->set.path));
        QCOMPARE(origin->unitPrice * origin->line.quantity * origin->rate, origin->line.list);
        QVERIFY(!waitFor(m_company->usage()->origin(sheet.view, sheet.sums.rows)));
    }

    void anOlderSheetHasNoRows()
    {
        const UsageSheet older = sheet({});
        UsageQuery query;
        query.words = {QStringLiteral("no such word anywhere")};
        const UsageSheet nothing = sheet(query);
        QCOMPARE(nothing.sums.rows, 0);
        QCOMPARE(waitFor(m_company->usage()->page(older.view, 0, 1)).error().code(), Error::Code::NotFound);
        QVERIFY(waitFor(m_company->usage()->page(nothing.view, 0, 1))->isEmpty());
    }

    //! A bar of the months has what its month's sheet says, whatever its days.
    void monthsHaveWhatTheirSheetsHave()
    {
        UsageQuery query;
        query.days = Days{smallPlan().last.first(), smallPlan().last.first()};
        const auto chart = waitFor(m_company->usage()->months(smallPlan().last, sheet({}).currency, query));
        QVERIFY(chart && !chart->days.isEmpty());
        QVERIFY(chart->span == UsageSpan::Month);
        for (const UsageDayCost &bar : chart->days) {
            const auto own = waitFor(m_company->usage()->sheet(Month::of(bar.day), {}, {}));
            QVERIFY(own);
            QCOMPARE(bar.total, own->sums.cost);
            QCOMPARE(bar.rows, own->sums.rows);
        }
        QCOMPARE(Month::of(chart->days.last().day), smallPlan().last);
    }

    void aMonthWithoutUsage()
    {
        const auto empty = waitFor(m_company->usage()->sheet(Month(2020, 1), {}, {}));
        QVERIFY(empty && empty->isEmpty());
        m_company->usage()->forget();
        QVERIFY(!sheet({}).isEmpty());
    }

    void rowsAreWritten()
    {
        UsageQuery query;
        query.days = Days{smallPlan().last.first(), smallPlan().last.first()};
        const UsageSheet sheet = this->sheet(query);
        QVERIFY(sheet.sums.rows > 0);
        const QString path = m_folder.filePath(QStringLiteral("rows.csv"));
        QVERIFY(waitFor(m_company->usage()->write(sheet.view, path)));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArrayList lines = file.readAll().trimmed().split('\n');
        QCOMPARE(lines.size(), sheet.sums.rows + 1);
        QVERIFY(lines.first().startsWith("day,customer,subscription,resourceGroup,resource,"));
        QVERIFY(lines.last().startsWith("2026-07-01,"));
        QVERIFY(
            !waitFor(m_company->usage()->write(sheet.view, m_folder.filePath(QStringLiteral("no/such/folder.csv")))));
    }

private:
    UsageSheet sheet(const UsageQuery &query)
    {
        return waitFor(m_company->usage()->sheet(smallPlan().last, {}, query)).value_or(UsageSheet());
    }

    QTemporaryDir m_folder;
    const FixedClock m_clock{QDateTime::fromString(QStringLiteral("2026-08-17T08:00:00Z"), Qt::ISODate)};
    std::shared_ptr<Company> m_company;
};

QTEST_MAIN(TestUsageDesk)
#include "tst_usagedesk.moc"
