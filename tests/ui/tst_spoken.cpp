// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/linetitle.h"
#include "tests/ui/bureau.h"
#include "ui/format/language.h"
#include "ui/format/spoken.h"
#include "ui/format/words.h"
#include "ui/reconcile/whypanel.h"
#include "ui/reports/reportsscreen.h"

#include <QComboBox>
#include <QHeaderView>
#include <QRegularExpression>
#include <QSettings>

using namespace counterfoil;
using namespace counterfoil::madeup;

namespace {

const QRegularExpression &placeholder()
{
    static const QRegularExpression all(QStringLiteral("%([1-9])"));
    return all;
}

//! The text with a figure of its own for each argument.
QString withFigures(const QString &text)
{
    QString filled;
    qsizetype at = 0;
    for (auto found = placeholder().globalMatch(text); found.hasNext();) {
        const QRegularExpressionMatch match = found.next();
        filled += text.mid(at, match.capturedStart() - at) + QString::number(match.captured(1).toInt() * 1111);
        at = match.capturedEnd();
    }
    return filled + text.mid(at);
}

QString translated(const QString &text)
{
    return QCoreApplication::translate("Sentences", text.toUtf8().constData());
}

//! All that tables and labels of a widget show, with their tool tips.
QStringList textsOf(const QWidget &widget)
{
    QStringList texts;
    for (const TableView *table : widget.findChildren<TableView *>()) {
        const QAbstractItemModel *model = table->model();
        for (int row = 0; model && row < model->rowCount(); ++row) {
            for (int column = 0; column < model->columnCount(); ++column)
                texts << model->index(row, column).data().toString()
                      << model->index(row, column).data(Qt::ToolTipRole).toString();
        }
    }
    for (const QLabel *label : widget.findChildren<QLabel *>())
        texts << label->text() << label->toolTip();
    texts.removeDuplicates();
    texts.removeAll(QString());
    return texts;
}

//! Lines in which the core's English is found. What a line of an invoice is called is in its customer's language.
QStringList english(const QStringList &texts)
{
    QStringList found;
    for (const QString &text : texts) {
        for (const QString &line : text.split(u'\n')) {
            if (spoken(line) != line && lineNameIn(line, shownLanguage()) == line)
                found << line;
        }
    }
    return found;
}

} // namespace

