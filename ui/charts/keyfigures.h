// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/format/words.h"

#include <QWidget>

namespace counterfoil {

class Theme;

struct KeyFigure
{
    QString name;
    QString figure;
    QString note;
    Tone tone = Tone::Plain; //!< of the figure; Ok and Bad put their icon before the note
};

//! The figures of a month, one under each stage.
class KeyFigures final : public QWidget
{
    Q_OBJECT
public:
    explicit KeyFigures(const Theme &theme, QWidget *parent = nullptr);

    void setFigures(QList<KeyFigure> figures);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void paintFigure(QPainter &painter, const KeyFigure &figure, const QRect &rect) const;

    const Theme &m_theme;
    QList<KeyFigure> m_figures;
};

} // namespace counterfoil
