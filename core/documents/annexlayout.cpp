// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/annexlayout.h"

#include "core/documents/invoiceblocks.h"

namespace counterfoil {

namespace {

using paper::mm;

constexpr double chartTop = 31 * mm;
constexpr double chartHeight = 34 * mm;
constexpr double rowHeight = 19.2;
constexpr double leading = 10.2; // of the second line of a long name
constexpr int mostLines = 2;
constexpr double groupHeight = 25;
constexpr double headHeight = 17;
constexpr double endHeight = 44;
constexpr double gap = 9;

} // namespace

AnnexLayout::AnnexLayout(const InvoiceContext &context)
    : m_context(context), m_hasResourceGroup(context.annex.groupedBy != u"resourceGroup"),
      m_quantities(context.type, face::body, context.format.decimalPoint()),
      m_amounts(context.type, face::body, context.format.decimalPoint())
{
    measure();
    placeColumns();
    wrapNames();
}

//! Rows of one group stand together, groups in the order in which they first come.
void AnnexLayout::measure()
{
    QStringList names;
    QHash<QString, QList<qsizetype>> rowsOf;
    for (qsizetype i = 0; i < m_context.annex.rows.size(); ++i) {
        const QString &name = m_context.annex.rows.at(i).group;
        if (!rowsOf.contains(name))
            names += name;
        rowsOf[name] += i;
    }
    for (const QString &name : names) {
        Group group{m_context.clean(name), m_rows.size(), 0, 0};
        for (const qsizetype row : rowsOf.value(name)) {
            m_rows += m_context.annex.rows.at(row);
            group.sum += m_rows.constLast().amount;
        }
        group.end = m_rows.size();
        if (group.name.isEmpty())
            group.name = m_context.words.without;
        m_groups += group;
    }
    for (const AnnexRow &row : m_rows) {
        m_quantities.add(m_context.format.measure(row.quantity));
        m_amounts.add(m_context.format.amount(row.amount));
        m_unitWidth = std::max(m_unitWidth, m_context.type.text(unitOf(row), face::body).width);
    }
}

QString AnnexLayout::unitOf(const AnnexRow &row) const
{
    return m_context.clean(usageUnitName(row.unit, m_context.format.language()));
}

void AnnexLayout::placeColumns()
{
    constexpr double most = 34 * mm;
    m_quantities.shrinkTo(most);
    m_amounts.shrinkTo(most);
    const double amount = std::max(25 * mm, m_amounts.width() + gap);
    const double quantity = std::max(20 * mm, m_quantities.width() + gap);
    m_unitRight = paper::right - amount;
    m_unitLeft = m_unitRight - std::clamp(m_unitWidth, 14 * mm, 25 * mm);
    m_quantityRight = m_unitLeft - 3 * mm;
    const double names = m_quantityRight - quantity - paper::left;
    m_meterLeft = m_hasResourceGroup ? paper::left + names * 0.36 : paper::left;
}

//! A long name takes a second line before it ends in an ellipsis; its letters stay as large as the others.
void AnnexLayout::wrapNames()
{
    const double names = m_meterLeft - paper::left - gap;
    const double meters = m_quantityRight - m_quantities.width() - gap - m_meterLeft;
    for (const AnnexRow &row : m_rows) {
        m_names += m_hasResourceGroup
                       ? m_context.type.wrapped(m_context.clean(row.resourceGroup), face::body, names, mostLines)
                       : QList<Shaped>();
        m_meters += m_context.type.wrapped(m_context.clean(row.meter), face::body, meters, mostLines);
    }
}

double AnnexLayout::heightOf(qsizetype row) const
{
    const qsizetype lines = std::max({qsizetype(1), m_names.at(row).size(), m_meters.at(row).size()});
    return rowHeight + double(lines - 1) * leading;
}

QString AnnexLayout::subtitle() const
{
    const InvoiceWords &words = m_context.words;
    const QString &by = m_context.annex.groupedBy;
    QStringList parts;
    if (by.startsWith(u"tag:"))
        parts += words.tag.arg(m_context.clean(by.mid(4)));
    else if (m_hasResourceGroup)
        parts += words.subscription;
    parts += words.resourceGroup;
    const QString list = parts.join(QStringLiteral(", ")) + words.listAnd + words.meter;
    return words.annexBy.arg(list, m_context.format.longRange(m_context.invoice.service));
}

void AnnexLayout::beginPage()
{
    m_pages.append(Sheet());
    drawNextHead(m_pages.last(), m_context, m_context.words.annexTitle, subtitle());
    m_y = chartTop;
    if (m_pages.size() == 1 && m_context.annex.days.size() > 1) {
        drawDayChart(m_pages.last(), m_context, QRectF(paper::left, m_y, paper::contentWidth, chartHeight));
        m_y += chartHeight + 7 * mm;
    }
    m_y = drawTableHead(m_y);
}

//! Goes to a new page where `height` does not fit any more; a group that goes on there says so.
void AnnexLayout::need(double height, const Group *group)
{
    if (!m_pages.isEmpty() && m_y + height <= paper::bodyEnd)
        return;
    beginPage();
    if (group)
        drawGroupHead(*group, true);
}

double AnnexLayout::drawTableHead(double top)
{
    Typesetter &type = m_context.type;
    const InvoiceWords &words = m_context.words;
    Sheet &sheet = m_pages.last();
    const double baseline = top + 8;
    const auto head = [&](double x, const QString &word, Align align) {
        sheet.text(x, baseline, type.text(word, face::head), ink::soft, align);
    };
    if (m_hasResourceGroup)
        head(paper::left, words.resourceGroupColumn, Align::Left);
    head(m_meterLeft, words.meterColumn, Align::Left);
    head(m_quantityRight, words.quantity, Align::Right);
    head(m_unitLeft, words.unit, Align::Left);
    head(paper::right, m_context.clean(m_context.invoice.currency), Align::Right);
    sheet.rule(paper::left, paper::right, top + headHeight - 2, 0.6, ink::text);
    return top + headHeight - 2;
}

void AnnexLayout::drawGroupHead(const Group &group, bool isContinued)
{
    Typesetter &type = m_context.type;
    Sheet &sheet = m_pages.last();
    const double baseline = m_y + 16.6;
    const QString sum = m_context.format.amount(group.sum);
    const Shaped amount = type.figure(sum, face::strong);
    const QString name = isContinued ? m_context.words.continued.arg(group.name) : group.name;
    sheet.text(paper::left, baseline, type.fitted(name, face::strong, paper::contentWidth - amount.width - gap, 6),
               ink::text);
    if (!isContinued)
        sheet.text(paper::right, baseline, amount, ink::text, Align::Right);
    m_y += groupHeight;
    sheet.rule(paper::left, paper::right, m_y - 1.4, 0.6, ink::text);
}

void AnnexLayout::drawRow(const Group &group, qsizetype index)
{
    need(heightOf(index), &group);
    Typesetter &type = m_context.type;
    Sheet &sheet = m_pages.last();
    const AnnexRow &row = m_rows.at(index);
    const double baseline = m_y + 12.4;
    constexpr double smallest = 6.4;
    for (qsizetype line = 0; line < m_names.at(index).size(); ++line)
        sheet.text(paper::left, baseline + double(line) * leading, m_names.at(index).at(line), ink::text);
    for (qsizetype line = 0; line < m_meters.at(index).size(); ++line)
        sheet.text(m_meterLeft, baseline + double(line) * leading, m_meters.at(index).at(line),
                   m_hasResourceGroup ? ink::soft : ink::text);
    m_quantities.draw(sheet, index, m_quantityRight, baseline, ink::text);
    sheet.text(m_unitLeft, baseline, type.fitted(unitOf(row), face::body, m_unitRight - m_unitLeft, smallest),
               ink::soft);
    m_amounts.draw(sheet, index, paper::right, baseline, ink::text);
    m_y += heightOf(index);
    sheet.rule(paper::left, paper::right, m_y, 0.5, ink::rule);
}

void AnnexLayout::drawEnd()
{
    Typesetter &type = m_context.type;
    Sheet &sheet = m_pages.last();
    Decimal sum;
    for (const Group &group : m_groups)
        sum += group.sum;
    const double baseline = m_y + 17;
    sheet.text(paper::left, baseline, type.text(m_context.words.annexTotal, face::strong), ink::text);
    sheet.text(paper::right, baseline, type.figure(m_context.format.amount(sum), face::strong), ink::text,
               Align::Right);
    if (m_context.annex.sourceRows > 0)
        sheet.text(
            paper::left, baseline + 19,
            type.text(m_context.words.dailyRows.arg(m_context.format.number(Decimal(m_context.annex.sourceRows))),
                      face::small),
            ink::soft);
}

QList<Sheet> AnnexLayout::pages()
{
    m_pages.clear();
    for (const Group &group : m_groups) {
        const bool isLast = group.first == m_groups.constLast().first;
        const double end = isLast && group.end - group.first == 1 ? endHeight : 0;
        need(groupHeight + heightOf(group.first) + end, nullptr);
        drawGroupHead(group, false);
        for (qsizetype row = group.first; row < group.end; ++row) {
            if (isLast && row == group.end - 1)
                need(heightOf(row) + endHeight, &group);
            drawRow(group, row);
        }
    }
    if (!m_pages.isEmpty())
        drawEnd();
    return m_pages;
}

} // namespace counterfoil
