// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/sheet.h"
#include "core/model/invoice.h"

#include <QSizeF>
#include <QStringList>

namespace counterfoil {

//! Inter for texts, Noto Sans for figures and other scripts, WenQuanYi Micro Hei (5 MB in Debian) for Chinese, Japanese
//! and Korean; what is not installed is passed over.
QStringList defaultFamilies();

//! What the seller's invoices look like apart from their content.
struct InvoiceStyle
{
    QByteArray logo; //!< SVG or PNG; empty: the seller's name
    //! In order of preference. The scripts are named so that no fallback depends on the system's language.
    QStringList families = defaultFamilies();
    //! Shapes texts; invoices that are made one after another share one and are faster. Made for each where empty.
    //! Not for two threads at once.
    std::shared_ptr<Typesetter> typesetter;
};

//! An invoice laid out on A4, for the PDF and for the screen alike. Needs a QGuiApplication.
class InvoiceLayout
{
public:
    InvoiceLayout(const Invoice &invoice, const UsageAnnex &annex, const InvoiceStyle &style);

    int pageCount() const { return int(m_pages.size()); }
    //! Pages of the invoice itself; those of the annex follow.
    int invoicePageCount() const { return m_invoicePages; }
    //! Characters of the invoice that no font of this machine has; the pages show a question mark for each.
    const QString &missing() const { return m_missing; }
    //! Paints page 0 … pageCount() − 1 in points; scale the painter first. The paper itself is left as it is.
    void paint(QPainter &painter, int page) const;
    //! A4 in points.
    static QSizeF pageSize();

private:
    QList<Sheet> m_pages;
    int m_invoicePages = 0;
    QString m_missing;
};

} // namespace counterfoil
