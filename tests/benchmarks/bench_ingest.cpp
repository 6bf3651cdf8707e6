// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
//! bench_ingest LINES: writes that many daily rated lines as .json.gz and .csv into a temporary folder and measures
//! unpacking alone, and reading into batches that are thrown away.
#include "core/ingest/filereader.h"

#include <QElapsedTimer>
#include <QFileInfo>
#include <QTemporaryDir>

#include <zlib.h>

#include <cstdio>
#include <ctime>
#include <random>

using namespace counterfoil;

namespace {

struct NullSink final : LineSink
{
    Dictionary usage{Shape::Usage};
    Dictionary reconciliation{Shape::Reconciliation};
    Dictionary &dictionary(Shape shape) override { return shape == Shape::Usage ? usage : reconciliation; }
    Status take(const SourceBatch &) override { return {}; }
};

//! One of 20,000 resources, in runs of a few lines, some 2000 bytes a line.
class Lines
{
public:
    std::string next()
    {
        if (m_left-- == 0) {
            m_left = int(m_random() % 8);
            m_resource = m_random() % 20000;
        }
        const unsigned long customer = m_resource % 500;
        const unsigned long meter = m_resource % 4000;
        const unsigned long day = m_random() % 28 + 1;
        char text[4000];
        const int size = std::snprintf(
            text, sizeof text,
            "{\"PartnerId\":\"7d3c1a52-0b7e-4c1d-9d0e-5a1f0c9b2e11\",\"PartnerName\":\"Nordwind Cloud B.V.\","
            "\"CustomerId\":\"cfd7dfc3-c394-4621-a6f9-%012lx\",\"CustomerName\":\"Customer %lu GmbH & Söhne\","
            "\"CustomerDomainName\":\"customer%lu.onmicrosoft.com\",\"CustomerCountry\":\"DE\",\"MpnId\":\"6034453\","
            "\"Tier2MpnId\":\"0\",\"InvoiceNumber\":\"G000000001\",\"ProductId\":\"DZH318Z0%04lx\",\"SkuId\":\"%04lx\","
            "\"AvailabilityId\":\"DZH318Z08B80\",\"SkuName\":\"Sku number %lu of the "
            "catalogue\",\"ProductName\":\"Product "
            "%lu\",\"PublisherName\":\"Microsoft\",\"PublisherId\":\"\",\"SubscriptionDescription\":\"Azure plan\","
            "\"SubscriptionId\":\"d14da8ae-bb34-449f-add6-%012lx\",\"ChargeStartDate\":\"2026-01-01T00:00:00Z\","
            "\"ChargeEndDate\":\"2026-01-31T00:00:00Z\",\"UsageDate\":\"2026-01-%02luT00:00:00Z\",\"MeterType\":\"1 "
            "Compute "
            "Hour\",\"MeterCategory\":\"Virtual Machines\",\"MeterId\":\"eb08c561-3ef9-448b-acbb-%012lx\","
            "\"MeterSubCategory\":\"Dv3 Series\",\"MeterName\":\"D%lu v3\",\"MeterRegion\":\"EU West\",\"Unit\":\"1 "
            "Hour\","
            "\"ResourceLocation\":\"westeurope\",\"ConsumedService\":\"Microsoft.Compute\",\"ResourceGroup\":\"rg-%"
            "lu\","
            "\"ResourceURI\":\"/subscriptions/656fc4fa-24a7-4831-a178-%012lx/resourceGroups/rg-%lu/providers/"
            "Microsoft.Compute/virtualMachines/machine-%lu\",\"ChargeType\":\"new\",\"UnitPrice\":0.0%lu,"
            "\"Quantity\":%lu.%09lu,\"UnitType\":\"1 "
            "Hour\",\"BillingPreTaxTotal\":%lu.%012lu,\"BillingCurrency\":\"EUR\","
            "\"PricingPreTaxTotal\":%lu.%012lu,\"PricingCurrency\":\"USD\",\"ServiceInfo1\":\"\",\"ServiceInfo2\":\"\","
            "\"Tags\":\"{\\\"env\\\":\\\"prod\\\",\\\"costCenter\\\":\\\"%lu\\\"}\",\"AdditionalInfo\":"
            "\"{\\\"UsageType\\\":\\\"ComputeHR\\\",\\\"ImageType\\\":\\\"Canonical\\\",\\\"ServiceType\\\":"
            "\\\"Standard_D%lu_v3\\\",\\\"VMName\\\":\\\"machine-%lu\\\"}\",\"EffectiveUnitPrice\":0.0%lu,"
            "\"PCToBCExchangeRate\":0.846202666,\"PCToBCExchangeRateDate\":\"2026-01-01T00:00:00Z\",\"EntitlementId\":"
            "\"656fc4fa-24a7-4831-a178-%012lx\",\"EntitlementDescription\":\"Subscription %lu\","
            "\"PartnerEarnedCreditPercentage\":15,\"CreditPercentage\":0,\"CreditType\":\"Credit Not Applied\","
            "\"BenefitOrderId\":\"\",\"BenefitId\":\"\",\"BenefitType\":\"\"}\n",
            customer, customer, customer, meter, meter, meter, meter, customer, day, meter, meter % 64,
            m_resource % 900, customer * 6, m_resource % 900, m_resource, meter + 1000, m_random() % 24,
            m_random() % 1000000000, m_random() % 90, m_random() % 1000000000000, m_random() % 90,
            m_random() % 1000000000000, customer, meter % 64, m_resource, meter + 900, customer * 6, customer * 6);
        return {text, std::size_t(size)};
    }

private:
    std::mt19937_64 m_random{1};
    int m_left = 0;
    unsigned long m_resource = 0;
};

//! The same values as portal CSV.
std::string csvOf(const std::string &json, bool names)
{
    std::string out;
    std::size_t at = 1;
    while (at < json.size() && json[at] == '"') {
        const std::size_t key = json.find('"', at + 1);
        std::size_t from = key + 2;
        std::size_t to = from;
        std::string value;
        if (json[from] == '"') {
            for (to = from + 1; json[to] != '"'; ++to) {
                to += json[to] == '\\' ? std::size_t(1) : std::size_t(0);
                value += json[to] == '"' ? "\"\"" : std::string(1, json[to]);
            }
            ++to;
        } else {
            to = json.find_first_of(",}", from);
            value = json.substr(from, to - from);
        }
        if (value.find_first_of("\",") != std::string::npos)
            value = '"' + value + '"';
        out += (out.empty() ? "" : ",") + (names ? json.substr(at + 1, key - at - 1) : value);
        at = to + 1;
    }
    return out + "\r\n";
}

double unpackAlone(const QString &path)
{
    QElapsedTimer timer;
    timer.start();
    gzFile file = gzopen(path.toLocal8Bit().constData(), "rb");
    gzbuffer(file, 256 * 1024);
    std::vector<char> buffer(256 * 1024);
    while (gzread(file, buffer.data(), unsigned(buffer.size())) > 0) {
    }
    gzclose(file);
    return double(timer.nsecsElapsed()) / 1e9;
}

void readOnce(const char *what, const QString &path, qint64 lines, bool predict)
{
    NullSink sink;
    ReadOptions options;
    options.predict = predict;
    QElapsedTimer timer;
    timer.start();
    const std::clock_t cpu = std::clock();
    const auto sets = FileReader().read(
        path, [&sink](SourceKind) -> LineSink & { return sink; }, options);
    const double wall = double(timer.nsecsElapsed()) / 1e9;
    std::printf("%-22s %7.3f s wall %7.3f s cpu %8.2f us/line  %s\n", what, wall,
                double(std::clock() - cpu) / CLOCKS_PER_SEC, wall * 1e6 / double(lines),
                sets ? qPrintable(sets->front().net.text()) : qPrintable(sets.error().text()));
}

} // namespace

