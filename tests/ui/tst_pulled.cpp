// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/cloudrecordrepository.h"
#include "core/store/seatrepository.h"
#include "tests/ui/bureau.h"
#include "ui/company/pulleddesk.h"
#include "ui/connectors/cloudreading.h"
#include "ui/connectors/connectorsscreen.h"
#include "ui/connectors/pulledcolumns.h"
#include "ui/connectors/seatcountsmodel.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QLineEdit>
#include <QSignalSpy>

using namespace counterfoil;
using namespace counterfoil::madeup;

namespace {

constexpr int days = 300;
const QString enrolment = QStringLiteral("7654321");

template <typename Record>
bool put(CompanyFile &file, const char *kind, const QString &owner, const QString &id, const Record &record,
         const QString &scope = {})
{
    CloudRecord row;
    row.owner = owner;
    row.scope = scope;
    row.id = id;
    row.content = jsonOf(record);
    return CloudRecordRepository(file).add({owner, QString::fromLatin1(kind), scope}, {row}).has_value();
}

ActivityRecord activityOfOne(const char *id, const char *tenant, const char *name, const char *subscription)
{
    ActivityRecord record;
    record.id = QString::fromLatin1(id);
    record.at = QDateTime(QDate(2026, 7, 1), QTime(8, 0), Qt::UTC);
    record.operation = QStringLiteral("update_subscription");
    record.tenant = QString::fromLatin1(tenant);
    record.customerName = QString::fromLatin1(name);
    record.subscriptions = {{QString::fromLatin1(subscription), 5}};
    return record;
}

//! Two customers, of which one is listed, with a named and a nameless subscription.
bool fillActivity(CompanyFile &file)
{
    const QString owner = QStringLiteral("partner");
    CloudSubscription premium;
    premium.id = QStringLiteral("sub-1");
    premium.name = QStringLiteral("Business Premium");
    premium.product = QStringLiteral("Microsoft 365");
    CloudSubscription plan;
    plan.id = QStringLiteral("sub-2");
    plan.product = QStringLiteral("Azure plan");
    bool done = put(file, "customer", owner, QStringLiteral("tenant-1"),
                    CloudCustomer{QStringLiteral("tenant-1"), QStringLiteral("Fabrikam"), {}, {}, {}}) &&
                put(file, "subscription", owner, premium.id, premium) &&
                put(file, "subscription", owner, plan.id, plan);
    for (const ActivityRecord &record :
         {activityOfOne("a", "tenant-1", "", "sub-1"), activityOfOne("b", "tenant-2", "Own name", "sub-9"),
          activityOfOne("c", "tenant-1", "", "sub-2")})
        done = done && put(file, "activity", owner, record.id, record);
    return done;
}

//! "c b a": what holds the words, newest first.
QString foundBy(Workspace &workspace, const QStringList &words)
{
    const Result<QList<ActivityRow>> rows = activityOf(workspace, words, 0, -1);
    QStringList ids;
    for (const ActivityRow &row : rows.value_or(QList<ActivityRow>()))
        ids << row.record.id;
    return rows ? ids.join(u' ') : QStringLiteral("not read");
}

//! The invoices' window, with what pulls would have brought into its company file.
struct Pulling
{
    Pulling()
    {
        for (const KnownCustomer &customer : bureau.shell->facts().customers) {
            if (tenant.isEmpty() && !customer.tenants.isEmpty()) {
                tenant = customer.tenants.first();
                name = customer.name;
            }
        }
        screen = qobject_cast<ConnectorsScreen *>(bureau.window->screen(Place::Connectors));
        kinds = part<QComboBox>(screen, "pulledKind");
        table = part<TableView>(screen, "pulled");
        seats = part<TableView>(screen, "pulledSeats");
    }
    bool fill()
    {
        QSignalSpy noticed(bureau.shell->company(), &Company::changed);
        auto file = CompanyFile::open(bureau.shell->facts().path, CompanyFile::Mode::ReadWrite, bureau.clock);
        const bool filled = file && fillClouds(*file) && fillAzure(*file) && fillSeats(*file);
        // The window sees in its own time that somebody else wrote, and reads again: not in the middle of a test.
        return filled && QTest::qWaitFor([&noticed] { return !noticed.isEmpty(); }, patience) && bureau.settle();
    }
    bool fillClouds(CompanyFile &file) const
    {
        const QString partner = QStringLiteral("partner");
        CloudSubscription subscription;
        subscription.id = QStringLiteral("sub-1");
        subscription.tenant = tenant;
        subscription.name = QStringLiteral("Business Premium");
        subscription.quantity = 25;
        subscription.term = QStringLiteral("P1Y");
        return put(file, "customer", partner, tenant,
                   CloudCustomer{tenant, QStringLiteral("Fabrikam"), QStringLiteral("fabrikam.example"), {}, {}}) &&
               put(file, "subscription", partner, subscription.id, subscription, tenant);
    }
    static bool fillAzure(CompanyFile &file)
    {
        BillingAccount account;
        account.id = enrolment;
        account.name = QStringLiteral("Nordwind enrolment");
        const EnrolmentDepartment department{QStringLiteral("d1"), QStringLiteral("Research"), {}, {}};
        EnrolmentAccount inside;
        inside.id = QStringLiteral("a1");
        inside.name = QStringLiteral("Laboratory");
        inside.department = department.id;
        EnrolmentAccount outside;
        outside.id = QStringLiteral("a2");
        outside.name = QStringLiteral("Office");
        EnrolmentBalance balance;
        balance.currency = QStringLiteral("EUR");
        balance.ending = *Decimal::parse(u"1234.5");
        return put(file, "billingAccount", enrolment, account.id, account) &&
               put(file, "enrolmentDepartment", enrolment, department.id, department) &&
               put(file, "enrolmentAccount", enrolment, inside.id, inside) &&
               put(file, "enrolmentAccount", enrolment, outside.id, outside) &&
               put(file, "enrolmentBalance", enrolment, QStringLiteral("2026-07"), balance, QStringLiteral("2026-07"));
    }
    bool fillSeats(CompanyFile &file) const
    {
        QList<SeatRow> rows;
        for (int day = 0; day < days; ++day) {
            for (const QString &owner : {tenant, QStringLiteral("stranger")})
                rows << SeatRow{Day::of(2025, 10, 1).plusDays(day),
                                owner,
                                QStringLiteral("sub-1"),
                                QStringLiteral("sku"),
                                QStringLiteral("E5"),
                                10 + day,
                                {}};
        }
        return SeatRepository(file).import(rows).has_value();
    }
    bool show(PulledKind kind)
    {
        bureau.window->actions().goPulled->trigger();
        kinds->setCurrentIndex(kinds->findData(int(kind)));
        return QTest::qWaitFor([this] { return !says(QStringLiteral("Reading")); }, patience);
    }
    bool says(const QString &text) const { return textOf(screen, "pulledCount").contains(text); }
    QString cell(int row, const char *column) const
    {
        const TableView *view = screen->table();
        const int at = ColumnLayout::columnOf(*view->table(), QString::fromLatin1(column));
        return at < 0 ? QStringLiteral("no such column") : view->table()->cell(row, at).text;
    }

