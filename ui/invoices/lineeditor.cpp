// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/invoices/lineeditor.h"

#include "ui/format/amounts.h"
#include "ui/invoices/invoicescolumns.h"
#include "ui/shell/parts.h"
#include "ui/tables/tableview.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QScrollBar>
#include <QTimer>

namespace counterfoil {

namespace {
constexpr int leastHeight = 28;
constexpr int textMargin = 6; //!< what is typed begins where it stood
constexpr int leastNet = 96;  //!< room to type an amount
} // namespace

LineEditor::LineEditor(const Theme &theme, TableView &table, const Invoice &draft, const InvoiceLine &line)
    : QWidget(table.viewport()), m_table(table), m_line(line), m_draft(draft.id), m_currency(draft.currency),
      m_text(addField(QStringLiteral("lineText"), tr("Text of the line"), line.description)),
      m_net(addField(QStringLiteral("lineNet"), tr("Net of the line, %1").arg(draft.currency),
                     amountText(line.net, digitsOf(draft.currency)))),
      m_hint(new TextLabel(theme, FontRole::Caption, true, this))
{
    setObjectName(QStringLiteral("lineEditor"));
    m_net->setAlignment(Qt::AlignRight);
    m_net->setFont(moneyFont(FontRole::Table));
    m_hint->setObjectName(QStringLiteral("lineHint"));
    m_hint->setAutoFillBackground(true);
    m_hint->setBackgroundRole(QPalette::Window);
    m_hint->setContentsMargins(16, 0, 8, 0);
    const auto follow = [this] { place(); };
    connect(table.horizontalScrollBar(), &QScrollBar::valueChanged, this, follow);
    connect(table.verticalScrollBar(), &QScrollBar::valueChanged, this, follow);
    connect(&table, &TableView::columnsChanged, this, follow);
    table.viewport()->installEventFilter(this);
    check();
}

QLineEdit *LineEditor::addField(const QString &name, const QString &label, const QString &text)
{
    auto *field = new QLineEdit(text, this);
    field->setObjectName(name);
    field->setAccessibleName(label);
    field->setTextMargins(textMargin, 0, textMargin, 0);
    field->installEventFilter(this);
    connect(field, &QLineEdit::textEdited, this, &LineEditor::check);
    return field;
}

void LineEditor::edit(Field field)
{
    if (!place())
        return;
    show();
    QLineEdit *wanted = field == Field::Text ? m_text : m_net;
    wanted->setFocus();
    wanted->selectAll();
}

bool LineEditor::place()
{
    const TableModel &model = *m_table.table();
    const int row = model.rowOf(lineShape().key(m_line));
    if (row < 0)
        return false;
    QRect text = m_table.visualRect(model.index(row, 0));
    const bool hasNet = m_table.isColumnShown(netColumn);
    QRect net = hasNet ? m_table.visualRect(model.index(row, netColumn)) : QRect();
    if (!hasNet) { // then it stands in the room of the text
        net = QRect(text.right() + 1 - leastNet, text.top(), leastNet, text.height());
        text.setWidth(text.width() - leastNet);
    }
    const int height = std::max(text.height(), leastHeight);
    const int fieldHeight = std::max(height - 4, leastHeight); // nothing of the cell behind looks out
    const bool isLast = text.top() + height + hintHeight > m_table.viewport()->height();
    const int top = isLast && text.top() >= hintHeight ? hintHeight : 0; // of the row, inside
    setGeometry(0, text.top() - top, m_table.viewport()->width(), height + hintHeight);
    const int middle = top + (height - fieldHeight) / 2;
    m_text->setGeometry(text.left() + 8, middle, text.width() - 8, fieldHeight);
    m_net->setGeometry(net.right() + 1 - std::max(net.width(), leastNet), middle, std::max(net.width(), leastNet),
                       fieldHeight);
    m_hint->setGeometry(0, top == 0 ? height : 0, width(), hintHeight);
    return true;
}

bool LineEditor::isChanged() const
{
    const auto typed = lineInput(m_text->text(), m_net->text(), m_currency);
    return !typed || typed->text != m_line.description || typed->net != m_line.net;
}

void LineEditor::check()
{
    const auto typed = lineInput(m_text->text(), m_net->text(), m_currency);
    m_hint->setTone(typed ? Tone::Plain : Tone::Bad);
    m_hint->setText(typed ? tr("Enter takes it, Tab goes to the other field, Esc leaves the line as it was")
                          : typed.error());
    for (QLineEdit *field : {m_text, m_net})
        field->setAccessibleDescription(m_hint->text());
}

void LineEditor::take()
{
    if (m_isWaiting)
        return;
    if (!isChanged()) {
        Q_EMIT left();
        return;
    }
    if (const auto typed = lineInput(m_text->text(), m_net->text(), m_currency))
        Q_EMIT taken(*typed);
}

void LineEditor::setWaiting(bool waiting)
{
    m_isWaiting = waiting;
    m_text->setReadOnly(waiting);
    m_net->setReadOnly(waiting);
    if (!waiting) {
        check();
        return;
    }
    m_hint->setTone(Tone::Plain);
    m_hint->setText(tr("Remaking the draft…"));
}

void LineEditor::showRefusal(const QString &reason)
{
    setWaiting(false);
    m_hint->setTone(Tone::Bad);
    m_hint->setText(reason);
}

//! A person went on to something else: what is right is taken, and what is not stays to be mended.
void LineEditor::leaveQuietly()
{
    const QWidget *now = window()->focusWidget();
    if (m_isWaiting || isHidden() || now == m_text || now == m_net)
        return;
    take();
}

bool LineEditor::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_table.viewport()) {
        if (event->type() == QEvent::Resize)
            place();
        return false;
    }
    if (event->type() == QEvent::ShortcutOverride &&
        static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) { // else it would close the panel
        event->accept();
        return true;
    }
    if (event->type() == QEvent::FocusOut) {
        const Qt::FocusReason reason = static_cast<QFocusEvent *>(event)->reason();
        if (reason != Qt::ActiveWindowFocusReason && reason != Qt::PopupFocusReason && reason != Qt::MenuBarFocusReason)
            QTimer::singleShot(0, this, &LineEditor::leaveQuietly);
    }
    if (event->type() != QEvent::KeyPress)
        return false;
    switch (static_cast<QKeyEvent *>(event)->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        take();
        return true;
    case Qt::Key_Escape:
        Q_EMIT left();
        return true;
    case Qt::Key_Tab:
    case Qt::Key_Backtab: { // there are two: either leads to the other
        QLineEdit *other = watched == m_text ? m_net : m_text;
        other->setFocus(Qt::TabFocusReason);
        other->selectAll();
        return true;
    }
    default:
        return false;
    }
}

//! Nothing that is typed here is meant for the table behind.
void LineEditor::keyPressEvent(QKeyEvent *event)
{
    event->accept();
}

} // namespace counterfoil
