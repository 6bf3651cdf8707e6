// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/close/closecolumns.h"
#include "ui/shell/screen.h"

QT_BEGIN_NAMESPACE
class QLineEdit;
class QPushButton;
class QScrollArea;
class QStackedWidget;
QT_END_NAMESPACE

namespace counterfoil {

class AppActions;
class CauseBars;
class EmptyState;
class KeptSplitter;
class ScreenHeader;
class ShellController;
class TextLabel;
class Theme;

//! What stands between now and a sent month.
class CloseScreen final : public Screen
{
    Q_OBJECT
public:
    CloseScreen(const Theme &theme, ShellController &shell, AppActions &actions, QWidget *parent = nullptr);

    void refresh() override;
    bool clearFilter() override;
    TableView *table() const override { return m_table; }
    QList<QAction *> rowActions(const TableView &table) const override;
    QWidget *chart() const override;
    void setDensity(Density density) override;
    QWidgetList regions() const override;
    void showNothing(bool nothing) override;
    const CloseBoard &board() const { return m_board; }
    //! The id of the draft in whose row a person is; empty elsewhere.
    QString chosenDraft() const;
    //! Id and name of the tenant without a customer in whose row a person is.
    std::optional<std::pair<QString, QString>> chosenStray() const;

Q_SIGNALS:
    void chosenChanged();
    void whyWanted(const WhyContent &why);
    //! The month of the figure that was asked about was read again.
    void whyFollows(const WhyContent &why);
    void reconcileWanted(const QString &target, Mark mark);
    void invoiceWanted(const QString &invoice);
    //! A person lets a held draft go.
    void approvalWanted(const QString &draft);
    //! A person wants to say whose `tenant` is; `name` is what Microsoft calls it.
    void mapWanted(const QString &tenant, const QString &name);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *makeFindings();
    QWidget *makeBridge();
    void actOn(const QModelIndex &index);
    void openFinding(const QModelIndex &index);
    void filterStage(int stage);
    void showTable();
    void showNoLines();
    void showSeal();
    void showExports();

    const Theme &m_theme;
    ShellController &m_shell;
    AppActions &m_actions;
    CloseBoard m_board;
    ScreenHeader *m_header;
    QPushButton *m_export;
    QPushButton *m_exportAgain;
    QPushButton *m_closeMonth;
    QPushButton *m_reopenMonth;
    StagesTicket *m_stages;
    KeyFigures *m_figures;
    QLineEdit *m_filter = nullptr;
    TextLabel *m_caption = nullptr;
    TableView *m_table = nullptr;
    RecordTableModel<BoardFinding> *m_model = nullptr;
    EmptyState *m_empty = nullptr;
    QStackedWidget *m_place = nullptr;
    CauseBars *m_bars = nullptr;
    KeptSplitter *m_splitter = nullptr;
    int m_asked = -1; //!< the figure whose reason was asked for
    int m_stage = 0;  //!< the one stage that is listed, 0 for all
};

} // namespace counterfoil
