// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/pricelistview.h"

#include <QTest>

using namespace counterfoil;

namespace {

ListPrice priceOf(const QString &name, const QString &sku, const char *price, const QString &retail = {})
{
    ListPrice row;
    row.product = QStringLiteral("CFQ7TTC0LF8R");
    row.sku = sku;
    row.name = name;
    row.market = QStringLiteral("NL");
    row.currency = QStringLiteral("EUR");
    row.price = Decimal::parse(QLatin1String(price)).value();
    row.retail = retail;
    return row;
}

PriceListView threePrices()
{
    return PriceListView(
        {priceOf(QStringLiteral("Office 365 E3"), QStringLiteral("0001"), "20.1"),
         priceOf(QStringLiteral("=Azure, hour"), QStringLiteral("0002"), "0.000034", QStringLiteral("9")),
         priceOf(QStringLiteral("Office 365 E1"), QStringLiteral("0003"), "7", QStringLiteral("10"))});
}

//! Segments in two spellings and none, days and none, and prices that repeat.
PriceListView manyPrices()
{
    const QStringList segments{QStringLiteral("Commercial"), QStringLiteral("Education"), QString(),
                               QStringLiteral("commercial")};
    QList<ListPrice> prices;
    for (int i = 0; i < 101; ++i) {
        ListPrice price = priceOf(QStringLiteral("Offer %1").arg(i), QString::number(1000 + i),
                                  QByteArray::number(i * 37 % 11).constData());
        price.segment = segments.at(i % 4);
        price.from = i % 3 == 0 ? Day() : *Day::fromIso(QStringLiteral("2026-08-0%1").arg(1 + i % 2));
        prices << price;
    }
    return PriceListView(prices);
}

//! What groups by a column are, counted one by one.
QMap<QString, qsizetype> countedBy(ListPriceColumn column, const QList<ListPrice> &prices)
{
    QMap<QString, qsizetype> counts;
    for (const ListPrice &price : prices) {
        if (column == ListPriceColumn::Segment)
            ++counts[price.segment.toLower()];
        else
            ++counts[price.from.isValid() ? price.from.iso() : QString()];
    }
    return counts;
}

QStringList skusOf(const PriceListView &view)
{
    QStringList skus;
    for (const ListPrice &price : view.page(0, 100))
        skus << price.sku.right(1);
    return skus;
}

} // namespace

