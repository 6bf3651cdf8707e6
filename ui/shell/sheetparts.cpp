// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/sheetparts.h"

#include <QCoreApplication>
#include <QDialog>
#include <QEvent>
#include <QHBoxLayout>
#include <QPushButton>

namespace counterfoil {

namespace {

//! A window's layout asks for the height of its narrowest shape; sheets have words that wrap.
class SheetFitter final : public QObject
{
public:
    using QObject::QObject;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        auto *sheet = qobject_cast<QDialog *>(watched);
        if (sheet && sheet->layout() && (event->type() == QEvent::LayoutRequest || event->type() == QEvent::Show)) {
            const QLayout &layout = *sheet->layout();
            const int wanted = layout.hasHeightForWidth() ? layout.totalHeightForWidth(sheet->width())
                                                          : layout.totalMinimumSize().height();
            // made lower by hand, its foot would lie over its fields
            if (layout.hasHeightForWidth())
                sheet->setMinimumHeight(layout.totalMinimumHeightForWidth(sheet->width()));
            if (sheet->height() < wanted)
                sheet->resize(sheet->width(), wanted);
        }
        return QObject::eventFilter(watched, event);
    }
};

} // namespace

void fitSheet(QDialog &sheet, int width)
{
    sheet.resize(width, 0);
    const QString name = QStringLiteral("sheetFitter");
    if (sheet.findChild<QObject *>(name, Qt::FindDirectChildrenOnly))
        return; // asked for another width
    auto *fitter = new SheetFitter(&sheet);
    fitter->setObjectName(name);
    sheet.installEventFilter(fitter);
}

QHBoxLayout *sheetFoot(QDialog &sheet, QPushButton *primary, QWidget *beside)
{
    auto *cancel = new QPushButton(QCoreApplication::translate("sheetparts", "Cancel"), &sheet);
    cancel->setObjectName(QStringLiteral("cancel"));
    QObject::connect(cancel, &QPushButton::clicked, &sheet, &QDialog::reject);
    primary->setProperty("primary", true);
    primary->setParent(&sheet); // else the sheet does not know it for its own, and takes the first button
    primary->setDefault(true);
    auto *foot = new QHBoxLayout;
    foot->setSpacing(8);
    beside ? foot->addWidget(beside, 1) : foot->addStretch(1);
    foot->addWidget(cancel);
    foot->addWidget(primary);
    return foot;
}

QPushButton *makeCancelDefault(QDialog &sheet, QPushButton *primary)
{
    auto *cancel = sheet.findChild<QPushButton *>(QStringLiteral("cancel"), Qt::FindDirectChildrenOnly);
    primary->setDefault(false);
    cancel->setDefault(true);
    return cancel;
}

} // namespace counterfoil
