// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parties/termssheet.h"

#include "ui/format/amounts.h"
#include "ui/format/spoken.h"
#include "ui/parties/partiescontroller.h"
#include "ui/parties/termslists.h"
#include "ui/shell/parts.h"
#include "ui/shell/sheetparts.h"

#include <QStackedWidget>
#include <QTabBar>
#include <QTimer>
#include <QVBoxLayout>
#include <QtConcurrent>

namespace counterfoil {

namespace {
constexpr int listsCheckDelay = 120; //!< milliseconds
constexpr QSize listsSize{880, 680};
constexpr int aroundLists = 24; //!< within the window
} // namespace

TermsSheet::TermsSheet(const Theme &theme, PartiesController &parties, QWidget *parent)
    : QDialog(parent), m_theme(theme), m_parties(parties), m_base(parties.document()), m_tabs(tabButtons({})),
      m_stack(new QStackedWidget), m_checking(new QTimer(this))
{
    setObjectName(QStringLiteral("termsSheet"));
    setWindowTitle(tr("Rates, services and guards"));
    setAttribute(Qt::WA_DeleteOnClose);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(12);
    m_tabs->setObjectName(QStringLiteral("tabs"));
    m_tabs->setAccessibleName(tr("Parts of the terms"));
    layout->addWidget(m_tabs, 0, Qt::AlignLeft);
    layout->addWidget(m_stack, 1);
    addPages();
    makeFoot();
    connect(m_tabs, &QTabBar::currentChanged, m_stack, &QStackedWidget::setCurrentIndex);
    m_checking->setSingleShot(true);
    m_checking->setInterval(listsCheckDelay);
    connect(m_checking, &QTimer::timeout, this, &TermsSheet::check);
    connectParties();
    fit();
    const QString reason = m_parties.lockedReason();
    m_isLocked = !reason.isEmpty();
    if (!m_isLocked) {
        check();
        return;
    }
    for (TermsPage *page : std::as_const(m_pages))
        page->setLocked();
    m_save->setEnabled(false);
    say(reason, Tone::Warn);
}

void TermsSheet::addPage(const QString &name, TermsPage *page)
{
    m_pages.append(page);
    m_stack->addWidget(page);
    m_tabs->addTab(name);
    connect(page, &TermsPage::edited, this, &TermsSheet::edited);
}

void TermsSheet::addPages()
{
    const Terms none;
    const Terms &terms = m_parties.terms() ? m_parties.terms()->terms : none;
    addPage(tr("&Exchange rates"), new TermsListPage(m_theme, exchangeRateLook(terms), m_base));
    addPage(tr("&Own services"), new TermsListPage(m_theme, ownServiceLook(terms), m_base));
    addPage(tr("&Adjustments"), new TermsListPage(m_theme, adjustmentLook(terms), m_base));
    addPage(tr("&Guards"), new GuardsPage(m_theme, m_base));
}

void TermsSheet::makeFoot()
{
    m_meaning = new TextLabel(m_theme, FontRole::Caption, true);
    m_meaning->setObjectName(QStringLiteral("meaning"));
    m_meaning->setWordWrap(true);
    m_note = new TextLabel(m_theme, FontRole::Caption, true);
    m_note->setObjectName(QStringLiteral("note"));
    m_note->setWordWrap(true);
    m_save = new QPushButton(tr("&Save"));
    m_save->setObjectName(QStringLiteral("save"));
    auto *own = static_cast<QVBoxLayout *>(layout());
    own->addWidget(m_meaning);
    own->addLayout(sheetFoot(*this, m_save, m_note));
    connect(m_save, &QPushButton::clicked, this, &TermsSheet::save);
}

void TermsSheet::connectParties()
{
    connect(&m_parties, &PartiesController::saved, this, [this] {
        if (m_isSaving)
            accept();
    });
    connect(&m_parties, &PartiesController::refused, this, [this](const Error &error) {
        if (!std::exchange(m_isSaving, false))
            return;
        m_stack->setEnabled(true);
        m_save->setEnabled(error.code() == Error::Code::Busy);
        say(spoken(error.text()), Tone::Bad);
    });
    connect(&m_parties, &PartiesController::stateChanged, this, [this] {
        if (!m_parties.isKnown())
            reject(); // another file
    });
}

void TermsSheet::fit()
{
    const QSize room = parentWidget() ? parentWidget()->window()->size() - QSize(aroundLists, aroundLists) : listsSize;
    resize(listsSize.boundedTo(room));
}

QList<TermsEdit> TermsSheet::edits() const
{
    QList<TermsEdit> all;
    for (const TermsPage *page : m_pages)
        all += page->edits();
    return all;
}

TermsList::Counts TermsSheet::counts() const
{
    TermsList::Counts all;
    for (const TermsPage *page : m_pages) {
        const TermsList::Counts counts = page->counts();
        all.added += counts.added;
        all.changed += counts.changed;
        all.removed += counts.removed;
    }
    return all;
}

//! What was checked is about something else now.
void TermsSheet::edited()
{
    if (m_isLocked || m_isSaving)
        return;
    ++m_checks;
    m_save->setEnabled(false);
    m_checking->start();
}

void TermsSheet::check()
{
    m_checking->stop();
    m_save->setEnabled(false);
    const TermsList::Counts all = counts();
    m_meaning->setText(tr("Entries added: %1, changed: %2, removed: %3. Saved, the drafts are made anew with them; "
                          "approved and issued invoices stay as they are.")
                           .arg(countText(all.added), countText(all.changed), countText(all.removed)));
    const QList<TermsEdit> wanted = edits();
    if (wanted.isEmpty()) {
        takeChecked({});
        say(tr("Nothing is different yet."), Tone::Plain);
        return;
    }
    QtConcurrent::run(checkedTerms, m_base, wanted).then(this, [this, mine = ++m_checks](const CheckedTerms &checked) {
        if (mine == m_checks)
            takeChecked(checked);
    });
}

void TermsSheet::takeChecked(const CheckedTerms &checked)
{
    m_checked = checked.json;
    QStringList missing;
    QStringList elsewhere;
    const auto take = [&](const Fault &fault, Tone tone) {
        for (TermsPage *page : std::as_const(m_pages)) {
            const std::optional<TermsPage::Remark> remark = page->take(fault, tone);
            if (remark && !remark->text.isEmpty())
                (remark->isMissing ? missing : elsewhere).append(remark->text);
            if (remark)
                return;
        }
        if (tone == Tone::Bad)
            elsewhere.append(spoken(fault));
    };
    for (TermsPage *page : std::as_const(m_pages))
        page->beginFaults();
    for (const Fault &warning : checked.warnings)
        take(warning, Tone::Warn);
    for (const Fault &fault : checked.faults)
        take(fault, Tone::Bad);
    for (TermsPage *page : std::as_const(m_pages))
        page->endFaults();
    missing.removeDuplicates();
    m_save->setEnabled(!m_checked.isEmpty() && !m_isLocked);
    if (!elsewhere.isEmpty())
        say(elsewhere.join(u'\n'), Tone::Bad);
    else if (!missing.isEmpty())
        say(tr("Still to be filled in: %1").arg(missing.join(QStringLiteral(", "))), Tone::Plain);
    else
        say({}, Tone::Plain);
}

void TermsSheet::say(const QString &note, Tone tone)
{
    m_note->setTone(tone);
    m_note->setText(note);
}

void TermsSheet::save()
{
    if (m_checked.isEmpty() || m_isSaving || m_isLocked)
        return;
    m_isSaving = true;
    m_stack->setEnabled(false);
    m_save->setEnabled(false);
    say(tr("Saving…"), Tone::Plain);
    m_parties.save(m_base, m_checked, tr("The rates, services and guards are changed"));
}

} // namespace counterfoil
