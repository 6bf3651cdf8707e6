// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace counterfoil {

//! Whether the desktop asks for dark windows: its portal where one answers, else the lightness of its palette.
class SystemScheme final : public QObject
{
    Q_OBJECT
public:
    explicit SystemScheme(QObject *parent = nullptr);

    bool isDark() const { return m_dark; }

Q_SIGNALS:
    void changed(bool dark);

private Q_SLOTS:
    void settingChanged(const QString &group, const QString &key, const QVariant &value);

private:
    void askPortal();
    void set(bool dark);

    bool m_dark = false;
};

} // namespace counterfoil
