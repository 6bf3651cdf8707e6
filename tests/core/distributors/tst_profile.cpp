// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/distributors/profile.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace counterfoil;

namespace {

QJsonObject whole()
{
    const QByteArray json = R"({"format": "counterfoil-distributor/1", "id": "acme", "name": "Acme Distribution",
        "dates": ["dd.MM.yyyy"], "numbers": {"decimal": ",", "thousands": "."},
        "columns": {"CustomerId": ["Customer", "Kunde"], "ProductName": "Product", "Subtotal": ["Net"],
                    "ChargeStartDate": ["From"]},
        "constants": {"Currency": "EUR"}, "invoice": {"column": "Invoice"}})";
    return QJsonDocument::fromJson(json).object();
}

QStringList faultsOf(const QJsonObject &object)
{
    const Result<DistributorProfile> profile = readProfile(QJsonDocument(object).toJson());
    QStringList faults;
    if (!profile) {
        for (const Fault &fault : profile.error().faults())
            faults.append(fault.path + QStringLiteral(": ") + fault.reason);
    }
    return faults;
}

} // namespace

class TestProfile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whole();
    void startingPoints();
    void faults_data();
    void faults();
    void repeatedKeys();
    void conditions();
};

void TestProfile::whole()
{
    const QByteArray json = QJsonDocument(::whole()).toJson();
    const Result<DistributorProfile> profile = readProfile("\xef\xbb\xbf" + json);
    QVERIFY2(profile, qPrintable(profile ? QString() : profile.error().text()));
    QCOMPARE(profile->id, QStringLiteral("acme"));
    QCOMPARE(profile->columns.value(QStringLiteral("CustomerId")),
             (QStringList{QStringLiteral("Customer"), QStringLiteral("Kunde")}));
    QCOMPARE(profile->columns.value(QStringLiteral("ProductName")), QStringList{QStringLiteral("Product")});
    QCOMPARE(profile->numbers.decimal, QChar(u','));
    QCOMPARE(profile->json, json);
    QVERIFY(!profile->toBeConfirmed);
}

//! Those that come with the program are guesses, and say so.
void TestProfile::startingPoints()
{
    const QList<DistributorProfile> profiles = startingProfiles();
    QStringList ids;
    for (const DistributorProfile &profile : profiles) {
        ids.append(profile.id);
        QVERIFY2(profile.toBeConfirmed, qPrintable(profile.id));
        QVERIFY2(!profile.note.isEmpty(), qPrintable(profile.id));
    }
    QCOMPARE(ids.join(u' '), QStringLiteral("also arrow ingram pax8 td-synnex"));
}

void TestProfile::faults_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QByteArray>("value"); // empty: the key is left out
    QTest::addColumn<QString>("fault");
    const auto row = [](const char *name, const char *key, const char *value, const char *fault) {
        QTest::newRow(name) << QString::fromLatin1(key) << QByteArray(value) << QString::fromUtf8(fault);
    };
    row("format", "format", "\"counterfoil-distributor/2\"", "/format: unknown format");
    row("id", "id", "\"Acme Inc\"", "/id: not an id");
    row("no id", "id", "", "/id: missing");
    row("unknown key", "colums", "{}", "/colums: unknown key");
    row("no columns", "columns", "", "/columns: missing");
    row("attribute", "columns", "{\"Colour\": [\"Colour\"]}", "/columns/Colour: no attribute of a source line");
    row("family as a column", "columns", "{\"ProductCategory\": [\"Category\"]}", "no attribute of a source line");
    row("no amount", "columns", "{\"CustomerId\": [\"C\"], \"ProductName\": [\"P\"], \"OrderDate\": [\"D\"]}",
        "nothing says where Subtotal stands");
    row("no day", "columns", "{\"CustomerId\": [\"C\"], \"ProductName\": [\"P\"], \"Subtotal\": [\"N\"]}",
        "nothing says when a line starts");
    row("no currency", "constants", "", "nothing says where Currency stands");
    row("currency", "constants", "{\"Currency\": \"EURO\"}", "/constants/Currency: not a currency");
    row("no dates", "dates", "", "dates has to say");
    row("short year", "dates", "[\"dd.MM.yy\"]", "/dates/0: not a format with yyyy, M and d");
    row("decimal", "numbers", "{\"decimal\": \";\"}", "/numbers/decimal: not one of the signs");
    row("same signs", "numbers", "{\"decimal\": \",\", \"thousands\": \",\"}", "are the same");
    row("flag", "numbers", "{\"parentheses\": \"yes\"}", "/numbers/parentheses: not true or false");
    row("no invoice", "invoice", "", "/invoice: missing");
    row("two places", "invoice", "{\"column\": \"A\", \"label\": \"B\"}", "/invoice: needs one of");
    row("no place", "invoice", "{}", "/invoice: needs one of");
    row("cell", "invoice", "{\"cell\": \"2B\"}", "/invoice/cell: not a cell");
    row("pattern", "invoice", "{\"fileName\": \"(a)(b)\"}", "/invoice/fileName: not a regular expression");
    row("broken pattern", "invoice", "{\"fileName\": \"(\"}", "/invoice/fileName: not a regular expression");
    row("month", "month", "{\"column\": \"M\", \"formats\": [\"MM\"]}", "/month/formats/0: not a format");
    row("family", "families", "[{\"column\": \"K\", \"is\": \"X\", \"family\": \"cloud\"}]",
        "/families/0/family: no family");
    row("condition", "negate", "[{\"column\": \"K\"}]", "/negate/0/is: missing");
    row("optional", "optional", "[\"TaxTotal\"]", "/optional/0: no column is named for");
    row("header row", "table", "{\"headerRow\": 0}", "/table/headerRow: not within 1 to 100");
}

void TestProfile::faults()
{
    QFETCH(QString, key);
    QFETCH(QByteArray, value);
    QFETCH(QString, fault);
    QJsonObject object = ::whole();
    QCOMPARE(faultsOf(object), QStringList());
    object.remove(key);
    if (!value.isEmpty())
        object.insert(key, QJsonDocument::fromJson("[" + value + "]").array().first());
    const QStringList faults = faultsOf(object);
    QVERIFY2(faults.join(u'\n').contains(fault), qPrintable(faults.join(u'\n')));
}

void TestProfile::repeatedKeys()
{
    QByteArray json = QJsonDocument(::whole()).toJson();
    json.replace("\"acme\"", "\"acme\", \"id\": \"other\"");
    QVERIFY(!readProfile(json));
    QVERIFY(!readProfile("[]"));
    QVERIFY(!readProfile("{"));
}

void TestProfile::conditions()
{
    QVERIFY(isOneOf(QStringLiteral("Grand  TOTAL"), {QStringLiteral("grand total")}));
    QVERIFY(isOneOf(QString(), {QString()}));
    QVERIFY(!isOneOf(QStringLiteral("x"), {QString()}));
    QVERIFY(isOneOf(QStringLiteral("Azure plan"), {QStringLiteral("Office*"), QStringLiteral("azure*")}));
    QVERIFY(!isOneOf(QStringLiteral("My Azure"), {QStringLiteral("azure*")}));
}

QTEST_GUILESS_MAIN(TestProfile)
#include "tst_profile.moc"
