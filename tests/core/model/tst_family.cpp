// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/family.h"

#include <QTest>

using namespace counterfoil;

//! Contract, section 4, "Family".
class TestFamily : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void decides_data();
    void decides();
    void aKnownCategoryGoesFirst_data();
    void aKnownCategoryGoesFirst();
    void anUnknownCategoryIsReported();
    void wordsComeBack();
};

namespace {

struct Row
{
    const char *name;
    const char *chargeType;
    const char *publisher;
    const char *publisherId;
    const char *term;
    const char *subscription;
    bool hasEnd;
    Family family;
};

// Earlier tests win: most rows hold what a later test would take.
constexpr Row rows[] = {
    {"credit", "customerCredit", "Contoso", "P1", "One-Year Reservation", "Azure plan", true, Family::Credit},
    {"credit note, other case", "CREDITNOTE", "Microsoft", "", "", "", true, Family::Credit},
    {"credit is no part of a word", "customerCredit2", "Microsoft", "", "", "", true, Family::Azure},
    {"marketplace before reservation", "new", "Contoso", "P1", "One-Year Reservation", "", true, Family::Marketplace},
    {"marketplace before Azure plan", "new", "Contoso", "P1", "", "Azure plan", true, Family::Marketplace},
    {"publisher id empty", "new", "Contoso", "", "", "Azure plan", true, Family::Azure},
    {"publisher id NA", "new", "Contoso", "NA", "", "", true, Family::Azure},
    {"publisher id na", "new", "Contoso", "na", "", "", true, Family::Azure},
    {"Microsoft with an id", "new", "Microsoft Corporation", "P1", "", "", true, Family::Azure},
    {"Microsoft inside the name", "new", "Not Microsoft", "P1", "", "", true, Family::Marketplace},
    {"no publisher, but an id", "new", "", "P1", "", "", true, Family::Marketplace},
    {"reservation", "new", "Microsoft", "", "3 Years Reservation", "", true, Family::Reservation},
    {"reservation before Azure plan", "new", "Microsoft", "", "One-Year Reservation", "Azure plan", true,
     Family::Reservation},
    {"reservation before savings plan", "new", "Microsoft", "", "reservation, savings plan", "", true,
     Family::Reservation},
    {"savings plan", "new", "Microsoft", "", "1 Year Savings Plan", "Azure plan", true, Family::SavingsPlan},
    {"Azure plan", "new", "Microsoft", "", "One-Month commitment", "Azure plan", true, Family::Azure},
    {"Azure plan is the whole text", "new", "Microsoft", "", "One-Month commitment", "Azure plan 2", true,
     Family::Licence},
    {"software subscription", "new", "Microsoft", "", "1 Year Subscription", "", true, Family::Software},
    {"software before licence", "new", "Microsoft", "", "One-Year subscription", "", true, Family::Software},
    {"month", "cycleCharge", "Microsoft", "NA", "One-Month commitment for monthly billing", "Microsoft 365 E5", true,
     Family::Licence},
    {"year", "renew", "Microsoft", "", "one-year commitment for yearly billing", "", true, Family::Licence},
    {"three years", "new", "Microsoft", "", "Three-Year commitment for monthly/yearly billing", "", true,
     Family::Licence},
    {"perpetual", "new", "Microsoft", "", "", "", false, Family::Software},
    {"a term without an end", "new", "Microsoft", "", "other", "", false, Family::Azure},
    {"an end without a term", "new", "Microsoft", "", "", "", true, Family::Azure},
};

FamilyEvidence evidenceOf(const Row &row)
{
    FamilyEvidence evidence;
    evidence.chargeType = QString::fromUtf8(row.chargeType);
    evidence.publisherName = QString::fromUtf8(row.publisher);
    evidence.publisherId = QString::fromUtf8(row.publisherId);
    evidence.termAndBillingCycle = QString::fromUtf8(row.term);
    evidence.subscriptionDescription = QString::fromUtf8(row.subscription);
    evidence.hasChargeEnd = row.hasEnd;
    return evidence;
}

} // namespace

void TestFamily::decides_data()
{
    QTest::addColumn<int>("index");
    for (int i = 0; i < int(std::size(rows)); ++i)
        QTest::newRow(rows[i].name) << i;
}

void TestFamily::decides()
{
    QFETCH(int, index);
    const FamilyVerdict verdict = familyOf(evidenceOf(rows[index]));
    QCOMPARE(wordOf(verdict.family), wordOf(rows[index].family));
    QVERIFY(!verdict.unknownCategory);
}

void TestFamily::aKnownCategoryGoesFirst_data()
{
    QTest::addColumn<QString>("category");
    QTest::addColumn<QString>("family");
    QTest::newRow("azure") << QStringLiteral("Azure") << QStringLiteral("azure");
    QTest::newRow("case and spaces") << QStringLiteral("  ONLINE services ") << QStringLiteral("licence");
    QTest::newRow("reservations") << QStringLiteral("Azure Reservations") << QStringLiteral("reservation");
    QTest::newRow("savings plan") << QStringLiteral("Savings\tPlan") << QStringLiteral("savingsPlan");
    QTest::newRow("software") << QStringLiteral("Perpetual Software") << QStringLiteral("software");
    QTest::newRow("marketplace") << QStringLiteral("SaaS") << QStringLiteral("marketplace");
}

void TestFamily::aKnownCategoryGoesFirst()
{
    QFETCH(QString, category);
    QFETCH(QString, family);
    FamilyEvidence evidence;
    evidence.productCategory = category;
    evidence.chargeType = QStringLiteral("customerCredit");
    const FamilyVerdict verdict = familyOf(evidence);
    QCOMPARE(wordOf(verdict.family), family);
    QVERIFY(!verdict.unknownCategory);
}

void TestFamily::anUnknownCategoryIsReported()
{
    FamilyEvidence evidence;
    evidence.productCategory = QStringLiteral("Quantum Leases");
    evidence.termAndBillingCycle = QStringLiteral("One-Year Reservation");
    const FamilyVerdict verdict = familyOf(evidence);
    QCOMPARE(verdict.family, Family::Reservation);
    QVERIFY(verdict.unknownCategory);
    evidence.productCategory = QStringLiteral("  ");
    QVERIFY(!familyOf(evidence).unknownCategory);
}

void TestFamily::wordsComeBack()
{
    for (const Family family : {Family::Azure, Family::Licence, Family::Reservation, Family::SavingsPlan,
                                Family::Software, Family::Marketplace, Family::Credit, Family::Other}) {
        QVERIFY(!wordOf(family).isEmpty());
        QCOMPARE(*familyOf(wordOf(family)), family);
    }
    QVERIFY(!familyOf(QStringLiteral("unknown")));
    QVERIFY(!familyOf(QString()));
}

QTEST_GUILESS_MAIN(TestFamily)
#include "tst_family.moc"
