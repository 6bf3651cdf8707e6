// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/terms/contractsplit.h"
#include "core/terms/termsediting.h"

#include <QFile>
#include <QTest>

using namespace counterfoil;

class TestContractSplit final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void endsOneAndBeginsAnother();
    void keepsEverythingElse();
    void neverReusesAnId();
    void changesInPlaceFromTheFirstDay();
    void refusesWhatCannotBe_data();
    void refusesWhatCannotBe();
    void paysInAdvance();
    void stopsPayingInAdvance();
    void changesTheCurrencyOfWhatFollows();

private:
    //! The terms with one customer, whose contract runs from 15 January 2026.
    QByteArray m_json;
    ContractChange m_change;
};

namespace {

const PeriodShape quarters{3, 1, 2, 0};

JsonValue parsed(const char *json)
{
    return *parseJson(json);
}

QString reasonOf(const Result<ContractSplit> &split)
{
    return split ? QString() : split.error().text();
}

} // namespace

void TestContractSplit::initTestCase()
{
    QFile file(QFINDTESTDATA("nordwind.json"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    m_json = file.readAll();
    const Terms terms = readTerms(m_json)->terms;
    const QString customer = terms.customers.first().id();
    for (const char *list : {"/prepayments", "/contracts"}) {
        if (termAt(m_json, QLatin1String(list)))
            m_json = *editedTerms(m_json, {{TermsEdit::Kind::Remove, QLatin1String(list), {}}});
    }
    JsonValue contract = parsed(R"({"id": "c-2026", "customer": "", "from": "2026-01-15", "to": null,
        "period": {"months": 1, "startDay": 15}, "licences": "byDay", "group": "tag:env"})");
    contract.members[1].value = jsonText(customer);
    m_json = *editedTerms(m_json, {{TermsEdit::Kind::Insert, QStringLiteral("/contracts/-"), contract}});
    QVERIFY(readTerms(m_json));
    m_change.contract = QStringLiteral("c-2026");
    m_change.from = Day::of(2026, 8, 15);
}

void TestContractSplit::endsOneAndBeginsAnother()
{
    ContractChange change = m_change;
    change.period = quarters;
    change.words = {{QStringLiteral("reservations"), QStringLiteral("monthly")}};
    const Result<ContractSplit> split = splitContract(m_json, change, {});
    QVERIFY2(split, qPrintable(reasonOf(split)));
    QCOMPARE(split->running, QStringLiteral("c-2026"));
    QCOMPARE(split->following, QStringLiteral("c-2026-2"));
    const QList<Contract> &contracts = split->document.terms.contracts;
    QCOMPARE(contracts.size(), 2);
    QCOMPARE(contracts[0].term, (Days{Day::of(2026, 1, 15), Day::of(2026, 8, 14)}));
    QCOMPARE(contracts[1].term, (Days{Day::of(2026, 8, 15), Day()}));
    QVERIFY(contracts[0].period != contracts[1].period);
    QVERIFY(contracts[1].period == quarters);
    QCOMPARE(contracts[1].reservations, ReservationRecognition::Monthly);
    QCOMPARE(contracts[0].reservations, ReservationRecognition::AsCharged);
    QCOMPARE(contracts[1].licences, LicenceRecognition::ByDay);
    QCOMPARE(contracts[1].group.tag, QStringLiteral("env"));
}

void TestContractSplit::keepsEverythingElse()
{
    ContractChange change = m_change;
    change.period = quarters;
    const QByteArray json = splitContract(m_json, change, {})->document.json;
    const QByteArray back = *editedTerms(json, {{TermsEdit::Kind::Remove, QStringLiteral("/contracts/1"), {}},
                                                {TermsEdit::Kind::Set, QStringLiteral("/contracts/0/to"), jsonNull()}});
    QCOMPARE(back, m_json);
}

void TestContractSplit::neverReusesAnId()
{
    ContractChange change = m_change;
    change.period = quarters;
    const auto taken = splitContract(m_json, change, {QStringLiteral("c-2026-2"), QStringLiteral("c-2026-3")});
    QCOMPARE(taken->following, QStringLiteral("c-2026-4"));
    change.contract = taken->following;
    change.from = Day::of(2027, 2, 1);
    change.period = PeriodShape{0, 1, 0, 4};
    QCOMPARE(splitContract(taken->document.json, change, {})->following, QStringLiteral("c-2026-5"));
}

void TestContractSplit::changesInPlaceFromTheFirstDay()
{
    ContractChange change = m_change;
    change.from = Day::of(2026, 1, 15);
    change.words = {{QStringLiteral("licences"), QStringLiteral("seatCount")}};
    const Result<ContractSplit> split = splitContract(m_json, change, {});
    QVERIFY2(split, qPrintable(reasonOf(split)));
    QCOMPARE(split->following, split->running);
    QCOMPARE(split->document.terms.contracts.size(), 1);
    QCOMPARE(split->document.terms.contracts[0].licences, LicenceRecognition::SeatCount);
}

void TestContractSplit::refusesWhatCannotBe_data()
{
    QTest::addColumn<QString>("contract");
    QTest::addColumn<Day>("from");
    QTest::addColumn<int>("startDay");
    QTest::addColumn<QString>("licences");
    QTest::addColumn<QString>("reason");
    const QString own = QStringLiteral("c-2026");
    const Day day = Day::of(2026, 8, 15);
    const auto row = [](const char *name, const QString &contract, Day from, int startDay, const char *licences,
                        const char *reason) {
        QTest::newRow(name) << contract << from << startDay << QString::fromUtf8(licences) << QString::fromUtf8(reason);
    };
    row("an unknown contract", QStringLiteral("d"), day, 1, "byDay", "no contract \"d\"");
    row("before it begins", own, Day::of(2026, 1, 14), 1, "byDay", "begins on 2026-01-15");
    row("nothing new", own, day, 15, "byDay", "nothing about contract c-2026 would change");
    row("no such day", own, day, 31, "byDay", "/contracts/1/period/startDay");
    row("no such word", own, day, 15, "weekly", "/contracts/1/licences");
}

void TestContractSplit::refusesWhatCannotBe()
{
    QFETCH(const QString, contract);
    QFETCH(const Day, from);
    QFETCH(const int, startDay);
    QFETCH(const QString, licences);
    QFETCH(const QString, reason);
    ContractChange change;
    change.contract = contract;
    change.from = from;
    change.period = PeriodShape{1, startDay, 0, 0};
    change.words = {{QStringLiteral("licences"), licences}};
    const Result<ContractSplit> split = splitContract(m_json, change, {});
    QVERIFY(!split);
    QVERIFY2(split.error().text().contains(reason), qPrintable(split.error().text()));
}

void TestContractSplit::paysInAdvance()
{
    ContractChange change = m_change;
    change.prepaid = PrepaidTerm{*Decimal::parse(u"1440"), Day::of(2027, 8, 14), {}};
    const Result<ContractSplit> split = splitContract(m_json, change, {});
    QVERIFY2(split, qPrintable(reasonOf(split)));
    QCOMPARE(split->document.terms.contracts.size(), 1);
    const QList<Prepayment> &prepaid = split->document.terms.prepayments;
    QCOMPARE(prepaid.size(), 1);
    QCOMPARE(prepaid[0].during, (Days{Day::of(2026, 8, 15), Day::of(2027, 8, 14)}));
    QCOMPARE(prepaid[0].invoiceOn, Day::of(2026, 8, 15));
    QCOMPARE(prepaid[0].amount, *Decimal::parse(u"1440.00"));
    change.prepaid->to = Day::of(2026, 8, 1);
    QVERIFY(reasonOf(splitContract(m_json, change, {})).contains(u"/prepayments/0"));
}

void TestContractSplit::stopsPayingInAdvance()
{
    ContractChange change = m_change;
    change.from = Day::of(2026, 9, 1);
    change.prepaid = PrepaidTerm{*Decimal::parse(u"1440"), Day::of(2027, 8, 31), {}};
    const QByteArray paid = splitContract(m_json, change, {})->document.json;
    ContractChange stop = m_change;
    stop.notPrepaid = true;
    const Result<ContractSplit> before = splitContract(paid, stop, {});
    QVERIFY2(before, qPrintable(reasonOf(before)));
    QVERIFY(before->document.terms.prepayments.isEmpty());
    stop.from = Day::of(2026, 10, 1);
    QVERIFY(reasonOf(splitContract(paid, stop, {})).contains(u"ends by itself"));
    stop.from = Day::of(2027, 9, 1);
    QVERIFY(reasonOf(splitContract(paid, stop, {})).contains(u"nothing about contract"));
}

void TestContractSplit::changesTheCurrencyOfWhatFollows()
{
    ContractChange change = m_change;
    change.currency = QStringLiteral("SEK");
    const Result<ContractSplit> split = splitContract(m_json, change, {});
    QVERIFY2(split, qPrintable(reasonOf(split)));
    const Terms &terms = split->document.terms;
    QVERIFY(split->following != split->running);
    QCOMPARE(terms.contract(split->following)->currency.code(), QStringLiteral("SEK"));
    QCOMPARE(terms.contract(split->running)->currency, terms.customer(split->customer)->currency);
    change.currency = QStringLiteral("XXQ");
    QVERIFY(!splitContract(m_json, change, {}));
}

QTEST_GUILESS_MAIN(TestContractSplit)
#include "tst_contractsplit.moc"
