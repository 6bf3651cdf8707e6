// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/connectors/activitymodel.h"

#include "ui/format/amounts.h"

#include <QHash>

#include <utility>

namespace counterfoil {

namespace {

constexpr int pageSize = 256;

//! What bears on an invoice has words; "add_license" and the like are said as they are written: "Add license".
QString operationWords(const QString &operation)
{
    static const QHash<QString, const char *> known{
        {QStringLiteral("add_customer"), QT_TRANSLATE_NOOP("counterfoil::ActivityModel", "Customer added")},
        {QStringLiteral("cancel_credit"), QT_TRANSLATE_NOOP("counterfoil::ActivityModel", "Credit cancelled")},
        {QStringLiteral("convert_trial_subscription"),
         QT_TRANSLATE_NOOP("counterfoil::ActivityModel", "Trial converted")},
        {QStringLiteral("create_credit"), QT_TRANSLATE_NOOP("counterfoil::ActivityModel", "Credit made")},
        {QStringLiteral("create_order"), QT_TRANSLATE_NOOP("counterfoil::ActivityModel", "Order placed")},
        {QStringLiteral("ready_invoice"), QT_TRANSLATE_NOOP("counterfoil::ActivityModel", "Invoice ready")},
        {QStringLiteral("update_order"), QT_TRANSLATE_NOOP("counterfoil::ActivityModel", "Order changed")},
        {QStringLiteral("update_subscription"),
         QT_TRANSLATE_NOOP("counterfoil::ActivityModel", "Subscription changed")},
        {QStringLiteral("upgrade_subscription"),
         QT_TRANSLATE_NOOP("counterfoil::ActivityModel", "Subscription upgraded")},
        {QStringLiteral("succeeded"), QT_TRANSLATE_NOOP("counterfoil::ActivityModel", "Succeeded")},
        {QStringLiteral("failed"), QT_TRANSLATE_NOOP("counterfoil::ActivityModel", "Failed")},
        {QStringLiteral("progress"), QT_TRANSLATE_NOOP("counterfoil::ActivityModel", "In progress")},
        {QStringLiteral("decline"), QT_TRANSLATE_NOOP("counterfoil::ActivityModel", "Declined")}};
    if (const auto found = known.find(operation.toLower()); found != known.end())
        return ActivityModel::tr(*found);
    QString words = operation;
    words.replace(u'_', u' ');
    return words.isEmpty() ? words : words.first(1).toUpper() + words.mid(1);
}

QString instantOf(const ActivityRecord &record)
{
    const QDateTime local = record.at.toLocalTime();
    return dayText(Day::of(local.date())) + u' ' + QLocale().toString(local.time(), QStringLiteral("HH:mm"));
}

Cell subscriptionCell(const ActivityRow &row)
{
    const auto &all = row.record.subscriptions;
    if (all.empty())
        return quietCell({});
    if (all.size() > 1)
        return quietCell(ActivityModel::tr("%1 subscriptions").arg(all.size()));
    if (row.subscription.isEmpty())
        return quietCell(all.front().id);
    Cell cell = quietCell(row.subscription);
    cell.second = all.front().id; // in the tool tip
    cell.isName = true;
    return cell;
}

Cell quantityCell(const ActivityRow &row)
{
    const auto &all = row.record.subscriptions;
    const bool isKnown = all.size() == 1 && all.front().quantity;
    Cell cell = textCell(isKnown ? countText(*all.front().quantity) : QString());
    cell.copied = isKnown ? QString::number(*all.front().quantity) : QString();
    return cell;
}

Cell statusCell(const ActivityRow &row)
{
    Cell cell = textCell(operationWords(row.record.status));
    if (row.record.status.contains(u"fail"))
        cell.tone = Tone::Bad;
    return cell;
}

} // namespace

ActivityModel::ActivityModel(QObject *parent) : TableModel(parent)
{
    using Row = const ActivityRow &;
    m_columns = {
        {{QStringLiteral("date"), tr("Date"), CellKind::Text, 148},
         [](Row row) { return textCell(instantOf(row.record)); },
         {}},
        {{QStringLiteral("operation"), tr("Operation"), CellKind::Text, 210},
         [](Row row) { return textCell(operationWords(row.record.operation)); },
         {}},
        {{QStringLiteral("customer"), tr("Customer"), CellKind::Text, 0},
         [](Row row) { return textCell(row.customer); },
         {}},
        {{QStringLiteral("subscription"), tr("Subscription"), CellKind::MiddleText, 190}, subscriptionCell, {}},
        {{QStringLiteral("quantity"), tr("Quantity"), CellKind::Money, 80}, quantityCell, {}},
        {{QStringLiteral("status"), tr("Status"), CellKind::State, 110}, statusCell, {}},
        {{QStringLiteral("who"), tr("Who"), CellKind::MiddleText, 220},
         [](Row row) { return quietCell(row.record.user); },
         {}}};
}

void ActivityModel::setDesk(std::shared_ptr<CloudDesk> desk)
{
    if (desk != m_desk)
        replace({});
    m_desk = std::move(desk);
    reload();
}

void ActivityModel::reload()
{
    ++m_generation;
    m_asking = false;
    m_wantsRest = false;
    m_whole = !m_desk;
    if (m_desk)
        ask(0, pageSize);
}

const ActivityRow *ActivityModel::record(int row) const
{
    return row >= 0 && row < m_rows.size() ? &m_rows[row] : nullptr;
}

int ActivityModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int ActivityModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_columns.size());
}

bool ActivityModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && m_desk && !m_whole && !m_asking;
}

void ActivityModel::fetchMore(const QModelIndex &parent)
{
    if (canFetchMore(parent))
        ask(int(m_rows.size()), pageSize);
}

void ActivityModel::fetchRest()
{
    m_wantsRest = m_asking; // then behind what is on its way
    if (m_desk && !m_asking)
        ask(int(m_rows.size()), -1);
}

//! The first page takes the place of what stood there only when it has come: nothing flashes, and no row is without its
//! record.
void ActivityModel::ask(int offset, int most)
{
    m_asking = true;
    m_desk->activity(m_words, offset, most)
        .then(this, [this, offset, most, mine = m_generation](const Result<QList<ActivityRow>> &page) {
            if (mine != m_generation)
                return; // an answer to an older question
            m_failed = !page;
            m_whole = !page || most < 0 || page->size() < most;
            if (page)
                offset == 0 ? replace(*page) : take(*page);
            if (mine != m_generation)
                return;       // who heard of it asked for something else
            m_asking = false; // not before: who hears of a reset may ask, and be answered in the middle of it
            if (!page)
                Q_EMIT failed(tr("The activity was not read."), page.error());
            if (std::exchange(m_wantsRest, false) && !m_whole)
                fetchRest();
            else
                Q_EMIT restSettled();
            Q_EMIT settled();
        });
}

void ActivityModel::replace(const QList<ActivityRow> &rows)
{
    if (rows.isEmpty() && m_rows.isEmpty())
        return;
    beginResetModel();
    m_rows = rows;
    endResetModel();
}

void ActivityModel::take(const QList<ActivityRow> &page)
{
    if (page.isEmpty())
        return;
    beginInsertRows({}, int(m_rows.size()), int(m_rows.size() + page.size()) - 1);
    m_rows += page;
    endInsertRows();
}

void ActivityModel::setFilter(const QString &text)
{
    const QStringList words = text.toLower().split(u' ', Qt::SkipEmptyParts);
    if (words == m_words)
        return;
    m_words = words;
    reload();
}

} // namespace counterfoil
