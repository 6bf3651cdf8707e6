// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/sheet.h"

namespace counterfoil {

//! A column of figures whose decimal separators stand under each other.
class FigureColumn
{
public:
    FigureColumn(Typesetter &type, const Face &face, QChar decimalPoint)
        : m_type(type), m_face(face), m_decimalPoint(decimalPoint)
    {}

    void add(const QString &text);
    double width() const { return m_before + m_after; }
    //! Makes the face smaller until the column is no wider than `width`.
    void shrinkTo(double width);
    void draw(Sheet &sheet, qsizetype row, double right, double baseline, QRgb colour) const;

private:
    struct Placed
    {
        Shaped shaped;
        double separator; //!< from the left
    };

    Placed place(const QString &text) const;
    void include(const Placed &placed);
    void measure();

    Typesetter &m_type;
    Face m_face;
    QChar m_decimalPoint;
    QStringList m_texts;
    QList<Placed> m_shaped;
    double m_before = 0;
    double m_after = 0;
};

} // namespace counterfoil
