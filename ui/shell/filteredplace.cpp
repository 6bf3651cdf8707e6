// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/filteredplace.h"

#include "ui/shell/parts.h"
#include "ui/tables/tablemodel.h"

#include <QVBoxLayout>

namespace counterfoil {

FilteredPlace::FilteredPlace(const Theme &theme, const QWidgetList &listed, const TableModel &model)
{
    auto *filled = new QWidget;
    auto *layout = new QVBoxLayout(filled);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    for (QWidget *part : listed)
        layout->addWidget(part, part == listed.first() ? 1 : 0);
    auto *none = new EmptyState(theme);
    none->showFiltered();
    none->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Ignored); // the list has the room, and only that
    addWidget(filled);
    addWidget(none);
    connect(&model, &QAbstractItemModel::modelReset, this,
            [this, &model] { setCurrentIndex(model.rowCount() == 0 && model.allRecords() > 0 ? 1 : 0); });
}

} // namespace counterfoil
