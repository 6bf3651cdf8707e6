// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/connectors/traynotice.h"

#include "ui/theme/theme.h"

#include <QSystemTrayIcon>

namespace counterfoil {

TrayNotice::TrayNotice(const Theme &theme, QObject *parent) : QObject(parent), m_theme(theme) {}

bool TrayNotice::isPossible()
{
    return QSystemTrayIcon::isSystemTrayAvailable();
}

void TrayNotice::tell(const QString &heading, const QString &sentence)
{
    if (!m_icon) {
        m_icon = new QSystemTrayIcon(m_theme.icon(QStringLiteral("warning")), this);
        connect(m_icon, &QSystemTrayIcon::activated, this, &TrayNotice::opened);
        connect(m_icon, &QSystemTrayIcon::messageClicked, this, &TrayNotice::opened);
    }
    m_icon->setToolTip(tr("Counterfoil: %1").arg(heading));
    m_icon->show();
    m_icon->showMessage(heading, sentence, QSystemTrayIcon::Warning);
}

void TrayNotice::clear()
{
    if (m_icon)
        m_icon->hide();
}

} // namespace counterfoil
