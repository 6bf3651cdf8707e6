// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/terms/rulestanding.h"

#include <QTest>

using namespace counterfoil;

class TestRuleBook : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void precedence_data();
    void precedence();
    void textsMatch_data();
    void textsMatch();
    void aKeyThatALineLacksDoesNotMatch();
    void tagsMatchEntryByEntry();
    void datesDecideWhichRuleIsInForce();
    void creditsNeedTheirOwnRule();
    void candidatesIgnoreDates();
    void standingsTellWhyARuleLoses();
    void standingsAgreeWithTheWinner();
};

namespace {

PriceRule rule(const char *id, QMap<MatchKey, QString> texts = {}, int priority = 0, Days during = {})
{
    PriceRule rule;
    rule.id = QString::fromUtf8(id);
    rule.priority = priority;
    rule.during = during;
    rule.match.texts = std::move(texts);
    return rule;
}

RuleSubject azureLine()
{
    RuleSubject line;
    line[MatchKey::Customer] = QStringLiteral("contoso");
    line[MatchKey::Family] = QStringLiteral("azure");
    line[MatchKey::ProductName] = QStringLiteral("Microsoft 365 E5 (no Teams)");
    line[MatchKey::MeterCategory] = QStringLiteral("Virtual Machines");
    line.tags = {{QStringLiteral("env"), QStringLiteral("prod")}, {QStringLiteral("team"), QStringLiteral("a")}};
    line.customerTags = {{QStringLiteral("segment"), QStringLiteral("smb")}};
    return line;
}

QString winnerOf(const QList<PriceRule> &rules, const RuleSubject &subject, Day day = Day::of(2026, 6, 15))
{
    Terms terms;
    terms.priceRules = rules;
    const PriceRule *winner = RuleBook(terms).winner(subject, day);
    return winner ? winner->id : QStringLiteral("none");
}

const QString azure = QStringLiteral("azure");
const QString machines = QStringLiteral("virtual machines");

} // namespace

void TestRuleBook::precedence_data()
{
    QTest::addColumn<QList<PriceRule>>("rules");
    QTest::addColumn<QString>("winner");
    const Days early{Day::of(2026, 1, 1), Day()};
    const Days late{Day::of(2026, 3, 1), Day()};
    const auto row = [](const char *name, const QList<PriceRule> &rules, const char *winner) {
        QTest::newRow(name) << rules << QString::fromUtf8(winner);
    };
    PriceRule tagged = rule("tagged");
    tagged.match.tags = {{QStringLiteral("env"), QStringLiteral("prod")},
                         {QStringLiteral("team"), QStringLiteral("a")}};
    PriceRule segment = rule("segment");
    segment.match.customerTags = {{QStringLiteral("segment"), QStringLiteral("smb")}};
    row("no rule", {}, "none");
    row("empty match", {rule("any")}, "any");
    row("priority over keys",
        {rule("b", {{MatchKey::Family, azure}, {MatchKey::MeterCategory, machines}}), rule("a", {}, 1)}, "a");
    row("negative priority", {rule("a", {{MatchKey::Family, azure}}, -1), rule("b")}, "b");
    row("more keys",
        {rule("a", {{MatchKey::Family, azure}}),
         rule("b", {{MatchKey::Family, azure}, {MatchKey::MeterCategory, machines}})},
        "b");
    row("keys over start", {rule("a", {}, 0, late), rule("b", {{MatchKey::Family, azure}}, 0, early)}, "b");
    row("every tag counts", {rule("a", {{MatchKey::Family, azure}}), tagged}, "tagged");
    row("customer tag counts", {rule("a"), segment}, "segment");
    row("later start", {rule("a", {}, 0, early), rule("b", {}, 0, late)}, "b");
    row("no start is earliest", {rule("a"), rule("b", {}, 0, early)}, "b");
    row("smaller id", {rule("b"), rule("a"), rule("c")}, "a");
    row("ids by code point", {rule("a"), rule("B")}, "B");
    row("what does not match", {rule("a", {{MatchKey::Family, QStringLiteral("licence")}}, 9), rule("b")}, "b");
}

void TestRuleBook::precedence()
{
    QFETCH(QList<PriceRule>, rules);
    QFETCH(QString, winner);
    std::sort(rules.begin(), rules.end(), [](const PriceRule &a, const PriceRule &b) { return a.id < b.id; });
    do { // whatever order the terms file has
        QCOMPARE(winnerOf(rules, azureLine()), winner);
    } while (std::next_permutation(rules.begin(), rules.end(),
                                   [](const PriceRule &a, const PriceRule &b) { return a.id < b.id; }));
}

