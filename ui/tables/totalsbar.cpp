// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tables/totalsbar.h"

#include "ui/format/fonts.h"
#include "ui/shell/parts.h"
#include "ui/tables/tableview.h"
#include "ui/theme/hairline.h"
#include "ui/theme/theme.h"

#include <QHeaderView>
#include <QPainter>
#include <QScrollBar>

namespace counterfoil {

TotalsBar::TotalsBar(const Theme &theme, TableView &view, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_view(view)
{
    setFixedHeight(28);
    connect(&view, &TableView::columnsChanged, this, qOverload<>(&QWidget::update));
    connect(view.horizontalScrollBar(), &QScrollBar::valueChanged, this, qOverload<>(&QWidget::update));
    connect(view.table(), &QAbstractItemModel::modelReset, this, &TotalsBar::tell);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
    tell();
}

void TotalsBar::tell()
{
    QStringList parts;
    const QList<Cell> cells = m_view.table()->totals();
    for (int column = 0; column < cells.size(); ++column) {
        if (!cells[column].text.isEmpty())
            parts << m_view.table()->columnLook(column).name + u' ' + cells[column].text;
    }
    setAccessibleName(parts.join(QStringLiteral(", ")));
    update();
}

void TotalsBar::paintEvent(QPaintEvent *)
{
    const Colours &c = m_theme.colours();
    QPainter painter(this);
    painter.fillRect(rect(), c.alt);
    fillHairline(painter, QRect(0, 0, width(), 1), c.ink2);
    const QList<Cell> cells = m_view.table()->totals();
    const QHeaderView *header = m_view.horizontalHeader();
    for (int column = 0; column < cells.size(); ++column) {
        const ColumnLook &look = m_view.table()->columnLook(column);
        if (header->isSectionHidden(column))
            continue;
        const bool first = header->visualIndex(column) == 0;
        if (look.perforated)
            paintPerforation(painter, {header->sectionViewportPosition(column), 1, 1, height() - 1}, c.rule2);
        const int left = look.kind == CellKind::Card ? 14 : first ? 16 : 8; // as the cells have it
        const int right = look.kind == CellKind::Card ? 14 : 8;
        const QRect cell(header->sectionViewportPosition(column) + left, 1, header->sectionSize(column) - left - right,
                         height() - 1);
        painter.setFont(look.kind == CellKind::Money ? moneyFont(FontRole::TableStrong)
                                                     : roleFont(FontRole::TableStrong));
        const Cell &total = cells[column];
        painter.setPen(total.tone == Tone::Plain ? c.ink : toneColours(c, total.tone).text);
        const int side = look.isRight() ? Qt::AlignRight : Qt::AlignLeft;
        if (look.kind == CellKind::Card) {
            painter.drawText(cell, Qt::AlignLeft | Qt::AlignVCenter, total.text);
            painter.setFont(moneyFont(FontRole::TableStrong));
            painter.drawText(cell, Qt::AlignRight | Qt::AlignVCenter, total.amount);
        } else {
            const auto mode = look.kind == CellKind::Money ? Qt::ElideNone : Qt::ElideRight;
            painter.drawText(cell, side | Qt::AlignVCenter | Qt::TextDontClip,
                             painter.fontMetrics().elidedText(total.text, mode, cell.width()));
        }
    }
}

} // namespace counterfoil
