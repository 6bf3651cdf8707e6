// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tables/celldelegate.h"

#include "ui/format/fonts.h"
#include "ui/shell/parts.h"
#include "ui/tables/tablemodel.h"
#include "ui/theme/hairline.h"
#include "ui/theme/theme.h"

#include <QMouseEvent>
#include <QPainter>

namespace counterfoil {

namespace {

constexpr int arrowPadding = 12;
constexpr int cardPadding = 14;
constexpr int arrowSide = 13;
constexpr int indent = 16;
constexpr int iconSide = 13;
constexpr int barWidth = 84;
constexpr int leastBar = 20;
constexpr int barText = 66; //!< the words beside a bar come first
constexpr int barHeight = 6;

const TableModel &tableOf(const QModelIndex &index)
{
    return *qobject_cast<const TableModel *>(index.model());
}

QColor inkOf(const Colours &colours, const Cell &cell)
{
    if (cell.tone != Tone::Plain)
        return toneColours(colours, cell.tone).text;
    return cell.muted ? colours.ink3 : cell.quiet ? colours.ink2 : colours.ink;
}

void drawElided(QPainter &painter, const QRect &rect, Qt::Alignment alignment, const QString &text,
                Qt::TextElideMode mode = Qt::ElideRight)
{
    painter.drawText(rect, int(alignment | Qt::TextSingleLine),
                     painter.fontMetrics().elidedText(text, mode, rect.width()));
}

} // namespace

CellDelegate::CellDelegate(const Theme &theme, QObject *parent) : QStyledItemDelegate(parent), m_theme(theme) {}

QRect CellDelegate::arrowRect(const QRect &cell, int depth)
{
    return {cell.left() + arrowPadding - 1 + depth * indent, cell.top() + (cell.height() - arrowSide) / 2, arrowSide,
            arrowSide};
}

int CellDelegate::firstPadding(const RowLook &row)
{
    return row.tree ? arrowPadding + arrowSide + 2 + row.depth * indent : firstCellPadding;
}

QRect CellDelegate::contentRect(const QRect &cell, bool first, bool card, const RowLook &row) const
{
    int left = cellPadding;
    if (first)
        left = firstPadding(row);
    if (first && card && !row.group)
        left = cardPadding;
    return cell.adjusted(left, 0, card ? -cardPadding : -cellPadding, -1);
}

void CellDelegate::paintGround(QPainter &painter, const QStyleOptionViewItem &option, const RowLook &row) const
{
    const Colours &c = m_theme.colours();
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    painter.fillRect(option.rect, selected ? c.selection : row.group ? c.alt : c.base);
    fillHairline(painter, QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1),
                 row.group ? c.rule2 : c.rule);
}

void CellDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const TableModel &table = tableOf(index);
    const RowLook row = table.rowLook(index.row());
    const ColumnLook &column = table.columnLook(index.column());
    const Cell cell = table.cell(index.row(), index.column());
    const Colours &c = m_theme.colours();
    painter->save();
    painter->setClipRect(option.rect);
    paintGround(*painter, option, row);
    if (column.perforated)
        paintPerforation(*painter, {option.rect.left(), option.rect.top(), 1, option.rect.height()}, c.rule2);
    const bool first = index.column() == 0;
    if (first && row.hasChildren) {
        const QRect place = arrowRect(option.rect, row.depth);
        painter->drawPixmap(place.topLeft(), m_theme.pixmap(row.open ? QStringLiteral("down") : QStringLiteral("right"),
                                                            c.ink2, painter->device()->devicePixelRatioF(), arrowSide));
    }
    const bool isPointed = option.state.testFlag(QStyle::State_Selected) || index.row() == m_pointedRow;
    if (!cell.onPoint || isPointed)
        paintContent({*painter, c, contentRect(option.rect, first, column.kind == CellKind::Card, row), cell, column,
                      row, option.state.testFlag(QStyle::State_Selected)});
    if (option.state.testFlag(QStyle::State_HasFocus) && option.state.testFlag(QStyle::State_Selected) &&
        column.kind != CellKind::Card) {
        painter->setPen(QPen(c.accent, 2));
        painter->drawRect(option.rect.adjusted(1, 1, -1, -2));
    } else if (column.kind == CellKind::Card && option.state.testFlag(QStyle::State_Selected)) {
        painter->fillRect(QRect(option.rect.left(), option.rect.top(), 3, option.rect.height()), c.accent);
    }
    painter->restore();
}

