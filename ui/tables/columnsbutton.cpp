// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tables/columnsbutton.h"

#include "ui/shell/parts.h"
#include "ui/tables/tableview.h"

#include <QCoreApplication>
#include <QPushButton>

namespace counterfoil {

QPushButton *columnsButton(const Theme &theme, const std::function<TableView *()> &table)
{
    QPushButton *button = framedIconButton(theme, QStringLiteral("columns"),
                                           QCoreApplication::translate("counterfoil::TableView", "Columns"));
    QObject::connect(button, &QPushButton::clicked, button, [button, table] { table()->openColumnMenu(*button); });
    return button;
}

} // namespace counterfoil
