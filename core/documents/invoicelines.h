// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/figurecolumn.h"
#include "core/documents/invoicepaper.h"

namespace counterfoil {

//! The lines of an invoice as rows of a table, measured once.
class InvoiceLines
{
public:
    //! `annexPage` is the page that Azure lines point to; 0 where there is no annex.
    InvoiceLines(const InvoiceContext &context, int annexPage);

    static constexpr double headHeight = 17;
    static constexpr double carriedHeight = 19;

    qsizetype count() const { return m_rows.size(); }
    double height(qsizetype row) const { return m_rows.at(row).height; }

    void drawHead(Sheet &sheet, double top) const;
    void drawRow(Sheet &sheet, qsizetype row, double top) const;
    //! What the rows before `firstRow` come to, under the head of a further page.
    void drawCarried(Sheet &sheet, qsizetype firstRow, int previousPage, double top) const;

private:
    struct Row
    {
        QList<Shaped> description;
        QList<Shaped> details;
        Shaped vat;
        double height = 0;
    };

    QStringList detailsOf(const InvoiceLine &line, int annexPage) const;
    QString vatOf(const InvoiceLine &line) const;
    void addFigures(const InvoiceLine &line);
    void placeColumns();
    Row measured(const InvoiceLine &line, int annexPage) const;

    const InvoiceContext &m_context;
    FigureColumn m_quantities;
    FigureColumn m_prices;
    FigureColumn m_nets;
    QList<Row> m_rows;
    double m_descriptionWidth = 0;
    double m_quantityRight = 0;
    double m_priceRight = 0;
    double m_vatRight = 0;
};

} // namespace counterfoil
