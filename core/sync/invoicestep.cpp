// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/pullrecords.h"
#include "core/sync/pullsteps.h"

#include "core/sync/invoicelist.h"

#include <QHash>

namespace counterfoil {

namespace {

QString idOfInvoice(const InvoiceHeader &header)
{
    return header.id;
}

QString sortedInvoice(const InvoiceHeader &header)
{
    return header.date.iso();
}

//! The documents with those that correct them, each once. What one amends may be said on either side only.
std::vector<InvoiceHeader> flattened(const std::vector<InvoiceHeader> &headers)
{
    std::vector<InvoiceHeader> flat;
    QHash<QString, QString> amended; // by what amends it
    QSet<QString> listed;
    for (const InvoiceHeader &header : headers) {
        listed.insert(header.id);
        for (const InvoiceHeader &amendment : header.amendments)
            amended.insert(amendment.id, header.id);
    }
    const auto add = [&](const InvoiceHeader &header) {
        flat.push_back(header);
        flat.back().amendments.clear();
        if (flat.back().amendsOf.isEmpty())
            flat.back().amendsOf = amended.value(header.id);
    };
    for (const InvoiceHeader &header : headers) {
        add(header);
        for (const InvoiceHeader &amendment : header.amendments) {
            if (!listed.contains(amendment.id))
                add(amendment);
            listed.insert(amendment.id);
        }
    }
    return flat;
}

//! Microsoft's own PDFs, each once. One that is not there is no failure: not every document has one.
QCoro::Task<> fetchPdfs(PullContext *context, StepRun *run, std::vector<InvoiceHeader> headers)
{
    CloudRecordRepository repository(context->file);
    const Result<QStringList> kept = repository.documents(context->owner());
    if (!kept) {
        run->fail(kept.error());
        co_return;
    }
    for (const InvoiceHeader &header : headers) {
        if (kept->contains(header.id))
            continue;
        if (run->mustStop())
            co_return;
        const Reply<ServiceDocument> pdf = co_await context->client.partnerCenter().invoicePdf(header.id);
        if (!pdf && pdf.error().status != 404)
            run->fail(pdf.error());
        if (!pdf)
            continue;
        if (const Status stored = repository.keepDocument(context->owner(), header.id, pdf->bytes); !stored)
            run->fail(stored.error());
    }
}

} // namespace

QSet<QString> voidedInvoices(const std::vector<InvoiceHeader> &headers)
{
    QSet<QString> noted;
    QSet<QString> rebilled;
    for (const InvoiceHeader &header : headers) {
        if (header.kind == u"void_note")
            noted.insert(header.amendsOf.toLower());
        else if (!header.isNote()) // an adjustment bills nothing again
            rebilled.insert(header.amendsOf.toLower());
    }
    QSet<QString> voided;
    for (const InvoiceHeader &header : headers) {
        const bool isNote = header.kind == u"void_note";
        const QString id = (isNote ? header.amendsOf : header.id).toLower();
        const bool counts = header.kind == u"adjustment_note" || !noted.contains(id) || !rebilled.contains(id);
        if (!counts)
            voided.insert(header.id.toLower());
    }
    return voided;
}

QCoro::Task<PullStep> pullInvoices(PullContext *context)
{
    StepRun run(*context);
    const Reply<std::vector<InvoiceHeader>> listed = co_await context->client.partnerCenter().invoices();
    if (!listed) {
        run.fail(listed.error());
        co_return run.result();
    }
    const std::vector<InvoiceHeader> headers = flattened(*listed);
    const CloudScope scope{context->owner(), QStringLiteral("invoice"), {}};
    // Microsoft takes no invoice away: one that is not listed any more is kept as it was
    const auto stored = storeRecords<InvoiceHeader>(*context, scope, headers, CloudRecordRepository::Gone::KeepAsEnded,
                                                    idOfInvoice, sortedInvoice);
    if (!stored) {
        run.fail(stored.error());
        co_return run.result();
    }
    run.add(*stored);
    co_await fetchPdfs(context, &run, headers);
    co_return run.result();
}

} // namespace counterfoil
