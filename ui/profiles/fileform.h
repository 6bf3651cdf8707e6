// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/profiles/profileform.h"

#include <QWidget>

QT_BEGIN_NAMESPACE
class QCheckBox;
class QComboBox;
class QFormLayout;
class QLineEdit;
class QPlainTextEdit;
class QSpinBox;
QT_END_NAMESPACE

namespace counterfoil {

class RowsEdit;
class Theme;

//! What a profile says about the file as a whole: its name, where the table is, how numbers and days are written, and
//! where invoice and month stand.
class FileForm final : public QWidget
{
    Q_OBJECT
public:
    explicit FileForm(const Theme &theme, QWidget *parent = nullptr);

    void show(const ProfileForm &form, const std::optional<SampleFile> &sample);

Q_SIGNALS:
    void edited(const counterfoil::ProfileForm &form);

private:
    //! Where a text of the whole file stands.
    struct PlaceFields
    {
        QComboBox *kind = nullptr;
        QComboBox *text = nullptr;
    };

    void section(const QString &title);
    void makeIdentity();
    void makeTable();
    void makeNumbers();
    void makePlaces();
    PlaceFields makePlace(const QString &label, const QString &name, const QString &nowhere);
    static void showPlace(const PlaceFields &fields, const PlaceForm &place, const std::optional<SampleFile> &sample);
    static PlaceForm placeOf(const PlaceFields &fields);
    QComboBox *signs(const QString &label, const char *name, const QList<std::pair<QString, QString>> &choices);
    void take();

    const Theme &m_theme;
    ProfileForm m_form;
    bool m_filling = false;
    QFormLayout *m_rows;
    QLineEdit *m_name = nullptr;
    QLineEdit *m_id = nullptr;
    QPlainTextEdit *m_note = nullptr;
    QCheckBox *m_unconfirmed = nullptr;
    QComboBox *m_sheet = nullptr;
    QSpinBox *m_header = nullptr;
    QComboBox *m_decimal = nullptr;
    QComboBox *m_thousands = nullptr;
    QCheckBox *m_trailing = nullptr;
    QCheckBox *m_parentheses = nullptr;
    QCheckBox *m_signs = nullptr;
    RowsEdit *m_dates = nullptr;
    PlaceFields m_invoice;
    PlaceFields m_month;
    RowsEdit *m_formats = nullptr;
};

} // namespace counterfoil
