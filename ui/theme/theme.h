// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/colours.h"
#include "ui/theme/systemscheme.h"

#include <QIcon>

namespace counterfoil {

enum class ThemeMode { System, Light, Dark };

//! The colours in force. One signal repaints everything, charts and icons too.
class Theme final : public QObject
{
    Q_OBJECT
public:
    explicit Theme(QObject *parent = nullptr);

    const Colours &colours() const { return coloursOf(m_dark); }
    bool isDark() const { return m_dark; }
    ThemeMode mode() const { return m_mode; }
    void setMode(ThemeMode mode);
    //! A packaged icon by its file name, tinted from the theme: ink2, accent where selected, ink3 where disabled.
    QIcon icon(const QString &name) const;
    //! The same as a picture in one colour.
    QPixmap pixmap(const QString &name, const QColor &colour, qreal pixelRatio, int side = 16) const;
    //! Style, palette and fonts of the application.
    void install();

Q_SIGNALS:
    void changed();

private:
    void update();

    SystemScheme m_system;
    ThemeMode m_mode = ThemeMode::System;
    bool m_dark = false;
    bool m_installed = false;
};

} // namespace counterfoil
