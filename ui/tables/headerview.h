// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHeaderView>

namespace counterfoil {

class Theme;
struct ColumnLook;

//! The head of a table: 26 high, caption, chips before the names of causes, an arrow behind the sorted one.
class HeaderView final : public QHeaderView
{
    Q_OBJECT
public:
    explicit HeaderView(const Theme &theme, QWidget *parent = nullptr);

    QSize sizeHint() const override;
    //! How wide a head wants to be to show its name whole.
    static int wantedWidth(const ColumnLook &look);
    //! How wide the head of a column wants to be where it stands, with its arrow.
    int fittedWidth(int section) const;
    //! How far in the name of the first column begins: above those of the groups where the rows are grouped.
    int firstPadding() const;
    //! Whether a person holds the head with the mouse: what changes then is meant.
    bool isHeld() const { return m_held; }

Q_SIGNALS:
    void letGo();

protected:
    void paintSection(QPainter *painter, const QRect &rect, int section) const override;
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;

private:
    const Theme &m_theme;
    bool m_held = false;
};

//! What stands over the vertical scroll bar, beside the head: as high as that is, and there as long as it is shown.
class HeadEnd final : public QWidget
{
public:
    HeadEnd(const Theme &theme, const HeaderView &header);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
    const HeaderView &m_header;
};

} // namespace counterfoil
