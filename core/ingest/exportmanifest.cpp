// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ingest/exportmanifest.h"

#include "core/base/json.h"
#include "core/base/sentence.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace counterfoil {

namespace {

constexpr qint64 mostBytes = 1 << 20;

QString nameOf(const QString &blob)
{
    return blob.mid(blob.lastIndexOf(u'/') + 1);
}

} // namespace

bool isExportManifest(const QString &path)
{
    const QString name = QFileInfo(path).fileName();
    return name.compare(u"manifest.json", Qt::CaseInsensitive) == 0 ||
           name.compare(u"_manifest.json", Qt::CaseInsensitive) == 0;
}

Status checkManifestBeside(const QString &path)
{
    const QFileInfo file(path);
    QFile manifest(file.dir().filePath(QStringLiteral("manifest.json")));
    if (manifest.size() > mostBytes || !manifest.open(QIODevice::ReadOnly))
        return {};
    const Result<JsonValue> document = parseJson(manifest.readAll());
    const JsonValue *blobs = document ? document->find(u"blobs") : nullptr;
    if (!blobs)
        return {}; // somebody else's
    QStringList parts;
    for (const JsonValue &blob : blobs->items) {
        if (const JsonValue *name = blob.find(u"blobName"))
            parts.append(nameOf(name->text));
    }
    if (!parts.contains(file.fileName()))
        return {};
    const JsonValue *config = document->find(u"exportConfig");
    const JsonValue *type = config ? config->find(u"type") : nullptr;
    if (type && type->text == u"AmortizedCost")
        return refused(SENTENCE("an export of amortised cost, which is on no invoice: export the actual cost"));
    for (const QString &part : parts) {
        if (!QFileInfo::exists(file.dir().filePath(part)))
            return refused(SENTENCE("part %1 of the export's %2 is missing beside it").arg(part).arg(parts.size()));
    }
    return {};
}

} // namespace counterfoil
