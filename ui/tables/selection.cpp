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

} // namespace counterfoil
