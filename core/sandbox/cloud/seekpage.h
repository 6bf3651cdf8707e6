// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sandbox/cloud/replies.h"

namespace counterfoil {

//! The piece of a seek-paged collection that a request asks for. Source: Partner Center, "paging": the same address
//! with `seekOperation=Next` and the header MS-ContinuationToken; one without the other is page one again.
struct SeekPage
{
    qsizetype from = 0;
    qsizetype to = 0;
    QByteArray next; //!< continuation token, empty on the last page
    std::optional<CloudReply> refusal;
};

SeekPage seekPage(CloudState &state, const CloudRequest &request, const QByteArray &collection, qsizetype total,
                  int size);

//! The end of a collection: links with the continuation, and its type. `address` is that of the first page.
void closeCollection(JsonText &json, const QByteArray &address, const SeekPage &page);

//! Which entries of a page are written: with a fault, the last one twice.
QList<qsizetype> entriesOf(const CloudState &state, const SeekPage &page);

} // namespace counterfoil
