// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

namespace counterfoil {

class Theme;

//! A group or a filter that is in force: pressed, or left by Delete, it goes away.
class ChipButton final : public QAbstractButton
{
    Q_OBJECT
public:
    ChipButton(const Theme &theme, const QString &text, QWidget *parent = nullptr);
    QSize sizeHint() const override;

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
};

} // namespace counterfoil
