// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/causes.h"

#include "ui/format/fonts.h"

#include <QCoreApplication>
#include <QPainter>
#include <QPainterPath>
#include <QPixmap>
#include <QtMath>

namespace counterfoil {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("causes", text);
}

CauseLook look(const QString &name, const QString &shortName, const char16_t *code, const QString &meaning, QRgb light,
               QRgb dark, Pattern pattern)
{
    return {name, shortName, QString::fromUtf16(code), meaning, QColor(light), QColor(dark), pattern};
}

QList<CauseLook> firstLooks()
{
    return {
        look(tr("Adjustment"), tr("Adjust."), u"AD", tr("On Microsoft's invoice, in no line of it"), 0x986300, 0xE0A83A,
             Pattern::Lines),
        look(tr("Unmapped"), tr("Unmapped"), u"UN", tr("Charges that no customer pays"), 0xB8450F, 0xF08A55,
             Pattern::Solid),
        look(tr("Set-up"), tr("Set-up"), u"SU", tr("Days before the first contract"), 0x6F4FA3, 0xB69AE0,
             Pattern::Lines),
        look(tr("Credit kept"), tr("Credit"), u"CR", tr("Microsoft's credits that are not passed on"), 0x9B7FC6,
             0xCDB8EE, Pattern::Solid),
        look(tr("Excluded"), tr("Excluded"), u"EX", tr("Charges that a price rule excludes"), 0x4F3A7D, 0x9478CC,
             Pattern::Dots),
        look(tr("Parked"), tr("Parked"), u"PK", tr("The customer cannot be billed yet"), 0x3B4A6B, 0x9FB0D8,
             Pattern::Crossed),
        look(tr("Late"), tr("Late"), u"LA", tr("Arrived or restated after the invoice was approved"), 0xC97318,
             0xF4B069, Pattern::Dots),
        look(tr("Daily file"), tr("Daily file"), u"DF", tr("Daily rows against the reconciliation lines"), 0x5792C4,
             0xA9D1F2, Pattern::Dots),
        look(tr("Period"), tr("Period"), u"PE", tr("Days that another invoice pays for"), 0x2D73B8, 0x5E9FE0,
             Pattern::Diagonal),
    };
}

QList<CauseLook> lastLooks()
{
    return {
        look(tr("Prepaid"), tr("Prepaid"), u"PP", tr("A term paid in advance"), 0x1B4A85, 0x3A73B8, Pattern::Solid),
        look(tr("Quantity"), tr("Quantity"), u"QU", tr("Counted seats against charged seats"), 0x43988A, 0x9AD9CC,
             Pattern::Lines),
        look(tr("Price"), tr("Price"), u"PR", tr("Sale against cost, at Microsoft's rate"), 0x0F7F73, 0x3DB3A4,
             Pattern::Solid),
        look(tr("Exchange"), tr("Exchange"), u"FX", tr("Contract rate against Microsoft's rate"), 0x0A5650, 0x2A8F86,
             Pattern::Dots),
        look(tr("Own services"), tr("Own"), u"OS", tr("The partner's own services"), 0x8F2B5E, 0xF3A6CB,
             Pattern::Diagonal),
        look(tr("Manual"), tr("Manual"), u"MA", tr("Lines, edits and credit notes made by a person"), 0xC978A6,
             0xC9759F, Pattern::Diagonal),
        look(tr("Rounding"), tr("Rounding"), u"RO", tr("Rounding of lines and of split parts"), 0x7C8896, 0xA3AEBB,
             Pattern::Dots),
        look(tr("Unexplained"), tr("Unexplained"), u"!!", tr("An error: no cause accounts for it"), 0xC4221A, 0xFF8078,
             Pattern::Crossed),
    };
}

//! Lines inside one tile, in tile units.
QList<QLineF> marksOf(Pattern pattern)
{
    switch (pattern) {
    case Pattern::Lines:
        return {{0, 2.5, 5, 2.5}};
    case Pattern::Diagonal:
        return {{-1, 7, 7, -1}, {-1, 1, 1, -1}, {5, 7, 7, 5}};
    case Pattern::Crossed:
        return {{-1, -1, 7, 7}, {-1, 7, 7, -1}};
    case Pattern::Solid:
    case Pattern::Dots:
        break;
    }
    return {};
}

constexpr int smallTile = 5;
constexpr int largeTile = 6;
constexpr qreal markWidth = 1.2;
constexpr qreal dotRadius = 1.1;

int tileSide(Pattern pattern)
{
    return pattern == Pattern::Lines || pattern == Pattern::Dots ? smallTile : largeTile;
}

QColor markColour(Pattern pattern, const Colours &colours)
{
    QColor mark = colours.base;
    mark.setAlphaF(pattern == Pattern::Crossed ? 0.7F : 0.6F);
    return mark;
}

//! The part of a convex shape where normal · point ≤ limit.
QPolygonF cutAlong(const QPolygonF &shape, const QPointF &normal, qreal limit)
{
    QPolygonF kept;
    for (qsizetype i = 0; i < shape.size(); ++i) {
        const QPointF from = shape[i];
        const QPointF to = shape[(i + 1) % shape.size()];
        const qreal before = QPointF::dotProduct(normal, from) - limit;
        const qreal after = QPointF::dotProduct(normal, to) - limit;
        if (before <= 0)
            kept << from;
        if ((before < 0 && after > 0) || (before > 0 && after < 0))
            kept << from + (to - from) * (before / (before - after));
    }
    return kept;
}

