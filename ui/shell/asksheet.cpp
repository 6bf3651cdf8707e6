// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/asksheet.h"

#include "ui/format/fonts.h"
#include "ui/shell/parts.h"
#include "ui/shell/sheetparts.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace counterfoil {

namespace {

constexpr int askWidth = 480;

//! The heading and what is said under it.
QVBoxLayout *headedLayout(QDialog &sheet, const Theme &theme, const QString &heading, const QString &text)
{
    auto *layout = new QVBoxLayout(&sheet);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(12);
    auto *title = new TextLabel(theme, FontRole::Heading);
    title->setText(heading);
    layout->addWidget(title);
    auto *note = new TextLabel(theme, FontRole::Body);
    note->setWordWrap(true);
    note->setText(text);
    layout->addWidget(note);
    return layout;
}

} // namespace

AskSheet::AskSheet(const Theme &theme, const QString &title, const QString &note, const QString &act,
                   const QStringList &choices, QWidget *parent)
    : QDialog(parent)
{
    setObjectName(QStringLiteral("askSheet"));
    setWindowTitle(title);
    fitSheet(*this, askWidth);
    QVBoxLayout *layout = headedLayout(*this, theme, title, note);
    m_field = makeField(*layout, choices);
    auto *go = new QPushButton(act);
    go->setObjectName(QStringLiteral("go"));
    go->setEnabled(false);
    layout->addLayout(sheetFoot(*this, go));
    connect(go, &QPushButton::clicked, this, &QDialog::accept);
    connect(m_field, &QLineEdit::textChanged, this, [this, go] { go->setEnabled(!answer().isEmpty()); });
    m_field->setFocus();
}

QLineEdit *AskSheet::makeField(QVBoxLayout &layout, const QStringList &choices)
{
    QLineEdit *field = nullptr;
    if (choices.isEmpty()) {
        field = new QLineEdit;
        layout.addWidget(field);
    } else {
        auto *box = new QComboBox;
        box->setEditable(true);
        box->setInsertPolicy(QComboBox::NoInsert);
        box->addItems(choices);
        box->setCurrentIndex(-1);
        box->setAccessibleName(windowTitle());
        layout.addWidget(box);
        field = box->lineEdit();
    }
    field->setObjectName(QStringLiteral("answer"));
    field->setAccessibleName(windowTitle());
    return field;
}

QString AskSheet::answer(bool asTyped) const
{
    return asTyped ? m_field->text() : m_field->text().trimmed();
}

TellSheet::TellSheet(const Theme &theme, const QString &title, const QString &heading, const QString &text,
                     const QString &away, QWidget *parent)
    : QDialog(parent)
{
    setObjectName(QStringLiteral("tellSheet"));
    setWindowTitle(title);
    fitSheet(*this, askWidth);
    QVBoxLayout *layout = headedLayout(*this, theme, heading, text);
    auto *button = new QPushButton(away);
    connect(button, &QPushButton::clicked, this, &QDialog::accept);
    auto *foot = new QHBoxLayout;
    foot->addStretch(1);
    foot->addWidget(button);
    layout->addLayout(foot);
    button->setDefault(true);
    button->setFocus();
}

} // namespace counterfoil
