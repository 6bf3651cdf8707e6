// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/epcqr.h"
#include "core/documents/invoiceblocks.h"

namespace counterfoil {

namespace {

using paper::mm;

constexpr double above = 6 * mm; // white between the lines and the totals
constexpr double headHeight = 17;
constexpr double rowHeight = 19.4;
constexpr double dueHeight = 23;
constexpr double leading = 10.6;
constexpr double noteLeading = 9.8;
constexpr double vatRight = 122 * mm;
constexpr double sumsLeft = 132.8 * mm;
constexpr double nameLeft = paper::left + 18;
constexpr double rateWidth = 13 * mm;
constexpr double leastName = 30 * mm;
constexpr double gap = 9;
constexpr double vatWidth = vatRight - paper::left;

//! Groups of four, as it stands on a bank card.
QString spacedIban(QString iban)
{
    iban.removeIf([](QChar c) { return c.isSpace(); });
    for (qsizetype at = 4; at < iban.size(); at += 5)
        iban.insert(at, u' ');
    return iban;
}

} // namespace

InvoiceTotals::InvoiceTotals(const InvoiceContext &context)
    : m_context(context), m_nets(context.type, face::body, context.format.decimalPoint()),
      m_taxes(context.type, face::body, context.format.decimalPoint())
{
    placeVat();
    addVat();
    addNotes();
    addSums();
    double vatHeight = headHeight;
    for (const Vat &vat : m_vat)
        vatHeight += rowHeight + double(vat.name.size() - 1) * leading;
    vatHeight += m_notes.isEmpty() ? 0 : 6 + double(m_notes.size()) * noteLeading;
    m_height = above + std::max(vatHeight, double(m_sums.size() - 1) * rowHeight + dueHeight);
}

//! The figures take what they need, the category's name what they leave.
void InvoiceTotals::placeVat()
{
    for (const TaxTotal &tax : m_context.invoice.taxes) {
        m_nets.add(m_context.format.amount(tax.net));
        m_taxes.add(m_context.format.amount(tax.tax));
    }
    constexpr double room = (vatRight - nameLeft - leastName - rateWidth) / 2 - gap;
    m_nets.shrinkTo(room);
    m_taxes.shrinkTo(room);
    m_netRight = vatRight - std::max(16 * mm, m_taxes.width() + gap);
    m_rateRight = m_netRight - std::max(20 * mm, m_nets.width() + gap);
}

void InvoiceTotals::addVat()
{
    const QStringView language = m_context.format.language();
    for (const TaxTotal &tax : m_context.invoice.taxes) {
        const QString name = m_context.clean(taxCategoryName(tax.category, language));
        const QString rate = tax.category == u"O" ? QString(QChar(0x2013)) : m_context.format.percent(tax.rate);
        m_vat.append({m_context.clean(tax.category),
                      m_context.type.wrapped(name, face::body, m_rateRight - rateWidth - nameLeft, 3), rate});
    }
}

void InvoiceTotals::addNotes()
{
    QStringList notes;
    for (const TaxTotal &tax : m_context.invoice.taxes)
        notes += m_context.clean(taxNote(tax.category, tax.reason, m_context.format.language()));
    if (!m_context.invoice.reason.isEmpty())
        notes += m_context.words.reason.arg(m_context.clean(m_context.invoice.reason));
    notes.removeAll(QString());
    notes.removeDuplicates();
    for (const QString &note : notes)
        m_notes += m_context.type.wrapped(note, face::small, vatWidth, 8);
}

void InvoiceTotals::addSums()
{
    const Invoice &invoice = m_context.invoice;
    const InvoiceWords &words = m_context.words;
    const InvoiceFormat &format = m_context.format;
    const QString currency = m_context.clean(invoice.currency);
    m_sums.append({words.net, format.amount(invoice.net)});
    m_sums.append({words.vat, format.amount(invoice.tax)});
    m_sums.append({words.total, format.amount(invoice.gross)});
    if (!invoice.prepaid.isZero())
        m_sums.append({words.paidInAdvance, format.amount(-invoice.prepaid)});
    m_sums.append(
        {(invoice.due.isNegative() ? words.creditIn : words.dueIn).arg(currency), format.amount(invoice.due)});
}

void InvoiceTotals::draw(Sheet &sheet, double top) const
{
    double y = drawVat(sheet, top + above) + 6;
    for (const Shaped &note : m_notes) {
        y += noteLeading;
        sheet.text(paper::left, y - 1, note, ink::soft);
    }
    drawSums(sheet, top + above);
}

double InvoiceTotals::drawVat(Sheet &sheet, double top) const
{
    Typesetter &type = m_context.type;
    const InvoiceWords &words = m_context.words;
    const auto head = [&](double x, const QString &word, Align align) {
        sheet.text(x, top + 8, type.text(word, face::head), ink::soft, align);
    };
    head(paper::left, words.vat, Align::Left);
    head(m_rateRight, words.rate, Align::Right);
    head(m_netRight, words.net, Align::Right);
    head(vatRight, words.vat, Align::Right);
    double y = top + headHeight - 2;
    sheet.rule(paper::left, vatRight, y, 0.6, ink::text);
    for (qsizetype row = 0; row < m_vat.size(); ++row) {
        const Vat &vat = m_vat.at(row);
        const double baseline = y + 12.8;
        sheet.text(paper::left, baseline, type.text(vat.code, face::body), ink::text);
        for (qsizetype i = 0; i < vat.name.size(); ++i)
            sheet.text(nameLeft, baseline + double(i) * leading, vat.name.at(i), ink::text);
        sheet.text(m_rateRight, baseline, type.figure(vat.rate, face::body), ink::text, Align::Right);
        m_nets.draw(sheet, row, m_netRight, baseline, ink::text);
        m_taxes.draw(sheet, row, vatRight, baseline, ink::text);
        y += rowHeight + double(vat.name.size() - 1) * leading;
        sheet.rule(paper::left, vatRight, y, 0.5, ink::rule);
    }
    return y;
}

void InvoiceTotals::drawSums(Sheet &sheet, double top) const
{
    Typesetter &type = m_context.type;
    double y = top - 4;
    for (qsizetype i = 0; i < m_sums.size(); ++i) {
        const bool isDue = i == m_sums.size() - 1;
        const Face &face = isDue ? face::due : face::body;
        const double baseline = y + (isDue ? 15.6 : 12.8);
        const Shaped name = type.fitted(m_sums.at(i).name, face, 36 * mm, 6);
        FigureColumn amount(type, face, m_context.format.decimalPoint());
        amount.add(m_sums.at(i).amount);
        amount.shrinkTo(paper::right - sumsLeft - name.width - 8);
        sheet.text(sumsLeft, baseline, name, ink::text);
        amount.draw(sheet, 0, paper::right, baseline, ink::text);
        y += rowHeight;
        if (!isDue)
            sheet.rule(sumsLeft, paper::right, y, i == m_sums.size() - 2 ? 0.9 : 0.5,
                       i == m_sums.size() - 2 ? ink::text : ink::rule);
    }
}

bool PaymentSlip::isNeeded() const
{
    const Invoice &invoice = m_context.invoice;
    return invoice.type == InvoiceType::Invoice && invoice.due > Decimal(0) && !invoice.seller.iban.isEmpty();
}

double PaymentSlip::drawCode(Sheet &sheet) const
{
    const std::optional<QByteArray> payload = epcPayload(m_context.invoice);
    if (!payload)
        return paper::left;
    const Result<QrMatrix> matrix = qrMatrix(*payload);
    if (!matrix)
        return paper::left;
    sheet.code(QRectF(paper::left, 246.2 * mm, 27 * mm, 27 * mm), *matrix);
    return 52 * mm;
}

void PaymentSlip::drawFact(Sheet &sheet, double x, double width, double top, const QString &name,
                           const QString &value) const
{
    sheet.text(x, top, m_context.type.fitted(name, face::caption, width, 5), ink::soft);
    sheet.text(x, top + 12, m_context.type.fitted(value, face::medium, width, 5), ink::text);
}

//! The bank needs the payee's whole name: it takes up to three lines before its letters shrink. Says how far what
//! stands under it moves down.
double PaymentSlip::drawPayee(Sheet &sheet, double x, double width, double top) const
{
    constexpr qsizetype most = 3;
    constexpr qsizetype withoutMoving = 2;
    Typesetter &type = m_context.type;
    const QString name = m_context.clean(m_context.invoice.seller.name);
    const Face face = type.faceFor(name, face::medium, width, most, 6);
    const QList<Shaped> lines = type.wrapped(name, face, width, most);
    sheet.text(x, top, type.fitted(m_context.words.payTo, face::caption, width, 5), ink::soft);
    for (qsizetype i = 0; i < lines.size(); ++i)
        sheet.text(x, top + 12 + double(i) * noteLeading, lines.at(i), ink::text);
    return double(std::max<qsizetype>(lines.size() - withoutMoving, 0)) * noteLeading;
}

void PaymentSlip::draw(Sheet &sheet) const
{
    const Invoice &invoice = m_context.invoice;
    const InvoiceWords &words = m_context.words;
    const auto clean = [this](const QString &text) { return m_context.clean(text); };
    sheet.perforation(0, paper::width, paper::perforation);
    const double left = drawCode(sheet);
    const bool hasCode = left > paper::left;
    const double third = (paper::right - left) / 3;
    const std::array columns{left, left + third * 1.03, left + third * 2.3};
    const std::array widths{third * 1.03 - 8, third * 1.27 - 8, third * 0.7};
    constexpr double first = 249 * mm;
    const double second = first + 10.4 * mm + drawPayee(sheet, columns[0], widths[0], first);
    drawFact(sheet, columns[1], widths[1], first, QStringLiteral("IBAN"), spacedIban(clean(invoice.seller.iban)));
    if (!invoice.seller.bic.isEmpty())
        drawFact(sheet, columns[2], widths[2], first, QStringLiteral("BIC"), clean(invoice.seller.bic));
    drawFact(sheet, columns[0], widths[0], second, words.amount,
             clean(invoice.currency) + u' ' + m_context.format.amount(invoice.due));
    drawFact(sheet, columns[1], widths[1], second, words.reference,
             invoice.number.isEmpty() ? words.notIssued : clean(invoice.number));
    drawFact(sheet, columns[2], widths[2], second, words.due,
             invoice.dueOn.isValid() ? m_context.format.shortDay(invoice.dueOn) : words.onIssue);
    QStringList contacts{clean(invoice.seller.contact), clean(invoice.seller.email), clean(invoice.seller.phone)};
    contacts.removeAll(QString());
    QStringList hints;
    if (hasCode)
        hints += words.scan;
    if (!contacts.isEmpty())
        hints += words.questions.arg(contacts.join(QStringLiteral(", ")));
    sheet.text(left, second + 10.4 * mm, m_context.type.fitted(hints.join(u' '), face::small, paper::right - left, 5),
               ink::soft);
}

} // namespace counterfoil
