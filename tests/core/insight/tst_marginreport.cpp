// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/invoicereports.h"

#include <QTest>

using namespace counterfoil;

namespace {

//! A line of two products, whose costs have more decimals than the currency.
InvoiceLine lineOf(const char *description, const char *net, const Exact &first, const Exact &second)
{
    InvoiceLine line;
    line.description = QString::fromLatin1(description);
    line.net = Decimal::parse(QByteArrayView(net)).value();
    line.subscription = line.description;
    line.family = first < second ? Family::Azure : Family::Licence;
    for (const Exact &cost : {first, second}) {
        SourcePart part;
        part.product = line.parts.isEmpty() ? QStringLiteral("A") : QStringLiteral("B");
        part.costHome = cost;
        part.sale = cost;
        line.parts.append(part);
    }
    return line;
}

Exact thousandths(qint64 amount)
{
    return Exact::fraction(amount, 1000);
}

InvoiceReportInput monthOf(const Terms &terms)
{
    InvoiceReportInput input{{}, &terms, Month(2026, 7), Month(2026, 7)};
    for (const int customer : {1, 2, 3}) {
        Invoice invoice;
        invoice.id = QStringLiteral("invoice %1").arg(customer);
        invoice.customer = QStringLiteral("customer %1").arg(qMin(customer, 2)); // the second has two
        invoice.month = input.from;
        invoice.currency = customer == 1 ? QStringLiteral("EUR") : QStringLiteral("USD");
        if (customer > 1)
            invoice.homeRate = Decimal::parse(QByteArrayView("0.8617")).value();
        invoice.lines = {lineOf("virtual machines", "130.37", thousandths(4004), thousandths(100400)),
                         lineOf("databases", "20.11", thousandths(7003), thousandths(7001)),
                         lineOf("storage", "0.07", thousandths(12), thousandths(12))};
        for (const InvoiceLine &line : invoice.lines)
            invoice.net += line.net;
        input.invoices.append(invoice);
    }
    return input;
}

} // namespace

class TestMarginReport : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void isTheSameHoweverItIsGathered_data();
    void isTheSameHoweverItIsGathered();
};

void TestMarginReport::isTheSameHoweverItIsGathered_data()
{
    QTest::addColumn<QString>("by");
    for (const QString &by : marginGroupings())
        QTest::newRow(qPrintable(by)) << by;
}

//! A line costs 104.40, 14.00 and 0.02 on the invoice, whatever the thousandths come to over many; the net of a
//! customer is the bridge's, rounded once.
void TestMarginReport::isTheSameHoweverItIsGathered()
{
    QFETCH(const QString, by);
    Terms terms;
    terms.seller.currency = Currency::fromCode(u"EUR").value();
    const InvoiceReportInput input = monthOf(terms);
    Decimal cost;
    std::map<QString, Exact> nets;
    for (const Invoice &invoice : input.invoices) {
        nets[invoice.customer] += Exact(invoice.net) * Exact(invoice.homeRate);
        for (const InvoiceLine &line : invoice.lines)
            cost += costHomeOf(line, 2);
    }
    Decimal net;
    for (const auto &[customer, sum] : nets)
        net += rounded(sum, 2);
    QCOMPARE(cost.text(2), QStringLiteral("355.26"));
    const Report report = marginReport(input, by);
    const auto shown = [&report](const ReportRow &row, QStringView key) {
        return row.cells[report.columnOf(key)].number.value_or(Decimal());
    };
    QVERIFY(report.total);
    QCOMPARE(shown(*report.total, u"cost"), cost);
    QCOMPARE(shown(*report.total, u"net"), net);
    QCOMPARE(shown(*report.total, u"margin"), net - cost);
    Decimal rows;
    for (const ReportRow &row : report.rows)
        rows += row.isSum ? Decimal() : shown(row, u"margin");
    QCOMPARE(rows, net - cost);
}

QTEST_APPLESS_MAIN(TestMarginReport)
#include "tst_marginreport.moc"
