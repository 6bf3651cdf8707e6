// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/opendifferences.h"

#include "core/sync/connecting.h"
#include "core/sync/invoicestandings.h"

namespace counterfoil {

Result<QList<InvoiceStanding>> openDifferences(Workspace &workspace, Month only, const QString &owner)
{
    Result<QList<InvoiceStanding>> standings = invoiceStandings(workspace.file(), only, owner);
    if (!standings)
        return standings;
    const Result<const Terms *> terms = workspace.terms();
    if (!terms && terms.error().code() != Error::Code::NotFound)
        return std::unexpected(terms.error());
    standings->removeIf([](const InvoiceStanding &standing) { return !standing.differs(); });
    for (InvoiceStanding &standing : *standings) {
        standing.isNamed = terms && std::any_of((*terms)->adjustments.begin(), (*terms)->adjustments.end(),
                                                [&standing](const Adjustment &adjustment) {
                                                    return adjustment.microsoftInvoice.compare(
                                                               standing.invoice, Qt::CaseInsensitive) == 0;
                                                });
    }
    return standings;
}

Result<QStringList> connectionWarnings(Workspace &workspace, const CloudConnection &connection)
{
    Result<QStringList> warnings = warningsOf(workspace.file(), connection, workspace.clock().nowUtc());
    if (!warnings || connection.owner().isEmpty())
        return warnings;
    const auto standings = openDifferences(workspace, {}, connection.owner());
    if (!standings)
        return std::unexpected(standings.error());
    for (const InvoiceStanding &standing : *standings) {
        if (standing.isIncomplete() && standing.lineCount > 0) // one without lines has a warning of its own
            warnings->append(sentenceOf(standing));
    }
    return warnings;
}

} // namespace counterfoil
