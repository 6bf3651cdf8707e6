// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/pricesheetrepository.h"
#include "core/terms/rulestanding.h"
#include "tests/ui/desk.h"
#include "tests/ui/madepartner.h"
#include "ui/charts/monthbars.h"
#include "ui/company/workspacecompany.h"
#include "ui/prices/pricelistmodel.h"
#include "ui/prices/pricesscreen.h"
#include "ui/prices/ruledialog.h"
#include "ui/prices/whatifpane.h"
#include "ui/profiles/rowsedit.h"
#include "ui/reconcile/whypanel.h"
#include "ui/shell/actions.h"
#include "ui/shell/confirmsheet.h"
#include "ui/tables/tableview.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QTabBar>
#include <QTemporaryDir>
#include <QTimer>

using namespace counterfoil;
using namespace counterfoil::madeup;

namespace {

TermsDocument document()
{
    return readTerms(madePartnerTerms()).value();
}

int indexOf(const Terms &terms, const QString &id)
{
    for (int i = 0; i < terms.priceRules.size(); ++i) {
        if (terms.priceRules[i].id == id)
            return i;
    }
    return -1;
}

//! More prices than a page holds, a hundred of them in no segment; those of August cost a cent more.
QByteArray priceSheetOf(Month month)
{
    const QByteArrayList segments{"Commercial", "Education", "", "Commercial"};
    QByteArray csv = "ProductId,SkuId,SkuTitle,UnitPrice,Currency,Market,Segment\n";
    for (int i = 0; i < 400; ++i) {
        const QByteArray number = QByteArray::number(1000 + i);
        csv += "P,S" + number + ",Offer " + number + ',' + number + (month.month() == 8 ? ".01" : ".00") + ",EUR,NL," +
               segments.at(i % 4) + '\n';
    }
    return csv;
}

bool addPriceSheets(const QString &path, const Clock &clock)
{
    const auto workspace = Workspace::open(path, CompanyFile::Mode::ReadWrite, clock);
    if (!workspace)
        return false;
    PriceSheetRepository sheets((*workspace)->file());
    for (const Month month : {Month(2026, 7), Month(2026, 8)}) {
        if (!sheets.replace({QStringLiteral("a"), QStringLiteral("NL"), QStringLiteral("licences"), month},
                            priceSheetOf(month)))
            return false;
    }
    return true;
}

//! The window over a real company file.
struct Office
{
    explicit Office(bool priceSheets = false)
        : clock(QDateTime::fromString(QStringLiteral("2026-08-17T08:00:00Z"), Qt::ISODate))
    {
        const QString path = folder.filePath(QStringLiteral("a.counterfoil"));
        isReady = makePartner(folder.path(), path, clock) && (!priceSheets || addPriceSheets(path, clock));
        door.open = [this](const QString &file) { return WorkspaceCompany::open(file, clock); };
        shell = std::make_unique<ShellController>(door);
        window = std::make_unique<MainWindow>(sharedTheme(), *shell, clock, nullptr);
        window->resize(1440, 900);
        window->show();
        shell->open(path);
        isReady = isReady && QTest::qWaitFor([this] { return !shell->picture().isEmpty(); }, 60000);
        window->actions().goPrices->trigger();
        screen = qobject_cast<PricesScreen *>(window->screen(Place::Prices));
        isReady = isReady && QTest::qWaitFor([this] { return screen->controller().hasPicture(); }, 60000);
        rules = screen->findChild<TableView *>(QStringLiteral("rules"));
    }
    PricesController &controller() { return screen->controller(); }
    bool choose(const QString &rule)
    {
        const int row = rules->table()->rowOf(QStringLiteral("rule/") + rule);
        rules->setCurrentIndex(rules->table()->index(row, 1));
        return row >= 0;
    }
    QString exported() { return QString::fromUtf8(controller().picture().terms->json); }

