// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ingest/linebuilder.h"

#include <array>

namespace counterfoil {

//! Puts the cells of an Azure cost file where those of a daily rated row stand, and tells what the file as a whole is:
//! whose costs, of which billing period. Amounts and texts stay the source's own; what is added is derived from them
//! and said in the README, "Azure cost files".
//! Source: Microsoft, "Understand cost and usage details fields"; Azure's price semantics of actual and amortised cost.
class CostLines
{
public:
    CostLines(LineBuilder &builder, FaultList &faults, std::optional<Month> month);

    //! Must be called once every column has its slot.
    void begin(std::span<const std::string> names, std::span<const int> slots);
    //! Completes a record's cells in place; they stay valid until the next call. Faults go to the list.
    void complete(qint64 number, std::vector<RawCell> &cells);
    //! Names the billing account and its period; a fault where the file has none.
    Status finish(SourceSet &set);

private:
    enum Source {
        Account,
        Benefit,
        CommitmentStatus,
        Frequency,
        Instance,
        ListPrice,
        Location,
        Part,
        PeriodEnd,
        Profile,
        Provider,
        Publisher,
        Reservation,
        Term,
        sourceCount
    };
    struct Place
    {
        int slot = -1;
        QString name;
    };

    const RawCell *find(const std::vector<RawCell> &cells, Source source) const;
    std::string_view text(const std::vector<RawCell> &cells, Source source);
    std::string_view text(const RawCell &cell);
    void put(std::vector<RawCell> &cells, int slot, std::string_view value);
    void fillFrom(std::vector<RawCell> &cells, int slot, Source source) const;
    void fault(int slot, const QString &reason);
    void fault(Source source, const QString &reason);
    void dropNulls(std::vector<RawCell> &cells) const;
    void readSubscription(std::vector<RawCell> &cells);
    void readAccount(std::vector<RawCell> &cells);
    void readInvoice(const std::vector<RawCell> &cells);
    void readPeriod(const std::vector<RawCell> &cells);
    void readBenefit(std::vector<RawCell> &cells);
    void readTerm(std::vector<RawCell> &cells, bool purchase);
    void refuseAmortised(const std::vector<RawCell> &cells, bool usage);
    Day dayIn(const RawCell &cell);

    LineBuilder &m_builder;
    FaultList &m_faults;
    std::optional<Month> m_month;
    bool m_focus;
    std::array<Place, sourceCount> m_places;
    std::vector<std::string> m_written; // what is put into cells, by slot
    std::string m_scratch;
    qint64 m_number = 0;
    bool m_first = true;
    bool m_oneInvoice = true;
    bool m_oneProfile = true;
    std::string m_invoice;
    std::string m_account;
    std::string m_profile;
    std::string m_subscription; // the first, where no account is named
    Month m_period;
    bool m_toldAccounts = false;
    bool m_toldPeriods = false;
    bool m_toldAmortised = false;
};

} // namespace counterfoil
