// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reconcile/findingspane.h"

#include "core/money/currency.h"
#include "core/workspace/findings.h"
#include "ui/format/amounts.h"
#include "ui/format/words.h"
#include "ui/reconcile/findingdialogs.h"
#include "ui/shell/actions.h"
#include "ui/shell/confirmsheet.h"
#include "ui/shell/parts.h"
#include "ui/shell/shellcontroller.h"
#include "ui/tables/selection.h"
#include "ui/tables/tableview.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QPlainTextEdit>
#include <QPointer>
#include <QStackedWidget>

namespace counterfoil {

FindingsPane::FindingsPane(const Theme &theme, ShellController &shell, AppActions &actions, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_shell(shell), m_actions(actions),
      m_model(new RecordTableModel<TrackedFinding>(trackedShape(), trackedColumns({}), this)),
      m_table(new TableView(theme)), m_empty(new EmptyState(theme)), m_place(new QStackedWidget)
{
    m_table->setObjectName(QStringLiteral("trackedFindings"));
    m_table->setAccessibleName(tr("Findings"));
    m_table->setTable(m_model);
    m_place->addWidget(m_table);
    m_place->addWidget(m_empty);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(m_place);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &FindingsPane::chosenChanged);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this] {
        if (!m_isRefreshing && isVisible())
            Q_EMIT moved();
    });
    connect(m_model, &QAbstractItemModel::modelReset, this, &FindingsPane::chosenChanged, Qt::QueuedConnection);
    connect(m_table, &TableView::opened, this, [this] {
        const TrackedFinding *tracked = current();
        if (tracked && !(tracked->finding.customer.isEmpty() && tracked->finding.tenants.isEmpty()))
            Q_EMIT customerWanted(tracked->finding.customer.isEmpty() ? tracked->finding.tenants.first()
                                                                      : tracked->finding.customer);
    });
    connectActions();
}

void FindingsPane::connectActions()
{
    connect(m_actions.acceptFinding, &QAction::triggered, this, &FindingsPane::accept);
    connect(m_actions.changeFinding, &QAction::triggered, this, &FindingsPane::change);
    connect(m_actions.billFinding, &QAction::triggered, this, &FindingsPane::bill);
    connect(m_actions.disputeFinding, &QAction::triggered, this, &FindingsPane::dispute);
    connect(m_actions.copyTicket, &QAction::triggered, this, &FindingsPane::copyTicket);
}

void FindingsPane::refresh()
{
    if (std::exchange(m_month, m_shell.month()) != m_shell.month())
        m_owner = {};
    QStringList before;
    QStringList open;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        before << m_model->key(row);
        if (isOpenFinding(*m_model->record(row)))
            open << before.last();
    }
    const int row = m_table->currentIndex().row();
    m_isRefreshing = true;
    fill();
    goOn(before, open, row);
    m_isRefreshing = false;
}

void FindingsPane::showOnly(const FindingOwner &owner)
{
    m_owner = owner;
    m_isRefreshing = true;
    fill();
    m_isRefreshing = false;
}

void FindingsPane::fill()
{
    QList<TrackedFinding> shown = m_shell.picture().findings;
    const bool none = shown.isEmpty();
    shown.removeIf([this](const TrackedFinding &tracked) { return !m_owner.owns(tracked.finding); });
    m_model->setContents(trackedColumns(m_shell.today()), trackedOrder(shown));
    m_place->setCurrentIndex(shown.isEmpty() ? 1 : 0);
    if (none)
        m_empty->show(tr("No finding"), tr("Nothing in %1 needs a person.").arg(monthText(m_shell.month())));
    else if (shown.isEmpty())
        m_empty->show(tr("No finding"), withOneStop(tr("Nothing of %1 needs a person.").arg(m_owner.name)));
    else if (!m_table->currentIndex().isValid())
        m_table->setCurrentIndex(m_model->index(0, 0));
}

std::pair<int, int> FindingsPane::open() const
{
    QList<TrackedFinding> own = m_shell.picture().findings;
    own.removeIf([this](const TrackedFinding &tracked) { return !m_owner.owns(tracked.finding); });
    return {openFindings(own), openFindings(m_shell.picture().findings)};
}

//! Who decided about a finding goes on with the next open one, not to where the decided ones stand.
void FindingsPane::goOn(const QStringList &before, const QStringList &open, int row)
{
    const auto isThere = [this](const QString &key) { return m_model->rowOf(key) >= 0; };
    const auto waits = [this](const QString &key) {
        const TrackedFinding *now = m_model->record(m_model->rowOf(key));
        return now && isOpenFinding(*now);
    };
    if (row < 0 || row >= before.size())
        return;
    const QString &key = before.at(row);
    if (isThere(key) && (!open.contains(key) || waits(key)))
        return;
    const QString next = nextPlace(before, row, waits);
    m_table->select(next.isEmpty() ? nextPlace(before, row, isThere) : next);
}

QStringList FindingsPane::chosen() const
{
    QStringList keys;
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    for (const QModelIndex &row : rows)
        keys << m_model->key(row.row());
    return keys;
}

