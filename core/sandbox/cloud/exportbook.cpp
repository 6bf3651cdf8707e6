// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sandbox/cloud/exportbook.h"

#include <algorithm>

namespace counterfoil {

const CloudBlob *BlobFolder::blob(QByteArrayView name) const
{
    const auto found =
        std::find_if(blobs.cbegin(), blobs.cend(), [name](const CloudBlob &blob) { return blob.name == name; });
    return found == blobs.cend() ? nullptr : &*found;
}

const BlobFolder *ExportBook::folderOf(const QByteArray &path, QByteArray *name) const
{
    const qsizetype slash = path.lastIndexOf('/');
    const QByteArray folder = path.left(slash);
    *name = path.mid(slash + 1);
    const auto found = std::find_if(folders.crbegin(), folders.crend(),
                                    [&folder](const BlobFolder &candidate) { return candidate.path == folder; });
    return found == folders.crend() ? nullptr : &*found;
}

} // namespace counterfoil
