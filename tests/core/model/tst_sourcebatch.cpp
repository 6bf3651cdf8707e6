// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/sourcebatch.h"

#include <QSet>
#include <QTest>

using namespace counterfoil;

class TestSourceBatch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void decimalsComeBack_data();
    void decimalsComeBack();
    void emptyIsNotZero();
    void columnsAreCleared();
    void aTupleHasOneNumber();
    void fieldsAreFoundInTheirTuple();
    void viewsStayValidWhileTheDictionaryGrows();
    void theEmptyTupleKeepsItsNumber();
    void layoutsAreWhole_data();
    void layoutsAreWhole();
    void textsComeThroughTheBatch();
};

void TestSourceBatch::decimalsComeBack_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text : {"0", "1", "-1", "118402.17", "-0.0004", "9223372036854775807", "-9223372036854775808",
                             "9223372036854775808", "-9223372036854775809", "1234567890123456789012345678901234",
                             "0.00000000000000000000000000000000000000000000001", "10000000000000000000000000000",
                             "1.234567890123456789012345678901234"})
        QTest::newRow(text) << QString::fromLatin1(text);
}

void TestSourceBatch::decimalsComeBack()
{
    QFETCH(QString, text);
    const Decimal value = *Decimal::parse(QStringView(text));
    DecimalColumn column;
    column.appendEmpty();
    column.append(value);
    column.append(Decimal(7));
    QCOMPARE(column.at(1), value);
    QCOMPARE(column.at(1).text(), text);
    QCOMPARE(column.at(2), Decimal(7));
    QCOMPARE(column.wide().empty(), value.smallMantissa().has_value());
}

void TestSourceBatch::emptyIsNotZero()
{
    DecimalColumn column;
    column.appendEmpty();
    column.append(Decimal(0));
    QVERIFY(column.isEmpty(0));
    QVERIFY(!column.isEmpty(1));
    QCOMPARE(column.at(0), Decimal(0));
}

void TestSourceBatch::columnsAreCleared()
{
    DecimalColumn column;
    column.append(*Decimal::parse(QStringView(u"1234567890123456789012345678901234")));
    column.clear();
    QVERIFY(column.mantissas().empty() && column.scales().empty() && column.wide().empty());
    column.append(Decimal(2));
    QCOMPARE(column.at(0), Decimal(2));
}

void TestSourceBatch::aTupleHasOneNumber()
{
    SegmentDictionary dictionary(3);
    QCOMPARE(dictionary.size(), 1U);
    QCOMPARE(dictionary.idOf("\x1f\x1f"), 0U); // the tuple of empty fields
    const quint32 first = dictionary.idOf("a\x1f"
                                          "b\x1f"
                                          "c");
    QCOMPARE(dictionary.idOf("a\x1f"
                             "b\x1f"
                             "c"),
             first);
    QVERIFY(dictionary.idOf("a\x1f\x1f"
                            "bc") != first);
    QVERIFY(dictionary.idOf("A\x1f"
                            "b\x1f"
                            "c") != first);
    QCOMPARE(dictionary.size(), 4U);
}

void TestSourceBatch::fieldsAreFoundInTheirTuple()
{
    SegmentDictionary dictionary(4);
    const quint32 id = dictionary.idOf("one\x1f\x1f"
                                       "three\x1f"
                                       "4");
    QCOMPARE(dictionary.field(id, 0), std::string_view("one"));
    QCOMPARE(dictionary.field(id, 1), std::string_view());
    QCOMPARE(dictionary.field(id, 2), std::string_view("three"));
    QCOMPARE(dictionary.field(id, 3), std::string_view("4"));
    for (int i = 0; i < 4; ++i)
        QVERIFY(dictionary.field(0, i).empty());
}

