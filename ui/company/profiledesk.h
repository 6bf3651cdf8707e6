// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/distributors/samplefile.h"
#include "core/workspace/distributorprofiles.h"
#include "ui/company/company.h"

namespace counterfoil {

//! A profile and what it has read of what counts now.
struct ProfileUse
{
    KnownProfile known;
    int files = 0;
    qint64 lines = 0;
    QMap<QString, Exact> nets; //!< by currency
};

//! What a saved or removed profile can be taken back by.
struct SavedProfile
{
    QString id;
    std::optional<QByteArray> before; //!< the company file's own; none where it had none
    std::optional<QByteArray> after;  //!< none after a removal
};

//! What the window asks about distributors' profiles and files. Everything is answered later, from another thread.
class ProfileDesk
{
public:
    virtual ~ProfileDesk() = default;

    //! Every profile that counts, by id.
    virtual QFuture<Result<QList<ProfileUse>>> profiles() = 0;
    //! Keeps a document in the company file. Conflict where the file's own is not `before` any more.
    virtual QFuture<Result<SavedProfile>> save(QByteArray json, std::optional<QByteArray> before) = 0;
    //! Forgets the company file's own; the starting point of that id counts again.
    virtual QFuture<Result<SavedProfile>> remove(QString id) = 0;
    //! Restores what a change replaced. Conflict where something else stands there since.
    virtual QFuture<Status> takeBack(SavedProfile saved) = 0;
    virtual QFuture<Result<SampleFile>> sample(QString path, DistributorProfile profile) = 0;
    //! Reads a file and keeps nothing; Error::Code::Cancelled once it is told to stop.
    virtual QFuture<Result<ProfileTrial>> tryFile(DistributorProfile profile, QString path, int rows,
                                                  StopFlag stop) = 0;
    virtual QFuture<Result<QByteArray>> readDocument(QString path) = 0;
    virtual QFuture<Status> writeDocument(QString path, QByteArray json) = 0;
    //! Whose the files are, in their order.
    virtual QFuture<Result<QList<FileOrigin>>> origins(QStringList paths) = 0;
    //! As Company::importFiles(); files named in `readBy` (path → id) are read by that profile.
    virtual QFuture<Result<ImportReport>> importFiles(QStringList paths, QHash<QString, QString> readBy,
                                                      StopFlag stop) = 0;
};

} // namespace counterfoil