    Bureau bureau;
    QString tenant;
    QString name;
    ConnectorsScreen *screen = nullptr;
    QComboBox *kinds = nullptr;
    TableView *table = nullptr;
    TableView *seats = nullptr;
};

} // namespace

class TestPulled final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }
    void everyKindHasItsTable()
    {
        Pulling pulling;
        QVERIFY(pulling.bureau.isReady && pulling.fill());
        constexpr auto fatal = QAbstractItemModelTester::FailureReportingMode::QtTest;
        for (TableView *view : {pulling.table, pulling.seats})
            new QAbstractItemModelTester(view->table(), fatal, view);
        for (const PulledKind kind : pulledKinds()) {
            QVERIFY(pulling.show(kind));
            QVERIFY(!pulledWords(kind).isEmpty() && pulledKindOf(pulledCode(kind)) == kind);
            QCOMPARE(pulling.screen->chosenView(), QStringLiteral("pulled/") + pulledCode(kind));
            QCOMPARE(pulling.screen->exportName(), pulledCode(kind));
        }
        QVERIFY(pulling.show(PulledKind::Customers));
        QCOMPARE(pulling.cell(0, "name"), QStringLiteral("Fabrikam"));
        QCOMPARE(pulling.cell(0, "customer"), pulling.name);
        QVERIFY(pulling.show(PulledKind::Subscriptions));
        QCOMPARE(pulling.cell(0, "quantity"), QStringLiteral("25"));
        QCOMPARE(pulling.cell(0, "term"), QStringLiteral("one year"));
        QVERIFY(pulling.show(PulledKind::Balances));
        QCOMPARE(pulling.cell(0, "ending"), QStringLiteral("1,234.50"));
        const TableModel &balances = *pulling.table->table();
        QCOMPARE(balances.columnLook(ColumnLayout::columnOf(balances, QStringLiteral("ending"))).name,
                 QStringLiteral("Left, EUR"));
        QVERIFY(pulling.show(PulledKind::Tree));
        QStringList names;
        for (int row = 0; row < pulling.table->table()->rowCount(); ++row)
            names << QString(pulling.table->table()->rowLook(row).depth, u'>') + pulling.cell(row, "name");
        QCOMPARE(names, (QStringList{QStringLiteral("Nordwind enrolment"), QStringLiteral(">Research"),
                                     QStringLiteral(">>Laboratory"), QStringLiteral(">Office")}));
    }
    void whatIsMissingSaysWhatToDo()
    {
        Pulling pulling;
        QVERIFY(pulling.bureau.isReady);
        QVERIFY(pulling.show(PulledKind::Reservations));
        const auto reads = [&pulling](const QString &text) {
            const QList<QLabel *> labels = pulling.screen->findChildren<QLabel *>();
            return std::any_of(labels.begin(), labels.end(),
                               [&](const QLabel *label) { return label->isVisible() && label->text().contains(text); });
        };
        QTRY_VERIFY(reads(QStringLiteral("No reservations were pulled yet")));
        QVERIFY(reads(QStringLiteral("Connect the Azure enrolment")));
    }
    void seatsComeInPagesAndAreFilteredInTheFile()
    {
        Pulling pulling;
        QVERIFY(pulling.bureau.isReady && pulling.fill());
        QVERIFY(pulling.show(PulledKind::Seats));
        TableModel &seats = *pulling.seats->table();
        QTRY_VERIFY(seats.rowCount() > 0);
        QCOMPARE(pulling.cell(0, "date"), dayText(Day::of(2025, 10, 1).plusDays(days - 1)));
        QVERIFY(seats.rowCount() < 2 * days && !seats.isWhole());
        QVERIFY(pulling.says(QStringLiteral("of 600 rows")));
        auto *filter = pulling.screen->filter();
        filter->setText(QStringLiteral("2025-10-01 ") + pulling.name.section(u' ', 0, 0));
        QTRY_COMPARE(seats.rowCount(), 1); // the stranger's count of the day is not of that name
        QCOMPARE(pulling.cell(0, "customer"), pulling.name);
        filter->setText(QStringLiteral("nowhere"));
        QTRY_COMPARE(seats.rowCount(), 0);
        QVERIFY(pulling.screen->clearFilter());
        QTRY_VERIFY(seats.rowCount() > 1);
    }
    void activityHasNamesForIds()
    {
        const QTemporaryDir folder;
        const FixedClock clock(QDateTime(QDate(2026, 8, 1), QTime(8, 0), Qt::UTC));
        const auto workspace = Workspace::create(folder.filePath(QStringLiteral("a.counterfoil")), clock);
        QVERIFY(workspace && fillActivity((*workspace)->file()));
        const Result<QList<ActivityRow>> rows = activityOf(**workspace, {}, 0, -1);
        QVERIFY(rows && rows->size() == 3);
        QCOMPARE(rows->at(0).customer, QStringLiteral("Fabrikam"));
        QCOMPARE(rows->at(0).subscription, QStringLiteral("Azure plan"));
        QCOMPARE(rows->at(1).customer, QStringLiteral("Own name"));
        QVERIFY(rows->at(1).subscription.isEmpty());
        QCOMPARE(rows->at(2).subscription, QStringLiteral("Business Premium"));

        QCOMPARE(foundBy(**workspace, {}), QStringLiteral("c b a"));
        QCOMPARE(foundBy(**workspace, {QStringLiteral("fabrikam")}), QStringLiteral("c a"));
        QCOMPARE(foundBy(**workspace, {QStringLiteral("premium"), QStringLiteral("fabrikam")}), QStringLiteral("a"));
        QCOMPARE(foundBy(**workspace, {QStringLiteral("own"), QStringLiteral("name")}), QStringLiteral("b"));
        QCOMPARE(foundBy(**workspace, {QStringLiteral("sub-2")}), QStringLiteral("c"));
        QCOMPARE(foundBy(**workspace, {QStringLiteral("365")}), QString()); // it has a better name
        QCOMPARE(foundBy(**workspace, {QStringLiteral("own"), QStringLiteral("premium")}), QString());
    }
    void anExportHasTheRowsThatNobodyScrolledTo_data()
    {
        QTest::addColumn<bool>("isReadAnew");
        QTest::newRow("as it is") << false;
        QTest::newRow("read anew meanwhile, and tried again") << true;
    }
    void anExportHasTheRowsThatNobodyScrolledTo()
    {
        QFETCH(const bool, isReadAnew);
        Pulling pulling;
        QVERIFY(pulling.bureau.isReady && pulling.fill());
        QVERIFY(pulling.show(PulledKind::Seats));
        auto *seats = qobject_cast<SeatCountsModel *>(pulling.seats->table());
        QVERIFY(seats);
        QTRY_VERIFY_WITH_TIMEOUT(seats->rowCount() > 0, patience);
        const QString path = pulling.bureau.folder.filePath(QStringLiteral("seats.csv"));
        const auto isThere = [&path] { return QFile::exists(path); };
        for (int time = 0; time < 5 && !isThere(); ++time) { // the company file may be read once more by itself
            pulling.bureau.window->writeView(path);
            if (isReadAnew)
                seats->reload();
            if (QTest::qWaitFor(isThere, 1000))
                break;
        }
        QVERIFY(isThere());
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll().trimmed().count('\n'), qsizetype(2 * days)); // and the heads
    }
    void anExportOfATableThatIsAnotherByNowSaysSo()
    {
        Pulling pulling;
        QVERIFY(pulling.bureau.isReady && pulling.fill());
        QVERIFY(pulling.show(PulledKind::Seats));
        const QString path = pulling.bureau.folder.filePath(QStringLiteral("seats.csv"));
        QSignalSpy told(pulling.bureau.shell.get(), &ShellController::taskEnded);
        const auto wasTold = [&told] {
            return std::any_of(told.begin(), told.end(), [](const QList<QVariant> &one) {
                return one.value(0).toString() ==
                       QStringLiteral("seats.csv was not written: the table changed meanwhile");
            });
        };
        for (int time = 0; time < 20 && !wasTold(); ++time) { // all rows may have come at once: then they are written
            QFile::remove(path);
            pulling.screen->filter()->clear();
            const TableModel *seats = pulling.seats->table();
            QTRY_VERIFY_WITH_TIMEOUT(seats->rowCount() > 0 && !seats->isWhole(), patience);
            pulling.bureau.window->writeView(path);
            pulling.screen->filter()->setText(QStringLiteral("2025-10-01"));
            if (QTest::qWaitFor(wasTold, 2000))
                break;
        }
        QVERIFY(wasTold());
        QVERIFY(!QFile::exists(path));
    }
};

QTEST_MAIN(TestPulled)
#include "tst_pulled.moc"
