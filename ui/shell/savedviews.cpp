// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/savedviews.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSettings>

namespace counterfoil {

namespace {

constexpr qsizetype mostViewBytes = 256 * 1024;
const QString viewNameKey = QStringLiteral("name");
const QString viewLookKey = QStringLiteral("look");

QString viewsKeyOf(const QString &screen)
{
    return QStringLiteral("views/") + screen;
}

//! Names that differ, in their order, and not more views than there may be.
QList<SavedView> soundViews(const QList<SavedView> &views)
{
    QList<SavedView> kept;
    for (const SavedView &view : views) {
        const QString name = view.name.simplified().left(SavedViews::longestName);
        const bool isTaken = std::any_of(kept.begin(), kept.end(), [&](const SavedView &k) { return k.name == name; });
        if (!name.isEmpty() && !isTaken && kept.size() < SavedViews::most)
            kept << SavedView{name, view.look};
    }
    std::sort(kept.begin(), kept.end(),
              [](const SavedView &a, const SavedView &b) { return QString::localeAwareCompare(a.name, b.name) < 0; });
    return kept;
}

} // namespace

QList<SavedView> SavedViews::of(const QString &screen) const
{
    if (const auto known = m_views.constFind(screen); known != m_views.constEnd())
        return *known;
    QList<SavedView> views;
    const QByteArray kept = m_settings ? m_settings->value(viewsKeyOf(screen)).toString().toUtf8() : QByteArray();
    const QJsonArray all = kept.size() <= mostViewBytes ? QJsonDocument::fromJson(kept).array() : QJsonArray();
    for (const auto one : all)
        views << SavedView{one.toObject().value(viewNameKey).toString(), one.toObject().value(viewLookKey).toObject()};
    return *m_views.insert(screen, soundViews(views));
}

void SavedViews::save(const QString &screen, const SavedView &view)
{
    QList<SavedView> views = of(screen);
    const QString name = view.name.simplified().left(longestName);
    views.removeIf([&name](const SavedView &one) { return one.name == name; });
    replace(screen, views << view);
}

void SavedViews::replace(const QString &screen, const QList<SavedView> &views)
{
    QJsonArray all;
    for (const SavedView &view : m_views[screen] = soundViews(views))
        all << QJsonObject{{viewNameKey, view.name}, {viewLookKey, view.look}};
    if (!m_settings)
        return;
    if (all.isEmpty())
        m_settings->remove(viewsKeyOf(screen));
    else
        m_settings->setValue(viewsKeyOf(screen), QString::fromUtf8(QJsonDocument(all).toJson(QJsonDocument::Compact)));
}

} // namespace counterfoil
