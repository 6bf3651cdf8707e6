// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/distributors/fieldvalues.h"

#include <QTest>

using namespace counterfoil;

namespace {

const NumberFormat english{u'.', QStringLiteral(","), false, true, true};
const NumberFormat german{u',', QStringLiteral("."), true, false, false};
const NumberFormat french{u',', QStringLiteral(" "), false, false, true};
const NumberFormat plain{};

} // namespace

//! How the cells of a distributor's file are understood; tables that a bookkeeper can check.
class TestFieldValues : public QObject
{
    Q_OBJECT

private:
    static void number(const char *name, const char *text, const NumberFormat &format, const char *value)
    {
        QTest::newRow(name) << QString::fromUtf8(text) << QVariant::fromValue(&format) << QString::fromLatin1(value);
    }

private Q_SLOTS:
    void numbers_data();
    void numbers();
    void workbookNumbers_data();
    void workbookNumbers();
    void days_data();
    void days();
    void serials_data();
    void serials();
    void months();
};

Q_DECLARE_METATYPE(const NumberFormat *)

void TestFieldValues::numbers_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QVariant>("format");
    QTest::addColumn<QString>("value"); // empty: refused
    number("plain", "1234.5", plain, "1234.5");
    number("minus", "-12.50", plain, "-12.5");
    number("Unicode minus", "\u221212.50", plain, "-12.5");
    number("plus", "+12", plain, "12");
    number("exponent", "1.5E-3", plain, "0.0015");
    number("apostrophe", "'12.30", plain, "12.3");
    number("34 digits", "1234567890123456789012345678.901234", plain, "1234567890123456789012345678.901234");
    number("35 digits", "12345678901234567890123456789.012345", plain, "");
    number("thousands unasked", "1,234.50", plain, "");
    number("English", "1,234,567.89", english, "1234567.89");
    number("English, irregular", "12,34.50", english, "");
    number("English, group too long", "1234,567.00", english, "");
    number("parentheses", "(1,234.50)", english, "-1234.5");
    number("parentheses unasked", "(12.50)", plain, "");
    number("half a pair", "(12.50", english, "");
    number("sign before", "$ 12.50", english, "12.5");
    number("minus before the sign", "-$12.50", english, "-12.5");
    number("code behind", "12.50 EUR", english, "12.5");
    number("no code", "12.50 ABC", english, "");
    number("German", "1.234.567,89", german, "1234567.89");
    number("German, trailing minus", "12,50-", german, "-12.5");
    number("German with English text", "1,234.50", german, "");
    number("trailing minus unasked", "12.50-", plain, "");
    number("two minuses", "--12", plain, "");
    number("minus within parentheses", "(-12)", english, "");
    number("minus behind the sign", "$-12.50", english, "-12.5");
    number("French", "1\u202f234,50 €", french, "1234.5");
    number("no-break space", "1\u00a0234,50", french, "1234.5");
    number("nothing behind the point", "12.", plain, "");
    number("words", "ten", plain, "");
    number("infinity", "inf", plain, "");
    number("two points", "1.2.3", plain, "");
    number("hexadecimal", "0x10", plain, "");
}

void TestFieldValues::numbers()
{
    QFETCH(QString, text);
    QFETCH(QVariant, format);
    QFETCH(QString, value);
    const auto read = decimalIn({text, TableCell::Form::Text}, *format.value<const NumberFormat *>());
    QCOMPARE(read ? read->text() : QString(), value);
    QVERIFY(read || !read.error().isEmpty());
}

void TestFieldValues::workbookNumbers_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("value");
    QTest::newRow("as it stands") << "0.1"
                                  << "0.1";
    QTest::newRow("what a formula left") << "0.30000000000000004"
                                         << "0.30000000000000004";
    QTest::newRow("exponent") << "1.2345E-3"
                              << "0.0012345";
    QTest::newRow("no number") << "1,5"
                               << "";
    QTest::newRow("nothing finite") << "NaN"
                                    << "";
}

