// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractItemView>

#include <functional>

namespace counterfoil {

//! Calls `choose` with a row of the view's model that was selected without becoming the current one. A screen reader
//! does so, which knows nothing of a current row; a mouse and keys move both in the same breath. For the model of now:
//! a new one brings a new selection.
void heedSelection(QAbstractItemView *view, const std::function<void(const QModelIndex &)> &choose);

//! Where a person goes on who is done with row `done` of the rows `before`, from top to bottom: the next one that
//! `stays`, else the nearest one above. Empty where none does.
QString nextPlace(const QStringList &before, qsizetype done, const std::function<bool(const QString &key)> &stays);

} // namespace counterfoil
