// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/sourcecsv.h"

#include "core/documents/invoicecsv.h"

namespace counterfoil {

namespace {

QByteArray nameOf(const TextAttribute &text, const Layout &layout)
{
    if (!*text.name)
        return "OtherAttributes"; // those that no list names, as JSON
    const auto same = [&text](const char *day) { return QByteArrayView(day) == text.name; };
    const bool twice = std::any_of(layout.days.begin(), layout.days.end(), same);
    return twice ? QByteArray(text.name) + "AsWritten" : QByteArray(text.name);
}

//! The digits of Decimal::text(); the usual ones without making a Decimal of them, which took most of the time.
void appendDecimal(const DecimalColumn &column, int row, QByteArray &csv)
{
    const qint64 mantissa = column.mantissas()[std::size_t(row)];
    const int scale = column.scales()[std::size_t(row)];
    constexpr int mostDigits = 18;
    if (column.isEmpty(row)) {
        csv += ',';
    } else if (scale < 0 || scale > mostDigits || mantissa == std::numeric_limits<qint64>::min()) {
        csv += column.at(row).text().toLatin1() + ',';
    } else {
        QByteArray digits = QByteArray::number(std::abs(mantissa));
        if (scale > 0) {
            if (digits.size() <= scale)
                digits.prepend(scale + 1 - digits.size(), '0');
            digits.insert(digits.size() - scale, '.');
        }
        csv += (mantissa < 0 ? "-" : "") + digits + ',';
    }
}

} // namespace

SourceCsv::SourceCsv(Shape shape, const Dictionary &dictionary)
    : m_shape(shape), m_dictionary(dictionary), m_cells(std::size_t(layoutOf(shape).segmentCount()))
{}

QByteArray SourceCsv::head() const
{
    const Layout &layout = layoutOf(m_shape);
    QByteArrayList names{"Line"};
    for (const TextAttribute &text : layout.texts)
        names.append(nameOf(text, layout));
    for (const char *day : layout.days)
        names.append(day);
    for (const char *decimal : layout.decimals)
        names.append(decimal);
    return names.join(',') + "\r\n";
}

const QByteArray &SourceCsv::cellsOf(int segment, quint32 id)
{
    QByteArray &cells = m_cells[std::size_t(segment)][id];
    if (!cells.isNull())
        return cells;
    const int fields = layoutOf(m_shape).fieldsOf(segment);
    QByteArrayList texts;
    for (int field = 0; field < fields; ++field) {
        const std::string_view text = m_dictionary.segment(segment).field(id, field);
        texts.append(csvText(QString::fromUtf8(text.data(), qsizetype(text.size()))));
    }
    cells = texts.join(',') + ',';
    return cells;
}

const QByteArray &SourceCsv::cellOf(qint32 day)
{
    QByteArray &cell = m_days[day];
    if (cell.isNull())
        cell = day == Day::none ? QByteArray(",") : Day::fromNumber(day).iso().toLatin1() + ',';
    return cell;
}

void SourceCsv::append(const SourceBatch &batch, qint64 first, QByteArray &csv)
{
    const int segments = int(batch.segments.size());
    for (int row = 0; row < batch.rows; ++row) {
        csv += QByteArray::number(first + row) + ',';
        for (int segment = 0; segment < segments; ++segment)
            csv += cellsOf(segment, batch.id(segment, row));
        for (const std::vector<qint32> &days : batch.days)
            csv += cellOf(days[std::size_t(row)]);
        for (const DecimalColumn &column : batch.decimals)
            appendDecimal(column, row, csv);
        csv.chop(1);
        csv += "\r\n";
    }
}

} // namespace counterfoil
