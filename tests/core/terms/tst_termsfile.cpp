// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/terms/termsfile.h"

#include <QCryptographicHash>
#include <QDir>
#include <QTest>

using namespace counterfoil;

class TestTermsFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void readsEveryCase_data();
    void readsEveryCase();
    void readsTheSeller();
    void readsTheCustomers();
    void readsTheContracts();
    void readsThePrices();
    void readsWhatElseThereIs();
    void defaultsStandWhereKeysAreLeftOut();
    void theDocumentComesBack();

private:
    QByteArray m_good;
};

namespace {

//! The worked cases live beside the repository on the machines that have them.
const QString casesFolder = QStringLiteral(COUNTERFOIL_SOURCE_DIR "/../shared/cases");

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QStringList faultsOf(const Result<TermsDocument> &read)
{
    QStringList list;
    if (!read) {
        for (const Fault &fault : read.error().faults())
            list.append(describe(fault));
    }
    return list;
}

Decimal dec(const char *text)
{
    return *Decimal::parse(QByteArrayView(text));
}

} // namespace

void TestTermsFile::initTestCase()
{
    m_good = contentOf(QStringLiteral(COUNTERFOIL_SOURCE_DIR "/tests/core/terms/nordwind.json"));
    QVERIFY(!m_good.isEmpty());
    const auto read = readTerms(m_good);
    QCOMPARE(faultsOf(read), QStringList());
    QCOMPARE(read->warnings, QStringList());
}

void TestTermsFile::readsEveryCase_data()
{
    QTest::addColumn<QString>("path");
    const QDir folder(casesFolder);
    for (const QString &name : folder.entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
        const QString path = folder.filePath(name + QStringLiteral("/terms.json"));
        if (QFile::exists(path))
            QTest::newRow(qUtf8Printable(name)) << path;
    }
}

void TestTermsFile::readsEveryCase()
{
    if (!QDir(casesFolder).exists())
        QSKIP("the worked cases are not on this machine");
    QFETCH(QString, path);
    const auto read = readTerms(contentOf(path));
    QCOMPARE(faultsOf(read), QStringList());
    QVERIFY(read);
    QCOMPARE(read->warnings, QStringList());
    QVERIFY(!read->terms.customers.isEmpty());
}

void TestTermsFile::readsTheSeller()
{
    const Seller seller = readTerms(m_good)->terms.seller;
    QCOMPARE(seller.party.name, QStringLiteral("Nordwind Cloud B.V."));
    QCOMPARE(seller.party.address, (Address{QStringLiteral("Kade 1"), QStringLiteral("1011 AB"),
                                            QStringLiteral("Amsterdam"), QStringLiteral("NL")}));
    QCOMPARE(seller.party.vatId, QStringLiteral("NL001234567B01"));
    QCOMPARE(seller.party.registration, QStringLiteral("12345678"));
    QCOMPARE(seller.party.electronicAddress, (ElectronicAddress{QStringLiteral("0106"), QStringLiteral("12345678")}));
    QCOMPARE(seller.party.iban, QStringLiteral("NL91ABNA0417164300"));
    QCOMPARE(seller.party.bic, QStringLiteral("ABNANL2A"));
    QCOMPARE(seller.party.email, QStringLiteral("billing@example.com"));
    QCOMPARE(seller.currency.code(), QStringLiteral("EUR"));
    QCOMPARE(seller.timeZone, QStringLiteral("Europe/Amsterdam"));
    QCOMPARE(seller.invoiceNumbering, QStringLiteral("INV-{year}-{number:5}"));
    QCOMPARE(seller.creditNoteNumbering, QStringLiteral("CN-{year}-{number:5}"));
    QCOMPARE(seller.logo, QStringLiteral("logo.svg"));
}

void TestTermsFile::readsTheCustomers()
{
    const Terms terms = readTerms(m_good)->terms;
    QCOMPARE(terms.customers.size(), 2);
    const Customer &contoso = terms.customers[0];
    QCOMPARE(contoso.id(), QStringLiteral("contoso"));
    QCOMPARE(contoso.tenants, QStringList(QStringLiteral("cfd7dfc3-c394-4621-a6f9-0ab65e30af5e")));
    QCOMPARE(contoso.party.vatId, QStringLiteral("DE123456789"));
    QCOMPARE(contoso.party.electronicAddress.scheme, QStringLiteral("9930"));
    QCOMPARE(contoso.tax, QStringLiteral("reverse"));
    QCOMPARE(contoso.language, QStringLiteral("de"));
    QCOMPARE(contoso.paymentDays, 14);
    QCOMPARE(contoso.purchaseOrder, QStringLiteral("PO 4711"));
    QCOMPARE(contoso.tags.value(QStringLiteral("segment")), QStringLiteral("smb"));
    QCOMPARE(terms.taxes.size(), 2);
    QCOMPARE(terms.tax(u"reverse")->category, QStringLiteral("AE"));
    QCOMPARE(terms.tax(u"nl21")->rate, dec("21"));
    QCOMPARE(*terms.rate(u"USD", u"EUR", Day::of(2026, 1, 1)), dec("0.94"));
    QVERIFY(!terms.rate(u"USD", u"EUR", Day::of(2025, 12, 31)));
}

