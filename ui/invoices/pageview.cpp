// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/invoices/pageview.h"

#include "ui/theme/theme.h"

#include <QApplication>
#include <QMouseEvent>
#include <QPainter>
#include <QWheelEvent>

namespace counterfoil {

namespace {
constexpr qreal readingScale = 96.0 / 72.0 * 1.15; // points to pixels, a little larger than on paper
} // namespace

PageView::PageView(const Theme &theme, QWidget *parent) : QWidget(parent), m_theme(theme)
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setAccessibleName(tr("Page of the invoice"));
    setToolTip(tr("Click to read, click again for the whole page"));
    setCursor(Qt::PointingHandCursor);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void PageView::setPages(const PageSet &pages)
{
    m_pages = pages;
    m_page = 0;
    m_reading = false;
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
    const QSizeF size = sizeOfPage();
    return qRound(width * size.height() / size.width());
}

void PageView::readAt(QPointF share)
{
    m_reading = true;
    m_middle = {share.x() * sizeOfPage().width(), share.y() * sizeOfPage().height()};
    moveBy({});
}

void PageView::showWhole()
{
    m_reading = false;
    render();
}

qreal PageView::scale() const
{
    const QSizeF size = sizeOfPage();
    const qreal whole = qMin(width() / size.width(), height() / size.height());
    return m_reading ? qMax(whole, readingScale) : whole;
}

//! Where the page's left upper corner is, in pixels of the widget.
QPointF PageView::corner() const
{
    const QSizeF shown = sizeOfPage() * scale();
    if (!m_reading)
        return {(width() - shown.width()) / 2, 0};
    const auto place = [](qreal room, qreal page, qreal middle) {
        return page <= room ? (room - page) / 2 : qBound(room - page, room / 2 - middle, 0.0);
    };
    return {place(width(), shown.width(), m_middle.x() * scale()),
            place(height(), shown.height(), m_middle.y() * scale())};
}

void PageView::moveBy(QPointF pixels)
{
    m_middle -= pixels / scale();
    // what cannot be reached is not remembered, or the way back would begin with nothing happening
    const QPointF inside = QPointF(width(), height()) / 2 / scale();
    const QSizeF size = sizeOfPage();
    m_middle.setX(
        qBound(qMin(inside.x(), size.width() / 2), m_middle.x(), qMax(size.width() - inside.x(), size.width() / 2)));
    m_middle.setY(
        qBound(qMin(inside.y(), size.height() / 2), m_middle.y(), qMax(size.height() - inside.y(), size.height() / 2)));
    render();
}

void PageView::resizeEvent(QResizeEvent *)
{
    render();
}

void PageView::mousePressEvent(QMouseEvent *event)
{
    m_pressed = event->pos();
    m_dragged = false;
}

void PageView::mouseMoveEvent(QMouseEvent *event)
{
    if (!m_reading || !event->buttons().testFlag(Qt::LeftButton))
        return;
    if (!m_dragged && (event->pos() - m_pressed).manhattanLength() < QApplication::startDragDistance())
        return;
    m_dragged = true;
    moveBy(event->pos() - m_pressed);
    m_pressed = event->pos();
}

void PageView::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || m_dragged || m_pages.count == 0)
        return;
    if (m_reading)
        return showWhole();
    const QPointF point = (event->position() - corner()) / scale();
    readAt({point.x() / sizeOfPage().width(), point.y() / sizeOfPage().height()});
}

void PageView::wheelEvent(QWheelEvent *event)
{
    if (!m_reading)
        return event->ignore();
    const QPointF pixels =
        event->pixelDelta().isNull() ? QPointF(event->angleDelta()) / 2 : QPointF(event->pixelDelta());
    moveBy(pixels);
    event->accept();
}

void PageView::render()
{
    m_picture = {};
    update();
    if (m_pages.count == 0 || width() < 10 || height() < 10)
        return;
    const QRectF page(corner(), sizeOfPage() * scale());
    const QRectF shown = page & QRectF(rect());
    const qreal ratio = devicePixelRatioF();
    m_picture = QPixmap((shown.size() * ratio).toSize());
    m_picture.setDevicePixelRatio(ratio);
    m_picture.fill(Qt::white); // paper is white in every theme
    QPainter painter(&m_picture);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing | QPainter::SmoothPixmapTransform);
    painter.translate(page.topLeft() - shown.topLeft());
    painter.scale(scale(), scale());
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
    const QRectF page(corner(), sizeOfPage() * scale());
    painter.drawPixmap((page & QRectF(rect())).topLeft(), m_picture);
    painter.setPen(QPen(c.rule2, 1));
    painter.drawRect(page.adjusted(0.5, 0.5, -0.5, -0.5));
}

} // namespace counterfoil
