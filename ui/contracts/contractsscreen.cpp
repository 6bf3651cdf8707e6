// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/contracts/contractsscreen.h"

#include "ui/contracts/anchorfield.h"
#include "ui/contracts/changesheet.h"
#include "ui/contracts/contracttimeline.h"
#include "ui/contracts/contractwords.h"
#include "ui/shell/actions.h"
#include "ui/shell/keptsplitter.h"
#include "ui/shell/parts.h"
#include "ui/shell/shellcontroller.h"
#include "ui/tables/tableview.h"
#include "ui/theme/theme.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QStackedWidget>
#include <QTabBar>
#include <QTimer>

namespace counterfoil {

namespace {
constexpr int lowContracts = 740; //!< height of the screen; in a window of 1280 by 800 it is less
} // namespace

void ContractsScreen::connectController()
{
    connect(&m_controller, &ContractsController::storyReady, this, &ContractsScreen::showStory);
    connect(&m_controller, &ContractsController::previewReady, this, [this](const ContractPreview &preview) {
        if (m_sheet)
            m_sheet->showPreview(preview);
    });
    connect(&m_controller, &ContractsController::previewRefused, this, [this](const Error &error) {
        if (m_sheet)
            m_sheet->showRefusal(error);
    });
    connect(&m_controller, &ContractsController::saved, this, [this](const ContractPreview &preview) {
        m_next = preview.split.following;
        m_message->show(Tone::Ok, tr("Changed."),
                        tr("%1 goes on from then. Ctrl+Z restores the former terms.").arg(preview.split.following),
                        tr("Undo"));
        refresh();
    });
    connect(&m_controller, &ContractsController::takenBack, this, [this](const QString &former) {
        m_next = former;
        m_message->show(Tone::Neutral, tr("Taken back."), tr("The terms are as they were before the change."));
        refresh();
    });
    connect(&m_controller, &ContractsController::savingChanged, this, &ContractsScreen::stateChanged);
    connect(&m_controller, &ContractsController::failed, this, [this](const QString &what, const Error &error) {
        m_asked.clear();
        Q_EMIT failed(what, error);
    });
}

const ContractCard *ContractsScreen::current() const
{
    return m_cards->record(m_list->currentIndex().row());
}

QString ContractsScreen::chosenCustomer() const
{
    const ContractCard *card = current();
    return card ? card->customer : QString();
}

QString ContractsScreen::chosenContract() const
{
    const ContractCard *card = current();
    return card ? card->id : QString();
}

ContractDesk *ContractsScreen::desk() const
{
    return m_shell.company() ? m_shell.company()->contracts() : nullptr;
}

void ContractsScreen::refresh()
{
    m_asked.clear();
    const QList<ContractCard> cards = contractCards(m_shell.picture(), m_shell.facts());
    const QString wanted = current() ? current()->id : QString();
    m_cards->setRecords(cards);
    m_count->setText(QString::number(cards.size()));
    m_place->setCurrentIndex(cards.isEmpty() ? 1 : 0);
    if (cards.isEmpty()) {
        m_story.reset();
        m_empty->show(tr("No contracts yet"), tr("The terms say what was agreed with whom: import them."),
                      {m_actions.importTerms});
        Q_EMIT stateChanged();
        return;
    }
    if (!m_next.isEmpty() && m_list->select(m_next))
        m_next.clear();
    else if (wanted.isEmpty() || !m_list->select(wanted))
        m_list->setCurrentIndex(m_cards->index(0, 0));
    choose();
}

void ContractsScreen::choose()
{
    const ContractCard *card = current();
    if (!card || card->id == m_asked)
        return;
    m_asked = card->id;
    if (!m_story || m_story->contract.id != card->id) {
        m_story.reset();
        m_seats = 0;
        m_header->setTitle(card->name);
        m_header->setSentence(card->id);
        m_header->pill().show(Tone::Neutral, {});
        Q_EMIT stateChanged();
    }
    if (isVisible())
        m_asking->start();
}

void ContractsScreen::ask()
{
    if (const ContractCard *card = current(); card && desk())
        m_controller.ask(*desk(), card->id);
}

void ContractsScreen::showStory(const ContractStory &story)
{
    m_story = story;
    m_seats = qBound(0, m_seats, std::max(0, int(story.seats.size()) - 1));
    showHead();
    setSpan(m_zoom->currentIndex());
    showLanes();
    const QString currency = story.contract.currency.code();
    m_eventModel->setContents(storyEventColumns(currency, story.digits), story.events);
    showFacts();
    Q_EMIT stateChanged();
    showSwitches();
}

void ContractsScreen::showHead()
{
    const Contract &contract = m_story->contract;
    m_header->setTitle(m_story->customer.party.name);
    const bool runs = contract.term.contains(m_story->today);
    const bool ended = !runs && contract.term.from <= m_story->today;
    m_header->pill().show(runs ? Tone::Ok : Tone::Neutral,
                          runs    ? tr("Active")
                          : ended ? tr("Ended")
                                  : tr("Not begun"),
                          runs ? QStringLiteral("ok") : QString());
    const QString end = contract.term.isOpen() ? tr("open end") : tr("to %1").arg(dayText(contract.term.to));
    const QString from = dayText(contract.term.from);
    m_header->setSentence(tr("%1, from %2, %3").arg(contract.id, from, end),
                          {tr("from %1, %2").arg(from, end), tr("from %1").arg(from)});
}

void ContractsScreen::showLanes()
{
    if (m_story) {
        m_timeline->setOwner(QStringLiteral("%1, %2").arg(m_story->customer.party.name, m_story->contract.id));
        m_timeline->setLanes(contractLanes(*m_story, m_seats), m_story->today);
    }
}

void ContractsScreen::showFacts()
{
    while (QLayoutItem *item = m_facts->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    constexpr int perColumn = 3;
    const QList<Fact> facts = agreedFacts(m_story->contract, m_story->customer, m_story->tax);
    for (int at = 0; at < facts.size(); ++at) {
        auto *name = new TextLabel(m_theme, FontRole::Table, true);
        name->setText(facts[at].first);
        auto *value = new TextLabel(m_theme, FontRole::Table);
        value->setText(facts[at].second);
        value->setTextInteractionFlags(Qt::TextSelectableByMouse);
        const int column = at / perColumn * 3;
        const int row = at % perColumn * 2;
        m_facts->addWidget(name, row, column);
        m_facts->addWidget(value, row, column + 1);
        auto *line = new RuleLine(m_theme, Qt::Horizontal);
        line->setFaint();
        m_facts->addWidget(line, row + 1, column, 1, 2);
    }
    m_since->setText(tr("in force since %1; Change from a date… drafts the bridge invoice")
                         .arg(dayText(m_story->contract.term.from)));
}

void ContractsScreen::setSpan(int tab)
{
    if (m_story)
        m_timeline->setWindow(windowOf(*m_story, Span(tab)));
}

void ContractsScreen::openInvoice(const QString &id)
{
    for (const StoryInvoice &invoice : m_story ? m_story->invoices : QList<StoryInvoice>()) {
        if (invoice.id == id)
            Q_EMIT invoiceWanted(id, Month::of(invoice.days.from));
    }
}

void ContractsScreen::go(const QString &contract)
{
    m_filter->clear();
    m_list->select(contract);
    m_list->setFocus();
}

void ContractsScreen::forget()
{
    m_controller.forget();
    m_next.clear();
    m_message->hide();
    delete m_sheet;
}

void ContractsScreen::askChange()
{
    askChange(ChangeWish());
}

void ContractsScreen::askPrepaid()
{
    if (isReady())
        askChange({0, !isPrepaid()});
}

void ContractsScreen::editAnchor()
{
    m_anchor->setFocus(Qt::ShortcutFocusReason);
    m_anchor->selectAll();
}

//! A term that the licences are paid for, today or later.
bool ContractsScreen::isPrepaid() const
{
    const QList<PrepaidStory> terms = m_story ? m_story->prepaid : QList<PrepaidStory>();
    return std::any_of(terms.begin(), terms.end(), [this](const PrepaidStory &term) {
        return term.kind == PrepaymentKind::Term &&
               (term.steps.isEmpty() || term.steps.last().days.to >= m_story->today);
    });
}

void ContractsScreen::showSwitches()
{
    const bool can = m_actions.changeContract->isEnabled() && m_story;
    const bool weeks = m_story && m_story->contract.period.weeks > 0;
    m_prepaid->setChecked(isPrepaid());
    m_prepaid->setEnabled(can);
    m_anchor->setAgreed(m_story && !weeks ? m_story->contract.period.startDay : 0);
    m_anchor->setEnabled(can && !weeks);
    const QString reason = can ? QString() : m_actions.changeContract->toolTip();
    m_prepaid->setToolTip(can ? tr("The next term is billed at once; you see it before it is agreed") : reason);
    m_anchor->setToolTip(weeks ? tr("Periods of weeks have no day of the month")
                         : can ? tr("Another day shows the bridge invoice before it is agreed")
                               : reason);
}

void ContractsScreen::askChange(const ChangeWish &wish)
{
    if (!isReady() || m_sheet || !desk() || m_shell.facts().readOnly)
        return;
    m_sheet = new ChangeSheet(m_theme, *m_story, wish, this);
    m_sheet->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_sheet, &QObject::destroyed, this, [this] { m_sheet = nullptr; });
    connect(m_sheet, &ChangeSheet::previewWanted, this, [this](const ContractChange &change) {
        if (desk())
            m_controller.askPreview(*desk(), change);
    });
    connect(m_sheet, &ChangeSheet::saveWanted, this, [this](const ContractChange &change) {
        if (desk())
            m_controller.save(*desk(), change);
    });
    m_sheet->open();
}

QString ContractsScreen::undoText() const
{
    return canTakeBack() ? tr("&Undo the change of the contract") : QString();
}

void ContractsScreen::undo()
{
    if (canTakeBack() && desk())
        m_controller.takeBack(*desk());
}

void ContractsScreen::resizeEvent(QResizeEvent *event)
{
    Screen::resizeEvent(event);
    m_timeline->setLow(height() < lowContracts);
}

void ContractsScreen::showEvent(QShowEvent *event)
{
    Screen::showEvent(event);
    m_asking->start(); // nothing was asked while nobody looked
}

TableView *ContractsScreen::table() const
{
    return m_events->hasFocus() ? m_events : m_list;
}

QList<QAction *> ContractsScreen::rowActions(const TableView &table) const
{
    const AppActions &a = m_actions;
    return &table == m_list ? QList<QAction *>{a.changeContract, a.payInAdvance, a.changeAnchor, a.endContract}
                            : QList<QAction *>();
}

QWidget *ContractsScreen::chart() const
{
    return m_story ? m_timeline : nullptr;
}

void ContractsScreen::setDensity(Density density)
{
    m_events->setDensity(density);
}

QWidgetList ContractsScreen::regions() const
{
    return {m_list, m_timeline, m_events};
}

void ContractsScreen::showNothing(bool)
{
    refresh();
}

void ContractsScreen::change()
{
    askChange();
}

} // namespace counterfoil
