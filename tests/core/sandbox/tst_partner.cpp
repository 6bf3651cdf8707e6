// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/family.h"
#include "core/sandbox/amounts.h"
#include "core/sandbox/partnerfiles.h"
#include "core/sandbox/partnerterms.h"
#include "core/terms/termsfile.h"

#include <QCryptographicHash>
#include <QFile>
#include <QTest>

#include <map>
#include <set>

#include <zlib.h>

using namespace counterfoil;

namespace {

PartnerPlan plan(int months, int customers, Decimal scale = 1)
{
    PartnerPlan plan;
    plan.months = months;
    plan.customers = customers;
    plan.scale = scale;
    plan.last = Month(2026, 10);
    return plan;
}

QList<PartnerFile> filesOf(const PartnerPlan &plan)
{
    QList<PartnerFile> files;
    const Status status = writePartner(plan, [&files](const PartnerFile &file) -> Status {
        files.push_back(file);
        return {};
    });
    return status ? files : QList<PartnerFile>();
}

QByteArray unpacked(const QByteArray &packed)
{
    z_stream stream{};
    inflateInit2(&stream, 15 + 16);
    stream.next_in = reinterpret_cast<Bytef *>(const_cast<char *>(packed.data()));
    stream.avail_in = uInt(packed.size());
    QByteArray all;
    QByteArray buffer(1 << 16, Qt::Uninitialized);
    int answer = Z_OK;
    while (answer == Z_OK) {
        stream.next_out = reinterpret_cast<Bytef *>(buffer.data());
        stream.avail_out = uInt(buffer.size());
        answer = inflate(&stream, Z_NO_FLUSH);
        all.append(buffer.constData(), buffer.size() - qsizetype(stream.avail_out));
        if (answer == Z_STREAM_END && stream.avail_in > 0)
            answer = inflateReset(&stream);
    }
    inflateEnd(&stream);
    return all;
}

QByteArray textOf(const PartnerFile &file)
{
    return file.name.endsWith(QStringLiteral(".gz")) ? unpacked(file.content) : file.content;
}

QList<QByteArray> csvCells(const QByteArray &line)
{
    QList<QByteArray> cells(1);
    bool quoted = false;
    for (const char c : line) {
        if (c == '"')
            quoted = !quoted;
        else if (c == ',' && !quoted)
            cells.push_back({});
        else
            cells.back() += c;
    }
    return cells;
}

//! The raw characters behind a key of a JSON line; the test must not go through a double either.
QByteArray rawNumber(const QByteArray &line, const QByteArray &key)
{
    const qsizetype at = line.indexOf('"' + key + "\":");
    const qsizetype from = at + key.size() + 3;
    qsizetype to = from;
    while (to < line.size() && line[to] != ',' && line[to] != '}')
        ++to;
    return at < 0 ? QByteArray() : line.mid(from, to - from);
}

struct Sums
{
    Decimal subtotal;
    Decimal tax;
    Decimal total;
    int lines = 0;
    bool linesAddUp = true;
    friend bool operator==(const Sums &, const Sums &) = default;
};

void add(Sums &sums, const Decimal &subtotal, const Decimal &tax, const Decimal &total)
{
    sums.subtotal += subtotal;
    sums.tax += tax;
    sums.total += total;
    sums.linesAddUp = sums.linesAddUp && total == subtotal + tax;
    ++sums.lines;
}

Sums sumsOfFile(const PartnerFile &file)
{
    Sums sums;
    QList<QByteArray> lines = textOf(file).split('\n');
    lines.removeLast();
    const bool csv = file.name.endsWith(QStringLiteral(".csv"));
    const QList<QByteArray> header = csv ? csvCells(lines.takeFirst().trimmed()) : QList<QByteArray>();
    for (const QByteArray &line : lines) {
        const QList<QByteArray> cells = csv ? csvCells(line.trimmed()) : QList<QByteArray>();
        const auto value = [&](const QByteArray &name) {
            const QByteArray text = csv ? cells[header.indexOf(name)] : rawNumber(line, name);
            return Decimal::parse(QByteArrayView(text)).value();
        };
        add(sums, value("Subtotal"), value("TaxTotal"), value("Total"));
    }
    return sums;
}

std::vector<ChargeLine> linesOf(const World &world, Month month)
{
    std::vector<ChargeLine> all;
    for (const SandboxCustomer &customer : world.customers()) {
        for (const auto &lines : {purchaseLines(world, customer, month), usageLines(world, customer, month)})
            all.insert(all.end(), lines.begin(), lines.end());
    }
    return all;
}

Family familyOfLine(const ChargeLine &line, bool withCategory)
{
    FamilyEvidence evidence;
    evidence.productCategory = withCategory ? QString::fromUtf8(line.productCategory) : QString();
    evidence.chargeType = QString::fromUtf8(line.chargeType);
    evidence.publisherName = QString::fromUtf8(line.publisherName);
    evidence.publisherId = QString::fromUtf8(line.publisherId);
    evidence.termAndBillingCycle = QString::fromUtf8(line.term);
    evidence.subscriptionDescription = QString::fromUtf8(line.subscriptionDescription);
    evidence.hasChargeEnd = line.chargeEnd.isValid();
    return familyOf(evidence).family;
}

QList<QByteArray> documentedColumns(const QString &file)
{
    QFile list(QStringLiteral(COUNTERFOIL_SOURCE_DIR "/../shared/samples/microsoft/csv/") + file);
    if (!list.open(QIODevice::ReadOnly))
        return {};
    return csvCells(list.readLine().trimmed());
}

} // namespace

