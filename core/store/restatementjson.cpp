// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/restatementjson.h"

namespace counterfoil {

namespace {

Exact exactIn(const QJsonValue &value)
{
    return Exact::parse(value.toString()).value_or(Exact());
}

QJsonValue isoOf(Day day)
{
    return day.isValid() ? QJsonValue(day.iso()) : QJsonValue();
}

Day dayIn(const QJsonValue &value)
{
    return Day::fromIso(value.toString()).value_or(Day());
}

QStringList textsIn(const QJsonValue &value)
{
    QStringList texts;
    const QJsonArray array = value.toArray();
    for (const auto &text : array)
        texts.append(text.toString());
    return texts;
}

// A line is [kind, key, customer, product, from, to, before, after, moved, invoices]: thousands of them are kept.
QJsonArray jsonOf(const RestatedLine &line)
{
    QJsonArray key;
    for (const auto &[name, value] : line.key)
        key.append(QJsonArray{name, value});
    QJsonArray moved;
    for (const MovedAttribute &attribute : line.moved)
        moved.append(QJsonArray{attribute.name, attribute.before, attribute.after});
    return {wordOf(line.kind),
            key,
            line.customer,
            line.product,
            isoOf(line.days.from),
            isoOf(line.days.to),
            line.before.text(),
            line.after.text(),
            moved,
            QJsonArray::fromStringList(line.invoices)};
}

RestatedLine lineIn(const QJsonArray &array)
{
    RestatedLine line;
    line.kind = restatedKindOf(array.at(0).toString()).value_or(RestatedKind::Altered);
    const QJsonArray key = array.at(1).toArray();
    for (const auto &entry : key)
        line.key.append({entry.toArray().at(0).toString(), entry.toArray().at(1).toString()});
    line.customer = array.at(2).toString();
    line.product = array.at(3).toString();
    line.days = {dayIn(array.at(4)), dayIn(array.at(5))};
    line.before = exactIn(array.at(6));
    line.after = exactIn(array.at(7));
    const QJsonArray moved = array.at(8).toArray();
    for (const auto &entry : moved) {
        const QJsonArray attribute = entry.toArray();
        line.moved.append({attribute.at(0).toString(), attribute.at(1).toString(), attribute.at(2).toString()});
    }
    line.invoices = textsIn(array.at(9));
    return line;
}

QJsonArray touchedJson(const QList<TouchedInvoice> &touched)
{
    QJsonArray array;
    for (const TouchedInvoice &invoice : touched)
        array.append(QJsonArray{invoice.id, invoice.lines, invoice.before.text(), invoice.after.text()});
    return array;
}

QList<TouchedInvoice> touchedIn(const QJsonArray &array)
{
    QList<TouchedInvoice> touched;
    for (const auto &value : array) {
        const QJsonArray invoice = value.toArray();
        touched.append(
            {invoice.at(0).toString(), invoice.at(1).toInteger(), exactIn(invoice.at(2)), exactIn(invoice.at(3))});
    }
    return touched;
}

} // namespace

QJsonObject detailJson(const Restatement &restatement)
{
    return {{QStringLiteral("linesBefore"), restatement.linesBefore},
            {QStringLiteral("linesAfter"), restatement.linesAfter},
            {QStringLiteral("netBefore"), restatement.netBefore.text()},
            {QStringLiteral("netAfter"), restatement.netAfter.text()},
            {QStringLiteral("added"), restatement.change.added},
            {QStringLiteral("removed"), restatement.change.removed},
            {QStringLiteral("altered"), restatement.change.altered},
            {QStringLiteral("sumAdded"), restatement.added.text()},
            {QStringLiteral("sumRemoved"), restatement.removed.text()},
            {QStringLiteral("sumAlteredBefore"), restatement.alteredBefore.text()},
            {QStringLiteral("sumAlteredAfter"), restatement.alteredAfter.text()},
            {QStringLiteral("listed"), restatement.listed},
            {QStringLiteral("touched"), touchedJson(restatement.touched)}};
}

void readDetail(const QJsonObject &detail, Restatement &restatement)
{
    const auto number = [&detail](const char *key) { return detail.value(QLatin1String(key)).toInteger(); };
    const auto sum = [&detail](const char *key) { return exactIn(detail.value(QLatin1String(key))); };
    restatement.linesBefore = number("linesBefore");
    restatement.linesAfter = number("linesAfter");
    restatement.netBefore = sum("netBefore");
    restatement.netAfter = sum("netAfter");
    restatement.change = {number("added"), number("removed"), number("altered")};
    restatement.added = sum("sumAdded");
    restatement.removed = sum("sumRemoved");
    restatement.alteredBefore = sum("sumAlteredBefore");
    restatement.alteredAfter = sum("sumAlteredAfter");
    restatement.listed = number("listed");
    restatement.touched = touchedIn(detail.value(QStringLiteral("touched")).toArray());
}

QJsonArray linesJson(const QList<RestatedLine> &lines)
{
    QJsonArray array;
    for (const RestatedLine &line : lines)
        array.append(jsonOf(line));
    return array;
}

QList<RestatedLine> linesIn(const QJsonArray &array)
{
    QList<RestatedLine> lines;
    for (const auto &line : array)
        lines.append(lineIn(line.toArray()));
    return lines;
}

} // namespace counterfoil
