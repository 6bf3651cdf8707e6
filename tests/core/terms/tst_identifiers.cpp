// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/terms/countries.h"
#include "core/terms/identifiers.h"

#include <QTest>

using namespace counterfoil;

class TestIdentifiers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void knowsCountries();
    void everyWrongDigitOfAnIbanShows_data();
    void everyWrongDigitOfAnIbanShows();
    void ibanShape();
    void vatIdShape_data();
    void vatIdShape();
};

void TestIdentifiers::knowsCountries()
{
    int count = 0;
    for (char16_t a = u'A'; a <= u'Z'; ++a) {
        for (char16_t b = u'A'; b <= u'Z'; ++b)
            count += isCountry(std::u16string{a, b}) ? 1 : 0;
    }
    QCOMPARE(count, 249 + 2); // ISO 3166-1, and XI and XK
    for (const QStringView code : {u"NL", u"AD", u"ZW", u"GR", u"XI", u"GB"})
        QVERIFY(isCountry(code));
    for (const QStringView code : {u"", u"N", u"NLD", u"nl", u"XX", u"EL", u"UK", u"  ", u" A"})
        QVERIFY(!isCountry(code));
}

void TestIdentifiers::everyWrongDigitOfAnIbanShows_data()
{
    QTest::addColumn<QString>("iban");
    for (const char *iban : {"NL91ABNA0417164300", "DE89370400440532013000", "GB29NWBK60161331926819",
                             "FR1420041010050500013M02606", "MT84MALT011000012345MTLCAST001S", "NO9386011117947"})
        QTest::newRow(iban) << QString::fromLatin1(iban);
}

void TestIdentifiers::everyWrongDigitOfAnIbanShows()
{
    QFETCH(QString, iban);
    QVERIFY(hasIbanShape(iban));
    QVERIFY(ibanChecks(iban));
    for (qsizetype i = 2; i < iban.size(); ++i) {
        for (char16_t digit = u'0'; digit <= u'9'; ++digit) {
            QString wrong = iban;
            wrong[i] = digit;
            if (wrong != iban && iban[i].isDigit())
                QVERIFY2(!ibanChecks(wrong), qUtf8Printable(wrong));
        }
    }
}

void TestIdentifiers::ibanShape()
{
    QCOMPARE(plainIban(QStringLiteral("nl91 abna 0417 1643 00")), QStringLiteral("NL91ABNA0417164300"));
    for (const QStringView text : {u"", u"NL", u"NL91", u"9191ABNA0417164300", u"NL91ABNA04171643-0",
                                   u"NLX1ABNA0417164300", u"NL91ABNA0417164300\n"})
        QVERIFY(!hasIbanShape(text));
}

void TestIdentifiers::vatIdShape_data()
{
    QTest::addColumn<QString>("vatId");
    QTest::addColumn<bool>("fits");
    for (const char *good :
         {"NL001234567B01", "DE123456789", "ATU12345678", "EL123456789", "IE1234567WA", "FR00123456789", "XI123456789",
          "CHE-123.456.789 MWST", "NO123456789MVA", "SE123456789001"})
        QTest::newRow(good) << QString::fromLatin1(good) << true;
    for (const char *bad : {"", "DE", "DE12345678", "de123456789", "GR123456789", "NL123456789", "123456789",
                            "ATU1234567", "FRIO123456789", "DE123456789 "})
        QTest::newRow(*bad ? bad : "nothing") << QString::fromLatin1(bad) << false;
}

void TestIdentifiers::vatIdShape()
{
    QFETCH(QString, vatId);
    QFETCH(bool, fits);
    QCOMPARE(hasVatIdShape(vatId), fits);
}

QTEST_GUILESS_MAIN(TestIdentifiers)
#include "tst_identifiers.moc"
