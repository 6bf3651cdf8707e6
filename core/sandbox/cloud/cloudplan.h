// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sandbox/plan.h"

#include <QByteArray>

namespace counterfoil {

//! The three ways in which a finished operation names its manifest: Graph partner billing, "operation".
enum class ManifestShape { Embedded, NavigationLink, Address, InTurns };

//! What the cloud is like before any fault is switched on.
struct CloudPlan
{
    PartnerPlan partner;
    QByteArray clientId = "5f6c1a52-0a4e-4f5b-9d6e-3c3a1f2b7a10"; //!< the one registered application
    QByteArray enrolment = "9876543";                             //!< billing account of the Enterprise Agreement
    bool signInForm = false;   //!< show a form to press a button on; else the sign-in page goes on by itself
    int customersPerPage = 25; //!< at most, whatever `size` says
    int recordsPerPage = 100;  //!< of the audit
    int runningPolls = 1;      //!< how often an export says "running" before it is done
    int retryAfter = 1;        //!< seconds to wait between two of these
    int blobsPerExport = 2;    //!< at most
    int tokenLifetime = 3599;  //!< seconds
    int deviceInterval = 1;    //!< seconds between two polls of a device code
    int devicePolls = 1;       //!< how often it says "pending" where there is no form
    ManifestShape manifest = ManifestShape::InTurns;
};

} // namespace counterfoil
