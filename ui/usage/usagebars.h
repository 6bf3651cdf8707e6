// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/usage/usagechart.h"
#include "ui/charts/chartfile.h"
#include "ui/charts/paintedlist.h"

namespace counterfoil {

class Theme;
struct Colours;

//! What each day of a month cost, or each week or month, stacked by meter category. The day that stands out is marked;
//! arrow keys walk the bars, Enter or a click chooses one.
class UsageBars final : public PaintedList, public PaintsChart
{
    Q_OBJECT
public:
    explicit UsageBars(const Theme &theme, QWidget *parent = nullptr);

    void setChart(const UsageChart &chart, Month month, const QString &currency, int digits);
    const UsageChart &chart() const { return m_chart; }
    //! The days that the table is filtered to. Bars of months mark the month of the table.
    void setChosen(const std::optional<Days> &days);
    //! A quarter higher, where the window has room for it.
    void setWide(bool wide);
    void paintOn(QPainter &painter, const Colours &colours) const override;
    QRectF barRect(int day) const;
    QList<PaintedItem> paintedItems() const override;

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    struct Part
    {
        QRectF rect;
        int category = 0;
    };

    QRectF plotRect() const;
    QRectF columnRect(int day) const;
    double yOf(double value) const;
    QList<Part> partsOf(int day) const;
    QString totalText(int day) const;
    QString nameOf(int day) const;
    QString axisName(int day) const;
    QString headText(const QString &unit) const;
    QString captionText() const;
    QString sentenceOf(int day) const;
    void paintHead(QPainter &painter, const Colours &colours) const;
    void paintAxis(QPainter &painter, const Colours &colours) const;
    void paintDay(QPainter &painter, const Colours &colours, int day) const;
    void paintSpike(QPainter &painter, const Colours &colours) const;
    void paintTip(QPainter &painter, int day) const;
    QString categoryName(int category) const;

    const Theme &m_theme;
    UsageChart m_chart;
    Month m_month;
    QString m_currency;
    int m_digits = 2;
    int m_spike = -1;
    int m_chosen = -1;
    double m_low = 0;
    double m_high = 1;
    double m_step = 1;
};

} // namespace counterfoil
