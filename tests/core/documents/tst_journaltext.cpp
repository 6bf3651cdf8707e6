// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/journaltext.h"

#include <QTest>

using namespace counterfoil;

class TestJournalText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void accountsKeepNamesApart_data();
    void accountsKeepNamesApart();
    void entryIsWrittenAsBothProgramsReadIt();
    void textsLoseWhatProgramsReadIntoThem();
};

void TestJournalText::accountsKeepNamesApart_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("account");
    QTest::newRow("plain") << "contoso"
                           << "Receivables:contoso";
    QTest::newRow("one space") << "a b"
                               << "Receivables:a b";
    QTest::newRow("two spaces end an account") << "a  b"
                                               << "Receivables:a %20b";
    QTest::newRow("space at the ends") << " a "
                                       << "Receivables:%20a%20";
    QTest::newRow("colon") << "a:b"
                           << "Receivables:a%3Ab";
    QTest::newRow("what a colon becomes") << "a%3Ab"
                                          << "Receivables:a%253Ab";
    QTest::newRow("comment") << "a;b"
                             << "Receivables:a%3Bb";
    QTest::newRow("virtual") << "(a)"
                             << "Receivables:%28a%29";
    QTest::newRow("line") << "a\nb"
                          << "Receivables:a%0Ab";
    QTest::newRow("letters of any script")
        << QString::fromUtf8("Zoë 株式") << QString::fromUtf8("Receivables:Zoë 株式");
    QTest::newRow("nothing") << ""
                             << "Receivables:%00";
}

void TestJournalText::accountsKeepNamesApart()
{
    QFETCH(QString, name);
    QTEST(accountName({QStringLiteral("Receivables"), name}), "account");
}

JournalEntry entryWith(const QString &text)
{
    JournalEntry entry;
    entry.day = Day::of(2026, 2, 15);
    entry.period = Day::of(2026, 1, 31);
    entry.code = QStringLiteral("INV-1");
    entry.text = text;
    entry.currency = QStringLiteral("KWD");
    entry.postings = {
        {{QStringLiteral("Receivables"), QStringLiteral("a")}, Decimal::fromParts(15, 1), {}},
        {{QStringLiteral("Revenue")}, Decimal::fromParts(-15, 1), QStringLiteral("line 1; [2020-01-01]")}};
    return entry;
}

void TestJournalText::entryIsWrittenAsBothProgramsReadIt()
{
    const QByteArray text = journalText({entryWith(QStringLiteral("Contoso"))}, QStringLiteral("books"));
    QVERIFY2(text.startsWith("; books\n\ncommodity KWD\naccount Receivables:a\naccount Revenue\n\n"), text.constData());
    QVERIFY2(text.contains("\n2026-02-15=2026-01-31 (INV-1) Contoso\n    Receivables:a  "), text.constData());
    QVERIFY2(text.contains("  1.500 KWD\n"), text.constData());
    QVERIFY2(text.contains("  -1.500 KWD  ; line 1, (2020-01-01)\n"), text.constData());
}

void TestJournalText::textsLoseWhatProgramsReadIntoThem()
{
    const QByteArray text = journalText({entryWith(QStringLiteral("* a; date:2020-01-01\n| =b"))}, {});
    QVERIFY2(text.contains("(INV-1) .* a, date,2020-01-01 / /b\n"), text.constData());
}

QTEST_GUILESS_MAIN(TestJournalText)
#include "tst_journaltext.moc"
