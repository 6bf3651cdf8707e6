// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tables/selection.h"

namespace counterfoil {

void heedSelection(QAbstractItemView *view, const std::function<void(const QModelIndex &)> &choose)
{
    const auto heed = [view, choose](const QItemSelection &selected) {
        if (selected.size() != 1 || selected.first().height() != 1)
            return;
        const auto follow = [view, choose, index = QPersistentModelIndex(selected.first().topLeft())] {
            if (index.isValid() && index.row() != view->currentIndex().row() &&
                view->selectionModel()->isSelected(index))
                choose(index);
        };
        QMetaObject::invokeMethod(view, follow, Qt::QueuedConnection);
    };
    QObject::connect(view->selectionModel(), &QItemSelectionModel::selectionChanged, view, heed);
}

QString nextPlace(const QStringList &before, qsizetype done, const std::function<bool(const QString &key)> &stays)
{
    for (qsizetype next = done + 1; next < before.size(); ++next) {
        if (stays(before.at(next)))
            return before.at(next);
    }
    for (qsizetype former = qMin(done, before.size()) - 1; former >= 0; --former) {
        if (stays(before.at(former)))
            return before.at(former);
    }
    return {};
}

} // namespace counterfoil
