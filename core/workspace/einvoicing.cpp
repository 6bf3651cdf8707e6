// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/einvoicing.h"

#include "core/base/sentence.h"
#include "core/billing/drafting.h"
#include "core/documents/einvoicecheck.h"
#include "core/store/invoicerepository.h"
#include "core/terms/termsediting.h"

namespace counterfoil {

namespace {

//! Where somebody is reached is no part of what was issued: an address that came later serves older invoices too.
void addAddresses(Invoice &invoice, const Terms &terms)
{
    if (invoice.seller.electronicAddress.id.isEmpty())
        invoice.seller.electronicAddress = terms.seller.party.electronicAddress;
    const Customer *customer = terms.customer(invoice.customer);
    if (customer && invoice.buyer.electronicAddress.id.isEmpty())
        invoice.buyer.electronicAddress = customer->party.electronicAddress;
}

//! The JSON pointer of what a gap is about; as far as it can be told where the terms have no such entry any more.
QString pointerOf(const EInvoiceGap &gap, const QByteArray &terms)
{
    if (gap.section.isEmpty())
        return {};
    QString place = u'/' + gap.section;
    if (!gap.id.isEmpty())
        place = pointerToTerm(terms, gap.section, gap.id).value_or(place);
    return place + u'/' + gap.key;
}

QString sentenceOf(const EInvoice &document, const EInvoiceGap &gap)
{
    return SENTENCE("%1 of customer \"%2\": %3").arg(document.invoice.number, document.invoice.customer, gap.reason);
}

class Maker
{
public:
    Maker(Workspace &workspace, const Terms &terms, const QByteArray &json, bool forPeppol)
        : m_workspace(workspace), m_terms(terms), m_json(json), m_known(taxRates(terms)), m_forPeppol(forPeppol)
    {}

    Status add(Invoice invoice);
    Result<EInvoices> made();

private:
    void chooseProfile(EInvoice &document);

    Workspace &m_workspace;
    const Terms &m_terms;
    const QByteArray &m_json;
    QList<TaxTotal> m_known;
    bool m_forPeppol;
    EInvoices m_made;
    QList<Fault> m_faults;
};

Status Maker::add(Invoice invoice)
{
    addAddresses(invoice, m_terms);
    Day creditedOn;
    if (!invoice.credits.isEmpty()) {
        const Result<Invoice> credited = InvoiceRepository(m_workspace.file()).invoice(invoice.credits);
        if (!credited)
            return std::unexpected(credited.error());
        creditedOn = credited->issuedOn;
    }
    EInvoice document = eInvoiceOf(invoice, m_known, creditedOn);
    for (const EInvoiceGap &gap : gapsOfEn16931(document))
        m_faults.append({pointerOf(gap, m_json), 0, {}, sentenceOf(document, gap)});
    if (m_forPeppol)
        chooseProfile(document);
    m_made.documents.append(std::move(document));
    return {};
}

void Maker::chooseProfile(EInvoice &document)
{
    const QList<EInvoiceGap> gaps = gapsOfPeppol(document);
    if (gaps.isEmpty())
        document.profile = EInvoiceProfile::Peppol;
    for (const EInvoiceGap &gap : gaps) {
        const QString pointer = pointerOf(gap, m_json);
        const QString place = pointer.isEmpty() ? QString() : SENTENCE(" (%1 in the terms)").arg(pointer);
        m_made.notes.append(
            SENTENCE("%1%2; it is written as plain EN 16931, not for Peppol").arg(sentenceOf(document, gap), place));
    }
}

Result<EInvoices> Maker::made()
{
    if (m_faults.isEmpty())
        return std::move(m_made);
    return refused(SENTENCE("no e-invoice was written, because some would be refused. What is issued is not "
                            "changed: complete the terms, credit the invoice and bill it again"),
                   m_faults);
}

} // namespace

Result<EInvoices> eInvoicesOf(Workspace &workspace, const QList<Invoice> &invoices, bool forPeppol)
{
    const Result<const Terms *> terms = workspace.terms();
    if (!terms)
        return std::unexpected(terms.error());
    const Result<QByteArray> json = workspace.exportTerms();
    if (!json)
        return std::unexpected(json.error());
    Maker maker(workspace, **terms, *json, forPeppol);
    const qsizetype open = std::count_if(invoices.begin(), invoices.end(), std::not_fn(&Invoice::isIssued));
    if (open == invoices.size())
        return failure(Error::Code::Conflict, SENTENCE("e-invoices are made of issued invoices only, and none of "
                                                       "these %1 is issued: approve and issue them first")
                                                  .arg(open));
    for (const Invoice &invoice : invoices) {
        if (!invoice.isIssued())
            continue;
        if (const Status added = maker.add(invoice); !added)
            return std::unexpected(added.error());
    }
    Result<EInvoices> made = maker.made();
    if (made && open > 0)
        made->notes.prepend(SENTENCE("%1 of %2 invoices are not issued and left out: e-invoices are made of issued "
                                     "ones only")
                                .arg(open)
                                .arg(invoices.size()));
    return made;
}

} // namespace counterfoil
