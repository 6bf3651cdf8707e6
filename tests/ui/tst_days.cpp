// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/format/days.h"
#include "ui/parties/partyform.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QTest>

using namespace counterfoil;

//! Days as people write them.
class TestDays final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void written_data()
    {
        QTest::addColumn<QString>("locale");
        QTest::addColumn<QString>("text");
        const auto row = [](const char *locale, const char *text) {
            QTest::newRow(locale) << QString::fromLatin1(locale) << QString::fromLatin1(text);
        };
        row("en_US", "8/3/2026");
        row("en_GB", "03/08/2026");
        row("de_DE", "03.08.2026");
        row("nl_NL", "03-08-2026");
        row("fr_FR", "03/08/2026");
        row("sv_SE", "2026-08-03");
        row("C", "2026-08-03");
    }
    void written()
    {
        QFETCH(QString, locale);
        const QLocale own(locale);
        const Day day = Day::of(2026, 8, 3);
        QTEST(fieldText(day, own), "text");
        QCOMPARE(dayIn(fieldText(day, own), own), std::optional(day));
        QCOMPARE(spelledDay(fieldText(day, own), own), QStringLiteral("2026-08-03"));
        QCOMPARE(shownDay(QStringLiteral("2026-08-03"), own), fieldText(day, own));
        QCOMPARE(fieldText(Day(), own), QString());
    }
    void read_data()
    {
        QTest::addColumn<QString>("locale");
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("iso"); // empty: refused
        const auto row = [](const char *locale, const char *typed, const char *iso) {
            QTest::addRow("%s %s", locale, typed)
                << QString::fromLatin1(locale) << QString::fromLatin1(typed) << QString::fromLatin1(iso);
        };
        for (const char *locale : {"en_US", "en_GB", "de_DE", "nl_NL", "fr_FR", "C"}) {
            row(locale, "2026-08-31", "2026-08-31");
            row(locale, " 2026-08-31 ", "2026-08-31");
            row(locale, "2026-02-30", "");
            row(locale, "2026-08", "");
            row(locale, "31 August", "");
            row(locale, "", "");
        }
        row("en_US", "8/31/26", "2026-08-31");
        row("en_US", "08/31/2026", "2026-08-31");
        row("en_US", "3/4/2026", "2026-03-04");
        row("en_US", "31/8/2026", "");
        row("en_GB", "31/08/2026", "2026-08-31");
        row("en_GB", "3/4/26", "2026-04-03");
        row("en_GB", "8/31/2026", "");
        row("de_DE", "31.8.2026", "2026-08-31");
        row("de_DE", "31.08.26", "2026-08-31");
        row("de_DE", "31. 8. 2026", "2026-08-31");
        row("de_DE", "31.8.", "");
        row("de_DE", "31.9.2026", "");
        row("de_DE", "31.8.202", "");
        row("nl_NL", "31-8-2026", "2026-08-31");
        row("nl_NL", "3-4-26", "2026-04-03");
        row("fr_FR", "31/08/26", "2026-08-31");
        row("C", "31.8.26", "");
        // another country's marks
        row("de_DE", "31/8/2026", "2026-08-31");
        row("de_DE", "8/31/2026", "2026-08-31");
        row("de_DE", "3/4/2026", "");
        row("de_DE", "4/4/2026", "2026-04-04");
        row("de_DE", "31/8/26", "");
        row("en_US", "31.8.2026", "2026-08-31");
        row("en_US", "3.4.2026", "");
    }
    void read()
    {
        QFETCH(QString, locale);
        QFETCH(QString, typed);
        const std::optional<Day> day = dayIn(typed, QLocale(locale));
        QTEST(day ? day->iso() : QString(), "iso");
        QCOMPARE(dayFault(typed, QLocale(locale)).isEmpty(), day.has_value());
    }
    void aRefusalSaysHowDaysAreWritten()
    {
        const QLocale german(QStringLiteral("de_DE"));
        const QString none = dayFault(QStringLiteral("31.9.2026"), german);
        QVERIFY2(none.contains(QStringLiteral("31.9.2026")) && none.contains(QStringLiteral("31.08.2026")),
                 qPrintable(none));
        const QString two = dayFault(QStringLiteral("3/4/2026"), german);
        QVERIFY2(two.contains(QStringLiteral("two days")), qPrintable(two));
    }
    void aFormSpeaksTheLocalesDaysAndKeepsTheTerms()
    {
        QLocale::setDefault(QLocale(QStringLiteral("de_DE")));
        Theme theme;
        PartyForm form(theme);
        const QString place = QStringLiteral("to");
        QLineEdit *field = form.addDay(place, QStringLiteral("Last day"));
        QCOMPARE(field->placeholderText(), QStringLiteral("31.08.2026"));
        form.give(place, QStringLiteral("2026-12-31"));
        QCOMPARE(field->text(), QStringLiteral("31.12.2026"));
        QCOMPARE(form.text(place), QStringLiteral("2026-12-31"));
        QVERIFY(!form.isTouched(place));
        field->setText(QStringLiteral("31.12.26")); // the same day
        QVERIFY(!form.isTouched(place));
        field->setText(QStringLiteral("1.1.2027"));
        QVERIFY(form.isTouched(place));
        QCOMPARE(form.text(place), QStringLiteral("2027-01-01"));
        field->setText(QStringLiteral("soon"));
        QCOMPARE(form.text(place), QStringLiteral("soon"));
        form.say(place, QStringLiteral("not a day: YYYY-MM-DD"), Tone::Bad);
        const auto *wrong = form.findChild<QLabel *>(place + QStringLiteral("/wrong"));
        QVERIFY(wrong && wrong->text().contains(QStringLiteral("31.08.2026")));
        QVERIFY(!wrong->text().contains(QStringLiteral("YYYY")));
        QLocale::setDefault(QLocale::c());
    }
};

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    TestDays test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_days.moc"
