// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/invoices/invoicesscreen.h"

#include "ui/format/amounts.h"
#include "ui/format/spoken.h"
#include "ui/invoices/invoicewhy.h"
#include "ui/invoices/lineeditor.h"
#include "ui/invoices/pageview.h"
#include "ui/shell/actions.h"
#include "ui/shell/keptsplitter.h"
#include "ui/shell/parts.h"
#include "ui/shell/shellcontroller.h"
#include "ui/tables/selection.h"
#include "ui/tables/tableview.h"
#include "ui/theme/theme.h"

#include <QGridLayout>
#include <QHeaderView>
#include <QStackedWidget>
#include <QTabBar>

namespace counterfoil {

namespace {
constexpr int listWidth = 262;
constexpr int pagesWidth = 344;
constexpr int wideListWidth = 320;
constexpr int narrowScreen = 1060;  //!< beside an open Why? the pages would leave no room for the lines
constexpr int widePagesWidth = 560; //!< small print can be read
} // namespace

InvoicesScreen::InvoicesScreen(const Theme &theme, ShellController &shell, AppActions &actions, QWidget *parent)
    : Screen(parent), m_theme(theme), m_shell(shell), m_actions(actions), m_drafts(shell),
      m_empty(new EmptyState(theme)), m_place(new QStackedWidget)
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
    connectWhy();
    connectLines();
    connectDrafts();
    connect(&m_controller, &InvoicesController::pagesReady, this, &InvoicesScreen::showPages);
    connect(&m_controller, &InvoicesController::failed, this, &InvoicesScreen::failed);
}

//! Enter on an amount opens Why?, and while it is open it follows the selection.
void InvoicesScreen::connectWhy()
{
    for (TableView *table : {m_list, m_lines, m_compared}) {
        connect(table, &TableView::opened, this,
                [this, table](const QModelIndex &index) { Q_EMIT whyWanted(whyAt(table, index)); });
        connect(table->selectionModel(), &QItemSelectionModel::currentChanged, this,
                [this, table](const QModelIndex &index) {
                    if (table->hasFocus())
                        Q_EMIT whyFollows(whyAt(table, index));
                });
    }
}

WhyContent InvoicesScreen::whyAt(const TableView *table, const QModelIndex &index) const
{
    if (table == m_list) {
        const InvoiceCard *card = m_cards->record(index.row());
        const Invoice *invoice = card ? m_shell.invoice(card->key) : nullptr;
        return invoice ? whyOfInvoice(*invoice) : WhyContent();
    }
    const Invoice *invoice = m_shell.invoice(m_chosen);
    if (!invoice || !index.isValid())
        return {};
    if (table == m_compared) {
        const ComparedLine *line = m_comparedModel->record(index.row());
        return line ? whyOfChange(*invoice, m_shownComparison, *line) : WhyContent();
    }
    const InvoiceLine *line = m_lineModel->record(index.row());
    return line ? whyOfLine(*invoice, *line, lineAmountOf(index.column())) : WhyContent();
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
        m_empty->show(m_shell.month().isValid() ? tr("No invoices for %1 yet").arg(monthText(m_shell.month()))
                                                : tr("No invoices yet"),
                      m_shell.facts().hasTerms ? tr("Drop Microsoft's files here, or import them.")
                                               : tr("Nothing says who pays what: import the terms."),
                      {m_shell.facts().hasTerms ? m_actions.importFiles : m_actions.importTerms});
    m_count->setText(QString::number(picture.invoices.size()));
    m_header->secondPill().show(Tone::Neutral, m_shell.facts().readOnly ? tr("Read-only") : QString(),
                                QStringLiteral("lock"));
    const QString wanted =
        !m_next.isEmpty() && m_shell.invoice(m_next) ? std::exchange(m_next, {}) : afterApproval(m_chosen);
    m_chosen.clear();
    m_drafts.ask();
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
    tellChosen();
}

