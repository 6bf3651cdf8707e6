// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/usage/usagecontroller.h"

#include "ui/format/amounts.h"
#include "ui/format/words.h"
#include "ui/usage/usagecolumns.h"

namespace counterfoil {

namespace {

constexpr int mostTagLayouts = 5;

Decimal shown(const Exact &amount)
{
    return rounded(amount, 6);
}

QString daysText(const Days &days)
{
    return days.from == days.to ? dayText(days.from) : rangeTextWithYear(days);
}

} // namespace

QList<UsageChip> groupChips(const UsageQuery &query)
{
    QList<UsageChip> chips;
    for (int i = 0; i < query.groups.size(); ++i)
        chips << UsageChip{UsageChip::Kind::Group, i, groupingWords(query.groups[i])};
    return chips;
}

QList<UsageChip> filterChips(const UsageQuery &query)
{
    QList<UsageChip> chips;
    if (query.days)
        chips << UsageChip{UsageChip::Kind::Days, 0, daysText(*query.days)};
    for (int i = 0; i < query.conditions.size(); ++i)
        chips << UsageChip{UsageChip::Kind::Condition, i, conditionWords(query.conditions[i])};
    if (query.costOver)
        chips << UsageChip{UsageChip::Kind::CostOver, 0,
                           UsageController::tr("Cost over %1").arg(amountText(*query.costOver))};
    if (query.creditMissing)
        chips << UsageChip{UsageChip::Kind::CreditMissing, 0, UsageController::tr("Credit missing")};
    return chips;
}

UsageQuery without(UsageQuery query, const UsageChip &chip)
{
    switch (chip.kind) {
    case UsageChip::Kind::Group:
        query.groups.removeAt(chip.index);
        break;
    case UsageChip::Kind::Days:
        query.days.reset();
        break;
    case UsageChip::Kind::Condition:
        query.conditions.removeAt(chip.index);
        break;
    case UsageChip::Kind::CostOver:
        query.costOver.reset();
        break;
    case UsageChip::Kind::CreditMissing:
        query.creditMissing = false;
        break;
    }
    return query;
}

UsageQuery onlyOf(UsageQuery query, const UsageCondition &group)
{
    query.groups.removeOne({group.dimension, group.tag});
    if (!query.conditions.contains(group))
        query.conditions << group;
    return query;
}

QList<UsageFigure> usageFigures(const UsageSheet &sheet)
{
    const UsageFigures &own = sheet.figures;
    const auto money = [&sheet](const Exact &amount) {
        return amountText(rounded(amount, sheet.digits), sheet.digits);
    };
    const auto share = [](const Exact &part, const Exact &whole) {
        const QString text = percentText(shown(part), shown(whole));
        return text.isEmpty() ? QString(enDash) : text;
    };
    QString against = enDash;
    if (own.before && !own.before->isZero()) {
        const Exact change = own.sums.cost - *own.before;
        against = percentText(shown(change), shown(own.before->abs()));
        if (change.sign() > 0)
            against.prepend(u'+');
    }
    const QString lost =
        UsageController::tr("%1 %2 was lost on %3 rows without credit")
            .arg(money(own.credit.amounts.lost), sheet.currency, countText(own.credit.amounts.missing));
    const bool isRead = !sheet.isEmpty();
    return {{UsageController::tr("Cost, %1").arg(sheet.currency), money(own.sums.cost),
             UsageController::tr("What Microsoft asks for, before tax"), isRead},
            {UsageController::tr("List value"), money(own.sums.list),
             UsageController::tr("Unit price × quantity × exchange rate"), isRead},
            {UsageController::tr("Earned credit"), money(own.sums.credit),
             UsageController::tr("Partner earned credit for services managed"), isRead},
            {UsageController::tr("Earned credit cover"), share(own.credit.amounts.covered, own.credit.amounts.list),
             own.credit.amounts.missing > 0 ? lost : UsageController::tr("Nothing that can earn credit is without it"),
             !own.credit.amounts.list.isZero()},
            {UsageController::tr("Reservation cover"), share(own.benefit.covered, own.benefit.coverable),
             UsageController::tr(
                 "Hours that reservations and savings plans cover, of the meter categories that they are for"),
             !own.benefit.coverable.isZero()},
            {UsageController::tr("Against %1").arg(monthName(sheet.month.plus(-1).month())), against,
             own.before ? money(*own.before) + u' ' + sheet.currency
                        : UsageController::tr("The month before is not on hand"),
             isRead && own.before.has_value()}};
}

QList<UsageLayout> usageLayouts(const QStringList &tagNames)
{
    using D = UsageDimension;
    QList<UsageLayout> layouts{
        {UsageController::tr("By customer"), {{D::Customer, {}}, {D::Subscription, {}}, {D::ResourceGroup, {}}}},
        {UsageController::tr("By subscription"), {{D::Subscription, {}}, {D::ResourceGroup, {}}}},
        {UsageController::tr("By meter"), {{D::MeterCategory, {}}, {D::Meter, {}}}},
        {UsageController::tr("By region"), {{D::Region, {}}, {D::MeterCategory, {}}}},
        {UsageController::tr("By resource"), {{D::Resource, {}}}}};
    for (const QString &name : tagNames.mid(0, mostTagLayouts))
        layouts << UsageLayout{UsageController::tr("By tag %1").arg(name), {{D::Tags, name}, {D::ResourceGroup, {}}}};
    return layouts << UsageLayout{UsageController::tr("Row by row"), {}};
}

UsageController::UsageController()
{
    m_query.groups = usageLayouts({}).first().groups;
}

UsageQuery UsageController::whole() const
{
    UsageQuery query = m_query;
    UsageQuery typed = m_query;
    if (readUsageFilter(m_typed, typed))
        return typed;
    query.words << m_typed.split(u' ', Qt::SkipEmptyParts);
    return query;
}

void UsageController::show(UsageDesk *desk, Month month)
{
    if (desk == m_desk && month == m_month && !m_old)
        return;
    if (month != m_month)
        m_query.days.reset(); // a day of another month
    m_desk = desk;
    m_month = month;
    m_old = false;
    ask();
}

void UsageController::setQuery(const UsageQuery &query)
{
    if (query == m_query)
        return;
    m_query = query;
    askAnew();
}

void UsageController::setTyped(const QString &text)
{
    if (text == m_typed)
        return;
    m_typed = text;
    askAnew();
}

void UsageController::setCurrency(const QString &currency)
{
    m_currency = currency;
    askAnew();
}

void UsageController::chooseDays(std::optional<Days> days)
{
    UsageQuery query = m_query;
    query.days = query.days == days ? std::nullopt : days;
    setQuery(query);
}

void UsageController::setSpan(UsageSpan span)
{
    if (span == m_span)
        return;
    m_span = span;
    if (!m_asking && !m_old)
        showChart();
}

void UsageController::showChart()
{
    if (m_sheet.isEmpty())
        return;
    if (m_span == UsageSpan::Month)
        askMonths();
    else
        Q_EMIT chartReady(m_span == UsageSpan::Week ? usageByWeeks(m_sheet.chart) : m_sheet.chart);
}

//! Other months are read for it: what was shown stays meanwhile.
void UsageController::askMonths()
{
    const int mine = m_generation;
    Q_EMIT askingChanged(true);
    m_desk->months(m_sheet.month, m_sheet.currency, m_sheet.query)
        .then(this, [this, mine](const Result<UsageChart> &chart) {
            if (mine != m_generation)
                return; // what is shown next asks again
            Q_EMIT askingChanged(false);
            if (!chart && chart.error().code() != Error::Code::Cancelled)
                Q_EMIT failed(tr("The usage of the months could not be read."), chart.error());
            else if (chart && m_span == UsageSpan::Month)
                Q_EMIT chartReady(*chart);
        });
}

//! Other wishes about what is shown.
void UsageController::askAnew()
{
    if (!m_old)
        ask();
}

void UsageController::ask()
{
    const int mine = ++m_generation;
    if (!m_desk || !m_month.isValid()) {
        Q_EMIT askingChanged(false);
        m_asking = false;
        m_sheet = {};
        m_sheet.month = m_month;
        m_sheet.query = m_query;
        Q_EMIT sheetReady(m_sheet);
        return;
    }
    m_asking = true;
    Q_EMIT askingChanged(true);
    m_desk->sheet(m_month, m_currency, whole()).then(this, [this, mine](const Result<UsageSheet> &sheet) {
        if (mine != m_generation)
            return;
        m_asking = false;
        Q_EMIT askingChanged(false);
        if (sheet) {
            m_sheet = *sheet;
            Q_EMIT sheetReady(*sheet);
            if (mine == m_generation) // nothing else was asked for because of it
                showChart();
        } else if (sheet.error().code() != Error::Code::Cancelled) {
            Q_EMIT failed(tr("The usage could not be read."), sheet.error());
        }
    });
}

void UsageController::fetch(int view, qint64 first)
{
    if (!m_desk)
        return;
    m_desk->page(view, first, 256).then(this, [this, view, first](const Result<QList<UsageLine>> &lines) {
        if (lines)
            Q_EMIT pageReady(view, first, *lines);
        else if (lines.error().code() != Error::Code::NotFound)
            Q_EMIT failed(tr("Rows could not be read."), lines.error());
    });
}

void UsageController::askOrigin(int view, qint64 position)
{
    if (!m_desk)
        return;
    m_desk->origin(view, position).then(this, [this](const Result<UsageOrigin> &origin) {
        if (origin)
            Q_EMIT originReady(*origin);
        else
            Q_EMIT failed(tr("The row could not be read."), origin.error());
    });
}

void UsageController::write(int view, const QString &path)
{
    if (!m_desk)
        return;
    m_desk->write(view, path).then(this, [this](const Status &written) {
        if (!written)
            Q_EMIT failed(tr("The rows could not be written."), written.error());
    });
}

} // namespace counterfoil
