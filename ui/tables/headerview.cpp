// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tables/headerview.h"

#include "ui/format/fonts.h"
#include "ui/shell/parts.h"
#include "ui/tables/celldelegate.h"
#include "ui/tables/tablemodel.h"
#include "ui/theme/hairline.h"
#include "ui/theme/theme.h"

#include <QPainter>

namespace counterfoil {

namespace {
constexpr int headHeight = 26;
} // namespace

HeaderView::HeaderView(const Theme &theme, QWidget *parent) : QHeaderView(Qt::Horizontal, parent), m_theme(theme)
{
    setSectionResizeMode(QHeaderView::Interactive);
    setSectionsMovable(true);
    setFirstSectionMovable(false); // it carries the arrows and the indents
    setHighlightSections(false);
    setSectionsClickable(true);
    setStretchLastSection(false);
    setResizeContentsPrecision(0);
    setMinimumSectionSize(24);
    setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
}

QSize HeaderView::sizeHint() const
{
    return {QHeaderView::sizeHint().width(), headHeight};
}

int HeaderView::wantedWidth(const ColumnLook &look)
{
    const int name = QFontMetrics(roleFont(FontRole::CaptionStrong)).horizontalAdvance(look.name);
    return name + (look.mark == noMark ? 0 : chipWidth + 6) + 2 * cellPadding + 1;
}

int HeaderView::fittedWidth(int section) const
{
    const auto *table = qobject_cast<const TableModel *>(model());
    int width = table ? wantedWidth(table->columnLook(section)) : 0;
    if (visualIndex(section) == 0)
        width += firstPadding() - cellPadding;
    if (isSortIndicatorShown() && sortIndicatorSection() == section)
        width += QFontMetrics(roleFont(FontRole::CaptionStrong)).horizontalAdvance(QStringLiteral(" ↑"));
    return width;
}

int HeaderView::firstPadding() const
{
    const auto *table = qobject_cast<const TableModel *>(model());
    const bool isGrouped = table && table->rowCount() > 0 && table->isHeading(0);
    return isGrouped ? CellDelegate::firstPadding(table->rowLook(0)) : firstCellPadding;
}

void HeaderView::mousePressEvent(QMouseEvent *event)
{
    m_held = true;
    QHeaderView::mousePressEvent(event);
}

void HeaderView::mouseReleaseEvent(QMouseEvent *event)
{
    QHeaderView::mouseReleaseEvent(event);
    m_held = false;
    Q_EMIT letGo();
}

void HeaderView::paintEvent(QPaintEvent *event)
{
    const Colours &c = m_theme.colours();
    QPainter painter(viewport());
    painter.fillRect(viewport()->rect(), c.alt);
    fillHairline(painter, QRect(0, viewport()->height() - 1, viewport()->width(), 1), c.rule2);
    painter.end();
    QHeaderView::paintEvent(event);
}

void HeaderView::paintSection(QPainter *painter, const QRect &rect, int section) const
{
    const auto *table = qobject_cast<const TableModel *>(model());
    if (!table || !rect.isValid())
        return;
    const Colours &c = m_theme.colours();
    const ColumnLook &look = table->columnLook(section);
    painter->save();
    painter->fillRect(rect, c.alt);
    fillHairline(*painter, QRect(rect.left(), rect.bottom(), rect.width(), 1), c.rule2);
    const int next = logicalIndex(visualIndex(section) + 1);
    if (look.perforated)
        paintPerforation(*painter, {rect.left(), rect.top(), 1, rect.height()}, c.rule2);
    if (next >= 0 && !table->columnLook(next).perforated)
        fillHairline(*painter, QRect(rect.right(), rect.top() + 1, 1, rect.height() - 2), c.rule);
    painter->setFont(roleFont(FontRole::CaptionStrong));
    painter->setPen(c.ink2);
    QRect inside = rect.adjusted(visualIndex(section) == 0 ? firstPadding() : cellPadding, 0, -cellPadding, -1);
    const bool sorted = isSortIndicatorShown() && sortIndicatorSection() == section;
    const QString arrow = sortIndicatorOrder() == Qt::AscendingOrder ? QStringLiteral(" ↑") : QStringLiteral(" ↓");
    const QString name = sorted ? look.name + arrow : look.name;
    const int textWidth = painter->fontMetrics().horizontalAdvance(name);
    if (look.mark != noMark) {
        const int start =
            look.isRight() ? qMax(inside.left(), inside.right() + 1 - textWidth - chipWidth - 6) : inside.left();
        paintChip(*painter, QRect(start, inside.top(), chipWidth, inside.height()), look.mark, c);
        inside.setLeft(start + chipWidth + 6);
    }
    painter->drawText(inside, int((look.isRight() ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter),
                      painter->fontMetrics().elidedText(name, Qt::ElideRight, inside.width() + 1));
    painter->restore();
}

HeadEnd::HeadEnd(const Theme &theme, const HeaderView &header) : m_theme(theme), m_header(header)
{
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
}

QSize HeadEnd::sizeHint() const
{
    return {0, m_header.isHidden() ? 0 : m_header.sizeHint().height()};
}

void HeadEnd::paintEvent(QPaintEvent *)
{
    const Colours &c = m_theme.colours();
    QPainter painter(this);
    painter.fillRect(rect(), c.alt);
    fillHairline(painter, QRect(0, height() - 1, width(), 1), c.rule2);
}

} // namespace counterfoil
