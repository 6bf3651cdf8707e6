// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/cloudsubscription.h"
#include "core/model/seat.h"
#include "core/model/sourceset.h"
#include "core/sync/pullcontext.h"

#include <map>
#include <set>

namespace counterfoil {

struct ReconLine;

//! "product:SKU", as reconciliation lines and price rules name it; a legacy offer has only its GUID.
QString skuOf(const CloudSubscription &subscription);

//! What invoice lines and the activity tell of seats on days on which nobody counted (contract, section 8.3).
class SeatEvidence
{
public:
    using Key = std::pair<QString, QString>; //!< tenant, subscription

    //! Reads what is on hand of the partner's customers; days after the last one are of no interest.
    static Result<SeatEvidence> read(PullContext &context, Day last);

    //! How many seats each subscription has from a day on, each with its SKU; `source` is "derived".
    const std::map<Day, std::map<Key, SeatRow>> &facts() const { return m_facts; }
    //! When what is told of that day happened; invalid where invoice lines tell it, which know no time of day.
    QDateTime toldAt(Day day, const Key &key) const;

private:
    //! The lines of one subscription that start on one day.
    struct Start
    {
        QList<qint64> charged;
        QList<qint64> refunded;
        QList<qint64> either; //!< of pairs at price 0, where nothing says which of the two it is
        Day end;              //!< the last day that any of them pays for
    };

    Status readSubscriptions(PullContext &context);
    Status readLines(PullContext &context);
    Status readSet(PullContext &context, const SourceSet &set);
    Status readActivity(PullContext &context);
    void tellOfLines(Day last);
    static QList<qint64> &placeOf(const ReconLine &line, Start &start);
    static std::optional<qint64> seatsAfter(Start start, qint64 before);
    void tell(Day day, const Key &key, qint64 quantity);

    std::map<Key, std::map<Day, Start>> m_starts;
    std::map<Key, SeatRow> m_licences; //!< SKU and name of what is known to be a licence
    std::set<Key> m_running;           //!< that the service lists as active or suspended
    std::set<Month> m_billed;
    std::map<Day, std::map<Key, SeatRow>> m_facts;
    std::map<std::pair<Day, Key>, QDateTime> m_instants;
};

} // namespace counterfoil
