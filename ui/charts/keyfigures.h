// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/paintedlist.h"
#include "ui/format/words.h"

namespace counterfoil {

class Theme;

struct KeyFigure
{
    QString name;
    QString figure;
    QString note;
    Tone tone = Tone::Plain; //!< of the figure; Ok and Bad put their icon before the note
    bool opens = false;      //!< somebody can say why it is what it is
};

//! The figures of a month, one under each stage. Arrow keys walk them; Enter or a click asks why.
class KeyFigures final : public PaintedList
{
    Q_OBJECT
public:
    explicit KeyFigures(const Theme &theme, QWidget *parent = nullptr);

    void setFigures(QList<KeyFigure> figures);
    QList<PaintedItem> paintedItems() const override;

Q_SIGNALS:
    void whyWanted(int figure);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;

private:
    QRect partRect(int part) const;
    void paintFigure(QPainter &painter, const KeyFigure &figure, const QRect &rect) const;

    const Theme &m_theme;
    QList<KeyFigure> m_figures;
};

} // namespace counterfoil
