// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonArray>
#include <QJsonObject>
#include <QString>

namespace counterfoil {

//! Where an answer has a key, or a kind of value, that the documented one lacks; empty where it fits.
inline QString differences(const QJsonValue &documented, const QJsonValue &given, const QString &path)
{
    if (given.isNull() || documented.isNull())
        return {};
    if (documented.type() != given.type())
        return path + QStringLiteral(" is of another type\n");
    QString result;
    if (given.isArray()) {
        // optional fields stand in one entry or another
        QJsonValue first = documented.toArray().at(0);
        QJsonObject all;
        for (const QJsonValue &item : documented.toArray()) {
            const QJsonObject object = item.toObject();
            for (auto entry = object.begin(); entry != object.end(); ++entry) {
                if (!all.contains(entry.key()))
                    all.insert(entry.key(), entry.value());
            }
        }
        if (!all.isEmpty())
            first = all;
        for (const QJsonValue &item : given.toArray())
            result += first.isUndefined() ? QString() : differences(first, item, path + QStringLiteral("/*"));
        return result;
    }
    const QJsonObject object = given.toObject();
    for (auto entry = object.begin(); entry != object.end(); ++entry) {
        const QJsonValue twin = documented.toObject().value(entry.key());
        result += twin.isUndefined() ? path + u'/' + entry.key() + QStringLiteral(" is not documented\n")
                                     : differences(twin, entry.value(), path + u'/' + entry.key());
    }
    return result;
}

} // namespace counterfoil
