// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/company/company.h"

#include <QWidget>

namespace counterfoil {

class Theme;

//! One page of a document, painted to the width at hand on white paper.
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

Q_SIGNALS:
    void pageChanged();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void render();

    const Theme &m_theme;
    PageSet m_pages;
    int m_page = 0;
    QPixmap m_picture;
};

} // namespace counterfoil
