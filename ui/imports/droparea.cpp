// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/imports/droparea.h"

#include "ui/shell/actions.h"
#include "ui/shell/parts.h"
#include "ui/theme/theme.h"

#include <QHBoxLayout>
#include <QPainter>

namespace counterfoil {

namespace {
constexpr int areaHeight = 120;
constexpr int radius = 4;
} // namespace

DropArea::DropArea(const Theme &theme, AppActions &actions, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_heading(new TextLabel(theme, FontRole::Heading)),
      m_sentence(new TextLabel(theme, FontRole::Body, true)), m_files(actionButton(theme, actions.importFiles, true)),
      m_terms(actionButton(theme, actions.importTerms))
{
    setFixedHeight(areaHeight);
    setAccessibleName(tr("Drop area"));
    auto *words = new QVBoxLayout;
    words->setSpacing(4);
    words->addStretch();
    words->addWidget(m_heading);
    words->addWidget(m_sentence);
    words->addStretch();
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(24, 0, 24, 0);
    layout->setSpacing(8);
    layout->addLayout(words, 1);
    layout->addWidget(m_terms);
    layout->addWidget(m_files);
    m_sentence->setWordWrap(true);
    setLocked({});
}

void DropArea::setLocked(const QString &reason)
{
    m_heading->setText(reason.isEmpty() ? tr("Drop Microsoft's files here") : tr("Nothing can be imported now"));
    m_sentence->setText(
        reason.isEmpty() ? tr("Reconciliation and daily usage, CSV or JSON, plain, .gz or .zip, or a folder of them. "
                              "An invoice that is on hand is replaced, and what Microsoft changed is shown.")
                         : reason);
}

void DropArea::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Colours &colours = m_theme.colours();
    painter.setPen(QPen(colours.rule2, 1));
    painter.setBrush(colours.alt);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
}

} // namespace counterfoil
