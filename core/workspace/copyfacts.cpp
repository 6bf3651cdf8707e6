// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/copyfacts.h"

#include "core/store/invoicerepository.h"
#include "core/store/sourcerepository.h"
#include "core/workspace/workspace.h"

#include <set>

namespace counterfoil {

namespace {

Result<QList<Invoice>> headsOf(CompanyFile &file)
{
    InvoiceFilter filter;
    filter.withLines = false;
    filter.withParts = false;
    return InvoiceRepository(file).invoices(filter);
}

//! What the copy says of itself; gives the ids of its issued invoices.
Result<QSet<QString>> addContents(CopyFacts &facts, Workspace &copy)
{
    const Result<QList<SourceSet>> sets = SourceRepository(copy.file()).sets();
    const Result<QList<Invoice>> invoices = headsOf(copy.file());
    if (!sets || !invoices)
        return std::unexpected(sets ? invoices.error() : sets.error());
    std::set<Month> months;
    for (const SourceSet &set : *sets) {
        if (!isUnbilled(set.kind) && set.month.isValid())
            months.insert(set.month);
    }
    QSet<QString> issued;
    for (const Invoice &invoice : *invoices) {
        if (invoice.month.isValid())
            months.insert(invoice.month);
        if (invoice.isIssued())
            issued.insert(invoice.id);
        ++(invoice.isIssued() ? facts.issued : facts.others);
    }
    facts.months = QList<Month>(months.begin(), months.end());
    const Result<const Terms *> terms = copy.terms();
    if (terms)
        facts.seller = (*terms)->seller.party.name;
    else if (terms.error().code() != Error::Code::NotFound)
        return std::unexpected(terms.error());
    return issued;
}

//! By the chains of hashes: an entry of one trail stands in the other only if everything before it is the same.
Status addKinship(CopyFacts &facts, AuditRepository &copy, AuditRepository &current)
{
    const Result<QString> here = current.origin();
    const Result<QString> there = copy.origin();
    const Result<QList<AuditEntry>> trail = current.entries();
    const Result<qint64> shared = current.placeOf(facts.last.hash);
    if (!here || !there || !trail || !shared)
        return std::unexpected(!here ? here.error() : !there ? there.error() : !trail ? trail.error() : shared.error());
    qint64 common = *shared;
    if (*here == *there && common == 0) {
        for (auto entry = trail->rbegin(); entry != trail->rend() && common == 0; ++entry) {
            const Result<qint64> place = copy.placeOf(entry->hash);
            if (!place)
                return std::unexpected(place.error());
            common = *place;
        }
    }
    const qint64 newest = trail->isEmpty() ? 0 : trail->last().seq;
    facts.kinship = *here != *there                                ? CopyFacts::Kinship::Foreign
                    : common == newest && common == facts.last.seq ? CopyFacts::Kinship::Same
                    : common == facts.last.seq                     ? CopyFacts::Kinship::Earlier
                    : common == newest                             ? CopyFacts::Kinship::Later
                                                                   : CopyFacts::Kinship::Diverged;
    if (facts.kinship == CopyFacts::Kinship::Foreign)
        common = 0;
    facts.lostEntries = newest - common;
    if (facts.lostEntries > 0)
        facts.lostSince = trail->at(common).at;
    return {};
}

} // namespace

Result<CopyFacts> copyFacts(CompanyFile &current, const QString &copy)
{
    const auto workspace = Workspace::open(copy, CompanyFile::Mode::ReadOnly, current.clock());
    if (!workspace)
        return std::unexpected(workspace.error());
    CopyFacts facts;
    facts.path = copy;
    const Result<QSet<QString>> issued = addContents(facts, **workspace);
    AuditRepository trail((*workspace)->file());
    const Result<QList<AuditEntry>> last = trail.entries(1);
    const Result<QList<Invoice>> here = headsOf(current);
    if (!issued || !last || !here)
        return std::unexpected(!issued ? issued.error() : !last ? last.error() : here.error());
    if (!last->isEmpty())
        facts.last = last->first();
    AuditRepository own(current);
    if (const Status added = addKinship(facts, trail, own); !added)
        return std::unexpected(added.error());
    for (const Invoice &invoice : *here) {
        if (invoice.isIssued() && !issued->contains(invoice.id))
            facts.lostInvoices << invoice.number;
    }
    facts.lostInvoices.sort();
    return facts;
}

} // namespace counterfoil
