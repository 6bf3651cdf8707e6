// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/invoices/invoicesscreen.h"

#include "ui/format/amounts.h"
#include "ui/invoices/pageview.h"
#include "ui/shell/actions.h"
#include "ui/shell/keptsplitter.h"
#include "ui/shell/parts.h"
#include "ui/shell/shellcontroller.h"
#include "ui/tables/tableview.h"
#include "ui/tables/totalsbar.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QClipboard>
#include <QGridLayout>
#include <QHeaderView>
#include <QStackedWidget>
#include <QTabBar>

namespace counterfoil {

namespace {
constexpr int narrowWindow = 1360;
constexpr int listWidth = 262;
constexpr int pagesWidth = 344;
constexpr int wideWindow = 1720;
constexpr int wideListWidth = 320;
constexpr int widePagesWidth = 560; //!< small print can be read
} // namespace

InvoicesScreen::InvoicesScreen(const Theme &theme, ShellController &shell, AppActions &actions, QWidget *parent)
    : Screen(parent), m_theme(theme), m_shell(shell), m_actions(actions), m_empty(new EmptyState(theme)),
      m_place(new QStackedWidget)
{
    setObjectName(QStringLiteral("invoices"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    m_splitter = new KeptSplitter(QStringLiteral("parts"), Qt::Horizontal);
    m_splitter->addWidget(makeList());
    m_splitter->addWidget(makeDetail());
    m_splitter->addWidget(makePages());
    m_splitter->setStretchFactor(1, 1);
    for (int part = 0; part < 3; ++part)
        m_splitter->setCollapsible(part, false);
    m_splitter->setSizes({listWidth, 640, pagesWidth});
    m_place->addWidget(m_splitter);
    m_place->addWidget(m_empty);
    layout->addWidget(m_place);
    connect(&m_controller, &InvoicesController::pagesReady, this, &InvoicesScreen::showPages);
    connect(&m_controller, &InvoicesController::failed, this, &InvoicesScreen::failed);
}

QWidget *InvoicesScreen::makeList()
{
    auto *region = new QWidget;
    region->setMinimumWidth(210);
    auto *layout = new QVBoxLayout(region);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    auto *head = new QWidget;
    head->setFixedHeight(48);
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(14, 0, 10, 0);
    auto *title = new TextLabel(m_theme, FontRole::Title);
    title->setText(tr("Invoices"));
    m_count = new TextLabel(m_theme, FontRole::Caption, true);
    m_filter = filterField(m_theme);
    m_filter->setFixedWidth(92);
    row->addWidget(title);
    row->addWidget(m_count);
    row->addStretch();
    row->addWidget(m_filter);
    layout->addWidget(head);
    layout->addWidget(new RuleLine(m_theme, Qt::Horizontal));
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
    m_list->setAccessibleName(title->text());
    m_list->setTable(m_cards);
    m_list->horizontalHeader()->hide();
    m_list->setRowHeight(46);
    m_listTotal = new TotalsBar(m_theme, *m_list);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_listTotal);
    connect(m_filter, &QLineEdit::textChanged, m_cards, &TableModel::setFilter);
    connect(m_list, &TableView::typed, this, [this](const QString &text) {
        m_filter->setFocus();
        m_filter->insert(text);
    });
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &InvoicesScreen::choose);
    return region;
}

QWidget *InvoicesScreen::makeDetail()
{
    m_detail = new QWidget;
    m_detail->setMinimumWidth(430);
    auto *layout = new QVBoxLayout(m_detail);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    m_header = new ScreenHeader(m_theme);
    m_tabs = new QTabBar;
    m_tabs->addTab(tr("Lines"));
    m_tabs->addTab(tr("PDF"));
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    m_header->addAct(m_tabs);
    m_header->addAct(actionButton(m_theme, m_actions.approveThis));
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
    sums->setContentsMargins(16, 7, 16, 8);
    m_taxes = new TextLabel(m_theme, FontRole::Table, true);
    m_taxes->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_due = new TextLabel(m_theme, FontRole::TableStrong);
    m_due->setFont(moneyFont(FontRole::TableStrong));
    sums->addWidget(m_taxes, 1);
    sums->addWidget(m_due);
    body->addLayout(sums);
    m_comparison = makeComparison();
    body->addWidget(m_comparison, 2);
    body->addStretch(1);
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
    m_sentence->setContentsMargins(16, 0, 16, 8);
    m_sentence->setTextInteractionFlags(Qt::TextSelectableByMouse);
    layout->addWidget(m_sentence);
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
    row->addWidget(before);
    row->addWidget(after);
    layout->addWidget(head);
    m_page = new PageView(m_theme);
    layout->addWidget(m_page);
    layout->addSpacing(16);
    auto *facts = new TextLabel(m_theme, FontRole::CaptionStrong, true);
    facts->setText(tr("On this invoice"));
    layout->addWidget(facts);
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
    connect(m_page, &PageView::pageChanged, this, &InvoicesScreen::showPageNumber);
    return m_pages;
}

void InvoicesScreen::showPages(const PageSet &pages)
{
    m_page->setPages(pages);
    if (pages.missing.isEmpty())
        m_missing->hide();
    else
        m_missing->show(Tone::Warn, tr("No font for %1").arg(pages.missing.left(24)),
                        tr("The PDF shows ? instead. Install a font with these characters and open Counterfoil anew."));
}

void InvoicesScreen::showPageNumber()
{
    m_pageNumber->setText(m_page->count() > 0 ? tr("page %1 of %2").arg(m_page->page() + 1).arg(m_page->count())
                                              : QString());
}

void InvoicesScreen::refresh()
{
    const MonthPicture &picture = m_shell.picture();
    const bool nothing = picture.invoices.isEmpty();
    m_place->setCurrentIndex(nothing ? 1 : 0);
    if (nothing)
        m_empty->show(tr("No invoices for %1 yet").arg(monthText(m_shell.month())),
                      m_shell.facts().hasTerms ? tr("Drop Microsoft's files here, or import them.")
                                               : tr("Nothing says who pays what: import the terms."),
                      {m_shell.facts().hasTerms ? m_actions.importFiles : m_actions.importTerms});
    m_count->setText(QString::number(picture.invoices.size()));
    const QString wanted = m_chosen;
    m_chosen.clear();
    m_cards->setRecords(invoiceCards(picture));
    if (!wanted.isEmpty() && m_list->select(wanted)) {
        choose(m_list->currentIndex());
        return;
    }
    for (int row = 0; row < m_cards->rowCount(); ++row) {
        if (!m_cards->record(row)->heading) {
            m_list->setCurrentIndex(m_cards->index(row, 0));
            choose(m_cards->index(row, 0));
            return;
        }
    }
    Q_EMIT chosenChanged();
}

void InvoicesScreen::go(const QString &invoice)
{
    m_filter->clear();
    if (m_list->select(invoice))
        m_list->setFocus();
}

void InvoicesScreen::choose(const QModelIndex &index)
{
    const InvoiceCard *card = m_cards->record(index.row());
    if (!card || card->heading || card->key == m_chosen)
        return;
    const Invoice *invoice = m_shell.invoice(card->key);
    if (!invoice)
        return;
    m_chosen = card->key;
    showInvoice(*invoice);
    Q_EMIT chosenChanged();
}

void InvoicesScreen::showInvoice(const Invoice &invoice)
{
    const int digits = digitsOf(invoice);
    m_header->setTitle(buyerName(invoice));
    m_header->pill().show(Tone::Neutral,
                          invoice.type == InvoiceType::CreditNote ? tr("Credit note") : stateWords(invoice.state));
    m_header->setSentence(rangeTextWithYear(invoice.service));
    if (invoice.guards.isEmpty() || invoice.isFrozen()) {
        m_guard->hide();
    } else {
        QStringList texts;
        for (const Guard &guard : invoice.guards)
            texts << guard.text;
        m_guard->show(Tone::Warn, tr("Held by guards"), texts.join(u'\n'));
    }
    m_lineModel->setTotals(
        [digits](const QList<const InvoiceLine *> &shown, int) { return lineTotals(shown, digits); });
    m_lineModel->setColumns(lineColumns(digits));
    m_lineModel->setRecords(invoice.lines);
    fitLines();
    showSums(invoice);
    showComparison(invoice);
    showFacts(invoice);
    m_page->clear();
    m_missing->hide();
    if (m_shell.company())
        m_controller.askPages(*m_shell.company(), invoice);
}

//! The sums stand right under the last line; a long invoice scrolls.
void InvoicesScreen::fitLines()
{
    const int rows = m_lines->verticalHeader()->length();
    m_lines->setMaximumHeight(m_lines->horizontalHeader()->height() + rows + 2);
}

void InvoicesScreen::showSums(const Invoice &invoice)
{
    const int digits = digitsOf(invoice);
    QStringList parts;
    for (const TaxTotal &tax : invoice.taxes)
        parts << (tax.rate.isZero()
                      ? tr("VAT %1 %2").arg(tax.category, amountText(tax.tax, digits))
                      : tr("VAT %1 % of %2: %3")
                            .arg(tax.rate.text(), amountText(tax.net, digits), amountText(tax.tax, digits)));
    if (!invoice.prepaid.isZero())
        parts << tr("Prepaid %1").arg(amountText(-invoice.prepaid, digits));
    m_taxes->setText(parts.join(QStringLiteral("      ")));
    m_due->setText(tr("Due %1 %2").arg(invoice.currency, amountText(invoice.due, digits)));
}

void InvoicesScreen::showComparison(const Invoice &invoice)
{
    const int digits = digitsOf(invoice);
    const Comparison comparison = compareInvoices(invoiceBefore(m_shell.picture(), invoice), invoice);
    m_comparison->setVisible(comparison.known);
    if (!comparison.known)
        return;
    m_comparedWith->setText(
        QStringLiteral("%1 → %2").arg(amountText(comparison.before, digits), amountText(comparison.now, digits)));
    m_change->setText(signedText(comparison.change(), digits));
    m_sentence->setText(comparison.sentence);
    m_comparedModel->setColumns(comparedColumns(comparison, digits));
    m_comparedModel->setRecords(comparison.lines);
}

void InvoicesScreen::showFacts(const Invoice &invoice)
{
    while (QLayoutItem *item = m_facts->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    const QString next = m_shell.facts().nextNumber;
    const QString number = !invoice.number.isEmpty() ? invoice.number
                           : next.isEmpty()          ? tr("given on issue")
                                                     : tr("given on issue, next %1").arg(next);
    const QList<std::pair<QString, QString>> facts{
        {tr("To"), invoice.buyer.email},
        {tr("Number"), number},
        {tr("Due"), invoice.dueOn.isValid() ? dayText(invoice.dueOn) : QString()},
        {tr("Order"), invoice.purchaseOrder},
        {tr("Reference"), invoice.buyerReference},
        {tr("Contract"), invoice.contract},
        {tr("Credits"), invoice.credits},
    };
    int row = 0;
    for (const auto &[name, value] : facts) {
        if (value.isEmpty())
            continue;
        auto *label = new TextLabel(m_theme, FontRole::Table, true);
        label->setText(name);
        auto *text = new TextLabel(m_theme, FontRole::Table);
        text->setText(value);
        text->setWordWrap(true);
        text->setTextInteractionFlags(Qt::TextSelectableByMouse);
        m_facts->addWidget(label, row, 0, Qt::AlignTop);
        m_facts->addWidget(text, row++, 1);
    }
}

void InvoicesScreen::arrange()
{
    const bool narrow = window()->width() < narrowWindow;
    m_tabs->setVisible(narrow);
    const bool pdf = narrow && m_tabs->currentIndex() == 1;
    if (narrow) {
        if (m_pages->parentWidget() == m_splitter)
            m_detail->layout()->addWidget(m_pages);
        m_pages->setVisible(pdf);
        m_body->setVisible(!pdf);
    } else {
        if (m_pages->parentWidget() != m_splitter)
            m_splitter->addWidget(m_pages);
        m_splitter->setCollapsible(2, false);
        m_pages->show();
        m_body->show();
    }
    const bool wide = window()->width() >= wideWindow;
    if (wide == m_wide)
        return; // a person's own widths stay
    m_wide = wide;
    const int list = wide ? wideListWidth : listWidth;
    const int pages = wide ? widePagesWidth : pagesWidth;
    m_splitter->suggest({list, m_splitter->width() - list - pages, pages});
}

void InvoicesScreen::resizeEvent(QResizeEvent *event)
{
    Screen::resizeEvent(event);
    arrange();
}

TableView *InvoicesScreen::table() const
{
    return m_lines->hasFocus() ? m_lines : m_compared->hasFocus() ? m_compared : m_list;
}

void InvoicesScreen::focusFilter()
{
    m_filter->setFocus();
    m_filter->selectAll();
}

bool InvoicesScreen::clearFilter()
{
    if (m_filter->text().isEmpty())
        return false;
    m_filter->clear();
    m_list->setFocus();
    return true;
}

void InvoicesScreen::setDensity(Density density)
{
    for (TableView *table : {m_list, m_lines, m_compared})
        table->setDensity(density);
    fitLines();
}

QWidgetList InvoicesScreen::regions() const
{
    QWidgetList all{m_list, m_lines};
    if (m_comparison->isVisible())
        all << m_compared;
    return all;
}

void InvoicesScreen::showNothing(bool)
{
    refresh();
}

} // namespace counterfoil
