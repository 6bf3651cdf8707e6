// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/parts.h"

QT_BEGIN_NAMESPACE
class QVBoxLayout;
QT_END_NAMESPACE

namespace counterfoil {

//! What stands over a list of cards at the left of a screen.
struct ListHead
{
    TextLabel *count; //!< beside the title
    QLineEdit *filter;
};

//! Puts the title, the count, the filter and a rule into the layout, in this order.
ListHead addListHead(QVBoxLayout &layout, const Theme &theme, const QString &title);

} // namespace counterfoil
