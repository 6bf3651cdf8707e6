// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/json.h"
#include "core/bridge/linechecks.h"
#include "core/workspace/storedsources.h"

namespace counterfoil::cli {

namespace {

QJsonValue orNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

QJsonValue decimalOrNull(const std::optional<Decimal> &value)
{
    return value ? QJsonValue(value->text()) : QJsonValue();
}

QJsonObject sumJson(const FormulaSum &sum)
{
    const int digits = digitsOf(sum.currency);
    return {{QStringLiteral("kind"), wordOf(sum.kind)},
            {QStringLiteral("currency"), sum.currency},
            {QStringLiteral("formula"), wordOf(sum.formula)},
            {QStringLiteral("lines"), sum.lines},
            {QStringLiteral("amount"), sumText(sum.amount, digits)},
            {QStringLiteral("difference"), sumText(sum.difference, digits)},
            {QStringLiteral("withoutPrice"), sum.unpriced}};
}

QJsonObject lineJson(const CheckedLine &line)
{
    const int digits = digitsOf(line.currency);
    const FormulaVerdict &verdict = line.verdict;
    QJsonObject json{
        {QStringLiteral("kind"), wordOf(line.kind)},       {QStringLiteral("path"), line.path},
        {QStringLiteral("invoice"), orNull(line.invoice)}, {QStringLiteral("line"), line.line},
        {QStringLiteral("tenant"), line.tenant},           {QStringLiteral("customer"), orNull(line.customer)},
        {QStringLiteral("product"), line.product},         {QStringLiteral("subscription"), line.subscription},
        {QStringLiteral("chargeType"), line.chargeType},   {QStringLiteral("from"), line.days.from.iso()},
        {QStringLiteral("to"), line.days.to.iso()},        {QStringLiteral("currency"), line.currency}};
    json.insert(QStringLiteral("quantity"), line.figures.quantity.text());
    json.insert(QStringLiteral("unitPrice"), decimalOrNull(line.figures.unitPrice));
    json.insert(QStringLiteral("effectiveUnitPrice"), decimalOrNull(line.figures.effectiveUnitPrice));
    json.insert(QStringLiteral("exchangeRate"), line.figures.rate.text());
    json.insert(QStringLiteral("amount"), sumText(verdict.amount, digits));
    json.insert(QStringLiteral("formula"), wordOf(verdict.formula));
    json.insert(QStringLiteral("nearest"),
                verdict.nearest == Formula::None ? QJsonValue() : QJsonValue(wordOf(verdict.nearest)));
    json.insert(QStringLiteral("expected"),
                verdict.expected ? QJsonValue(sumText(*verdict.expected, digits)) : QJsonValue());
    json.insert(QStringLiteral("difference"),
                verdict.expected ? QJsonValue(sumText(verdict.difference(), digits)) : QJsonValue());
    return json;
}

QString sumRow(const FormulaSum &sum)
{
    const int digits = digitsOf(sum.currency);
    QString text = QStringLiteral("%1  %2  %3 lines  %4 %5")
                       .arg(wordOf(sum.kind).leftJustified(22), nameOf(sum.formula).leftJustified(26),
                            QString::number(sum.lines).rightJustified(8),
                            sumText(sum.amount, digits).rightJustified(16), sum.currency);
    if (sum.formula == Formula::None)
        text += QStringLiteral(", %1 from what comes nearest").arg(sumText(sum.difference, digits));
    if (sum.unpriced > 0)
        text += QStringLiteral(", %1 without a price").arg(sum.unpriced);
    return text + u'\n';
}

QString lineRow(const CheckedLine &line)
{
    const int digits = digitsOf(line.currency);
    const FormulaVerdict &verdict = line.verdict;
    QString text = QStringLiteral("%1:%2  %3, %4 %5–%6  %7 %8: %9")
                       .arg(line.invoice.isEmpty() ? line.path : line.invoice)
                       .arg(line.line)
                       .arg(line.product, line.chargeType, line.days.from.iso(), line.days.to.iso(),
                            sumText(verdict.amount, digits), line.currency, nameOf(verdict.formula));
    if (verdict.formula == Formula::None)
        text += verdict.expected ? QStringLiteral(", nearest is %1 with %2, difference %3")
                                       .arg(nameOf(verdict.nearest), sumText(*verdict.expected, digits),
                                            sumText(verdict.difference(), digits))
                                 : QStringLiteral(", it names no price or no rate");
    return text + u'\n';
}

//! Which lines to list: none unless --formula asks for them.
Result<LineFilter> filterIn(const Arguments &arguments)
{
    LineFilter filter;
    filter.invoice = arguments.value(QStringLiteral("invoice"));
    filter.customer = arguments.value(QStringLiteral("customer"));
    filter.list = arguments.has(QStringLiteral("formula")) || !filter.invoice.isEmpty() || !filter.customer.isEmpty();
    if (const QString word = arguments.value(QStringLiteral("formula")); !word.isEmpty() && word != u"all") {
        filter.formula = formulaOf(word);
        QStringList words;
        for (int i = 0; i < formulaCount; ++i)
            words.append(wordOf(Formula(i)));
        if (!filter.formula)
            return failure(
                Error::Code::Usage,
                QStringLiteral("--formula is all, %1, not \"%2\"").arg(words.join(QStringLiteral(", ")), word));
    }
    if (arguments.has(QStringLiteral("limit"))) {
        bool isNumber = false;
        filter.most = arguments.value(QStringLiteral("limit")).toLongLong(&isNumber);
        if (!isNumber || filter.most < 0)
            return failure(
                Error::Code::Usage,
                QStringLiteral("--limit is a number, not \"%1\"").arg(arguments.value(QStringLiteral("limit"))));
    }
    return filter;
}

Result<Answer> lines(const Context &context, const Arguments &arguments)
{
    const Result<Month> month = arguments.month(QStringLiteral("month"));
    if (!month)
        return std::unexpected(month.error());
    const Result<LineFilter> filter = filterIn(arguments);
    if (!filter)
        return std::unexpected(filter.error());
    const auto workspace = context.open(CompanyFile::Mode::ReadOnly);
    if (!workspace)
        return std::unexpected(workspace.error());
    const Result<const Terms *> terms = (*workspace)->terms();
    if (!terms && terms.error().code() != Error::Code::NotFound)
        return std::unexpected(terms.error());
    if (!filter->customer.isEmpty() && (!terms || !(*terms)->customer(filter->customer)))
        return failure(Error::Code::NotFound,
                       QStringLiteral("the terms have no customer \"%1\"").arg(filter->customer));
    StoredSources sources((*workspace)->file());
    const Terms none;
    const Result<LineChecks> checks = checkLines(sources, terms ? **terms : none, *month, *filter);
    if (!checks)
        return std::unexpected(checks.error());
    QJsonArray sums;
    QJsonArray listed;
    Answer answer;
    for (const FormulaSum &sum : checks->sums) {
        sums.append(sumJson(sum));
        answer.text += sumRow(sum);
    }
    for (const CheckedLine &line : checks->lines) {
        listed.append(lineJson(line));
        answer.text += lineRow(line);
    }
    if (checks->sums.isEmpty())
        answer.text = QStringLiteral("no line of Microsoft's of %1 is on hand").arg(month->iso());
    if (checks->omitted > 0)
        answer.text += QStringLiteral("%1 more lines; --limit shows more\n").arg(checks->omitted);
    answer.json = {{QStringLiteral("month"), month->iso()},
                   {QStringLiteral("formulas"), sums},
                   {QStringLiteral("lines"), listed},
                   {QStringLiteral("omitted"), checks->omitted}};
    return answer;
}

} // namespace

void addLineCommands(Commands &commands)
{
    addCommand(
        commands, "lines", "recomputes Microsoft's lines of a month and names the published formula that fits",
        "--file acme.counterfoil lines --month 2026-01 --formula none",
        {{},
         {{"month", "YYYY-MM", "the Microsoft month", true},
          {"formula", "NAME",
           "lists the lines that newCommerceSeat, newCommerceUsage, seatHalfUp, dailyRated, legacy, tiered or none "
           "fits; all lists every line"},
          {"invoice", "NUMBER", "lists only the lines of this invoice of Microsoft's"},
          {"customer", "ID", "lists only the lines of this customer of the terms"},
          {"limit", "N", "how many lines are listed at most; 1000 unless given"}}},
        lines);
}

} // namespace counterfoil::cli
