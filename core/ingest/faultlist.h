// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <string_view>

namespace counterfoil {

//! The faults of one document, the first hundred of them; the rest is only counted.
class FaultList
{
public:
    static constexpr int capacity = 100;

    explicit FaultList(QString path) : m_path(std::move(path)) {}

    void add(qint64 line, const QString &column, const QString &reason);
    bool isEmpty() const { return m_faults.isEmpty(); }
    bool isFull() const { return m_faults.size() >= capacity; }
    const QString &path() const { return m_path; }
    const QList<Fault> &faults() const { return m_faults; }
    //! The refusal of the document. Only where there is a fault.
    std::unexpected<Error> refusal() const;

private:
    QString m_path;
    QList<Fault> m_faults;
};

//! A value as a fault shows it: in quotes, cut to 60 characters.
QString shown(std::string_view value);

} // namespace counterfoil
