// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace counterfoil {

//! A stream of numbers that depends on its seed and its labels alone (SplitMix64). Every customer, subscription and
//! resource has a stream of its own, so that each can be made without the others and in any order.
class Random
{
public:
    Random(quint64 seed, QByteArrayView label, qint64 first = 0, qint64 second = 0);

    quint64 next();
    //! 0 … count−1; count at least 1.
    int below(int count) { return int(next() % quint64(count)); }
    //! Both ends included.
    int between(int low, int high) { return low + below(high - low + 1); }
    bool chance(int percent) { return below(100) < percent; }
    //! A GUID of version 4, lower case.
    QByteArray guid();
    //! Upper-case letters and digits.
    QByteArray code(int length);

private:
    quint64 m_state;
};

} // namespace counterfoil
