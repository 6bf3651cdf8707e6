// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QLabel;

namespace counterfoil {

//! Every label shows plain text unless it was marked: names and messages come from files, and a label that guesses
//! would load what they point to.
class PlainTextGuard final : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;
    bool eventFilter(QObject *watched, QEvent *event) override;
};

//! The mark of a label whose text is ours and rich on purpose.
void allowRichText(QLabel &label);

} // namespace counterfoil
