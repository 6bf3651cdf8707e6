// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace counterfoil {

class TableView;
class Theme;

//! The sums of a table, pinned under it, in its columns.
class TotalsBar final : public QWidget
{
    Q_OBJECT
public:
    TotalsBar(const Theme &theme, TableView &view, QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void tell();

    const Theme &m_theme;
    TableView &m_view;
};

} // namespace counterfoil
