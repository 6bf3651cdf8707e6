// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/contracts/contracttimeline.h"

#include "ui/format/fonts.h"
#include "ui/format/words.h"
#include "ui/theme/causes.h"
#include "ui/theme/hairline.h"
#include "ui/theme/theme.h"

#include <QMouseEvent>
#include <QPainter>
#include <QWheelEvent>

namespace counterfoil {

namespace {
constexpr int headWidth = 152;
constexpr int axisHeight = 26;
constexpr int foldedHeight = 32; //!< of a lane with nothing in it
constexpr int lowestHeight = 46; //!< of a lane with something: a title and its caption
constexpr int lowInset = 6;      //!< that a low lane lacks above and below what is in it
constexpr int fewestDays = 21;
constexpr int mostDays = 366 * 6;

} // namespace

//! Where the seats became another count.
struct ContractTimeline::Step
{
    const LaneMark *mark;
    QRectF rect;
    double y;
    double wide; //!< of the count
};

ContractTimeline::ContractTimeline(const Theme &theme, QWidget *parent) : PaintedList(parent), m_theme(theme)
{
    setAccessibleName(tr("Time line of the contract"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
    connect(this, &PaintedList::itemActivated, this, [this](int item) {
        const QList<Place> all = places();
        if (item >= 0 && item < all.size() && !all[item].mark->invoice.isEmpty())
            Q_EMIT invoiceWanted(all[item].mark->invoice);
    });
}

void ContractTimeline::setLanes(QList<Lane> lanes, Day today)
{
    m_lanes = std::move(lanes);
    m_today = today;
    updateGeometry();
    setFixedHeight(sizeHint().height());
    update();
}

void ContractTimeline::setLow(bool low)
{
    if (low == m_low)
        return;
    m_low = low;
    updateGeometry();
    setFixedHeight(sizeHint().height());
    update();
}

int ContractTimeline::heightOf(const Lane &lane) const
{
    if (lane.isFolded())
        return foldedHeight;
    return m_low ? std::max(lowestHeight, lane.height - 2 * lowInset) : lane.height;
}

void ContractTimeline::setWindow(const Days &window)
{
    m_window = window;
    update();
    Q_EMIT windowChanged();
}

QSize ContractTimeline::sizeHint() const
{
    int height = axisHeight + 1;
    for (const Lane &lane : m_lanes)
        height += heightOf(lane);
    return {640, height};
}

double ContractTimeline::xOf(Day day) const
{
    if (!m_window.from.isValid())
        return headWidth;
    return headWidth + double(width() - headWidth) * (day - m_window.from) / double(m_window.count());
}

QRectF ContractTimeline::laneRect(int lane) const
{
    double top = axisHeight;
    for (int above = 0; above < lane; ++above)
        top += heightOf(m_lanes[above]);
    return {double(headWidth), top, double(width() - headWidth), double(heightOf(m_lanes[lane]))};
}

//! Empty where the mark is outside the window.
QRectF ContractTimeline::markRect(const QRectF &lane, const LaneMark &mark) const
{
    const Day end = mark.days.isOpen() ? m_window.to.plusDays(1) : mark.days.to.plusDays(1);
    const double left = std::max(xOf(mark.days.from), lane.left());
    const double right = std::min(xOf(end), lane.right() - 12);
    if (right <= left)
        return {};
    const QRectF across(left, lane.top(), right - left, lane.height());
    const int inset = m_low ? lowInset : 0;
    switch (mark.kind) {
    case MarkKind::Invoice:
    case MarkKind::ToCome:
        return across.adjusted(1, 13 - inset, -1, inset - 13);
    case MarkKind::Step:
        return across.adjusted(0, 14, 0, -14);
    case MarkKind::Price:
        return {across.left() + 1, across.top() + 14 - inset, across.width() - 2, 22};
    case MarkKind::Balance: {
        const double most = across.height() - 18;
        const double height = std::max(3.0, most * mark.level);
        return {across.left() + 1, across.bottom() - 8 - height, across.width() - 2, height};
    }
    case MarkKind::Once:
        return {across.left() - 6, across.center().y() - 6, 12, 12};
    case MarkKind::Term:
    case MarkKind::Service:
        break;
    }
    return {across.left() + 0.5, across.center().y() - 11.5, across.width() - 1, 23};
}

QList<ContractTimeline::Place> ContractTimeline::places() const
{
    QList<Place> all;
    for (int lane = 0; m_window.from.isValid() && lane < m_lanes.size(); ++lane) {
        for (const LaneMark &mark : m_lanes[lane].marks) {
            if (const QRectF rect = markRect(laneRect(lane), mark); !rect.isEmpty())
                all.append({&m_lanes[lane], &mark, rect});
        }
    }
    return all;
}

QList<PaintedItem> ContractTimeline::paintedItems() const
{
    QList<PaintedItem> items;
    for (const Place &place : places())
        items << PaintedItem{place.rect.toRect(), place.lane->title + QStringLiteral(": ") + place.mark->toolTip,
                             place.mark->toolTip};
    return items;
}

void ContractTimeline::paintParts(QPainter &painter, const Colours &c) const
{
    painter.setRenderHint(QPainter::Antialiasing);
    paintAxis(painter, c);
    paintToday(painter, c);
    for (int lane = 0; lane < m_lanes.size(); ++lane) {
        paintHead(painter, lane, c);
        for (const LaneMark &mark : m_lanes[lane].marks) {
            const QRectF rect = markRect(laneRect(lane), mark);
            if (!rect.isEmpty())
                paintMark(painter, mark, rect, c);
        }
        paintSteps(painter, lane, c);
        paintNote(painter, lane, c);
    }
}

void ContractTimeline::paintOn(QPainter &painter, const Colours &colours) const
{
    painter.fillRect(rect(), colours.base);
    if (m_window.from.isValid())
        paintParts(painter, colours);
}

QString ContractTimeline::fileTitle() const
{
    return m_owner.isEmpty() ? accessibleName() : QStringLiteral("%1, %2").arg(accessibleName(), m_owner);
}

void ContractTimeline::paintEvent(QPaintEvent *)
{
    if (!m_window.from.isValid() || m_lanes.isEmpty())
        return;
    const Colours &c = m_theme.colours();
    QPainter painter(this);
    paintParts(painter, c);
    const QList<Place> all = places();
    if (showsFocus() && currentItem() < all.size()) {
        painter.setPen(QPen(c.accent, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(all[currentItem()].rect.adjusted(-2, -2, 2, 2), 4, 4);
    }
}

void ContractTimeline::paintAxis(QPainter &painter, const Colours &c) const
{
    painter.setFont(roleFont(FontRole::Caption));
    const double monthWidth = double(width() - headWidth) * 30.4 / m_window.count();
    const int every = monthWidth >= 40 ? 1 : monthWidth >= 14 ? 3 : 12;
    double free = headWidth;
    for (Month month = Month::of(m_window.from); month.first() <= m_window.to; month = month.plus(1))
        paintMonth(painter, month, every, free, c);
    fillHairline(painter, QRect(0, axisHeight - 1, width(), 1), c.rule2);
}

void ContractTimeline::paintMonth(QPainter &painter, Month month, int every, double &free, const Colours &c) const
{
    const double x = std::max(xOf(month.first()), double(headWidth));
    if ((month.month() - 1) % every == 0 && month.first() >= m_window.from) {
        if (x > headWidth) // there the heads have their own
            fillHairline(painter, QRectF(std::floor(x), axisHeight, 1, height() - axisHeight), c.rule);
    }
    const bool first = free <= headWidth;
    if (!first && (month.month() - 1) % every != 0)
        return;
    QString name = monthName(month.month(), QLocale::ShortFormat);
    if (first || month.month() == 1)
        name += u' ' + QString::number(month.year());
    const double wide = painter.fontMetrics().horizontalAdvance(name);
    const QRectF place(x + 6, 0, wide + 1, axisHeight - 1);
    if (x + 6 < free || x + 6 + wide > width() || place.intersects(todayPill()))
        return;
    painter.setPen(c.ink2);
    painter.drawText(place, Qt::AlignLeft | Qt::AlignVCenter, name);
    free = x + 12 + wide;
}

//! Where today's date stands on the axis; nowhere while today is not shown.
QRectF ContractTimeline::todayPill() const
{
    if (!m_window.contains(m_today))
        return {};
    const double x = std::floor(xOf(m_today)) + 0.5;
    const double wide =
        QFontMetrics(roleFont(FontRole::CaptionStrong)).horizontalAdvance(dayAndMonthText(m_today)) + 14;
    return {std::min(x - wide / 2, width() - wide - 2), 4, wide, axisHeight - 8};
}

void ContractTimeline::paintToday(QPainter &painter, const Colours &c) const
{
    if (!m_window.contains(m_today))
        return;
    const double x = std::floor(xOf(m_today)) + 0.5;
    painter.setPen(QPen(c.bad, 1));
    painter.drawLine(QPointF(x, axisHeight), QPointF(x, height()));
    const QRectF pill = todayPill();
    painter.setFont(roleFont(FontRole::CaptionStrong));
    painter.setPen(Qt::NoPen);
    painter.setBrush(c.bad);
    painter.drawRoundedRect(pill, 3, 3);
    painter.setPen(chipInk(c.bad));
    painter.drawText(pill, Qt::AlignCenter, dayAndMonthText(m_today));
}

//! Words are read through no line: where today's would cross them they have a ground of their own.
void ContractTimeline::drawWords(QPainter &painter, const QRectF &place, const QString &text, const Colours &c) const
{
    const double wide = std::min(place.width(), double(painter.fontMetrics().horizontalAdvance(text)));
    const double today = std::floor(xOf(m_today)) + 0.5;
    if (m_window.contains(m_today) && today > place.left() - 3 && today < place.left() + wide + 3) {
        const double high = painter.fontMetrics().height();
        painter.fillRect(QRectF(place.left() - 3, place.center().y() - high / 2, wide + 6, high), c.base);
    }
    painter.drawText(place, Qt::AlignLeft | Qt::AlignVCenter, text);
}

void ContractTimeline::paintHead(QPainter &painter, int lane, const Colours &c) const
{
    const QRectF rect = laneRect(lane);
    const Lane &what = m_lanes[lane];
    fillHairline(painter, QRectF(0, rect.bottom() - 1, width(), 1), c.rule);
    fillHairline(painter, QRectF(headWidth - 1, rect.top(), 1, rect.height()), c.rule);
    painter.setFont(roleFont(FontRole::Heading));
    painter.setPen(c.ink);
    const bool isFolded = what.isFolded();
    const QRectF title(16, rect.top() + (isFolded ? 7 : 9), headWidth - 24, 18);
    painter.drawText(title, Qt::AlignLeft | Qt::AlignVCenter,
                     painter.fontMetrics().elidedText(what.title, Qt::ElideRight, int(title.width())));
    painter.setFont(roleFont(FontRole::Caption));
    painter.setPen(c.ink2);
    const QRectF caption = isFolded ? title.translated(headWidth - 8, 0) : title.translated(0, 17);
    painter.drawText(caption, Qt::AlignLeft | Qt::AlignVCenter,
                     painter.fontMetrics().elidedText(what.caption, Qt::ElideRight, int(caption.width())));
}

void ContractTimeline::paintMark(QPainter &painter, const LaneMark &mark, const QRectF &rect, const Colours &c) const
{
    switch (mark.kind) {
    case MarkKind::Invoice:
    case MarkKind::ToCome:
        paintInvoice(painter, mark, rect, c);
        return;
    case MarkKind::Balance:
        paintBalance(painter, mark, rect, c);
        return;
    case MarkKind::Once:
        paintOnce(painter, mark, rect, c);
        return;
    case MarkKind::Step:
        return; // as one line: paintSteps()
    case MarkKind::Price:
    case MarkKind::Term:
    case MarkKind::Service:
        break;
    }
    paintBar(painter, mark, rect, c);
}

void ContractTimeline::paintInvoice(QPainter &painter, const LaneMark &mark, const QRectF &rect, const Colours &c) const
{
    const bool draft = mark.tone == Tone::Accent;
    QPen pen(draft ? c.accent : c.rule2, 1);
    if (mark.kind == MarkKind::ToCome)
        pen.setDashPattern({3, 3});
    painter.setPen(pen);
    painter.setBrush(mark.kind == MarkKind::ToCome ? QBrush(Qt::NoBrush) : QBrush(draft ? c.soft : c.neutralSoft));
    painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), 3, 3);
    const QRectF upper(rect.left(), rect.top() + 1, rect.width(), rect.height() / 2 - 1);
    painter.setFont(moneyFont(draft ? FontRole::CaptionStrong : FontRole::Caption));
    if (painter.fontMetrics().horizontalAdvance(mark.text) + 6 > rect.width())
        return; // the tool tip says it
    painter.setPen(c.ink);
    painter.drawText(upper, Qt::AlignHCenter | Qt::AlignBottom, mark.text);
    painter.setFont(roleFont(FontRole::Chart));
    painter.setPen(draft ? c.accent : c.ink2);
    if (painter.fontMetrics().horizontalAdvance(mark.second) + 4 <= rect.width())
        painter.drawText(upper.translated(0, rect.height() / 2 - 1), Qt::AlignHCenter | Qt::AlignVCenter, mark.second);
}

void ContractTimeline::paintBar(QPainter &painter, const LaneMark &mark, const QRectF &rect, const Colours &c) const
{
    const bool price = mark.kind == MarkKind::Price;
    const bool service = mark.kind == MarkKind::Service;
    const QColor own = lookOf(markOf(service ? Cause::OwnService : Cause::Price)).colour(c);
    painter.setPen(price ? QPen(Qt::NoPen) : QPen(service ? own : c.rule2, 1));
    painter.setBrush(price ? QBrush(own) : service ? QBrush(c.base) : QBrush(c.neutralSoft));
    painter.drawRect(rect);
    painter.setFont(price ? moneyFont(FontRole::CaptionStrong) : roleFont(FontRole::Caption));
    painter.setPen(price ? chipInk(own) : c.ink);
    const QRectF text = rect.adjusted(8, 0, -4, 0);
    painter.drawText(text, Qt::AlignLeft | Qt::AlignVCenter,
                     painter.fontMetrics().elidedText(mark.text, Qt::ElideRight, int(text.width())));
    if (!price)
        return;
    painter.setFont(roleFont(FontRole::Caption));
    painter.setPen(c.ink2);
    drawWords(painter, text.translated(0, 25),
              painter.fontMetrics().elidedText(mark.second, Qt::ElideRight, int(text.width())), c);
}

void ContractTimeline::paintBalance(QPainter &painter, const LaneMark &mark, const QRectF &rect, const Colours &c) const
{
    const QColor own = lookOf(markOf(Cause::Prepaid)).colour(c);
    painter.fillRect(rect, own);
    painter.setFont(moneyFont(FontRole::Chart));
    const double wide = painter.fontMetrics().horizontalAdvance(mark.text);
    if (wide + 8 > rect.width())
        return;
    const bool inside = rect.height() >= 18;
    painter.setPen(inside ? chipInk(own) : c.ink2);
    const QRectF line(rect.left() + 5, inside ? rect.bottom() - 17 : rect.top() - 16, rect.width(), 15);
    inside ? painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter, mark.text)
           : drawWords(painter, line, mark.text, c);
}

void ContractTimeline::paintOnce(QPainter &painter, const LaneMark &mark, const QRectF &rect, const Colours &c) const
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(lookOf(markOf(Cause::OwnService)).colour(c));
    const QPointF middle = rect.center();
    painter.drawPolygon(QPolygonF{QPointF(middle.x(), rect.top()), QPointF(rect.right(), middle.y()),
                                  QPointF(middle.x(), rect.bottom()), QPointF(rect.left(), middle.y())});
    painter.setFont(roleFont(FontRole::Caption));
    painter.setPen(c.ink);
    const double wide = painter.fontMetrics().horizontalAdvance(mark.text);
    const bool left = middle.x() - wide - 12 > headWidth;
    const QRectF text(left ? rect.left() - wide - 6 : rect.right() + 6, rect.top() - 4, wide + 1, rect.height() + 8);
    painter.drawText(text, Qt::AlignLeft | Qt::AlignVCenter, mark.text);
}

//! The seats as one line that goes up and down, a ring where it does.
void ContractTimeline::paintSteps(QPainter &painter, int lane, const Colours &c) const
{
    const QRectF room = laneRect(lane).adjusted(0, 26, 0, -20);
    const QFontMetrics metrics(moneyFont(FontRole::CaptionStrong));
    QList<Step> steps;
    for (const LaneMark &mark : m_lanes[lane].marks) {
        const QRectF rect = markRect(laneRect(lane), mark);
        if (mark.kind == MarkKind::Step && !rect.isEmpty())
            steps.append({&mark, rect, std::floor(room.bottom() - room.height() * mark.level) + 0.5,
                          double(metrics.horizontalAdvance(mark.text))});
    }
    for (qsizetype at = 0; at < steps.size(); ++at) {
        const Step &step = steps[at];
        painter.setPen(QPen(c.accent, 1.6));
        if (at > 0)
            painter.drawLine(QPointF(steps[at - 1].rect.right(), steps[at - 1].y), QPointF(step.rect.left(), step.y));
        painter.drawLine(QPointF(step.rect.left(), step.y), QPointF(step.rect.right(), step.y));
    }
    painter.setPen(QPen(c.accent, 1.6));
    painter.setBrush(c.base);
    for (const Step &step : std::as_const(steps)) {
        if (m_window.contains(step.mark->days.from))
            painter.drawEllipse(QPointF(step.rect.left(), step.y), 3.5, 3.5);
    }
    for (qsizetype at = 0; at < steps.size(); ++at)
        nameStep(painter, steps[at], at + 1 < steps.size() ? steps[at + 1].rect.left() : double(width()), c);
}

//! A count that would cross the next step is left out; it has its tool tip. The last one always has its room.
void ContractTimeline::nameStep(QPainter &painter, const Step &step, double next, const Colours &c) const
{
    double left = step.rect.left() + 8;
    if (left + step.wide > next) {
        if (next < width())
            return;
        left = next - step.wide - 4;
    }
    painter.setFont(moneyFont(FontRole::CaptionStrong));
    painter.setPen(c.ink);
    drawWords(painter, QRectF(left, step.y - 20, step.wide + 1, 16), step.mark->text, c);
    painter.setFont(roleFont(FontRole::Caption));
    painter.setPen(c.ink2);
    if (painter.fontMetrics().horizontalAdvance(step.mark->second) + step.wide + 20 < step.rect.width())
        drawWords(painter, QRectF(left + step.wide + 8, step.y - 20, step.rect.width(), 16), step.mark->second, c);
}

void ContractTimeline::paintNote(QPainter &painter, int lane, const Colours &c) const
{
    const Lane &what = m_lanes[lane];
    if ((what.note.isEmpty() && what.noteSecond.isEmpty()) || !m_window.contains(m_today))
        return;
    const QRectF rect = laneRect(lane);
    double left = xOf(m_today) + 6;
    for (const LaneMark &mark : what.marks)
        left = std::max(left, markRect(rect, mark).right() + 8);
    QRectF line(left, rect.center().y() - (what.note.isEmpty() ? 8 : 16), rect.right() - left - 8, 16);
    if (line.width() < 60)
        return;
    painter.setFont(roleFont(FontRole::CaptionStrong));
    painter.setPen(c.warn);
    if (!what.note.isEmpty()) {
        painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter, what.note);
        line.translate(0, 16);
    }
    painter.setFont(roleFont(FontRole::Caption));
    painter.setPen(c.ink2);
    painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter,
                     painter.fontMetrics().elidedText(what.noteSecond, Qt::ElideRight, int(line.width())));
}

