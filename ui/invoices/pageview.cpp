// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/invoices/pageview.h"

#include "ui/theme/theme.h"

#include <QPainter>

namespace counterfoil {

namespace {
constexpr QSizeF paper(595, 842); // A4 in points, before anything is known
} // namespace

PageView::PageView(const Theme &theme, QWidget *parent) : QWidget(parent), m_theme(theme)
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setAccessibleName(tr("Page of the invoice"));
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void PageView::setPages(const PageSet &pages)
{
    m_pages = pages;
    m_page = 0;
    render();
    Q_EMIT pageChanged();
}

void PageView::clear()
{
    setPages({});
}

void PageView::step(int pages)
{
    const int wanted = qBound(0, m_page + pages, qMax(0, m_pages.count - 1));
    if (wanted == m_page)
        return;
    m_page = wanted;
    render();
    Q_EMIT pageChanged();
}

int PageView::heightForWidth(int width) const
{
    const QSizeF size = m_pages.count > 0 ? m_pages.size : paper;
    return qRound(width * size.height() / size.width());
}

void PageView::resizeEvent(QResizeEvent *)
{
    render();
}

void PageView::render()
{
    m_picture = {};
    update();
    if (m_pages.count == 0 || width() < 10)
        return;
    const qreal scale = qMin(width() / m_pages.size.width(), height() / m_pages.size.height());
    const qreal ratio = devicePixelRatioF();
    m_picture = QPixmap((m_pages.size * scale * ratio).toSize());
    m_picture.setDevicePixelRatio(ratio);
    m_picture.fill(Qt::white); // paper is white in every theme
    QPainter painter(&m_picture);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing | QPainter::SmoothPixmapTransform);
    painter.scale(scale, scale);
    m_pages.paint(painter, m_page);
}

void PageView::paintEvent(QPaintEvent *)
{
    const Colours &c = m_theme.colours();
    QPainter painter(this);
    if (m_picture.isNull()) {
        painter.setPen(c.ink2);
        painter.drawText(rect(), Qt::AlignHCenter | Qt::AlignTop, tr("No page"));
        return;
    }
    const QSizeF size = m_picture.deviceIndependentSize();
    const QPointF corner((width() - size.width()) / 2, 0);
    painter.drawPixmap(corner, m_picture);
    painter.setPen(QPen(c.rule2, 1));
    painter.drawRect(QRectF(corner, size).adjusted(0.5, 0.5, -0.5, -0.5));
}

} // namespace counterfoil
