// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the screen is made of. The other half of InvoicesScreen.
#include "ui/format/amounts.h"
#include "ui/invoices/invoicesscreen.h"
#include "ui/invoices/pageview.h"
#include "ui/shell/actions.h"
#include "ui/shell/filteredplace.h"
#include "ui/shell/listhead.h"
#include "ui/shell/parts.h"
#include "ui/tables/tableview.h"
#include "ui/tables/totalsbar.h"
#include "ui/theme/theme.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QGridLayout>
#include <QHeaderView>
#include <QTabBar>

namespace counterfoil {

QWidget *InvoicesScreen::makeList()
{
    auto *region = new QWidget;
    region->setMinimumWidth(210);
    auto *layout = new QVBoxLayout(region);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    const ListHead head = addListHead(*layout, m_theme, tr("Invoices"));
    m_count = head.count;
    m_filter = head.filter;
    m_cards = new RecordTableModel<InvoiceCard>(cardShape(), cardColumns(), this);
    m_cards->setTotals([this](const QList<const InvoiceCard *> &shown, int all) {
        Cell cell;
        cell.text = shown.size() == all ? tr("Total") : tr("%1 of %2, filtered").arg(shown.size()).arg(all);
        Decimal sum;
        bool one = true;
        for (const InvoiceCard *card : shown) {
            sum += card->amount;
            one = one && card->currency == shown.first()->currency;
        }
        if (one && !shown.isEmpty())
            cell.amount = amountText(sum, shown.first()->digits);
        else if (!one && shown.size() == all)
            cell.text = tr("%1, several currencies").arg(all);
        return QList<Cell>{cell};
    });
    m_list = new TableView(m_theme);
    m_list->setObjectName(QStringLiteral("list"));
    m_list->setAccessibleName(tr("Invoices"));
    m_list->setTable(m_cards);
    m_list->horizontalHeader()->hide();
    m_list->setRowHeight(46);
    m_list->setWholeRows();
    m_listTotal = new TotalsBar(m_theme, *m_list);
    layout->addWidget(new FilteredPlace(m_theme, {m_list, m_listTotal}, *m_cards), 1);
    connect(m_filter, &QLineEdit::textChanged, m_cards, &TableModel::setFilter);
    setFilter(m_filter, m_list);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &InvoicesScreen::choose);
    return region;
}

void InvoicesScreen::makeHeaderActs()
{
    m_tabs = tabButtons({tr("Lines"), tr("PDF")});
    m_header->addAct(m_tabs);
    m_addLine = actionButton(m_theme, m_actions.addLine);
    m_approve = actionButton(m_theme, m_actions.approveThis);
    m_credit = actionButton(m_theme, m_actions.credit);
    m_newPrice = actionButton(m_theme, m_actions.newPrice);
    m_newPrice->setProperty("link", true);
    for (QPushButton *act : {m_addLine, m_approve, m_credit})
        m_header->addAct(act);
}

QWidget *InvoicesScreen::makeDetail()
{
    m_detail = new QWidget;
    m_detail->setMinimumWidth(430);
    auto *layout = new QVBoxLayout(m_detail);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    m_header = new ScreenHeader(m_theme);
    makeHeaderActs();
    layout->addWidget(m_header);
    m_missing = new MessageLine(m_theme);
    m_missing->setObjectName(QStringLiteral("missing"));
    m_missing->setLasting();
    auto *missingPlace = new QVBoxLayout;
    missingPlace->setContentsMargins(16, 0, 16, 0);
    missingPlace->addWidget(m_missing);
    layout->addLayout(missingPlace);
    m_body = new QWidget;
    auto *body = new QVBoxLayout(m_body);
    body->setContentsMargins({});
    body->setSpacing(0);
    m_guard = new MessageLine(m_theme);
    m_guard->setLasting();
    auto *guardPlace = new QVBoxLayout;
    guardPlace->setContentsMargins(16, 0, 16, 0);
    guardPlace->addWidget(m_guard);
    connect(m_guard, &MessageLine::acted, m_actions.approveThis, &QAction::trigger);
    connect(m_actions.approveThis, &QAction::changed, this, &InvoicesScreen::heedApproval);
    body->addLayout(guardPlace);
    body->addSpacing(10);
    body->addWidget(new RuleLine(m_theme, Qt::Horizontal));
    m_lineModel = new RecordTableModel<InvoiceLine>(lineShape(), lineColumns(2), this);
    m_lines = new TableView(m_theme);
    m_lines->setObjectName(QStringLiteral("lines"));
    m_lines->setAccessibleName(tr("Lines of the invoice"));
    m_lines->setTable(m_lineModel);
    m_lines->setRowHeight(38);
    body->addWidget(m_lines, 3);
    m_lineModel->setTotals([](const QList<const InvoiceLine *> &shown, int) { return lineTotals(shown, 2); });
    body->addWidget(new TotalsBar(m_theme, *m_lines));
    auto *sums = new QHBoxLayout;
    sums->setContentsMargins(5, 7, 16, 8); // the words of a link begin 11 within it
    sums->setSpacing(16);
    m_taxes = new TextLabel(m_theme, FontRole::Table, true);
    m_taxes->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_taxes->setAlignment(Qt::AlignRight | Qt::AlignVCenter); // what is summed up stands beside what it comes to
    m_due = new TextLabel(m_theme, FontRole::TableStrong);
    m_due->setFont(moneyFont(FontRole::TableStrong));
    sums->addWidget(m_newPrice);
    sums->addWidget(m_taxes, 1);
    sums->addWidget(m_due);
    body->addLayout(sums);
    m_comparison = makeComparison();
    body->addWidget(m_comparison, 2);
    body->addStretch(); // where nothing is compared the sums stay under the lines
    layout->addWidget(m_body, 1);
    connect(m_tabs, &QTabBar::currentChanged, this, &InvoicesScreen::arrange);
    return m_detail;
}

