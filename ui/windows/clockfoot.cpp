// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/windows/clockfoot.h"

#include "ui/shell/parts.h"
#include "ui/theme/theme.h"
#include "ui/windows/windowscolumns.h"

#include <QHBoxLayout>

namespace counterfoil {

namespace {

constexpr int footHeight = 56;

QString billedWords(const MoneyClock &clock)
{
    const QString term = clock.term == u"P1M"   ? ClockFoot::tr("one month")
                         : clock.term == u"P1Y" ? ClockFoot::tr("one year")
                         : clock.term == u"P3Y" ? ClockFoot::tr("three years")
                                                : QString();
    if (term.isEmpty())
        return subjectWords(clock);
    const QString billed = clock.cycleMonths == 1    ? ClockFoot::tr("billed monthly")
                           : clock.cycleMonths == 12 ? ClockFoot::tr("billed yearly")
                           : clock.cycleMonths == 36 ? ClockFoot::tr("billed once")
                                                     : QString();
    QStringList parts{subjectWords(clock), term, billed};
    parts.removeAll(QString());
    return parts.join(QStringLiteral(", "));
}

//! What a change of price is for, or else what is not sure.
QString reasonWords(const MoneyClock &clock)
{
    if (!changeWords(clock).isEmpty())
        return changeReason(clock);
    return clock.notes.isEmpty() ? outcomeWords(clock) : noteWords(clock.notes.last());
}

} // namespace

ClockFoot::ClockFoot(const Theme &theme, QAction *copy, QWidget *parent)
    : QWidget(parent), m_customer(new TextLabel(theme, FontRole::Heading)),
      m_subject(new TextLabel(theme, FontRole::Table, true)), m_steps(new TextLabel(theme, FontRole::Table)),
      m_change(new TextLabel(theme, FontRole::TableStrong)), m_reason(new TextLabel(theme, FontRole::Table, true))
{
    setFixedHeight(footHeight);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::AlternateBase);
    setAccessibleName(tr("Calculation of the chosen clock"));
    for (TextLabel *label : {m_customer, m_subject, m_steps, m_reason}) {
        label->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred); // a long name is cut, not the screen
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    }
    m_change->setTone(Tone::Bad);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(16, 6, 16, 6);
    layout->setSpacing(16);
    auto *who = new QVBoxLayout;
    who->setSpacing(0);
    who->addWidget(m_customer);
    who->addWidget(m_subject);
    auto *sums = new QVBoxLayout;
    sums->setSpacing(0);
    sums->addWidget(m_steps);
    auto *cost = new QHBoxLayout;
    cost->setSpacing(6);
    cost->addWidget(m_change);
    cost->addWidget(m_reason, 1);
    sums->addLayout(cost);
    layout->addLayout(who, 2);
    layout->addLayout(sums, 4);
    layout->addWidget(actionButton(theme, copy));
}

void ClockFoot::show(const ClockRow *row)
{
    const bool isEmpty = !row || row->isHeading;
    for (TextLabel *label : {m_customer, m_subject, m_steps, m_change, m_reason})
        label->setText({});
    m_change->setVisible(false);
    if (isEmpty)
        return;
    const MoneyClock &clock = row->clock;
    m_customer->setText(clock.customerName);
    m_subject->setText(billedWords(clock));
    QStringList steps;
    for (const ClockStep &step : clock.steps)
        steps.append(stepWords(step, clock));
    m_steps->setText(steps.join(QStringLiteral("    ")));
    const QString change = changeWords(clock);
    m_change->setVisible(!change.isEmpty());
    m_change->setText(clock.kind == ClockKind::Extension ? tr("Not deciding costs %1").arg(change) : change);
    m_reason->setText(reasonWords(clock));
    QStringList notes;
    for (const ClockNote note : clock.notes)
        notes.append(noteWords(note));
    m_reason->setToolTip(notes.join(u'\n'));
    m_steps->setToolTip(steps.join(u'\n'));
}

} // namespace counterfoil
