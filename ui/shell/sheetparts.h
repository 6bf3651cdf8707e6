// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFormLayout>

QT_BEGIN_NAMESPACE
class QDialog;
class QHBoxLayout;
class QPushButton;
QT_END_NAMESPACE

//! What every sheet has.
namespace counterfoil {

//! A field of a form, named for people and for tests.
template <typename Field>
Field *addField(QFormLayout &form, const QString &label, const char *name, Field *field)
{
    field->setObjectName(QString::fromLatin1(name));
    field->setAccessibleName(label);
    form.addRow(label, field);
    return field;
}

//! So wide, and as high as its words then need, now and whenever they change.
void fitSheet(QDialog &sheet, int width);

//! The foot of a sheet: Cancel, which rejects it, and at the right what it is for, which Return presses wherever the
//! focus is on no other button. `beside`, where there is one, takes the room at the left.
QHBoxLayout *sheetFoot(QDialog &sheet, QPushButton *primary, QWidget *beside = nullptr);
//! For what cannot simply be taken back, after its foot: Return presses Cancel, but on the button that has the focus.
//! Returns Cancel.
QPushButton *makeCancelDefault(QDialog &sheet, QPushButton *primary);

} // namespace counterfoil