QWidget *InvoicesScreen::makeComparison()
{
    auto *region = new QWidget;
    auto *layout = new QVBoxLayout(region);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(new RuleLine(m_theme, Qt::Horizontal));
    auto *head = new QHBoxLayout;
    head->setContentsMargins(16, 6, 16, 6);
    head->setSpacing(10);
    auto *title = new TextLabel(m_theme, FontRole::Heading);
    title->setText(tr("Compared with before"));
    m_comparedWith = new TextLabel(m_theme, FontRole::Caption, true);
    m_change = new TextLabel(m_theme, FontRole::Heading);
    m_change->setFont(moneyFont(FontRole::Heading));
    auto *copy = new QPushButton(m_theme.icon(QStringLiteral("copy")), tr("Copy sentence"));
    copy->setProperty("small", true);
    head->addWidget(title);
    head->addWidget(m_comparedWith, 1);
    head->addWidget(m_change);
    head->addWidget(copy);
    layout->addLayout(head);
    m_sentence = new TextLabel(m_theme, FontRole::Table);
    m_sentence->setWordWrap(true);
    m_sentence->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *said = new QHBoxLayout;
    said->setContentsMargins(16, 0, 16, 8);
    said->setSpacing(9);
    auto *bar = new RuleLine(m_theme, Qt::Vertical);
    bar->setAccent();
    said->addWidget(bar);
    said->addWidget(m_sentence, 1);
    layout->addLayout(said);
    layout->addWidget(new RuleLine(m_theme, Qt::Horizontal));
    m_comparedModel = new RecordTableModel<ComparedLine>(comparedShape(), comparedColumns({}, 2), this);
    m_compared = new TableView(m_theme);
    m_compared->setObjectName(QStringLiteral("compared"));
    m_compared->setAccessibleName(title->text());
    m_compared->setTable(m_comparedModel);
    layout->addWidget(m_compared, 1);
    connect(copy, &QPushButton::clicked, this, [this] { QApplication::clipboard()->setText(m_sentence->text()); });
    return region;
}

QWidget *InvoicesScreen::makePages()
{
    m_pages = new QWidget;
    m_pages->setAutoFillBackground(true);
    m_pages->setBackgroundRole(QPalette::Window);
    m_pages->setMinimumWidth(260);
    auto *layout = new QVBoxLayout(m_pages);
    layout->setContentsMargins(14, 0, 14, 12);
    layout->setSpacing(0);
    auto *head = new QWidget;
    head->setFixedHeight(48);
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins({});
    row->setSpacing(6);
    auto *title = new TextLabel(m_theme, FontRole::Heading);
    title->setText(tr("PDF"));
    m_pageNumber = new TextLabel(m_theme, FontRole::Caption, true);
    QPushButton *before = iconButton(m_theme, QStringLiteral("previous"), tr("Page before"));
    QPushButton *after = iconButton(m_theme, QStringLiteral("next"), tr("Next page"));
    row->addWidget(title);
    row->addWidget(m_pageNumber, 1);
    QPushButton *smaller = iconButton(m_theme, QStringLiteral("minus"), tr("Smaller page"));
    QPushButton *larger = iconButton(m_theme, QStringLiteral("add"), tr("Larger page"));
    for (QPushButton *button : {smaller, larger, before, after})
        row->addWidget(button);
    row->addWidget(iconButton(m_theme, m_actions.exportInvoices, QStringLiteral("export")));
    layout->addWidget(head);
    m_page = new PageView(m_theme);
    layout->addWidget(m_page);
    layout->addSpacing(16);
    m_factsTitle = new TextLabel(m_theme, FontRole::TableStrong, true);
    layout->addWidget(m_factsTitle);
    layout->addSpacing(6);
    m_facts = new QGridLayout;
    m_facts->setHorizontalSpacing(14);
    m_facts->setVerticalSpacing(5);
    m_facts->setColumnMinimumWidth(0, 68);
    m_facts->setColumnStretch(1, 1);
    layout->addLayout(m_facts);
    layout->addStretch(1);
    connect(before, &QPushButton::clicked, this, [this] { m_page->step(-1); });
    connect(after, &QPushButton::clicked, this, [this] { m_page->step(1); });
    connect(smaller, &QPushButton::clicked, this, [this] { m_page->zoomBy(-1); });
    connect(larger, &QPushButton::clicked, this, [this] { m_page->zoomBy(1); });
    const auto enable = [this, smaller, larger] {
        smaller->setEnabled(m_page->count() > 0 && m_page->zoom() != PageView::Zoom::Whole);
        larger->setEnabled(m_page->count() > 0 && m_page->zoom() != PageView::Zoom::Large);
    };
    connect(m_page, &PageView::zoomChanged, this, enable);
    enable();
    connect(m_page, &PageView::pageChanged, this, &InvoicesScreen::showPageNumber);
    return m_pages;
}

} // namespace counterfoil
