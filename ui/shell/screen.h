// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

QT_BEGIN_NAMESPACE
class QAction;
class QKeyEvent;
class QLineEdit;
QT_END_NAMESPACE

namespace counterfoil {

class TableView;
enum class Density;

//! From this width on screens show more beside each other; pixels.
inline constexpr int narrowWindow = 1360; //!< up to this width a screen leaves out what it can
inline constexpr int wideWindow = 1720;
//! Who walks a list with the arrows asks for each row only after resting on it; milliseconds.
inline constexpr int askDelay = 60;

//! A place of the navigation. It shows what its controller says and knows no other screen. Its object's name, and those
//! of its tables and splitters, are what the window remembers their looks under.
class Screen : public QWidget
{
    Q_OBJECT
public:
    using QWidget::QWidget;

    //! Shows the month that was read.
    virtual void refresh() = 0;
    //! The field that narrows its table; null on a screen without one.
    QLineEdit *filter() const { return m_field; }
    void focusFilter();
    //! Clears what was typed; false where nothing was.
    virtual bool clearFilter();
    //! The table that the person is in, for copying.
    virtual TableView *table() const = 0;
    //! What is done with the selected rows of one of its tables, for the menu of these rows.
    virtual QList<QAction *> rowActions(const TableView &) const { return {}; }
    //! The chart that is shown, to be kept as a file (see charts/chartfile.h); null where there is none now.
    virtual QWidget *chart() const { return nullptr; }
    //! What files of it are called, before the month; in no language.
    virtual QString exportName() const { return objectName(); }
    //! Writes the rows of table() as CSV where they are read page by page, and tells of it; false where the table has
    //! all of them itself.
    virtual bool writeRows(const QString &) { return false; }
    virtual void setDensity(Density density) = 0;
    //! The parts that F6 walks.
    virtual QWidgetList regions() const = 0;
    //! Whether there is a month to show at all.
    virtual void showNothing(bool nothing) = 0;
    //! Which of its views a person chose, in a word that is remembered; empty for the first one.
    virtual QString chosenView() const { return {}; }
    virtual void chooseView(const QString &) {}
    //! What Ctrl+Z and Ctrl+Shift+Z do here, as a menu says it; empty where there is nothing to undo, or to redo.
    virtual QString undoText() const { return {}; }
    virtual QString redoText() const { return {}; }
    virtual void undo() {}
    virtual void redo() {}

protected:
    //! Whether F2 changes what is chosen on this screen, whatever it means on others; then it does change().
    virtual bool canChange() const { return false; }
    virtual void change() {}
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    //! The field that narrows a table. What is typed in the table goes there; where the field is cleared, back.
    void setFilter(QLineEdit *field, TableView *table);

private:
    QLineEdit *m_field = nullptr;
    TableView *m_filtered = nullptr;
};

} // namespace counterfoil
