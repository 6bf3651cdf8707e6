// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/desk.h"
#include "ui/format/amounts.h"
#include "ui/invoices/invoicescolumns.h"
#include "ui/shell/parts.h"
#include "ui/shell/screen.h"
#include "ui/tables/tableview.h"

#include <QLineEdit>
#include <QTest>

using namespace counterfoil;
using namespace counterfoil::madeup;

//! The lists at the left of Invoices and Contracts, and what stands beside them.
class TestLists final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aNameCanBeReadInTheFilterOfTheInvoices()
    {
        Desk desk(38, {1280, 800});
        QVERIFY(desk.open());
        desk.window.go(Place::Invoices);
        const QWidget *screen = desk.window.screen(Place::Invoices);
        const auto *filter = screen->findChild<QLineEdit *>(filterFieldName());
        const auto *list = screen->findChild<TableView *>(QStringLiteral("list"));
        QVERIFY(filter && list);
        QTRY_VERIFY(filter->width() > list->width() - 40);
        QVERIFY(filter->fontMetrics().horizontalAdvance(QStringLiteral("Woodgrove Bank")) < filter->width() - 80);
    }
    void groupsCountWhatTheFilterLeaves()
    {
        RecordTableModel<InvoiceCard> cards(cardShape(), cardColumns());
        MonthPicture month = picture(9);
        month.invoices[2].currency = QStringLiteral("CHF");
        cards.setRecords(invoiceCards(month));
        const int ready = cards.rowOf(QStringLiteral("group/1"));
        QCOMPARE(cards.cell(ready, 0).second, QStringLiteral("7"));
        QVERIFY(cards.cell(ready, 0).amount.isEmpty()); // two currencies
        cards.setFilter(QStringLiteral("northwind"));
        QCOMPARE(cards.rowCount(), 2);
        QCOMPARE(cards.cell(0, 0).second, QStringLiteral("1"));
        QCOMPARE(cards.cell(0, 0).amount, amountText(month.invoices[1].net, 2));
        cards.setFilter(QStringLiteral("adventure"));
        QCOMPARE(cards.cell(0, 0).amount, QStringLiteral("CHF ") + amountText(month.invoices[2].net, 2));
        cards.setFilter({});
        QCOMPARE(cards.cell(cards.rowOf(QStringLiteral("group/1")), 0).second, QStringLiteral("7"));
    }
};

QTEST_MAIN(TestLists)
#include "tst_lists.moc"