    QTemporaryDir folder;
    FixedClock clock;
    CompanyDoor door;
    std::unique_ptr<ShellController> shell;
    std::unique_ptr<MainWindow> window;
    PricesScreen *screen = nullptr;
    TableView *rules = nullptr;
    bool isReady = false;
};

//! Fills the form that opens next; gives what its fields said was wrong before the good value.
void fillNext(const QString &field, const QString &value, QStringList *faults = nullptr)
{
    QTimer::singleShot(0, [=] {
        auto *dialog = qobject_cast<RuleDialog *>(QApplication::activeModalWidget());
        QVERIFY(dialog);
        auto *edit = dialog->findChild<QLineEdit *>(field);
        edit->setText(QStringLiteral("ten"));
        if (faults) {
            for (const QLabel *label : dialog->findChildren<QLabel *>()) {
                if (label->isVisible() && label->text().contains(u"such as 15"))
                    *faults << label->text();
            }
        }
        edit->setText(value);
        QTest::keyClick(dialog, Qt::Key_Return);
    });
}

//! Return cancels it, as it does every sheet that asks.
void acceptNextSheet(QString *text)
{
    QTimer::singleShot(0, [text] {
        auto *sheet = qobject_cast<ConfirmSheet *>(QApplication::activeModalWidget());
        QVERIFY(sheet);
        for (const QLabel *label : sheet->findChildren<QLabel *>())
            *text += label->text() + u'\n';
        auto *go = sheet->findChild<QPushButton *>(QStringLiteral("go"));
        QVERIFY(!go->hasFocus() && !go->isDefault());
        go->click();
    });
}

} // namespace

