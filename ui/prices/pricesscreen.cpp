// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/prices/pricesscreen.h"

#include "ui/format/amounts.h"
#include "ui/prices/benchpane.h"
#include "ui/prices/pricelistpane.h"
#include "ui/prices/ruledialog.h"
#include "ui/prices/whatifpane.h"
#include "ui/shell/actions.h"
#include "ui/shell/confirmsheet.h"
#include "ui/shell/keptsplitter.h"
#include "ui/shell/parts.h"
#include "ui/shell/shellcontroller.h"
#include "ui/tables/tableview.h"
#include "ui/tables/totalsbar.h"
#include "ui/theme/theme.h"

#include <QFileInfo>
#include <QHBoxLayout>
#include <QStackedWidget>
#include <QTabBar>

namespace counterfoil {

PricesScreen::PricesScreen(const Theme &theme, ShellController &shell, AppActions &actions, QWidget *parent)
    : Screen(parent), m_theme(theme), m_shell(shell), m_actions(actions), m_header(new ScreenHeader(theme))
{
    setObjectName(QStringLiteral("prices"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    QLineEdit *filter = filterField(theme);
    m_header->setTitle(tr("Prices"));
    m_header->addAct(filter);
    m_header->addAct(actionButton(theme, actions.editRule));
    m_header->addAct(actionButton(theme, actions.newPrice));
    layout->addWidget(m_header);
    layout->addWidget(makeTabs());
    m_pages = new QStackedWidget;
    m_pages->addWidget(makeRules());
    m_lists = new PriceListPane(theme);
    m_pages->addWidget(m_lists);
    m_empty = new EmptyState(theme);
    m_place = new QStackedWidget;
    m_place->addWidget(m_pages);
    m_place->addWidget(m_empty);
    layout->addWidget(m_place, 1);
    connect(filter, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_model->setFilter(text);
        showMatches();
        m_lists->setFilter(text);
    });
    setFilter(filter, m_rules);
    connect(m_lists, &PriceListPane::typed, filter, [filter](const QString &text) {
        filter->setFocus();
        filter->insert(text);
    });
    connectController();
}

QWidget *PricesScreen::makeTabs()
{
    auto *bar = new QWidget;
    auto *layout = new QHBoxLayout(bar);
    layout->setContentsMargins(16, 0, 16, 8);
    layout->setSpacing(0);
    m_tabs = tabButtons({tr("Rules"), tr("Price lists")});
    m_tabs->setAccessibleName(tr("Prices"));
    layout->addWidget(m_tabs);
    layout->addStretch();
    connect(m_tabs, &QTabBar::currentChanged, this, [this](int tab) {
        m_pages->setCurrentIndex(tab);
        if (tab == 1)
            m_lists->ask();
        Q_EMIT chosenChanged();
    });
    return bar;
}

QWidget *PricesScreen::makeRules()
{
    m_model = new RecordTableModel<RuleRow>(ruleShape(), ruleColumns({}, 2), this);
    m_rules = new TableView(m_theme);
    m_rules->setObjectName(QStringLiteral("rules"));
    m_rules->setAccessibleName(tr("Price rules in order of precedence"));
    m_rules->setTable(m_model);
    auto *above = new QWidget;
    auto *inside = new QVBoxLayout(above);
    inside->setContentsMargins({});
    inside->setSpacing(0);
    auto *none = new EmptyState(m_theme);
    none->showFiltered();
    m_rulePlace = new QStackedWidget;
    m_rulePlace->addWidget(m_rules);
    m_rulePlace->addWidget(none);
    inside->addWidget(m_rulePlace, 1);
    inside->addWidget(new TotalsBar(m_theme, *m_rules));
    m_bench = new BenchPane(m_theme);
    m_whatIf = new WhatIfPane(m_theme, m_actions.savePrices, m_actions.discardPrices);
    m_below = new QStackedWidget;
    m_below->addWidget(m_bench);
    m_below->addWidget(m_whatIf);
    m_splitter = new KeptSplitter(QStringLiteral("rulesAndBench"), Qt::Vertical);
    m_splitter->addWidget(above);
    m_splitter->addWidget(m_below);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setStretchFactor(1, 1);
    for (int part = 0; part < 2; ++part)
        m_splitter->setCollapsible(part, false);
    m_splitter->setSizes({300, 300});
    connect(m_rules, &TableView::opened, this, [this] {
        if (const WhyContent why = whyOfCurrent(); !why.isEmpty())
            Q_EMIT whyWanted(why);
        else
            editRule();
    });
    connect(m_rules->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this] { Q_EMIT whyFollows(whyOfCurrent()); });
    connect(m_rules->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this] {
        const RuleRow *row = current();
        m_bench->narrow(row && row->use.lines > 0 ? std::optional(row->id) : std::nullopt);
        Q_EMIT chosenChanged();
    });
    return m_splitter;
}

