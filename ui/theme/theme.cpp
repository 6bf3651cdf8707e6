// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/theme.h"

#include "ui/theme/icons.h"
#include "ui/theme/plaintext.h"
#include "ui/theme/style.h"

#include <QApplication>
#include <QToolTip>

// Outside the namespace: the macro declares a function of the resource file.
static void loadIcons()
{
    Q_INIT_RESOURCE(icons);
}

namespace counterfoil {

Theme::Theme(QObject *parent) : QObject(parent)
{
    loadIcons();
    m_dark = m_system.isDark();
    connect(&m_system, &SystemScheme::changed, this, &Theme::update);
}

void Theme::setMode(ThemeMode mode)
{
    m_mode = mode;
    update();
}

QIcon Theme::icon(const QString &name) const
{
    return QIcon(new TintedIconEngine(*this, name));
}

QPixmap Theme::pixmap(const QString &name, const QColor &colour, qreal pixelRatio, int side) const
{
    return tintedPixmap(name, colour, side, pixelRatio);
}

void Theme::install()
{
    QApplication::setStyle(new CounterfoilStyle(*this));
    QApplication::setPalette(paletteOf(colours()));
    QToolTip::setPalette(paletteOf(colours()));
    qApp->installEventFilter(new PlainTextGuard(qApp));
    m_installed = true;
}

void Theme::update()
{
    const bool dark = m_mode == ThemeMode::System ? m_system.isDark() : m_mode == ThemeMode::Dark;
    if (dark == m_dark)
        return;
    m_dark = dark;
    if (m_installed) {
        QApplication::setPalette(paletteOf(colours()));
        QToolTip::setPalette(paletteOf(colours()));
    }
    Q_EMIT changed();
}

} // namespace counterfoil
