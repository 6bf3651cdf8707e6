// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
//! The parts of the printed invoice around its lines.
#pragma once

#include "core/documents/figurecolumn.h"
#include "core/documents/invoicepaper.h"

namespace counterfoil {

//! "Invoice", "Credit note", "Draft invoice" … in the invoice's language.
QString invoiceTitle(const Invoice &invoice, const InvoiceWords &words);

//! Logo, seller, title, buyer and facts; returns where the lines may begin.
double drawFirstHead(Sheet &sheet, const InvoiceContext &context);
//! Logo or seller, `title` with a line under it, and which invoice it is of.
void drawNextHead(Sheet &sheet, const InvoiceContext &context, const QString &title, const QString &subtitle);
void drawFooter(Sheet &sheet, const InvoiceContext &context, int page, int pages);

//! VAT table, notes and totals.
class InvoiceTotals
{
public:
    explicit InvoiceTotals(const InvoiceContext &context);
    double height() const { return m_height; }
    void draw(Sheet &sheet, double top) const;

private:
    struct Vat
    {
        QString code;
        QList<Shaped> name;
        QString rate;
    };
    struct Sum
    {
        QString name;
        QString amount;
    };

    void placeVat();
    void addVat();
    void addSums();
    void addNotes();
    double drawVat(Sheet &sheet, double top) const;
    void drawSums(Sheet &sheet, double top) const;

    const InvoiceContext &m_context;
    QList<Vat> m_vat;
    FigureColumn m_nets;
    FigureColumn m_taxes;
    double m_rateRight = 0;
    double m_netRight = 0;
    QList<Sum> m_sums;
    QList<Shaped> m_notes;
    double m_height = 0;
};

//! What the customer pays, where to and by when, under the perforation; only where something is to be paid into a known
//! account.
class PaymentSlip
{
public:
    explicit PaymentSlip(const InvoiceContext &context) : m_context(context) {}
    bool isNeeded() const;
    void draw(Sheet &sheet) const;

private:
    double drawCode(Sheet &sheet) const;
    void drawFact(Sheet &sheet, double x, double width, double top, const QString &name, const QString &value) const;
    double drawPayee(Sheet &sheet, double x, double width, double top) const;

    const InvoiceContext &m_context;
};

} // namespace counterfoil
