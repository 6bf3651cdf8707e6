// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/usage/usagefigurebar.h"

#include "ui/format/fonts.h"
#include "ui/theme/hairline.h"
#include "ui/theme/theme.h"

#include <QPainter>

namespace counterfoil {

namespace {
constexpr int barHeight = 46;
constexpr int margin = 16;
constexpr int gap = 20; //!< at either margin of a rule
} // namespace

UsageFigureBar::UsageFigureBar(const Theme &theme, QWidget *parent) : PaintedList(parent), m_theme(theme)
{
    setFixedHeight(barHeight);
    connect(this, &PaintedList::itemActivated, this, [this](int figure) {
        if (m_figures.at(figure).opens)
            Q_EMIT whyWanted(figure);
    });
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void UsageFigureBar::setFigures(QList<UsageFigure> figures)
{
    m_figures = std::move(figures);
    QStringList spoken;
    for (const UsageFigure &figure : std::as_const(m_figures))
        spoken << figure.name + u' ' + figure.figure;
    setAccessibleName(spoken.join(QStringLiteral(", ")));
    update();
}

//! As wide as they need to be; closer together where the window is narrow.
QList<QRect> UsageFigureBar::places() const
{
    const QFontMetrics names(roleFont(FontRole::Caption));
    const QFontMetrics figures(moneyFont(FontRole::Title));
    QList<int> widths;
    int all = 0;
    for (const UsageFigure &figure : m_figures) {
        widths << std::max(names.horizontalAdvance(figure.name), figures.horizontalAdvance(figure.figure)) + 2;
        all += widths.last();
    }
    const int count = int(std::max<qsizetype>(1, m_figures.size()));
    const int between = std::clamp((width() - 2 * margin - all) / (2 * count), 6, gap);
    QList<QRect> rects;
    int x = margin;
    for (const int width : std::as_const(widths)) {
        rects << QRect(x, 0, width, height());
        x += width + 2 * between;
    }
    return rects;
}

QList<PaintedItem> UsageFigureBar::paintedItems() const
{
    QList<PaintedItem> items;
    const QList<QRect> rects = places();
    for (int i = 0; i < rects.size(); ++i)
        items << PaintedItem{rects[i], m_figures[i].name + u' ' + m_figures[i].figure, m_figures[i].toolTip};
    return items;
}

//! The hand is for what answers.
void UsageFigureBar::mouseMoveEvent(QMouseEvent *event)
{
    PaintedList::mouseMoveEvent(event);
    if (hoveredItem() >= 0 && !m_figures.at(hoveredItem()).opens)
        setCursor(Qt::ArrowCursor);
}

void UsageFigureBar::paintEvent(QPaintEvent *)
{
    const Colours &c = m_theme.colours();
    QPainter painter(this);
    painter.fillRect(rect(), c.base);
    const QList<QRect> rects = places();
    for (int i = 0; i < rects.size(); ++i) {
        if (i == hoveredItem() && m_figures[i].opens)
            painter.fillRect(rects[i].adjusted(-4, 0, 4, -4), c.alt);
        if (i > 0)
            fillHairline(painter, QRect((rects[i - 1].right() + rects[i].left()) / 2, 0, 1, height() - 6), c.rule);
        painter.setFont(roleFont(FontRole::Caption));
        painter.setPen(c.ink2);
        painter.drawText(rects[i].adjusted(0, 0, 0, 16 - height()), Qt::AlignLeft | Qt::AlignVCenter,
                         m_figures[i].name);
        painter.setFont(moneyFont(FontRole::Title));
        painter.setPen(c.ink);
        painter.drawText(rects[i].adjusted(0, 17, 0, -5), Qt::AlignLeft | Qt::AlignVCenter, m_figures[i].figure);
    }
    if (showsFocus() && currentItem() < rects.size()) {
        painter.setPen(QPen(c.accent, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(rects[currentItem()].adjusted(-4, 1, 4, -5));
    }
}

} // namespace counterfoil
