// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/desk.h"
#include "ui/contracts/contracttimeline.h"
#include "ui/format/amounts.h"
#include "ui/invoices/invoicescolumns.h"
#include "ui/invoices/invoicesscreen.h"
#include "ui/shell/parts.h"
#include "ui/shell/screen.h"
#include "ui/tables/tableview.h"

#include <QLineEdit>
#include <QScrollBar>
#include <QTabBar>
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
    void rowsGoOnToTheEdgeOfTheTotal()
    {
        Desk desk(38, {1280, 800});
        QVERIFY(desk.open());
        for (const Place place : {Place::Invoices, Place::Contracts}) {
            desk.window.go(place);
            const auto *list = desk.window.screen(place)->findChild<TableView *>(QStringLiteral("list"));
            QTRY_VERIFY(list->verticalScrollBar()->isVisible());
            QCOMPARE(list->viewport()->width(), list->width());
            QCOMPARE(list->columnWidth(0), list->width());
        }
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
    void whatWillBeSentIsSaidOfADraft()
    {
        Desk desk;
        desk.company->known.nextNumber = QStringLiteral("INV-2026-00451");
        desk.company->known.customers.first().paymentDays = 30;
        QVERIFY(desk.open());
        desk.window.go(Place::Invoices);
        auto *screen = qobject_cast<InvoicesScreen *>(desk.window.screen(Place::Invoices));
        screen->go(invoice(0).id);
        QTRY_COMPARE(screen->chosen(), invoice(0).id);
        QStringList said;
        for (const TextLabel *label : screen->findChildren<TextLabel *>())
            said << label->text();
        for (const char *text : {"Will be sent", "PDF", "given on issue, next INV-2026-00451", "30 days after issue"})
            QVERIFY2(said.contains(QLatin1String(text)), text);
    }
    void aHeldDraftIsApprovedFromItsStrip()
    {
        Desk desk;
        Invoice held = invoice(0);
        for (int more = 1; more < 4; ++more)
            held.guards << Guard{QStringLiteral("zeroPrice"), QStringLiteral("Price 0 on line %1").arg(more)};
        desk.company->shown.invoices[0] = held;
        QVERIFY(desk.open());
        desk.window.go(Place::Invoices);
        auto *screen = qobject_cast<InvoicesScreen *>(desk.window.screen(Place::Invoices));
        screen->go(held.id);
        QTRY_COMPARE(screen->chosen(), held.id);
        const MessageLine *strip = nullptr;
        for (const MessageLine *line : screen->findChildren<MessageLine *>())
            strip = line->isVisible() ? line : strip;
        QVERIFY(strip && strip->text().contains(QStringLiteral("and 2 more")));
        QVERIFY(strip->toolTip().contains(QStringLiteral("Price 0 on line 3")));
        QPushButton *accept = nullptr;
        for (QPushButton *button : strip->findChildren<QPushButton *>())
            accept = button->text() == QStringLiteral("Accept and approve") ? button : accept;
        QVERIFY(accept && accept->isVisible());
        QTest::mouseClick(accept, Qt::LeftButton);
        QTRY_COMPARE(desk.company->approved, QStringList{held.id});
    }
    void resourceGroupsKeepTheirLastWords() { QVERIFY(lineColumns(2).first().look.middle); }
    void aLongNameCutsNoButton()
    {
        ScreenHeader header(sharedTheme());
        QTabBar *span = tabButtons({QStringLiteral("3 months"), QStringLiteral("Year"), QStringLiteral("All")});
        header.addAct(span);
        header.setTitle(QStringLiteral("Southridge Video S.A.S. International Holding and Administration Company"));
        header.setSentence(QStringLiteral("southridge-video-main, from 1 Jan 2023, open end"),
                           {QStringLiteral("from 1 Jan 2023, open end"), QStringLiteral("from 1 Jan 2023")});
        const auto shown = [&header] {
            for (const TextLabel *label : header.findChildren<TextLabel *>()) {
                if (label->text().startsWith(QStringLiteral("southridge-video-main")))
                    return label->shownText();
            }
            return QStringLiteral("nowhere");
        };
        header.show();
        for (const int width : {480, 700, 1600}) {
            header.resize(width, 48);
            QCoreApplication::processEvents();
            QCOMPARE(header.width(), width);
            QVERIFY(span->width() >= span->sizeHint().width());
            QCOMPARE(span->tabRect(0).left(), 0);
            QVERIFY(span->tabRect(2).right() < span->width());
        }
        QCOMPARE(shown(), QStringLiteral("southridge-video-main, from 1 Jan 2023, open end"));
        header.resize(480, 48);
        QCoreApplication::processEvents();
        QVERIFY(!shown().startsWith(QStringLiteral("southridge")));
    }
    void aLongSellerLeavesRoomForTheOthers()
    {
        Desk desk(38, {1280, 800});
        desk.company->known.seller = QStringLiteral("Nordwind Cloud B.V. International Holding and Administration %1")
                                         .arg(QString(60, QLatin1Char('x')));
        QVERIFY(desk.open());
        for (const QPushButton *button : desk.window.findChildren<QPushButton *>()) {
            if (button->text() == desk.company->known.seller) {
                QVERIFY(button->width() <= 280);
                QCOMPARE(button->toolTip(), button->text());
                return;
            }
        }
        QFAIL("no button has the name");
    }
    void theSearchStaysWhereItIs()
    {
        Desk desk;
        QVERIFY(desk.open());
        const QPushButton *search = nullptr;
        for (const QPushButton *button : desk.window.findChildren<QPushButton *>())
            search = button->property("field").toBool() ? button : search;
        QVERIFY(search);
        const auto place = [search] { return search->mapTo(search->window(), QPoint()); };
        const QPoint before = place();
        for (Invoice &invoice : desk.company->shown.invoices)
            invoice.guards << Guard{QStringLiteral("zeroPrice"), QStringLiteral("Price 0")};
        Q_EMIT desk.company->changed();
        QTRY_VERIFY(!desk.window.actions().approveReady->isEnabled());
        QCoreApplication::processEvents();
        QCOMPARE(place(), before);
    }
    void todaysLineCrossesNoWords()
    {
        LaneMark price;
        price.kind = MarkKind::Price;
        price.days = {Day::of(2026, 7, 5), {}};
        price.text = QStringLiteral("8.95");
        price.second = QStringLiteral("cost 7.88, margin 12.0 % of what it is sold for");
        Lane lane;
        lane.title = QStringLiteral("Price a seat");
        lane.height = 74;
        lane.marks << price;
        ContractTimeline line(sharedTheme());
        line.resize(1128, 400);
        line.setLanes({lane}, Day::of(2026, 8, 17));
        line.setWindow({Day::of(2026, 1, 1), Day::of(2026, 12, 31)});
        sharedTheme().setMode(ThemeMode::Light);
        const QImage image = line.grab().toImage();
        const int x = int(line.xOf(Day::of(2026, 8, 17)));
        const QRgb today = sharedTheme().colours().bad.rgb();
        QCOMPARE(image.pixel(x, 30), today);     // over the bar
        const int words = 26 + 14 + 22 / 2 + 25; // the axis, the bar, what is said under it
        for (int y = words - 5; y <= words + 5; ++y)
            QVERIFY2(image.pixel(x, y) != today, qPrintable(QString::number(y)));
    }
};

QTEST_MAIN(TestLists)
#include "tst_lists.moc"
