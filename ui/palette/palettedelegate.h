// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace counterfoil {

class PaletteModel;
class Theme;
struct PaletteEntry;

//! Paints a row of the palette: its icon, its text with what matched in 600, at the right what is worth knowing.
class PaletteDelegate final : public QStyledItemDelegate
{
    Q_OBJECT
public:
    //! `enter`: the key that the chosen row shows.
    PaletteDelegate(const Theme &theme, const PaletteModel &model, const QString &enter, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    void paintHeading(QPainter &painter, const QRect &rect, const QString &text) const;
    void paintText(QPainter &painter, const QRect &rect, const QString &text, const QList<int> &strong) const;
    int paintKey(QPainter &painter, const QRect &rect, const QString &key) const;
    int paintDetail(QPainter &painter, const QRect &rect, const PaletteEntry &entry) const;

    const Theme &m_theme;
    const PaletteModel &m_model;
    QString m_enter;
};

} // namespace counterfoil