int main(int argc, char **argv)
{
    const qint64 lines = argc > 1 ? std::atoll(argv[1]) : 100000;
    QTemporaryDir folder;
    const QString packed = folder.filePath(QStringLiteral("usage.json.gz"));
    const QString table = folder.filePath(QStringLiteral("usage.csv.gz"));
    gzFile json = gzopen(packed.toLocal8Bit().constData(), "wb1");
    gzFile csv = gzopen(table.toLocal8Bit().constData(), "wb1");
    Lines source;
    for (qint64 i = 0; i < lines; ++i) {
        const std::string line = source.next();
        const std::string row = i == 0 ? csvOf(line, true) + csvOf(line, false) : csvOf(line, false);
        gzwrite(json, line.data(), unsigned(line.size()));
        gzwrite(csv, row.data(), unsigned(row.size()));
    }
    gzclose(json);
    gzclose(csv);
    std::printf("%lld lines, %lld MB packed\n", static_cast<long long>(lines),
                static_cast<long long>(QFileInfo(packed).size() >> 20));
    std::printf("%-22s %7.3f s wall\n", "unpacking alone", unpackAlone(packed));
    readOnce("JSON", packed, lines, true);
    readOnce("JSON, slow way", packed, lines, false);
    readOnce("CSV", table, lines, true);
    readOnce("CSV, slow way", table, lines, false);
    return 0;
}
