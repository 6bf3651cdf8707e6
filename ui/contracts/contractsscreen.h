// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/contracts/contractlanes.h"
#include "ui/contracts/contractscolumns.h"
#include "ui/reconcile/whycontent.h"
#include "ui/shell/screen.h"

QT_BEGIN_NAMESPACE
class QCheckBox;
class QGridLayout;
class QLineEdit;
class QPushButton;
class QStackedWidget;
class QTabBar;
class QTimer;
QT_END_NAMESPACE

namespace counterfoil {

class AnchorField;
class AppActions;
class ChangeSheet;
class ContractTimeline;
struct ChangeWish;
class EmptyState;
class KeptSplitter;
class MessageLine;
class ScreenHeader;
class ShellController;
class TableView;
class TextLabel;
class Theme;

//! What was agreed with a customer and what happened since; from a date on it can be agreed otherwise.
class ContractsScreen final : public Screen
{
    Q_OBJECT
public:
    ContractsScreen(const Theme &theme, ShellController &shell, AppActions &actions, QWidget *parent = nullptr);

    void refresh() override;
    TableView *table() const override;
    QList<QAction *> rowActions(const TableView &table) const override;
    QWidget *chart() const override;
    void setDensity(Density density) override;
    QWidgetList regions() const override;
    void showNothing(bool nothing) override;
    //! Puts the selection on a contract.
    void go(const QString &contract);
    //! Another company file: nothing of the former one is taken back.
    void forget();
    void askChange();
    //! Asks about paying in advance, or no longer, and about another day on which the periods start.
    void askPrepaid();
    void editAnchor();
    //! The id of the customer whose contract is chosen; empty for none.
    QString chosenCustomer() const;
    //! The id of the contract that is shown; empty for none.
    QString chosenContract() const;
    QString undoText() const override;
    void undo() override;
    bool isReady() const { return m_story.has_value() && !m_controller.isSaving(); }
    bool canTakeBack() const { return m_controller.canTakeBack() && !m_controller.isSaving(); }

Q_SIGNALS:
    void invoiceWanted(const QString &invoice, Month month);
    void failed(const QString &what, const Error &error);
    void whyWanted(const WhyContent &why);
    //! Another event is at hand; follows it where Why? is open.
    void whyFollows(const WhyContent &why);
    //! What can be done has changed.
    void stateChanged();

protected:
    bool canChange() const override { return true; }
    void change() override;
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *makeList();
    QWidget *makeDetail();
    QWidget *makeEvents();
    QWidget *makeTerms();
    void connectController();
    void choose();
    void ask();
    void showStory(const ContractStory &story);
    void showHead();
    void showLanes();
    void showFacts();
    void setSpan(int tab);
    void openInvoice(const QString &id);
    void askChange(const ChangeWish &wish);
    bool isPrepaid() const;
    void showSwitches();
    const ContractCard *current() const;
    //! Of the event at hand; empty where it has no effect.
    WhyContent whyOfCurrent() const;
    ContractDesk *desk() const;

    const Theme &m_theme;
    ShellController &m_shell;
    AppActions &m_actions;
    ContractsController m_controller;
    TextLabel *m_count = nullptr;
    QLineEdit *m_filter = nullptr;
    TableView *m_list = nullptr;
    RecordTableModel<ContractCard> *m_cards = nullptr;
    QStackedWidget *m_place = nullptr;
    EmptyState *m_empty = nullptr;
    KeptSplitter *m_splitter = nullptr;
    ScreenHeader *m_header = nullptr;
    QTabBar *m_zoom = nullptr;
    MessageLine *m_message = nullptr;
    ContractTimeline *m_timeline = nullptr;
    TextLabel *m_effect = nullptr;
    TableView *m_events = nullptr;
    RecordTableModel<StoryEvent> *m_eventModel = nullptr;
    TextLabel *m_since = nullptr;
    QGridLayout *m_facts = nullptr;
    QCheckBox *m_prepaid = nullptr;
    AnchorField *m_anchor = nullptr;
    ChangeSheet *m_sheet = nullptr; //!< while it is open
    QTimer *m_asking = nullptr;     //!< who walks the list fast asks for the last one only
    QString m_asked;                //!< contract whose story is shown or asked for
    QString m_next;                 //!< contract to choose once it was read
    std::optional<ContractStory> m_story;
    int m_seats = 0; //!< which of its subscriptions is followed
};

} // namespace counterfoil
