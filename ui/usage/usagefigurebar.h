// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/usage/usagecontroller.h"

#include <QWidget>

namespace counterfoil {

class Theme;

//! The key figures of the month in one line, a rule between them.
class UsageFigureBar final : public QWidget
{
    Q_OBJECT
public:
    explicit UsageFigureBar(const Theme &theme, QWidget *parent = nullptr);
    void setFigures(QList<UsageFigure> figures);

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    QList<QRect> places() const;

    const Theme &m_theme;
    QList<UsageFigure> m_figures;
};

} // namespace counterfoil
