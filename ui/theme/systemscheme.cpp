// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/systemscheme.h"

#include <QGuiApplication>
#include <QPalette>

#ifdef COUNTERFOIL_DBUS
#include <QDBusConnection>
#include <QDBusConnectionInterface>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>
#endif

namespace counterfoil {

namespace {

#ifdef COUNTERFOIL_DBUS
const auto portal = QStringLiteral("org.freedesktop.portal.Desktop");
const auto portalPath = QStringLiteral("/org/freedesktop/portal/desktop");
const auto settings = QStringLiteral("org.freedesktop.portal.Settings");
#endif
const auto appearance = QStringLiteral("org.freedesktop.appearance");
const auto colourScheme = QStringLiteral("color-scheme");

} // namespace

SystemScheme::SystemScheme(QObject *parent) : QObject(parent)
{
    const QPalette palette = QGuiApplication::palette();
    m_dark = palette.color(QPalette::Window).lightness() < palette.color(QPalette::WindowText).lightness();
    askPortal();
}

void SystemScheme::askPortal()
{
#ifdef COUNTERFOIL_DBUS
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return;
    bus.connect(portal, portalPath, settings, QStringLiteral("SettingChanged"), this,
                SLOT(settingChanged(QString, QString, QVariant)));
    QDBusMessage question = QDBusMessage::createMethodCall(portal, portalPath, settings, QStringLiteral("Read"));
    question << appearance << colourScheme;
    auto *watcher = new QDBusPendingCallWatcher(bus.asyncCall(question), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this](QDBusPendingCallWatcher *answer) {
        const QDBusPendingReply<QDBusVariant> reply = *answer;
        if (!reply.isError())
            settingChanged(appearance, colourScheme, reply.value().variant());
        answer->deleteLater();
    });
#endif
}

void SystemScheme::settingChanged(const QString &group, const QString &key, const QVariant &value)
{
    if (group != appearance || key != colourScheme)
        return;
    QVariant plain = value;
#ifdef COUNTERFOIL_DBUS
    while (plain.canConvert<QDBusVariant>())
        plain = plain.value<QDBusVariant>().variant();
#endif
    set(plain.toUInt() == 1); // 1 asks for dark, 2 for light, 0 has no wish
}

void SystemScheme::set(bool dark)
{
    if (dark == m_dark)
        return;
    m_dark = dark;
    Q_EMIT changed(dark);
}

} // namespace counterfoil
