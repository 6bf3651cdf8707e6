// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/recordjson.h"
#include "core/store/seatrepository.h"
#include "core/store/sourcerepository.h"
#include "core/sync/invoicestandings.h"
#include "core/sync/sourceimport.h"
#include "tests/core/sync/pullbench.h"
#include "tests/support/alteringtransport.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

using namespace counterfoil;

namespace {

//! A pull through somebody who changes what is said on the way.
struct Altered
{
    Altered()
    {
        bench.environment.wire = [this](const CloudProfile &) {
            NetworkOptions options;
            options.idleLimit = bench.idle;
            return std::make_unique<AlteringTransport>(
                std::make_unique<NetworkTransport>(options),
                [this](const HttpRequest &request) { return instead ? instead(request) : 0; },
                [this](const HttpRequest &request, HttpResponse &response) {
                    if (change)
                        change(request, response);
                });
        };
    }
    SyncReport syncOn(int days)
    {
        bench.clock.set(bench.session.calendar.nowUtc().addDays(days));
        return bench.sync();
    }
    QList<SeatRow> seatsOn(Day day, const QString &tenant)
    {
        QList<SeatRow> rows = SeatRepository(bench.file).rows({{day, day}, {}}).value();
        rows.removeIf([&tenant](const SeatRow &row) { return row.tenant != tenant; });
        return rows;
    }
    QString firstTenant()
    {
        return SeatRepository(bench.file).rows({{bench.clock.today(), bench.clock.today()}, {}})->first().tenant;
    }

    PullBench bench;
    AlteringTransport::Instead instead;
    AlteringTransport::Change change;
};

bool isAbout(const HttpRequest &request, const QString &part)
{
    return request.url.path().contains(part, Qt::CaseInsensitive);
}

//! Takes a customer out of a page of the list; whole numbers are all that there is in it.
void leaveOut(HttpResponse &response, const QString &tenant)
{
    QJsonObject page = QJsonDocument::fromJson(response.body).object();
    QJsonArray left;
    for (const QJsonValue &customer : page.value(QStringLiteral("items")).toArray()) {
        if (customer[QStringLiteral("id")].toString().compare(tenant, Qt::CaseInsensitive) != 0)
            left.append(customer);
    }
    page.insert(QStringLiteral("items"), left);
    response.body = QJsonDocument(page).toJson();
}

} // namespace

//! What a pull does about customers that leave or cannot be read, and about invoices that name nothing.
class TestLeaving : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whoLeavesBreaksNothing();
    void whatNobodyCountedIsDerived();
    void legacyLicencesStayWithTheirInvoice();
    void whatIsRefusedIsNamedAsItWasPulled();
    void anUnknownCountryIsAskedForOnce_data();
    void anUnknownCountryIsAskedForOnce();
};

void TestLeaving::whoLeavesBreaksNothing()
{
    Altered altered;
    QVERIFY(altered.bench.connect());
    QVERIFY(!altered.bench.sync().failed());
    const QString gone = altered.firstTenant();
    altered.instead = [gone](const HttpRequest &request) { return isAbout(request, gone) ? 404 : 0; };
    altered.change = [gone](const HttpRequest &request, HttpResponse &response) {
        if (request.url.path().endsWith(u"/customers"))
            leaveOut(response, gone);
    };
    for (int day = 1; day <= 2; ++day) {
        const SyncReport report = altered.syncOn(day);
        QVERIFY2(!report.failed(), qPrintable(PullBench::textOf(report)));
        QVERIFY(altered.seatsOn(altered.bench.clock.today(), gone).isEmpty());
    }
}

void TestLeaving::whatNobodyCountedIsDerived()
{
    Altered altered;
    QVERIFY(altered.bench.connect());
    QVERIFY(!altered.bench.sync().failed());
    const QString silent = altered.firstTenant();
    const Day counted = altered.bench.clock.today();
    const QString list = silent + QStringLiteral("/subscriptions");
    altered.instead = [list](const HttpRequest &request) { return isAbout(request, list) ? 503 : 0; };
    QVERIFY(altered.syncOn(1).failed());
    const auto areAll = [&](Day day, QStringView source) {
        const QList<SeatRow> rows = altered.seatsOn(day, silent);
        return !rows.isEmpty() &&
               std::all_of(rows.begin(), rows.end(), [source](const SeatRow &row) { return row.source == source; });
    };
    QVERIFY(areAll(counted, u"subscription"));
    QVERIFY(areAll(counted.plusDays(1), u"derived"));
    QCOMPARE(altered.seatsOn(counted.plusDays(1), silent).size(), altered.seatsOn(counted, silent).size());
    altered.instead = {};
    QVERIFY(!altered.syncOn(2).failed());
    QVERIFY(areAll(counted.plusDays(1), u"derived"));
    QVERIFY(areAll(counted.plusDays(2), u"subscription"));
}

