// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/navigation.h"

#include "ui/format/fonts.h"
#include "ui/tables/selection.h"
#include "ui/theme/hairline.h"
#include "ui/theme/theme.h"

#include <QAction>
#include <QPainter>
#include <QStyledItemDelegate>

namespace counterfoil {

namespace {

constexpr int mostWide = 232;
constexpr int beforeWords = 33; //!< in a row
constexpr int besideBadge = 34;
constexpr int aroundRow = 16;
constexpr int narrow = 48;
constexpr int rowHeight = 30;
constexpr int badgeRole = Qt::UserRole + 1;
constexpr int actionRole = Qt::UserRole + 2;
constexpr int groupRole = Qt::UserRole + 3; //!< the first of a group
constexpr int groupGap = 15;                //!< above it, with a line

class PlaceDelegate final : public QStyledItemDelegate
{
public:
    PlaceDelegate(const Theme &theme, QObject *parent) : QStyledItemDelegate(parent), m_theme(theme) {}

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        return {option.rect.width(), rowHeight + (index.data(groupRole).toBool() ? groupGap : 0)};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Colours &c = m_theme.colours();
        const bool active = option.state.testFlag(QStyle::State_Selected);
        const bool slim = option.rect.width() < 100;
        const bool begins = index.data(groupRole).toBool();
        const QRect row = option.rect.adjusted(8, begins ? groupGap : 0, -8, 0);
        painter->save();
        if (begins)
            fillHairline(*painter,
                         QRect(option.rect.left() + (slim ? 12 : 16), option.rect.top() + groupGap / 2,
                               option.rect.width() - (slim ? 24 : 32), 1),
                         c.rule);
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(Qt::NoPen);
        if (active || option.state.testFlag(QStyle::State_MouseOver)) {
            painter->setBrush(active ? c.selection : c.neutralSoft);
            painter->drawRoundedRect(row, 4, 4);
        }
        if (active)
            painter->fillRect(QRect(row.left(), row.top() + 4, 3, row.height() - 8), c.accent);
        const auto icon = index.data(Qt::DecorationRole).value<QIcon>();
        const QRect place(slim ? row.left() + (row.width() - 16) / 2 : row.left() + 8, row.top() + 7, 16, 16);
        icon.paint(painter, place, Qt::AlignCenter, active ? QIcon::Selected : QIcon::Normal);
        const int count = index.data(badgeRole).toInt();
        if (slim) {
            if (count > 0) {
                painter->setBrush(c.warn);
                painter->drawEllipse(QPoint(place.right() + 2, place.top()), 3, 3);
            }
        } else {
            paintWords(*painter, row, index.data().toString(), count, active);
        }
        if (option.state.testFlag(QStyle::State_HasFocus)) {
            painter->setPen(QPen(c.accent, 2));
            painter->setBrush(Qt::NoBrush);
            painter->drawRoundedRect(row.adjusted(1, 1, -1, -1), 4, 4);
        }
        painter->restore();
    }

private:
    void paintWords(QPainter &painter, const QRect &row, const QString &name, int count, bool active) const
    {
        const Colours &c = m_theme.colours();
        painter.setPen(c.ink);
        painter.setFont(roleFont(active ? FontRole::Heading : FontRole::Body));
        const QRect room = row.adjusted(beforeWords, 0, count == 0 ? -4 : -besideBadge, 0);
        painter.drawText(room, Qt::AlignLeft | Qt::AlignVCenter,
                         painter.fontMetrics().elidedText(name, Qt::ElideRight, room.width()));
        if (count == 0)
            return;
        painter.setFont(moneyFont(FontRole::Caption));
        painter.setPen(c.ink2);
        painter.drawText(row.adjusted(0, 0, -8, 0), Qt::AlignRight | Qt::AlignVCenter, QString::number(count));
    }

    const Theme &m_theme;
};

} // namespace

Navigation::Navigation(const Theme &theme, QWidget *parent) : QListView(parent)
{
    setFrameShape(QFrame::NoFrame);
    setModel(&m_places);
    setItemDelegate(new PlaceDelegate(theme, this));
    setEditTriggers(NoEditTriggers);
    setMouseTracking(true);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFixedWidth(m_wide);
    setViewportMargins(0, 8, 0, 8);
    setAccessibleName(tr("Screens"));
    viewport()->setBackgroundRole(QPalette::Window);
    setBackgroundRole(QPalette::Window);
    connect(&theme, &Theme::changed, this, [this] { viewport()->update(); });
    const auto choose = [](const QModelIndex &index) { index.data(actionRole).value<QAction *>()->trigger(); };
    connect(this, &QListView::clicked, this, choose);
    connect(this, &QListView::activated, this, choose);
    heedSelection(this, choose);
}

void Navigation::addPlace(QAction *action, bool beginsGroup)
{
    auto *item = new QStandardItem(action->icon(), action->text().remove(u'&'));
    item->setData(QVariant::fromValue(action), actionRole);
    item->setData(beginsGroup, groupRole);
    item->setToolTip(action->toolTip());
    // why it cannot be gone to is said as long as it cannot
    connect(action, &QAction::changed, this, [item, action] { item->setToolTip(action->toolTip()); });
    m_places.appendRow(item);
    const int words = QFontMetrics(roleFont(FontRole::Heading)).horizontalAdvance(item->text());
    m_wide = std::clamp(words + beforeWords + besideBadge + aroundRow, m_wide, mostWide);
    setNarrow(m_narrow);
}

void Navigation::setBadge(int place, int count)
{
    QStandardItem *item = m_places.item(place);
    item->setData(count, badgeRole);
    item->setAccessibleText(count > 0 ? tr("%1, %2 for a person").arg(item->text()).arg(count) : item->text());
}

void Navigation::setCurrent(int place)
{
    setCurrentIndex(m_places.index(place, 0));
}

void Navigation::setNarrow(bool slim)
{
    m_narrow = slim;
    setFixedWidth(slim ? narrow : m_wide);
}

} // namespace counterfoil
