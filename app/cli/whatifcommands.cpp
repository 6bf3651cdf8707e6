// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/json.h"
#include "app/cli/rulecommands.h"
#include "core/base/disk.h"
#include "core/workspace/whatif.h"

namespace counterfoil::cli {

namespace {

QJsonObject amountsJson(const BilledAmounts &amounts, int digits)
{
    return {{QStringLiteral("net"), amounts.net.text(digits)},
            {QStringLiteral("cost"), amounts.cost.text(digits)},
            {QStringLiteral("margin"), amounts.margin().text(digits)}};
}

QJsonObject changeJson(const BilledChange &change, int digits)
{
    return {{QStringLiteral("before"), amountsJson(change.before, digits)},
            {QStringLiteral("after"), amountsJson(change.after, digits)},
            {QStringLiteral("change"), QJsonObject{{QStringLiteral("net"), change.net().text(digits)},
                                                   {QStringLiteral("margin"), change.margin().text(digits)}}}};
}

QJsonArray monthsJson(const WhatIf &answer, const QList<BilledChange> &changes)
{
    QJsonArray months;
    for (qsizetype i = 0; i < changes.size(); ++i) {
        QJsonObject month = changeJson(changes[i], answer.digits);
        month.insert(QStringLiteral("month"), answer.months[i].iso());
        months.append(month);
    }
    return months;
}

QJsonObject answerJson(const WhatIf &answer)
{
    QJsonArray customers;
    for (const WhatIfCustomer &customer : answer.customers) {
        QJsonObject json = changeJson(customer.total, answer.digits);
        json.insert(QStringLiteral("customer"), customer.id);
        json.insert(QStringLiteral("name"), customer.name);
        json.insert(QStringLiteral("months"), monthsJson(answer, customer.months));
        customers.append(json);
    }
    QJsonObject json = changeJson(answer.total, answer.digits);
    json.insert(QStringLiteral("currency"), answer.currency);
    json.insert(QStringLiteral("months"), monthsJson(answer, answer.byMonth));
    json.insert(QStringLiteral("customers"), customers);
    json.insert(QStringLiteral("payMore"), answer.count(1));
    json.insert(QStringLiteral("payLess"), answer.count(-1));
    json.insert(QStringLiteral("guards"), textsJson(answer.guards));
    return json;
}

//! "+12.50", "-3.00", "0.00".
QString signedText(const Decimal &amount, int digits)
{
    return (amount.sign() > 0 ? QStringLiteral("+") : QString()) + amount.text(digits);
}

QString row(const QString &name, const BilledChange &change, int digits)
{
    return QStringLiteral("%1%2%3%4%5%6\n")
        .arg(name.leftJustified(28, u' ', true), change.before.net.text(digits).rightJustified(14),
             change.after.net.text(digits).rightJustified(14), signedText(change.net(), digits).rightJustified(14),
             change.before.margin().text(digits).rightJustified(14),
             change.after.margin().text(digits).rightJustified(14));
}

QString answerText(const WhatIf &answer)
{
    QString text =
        QStringLiteral("%1%2%3%4%5%6\n")
            .arg(answer.currency.leftJustified(28), QStringLiteral("net before").rightJustified(14),
                 QStringLiteral("net after").rightJustified(14), QStringLiteral("change").rightJustified(14),
                 QStringLiteral("margin before").rightJustified(14), QStringLiteral("margin after").rightJustified(14));
    for (qsizetype i = 0; i < answer.months.size(); ++i)
        text += row(answer.months[i].iso(), answer.byMonth[i], answer.digits);
    text += u'\n';
    for (const WhatIfCustomer &customer : answer.customers)
        text += row(customer.name, customer.total, answer.digits);
    text += u'\n' + row(QStringLiteral("total"), answer.total, answer.digits);
    text += QStringLiteral("%1 would pay more, %2 less; cost %3 before, %4 after\n")
                .arg(answer.count(1))
                .arg(answer.count(-1))
                .arg(answer.total.before.cost.text(answer.digits), answer.total.after.cost.text(answer.digits));
    for (const QString &guard : answer.guards)
        text += QStringLiteral("would be held: ") + guard + u'\n';
    return text;
}

Result<QList<Month>> monthsOf(Workspace &workspace, const Arguments &arguments)
{
    const Result<Month> from = arguments.monthOrAll(QStringLiteral("from"));
    const Result<Month> to = arguments.monthOrAll(QStringLiteral("to"));
    if (!from || !to)
        return std::unexpected(from ? to.error() : from.error());
    bool isNumber = true;
    const int count =
        arguments.has(QStringLiteral("months")) ? arguments.value(QStringLiteral("months")).toInt(&isNumber) : 12;
    if (!isNumber || count < 1)
        return failure(
            Error::Code::Usage,
            QStringLiteral("--months is a number from 1, not \"%1\"").arg(arguments.value(QStringLiteral("months"))));
    if (from->isValid() != to->isValid())
        return failure(Error::Code::Usage, QStringLiteral("--from and --to belong together"));
    if (from->isValid() && arguments.has(QStringLiteral("months")))
        return failure(Error::Code::Usage, QStringLiteral("--months and --from exclude each other"));
    if (from->isValid() && *to < *from)
        return failure(Error::Code::Usage, QStringLiteral("--to is before --from"));
    if (!from->isValid()) {
        Result<QList<Month>> months = lastMicrosoftMonths(workspace, count);
        if (months && months->isEmpty())
            return failure(Error::Code::NotFound, QStringLiteral("no invoice of Microsoft's is on hand"));
        return months;
    }
    QList<Month> months;
    for (Month month = *from; month <= *to; month = month.plus(1))
        months.append(month);
    return months;
}

Result<Answer> whatIf(const Context &context, const Arguments &arguments)
{
    const Result<QByteArray> json = systemDisk().read(arguments.words().first());
    if (!json)
        return std::unexpected(json.error());
    const Result<TermsDocument> document = readTerms(*json);
    if (!document)
        return std::unexpected(document.error());
    const auto workspace = context.open(CompanyFile::Mode::ReadOnly);
    if (!workspace)
        return std::unexpected(workspace.error());
    WhatIfWish wish;
    wish.customer = arguments.value(QStringLiteral("customer"));
    Result<QList<Month>> months = monthsOf(**workspace, arguments);
    if (!months)
        return std::unexpected(months.error());
    wish.months = std::move(*months);
    Month told;
    wish.progress = [&told](int, int, Month month) {
        if (month != std::exchange(told, month))
            tell(month.iso());
        return true;
    };
    const Result<WhatIf> answer = compareTerms(**workspace, document->terms, wish);
    if (!answer)
        return std::unexpected(answer.error());
    for (const QString &warning : document->warnings)
        tell(QStringLiteral("warning: ") + warning);
    return Answer{answerJson(*answer), answerText(*answer), Done};
}

} // namespace

void addWhatIfCommands(Commands &commands)
{
    addCommand(commands, "whatif", "bills months that were anew under other terms, compares and stores nothing",
               "--file acme.counterfoil whatif new-prices.json --months 12",
               {{{"TERMS", "the other terms, a whole document, JSON"}},
                {{"months", "N", "the last N Microsoft months on hand; 12 unless given"},
                 {"from", "YYYY-MM", "the first month in which service periods start, with --to"},
                 {"to", "YYYY-MM", "the last one"},
                 {"customer", "ID", "only this customer of either terms"}}},
               whatIf);
}

} // namespace counterfoil::cli
