// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace counterfoil {

class AppActions;
class Theme;

//! Nothing is open yet: the demonstration, a person's own files, or signing in.
class FirstRunPage final : public QWidget
{
    Q_OBJECT
public:
    FirstRunPage(const Theme &theme, AppActions &actions, QWidget *parent = nullptr);

private:
    QWidget *choice(const Theme &theme, const QString &icon, const QString &name, const QString &sentence,
                    const QList<QAction *> &actions);
};

} // namespace counterfoil