void TestSourceBatch::viewsStayValidWhileTheDictionaryGrows()
{
    SegmentDictionary dictionary(1);
    const quint32 short1 = dictionary.idOf("x"); // short enough to lie inside the string object
    const std::string_view view = dictionary.tuple(short1);
    for (int i = 0; i < 50'000; ++i)
        dictionary.idOf(std::to_string(i));
    QCOMPARE(view, std::string_view("x"));
    QCOMPARE(dictionary.idOf("x"), short1);
    for (int i = 0; i < 50'000; i += 997)
        QCOMPARE(dictionary.tuple(dictionary.idOf(std::to_string(i))), std::string_view(std::to_string(i)));
    QCOMPARE(dictionary.size(), 50'002U);
}

//! Segments move while a dictionary is made; AddressSanitizer sees a number that is looked up in a text left behind.
void TestSourceBatch::theEmptyTupleKeepsItsNumber()
{
    static_assert(!std::is_copy_constructible_v<SegmentDictionary>);
    for (const Shape shape : {Shape::Reconciliation, Shape::Usage}) {
        Dictionary dictionary(shape);
        const Layout &layout = layoutOf(shape);
        for (int i = 0; i < dictionary.segmentCount(); ++i) {
            const std::string empty(std::size_t(layout.fieldsOf(i) - 1), '\x1f');
            QCOMPARE(dictionary.segment(i).idOf(empty), 0u);
            QCOMPARE(dictionary.segment(i).size(), 1u);
        }
    }
}

void TestSourceBatch::layoutsAreWhole_data()
{
    QTest::addColumn<Shape>("shape");
    QTest::addColumn<int>("texts");
    QTest::addColumn<int>("days");
    QTest::addColumn<int>("decimals");
    QTest::newRow("reconciliation") << Shape::Reconciliation << int(ReconText::Count) << int(ReconDay::Count)
                                    << int(ReconDecimal::Count);
    QTest::newRow("usage") << Shape::Usage << int(UsageText::Count) << int(UsageDay::Count) << int(UsageDecimal::Count);
}

void TestSourceBatch::layoutsAreWhole()
{
    QFETCH(Shape, shape);
    QFETCH(int, texts);
    QFETCH(int, days);
    QFETCH(int, decimals);
    const Layout &layout = layoutOf(shape);
    QCOMPARE(int(layout.texts.size()), texts);
    QCOMPARE(int(layout.days.size()), days);
    QCOMPARE(int(layout.decimals.size()), decimals);
    QSet<QByteArray> names;
    QList<int> fields(layout.segmentCount(), 0);
    for (const TextAttribute &attribute : layout.texts) {
        names.insert(attribute.name);
        QVERIFY2(attribute.field == fields[attribute.segment], attribute.name); // in order, without a gap
        ++fields[attribute.segment];
    }
    QCOMPARE(names.size(), texts);
    for (int i = 0; i < layout.segmentCount(); ++i)
        QCOMPARE(layout.fieldsOf(i), fields[i]);
}

void TestSourceBatch::textsComeThroughTheBatch()
{
    Dictionary dictionary(Shape::Reconciliation);
    SourceBatch batch(Shape::Reconciliation);
    const Layout &layout = layoutOf(Shape::Reconciliation);
    for (int segment = 0; segment < layout.segmentCount(); ++segment) {
        std::string tuple;
        for (int field = 0; field < layout.fieldsOf(segment); ++field)
            tuple += (field ? "\x1f" : "") + std::to_string(segment) + "." + std::to_string(field);
        batch.segments[std::size_t(segment)].push_back(dictionary.segment(segment).idOf(tuple));
    }
    batch.rows = 1;
    for (int i = 0; i < int(ReconText::Count); ++i) {
        const TextAttribute &place = layout.texts[std::size_t(i)];
        QCOMPARE(batch.text(dictionary, ReconText(i), 0),
                 std::string_view(std::to_string(place.segment) + "." + std::to_string(place.field)));
    }
    batch.clear();
    QCOMPARE(batch.rows, 0);
    QVERIFY(batch.segments[0].empty());
}

QTEST_GUILESS_MAIN(TestSourceBatch)
#include "tst_sourcebatch.moc"
