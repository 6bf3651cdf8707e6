// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/identity/tokenvault.h"

namespace counterfoil {

Secret::~Secret()
{
    if (!m_bytes.isDetached())
        return;
    volatile char *bytes = m_bytes.data(); // volatile: else the compiler sees that nobody reads the zeros
    for (qsizetype i = 0; i < m_bytes.size(); ++i)
        bytes[i] = 0;
}

} // namespace counterfoil
