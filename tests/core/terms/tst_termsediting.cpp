// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/terms/termsediting.h"
#include "core/terms/termsfile.h"

#include <QFile>
#include <QTest>

using namespace counterfoil;

class TestTermsEditing final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void editsOnePlace_data();
    void editsOnePlace();
    void keepsAPersonsSpelling();
    void eachEditSeesTheOneBefore();
    void takesBackWhatItPutIn();
    void changesARealDocumentOnlyThere();
    void refusesPlacesThatAreNotThere_data();
    void refusesPlacesThatAreNotThere();
    void findsByIdAndReads();
};

namespace {

using Kind = TermsEdit::Kind;

QByteArray nordwind()
{
    QFile file(QFINDTESTDATA("nordwind.json"));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

void TestTermsEditing::editsOnePlace_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("pointer");
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<QByteArray>("after");
    const auto row = [](const char *name, const char *before, Kind kind, const char *pointer, const char *value,
                        const char *after) {
        QTest::newRow(name) << QByteArray(before) << int(kind) << QString::fromUtf8(pointer) << QByteArray(value)
                            << QByteArray(after);
    };
    row("a text", R"({"a": {"b": "1"}, "c": 2})", Kind::Set, "/a/b", R"("x")", R"({"a": {"b": "x"}, "c": 2})");
    row("an item", R"({"a":[1, 2 ,3]})", Kind::Set, "/a/1", "null", R"({"a":[1, null ,3]})");
    row("a member more", R"({"a": {"b" : 1}})", Kind::Set, "/a/c", R"({"d":[1,2]})",
        R"({"a": {"b" : 1, "c" : {"d": [1, 2]}}})");
    row("the first member", R"({"a": {}})", Kind::Set, "/a/b", "true", R"({"a": {"b": true}})");
    row("a member on a line of its own", "{\n  \"a\": 1\n}", Kind::Set, "/b", "2", "{\n  \"a\": 1,\n  \"b\": 2\n}");
    row("no text is taken for a mark", R"({"a": ["}],\"", "x"], "b": 1})", Kind::Set, "/b", R"("q\":,")",
        R"({"a": ["}],\"", "x"], "b": "q\":,"})");
    row("before", R"({"a": [1, 2]})", Kind::Insert, "/a/0", "0", R"({"a": [0, 1, 2]})");
    row("between", "{\"a\": [\n 1,\n 2\n]}", Kind::Insert, "/a/1", "9", "{\"a\": [\n 1,\n 9,\n 2\n]}");
    row("behind", "{\"a\": [\n 1\n]}", Kind::Insert, "/a/-", "9", "{\"a\": [\n 1,\n 9\n]}");
    row("behind by number", R"({"a":[1]})", Kind::Insert, "/a/1", "9", R"({"a":[1, 9]})");
    row("in a narrow list", R"({"a":[1,2]})", Kind::Insert, "/a/-", "9", R"({"a":[1,2,9]})");
    row("in an empty list", R"({"a": []})", Kind::Insert, "/a/-", R"({"b":1})", R"({"a": [{"b": 1}]})");
    row("with what is missing above", R"({"a": 1})", Kind::Insert, "/b/-", "9", R"({"a": 1, "b": [9]})");
    row("deep below nothing", R"({"a": 1})", Kind::Set, "/b/c/d", "9", R"({"a": 1, "b": {"c": {"d": 9}}})");
    row("a new member", R"({"a": 1})", Kind::Insert, "/b", "9", R"({"a": 1, "b": 9})");
    row("out of the front", R"({"a": [1, 2, 3]})", Kind::Remove, "/a/0", "", R"({"a": [2, 3]})");
    row("out of the end", "{\"a\": 1,\n \"b\": 2\n}", Kind::Remove, "/b", "", "{\"a\": 1\n}");
    row("the only one", R"({"a": [ {"b": [1]} ]})", Kind::Remove, "/a/0", "", R"({"a": []})");
    row("a key with a slash and a tilde", R"({"a/b~": 1, "c": 2})", Kind::Set, "/a~1b~0", "3",
        R"({"a/b~": 3, "c": 2})");
    row("an escaped key", R"({"\u0061": 1})", Kind::Set, "/a", "3", R"({"\u0061": 3})");
    row("a mark at the front", "\xef\xbb\xbf{\"a\": 1}", Kind::Set, "/a", "3", "{\"a\": 3}");
}

void TestTermsEditing::editsOnePlace()
{
    QFETCH(const QByteArray, before);
    QFETCH(const int, kind);
    QFETCH(const QString, pointer);
    QFETCH(const QByteArray, value);
    QFETCH(const QByteArray, after);
    const JsonValue wanted = value.isEmpty() ? JsonValue() : *parseJson(value);
    const Result<QByteArray> edited = editedTerms(before, {{Kind(kind), pointer, wanted}});
    QVERIFY2(edited, qPrintable(edited ? QString() : edited.error().text()));
    QCOMPARE(*edited, after);
    QVERIFY(parseJson(*edited));
}

void TestTermsEditing::keepsAPersonsSpelling()
{
    const QByteArray json = R"({"a": "\u00e9", "b": {"c" :[1,2] }})";
    QCOMPARE(*editedTerms(json, {{Kind::Set, QStringLiteral("/a"), jsonText(QStringLiteral("é"))},
                                 {Kind::Set, QStringLiteral("/b"), *parseJson(R"({"c": [1, 2]})")}}),
             json);
    QCOMPARE(*editedTerms(json, {}), json);
}

