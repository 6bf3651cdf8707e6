// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/invoices/exportwords.h"

#include "ui/format/amounts.h"
#include "ui/format/spoken.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

namespace counterfoil {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("ExportWords", text);
}

QString sentenceOf(ExportFormat format)
{
    switch (format) {
    case ExportFormat::Pdf:
        return tr("One file for each invoice, named by its number, drafts by their id");
    case ExportFormat::FacturX:
        return tr("One file for each issued invoice: its kept PDF with the e-invoice of EN 16931 inside");
    case ExportFormat::Ubl:
        return tr("One file for each issued invoice: for Peppol where the terms have all of it, else plain EN 16931");
    case ExportFormat::Xlsx:
        return tr("One workbook: invoices, lines, and the bridge by customer and cause");
    case ExportFormat::Csv:
        return tr("One file: a row for each line of the invoices, plain amounts");
    case ExportFormat::Json:
        return tr("One file: invoices with their lines, and attributes of Microsoft's that no list names");
    case ExportFormat::Journal:
        return tr("One file for hledger or ledger: what was issued, what Microsoft charged, what is deferred");
    case ExportFormat::Deferrals:
        return tr("One file: what was charged in advance, by line: before, this month, still to come");
    }
    return {};
}

Cell offerCell(const ExportOffer &offer)
{
    Cell cell = textCell(exportName(offer.format));
    cell.second = offerLine(offer);
    cell.muted = !offer.reason.isEmpty();
    return cell;
}

QString placeOf(const ExportOrder &order)
{
    return QDir::toNativeSeparators(order.folder);
}

ExportNews goodNews(const ExportOrder &order, const ExportReport &report)
{
    ExportNews news;
    news.isGood = true;
    news.happened =
        tr("%1: %2 written").arg(exportName(order.format), counted(report.files.size(), tr("1 file"), tr("%1 files")));
    news.kept = report.replaced == 0 ? tr("In %1, beside what was there before.").arg(placeOf(order))
                                     : counted(report.replaced, tr("In %2; 1 of them replaced a file of that name."),
                                               tr("In %2; %1 of them replaced files of those names."))
                                           .arg(placeOf(order));
    if (report.leftOut > 0)
        news.kept += u' ' + counted(report.leftOut, tr("1 that was exported so before is left out."),
                                    tr("%1 that were exported so before are left out."));
    if (report.files.isEmpty() && report.leftOut > 0) {
        news.happened = tr("%1: there is nothing new to write").arg(exportName(order.format));
        news.kept = counted(report.leftOut, tr("The issued invoice was exported so before."),
                            tr("All %1 issued invoices were exported so before."));
        return news;
    }
    if (report.files.isEmpty()) {
        news.happened = tr("%1: there was nothing to write").arg(exportName(order.format));
        news.kept = tr("No draft of the month is stored in the company file.");
        news.advice = tr("Open the file for writing: its drafts are stored when they are exported.");
    }
    if (!report.notes.isEmpty())
        news.advice = tr("Read the notes below: what they name is written with less than it could have.");
    news.details = spoken(report.notes);
    for (const QString &file : report.files)
        news.details << QFileInfo(file).fileName();
    return news;
}

//! What a person can do about a refusal, by what it is about.
QString adviceFor(const ExportOrder &order, const Error &error)
{
    switch (error.code()) {
    case Error::Code::Refused:
        return isEInvoice(order.format)
                   ? tr("Complete the terms at the places named. What is issued is not changed: credit those invoices "
                        "and bill them again, or export the others alone.")
                   : tr("Mend what is named below and export again.");
    case Error::Code::Conflict:
        return isEInvoice(order.format) ? tr("Approve and issue the invoices, then export again.")
                                        : tr("Mend what is named below and export again.");
    case Error::Code::Busy:
        return tr("Another program writes to the company file: wait for it, then export again.");
    case Error::Code::Failed:
        return tr("See that the folder can be written to and has room, or choose another one, and export again.");
    default:
        return tr("Mend what is named below and export again.");
    }
}

} // namespace

QList<ExportOffer> exportOffers(const QList<Invoice> &invoices)
{
    const bool anyIssued = std::any_of(invoices.begin(), invoices.end(), std::mem_fn(&Invoice::isIssued));
    QList<ExportOffer> offers;
    for (const ExportFormat format : exportFormats()) {
        ExportOffer offer{format};
        if (!isBook(format) && invoices.isEmpty())
            offer.reason = tr("There is no invoice in this month");
        else if (isEInvoice(format) && !anyIssued)
            offer.reason = tr("E-invoices are made of issued invoices, and none of this month is issued yet");
        offers << offer;
    }
    return offers;
}

QString offerLine(const ExportOffer &offer)
{
    return offer.reason.isEmpty() ? sentenceOf(offer.format) : offer.reason;
}

TreeShape<ExportOffer> offerShape()
{
    TreeShape<ExportOffer> shape;
    shape.key = [](const ExportOffer &offer) { return wordOf(offer.format); };
    return shape;
}

QList<Column<ExportOffer>> offerColumns()
{
    return {{{QStringLiteral("format"), tr("Format"), CellKind::TwoLines, 0}, offerCell, {}}};
}

QString exportName(ExportFormat format)
{
    switch (format) {
    case ExportFormat::Pdf:
        return tr("PDF");
    case ExportFormat::FacturX:
        return tr("PDF with e-invoice inside (Factur-X, ZUGFeRD)");
    case ExportFormat::Ubl:
        return tr("E-invoice (UBL, Peppol)");
    case ExportFormat::Xlsx:
        return tr("Excel workbook");
    case ExportFormat::Csv:
        return tr("CSV");
    case ExportFormat::Json:
        return tr("JSON");
    case ExportFormat::Journal:
        return tr("Journal for the books");
    case ExportFormat::Deferrals:
        return tr("Deferrals for the books (CSV)");
    }
    return wordOf(format);
}

QString netText(const QList<Invoice> &invoices)
{
    QMap<QString, Decimal> sums;
    for (const Invoice &invoice : invoices)
        sums[invoice.currency] += invoice.net;
    QStringList parts;
    for (auto sum = sums.begin(); sum != sums.end(); ++sum)
        parts << amountText(sum.value(), digitsOf(sum.key())) + u' ' + sum.key();
    return parts.join(QStringLiteral(" + "));
}

ExportNews exportNews(const ExportOrder &order, const Result<ExportReport> &report, int written)
{
    if (report)
        return goodNews(order, *report);
    ExportNews news;
    const Error &error = report.error();
    news.happened = tr("%1: not all of it was written").arg(exportName(order.format));
    if (written == 0)
        news.happened = tr("%1: nothing was written").arg(exportName(order.format));
    news.kept = written == 0 ? tr("Files that were in %1 are as they were.").arg(placeOf(order))
                             : counted(written, tr("1 file was written before, and stays in %2."),
                                       tr("%1 files were written before, and stay in %2."))
                                   .arg(placeOf(order));
    news.advice = adviceFor(order, error);
    news.details << spoken(error.message());
    for (const Fault &fault : error.faults())
        news.details << spoken(fault);
    return news;
}

} // namespace counterfoil
