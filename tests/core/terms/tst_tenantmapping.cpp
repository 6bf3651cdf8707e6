// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/terms/tenantmapping.h"
#include "core/terms/termsfile.h"

#include <QFile>
#include <QTest>

using namespace counterfoil;

class TestTenantMapping final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void addsToTheCustomerAndNothingElse();
    void fillsAnEmptyList();
    void findsTheCustomerBehindNestedValues();
    void refusesWhoIsNotThere();
};

namespace {
const QString tenant = QStringLiteral("0b7f1f30-7c53-4b6e-9a0f-2f4f7f1a1c55");
}

void TestTenantMapping::addsToTheCustomerAndNothingElse()
{
    QFile file(QFINDTESTDATA("nordwind.json"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray json = file.readAll();
    const Result<TermsDocument> before = readTerms(json);
    QVERIFY(before);
    for (const Customer &customer : before->terms.customers) {
        const Result<QByteArray> mapped = withTenant(json, customer.id(), tenant);
        QVERIFY(mapped);
        const Result<TermsDocument> after = readTerms(*mapped);
        QVERIFY2(after, qPrintable(after ? QString() : after.error().text()));
        const Customer *owner = after->terms.customerOfTenant(tenant);
        QVERIFY(owner);
        QCOMPARE(owner->id(), customer.id());
        QByteArray again = *mapped;
        again.replace('"' + tenant.toUtf8() + "\", ", "");
        again.replace('"' + tenant.toUtf8() + '"', "");
        QCOMPARE(again, json);
    }
}

void TestTenantMapping::fillsAnEmptyList()
{
    const auto mapped = withTenant(R"({"customers": [{"id": "a", "tenants": [ ]}]})", QStringLiteral("a"), tenant);
    QVERIFY(mapped);
    QCOMPARE(*mapped,
             QByteArray(R"({"customers": [{"id": "a", "tenants": [ "0b7f1f30-7c53-4b6e-9a0f-2f4f7f1a1c55"]}]})"));
}

void TestTenantMapping::findsTheCustomerBehindNestedValues()
{
    const auto mapped = withTenant(R"({"seller": {"customers": [1, {"tenants": []}], "a": -1.5e3, "b": null},
 "customers": [{"id": "x\"]", "tags": {"tenants": "["}, "tenants": ["1"]}, {"tenants": ["2"], "id": "b"}]})",
                                   QStringLiteral("b"), tenant);
    QVERIFY(mapped);
    QVERIFY(mapped->contains("{\"tenants\": [\"" + tenant.toUtf8() + "\", \"2\"], \"id\": \"b\"}"));
}

void TestTenantMapping::refusesWhoIsNotThere()
{
    const auto unknown = withTenant(R"({"customers": [{"id": "a", "tenants": []}]})", QStringLiteral("b"), tenant);
    QVERIFY(!unknown);
    QVERIFY(unknown.error().code() == Error::Code::NotFound);
    QVERIFY(!withTenant(R"({"customers": [{"id": "a"}]})", QStringLiteral("a"), tenant));
    QVERIFY(!withTenant("{", QStringLiteral("a"), tenant));
    const QByteArray json = R"({ "customers": [ {"id": "a", "tenants": [ "one", "two" ]} ] })";
    const auto more = withTenant(json, QStringLiteral("a"), tenant);
    QVERIFY(more && *more != json);
    QCOMPARE(withoutTenant(*more, QStringLiteral("a"), tenant).value_or(QByteArray()), json); // every byte
    QVERIFY(!withoutTenant(json, QStringLiteral("a"), tenant));
    QVERIFY(!withoutTenant(json, QStringLiteral("b"), QStringLiteral("one")));
}

QTEST_GUILESS_MAIN(TestTenantMapping)
#include "tst_tenantmapping.moc"