void TestTermsEditing::eachEditSeesTheOneBefore()
{
    const JsonValue rule = jsonObject({{QStringLiteral("id"), jsonText(QStringLiteral("r"))},
                                       {QStringLiteral("priority"), jsonNumber(-2)},
                                       {QStringLiteral("to"), jsonNull()}});
    const auto edited =
        editedTerms(R"({"format": "x"})", {{Kind::Insert, QStringLiteral("/priceRules/-"), rule},
                                           {Kind::Set, QStringLiteral("/priceRules/0/priority"), jsonNumber(7)},
                                           {Kind::Remove, QStringLiteral("/format"), {}}});
    QVERIFY(edited);
    QCOMPARE(*edited, QByteArray(R"({"priceRules": [{"id": "r", "priority": 7, "to": null}]})"));
}

void TestTermsEditing::takesBackWhatItPutIn()
{
    const QByteArray json = nordwind();
    const Result<JsonValue> document = parseJson(json);
    QVERIFY(document);
    for (const JsonMember &section : document->members) {
        for (size_t i = 0; i < section.value.items.size(); ++i) {
            const QString place = QStringLiteral("/%1/%2").arg(section.key).arg(i);
            const QByteArray with = *editedTerms(json, {{Kind::Insert, place, section.value.items[i]}});
            QVERIFY(with.size() > json.size());
            QCOMPARE(*editedTerms(with, {{Kind::Remove, place, {}}}), json);
        }
    }
}

void TestTermsEditing::changesARealDocumentOnlyThere()
{
    const QByteArray json = nordwind();
    const Result<QString> contract =
        pointerToTerm(json, QStringLiteral("contracts"), readTerms(json)->terms.contracts.last().id);
    QVERIFY(contract);
    const auto edited = editedTerms(
        json, {{Kind::Set, *contract + QStringLiteral("/period"), *parseJson(R"({"months": 3, "startDay": 9})")}});
    QVERIFY(edited);
    const Result<TermsDocument> after = readTerms(*edited);
    QVERIFY2(after, qPrintable(after ? QString() : after.error().text()));
    QCOMPARE(after->terms.contracts.last().period.months, 3);
    QCOMPARE(after->terms.contracts.size(), readTerms(json)->terms.contracts.size());
    QByteArray again = *edited;
    const qsizetype at = again.indexOf(R"({"months": 3, "startDay": 9})");
    QVERIFY(json.startsWith(again.left(at)));
    QVERIFY(json.endsWith(again.sliced(at + 28)));
}

void TestTermsEditing::refusesPlacesThatAreNotThere_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("pointer");
    QTest::addColumn<int>("code");
    const auto row = [](const char *name, Kind kind, const char *pointer, Error::Code code) {
        QTest::newRow(name) << int(kind) << QString::fromUtf8(pointer) << int(code);
    };
    row("no pointer", Kind::Set, "a", Error::Code::Refused);
    row("the whole", Kind::Set, "", Error::Code::Refused);
    row("no such item", Kind::Set, "/list/7", Error::Code::NotFound);
    row("beyond the end", Kind::Insert, "/list/3", Error::Code::NotFound);
    row("a number with a zero", Kind::Set, "/list/01", Error::Code::NotFound);
    row("a number with a sign", Kind::Set, "/list/+1", Error::Code::NotFound);
    row("below a text", Kind::Set, "/text/a", Error::Code::NotFound);
    row("removed before", Kind::Remove, "/other", Error::Code::NotFound);
    row("removed below nothing", Kind::Remove, "/other/a/-", Error::Code::NotFound);
    row("there already", Kind::Insert, "/text", Error::Code::Conflict);
}

void TestTermsEditing::refusesPlacesThatAreNotThere()
{
    QFETCH(const int, kind);
    QFETCH(const QString, pointer);
    QFETCH(const int, code);
    const auto edited = editedTerms(R"({"list": [1, 2], "text": "a"})", {{Kind(kind), pointer, jsonNumber(5)}});
    QVERIFY(!edited);
    QCOMPARE(int(edited.error().code()), code);
    for (const char *broken : {"{", "5", "[]", ""})
        QVERIFY(!editedTerms(broken, {{Kind::Set, QStringLiteral("/-"), jsonNumber(5)}}));
}

void TestTermsEditing::findsByIdAndReads()
{
    const QByteArray json = R"({"b": [{"id": "x"}], "a": [{"ID": "y"}, 3, {"id": 7}, {"id": "y", "k": [true]}]})";
    QCOMPARE(*pointerToTerm(json, QStringLiteral("a"), QStringLiteral("y")), QStringLiteral("/a/3"));
    QCOMPARE(compactJson(*termAt(json, QStringLiteral("/a/3/k/0"))), QByteArray("true"));
    for (const char *list : {"b", "c"}) {
        const auto none = pointerToTerm(json, QString::fromUtf8(list), QStringLiteral("y"));
        QVERIFY(!none && none.error().code() == Error::Code::NotFound);
    }
    const auto nothing = termAt(json, QStringLiteral("/a/3/k/1"));
    QVERIFY(!nothing && nothing.error().code() == Error::Code::NotFound);
    QVERIFY(!termAt("{", QStringLiteral("/a")));
}

QTEST_GUILESS_MAIN(TestTermsEditing)
#include "tst_termsediting.moc"
