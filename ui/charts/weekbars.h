// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/day.h"
#include "core/money/decimal.h"
#include "ui/charts/chartfile.h"
#include "ui/charts/paintedlist.h"
#include "ui/theme/causes.h"

namespace counterfoil {

class Theme;

//! One meaning of a colour.
struct BarSeries
{
    QString name;
    Mark look = noMark; //!< of the cause whose colour it has
};

struct WeekBar
{
    Day monday;
    QList<Decimal> amounts; //!< by series
    bool current = false;
    Decimal sum() const;
};

//! Amounts week by week, series stacked upon each other, to one scale from zero. Arrow keys walk the weeks.
class WeekBars final : public PaintedList, public PaintsChart
{
    Q_OBJECT
public:
    explicit WeekBars(const Theme &theme, QWidget *parent = nullptr);

    void setWeeks(QList<WeekBar> weeks, QList<BarSeries> series, const QString &currency, int digits);
    const QList<WeekBar> &weeks() const { return m_weeks; }
    //! Where a series of a week is drawn; empty for nothing.
    QRectF barRect(int week, int series) const;
    QList<PaintedItem> paintedItems() const override;
    void paintOn(QPainter &painter, const Colours &colours) const override;
    //! Of the scale's highest mark.
    double highest() const { return m_high; }
    //! A week with its bar and its name, which what all of them are stands under.
    QRectF columnRect(int week) const;
    void setWide(bool wide);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QRectF plotRect() const;
    double yOf(double value) const;
    void paintParts(QPainter &painter, const Colours &c) const;
    void paintAxis(QPainter &painter, const Colours &c) const;
    void paintLegend(QPainter &painter, const Colours &c) const;
    void paintWeek(QPainter &painter, int week, const Colours &c) const;

    const Theme &m_theme;
    QList<WeekBar> m_weeks;
    QList<BarSeries> m_series;
    QString m_currency;
    int m_digits = 2;
    double m_step = 1;
    int m_marks = 2; //!< over zero
    double m_high = 2;
};

} // namespace counterfoil