void CellDelegate::paintContent(const Stroke &stroke) const
{
    if (stroke.row.group) {
        paintText(stroke);
        return;
    }
    switch (stroke.column.kind) {
    case CellKind::Text:
    case CellKind::MiddleText:
    case CellKind::Money:
        paintText(stroke);
        break;
    case CellKind::Chip:
        if (stroke.cell.mark != noMark)
            paintChip(stroke.painter, stroke.rect, stroke.cell.mark, stroke.colours);
        break;
    case CellKind::State:
        paintState(stroke);
        break;
    case CellKind::TwoLines:
        paintTwoLines(stroke);
        break;
    case CellKind::Card:
        paintCard(stroke);
        break;
    case CellKind::Button:
        if (!stroke.cell.text.isEmpty())
            paintButton(stroke);
        break;
    case CellKind::Bar:
        paintBar(stroke);
        break;
    }
}

void CellDelegate::paintText(const Stroke &s) const
{
    const bool money = s.column.kind == CellKind::Money;
    const bool strong = (s.row.group && !s.cell.quiet) || s.cell.strong;
    const FontRole role = strong ? FontRole::TableStrong : FontRole::Table;
    s.painter.setFont(money ? moneyFont(role) : roleFont(role));
    s.painter.setPen(inkOf(s.colours, s.cell));
    const Qt::Alignment side = s.column.isRight() ? Qt::AlignRight : Qt::AlignLeft;
    const bool middle = (s.column.kind == CellKind::MiddleText && !s.cell.isName) || s.column.middle;
    const auto mode = money ? Qt::ElideNone : middle ? Qt::ElideMiddle : Qt::ElideRight;
    drawElided(s.painter, s.rect, side | Qt::AlignVCenter, s.cell.text, mode);
    if (!s.row.group)
        return;
    // A heading: its label, what it counts in a quieter voice, and for lists its sum at the right.
    QRect rest = s.rect.adjusted(s.painter.fontMetrics().horizontalAdvance(s.cell.text) + 10, 0, 0, 0);
    if (!s.cell.amount.isEmpty()) {
        s.painter.setFont(moneyFont(FontRole::TableStrong));
        s.painter.drawText(s.rect, Qt::AlignRight | Qt::AlignVCenter, s.cell.amount);
        rest.setRight(rest.right() - s.painter.fontMetrics().horizontalAdvance(s.cell.amount) - 8);
    }
    if (!s.cell.second.isEmpty() && rest.width() > 0) {
        s.painter.setFont(roleFont(FontRole::Table));
        s.painter.setPen(s.colours.ink2);
        drawElided(s.painter, rest, Qt::AlignLeft | Qt::AlignVCenter, s.cell.second);
    }
}

void CellDelegate::paintState(const Stroke &s) const
{
    QRect rest = s.rect;
    const QColor ink = s.cell.tone == Tone::Plain ? s.colours.ink2 : toneColours(s.colours, s.cell.tone).text;
    if (const QString icon = iconOf(s.cell.tone); !icon.isEmpty()) {
        s.painter.drawPixmap(rest.left(), rest.top() + (rest.height() - iconSide) / 2,
                             m_theme.pixmap(icon, ink, s.painter.device()->devicePixelRatioF(), iconSide));
        rest.setLeft(rest.left() + iconSide + 4);
    }
    s.painter.setFont(roleFont(FontRole::Table));
    s.painter.setPen(ink);
    drawElided(s.painter, rest, Qt::AlignLeft | Qt::AlignVCenter, s.cell.text);
}

int CellDelegate::stateWidth(const Cell &cell)
{
    const int icon = iconOf(cell.tone).isEmpty() ? 0 : iconSide + 4;
    return icon + QFontMetrics(roleFont(FontRole::Table)).horizontalAdvance(cell.text);
}

