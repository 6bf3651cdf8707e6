// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/madepartner.h"

#include "core/sandbox/partnerfiles.h"
#include "core/sandbox/partnerterms.h"
#include "core/workspace/sourceimport.h"

#include <QDir>

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

bool makePartner(const QString &folder, const QString &path, const Clock &clock)
{
    ImportRequest request;
    const Status written = writePartner(plan(), [&](const PartnerFile &file) -> Status {
        request.paths << QDir(folder).filePath(QString(file.name).replace(u'/', u'-'));
        QFile out(request.paths.last());
        const bool kept = out.open(QIODevice::WriteOnly) && out.write(file.content) == file.content.size();
        return kept ? Status() : failure(Error::Code::Failed, out.errorString());
    });
    const auto workspace = Workspace::create(path, clock);
    return written && workspace && (*workspace)->importTerms(madePartnerTerms()) && importFiles(**workspace, request);
}

} // namespace counterfoil
