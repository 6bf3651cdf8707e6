// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/json.h"

#include <QTest>

using namespace counterfoil;

class TestJson : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void refuses_data();
    void refuses();
    void reads_data();
    void reads();
    void keepsWhatOthersDrop();
    void depthIsLimited();
    void sizeIsLimited();
    void writesWhatItRead_data();
    void writesWhatItRead();
    void membersAreFoundWithoutCase();
};

void TestJson::refuses_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<qint64>("line");
    QTest::addColumn<QString>("reason");
    const auto row = [](const char *name, const QByteArray &text, qint64 line, const char *reason) {
        QTest::newRow(name) << text << line << QString::fromUtf8(reason);
    };
    row("nothing", "", 1, "the document ends too early");
    row("spaces", " \n\n ", 3, "the document ends too early");
    row("open object", "{\n\"a\": 1", 2, "the document ends too early");
    row("open text", "{\n\"a", 2, "a text that does not end");
    row("comma at the end", "[1,\n]", 2, "unexpected character: \"]\"");
    row("comma before a brace", "{\"a\": 1,}", 1, "unexpected character: \"}\"");
    row("no colon", "{\"a\" 1}", 1, "unexpected character: \"1\"");
    row("key without quotes", "{a: 1}", 1, "unexpected character: \"a\"");
    row("comment", "{\n// why\n}", 2, "unexpected character: \"/\"");
    row("two documents", "{}\n{}", 2, "text after the end of the document");
    row("leading zero", "[01]", 1, "unexpected character: \"1\"");
    row("plus", "[+1]", 1, "unexpected character: \"+\"");
    row("point alone", "[1.]", 1, "unexpected character: \"]\"");
    row("exponent alone", "[1e]", 1, "unexpected character: \"]\"");
    row("minus alone", "[-]", 1, "unexpected character: \"]\"");
    row("not a number", "[NaN]", 1, "unexpected character: \"N\"");
    row("word cut short", "[tru]", 1, "unexpected character: \"t\"");
    row("single quotes", "['a']", 1, "unexpected character: \"'\"");
    row("line feed in a text", "[\"a\nb\"]", 1, "a control character in a text");
    row("NUL in a text", QByteArray("[\"a\0b\"]", 7), 1, "a control character in a text");
    row("NUL after the end", QByteArray("[]\0", 3), 1, "text after the end of the document");
    row("unknown escape", "[\"\\x41\"]", 1, "an unknown escape in a text");
    row("escaped NUL character", QByteArray("[\"\\\0\"]", 6), 1, "an unknown escape in a text");
    row("short escape", "[\"\\u12\"]", 1, "\\u without four hexadecimal digits");
    row("half a pair", "[\"\\ud83d\"]", 1, "half a surrogate pair in a text");
    row("pair the wrong way", "[\"\\ude00\\ud83d\"]", 1, "half a surrogate pair in a text");
    row("invalid UTF-8", "[\n\n\"\xff\"]", 3, "invalid UTF-8");
    row("overlong UTF-8", "[\n\"\xc0\x80\"]", 2, "invalid UTF-8");
    row("encoded surrogate", "[\"\xed\xa0\x80\"]", 1, "invalid UTF-8");
    row("cut UTF-8", "[\"\xc3", 1, "invalid UTF-8");
    row("UTF-16", QByteArray("\xff\xfe[\0]\0", 6), 1, "invalid UTF-8");
    row("byte order mark", "\xef\xbb\xbf[]", 1, "unexpected character: \"\xef\xbb\xbf\"");
}

void TestJson::refuses()
{
    QFETCH(QByteArray, text);
    QFETCH(qint64, line);
    QFETCH(QString, reason);
    const auto read = parseJson(text);
    QVERIFY(!read);
    QCOMPARE(read.error().code(), Error::Code::Refused);
    QCOMPARE(read.error().faults(), QList<Fault>({Fault{{}, line, {}, reason}}));
}

