// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/clockdecision.h"
#include "core/store/companyfile.h"

#include <QHash>

namespace counterfoil {

//! What people decided about clocks on money. As with findings, each decision is an entry of the audit trail, whole,
//! and the newest one of a clock counts.
class ClockDecisionRepository
{
public:
    explicit ClockDecisionRepository(CompanyFile &file) : m_file(file) {}

    //! When and by whom is the file's to say.
    Status keep(const ClockDecision &decision);
    //! The newest one of every clock that anybody ever decided about, by its id.
    Result<QHash<QString, ClockDecision>> decisions();

private:
    CompanyFile &m_file;
};

} // namespace counterfoil
