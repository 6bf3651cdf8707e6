// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

QT_BEGIN_NAMESPACE
class QGridLayout;
QT_END_NAMESPACE

namespace counterfoil {

class AppActions;
class Theme;

//! Nothing is open yet: the demonstration, a person's own files, or signing in.
class FirstRunPage final : public QWidget
{
    Q_OBJECT
public:
    FirstRunPage(const Theme &theme, AppActions &actions, QWidget *parent = nullptr);

    //! Paths of company files that were opened before, newest first; the first ones are links.
    void setRecent(const QStringList &paths);

Q_SIGNALS:
    void companyWanted(const QString &path);

private:
    void makeBefore();
    QWidget *choice(const Theme &theme, const QString &icon, const QString &name, const QString &sentence,
                    const QList<QAction *> &actions);

    const Theme &m_theme;
    QWidget *m_before;        //!< what was opened before
    QGridLayout *m_companies; //!< a name and its folder in each row
};

} // namespace counterfoil
