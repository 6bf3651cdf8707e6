// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/waterfallview.h"

#include "ui/format/amounts.h"
#include "ui/format/fonts.h"
#include "ui/theme/theme.h"

#include <QBarCategoryAxis>
#include <QBarSet>
#include <QChart>
#include <QGraphicsLayout>
#include <QKeyEvent>
#include <QStackedBarSeries>
#include <QToolTip>
#include <QValueAxis>

namespace counterfoil {

namespace {

constexpr qreal barWidth = 0.6;
constexpr qreal leastHeight = 2.5;
constexpr qreal leastPatterned = 6; //!< under this height a pattern only thins the colour
constexpr qreal topSpace = 18;
constexpr qreal bottomSpace = 44;
constexpr qreal rightSpace = 16;

bool touches(const QList<QRectF> &taken, const QRectF &rect)
{
    return std::any_of(taken.begin(), taken.end(), [&](const QRectF &other) { return other.intersects(rect); });
}

} // namespace

//! What stands behind or before the bars; drawn in the chart's scene, so that it is exported with it.
class WaterfallLayer final : public QGraphicsItem
{
public:
    WaterfallLayer(const WaterfallView &view, bool front) : QGraphicsItem(view.chart()), m_view(view), m_front(front)
    {
        // The chart draws its ground at -1, grid lines above 0 and series from 4 on.
        setZValue(front ? 50 : 0.5);
    }
    QRectF boundingRect() const override { return m_view.chart()->rect(); }
    void paint(QPainter *painter, const QStyleOptionGraphicsItem *, QWidget *) override
    {
        m_front ? m_view.paintFront(*painter) : m_view.paintBehind(*painter);
    }
    void refresh(bool moved)
    {
        if (moved)
            prepareGeometryChange();
        update();
    }

private:
    const WaterfallView &m_view;
    bool m_front;
};

WaterfallView::WaterfallView(const Theme &theme, QWidget *parent) : QChartView(parent), m_theme(theme)
{
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setRenderHint(QPainter::Antialiasing, false);
    setAccessibleName(tr("From Microsoft to local"));
    QChart *drawing = chart();
    drawing->setAnimationOptions(QChart::NoAnimation);
    drawing->legend()->hide();
    drawing->setMargins({});
    drawing->setBackgroundRoundness(0);
    drawing->setDropShadowEnabled(false);
    drawing->layout()->setContentsMargins(0, 0, 0, 0);
    m_categories = new QBarCategoryAxis(this);
    m_values = new QValueAxis(this);
    for (QAbstractAxis *axis : {static_cast<QAbstractAxis *>(m_categories), static_cast<QAbstractAxis *>(m_values)}) {
        axis->setLabelsVisible(false);
        axis->setLineVisible(false);
        axis->setGridLineVisible(false); // painted behind the bars, always to the plot's own edges
    }
    drawing->addAxis(m_categories, Qt::AlignBottom);
    drawing->addAxis(m_values, Qt::AlignLeft);
    m_layers = {new WaterfallLayer(*this, false), new WaterfallLayer(*this, true)};
    connect(&theme, &Theme::changed, this, &WaterfallView::recolour);
    connect(drawing, &QChart::plotAreaChanged, this, [this] {
        for (QGraphicsItem *layer : std::as_const(m_layers))
            static_cast<WaterfallLayer *>(layer)->refresh(true);
    });
    recolour();
}

void WaterfallView::setBridge(const Bridge &bridge)
{
    m_steps = waterfallSteps(bridge);
    m_range = rangeOf(m_steps);
    m_month = bridge.month;
    m_currency = bridge.currency;
    m_digits = bridge.digits;
    m_current = qBound(0, m_current, int(m_steps.size()) - 1);
    rebuild();
}

void WaterfallView::rebuild()
{
    chart()->removeAllSeries();
    m_series = new QStackedBarSeries;
    m_series->setBarWidth(barWidth);
    QStringList names;
    for (int step = 0; step < m_steps.size(); ++step)
        names << QString::number(step); // categories must differ; the names are painted
    m_categories->setCategories(names);
    m_values->setRange(m_range.from, m_range.to);
    m_values->setTickType(QValueAxis::TicksDynamic);
    m_values->setTickAnchor(m_range.from);
    m_values->setTickInterval(m_range.step);
    // A base that is not seen, then for each step what is above and what is below zero.
    for (int set = 0; set < 1 + 2 * m_steps.size(); ++set)
        m_series->append(new QBarSet(QString::number(set)));
    chart()->addSeries(m_series);
    m_series->attachAxis(m_categories);
    m_series->attachAxis(m_values);
    placePlot();
    recolour();
}

void WaterfallView::fillSets()
{
    if (!m_series)
        return;
    const qreal height = chart()->plotArea().height();
    const double least = height > 0 ? (m_range.to - m_range.from) * leastHeight / height : 0;
    const QList<QBarSet *> sets = m_series->barSets();
    for (QBarSet *set : sets)
        set->remove(0, set->count());
    for (int step = 0; step < m_steps.size(); ++step) {
        const WaterfallBar bar = barOf(geometryOf(m_steps[step].from), geometryOf(m_steps[step].to), least);
        for (qsizetype set = 0; set < sets.size(); ++set) {
            const bool own = (set - 1) / 2 == step && set > 0;
            sets[set]->append(set == 0 ? bar.base : !own ? 0 : (set - 1) % 2 == 0 ? bar.positive : bar.negative);
        }
    }
}

QBrush WaterfallView::brushOf(int step, const Colours &c) const
{
    const Mark mark = m_steps[step].mark;
    if (mark == noMark)
        return c.total;
    return barRect(step).height() < leastPatterned ? QBrush(lookOf(mark).colour(c))
                                                   : patternBrush(mark, c, devicePixelRatioF());
}

void WaterfallView::recolour()
{
    const Colours &c = m_theme.colours();
    setBackgroundBrush(c.base);
    chart()->setBackgroundBrush(c.base);
    chart()->setBackgroundPen(Qt::NoPen);
    if (m_series) {
        const QList<QBarSet *> sets = m_series->barSets();
        for (qsizetype set = 0; set < sets.size(); ++set) {
            sets[set]->setPen(Qt::NoPen);
            sets[set]->setBrush(set == 0 ? QBrush(Qt::NoBrush) : brushOf(int(set - 1) / 2, c));
        }
    }
    for (QGraphicsItem *layer : std::as_const(m_layers))
        layer->update();
}

void WaterfallView::placePlot()
{
    const QFontMetricsF metrics(moneyFont(FontRole::Chart));
    qreal left = 0;
    for (const double value : {m_range.from, m_range.to})
        left = qMax(left, metrics.horizontalAdvance(countText(qRound64(value))));
    const QRectF area = QRectF(viewport()->rect()).adjusted(16 + left + 12, topSpace, -rightSpace, -bottomSpace);
    if (area.width() > 20 && area.height() > 20)
        chart()->setPlotArea(area);
    fillSets();
}

void WaterfallView::resizeEvent(QResizeEvent *event)
{
    QChartView::resizeEvent(event);
    placePlot();
    recolour();
}

qreal WaterfallView::yOf(double value) const
{
    const QRectF plot = chart()->plotArea();
    return plot.bottom() - (value - m_range.from) / (m_range.to - m_range.from) * plot.height();
}

qreal WaterfallView::xOf(int step) const
{
    const QRectF plot = chart()->plotArea();
    return plot.left() + (step + 0.5) * plot.width() / qMax(1, int(m_steps.size()));
}

QRectF WaterfallView::columnRect(int step) const
{
    const QRectF plot = chart()->plotArea();
    const qreal width = plot.width() / qMax(1, int(m_steps.size()));
    return {plot.left() + step * width, plot.top() - topSpace, width, plot.height() + topSpace + bottomSpace - 2};
}

QRectF WaterfallView::barRect(int step) const
{
    const WaterfallStep &shown = m_steps.at(step);
    const qreal width = columnRect(step).width() * barWidth;
    const qreal from = yOf(qMax(geometryOf(shown.from), m_range.broken ? m_range.from : geometryOf(shown.from)));
    qreal to = yOf(geometryOf(shown.to));
    if (qAbs(to - from) < leastHeight)
        to = from + (shown.amount.isNegative() ? leastHeight : -leastHeight);
    return QRectF(QPointF(xOf(step) - width / 2, qMin(from, to)), QSizeF(width, qAbs(to - from)));
}

QString WaterfallView::caption() const
{
    const QString unit = tr("%1, before tax").arg(m_currency);
    return m_range.broken ? unit + tr(". Axis starts at %1").arg(countText(qRound64(m_range.from))) : unit;
}

QList<WaterfallView::Label> WaterfallView::placeLabels() const
{
    QList<int> order(m_steps.size());
    std::iota(order.begin(), order.end(), 0);
    // Sums first, then the marked cause, then the largest: whoever comes later moves away or is left out.
    std::stable_sort(order.begin(), order.end(), [this](int a, int b) {
        const auto rank = [this](int step) {
            return m_steps[step].isTotal() ? 0 : m_selected != noMark && m_steps[step].mark == m_selected ? 1 : 2;
        };
        return rank(a) != rank(b) ? rank(a) < rank(b) : m_steps[a].amount.abs() > m_steps[b].amount.abs();
    });
    QFont strong = moneyFont(FontRole::Chart);
    strong.setWeight(QFont::DemiBold);
    const qreal line = 14;
    QList<Label> labels;
    QList<QRectF> taken;
    for (int step = 0; step < m_steps.size(); ++step)
        taken << barRect(step).adjusted(-1, 1, 1, -1);
    for (const int step : std::as_const(order)) {
        const WaterfallStep &shown = m_steps[step];
        const bool below = shown.amount.isNegative() && !shown.isTotal();
        Label label;
        label.strong = shown.isTotal() || (m_selected != noMark && shown.mark == m_selected);
        label.text = shown.isTotal() ? amountText(shown.amount, m_digits) : signedText(shown.amount, m_digits);
        const QFont used = label.strong ? strong : moneyFont(FontRole::Chart);
        const qreal width = QFontMetricsF(used).horizontalAdvance(label.text) + 3;
        const QRectF bar = barRect(step);
        const qreal middle = xOf(step) - width / 2;
        // Aside first, then away from the bar by one line, then left out.
        constexpr std::array asides{0.0, 5.0, -5.0, 10.0, -10.0, 16.0, -16.0};
        for (std::size_t place = 0; place < 2 * asides.size(); ++place) {
            const qreal away = place < asides.size() ? 0 : line - 2;
            const qreal left = middle + asides[place % asides.size()];
            label.rect = QRectF(qBound(2.0, left, viewport()->width() - width - 2),
                                below ? bar.bottom() + 2 + away : bar.top() - line - 2 - away, width, line);
            const bool inside = label.rect.top() >= 0 && label.rect.bottom() <= chart()->plotArea().bottom() + 5;
            if (!inside || touches(taken, label.rect))
                continue;
            taken << label.rect;
            labels << label;
            break;
        }
    }
    return labels;
}

void WaterfallView::setSelected(Mark mark)
{
    m_selected = mark;
    for (QGraphicsItem *layer : std::as_const(m_layers))
        layer->update();
}

int WaterfallView::stepAt(const QPointF &point) const
{
    for (int step = 0; step < m_steps.size(); ++step) {
        if (columnRect(step).contains(point))
            return step;
    }
    return -1;
}

QString WaterfallView::tipOf(int step) const
{
    const WaterfallStep &shown = m_steps.at(step);
    QString tip = shown.name + u'\n' +
                  (shown.isTotal() ? amountText(shown.amount, m_digits) : signedText(shown.amount, m_digits)) + u' ' +
                  m_currency;
    if (shown.mark != noMark)
        tip += u'\n' + lookOf(shown.mark).meaning;
    return tip;
}

QList<PaintedItem> WaterfallView::paintedItems() const
{
    QList<PaintedItem> items;
    for (int step = 0; step < m_steps.size(); ++step) {
        const QString name =
            tr("%1, %2 %3").arg(m_steps[step].name, spokenAmount(m_steps[step].amount, m_digits), m_currency);
        items << PaintedItem{columnRect(step).toRect(), name, tipOf(step)};
    }
    return items;
}

void WaterfallView::showTip(int step)
{
    if (step < 0) {
        QToolTip::hideText();
        return;
    }
    const QPointF beside(columnRect(step).right() + 2, barRect(step).top());
    QToolTip::showText(viewport()->mapToGlobal(beside.toPoint()), tipOf(step), this);
}

void WaterfallView::keyPressEvent(QKeyEvent *event)
{
    const int step = event->key() == Qt::Key_Right ? 1 : event->key() == Qt::Key_Left ? -1 : 0;
    if (step != 0 && !m_steps.isEmpty()) {
        m_keyboard = true;
        m_current = qBound(0, m_current + step, int(m_steps.size()) - 1);
        showTip(m_current);
        m_layers.last()->update();
    } else if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && m_current < m_steps.size()) {
        Q_EMIT stepActivated(m_current);
    } else {
        QChartView::keyPressEvent(event);
    }
}

void WaterfallView::focusInEvent(QFocusEvent *event)
{
    QChartView::focusInEvent(event);
    m_keyboard = isByKeys(event->reason());
    m_layers.last()->update();
}

void WaterfallView::focusOutEvent(QFocusEvent *event)
{
    QChartView::focusOutEvent(event);
    QToolTip::hideText();
    m_layers.last()->update();
}

void WaterfallView::mousePressEvent(QMouseEvent *event)
{
    const int step = stepAt(event->position());
    if (step < 0 || event->button() != Qt::LeftButton)
        return;
    m_current = step;
    m_keyboard = false;
    Q_EMIT stepActivated(step);
}

void WaterfallView::mouseMoveEvent(QMouseEvent *event)
{
    const int step = stepAt(event->position());
    if (step == m_hovered)
        return;
    m_hovered = step;
    showTip(step);
    m_layers.first()->update();
}

void WaterfallView::leaveEvent(QEvent *)
{
    m_hovered = -1;
    QToolTip::hideText();
    m_layers.first()->update();
}

} // namespace counterfoil
