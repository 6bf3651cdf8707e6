// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Why an amount is what it is, with what was agreed and what was done. A part of MainWindow.
#include "core/store/auditrepository.h"
#include "ui/contracts/contractwords.h"
#include "ui/imports/importscolumns.h"
#include "ui/parties/partiescontroller.h"
#include "ui/reconcile/whypanel.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/screen.h"
#include "ui/shell/trailwords.h"
#include "ui/shell/whyterms.h"

#include <QSplitter>

namespace counterfoil {

namespace {

constexpr int mostEvents = 8;
constexpr int mostRead = 64; //!< of them many may say the same
constexpr int mostContracts = 3;

WhyEvent eventOf(const AuditEntry &entry)
{
    const QString reason = entry.parsedDetail().value(QStringLiteral("reason")).toString();
    const QString what =
        reason.isEmpty() ? auditWords(entry.action) : auditWords(entry.action) + QStringLiteral(": ") + reason;
    const bool isProgram = entry.actor == QStringLiteral("counterfoil");
    return {momentText(entry.at), what, isProgram ? QString() : entry.actor};
}

//! "Period: One month; Licences: As charged" of the contract.
WhyFact clauseOf(const Terms &terms, const Contract &contract)
{
    const Customer *customer = terms.customer(contract.customer);
    const Tax *tax = customer ? terms.tax(customer->tax) : nullptr;
    QStringList parts;
    for (const auto &[name, text] : agreedFacts(contract, customer ? *customer : Customer(), tax ? *tax : Tax()))
        parts << name + QStringLiteral(": ") + text;
    return {contract.id, parts.join(QStringLiteral("; "))};
}

} // namespace

bool MainWindow::isWhyOpen() const
{
    return m_why->isVisibleTo(this);
}

void MainWindow::showWhy(const WhyContent &why)
{
    if (why.isEmpty())
        return;
    const bool opened = !m_why->isVisible();
    tellWhy(why);
    if (!opened)
        return;
    m_why->setVisible(true);
    const int wanted = width() >= wideWindow ? 400 : width() < narrowWindow ? 304 : 336;
    m_splitter->setSizes({m_splitter->width() - wanted, wanted});
}

void MainWindow::followWhy(const WhyContent &why)
{
    if (m_why->isVisible() && !why.isEmpty())
        tellWhy(why);
}

void MainWindow::tellWhy(const WhyContent &why)
{
    m_why->show(completed(why));
    askHistory(why);
}

//! With what stands behind ids, and with what the contracts say that the amount rests on.
WhyContent MainWindow::completed(WhyContent why) const
{
    const MonthPicture &picture = m_shell.picture();
    for (WhySource &source : why.sources) {
        if (source.text.isEmpty()) // a charge outside of every subscription has an empty id as well
            continue;
        const Invoice *invoice = m_shell.invoice(source.text);
        source.text = invoice ? invoice->name() : picture.subscriptions.value(source.text, source.text);
    }
    why.hasUsage = std::any_of(picture.sets.begin(), picture.sets.end(), [&why](const SourceSet &set) {
        return shapeOf(set.kind) == Shape::Usage && !isUnbilled(set.kind) && why.sets.contains(set.id);
    });
    const TermsDocument *document = m_parties->terms().get();
    if (!document)
        return why;
    why.rule = QStringList{why.rule, termsBehind(document->terms, why)}.join(u'\n').trimmed();
    if (why.customer.isEmpty())
        return why;
    for (const Contract &contract : document->terms.contracts) {
        const bool isMeant = why.contract.isEmpty() ? contract.customer == why.customer : contract.id == why.contract;
        if (isMeant && why.clauses.size() < mostContracts)
            why.clauses << clauseOf(document->terms, contract);
    }
    return why;
}

//! Comes after the amount itself; who has gone on to another amount does not want it.
void MainWindow::askHistory(const WhyContent &why)
{
    const int mine = ++m_histories;
    DraftDesk *desk = m_shell.company() ? m_shell.company()->drafts() : nullptr;
    if (!desk || !why.month.isValid())
        return;
    desk->history(why.invoice, why.month, mostRead).then(this, [this, mine](const Result<QList<AuditEntry>> &found) {
        if (mine != m_histories || !found || found->isEmpty())
            return;
        QList<WhyEvent> events;
        for (const AuditEntry &entry : *found)
            events << eventOf(entry);
        m_why->setHistory(toldOnce(events).mid(0, mostEvents));
    });
}

} // namespace counterfoil