//! Around the day under the pointer with Ctrl; along the line with Shift or sideways.
void ContractTimeline::wheelEvent(QWheelEvent *event)
{
    const QPoint turned = event->angleDelta();
    const bool zoom = event->modifiers().testFlag(Qt::ControlModifier);
    const bool along = event->modifiers().testFlag(Qt::ShiftModifier) || turned.x() != 0;
    if (!m_window.from.isValid() || (!zoom && !along)) {
        event->ignore();
        return;
    }
    const int days = m_window.count();
    const int turn = turned.y() != 0 ? turned.y() : turned.x();
    if (turn == 0)
        return;
    if (!zoom) {
        const int by = (turn > 0 ? -1 : 1) * std::max(1, days / 12);
        setWindow({m_window.from.plusDays(by), m_window.to.plusDays(by)});
    } else {
        const double share = std::clamp((event->position().x() - headWidth) / double(width() - headWidth), 0.0, 1.0);
        const int wanted = std::clamp(turn > 0 ? days * 4 / 5 : days * 5 / 4 + 1, fewestDays, mostDays);
        const Day from = m_window.from.plusDays(int(share * (days - wanted)));
        setWindow({from, from.plusDays(wanted - 1)});
    }
    event->accept();
}

void ContractTimeline::mousePressEvent(QMouseEvent *event)
{
    const QRectF seats = m_lanes.size() > 1 ? laneRect(1) : QRectF();
    if (event->position().x() < headWidth && event->position().y() >= seats.top() &&
        event->position().y() < seats.bottom())
        Q_EMIT nextSeatsWanted();
    else
        PaintedList::mousePressEvent(event);
}

} // namespace counterfoil
