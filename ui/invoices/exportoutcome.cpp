// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/invoices/exportoutcome.h"

#include "ui/shell/parts.h"
#include "ui/shell/sheetparts.h"

#include <QClipboard>
#include <QDesktopServices>
#include <QGuiApplication>
#include <QPlainTextEdit>
#include <QUrl>
#include <QVBoxLayout>

namespace counterfoil {

ExportOutcome::ExportOutcome(const Theme &theme, const ExportNews &news, const QString &folder, QWidget *parent)
    : QDialog(parent)
{
    setObjectName(QStringLiteral("exportOutcome"));
    setWindowTitle(news.isGood ? tr("Exported") : tr("The export failed"));
    fitSheet(*this, 600);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(8);
    QStringList said;
    const auto addText = [&](FontRole role, const QString &text) {
        auto *label = new TextLabel(theme, role);
        label->setText(text);
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
        label->setVisible(!text.isEmpty());
        layout->addWidget(label);
        if (!text.isEmpty())
            said << text;
        return label;
    };
    addText(FontRole::Heading, news.happened)->setTone(news.isGood ? Tone::Ok : Tone::Bad);
    addText(FontRole::Body, news.kept);
    addText(FontRole::Body, news.advice);
    said << news.details;
    auto *details = new QPlainTextEdit(news.details.join(u'\n'));
    details->setObjectName(QStringLiteral("details"));
    details->setAccessibleName(tr("Details"));
    details->setReadOnly(true);
    details->setTabChangesFocus(true);
    details->setMinimumHeight(140);
    layout->addWidget(details, 1);
    auto *buttons = new QHBoxLayout;
    auto *copy = new QPushButton(tr("Co&py the text"));
    auto *open = new QPushButton(tr("&Open the folder"));
    auto *close = new QPushButton(tr("&Close"), this);
    open->setVisible(!folder.isEmpty());
    close->setProperty("primary", true);
    close->setDefault(true);
    buttons->addWidget(copy);
    buttons->addStretch();
    buttons->addWidget(open);
    buttons->addWidget(close);
    layout->addLayout(buttons);
    connect(copy, &QPushButton::clicked, this, [said] { QGuiApplication::clipboard()->setText(said.join(u'\n')); });
    connect(open, &QPushButton::clicked, this, [folder] { QDesktopServices::openUrl(QUrl::fromLocalFile(folder)); });
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    close->setFocus();
}

} // namespace counterfoil
