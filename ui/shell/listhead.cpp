// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/listhead.h"

#include <QVBoxLayout>

namespace counterfoil {

ListHead addListHead(QVBoxLayout &layout, const Theme &theme, const QString &title)
{
    auto *head = new QWidget;
    head->setFixedHeight(48);
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(14, 0, 12, 0);
    auto *label = new TextLabel(theme, FontRole::Title);
    label->setText(title);
    auto *count = new TextLabel(theme, FontRole::Caption, true);
    row->addWidget(label);
    row->addWidget(count);
    row->addStretch();
    layout.addWidget(head);
    QLineEdit *filter = filterField(theme);
    filter->setMinimumWidth(0);
    filter->setMaximumWidth(QWIDGETSIZE_MAX);
    auto *place = new QHBoxLayout; // a row of its own: a name has to be read in it
    place->setContentsMargins(14, 0, 14, 8);
    place->addWidget(filter);
    layout.addLayout(place);
    layout.addWidget(new RuleLine(theme, Qt::Horizontal));
    return {count, filter};
}

} // namespace counterfoil
