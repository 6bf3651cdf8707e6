// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>
#include <QList>

namespace counterfoil {

struct CloudBlob
{
    QByteArray name;
    QByteArray content;
    QByteArray etag; //!< without quotes
};

//! The files of one export, at their address, until their signature runs out.
struct BlobFolder
{
    QByteArray path;    //!< below the blob service, without a slash at both ends
    QByteArray sas;     //!< the query that opens it
    qint64 expires = 0; //!< seconds since 1970
    QList<CloudBlob> blobs;

    const CloudBlob *blob(QByteArrayView name) const;
};

//! A finished export: the data and its version.
struct CloudManifest
{
    QByteArray id;
    QByteArray etag;
    QByteArray created; //!< ISO
    qsizetype folder = 0;
};

//! Someone asked for something that takes a while.
struct CloudOperation
{
    QByteArray id;
    QByteArray created;
    QByteArray manifest;  //!< id; empty: there is nothing
    QByteArray nothing;   //!< why: the message of code 5000
    QByteArray request;   //!< body, for cost reports
    QByteArray scope;     //!< of cost reports
    qint64 notBefore = 0; //!< milliseconds: a poll before is refused
    int polls = 0;
};

//! Exports that were started, what they led to, and the blobs that lie ready.
class ExportBook
{
public:
    QHash<QByteArray, CloudOperation> operations;
    QHash<QByteArray, CloudManifest> manifests;
    QList<BlobFolder> folders;
    int earlyPolls = 0;
    QHash<QByteArray, QList<CloudBlob>> made; //!< by what was asked: the bytes are made once

    //! The folder that holds a path, and the name of the blob in it.
    const BlobFolder *folderOf(const QByteArray &path, QByteArray *name) const;
};

} // namespace counterfoil
