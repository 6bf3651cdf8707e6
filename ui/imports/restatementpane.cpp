// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/imports/restatementpane.h"

#include "core/money/currency.h"
#include "ui/format/amounts.h"
#include "ui/format/words.h"
#include "ui/shell/keptsplitter.h"
#include "ui/shell/parts.h"
#include "ui/tables/tableview.h"
#include "ui/tables/totalsbar.h"
#include "ui/theme/theme.h"

#include <QHBoxLayout>
#include <QStackedWidget>

namespace counterfoil {

namespace {
constexpr qsizetype mostLinks = 4;
}

RestatementPane::RestatementPane(const Theme &theme, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_empty(new EmptyState(theme)), m_place(new QStackedWidget)
{
    auto *content = new QWidget;
    auto *inside = new QVBoxLayout(content);
    inside->setContentsMargins({});
    inside->setSpacing(0);
    inside->addWidget(makeHead());
    inside->addWidget(new RuleLine(theme, Qt::Horizontal));
    inside->addWidget(makeTables(), 1);
    m_place->addWidget(content);
    m_place->addWidget(m_empty);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_place);
}

QWidget *RestatementPane::makeHead()
{
    auto *head = new QWidget;
    auto *layout = new QVBoxLayout(head);
    layout->setContentsMargins(16, 6, 12, 6);
    layout->setSpacing(2);
    m_title = new TextLabel(m_theme, FontRole::Heading);
    m_sums = new TextLabel(m_theme, FontRole::Body, true);
    m_touched = new QHBoxLayout;
    m_touched->setSpacing(4);
    auto *first = new QHBoxLayout;
    first->setSpacing(8);
    first->addWidget(m_title);
    first->addWidget(m_sums, 1);
    layout->addLayout(first);
    layout->addLayout(m_touched);
    return head;
}

QWidget *RestatementPane::makeTables()
{
    m_model = new RecordTableModel<RestatedRow>(restatedShape(), restatedColumns({}), this);
    m_table = new TableView(m_theme);
    m_table->setObjectName(QStringLiteral("restatedLines"));
    m_table->setAccessibleName(tr("Lines that Microsoft changed"));
    m_table->setTable(m_model);
    auto *lines = new QWidget;
    auto *column = new QVBoxLayout(lines);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_table, 1);
    column->addWidget(new TotalsBar(m_theme, *m_table));
    m_attributeModel = new RecordTableModel<AttributeRow>(attributeShape(), attributeColumns(), this);
    m_attributes = new TableView(m_theme);
    m_attributes->setObjectName(QStringLiteral("restatedAttributes"));
    m_attributes->setAccessibleName(tr("The line as it was and as it is now"));
    m_attributes->setTable(m_attributeModel);
    auto *sides = new QWidget;
    auto *row = new QHBoxLayout(sides);
    row->setContentsMargins({});
    row->setSpacing(0);
    row->addWidget(new RuleLine(m_theme, Qt::Vertical, true));
    row->addWidget(m_attributes, 1);
    auto *splitter = new KeptSplitter(QStringLiteral("restatement"), Qt::Horizontal);
    splitter->addWidget(lines);
    splitter->addWidget(sides);
    splitter->setStretchFactor(0, 1);
    splitter->setCollapsible(0, false);
    splitter->setSizes({866, 366});
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, &RestatementPane::showLine);
    connect(m_table, &TableView::opened, this, &RestatementPane::open);
    return splitter;
}

void RestatementPane::say(const QString &heading, const QString &sentence)
{
    m_place->setCurrentIndex(1);
    m_empty->show(heading, sentence);
}

void RestatementPane::setFilter(const QString &text)
{
    m_model->setFilter(text);
}

void RestatementPane::show(const RestatementList &list)
{
    m_restatement = list.restatements.first();
    m_invoices = list.invoices;
    const int digits = digitsOf(m_restatement.currency);
    const auto sum = [digits](const Exact &amount) { return readableAmount(amount, digits); };
    m_title->setText(tr("What Microsoft changed in %1")
                         .arg(m_restatement.invoice.isEmpty()
                                  ? QStringLiteral("%1, %2").arg(kindWords(m_restatement.kind), m_restatement.currency)
                                  : m_restatement.invoice));
    m_sums->setText(tr("%1: net %2 before, %3 now, %4 %5")
                        .arg(changeCountWords(m_restatement.change), amountText(sum(m_restatement.netBefore), digits),
                             amountText(sum(m_restatement.netAfter), digits),
                             signedText(sum(m_restatement.difference()), digits), m_restatement.currency));
    showTouched();
    m_model->setTotals(
        [this](const QList<const RestatedRow *> &shown, int all) { return restatedTotals(shown, all, m_restatement); });
    m_model->setContents(restatedColumns(m_restatement.currency), restatedRows(m_restatement, m_invoices));
    m_place->setCurrentIndex(0);
    m_table->setCurrentIndex(m_model->index(0, 0));
    showLine();
}

void RestatementPane::showTouched()
{
    while (QLayoutItem *item = m_touched->takeAt(0)) {
        if (QWidget *widget = item->widget())
            widget->deleteLater();
        delete item;
    }
    auto *label = new TextLabel(m_theme, FontRole::Body, true);
    label->setText(m_restatement.touched.isEmpty()
                       ? tr("No approved or issued local invoice holds these lines.")
                       : counted(m_restatement.touched.size(), tr("1 approved or issued invoice holds such lines:"),
                                 tr("%1 approved or issued invoices hold such lines:")));
    m_touched->addWidget(label);
    for (const TouchedInvoice &touched : m_restatement.touched.first(qMin(mostLinks, m_restatement.touched.size()))) {
        const Invoice invoice = m_invoices.value(touched.id);
        auto *link = new QPushButton(invoice.id.isEmpty() ? touched.id : invoice.name());
        link->setProperty("link", true);
        link->setToolTip(tr("%1, %2: %3 lines, %4 before, %5 now")
                             .arg(invoice.buyer.name, stateWords(invoice.state), countText(touched.lines),
                                  amountText(readableAmount(touched.before, 2)),
                                  amountText(readableAmount(touched.after, 2))));
        connect(link, &QPushButton::clicked, this, [this, id = touched.id] { want(id); });
        m_touched->addWidget(link);
    }
    if (m_restatement.touched.size() > mostLinks) {
        auto *more = new TextLabel(m_theme, FontRole::Body, true);
        more->setText(counted(m_restatement.touched.size() - mostLinks, tr("and 1 more"), tr("and %1 more")));
        m_touched->addWidget(more);
    }
    m_touched->addStretch();
}

void RestatementPane::showLine()
{
    const RestatedRow *row = m_model->record(m_table->currentIndex().row());
    m_attributeModel->setRecords(row ? attributeRows(row->line) : QList<AttributeRow>());
}

//! A line leads to the local invoice that holds it.
void RestatementPane::open(const QModelIndex &index)
{
    const RestatedRow *row = m_model->record(index.row());
    if (row && !row->line.invoices.isEmpty())
        want(row->line.invoices.first());
}

void RestatementPane::want(const QString &id)
{
    Q_EMIT invoiceWanted(id, m_invoices.value(id).month);
}

} // namespace counterfoil
