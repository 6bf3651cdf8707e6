// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/paintedlist.h"
#include "ui/usage/usagecontroller.h"

namespace counterfoil {

class Theme;

//! The key figures of the month in one line, a rule between them. Arrow keys walk them; Enter or a click asks why.
class UsageFigureBar final : public PaintedList
{
    Q_OBJECT
public:
    explicit UsageFigureBar(const Theme &theme, QWidget *parent = nullptr);
    void setFigures(QList<UsageFigure> figures);
    QList<PaintedItem> paintedItems() const override;

Q_SIGNALS:
    void whyWanted(int figure);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;

private:
    QList<QRect> places() const;

    const Theme &m_theme;
    QList<UsageFigure> m_figures;
};

} // namespace counterfoil
