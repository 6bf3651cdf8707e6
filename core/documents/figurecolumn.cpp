// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/figurecolumn.h"

namespace counterfoil {

void FigureColumn::add(const QString &text)
{
    m_texts.append(text);
    m_shaped.append(place(text));
    include(m_shaped.constLast());
}

void FigureColumn::include(const Placed &placed)
{
    m_before = std::max(m_before, placed.separator);
    m_after = std::max(m_after, placed.shaped.width - placed.separator);
}

FigureColumn::Placed FigureColumn::place(const QString &text) const
{
    const qsizetype point = text.lastIndexOf(m_decimalPoint);
    const Shaped whole = m_type.figure(text, m_face);
    return {whole, point < 0 ? whole.width : m_type.figure(text.left(point), m_face).width};
}

void FigureColumn::measure()
{
    m_before = 0;
    m_after = 0;
    for (const Placed &placed : m_shaped)
        include(placed);
}

void FigureColumn::shrinkTo(double width)
{
    constexpr double smallest = 3;
    while (this->width() > width && m_face.size > smallest) {
        m_face.size = std::max(smallest, std::min(m_face.size - 0.1, m_face.size * width / this->width()));
        for (qsizetype i = 0; i < m_texts.size(); ++i)
            m_shaped[i] = place(m_texts.at(i));
        measure();
    }
}

void FigureColumn::draw(Sheet &sheet, qsizetype row, double right, double baseline, QRgb colour) const
{
    const Placed &placed = m_shaped.at(row);
    sheet.text(right - m_after - placed.separator, baseline, placed.shaped, colour);
}

} // namespace counterfoil
