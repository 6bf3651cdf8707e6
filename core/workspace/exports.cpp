// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/exports.h"

#include "core/base/filewriter.h"
#include "core/base/sentence.h"
#include "core/documents/facturx.h"
#include "core/documents/invoicecsv.h"
#include "core/documents/invoicejson.h"
#include "core/documents/invoicepdf.h"
#include "core/documents/monthworkbook.h"
#include "core/documents/ublinvoice.h"
#include "core/store/invoicerepository.h"
#include "core/workspace/annexes.h"
#include "core/workspace/bookexports.h"
#include "core/workspace/einvoicing.h"
#include "core/workspace/exportlog.h"
#include "core/workspace/monthwork.h"
#include "core/workspace/unknownattributes.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>

#include <array>

namespace counterfoil {

namespace {

constexpr std::array<QStringView, 8> formatWords{u"pdf", u"facturx", u"ubl",     u"xlsx",
                                                 u"csv", u"json",    u"journal", u"deferrals"};

QString fileNameOf(const Invoice &invoice)
{
    return invoice.number.isEmpty() ? safeFileName(QStringLiteral("draft-") + invoice.id)
                                    : safeFileName(invoice.number);
}

//! The logo's bytes: a path relative to the company file, as the terms name it; none where it cannot be read.
QByteArray logoOf(Workspace &workspace, const Invoice &invoice)
{
    if (invoice.logo.isEmpty())
        return {};
    const QString path = QFileInfo(workspace.file().path()).absoluteDir().absoluteFilePath(invoice.logo);
    return systemDisk().read(path).value_or(QByteArray());
}

Status keepDocument(Workspace &workspace, const Invoice &invoice, const QByteArray &pdf)
{
    const QByteArray hash = QCryptographicHash::hash(pdf, QCryptographicHash::Sha256).toHex();
    return InvoiceRepository(workspace.file())
        .attach(invoice.id, {QStringLiteral("pdf"), QString::fromLatin1(hash), pdf});
}

//! Writes files and counts those that were there before.
class Writer
{
public:
    explicit Writer(const QDir &folder) : m_folder(folder) {}
    Status write(const QString &name, const QByteArray &content)
    {
        const QString path = m_folder.absoluteFilePath(name);
        const bool there = QFileInfo::exists(path);
        if (const Status written = FileWriter().write(path, content); !written)
            return written;
        m_report.replaced += there;
        m_report.files.append(path);
        return {};
    }
    void note(const QStringList &notes) { m_report.notes += notes; }
    void leaveOut(int invoices) { m_report.leftOut = invoices; }
    const ExportReport &report() const { return m_report; }
    bool has(const QString &name) const { return m_report.files.contains(m_folder.absoluteFilePath(name)); }
    //! The name, or with a number that no file of the folder has.
    QString freeName(const QString &name) const
    {
        const QFileInfo info(name);
        QString free = name;
        for (int number = 2; m_folder.exists(free); ++number)
            free = QStringLiteral("%1-%2.%3").arg(info.completeBaseName()).arg(number).arg(info.suffix());
        return free;
    }

private:
    QDir m_folder;
    ExportReport m_report;
};

using Progress = std::function<bool(int done, int all)>;

//! Cancelled where a person stopped it.
Status go(const Progress &progress, const Writer &writer, qsizetype all)
{
    const int done = int(writer.report().files.size());
    if (progress && !progress(done, int(all)))
        return failure(Error::Code::Cancelled, SENTENCE("cancelled after %1 documents").arg(done));
    return {};
}

Status writeUbl(Workspace &workspace, const QList<Invoice> &invoices, Writer &writer, const Progress &progress)
{
    const Result<EInvoices> made = eInvoicesOf(workspace, invoices, true);
    if (!made)
        return std::unexpected(made.error());
    writer.note(made->notes);
    for (const EInvoice &document : made->documents) {
        if (const Status on = go(progress, writer, made->documents.size()); !on)
            return on;
        const QString name = fileNameOf(document.invoice) + QStringLiteral(".xml");
        if (const Status written = writer.write(name, ublInvoice(document)); !written)
            return written;
    }
    return {};
}

//! The kept PDF of an issued invoice with its e-invoice inside.
Result<QByteArray> facturXOf(Workspace &workspace, const QList<Invoice> &invoices, const EInvoice &document,
                             const QHash<QString, UsageAnnex> &annexes)
{
    const QString &id = document.invoice.id;
    const auto issued =
        std::find_if(invoices.begin(), invoices.end(), [&id](const Invoice &invoice) { return invoice.id == id; });
    const Result<QByteArray> pdf = pdfOf(workspace, *issued, annexes.value(id));
    return pdf ? facturX(*pdf, document) : pdf;
}

Status writeFacturX(Workspace &workspace, const QList<Invoice> &invoices, Writer &writer, const Progress &progress)
{
    const Result<EInvoices> made = eInvoicesOf(workspace, invoices, false);
    if (!made)
        return std::unexpected(made.error());
    const Result<QHash<QString, UsageAnnex>> annexes = annexesOf(workspace, invoices);
    if (!annexes)
        return std::unexpected(annexes.error());
    writer.note(made->notes);
    for (const EInvoice &document : made->documents) {
        if (const Status on = go(progress, writer, made->documents.size()); !on)
            return on;
        const Result<QByteArray> bytes = facturXOf(workspace, invoices, document, *annexes);
        if (!bytes)
            return std::unexpected(bytes.error());
        const QString name = fileNameOf(document.invoice) + QStringLiteral(".pdf");
        if (const Status written = writer.write(name, *bytes); !written)
            return written;
    }
    return {};
}

Status writePdfs(Workspace &workspace, const QList<Invoice> &invoices, Writer &writer, const Progress &progress)
{
    const Result<QHash<QString, UsageAnnex>> annexes = annexesOf(workspace, invoices);
    if (!annexes)
        return std::unexpected(annexes.error());
    for (const Invoice &invoice : invoices) {
        if (const Status on = go(progress, writer, invoices.size()); !on)
            return on;
        const Result<QByteArray> pdf = pdfOf(workspace, invoice, annexes->value(invoice.id));
        if (!pdf)
            return std::unexpected(pdf.error());
        if (const Status written = writer.write(fileNameOf(invoice) + QStringLiteral(".pdf"), *pdf); !written)
            return written;
    }
    return {};
}

Result<ExportReport> exportBook(Workspace &workspace, const ExportOrder &order)
{
    const QString name = exportFileName(order.format, order.month);
    const bool there = QFileInfo::exists(QDir(order.folder).absoluteFilePath(name));
    const Result<QString> path = order.format == ExportFormat::Journal
                                     ? exportJournal(workspace, order.month, order.folder)
                                     : exportDeferrals(workspace, order.month, order.folder);
    return path ? Result<ExportReport>(ExportReport{{*path}, int(there), 0, {}}) : std::unexpected(path.error());
}

//! The invoices of the month, and what its source lines carry that no list names.
Result<QByteArray> jsonOf(Workspace &workspace, Month month, const QList<Invoice> &invoices)
{
    const Result<QByteArray> unknown = unknownAttributes(workspace, month);
    if (!unknown)
        return std::unexpected(unknown.error());
    QJsonArray list;
    for (const Invoice &invoice : invoices)
        list.append(invoiceJson(invoice, true));
    QByteArray text = QJsonDocument(QJsonObject{{QStringLiteral("invoices"), list}}).toJson();
    text.truncate(text.lastIndexOf(']') + 1);
    return text + ",\n    \"unknownAttributes\": " + *unknown + "\n}\n";
}

Result<QByteArray> workbookOf(Workspace &workspace, Month month, const QList<Invoice> &invoices)
{
    const Result<MonthState> state = computeMonth(workspace, month);
    return state ? monthWorkbook(month, invoices, state->bridge) : std::unexpected(state.error());
}

Result<QByteArray> tableOf(Workspace &workspace, const ExportOrder &order, const QList<Invoice> &invoices)
{
    if (order.format == ExportFormat::Xlsx)
        return workbookOf(workspace, order.month, invoices);
    if (order.format == ExportFormat::Csv)
        return invoicesCsv(invoices);
    return jsonOf(workspace, order.month, invoices);
}

//! One file of all invoices; of those that are new beside the one that has the others.
Status writeTable(Workspace &workspace, const ExportOrder &order, const QList<Invoice> &invoices, Writer &writer)
{
    const Result<QByteArray> table = tableOf(workspace, order, invoices);
    if (!table)
        return std::unexpected(table.error());
    const QString name = exportFileName(order.format, order.month);
    return writer.write(writer.report().leftOut > 0 ? writer.freeName(name) : name, *table);
}

Status writeDocuments(Workspace &workspace, const ExportOrder &order, const QList<Invoice> &invoices, Writer &writer,
                      const Progress &progress)
{
    if (order.format == ExportFormat::Ubl)
        return writeUbl(workspace, invoices, writer, progress);
    if (order.format == ExportFormat::FacturX)
        return writeFacturX(workspace, invoices, writer, progress);
    if (order.format == ExportFormat::Pdf)
        return writePdfs(workspace, invoices, writer, progress);
    return writeTable(workspace, order, invoices, writer);
}

//! The month's invoices that the order is about; `leftOut` counts those that were exported before.
Result<QList<Invoice>> orderedInvoices(Workspace &workspace, const ExportOrder &order, int &leftOut)
{
    InvoiceFilter filter;
    filter.month = order.month;
    Result<QList<Invoice>> invoices = InvoiceRepository(workspace.file()).invoices(filter);
    if (!invoices)
        return invoices;
    if (!order.only.isEmpty())
        invoices->removeIf([&order](const Invoice &invoice) { return !order.only.contains(invoice.id); });
    if (!order.onlyNew)
        return invoices;
    const Result<QSet<QString>> before = exportedBefore(workspace.file(), order.format);
    if (!before)
        return std::unexpected(before.error());
    leftOut = int(invoices->removeIf(
        [&before](const Invoice &invoice) { return invoice.isIssued() && before->contains(invoice.number); }));
    return invoices;
}

//! Also what a stopped or failed export wrote is in the folder; what cannot be noted is there all the same.
void noteWritten(Workspace &workspace, const ExportOrder &order, const QList<Invoice> &invoices, Writer &writer,
                 bool isWhole)
{
    QList<Invoice> written;
    for (const Invoice &invoice : invoices) {
        const QString name = fileNameOf(invoice);
        if (isWhole || writer.has(name + QStringLiteral(".pdf")) || writer.has(name + QStringLiteral(".xml")))
            written << invoice;
    }
    if (const Status noted = noteExport(workspace.file(), order.format, order.month, written); !noted)
        writer.note({SENTENCE("the audit trail does not have this export, and a later one cannot leave it out: %1")
                         .arg(noted.error().message())});
}

} // namespace

Result<QByteArray> pdfOf(Workspace &workspace, const Invoice &invoice, const UsageAnnex &annex)
{
    if (invoice.isIssued()) {
        const Result<QList<StoredDocument>> kept = InvoiceRepository(workspace.file()).documents(invoice.id);
        if (!kept)
            return std::unexpected(kept.error());
        for (const StoredDocument &document : *kept) {
            if (document.kind == QLatin1String("pdf") && !document.bytes.isEmpty())
                return document.bytes;
        }
    }
    InvoiceStyle style;
    style.logo = logoOf(workspace, invoice);
    const Result<QByteArray> pdf = invoicePdf(invoice, annex, style);
    if (pdf && invoice.isIssued() && !workspace.file().isReadOnly()) {
        if (const Status kept = keepDocument(workspace, invoice, *pdf); !kept)
            return std::unexpected(kept.error());
    }
    return pdf;
}

QString wordOf(ExportFormat format)
{
    return formatWords[std::size_t(format)].toString();
}

std::optional<ExportFormat> exportFormatOf(QStringView word)
{
    const auto found = std::find(formatWords.begin(), formatWords.end(), word);
    if (found == formatWords.end())
        return std::nullopt;
    return ExportFormat(found - formatWords.begin());
}

const QList<ExportFormat> &exportFormats()
{
    static const QList<ExportFormat> all{ExportFormat::Pdf,     ExportFormat::FacturX,  ExportFormat::Ubl,
                                         ExportFormat::Xlsx,    ExportFormat::Csv,      ExportFormat::Json,
                                         ExportFormat::Journal, ExportFormat::Deferrals};
    return all;
}

bool isBook(ExportFormat format)
{
    return format == ExportFormat::Journal || format == ExportFormat::Deferrals;
}

bool isEInvoice(ExportFormat format)
{
    return format == ExportFormat::Ubl || format == ExportFormat::FacturX;
}

bool keepsDocuments(ExportFormat format)
{
    return format == ExportFormat::Pdf || format == ExportFormat::FacturX;
}

QString exportFileName(ExportFormat format, Month month)
{
    if (isBook(format))
        return bookFileName(format == ExportFormat::Journal, month);
    const bool isTable = format == ExportFormat::Xlsx || format == ExportFormat::Csv || format == ExportFormat::Json;
    return isTable ? QStringLiteral("invoices-%1.%2").arg(month.iso(), wordOf(format)) : QString();
}

Result<ExportReport> exportOrder(Workspace &workspace, const ExportOrder &order,
                                 const std::function<bool(int done, int all)> &progress)
{
    if (isBook(order.format))
        return exportBook(workspace, order);
    int leftOut = 0;
    const Result<QList<Invoice>> invoices = orderedInvoices(workspace, order, leftOut);
    if (!invoices)
        return std::unexpected(invoices.error());
    if (invoices->isEmpty() && leftOut > 0)
        return ExportReport{{}, 0, leftOut, {}};
    const QDir target(order.folder);
    if (!target.mkpath(QStringLiteral(".")))
        return failure(Error::Code::Failed, SENTENCE("the folder %1 cannot be made").arg(order.folder));
    Writer writer(target);
    writer.leaveOut(leftOut);
    const Status written = writeDocuments(workspace, order, *invoices, writer, progress);
    noteWritten(workspace, order, *invoices, writer, written.has_value());
    return written ? Result<ExportReport>(writer.report()) : std::unexpected(written.error());
}

} // namespace counterfoil
