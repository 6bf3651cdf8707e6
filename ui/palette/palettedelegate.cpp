// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/palette/palettedelegate.h"

#include "ui/format/fonts.h"
#include "ui/palette/palettemodel.h"
#include "ui/theme/theme.h"

#include <QAction>
#include <QPainter>

namespace counterfoil {

namespace {

constexpr int rowHeight = 32;
constexpr int headingHeight = 30;
constexpr int padding = 16;
constexpr int iconSide = 16;
constexpr int textStart = 42;
constexpr int keyGap = 10; //!< between the key of the chosen row and what stands before it

} // namespace

PaletteDelegate::PaletteDelegate(const Theme &theme, const PaletteModel &model, const QString &enter, QObject *parent)
    : QStyledItemDelegate(parent), m_theme(theme), m_model(model), m_enter(enter)
{}

QSize PaletteDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    return {option.rect.width(), m_model.entry(index.row()) ? rowHeight : headingHeight};
}

void PaletteDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Colours &c = m_theme.colours();
    const PaletteEntry *entry = m_model.entry(index.row());
    painter->save();
    if (!entry) {
        paintHeading(*painter, option.rect, index.data().toString());
        painter->restore();
        return;
    }
    const bool current = option.state.testFlag(QStyle::State_Selected);
    const bool disabled = entry->action && !entry->action->isEnabled();
    painter->fillRect(option.rect, current ? c.selection : c.raised);
    const QRect icon(option.rect.left() + padding, option.rect.top() + (rowHeight - iconSide) / 2, iconSide, iconSide);
    if (entry->action)
        entry->action->icon().paint(painter, icon, Qt::AlignCenter, disabled ? QIcon::Disabled : QIcon::Normal);
    else
        painter->drawPixmap(icon.topLeft(),
                            m_theme.pixmap(entry->icon, c.ink2, painter->device()->devicePixelRatioF(), iconSide));
    const QRect inside = option.rect.adjusted(textStart, 0, -padding, 0);
    const int key = current && !disabled ? paintKey(*painter, inside, m_enter) + keyGap : 0;
    const int detail = key + paintDetail(*painter, inside.adjusted(0, 0, -key, 0), *entry);
    painter->setPen(disabled ? c.ink3 : c.ink);
    paintText(*painter, inside.adjusted(0, 0, -detail, 0), entry->text, m_model.positions(index.row()));
    painter->restore();
}

void PaletteDelegate::paintHeading(QPainter &painter, const QRect &rect, const QString &text) const
{
    painter.fillRect(rect, m_theme.colours().raised);
    painter.setPen(m_theme.colours().ink2);
    painter.setFont(roleFont(FontRole::CaptionStrong));
    painter.drawText(rect.adjusted(padding, 6, -padding, 0), Qt::AlignLeft | Qt::AlignVCenter, text);
}

//! Runs of matched and other characters, one after the other, cut at the right edge.
void PaletteDelegate::paintText(QPainter &painter, const QRect &rect, const QString &text,
                                const QList<int> &strong) const
{
    const QFont plain = roleFont(FontRole::Body);
    const QFont bold = roleFont(FontRole::Heading);
    painter.setClipRect(rect);
    int x = rect.left();
    for (int from = 0; from < text.size() && x < rect.right();) {
        const bool matched = strong.contains(from);
        int to = from + 1;
        while (to < text.size() && strong.contains(to) == matched)
            ++to;
        painter.setFont(matched ? bold : plain);
        const QString run =
            painter.fontMetrics().elidedText(text.mid(from, to - from), Qt::ElideRight, rect.right() + 1 - x);
        painter.drawText(QRect(x, rect.top(), rect.right() + 1 - x, rect.height()),
                         int(Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine), run);
        x += painter.fontMetrics().horizontalAdvance(run);
        from = to;
    }
    painter.setClipping(false);
}

//! A key in a frame at the right; gives the width that it took.
int PaletteDelegate::paintKey(QPainter &painter, const QRect &rect, const QString &key) const
{
    const Colours &c = m_theme.colours();
    painter.setFont(roleFont(FontRole::Caption));
    const int width = painter.fontMetrics().horizontalAdvance(key) + 10;
    const QRectF cap(rect.right() - width + 0.5, rect.top() + 7.5, width, rect.height() - 15);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(c.rule2, 1));
    painter.drawRoundedRect(cap, 3, 3);
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.setPen(c.ink2);
    painter.drawText(cap, Qt::AlignCenter, key);
    return width;
}

//! A shortcut as a key, anything else as it is; gives the width that it took.
int PaletteDelegate::paintDetail(QPainter &painter, const QRect &rect, const PaletteEntry &entry) const
{
    if (entry.detail.isEmpty())
        return 0;
    if (entry.action)
        return paintKey(painter, rect, entry.detail) + 14;
    painter.setFont(moneyFont(FontRole::Table));
    painter.setPen(m_theme.colours().ink2);
    painter.drawText(rect, Qt::AlignRight | Qt::AlignVCenter, entry.detail);
    return painter.fontMetrics().horizontalAdvance(entry.detail) + 12;
}

} // namespace counterfoil
