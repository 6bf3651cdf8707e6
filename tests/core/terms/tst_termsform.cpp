// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/terms/termsfile.h"
#include "core/terms/termsform.h"

#include <QFile>
#include <QTest>

using namespace counterfoil;

class TestTermsForm final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void readsWhatAnEntryHolds();
    void untouchedTextsChangeNothing();
    void changesOnlyWhatDiffers_data();
    void changesOnlyWhatDiffers();
    void takesTheObjectWithItsLastText();
    void makesANewEntry();
    void faultsStandAtTheirField();
    void tellsNewWarningsOnly();
    void blankTermsWantOnlyASeller();
};

namespace {

using Kind = FormField::Kind;

QByteArray nordwind()
{
    QFile file(QFINDTESTDATA("nordwind.json"));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

const QList<FormField> &fields()
{
    static const QList<FormField> all{{QStringLiteral("id"), Kind::Text, true},
                                      {QStringLiteral("name"), Kind::Text, true},
                                      {QStringLiteral("address/street"), Kind::Text, true},
                                      {QStringLiteral("address/country"), Kind::Text, true},
                                      {QStringLiteral("electronicAddress/scheme")},
                                      {QStringLiteral("electronicAddress/id")},
                                      {QStringLiteral("paymentDays"), Kind::Number},
                                      {QStringLiteral("tenants"), Kind::List, true},
                                      {QStringLiteral("tags"), Kind::Pairs}};
    return all;
}

const QByteArray entry = R"({"c": [{"id": "a", "name":"A\u00e9",
  "address": {"street": "Kade 1", "city": "X", "country": "NL"},
  "electronicAddress": {"scheme": "0106", "id": "1"}, "paymentDays": 30,
  "tenants": ["t1", "t2" , "t3"], "tags": {"size": "s"}}]})";

FormTexts texts()
{
    return formTexts(*termAt(entry, QStringLiteral("/c/0")), fields());
}

} // namespace

void TestTermsForm::readsWhatAnEntryHolds()
{
    const FormTexts read = texts();
    QCOMPARE(read.size(), fields().size());
    QCOMPARE(read.value(QStringLiteral("name")), QStringLiteral("Aé"));
    QCOMPARE(read.value(QStringLiteral("address/country")), QStringLiteral("NL"));
    QCOMPARE(read.value(QStringLiteral("paymentDays")), QStringLiteral("30"));
    QCOMPARE(read.value(QStringLiteral("tenants")), QStringLiteral("t1\nt2\nt3"));
    QCOMPARE(read.value(QStringLiteral("tags")), QStringLiteral("size=s"));
    const FormTexts none = formTexts(*parseJson(R"({"id": null, "address": 3})"), fields());
    for (const QString &text : none)
        QVERIFY(text.isEmpty());
}

void TestTermsForm::untouchedTextsChangeNothing()
{
    QVERIFY(formEdits(QStringLiteral("/c/0"), fields(), texts(), texts()).isEmpty());
    FormTexts now = texts();
    now[QStringLiteral("tenants")] += QStringLiteral("\n \n");
    QCOMPARE(*editedTerms(entry, formEdits(QStringLiteral("/c/0"), fields(), texts(), now)), entry);
}

void TestTermsForm::changesOnlyWhatDiffers_data()
{
    QTest::addColumn<QString>("place");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QByteArray>("was");
    QTest::addColumn<QByteArray>("is");
    const auto row = [](const char *name, const char *place, const char *text, const char *was, const char *is) {
        QTest::newRow(name) << QString::fromUtf8(place) << QString::fromUtf8(text) << QByteArray(was) << QByteArray(is);
    };
    row("a text", "name", " B \"x\" ", R"("A\u00e9")", R"("B \"x\"")");
    row("a needed text that is empty", "address/street", "", R"("Kade 1")", R"("")");
    row("a number", "paymentDays", "14", "30", "14");
    row("no number", "paymentDays", "soon", "30", R"("soon")");
    row("a text that goes", "paymentDays", "", R"( "paymentDays": 30,)", "");
    row("items go and come", "tenants", "t3\nt9\nt1", R"(["t1", "t2" , "t3"])", R"(["t1", "t3", "t9"])");
    row("all items go", "tenants", "", R"(["t1", "t2" , "t3"])", "[]");
    row("pairs", "tags", "size=l\nsegment = smb", R"({"size": "s"})", R"({"size": "l", "segment": "smb"})");
}

void TestTermsForm::changesOnlyWhatDiffers()
{
    QFETCH(const QString, place);
    QFETCH(const QString, text);
    QFETCH(const QByteArray, was);
    QFETCH(const QByteArray, is);
    FormTexts now = texts();
    now[place] = text;
    const Result<QByteArray> edited = editedTerms(entry, formEdits(QStringLiteral("/c/0"), fields(), texts(), now));
    QVERIFY2(edited, qPrintable(edited ? QString() : edited.error().text()));
    QByteArray wanted = entry;
    const auto flat = [](QByteArray json) { return json.replace('\n', ' ').simplified(); };
    QCOMPARE(flat(*edited).replace(" ,", ","), flat(wanted.replace(was, is)).replace(" ,", ","));
}

