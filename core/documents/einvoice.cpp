// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/einvoice.h"

#include "core/documents/invoiceformat.h"
#include "core/documents/invoicetext.h"

namespace counterfoil {

namespace {

//! What is given back is positive.
void turnRound(Invoice &note)
{
    for (InvoiceLine &line : note.lines) {
        line.quantity = -line.quantity;
        line.net = -line.net;
    }
    for (TaxTotal &tax : note.taxes) {
        tax.net = -tax.net;
        tax.tax = -tax.tax;
    }
    note.net = -note.net;
    note.tax = -note.tax;
    note.gross = -note.gross;
    note.prepaid = -note.prepaid;
    note.due = -note.due;
}

template <typename List>
auto taxWithId(List &taxes, const QString &id)
{
    return std::find_if(taxes.begin(), taxes.end(), [&id](const TaxTotal &tax) { return tax.id == id; });
}

//! The name under which a tax of the same category and rate was summed.
QString summedAs(const QString &id, const QList<TaxTotal> &taxes, const QList<TaxTotal> &known)
{
    const auto own = taxWithId(known, id);
    if (own == known.end() || taxWithId(taxes, id) != taxes.end())
        return id;
    const auto same = std::find_if(taxes.begin(), taxes.end(), [&own](const TaxTotal &tax) {
        return tax.category == own->category && tax.rate == own->rate;
    });
    return same == taxes.end() ? id : same->id;
}

struct CountryScheme
{
    QStringView country;
    QStringView scheme;
};

// EAS code list of Peppol, the entries that stand for a VAT number.
constexpr std::array vatSchemes{
    CountryScheme{u"AD", u"9922"}, CountryScheme{u"AL", u"9923"}, CountryScheme{u"AT", u"9914"},
    CountryScheme{u"BA", u"9924"}, CountryScheme{u"BE", u"9925"}, CountryScheme{u"BG", u"9926"},
    CountryScheme{u"CH", u"9927"}, CountryScheme{u"CY", u"9928"}, CountryScheme{u"CZ", u"9929"},
    CountryScheme{u"DE", u"9930"}, CountryScheme{u"EE", u"9931"}, CountryScheme{u"EL", u"9933"},
    CountryScheme{u"ES", u"9920"}, CountryScheme{u"FI", u"0213"}, CountryScheme{u"FR", u"9957"},
    CountryScheme{u"GB", u"9932"}, CountryScheme{u"HR", u"9934"}, CountryScheme{u"HU", u"9910"},
    CountryScheme{u"IE", u"9935"}, CountryScheme{u"IT", u"0211"}, CountryScheme{u"LI", u"9936"},
    CountryScheme{u"LT", u"9937"}, CountryScheme{u"LU", u"9938"}, CountryScheme{u"LV", u"9939"},
    CountryScheme{u"MC", u"9940"}, CountryScheme{u"ME", u"9941"}, CountryScheme{u"MK", u"9942"},
    CountryScheme{u"MT", u"9943"}, CountryScheme{u"NL", u"9944"}, CountryScheme{u"PL", u"9945"},
    CountryScheme{u"PT", u"9946"}, CountryScheme{u"RO", u"9947"}, CountryScheme{u"RS", u"9948"},
    CountryScheme{u"SI", u"9949"}, CountryScheme{u"SK", u"9950"}, CountryScheme{u"SM", u"9951"},
    CountryScheme{u"TR", u"9952"}};

struct Exemption
{
    QStringView category;
    QStringView code; //!< VATEX list; empty where the terms alone can say why
};

// BR-E-10, BR-AE-10, BR-IC-10, BR-G-10, BR-O-10: these say why nothing is taxed; all others must not.
constexpr std::array exemptions{Exemption{u"AE", u"VATEX-EU-AE"}, Exemption{u"K", u"VATEX-EU-IC"},
                                Exemption{u"G", u"VATEX-EU-G"}, Exemption{u"O", u"VATEX-EU-O"}, Exemption{u"E", {}}};

const Exemption *exemptionOf(const QString &category)
{
    const auto found = std::find_if(exemptions.begin(), exemptions.end(),
                                    [&category](const Exemption &entry) { return entry.category == category; });
    return found == exemptions.end() ? nullptr : &*found;
}

} // namespace

EInvoice eInvoiceOf(const Invoice &issued, const QList<TaxTotal> &known, Day creditedOn)
{
    EInvoice document{issued, creditedOn};
    for (InvoiceLine &line : document.invoice.lines)
        line.tax = summedAs(line.tax, issued.taxes, known);
    if (document.isCreditNote())
        turnRound(document.invoice);
    return document;
}

const TaxTotal *EInvoice::taxOf(const InvoiceLine &line) const
{
    const auto found = taxWithId(invoice.taxes, line.tax);
    return found == invoice.taxes.end() ? nullptr : &*found;
}

QString EInvoice::amount(const Decimal &value) const
{
    return value.text(std::min(digitsOf(invoice.currency), 2));
}

QString EInvoice::price(const InvoiceLine &line) const
{
    return amount(line.unitPrice);
}

bool EInvoice::hasCategory(QStringView category) const
{
    return std::any_of(invoice.taxes.begin(), invoice.taxes.end(),
                       [category](const TaxTotal &tax) { return tax.category == category; });
}

bool EInvoice::isOutsideScope() const
{
    return hasCategory(u"O");
}

Days EInvoice::daysOf(const InvoiceLine &line) const
{
    const bool isWithin = line.days.from.isValid() && line.days.to.isValid() && line.days.from <= line.days.to &&
                          invoice.service.from <= line.days.from && line.days.to <= invoice.service.to;
    return isWithin ? line.days : Days();
}

QString EInvoice::descriptionOf(const InvoiceLine &line) const
{
    QStringList sentences{line.explanation.trimmed()};
    if (line.days.from.isValid() && line.days.to.isValid() && !daysOf(line).from.isValid())
        sentences += InvoiceFormat(invoice.language, invoice.currency).range(line.days) + u'.';
    sentences.removeAll(QString());
    return sentences.join(u' ');
}

QString EInvoice::nameOf(const InvoiceLine &line) const
{
    for (const QString &name : {line.description, line.explanation, line.product}) {
        if (!name.trimmed().isEmpty())
            return name;
    }
    return QString::number(line.id);
}

QString EInvoice::itemOf(const InvoiceLine &line) const
{
    return line.sku.isEmpty() || line.product.isEmpty() ? line.product + line.sku : line.product + u':' + line.sku;
}

QString EInvoice::paymentTerms() const
{
    const InvoiceWords &words = invoiceWords(invoice.language);
    if (isCreditNote() && !invoice.credits.isEmpty())
        return words.creditedInvoice + QStringLiteral(": ") + invoice.credits;
    if (!invoice.dueOn.isValid())
        return {};
    return words.due + QStringLiteral(": ") + InvoiceFormat(invoice.language, invoice.currency).day(invoice.dueOn);
}

QString EInvoice::paymentMeans() const
{
    if (isCreditNote() && invoice.seller.address.country == u"DE" && invoice.buyer.address.country == u"DE")
        return QStringLiteral("1");
    if (isCreditNote() || invoice.seller.iban.isEmpty())
        return {};
    return invoice.currency == u"EUR" ? QStringLiteral("58") : QStringLiteral("30");
}

QString EInvoice::vatIdOf(const Party &party) const
{
    const QString plain = plainVatId(party.vatId);
    const bool hasCountry = plain.size() > 2 && plain.at(0).isUpper() && plain.at(1).isUpper();
    return hasCountry && !isOutsideScope() ? plain : QString();
}

QString EInvoice::exemptionReason(const TaxTotal &tax) const
{
    if (!exemptionOf(tax.category))
        return {};
    const QString own = tax.reason.trimmed();
    if (!own.isEmpty() || tax.category == u"E")
        return own;
    const QString note = taxNote(tax.category, tax.reason, invoice.language);
    return note.isEmpty() ? taxCategoryName(tax.category, invoice.language) : note;
}

QString EInvoice::exemptionCode(const TaxTotal &tax) const
{
    const Exemption *exemption = exemptionOf(tax.category);
    return exemption ? exemption->code.toString() : QString();
}

QString plainVatId(const QString &vatId)
{
    QString plain = vatId.toUpper();
    plain.removeIf([](QChar c) { return c.isSpace() || c == u'.' || c == u'-'; });
    return plain;
}

ElectronicAddress endpointOf(const Party &party)
{
    if (!party.electronicAddress.id.isEmpty())
        return party.electronicAddress;
    const QString vatId = plainVatId(party.vatId);
    const auto found = std::find_if(vatSchemes.begin(), vatSchemes.end(),
                                    [&vatId](const CountryScheme &entry) { return vatId.startsWith(entry.country); });
    return found == vatSchemes.end() ? ElectronicAddress() : ElectronicAddress{found->scheme.toString(), vatId};
}

QString registrationScheme(const Party &party)
{
    const QString &country = party.address.country;
    if (country == u"DK")
        return QStringLiteral("0184");
    if (country != u"NL")
        return {};
    constexpr qsizetype oinLength = 20; // KvK numbers have 8
    return party.registration.size() == oinLength ? QStringLiteral("0190") : QStringLiteral("0106");
}

} // namespace counterfoil