void TestLeaving::legacyLicencesStayWithTheirInvoice()
{
    Altered altered;
    QVERIFY(altered.bench.session.cloud.turnOn("legacy-invoice"));
    QVERIFY(altered.bench.connect());
    QByteArray licences;
    altered.change = [&licences](const HttpRequest &request, const HttpResponse &response) {
        if (isAbout(request, QStringLiteral("/lineitems")) && response.body.contains("\"office\""))
            licences = response.body;
        else if (isAbout(request, QStringLiteral("lineitems/office")))
            licences = response.body;
    };
    const SyncReport report = altered.bench.sync();
    QVERIFY2(!report.failed(), qPrintable(PullBench::textOf(report)));
    const auto setsOf = [&altered](SourceKind kind) {
        QList<SourceSet> sets = SourceRepository(altered.bench.file).sets().value();
        sets.removeIf([kind](const SourceSet &set) { return set.kind != kind || !set.current; });
        return sets;
    };
    const QList<SourceSet> pulled = setsOf(SourceKind::LegacyLicence);
    QCOMPARE(pulled.size(), 1);
    QVERIFY(pulled.first().invoice.startsWith(u'D'));
    const QList<InvoiceStanding> standings = invoiceStandings(altered.bench.file, {}, {}).value();
    QVERIFY(!standings.isEmpty());
    for (const InvoiceStanding &standing : standings) {
        if (standing.invoice == pulled.first().invoice) {
            QVERIFY(!standing.differs());
        }
    }
    // The same lines as a file that names no invoice count once; those of another month are others.
    QVERIFY(!licences.isEmpty());
    const QString path = altered.bench.folder.filePath(QStringLiteral("licences.json"));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(licences) > 0);
    file.close();
    for (const Month month : {pulled.first().month, pulled.first().month.plus(-1)}) {
        ImportRequest request;
        request.paths = {path};
        request.month = month;
        const auto imported = importSources(altered.bench.file, request);
        QVERIFY2(imported, qPrintable(imported ? QString() : imported.error().text()));
        QCOMPARE(imported->first().replaced, month == pulled.first().month);
    }
    QCOMPARE(setsOf(SourceKind::LegacyLicence).size(), 2);
}

//! Pulled files are not kept: a fault in one names what was pulled, not a path where nothing is any more.
void TestLeaving::whatIsRefusedIsNamedAsItWasPulled()
{
    Altered altered;
    ImportRequest request;
    request.origin = QStringLiteral("csp: reconciliation of invoice G1");
    for (const QString &name : {QStringLiteral("part-0001.json"), QStringLiteral("part-0002.json")}) {
        request.paths.append(altered.bench.folder.filePath(name));
        QFile file(request.paths.last());
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("{\"InvoiceNumber\":\"G1\",\"Subtotal\":\"ten\"}\n") > 0);
    }
    request.paths.append(altered.bench.folder.filePath(QStringLiteral("part-0003.json"))); // there is none
    const auto imported = importSources(altered.bench.file, request);
    QVERIFY(!imported);
    const QString text = imported.error().text();
    for (const char *part : {"part-0001.json:1", "part-0002.json:1", "part-0003.json"})
        QVERIFY2(text.contains(request.origin + u'/' + QLatin1String(part)), qPrintable(text));
    QVERIFY2(!text.contains(altered.bench.folder.path()), qPrintable(text));
}

void TestLeaving::anUnknownCountryIsAskedForOnce_data()
{
    QTest::addColumn<int>("status");
    QTest::newRow("the record names none") << 0;
    QTest::newRow("the record may not be read") << 403;
    QTest::newRow("there is no record") << 404;
}

//! A country that nobody tells costs a request for each customer once a week, not at every sync.
void TestLeaving::anUnknownCountryIsAskedForOnce()
{
    QFETCH(int, status);
    static const QRegularExpression record(QStringLiteral("/customers/[0-9a-f-]{36}$"));
    Altered altered;
    QVERIFY(altered.bench.connect());
    int asked = 0;
    altered.instead = [&asked, status](const HttpRequest &request) {
        const bool isRecord = record.match(request.url.path()).hasMatch();
        asked += isRecord ? 1 : 0;
        return isRecord ? status : 0;
    };
    altered.change = [](const HttpRequest &request, HttpResponse &response) {
        if (!record.match(request.url.path()).hasMatch())
            return;
        QJsonObject customer = QJsonDocument::fromJson(response.body).object();
        QVERIFY(customer.contains(QStringLiteral("billingProfile")));
        customer.remove(QStringLiteral("billingProfile"));
        response.body = QJsonDocument(customer).toJson();
    };
    QVERIFY(!altered.bench.sync().failed());
    const int customers = asked;
    QVERIFY(customers > 0);
    for (const int day : {0, 1, 6}) {
        const SyncReport report = altered.syncOn(day);
        QVERIFY2(!report.failed(), qPrintable(PullBench::textOf(report)));
        QCOMPARE(asked, customers);
    }
    altered.syncOn(8);
    QCOMPARE(asked, 2 * customers);
    SyncRequest named;
    named.options.only = QStringList{QStringLiteral("customers")};
    QVERIFY(!altered.bench.sync(named).failed());
    QCOMPARE(asked, 3 * customers); // a person wants to know it now
}

QTEST_GUILESS_MAIN(TestLeaving)
#include "tst_leaving.moc"
