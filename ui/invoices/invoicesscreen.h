// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/invoices/invoicescolumns.h"
#include "ui/reconcile/whycontent.h"
#include "ui/shell/screen.h"

QT_BEGIN_NAMESPACE
class QGridLayout;
class QLineEdit;
class QPushButton;
class QStackedWidget;
class QTabBar;
QT_END_NAMESPACE

namespace counterfoil {

class AddLineSheet;
class AppActions;
class CreditSheet;
class EmptyState;
class KeptSplitter;
class LineEditor;
class MessageLine;
class PageView;
class ScreenHeader;
class ShellController;
class TableView;
class TextLabel;
class Theme;
class TotalsBar;

//! Approve what the guards hold, read what a customer will read.
class InvoicesScreen final : public Screen
{
    Q_OBJECT
public:
    InvoicesScreen(const Theme &theme, ShellController &shell, AppActions &actions, QWidget *parent = nullptr);

    void refresh() override;
    TableView *table() const override;
    QList<QAction *> rowActions(const TableView &table) const override;
    void setDensity(Density density) override;
    QWidgetList regions() const override;
    void showNothing(bool nothing) override;
    QString undoText() const override;
    QString redoText() const override;
    void undo() override { m_drafts.undo(); }
    void redo() override { m_drafts.redo(); }
    void go(const QString &invoice);
    //! Shows an invoice and puts the selection on one of its lines.
    void goLine(const QString &invoice, qint64 line);
    //! The invoice that is shown; empty for none.
    QString chosen() const { return m_chosen; }
    //! The id of the line that is marked first; 0 for none.
    qint64 chosenLine() const;
    //! What can be done with what is shown, as far as the file lets anybody.
    struct Acts
    {
        bool line = false; //!< one of a draft is chosen
        bool lineEdited = false;
        bool creditable = false;
        friend bool operator==(const Acts &, const Acts &) = default;
    };
    Acts acts() const;
    //! Opens fields over the current line of a draft.
    void editLine();
    void askLine();
    void removeLines();
    void restoreLines();
    //! Asks what of the issued invoice is credited: its marked lines, or all of it.
    void askCredit();

Q_SIGNALS:
    void chosenChanged();
    void whyWanted(const WhyContent &why);
    void whyFollows(const WhyContent &why);
    void failed(const QString &what, const Error &error);
    //! A step was undone or done again on a draft of that month.
    void invoiceWanted(const QString &invoice, Month month);

protected:
    bool canChange() const override { return canEdit(); }
    void change() override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *makeList();
    QWidget *makeDetail();
    void makeHeaderActs();
    QWidget *makeComparison();
    QWidget *makePages();
    void choose(const QModelIndex &index);
    void connectWhy();
    void connectLines();
    void connectDrafts();
    bool canEdit() const;
    const Invoice *shownDraft() const;
    QList<InvoiceLine> markedLines() const;
    void editAt(const QModelIndex &index);
    void takeInput(const LineInput &input);
    void heedEditor(const Invoice &invoice);
    void closeEditor();
    void showMarks();
    QString afterApproval(const QString &chosen) const;
    void tellChosen();
    void showActs(const Invoice &invoice);
    WhyContent whyAt(const TableView *table, const QModelIndex &index) const;
    void showInvoice(const Invoice &invoice);
    void fitLines();
    void showSums(const Invoice &invoice);
    void showComparison(const Invoice &invoice);
    void showFacts(const Invoice &invoice);
    void showGuards(const QList<Guard> &guards);
    void heedApproval();
    QString numberOf(const Invoice &invoice) const;
    QString dueOf(const Invoice &invoice) const;
    void showPages(const PageSet &pages);
    void showPageNumber();
    void arrange();

    const Theme &m_theme;
    ShellController &m_shell;
    AppActions &m_actions;
    InvoicesController m_controller;
    DraftsController m_drafts;
    LineEditor *m_editor = nullptr;       //!< while a line is changed
    AddLineSheet *m_lineSheet = nullptr;  //!< while it is open
    CreditSheet *m_creditSheet = nullptr; //!< while it is open
    QString m_next;                       //!< invoice to choose once it was read
    QHash<QString, LineMark> m_marks;     //!< of the lines that are shown
    struct Told
    {
        QString chosen, undo, redo;
        Acts acts;
        friend bool operator==(const Told &, const Told &) = default;
    } m_told;                   //!< by chosenChanged()
    QSet<QString> m_restorable; //!< those of them that can be as they were calculated
    Comparison m_shownComparison;
    QString m_chosen;
    TextLabel *m_count = nullptr;
    QLineEdit *m_filter = nullptr;
    TableView *m_list = nullptr;
    RecordTableModel<InvoiceCard> *m_cards = nullptr;
    TotalsBar *m_listTotal = nullptr;
    ScreenHeader *m_header = nullptr;
    QPushButton *m_addLine = nullptr;
    QPushButton *m_approve = nullptr;
    QPushButton *m_credit = nullptr;
    QPushButton *m_newPrice = nullptr; //!< stands under the lines
    QTabBar *m_tabs = nullptr;
    MessageLine *m_guard = nullptr;
    MessageLine *m_missing = nullptr;
    TableView *m_lines = nullptr;
    RecordTableModel<InvoiceLine> *m_lineModel = nullptr;
    TextLabel *m_taxes = nullptr;
    TextLabel *m_due = nullptr;
    QWidget *m_comparison = nullptr;
    TextLabel *m_comparedWith = nullptr;
    TextLabel *m_change = nullptr;
    TextLabel *m_sentence = nullptr;
    TableView *m_compared = nullptr;
    RecordTableModel<ComparedLine> *m_comparedModel = nullptr;
    QWidget *m_detail = nullptr;
    QWidget *m_body = nullptr;
    QWidget *m_pages = nullptr;
    PageView *m_page = nullptr;
    TextLabel *m_pageNumber = nullptr;
    TextLabel *m_factsTitle = nullptr;
    QGridLayout *m_facts = nullptr;
    EmptyState *m_empty;
    QStackedWidget *m_place;
    KeptSplitter *m_splitter = nullptr;
    bool m_wide = false;
};

} // namespace counterfoil
