// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/json.h"
#include "core/money/currency.h"
#include "core/usage/earnedcredit.h"
#include "core/usage/usagechart.h"
#include "core/usage/usageview.h"
#include "core/workspace/usageofmonth.h"

#include <QJsonArray>

namespace counterfoil::cli {

namespace {

QString moneyText(const Exact &amount, int digits)
{
    return rounded(amount, digits).text(digits);
}

//! "67.7"; null for nothing of nothing.
QJsonValue percentJson(const Exact &part, const Exact &whole)
{
    return whole.isZero() ? QJsonValue() : QJsonValue(rounded(part * Exact(100) / whole, 1).text(1));
}

void addSums(QJsonObject &json, const UsageSums &sums, int digits)
{
    json.insert(QStringLiteral("rows"), sums.rows);
    json.insert(QStringLiteral("list"), moneyText(sums.list, digits));
    json.insert(QStringLiteral("earnedCredit"), moneyText(sums.credit, digits));
    json.insert(QStringLiteral("cost"), moneyText(sums.cost, digits));
}

//! With the texts of the groups around it, the outermost first.
QJsonObject groupJson(const UsageView &view, const UsageGroup &group, int digits)
{
    QStringList path{group.text};
    for (int parent = group.parent; parent >= 0; parent = view.groups[parent].parent)
        path.prepend(view.groups[parent].text);
    QJsonObject json{{QStringLiteral("path"), textsJson(path)},
                     {QStringLiteral("key"), group.is.value.section(u'\n', 0, 0)}};
    addSums(json, group.sums, digits);
    return json;
}

QJsonObject rowJson(const UsageTable &table, quint32 row)
{
    QJsonObject json{{QStringLiteral("day"), table.dayOf(row).iso()},
                     {QStringLiteral("file"), table.sets[table.set[row]].path},
                     {QStringLiteral("line"), qint64(table.line[row]) + 1},
                     {QStringLiteral("quantity"), table.quantity.at(row).text()},
                     {QStringLiteral("list"), table.list.at(row).text()},
                     {QStringLiteral("earnedCreditPercentage"), table.percentages[table.percentage[row]].text()},
                     {QStringLiteral("cost"), table.cost.at(row).text()}};
    for (std::size_t i = 0; i + 1 < usageDimensions; ++i) {
        const auto dimension = UsageDimension(i);
        json.insert(wordOf(dimension), table.text(row, dimension));
    }
    QJsonObject tags;
    const QMap<QString, QString> &own = table.tags[table.of(row)[UsageDimension::Tags]];
    for (auto tag = own.begin(); tag != own.end(); ++tag)
        tags.insert(tag.key(), tag.value());
    json.insert(QStringLiteral("tags"), tags);
    return json;
}

QJsonObject chartJson(const UsageChart &chart, int digits)
{
    QJsonArray days;
    for (const UsageDayCost &day : chart.days) {
        QStringList parts;
        for (const Exact &part : day.parts)
            parts << moneyText(part, digits);
        days.append(QJsonObject{{QStringLiteral("day"), day.day.iso()},
                                {QStringLiteral("rows"), day.rows},
                                {QStringLiteral("cost"), moneyText(day.total, digits)},
                                {QStringLiteral("parts"), textsJson(parts)}});
    }
    QJsonArray categories;
    for (const QString &category : chart.categories)
        categories.append(category.isEmpty() ? QJsonValue() : QJsonValue(category));
    const int spike = chart.spike();
    return {{QStringLiteral("categories"), categories},
            {QStringLiteral("days"), days},
            {QStringLiteral("spike"), spike < 0 ? QJsonValue() : QJsonValue(chart.days[spike].day.iso())}};
}

QString lineText(const QString &name, const UsageSums &sums, int digits)
{
    return QStringLiteral("%1 %2 %3 %4\n")
        .arg(name.leftJustified(56).left(56), QString::number(sums.rows).rightJustified(10),
             moneyText(sums.list, digits).rightJustified(14), moneyText(sums.cost, digits).rightJustified(14));
}

QString viewText(const UsageView &view, qint64 most, int digits)
{
    const UsageTable &table = *view.table;
    QString text = QStringLiteral("%1 %2 %3 %4\n")
                       .arg(QStringLiteral("usage of %1, %2").arg(table.month.iso(), table.currency).leftJustified(56),
                            QStringLiteral("rows").rightJustified(10), QStringLiteral("list").rightJustified(14),
                            QStringLiteral("cost").rightJustified(14));
    for (const UsageGroup &group : view.groups) {
        const QString name = group.text.isEmpty() ? QStringLiteral("(none)") : group.text;
        text += lineText(QString(group.depth * 2, u' ') + name, group.sums, digits);
    }
    for (qint64 i = 0; i < std::min(most, qint64(view.order.size())); ++i) {
        const quint32 row = view.order[std::size_t(i)];
        UsageAdder one(table);
        one.add(row);
        text += lineText(QStringLiteral("%1 %2, %3")
                             .arg(table.dayOf(row).iso(), table.text(row, UsageDimension::Resource),
                                  table.text(row, UsageDimension::Meter)),
                         one.sums(), digits);
    }
    const bool all = qint64(view.order.size()) == qint64(table.rows());
    return text + lineText(all ? QStringLiteral("all rows") : QStringLiteral("of %1, filtered").arg(table.rows()),
                           view.sums, digits);
}

Result<UsageQuery> queryOf(const Arguments &arguments)
{
    UsageQuery query;
    const auto groups = usageGroupsOf(arguments.has(QStringLiteral("group")) ? arguments.value(QStringLiteral("group"))
                                                                             : QStringLiteral("customer,subscription"));
    if (!groups)
        return std::unexpected(groups.error());
    query.groups = *groups;
    if (const Status read = readUsageFilter(arguments.value(QStringLiteral("filter")), query); !read)
        return std::unexpected(read.error());
    return query;
}

//! How many rows are listed; 0 unless told.
Result<qint64> rowsWanted(const Arguments &arguments)
{
    if (!arguments.has(QStringLiteral("rows")))
        return 0;
    bool read = false;
    const qint64 rows = arguments.value(QStringLiteral("rows")).toLongLong(&read);
    if (!read || rows < 0)
        return failure(Error::Code::Usage, QStringLiteral("--rows is a number of rows"));
    return rows;
}

Result<Answer> usage(const Context &context, const Arguments &arguments)
{
    const Result<Month> month = arguments.month(QStringLiteral("month"));
    const Result<UsageQuery> query = queryOf(arguments);
    const Result<qint64> most = rowsWanted(arguments);
    if (!month || !query || !most)
        return std::unexpected(!month ? month.error() : !query ? query.error() : most.error());
    const auto workspace = context.open(CompanyFile::Mode::ReadOnly);
    if (!workspace)
        return std::unexpected(workspace.error());
    const auto table = usageOfMonth(**workspace, *month, arguments.value(QStringLiteral("currency")));
    if (!table)
        return std::unexpected(table.error());
    UsageQuery wanted = *query;
    if (*most > 0 && !arguments.has(QStringLiteral("group")))
        wanted.groups.clear(); // the rows themselves are asked for
    const UsageView view = viewOf(*table, wanted);
    const int digits = digitsOf((*table)->currency);
    QJsonArray groups;
    for (const UsageGroup &group : view.groups)
        groups.append(groupJson(view, group, digits));
    QJsonArray rows;
    for (qint64 i = 0; i < std::min(*most, qint64(view.order.size())); ++i)
        rows.append(rowJson(**table, view.order[std::size_t(i)]));
    QJsonObject totals;
    addSums(totals, view.sums, digits);
    Answer answer;
    answer.text = viewText(view, *most, digits);
    answer.json = {{QStringLiteral("month"), month->iso()},
                   {QStringLiteral("currency"), (*table)->currency},
                   {QStringLiteral("rowsOfMonth"), qint64((*table)->rows())},
                   {QStringLiteral("totals"), totals},
                   {QStringLiteral("groups"), groups},
                   {QStringLiteral("rows"), rows},
                   {QStringLiteral("perDay"), chartJson(usageChart(**table, wanted), digits)}};
    return answer;
}

void addAmounts(QJsonObject &json, const CreditAmounts &amounts, int digits)
{
    json.insert(QStringLiteral("list"), moneyText(amounts.list, digits));
    json.insert(QStringLiteral("covered"), moneyText(amounts.covered, digits));
    json.insert(QStringLiteral("cover"), percentJson(amounts.covered, amounts.list));
    json.insert(QStringLiteral("earnedCredit"), moneyText(amounts.credit, digits));
    json.insert(QStringLiteral("lost"), moneyText(amounts.lost, digits));
    json.insert(QStringLiteral("rowsWithout"), amounts.missing);
}

QJsonObject subscriptionJson(const CreditSubscription &subscription, int digits)
{
    QJsonArray days;
    for (const CreditDay &day : subscription.days) {
        QJsonObject json{{QStringLiteral("day"), day.day.iso()}};
        addAmounts(json, day.amounts, digits);
        days.append(json);
    }
    QJsonArray gaps;
    for (const CreditGap &gap : subscription.gaps)
        gaps.append(QJsonObject{{QStringLiteral("from"), gap.days.from.iso()},
                                {QStringLiteral("to"), gap.days.to.iso()},
                                {QStringLiteral("days"), gap.days.count()},
                                {QStringLiteral("lost"), moneyText(gap.lost, digits)}});
    QJsonObject json{{QStringLiteral("subscription"), subscription.id},
                     {QStringLiteral("name"), subscription.name},
                     {QStringLiteral("customer"), subscription.customer},
                     {QStringLiteral("customerName"), subscription.customerName},
                     {QStringLiteral("missing"), gaps},
                     {QStringLiteral("days"), days}};
    addAmounts(json, subscription.amounts, digits);
    return json;
}

QString coverText(const CreditAmounts &amounts)
{
    const QString cover = percentJson(amounts.covered, amounts.list).toString();
    return cover.isEmpty() ? QStringLiteral("–") : cover + QStringLiteral(" %");
}

QString creditText(const EarnedCredit &credit, int digits)
{
    const auto row = [digits](const QString &name, const CreditAmounts &amounts) {
        return QStringLiteral("%1 %2 %3 %4 %5\n")
            .arg(name.leftJustified(50).left(50), moneyText(amounts.list, digits).rightJustified(14),
                 moneyText(amounts.credit, digits).rightJustified(14), coverText(amounts).rightJustified(8),
                 moneyText(amounts.lost, digits).rightJustified(12));
    };
    QString text =
        QStringLiteral("%1 %2 %3 %4 %5\n")
            .arg(QStringLiteral("earned credit of %1, %2").arg(credit.month.iso(), credit.currency).leftJustified(50),
                 QStringLiteral("list").rightJustified(14), QStringLiteral("credit").rightJustified(14),
                 QStringLiteral("cover").rightJustified(8), QStringLiteral("lost").rightJustified(12));
    for (const CreditSubscription &subscription : credit.subscriptions) {
        text += row(subscription.customerName + QStringLiteral(", ") + subscription.name, subscription.amounts);
        for (const CreditGap &gap : subscription.gaps)
            text += QStringLiteral("  without credit %1 to %2, %3 days: %4 lost\n")
                        .arg(gap.days.from.iso(), gap.days.to.iso(), QString::number(gap.days.count()),
                             moneyText(gap.lost, digits));
    }
    return text + row(QStringLiteral("all"), credit.amounts);
}

Result<Answer> earnedCredit(const Context &context, const Arguments &arguments)
{
    const Result<Month> month = arguments.month(QStringLiteral("month"));
    if (!month)
        return std::unexpected(month.error());
    const auto workspace = context.open(CompanyFile::Mode::ReadOnly);
    if (!workspace)
        return std::unexpected(workspace.error());
    const auto table = usageOfMonth(**workspace, *month, arguments.value(QStringLiteral("currency")));
    if (!table)
        return std::unexpected(table.error());
    const EarnedCredit credit = earnedCreditOf(**table);
    const int digits = digitsOf(credit.currency);
    QJsonArray subscriptions;
    for (const CreditSubscription &subscription : credit.subscriptions)
        subscriptions.append(subscriptionJson(subscription, digits));
    QJsonObject totals;
    addAmounts(totals, credit.amounts, digits);
    Answer answer;
    answer.text = creditText(credit, digits);
    answer.json = {{QStringLiteral("month"), month->iso()},
                   {QStringLiteral("currency"), credit.currency},
                   {QStringLiteral("percentage"), credit.percentage.text()},
                   {QStringLiteral("totals"), totals},
                   {QStringLiteral("subscriptions"), subscriptions}};
    return answer;
}

} // namespace

void addUsageCommands(Commands &commands)
{
    addCommand(commands, "usage", "adds up the Azure usage of a month by group, with what each day cost",
               "--file acme.counterfoil usage --month 2026-01 --group subscription,resourceGroup --filter tag:env=prod",
               {{},
                {{"month", "YYYY-MM", "the Microsoft month", true},
                 {"group", "LIST",
                  "customer, subscription, resourceGroup, resource, meterCategory, meter, region, unit or tag:NAME, "
                  "several with commas; customer,subscription unless given"},
                 {"filter", "TEXT",
                  "words, and conditions such as day:2026-01-22, subscription:Production, tag:env=prod, cost>100, "
                  "credit:missing"},
                 {"rows", "N", "list the N costliest rows as well; without --group nothing but them"},
                 {"currency", "CODE", "of usage in several currencies this one; the one with most rows unless given"}}},
               usage);
    addCommand(commands, "earned-credit",
               "shows by subscription and day where partner earned credit is missing and what that cost",
               "--file acme.counterfoil earned-credit --month 2026-01",
               {{},
                {{"month", "YYYY-MM", "the Microsoft month", true},
                 {"currency", "CODE", "of usage in several currencies this one; the one with most rows unless given"}}},
               earnedCredit);
}

} // namespace counterfoil::cli
