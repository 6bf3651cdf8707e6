// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/company/workspacepulled.h"

#include <QtConcurrent>

namespace counterfoil {

namespace {

template <typename Row>
Result<QList<PulledRow>> asPulledRows(Result<QList<Row>> rows)
{
    if (!rows)
        return std::unexpected(rows.error());
    QList<PulledRow> all;
    all.reserve(rows->size());
    for (Row &row : *rows)
        all.append(PulledRow(std::move(row)));
    return all;
}

Result<QList<PulledRow>> pulledRowsOf(Workspace &workspace, PulledKind kind)
{
    CompanyFile &file = workspace.file();
    switch (kind) {
    case PulledKind::Customers:
        return asPulledRows(pulledCustomers(workspace));
    case PulledKind::Subscriptions:
        return asPulledRows(pulledSubscriptions(workspace));
    case PulledKind::Seats:
        break;
    case PulledKind::Tree:
        return asPulledRows(pulledTree(file));
    case PulledKind::Costs:
        return asPulledRows(pulledCosts(file));
    case PulledKind::Balances:
        return asPulledRows(pulledRecords<EnrolmentBalance>(file, QStringLiteral("enrolmentBalance")));
    case PulledKind::Reservations:
        return asPulledRows(pulledRecords<ReservationTransaction>(file, QStringLiteral("reservationTransaction")));
    case PulledKind::Marketplace:
        return asPulledRows(pulledRecords<MarketplaceCharge>(file, QStringLiteral("marketplaceCharge")));
    }
    return QList<PulledRow>();
}

Result<PulledSeats> pulledSeatsOf(Workspace &workspace, const QStringList &words, int skip, int most)
{
    SeatFilter filter;
    for (const QString &word : words)
        filter.words << SeatWord{word};
    filter.newestFirst = true;
    filter.skip = skip;
    filter.most = most;
    const Result<qint64> all = countPulledSeats(workspace, filter);
    if (!all)
        return std::unexpected(all.error());
    Result<QList<PulledSeat>> rows = pulledSeats(workspace, filter);
    if (!rows)
        return std::unexpected(rows.error());
    return PulledSeats{*std::move(rows), *all};
}

} // namespace

WorkspacePulled::WorkspacePulled(QThreadPool &thread, std::function<Workspace *()> workspace)
    : m_thread(thread), m_asked(std::make_shared<Asked>())
{
    m_asked->workspace = std::move(workspace);
}

QFuture<Result<QList<PulledRow>>> WorkspacePulled::list(PulledKind kind)
{
    return QtConcurrent::run(
        &m_thread, [asked = m_asked, kind, mine = m_asked->lists.ask()]() -> Result<QList<PulledRow>> {
            return asked->lists.isNewest(mine) ? pulledRowsOf(*asked->workspace(), kind) : askedAgain();
        });
}

QFuture<Result<PulledSeats>> WorkspacePulled::seats(QStringList words, int skip, int most)
{
    return QtConcurrent::run(
        &m_thread, [asked = m_asked, words, skip, most, mine = m_asked->seats.ask()]() -> Result<PulledSeats> {
            return asked->seats.isNewest(mine) ? pulledSeatsOf(*asked->workspace(), words, skip, most) : askedAgain();
        });
}

} // namespace counterfoil
