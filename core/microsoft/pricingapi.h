// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/day.h"
#include "core/rest/restservice.h"

namespace counterfoil {

//! Microsoft's price lists (microsoft.md, 2.14). They are on a host of their own and take the sign-in of Partner
//! Center.
class PricingApi
{
public:
    //! The transport must outlive the object.
    PricingApi(HttpTransport &transport, const QUrl &base) : m_service(transport, base) {}

    //! A sheet as it comes: CSV, or a zip archive of it. `view` is updatedlicensebased, azure_consumption …; an invalid
    //! month means the one that is valid now. Status 404 where there is none.
    QCoro::Task<Reply<ServiceDocument>> sheet(QString market, QString view, Month month) const;

private:
    RestService m_service;
};

} // namespace counterfoil
