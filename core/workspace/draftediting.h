// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/draftedit.h"
#include "core/workspace/workspace.h"

namespace counterfoil {

//! What a person does to one draft in one step: edits that are taken back, edits that are made.
struct EditStep
{
    QString invoice; //!< id of the draft
    QList<DraftEdit> taken;
    QList<DraftEdit> made;

    //! The step that leads back: what was made is taken, what was taken is made again, under the id that it had.
    EditStep back() const { return {invoice, made, taken}; }
};

//! The edits of a month's drafts, in the order in which they were made.
Result<QList<DraftEdit>> editsOf(Workspace &workspace, Month month);

//! Does a step and remakes the draft's month, in one transaction; gives the step with the ids that its edits got, for
//! undo. Refused (Usage) are a text without words and a net with more decimals than the currency; Conflict for an
//! invoice that is no draft; NotFound for a line, a tax or an edit that is not there.
Result<EditStep> takeStep(Workspace &workspace, const EditStep &step);

} // namespace counterfoil
