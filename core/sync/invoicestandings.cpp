// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/invoicestandings.h"

#include "core/model/recordjson.h"
#include "core/store/cloudrecordrepository.h"
#include "core/store/sourcerepository.h"
#include "core/sync/invoicelist.h"

#include <QHash>

#include <map>

namespace counterfoil {

namespace {

constexpr qint64 confirmedAfter = 48 * 60 * 60; // seconds: contract, section 8.3

using SetsByInvoice = QHash<QString, QList<SourceSet>>; // by Microsoft's number in lower case

bool isInvoiceLine(SourceKind kind)
{
    return kind == SourceKind::Reconciliation || kind == SourceKind::LegacyLicence || kind == SourceKind::LegacyUsage;
}

Result<SetsByInvoice> invoiceSets(CompanyFile &file)
{
    const Result<QList<SourceSet>> all = SourceRepository(file).sets();
    if (!all)
        return std::unexpected(all.error());
    SetsByInvoice sets;
    for (const SourceSet &set : *all) {
        if (isInvoiceLine(set.kind))
            sets[set.invoice.toLower()].append(set);
    }
    return sets;
}

//! What a set of an older program does not say itself.
Exact totalOf(const SourceBatch &batch)
{
    const DecimalColumn &totals = batch.decimal(ReconDecimal::Total);
    Exact sum;
    for (int row = 0; row < batch.rows; ++row) {
        sum += totals.isEmpty(row)
                   ? batch.decimal(ReconDecimal::Subtotal).exact(row) + batch.decimal(ReconDecimal::TaxTotal).exact(row)
                   : totals.exact(row);
    }
    return sum;
}

Status addLines(CompanyFile &file, const QList<SourceSet> &sets, InvoiceStanding &standing)
{
    SourceRepository repository(file);
    for (const SourceSet &set : sets) {
        standing.lineCount += set.lines;
        if (set.total) {
            standing.lines += *set.total;
            continue;
        }
        const Status read = repository.forEachBatch(set.id, [&standing](const SourceBatch &batch) -> Status {
            standing.lines += totalOf(batch);
            return {};
        });
        if (!read)
            return read;
    }
    return {};
}

//! One partner's documents.
class Documents
{
public:
    Documents(QString owner, std::vector<InvoiceHeader> headers, const SetsByInvoice &sets)
        : m_owner(std::move(owner)), m_headers(std::move(headers)), m_sets(sets), m_voided(voidedInvoices(m_headers))
    {}

    Status addTo(QList<InvoiceStanding> &standings, CompanyFile &file, Month only) const;

private:
    Month monthOf(const InvoiceHeader &header) const;
    Month ownMonthOf(const InvoiceHeader &header) const;

    QString m_owner;
    std::vector<InvoiceHeader> m_headers;
    const SetsByInvoice &m_sets;
    QSet<QString> m_voided;
};

Month Documents::ownMonthOf(const InvoiceHeader &header) const
{
    const QList<SourceSet> sets = m_sets.value(header.id.toLower());
    if (!sets.isEmpty())
        return sets.first().month;
    return Month::of(header.periodTo.isValid() ? header.periodTo : header.date);
}

//! A note counts in the month of what it amends.
Month Documents::monthOf(const InvoiceHeader &header) const
{
    if (header.isNote() && m_sets.value(header.id.toLower()).isEmpty()) {
        for (const InvoiceHeader &amended : m_headers) {
            if (amended.id.compare(header.amendsOf, Qt::CaseInsensitive) == 0)
                return ownMonthOf(amended);
        }
    }
    return ownMonthOf(header);
}

Status Documents::addTo(QList<InvoiceStanding> &standings, CompanyFile &file, Month only) const
{
    for (const InvoiceHeader &header : m_headers) {
        InvoiceStanding standing;
        standing.month = monthOf(header);
        if (m_voided.contains(header.id.toLower()) || (only.isValid() && standing.month != only))
            continue;
        const Result<PullUnit> unit = PullRepository(file).unit(m_owner, QStringLiteral("reconciliation"), header.id);
        if (!unit)
            return std::unexpected(unit.error());
        standing.invoice = header.id;
        standing.currency = header.currency;
        standing.asked = header.total;
        standing.isSettled = isConfirmed(*unit);
        if (const Status added = addLines(file, m_sets.value(header.id.toLower()), standing); !added)
            return added;
        standings.append(standing);
    }
    return {};
}

} // namespace

bool isConfirmed(const PullUnit &unit)
{
    return unit.firstComplete.isValid() && unit.lastComplete.isValid() &&
           unit.firstComplete.secsTo(unit.lastComplete) >= confirmedAfter;
}

Result<bool> differsFromLines(CompanyFile &file, const InvoiceHeader &header)
{
    const Result<SetsByInvoice> sets = invoiceSets(file);
    if (!sets)
        return std::unexpected(sets.error());
    InvoiceStanding standing;
    standing.asked = header.total;
    if (const Status added = addLines(file, sets->value(header.id.toLower()), standing); !added)
        return std::unexpected(added.error());
    return standing.differs();
}

Result<QList<InvoiceStanding>> invoiceStandings(CompanyFile &file, Month only, const QString &owner)
{
    CloudRecordFilter filter;
    filter.owner = owner;
    const auto records = CloudRecordRepository(file).records(QStringLiteral("invoice"), filter);
    if (!records)
        return std::unexpected(records.error());
    const Result<SetsByInvoice> sets = invoiceSets(file);
    if (!sets)
        return std::unexpected(sets.error());
    std::map<QString, std::vector<InvoiceHeader>> headers; // by owner
    for (const CloudRecord &record : *records)
        headers[record.owner].push_back(recordFrom<InvoiceHeader>(record.content));
    QList<InvoiceStanding> standings;
    for (auto &[partner, own] : headers) {
        const Documents documents(partner, std::move(own), *sets);
        if (const Status added = documents.addTo(standings, file, only); !added)
            return std::unexpected(added.error());
    }
    return standings;
}

} // namespace counterfoil
