// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sandbox/rowwriter.h"

namespace counterfoil {

//! Takes files one after the other, each in pieces, so that a file of any size needs no memory of its size.
class PartnerSink
{
public:
    virtual ~PartnerSink() = default;
    //! A new file; the name is relative: "2026-07/reconciliation-G069480123.csv".
    virtual Status begin(const QString &name) = 0;
    virtual Status write(QByteArrayView piece) = 0;
    virtual Status end() = 0;
};

struct PartnerFile
{
    QString name;
    QByteArray content;
};

//! One of Microsoft's files about one invoice.
struct PartnerFileName
{
    Month month;
    bool usage = false;
    FileDialect dialect = FileDialect::Api;
    bool packed = false; //!< gzip
    QString text(const World &world) const;
};

//! The files of every month, oldest first: portal CSV and API JSON Lines in turns, the newest usage from the API.
QList<PartnerFileName> partnerFileNames(const World &world);

//! Writes one of them.
Status writePartnerFile(const World &world, const PartnerFileName &file, PartnerSink &sink);

//! Microsoft's files of the demonstration partner, written in pieces. Refuses a plan without months or customers.
Status writePartner(const PartnerPlan &plan, PartnerSink &sink);

//! The same with whole files in memory.
Status writePartner(const PartnerPlan &plan, const std::function<Status(const PartnerFile &)> &write);

//! Daily counts of all licence seats over the plan's months, as `seats import` takes them (contract, section 7).
QByteArray partnerSeats(const World &world);

} // namespace counterfoil
