// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/terms/termsfile.h"
#include "core/terms/termslist.h"

#include <QFile>
#include <QTest>

using namespace counterfoil;

class TestTermsList final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void nothingDoneChangesNothing();
    void entriesChangeComeAndGo();
    void aNewOneThatGoesWasNeverThere();
    void beginsAListThatIsMissing();
    void faultsFindTheirEntry();
};

namespace {

QByteArray nordwind()
{
    QFile file(QFINDTESTDATA("nordwind.json"));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QList<FormField> rateFields()
{
    return {{QStringLiteral("from"), FormField::Kind::Text, true},
            {QStringLiteral("to"), FormField::Kind::Text, true},
            {QStringLiteral("on"), FormField::Kind::Text, true},
            {QStringLiteral("rate"), FormField::Kind::Text, true}};
}

FormTexts rate(const char *on, const char *value)
{
    return {{QStringLiteral("from"), QStringLiteral("USD")},
            {QStringLiteral("to"), QStringLiteral("EUR")},
            {QStringLiteral("on"), QString::fromLatin1(on)},
            {QStringLiteral("rate"), QString::fromLatin1(value)}};
}

TermsList rates(const QByteArray &json)
{
    return TermsList(json, QStringLiteral("exchangeRates"), rateFields());
}

} // namespace

void TestTermsList::nothingDoneChangesNothing()
{
    const TermsList list = rates(nordwind());
    QCOMPARE(list.entries().size(), 1);
    QCOMPARE(list.entries().first().now.value(QStringLiteral("rate")), QStringLiteral("0.9400"));
    QVERIFY(list.edits().isEmpty());
    QVERIFY(list.counts().isNothing());
}

void TestTermsList::entriesChangeComeAndGo()
{
    TermsList before = rates(nordwind());
    before.add(rate("2026-02-01", "0.9300"));
    before.add(rate("2026-03-01", "0.9200"));
    const QByteArray three = editedTerms(nordwind(), before.edits()).value();
    const auto document = readTerms(three);
    QVERIFY2(document, qPrintable(document ? QString() : document.error().text()));
    QCOMPARE(document->terms.exchangeRates.size(), 3);

    TermsList list = rates(three);
    QCOMPARE(list.entries().size(), 3);
    const QList<TermsList::Entry> stored = list.entries();
    list.set(stored[2].key, QStringLiteral("rate"), QStringLiteral("0.9150"));
    list.remove(stored[0].key);
    const int added = list.add(rate("2026-04-01", "0.9100"));
    QCOMPARE(list.counts().added, 1);
    QCOMPARE(list.counts().changed, 1);
    QCOMPARE(list.counts().removed, 1);
    QVERIFY(!list.entry(stored[0].key));
    QCOMPARE(list.pointerOf(stored[0].key), QString());
    QCOMPARE(list.pointerOf(stored[1].key), QStringLiteral("/exchangeRates/0"));
    QCOMPARE(list.pointerOf(added), QStringLiteral("/exchangeRates/2"));
    const CheckedTerms checked = checkedTerms(three, list.edits());
    QVERIFY(checked.isGood());
    QVERIFY(checked.json.contains(R"("rate": "0.9150")"));
    const QList<ExchangeRate> now = readTerms(checked.json).value().terms.exchangeRates;
    QCOMPARE(now.size(), 3);
    QCOMPARE(now[0].on, Day::of(2026, 2, 1));
    QCOMPARE(now[1].rate.text(), QStringLiteral("0.915"));
    QCOMPARE(now[2].on, Day::of(2026, 4, 1));
    list.set(stored[2].key, QStringLiteral("rate"), QStringLiteral("0.9200"));
    QCOMPARE(list.counts().changed, 0); // as it was
}

void TestTermsList::aNewOneThatGoesWasNeverThere()
{
    TermsList list = rates(nordwind());
    const int key = list.add({});
    QVERIFY(list.entry(key)->isNew());
    list.remove(key);
    list.set(key, QStringLiteral("rate"), QStringLiteral("1"));
    QVERIFY(list.edits().isEmpty() && list.counts().isNothing());
    QCOMPARE(list.entries().size(), 1);
}

void TestTermsList::beginsAListThatIsMissing()
{
    const QByteArray without =
        editedTerms(nordwind(), {{TermsEdit::Kind::Remove, QStringLiteral("/exchangeRates"), {}}}).value();
    TermsList list = rates(without);
    QVERIFY(list.entries().isEmpty());
    const int key = list.add(rate("2026-01-01", "0.9400"));
    QCOMPARE(list.pointerOf(key), QStringLiteral("/exchangeRates/0"));
    const CheckedTerms checked = checkedTerms(without, list.edits());
    QVERIFY(checked.isGood());
    QCOMPARE(readTerms(checked.json).value().terms.exchangeRates.size(), 1);
}

void TestTermsList::faultsFindTheirEntry()
{
    TermsList list = rates(nordwind());
    list.add(rate("2026-02-01", "0.9300"));
    const int key = list.add(rate("2026-03-01", "ten"));
    const CheckedTerms checked = checkedTerms(nordwind(), list.edits());
    QCOMPARE(checked.faults.size(), 1);
    QCOMPARE(placeOf(checked.faults.first(), list.pointerOf(key), rateFields()), QStringLiteral("rate"));
}

QTEST_GUILESS_MAIN(TestTermsList)
#include "tst_termslist.moc"