class TestPrices final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aFormChangesOnlyWhatItChanges()
    {
        const TermsDocument terms = document();
        const int index = indexOf(terms.terms, QStringLiteral("azure-smb"));
        QVERIFY(index >= 0);
        RuleForm form = formOf(terms.terms, index);
        QCOMPARE(form.value, QStringLiteral("18"));
        QCOMPARE(checkedForm(terms.json, terms.terms, form).json, terms.json);
        form.value = QStringLiteral("21.5");
        const CheckedForm checked = checkedForm(terms.json, terms.terms, form);
        QVERIFY(checked.isGood());
        const Terms after = readTerms(checked.json).value().terms;
        QCOMPARE(std::get<Markup>(after.priceRules[index].price).fraction.text(), QStringLiteral("0.215"));
        QByteArray back = checked.json;
        back.replace("\"0.215\"", "\"0.18\"");
        QByteArray was = terms.json;
        QCOMPARE(back, was.replace("\"0.215\"", "\"0.18\""));
        QCOMPARE(ruleDifferences(terms.terms, after).size(), 1);
    }

    void faultsStandAtTheirFields()
    {
        const TermsDocument terms = document();
        RuleForm form = newPriceFor(terms.terms, {}, Day::of(2026, 9, 1), nullptr);
        form.value = QStringLiteral("x");
        form.priority = QStringLiteral("high");
        CheckedForm checked = checkedForm(terms.json, terms.terms, form);
        QCOMPARE(checked.faults.keys(), (QStringList{QStringLiteral("price"), QStringLiteral("priority")}));
        form.value = QStringLiteral("12");
        form.priority.clear();
        form.from = QStringLiteral("tomorrow");
        form.match.insert(MatchKey::Customer, QStringLiteral("nobody"));
        checked = checkedForm(terms.json, terms.terms, form);
        QCOMPARE(checked.faults.keys(), (QStringList{QStringLiteral("customer"), QStringLiteral("from")}));
        form = newPriceFor(terms.terms, {}, Day::of(2026, 9, 1), nullptr);
        form.value = QStringLiteral("12");
        form.id = terms.terms.priceRules.first().id;
        checked = checkedForm(terms.json, terms.terms, form);
        QCOMPARE(checked.faults.keys(), QStringList{QStringLiteral("id")});
    }

    void tiersAndTagsAreEdited()
    {
        TermsDocument terms = document();
        RuleForm form = newPriceFor(terms.terms, {}, Day::of(2026, 9, 1), nullptr);
        form.kind = PriceKind::Tiers;
        form.tiers = {{QStringLiteral("100"), QStringLiteral("1.00")}, {QString(), QStringLiteral("0.80")}};
        form.tags = {{QStringLiteral("env/a"), QStringLiteral("prod")}};
        form.customerTags = {{QStringLiteral("kind"), QStringLiteral("smb")}};
        form.match.insert(MatchKey::BillingFrequency, QStringLiteral("Monthly"));
        CheckedForm checked = checkedForm(terms.json, terms.terms, form);
        QVERIFY2(checked.isGood(), qPrintable(checked.faults.values().join(u'\n')));
        terms = readTerms(checked.json).value();
        const int index = int(terms.terms.priceRules.size()) - 1;
        form = formOf(terms.terms, index);
        QCOMPARE(form.tags, (RuleForm::Rows{{QStringLiteral("env/a"), QStringLiteral("prod")}}));
        QCOMPARE(form.customerTags, (RuleForm::Rows{{QStringLiteral("kind"), QStringLiteral("smb")}}));
        QCOMPARE(priceWords(terms.terms.priceRules.at(index).price),
                 QStringLiteral("2 tiers, graduated: to 100 1.00 · above 0.80"));
        QCOMPARE(checkedForm(terms.json, terms.terms, form).json, terms.json);

        form.tiers = {{QStringLiteral("100"), QStringLiteral("1.00")},
                      {QStringLiteral("500"), QStringLiteral("0.90")},
                      {QString(), QStringLiteral("0.70")}};
        form.volume = true;
        form.tags = {{QStringLiteral("env/a"), QStringLiteral("test")}};
        form.customerTags.clear();
        checked = checkedForm(terms.json, terms.terms, form);
        QVERIFY2(checked.isGood(), qPrintable(checked.faults.values().join(u'\n')));
        const PriceRule rule = readTerms(checked.json).value().terms.priceRules.at(index);
        const Tiers tiers = std::get<Tiers>(rule.price);
        QVERIFY(tiers.volume);
        QCOMPARE(tiers.tiers.size(), 3);
        QCOMPARE(tiers.tiers.at(1).upTo->text(), QStringLiteral("500"));
        QCOMPARE(tiers.tiers.at(2).unitPrice, Decimal::parse(QStringLiteral("0.70")).value());
        QVERIFY(!tiers.tiers.at(2).upTo);
        QCOMPARE(rule.match.tags.value(QStringLiteral("env/a")), QStringLiteral("test"));
        QVERIFY(rule.match.customerTags.isEmpty());
    }

    void faultsOfTiersAndTagsNameThem()
    {
        const TermsDocument terms = document();
        RuleForm form = newPriceFor(terms.terms, {}, Day::of(2026, 9, 1), nullptr);
        form.kind = PriceKind::Tiers;
        const auto faults = [&] { return checkedForm(terms.json, terms.terms, form).faults; };
        QCOMPARE(faults().keys(), QStringList{QStringLiteral("tiers")});
        form.tiers = {{QStringLiteral("100"), QStringLiteral("x")}, {QString(), QStringLiteral("0.80")}};
        QCOMPARE(faults().value(QStringLiteral("tiers")), QStringLiteral("Tier 1, price: An amount such as 12.50"));
        form.tiers = {{QStringLiteral("100"), QStringLiteral("1")},
                      {QStringLiteral("50"), QStringLiteral("0.9")},
                      {QString(), QStringLiteral("0.8")}};
        QVERIFY(faults().value(QStringLiteral("tiers")).startsWith(u"Tier 2, up to: "));
        form.tiers = {{QString(), QStringLiteral("1")}};
        form.tags = {{QString(), QStringLiteral("prod")}};
        form.customerTags = {{QStringLiteral("kind"), QString()}};
        QCOMPARE(faults().keys(), QStringList{QStringLiteral("tag")});
        form.tags.clear();
        QCOMPARE(faults().keys(), QStringList{QStringLiteral("customerTag")});
        QVERIFY(faults().first().startsWith(u"kind: "));
    }

    void theFormHasTiersAndTags()
    {
        const TermsDocument terms = document();
        RuleForm form = newPriceFor(terms.terms, {}, Day::of(2026, 9, 1), nullptr);
        form.value = QStringLiteral("12");
        RuleDialog dialog(sharedTheme(), terms, form);
        auto *tiers = dialog.findChild<RowsEdit *>(QStringLiteral("tiers"));
        QVERIFY(tiers && tiers->isHidden());
        auto *kind = dialog.findChild<QComboBox *>(QStringLiteral("kind"));
        kind->setCurrentIndex(kind->findData(int(PriceKind::Tiers)));
        QVERIFY(!tiers->isHidden());
        QVERIFY(dialog.json().isEmpty());
        const QList<QLineEdit *> fields = tiers->findChildren<QLineEdit *>();
        QCOMPARE(fields.size(), 4);
        fields.at(0)->setText(QStringLiteral("10"));
        fields.at(1)->setText(QStringLiteral("2"));
        fields.at(3)->setText(QStringLiteral("1.5"));
        dialog.findChild<RowsEdit *>(QStringLiteral("tag"))->setRows({{QStringLiteral("env"), QStringLiteral("*")}});
        dialog.findChild<QLineEdit *>(QStringLiteral("billingFrequency"))->setText(QStringLiteral("Annual"));
        QVERIFY(!dialog.json().isEmpty());
        const PriceRule rule = readTerms(dialog.json()).value().terms.priceRules.last();
        QCOMPARE(std::get<Tiers>(rule.price).tiers.size(), 2);
        QCOMPARE(rule.match.tags.value(QStringLiteral("env")), QStringLiteral("*"));
        QCOMPARE(rule.match.texts.value(MatchKey::BillingFrequency), QStringLiteral("Annual"));
    }

    void aNewPriceComesBeforeTheRuleItIsLike()
    {
        const TermsDocument terms = document();
        const PriceRule &like = terms.terms.priceRules.at(indexOf(terms.terms, QStringLiteral("e3-flat")));
        RuleForm form = newPriceFor(terms.terms, terms.terms.customers.first().id(), Day::of(2026, 9, 1), &like);
        form.value = QStringLiteral("44.90");
        const CheckedForm checked = checkedForm(terms.json, terms.terms, form);
        QVERIFY2(checked.isGood(), qPrintable(checked.faults.values().join(u'\n')));
        const Terms after = readTerms(checked.json).value().terms;
        const QList<const PriceRule *> order = inPrecedence(after);
        const auto place = [&order](const QString &id) {
            return std::find_if(order.begin(), order.end(), [&id](const PriceRule *rule) { return rule->id == id; }) -
                   order.begin();
        };
        QVERIFY(place(form.id) < place(like.id));
        QCOMPARE(std::get<UnitPrice>(after.priceRules.last().price).amount.text(), QStringLiteral("44.9"));
        const Result<QByteArray> without = withoutRule(checked.json, int(after.priceRules.size()) - 1);
        QCOMPARE(readTerms(without.value()).value().terms.priceRules.size(), terms.terms.priceRules.size());
    }

    void everyModelIsSound()
    {
        constexpr auto fatal = QAbstractItemModelTester::FailureReportingMode::QtTest;
        RecordTableModel<RuleRow> rules(ruleShape(), ruleColumns(QStringLiteral("EUR"), 2));
        RecordTableModel<BenchLine> lines(benchLineShape(), benchLineColumns({}));
        RecordTableModel<VerdictRow> verdicts(verdictShape(), verdictColumns());
        RecordTableModel<WhatIfCustomer> changes(changeShape(), changeColumns(QStringLiteral("EUR"), 2));
        RecordTableModel<ListChangeRow> lists(listChangeShape(), listChangeColumns());
        PriceListModel prices;
        for (TableModel *model : QList<TableModel *>{&rules, &lines, &verdicts, &changes, &lists, &prices})
            new QAbstractItemModelTester(model, fatal, this);
        PricePicture picture{Month(2026, 7), std::make_shared<const TermsDocument>(document()), {}, {}};
        picture.uses = {{QStringLiteral("e3-flat"), 3, Decimal(10), Decimal(8)}, {{}, 2, Decimal(4), Decimal(4)}};
        rules.setRecords(ruleRows(picture, nullptr));
        QCOMPARE(rules.rowCount(), int(picture.terms->terms.priceRules.size()) + 1);
        BenchLine line;
        line.line = 1;
        lines.setRecords({line});
        changes.setRecords({WhatIfCustomer{QStringLiteral("a"), QStringLiteral("A"), {}, {}}});
        ListPrice price;
        price.name = QStringLiteral("E3");
        lists.setRecords(listChangeRows({{price}, {price}, {{price, price}}}));
        QCOMPARE(lists.rowCount(), 3);
        for (int column = 0; column < lists.columnCount(); ++column)
            lists.sort(column, Qt::DescendingOrder);
        PriceListSheet sheet{{Month(2026, 8)}, Month(2026, 8), {}, 2, 2, 1};
        prices.setSheet(sheet);
        QCOMPARE(prices.cell(0, 0).text, QStringLiteral("…"));
        prices.setPage(2, 0, {price, price}); // of another sheet
        QCOMPARE(prices.cell(0, 0).text, QStringLiteral("…"));
        prices.setPage(1, 0, {price, price});
        QCOMPARE(prices.cell(1, 0).text, QStringLiteral("E3"));
        QCOMPARE(prices.totals().first().text, QStringLiteral("All 2"));
        sheet.shown = 0;
        prices.setSheet(sheet);
        QCOMPARE(prices.rowCount(), 0);
    }

    void whatIfSaysWhyItIsNotAsInReports()
    {
        WhatIf answer;
        answer.currency = QStringLiteral("EUR");
        answer.months = {Month(2026, 7)};
        QCOMPARE(whatIfMonths(answer), QStringLiteral("July 2026"));
        QVERIFY(besideReports(answer).isEmpty());
        answer.withheld = Decimal(4711);
        QVERIFY(besideReports(answer).contains(QStringLiteral("4,711.00 EUR of excluded lines")));
        answer.creditNotes = 2;
        QVERIFY(besideReports(answer).endsWith(QStringLiteral("2 credit notes are left out; Reports has them.")));
        answer.months = {Month(2026, 5), Month(2026, 6), Month(2026, 7)};
        QCOMPARE(whatIfMonths(answer), QStringLiteral("May 2026 to July 2026 (3 months)"));
    }

    void theBenchSpeaksOfConditionsAsTheRulesDo()
    {
        BenchRule rule;
        rule.fate = RuleStanding::Fate::Unmet;
        rule.condition = QStringLiteral("family");
        rule.found = QStringLiteral("licence");
        rule.wanted = QStringLiteral("azure");
        QCOMPARE(verdictWords(rule, {}), QStringLiteral("Family is licence, not azure"));
        rule.found.clear();
        rule.condition = QStringLiteral("customerTag.kind");
        QCOMPARE(verdictWords(rule, {}), QStringLiteral("Customer's kind: the line has none"));
        rule.condition = QStringLiteral("tag.a.b");
        QCOMPARE(verdictWords(rule, {}), QStringLiteral("Tag a.b: the line has none"));
    }

    void theLargestChangeStandsFirst()
    {
        WhatIf answer;
        answer.currency = QStringLiteral("EUR");
        answer.months = {Month(2026, 7)};
        answer.byMonth = {BilledChange()};
        for (const auto &[name, net] : {std::pair{"More", 5}, {"Same", 0}, {"Much less", -20}, {"Less", -5}}) {
            WhatIfCustomer customer;
            customer.id = customer.name = QString::fromLatin1(name);
            customer.total.after.net = Decimal(net);
            answer.customers << customer;
        }
        QAction save;
        QAction discard;
        WhatIfPane pane(sharedTheme(), &save, &discard);
        pane.show(answer, false);
        QStringList names;
        for (int row = 0; row < pane.table()->table()->rowCount(); ++row)
            names << pane.table()->table()->cell(row, 0).text;
        QCOMPARE(names.join(u','), QStringLiteral("Much less,More,Less,Same"));
    }

    void theBenchShowsWhichRuleWins()
    {
        Office office;
        QVERIFY(office.isReady);
        QVERIFY(office.rules->table()->rowCount() > 5);
        auto *lines = office.screen->findChild<TableView *>(QStringLiteral("benchLines"));
        auto *verdicts = office.screen->findChild<TableView *>(QStringLiteral("verdicts"));
        const QList<BenchLine> all = office.controller().picture().lines; // they may be read again
        const auto ruled =
            std::find_if(all.begin(), all.end(), [](const BenchLine &line) { return !line.rule.isEmpty(); });
        QVERIFY(ruled != all.end());
        QVERIFY(office.choose(ruled->rule));
        QVERIFY(lines->table()->rowCount() > 0);
        lines->setCurrentIndex(lines->table()->index(0, 0));
        QTRY_VERIFY_WITH_TIMEOUT(verdicts->table()->rowCount() > 0, 60000);
        QCOMPARE(verdicts->table()->rowCount(), int(office.controller().terms().terms.priceRules.size()));
        QCOMPARE(verdicts->table()->cell(0, 1).text, QStringLiteral("Wins"));
        QCOMPARE(verdicts->table()->cell(0, 0).text, ruled->rule);
        // the rule's amounts say why they are what they are
        const auto *panel = office.window->findChild<WhyPanel *>();
        const QList<RuleUse> &uses = office.controller().picture().uses;
        const auto used = std::find_if(uses.begin(), uses.end(),
                                       [](const RuleUse &one) { return !one.rule.isEmpty() && one.lines > 0; });
        QVERIFY(used != uses.end());
        const RuleUse use = *used;
        QVERIFY(office.choose(use.rule));
        const auto open = [&office](int column) {
            office.rules->setCurrentIndex(office.rules->table()->index(office.rules->currentIndex().row(), column));
            QTest::keyClick(office.rules, Qt::Key_Return);
        };
        open(6);
        QVERIFY(office.window->isWhyOpen());
        QCOMPARE(panel->content().amount, use.net);
        QVERIFY(!panel->content().sources.isEmpty());
        open(7);
        QCOMPARE(panel->content().amount, use.net - use.cost);
    }

    void theAmountsOfARuleAddUp()
    {
        PricePicture picture{Month(2026, 7), std::make_shared<const TermsDocument>(document()), {}, {}};
        const QString known = picture.terms->terms.customers.first().id();
        RuleUse use{QStringLiteral("e3-flat"), 3, Decimal(10), Decimal(8)};
        use.customers = {{known, 1, Decimal(2), Decimal(3)}, {QStringLiteral("gone"), 2, Decimal(8), Decimal(5)}};
        picture.uses = {use};
        const QList<RuleRow> rows = ruleRows(picture, nullptr);
        const auto row = std::find_if(rows.begin(), rows.end(), [](const RuleRow &one) { return one.use.lines > 0; });
        QVERIFY(row != rows.end());
        const WhyContent billed = whyOfRule(picture, *row, QStringLiteral("billed"));
        QCOMPARE(billed.amount, Decimal(10));
        QCOMPARE(billed.terms.first().amount + billed.terms.last().amount, Decimal(10));
        QCOMPARE(billed.sourceLines, 3);
        QVERIFY(billed.rule.contains(QStringLiteral("e3-flat")));
        const WhyContent margin = whyOfRule(picture, *row, QStringLiteral("margin"));
        QCOMPARE(margin.amount, Decimal(2));
        QCOMPARE(margin.terms.first().amount + margin.terms.last().amount, Decimal(2));
        QCOMPARE(margin.sources.size(), 2);
        QCOMPARE(margin.sources.first().text, QStringLiteral("gone")); // the most comes first
        QCOMPARE(margin.sources.first().amount + margin.sources.last().amount, Decimal(2));
        QVERIFY(whyOfRule(picture, *row, QStringLiteral("rule")).isEmpty()); // opens the form
    }

    void aChangeIsComparedSavedAndUndone()
    {
        Office office;
        QVERIFY(office.isReady);
        AppActions &actions = office.window->actions();
        const QString before = office.exported();
        QVERIFY(office.choose(QStringLiteral("azure-list")) && actions.editRule->isEnabled());
        QVERIFY(!actions.savePrices->isEnabled() && !actions.undo->isEnabled());
        QStringList faults;
        fillNext(QStringLiteral("price"), QStringLiteral("0"), &faults);
        actions.editRule->trigger();
        QCOMPARE(faults.size(), 1);
        QVERIFY(office.screen->hasDraft());
        QTRY_VERIFY_WITH_TIMEOUT(office.controller().whatIf().has_value(), 120000);
        QCOMPARE(office.controller().whatIf()->months.size(), 2);
        QVERIFY(office.controller().whatIf()->total.net().sign() > 0);
        QCOMPARE(office.screen->findChild<MonthBars *>()->months().size(), 2);
        QVERIFY(office.screen->chart() == office.screen->findChild<MonthBars *>());
        QVERIFY(!office.controller().comparesAsIfThen());
        auto *changes = office.screen->findChild<TableView *>(QStringLiteral("changes"));
        QCOMPARE(changes->table()->rowCount(), int(office.controller().whatIf()->customers.size()));
        QVERIFY(actions.savePrices->isEnabled());

        QString said;
        acceptNextSheet(&said);
        actions.savePrices->trigger();
        QVERIFY2(said.contains(u"azure-list") && said.contains(QRegularExpression(QStringLiteral("pays? more"))),
                 qPrintable(said));
        QVERIFY2(said.contains(u"June 2026 to July 2026 (2 months) billed anew"), qPrintable(said));
        QTRY_VERIFY_WITH_TIMEOUT(!office.screen->hasDraft() && office.exported() != before, 120000);
        QTRY_VERIFY(actions.undo->isEnabled());
        actions.undo->trigger();
        QTRY_COMPARE_WITH_TIMEOUT(office.exported(), before, 120000);
        QTRY_VERIFY(!actions.undo->isEnabled());
    }

    void f2ChangesTheChosenRule()
    {
        Office office;
        QVERIFY(office.isReady);
        QVERIFY(office.choose(QStringLiteral("azure-list")));
        office.rules->setFocus();
        bool isOpen = false;
        QTimer::singleShot(200, [&isOpen] {
            auto *dialog = qobject_cast<RuleDialog *>(QApplication::activeModalWidget());
            isOpen = dialog && dialog->filled().id == u"azure-list";
            if (dialog)
                dialog->reject();
        });
        QTest::keyClick(office.rules, Qt::Key_F2);
        QVERIFY(isOpen);
        QVERIFY(!office.screen->hasDraft());
    }

    void aChangeCanBeDiscarded()
    {
        Office office;
        QVERIFY(office.isReady);
        const QString before = office.exported();
        QVERIFY(office.choose(QStringLiteral("azure-list")));
        office.window->actions().removeRule->trigger();
        QVERIFY(office.screen->hasDraft());
        QCOMPARE(office.rules->table()->rowOf(QStringLiteral("rule/azure-list")), -1);
        office.window->actions().discardPrices->trigger();
        QVERIFY(!office.screen->hasDraft());
        QVERIFY(!office.screen->chart());
        QVERIFY(office.rules->table()->rowOf(QStringLiteral("rule/azure-list")) >= 0);
        QTest::qWait(50);
        QVERIFY(!office.controller().whatIf().has_value());
        QCOMPARE(office.exported(), before);
    }

    void aFilterWithoutAMatchSaysSo()
    {
        Office office;
        QVERIFY(office.isReady);
        const auto *rules = office.screen->findChild<TableView *>(QStringLiteral("rules"));
        QTRY_VERIFY_WITH_TIMEOUT(rules->table()->rowCount() > 0, 60000);
        office.screen->filter()->setText(QStringLiteral("no such rule"));
        QVERIFY(!rules->isVisible());
        const QList<QLabel *> labels = office.screen->findChildren<QLabel *>();
        QVERIFY(std::any_of(labels.begin(), labels.end(), [](const QLabel *label) {
            return label->isVisible() && label->text() == u"No row matches";
        }));
        QVERIFY(office.screen->clearFilter());
        QVERIFY(rules->isVisible());
    }

    void aMonthsPricesAreListed()
    {
        Office office(true);
        QVERIFY(office.isReady);
        QTabBar *tabs = office.screen->findChild<QTabBar *>();
        QCOMPARE(tabs->tabText(1), QStringLiteral("Price lists"));
        tabs->setCurrentIndex(1);
        auto *list = office.screen->findChild<TableView *>(QStringLiteral("listPrices"));
        QTRY_COMPARE_WITH_TIMEOUT(list->table()->rowCount(), 400, 60000);
        QVERIFY(office.screen->table() == list && list->isVisible());
        list->table()->cell(399, 0);
        QTRY_COMPARE_WITH_TIMEOUT(list->table()->cell(399, 0).text, QStringLiteral("Offer 1399"), 60000);
        QTRY_COMPARE_WITH_TIMEOUT(list->table()->cell(399, 7).text, QStringLiteral("1,399.01"), 60000);
        list->table()->sort(7, Qt::DescendingOrder);
        QTRY_COMPARE_WITH_TIMEOUT(list->table()->cell(0, 0).text, QStringLiteral("Offer 1399"), 60000);
        office.screen->filter()->setText(QStringLiteral("offer 1007"));
        QTRY_COMPARE_WITH_TIMEOUT(list->table()->rowCount(), 1, 60000);
        QCOMPARE(list->table()->totals().first().text, QStringLiteral("1 of 400, filtered"));

        const QString file = office.folder.filePath(QStringLiteral("prices.csv"));
        QVERIFY(office.screen->writeRows(file));
        QFile written(file);
        QTRY_VERIFY_WITH_TIMEOUT(written.exists(), 60000);
        QVERIFY(written.open(QIODevice::ReadOnly));
        QVERIFY(written.readAll().contains("NL,P,S1007,Offer 1007,"));

        office.screen->filter()->clear();
        for (QTabBar *kinds : office.screen->findChildren<QTabBar *>()) {
            if (kinds != tabs && kinds->isVisible())
                kinds->setCurrentIndex(1);
        }
        auto *changes = office.screen->findChild<TableView *>(QStringLiteral("listChanges"));
        QTRY_COMPARE_WITH_TIMEOUT(changes->table()->rowCount(), 400, 60000);
        QVERIFY(office.screen->table() == changes);
        QVERIFY(!office.screen->writeRows(file)); // the table has them all
    }

    void aMonthsPricesAreGrouped()
    {
        Office office(true);
        QVERIFY(office.isReady);
        office.screen->findChild<QTabBar *>()->setCurrentIndex(1);
        auto *list = office.screen->findChild<TableView *>(QStringLiteral("listPrices"));
        QTRY_COMPARE_WITH_TIMEOUT(list->table()->rowCount(), 400, 60000);
        auto *groups = office.screen->findChild<QComboBox *>(QStringLiteral("listGroups"));
        QVERIFY(groups->isVisible());
        QVERIFY(office.screen->chosenView().isEmpty());
        groups->setCurrentIndex(groups->findData(QStringLiteral("segment")));
        QTRY_COMPARE_WITH_TIMEOUT(list->table()->rowCount(), 3, 60000);
        QCOMPARE(office.screen->chosenView(), QStringLiteral("segment"));
        QMap<QString, QString> counts;
        for (int row = 0; row < 3; ++row)
            counts.insert(list->table()->cell(row, 0).text, list->table()->cell(row, 0).second);
        QCOMPARE(counts.value(QStringLiteral("Commercial")), QStringLiteral("200 prices"));
        QCOMPARE(counts.value(QStringLiteral("Education")), QStringLiteral("100 prices"));
        QCOMPARE(counts.value(QStringLiteral("(none)")), QStringLiteral("100 prices"));
        QCOMPARE(list->table()->totals().first().text, QStringLiteral("All 400"));

        QCOMPARE(list->table()->cell(0, 0).text, QStringLiteral("Commercial")); // it has the first offer
        list->setFocus();
        list->setCurrentIndex(list->table()->index(0, 0));
        QTest::keyClick(list, Qt::Key_Right);
        QCOMPARE(list->table()->rowCount(), 203);
        list->table()->cell(200, 0);
        QTRY_COMPARE_WITH_TIMEOUT(list->table()->cell(200, 0).text, QStringLiteral("Offer 1399"), 60000);
        QTest::keyClick(list, Qt::Key_Return);
        QCOMPARE(list->table()->rowCount(), 3);
        QTest::keyClick(list, Qt::Key_Space);
        QCOMPARE(list->table()->rowCount(), 203);

        office.screen->filter()->setText(QStringLiteral("offer 1007")); // i = 7: Commercial
        QTRY_COMPARE_WITH_TIMEOUT(list->table()->rowCount(), 2, 60000);
        QCOMPARE(list->table()->cell(0, 0).second, QStringLiteral("1 price"));
        office.screen->filter()->clear();
        QTRY_COMPARE_WITH_TIMEOUT(list->table()->rowCount(), 203, 60000);
        office.screen->chooseView({});
        QTRY_COMPARE_WITH_TIMEOUT(list->table()->rowCount(), 400, 60000);
        office.screen->chooseView(QStringLiteral("segment"));
        QTRY_COMPARE_WITH_TIMEOUT(list->table()->rowCount(), 203, 60000);
        QCOMPARE(groups->currentData().toString(), QStringLiteral("segment"));
        office.screen->chooseView(QStringLiteral("no such column"));
        QVERIFY(office.screen->chosenView().isEmpty());
    }

    void aReadOnlyFileOnlyTries()
    {
        AppActions actions(sharedTheme());
        AppActions::State state;
        state.company = true;
        state.readOnly = true;
        state.readOnlyReason = QStringLiteral("somebody else has it");
        state.prices = true;
        state.ruleChosen = true;
        state.priceDraft = true;
        state.undo = QStringLiteral("Undo");
        actions.update(state);
        QVERIFY(actions.newPrice->isEnabled() && actions.editRule->isEnabled() && actions.discardPrices->isEnabled());
        QVERIFY(!actions.savePrices->isEnabled() && !actions.undo->isEnabled());
        QCOMPARE(actions.savePrices->toolTip(), state.readOnlyReason);
    }
};

QTEST_MAIN(TestPrices)
#include "tst_prices.moc"