class TestPartner : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void samePlanSameBytes();
    void anotherSeedAnotherPartner();
    void publishedFormulas();
    void decimalsAsBytes_data();
    void decimalsAsBytes();
    void totalsAddUp();
    void everyFamilyAndChargeType();
    void dailyRowsStandForLines();
    void columnsAreTheDocumentedOnes();
    void sizes();
    void termsAreValid_data();
    void termsAreValid();
    void seatCounts();
    void smallPartners();
    void impossiblePlans();
};

void TestPartner::samePlanSameBytes()
{
    const auto digest = [] {
        QCryptographicHash hash(QCryptographicHash::Sha256);
        for (const PartnerFile &file : filesOf(plan(5, 25))) {
            hash.addData(file.name.toUtf8());
            hash.addData(file.content);
        }
        hash.addData(partnerTerms(plan(5, 25)));
        return hash.result();
    };
    QCOMPARE(digest(), digest());
}

void TestPartner::anotherSeedAnotherPartner()
{
    PartnerPlan other = plan(1, 5);
    other.seed = 2;
    QVERIFY(filesOf(plan(1, 5)).front().content != filesOf(other).front().content);
}

void TestPartner::publishedFormulas()
{
    const auto decimal = [](const char *text) { return Decimal::parse(QByteArrayView(text)).value(); };
    QCOMPARE(seatSubtotal(decimal("-5.333333"), 1, 20), decimal("-106.60"));
    QCOMPARE(seatSubtotal(decimal("8.779354"), 1, 10), decimal("87.70"));
    QCOMPARE(usageSubtotal(decimal("0.1632"), decimal("0.9250"), 744), decimal("112.31"));
    QCOMPARE(cut(decimal("-1.239"), 2), decimal("-1.23"));
    QCOMPARE(cut(Exact(2) / Exact(3), 4), decimal("0.6666"));
}

void TestPartner::decimalsAsBytes_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("digits");
    for (const char *text :
         {"0", "1", "-1", "1200", "0.5", "-0.000004", "123.456", "99999999999999999999.5", "1000000"}) {
        for (const int digits : {0, 2, 18})
            QTest::addRow("%s to %d", text, digits) << QByteArray(text) << digits;
    }
}

void TestPartner::decimalsAsBytes()
{
    QFETCH(QByteArray, text);
    QFETCH(int, digits);
    const Decimal value = Decimal::parse(QByteArrayView(text)).value();
    QByteArray written;
    appendDecimal(written, value, digits);
    QCOMPARE(written, value.text(digits).toLatin1());
}

