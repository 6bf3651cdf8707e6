// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/ingest/testfiles.h"

#include <QDate>
#include <QtEndian>

#include <zlib.h>

namespace counterfoil::testfiles {

namespace {

const QByteArray decimals = "UnitPrice Quantity Subtotal TaxTotal Total EffectiveUnitPrice BillableQuantity "
                            "PCToBCExchangeRate BillingPreTaxTotal PricingPreTaxTotal "
                            "PartnerEarnedCreditPercentage CreditPercentage";

bool isDecimal(const QByteArray &name)
{
    return decimals.split(' ').contains(name);
}

//! "2026-01-31" as the portal writes it: 1/31/2026.
QByteArray portalDate(const QByteArray &iso)
{
    const QDate date = QDate::fromString(QString::fromLatin1(iso), Qt::ISODate);
    return date.isValid() && iso.size() == 10
               ? QByteArray::number(date.month()) + '/' + QByteArray::number(date.day()) + '/' +
                     QByteArray::number(date.year())
               : iso;
}

QByteArray cell(const QByteArray &name, QByteArray value, char delimiter)
{
    if (name.endsWith("Date"))
        value = portalDate(value);
    if (!value.contains('"') && !value.contains(delimiter) && !value.contains('\n'))
        return value;
    return '"' + value.replace("\"", "\"\"") + '"';
}

QByteArray jsonString(QByteArray value)
{
    return '"' + value.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n") + '"';
}

QByteArray deflated(const QByteArray &bytes, int level, int window)
{
    z_stream z{};
    deflateInit2(&z, level, Z_DEFLATED, window, 8, Z_DEFAULT_STRATEGY);
    QByteArray out(qsizetype(deflateBound(&z, uLong(bytes.size()))) + 64, Qt::Uninitialized);
    z.next_in = reinterpret_cast<Bytef *>(const_cast<char *>(bytes.constData()));
    z.avail_in = uInt(bytes.size());
    z.next_out = reinterpret_cast<Bytef *>(out.data());
    z.avail_out = uInt(out.size());
    deflate(&z, Z_FINISH);
    out.truncate(out.size() - z.avail_out);
    deflateEnd(&z);
    return out;
}

template <typename T>
QByteArray little(T value)
{
    QByteArray bytes(sizeof(T), Qt::Uninitialized);
    qToLittleEndian(value, bytes.data());
    return bytes;
}

} // namespace

QByteArray valueOf(const Row &row, const QByteArray &name)
{
    for (const auto &[key, value] : row) {
        if (key == name)
            return value;
    }
    return {};
}

Row with(Row row, const QByteArray &name, const QByteArray &value)
{
    for (auto &[key, old] : row) {
        if (key == name)
            old = value;
    }
    return row;
}

Row without(Row row, const QByteArray &name)
{
    row.removeIf([&name](const auto &entry) { return entry.first == name; });
    return row;
}

QList<Row> reconciliation(int lines)
{
    QList<Row> rows;
    for (int i = 0; i < lines; ++i) {
        const QByteArray n = QByteArray::number(i % 7);
        const QByteArray day = QDate(2026, 1, 1 + i % 28).toString(Qt::ISODate).toLatin1();
        rows.append({{"PartnerId", "7d3c1a52-0b7e-4c1d-9d0e-5a1f0c9b2e11"},
                     {"CustomerId", "cfd7dfc3-c394-4621-a6f9-0ab65e30af5" + n},
                     {"CustomerName", "Bäckerei \"Süß\", Nr. " + n},
                     {"CustomerDomainName", "example" + n + ".example"},
                     {"CustomerCountry", "DE"},
                     {"InvoiceNumber", "G000000001"},
                     {"MpnId", "6034453"},
                     {"Tier2MpnId", "0"},
                     {"OrderId", "62b000f5-7679-4446, 69d796c8ed5c"},
                     {"OrderDate", day},
                     {"ProductId", "CFQ7TTC0LF8R"},
                     {"SkuId", "0001"},
                     {"AvailabilityId", "CFQ7TTC0K5BM"},
                     {"SkuName", "Microsoft 365 E3"},
                     {"ProductName", "Microsoft 365 E3"},
                     {"ChargeType", i % 5 == 4 ? "removeQuantity" : "addQuantity"},
                     {"UnitPrice", "10.08"},
                     {"Quantity", QByteArray::number(i + 1)},
                     {"Subtotal", (i % 5 == 4 ? "-" : "") + QByteArray::number(i + 1) + ".08"},
                     {"TaxTotal", "0.000000000000000000"},
                     {"Total", (i % 5 == 4 ? "-" : "") + QByteArray::number(i + 1) + ".08"},
                     {"Currency", "EUR"},
                     {"PriceAdjustmentDescription", "[\"15.0% Partner earned credit for services managed\"]"},
                     {"PublisherName", "Microsoft Corporation"},
                     {"PublisherId", ""},
                     {"SubscriptionDescription", "Microsoft 365 E3"},
                     {"SubscriptionId", "1cd4c0b2-8b28-4d79-a8b7-61d1607e5e3" + n},
                     {"ChargeStartDate", day},
                     {"ChargeEndDate", "2026-01-31"},
                     {"TermAndBillingCycle", "One-Month commitment for monthly billing"},
                     {"EffectiveUnitPrice", "1.008E1"},
                     {"UnitType", ""},
                     {"AlternateId", "69d796c8ed5c"},
                     {"BillableQuantity", QByteArray::number(i + 1)},
                     {"BillingFrequency", "Monthly"},
                     {"PricingCurrency", "USD"},
                     {"PCToBCExchangeRate", "0.846202666"},
                     {"PCToBCExchangeRateDate", "2026-01-01"},
                     {"MeterDescription", ""},
                     {"ReservationOrderId", ""},
                     {"CreditReasonCode", ""},
                     {"SubscriptionStartDate", "2026-01-01"},
                     {"SubscriptionEndDate", "2026-01-31"},
                     {"ReferenceId", "{\"osId\": \"95c3\", \"id\": \"95c37cdc-7254\", \"v\": \"2.0\"}"},
                     {"ProductQualifiers", "[\"Add-on\"]"},
                     {"PromotionId", "CFQ7TTC0LDPB:1:CFQ7TTC0GZQJ"}});
    }
    return rows;
}

QList<Row> usage(int lines)
{
    QList<Row> rows;
    for (int i = 0; i < lines; ++i) {
        const QByteArray n = QByteArray::number(i % 3);
        const QByteArray day = QDate(2026, 1, 1 + i % 31).toString(Qt::ISODate).toLatin1();
        const QByteArray resource = "/subscriptions/656fc4fa/resourceGroups/rg-" + n + "/x/m" + n;
        rows.append({{"PartnerId", "7d3c1a52-0b7e-4c1d-9d0e-5a1f0c9b2e11"},
                     {"PartnerName", "Nordwind"},
                     {"CustomerId", "cfd7dfc3-c394-4621-a6f9-0ab65e30af5" + n},
                     {"CustomerName", "Contoso, Ltd. \"DE\""},
                     {"CustomerDomainName", "contoso.example"},
                     {"CustomerCountry", "DE"},
                     {"MpnId", "6034453"},
                     {"Tier2MpnId", ""},
                     {"InvoiceNumber", "G000000001"},
                     {"ProductId", "DZH318Z0BPS6"},
                     {"SkuId", "00AZ"},
                     {"AvailabilityId", "DZH318Z08B80"},
                     {"SkuName", "Virtual Machines"},
                     {"ProductName", "Virtual Machines"},
                     {"PublisherName", "Microsoft"},
                     {"PublisherId", ""},
                     {"SubscriptionDescription", "Azure plan"},
                     {"SubscriptionId", "d14da8ae-bb34-449f-add6-67b1f126a054"},
                     {"ChargeStartDate", "2026-01-01"},
                     {"ChargeEndDate", "2026-01-31"},
                     {"UsageDate", day},
                     {"MeterType", "1 Compute Hour"},
                     {"MeterCategory", "Virtual Machines"},
                     {"MeterId", "eb08c561-3ef9-448b-acbb-8bd5b93e68c" + n},
                     {"MeterSubCategory", ""},
                     {"MeterName", "m" + n},
                     {"MeterRegion", ""},
                     {"Unit", "1 Hour"},
                     {"ResourceLocation", "EU West"},
                     {"ConsumedService", "Microsoft.Compute"},
                     {"ResourceGroup", "rg-" + n},
                     {"ResourceURI", resource},
                     {"ChargeType", "new"},
                     {"UnitPrice", "0.5"},
                     {"Quantity", QByteArray::number(i) + ".000001234567"},
                     {"UnitType", "1 Hour"},
                     {"BillingPreTaxTotal", QByteArray::number(i) + ".33333333333333333333"},
                     {"BillingCurrency", "EUR"},
                     {"PricingPreTaxTotal", "3.3E-7"},
                     {"PricingCurrency", "USD"},
                     {"ServiceInfo1", ""},
                     {"ServiceInfo2", ""},
                     {"Tags", "{\"env\": \"prod\", \"n\": \"" + n + "\"}"},
                     {"AdditionalInfo", "{\"UsageType\":\"ComputeHR\",\"vCPUs\":2}"},
                     {"EffectiveUnitPrice", "0.5"},
                     {"PCToBCExchangeRate", "0.9"},
                     {"PCToBCExchangeRateDate", "2026-01-01"},
                     {"EntitlementId", "656fc4fa-24a7-4831-a178-17c53c61cdc9"},
                     {"EntitlementDescription", "ent1"},
                     {"PartnerEarnedCreditPercentage", "15"},
                     {"CreditPercentage", "0"},
                     {"CreditType", "Credit Not Applied"},
                     {"BenefitOrderId", ""},
                     {"BenefitId", ""},
                     {"BenefitType", ""}});
    }
    return rows;
}

QByteArray csv(const QList<Row> &rows, char delimiter)
{
    QByteArray text = "\xEF\xBB\xBF";
    for (qsizetype i = 0; i < rows.front().size(); ++i)
        text += (i ? QByteArray(1, delimiter) : QByteArray()) + rows.front()[i].first;
    text += "\r\n";
    for (const Row &row : rows) {
        for (qsizetype i = 0; i < row.size(); ++i)
            text += (i ? QByteArray(1, delimiter) : QByteArray()) + cell(row[i].first, row[i].second, delimiter);
        text += "\r\n";
    }
    return text;
}

QByteArray jsonLines(const QList<Row> &rows)
{
    QByteArray text;
    for (const Row &row : rows) {
        text += '{';
        for (qsizetype i = 0; i < row.size(); ++i) {
            const auto &[name, value] = row[i];
            text += (i ? ",\"" : "\"") + name + "\":";
            if (isDecimal(name))
                text += value;
            else if (name.endsWith("Date"))
                text += value.size() == 10 ? '"' + value + "T00:00:00Z\"" : jsonString(value);
            else
                text += jsonString(value);
        }
        text += "}\n";
    }
    return text;
}

QByteArray gzip(const QByteArray &bytes, int level)
{
    return deflated(bytes, level, 16 + MAX_WBITS);
}

QByteArray zip(const QList<ZipEntry> &entries, bool zip64)
{
    QByteArray file;
    QByteArray directory;
    for (const ZipEntry &entry : entries) {
        const QByteArray packed = entry.stored ? entry.bytes : deflated(entry.bytes, 6, -MAX_WBITS);
        const auto crc =
            quint32(crc32(0, reinterpret_cast<const Bytef *>(entry.bytes.constData()), uInt(entry.bytes.size())));
        const auto method = quint16(entry.stored ? 0 : 8);
        const auto size = quint32(entry.bytes.size() + entry.lie);
        const auto at = quint32(file.size());
        QByteArray extra;
        if (zip64)
            extra = little<quint16>(1) + little<quint16>(16) + little<quint64>(size) +
                    little<quint64>(quint64(packed.size()));
        const QByteArray sizes = zip64 ? little<quint32>(0xFFFFFFFF) + little<quint32>(0xFFFFFFFF)
                                       : little<quint32>(quint32(packed.size())) + little<quint32>(size);
        const QByteArray common = little<quint16>(45) + little<quint16>(quint16(entry.flags)) + little(method) +
                                  little<quint32>(0) + little(crc) + sizes +
                                  little<quint16>(quint16(entry.name.size())) + little<quint16>(quint16(extra.size()));
        file += little<quint32>(0x04034b50) + common + entry.name + extra + packed;
        directory += little<quint32>(0x02014b50) + little<quint16>(45) + common + little<quint16>(0) +
                     little<quint16>(0) + little<quint16>(0) + little<quint32>(0) + little(at) + entry.name + extra;
    }
    const auto count = quint16(entries.size());
    const auto start = quint32(file.size());
    file += directory;
    if (zip64) {
        const auto record = quint64(file.size());
        file += little<quint32>(0x06064b50) + little<quint64>(44) + little<quint16>(45) + little<quint16>(45) +
                little<quint32>(0) + little<quint32>(0) + little<quint64>(count) + little<quint64>(count) +
                little<quint64>(quint64(directory.size())) + little<quint64>(start);
        file += little<quint32>(0x07064b50) + little<quint32>(0) + little(record) + little<quint32>(1);
    }
    file += little<quint32>(0x06054b50) + little<quint16>(0) + little<quint16>(0) + little(count) + little(count) +
            little<quint32>(quint32(directory.size())) + little<quint32>(zip64 ? 0xFFFFFFFF : start) +
            little<quint16>(0);
    return file;
}

} // namespace counterfoil::testfiles
