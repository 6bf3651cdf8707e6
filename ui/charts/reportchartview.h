// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/report.h"
#include "ui/charts/chartfile.h"
#include "ui/charts/paintedlist.h"

namespace counterfoil {

class Theme;
struct Colours;

//! A report's chart: bars side by side or on top of each other, or lines, over months, days or words, with an axis, its
//! unit and a legend. Arrow keys walk the categories, the tool tip tells their values; exported as SVG or PNG.
class ReportChartView final : public PaintedList, public PaintsChart
{
    Q_OBJECT
public:
    explicit ReportChartView(const Theme &theme, QWidget *parent = nullptr);

    //! `title` stands above, left, with the unit; `names` are the series' for the legend, `labels` the categories'.
    void setChart(const QString &title, const ReportChart &chart, const QStringList &names, const QStringList &labels,
                  int digits, bool stacked);
    const ReportChart &chart() const { return m_chart; }
    bool isEmpty() const { return m_chart.categories.isEmpty() || m_chart.series.isEmpty(); }
    QList<PaintedItem> paintedItems() const override;
    QSize sizeHint() const override { return {480, 226}; }

    void paintOn(QPainter &painter, const Colours &colours) const override;
    //! The category of an item as the chart has it: "2026-01".
    QString category(int item) const { return m_chart.categories.value(item); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QRectF plotRect(const QSizeF &size) const;
    double slotWidth(const QRectF &plot) const;
    double yOf(const QRectF &plot, double value) const;
    double valueOf(int series, int category) const;
    void scale();
    void paintHead(QPainter &painter, const QSizeF &size, const Colours &colours) const;
    void paintAxis(QPainter &painter, const QRectF &plot, const Colours &colours) const;
    void paintLabels(QPainter &painter, const QRectF &plot, const Colours &colours) const;
    void paintBars(QPainter &painter, const QRectF &plot, const Colours &colours) const;
    void paintStack(QPainter &painter, const QRectF &plot, const Colours &colours) const;
    void paintLines(QPainter &painter, const QRectF &plot, const Colours &colours) const;
    QString valuesText(int category, const QString &separator, bool spoken) const;

    const Theme &m_theme;
    QString m_title;
    ReportChart m_chart;
    QStringList m_names;
    QStringList m_labels;
    int m_digits = 2;
    bool m_stacked = false;
    double m_low = 0;
    double m_high = 1;
    double m_step = 1;
};

} // namespace counterfoil