void TestRuleBook::textsMatch_data()
{
    QTest::addColumn<QString>("pattern");
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("does");
    const auto row = [](const char *pattern, const char *text, bool does) {
        QTest::addRow("%s ~ %s", pattern, text) << QString::fromUtf8(pattern) << QString::fromUtf8(text) << does;
    };
    row("Virtual Machines", "virtual MACHINES", true);
    row("Virtual Machines", "Virtual Machines 2", false);
    row("Virtual", "Virtual Machines", false);
    row("*", "x", true);
    row("**", "x", true);
    row("*e5*", "Microsoft 365 E5 (no Teams)", true);
    row("*e5", "Microsoft 365 E5 (no Teams)", false);
    row("Microsoft*E5*Teams)", "Microsoft 365 E5 (no Teams)", true);
    row("Microsoft*E5*Teams", "Microsoft 365 E5 (no Teams)", false);
    row("a*b*c", "aXbYbZc", true);
    row("a*b*c", "aXbYbZ", false);
    row("*ab", "aab", true);
    row("a*", "a", true);
    row("a*a", "a", false);
    row("STRAẞE*", "straße 1", true);
    row("*É*", "café", true);
    row("a.c", "abc", false);
    row("a?c", "abc", false);
    row("[ab]*", "a", false);
    row("%a", "xa", false);
}

void TestRuleBook::textsMatch()
{
    QFETCH(QString, pattern);
    QFETCH(QString, text);
    QFETCH(bool, does);
    RuleSubject line;
    line[MatchKey::ProductName] = text;
    Match match;
    match.texts = {{MatchKey::ProductName, pattern}};
    QCOMPARE(matches(match, line), does);
}

void TestRuleBook::aKeyThatALineLacksDoesNotMatch()
{
    for (int i = 0; i < matchKeyCount; ++i) {
        RuleSubject line;
        Match match;
        match.texts = {{MatchKey(i), QStringLiteral("*")}};
        QVERIFY(!matches(match, line));
        line[MatchKey(i)] = QString();
        QVERIFY(!matches(match, line));
        line[MatchKey(i)] = QStringLiteral("x");
        QVERIFY(matches(match, line));
    }
}

void TestRuleBook::tagsMatchEntryByEntry()
{
    Match match;
    match.tags = {{QStringLiteral("ENV"), QStringLiteral("pr*")}};
    QVERIFY(matches(match, azureLine()));
    match.tags.insert(QStringLiteral("team"), QStringLiteral("b"));
    QVERIFY(!matches(match, azureLine()));
    match.tags = {{QStringLiteral("absent"), QStringLiteral("*")}};
    QVERIFY(!matches(match, azureLine()));
    match.tags = {{QStringLiteral("segment"), QStringLiteral("smb")}};
    QVERIFY(!matches(match, azureLine())); // a tag of the customer, not of the resource
}

void TestRuleBook::datesDecideWhichRuleIsInForce()
{
    const QList<PriceRule> rules{rule("old", {}, 0, {Day(), Day::of(2026, 1, 31)}),
                                 rule("new", {}, 0, {Day::of(2026, 3, 1), Day()})};
    QCOMPARE(winnerOf(rules, azureLine(), Day::of(2026, 1, 31)), QStringLiteral("old"));
    QCOMPARE(winnerOf(rules, azureLine(), Day::of(2026, 2, 1)), QStringLiteral("none"));
    QCOMPARE(winnerOf(rules, azureLine(), Day::of(2026, 2, 28)), QStringLiteral("none"));
    QCOMPARE(winnerOf(rules, azureLine(), Day::of(2026, 3, 1)), QStringLiteral("new"));
}

void TestRuleBook::creditsNeedTheirOwnRule()
{
    RuleSubject credit = azureLine();
    credit[MatchKey::Family] = QStringLiteral("credit");
    const PriceRule any = rule("any", {}, 9);
    const PriceRule wild = rule("wild", {{MatchKey::Family, QStringLiteral("*")}}, 9);
    const PriceRule own = rule("own", {{MatchKey::Family, QStringLiteral("Credit")}});
    QCOMPARE(winnerOf({any, wild}, credit), QStringLiteral("none"));
    QCOMPARE(winnerOf({any, wild, own}, credit), QStringLiteral("own"));
    QCOMPARE(winnerOf({own}, azureLine()), QStringLiteral("none"));
}