void CellDelegate::paintTwoLines(const Stroke &s) const
{
    if (s.cell.second.isEmpty()) {
        paintText(s);
        return;
    }
    s.painter.setFont(roleFont(s.cell.strong ? FontRole::TableStrong : FontRole::Table));
    s.painter.setPen(inkOf(s.colours, s.cell));
    const int line = s.painter.fontMetrics().height();
    const int caption = QFontMetrics(roleFont(FontRole::Caption)).height();
    const int top = s.rect.top() + qMax(0, (s.rect.height() - line - caption + 3) / 2);
    drawElided(s.painter, QRect(s.rect.left(), top, s.rect.width(), line), Qt::AlignLeft | Qt::AlignVCenter,
               s.cell.text, s.column.middle ? Qt::ElideMiddle : Qt::ElideRight);
    s.painter.setFont(roleFont(FontRole::Caption));
    s.painter.setPen(s.colours.ink2);
    drawElided(s.painter, QRect(s.rect.left(), top + line - 2, s.rect.width(), caption),
               Qt::AlignLeft | Qt::AlignVCenter, s.cell.second);
}

void CellDelegate::paintCard(const Stroke &s) const
{
    const QRect upper(s.rect.left(), s.rect.top() + 4, s.rect.width(), s.rect.height() / 2 - 4);
    const QRect lower(s.rect.left(), upper.bottom() + 1, s.rect.width(), s.rect.height() / 2 - 3);
    s.painter.setFont(moneyFont(FontRole::Body));
    s.painter.setPen(s.colours.ink);
    s.painter.drawText(upper, Qt::AlignRight | Qt::AlignVCenter, s.cell.amount);
    const int amount = s.painter.fontMetrics().horizontalAdvance(s.cell.amount) + 8;
    s.painter.setFont(roleFont(s.cell.strong || s.isSelected ? FontRole::Heading : FontRole::Body));
    drawElided(s.painter, upper.adjusted(0, 0, -amount, 0), Qt::AlignLeft | Qt::AlignVCenter, s.cell.text);
    s.painter.setFont(roleFont(FontRole::Caption));
    s.painter.setPen(s.colours.ink2);
    const int period = s.painter.fontMetrics().horizontalAdvance(s.cell.second);
    drawElided(s.painter, lower, Qt::AlignLeft | Qt::AlignVCenter, s.cell.second);
    QRect state = lower.adjusted(period + 8, 0, 0, 0);
    const QColor ink = s.cell.tone == Tone::Plain ? s.colours.ink2 : toneColours(s.colours, s.cell.tone).text;
    const QString icon = iconOf(s.cell.tone);
    const int room = state.width() - (icon.isEmpty() ? 0 : iconSide + 3);
    const QString text = s.painter.fontMetrics().elidedText(s.cell.state, Qt::ElideRight, room);
    s.painter.setPen(ink);
    s.painter.drawText(state, Qt::AlignRight | Qt::AlignVCenter, text);
    if (!icon.isEmpty()) {
        const int x = state.right() - s.painter.fontMetrics().horizontalAdvance(text) - iconSide - 3;
        s.painter.drawPixmap(x, state.top() + (state.height() - iconSide) / 2,
                             m_theme.pixmap(icon, ink, s.painter.device()->devicePixelRatioF(), iconSide));
    }
}

QRect CellDelegate::buttonRect(const QRect &content, const QString &text) const
{
    const int width = QFontMetrics(roleFont(FontRole::Table)).horizontalAdvance(text) + 16;
    return {content.right() + 1 - width + 2, content.top() + (content.height() - 22) / 2, width, 22};
}

