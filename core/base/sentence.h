// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

//! A sentence that the core makes and a person may read in the window, or a part of one that begins or ends with a
//! space. It is English wherever it is kept, sealed, compared, logged or printed, so that no file and no script hangs
//! on the language of whoever made it; `spoken` of ui/format says it in the person's language, when it is shown, by
//! finding this text and its arguments %1, %2 … again. packaging/translations gathers what is marked. Where a plain
//! text is needed, QT_TRANSLATE_NOOP("Sentences", "…") marks it.
#define SENTENCE(text) QStringLiteral(text)
