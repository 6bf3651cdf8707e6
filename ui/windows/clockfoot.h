// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/windows/windowscontroller.h"

#include <QWidget>

QT_BEGIN_NAMESPACE
class QAction;
QT_END_NAMESPACE

namespace counterfoil {

class TextLabel;
class Theme;

//! Under the table: whose clock is chosen, how its amounts are calculated, what it costs that nobody decides. 56 high.
class ClockFoot final : public QWidget
{
    Q_OBJECT
public:
    ClockFoot(const Theme &theme, QAction *copy, QWidget *parent = nullptr);
    //! Null: nothing is chosen.
    void show(const ClockRow *row);

private:
    TextLabel *m_customer;
    TextLabel *m_subject;
    TextLabel *m_steps;
    TextLabel *m_change;
    TextLabel *m_reason;
};

} // namespace counterfoil
