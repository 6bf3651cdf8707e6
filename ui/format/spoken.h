// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QStringList>

//! What the core says, in the language of the window. The core's sentences are English wherever they are kept, sealed,
//! logged or printed; here they are translated when they are shown, those that an older program stored as well.
namespace counterfoil {

//! The sentence in the language of the window, with its arguments as they are (days are written as the language
//! writes them, and a sentence within a sentence is translated too). What is no sentence of the core
//! (core/base/sentence.h) stays as it is.
QString spoken(const QString &sentence);
QStringList spoken(const QStringList &sentences);
//! "file:line: column: reason", the reason spoken.
QString spoken(const Fault &fault);

//! All sentences that can be spoken, in English, with %1 … for their arguments.
const QStringList &knownSentences();

} // namespace counterfoil