void TestRuleBook::candidatesIgnoreDates()
{
    Terms terms;
    terms.priceRules = {rule("past", {}, 0, {Day(), Day::of(2020, 1, 1)}),
                        rule("other", {{MatchKey::Family, QStringLiteral("licence")}}), rule("first", {}, 5)};
    const RuleBook book(terms);
    const QList<const PriceRule *> found = book.candidates(azureLine());
    QCOMPARE(found.size(), 2);
    QCOMPARE(found[0]->id, QStringLiteral("first"));
    QCOMPARE(book.indexOf(found[0]), 2);
    QCOMPARE(book.indexOf(found[1]), 0);
    QCOMPARE(book.indexOf(nullptr), -1);
}

void TestRuleBook::standingsTellWhyARuleLoses()
{
    using Fate = RuleStanding::Fate;
    Terms terms;
    PriceRule tagged = rule("tagged");
    tagged.match.tags = {{QStringLiteral("env"), QStringLiteral("test")}};
    PriceRule segment = rule("segment");
    segment.match.customerTags = {{QStringLiteral("region"), QStringLiteral("*")}};
    const Days second{Day::of(2026, 2, 1), {}};
    terms.priceRules = {rule("a", {{MatchKey::Family, azure}}, 0, second),
                        rule("b", {{MatchKey::Family, azure}}, 0, second),
                        rule("older", {{MatchKey::Family, azure}}),
                        rule("general"),
                        rule("special", {{MatchKey::Family, azure}, {MatchKey::MeterCategory, machines}}, -1),
                        rule("over", {{MatchKey::Family, azure}}, 9, {{}, Day::of(2026, 1, 31)}),
                        rule("other", {{MatchKey::MeterCategory, QStringLiteral("Storage")}}),
                        tagged,
                        segment};
    QMap<QString, RuleStanding> standings;
    for (const RuleStanding &standing : standingsOf(terms, azureLine(), Day::of(2026, 6, 15)))
        standings.insert(standing.rule->id, standing);
    QCOMPARE(standings.size(), terms.priceRules.size());
    const auto is = [&standings](const char *id, Fate fate, Precedence decided) {
        const RuleStanding standing = standings.value(QString::fromUtf8(id));
        return standing.fate == fate && standing.decided == decided;
    };
    QVERIFY(is("a", Fate::Wins, {}));
    QVERIFY(is("b", Fate::Beaten, Precedence::Id));
    QVERIFY(is("older", Fate::Beaten, Precedence::Start));
    QVERIFY(is("general", Fate::Beaten, Precedence::Keys));
    QVERIFY(is("special", Fate::Beaten, Precedence::Priority));
    QVERIFY(is("over", Fate::NotInForce, {}));
    QVERIFY(is("other", Fate::Unmet, {}));
    QCOMPARE(standings[QStringLiteral("other")].unmet.name(), QStringLiteral("meterCategory"));
    QCOMPARE(standings[QStringLiteral("other")].unmet.wanted, QStringLiteral("Storage"));
    QCOMPARE(standings[QStringLiteral("other")].unmet.foundIn(azureLine()), QStringLiteral("Virtual Machines"));
    QCOMPARE(standings[QStringLiteral("tagged")].unmet.foundIn(azureLine()), QStringLiteral("prod"));
    QCOMPARE(standings[QStringLiteral("tagged")].unmet.name(), QStringLiteral("tag.env"));
    QCOMPARE(standings[QStringLiteral("segment")].unmet.name(), QStringLiteral("customerTag.region"));
}

void TestRuleBook::standingsAgreeWithTheWinner()
{
    Terms terms;
    terms.priceRules = {rule("all"), rule("azure", {{MatchKey::Family, azure}}, 0, {Day::of(2026, 3, 1), {}}),
                        rule("credits", {{MatchKey::Family, QStringLiteral("credit")}})};
    const RuleBook book(terms);
    RuleSubject credit = azureLine();
    credit[MatchKey::Family] = QStringLiteral("credit");
    for (const RuleSubject &subject : {azureLine(), credit, RuleSubject()}) {
        for (const Day day : {Day::of(2026, 1, 1), Day::of(2026, 3, 1)}) {
            const PriceRule *winner = nullptr;
            for (const RuleStanding &standing : standingsOf(terms, subject, day)) {
                if (standing.fate == RuleStanding::Fate::Wins)
                    winner = standing.rule;
            }
            QCOMPARE(winner, book.winner(subject, day));
        }
    }
}

QTEST_GUILESS_MAIN(TestRuleBook)
#include "tst_rulebook.moc"
