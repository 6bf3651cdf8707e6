// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QMap>

#include <functional>

namespace counterfoil {

//! Who cannot be billed while a month is planned: either the first failure ends the plan, or it parks its customer and
//! the others go on.
class Parking
{
public:
    explicit Parking(bool isOn) : m_isOn(isOn) {}

    //! Does something that concerns one customer alone. Where it is refused, or an amount has more than 34 digits, the
    //! customer is parked and that is no failure any more; where parking is off it is passed on. Nothing is done for a
    //! customer who is parked already.
    Status tryFor(const QString &customer, const std::function<Status()> &work);

    bool holds(const QString &customer) const { return m_reasons.contains(customer); }
    //! Why, by customer: the first reason that was met.
    const QMap<QString, QString> &reasons() const { return m_reasons; }

private:
    bool m_isOn;
    QMap<QString, QString> m_reasons;
};

} // namespace counterfoil
