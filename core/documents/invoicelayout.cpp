// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/invoicelayout.h"

#include "core/documents/annexlayout.h"
#include "core/documents/invoiceblocks.h"
#include "core/documents/invoicelines.h"

namespace counterfoil {

namespace {

//! Lays lines, totals and slip on pages: as many lines as fit, the totals with at least one line, the slip with the
//! totals at the foot of the last page.
class Pagination
{
public:
    Pagination(const InvoiceContext &context, int annexPage)
        : m_context(context), m_lines(context, annexPage), m_totals(context), m_slip(context)
    {}

    QList<Sheet> pages()
    {
        beginPage();
        for (m_row = 0; m_row < m_lines.count(); ++m_row) {
            if (!isEmptyPage() && m_y + needed() > limit())
                beginPage();
            m_lines.drawRow(m_pages.last(), m_row, m_y);
            m_y += m_lines.height(m_row);
        }
        if (m_lines.count() == 0 && m_y + m_totals.height() > endLimit())
            beginPage();
        m_totals.draw(m_pages.last(), m_y);
        m_y += m_totals.height();
        if (m_slip.isNeeded())
            drawSlip();
        return m_pages;
    }

private:
    bool isLast() const { return m_row == m_lines.count() - 1; }
    bool isEmptyPage() const { return m_row == m_firstRow; }
    double endLimit() const { return m_slip.isNeeded() ? paper::perforation - 4 : paper::bodyEnd; }
    //! The last line needs the totals under it.
    double needed() const { return m_lines.height(m_row) + (isLast() ? m_totals.height() : 0); }
    double limit() const { return isLast() ? endLimit() : paper::bodyEnd; }

    void beginPage()
    {
        m_pages.append(Sheet());
        m_firstRow = m_row;
        Sheet &sheet = m_pages.last();
        if (m_pages.size() == 1) {
            m_y = drawFirstHead(sheet, m_context);
        } else {
            drawNextHead(sheet, m_context, m_context.clean(m_context.invoice.seller.name), QString());
            m_y = paper::nextPageBody;
        }
        m_lines.drawHead(sheet, m_y);
        m_y += InvoiceLines::headHeight - 2;
        if (m_pages.size() > 1 && m_row > 0) {
            m_lines.drawCarried(sheet, m_row, int(m_pages.size()) - 1, m_y);
            m_y += InvoiceLines::carriedHeight;
        }
    }

    //! Totals so high that no slip fits under them leave it a page of its own.
    void drawSlip()
    {
        if (m_y > paper::perforation) {
            m_pages.append(Sheet());
            drawNextHead(m_pages.last(), m_context, m_context.clean(m_context.invoice.seller.name), QString());
        }
        m_slip.draw(m_pages.last());
    }

    const InvoiceContext &m_context;
    InvoiceLines m_lines;
    InvoiceTotals m_totals;
    PaymentSlip m_slip;
    QList<Sheet> m_pages;
    qsizetype m_row = 0;
    qsizetype m_firstRow = 0;
    double m_y = 0;
};

//! The lines name the annex's page, whose number depends on the lines: a second try settles it.
QList<Sheet> invoicePages(const InvoiceContext &context)
{
    if (context.annex.isEmpty())
        return Pagination(context, 0).pages();
    QList<Sheet> pages = Pagination(context, 2).pages();
    for (int tries = 0, guess = 2; guess != int(pages.size()) + 1 && tries < 3; ++tries) {
        guess = int(pages.size()) + 1;
        pages = Pagination(context, guess).pages();
    }
    return pages;
}

} // namespace

QStringList defaultFamilies()
{
    return {QStringLiteral("Inter"),
            QStringLiteral("Noto Sans"),
            QStringLiteral("Noto Sans Arabic"),
            QStringLiteral("Noto Sans Hebrew"),
            QStringLiteral("Noto Sans Thai"),
            QStringLiteral("Noto Sans Devanagari"),
            QStringLiteral("Noto Sans Bengali"),
            QStringLiteral("Noto Sans Tamil"),
            QStringLiteral("Noto Sans Telugu"),
            QStringLiteral("Noto Sans Georgian"),
            QStringLiteral("Noto Sans Armenian"),
            QStringLiteral("Noto Sans CJK SC"),
            QStringLiteral("WenQuanYi Micro Hei"),
            QStringLiteral("Droid Sans Fallback"),
            QStringLiteral("NanumGothic"),
            QStringLiteral("Noto Sans Symbols"),
            QStringLiteral("Noto Sans Symbols2")};
}

InvoiceLayout::InvoiceLayout(const Invoice &invoice, const UsageAnnex &annex, const InvoiceStyle &style)
{
    const std::shared_ptr<Typesetter> type =
        style.typesetter ? style.typesetter : std::make_shared<Typesetter>(style.families);
    type->takeMissing(); // of the invoice before
    const InvoiceContext context{invoice,
                                 annex,
                                 invoiceWords(invoice.language),
                                 InvoiceFormat(invoice.language, invoice.currency),
                                 *type,
                                 InvoiceLogo::fromBytes(style.logo)};
    m_pages = invoicePages(context);
    m_invoicePages = int(m_pages.size());
    m_pages += AnnexLayout(context).pages();
    for (qsizetype page = 0; page < m_pages.size(); ++page)
        drawFooter(m_pages[page], context, int(page) + 1, int(m_pages.size()));
    m_missing = type->takeMissing();
}

void InvoiceLayout::paint(QPainter &painter, int page) const
{
    if (page >= 0 && page < pageCount())
        m_pages.at(page).paint(painter);
}

QSizeF InvoiceLayout::pageSize()
{
    return {paper::width, paper::height};
}

} // namespace counterfoil
