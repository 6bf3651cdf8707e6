// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/invoiceblocks.h"

namespace counterfoil {

namespace {

using paper::mm;

constexpr double addressEnd = 71 * mm;  // DIN 5008 form A: the window shows 27–72 mm
constexpr double addressLeft = 23 * mm; // and horizontally 20–105 mm, give or take the fold
constexpr double addressWidth = 79 * mm;
constexpr double factsLeft = 105.5 * mm;
constexpr double factsPitch = 47.2 * mm;

struct Fact
{
    QString name;
    QString value;
};

//! Width that the logo takes at this height, at most `widest`.
QSizeF logoSize(const InvoiceLogo &logo, double height, double widest)
{
    const double width = std::min(widest, height * logo.aspect());
    return {width, width / logo.aspect()};
}

//! A mark stands beside the seller's name; a word mark already says it.
bool isWordMark(const InvoiceLogo &logo)
{
    return logo.aspect() > 2.4;
}

void drawSeller(Sheet &sheet, const InvoiceContext &context, double room)
{
    constexpr double middle = 18.4 * mm;
    double x = paper::left;
    if (context.logo) {
        const QSizeF size = logoSize(*context.logo, isWordMark(*context.logo) ? 10 * mm : 7.4 * mm, 64 * mm);
        sheet.logo(QRectF(QPointF(x, middle - size.height() / 2), size), context.logo);
        if (isWordMark(*context.logo))
            return;
        x += size.width() + 3 * mm;
    }
    const QString name = context.clean(context.invoice.seller.name);
    const double width = paper::left + room - x;
    const Face face = context.type.faceFor(name, face::seller, width, 2, 7);
    const QList<Shaped> lines = context.type.wrapped(name, face, width, 2);
    double baseline = middle + 3.6 - double(lines.size() - 1) * face.size * 0.62;
    for (const Shaped &line : lines) {
        sheet.text(x, baseline, line, ink::text);
        baseline += face.size * 1.24;
    }
}

QStringList buyerLines(const InvoiceContext &context)
{
    const Party &buyer = context.invoice.buyer;
    QStringList lines;
    if (!buyer.contact.isEmpty())
        lines += buyer.contact;
    lines += context.format.addressLines(buyer.address, context.invoice.seller.address.country);
    for (QString &line : lines)
        line = context.clean(line);
    return lines;
}

//! Where post comes back to, above the address in the window of the envelope. A name that leaves no room for the
//! address is cut, never the address.
void drawSenderLine(Sheet &sheet, const InvoiceContext &context)
{
    constexpr double baseline = 39 * mm;
    constexpr Face face{6.8, QFont::Normal};
    constexpr Face smallest{5, QFont::Normal};
    constexpr double leastSender = 18 * mm;
    Typesetter &type = context.type;
    const Party &seller = context.invoice.seller;
    const QString name = context.clean(seller.name);
    QString address;
    for (const QString &line : context.format.addressLines(seller.address, seller.address.country))
        address += QStringLiteral(", ") + context.clean(line);
    if (type.text(name + address, smallest).width <= addressWidth) {
        sheet.text(addressLeft, baseline, type.fitted(name + address, face, addressWidth, smallest.size), ink::soft);
        return;
    }
    constexpr Face cut{5.6, QFont::Normal};
    const Shaped end = type.fitted(address, cut, addressWidth - leastSender, smallest.size);
    const Shaped start = type.fitted(name, cut, addressWidth - end.width, cut.size);
    sheet.text(addressLeft, baseline, start, ink::soft);
    sheet.text(addressLeft + start.width, baseline, end, ink::soft);
}

double drawBuyer(Sheet &sheet, const InvoiceContext &context)
{
    drawSenderLine(sheet, context);
    const Party &buyer = context.invoice.buyer;
    const QString name = context.clean(buyer.name);
    const QStringList address = buyerLines(context);
    constexpr double first = 44.2 * mm;
    const Face nameFace = context.type.faceFor(name, face::strong, addressWidth, 2, 6.6);
    QList<Shaped> lines = context.type.wrapped(name, nameFace, addressWidth, 3);
    for (const QString &line : address)
        lines += context.type.wrapped(line, face::body, addressWidth, 2);
    const double pitch = std::min(12.6, (addressEnd - first) / std::max(1.0, double(lines.size())));
    double baseline = first;
    for (const Shaped &line : lines) {
        sheet.text(addressLeft, baseline, line, ink::text);
        baseline += pitch;
    }
    if (!buyer.vatId.isEmpty()) {
        const QString vat = context.words.vatNumber + u' ' + context.clean(buyer.vatId);
        sheet.text(addressLeft, baseline + 3, context.type.fitted(vat, face::small, addressWidth, 5), ink::soft);
        baseline += 12;
    }
    return baseline;
}

QList<Fact> factsOf(const InvoiceContext &context)
{
    const Invoice &invoice = context.invoice;
    const InvoiceWords &words = context.words;
    const auto dayOrLater = [&](Day day) { return day.isValid() ? context.format.day(day) : words.onIssue; };
    QList<Fact> facts{{invoice.isCreditNote() ? words.creditDate : words.invoiceDate, dayOrLater(invoice.issuedOn)}};
    if (!invoice.isCreditNote())
        facts += {words.due, dayOrLater(invoice.dueOn)};
    else if (!invoice.credits.isEmpty())
        facts += {words.creditedInvoice, invoice.credits};
    facts += {words.servicePeriod, context.format.range(invoice.service)};
    facts += {words.yourOrder, invoice.purchaseOrder};
    facts += {words.contract, invoice.contract};
    facts += {words.yourReference, invoice.buyerReference};
    facts.removeIf([](const Fact &fact) { return fact.value.isEmpty(); });
    return facts;
}

double drawFacts(Sheet &sheet, const InvoiceContext &context)
{
    const QList<Fact> facts = factsOf(context);
    double top = 39 * mm;
    for (qsizetype i = 0; i < facts.size(); i += 2) {
        qsizetype lines = 1;
        for (qsizetype column = 0; column < 2 && i + column < facts.size(); ++column) {
            const Fact &fact = facts.at(i + column);
            const double x = factsLeft + double(column) * factsPitch;
            const double width = column == 0 ? factsPitch - 4 * mm : paper::right - x;
            sheet.text(x, top, context.type.fitted(fact.name, face::caption, width, 5), ink::soft);
            const QString value = context.clean(fact.value);
            const Face face = context.type.faceFor(value, face::medium, width, 1, 7);
            const QList<Shaped> shaped = context.type.wrapped(value, face, width, 3);
            for (qsizetype k = 0; k < shaped.size(); ++k)
                sheet.text(x, top + 12.2 + double(k) * 10, shaped.at(k), ink::text);
            lines = std::max(lines, shaped.size());
        }
        top += 10.6 * mm + double(lines - 1) * 10;
    }
    return top - 10.6 * mm + 14;
}

QString registration(const InvoiceContext &context)
{
    const Party &seller = context.invoice.seller;
    return seller.registration.isEmpty()
               ? QString()
               : (registrationName(seller.address.country) + u' ' + seller.registration).trimmed();
}

} // namespace

QString invoiceTitle(const Invoice &invoice, const InvoiceWords &words)
{
    if (invoice.number.isEmpty())
        return invoice.isCreditNote() ? words.draftCreditNote : words.draftInvoice;
    return invoice.isCreditNote() ? words.creditNote : words.invoice;
}

double drawFirstHead(Sheet &sheet, const InvoiceContext &context)
{
    const QString title = invoiceTitle(context.invoice, context.words);
    const Shaped shapedTitle = context.type.text(title, face::title);
    const QString number =
        context.invoice.number.isEmpty() ? context.words.notIssued : context.clean(context.invoice.number);
    const double titleWidth = std::max(shapedTitle.width, 45 * mm);
    sheet.text(paper::right, 20 * mm, shapedTitle, ink::text, Align::Right);
    sheet.text(paper::right, 24.9 * mm, context.type.fitted(number, face::body, titleWidth + 20 * mm, 5), ink::soft,
               Align::Right);
    drawSeller(sheet, context, paper::contentWidth - titleWidth - 8 * mm);
    const double buyerEnd = drawBuyer(sheet, context);
    const double factsEnd = drawFacts(sheet, context);
    return std::max(75 * mm, std::max(buyerEnd, factsEnd) + 5 * mm);
}

void drawNextHead(Sheet &sheet, const InvoiceContext &context, const QString &title, const QString &subtitle)
{
    double x = paper::left;
    if (context.logo) {
        const QSizeF size = logoSize(*context.logo, 7.4 * mm, 30 * mm);
        sheet.logo(QRectF(QPointF(x, 18.4 * mm - size.height() / 2), size), context.logo);
        x += size.width() + 3 * mm;
    }
    constexpr double side = 58 * mm;
    const double room = paper::right - side - 4 * mm - x;
    const bool hasSubtitle = !subtitle.isEmpty();
    sheet.text(x, hasSubtitle ? 18.2 * mm : 19.7 * mm,
               context.type.fitted(title, hasSubtitle ? face::subtitle : face::seller, room, 7), ink::text);
    sheet.text(x, 22.3 * mm, context.type.fitted(subtitle, face::small, room, 5), ink::soft);
    const QString which = context.invoice.number.isEmpty() ? invoiceTitle(context.invoice, context.words)
                                                           : invoiceTitle(context.invoice, context.words) + u' ' +
                                                                 context.clean(context.invoice.number);
    sheet.text(paper::right, 18.2 * mm, context.type.fitted(which, face::small, side, 5), ink::soft, Align::Right);
    const QString buyer = context.clean(context.invoice.buyer.name);
    const Face face = context.type.faceFor(buyer, face::small, side, 2, 5.6);
    double baseline = 22.3 * mm;
    for (const Shaped &line : context.type.wrapped(buyer, face, side, 2)) {
        sheet.text(paper::right, baseline, line, ink::soft, Align::Right);
        baseline += face.size * 1.24;
    }
}

void drawFooter(Sheet &sheet, const InvoiceContext &context, int page, int pages)
{
    const Party &seller = context.invoice.seller;
    QStringList parts{seller.name, registration(context)};
    if (!seller.vatId.isEmpty())
        parts += context.words.vatNumber + u' ' + seller.vatId;
    parts += seller.email;
    parts.removeAll(QString());
    for (QString &part : parts)
        part = context.clean(part);
    sheet.rule(paper::left, paper::right, paper::footerRule, 0.5, ink::rule);
    constexpr double baseline = 288.8 * mm;
    const Shaped number = context.type.text(context.words.page.arg(page).arg(pages), face::caption);
    sheet.text(paper::right, baseline, number, ink::soft, Align::Right);
    sheet.text(paper::left, baseline,
               context.type.fitted(parts.join(QStringLiteral("  ·  ")), face::caption,
                                   paper::contentWidth - number.width - 6 * mm, 4.5),
               ink::soft);
}

} // namespace counterfoil
