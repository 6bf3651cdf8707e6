// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/json.h"
#include "core/workspace/bookexports.h"

#include <QJsonArray>

namespace counterfoil::cli {

namespace {

void addAmounts(QJsonObject &json, const DeferralMonth &month, int digits)
{
    json.insert(QStringLiteral("month"), month.month.iso());
    json.insert(QStringLiteral("before"), month.before.text(digits));
    json.insert(QStringLiteral("recognised"), month.recognised.text(digits));
    json.insert(QStringLiteral("remaining"), month.remaining.text(digits));
}

QJsonObject rowJson(const DeferralRow &row)
{
    const Deferral &deferral = row.deferral;
    QJsonObject json{
        {QStringLiteral("side"), wordOf(deferral.side)},
        {QStringLiteral("invoice"), deferral.invoice},
        {QStringLiteral("line"), deferral.line},
        {QStringLiteral("customer"), deferral.customer.isEmpty() ? QJsonValue() : QJsonValue(deferral.customer)},
        {QStringLiteral("tenant"), deferral.tenant.isEmpty() ? QJsonValue() : QJsonValue(deferral.tenant)},
        {QStringLiteral("kind"), wordOf(deferral.kind)},
        {QStringLiteral("family"), wordOf(deferral.family)},
        {QStringLiteral("description"), deferral.description},
        {QStringLiteral("from"), deferral.term.from.iso()},
        {QStringLiteral("to"), deferral.term.to.iso()},
        {QStringLiteral("release"), releaseWordOf(deferral)},
        {QStringLiteral("currency"), deferral.currency},
        {QStringLiteral("total"), deferral.total.text(digitsOf(deferral.currency))}};
    addAmounts(json, row.month, digitsOf(deferral.currency));
    return json;
}

//! Sums by month, side and currency.
struct Totals
{
    std::map<std::tuple<Month, Deferral::Side, QString>, DeferralMonth> sums;

    void add(const DeferralRow &row)
    {
        DeferralMonth &sum = sums[{row.month.month, row.deferral.side, row.deferral.currency}];
        sum.month = row.month.month;
        sum.before += row.month.before;
        sum.recognised += row.month.recognised;
        sum.remaining += row.month.remaining;
    }
};

QString rowText(const QString &name, const DeferralMonth &month, int digits, const QString &currency)
{
    return QStringLiteral("%1  %2  %3 %4 %5 %6\n")
        .arg(month.month.iso(), name.leftJustified(48).left(48), month.before.text(digits).rightJustified(14),
             month.recognised.text(digits).rightJustified(14), month.remaining.text(digits).rightJustified(14),
             currency);
}

Result<Answer> deferrals(const Context &context, const Arguments &arguments)
{
    const Result<Month> only = arguments.monthOrAll(QStringLiteral("month"));
    if (!only)
        return std::unexpected(only.error());
    const auto workspace = context.open(CompanyFile::Mode::ReadOnly);
    if (!workspace)
        return std::unexpected(workspace.error());
    const Result<QList<DeferralRow>> rows = deferralsOf(**workspace, *only);
    if (!rows)
        return std::unexpected(rows.error());
    Answer answer;
    answer.text =
        QStringLiteral("month    %1  %2 %3 %4\n")
            .arg(QStringLiteral("what").leftJustified(48), QStringLiteral("before").rightJustified(14),
                 QStringLiteral("this month").rightJustified(14), QStringLiteral("remaining").rightJustified(14));
    Totals totals;
    QJsonArray list;
    for (const DeferralRow &row : *rows) {
        const Deferral &own = row.deferral;
        list.append(rowJson(row));
        totals.add(row);
        answer.text += rowText(QStringLiteral("%1 %2, line %3: %4")
                                   .arg(wordOf(own.side), own.invoice, QString::number(own.line), own.description),
                               row.month, digitsOf(own.currency), own.currency);
    }
    QJsonArray sums;
    for (const auto &[key, sum] : totals.sums) {
        const auto &[month, side, currency] = key;
        const int digits = digitsOf(currency);
        QJsonObject json{{QStringLiteral("side"), wordOf(side)}, {QStringLiteral("currency"), currency}};
        addAmounts(json, sum, digits);
        sums.append(json);
        answer.text += rowText(QStringLiteral("all %1").arg(wordOf(side)), sum, digits, currency);
    }
    answer.json = {{QStringLiteral("month"), only->isValid() ? QJsonValue(only->iso()) : QJsonValue()},
                   {QStringLiteral("deferrals"), list},
                   {QStringLiteral("totals"), sums}};
    return answer;
}

} // namespace

void addBookCommands(Commands &commands)
{
    addCommand(commands, "deferrals", "lists what was charged in advance: recognised before, this month, remaining",
               "--file acme.counterfoil deferrals --month 2026-01",
               {{}, {{"month", "YYYY-MM", "only this month; every month of every term unless given"}}}, deferrals);
}

} // namespace counterfoil::cli
