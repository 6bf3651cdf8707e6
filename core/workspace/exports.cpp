// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/exports.h"

#include "core/base/filewriter.h"
#include "core/documents/invoicecsv.h"
#include "core/documents/invoicejson.h"
#include "core/documents/invoicepdf.h"
#include "core/store/invoicerepository.h"
#include "core/workspace/annexes.h"
#include "core/workspace/unknownattributes.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>

namespace counterfoil {

namespace {

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

Result<QStringList> writePdfs(Workspace &workspace, const QList<Invoice> &invoices, const QDir &folder,
                              const std::function<bool(int, int)> &progress)
{
    const Result<QHash<QString, UsageAnnex>> annexes = annexesOf(workspace, invoices);
    if (!annexes)
        return std::unexpected(annexes.error());
    QStringList paths;
    for (const Invoice &invoice : invoices) {
        if (progress && !progress(int(paths.size()), int(invoices.size())))
            return failure(Error::Code::Cancelled, QStringLiteral("cancelled after %1 documents").arg(paths.size()));
        const Result<QByteArray> pdf = pdfOf(workspace, invoice, annexes->value(invoice.id));
        if (!pdf)
            return std::unexpected(pdf.error());
        const QString path = folder.absoluteFilePath(fileNameOf(invoice) + QStringLiteral(".pdf"));
        if (const Status written = FileWriter().write(path, *pdf); !written)
            return std::unexpected(written.error());
        paths.append(path);
    }
    return paths;
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

Result<QStringList> exportMonth(Workspace &workspace, Month month, ExportFormat format, const QString &folder,
                                const std::function<bool(int done, int all)> &progress)
{
    InvoiceFilter filter;
    filter.month = month;
    const Result<QList<Invoice>> invoices = InvoiceRepository(workspace.file()).invoices(filter);
    if (!invoices)
        return std::unexpected(invoices.error());
    const QDir target(folder);
    if (!target.mkpath(QStringLiteral(".")))
        return failure(Error::Code::Failed, QStringLiteral("the folder %1 cannot be made").arg(folder));
    if (format == ExportFormat::Pdf)
        return writePdfs(workspace, *invoices, target, progress);
    const bool csv = format == ExportFormat::Csv;
    const QString path = target.absoluteFilePath(
        QStringLiteral("invoices-%1.%2").arg(month.iso(), csv ? QStringLiteral("csv") : QStringLiteral("json")));
    const Result<QByteArray> text = csv ? invoicesCsv(*invoices) : jsonOf(workspace, month, *invoices);
    if (!text)
        return std::unexpected(text.error());
    if (const Status written = FileWriter().write(path, *text); !written)
        return std::unexpected(written.error());
    return QStringList{path};
}

} // namespace counterfoil
