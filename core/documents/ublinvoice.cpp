// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/ublinvoice.h"

#include "core/documents/xmlelements.h"

namespace counterfoil {

namespace {

//! Writes the groups of one document in the order of UBL's schema.
class UblWriter
{
public:
    UblWriter(const EInvoice &document, QByteArray &target)
        : m_document(document), m_invoice(document.invoice), m_xml(target)
    {}
    void write();

private:
    const char *either(const char *ofInvoice, const char *ofNote) const
    {
        return m_document.isCreditNote() ? ofNote : ofInvoice;
    }
    void amount(const char *name, const Decimal &value);
    void writeHead();
    void writeReferences();
    void writePeriod(const Days &days);
    void writeParty(const char *role, const Party &party);
    void writeIdentity(const Party &party);
    void writeContact(const Party &party);
    void writeDelivery();
    void writePayment();
    void writeTaxes();
    void writeTaxCategory(const char *element, const TaxTotal &tax, bool withReason);
    void writeTotals();
    void writeLine(const InvoiceLine &line);
    void writeItem(const InvoiceLine &line);
    void writePrice(const InvoiceLine &line);

    const EInvoice &m_document;
    const Invoice &m_invoice;
    XmlElements m_xml;
};

void UblWriter::amount(const char *name, const Decimal &value)
{
    m_xml.text(name, m_document.amount(value), "currencyID", m_invoice.currency);
}

void UblWriter::write()
{
    const auto root = m_xml.in(either("Invoice", "CreditNote"));
    const QString urn = QStringLiteral("urn:oasis:names:specification:ubl:schema:xsd:");
    m_xml.attribute("xmlns", urn + QLatin1String(either("Invoice-2", "CreditNote-2")));
    m_xml.attribute("xmlns:cac", urn + QStringLiteral("CommonAggregateComponents-2"));
    m_xml.attribute("xmlns:cbc", urn + QStringLiteral("CommonBasicComponents-2"));
    writeHead();
    writeReferences();
    writeParty("cac:AccountingSupplierParty", m_invoice.seller);
    writeParty("cac:AccountingCustomerParty", m_invoice.buyer);
    writeDelivery();
    writePayment();
    writeTaxes();
    writeTotals();
    for (const InvoiceLine &line : m_invoice.lines)
        writeLine(line);
}

void UblWriter::writeHead()
{
    const bool isPeppol = m_document.profile == EInvoiceProfile::Peppol;
    const QString standard = QStringLiteral("urn:cen.eu:en16931:2017");
    m_xml.text("cbc:CustomizationID",
               isPeppol ? standard + QStringLiteral("#compliant#urn:fdc:peppol.eu:2017:poacc:billing:3.0") : standard);
    if (isPeppol)
        m_xml.text("cbc:ProfileID", QStringLiteral("urn:fdc:peppol.eu:2017:poacc:billing:01:1.0"));
    m_xml.text("cbc:ID", m_invoice.number);
    m_xml.text("cbc:IssueDate", m_invoice.issuedOn.iso());
    if (!m_document.isCreditNote() && m_invoice.dueOn.isValid())
        m_xml.text("cbc:DueDate", m_invoice.dueOn.iso()); // UBL's CreditNote has no such element
    m_xml.text(either("cbc:InvoiceTypeCode", "cbc:CreditNoteTypeCode"), m_document.typeCode());
    m_xml.text("cbc:Note", m_invoice.reason);
    m_xml.text("cbc:DocumentCurrencyCode", m_invoice.currency);
    m_xml.text("cbc:BuyerReference", m_invoice.buyerReference);
    writePeriod(m_invoice.service);
}

void UblWriter::writeReferences()
{
    if (!xmlText(m_invoice.purchaseOrder).isEmpty()) {
        const auto order = m_xml.in("cac:OrderReference");
        m_xml.text("cbc:ID", m_invoice.purchaseOrder);
    }
    if (!m_invoice.credits.isEmpty()) {
        const auto billing = m_xml.in("cac:BillingReference");
        const auto credited = m_xml.in("cac:InvoiceDocumentReference");
        m_xml.text("cbc:ID", m_invoice.credits);
        if (m_document.creditedOn.isValid())
            m_xml.text("cbc:IssueDate", m_document.creditedOn.iso());
    }
    if (!xmlText(m_invoice.contract).isEmpty()) {
        const auto contract = m_xml.in("cac:ContractDocumentReference");
        m_xml.text("cbc:ID", m_invoice.contract);
    }
}

void UblWriter::writePeriod(const Days &days)
{
    if (!days.from.isValid() || !days.to.isValid())
        return;
    const auto period = m_xml.in("cac:InvoicePeriod");
    m_xml.text("cbc:StartDate", days.from.iso());
    m_xml.text("cbc:EndDate", days.to.iso());
}

void UblWriter::writeParty(const char *role, const Party &party)
{
    const auto outer = m_xml.in(role);
    const auto inner = m_xml.in("cac:Party");
    const ElectronicAddress endpoint = endpointOf(party);
    m_xml.text("cbc:EndpointID", endpoint.id, "schemeID", endpoint.scheme);
    {
        const auto address = m_xml.in("cac:PostalAddress");
        m_xml.text("cbc:StreetName", party.address.street);
        m_xml.text("cbc:CityName", party.address.city);
        m_xml.text("cbc:PostalZone", party.address.postalCode);
        const auto country = m_xml.in("cac:Country");
        m_xml.text("cbc:IdentificationCode", party.address.country);
    }
    writeIdentity(party);
    writeContact(party);
}

void UblWriter::writeIdentity(const Party &party)
{
    if (const QString vatId = m_document.vatIdOf(party); !vatId.isEmpty()) {
        const auto tax = m_xml.in("cac:PartyTaxScheme");
        m_xml.text("cbc:CompanyID", vatId);
        const auto scheme = m_xml.in("cac:TaxScheme");
        m_xml.text("cbc:ID", QStringLiteral("VAT"));
    }
    const auto legal = m_xml.in("cac:PartyLegalEntity");
    m_xml.text("cbc:RegistrationName", party.name);
    m_xml.text("cbc:CompanyID", party.registration, "schemeID", registrationScheme(party));
}

void UblWriter::writeContact(const Party &party)
{
    if (xmlText(party.contact + party.phone + party.email).isEmpty())
        return;
    const auto contact = m_xml.in("cac:Contact");
    m_xml.text("cbc:Name", party.contact);
    m_xml.text("cbc:Telephone", party.phone);
    m_xml.text("cbc:ElectronicMail", party.email);
}

//! BR-IC-12: goods that leave for another country of the union say for which.
void UblWriter::writeDelivery()
{
    if (!m_document.hasCategory(u"K"))
        return;
    const auto delivery = m_xml.in("cac:Delivery");
    const auto location = m_xml.in("cac:DeliveryLocation");
    const auto address = m_xml.in("cac:Address");
    const auto country = m_xml.in("cac:Country");
    m_xml.text("cbc:IdentificationCode", m_invoice.buyer.address.country);
}

void UblWriter::writePayment()
{
    if (const QString code = m_document.paymentMeans(); !code.isEmpty()) {
        const auto means = m_xml.in("cac:PaymentMeans");
        m_xml.text("cbc:PaymentMeansCode", code);
        if (code != u"1") {
            m_xml.text("cbc:PaymentID", m_invoice.number);
            const auto account = m_xml.in("cac:PayeeFinancialAccount");
            m_xml.text("cbc:ID", m_invoice.seller.iban);
            m_xml.text("cbc:Name", m_invoice.seller.name);
            if (!m_invoice.seller.bic.isEmpty()) {
                const auto bank = m_xml.in("cac:FinancialInstitutionBranch");
                m_xml.text("cbc:ID", m_invoice.seller.bic);
            }
        }
    }
    if (const QString terms = m_document.paymentTerms(); !terms.isEmpty()) {
        const auto payment = m_xml.in("cac:PaymentTerms");
        m_xml.text("cbc:Note", terms);
    }
}

void UblWriter::writeTaxCategory(const char *element, const TaxTotal &tax, bool withReason)
{
    const auto category = m_xml.in(element);
    m_xml.text("cbc:ID", tax.category);
    if (tax.category != u"O")
        m_xml.text("cbc:Percent", tax.rate.text());
    if (withReason) {
        m_xml.text("cbc:TaxExemptionReasonCode", m_document.exemptionCode(tax));
        m_xml.text("cbc:TaxExemptionReason", m_document.exemptionReason(tax));
    }
    const auto scheme = m_xml.in("cac:TaxScheme");
    m_xml.text("cbc:ID", QStringLiteral("VAT"));
}

void UblWriter::writeTaxes()
{
    const auto total = m_xml.in("cac:TaxTotal");
    amount("cbc:TaxAmount", m_invoice.tax);
    for (const TaxTotal &tax : m_invoice.taxes) {
        const auto subtotal = m_xml.in("cac:TaxSubtotal");
        amount("cbc:TaxableAmount", tax.net);
        amount("cbc:TaxAmount", tax.tax);
        writeTaxCategory("cac:TaxCategory", tax, true);
    }
}

void UblWriter::writeTotals()
{
    const auto totals = m_xml.in("cac:LegalMonetaryTotal");
    amount("cbc:LineExtensionAmount", m_invoice.net); // no allowance or charge stands beside the lines
    amount("cbc:TaxExclusiveAmount", m_invoice.net);
    amount("cbc:TaxInclusiveAmount", m_invoice.gross);
    if (!m_invoice.prepaid.isZero())
        amount("cbc:PrepaidAmount", m_invoice.prepaid);
    amount("cbc:PayableAmount", m_invoice.due);
}

void UblWriter::writeLine(const InvoiceLine &line)
{
    const auto element = m_xml.in(either("cac:InvoiceLine", "cac:CreditNoteLine"));
    m_xml.text("cbc:ID", QString::number(line.id));
    m_xml.text(either("cbc:InvoicedQuantity", "cbc:CreditedQuantity"), line.quantity.text(), "unitCode", line.unit);
    amount("cbc:LineExtensionAmount", line.net);
    writePeriod(m_document.daysOf(line));
    writeItem(line);
    writePrice(line);
}

void UblWriter::writeItem(const InvoiceLine &line)
{
    const auto item = m_xml.in("cac:Item");
    m_xml.text("cbc:Description", m_document.descriptionOf(line));
    m_xml.text("cbc:Name", m_document.nameOf(line));
    if (const QString id = m_document.itemOf(line); !id.isEmpty()) {
        const auto sellers = m_xml.in("cac:SellersItemIdentification");
        m_xml.text("cbc:ID", id);
    }
    if (const TaxTotal *tax = m_document.taxOf(line))
        writeTaxCategory("cac:ClassifiedTaxCategory", *tax, false);
}

void UblWriter::writePrice(const InvoiceLine &line)
{
    const auto price = m_xml.in("cac:Price");
    m_xml.text("cbc:PriceAmount", m_document.price(line), "currencyID", m_invoice.currency);
    if (line.baseQuantity != Decimal(1))
        m_xml.text("cbc:BaseQuantity", line.baseQuantity.text(), "unitCode", line.unit);
}

} // namespace

QByteArray ublInvoice(const EInvoice &document)
{
    QByteArray xml;
    UblWriter(document, xml).write();
    return xml + '\n';
}

} // namespace counterfoil
