// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/ciiinvoice.h"

#include "core/documents/xmlelements.h"

namespace counterfoil {

namespace {

//! Writes the groups of one document in the order of the D16B schema.
class CiiWriter
{
public:
    CiiWriter(const EInvoice &document, QByteArray &target)
        : m_document(document), m_invoice(document.invoice), m_xml(target)
    {}
    void write();

private:
    void day(const char *element, Day day, const char *type = "udt:DateTimeString");
    void writeDocument();
    void writeLine(const InvoiceLine &line);
    void writeProduct(const InvoiceLine &line);
    void writePrice(const InvoiceLine &line);
    void writeSettlement(const InvoiceLine &line);
    void writeAgreement();
    void writeReference(const char *element, const QString &id);
    void writeParty(const char *role, const Party &party);
    void writeContact(const Party &party);
    void writeAddress(const Address &address);
    void writeDelivery();
    void writeSettlement();
    void writePayment();
    void writeTax(const TaxTotal &tax);
    void writePeriod(const Days &days);
    void writeTerms();
    void writeTotals();

    const EInvoice &m_document;
    const Invoice &m_invoice;
    XmlElements m_xml;
};

//! Dates of format 102: CCYYMMDD.
void CiiWriter::day(const char *element, Day day, const char *type)
{
    if (!day.isValid())
        return;
    const auto outer = m_xml.in(element);
    m_xml.text(type, day.iso().remove(u'-'), "format", QStringLiteral("102"));
}

void CiiWriter::write()
{
    const auto root = m_xml.in("rsm:CrossIndustryInvoice");
    m_xml.attribute("xmlns:rsm", QStringLiteral("urn:un:unece:uncefact:data:standard:CrossIndustryInvoice:100"));
    m_xml.attribute("xmlns:qdt", QStringLiteral("urn:un:unece:uncefact:data:standard:QualifiedDataType:100"));
    m_xml.attribute(
        "xmlns:ram",
        QStringLiteral("urn:un:unece:uncefact:data:standard:ReusableAggregateBusinessInformationEntity:100"));
    m_xml.attribute("xmlns:udt", QStringLiteral("urn:un:unece:uncefact:data:standard:UnqualifiedDataType:100"));
    writeDocument();
    const auto transaction = m_xml.in("rsm:SupplyChainTradeTransaction");
    for (const InvoiceLine &line : m_invoice.lines)
        writeLine(line);
    writeAgreement();
    writeDelivery();
    writeSettlement();
}

void CiiWriter::writeDocument()
{
    {
        const auto context = m_xml.in("rsm:ExchangedDocumentContext");
        const auto guideline = m_xml.in("ram:GuidelineSpecifiedDocumentContextParameter");
        m_xml.text("ram:ID", QStringLiteral("urn:cen.eu:en16931:2017"));
    }
    const auto document = m_xml.in("rsm:ExchangedDocument");
    m_xml.text("ram:ID", m_invoice.number);
    m_xml.text("ram:TypeCode", m_document.typeCode());
    day("ram:IssueDateTime", m_invoice.issuedOn);
    if (!xmlText(m_invoice.reason).isEmpty()) {
        const auto note = m_xml.in("ram:IncludedNote");
        m_xml.text("ram:Content", m_invoice.reason);
    }
}

void CiiWriter::writeLine(const InvoiceLine &line)
{
    const auto item = m_xml.in("ram:IncludedSupplyChainTradeLineItem");
    {
        const auto document = m_xml.in("ram:AssociatedDocumentLineDocument");
        m_xml.text("ram:LineID", QString::number(line.id));
    }
    writeProduct(line);
    writePrice(line);
    {
        const auto delivery = m_xml.in("ram:SpecifiedLineTradeDelivery");
        m_xml.text("ram:BilledQuantity", line.quantity.text(), "unitCode", line.unit);
    }
    writeSettlement(line);
}

void CiiWriter::writeProduct(const InvoiceLine &line)
{
    const auto product = m_xml.in("ram:SpecifiedTradeProduct");
    m_xml.text("ram:SellerAssignedID", m_document.itemOf(line));
    m_xml.text("ram:Name", m_document.nameOf(line));
    m_xml.text("ram:Description", m_document.descriptionOf(line));
}

void CiiWriter::writePrice(const InvoiceLine &line)
{
    const auto agreement = m_xml.in("ram:SpecifiedLineTradeAgreement");
    const auto price = m_xml.in("ram:NetPriceProductTradePrice");
    m_xml.text("ram:ChargeAmount", m_document.price(line));
    if (line.baseQuantity != Decimal(1))
        m_xml.text("ram:BasisQuantity", line.baseQuantity.text(), "unitCode", line.unit);
}

void CiiWriter::writeSettlement(const InvoiceLine &line)
{
    const auto settlement = m_xml.in("ram:SpecifiedLineTradeSettlement");
    if (const TaxTotal *tax = m_document.taxOf(line)) {
        const auto trade = m_xml.in("ram:ApplicableTradeTax");
        m_xml.text("ram:TypeCode", QStringLiteral("VAT"));
        m_xml.text("ram:CategoryCode", tax->category);
        if (tax->category != u"O")
            m_xml.text("ram:RateApplicablePercent", tax->rate.text());
    }
    writePeriod(m_document.daysOf(line));
    const auto sum = m_xml.in("ram:SpecifiedTradeSettlementLineMonetarySummation");
    m_xml.text("ram:LineTotalAmount", m_document.amount(line.net));
}

void CiiWriter::writeReference(const char *element, const QString &id)
{
    if (xmlText(id).isEmpty())
        return;
    const auto reference = m_xml.in(element);
    m_xml.text("ram:IssuerAssignedID", id);
}

void CiiWriter::writeAgreement()
{
    const auto agreement = m_xml.in("ram:ApplicableHeaderTradeAgreement");
    m_xml.text("ram:BuyerReference", m_invoice.buyerReference);
    writeParty("ram:SellerTradeParty", m_invoice.seller);
    writeParty("ram:BuyerTradeParty", m_invoice.buyer);
    writeReference("ram:BuyerOrderReferencedDocument", m_invoice.purchaseOrder);
    writeReference("ram:ContractReferencedDocument", m_invoice.contract);
}

void CiiWriter::writeParty(const char *role, const Party &party)
{
    const auto element = m_xml.in(role);
    m_xml.text("ram:Name", party.name);
    if (!xmlText(party.registration).isEmpty()) {
        const auto legal = m_xml.in("ram:SpecifiedLegalOrganization");
        m_xml.text("ram:ID", party.registration, "schemeID", registrationScheme(party));
    }
    writeContact(party);
    writeAddress(party.address);
    if (const ElectronicAddress endpoint = endpointOf(party); !xmlText(endpoint.id).isEmpty()) {
        const auto communication = m_xml.in("ram:URIUniversalCommunication");
        m_xml.text("ram:URIID", endpoint.id, "schemeID", endpoint.scheme);
    }
    if (const QString vatId = m_document.vatIdOf(party); !vatId.isEmpty()) {
        const auto registration = m_xml.in("ram:SpecifiedTaxRegistration");
        m_xml.text("ram:ID", vatId, "schemeID", QStringLiteral("VA"));
    }
}

void CiiWriter::writeContact(const Party &party)
{
    if (xmlText(party.contact + party.phone + party.email).isEmpty())
        return;
    const auto contact = m_xml.in("ram:DefinedTradeContact");
    m_xml.text("ram:PersonName", party.contact);
    if (!xmlText(party.phone).isEmpty()) {
        const auto phone = m_xml.in("ram:TelephoneUniversalCommunication");
        m_xml.text("ram:CompleteNumber", party.phone);
    }
    if (!xmlText(party.email).isEmpty()) {
        const auto email = m_xml.in("ram:EmailURIUniversalCommunication");
        m_xml.text("ram:URIID", party.email);
    }
}

void CiiWriter::writeAddress(const Address &address)
{
    const auto postal = m_xml.in("ram:PostalTradeAddress");
    m_xml.text("ram:PostcodeCode", address.postalCode);
    m_xml.text("ram:LineOne", address.street);
    m_xml.text("ram:CityName", address.city);
    m_xml.text("ram:CountryID", address.country);
}

//! BR-IC-12: goods that leave for another country of the union say for which.
void CiiWriter::writeDelivery()
{
    const auto delivery = m_xml.in("ram:ApplicableHeaderTradeDelivery");
    if (!m_document.hasCategory(u"K"))
        return;
    const auto party = m_xml.in("ram:ShipToTradeParty");
    const auto postal = m_xml.in("ram:PostalTradeAddress");
    m_xml.text("ram:CountryID", m_invoice.buyer.address.country);
}

void CiiWriter::writeSettlement()
{
    const auto settlement = m_xml.in("ram:ApplicableHeaderTradeSettlement");
    if (!m_document.isCreditNote())
        m_xml.text("ram:PaymentReference", m_invoice.number);
    m_xml.text("ram:InvoiceCurrencyCode", m_invoice.currency);
    writePayment();
    for (const TaxTotal &tax : m_invoice.taxes)
        writeTax(tax);
    writePeriod(m_invoice.service);
    writeTerms();
    writeTotals();
    if (m_invoice.credits.isEmpty())
        return;
    const auto credited = m_xml.in("ram:InvoiceReferencedDocument");
    m_xml.text("ram:IssuerAssignedID", m_invoice.credits);
    day("ram:FormattedIssueDateTime", m_document.creditedOn, "qdt:DateTimeString");
}

void CiiWriter::writePayment()
{
    const QString code = m_document.paymentMeans();
    if (code.isEmpty())
        return;
    const auto means = m_xml.in("ram:SpecifiedTradeSettlementPaymentMeans");
    m_xml.text("ram:TypeCode", code);
    if (code == u"1")
        return;
    {
        const auto account = m_xml.in("ram:PayeePartyCreditorFinancialAccount");
        m_xml.text("ram:IBANID", m_invoice.seller.iban);
        m_xml.text("ram:AccountName", m_invoice.seller.name);
    }
    if (m_invoice.seller.bic.isEmpty())
        return;
    const auto bank = m_xml.in("ram:PayeeSpecifiedCreditorFinancialInstitution");
    m_xml.text("ram:BICID", m_invoice.seller.bic);
}

void CiiWriter::writeTax(const TaxTotal &tax)
{
    const auto trade = m_xml.in("ram:ApplicableTradeTax");
    m_xml.text("ram:CalculatedAmount", m_document.amount(tax.tax));
    m_xml.text("ram:TypeCode", QStringLiteral("VAT"));
    m_xml.text("ram:ExemptionReason", m_document.exemptionReason(tax));
    m_xml.text("ram:BasisAmount", m_document.amount(tax.net));
    m_xml.text("ram:CategoryCode", tax.category);
    m_xml.text("ram:ExemptionReasonCode", m_document.exemptionCode(tax));
    if (tax.category != u"O")
        m_xml.text("ram:RateApplicablePercent", tax.rate.text());
}

void CiiWriter::writePeriod(const Days &days)
{
    if (!days.from.isValid() || !days.to.isValid())
        return;
    const auto period = m_xml.in("ram:BillingSpecifiedPeriod");
    day("ram:StartDateTime", days.from);
    day("ram:EndDateTime", days.to);
}

void CiiWriter::writeTerms()
{
    const QString text = m_document.paymentTerms();
    if (text.isEmpty())
        return;
    const auto terms = m_xml.in("ram:SpecifiedTradePaymentTerms");
    m_xml.text("ram:Description", text);
    if (!m_document.isCreditNote())
        day("ram:DueDateDateTime", m_invoice.dueOn);
}

void CiiWriter::writeTotals()
{
    const auto sums = m_xml.in("ram:SpecifiedTradeSettlementHeaderMonetarySummation");
    m_xml.text("ram:LineTotalAmount", m_document.amount(m_invoice.net));
    m_xml.text("ram:TaxBasisTotalAmount", m_document.amount(m_invoice.net));
    m_xml.text("ram:TaxTotalAmount", m_document.amount(m_invoice.tax), "currencyID", m_invoice.currency);
    m_xml.text("ram:GrandTotalAmount", m_document.amount(m_invoice.gross));
    if (!m_invoice.prepaid.isZero())
        m_xml.text("ram:TotalPrepaidAmount", m_document.amount(m_invoice.prepaid));
    m_xml.text("ram:DuePayableAmount", m_document.amount(m_invoice.due));
}

} // namespace

QByteArray ciiInvoice(const EInvoice &document)
{
    QByteArray xml;
    CiiWriter(document, xml).write();
    return xml + '\n';
}

} // namespace counterfoil
