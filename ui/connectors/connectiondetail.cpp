// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/connectors/connectiondetail.h"

#include "ui/connectors/connectorwords.h"
#include "ui/format/spoken.h"
#include "ui/format/words.h"
#include "ui/shell/parts.h"
#include "ui/theme/theme.h"

#include <QFormLayout>

namespace counterfoil {

namespace {

//! Accounts and tenants have no blanks to break at.
int longestWord(const TextLabel &label)
{
    int width = 60;
    for (const QString &word : label.text().split(u' '))
        width = std::max(width, label.fontMetrics().horizontalAdvance(word) + 2);
    return std::min(width, 272);
}

//! The core's sentences begin in lower case; an account at the beginning stays as it is.
QString sentence(const QString &text)
{
    const bool isAccount = text.section(u' ', 0, 0).contains(u'@');
    const QString begun = isAccount ? text : begunLarge(text);
    return begun.isEmpty() || begun.endsWith(u'.') ? begun : begun + u'.';
}

} // namespace

ConnectionDetail::ConnectionDetail(const Theme &theme, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_name(new TextLabel(theme, FontRole::Title)), m_state(new Pill(theme)),
      m_advice(new TextLabel(theme, FontRole::Body)), m_facts(new QFormLayout), m_warnings(new QVBoxLayout)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 12, 16, 12);
    layout->setSpacing(8);
    auto *head = new QHBoxLayout;
    m_name->setMinimumWidth(40);
    head->addWidget(m_name);
    head->addWidget(m_state);
    head->addStretch();
    m_advice->setWordWrap(true);
    m_facts->setRowWrapPolicy(QFormLayout::WrapLongRows);
    m_facts->setHorizontalSpacing(16);
    m_facts->setVerticalSpacing(6);
    m_facts->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_warnings->setSpacing(6);
    layout->addLayout(head);
    layout->addWidget(m_advice);
    layout->addLayout(m_warnings);
    layout->addSpacing(4);
    layout->addLayout(m_facts);
    layout->addStretch();
}

void ConnectionDetail::clear()
{
    while (m_facts->rowCount() > 0)
        m_facts->removeRow(0);
    while (QLayoutItem *item = m_warnings->takeAt(0)) {
        delete item->widget();
        delete item;
    }
}

void ConnectionDetail::addFact(const QString &name, const QString &value)
{
    if (value.isEmpty())
        return;
    auto *label = new TextLabel(m_theme, FontRole::Caption, true);
    label->setText(name);
    label->setContentsMargins(0, 2, 0, 0);
    auto *text = new TextLabel(m_theme, FontRole::Body);
    text->setText(value);
    text->setAccessibleName(name + QStringLiteral(": ") + value);
    text->setWordWrap(true);
    text->setMinimumWidth(longestWord(*text)); // else it begins below its name
    text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_facts->addRow(label, text);
}

void ConnectionDetail::addWarning(const QString &text)
{
    auto *line = new MessageLine(m_theme);
    line->setLasting();
    line->show(Tone::Warn, {}, sentence(text));
    m_warnings->addWidget(line);
}

void ConnectionDetail::show(const ConnectionRow &row, const QDateTime &now)
{
    clear();
    const CloudConnection &one = row.connection;
    m_name->setText(one.name);
    m_state->show(toneOf(row.state), stateWords(row.state));
    m_advice->setText(adviceFor(row.state));
    m_advice->setVisible(!m_advice->text().isEmpty());
    for (const QString &warning : row.warnings)
        addWarning(spoken(warning));
    addFact(tr("Kind"), kindWords(one.kind) + QStringLiteral(" · ") + cloudWords(row.cloud));
    addFact(tr("Account"), one.account);
    addFact(tr("Tenant"), one.tenant);
    if (one.kind == u"azure-ea")
        addFact(tr("Enrolment"), one.enrolment);
    else
        addFact(tr("Roles found"), !one.rolesKnown       ? tr("not known")
                                   : one.roles.isEmpty() ? tr("none")
                                                         : one.roles.join(QStringLiteral(", ")));
    addFact(tr("Missing"), missingRoles(one));
    const QString renewed = ageText(one.renewed, now);
    addFact(tr("Sign-in"), one.renewed.isValid() ? tr("renewed %1").arg(instantText(one.renewed, now)) +
                                                       (renewed.isEmpty() ? QString() : QStringLiteral(", ") + renewed)
                                                 : QString());
    const QString age = ageText(one.lastSync, now);
    addFact(tr("Complete pull"),
            instantText(one.lastSync, now, tr("never")) + (age.isEmpty() ? QString() : QStringLiteral(", ") + age));
    addFact(tr("Last try"), instantText(one.lastTry, now));
    addFact(tr("Next pull"), instantText(row.next, now));
}

} // namespace counterfoil
