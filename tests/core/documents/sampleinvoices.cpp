// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/documents/sampleinvoices.h"

#include "core/money/currency.h"

namespace counterfoil::samples {

namespace {

struct LineText
{
    const char *description, *explanation, *quantity, *price, *tax;
    Family family;
};

constexpr std::array lines{
    LineText{"Azure, subscription Production", "Use from 15 July to 14 August 2026.", "1", "3571.44", "reverse",
             Family::Azure},
    LineText{"Azure, subscription Analytics", "Use from 15 July to 14 August 2026.", "1", "1290.76", "reverse",
             Family::Azure},
    LineText{"Azure, subscription Dev and test", "Use from 15 July to 14 August 2026.", "1", "455.86", "reverse",
             Family::Azure},
    LineText{
        "Microsoft 365 E5",
        "120 seats at 59.00 for 15 July to 14 August (7,080.00); 10 seats added on 24 July, 22 of 31 days (418.71).",
        "1", "7498.71", "reverse", Family::Licence},
    LineText{"Power BI Pro", "40 seats.", "40", "10.20", "reverse", Family::Licence},
    LineText{"Reserved instance D4s v5, West Europe", "Monthly part 7 of 12, one year from 18 January 2026.", "1",
             "285.12", "reverse", Family::Reservation},
    LineText{"Backup gateway (marketplace)", "", "1", "97.90", "reverse", Family::Marketplace},
    LineText{"Managed services", "120 users.", "120", "4.50", "reverse", Family::Other},
    LineText{"Admin training day, Amsterdam", "22 July 2026.", "1", "320.00", "nl21", Family::Other},
};

TaxTotal tax(const char *id, const char *category, const char *rate, const char *reason)
{
    return {QString::fromLatin1(id), QString::fromLatin1(category), decimal(rate), QString::fromLatin1(reason), {}, {}};
}

Party seller()
{
    Party seller;
    seller.name = QStringLiteral("Nordwind Cloud B.V.");
    seller.address = {QStringLiteral("Kade 1"), QStringLiteral("1011 AB"), QStringLiteral("Amsterdam"),
                      QStringLiteral("NL")};
    seller.vatId = QStringLiteral("NL001234567B01");
    seller.registration = QStringLiteral("12345678");
    seller.iban = QStringLiteral("NL91ABNA0417164300");
    seller.bic = QStringLiteral("ABNANL2A");
    seller.email = QStringLiteral("billing@nordwind.example");
    seller.phone = QStringLiteral("+31 20 555 01 00");
    return seller;
}

Party buyer()
{
    Party buyer;
    buyer.id = QStringLiteral("contoso");
    buyer.name = QStringLiteral("Contoso GmbH");
    buyer.contact = QStringLiteral("Accounts payable");
    buyer.address = {QStringLiteral("Leopoldstraße 150"), QStringLiteral("80804"), QStringLiteral("München"),
                     QStringLiteral("DE")};
    buyer.vatId = QStringLiteral("DE123456789");
    return buyer;
}

Invoice withoutLines()
{
    Invoice invoice;
    invoice.id = QStringLiteral("contoso-2026/2026-07-15");
    invoice.number = QStringLiteral("INV-2026-00451");
    invoice.state = InvoiceState::Issued;
    invoice.customer = QStringLiteral("contoso");
    invoice.contract = QStringLiteral("contoso-2026");
    invoice.service = {Day::of(2026, 7, 15), Day::of(2026, 8, 14)};
    invoice.month = Month(2026, 7);
    invoice.issuedOn = Day::of(2026, 8, 17);
    invoice.dueOn = Day::of(2026, 9, 16);
    invoice.currency = QStringLiteral("EUR");
    invoice.purchaseOrder = QStringLiteral("PO 4711");
    invoice.buyerReference = QStringLiteral("Cost centre 8830");
    invoice.seller = seller();
    invoice.buyer = buyer();
    invoice.taxes = {tax("reverse", "AE", "0", "Reverse charge"), tax("nl21", "S", "21", "")};
    return invoice;
}

} // namespace

Decimal decimal(const char *text)
{
    return Decimal::parse(QByteArrayView(text)).value();
}

void addLine(Invoice &invoice, const QString &description, const char *quantity, const char *price)
{
    InvoiceLine line;
    line.id = invoice.lines.size() + 1;
    line.description = description;
    line.quantity = decimal(quantity);
    line.unitPrice = decimal(price);
    line.net = rounded(Exact(line.quantity) * Exact(line.unitPrice), Currency::fromCode(invoice.currency)->digits());
    line.tax = invoice.taxes.constFirst().id;
    line.days = invoice.service;
    line.sources = 1;
    invoice.lines.append(line);
}

void total(Invoice &invoice)
{
    const QList<TaxTotal> rates = invoice.taxes;
    counterfoil::total(invoice, rates);
}

Invoice invoice()
{
    Invoice invoice = withoutLines();
    for (const LineText &text : lines) {
        addLine(invoice, QString::fromUtf8(text.description), text.quantity, text.price);
        InvoiceLine &line = invoice.lines.last();
        line.explanation = QString::fromUtf8(text.explanation);
        line.tax = QString::fromLatin1(text.tax);
        line.family = text.family;
    }
    invoice.lines[4].days = {Day::of(2026, 7, 20), Day::of(2026, 8, 19)};
    invoice.lines[6].days = {Day::of(2026, 7, 16), Day::of(2026, 8, 15)};
    invoice.lines[8].days = {};
    invoice.prepaid = 500;
    total(invoice);
    return invoice;
}

Invoice longInvoice(int count)
{
    Invoice invoice = withoutLines();
    for (int i = 0; i < count; ++i)
        addLine(invoice, QStringLiteral("Microsoft 365 Business Premium, site %1").arg(i + 1), i % 7 ? "12" : "1.5",
                "18.70");
    if (count > 0)
        total(invoice);
    return invoice;
}

UsageAnnex annex()
{
    struct RowText
    {
        const char *group, *resourceGroup, *meter, *quantity, *unit, *amount;
    };
    constexpr std::array rows{
        RowText{"Production", "rg-web-prod", "Virtual Machines, D4s v5", "2976", "hours", "1392.86"},
        RowText{"Production", "rg-web-prod", "SQL Database, vCore", "1488", "hours", "750.00"},
        RowText{"Production", "rg-data-prod", "Storage, hot LRS", "18240", "GB-month", "464.29"},
        RowText{"Production", "rg-web-prod", "Application Gateway v2", "744", "hours", "392.86"},
        RowText{"Production", "rg-core", "Bandwidth, outbound", "6120.4", "GB", "285.72"},
        RowText{"Production", "rg-core", "Azure Monitor, log data", "412.75", "GB", "178.57"},
        RowText{"Production", "rg-core", "Key Vault, operations", "0.0374", "10 K", "107.14"},
        RowText{"Analytics", "rg-lake", "Data Lake Storage Gen2", "31400", "GB-month", "619.56"},
        RowText{"Analytics", "rg-lake", "Synapse, serverless SQL", "96.2", "TB", "348.51"},
        RowText{"Analytics", "rg-report", "Power BI Embedded A1", "372", "hours", "193.61"},
        RowText{"Analytics", "rg-report", "Data Factory, activities", "8816", "runs", "129.08"},
        RowText{"Dev and test", "rg-dev", "Virtual Machines, B2ms", "1116", "hours", "237.05"},
        RowText{"Dev and test", "rg-dev", "App Service, B2", "744", "hours", "113.97"},
        RowText{"Dev and test", "rg-test", "Container Instances", "502.3", "vCPU hours", "63.82"},
        RowText{"Dev and test", "rg-test", "Storage, hot LRS", "2950", "GB-month", "41.02"},
    };
    UsageAnnex annex;
    annex.groupedBy = QStringLiteral("subscription");
    for (const RowText &row : rows)
        annex.rows.append({QString::fromLatin1(row.group), QString::fromLatin1(row.resourceGroup),
                           QString::fromLatin1(row.meter), decimal(row.quantity), QString::fromLatin1(row.unit),
                           decimal(row.amount)});
    for (int day = 0; day < 31; ++day)
        annex.days.append(
            {Day::of(2026, 7, 15).plusDays(day), Decimal::fromParts(9000 + (day * 7919 + day * day * 311) % 21000, 2)});
    annex.sourceRows = 96666;
    return annex;
}

UsageAnnex longAnnex(int groups, int rows)
{
    UsageAnnex annex = samples::annex();
    annex.rows.clear();
    for (int i = 0; i < groups * rows; ++i)
        annex.rows.append({QStringLiteral("Subscription %1").arg(i / rows + 1), QStringLiteral("rg-%1").arg(i % 9),
                           QStringLiteral("Virtual Machines, D%1s v5").arg(2 << (i % 5)),
                           Decimal::fromParts(i * 7919 % 900000 + 1, 3), QStringLiteral("hours"),
                           Decimal::fromParts(i * 37 + 11, 2)});
    return annex;
}

QByteArray logo()
{
    return R"(<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 20 20"><rect width="20" height="20" rx="2" fill="#16365f"/>
<path d="M5.5 15V5l9 10V5" fill="none" stroke="#fff" stroke-width="1.8"/></svg>)";
}

InvoiceStyle style()
{
    InvoiceStyle style;
    style.logo = logo();
    return style;
}

} // namespace counterfoil::samples
