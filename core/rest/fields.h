// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/day.h"
#include "core/base/json.h"
#include "core/money/decimal.h"
#include "core/rest/servicefault.h"

#include <QDateTime>

namespace counterfoil {

//! Reads the attributes of one object of a service's answer. Names are compared without case; a missing attribute,
//! null and "" are the same; a number may come as a number or as a text. The first attribute that does not fit is kept
//! with its JSON pointer, and `fault` gives it at the end: reading goes on without a check after every field.
class Fields
{
public:
    //! The pointer says where in the answer the object stands, such as /items/3. The object must outlive the reader.
    Fields(const JsonValue &object, QString pointer);

    //! The text, empty where there is none; numbers and booleans give their characters.
    QString text(QStringView name);
    //! The same in lower case, for GUIDs and for enumerations.
    QString lower(QStringView name) { return text(name).toLower(); }
    //! An exact number, 0 where there is none.
    Decimal decimal(QStringView name);
    //! A whole number, 0 where there is none.
    qint64 whole(QStringView name);
    //! Whether it is true; false where there is none.
    bool flag(QStringView name);
    //! An instant in UTC; a time without a zone is UTC. Invalid where there is none, for year 1 and for year 9999.
    QDateTime instant(QStringView name);
    //! The UTC day of an instant, or the day itself; no day where `instant` is invalid.
    Day day(QStringView name);
    //! The nested object, null where there is none.
    const JsonValue *object(QStringView name);
    //! The items of a list, none where there is none.
    const std::vector<JsonValue> &list(QStringView name);
    //! Reader of a nested object; one without attributes where there is none. Its faults are its own.
    Fields inside(QStringView name);
    QString pointerTo(QStringView name) const;
    //! The object that is read.
    const JsonValue &source() const { return *m_object; }

    //! An attribute that has to be there is not.
    void require(bool present, QStringView name);
    //! Takes over what a nested reader found.
    void absorb(const Fields &nested);
    //! What was wrong first.
    const std::optional<ServiceFault> &fault() const { return m_fault; }

private:
    const JsonValue *present(QStringView name) const;
    void wrong(QStringView name, const QString &expected);

    const JsonValue *m_object;
    QString m_pointer;
    std::optional<ServiceFault> m_fault;
};

//! An ISO 8601 instant with 0–7 digits of fraction, with Z, an offset or no zone (then UTC); a plain day is its start.
std::optional<QDateTime> instantOf(const QString &text);

} // namespace counterfoil
