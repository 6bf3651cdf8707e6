// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/format/fonts.h"

#include "ui/format/amounts.h"

#include <QFontDatabase>
#include <QFontMetricsF>
#include <QGuiApplication>

#include <array>

namespace counterfoil {

namespace {

struct Scale
{
    qreal factor;
    QFont::Weight weight;
};

Scale scaleOf(FontRole role)
{
    switch (role) {
    case FontRole::Figure:
        return {1.62, QFont::DemiBold};
    case FontRole::Title:
        return {1.31, QFont::DemiBold};
    case FontRole::Heading:
        return {1.0, QFont::DemiBold};
    case FontRole::Body:
        return {1.0, QFont::Normal};
    case FontRole::Table:
        return {0.96, QFont::Normal};
    case FontRole::TableStrong:
        return {0.96, QFont::DemiBold};
    case FontRole::Caption:
        return {0.88, QFont::Normal};
    case FontRole::CaptionStrong:
        return {0.88, QFont::Medium};
    case FontRole::Chart:
        return {0.83, QFont::Normal};
    }
    return {1.0, QFont::Normal};
}

} // namespace

QFont roleFont(FontRole role)
{
    QFont font = QGuiApplication::font();
    const Scale scale = scaleOf(role);
    if (font.pointSizeF() > 0)
        font.setPointSizeF(font.pointSizeF() * scale.factor);
    else
        font.setPixelSize(qRound(font.pixelSize() * scale.factor));
    font.setWeight(scale.weight);
    return font;
}

bool hasTabularDigits(const QFont &font)
{
    const QFontMetricsF metrics(font);
    const qreal width = metrics.horizontalAdvance(u'0');
    for (char16_t digit = u'1'; digit <= u'9'; ++digit) {
        if (qAbs(metrics.horizontalAdvance(digit) - width) > 0.01)
            return false;
    }
    return metrics.inFont(minusSign);
}

QString tabularFamily()
{
    static const std::array wishes{QStringLiteral("Noto Sans"), QStringLiteral("DejaVu Sans"),
                                   QStringLiteral("Liberation Sans")};
    for (const QString &family : wishes) {
        if (QFontDatabase::hasFamily(family) && hasTabularDigits(QFont(family)))
            return family;
    }
    return QFontDatabase::systemFont(QFontDatabase::FixedFont).family();
}

QFont moneyFont(FontRole role)
{
    QFont font = roleFont(role);
    // Asked for every cell that is painted: measured once a family.
    static QHash<QString, QString> families;
    auto family = families.constFind(font.family());
    if (family == families.constEnd())
        family = families.insert(font.family(), hasTabularDigits(font) ? font.family() : tabularFamily());
    font.setFamily(*family);
    return font;
}

} // namespace counterfoil
