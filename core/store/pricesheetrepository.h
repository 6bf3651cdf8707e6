// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/companyfile.h"

namespace counterfoil {

//! Which price sheet of Microsoft's is meant.
struct PriceSheetName
{
    QString owner;       //!< the partner's tenant
    QString market;      //!< ISO 3166-1 alpha-2
    QString view;        //!< "licences" or "azure"
    Month month;         //!< in which it holds
    QString sha256 = {}; //!< of the text that is stored; another one came where it differs
};

//! Microsoft's price sheets, one a market, view and month, as text.
class PriceSheetRepository
{
public:
    explicit PriceSheetRepository(CompanyFile &file) : m_file(file) {}

    //! By month, market and view.
    Result<QList<PriceSheetName>> sheets();
    //! The CSV; empty where there is none. Failed where what is stored is damaged.
    Result<QByteArray> text(const PriceSheetName &name);
    //! Takes the place of the one of that name.
    Status replace(const PriceSheetName &name, const QByteArray &csv);

private:
    CompanyFile &m_file;
};

} // namespace counterfoil
