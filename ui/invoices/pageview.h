// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/company/company.h"

#include <QWidget>

namespace counterfoil {

class Theme;

//! One page of a document on white paper: the whole of it, as wide as there is room, or at a size to read. What does
//! not fit is moved by mouse, wheel and keys.
class PageView final : public QWidget
{
    Q_OBJECT
public:
    enum class Zoom { Whole, Width, Large };

    explicit PageView(const Theme &theme, QWidget *parent = nullptr);

    void setPages(const PageSet &pages);
    void clear();
    void step(int pages);
    int page() const { return m_page; }
    int count() const { return m_pages.count; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override { return {312, heightForWidth(312)}; }
    //! What pages are shown at first, and after a click on what is large.
    void setHome(Zoom zoom);
    //! With that point of the page (a share of its width and height) in the middle.
    void setZoom(Zoom zoom, QPointF share = {0.5, 0});
    //! Larger, or smaller; around the middle of what is seen.
    void zoomBy(int steps);
    Zoom zoom() const { return m_zoom; }
    bool isReading() const { return m_zoom != Zoom::Whole; }

Q_SIGNALS:
    void pageChanged();
    void zoomChanged();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    QSizeF sizeOfPage() const { return m_pages.count > 0 ? m_pages.size : QSizeF(595, 842); }
    qreal scale() const;
    QPointF corner() const;
    QPointF shareAt(QPointF point) const;
    bool moveBy(QPointF pixels);
    void render();

    const Theme &m_theme;
    PageSet m_pages;
    int m_page = 0;
    Zoom m_home = Zoom::Whole;
    Zoom m_zoom = Zoom::Whole;
    Zoom m_pressedZoom = Zoom::Whole; //!< before the click that may become a double one
    QPointF m_middle;                 //!< of what is seen, in points of the page
    QPoint m_pressed;
    bool m_dragged = false;
    QPixmap m_picture; //!< of the whole page
};

} // namespace counterfoil
