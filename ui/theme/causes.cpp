// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/causes.h"

#include "ui/format/fonts.h"

#include <QCoreApplication>
#include <QPainter>
#include <QPixmap>

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

QPixmap patternTile(const QColor &colour, Pattern pattern, const Colours &colours, qreal pixelRatio)
{
    const bool small = pattern == Pattern::Lines || pattern == Pattern::Dots;
    const int side = small ? 5 : 6;
    QPixmap tile(QSize(side, side) * pixelRatio);
    tile.setDevicePixelRatio(pixelRatio);
    tile.fill(colour);
    QPainter painter(&tile);
    painter.setRenderHint(QPainter::Antialiasing);
    QColor mark = colours.base;
    mark.setAlphaF(pattern == Pattern::Crossed ? 0.7F : 0.6F);
    painter.setPen(QPen(mark, 1.2));
    painter.drawLines(marksOf(pattern));
    if (pattern == Pattern::Dots) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(mark);
        painter.drawEllipse(QPointF(2.5, 2.5), 1.1, 1.1);
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
