// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/confirmsheet.h"

#include "ui/format/fonts.h"
#include "ui/shell/parts.h"
#include "ui/shell/sheetparts.h"

#include <QFormLayout>
#include <QGridLayout>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace counterfoil {

ConfirmSheet::ConfirmSheet(const Theme &theme, const QString &act, const QList<ConfirmSum> &sums, const QString &note,
                           QWidget *parent)
    : QDialog(parent)
{
    setObjectName(QStringLiteral("confirmSheet"));
    setWindowTitle(act);
    setMinimumWidth(400);
    fitSheet(*this, 440);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(12);
    auto *title = new TextLabel(theme, FontRole::Heading);
    title->setText(act);
    layout->addWidget(title);
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(24);
    grid->setVerticalSpacing(4);
    grid->setColumnStretch(0, 1);
    for (const ConfirmSum &sum : sums) {
        auto *name = new TextLabel(theme, FontRole::Body, true);
        name->setText(sum.name);
        auto *amount = new TextLabel(theme, FontRole::Body);
        amount->setFont(moneyFont(FontRole::Body));
        amount->setText(sum.amount);
        amount->setAccessibleName(sum.name + u' ' + sum.amount);
        const int row = grid->rowCount();
        grid->addWidget(name, row, 0);
        grid->addWidget(amount, row, 1, Qt::AlignRight);
    }
    layout->addLayout(grid);
    auto *text = new TextLabel(theme, FontRole::Body);
    text->setWordWrap(true);
    text->setText(note);
    layout->addWidget(text);
    auto *go = new QPushButton(QString(act).replace(u'&', QStringLiteral("&&")));
    go->setObjectName(QStringLiteral("go"));
    layout->addLayout(sheetFoot(*this, go));
    makeCancelDefault(*this, go)->setFocus();
    connect(go, &QPushButton::clicked, this, &QDialog::accept);
}

QPlainTextEdit *ConfirmSheet::addText(const QString &label, const char *name, const QString &text)
{
    auto *form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    auto *field = addField(*form, label, name, new QPlainTextEdit(text));
    field->setTabChangesFocus(true);
    field->setFixedHeight(72);
    auto *box = static_cast<QVBoxLayout *>(layout());
    box->insertLayout(box->count() - 1, form); // above the buttons
    field->setFocus();
    return field;
}

} // namespace counterfoil