void CellDelegate::paintButton(const Stroke &s) const
{
    const QRect button = buttonRect(s.rect, s.cell.text);
    s.painter.setRenderHint(QPainter::Antialiasing);
    s.painter.setPen(QPen(s.colours.rule2, 1));
    s.painter.setBrush(s.cell.locked.isEmpty() ? QBrush(s.colours.raised) : QBrush(Qt::NoBrush));
    s.painter.drawRoundedRect(QRectF(button).adjusted(0.5, 0.5, -0.5, -0.5), 3, 3);
    s.painter.setFont(roleFont(FontRole::Table));
    s.painter.setPen(s.cell.locked.isEmpty() ? s.colours.ink : s.colours.ink3);
    s.painter.drawText(button, Qt::AlignCenter, s.cell.text);
    s.painter.setRenderHint(QPainter::Antialiasing, false);
    s.painter.setBrush(Qt::NoBrush);
}

void CellDelegate::paintBar(const Stroke &s) const
{
    const bool isPlain = s.cell.tone == Tone::Plain;
    const QColor ink = isPlain ? s.colours.ink : toneColours(s.colours, s.cell.tone).text;
    const int length = std::clamp(s.rect.width() - cellPadding - barText, leastBar, barWidth); // alike in every row
    const QRectF ground(s.rect.left(), s.rect.top() + (s.rect.height() - barHeight) / 2, length, barHeight);
    QRectF filled = ground;
    filled.setWidth(std::max(2.0, ground.width() * s.cell.share / 1000)); // nothing left is seen as well
    s.painter.setRenderHint(QPainter::Antialiasing);
    s.painter.setPen(Qt::NoPen);
    s.painter.setBrush(s.colours.rule);
    s.painter.drawRoundedRect(ground, barHeight / 2.0, barHeight / 2.0);
    s.painter.setBrush(isPlain ? s.colours.total : ink);
    s.painter.drawRoundedRect(filled, barHeight / 2.0, barHeight / 2.0);
    s.painter.setRenderHint(QPainter::Antialiasing, false);
    s.painter.setBrush(Qt::NoBrush);
    s.painter.setFont(roleFont(FontRole::Table));
    s.painter.setPen(ink);
    drawElided(s.painter, s.rect.adjusted(length + cellPadding, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter,
               s.cell.text);
}

QSize CellDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const TableModel &table = tableOf(index);
    const Cell cell = table.cell(index.row(), index.column());
    const RowLook row = table.rowLook(index.row());
    const ColumnLook &column = table.columnLook(index.column());
    const bool strong = row.group || cell.strong;
    const QFont font = column.kind == CellKind::Money ? moneyFont(strong ? FontRole::TableStrong : FontRole::Table)
                                                      : roleFont(strong ? FontRole::TableStrong : FontRole::Table);
    int text = QFontMetrics(font).horizontalAdvance(cell.text);
    if (column.kind == CellKind::TwoLines)
        text = qMax(text, QFontMetrics(roleFont(FontRole::Caption)).horizontalAdvance(cell.second));
    if (column.kind == CellKind::Chip)
        text = chipWidth;
    int width = text + 2 * cellPadding + 2; // parts of a pixel do not make it end in "…"
    if (index.column() == 0)
        width += firstPadding(row) - cellPadding;
    if (column.kind == CellKind::State)
        width += iconSide + 4;
    if (column.kind == CellKind::Button)
        width += 16;
    if (column.kind == CellKind::Bar)
        width += barWidth + cellPadding;
    return {width, option.rect.height()};
}

bool CellDelegate::editorEvent(QEvent *event, QAbstractItemModel *, const QStyleOptionViewItem &option,
                               const QModelIndex &index)
{
    const bool press = event->type() == QEvent::MouseButtonPress;
    if (!press && event->type() != QEvent::MouseButtonRelease)
        return false;
    const TableModel &table = tableOf(index);
    const Cell cell = table.cell(index.row(), index.column());
    const QString &text = cell.text;
    if (table.columnLook(index.column()).kind != CellKind::Button || text.isEmpty() || !cell.locked.isEmpty())
        return false;
    const auto *mouse = static_cast<QMouseEvent *>(event);
    const QRect content = contentRect(option.rect, index.column() == 0, false, table.rowLook(index.row()));
    if (!buttonRect(content, text).contains(mouse->position().toPoint()))
        return false;
    if (press) {
        m_pressed = index;
        return false;
    }
    if (m_pressed == index)
        Q_EMIT buttonPressed(index);
    return false;
}

} // namespace counterfoil
