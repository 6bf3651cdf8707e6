// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/company/company.h"

#include <QWidget>

namespace counterfoil {

class Theme;

//! One page of a document on white paper: the whole of it, or, after a click, at a size to read, which the mouse moves.
class PageView final : public QWidget
{
    Q_OBJECT
public:
    explicit PageView(const Theme &theme, QWidget *parent = nullptr);

    void setPages(const PageSet &pages);
    void clear();
    void step(int pages);
    int page() const { return m_page; }
    int count() const { return m_pages.count; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override { return {312, heightForWidth(312)}; }
    //! Shows the page at a size to read, with that point of it (a share of its width and height) in the middle.
    void readAt(QPointF share);
    void showWhole();
    bool isReading() const { return m_reading; }

Q_SIGNALS:
    void pageChanged();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    QSizeF sizeOfPage() const { return m_pages.count > 0 ? m_pages.size : QSizeF(595, 842); }
    qreal scale() const;
    QPointF corner() const;
    void moveBy(QPointF pixels);
    void render();

    const Theme &m_theme;
    PageSet m_pages;
    int m_page = 0;
    bool m_reading = false;
    QPointF m_middle; //!< of what is read, in points of the page
    QPoint m_pressed;
    bool m_dragged = false;
    QPixmap m_picture;
};

} // namespace counterfoil
