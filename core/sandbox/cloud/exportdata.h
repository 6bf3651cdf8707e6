// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sandbox/cloud/cloudstate.h"

namespace counterfoil {

//! What somebody wants exported.
struct ExportQuery
{
    bool usage = false;
    Month month;
    QByteArray invoice; //!< empty: not billed yet
    Day until;          //!< of unbilled data; no day: everything
    bool restated = false;
    bool unknownAttribute = false;
};

//! The lines of an export as gzip blobs of JSON Lines, `count` at most. Unpacked and one after the other they are the
//! bytes that the file export writes.
QList<CloudBlob> exportBlobs(const CloudState &state, const ExportQuery &query, int count);

//! The address of the folder, a signature for it, and the blobs in it.
qsizetype addFolder(CloudState &state, const QByteArray &path, const QList<CloudBlob> &blobs);

} // namespace counterfoil
