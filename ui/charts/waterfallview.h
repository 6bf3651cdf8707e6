// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chartfile.h"
#include "ui/charts/paintedlist.h"
#include "ui/charts/waterfallsteps.h"

#include <QChartView>

QT_BEGIN_NAMESPACE
class QBarCategoryAxis;
class QStackedBarSeries;
class QValueAxis;
QT_END_NAMESPACE

namespace counterfoil {

class Theme;

//! The way from Microsoft's amount to the local one as a chart. Arrow keys walk the bars, Enter or a click opens one.
class WaterfallView final : public QChartView, public HasPaintedItems, public PaintsChart
{
    Q_OBJECT
public:
    explicit WaterfallView(const Theme &theme, QWidget *parent = nullptr);

    void setBridge(const Bridge &bridge);
    //! The column that is marked; noMark for none.
    void setSelected(Mark mark);
    Mark selected() const { return m_selected; }
    const QList<WaterfallStep> &steps() const { return m_steps; }
    const ValueRange &range() const { return m_range; }
    //! Where a step's bar is drawn, in the coordinates of the view; at least 1.5 high.
    QRectF barRect(int step) const;
    //! "EUR, before tax. Axis starts at 110,000".
    QString caption() const;
    QList<PaintedItem> paintedItems() const override;
    void paintOn(QPainter &painter, const Colours &colours) const override;
    QString fileTitle() const override;
    int currentItem() const override { return m_current; }

Q_SIGNALS:
    void stepActivated(int step);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    friend class WaterfallLayer;
    struct Label
    {
        QRectF rect;
        QString text;
        bool strong = false;
    };
    void rebuild();
    void fillSets();
    void recolour();
    QBrush brushOf(int step, const Colours &c) const;
    void placePlot();
    void paintBehind(QPainter &painter) const;
    void paintFront(QPainter &painter) const;
    void paintGrid(QPainter &painter, const Colours &c) const;
    void paintNames(QPainter &painter, const Colours &c) const;
    void paintConnectors(QPainter &painter, const Colours &c) const;
    void paintBreaks(QPainter &painter, const Colours &c) const;
    void paintAxis(QPainter &painter, const Colours &c) const;
    void paintCategories(QPainter &painter, const Colours &c) const;
    void paintCauseNames(QPainter &painter, const Colours &c, qreal top) const;
    QList<Label> placeLabels() const;
    QRectF columnRect(int step) const;
    qreal yOf(double value) const;
    qreal xOf(int step) const;
    int stepAt(const QPointF &point) const;
    void showTip(int step);
    QString tipOf(int step) const;

    const Theme &m_theme;
    QStackedBarSeries *m_series = nullptr;
    QBarCategoryAxis *m_categories = nullptr;
    QValueAxis *m_values = nullptr;
    QList<QGraphicsItem *> m_layers;
    QList<WaterfallStep> m_steps;
    ValueRange m_range;
    Month m_month;
    QString m_currency;
    int m_digits = 2;
    Mark m_selected = noMark;
    int m_current = 0;
    int m_hovered = -1;
    bool m_keyboard = false; //!< the ring is for who walks with keys
};

} // namespace counterfoil
