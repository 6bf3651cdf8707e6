// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

QT_BEGIN_NAMESPACE
class QSystemTrayIcon;
QT_END_NAMESPACE

namespace counterfoil {

class Theme;

//! Tells a person who is not looking that something waits. Its icon is in the tray as long as it does.
class TrayNotice final : public QObject
{
    Q_OBJECT
public:
    explicit TrayNotice(const Theme &theme, QObject *parent = nullptr);

    //! Whether this desktop has a tray.
    static bool isPossible();
    void tell(const QString &heading, const QString &sentence);
    //! Nothing waits any more.
    void clear();

Q_SIGNALS:
    //! The person wants to see it.
    void opened();

private:
    const Theme &m_theme;
    QSystemTrayIcon *m_icon = nullptr; //!< made when there is something to tell
};

} // namespace counterfoil