const TrackedFinding *FindingsPane::current() const
{
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    return rows.size() == 1 ? m_model->record(rows.first().row()) : nullptr;
}

const TrackedFinding *FindingsPane::pointed() const
{
    return m_model->record(m_table->currentIndex().row());
}

QList<Invoice> FindingsPane::draftsOf(const TrackedFinding &tracked) const
{
    QList<Invoice> drafts;
    for (const Invoice &invoice : m_shell.picture().invoices) {
        if (invoice.state == InvoiceState::Draft && !invoice.customer.isEmpty() &&
            invoice.customer == tracked.finding.customer)
            drafts << invoice;
    }
    return drafts;
}

//! What a guard holds stands on a draft already, and what is unexplained is an error and no charge.
bool FindingsPane::isBillable(const TrackedFinding &tracked) const
{
    const Finding &finding = tracked.finding;
    const bool isUnbilledMoney = tracked.present && !finding.amount.isZero() &&
                                 (finding.kind == u"unmapped" || finding.kind == u"late" || finding.kind == u"parked");
    const bool stray = finding.customer.isEmpty() && !finding.tenants.isEmpty();
    return isUnbilledMoney && (stray || !draftsOf(tracked).isEmpty());
}

bool FindingsPane::isDisputable(const TrackedFinding &tracked)
{
    const Finding &finding = tracked.finding;
    return tracked.record.dispute.has_value() ||
           (tracked.present && finding.kind != u"guard" && !finding.tenants.isEmpty());
}

//! What is on record about one already.
QString FindingsPane::noteOf(const QString &key) const
{
    for (const TrackedFinding &tracked : m_shell.picture().findings) {
        if (tracked.finding.key == key)
            return tracked.record.note;
    }
    return {};
}

//! Several at once: what they come to is shown first.
void FindingsPane::accept()
{
    const QStringList keys = chosen();
    QMap<QString, Exact> sums;
    for (const TrackedFinding &tracked : m_shell.picture().findings) {
        if (keys.contains(tracked.finding.key) && !tracked.finding.currency.isEmpty())
            sums[tracked.finding.currency] += tracked.finding.amount;
    }
    QStringList parts;
    for (auto sum = sums.begin(); sum != sums.end(); ++sum) {
        const int digits = digitsOf(sum.key());
        parts << signedText(rounded(sum.value(), digits), digits) + u' ' + sum.key();
    }
    const QString act = counted(keys.size(), tr("Accept 1 finding"), tr("Accept %1 findings"));
    const QString note = parts.isEmpty() ? tr("%1. It stays on record with your name.").arg(act)
                                         : tr("%1, %2. It stays on record with your name.").arg(act, parts.join(u' '));
    ConfirmSheet sheet(m_theme, act, {}, note, window());
    const QPlainTextEdit *reason =
        sheet.addText(tr("Reason, kept as the note"), "reason", keys.size() == 1 ? noteOf(keys.first()) : QString());
    if (sheet.exec() != QDialog::Accepted)
        return;
    FindingChange change;
    change.state = FindingState::Accepted;
    if (const QString text = reason->toPlainText().trimmed(); !text.isEmpty())
        change.note = text; // else what was noted stays
    m_shell.decide(keys, change, counted(keys.size(), tr("1 finding accepted"), tr("%1 findings accepted")));
}

void FindingsPane::change()
{
    const TrackedFinding *tracked = current();
    if (!tracked)
        return;
    const QString key = tracked->finding.key;
    if (const auto change = askChange(m_theme, window(), TrackedFinding(*tracked)))
        m_shell.decide({key}, *change, tr("The finding is changed"));
}

void FindingsPane::bill()
{
    const TrackedFinding *tracked = current();
    if (!tracked)
        return;
    const Finding &finding = tracked->finding;
    if (finding.customer.isEmpty() && !finding.tenants.isEmpty()) {
        Q_EMIT mapWanted(finding.tenants.first(), finding.name); // nobody to bill yet
        return;
    }
    if (const auto line = askBill(m_theme, window(), TrackedFinding(*tracked), draftsOf(*tracked)))
        m_shell.bill(*line);
}

void FindingsPane::withTicket(const std::function<void(const TrackedFinding &, const QString &)> &use)
{
    const TrackedFinding *tracked = current();
    if (!tracked || !m_shell.company())
        return;
    m_shell.company()
        ->ticket(tracked->finding.key)
        .then(this, [this, use, tracked = *tracked](const Result<QString> &ticket) {
            if (ticket)
                use(tracked, *ticket);
            else
                Q_EMIT failed(tr("The ticket was not written."), ticket.error());
        });
}

void FindingsPane::dispute()
{
    withTicket([this](const TrackedFinding &tracked, const QString &ticket) {
        if (const auto change = askDispute(m_theme, window(), tracked, ticket))
            m_shell.decide({tracked.finding.key}, *change, tr("Disputed: it closes itself when the credit arrives"));
    });
}

void FindingsPane::copyTicket()
{
    withTicket([this](const TrackedFinding &, const QString &ticket) {
        QGuiApplication::clipboard()->setText(ticket);
        m_shell.tell(tr("The text of the ticket is copied"));
    });
}

} // namespace counterfoil
