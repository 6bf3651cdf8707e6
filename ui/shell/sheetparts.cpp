// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/sheetparts.h"

#include <QCoreApplication>
#include <QDialog>
#include <QHBoxLayout>
#include <QPushButton>

namespace counterfoil {

QHBoxLayout *sheetFoot(QDialog &sheet, QPushButton *primary, QWidget *beside)
{
    auto *cancel = new QPushButton(QCoreApplication::translate("sheetparts", "Cancel"));
    cancel->setAutoDefault(false);
    QObject::connect(cancel, &QPushButton::clicked, &sheet, &QDialog::reject);
    primary->setProperty("primary", true);
    primary->setDefault(true);
    auto *foot = new QHBoxLayout;
    foot->setSpacing(8);
    beside ? foot->addWidget(beside, 1) : foot->addStretch(1);
    foot->addWidget(cancel);
    foot->addWidget(primary);
    return foot;
}

} // namespace counterfoil
