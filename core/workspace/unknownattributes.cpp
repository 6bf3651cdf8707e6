// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/unknownattributes.h"

#include "core/store/sourcerepository.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace counterfoil {

namespace {

//! The start of an entry, which is the same for all lines of a set, up to the number of the record.
QByteArray startOf(const SourceSet &set)
{
    const QJsonObject head{{QStringLiteral("file"), set.path},
                           {QStringLiteral("invoice"), set.invoice},
                           {QStringLiteral("kind"), wordOf(set.kind)}};
    QByteArray text = QJsonDocument(head).toJson(QJsonDocument::Compact);
    text.chop(1);
    return text + ",\"record\":";
}

} // namespace

// The attributes are spliced in as they were read: a number among them is never parsed as a binary fraction.
Result<QByteArray> unknownAttributes(Workspace &workspace, Month month)
{
    SourceRepository repository(workspace.file());
    const Result<QList<SourceSet>> sets = repository.sets();
    if (!sets)
        return std::unexpected(sets.error());
    QByteArray list;
    for (const SourceSet &set : *sets) {
        if (set.month != month)
            continue;
        const Result<Dictionary *> dictionary = repository.dictionary(shapeOf(set.kind));
        if (!dictionary)
            return std::unexpected(dictionary.error());
        const int extra = (*dictionary)->segmentCount() - 1;
        const QByteArray start = startOf(set);
        qint64 record = 0;
        const Status read = repository.forEachBatch(set.id, [&](const SourceBatch &batch) -> Status {
            for (int row = 0; row < batch.rows; ++row) {
                ++record;
                const std::string_view attributes = (*dictionary)->segment(extra).tuple(batch.id(extra, row));
                if (attributes.empty())
                    continue;
                list += (list.isEmpty() ? "\n        " : ",\n        ") + start + QByteArray::number(record) +
                        ",\"attributes\":" + QByteArray(attributes.data(), qsizetype(attributes.size())) + '}';
            }
            return {};
        });
        if (!read)
            return std::unexpected(read.error());
    }
    return '[' + list + (list.isEmpty() ? "]" : "\n    ]");
}

} // namespace counterfoil