void TestJson::reads_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("content");
    QTest::newRow("escapes") << QByteArray("\"\\\"\\\\\\/\\b\\f\\n\\r\\t\"") << QStringLiteral("\"\\/\b\f\n\r\t");
    QTest::newRow("pair") << QByteArray("\"\\uD83D\\ude00\"") << QStringLiteral("😀");
    QTest::newRow("plain UTF-8") << QByteArray("\"Zoë €\"") << QStringLiteral("Zoë €");
    QTest::newRow("zero") << QByteArray(" -0.0e-0 ") << QStringLiteral("-0.0e-0");
    QTest::newRow("large number") << QByteArray("123456789012345678901234567890.10")
                                  << QStringLiteral("123456789012345678901234567890.10");
    QTest::newRow("empty text") << QByteArray("\"\"") << QString();
}

void TestJson::reads()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, content);
    const auto read = parseJson(text);
    QVERIFY(read);
    QCOMPARE(read->text, content);
}

void TestJson::keepsWhatOthersDrop()
{
    const auto read = parseJson("{\"b\": 1.10, \"a\": null, \"b\": true, \"c\": [false, {}]}");
    QVERIFY(read);
    QCOMPARE(read->members.size(), std::size_t(4));
    QCOMPARE(read->members[0].value.text, QStringLiteral("1.10"));
    QCOMPARE(read->members[1].value.kind, JsonValue::Kind::Null);
    QCOMPARE(read->members[2].key, QStringLiteral("b"));
    QCOMPARE(read->members[2].value.kind, JsonValue::Kind::True);
    QCOMPARE(read->members[3].value.items.size(), std::size_t(2));
}

void TestJson::depthIsLimited()
{
    QVERIFY(parseJson(QByteArray(64, '[') + QByteArray(64, ']')));
    const auto read = parseJson(QByteArray(65, '[') + QByteArray(65, ']'));
    QVERIFY(!read);
    QCOMPARE(read.error().faults().first().reason, QStringLiteral("more than 64 levels deep"));
    QVERIFY(!parseJson(QByteArray(1'000'000, '[')));
    QVERIFY(parseJson(QByteArray(100, '[') + QByteArray(100, ']'), 100));
    QVERIFY(!parseJson(QByteArray(101, '[') + QByteArray(101, ']'), 100));
}

void TestJson::sizeIsLimited()
{
    const QByteArray large = "[\"" + QByteArray(qsizetype(64) << 20, 'x') + "\"]";
    const auto read = parseJson(large);
    QVERIFY(!read);
    QCOMPARE(read.error().faults().first().reason, QStringLiteral("larger than 64 MiB"));
}

void TestJson::writesWhatItRead_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("compact");
    QTest::newRow("numbers keep their characters") << QByteArray(R"([ 1.10, -0, 1E+05, 0.1999968000511991808131 ])")
                                                   << QByteArray("[1.10,-0,1E+05,0.1999968000511991808131]");
    QTest::newRow("order and doubles stay") << QByteArray(R"({"b": null, "a": [true, false, {}], "b": []})")
                                            << QByteArray(R"({"b":null,"a":[true,false,{}],"b":[]})");
    QTest::newRow("escapes") << QByteArray(R"(["a\"b\\c\/\n\u0001é"])") << QByteArray(R"(["a\"b\\c/\u000a\u0001é"])");
}

void TestJson::writesWhatItRead()
{
    QFETCH(QByteArray, text);
    const auto read = parseJson(text);
    QVERIFY(read);
    const QByteArray written = compactJson(*read);
    QTEST(written, "compact");
    QCOMPARE(compactJson(*parseJson(written)), written);
}

void TestJson::membersAreFoundWithoutCase()
{
    const auto read = parseJson(R"({"Quantity": 3, "quantity": 4})");
    QVERIFY(read);
    const JsonValue *found = read->find(u"QUANTITY");
    QVERIFY(found);
    QCOMPARE(found->text, QStringLiteral("3"));
    QVERIFY(!read->find(u"amount"));
}

QTEST_GUILESS_MAIN(TestJson)
#include "tst_json.moc"
