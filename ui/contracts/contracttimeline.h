// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chartfile.h"
#include "ui/charts/paintedlist.h"
#include "ui/contracts/contractlanes.h"

namespace counterfoil {

class Theme;

//! The lanes of a contract over time, today as a line under them. Ctrl+wheel zooms around the pointer, the wheel with
//! Shift moves; a click on an invoice opens it, one on the head of the seats follows the next subscription.
class ContractTimeline final : public PaintedList, public PaintsChart
{
    Q_OBJECT
public:
    explicit ContractTimeline(const Theme &theme, QWidget *parent = nullptr);

    void setLanes(QList<Lane> lanes, Day today);
    //! With lanes that are a little lower, for where there is little room.
    void setLow(bool low);
    void setWindow(const Days &window);
    //! What contract it is of, said where the time line stands alone.
    void setOwner(const QString &owner) { m_owner = owner; }
    const Days &window() const { return m_window; }
    QList<PaintedItem> paintedItems() const override;
    void paintOn(QPainter &painter, const Colours &colours) const override;
    QString fileTitle() const override;
    QSize sizeHint() const override;
    //! Where a day begins; between the heads and the right edge for days of the window.
    double xOf(Day day) const;

Q_SIGNALS:
    void invoiceWanted(const QString &invoice);
    void nextSeatsWanted();
    void windowChanged();

protected:
    void paintEvent(QPaintEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;

private:
    struct Place
    {
        const Lane *lane;
        const LaneMark *mark;
        QRectF rect;
    };

    void paintParts(QPainter &painter, const Colours &c) const;
    int heightOf(const Lane &lane) const;
    QRectF laneRect(int lane) const;
    QRectF markRect(const QRectF &lane, const LaneMark &mark) const;
    QList<Place> places() const;
    void paintAxis(QPainter &painter, const Colours &c) const;
    void paintMonth(QPainter &painter, Month month, int every, double &free, const Colours &c) const;
    QRectF todayPill() const;
    void paintToday(QPainter &painter, const Colours &c) const;
    void drawWords(QPainter &painter, const QRectF &place, const QString &text, const Colours &c) const;
    void paintHead(QPainter &painter, int lane, const Colours &c) const;
    void paintMark(QPainter &painter, const LaneMark &mark, const QRectF &rect, const Colours &c) const;
    void paintInvoice(QPainter &painter, const LaneMark &mark, const QRectF &rect, const Colours &c) const;
    void paintBar(QPainter &painter, const LaneMark &mark, const QRectF &rect, const Colours &c) const;
    void paintBalance(QPainter &painter, const LaneMark &mark, const QRectF &rect, const Colours &c) const;
    void paintOnce(QPainter &painter, const LaneMark &mark, const QRectF &rect, const Colours &c) const;
    struct Step;
    void paintSteps(QPainter &painter, int lane, const Colours &c) const;
    void nameStep(QPainter &painter, const Step &step, double next, const Colours &c) const;
    void paintNote(QPainter &painter, int lane, const Colours &c) const;

    const Theme &m_theme;
    QList<Lane> m_lanes;
    bool m_low = false;
    Days m_window;
    QString m_owner;
    Day m_today;
};

} // namespace counterfoil