//! Who approved a draft goes on with the next one, of its own group as long as there is one, not to where the approved
//! ones stand.
QString InvoicesScreen::afterApproval(const QString &chosen) const
{
    const InvoiceCard *was = m_cards->record(m_cards->rowOf(chosen)); // as the list still shows it
    const Invoice *now = m_shell.invoice(chosen);
    if (!was || !was->isDraft || !now || now->state == InvoiceState::Draft)
        return chosen;
    QStringList group;
    QStringList drafts;
    for (int row = 0; row < m_cards->rowCount(); ++row) {
        const InvoiceCard &card = *m_cards->record(row);
        if (card.isDraft && card.tone == was->tone)
            group << card.key;
        if (card.isDraft)
            drafts << card.key;
    }
    const auto isDraft = [this](const QString &key) {
        const Invoice *invoice = m_shell.invoice(key);
        return invoice && invoice->state == InvoiceState::Draft;
    };
    const QString next = nextPlace(group, group.indexOf(chosen), isDraft);
    const QString other = next.isEmpty() ? nextPlace(drafts, drafts.indexOf(chosen), isDraft) : next;
    return other.isEmpty() ? chosen : other;
}

void InvoicesScreen::go(const QString &invoice)
{
    m_filter->clear();
    if (m_list->select(invoice))
        m_list->setFocus();
}

void InvoicesScreen::goLine(const QString &invoice, qint64 line)
{
    go(invoice);
    m_tabs->setCurrentIndex(0);
    for (int row = 0; m_chosen == invoice && row < m_lineModel->rowCount(); ++row) {
        if (m_lineModel->record(row)->id != line)
            continue;
        m_lines->setCurrentIndex(m_lineModel->index(row, 0));
        m_lines->scrollTo(m_lines->currentIndex());
        m_lines->setFocus();
    }
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
    tellChosen();
}

void InvoicesScreen::showInvoice(const Invoice &invoice)
{
    const int digits = digitsOf(invoice.currency);
    m_header->setTitle(buyerName(invoice));
    m_header->pill().show(Tone::Neutral,
                          invoice.type == InvoiceType::CreditNote ? tr("Credit note") : stateWords(invoice.state));
    m_header->setSentence(rangeTextWithYear(invoice.service));
    if (invoice.guards.isEmpty() || invoice.isFrozen()) {
        m_guard->hide();
    } else {
        showGuards(invoice.guards);
    }
    m_lineModel->setTotals(
        [digits](const QList<const InvoiceLine *> &shown, int) { return lineTotals(shown, digits); });
    m_marks = lineMarks(invoice, m_drafts.work().edits);
    m_restorable = restorableLines(invoice, m_drafts.work().edits);
    m_lineModel->setContents(lineColumns(digits, m_marks, invoice.currency), invoice.lines);
    fitLines();
    heedEditor(invoice);
    showActs(invoice);
    showSums(invoice);
    showComparison(invoice);
    showFacts(invoice);
    m_page->clear();
    m_missing->hide();
    if (m_shell.company())
        m_controller.askPages(*m_shell.company(), invoice);
}

//! Two of them, so that the lines keep their room; the tool tip has all. What a guard holds is let go by approving it.
void InvoicesScreen::showGuards(const QList<Guard> &guards)
{
    constexpr int most = 2;
    QStringList texts;
    for (const Guard &guard : guards)
        texts << spoken(guard.text);
    m_guard->setToolTip(texts.join(u'\n'));
    if (const auto others = texts.size() - most; others > 0)
        texts = texts.mid(0, most) << counted(others, tr("and 1 more"), tr("and %1 more"));
    m_guard->show(Tone::Warn, tr("Held by guards"), texts.join(u'\n'),
                  m_actions.approveThis->isEnabled() ? tr("Accept and approve") : QString());
}