void PricesScreen::showMatches()
{
    m_rulePlace->setCurrentIndex(m_model->rowCount() == 0 && m_model->allRecords() > 0 ? 1 : 0);
}

void PricesScreen::connectController()
{
    connect(m_bench, &BenchPane::lineChosen, &m_controller, &PricesController::askLine);
    connect(m_whatIf, &WhatIfPane::stopWanted, &m_controller, &PricesController::stop);
    connect(&m_controller, &PricesController::lineTried, m_bench, &BenchPane::showResult);
    connect(m_lists, &PriceListPane::monthsChosen, &m_controller, &PricesController::askLists);
    connect(m_lists, &PriceListPane::listWanted, &m_controller, &PricesController::askList);
    connect(m_lists, &PriceListPane::pageWanted, &m_controller, &PricesController::askListPage);
    connect(&m_controller, &PricesController::listsRead, m_lists, &PriceListPane::showChanges);
    connect(&m_controller, &PricesController::listRead, m_lists, &PriceListPane::showList);
    connect(&m_controller, &PricesController::listPageRead, m_lists, &PriceListPane::showPage);
    connect(&m_controller, &PricesController::listWritten, this, [this](qint64 prices, const QString &path) {
        m_shell.tell(
            counted(prices, tr("Wrote 1 price to %2"), tr("Wrote %1 prices to %2")).arg(QFileInfo(path).fileName()));
    });
    connect(&m_shell, &ShellController::companyChanged, m_lists, &PriceListPane::forget);
    connect(&m_controller, &PricesController::progress, m_whatIf, &WhatIfPane::showProgress);
    connect(&m_controller, &PricesController::failed, this, &PricesScreen::failed);
    connect(&m_controller, &PricesController::failed, m_lists, &PriceListPane::endWaiting);
    connect(&m_controller, &PricesController::pictureChanged, this, [this] {
        m_bench->show(m_controller.picture());
        showRules();
        showDraft();
    });
    connect(&m_controller, &PricesController::draftChanged, this, [this] {
        showRules();
        showDraft();
    });
    connect(&m_controller, &PricesController::compared, this, [this] {
        m_controller.whatIf() ? m_whatIf->show(*m_controller.whatIf(), m_controller.comparesAsIfThen())
                              : m_whatIf->showNone();
        Q_EMIT chosenChanged();
    });
    connect(&m_controller, &PricesController::saved, this, [this](const QString &outcome) {
        m_shell.tell(outcome);
        showDraft();
    });
}

void PricesScreen::refresh()
{
    m_controller.setCompany(m_shell.company());
    m_isOld = true;
    if (isVisible())
        ask();
}

void PricesScreen::showEvent(QShowEvent *event)
{
    Screen::showEvent(event);
    if (m_isOld)
        ask();
}

