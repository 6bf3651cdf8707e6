// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/day.h"
#include "core/money/decimal.h"
#include "ui/charts/chartfile.h"
#include "ui/charts/paintedlist.h"

namespace counterfoil {

class Theme;

//! A month's two bars: what was invoiced, before it what that cost.
struct MonthBar
{
    Month month;
    Decimal invoiced;
    Decimal cost;
    bool current = false; //!< the month that is shown
};

//! Months side by side, each with what was invoiced and what that cost, to one scale. Arrow keys walk them, Enter or a
//! click opens one.
class MonthBars final : public PaintedList, public PaintsChart
{
    Q_OBJECT
public:
    explicit MonthBars(const Theme &theme, QWidget *parent = nullptr);

    //! What the two bars and their difference are called, where it is not cost, invoiced and margin.
    void setNames(const QString &cost, const QString &invoiced, const QString &difference);
    //! Whose months they are, said where the chart stands alone.
    void setOwner(const QString &owner) { m_owner = owner; }
    void setMonths(QList<MonthBar> months, const QString &currency, int digits);
    const QList<MonthBar> &months() const { return m_months; }
    //! Where a month's bars are drawn; a loss of a month hangs under the zero line.
    QRectF invoicedRect(int month) const;
    QRectF costRect(int month) const;
    QList<PaintedItem> paintedItems() const override;
    void paintOn(QPainter &painter, const Colours &colours) const override;
    QString fileTitle() const override;
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    PaintedItem namedItem(int month) const;
    QRectF columnRect(int month) const;
    QRectF plotRect() const;
    QRectF barRect(int month, double value, double left, double right) const;
    double yOf(double value) const;
    void paintParts(QPainter &painter, const Colours &c) const;
    void paintLegend(QPainter &painter, const Colours &c) const;
    void paintMonth(QPainter &painter, int month, const Colours &c) const;

    const Theme &m_theme;
    QList<MonthBar> m_months;
    QStringList m_names; //!< of cost, invoiced and their difference; empty: as usual
    QString m_owner;
    QString m_currency;
    int m_digits = 2;
    double m_low = 0;
    double m_high = 1;
};

} // namespace counterfoil
