// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/einvoicecheck.h"

#include "core/base/sentence.h"

#include <QRegularExpression>
#include <QStringList>

namespace counterfoil {

namespace {

using Gaps = QList<EInvoiceGap>;

class Check
{
public:
    explicit Check(const EInvoice &document) : m_document(document), m_invoice(document.invoice) {}

    Gaps en16931();
    Gaps peppol();

private:
    void ask(bool isThere, const char *key, bool ofSeller, const QString &reason);
    void askSeller(bool isThere, const char *key, const char *reason)
    {
        ask(isThere, key, true, QString::fromLatin1(reason));
    }
    void askBuyer(bool isThere, const char *key, const char *reason)
    {
        ask(isThere, key, false, QString::fromLatin1(reason));
    }
    void refuse(const QString &reason) { m_gaps.append({{}, {}, {}, reason}); }
    void checkParties();
    void checkTaxes();
    void checkTax(const TaxTotal &tax);
    void checkLines();
    void checkSums();
    void checkDecimals();
    void checkLineNets();
    void checkDutch();
    void checkGerman();

    const EInvoice &m_document;
    const Invoice &m_invoice;
    Gaps m_gaps;
};

void Check::ask(bool isThere, const char *key, bool ofSeller, const QString &reason)
{
    if (!isThere)
        m_gaps.append({ofSeller ? QStringLiteral("seller") : QStringLiteral("customers"),
                       ofSeller ? QString() : m_invoice.customer, QString::fromLatin1(key), reason});
}

void Check::checkParties()
{
    const Party &seller = m_invoice.seller;
    const Party &buyer = m_invoice.buyer;
    askSeller(!seller.name.trimmed().isEmpty(), "name",
              QT_TRANSLATE_NOOP("Sentences", "the seller has no name (BR-06)"));
    askSeller(!seller.address.country.isEmpty(), "address/country",
              QT_TRANSLATE_NOOP("Sentences", "the seller's address has no country (BR-09)"));
    askBuyer(!buyer.name.trimmed().isEmpty(), "name",
             QT_TRANSLATE_NOOP("Sentences", "the customer has no name (BR-07)"));
    askBuyer(!buyer.address.country.isEmpty(), "address/country",
             QT_TRANSLATE_NOOP("Sentences", "the customer's address has no country (BR-11)"));
    if (m_document.isOutsideScope())
        askSeller(
            !seller.registration.isEmpty(), "registration",
            QT_TRANSLATE_NOOP(
                "Sentences",
                "VAT category O forbids VAT ids, so the seller needs its number in the company register (BR-CO-26)"));
    else
        askSeller(
            !m_document.vatIdOf(seller).isEmpty(), "vatId",
            QT_TRANSLATE_NOOP(
                "Sentences", "the seller has no VAT id that begins with its country (BR-S-02 and its like, BR-CO-09)"));
    for (const QStringView category : {u"AE", u"K"}) {
        if (m_document.hasCategory(category))
            ask(!m_document.vatIdOf(buyer).isEmpty(), "vatId", false,
                SENTENCE("the customer has no VAT id that begins with its country, which VAT category %1 needs "
                         "(BR-%2-02)")
                    .arg(category, category == u"K" ? u"IC" : category));
    }
}

void Check::checkTax(const TaxTotal &tax)
{
    const auto gap = [this, &tax](const char *key, const QString &reason) {
        m_gaps.append({QStringLiteral("taxes"), tax.id, QString::fromLatin1(key), reason});
    };
    static const QStringList untaxed{QStringLiteral("Z"), QStringLiteral("E"), QStringLiteral("AE"),
                                     QStringLiteral("K"), QStringLiteral("G"), QStringLiteral("O")};
    if (untaxed.contains(tax.category) && !tax.rate.isZero())
        gap("rate", SENTENCE("VAT category %1 has the rate %2; only 0 is allowed (BR-%1-05)")
                        .arg(tax.category, tax.rate.text()));
    if (tax.category == u"S" && tax.rate.isZero())
        gap("rate", SENTENCE("VAT category S has the rate 0 (BR-S-05)"));
    if (tax.category == u"E" && tax.reason.trimmed().isEmpty())
        gap("reason", SENTENCE("VAT category E has no reason why nothing is taxed (BR-E-10)"));
    if (tax.category == u"B" && m_invoice.seller.address.country != u"IT")
        gap("category", SENTENCE("VAT category B is for Italian sellers (BR-B-01)"));
}

void Check::checkTaxes()
{
    for (const TaxTotal &tax : m_invoice.taxes)
        checkTax(tax);
    if (m_document.isOutsideScope() && m_invoice.taxes.size() > 1)
        refuse(SENTENCE("VAT category O cannot stand on one invoice with another (BR-O-11)"));
    if (m_document.hasCategory(u"B") && m_document.hasCategory(u"S"))
        refuse(SENTENCE("VAT category B cannot stand on one invoice with S (BR-B-02)"));
}

//! UN/ECE recommendation 20 and 21: two or three letters and digits, "X" before a package's.
bool isUnitCode(const QString &unit)
{
    return unit.size() >= 2 && unit.size() <= 3 && std::all_of(unit.begin(), unit.end(), [](QChar c) {
               return (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9');
           });
}

void Check::checkLines()
{
    if (m_invoice.lines.isEmpty())
        refuse(SENTENCE("there is no line (BR-16)"));
    for (const InvoiceLine &line : m_invoice.lines) {
        const QString at = SENTENCE("line %1: ").arg(line.id);
        if (!m_document.taxOf(line))
            refuse(at + SENTENCE("its tax \"%1\" is not known any more (BR-CO-04)").arg(line.tax));
        if (!isUnitCode(line.unit))
            refuse(at + SENTENCE("\"%1\" is no unit of UN/ECE recommendation 20 (BR-CL-23): an own service "
                                 "names it")
                            .arg(line.unit));
        if (line.unitPrice.isNegative())
            refuse(at + SENTENCE("its unit price is negative (BR-27)"));
        if (line.baseQuantity.sign() <= 0 ||
            rounded(Exact(line.quantity) * Exact(line.unitPrice) / Exact(line.baseQuantity),
                    digitsOf(m_invoice.currency)) != line.net)
            refuse(at + SENTENCE("quantity × price ÷ base quantity is not its net (Peppol R120)"));
    }
}

//! What is sent has to add up, whoever wrote it into the company file.
void Check::checkSums()
{
    Decimal net;
    Decimal tax;
    for (const TaxTotal &sum : m_invoice.taxes) {
        Decimal lines;
        for (const InvoiceLine &line : m_invoice.lines) {
            if (m_document.taxOf(line) == &sum)
                lines += line.net;
        }
        const Decimal asked = rounded(Exact(lines) * Exact(sum.rate) / Exact(100), digitsOf(m_invoice.currency));
        if (lines != sum.net || asked != sum.tax)
            refuse(SENTENCE("the VAT of category %1 does not follow from its lines (BR-CO-17)").arg(sum.category));
        net += sum.net;
        tax += sum.tax;
    }
    if (net != m_invoice.net || tax != m_invoice.tax || m_invoice.gross != net + tax ||
        m_invoice.due != m_invoice.gross - m_invoice.prepaid)
        refuse(SENTENCE("its totals do not add up (BR-CO-10 to BR-CO-16)"));
}

//! EN 16931 knows amounts of two decimals; a dinar with mils in it cannot be said, and rounding would change it.
void Check::checkDecimals()
{
    QList<Decimal> amounts{m_invoice.net, m_invoice.tax, m_invoice.gross, m_invoice.prepaid, m_invoice.due};
    for (const TaxTotal &tax : m_invoice.taxes)
        amounts << tax.net << tax.tax;
    for (const InvoiceLine &line : m_invoice.lines)
        amounts << line.net;
    const auto finer =
        std::find_if(amounts.begin(), amounts.end(), [](const Decimal &amount) { return amount.scale() > 2; });
    if (finer != amounts.end())
        refuse(SENTENCE("%1 %2 has three decimals; EN 16931 allows two (BR-DEC-12 and its like)")
                   .arg(finer->text(), m_invoice.currency));
}

Gaps Check::en16931()
{
    if (m_invoice.number.isEmpty() || !m_invoice.issuedOn.isValid())
        refuse(SENTENCE("it is not issued (BR-02, BR-03)"));
    checkParties();
    checkTaxes();
    checkLines();
    if (m_gaps.isEmpty())
        checkSums();
    checkDecimals();
    return m_gaps;
}

//! R120 gives 0.02 whatever the currency; a line in yen was rounded by up to half a yen.
void Check::checkLineNets()
{
    for (const InvoiceLine &line : m_invoice.lines) {
        if (line.baseQuantity.sign() <= 0)
            continue; // refused already
        const Exact exact = Exact(line.quantity) * Exact(line.unitPrice) / Exact(line.baseQuantity);
        if ((exact - Exact(line.net)).abs() > Exact::fraction(2, 100))
            refuse(SENTENCE("line %1: quantity × price is %2, rounded to %3 %4 (R120)")
                       .arg(line.id)
                       .arg(rounded(exact, 2).text(2), m_document.amount(line.net), m_invoice.currency));
    }
}

//! NL-R-001 to NL-R-009 of Peppol BIS Billing 3.0.
void Check::checkDutch()
{
    const auto isWhole = [](const Address &address) {
        return !address.street.isEmpty() && !address.city.isEmpty() && !address.postalCode.isEmpty();
    };
    if (m_document.isCreditNote() && m_invoice.credits.isEmpty())
        refuse(SENTENCE("a Dutch credit note names the invoice that it credits (NL-R-001)"));
    askSeller(isWhole(m_invoice.seller.address), "address",
              QT_TRANSLATE_NOOP("Sentences", "a Dutch seller has street, city and post code (NL-R-002)"));
    if (m_invoice.buyer.address.country == u"NL")
        askBuyer(isWhole(m_invoice.buyer.address), "address",
                 QT_TRANSLATE_NOOP("Sentences",
                                   "the Dutch customer of a Dutch seller has street, city and post code (NL-R-004)"));
    if (!m_document.isCreditNote() && m_invoice.due.sign() > 0)
        askSeller(!m_invoice.seller.iban.isEmpty(), "iban",
                  QT_TRANSLATE_NOOP("Sentences", "a Dutch seller says where to pay (NL-R-007)"));
}

//! DE-R-001 to DE-R-030 of Peppol BIS Billing 3.0, as far as they can fail here.
void Check::checkGerman()
{
    const Party &seller = m_invoice.seller;
    const Party &buyer = m_invoice.buyer;
    askSeller(m_document.isCreditNote() || !seller.iban.isEmpty(), "iban",
              QT_TRANSLATE_NOOP("Sentences", "between Germans an invoice says where to pay (DE-R-001)"));
    askSeller(!seller.contact.isEmpty(), "contact",
              QT_TRANSLATE_NOOP("Sentences", "between Germans the seller names a person (DE-R-005)"));
    askSeller(seller.phone.count(QRegularExpression(QStringLiteral("\\d"))) >= 3, "phone",
              QT_TRANSLATE_NOOP("Sentences", "between Germans the seller gives its telephone (DE-R-006)"));
    askSeller(seller.email.contains(u'@'), "email",
              QT_TRANSLATE_NOOP("Sentences", "between Germans the seller gives its e-mail (DE-R-007)"));
    askSeller(!seller.address.city.isEmpty() && !seller.address.postalCode.isEmpty(), "address",
              QT_TRANSLATE_NOOP("Sentences", "between Germans the seller has city and post code (DE-R-003, DE-R-004)"));
    askBuyer(
        !buyer.address.city.isEmpty() && !buyer.address.postalCode.isEmpty(), "address",
        QT_TRANSLATE_NOOP("Sentences", "between Germans the customer has city and post code (DE-R-008, DE-R-009)"));
    askBuyer(!m_invoice.buyerReference.isEmpty(), "buyerReference",
             QT_TRANSLATE_NOOP("Sentences", "between Germans the customer gives a reference (DE-R-015)"));
}

Gaps Check::peppol()
{
    static const QStringList unknown{QStringLiteral("DK"), QStringLiteral("GR"), QStringLiteral("IS"),
                                     QStringLiteral("IT"), QStringLiteral("NO"), QStringLiteral("SE")};
    const QString &country = m_invoice.seller.address.country;
    if (unknown.contains(country))
        refuse(SENTENCE("Peppol's national rules for sellers in %1 are not built in").arg(country));
    const auto canBeReached = [](const Party &party) {
        const ElectronicAddress address = endpointOf(party);
        return !address.id.isEmpty() && address.scheme != u"EM"; // CL008: e-mail is no address of Peppol's
    };
    askSeller(canBeReached(m_invoice.seller), "electronicAddress",
              QT_TRANSLATE_NOOP("Sentences", "the seller has no electronic address that Peppol knows (R020)"));
    askBuyer(canBeReached(m_invoice.buyer), "electronicAddress",
             QT_TRANSLATE_NOOP("Sentences", "the customer has no electronic address that Peppol knows (R010)"));
    askBuyer(!m_invoice.buyerReference.isEmpty() || !m_invoice.purchaseOrder.isEmpty(), "buyerReference",
             QT_TRANSLATE_NOOP("Sentences", "the customer has neither buyerReference nor purchaseOrder (R003)"));
    checkLineNets();
    if (country == u"NL")
        checkDutch();
    if (country == u"DE" && m_invoice.buyer.address.country == u"DE")
        checkGerman();
    return m_gaps;
}

} // namespace

QList<EInvoiceGap> gapsOfEn16931(const EInvoice &document)
{
    return Check(document).en16931();
}

QList<EInvoiceGap> gapsOfPeppol(const EInvoice &document)
{
    return Check(document).peppol();
}

} // namespace counterfoil
