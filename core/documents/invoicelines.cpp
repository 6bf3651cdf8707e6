// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/invoicelines.h"

namespace counterfoil {

namespace {

constexpr double gap = 9; // least white between two columns
constexpr double above = 14.2;
constexpr double below = 6;
constexpr double leading = 11;
constexpr double smallLeading = 9.6;
constexpr double leastDescription = 58 * paper::mm;
constexpr int mostLines = 12;

//! What the program explains itself names its days; a person's own text may not.
bool mentions(const QString &text, const InvoiceFormat &format, const InvoiceLine &line)
{
    if (!text.isEmpty() && (line.kind == LineKind::Charge || line.kind == LineKind::OwnService))
        return true;
    return text.contains(format.range(line.days)) || text.contains(format.longRange(line.days));
}

} // namespace

InvoiceLines::InvoiceLines(const InvoiceContext &context, int annexPage)
    : m_context(context), m_quantities(context.type, face::body, context.format.decimalPoint()),
      m_prices(context.type, face::body, context.format.decimalPoint()),
      m_nets(context.type, face::strong, context.format.decimalPoint())
{
    for (const InvoiceLine &line : context.invoice.lines)
        addFigures(line);
    placeColumns();
    for (const InvoiceLine &line : context.invoice.lines)
        m_rows.append(measured(line, annexPage));
}

void InvoiceLines::addFigures(const InvoiceLine &line)
{
    m_quantities.add(m_context.format.number(shownQuantity(line, m_context.format.digits())));
    m_prices.add(m_context.format.amount(line.unitPrice));
    m_nets.add(m_context.format.amount(line.net));
}

//! The columns of the design, wider where the figures are; the description gives way to 58 mm, then figures get
//! smaller.
void InvoiceLines::placeColumns()
{
    constexpr double vat = 12 * paper::mm;
    const double room = paper::contentWidth - leastDescription - vat;
    m_nets.shrinkTo(room / 3 - gap);
    m_prices.shrinkTo(room / 3 - gap);
    m_quantities.shrinkTo(room / 3 - gap);
    const double net = std::max(23 * paper::mm, m_nets.width() + gap);
    const double price = std::max(21 * paper::mm, m_prices.width() + gap);
    const double quantity = std::max(14 * paper::mm, m_quantities.width() + gap);
    m_vatRight = paper::right - net;
    m_priceRight = m_vatRight - vat;
    m_quantityRight = m_priceRight - price;
    m_descriptionWidth = m_quantityRight - quantity - paper::left;
}

InvoiceLines::Row InvoiceLines::measured(const InvoiceLine &line, int annexPage) const
{
    Typesetter &type = m_context.type;
    Row row;
    row.description = type.wrapped(m_context.clean(line.description), face::medium, m_descriptionWidth, mostLines);
    for (const QString &details : detailsOf(line, annexPage))
        row.details += type.wrapped(details, face::small, m_descriptionWidth, mostLines);
    row.vat = type.text(vatOf(line), face::body);
    const double lines = std::max(1.0, double(row.description.size()));
    row.height = above + (lines - 1) * leading + double(row.details.size()) * smallLeading + below;
    return row;
}

//! One paragraph; two where the explanation is right to left, so that neither turns the other's order.
QStringList InvoiceLines::detailsOf(const InvoiceLine &line, int annexPage) const
{
    const InvoiceWords &words = m_context.words;
    QStringList sentences;
    const QString explanation = m_context.clean(line.explanation);
    if (!explanation.isEmpty())
        sentences += explanation;
    if (line.days.from.isValid() && !mentions(explanation, m_context.format, line))
        sentences += m_context.format.range(line.days) + u'.';
    const QString unit = m_context.clean(unitName(line.unit, m_context.format.language()));
    if (!countedQuantity(line, m_context.format.digits()))
        sentences += words.priceEach.arg((m_context.format.number(line.baseQuantity) + u' ' + unit).trimmed());
    else if (!unit.isEmpty())
        sentences += words.priceEach.arg(unit);
    if (annexPage > 0 && line.family == Family::Azure && line.kind == LineKind::Charge)
        sentences += words.details.arg(annexPage);
    if (sentences.size() < 2 || !explanation.isRightToLeft())
        return {sentences.join(u' ')};
    return {sentences.takeFirst(), sentences.join(u' ')};
}

//! The category, with its rate where one category has several.
QString InvoiceLines::vatOf(const InvoiceLine &line) const
{
    const QList<TaxTotal> &taxes = m_context.invoice.taxes;
    const auto own =
        std::find_if(taxes.begin(), taxes.end(), [&line](const TaxTotal &tax) { return tax.id == line.tax; });
    if (own == taxes.end())
        return taxes.size() == 1 ? taxes.front().category : QString();
    const auto same = std::count_if(taxes.begin(), taxes.end(),
                                    [&own](const TaxTotal &tax) { return tax.category == own->category; });
    return same < 2 ? own->category : own->category + u' ' + m_context.format.number(own->rate);
}

void InvoiceLines::drawHead(Sheet &sheet, double top) const
{
    const InvoiceWords &words = m_context.words;
    Typesetter &type = m_context.type;
    const double baseline = top + 8;
    const auto right = [&](const QString &word, double x) {
        sheet.text(x, baseline, type.text(word, face::head), ink::soft, Align::Right);
    };
    sheet.text(paper::left, baseline, type.text(words.description, face::head), ink::soft);
    right(words.quantity, m_quantityRight);
    right(words.unitPrice, m_priceRight);
    right(words.vat, m_vatRight);
    right(m_context.clean(m_context.invoice.currency), paper::right);
    sheet.rule(paper::left, paper::right, top + headHeight - 2, 0.7, ink::text);
}

void InvoiceLines::drawRow(Sheet &sheet, qsizetype index, double top) const
{
    const Row &row = m_rows.at(index);
    double baseline = top + above;
    m_quantities.draw(sheet, index, m_quantityRight, baseline, ink::text);
    m_prices.draw(sheet, index, m_priceRight, baseline, ink::text);
    sheet.text(m_vatRight, baseline, row.vat, ink::soft, Align::Right);
    m_nets.draw(sheet, index, paper::right, baseline, ink::text);
    for (const Shaped &line : row.description) {
        sheet.text(paper::left, baseline, line, ink::text);
        baseline += leading;
    }
    baseline += smallLeading - leading + (row.description.isEmpty() ? leading : 0);
    for (const Shaped &line : row.details) {
        sheet.text(paper::left, baseline, line, ink::soft);
        baseline += smallLeading;
    }
    sheet.rule(paper::left, paper::right, top + row.height, 0.5, ink::rule);
}

void InvoiceLines::drawCarried(Sheet &sheet, qsizetype firstRow, int previousPage, double top) const
{
    Decimal sum;
    for (qsizetype i = 0; i < firstRow; ++i)
        sum += m_context.invoice.lines.at(i).net;
    const double baseline = top + 12.4;
    sheet.text(paper::left, baseline, m_context.type.text(m_context.words.carried.arg(previousPage), face::body),
               ink::soft);
    sheet.text(paper::right, baseline, m_context.type.figure(m_context.format.amount(sum), face::body), ink::soft,
               Align::Right);
    sheet.rule(paper::left, paper::right, top + carriedHeight, 0.5, ink::rule);
}

} // namespace counterfoil
