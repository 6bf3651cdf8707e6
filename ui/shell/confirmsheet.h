// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

QT_BEGIN_NAMESPACE
class QPlainTextEdit;
QT_END_NAMESPACE

namespace counterfoil {

class Theme;

//! One amount that is at stake, named: "EUR, 25 invoices" and "76,759.69".
struct ConfirmSum
{
    QString name;
    QString amount;
};

//! What is about to happen that is not simply taken back: what, its sums one under the other, and what follows. Return
//! cancels, so that nobody confirms what was not read.
class ConfirmSheet final : public QDialog
{
    Q_OBJECT
public:
    //! `act` is the title and the button: "Approve 25 invoices".
    ConfirmSheet(const Theme &theme, const QString &act, const QList<ConfirmSum> &sums, const QString &note,
                 QWidget *parent = nullptr);
    //! Asks for a text beside it, which may stay empty; Return begins a line in it.
    QPlainTextEdit *addText(const QString &label, const char *name, const QString &text);
};

} // namespace counterfoil
