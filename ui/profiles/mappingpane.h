// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/profiles/profilecolumns.h"

#include <QWidget>

QT_BEGIN_NAMESPACE
class QCheckBox;
class QComboBox;
class QLineEdit;
QT_END_NAMESPACE

namespace counterfoil {

class RowsEdit;
class TableView;
class TextLabel;
class Theme;

//! Which column fills which attribute: all of them in a table, the chosen one as a form.
class MappingPane final : public QWidget
{
    Q_OBJECT
public:
    explicit MappingPane(const Theme &theme, QWidget *parent = nullptr);

    void show(const ProfileDraft &draft, const std::optional<SampleFile> &sample,
              const std::optional<ProfileTrial> &trial);
    void setFilter(const QString &text);
    //! Puts the form on an attribute.
    void choose(const QString &attribute);
    TableView *table() const { return m_table; }

Q_SIGNALS:
    void edited(const counterfoil::ProfileForm &form);

private:
    QWidget *makeForm();
    QWidget *makeWords();
    void showAttribute();
    void takeColumn();
    void take();
    QString current() const;

    const Theme &m_theme;
    ProfileForm m_form;
    std::optional<SampleFile> m_sample;
    QString m_attribute; //!< that the form is about
    bool m_filling = false;
    TableView *m_table;
    RecordTableModel<MappingRow> *m_model;
    QWidget *m_side = nullptr;
    TextLabel *m_name = nullptr;
    TextLabel *m_sentence = nullptr;
    TextLabel *m_fault = nullptr;
    QComboBox *m_column = nullptr;
    RowsEdit *m_names = nullptr;
    QCheckBox *m_optional = nullptr;
    QLineEdit *m_constant = nullptr;
    QWidget *m_wordsPart = nullptr;
    RowsEdit *m_words = nullptr;
};

} // namespace counterfoil