void TestPartner::totalsAddUp()
{
    const PartnerPlan twelve = plan(12, 40, Decimal::fromParts(1, 1));
    const World world(twelve);
    int reconciliations = 0;
    for (const PartnerFile &file : filesOf(twelve)) {
        if (!file.name.contains(QStringLiteral("reconciliation")))
            continue;
        ++reconciliations;
        const Month month = Month::fromIso(QStringView(file.name).left(7)).value();
        Sums expected;
        for (const ChargeLine &line : linesOf(world, month))
            add(expected, line.subtotal, line.tax, line.total);
        const Sums found = sumsOfFile(file);
        QVERIFY2(found.linesAddUp, qPrintable(file.name));
        QVERIFY2(found == expected, qPrintable(file.name));
        QVERIFY2(found.lines > 100, qPrintable(file.name));
        QVERIFY(file.name.contains(QString::fromLatin1(world.invoiceNumber(month))));
    }
    QCOMPARE(reconciliations, 12);
}

void TestPartner::everyFamilyAndChargeType()
{
    const World world(plan(12, 40));
    std::set<Family> families;
    std::set<QByteArray> types;
    for (Month month = world.firstMonth(); month <= world.plan().last; month = month.plus(1)) {
        for (const ChargeLine &line : linesOf(world, month)) {
            families.insert(familyOfLine(line, true));
            QCOMPARE(familyOfLine(line, true), familyOfLine(line, false));
            types.insert(line.chargeType);
        }
    }
    const std::set<Family> allFamilies{Family::Azure,    Family::Licence,     Family::Reservation, Family::SavingsPlan,
                                       Family::Software, Family::Marketplace, Family::Credit};
    QVERIFY(families == allFamilies);
    const std::set<QByteArray> allTypes{
        "new",     "renew",        "cycleCharge",       "addQuantity",    "removeQuantity", "cancelImmediate",
        "convert", "moveQuantity", "changeBillingPlan", "customerCredit", "extendTerm"};
    QVERIFY(types == allTypes);
}

//! Contract, section 5.2: the tolerance of a group of rows and lines, both for exact rows and for those the portal
//! cuts.
void TestPartner::dailyRowsStandForLines()
{
    struct Group
    {
        Decimal exact, shown, lines;
        int count = 0;
    };
    const World world(plan(12, 40));
    for (Month month = world.firstMonth(); month <= world.plan().last; month = month.plus(1)) {
        std::map<QByteArray, Group> groups;
        for (const SandboxCustomer &customer : world.customers()) {
            const auto key = [&](const QByteArray &product, const QByteArray &sku) {
                return customer.tenant + product + sku;
            };
            const Status read = readUsage(world, customer, month, [&](const UsageRow &row) -> Status {
                Group &group = groups[key(row.resource->meter->productId, row.resource->meter->skuId)];
                group.exact += row.billingTotal;
                group.shown += cut(row.billingTotal, 2);
                ++group.count;
                return {};
            });
            QVERIFY(read);
            for (const ChargeLine &line : usageLines(world, customer, month)) {
                Group &group = groups[key(line.productId, line.skuId)];
                group.lines += line.subtotal;
                ++group.count;
            }
        }
        for (const auto &[key, group] : groups) {
            const Decimal tolerance = Decimal::fromParts(group.count + 1, 2);
            QVERIFY((group.exact - group.lines).abs() <= tolerance);
            QVERIFY((group.shown - group.lines).abs() <= tolerance);
        }
    }
}

void TestPartner::columnsAreTheDocumentedOnes()
{
    const QList<QByteArray> charge =
        documentedColumns(QStringLiteral("template-newcommerce-invoice-reconciliation.csv"));
    const QList<QByteArray> usage = documentedColumns(QStringLiteral("template-daily-rated-usage.csv"));
    if (charge.isEmpty() || usage.isEmpty())
        QSKIP("the documentation's templates are not on this machine");
    QCOMPARE(charge.size(), 46);
    QCOMPARE(usage.size(), 55);
    int seen = 0;
    for (const PartnerFile &file : filesOf(plan(8, 8, Decimal::fromParts(2, 1)))) {
        if (!file.name.contains(QStringLiteral(".csv")))
            continue;
        QByteArray header = textOf(file).split('\n').front().trimmed();
        QVERIFY(header.startsWith("\xEF\xBB\xBF"));
        QCOMPARE(csvCells(header.mid(3)), file.name.contains(QStringLiteral("usage")) ? usage : charge);
        ++seen;
    }
    QVERIFY(seen >= 5);
}

