// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/bridge.h"
#include "ui/charts/chartfile.h"
#include "ui/charts/paintedlist.h"
#include "ui/theme/causes.h"

namespace counterfoil {

class Theme;

//! The causes of a month as a list: chip, name, bar to one linear scale, amount.
class CauseBars final : public PaintedList, public PaintsChart
{
    Q_OBJECT
public:
    explicit CauseBars(const Theme &theme, QWidget *parent = nullptr);

    void setBridge(const Bridge &bridge);
    //! The cause of an item.
    Mark markOf(int item) const { return m_rows.at(item).first; }
    QList<PaintedItem> paintedItems() const override;
    void paintOn(QPainter &painter, const Colours &colours) const override;
    QString fileTitle() const override;
    int fileHeight(int height) const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    struct Heights
    {
        int row;
        int sum;
        int gap;
    };

    Heights heights() const;
    QRect rowRect(int row) const;
    void paintParts(QPainter &painter, const Colours &colours) const;
    void paintSum(QPainter &painter, int top, const QString &name, const QString &amount, const Colours &colours) const;
    void paintUnexplained(QPainter &painter, int top, const Colours &colours) const;
    void paintRow(QPainter &painter, int row, const Colours &c) const;
    int listBottom() const;

    const Theme &m_theme;
    QList<std::pair<Mark, Decimal>> m_rows;
    Decimal m_microsoft;
    Decimal m_local;
    Decimal m_unexplained;
    Month m_month;
    QString m_currency;
    int m_digits = 2;
};

} // namespace counterfoil