//! What the core says, in the language of the window.
class TestSpoken final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everySentenceIsFoundAgain_data()
    {
        QTest::addColumn<QString>("code");
        for (const auto &[code, name] : windowLanguages())
            QTest::newRow(qPrintable(name)) << code;
    }
    void everySentenceIsFoundAgain()
    {
        QFETCH(const QString, code);
        const Catalogues catalogues(code);
        QVERIFY(knownSentences().size() > 500);
        for (const QString &text : knownSentences())
            QCOMPARE(spoken(withFigures(text)), withFigures(translated(text)));
    }
    void sentencesKeepTheirArguments_data()
    {
        QTest::addColumn<QString>("english");
        QTest::addColumn<QString>("german");
        const auto row = [](const char *english, const char *german) {
            QTest::newRow(english) << QString::fromUtf8(english) << QString::fromUtf8(german);
        };
        row("Margin 4.5 % on Microsoft 365 E3, minimum 8.0 %", "Marge 4.5 % auf „Microsoft 365 E3“, mindestens 8.0 %");
        row("Changed by 11.8 % against the invoice before, limit 10.0 %",
            "Weicht um 11.8 % von der vorigen Rechnung ab, Grenze 10.0 %");
        row("contoso is parked: no exchange rate USD → EUR on or before 2026-07-31",
            "contoso ist zurückgestellt: kein Wechselkurs USD → EUR am oder vor dem 2026-07-31");
        row("Price 0 on Azure plan; New product without a rule: Visio",
            "Preis 0 auf Azure plan; Neues Produkt ohne Regel: Visio");
        row("/home/a: b.csv:3: Quantity: not a decimal: 1,2,3", "/home/a: b.csv:3: Quantity: keine Dezimalzahl: 1,2,3");
        row("not a text: 5", "kein Text: 5");
        row("/seller/currency: unknown currency: \"ABC\"", "/seller/currency: unbekannte Währung: \"ABC\"");
        row("a.csv is refused\na.csv:2: Subtotal: is empty\na.csv:3: the column is missing",
            "a.csv wird abgelehnt\na.csv:2: Subtotal: ist leer\na.csv:3: die Spalte fehlt");
        row("Balance p1 is 1.00 EUR and invoices have drawn more: 5.00 EUR are due again",
            "Guthaben p1 beträgt 1.00 EUR, und Rechnungen haben mehr verbraucht: 5.00 EUR sind wieder fällig");
        row("Balance p1 is 1.00 EUR and invoices have drawn more: 5.00 USD are due again", // one argument, two values
            "Balance p1 is 1.00 EUR and invoices have drawn more: 5.00 USD are due again");
        row("Power BI to go", "Power BI to go"); // no sentence, but a product
        row("2026-07-01 to 2026-07-05", "2026-07-01 bis 2026-07-05");
        row("2026-07 is not closed", "Juli 2026 ist nicht abgeschlossen");
        row("%1 is parked: %2", "%1 ist zurückgestellt: %2"); // an argument is put in once
        row("Contoso GmbH", "Contoso GmbH");
        row("", "");
    }
    void sentencesKeepTheirArguments()
    {
        QFETCH(const QString, english);
        QFETCH(const QString, german);
        QCOMPARE(spoken(english), QString(english).replace(QStringLiteral("2026-07 "), QStringLiteral("July 2026 ")));
        const Catalogues catalogues(QStringLiteral("de"));
        QCOMPARE(spoken(english), german);
    }
    //! An invoice is in its customer's language; what the window says about it is in the window's.
    void linesOfAnInvoiceAreNamedInTheWindowsLanguage()
    {
        const QString price = QStringLiteral("Price 0 on Azure, Ressourcengruppe rg-web");
        const QString rule = QStringLiteral("New product without a rule: B2ms - EU West en nog 7");
        QCOMPARE(spoken(price), QStringLiteral("Price 0 on Azure, resource group rg-web"));
        QCOMPARE(spoken(rule), QStringLiteral("New product without a rule: B2ms - EU West and 7 more"));
        const Catalogues catalogues(QStringLiteral("de"));
        QCOMPARE(spoken(price), QStringLiteral("Preis 0 auf Azure, Ressourcengruppe rg-web"));
        QCOMPARE(spoken(rule), QStringLiteral("Neues Produkt ohne Regel: B2ms - EU West und 7 weitere"));
    }
    void daysAreWrittenAsTheLanguageDoes()
    {
        const Catalogues catalogues(QStringLiteral("de"));
        const auto range = [](Day from, Day to) { return rangeText({from, to}); };
        const QString behind = QStringLiteral(", kein Vertrag an diesen Tagen (Datum nach UTC)");
        const auto noContract = [](const char *days) {
            return spoken(QString::fromUtf8(days) + QStringLiteral(", no contract on these days (UTC date)"));
        };
        QCOMPARE(noContract("15 Mar–14 Oct"), range(Day::of(2026, 3, 15), Day::of(2026, 10, 14)) + behind);
        QCOMPARE(noContract("1–31 May"), range(Day::of(2026, 5, 1), Day::of(2026, 5, 31)) + behind);
        QCOMPARE(noContract("7 Dec"), range(Day::of(2026, 12, 7), Day::of(2026, 12, 7)) + behind);
        QCOMPARE(noContract("20 Dec 2026–3 Jan 2027"), range(Day::of(2026, 12, 20), Day::of(2027, 1, 3)) + behind);
        QCOMPARE(noContract("40 Dec"), QStringLiteral("40 Dec") + behind);
    }
    void faultsKeepTheirPlace()
    {
        const Fault fault{QStringLiteral("a.csv"), 3, QStringLiteral("Quantity"), QStringLiteral("is empty")};
        QCOMPARE(spoken(fault), QStringLiteral("a.csv:3: Quantity: is empty"));
        const Catalogues catalogues(QStringLiteral("nl"));
        QCOMPARE(spoken(fault), QStringLiteral("a.csv:3: Quantity: is leeg"));
    }
    void aGermanWindowSaysNothingInEnglish()
    {
        const Catalogues german(QStringLiteral("de"));
        Bureau bureau;
        QVERIFY(bureau.isReady && bureau.settle());
        QStringList texts;
        for (int place = 0; place <= int(Place::Settings); ++place) {
            bureau.window->go(Place(place));
            QTest::qWait(50);
            QVERIFY(bureau.settle());
            texts << textsOf(*bureau.window);
        }
        // Invoices that guards hold say it above their lines.
        for (const Invoice &invoice : bureau.shell->picture().invoices) {
            bureau.window->go(Place::Invoices);
            bureau.screen->go(invoice.id);
            texts << textsOf(*bureau.screen);
        }
        texts.removeDuplicates();
        QVERIFY2(english(texts).isEmpty(), qPrintable(english(texts).join(u'\n')));
    }
};

QTEST_MAIN(TestSpoken)
#include "tst_spoken.moc"