void PricesScreen::ask()
{
    const bool there = m_shell.facts().hasTerms && m_shell.month().isValid();
    m_place->setCurrentIndex(there ? 0 : 1);
    if (!there) {
        m_empty->show(tr("No prices yet"), tr("The terms name the customers and what they pay: import them."),
                      {m_actions.importTerms});
        return;
    }
    if (m_shell.isLoading())
        return; // it comes again with the month
    m_isOld = false;
    m_controller.ask(m_shell.month());
    if (isLists())
        m_lists->ask();
}

void PricesScreen::showRules()
{
    const PricePicture &picture = m_controller.picture();
    const Currency currency = picture.terms->terms.seller.currency;
    const QList<RuleRow> rows = ruleRows(picture, m_controller.draft());
    m_model->setTotals([digits = currency.digits()](const QList<const RuleRow *> &shown, int all) {
        return ruleTotals(shown, all, digits);
    });
    m_model->setContents(ruleColumns(currency.code(), currency.digits()), rows);
    showMatches();
    qint64 lines = 0;
    qint64 loose = 0;
    for (const RuleRow &row : rows) {
        lines += row.use.lines;
        loose += row.id.isEmpty() ? row.use.lines : 0;
    }
    m_header->setSentence(
        tr("%1 rules price %2 lines of %3")
            .arg(countText(picture.terms->terms.priceRules.size()), countText(lines), monthText(picture.month)));
    m_header->pill().show(
        Tone::Warn, loose > 0 ? counted(loose, tr("1 line without a rule"), tr("%1 lines without a rule")) : QString());
    m_header->secondPill().show(Tone::Neutral, m_shell.facts().readOnly ? tr("Read-only: what-if only") : QString());
}

void PricesScreen::showDraft()
{
    const TermsDocument *draft = m_controller.draft();
    m_below->setCurrentIndex(draft ? 1 : 0);
    if (draft && m_controller.isComparing())
        m_whatIf->begin(ruleDifferences(m_controller.picture().terms->terms, draft->terms));
    if (!draft)
        m_bench->again();
    Q_EMIT chosenChanged();
}

const RuleRow *PricesScreen::current() const
{
    return m_model->record(m_rules->currentIndex().row());
}

WhyContent PricesScreen::whyOfCurrent() const
{
    const RuleRow *row = current();
    return row ? whyOfRule(m_controller.picture(), *row, m_model->columnLook(m_rules->currentIndex().column()).id)
               : WhyContent();
}

bool PricesScreen::isRuleChosen() const
{
    const RuleRow *row = current();
    return m_controller.isReady() && row && row->rule && !isLists();
}

int PricesScreen::indexOf(const RuleRow &row) const
{
    const QList<PriceRule> &rules = m_controller.terms().terms.priceRules;
    const auto found =
        std::find_if(rules.begin(), rules.end(), [&row](const PriceRule &rule) { return rule.id == row.id; });
    return found == rules.end() ? -1 : int(found - rules.begin());
}

bool PricesScreen::isLists() const
{
    return m_pages->currentIndex() == 1;
}

void PricesScreen::openForm(const RuleForm &form)
{
    const TermsDocument base = m_controller.terms();
    RuleDialog dialog(m_theme, base, form, this);
    if (dialog.exec() != QDialog::Accepted)
        return;
    const PriceRule *like = ruleNamed(base.terms, form.like);
    m_controller.setDraft(dialog.json(), heldThen(base.json, base.terms, dialog.filled(), like));
}

void PricesScreen::prepare()
{
    m_controller.setCompany(m_shell.company());
    if (m_isOld)
        ask();
}

void PricesScreen::editRule()
{
    if (!isRuleChosen())
        return;
    if (const int index = indexOf(*current()); index >= 0)
        openForm(formOf(m_controller.terms().terms, index));
}

QString PricesScreen::undoText() const
{
    return m_controller.canUndo() ? tr("&Undo the change of prices") : QString();
}

