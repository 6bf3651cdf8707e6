// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/billing/explanation.h"
#include "core/billing/linebuilder.h"

#include <QTest>

#include <deque>

using namespace counterfoil;

namespace {

//! What is said of one charge of licences in July, in en, de, nl and fr.
struct Told
{
    QString type;
    Decimal seats;
    Days days;
    int share = 0; //!< days of the cycle, 0 for all of them
    Family family = Family::Licence;

    QStringList sentences() const
    {
        Charge charge;
        charge.family = family;
        charge.chargeType = type;
        charge.wholeQuantity = seats;
        charge.days = days;
        charge.shareDays = share;
        charge.cycleDays = share > 0 ? 31 : 0;
        PricedPart priced;
        priced.part.charge = &charge;
        priced.part.days = days;
        QStringList all;
        for (const char *language : {"en", "de", "nl", "fr"})
            all << Explanations(QString::fromLatin1(language)).explanation({&priced});
        return all;
    }
};

Days july(int from, int to)
{
    return {Day::of(2026, 7, from), Day::of(2026, 7, to)};
}

QStringList texts(const char *en, const char *de, const char *nl, const char *fr)
{
    return {QString::fromUtf8(en), QString::fromUtf8(de), QString::fromUtf8(nl), QString::fromUtf8(fr)};
}

} // namespace

class TestExplanations : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void sayWhatHappened_data();
    void sayWhatHappened();
    void countTheOthers_data();
    void countTheOthers();
    void countTheOtherChanges_data();
    void countTheOtherChanges();
    void countSeatsOfADay();
    void tellOneDayOfAService();
    void nameWhatWasPaidInAdvance();
};

void TestExplanations::sayWhatHappened_data()
{
    QTest::addColumn<QStringList>("said");
    QTest::addColumn<QStringList>("expected");
    const QString add = QStringLiteral("addQuantity");
    const QString remove = QStringLiteral("removeQuantity");
    const QString cancel = QStringLiteral("cancelImmediate");
    QTest::newRow("one added") << Told{add, 1, july(11, 31), 21}.sentences()
                               << texts("1 added on 11 July 2026, 21 of 31 days.",
                                        "1 hinzugefügt am 11. Juli 2026, 21 von 31 Tagen.",
                                        "1 toegevoegd op 11 juli 2026, 21 van 31 dagen.",
                                        "1 ajouté le 11 juillet 2026, 21 jours sur 31.");
    QTest::newRow("three added") << Told{add, 3, july(11, 31), 21}.sentences()
                                 << texts("3 added on 11 July 2026, 21 of 31 days.",
                                          "3 hinzugefügt am 11. Juli 2026, 21 von 31 Tagen.",
                                          "3 toegevoegd op 11 juli 2026, 21 van 31 dagen.",
                                          "3 ajoutés le 11 juillet 2026, 21 jours sur 31.");
    QTest::newRow("one back for a day") << Told{remove, -1, july(31, 31), 1}.sentences()
                                        << texts("1 removed on 31 July 2026, 1 of 31 days returned.",
                                                 "1 entfernt am 31. Juli 2026, 1 von 31 Tagen erstattet.",
                                                 "1 verwijderd op 31 juli 2026, 1 van 31 dagen terug.",
                                                 "1 retiré le 31 juillet 2026, 1 jour sur 31 remboursé.");
    QTest::newRow("two cancelled") << Told{cancel, -2, july(1, 31)}.sentences()
                                   << texts("2 cancelled on 1 July 2026.", "2 gekündigt am 1. Juli 2026.",
                                            "2 opgezegd op 1 juli 2026.", "2 résiliés le 1er juillet 2026.");
    QTest::newRow("one seat") << Told{{}, 1, july(1, 31)}.sentences()
                              << texts("1 seat, 1 July to 31 July 2026.", "1 Lizenz, 1. Juli bis 31. Juli 2026.",
                                       "1 licentie, 1 juli tot en met 31 juli 2026.",
                                       "1 licence, du 1er juillet au 31 juillet 2026.");
    QTest::newRow("seats") << Told{{}, 40, july(1, 31)}.sentences()
                           << texts("40 seats, 1 July to 31 July 2026.", "40 Lizenzen, 1. Juli bis 31. Juli 2026.",
                                    "40 licenties, 1 juli tot en met 31 juli 2026.",
                                    "40 licences, du 1er juillet au 31 juillet 2026.");
    QTest::newRow("one unit") << Told{{}, 1, july(2, 31), 0, Family::Marketplace}.sentences()
                              << texts("1 unit, 2 July to 31 July 2026.", "1 Einheit, 2. Juli bis 31. Juli 2026.",
                                       "1 eenheid, 2 juli tot en met 31 juli 2026.",
                                       "1 unité, du 2 juillet au 31 juillet 2026.");
}