void TestTermsForm::takesTheObjectWithItsLastText()
{
    FormTexts now = texts();
    now[QStringLiteral("electronicAddress/id")].clear();
    const QByteArray half = *editedTerms(entry, formEdits(QStringLiteral("/c/0"), fields(), texts(), now));
    QVERIFY(half.contains(R"("electronicAddress": {"scheme": "0106"})"));
    now[QStringLiteral("electronicAddress/scheme")].clear();
    const QByteArray none = *editedTerms(entry, formEdits(QStringLiteral("/c/0"), fields(), texts(), now));
    QVERIFY(!none.contains("electronicAddress"));
    const FormTexts without = formTexts(*termAt(none, QStringLiteral("/c/0")), fields());
    const QByteArray again = *editedTerms(none, formEdits(QStringLiteral("/c/0"), fields(), without, texts()));
    QCOMPARE(formTexts(*termAt(again, QStringLiteral("/c/0")), fields()), texts());
}

void TestTermsForm::makesANewEntry()
{
    FormTexts texts{{QStringLiteral("id"), QStringLiteral(" b ")},
                    {QStringLiteral("address/country"), QStringLiteral("DE")},
                    {QStringLiteral("paymentDays"), QStringLiteral("30")},
                    {QStringLiteral("tenants"), QString()}};
    QCOMPARE(
        compactJson(formEntry(fields(), texts)),
        QByteArray(R"({"id":"b","name":"","address":{"street":"","country":"DE"},"paymentDays":30,"tenants":[]})"));
}

void TestTermsForm::faultsStandAtTheirField()
{
    const QString at = QStringLiteral("/c/0");
    const auto place = [&](const char *path) {
        return placeOf(Fault{QString::fromUtf8(path), 0, {}, {}}, at, fields());
    };
    QCOMPARE(place("/c/0/address/country"), QStringLiteral("address/country"));
    QCOMPARE(place("/c/0/tenants/2"), QStringLiteral("tenants"));
    QCOMPARE(place("/c/0/electronicAddress"), QStringLiteral("electronicAddress/scheme"));
    QCOMPARE(place("/c/0/elsewhere"), QString());
    QCOMPARE(place("/c/01/name"), QString());
    QCOMPARE(place("/c/0"), QString());
    QCOMPARE(place("/d"), QString());
    const QByteArray json = nordwind();
    const QString first = QStringLiteral("/customers/0");
    const CheckedTerms checked = checkedTerms(json, {{TermsEdit::Kind::Set, first + QStringLiteral("/address/country"),
                                                      jsonText(QStringLiteral("Atlantis"))}});
    QVERIFY(!checked.isGood() && checked.json.isEmpty());
    QCOMPARE(checked.faults.size(), 1);
    QCOMPARE(placeOf(checked.faults.first(), first, fields()), QStringLiteral("address/country"));
    QVERIFY(!checkedTerms(json, {{TermsEdit::Kind::Remove, QStringLiteral("/nowhere"), {}}}).isGood());
}

void TestTermsForm::tellsNewWarningsOnly()
{
    const QString vatId = QStringLiteral("/customers/0/vatId");
    const QByteArray json = nordwind();
    const CheckedTerms odd = checkedTerms(json, {{TermsEdit::Kind::Set, vatId, jsonText(QStringLiteral("DE1"))}});
    QVERIFY(odd.isGood());
    QCOMPARE(odd.warnings.size(), 1);
    QCOMPARE(odd.warnings.first().path, vatId);
    const CheckedTerms later = checkedTerms(
        odd.json, {{TermsEdit::Kind::Set, QStringLiteral("/customers/0/name"), jsonText(QStringLiteral("Other"))}});
    QVERIFY(later.isGood() && later.warnings.isEmpty());
    const CheckedTerms both = checkedTerms(json, {{TermsEdit::Kind::Set, vatId, jsonText(QStringLiteral("DE1"))},
                                                  {TermsEdit::Kind::Set, QStringLiteral("/customers/0/address/country"),
                                                   jsonText(QStringLiteral("Atlantis"))}});
    QCOMPARE(both.faults.size(), 1);
    QCOMPARE(both.warnings.size(), 1); // beside the fault
}

void TestTermsForm::blankTermsWantOnlyASeller()
{
    const Result<TermsDocument> blank = readTerms(blankTerms());
    QVERIFY(!blank);
    for (const Fault &fault : blank.error().faults())
        QVERIFY2(fault.path.startsWith(QStringLiteral("/seller/")), qPrintable(fault.path));
    const auto set = [](const char *place, const char *text) {
        return TermsEdit{TermsEdit::Kind::Set, QStringLiteral("/seller/") + QString::fromUtf8(place),
                         jsonText(QString::fromUtf8(text))};
    };
    const CheckedTerms filled =
        checkedTerms(blankTerms(), {set("name", "Nordwind"), set("address/country", "NL"), set("currency", "EUR"),
                                    set("timeZone", "Europe/Amsterdam")});
    QVERIFY2(filled.isGood(), qPrintable(filled.isGood() ? QString() : describe(filled.faults.first())));
    QCOMPARE(readTerms(filled.json)->terms.seller.invoiceNumbering, QStringLiteral("INV-{year}-{number:5}"));
}

QTEST_GUILESS_MAIN(TestTermsForm)
#include "tst_termsform.moc"
