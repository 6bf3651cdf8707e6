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
constexpr qreal largeScale = 96.0 / 72.0 * 1.5; // points to pixels
constexpr int keyStep = 48;
} // namespace

PageView::PageView(const Theme &theme, QWidget *parent) : QWidget(parent), m_theme(theme)
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setAccessibleName(tr("Page of the invoice"));
    setToolTip(tr("Click to read, click again for less; a double click fits the width, then 150 %"));
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void PageView::setPages(const PageSet &pages)
{
    m_pages = pages;
    m_page = 0;
    setZoom(m_home);
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
    m_middle.setY(0);
    moveBy({});
    render();
    Q_EMIT pageChanged();
}

int PageView::heightForWidth(int width) const
{
    const QSizeF size = sizeOfPage();
    return qRound(width * size.height() / size.width());
}

void PageView::setHome(Zoom zoom)
{
    if (m_home == zoom)
        return;
    m_home = zoom;
    setZoom(zoom);
}

void PageView::setZoom(Zoom zoom, QPointF share)
{
    m_zoom = zoom;
    m_middle = {share.x() * sizeOfPage().width(), share.y() * sizeOfPage().height()};
    moveBy({});
    render();
    Q_EMIT zoomChanged();
}

void PageView::zoomBy(int steps)
{
    const Zoom wanted = Zoom(qBound(0, int(m_zoom) + steps, int(Zoom::Large)));
    if (wanted != m_zoom)
        setZoom(wanted, shareAt(m_zoom == Zoom::Whole ? corner() : QPointF(width(), height()) / 2));
}

qreal PageView::scale() const
{
    const QSizeF size = sizeOfPage();
    const qreal whole = qMin(width() / size.width(), height() / size.height());
    const qreal wide = qMax(whole, width() / size.width());
    return m_zoom == Zoom::Whole ? whole : m_zoom == Zoom::Width ? wide : qMax(wide, largeScale);
}

//! Where the page's left upper corner is, in pixels of the widget.
QPointF PageView::corner() const
{
    const QSizeF shown = sizeOfPage() * scale();
    if (m_zoom == Zoom::Whole)
        return {(width() - shown.width()) / 2, 0};
    const auto place = [](qreal room, qreal page, qreal middle) {
        return page <= room ? (room - page) / 2 : qBound(room - page, room / 2 - middle, 0.0);
    };
    return {place(width(), shown.width(), m_middle.x() * scale()),
            place(height(), shown.height(), m_middle.y() * scale())};
}

QPointF PageView::shareAt(QPointF point) const
{
    const QPointF place = (point - corner()) / scale();
    return {place.x() / sizeOfPage().width(), place.y() / sizeOfPage().height()};
}

//! Whether anything moved.
bool PageView::moveBy(QPointF pixels)
{
    if (width() < 1 || height() < 1)
        return false;
    const QPointF before = m_middle;
    m_middle -= pixels / scale();
    // what cannot be reached is not remembered, or the way back would begin with nothing happening
    const QPointF inside = QPointF(width(), height()) / 2 / scale();
    const QSizeF size = sizeOfPage();
    m_middle.setX(
        qBound(qMin(inside.x(), size.width() / 2), m_middle.x(), qMax(size.width() - inside.x(), size.width() / 2)));
    m_middle.setY(
        qBound(qMin(inside.y(), size.height() / 2), m_middle.y(), qMax(size.height() - inside.y(), size.height() / 2)));
    update();
    return m_middle != before;
}

void PageView::resizeEvent(QResizeEvent *)
{
    moveBy({});
    render();
}

void PageView::focusInEvent(QFocusEvent *)
{
    update();
}

void PageView::focusOutEvent(QFocusEvent *)
{
    update();
}

//! Past the end of a page comes the next one.
void PageView::keyPressEvent(QKeyEvent *event)
{
    const qreal screenful = height() * 0.9;
    const auto turn = [this](qreal pixels, int pages) {
        if (!isReading() || !moveBy({0, pixels}))
            step(pages);
    };
    switch (event->key()) {
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        return zoomBy(1);
    case Qt::Key_Minus:
        return zoomBy(-1);
    case Qt::Key_PageDown:
    case Qt::Key_Space:
        return turn(-screenful, 1);
    case Qt::Key_PageUp:
        return turn(screenful, -1);
    default:
        break;
    }
    static const QMap<int, QPointF> moves{{Qt::Key_Up, {0, keyStep}},
                                          {Qt::Key_Down, {0, -keyStep}},
                                          {Qt::Key_Left, {keyStep, 0}},
                                          {Qt::Key_Right, {-keyStep, 0}}};
    if (isReading() && event->modifiers() == Qt::NoModifier && moves.contains(event->key()))
        moveBy(moves.value(event->key()));
    else
        QWidget::keyPressEvent(event);
}

void PageView::mousePressEvent(QMouseEvent *event)
{
    m_pressed = event->pos();
    m_pressedZoom = m_zoom;
    m_dragged = false;
}

//! Its first half was a click already.
void PageView::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || m_pages.count == 0)
        return;
    const QPointF share = shareAt(event->position());
    m_dragged = true; // the release is no click
    setZoom(m_pressedZoom == Zoom::Large ? Zoom::Whole : Zoom(int(m_pressedZoom) + 1), share);
}

void PageView::mouseMoveEvent(QMouseEvent *event)
{
    if (!isReading() || !event->buttons().testFlag(Qt::LeftButton))
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
    m_zoom == Zoom::Large ? setZoom(m_home) : setZoom(Zoom::Large, shareAt(event->position()));
}

void PageView::wheelEvent(QWheelEvent *event)
{
    if (event->modifiers().testFlag(Qt::ControlModifier)) {
        zoomBy(event->angleDelta().y() > 0 ? 1 : -1);
        return event->accept();
    }
    if (!isReading())
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
    const qreal ratio = devicePixelRatioF();
    m_picture = QPixmap((sizeOfPage() * scale() * ratio).toSize());
    m_picture.setDevicePixelRatio(ratio);
    m_picture.fill(Qt::white); // paper is white in every theme
    QPainter painter(&m_picture);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing | QPainter::SmoothPixmapTransform);
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
    painter.drawPixmap(page.topLeft(), m_picture);
    painter.setPen(QPen(c.rule2, 1));
    painter.drawRect(page.adjusted(0.5, 0.5, -0.5, -0.5));
    if (hasFocus()) {
        painter.setPen(QPen(c.accent, 2));
        painter.drawRect(QRectF(page & QRectF(rect())).adjusted(1, 1, -1, -1));
    }
}

} // namespace counterfoil
