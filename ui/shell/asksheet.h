// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

QT_BEGIN_NAMESPACE
class QLineEdit;
class QPushButton;
class QVBoxLayout;
QT_END_NAMESPACE

namespace counterfoil {

class Theme;

//! Asks for one line of text: what for, what follows from it, the field. Without a text it cannot be answered.
class AskSheet final : public QDialog
{
    Q_OBJECT
public:
    //! `title` says what is done, `act` is the verb on its button. Where there are `choices`, one of them can be taken
    //! instead of typing.
    AskSheet(const Theme &theme, const QString &title, const QString &note, const QString &act,
             const QStringList &choices = {}, QWidget *parent = nullptr);

    //! The field, for what is special about it.
    QLineEdit &field() { return *m_field; }
    //! What was typed, without the spaces around it where `asTyped` is not said.
    QString answer(bool asTyped = false) const;

private:
    QLineEdit *makeField(QVBoxLayout &layout, const QStringList &choices);

    QLineEdit *m_field = nullptr;
};

//! Tells about something: a heading, what there is to say, and a button that takes it away.
class TellSheet final : public QDialog
{
    Q_OBJECT
public:
    //! `away` is the button.
    TellSheet(const Theme &theme, const QString &title, const QString &heading, const QString &text,
              const QString &away, QWidget *parent = nullptr);
};

} // namespace counterfoil
