// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/invoices/draftscontroller.h"

#include <QWidget>

QT_BEGIN_NAMESPACE
class QLineEdit;
QT_END_NAMESPACE

namespace counterfoil {

class TableView;
class TextLabel;
class Theme;

//! Text and net of a line, changed where they stand in the table: a field over each cell, and beside the row what is
//! wrong with them. Enter takes what was typed, Esc leaves the line as it was.
class LineEditor final : public QWidget
{
    Q_OBJECT
public:
    enum class Field { Text, Net };
    static constexpr int hintHeight = 38; //!< hides the whole of the next row

    //! `line` is one of the table's records. Both live at least as long.
    LineEditor(const Theme &theme, TableView &table, const Invoice &draft, const InvoiceLine &line);

    const InvoiceLine &line() const { return m_line; }
    //! The id of the draft.
    const QString &draft() const { return m_draft; }
    void edit(Field field);
    //! Stands over the line again wherever it is now; false where the table has none any more.
    bool place();
    //! The draft is remade: nothing can be typed until it is there, or was refused.
    void setWaiting(bool waiting);
    bool isWaiting() const { return m_isWaiting; }
    void showRefusal(const QString &reason);

Q_SIGNALS:
    void taken(const counterfoil::LineInput &input);
    void left();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QLineEdit *addField(const QString &name, const QString &label, const QString &text);
    bool isChanged() const;
    void check();
    void take();
    void leaveQuietly();

    TableView &m_table;
    InvoiceLine m_line;
    QString m_draft;
    QString m_currency;
    QLineEdit *m_text;
    QLineEdit *m_net;
    TextLabel *m_hint;
    bool m_isWaiting = false;
};

} // namespace counterfoil