void TestPartner::sizes()
{
    const auto rowsOf = [](const PartnerPlan &plan) {
        const World world(plan);
        qint64 rows = 0;
        for (const SandboxCustomer &customer : world.customers()) {
            if (!readUsage(world, customer, plan.last, [&rows](const UsageRow &) -> Status {
                    ++rows;
                    return {};
                }))
                return qint64(-1);
        }
        return rows;
    };
    const qint64 common = rowsOf(plan(12, 40));
    qInfo("%lld daily rows in the last month", static_cast<long long>(common));
    QVERIFY(common > 20000 && common < 40000);
    const qint64 tenfold = rowsOf(plan(12, 40, 10));
    QVERIFY(tenfold > common * 9 && tenfold < common * 11);
}

void TestPartner::termsAreValid_data()
{
    QTest::addColumn<int>("customers");
    QTest::addColumn<bool>("everyWay");
    for (const int customers : {1, 3, 12, 40, 500}) {
        for (const bool everyWay : {false, true})
            QTest::addRow("%d customers%s", customers, everyWay ? ", every way" : "") << customers << everyWay;
    }
}

void TestPartner::termsAreValid()
{
    QFETCH(int, customers);
    QFETCH(bool, everyWay);
    PartnerPlan wanted = plan(12, customers);
    wanted.everyWay = everyWay;
    const World world(wanted);
    const auto read = readTerms(partnerTerms(world));
    QVERIFY2(read, read ? "" : qPrintable(read.error().text()));
    QCOMPARE(read->terms.prepayments.isEmpty(), !everyWay);
    for (const SandboxCustomer &customer : world.customers()) {
        const Customer *owner = read->terms.customerOfTenant(QString::fromLatin1(customer.tenant));
        QCOMPARE(owner ? owner->id() : QString(), QString::fromLatin1(ownerOf(world, customer)));
    }
}

void TestPartner::seatCounts()
{
    const World world(plan(2, 40));
    std::set<QByteArray> keys;
    QList<QByteArray> lines = partnerSeats(world).split('\n');
    QCOMPARE(lines.takeFirst(), QByteArray("date,customerTenant,subscription,skuId,skuName,quantity"));
    lines.removeLast();
    QVERIFY(lines.size() > 5000);
    for (const QByteArray &line : lines) {
        const QList<QByteArray> cells = csvCells(line);
        QCOMPARE(cells.size(), 6);
        QVERIFY2(keys.insert(cells.mid(0, 4).join(',')).second, line.constData());
        QVERIFY(cells[5].toInt() > 0);
    }
    for (const SandboxCustomer &customer : world.customers()) {
        for (const Subscription &subscription : customer.subscriptions) {
            QCOMPARE(seatsOn(subscription, subscription.start.plusDays(-1)), 0);
            if (subscription.endDay.isValid())
                QCOMPARE(seatsOn(subscription, subscription.endDay), 0);
        }
    }
}

void TestPartner::smallPartners()
{
    for (const int customers : {1, 2, 3}) {
        const QList<PartnerFile> files = filesOf(plan(3, customers, Decimal::fromParts(1, 3)));
        QCOMPARE(files.size(), 6);
        for (const PartnerFile &file : files)
            QVERIFY2(textOf(file).count('\n') > 2, qPrintable(file.name));
    }
}

void TestPartner::impossiblePlans()
{
    for (const PartnerPlan &wrong : {plan(0, 1), plan(1, 0), plan(1, 1, 0), PartnerPlan()}) {
        const Status status = writePartner(wrong, [](const PartnerFile &) -> Status { return {}; });
        QVERIFY(!status);
        QCOMPARE(status.error().code(), Error::Code::Usage);
    }
}

QTEST_GUILESS_MAIN(TestPartner)
#include "tst_partner.moc"
