// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/prices/whatifpane.h"

#include "ui/charts/monthbars.h"
#include "ui/format/amounts.h"
#include "ui/shell/parts.h"
#include "ui/tables/tableview.h"
#include "ui/tables/totalsbar.h"
#include "ui/theme/theme.h"

#include <QHBoxLayout>
#include <QProgressBar>

namespace counterfoil {

WhatIfPane::WhatIfPane(const Theme &theme, QAction *save, QAction *discard, QWidget *parent)
    : QWidget(parent), m_theme(theme)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(makeHead(save, discard));
    m_progress = new QProgressBar;
    m_progress->setAccessibleName(tr("Months compared"));
    m_progress->setFixedHeight(6);
    m_progress->setTextVisible(false);
    layout->addWidget(m_progress);
    m_answer = new QWidget;
    auto *inside = new QVBoxLayout(m_answer);
    inside->setContentsMargins({});
    inside->setSpacing(0);
    m_bars = new MonthBars(theme);
    m_bars->setNames(tr("Before"), tr("After"), tr("Change"));
    inside->addWidget(m_bars);
    m_model = new RecordTableModel<WhatIfCustomer>(changeShape(), changeColumns({}, 2), this);
    m_table = new TableView(theme);
    m_table->setObjectName(QStringLiteral("changes"));
    m_table->setAccessibleName(tr("Change by customer"));
    m_table->setTable(m_model);
    inside->addWidget(m_table, 1);
    inside->addWidget(new TotalsBar(theme, *m_table));
    layout->addWidget(m_answer, 1);
    layout->addStretch();
}

QWidget *WhatIfPane::makeHead(QAction *save, QAction *discard)
{
    auto *head = new QWidget;
    auto *layout = new QHBoxLayout(head);
    layout->setContentsMargins(16, 8, 12, 8);
    layout->setSpacing(8);
    auto *texts = new QVBoxLayout;
    texts->setSpacing(2);
    m_title = new TextLabel(m_theme, FontRole::Heading);
    m_what = new TextLabel(m_theme, FontRole::Body, true);
    m_what->setWordWrap(true);
    m_sums = new TextLabel(m_theme, FontRole::Body);
    m_sums->setWordWrap(true);
    for (TextLabel *label : {m_title, m_what, m_sums})
        texts->addWidget(label);
    layout->addLayout(texts, 1);
    m_stop = new QPushButton(tr("Stop"));
    connect(m_stop, &QPushButton::clicked, this, &WhatIfPane::stopWanted);
    layout->addWidget(m_stop, 0, Qt::AlignTop);
    layout->addWidget(actionButton(m_theme, discard), 0, Qt::AlignTop);
    layout->addWidget(actionButton(m_theme, save, true), 0, Qt::AlignTop);
    return head;
}

void WhatIfPane::begin(const QStringList &differences)
{
    m_title->setText(tr("What if"));
    m_bars->setOwner(tr("What if"));
    m_what->setText(differences.join(u'\n'));
    m_sums->setText(tr("The last months are billed anew; nothing is stored."));
    m_progress->setRange(0, 0);
    m_progress->show();
    m_stop->show();
    m_answer->hide();
}

void WhatIfPane::showProgress(int done, int all, const QString &month)
{
    m_progress->setRange(0, all);
    m_progress->setValue(done);
    if (const std::optional<Month> shown = Month::fromIso(month))
        m_sums->setText(
            tr("Billing %1 anew, step %2 of %3; nothing is stored.").arg(monthText(*shown)).arg(done + 1).arg(all));
}

namespace {

//! Whom a change concerns most, for better or worse; those alike stay as they came.
QList<WhatIfCustomer> largestChangesFirst(QList<WhatIfCustomer> customers)
{
    std::stable_sort(customers.begin(), customers.end(), [](const WhatIfCustomer &a, const WhatIfCustomer &b) {
        return a.total.net().abs() > b.total.net().abs();
    });
    return customers;
}

} // namespace

void WhatIfPane::show(const WhatIf &answer, bool asIfThen)
{
    m_progress->hide();
    m_stop->hide();
    m_answer->show();
    const BilledChange &total = answer.total;
    const QString words = asIfThen ? tr("%1, as if the price had held then: the customers pay %2 %3; the margin goes "
                                        "from %4 to %5.")
                                   : tr("%1 billed anew: the customers pay %2 %3; the margin goes from %4 to %5.");
    QStringList sums{words.arg(whatIfMonths(answer), signedText(total.net(), answer.digits), answer.currency,
                               amountText(total.before.margin(), answer.digits),
                               amountText(total.after.margin(), answer.digits)),
                     (answer.count(1) == 1 ? tr("%1 pays more, %2 less.") : tr("%1 pay more, %2 less."))
                         .arg(answer.count(1))
                         .arg(answer.count(-1))};
    if (!answer.guards.isEmpty())
        sums << counted(answer.guards.size(), tr("1 more line would be held by a guard."),
                        tr("%1 more lines would be held by guards."));
    if (const QString beside = besideReports(answer); !beside.isEmpty())
        sums << beside;
    m_sums->setText(sums.join(u' '));
    QList<MonthBar> bars;
    for (qsizetype i = 0; i < answer.months.size(); ++i)
        bars << MonthBar{answer.months[i], answer.byMonth[i].after.net, answer.byMonth[i].before.net, false};
    m_bars->setMonths(bars, answer.currency, answer.digits);
    m_model->setTotals([digits = answer.digits](const QList<const WhatIfCustomer *> &shown, int all) {
        return changeTotals(shown, all, digits);
    });
    m_model->setContents(
        inCurrency(answer.currency, changeColumns(answer.currency, answer.digits), {QStringLiteral("share")}),
        largestChangesFirst(answer.customers));
}

QWidget *WhatIfPane::chart() const
{
    return m_answer->isHidden() ? nullptr : m_bars;
}

void WhatIfPane::showNone()
{
    m_progress->hide();
    m_stop->hide();
    m_answer->hide();
    m_sums->setText(tr("The months were not compared."));
}

} // namespace counterfoil
