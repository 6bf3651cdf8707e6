// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/paintedlist.h"
#include "ui/format/words.h"

namespace counterfoil {

class Theme;

//! One part of the month's ticket.
struct Stage
{
    QString name;
    StageState state = StageState::NotStarted;
    QString pill; //!< the state in words, with a count
    QString what; //!< "1,089,418 lines"
    QString money;
    QString note = {}; //!< what is said of it besides, where it is pointed at
};

//! The five stages of a month as one ticket with perforations between them.
class StagesTicket final : public PaintedList
{
    Q_OBJECT
public:
    explicit StagesTicket(const Theme &theme, QWidget *parent = nullptr);

    void setStages(QList<Stage> stages);
    QList<PaintedItem> paintedItems() const override;
    //! The left edges of the parts, for what is aligned under them.
    static int partLeft(int part, int parts, int width);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void paintStage(QPainter &painter, int number, const QRect &rect) const;
    void paintPill(QPainter &painter, const Stage &stage, const QRect &room) const;
    QRect partRect(int part) const;

    const Theme &m_theme;
    QList<Stage> m_stages;
};

} // namespace counterfoil
