// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIconEngine>

namespace counterfoil {

class Theme;

//! One packaged outline, drawn in the theme's colour of the moment.
class TintedIconEngine final : public QIconEngine
{
public:
    TintedIconEngine(const Theme &theme, QString name) : m_theme(theme), m_name(std::move(name)) {}

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override;
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override;
    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State state, qreal scale) override;
    QIconEngine *clone() const override { return new TintedIconEngine(m_theme, m_name); }
    bool isNull() override { return false; }

private:
    QColor colourOf(QIcon::Mode mode) const;

    const Theme &m_theme;
    QString m_name;
};

//! Draws the outline itself, for charts that are written as drawings too.
void drawOutline(QPainter &painter, const QString &name, const QColor &colour, const QRectF &rect);

//! The outline in one colour, `side` device-independent pixels wide. Kept until the colours change.
QPixmap tintedPixmap(const QString &name, const QColor &colour, int side, qreal pixelRatio);

} // namespace counterfoil