void TestExplanations::sayWhatHappened()
{
    QFETCH(const QStringList, said);
    QTEST(said, "expected");
}

void TestExplanations::countTheOthers_data()
{
    QTest::addColumn<int>("products");
    QTest::addColumn<QStringList>("expected");
    QTest::newRow("one") << 1 << texts("A", "A", "A", "A");
    QTest::newRow("two") << 2 << texts("A and 1 more", "A und 1 weiteres", "A en nog 1", "A et 1 autre");
    QTest::newRow("three") << 3 << texts("A and 2 more", "A und 2 weitere", "A en nog 2", "A et 2 autres");
}

void TestExplanations::countTheOthers()
{
    QFETCH(const int, products);
    std::vector<Charge> charges(static_cast<std::size_t>(products));
    std::vector<PricedPart> priced(charges.size());
    std::vector<const PricedPart *> parts;
    for (std::size_t i = 0; i < charges.size(); ++i) {
        charges[i].productName = QString(QChar(char16_t(u'A' + i)));
        priced[i].part.charge = &charges[i];
        parts.push_back(&priced[i]);
    }
    QStringList said;
    for (const char *language : {"en", "de", "nl", "fr"})
        said << Explanations(QString::fromLatin1(language)).products(parts);
    QTEST(said, "expected");
}

//! Of July's changes, one a day, and of as many twice under another word of Microsoft's.
void TestExplanations::countTheOtherChanges_data()
{
    QTest::addColumn<bool>("daily");
    QTest::addColumn<int>("changes");
    QTest::addColumn<int>("twice");
    QTest::addColumn<int>("told");
    QTest::addColumn<QString>("more");
    QTest::newRow("none left") << false << 4 << 0 << 4 << QString();
    QTest::newRow("one left") << false << 5 << 0 << 4 << QStringLiteral("1 more change.");
    QTest::newRow("three left") << false << 7 << 0 << 4 << QStringLiteral("3 more changes.");
    QTest::newRow("use, none left") << true << 3 << 0 << 3 << QString();
    QTest::newRow("use, one left") << true << 4 << 0 << 3 << QStringLiteral("1 more change.");
    QTest::newRow("use, four left") << true << 7 << 0 << 3 << QStringLiteral("4 more changes.");
    QTest::newRow("told alike") << false << 4 << 2 << 4 << QString();
    QTest::newRow("told alike, one left") << false << 5 << 2 << 4 << QStringLiteral("1 more change.");
}

