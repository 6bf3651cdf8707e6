// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parties/changeline.h"

#include "ui/parties/partiescontroller.h"
#include "ui/shell/parts.h"

#include <QCoreApplication>
#include <QVBoxLayout>

namespace counterfoil {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("ChangeLine", text);
}

} // namespace

QWidget *changeLine(const Theme &theme, PartiesController &parties)
{
    auto *place = new QWidget;
    auto *layout = new QVBoxLayout(place);
    layout->setContentsMargins(16, 0, 16, 8);
    auto *line = new MessageLine(theme);
    line->setObjectName(QStringLiteral("changeLine"));
    layout->addWidget(line);
    place->hide();
    const auto show = [place, line](Tone tone, const QString &strong, const QString &text, const QString &act) {
        if (!place->parentWidget() || !place->parentWidget()->isVisible())
            return;
        line->show(tone, strong, text, act);
        place->show();
    };
    QObject::connect(&parties, &PartiesController::saved, place, [&parties, show](const QString &outcome) {
        const bool canUndo = parties.canUndo();
        show(Tone::Ok, tr("%1.").arg(outcome),
             canUndo ? tr("The drafts are made anew. Ctrl+Z restores the former terms.") : QString(),
             canUndo ? tr("Undo") : QString());
    });
    QObject::connect(&parties, &PartiesController::undone, place, [show] {
        show(Tone::Ok, tr("Taken back."), tr("The terms are as they were before the change."), {});
    });
    QObject::connect(line, &MessageLine::acted, &parties, &PartiesController::undo);
    QObject::connect(line, &MessageLine::dismissed, place, &QWidget::hide);
    QObject::connect(&parties, &PartiesController::stateChanged, place, [&parties, place] {
        if (!parties.isKnown())
            place->hide(); // another file
    });
    return place;
}

} // namespace counterfoil