//! A price from the next month on: like the chosen rule, for its customer.
void PricesScreen::newPrice()
{
    if (!m_controller.isReady())
        return;
    const Terms &terms = m_controller.terms().terms;
    const PriceRule *like = nullptr;
    if (isRuleChosen()) {
        if (const int index = indexOf(*current()); index >= 0)
            like = &terms.priceRules.at(index);
    }
    const QString customer = like ? like->match.texts.value(MatchKey::Customer) : QString();
    openForm(newPriceFor(terms, customer, Month::of(m_shell.today()).plus(1).first(), like));
}

void PricesScreen::removeRule()
{
    if (!isRuleChosen())
        return;
    const Result<QByteArray> json = withoutRule(m_controller.terms().json, indexOf(*current()));
    if (json)
        m_controller.setDraft(*json);
    else
        Q_EMIT failed(tr("The rule was not removed."), json.error());
}

void PricesScreen::save()
{
    if (!hasDraft())
        return;
    QStringList texts = ruleDifferences(m_controller.picture().terms->terms, m_controller.draft()->terms);
    if (const std::optional<WhatIf> &answer = m_controller.whatIf()) {
        const bool one = answer->count(1) == 1;
        const QString anew = one ? tr("%1 billed anew: %2 %3, %4 customer pays more, %5 less.")
                                 : tr("%1 billed anew: %2 %3, %4 customers pay more, %5 less.");
        const QString then = one ? tr("%1, as if the price had held then: %2 %3, %4 customer pays more, %5 less.")
                                 : tr("%1, as if the price had held then: %2 %3, %4 customers pay more, %5 less.");
        texts << (m_controller.comparesAsIfThen() ? then : anew)
                     .arg(whatIfMonths(*answer), signedText(answer->total.net(), answer->digits), answer->currency)
                     .arg(answer->count(1))
                     .arg(answer->count(-1));
    }
    texts << tr("Approved and issued invoices stay as they are; drafts are made anew with it.");
    ConfirmSheet sheet(m_theme, tr("Save the price rules"), {}, texts.join(QStringLiteral("\n\n")), this);
    if (sheet.exec() == QDialog::Accepted)
        m_controller.save();
    Q_EMIT chosenChanged(); // nothing is changed while it is saved
}

TableView *PricesScreen::table() const
{
    QList<TableView *> tables = m_bench->tables();
    tables << m_whatIf->table() << m_lists->tables();
    for (TableView *table : tables) {
        if (table->hasFocus())
            return table;
    }
    return isLists() ? m_lists->table() : m_rules;
}

QList<QAction *> PricesScreen::rowActions(const TableView &table) const
{
    return &table == m_rules ? QList<QAction *>{m_actions.editRule, m_actions.removeRule} : QList<QAction *>();
}

QWidget *PricesScreen::chart() const
{
    return !isLists() && hasDraft() ? m_whatIf->chart() : nullptr;
}

void PricesScreen::setDensity(Density density)
{
    QList<TableView *> tables = m_bench->tables();
    tables << m_rules << m_whatIf->table() << m_lists->tables();
    for (TableView *table : tables)
        table->setDensity(density);
}

QWidgetList PricesScreen::regions() const
{
    if (isLists())
        return {m_lists->table()};
    QWidgetList regions{m_rulePlace->currentIndex() == 0 ? static_cast<QWidget *>(m_rules) : filter()};
    if (hasDraft())
        return regions << m_whatIf->table();
    for (TableView *table : m_bench->tables())
        regions << table;
    return regions;
}

//! A month's prices are read page by page: the desk writes them all.
bool PricesScreen::writeRows(const QString &path)
{
    const int view = isLists() ? m_lists->listView() : 0;
    if (view > 0)
        m_controller.writeList(view, path);
    return view > 0;
}

QString PricesScreen::chosenView() const
{
    return m_lists->grouping();
}

void PricesScreen::chooseView(const QString &view)
{
    m_lists->setGrouping(view);
}

void PricesScreen::showNothing(bool)
{
    refresh();
}

} // namespace counterfoil
