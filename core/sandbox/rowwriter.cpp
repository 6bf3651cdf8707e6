// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sandbox/rowwriter.h"

#include "core/sandbox/amounts.h"
#include "core/sandbox/random.h"

namespace counterfoil {

namespace {

constexpr QByteArrayView bom("\xEF\xBB\xBF");

void appendJsonText(QByteArray &to, const QByteArray &text)
{
    to += '"';
    for (const char c : text) {
        if (c == '"' || c == '\\')
            to += '\\';
        to += c;
    }
    to += '"';
}

void appendCsvText(QByteArray &to, const QByteArray &text)
{
    if (!text.contains('"') && !text.contains(',')) {
        to += text;
        return;
    }
    to += '"' + QByteArray(text).replace("\"", "\"\"") + '"';
}

//! 1/31/2026, as the portal writes it for most of its users.
void appendUsDate(QByteArray &to, Day day)
{
    const QDate date = day.date();
    to +=
        QByteArray::number(date.month()) + '/' + QByteArray::number(date.day()) + '/' + QByteArray::number(date.year());
}

void appendIsoDate(QByteArray &to, Day day, int minute = 0)
{
    const QByteArray hours = QByteArray::number(minute / 60).rightJustified(2, '0');
    const QByteArray minutes = QByteArray::number(minute % 60).rightJustified(2, '0');
    to += '"' + day.iso().toLatin1() + 'T' + hours + ':' + minutes + ":00Z\"";
}

//! New, cyclecharge, AddQuantity: the portal has spelled charge types in every way.
QByteArray respelled(const QByteArray &type)
{
    switch (type.size() % 3) {
    case 0:
        return type.toLower();
    case 1:
        return type.left(1).toUpper() + type.mid(1);
    default:
        return type;
    }
}

template <typename Cells>
void appendPortalCell(QByteArray &to, const AttributeColumn<Cells> &column, const Cells &cells, FileDialect dialect)
{
    const bool quirky = dialect == FileDialect::PortalQuirky;
    if (column.day) {
        if (const Day day = column.day(cells); day.isValid())
            appendUsDate(to, day);
    } else if (column.number) {
        to += quirky ? "'" : "";
        appendDecimal(to, column.number(cells), quirky ? 18 : 0);
    } else {
        const QByteArray text = column.text(cells);
        const bool type = quirky && qstrcmp(column.json, "ChargeType") == 0;
        appendCsvText(to, type ? respelled(text) : text);
    }
}

//! Since 15 June 2026 a reference is an object with the id inside: Graph partner billing, ReferenceId.
void appendReference(QByteArray &to, const QByteArray &reference)
{
    to += "{\"osId\":\"" + reference.left(8) + "\",\"id\":\"" + reference + "\",\"v\":\"2.0\"}";
}

const Day referencesAreObjects = Day::fromNumber(20619); // 2026-06-15

template <typename Cells>
bool isEmptyCell(const AttributeColumn<Cells> &column, const Cells &cells)
{
    if (column.number)
        return false;
    return column.day ? !column.day(cells).isValid() : column.text(cells).isEmpty();
}

template <typename Cells>
void appendApiCell(QByteArray &to, const AttributeColumn<Cells> &column, const Cells &cells)
{
    if (column.day)
        appendIsoDate(to, column.day(cells));
    else if (column.number)
        appendDecimal(to, column.number(cells), column.kind == AttributeKind::Amount ? 2 : 0);
    else
        appendJsonText(to, column.text(cells));
}

template <typename Cells>
QByteArray portalHeader(std::span<const AttributeColumn<Cells>> columns)
{
    QByteArray header = bom.toByteArray();
    for (const AttributeColumn<Cells> &column : columns) {
        if (column.csv)
            header += QByteArray(column.csv) + ',';
    }
    header.chop(1);
    return header + "\r\n";
}

} // namespace

ChargeWriter::ChargeWriter(const World &world, Month month, FileDialect dialect,
                           const std::optional<QByteArray> &invoice)
    : m_world(world), m_invoice(invoice.value_or(world.invoiceNumber(month))), m_dialect(dialect)
{}

QByteArray ChargeWriter::header() const
{
    return m_dialect == FileDialect::Api ? QByteArray() : portalHeader(chargeColumns());
}

void ChargeWriter::append(QByteArray &to, const ChargeLine &line) const
{
    const ChargeCells cells{m_world, line, m_invoice};
    const bool api = m_dialect == FileDialect::Api;
    bool first = true;
    to += api ? "{" : "";
    for (const AttributeColumn<ChargeCells> &column : chargeColumns()) {
        if (api ? isEmptyCell(column, cells) : !column.csv)
            continue;
        to += first ? "" : ",";
        first = false;
        if (!api) {
            appendPortalCell(to, column, cells, m_dialect);
            continue;
        }
        to += '"' + QByteArray(column.json) + "\":";
        if (column.kind == AttributeKind::Object && line.orderDate >= referencesAreObjects)
            appendReference(to, line.reference);
        else if (qstrcmp(column.json, "OrderDate") == 0)
            appendIsoDate(to, line.orderDate, line.orderMinute);
        else
            appendApiCell(to, column, cells);
    }
    to += api ? "}\n" : "\r\n";
}

UsageWriter::UsageWriter(const World &world, Month month, FileDialect dialect, const std::optional<QByteArray> &invoice)
    : m_world(world), m_invoice(invoice.value_or(world.invoiceNumber(month))), m_dialect(dialect),
      m_rate(world.rate("USD", month))
{
    for (const AttributeColumn<UsageCells> &column : usageColumns()) {
        if (!column.fixed)
            m_changing.push_back(&column);
    }
}

QByteArray UsageWriter::header() const
{
    return m_dialect == FileDialect::Api ? QByteArray() : portalHeader(usageColumns());
}

void UsageWriter::remember(const UsageCells &cells)
{
    const bool api = m_dialect == FileDialect::Api;
    m_between.clear();
    QByteArray text = api ? "{" : "";
    bool first = true;
    for (const AttributeColumn<UsageCells> &column : usageColumns()) {
        if (api && column.fixed && isEmptyCell(column, cells))
            continue;
        text += first ? "" : ",";
        first = false;
        if (api)
            text += '"' + QByteArray(column.json) + "\":";
        if (!column.fixed) {
            m_between.push_back(text);
            text.clear();
        } else if (api) {
            appendApiCell(text, column, cells);
        } else {
            appendPortalCell(text, column, cells, m_dialect);
        }
    }
    m_between.push_back(text + (api ? "}\n" : "\r\n"));
}

void UsageWriter::append(QByteArray &to, const UsageRow &row)
{
    const UsageCells cells{m_world, row, m_invoice, m_rate};
    if (row.resource->number != m_number || row.resource->customer->tenant != m_tenant) {
        m_number = row.resource->number;
        m_tenant = row.resource->customer->tenant;
        remember(cells);
    }
    for (std::size_t i = 0; i < m_changing.size(); ++i) {
        to += m_between[qsizetype(i)];
        const AttributeColumn<UsageCells> &column = *m_changing[i];
        if (m_dialect == FileDialect::Api)
            appendApiCell(to, column, cells);
        else if (column.kind == AttributeKind::Amount)
            appendDecimal(to, cut(column.number(cells), 2), 2);
        else
            appendPortalCell(to, column, cells, m_dialect);
    }
    to += m_between.back();
}

} // namespace counterfoil