//! The sums stand right under the last line, or what is said of it while it is changed; a long invoice scrolls.
void InvoicesScreen::fitLines()
{
    const int rows = m_lines->verticalHeader()->length() + (m_editor ? LineEditor::hintHeight : 0);
    m_lines->setMaximumHeight(m_lines->horizontalHeader()->height() + rows + 2);
}

void InvoicesScreen::showSums(const Invoice &invoice)
{
    const int digits = digitsOf(invoice.currency);
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
    const int digits = digitsOf(invoice.currency);
    const Comparison comparison = compareInvoices(invoiceBefore(m_shell.picture(), invoice), invoice);
    m_comparison->setVisible(comparison.known);
    m_shownComparison = comparison;
    if (!comparison.known)
        return;
    m_comparedWith->setText(
        QStringLiteral("%1 → %2").arg(amountText(comparison.before, digits), amountText(comparison.now, digits)));
    m_change->setText(signedText(comparison.change(), digits));
    m_sentence->setText(comparison.sentence);
    m_comparedModel->setColumns(comparedColumns(comparison, digits, invoice.currency));
    m_comparedModel->setRecords(comparison.lines);
}

QString InvoicesScreen::numberOf(const Invoice &invoice) const
{
    if (!invoice.number.isEmpty())
        return invoice.number;
    const QString next = invoice.isCreditNote() ? QString() : m_shell.facts().nextNumber; // they have their own series
    return next.isEmpty() ? tr("given on issue") : tr("given on issue, next %1").arg(next);
}

QString InvoicesScreen::dueOf(const Invoice &invoice) const
{
    if (invoice.dueOn.isValid())
        return dayText(invoice.dueOn);
    for (const KnownCustomer &customer : m_shell.facts().customers) {
        if (customer.id == invoice.customer && customer.paymentDays > 0)
            return counted(customer.paymentDays, tr("1 day after issue"), tr("%1 days after issue"));
    }
    return {};
}

void InvoicesScreen::showFacts(const Invoice &invoice)
{
    while (QLayoutItem *item = m_facts->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    m_factsTitle->setText(invoice.isIssued() ? tr("On this invoice") : tr("Will be sent"));
    const QList<std::pair<QString, QString>> facts{
        {tr("To"), invoice.buyer.email},
        {tr("As"), invoice.buyer.electronicAddress.id.isEmpty() ? tr("PDF") : tr("PDF and e-invoice")},
        {tr("Number"), numberOf(invoice)},
        {tr("Due"), dueOf(invoice)},
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
    const bool narrow = window()->width() < narrowWindow || width() < narrowScreen;
    const bool back = !narrow && m_pages->parentWidget() != m_splitter;
    m_tabs->setVisible(narrow);
    const bool pdf = narrow && m_tabs->currentIndex() == 1;
    m_page->setHome(pdf ? PageView::Zoom::Width : PageView::Zoom::Whole);
    if (narrow) {
        if (m_pages->parentWidget() == m_splitter)
            m_detail->layout()->addWidget(m_pages);
        m_pages->setVisible(pdf);
        m_body->setVisible(!pdf);
    } else {
        if (back)
            m_splitter->addWidget(m_pages);
        m_splitter->setCollapsible(2, false);
        m_pages->show();
        m_body->show();
    }
    const bool wide = window()->width() >= wideWindow;
    if (wide == m_wide && !back)
        return; // a person's own widths stay
    m_wide = wide;
    const int list = wide ? wideListWidth : listWidth;
    const int pages = wide ? widePagesWidth : pagesWidth;
    const QList<int> sizes{list, m_splitter->width() - list - pages, pages};
    back ? m_splitter->setSizes(sizes) : m_splitter->suggest(sizes);
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

QList<QAction *> InvoicesScreen::rowActions(const TableView &table) const
{
    const AppActions &a = m_actions;
    if (&table == m_lines)
        return {a.editLine, a.addLine, a.removeLines, a.restoreLines};
    return &table == m_list ? QList<QAction *>{a.approveThis, a.credit, a.newPrice} : QList<QAction *>();
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