void TestExplanations::countTheOtherChanges()
{
    QFETCH(const bool, daily);
    QFETCH(const int, changes);
    QFETCH(const int, twice);
    QFETCH(const int, told);
    QFETCH(const QString, more);
    std::deque<Charge> charges;
    const auto add = [&charges](const char *type, const Days &days) -> Charge & {
        Charge &charge = charges.emplace_back();
        charge.family = Family::Licence;
        charge.chargeType = QLatin1String(type);
        charge.wholeQuantity = 2;
        charge.days = days;
        return charge;
    };
    for (int at = 0; at < changes; ++at)
        add("new", july(at + 1, 31));
    for (int at = 0; at < twice; ++at)
        add("renew", july(at + 1, 31));
    if (daily) {
        Charge &use = add("", july(1, 31));
        use.family = Family::Azure;
        use.daily = true;
    }
    std::deque<PricedPart> priced;
    std::vector<const PricedPart *> parts;
    for (const Charge &charge : charges) {
        PricedPart &one = priced.emplace_back();
        one.part.charge = &charge;
        one.part.days = charge.days;
        parts.push_back(&one);
    }
    const QString said = Explanations(QStringLiteral("en")).explanation(parts);
    QCOMPARE(said.count(QStringLiteral("2 seats, ")), told);
    QCOMPARE(said.startsWith(QStringLiteral("Use from 1 July to 31 July 2026")), daily);
    QCOMPARE(said.section(QStringLiteral("; "), told + (daily ? 1 : 0)), more);
    QVERIFY(!said.contains(QStringLiteral("0 more")));
}

//! 99 of 108 seats are prepaid, then all of them, then none.
void TestExplanations::nameWhatWasPaidInAdvance()
{
    Charge charge;
    charge.family = Family::Licence;
    charge.chargeType = QStringLiteral("renew");
    charge.wholeQuantity = 108;
    charge.quantity = 108;
    charge.cost = 2336;
    charge.days = july(1, 31);
    charge.row = 7;
    Prepayment prepayment;
    prepayment.id = QStringLiteral("a|b prepaid");
    PricedPart priced;
    priced.part.charge = &charge;
    priced.part.days = charge.days;
    priced.part.covered = &prepayment;
    priced.part.coveredShare = Exact::fraction(qint64(99), qint64(108));
    priced.sale = priced.shownSale = 261;
    priced.costLocal = priced.shownCost = 2336;
    const auto coverings = [&priced] { return coveringsOf(buildLines({&priced}, Customer(), Contract()).first()); };
    QCOMPARE(coverings().size(), 1);
    QCOMPARE(coverings().first().prepayment, prepayment.id);
    QVERIFY(!coverings().first().isWhole);
    priced.part.coveredShare = 1;
    QCOMPARE(coverings().size(), 1);
    QCOMPARE(coverings().first().prepayment, prepayment.id);
    QVERIFY(coverings().first().isWhole);
    priced.part.covered = nullptr;
    QVERIFY(coverings().isEmpty());
}

void TestExplanations::countSeatsOfADay()
{
    const Explanations english(QStringLiteral("en"));
    const Explanations french(QStringLiteral("fr"));
    QCOMPARE(english.seatCount(july(1, 1), 1, 1, 1), QStringLiteral("1 seat counted daily, 1 July 2026."));
    QCOMPARE(english.seatCount(july(1, 1), 2, 2, 1), QStringLiteral("2 seats counted daily, 1 July 2026."));
    QCOMPARE(french.seatCount(july(1, 1), 1, 1, 1), QStringLiteral("1 licence comptée chaque jour, 1er juillet 2026."));
}

void TestExplanations::tellOneDayOfAService()
{
    const Explanations english(QStringLiteral("en"));
    const Explanations french(QStringLiteral("fr"));
    QCOMPARE(english.ownService(july(1, 10), july(1, 31)), QStringLiteral("1 July to 10 July 2026, 10 of 31 days."));
    QCOMPARE(french.ownService(july(1, 10), july(1, 31)),
             QStringLiteral("du 1er juillet au 10 juillet 2026, 10 jours sur 31."));
    QCOMPARE(french.ownService(july(31, 31), july(1, 31)),
             QStringLiteral("du 31 juillet au 31 juillet 2026, 1 jour sur 31."));
}

QTEST_APPLESS_MAIN(TestExplanations)
#include "tst_explanations.moc"
