// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/parkedcustomer.h"
#include "core/store/companyfile.h"

namespace counterfoil {

//! Customers that the last drafting of a month could not bill.
class ParkedRepository
{
public:
    explicit ParkedRepository(CompanyFile &file) : m_file(file) {}

    //! Of every month, or of that one where valid; by month and customer.
    Result<QList<ParkedCustomer>> parked(Month month = {});
    //! Takes the place of what was known of the month, with an entry in the audit trail where that differs.
    Status replace(Month month, const QList<ParkedCustomer> &parked);

private:
    CompanyFile &m_file;
};

} // namespace counterfoil
