// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/day.h"

#include <QJsonValue>

namespace counterfoil {

//! The text, or JSON's null where there is none.
inline QJsonValue orNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(text);
}

//! The day in ISO 8601, or JSON's null where there is none.
inline QJsonValue orNull(Day day)
{
    return day.isValid() ? QJsonValue(day.iso()) : QJsonValue(QJsonValue::Null);
}

} // namespace counterfoil