void TestTermsFile::readsTheContracts()
{
    const QList<Contract> contracts = readTerms(m_good)->terms.contracts;
    QCOMPARE(contracts.size(), 3);
    QCOMPARE(contracts[0].term, (Days{Day::of(2026, 1, 15), Day::of(2026, 12, 31)}));
    QCOMPARE(contracts[0].period, (PeriodShape{1, 15, 0, 0}));
    QCOMPARE(contracts[0].licences, LicenceRecognition::SeatCount);
    QCOMPARE(contracts[0].reservations, ReservationRecognition::Monthly);
    QCOMPARE(contracts[0].ownServices, OwnServiceRecognition::InArrears);
    QCOMPARE(contracts[0].group, (Grouping{Grouping::Kind::Tag, QStringLiteral("cost centre")}));
    QCOMPARE(contracts[0].exchange, ExchangeMode::Contract);
    QVERIFY(contracts[1].term.isOpen());
    QCOMPARE(contracts[1].period, (PeriodShape{3, 1, 1, 0}));
    QCOMPARE(contracts[1].group, Grouping());
    QCOMPARE(contracts[2].period, (PeriodShape{0, 1, 0, 4}));
}

void TestTermsFile::readsThePrices()
{
    const QList<PriceRule> rules = readTerms(m_good)->terms.priceRules;
    QCOMPARE(rules.size(), 7);
    QCOMPARE(rules[0].priority, -5);
    QCOMPARE(rules[0].during, (Days{Day::of(2026, 1, 1), Day()}));
    QCOMPARE(rules[0].match.keys(), 17);
    QCOMPARE(rules[0].match.texts.size(), matchKeyCount);
    QCOMPARE(rules[0].match.texts.value(MatchKey::BillingFrequency), QStringLiteral("Monthly"));
    QCOMPARE(std::get<Markup>(rules[0].price).fraction, dec("0.15"));
    QCOMPARE(std::get<Margin>(rules[1].price).fraction, dec("0.2"));
    QCOMPARE(rules[1].during, Days());
    QCOMPARE(std::get<ListDiscount>(rules[2].price).fraction, dec("0.05"));
    QCOMPARE(std::get<UnitPrice>(rules[3].price).amount, dec("12"));
    QCOMPARE(std::get<UnitPrice>(rules[3].price).currency.code(), QStringLiteral("USD"));
    const Tiers tiers = std::get<Tiers>(rules[4].price);
    QVERIFY(tiers.volume);
    QCOMPARE(tiers.tiers.size(), 3);
    QCOMPARE(*tiers.tiers[1].upTo, dec("500"));
    QCOMPARE(tiers.tiers[1].unitPrice, dec("0.9"));
    QVERIFY(!tiers.tiers[2].upTo);
    QVERIFY(std::holds_alternative<PassThrough>(rules[5].price));
    QVERIFY(std::holds_alternative<Exclude>(rules[6].price));
    QVERIFY(rules[6].match.isEmpty());
}

void TestTermsFile::readsWhatElseThereIs()
{
    const Terms terms = readTerms(m_good)->terms;
    QCOMPARE(terms.prepayments.size(), 2);
    QCOMPARE(terms.prepayments[0].kind, PrepaymentKind::Term);
    QCOMPARE(terms.prepayments[0].during, (Days{Day::of(2026, 3, 1), Day::of(2027, 2, 28)}));
    QCOMPARE(terms.prepayments[0].amount, dec("1440"));
    QCOMPARE(terms.prepayments[0].invoiceOn, Day::of(2026, 3, 1));
    QCOMPARE(*terms.prepayments[0].quantity, dec("10"));
    QCOMPARE(terms.prepayments[0].release, ReleaseMode::ByDay);
    QCOMPARE(terms.prepayments[1].kind, PrepaymentKind::Balance);
    QCOMPARE(terms.prepayments[1].receivedOn, Day::of(2026, 1, 2));
    QCOMPARE(terms.prepayments[1].match.texts.value(MatchKey::Family), QStringLiteral("azure"));
    QCOMPARE(terms.ownServices.size(), 1);
    QCOMPARE(terms.ownServices[0].unit, QStringLiteral("HUR"));
    QCOMPARE(terms.ownServices[0].everyMonths, 1);
    QVERIFY(terms.ownServices[0].during.isOpen());
    QCOMPARE(terms.adjustments.size(), 1);
    QCOMPARE(terms.adjustments[0].amount, dec("-150"));
    QCOMPARE(*terms.guards.minimumMargin, Decimal(0));
    QCOMPARE(*terms.guards.maximumChange, dec("0.5"));
}

void TestTermsFile::defaultsStandWhereKeysAreLeftOut()
{
    const Terms terms = readTerms(m_good)->terms;
    const Customer &fabrikam = terms.customers[1];
    QCOMPARE(fabrikam.currency.code(), QStringLiteral("EUR"));
    QCOMPARE(fabrikam.language, QStringLiteral("en"));
    QCOMPARE(fabrikam.paymentDays, 30);
    const Contract &contract = terms.contracts[1];
    QCOMPARE(contract.licences, LicenceRecognition::AsCharged);
    QCOMPARE(contract.reservations, ReservationRecognition::AsCharged);
    QCOMPARE(contract.ownServices, OwnServiceRecognition::InAdvance);
    QCOMPARE(contract.exchange, ExchangeMode::Microsoft);
}

void TestTermsFile::theDocumentComesBack()
{
    const auto read = readTerms("\xef\xbb\xbf" + m_good);
    QVERIFY(read);
    QCOMPARE(read->json, m_good);
    QCOMPARE(read->digest(), QString::fromLatin1(QCryptographicHash::hash(m_good, QCryptographicHash::Sha256).toHex()));
    QByteArray windows = m_good;
    windows.replace("\n", "\r\n");
    QCOMPARE(readTerms(windows)->json, windows);
}

QTEST_GUILESS_MAIN(TestTermsFile)
#include "tst_termsfile.moc"
