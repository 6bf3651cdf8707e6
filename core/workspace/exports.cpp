// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/exports.h"

#include "core/base/filewriter.h"
#include "core/documents/invoicecsv.h"
#include "core/documents/invoicejson.h"
#include "core/documents/invoicepdf.h"
#include "core/store/invoicerepository.h"
#include "core/workspace/annexes.h"
#include "core/workspace/bookexports.h"
#include "core/workspace/unknownattributes.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>

#include <array>

namespace counterfoil {

namespace {

constexpr std::array<QStringView, 5> formatWords{u"pdf", u"csv", u"json", u"journal", u"deferrals"};

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
    const ExportReport &report() const { return m_report; }

private:
    QDir m_folder;
    ExportReport m_report;
};

Status writePdfs(Workspace &workspace, const QList<Invoice> &invoices, Writer &writer,
                 const std::function<bool(int, int)> &progress)
{
    const Result<QHash<QString, UsageAnnex>> annexes = annexesOf(workspace, invoices);
    if (!annexes)
        return std::unexpected(annexes.error());
    for (const Invoice &invoice : invoices) {
        const int done = int(writer.report().files.size());
        if (progress && !progress(done, int(invoices.size())))
            return failure(Error::Code::Cancelled, QStringLiteral("cancelled after %1 documents").arg(done));
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
    const QString name = bookFileName(order.format == ExportFormat::Journal, order.month);
    const bool there = QFileInfo::exists(QDir(order.folder).absoluteFilePath(name));
    const Result<QString> path = order.format == ExportFormat::Journal
                                     ? exportJournal(workspace, order.month, order.folder)
                                     : exportDeferrals(workspace, order.month, order.folder);
    return path ? Result<ExportReport>(ExportReport{{*path}, int(there)}) : std::unexpected(path.error());
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

} // namespace

Result<QByteArray> pdfOf(Workspace &workspace, const Invoice &invoice, const UsageAnnex &annex)
{
    const bool issued = invoice.state == InvoiceState::Issued || invoice.state == InvoiceState::Credited;
    if (issued) {
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
    if (pdf && issued && !workspace.file().isReadOnly()) {
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
    static const QList<ExportFormat> all{ExportFormat::Pdf, ExportFormat::Csv, ExportFormat::Json,
                                         ExportFormat::Journal, ExportFormat::Deferrals};
    return all;
}

bool isBook(ExportFormat format)
{
    return format == ExportFormat::Journal || format == ExportFormat::Deferrals;
}

Result<ExportReport> exportOrder(Workspace &workspace, const ExportOrder &order,
                                 const std::function<bool(int done, int all)> &progress)
{
    if (isBook(order.format))
        return exportBook(workspace, order);
    InvoiceFilter filter;
    filter.month = order.month;
    Result<QList<Invoice>> invoices = InvoiceRepository(workspace.file()).invoices(filter);
    if (!invoices)
        return std::unexpected(invoices.error());
    if (!order.only.isEmpty())
        invoices->removeIf([&order](const Invoice &invoice) { return !order.only.contains(invoice.id); });
    const QDir target(order.folder);
    if (!target.mkpath(QStringLiteral(".")))
        return failure(Error::Code::Failed, QStringLiteral("the folder %1 cannot be made").arg(order.folder));
    Writer writer(target);
    if (order.format == ExportFormat::Pdf) {
        const Status written = writePdfs(workspace, *invoices, writer, progress);
        return written ? Result<ExportReport>(writer.report()) : std::unexpected(written.error());
    }
    const bool csv = order.format == ExportFormat::Csv;
    const Result<QByteArray> text = csv ? invoicesCsv(*invoices) : jsonOf(workspace, order.month, *invoices);
    if (!text)
        return std::unexpected(text.error());
    const QString name = QStringLiteral("invoices-%1.%2").arg(order.month.iso(), wordOf(order.format));
    const Status written = writer.write(name, *text);
    return written ? Result<ExportReport>(writer.report()) : std::unexpected(written.error());
}

Result<QStringList> exportMonth(Workspace &workspace, Month month, ExportFormat format, const QString &folder,
                                const std::function<bool(int done, int all)> &progress)
{
    const Result<ExportReport> report = exportOrder(workspace, {format, month, {}, folder}, progress);
    return report ? Result<QStringList>(report->files) : std::unexpected(report.error());
}

} // namespace counterfoil
