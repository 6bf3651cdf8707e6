// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/paintedlist.h"
#include "ui/reconcile/whydays.h"
#include "ui/theme/causes.h"

namespace counterfoil {

class Theme;

//! Bars of days, one under the other on one scale: what both sides have, and beside it what only one of them has.
class DayBars final : public PaintedList
{
    Q_OBJECT
public:
    //! Days far from the month are cut off; the tool tip has them all.
    DayBars(const Theme &theme, Month month, QList<WhyBar> bars, Mark mark, int digits, QWidget *parent = nullptr);
    QList<PaintedItem> paintedItems() const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QRectF rectOf(int bar, const Days &days) const;
    void paintScale(QPainter &painter) const;
    void paintSpan(QPainter &painter, int bar, const WhySpan &span) const;

    const Theme &m_theme;
    QList<WhyBar> m_bars;
    Mark m_mark;
    int m_digits;
    Days m_scale;
};

} // namespace counterfoil
