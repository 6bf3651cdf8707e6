// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/connectors/seatcountsmodel.h"

#include "ui/connectors/pulledcolumns.h"

#include <utility>

namespace counterfoil {

namespace {
constexpr int seatPage = 256;
} // namespace

SeatCountsModel::SeatCountsModel(Desk desk, QObject *parent)
    : TableModel(parent), m_desk(std::move(desk)), m_columns(pulledSeatColumns())
{}

void SeatCountsModel::reload()
{
    ++m_generation;
    m_asking = false;
    m_wantsRest = false;
    ask(0, seatPage);
}

void SeatCountsModel::forget()
{
    ++m_generation;
    m_asking = false;
    m_wantsRest = false;
    take({}, 0);
}

int SeatCountsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int SeatCountsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_columns.size());
}

QString SeatCountsModel::key(int row) const
{
    const SeatRow &count = m_rows[row].count;
    return count.date.iso() + u'/' + count.tenant + u'/' + count.subscription + u'/' + count.skuId;
}

bool SeatCountsModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && !m_asking && !isWhole();
}

void SeatCountsModel::fetchMore(const QModelIndex &parent)
{
    if (canFetchMore(parent))
        ask(int(m_rows.size()), seatPage);
}

void SeatCountsModel::fetchRest()
{
    m_wantsRest = m_asking; // then behind what is on its way
    if (!m_asking)
        ask(int(m_rows.size()), -1);
}

//! The first page takes the place of what stood there only when it has come: nothing flashes.
void SeatCountsModel::ask(int offset, int most)
{
    PulledDesk *desk = m_desk();
    if (!desk)
        return;
    m_asking = true;
    desk->seats(m_words, offset, most).then(this, [this, offset, mine = m_generation](const Result<PulledSeats> &page) {
        if (mine != m_generation)
            return; // an answer to an older question
        if (page)
            take(*page, offset);
        if (mine != m_generation)
            return;       // who heard of it asked for something else
        m_asking = false; // not before: what is asked while others hear of a reset may be answered in the middle of it
        if (!page && page.error().code() != Error::Code::Cancelled)
            Q_EMIT failed(tr("The seat counts were not read."), page.error());
        if (std::exchange(m_wantsRest, false) && page && !isWhole())
            fetchRest();
        else
            Q_EMIT restSettled();
        Q_EMIT settled();
    });
}

void SeatCountsModel::take(const PulledSeats &page, int offset)
{
    const bool isEnd = page.rows.isEmpty(); // what was counted meanwhile may be gone again
    m_all = isEnd ? offset : page.all;
    if (offset == 0) {
        beginResetModel();
        m_rows = page.rows;
        endResetModel();
    } else if (!isEnd) {
        beginInsertRows({}, int(m_rows.size()), int(m_rows.size() + page.rows.size()) - 1);
        m_rows += page.rows;
        endInsertRows();
    }
}

void SeatCountsModel::setFilter(const QString &text)
{
    const QStringList words = text.toLower().split(u' ', Qt::SkipEmptyParts);
    if (words == m_words)
        return;
    m_words = words;
    reload();
}

} // namespace counterfoil