//! Whatever the profile says of texts: a workbook's number is its own characters.
void TestFieldValues::workbookNumbers()
{
    QFETCH(QString, text);
    QFETCH(QString, value);
    const auto read = decimalIn({text, TableCell::Form::Number}, german);
    QCOMPARE(read ? read->text() : QString(), value);
    QVERIFY(!decimalIn({QStringLiteral("#REF!"), TableCell::Form::Error}, plain));
}

void TestFieldValues::days_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("formats");
    QTest::addColumn<QString>("day");
    const QStringList iso{QStringLiteral("iso")};
    const QStringList german{QStringLiteral("dd.MM.yyyy")};
    const QStringList american{QStringLiteral("MM/dd/yyyy"), QStringLiteral("M/d/yyyy")};
    QTest::newRow("ISO") << "2026-02-28" << iso << "2026-02-28";
    QTest::newRow("ISO with a zone") << "2026-03-01T00:30:00+02:00" << iso << "2026-02-28";
    QTest::newRow("German") << "01.02.2026" << german << "2026-02-01";
    QTest::newRow("German with a time") << "01.02.2026 23:59" << german << "2026-02-01";
    QTest::newRow("American") << "02/01/2026" << american << "2026-02-01";
    QTest::newRow("American, short") << "2/1/2026" << american << "2026-02-01";
    QTest::newRow("named month") << "03-Feb-2026" << QStringList{QStringLiteral("dd-MMM-yyyy")} << "2026-02-03";
    QTest::newRow("not there") << "29.02.2026" << german << "";
    QTest::newRow("other order") << "31/01/2026" << american << "";
    QTest::newRow("a serial as text") << "46054" << iso << "";
    QTest::newRow("two digits") << "01.02.26" << german << "";
    QTest::newRow("words") << "soon" << iso << "";
}

void TestFieldValues::days()
{
    QFETCH(QString, text);
    QFETCH(QStringList, formats);
    QFETCH(QString, day);
    const auto read = dayIn({text, TableCell::Form::Text}, formats, false);
    QCOMPARE(read ? read->iso() : QString(), day);
}

void TestFieldValues::serials_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("from1904");
    QTest::addColumn<QString>("day");
    QTest::newRow("first day") << "1" << false << "1900-01-01";
    QTest::newRow("28 February 1900") << "59" << false << "1900-02-28";
    QTest::newRow("the day that never was") << "60" << false << "";
    QTest::newRow("1 March 1900") << "61" << false << "1900-03-01";
    QTest::newRow("today") << "46054" << false << "2026-02-01";
    QTest::newRow("with a time") << "46054.99999" << false << "2026-02-01";
    QTest::newRow("from 1904") << "44592" << true << "2026-02-01";
    QTest::newRow("from 1904, first") << "0" << true << "1904-01-01";
    QTest::newRow("last") << "2958465" << false << "9999-12-31";
    QTest::newRow("beyond") << "2958466" << false << "";
    QTest::newRow("nothing") << "0" << false << "";
    QTest::newRow("negative") << "-1" << false << "";
}

void TestFieldValues::serials()
{
    QFETCH(QString, text);
    QFETCH(bool, from1904);
    QFETCH(QString, day);
    const auto read = dayIn({text, TableCell::Form::Number}, {}, from1904);
    QCOMPARE(read ? read->iso() : QString(), day);
}

void TestFieldValues::months()
{
    const QStringList formats{QStringLiteral("yyyy-MM"), QStringLiteral("MMM yyyy")};
    const auto month = [&formats](const char *text, TableCell::Form form) {
        const auto read = monthIn({QString::fromLatin1(text), form}, formats, false);
        return read ? read->iso() : QString();
    };
    QCOMPARE(month("2026-02", TableCell::Form::Text), QStringLiteral("2026-02"));
    QCOMPARE(month("Feb 2026", TableCell::Form::Text), QStringLiteral("2026-02"));
    QCOMPARE(month("46054", TableCell::Form::Number), QStringLiteral("2026-02"));
    QCOMPARE(month("2026-13", TableCell::Form::Text), QString());
    QCOMPARE(month("", TableCell::Form::Text), QString());
}

QTEST_GUILESS_MAIN(TestFieldValues)
#include "tst_fieldvalues.moc"
