// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/dictionary.h"
#include "core/model/sourcebatch.h"

namespace counterfoil {

//! Where lines go while a document is read. Whoever implements it keeps nothing if reading fails in the end.
class LineSink
{
public:
    virtual ~LineSink() = default;
    //! The dictionary of a shape; its numbers stay valid for the whole import, over all documents.
    virtual Dictionary &dictionary(Shape shape) = 0;
    //! The next lines in file order, at most SourceBatch::capacity of them. The batch is reused after the call.
    virtual Status take(const SourceBatch &batch) = 0;
};

} // namespace counterfoil
