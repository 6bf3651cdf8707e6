// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/madepartner.h"

#include "core/sandbox/partnerterms.h"
#include "core/workspace/sourceimport.h"
#include "tests/core/sandbox/partnerbytes.h"

namespace counterfoil {

namespace {

PartnerPlan plan()
{
    PartnerPlan plan;
    plan.months = 2;
    plan.customers = 4;
    plan.scale = Decimal::fromParts(1, 2);
    plan.last = Month(2026, 7);
    return plan;
}

} // namespace

QByteArray madePartnerTerms()
{
    return partnerTerms(plan());
}

bool makeFiles(const QString &folder, const QString &path, const Clock &clock)
{
    ImportRequest request;
    request.paths = filesOf(plan(), folder);
    const auto workspace = Workspace::create(path, clock);
    return !request.paths.isEmpty() && workspace && importFiles(**workspace, request);
}

bool makePartner(const QString &folder, const QString &path, const Clock &clock)
{
    ImportRequest request;
    request.paths = filesOf(plan(), folder);
    const auto workspace = Workspace::create(path, clock);
    return !request.paths.isEmpty() && workspace && (*workspace)->importTerms(madePartnerTerms()) &&
           importFiles(**workspace, request);
}

} // namespace counterfoil