//! Lines across `bar` at right angles to the unit vector `normal`, `pitch` from each other, the first `start` from the
//! bar's top left corner; cut at the bar's edges without a clip, which not every drawing knows.
void addLines(QPainterPath &marks, const QRectF &bar, const QPointF &normal, qreal start, qreal pitch)
{
    const QPolygonF whole{{bar.topLeft(), bar.topRight(), bar.bottomRight(), bar.bottomLeft()}};
    qreal low = QPointF::dotProduct(normal, whole.first());
    const qreal first = low + start;
    qreal high = low;
    for (const QPointF &corner : whole) {
        low = qMin(low, QPointF::dotProduct(normal, corner));
        high = qMax(high, QPointF::dotProduct(normal, corner));
    }
    const int from = qFloor((low - first) / pitch);
    const int to = qCeil((high - first) / pitch);
    for (int line = from; line <= to; ++line) {
        const qreal middle = first + line * pitch;
        const QPolygonF under = cutAlong(whole, normal, middle + markWidth / 2);
        const QPolygonF band = cutAlong(under, -normal, -(middle - markWidth / 2));
        if (band.size() < 3)
            continue;
        marks.addPolygon(band);
        marks.closeSubpath();
    }
}

void addDots(QPainterPath &marks, const QRectF &bar)
{
    QPainterPath edge;
    edge.addRect(bar);
    const QRectF inside = bar.adjusted(dotRadius, dotRadius, -dotRadius, -dotRadius);
    for (qreal y = bar.top() + smallTile / 2.0; y - dotRadius < bar.bottom(); y += smallTile) {
        for (qreal x = bar.left() + smallTile / 2.0; x - dotRadius < bar.right(); x += smallTile) {
            QPainterPath dot;
            dot.addEllipse(QPointF(x, y), dotRadius, dotRadius);
            marks.addPath(inside.contains(QPointF(x, y)) ? dot : dot.intersected(edge));
        }
    }
}

QPainterPath marksIn(const QRectF &bar, Pattern pattern)
{
    QPainterPath marks;
    marks.setFillRule(Qt::WindingFill); // lines that cross cover once
    const QPointF falling(M_SQRT1_2, M_SQRT1_2);
    const qreal pitch = largeTile * M_SQRT1_2;
    switch (pattern) {
    case Pattern::Lines:
        addLines(marks, bar, {0, 1}, smallTile / 2.0, smallTile);
        break;
    case Pattern::Diagonal:
        addLines(marks, bar, falling, 0, pitch);
        break;
    case Pattern::Crossed:
        addLines(marks, bar, falling, 0, pitch);
        addLines(marks, bar, {falling.x(), -falling.y()}, 0, pitch);
        break;
    case Pattern::Dots:
        addDots(marks, bar);
        break;
    case Pattern::Solid:
        break;
    }
    return marks;
}

} // namespace

const CauseLook &lookOf(Mark mark)
{
    static const QList<CauseLook> looks = firstLooks() + lastLooks();
    return looks.at(qBound(0, mark, markCount - 1));
}

QColor chipInk(const QColor &ground)
{
    const QColor white(Qt::white);
    const QColor dark(0x10, 0x16, 0x1E);
    return contrast(white, ground) >= contrast(dark, ground) ? white : dark;
}

void paintChip(QPainter &painter, const QRect &rect, Mark mark, const Colours &colours)
{
    const CauseLook &cause = lookOf(mark);
    const QRectF chip(rect.left(), rect.top() + (rect.height() - chipHeight) / 2, chipWidth, chipHeight);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(cause.colour(colours));
    painter.drawRoundedRect(chip, 2.5, 2.5);
    QFont font = roleFont(FontRole::Caption);
    font.setPointSizeF(font.pointSizeF() * 0.85);
    font.setWeight(QFont::DemiBold);
    painter.setFont(font);
    painter.setPen(chipInk(cause.colour(colours)));
    painter.drawText(chip, Qt::AlignCenter, cause.code);
    painter.restore();
}

void fillBar(QPainter &painter, const QRectF &bar, Mark mark, const Colours &colours)
{
    constexpr qreal leastPatterned = 6; // under this height a pattern only thins the colour
    const CauseLook &cause = lookOf(mark);
    painter.fillRect(bar, cause.colour(colours));
    if (cause.pattern == Pattern::Solid || bar.height() < leastPatterned)
        return;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(markColour(cause.pattern, colours));
    painter.drawPath(marksIn(bar, cause.pattern));
    painter.restore();
}

QPixmap patternTile(const QColor &colour, Pattern pattern, const Colours &colours, qreal pixelRatio)
{
    const int side = tileSide(pattern);
    QPixmap tile(QSize(side, side) * pixelRatio);
    tile.setDevicePixelRatio(pixelRatio);
    tile.fill(colour);
    QPainter painter(&tile);
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor mark = markColour(pattern, colours);
    painter.setPen(QPen(mark, markWidth));
    painter.drawLines(marksOf(pattern));
    if (pattern == Pattern::Dots) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(mark);
        painter.drawEllipse(QPointF(2.5, 2.5), dotRadius, dotRadius);
    }
    return tile;
}

QBrush patternBrush(Mark mark, const Colours &colours, qreal pixelRatio)
{
    const CauseLook &cause = lookOf(mark);
    if (cause.pattern == Pattern::Solid)
        return QBrush(cause.colour(colours));
    return QBrush(patternTile(cause.colour(colours), cause.pattern, colours, pixelRatio));
}

} // namespace counterfoil
