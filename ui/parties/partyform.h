// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/terms/termsform.h"
#include "ui/format/words.h"

#include <QWidget>

QT_BEGIN_NAMESPACE
class QComboBox;
class QFormLayout;
class QHBoxLayout;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QVBoxLayout;
QT_END_NAMESPACE

namespace counterfoil {

class TextLabel;
class Theme;

//! The place of a field within its part of the terms, such as "address/city".
inline QString placeOf(const char *pointer)
{
    return QString::fromLatin1(pointer);
}

//! Fields in columns, each with what is wrong with it beneath. A field is known by its place, which is its object's
//! name too.
class PartyForm final : public QWidget
{
    Q_OBJECT
public:
    explicit PartyForm(const Theme &theme, QWidget *parent = nullptr);

    //! The fields that follow stand in a column further right.
    void addColumn();
    //! The fields that follow belong together under it.
    void addHeading(const QString &text);
    QLineEdit *addText(const QString &place, const QString &label, const QString &hint = {});
    //! The same for a code, which is written in capitals whatever a person types.
    QLineEdit *addCode(const QString &place, const QString &label, const QString &hint = {});
    //! A day, written as the locale does; its text is the day as the terms spell it, or what was typed where it is
    //! none. A hint has the place %1 for how a day looks.
    QLineEdit *addDay(const QString &place, const QString &label, const QString &hint = QStringLiteral("%1"));
    using Words = QList<std::pair<QString, QString>>; //!< what is written, and what a person reads
    QComboBox *addChoice(const QString &place, const QString &label, const Words &words);
    //! Several texts, one a line.
    QPlainTextEdit *addLines(const QString &place, const QString &label, int lines, const QString &hint = {});
    //! Stands under the field that came last.
    void addBelow(QWidget *widget);
    //! Stands below the columns.
    void addNote(QWidget *widget);

    //! A text from the program: until a person changes it, the field counts as untouched. A word that a choice does not
    //! have is added to it.
    void give(const QString &place, const QString &text);
    void give(const FormTexts &texts);
    QString text(const QString &place) const;
    FormTexts texts() const;
    bool isTouched(const QString &place) const { return text(place) != m_given.value(place); }
    QString labelOf(const QString &place) const;
    //! What is wrong, or only odd, beneath the fields; an empty text takes it away.
    void say(const QString &place, const QString &text, Tone tone);
    void setFieldEnabled(const QString &place, bool enabled);
    //! After the last field: what is shorter than its column stands at the top of it.
    void finish();
    void focusFirst();

Q_SIGNALS:
    void edited();

private:
    struct Field
    {
        QWidget *widget = nullptr;
        QVBoxLayout *cell = nullptr;
        TextLabel *wrong = nullptr;
        QString label;
        bool isCode = false;
        bool isDay = false;
    };
    Field &add(const QString &place, const QString &label, QWidget *widget);
    const Field *field(const QString &place) const;
    void alignFields();

    const Theme &m_theme;
    QVBoxLayout *m_layout;
    QHBoxLayout *m_columns;
    QWidget *m_side = nullptr; //!< of the column
    QVBoxLayout *m_column = nullptr;
    QFormLayout *m_form = nullptr;
    QList<QLabel *> m_names; //!< of the column's fields
    QMap<QString, Field> m_fields;
    QStringList m_order; //!< places from top to bottom
    FormTexts m_given;
};

} // namespace counterfoil