class TestPriceListView : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rowsAreSorted()
    {
        PriceListView view = threePrices();
        QCOMPARE(skusOf(view).join(QString()), QStringLiteral("231"));
        view.arrange({{}, ListPriceColumn::Price, false});
        QCOMPARE(skusOf(view).join(QString()), QStringLiteral("231"));
        view.arrange({{}, ListPriceColumn::Price, true});
        QCOMPARE(skusOf(view).join(QString()), QStringLiteral("132"));
        view.arrange({{}, ListPriceColumn::Retail, false}); // as amounts, and none stands first
        QCOMPARE(skusOf(view).join(QString()), QStringLiteral("123"));
        view.arrange({{}, ListPriceColumn::Currency, true}); // all alike: as the sheet has them
        QCOMPARE(skusOf(view).join(QString()), QStringLiteral("123"));
    }

    void amountsThatAreKeptAsTextAreSortedExactly()
    {
        QList<ListPrice> prices;
        for (const char *retail : {"10", "9.0", "", "9", "0.1", "none", "0.10000000000000000000000000000001"}) {
            prices << priceOf(QStringLiteral("Office"), QString::number(prices.size() + 1), "1",
                              QString::fromLatin1(retail));
            prices.last().tierFrom = prices.last().retail;
        }
        PriceListView view(prices);
        for (const ListPriceColumn column : {ListPriceColumn::Retail, ListPriceColumn::Tier}) {
            view.arrange({{}, column, false}); // what is no amount first, what is alike as the sheet has it
            QCOMPARE(skusOf(view).join(QString()), QStringLiteral("3657241"));
            view.arrange({{}, column, true});
            QCOMPARE(skusOf(view).join(QString()), QStringLiteral("1247536"));
        }
    }

    void everyWordFilters()
    {
        PriceListView view = threePrices();
        view.arrange({{QStringLiteral("office"), QStringLiteral("e3")}});
        QCOMPARE(skusOf(view), QStringList{QStringLiteral("1")});
        QCOMPARE(view.shown(), 1);
        QCOMPARE(view.all(), 3);
        view.arrange({{QStringLiteral("lf8r:0002")}});
        QCOMPARE(skusOf(view), QStringList{QStringLiteral("2")});
        view.arrange({{QStringLiteral("0.000034")}});
        QCOMPARE(skusOf(view), QStringList{QStringLiteral("2")});
        view.arrange({{QStringLiteral("nothing")}});
        QCOMPARE(view.shown(), 0);
        QVERIFY(view.page(0, 10).isEmpty());
    }

    void groupsHoldWhatTheyShare_data()
    {
        QTest::addColumn<ListPriceColumn>("column");
        QTest::addColumn<QStringList>("words");
        QTest::newRow("segment") << ListPriceColumn::Segment << QStringList();
        QTest::newRow("segment, filtered") << ListPriceColumn::Segment << QStringList{QStringLiteral("offer 1")};
        QTest::newRow("day") << ListPriceColumn::From << QStringList();
        QTest::newRow("day, filtered") << ListPriceColumn::From << QStringList{QStringLiteral("offer 1")};
    }

    void groupsHoldWhatTheyShare()
    {
        QFETCH(ListPriceColumn, column);
        QFETCH(QStringList, words);
        PriceListView view = manyPrices();
        view.arrange({words, ListPriceColumn::Price, true});
        const QList<ListPrice> plain = view.page(0, 1000);
        QVERIFY(view.groups().isEmpty());
        const QMap<QString, qsizetype> counts = countedBy(column, plain);
        QCOMPARE(counts.size(), 3);
        QVERIFY(counts.contains(QString()));

        view.arrange({words, ListPriceColumn::Price, true, column});
        QCOMPARE(view.groups().size(), counts.size());
        QCOMPARE(view.page(0, 1).first().price, plain.first().price); // the dearest stands first, with its group
        qsizetype next = 0;
        for (const ListPriceGroup &group : view.groups()) {
            QCOMPARE(group.first, next);
            QCOMPARE(group.count, counts.value(group.value.toLower(), -1));
            const QList<ListPrice> own = view.page(group.first, int(group.count));
            QCOMPARE(countedBy(column, own).keys(), QStringList{group.value.toLower()});
            QVERIFY(std::is_sorted(own.begin(), own.end(),
                                   [](const ListPrice &a, const ListPrice &b) { return a.price > b.price; }));
            next += group.count;
        }
        QCOMPARE(next, view.shown());
        QCOMPARE(next, plain.size());
    }

    void groupsStandAsTheyAreSorted()
    {
        PriceListView view = manyPrices();
        view.arrange({{}, ListPriceColumn::Segment, true, ListPriceColumn::Segment});
        QCOMPARE(view.groups().size(), 3);
        QCOMPARE(view.groups().first().value, QStringLiteral("Education"));
        QVERIFY(view.groups().last().value.isEmpty());
        view.arrange({{}, ListPriceColumn::Currency, false, ListPriceColumn::Segment}); // all alike: by their values
        QVERIFY(view.groups().first().value.isEmpty());
        QCOMPARE(view.groups().last().value, QStringLiteral("Education"));
        view.arrange({{}, ListPriceColumn::Name, false, ListPriceColumn::Retail}); // amounts make no groups
        QVERIFY(view.groups().isEmpty());
        QCOMPARE(view.shown(), 101);
        view.arrange({{QStringLiteral("nothing")}, ListPriceColumn::Name, false, ListPriceColumn::Segment});
        QVERIFY(view.groups().isEmpty());
    }

    void groupsAreMadeWhateverTheRowsAreSortedBy()
    {
        PriceListView view = manyPrices();
        for (const ListPriceColumn column : {ListPriceColumn::Retail, ListPriceColumn::Tier, ListPriceColumn::Price}) {
            view.arrange({{}, column, false, ListPriceColumn::Segment});
            QCOMPARE(view.groups().size(), 3);
            QCOMPARE(view.groups().last().first + view.groups().last().count, view.shown());
            view.arrange({{}, column, true});
            QVERIFY(view.groups().isEmpty());
        }
        PriceListView three = threePrices();
        three.arrange({{}, ListPriceColumn::Retail, true, ListPriceColumn::Sku}); // a group each, the dearest first
        QCOMPARE(three.groups().size(), 3);
        QCOMPARE(skusOf(three).join(QString()), QStringLiteral("321"));
    }

    void pagesEndWithTheList()
    {
        const PriceListView view = threePrices();
        QCOMPARE(view.page(2, 256).size(), 1);
        QCOMPARE(view.page(3, 256).size(), 0);
        QCOMPARE(view.page(0, 2).size(), 2);
        QCOMPARE(PriceListView().page(0, 2).size(), 0);
    }

    void aFileHasWhatIsShown()
    {
        PriceListView view = threePrices();
        view.arrange({{QStringLiteral("azure")}});
        const QList<QByteArray> lines = view.csv().split('\n');
        QCOMPARE(lines.size(), 3);
        QVERIFY(lines[0].startsWith("market,product,sku,name,"));
        QVERIFY2(lines[1].startsWith("NL,CFQ7TTC0LF8R,0002,\"'=Azure, hour\","), lines[1].constData());
        QVERIFY2(lines[1].contains(",EUR,0.000034,9,,,,"), lines[1].constData());
    }
};

QTEST_GUILESS_MAIN(TestPriceListView)
#include "tst_pricelistview.moc"
