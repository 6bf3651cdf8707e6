// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/figurecolumn.h"
#include "core/documents/invoicepaper.h"

namespace counterfoil {

//! The usage annex: what each day cost, then every group with its meters, over as many pages as it takes.
class AnnexLayout
{
public:
    explicit AnnexLayout(const InvoiceContext &context);

    //! The pages without their footers; none for an empty annex.
    QList<Sheet> pages();

private:
    struct Group
    {
        QString name;
        qsizetype first;
        qsizetype end;
        Decimal sum;
    };

    void measure();
    void placeColumns();
    void wrapNames();
    QString unitOf(const AnnexRow &row) const;
    double heightOf(qsizetype row) const;
    void beginPage();
    void need(double height, const Group *group);
    double drawTableHead(double top);
    void drawGroupHead(const Group &group, bool isContinued);
    void drawRow(const Group &group, qsizetype row);
    void drawEnd();
    QString subtitle() const;

    const InvoiceContext &m_context;
    bool m_hasResourceGroup = true;
    QList<AnnexRow> m_rows; //!< ordered by group as they came
    QList<Group> m_groups;
    QList<QList<Shaped>> m_names;  //!< resource group of each row, on one line or two
    QList<QList<Shaped>> m_meters; //!< the same of its meter
    double m_unitWidth = 0;        //!< of the widest unit
    FigureColumn m_quantities;
    FigureColumn m_amounts;
    double m_meterLeft = 0;
    double m_quantityRight = 0;
    double m_unitLeft = 0;
    double m_unitRight = 0;
    QList<Sheet> m_pages;
    double m_y = 0;
};

//! Draws one bar per day into `area` (with its heading and axis) on `sheet`.
void drawDayChart(Sheet &sheet, const InvoiceContext &context, const QRectF &area);

} // namespace counterfoil
