// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/money/exact.h"
#include "core/sandbox/catalogue.h"
#include "core/sandbox/cloud/cloudstate.h"
#include "core/sandbox/cloud/replies.h"

#include <QRegularExpression>

namespace counterfoil {

namespace {

//! What is asked for: pricesheets(Market='NL',PricesheetView='updatedlicensebased').
struct Sheet
{
    QByteArray market;
    QByteArray view;
    Month month;
};

//! A row as the documentation shows it; what a sheet has nothing to say about stays empty.
struct Row
{
    QByteArray productId;
    QByteArray skuId;
    QByteArray product;
    QByteArray sku;
    QByteArray publisher;
    QByteArray unit;
    QByteArray term;
    QByteArray billing;
    QByteArray currency;
    Decimal price;
};

//! US dates with a time, as the sheets have them.
QByteArray sheetDate(Day day)
{
    return QByteArray::number(day.month()) + '/' + QByteArray::number(day.day()) + '/' +
           QByteArray::number(day.year()) + " 12:00:00 AM";
}

void append(QByteArray &csv, const Row &row, const Sheet &sheet)
{
    const QByteArray price = row.price.text().toLatin1();
    const QByteArray retail = rounded(Exact(row.price) * Exact::fraction(5, 4), 4).text().toLatin1();
    const QList<QByteArray> cells{row.product,
                                  row.productId,
                                  row.skuId,
                                  row.sku,
                                  row.publisher,
                                  "",
                                  row.unit,
                                  row.term,
                                  row.billing,
                                  sheet.market,
                                  row.currency,
                                  price,
                                  "",
                                  "",
                                  sheetDate(sheet.month.first()),
                                  sheetDate(sheet.month.last()),
                                  "",
                                  retail,
                                  "Commercial"};
    csv += '"' + cells.join("\",\"") + "\"\r\n";
}

//! In the currency that the market's customers have, else in euros.
QByteArray currencyOf(const CloudState &state, const QByteArray &market)
{
    for (const SandboxCustomer &customer : state.world().customers()) {
        if (customer.country == market)
            return customer.currency;
    }
    return "EUR";
}

void appendLicences(QByteArray &csv, const CloudState &state, const Sheet &sheet)
{
    const QByteArray currency = currencyOf(state, sheet.market);
    const bool afterRise = sheet.month.first() >= state.world().priceRise();
    for (const Offer &offer : offers()) {
        if (offer.family != Family::Licence)
            continue;
        for (const auto &[plan, term, billing] :
             {std::tuple(Plan{1, 1}, "P1M", "Monthly"), std::tuple(Plan{12, 1}, "P1Y", "Monthly"),
              std::tuple(Plan{12, 12}, "P1Y", "Annual")}) {
            const Decimal price = listPrice(offer, plan, currency, afterRise);
            append(csv,
                   {offer.productId, offer.skuId, offer.productName, offer.skuName, offer.publisherName, "", term,
                    billing, currency, price},
                   sheet);
        }
    }
}

void appendMeters(QByteArray &csv, const Sheet &sheet)
{
    for (const Meter &meter : meters())
        append(csv,
               {meter.productId, meter.skuId, meter.productName, meter.skuName, "Microsoft", meter.unit, "", "", "USD",
                Decimal::fromParts(meter.priceMicros, 6)},
               sheet);
}

std::optional<Sheet> sheetOf(const CloudState &state, const CloudRequest &request, const QByteArray &named)
{
    static const QRegularExpression form(
        QStringLiteral("^pricesheets\\(Market='([A-Z]{2})',PricesheetView='([a-z_]+)'\\)$"));
    const QRegularExpressionMatch match = form.match(QString::fromUtf8(named));
    if (!match.hasMatch())
        return std::nullopt;
    Sheet sheet{match.captured(1).toLatin1(), match.captured(2).toLatin1(), Month::of(state.today())};
    const QString timeline = request.parameter(QStringLiteral("timeline"));
    if (timeline == u"current")
        return sheet;
    const QString month = request.parameter(QStringLiteral("month"));
    const auto asked = Month::fromIso(QString(month.left(4) + u'-' + month.mid(4)));
    if (timeline != u"history" || !asked || *asked >= sheet.month) // nothing is announced for later
        return std::nullopt;
    sheet.month = *asked;
    return sheet;
}

//! Source: Partner Center, "get a price sheet"; the segment stands behind the documented columns.
CloudReply priceSheet(CloudState &state, const CloudRequest &request, const Arguments &arguments)
{
    const std::optional<Sheet> sheet = sheetOf(state, request, arguments[0]);
    if (!sheet || (sheet->view != "updatedlicensebased" && sheet->view != "azure_consumption"))
        return partnerMessage(404, "There is no such price sheet.");
    QByteArray csv = "\"ProductTitle\",\"ProductId\",\"SkuId\",\"SkuTitle\",\"Publisher\",\"SkuDescription\","
                     "\"UnitOfMeasure\",\"TermDuration\",\"BillingPlan\",\"Market\",\"Currency\",\"UnitPrice\","
                     "\"PricingTierRangeMin\",\"PricingTierRangeMax\",\"EffectiveStartDate\",\"EffectiveEndDate\","
                     "\"Tags\",\"ERP Price\",\"Segment\"\r\n";
    if (sheet->view == "updatedlicensebased")
        appendLicences(csv, state, *sheet);
    else
        appendMeters(csv, *sheet);
    CloudReply reply(200, csv);
    reply.set("Content-Type", "application/octet-stream");
    return reply;
}

} // namespace

std::span<const Route> priceRoutes()
{
    static const Route routes[] = {{"GET", "v1.0/sales/{}/$value", PriceSheets, priceSheet}};
    return routes;
}

} // namespace counterfoil
