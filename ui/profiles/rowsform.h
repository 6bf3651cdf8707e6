// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/profiles/profileform.h"

#include <QWidget>

QT_BEGIN_NAMESPACE
class QVBoxLayout;
QT_END_NAMESPACE

namespace counterfoil {

class RowsEdit;
class Theme;

//! What a profile says about single rows: which are no lines, where the lines end, which count negative, what they are
//! and whose.
class RowsForm final : public QWidget
{
    Q_OBJECT
public:
    explicit RowsForm(const Theme &theme, QWidget *parent = nullptr);

    void show(const ProfileForm &form, const std::optional<SampleFile> &sample);

Q_SIGNALS:
    void edited(const counterfoil::ProfileForm &form);

private:
    RowsEdit *add(QVBoxLayout &column, const QString &title, const QString &sentence, const QString &name,
                  RowsEdit *rows);
    RowsEdit *conditions(QVBoxLayout &column, const QString &title, const QString &sentence, const QString &name,
                         bool families = false);
    void take();

    const Theme &m_theme;
    ProfileForm m_form;
    RowsEdit *m_skip = nullptr;
    RowsEdit *m_end = nullptr;
    RowsEdit *m_negate = nullptr;
    RowsEdit *m_families = nullptr;
    RowsEdit *m_customers = nullptr;
    RowsEdit *m_keep = nullptr;
};

} // namespace counterfoil
