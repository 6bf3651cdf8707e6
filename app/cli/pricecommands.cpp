// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/rulecommands.h"
#include "core/ingest/pricesheet.h"
#include "core/store/pricesheetrepository.h"

#include <QJsonArray>

// Microsoft's price sheets, read without a network.
namespace counterfoil::cli {

namespace {

//! What of the sheets is asked for.
struct Asked
{
    Month month;
    QString market;
    QString view;
    QString product;

    bool holds(const PriceSheetName &name) const
    {
        return name.month == month && (market.isEmpty() || name.market == market) &&
               (view.isEmpty() || name.view == view);
    }
    bool holds(const ListPrice &price) const
    {
        return product.isEmpty() || price.product.compare(product, Qt::CaseInsensitive) == 0;
    }
};

Result<QList<ListPrice>> pricesOf(PriceSheetRepository &repository, const QList<PriceSheetName> &names,
                                  const Asked &asked)
{
    QList<ListPrice> prices;
    for (const PriceSheetName &name : names) {
        if (!asked.holds(name))
            continue;
        const Result<QByteArray> csv = repository.text(name);
        if (!csv)
            return std::unexpected(csv.error());
        const Result<QList<ListPrice>> sheet =
            readPriceSheet(*csv, QStringLiteral("%1 %2 %3").arg(name.market, name.view, name.month.iso()));
        if (!sheet)
            return std::unexpected(sheet.error());
        std::copy_if(sheet->begin(), sheet->end(), std::back_inserter(prices),
                     [&asked](const ListPrice &price) { return asked.holds(price); });
    }
    return prices;
}

QJsonObject priceJson(const ListPrice &price)
{
    const auto orNull = [](const QString &text) { return text.isEmpty() ? QJsonValue() : QJsonValue(text); };
    return {{QStringLiteral("market"), price.market},
            {QStringLiteral("product"), price.product},
            {QStringLiteral("sku"), price.sku},
            {QStringLiteral("name"), price.name},
            {QStringLiteral("publisher"), price.publisher},
            {QStringLiteral("segment"), orNull(price.segment)},
            {QStringLiteral("term"), orNull(price.term)},
            {QStringLiteral("billing"), orNull(price.billing)},
            {QStringLiteral("unit"), orNull(price.unit)},
            {QStringLiteral("currency"), price.currency},
            {QStringLiteral("price"), price.price.text()},
            {QStringLiteral("retail"), orNull(price.retail)},
            {QStringLiteral("tierFrom"), orNull(price.tierFrom)},
            {QStringLiteral("tierTo"), orNull(price.tierTo)},
            {QStringLiteral("from"), orNull(price.from.isValid() ? price.from.iso() : QString())},
            {QStringLiteral("to"), orNull(price.to.isValid() ? price.to.iso() : QString())}};
}

QString lineOf(const ListPrice &price)
{
    return QStringLiteral("%1  %2:%3  %4  %5 %6  %7 %8")
        .arg(price.market, price.product, price.sku, price.name, price.term, price.billing, price.price.text(),
             price.currency);
}

Answer listed(Month month, const QList<ListPrice> &prices)
{
    Answer answer;
    QJsonArray list;
    for (const ListPrice &price : prices) {
        list.append(priceJson(price));
        answer.text += lineOf(price) + u'\n';
    }
    answer.json = {{QStringLiteral("month"), month.iso()}, {QStringLiteral("prices"), list}};
    return answer;
}

Answer compared(Month before, Month after, const PriceChanges &changes)
{
    Answer answer;
    const auto list = [&answer](const QList<ListPrice> &prices, const QString &mark) {
        QJsonArray array;
        for (const ListPrice &price : prices) {
            array.append(priceJson(price));
            answer.text += mark + lineOf(price) + u'\n';
        }
        return array;
    };
    QJsonArray changed;
    for (const ChangedPrice &change : changes.changed) {
        QJsonObject json = priceJson(change.after);
        json.insert(QStringLiteral("before"), change.before.price.text());
        json.insert(QStringLiteral("retailBefore"),
                    change.before.retail.isEmpty() ? QJsonValue() : QJsonValue(change.before.retail));
        changed.append(json);
        answer.text += QStringLiteral("  %1, was %2\n").arg(lineOf(change.after), change.before.price.text());
    }
    answer.json = {{QStringLiteral("from"), before.iso()},
                   {QStringLiteral("to"), after.iso()},
                   {QStringLiteral("added"), list(changes.added, QStringLiteral("+ "))},
                   {QStringLiteral("removed"), list(changes.removed, QStringLiteral("- "))},
                   {QStringLiteral("changed"), changed}};
    if (answer.text.isEmpty())
        answer.text = QStringLiteral("no price differs between %1 and %2").arg(before.iso(), after.iso());
    return answer;
}

Result<Asked> askedOf(const Arguments &arguments, const QList<PriceSheetName> &names)
{
    Asked asked;
    const Result<Month> month = arguments.monthOrAll(QStringLiteral("month"));
    if (!month)
        return std::unexpected(month.error());
    asked.month = month->isValid() || names.isEmpty() ? *month : names.last().month;
    asked.market = arguments.value(QStringLiteral("market")).toUpper();
    asked.view = arguments.value(QStringLiteral("view"));
    asked.product = arguments.value(QStringLiteral("product"));
    if (!asked.view.isEmpty() && asked.view != u"licences" && asked.view != u"azure")
        return failure(Error::Code::Usage, QStringLiteral("--view is licences or azure, not \"%1\"").arg(asked.view));
    return asked;
}

std::unexpected<Error> noSheet(Month month)
{
    return failure(Error::Code::NotFound, month.isValid()
                                              ? QStringLiteral("no such price sheet of %1 is on hand").arg(month.iso())
                                              : QStringLiteral("no price sheet is on hand; `sync` pulls them"));
}

Result<Answer> prices(const Context &context, const Arguments &arguments)
{
    const auto workspace = context.open(CompanyFile::Mode::ReadOnly);
    if (!workspace)
        return std::unexpected(workspace.error());
    PriceSheetRepository repository((*workspace)->file());
    const Result<QList<PriceSheetName>> names = repository.sheets();
    if (!names)
        return std::unexpected(names.error());
    Result<Asked> asked = askedOf(arguments, *names);
    const Result<Month> other = arguments.monthOrAll(QStringLiteral("diff"));
    if (!asked || !other)
        return std::unexpected(asked ? other.error() : asked.error());
    const auto isThere = [&names, &asked] {
        return std::any_of(names->begin(), names->end(),
                           [&asked](const PriceSheetName &name) { return asked->holds(name); });
    };
    if (!isThere())
        return noSheet(asked->month);
    const Result<QList<ListPrice>> after = pricesOf(repository, *names, *asked);
    if (!after)
        return std::unexpected(after.error());
    if (!other->isValid())
        return listed(asked->month, *after);
    const Month month = std::exchange(asked->month, *other);
    if (!isThere())
        return noSheet(asked->month);
    const Result<QList<ListPrice>> before = pricesOf(repository, *names, *asked);
    if (!before)
        return std::unexpected(before.error());
    return compared(*other, month, comparePrices(*before, *after));
}

} // namespace

void addPriceCommands(Commands &commands)
{
    addCommand(commands, "prices", "lists Microsoft's prices of a month, or what changed since another one",
               "--file acme.counterfoil prices --month 2026-11 --diff 2026-10",
               {{},
                {{"month", "YYYY-MM", "the month in which they hold; the last one on hand unless given"},
                 {"diff", "YYYY-MM", "an earlier month: only what differs from it"},
                 {"market", "COUNTRY", "only this market, such as NL"},
                 {"view", "licences|azure", "only seats, or only what Azure consumes"},
                 {"product", "ID", "only this product"}}},
               prices);
    addRuleCommands(commands);
    addWhatIfCommands(commands);
}

} // namespace counterfoil::cli
