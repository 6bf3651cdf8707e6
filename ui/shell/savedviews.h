// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QList>
#include <QString>

QT_BEGIN_NAMESPACE
class QSettings;
QT_END_NAMESPACE

namespace counterfoil {

//! A way to look at a screen that a person gave a name.
struct SavedView
{
    QString name;
    QJsonObject look; //!< as viewOf() gives it
};

//! The views that a person saved, by screen. They hold for every company file and are kept in the settings; whatever is
//! damaged there is as if it had never been saved.
class SavedViews
{
public:
    static constexpr qsizetype most = 50; //!< of a screen
    static constexpr qsizetype longestName = 60;

    //! Without settings they are forgotten when the window is closed. They outlive this.
    explicit SavedViews(QSettings *settings) : m_settings(settings) {}

    //! In the order of their names.
    QList<SavedView> of(const QString &screen) const;
    //! In place of one of the same name; one too many is not saved.
    void save(const QString &screen, const SavedView &view);
    //! All that there are of the screen from now on.
    void replace(const QString &screen, const QList<SavedView> &views);

private:
    QSettings *m_settings;
    mutable QMap<QString, QList<SavedView>> m_views; //!< those that were asked for
};

} // namespace counterfoil
