// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
//! Measures, faces and inks of the printed invoice: design/window/window.md, "The printed invoice". Points, from the
//! top left corner of A4.
#pragma once

#include "core/documents/invoiceformat.h"
#include "core/documents/invoicetext.h"
#include "core/documents/sheet.h"
#include "core/model/invoice.h"

namespace counterfoil {

namespace paper {

constexpr double mm = 72.0 / 25.4;
constexpr double width = 210 * mm;
constexpr double height = 297 * mm;
constexpr double left = 18 * mm;
constexpr double right = width - 15 * mm;
constexpr double top = 14 * mm;
constexpr double contentWidth = right - left;
constexpr double footerRule = 284.3 * mm;
constexpr double bodyEnd = 280 * mm;
constexpr double perforation = 240.5 * mm;
constexpr double nextPageBody = 32 * mm; //!< where the table begins on a page without the addresses

} // namespace paper

namespace ink {

constexpr QRgb text = qRgb(0x14, 0x1b, 0x24);
constexpr QRgb soft = qRgb(0x53, 0x60, 0x6f);
constexpr QRgb rule = qRgb(0xdf, 0xe3, 0xe8);

} // namespace ink

namespace face {

constexpr Face title{16.5, QFont::DemiBold};
constexpr Face subtitle{12.5, QFont::DemiBold};
constexpr Face seller{10, QFont::DemiBold};
constexpr Face strong{8.4, QFont::DemiBold};
constexpr Face medium{8.4, QFont::Medium};
constexpr Face body{8.4, QFont::Normal};
constexpr Face due{10.4, QFont::DemiBold};
constexpr Face small{7.4, QFont::Normal};
constexpr Face caption{7, QFont::Normal};
constexpr Face head{7.2, QFont::Medium};

} // namespace face

//! What every part of the layout needs.
struct InvoiceContext
{
    const Invoice &invoice;
    const UsageAnnex &annex;
    const InvoiceWords &words;
    InvoiceFormat format;
    Typesetter &type;
    std::shared_ptr<const InvoiceLogo> logo;

    //! A text from outside as it can be drawn.
    QString clean(const QString &text) const { return type.drawable(text); }
};

} // namespace counterfoil
