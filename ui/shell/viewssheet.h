// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/savedviews.h"

#include <QDialog>

QT_BEGIN_NAMESPACE
class QListWidget;
class QPushButton;
QT_END_NAMESPACE

namespace counterfoil {

class TextLabel;
class Theme;

//! The saved views of a screen, to rename and delete. Nothing is changed before Save.
class ViewsSheet final : public QDialog
{
    Q_OBJECT
public:
    ViewsSheet(const Theme &theme, const QString &screen, const QList<SavedView> &views, QWidget *parent);

Q_SIGNALS:
    //! What is left, under the names that a person gave.
    void wanted(const QList<counterfoil::SavedView> &views);

private:
    void check();
    QList<SavedView> left() const;

    QList<SavedView> m_views;
    QListWidget *m_list;
    TextLabel *m_wrong;
    QPushButton *m_rename;
    QPushButton *m_delete;
    QPushButton *m_save;
};

} // namespace counterfoil
