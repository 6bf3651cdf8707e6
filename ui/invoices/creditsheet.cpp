// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/invoices/creditsheet.h"

#include "core/model/creditedline.h"
#include "ui/format/amounts.h"
#include "ui/format/spoken.h"
#include "ui/invoices/invoicescontroller.h"
#include "ui/shell/parts.h"
#include "ui/shell/sheetparts.h"
#include "ui/tables/tableview.h"

#include <QCheckBox>
#include <QFormLayout>
#include <QKeyEvent>
#include <QTimer>

namespace counterfoil {

namespace {
constexpr int checkDelay = 200; //!< milliseconds
constexpr int tableHeight = 200;
} // namespace

CreditSheet::CreditSheet(const Theme &theme, const Invoice &invoice, const QList<Invoice> &notes,
                         const QList<qint64> &marked, Day today, QWidget *parent)
    : QDialog(parent), m_theme(theme), m_invoice(invoice), m_isFirst(notes.isEmpty()), m_today(today),
      m_rows(creditRows(invoice, notes, marked)), m_checking(new QTimer(this))
{
    setObjectName(QStringLiteral("creditSheet"));
    setWindowTitle(tr("Credit %1").arg(invoice.number));
    fitSheet(*this, 680);
    m_checking->setSingleShot(true);
    m_checking->setInterval(checkDelay);
    connect(m_checking, &QTimer::timeout, this, &CreditSheet::check);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(10);
    auto *about = new TextLabel(theme, FontRole::Body);
    about->setWordWrap(true);
    about->setText(tr("%1, %2, %3 %4 before tax")
                       .arg(buyerName(invoice), rangeTextWithYear(invoice.service),
                            amountText(invoice.net, digitsOf(invoice.currency)), invoice.currency));
    layout->addWidget(about);
    const bool isWhole = std::none_of(m_rows.begin(), m_rows.end(), std::mem_fn(&CreditRow::isTaken));
    m_whole = new QCheckBox(m_isFirst ? tr("The &whole invoice") : tr("All that is &left of the invoice"));
    m_whole->setObjectName(QStringLiteral("whole"));
    m_whole->setChecked(isWhole);
    layout->addWidget(m_whole);
    makeTable(*layout);
    makeShare(*layout);
    makeFoot(*layout);
    connect(m_whole, &QCheckBox::toggled, this, [this] {
        showRow();
        edited();
    });
    const auto first = std::find_if(m_rows.begin(), m_rows.end(), std::mem_fn(&CreditRow::isTaken));
    m_table->setCurrentIndex(m_model->index(first == m_rows.end() ? 0 : int(first - m_rows.begin()), 0));
    showRow();
    edited();
    (m_units->isEnabled() && !isWhole ? m_units : m_reason)->setFocus();
    m_reason->selectAll(); // who types has another reason
}

void CreditSheet::makeTable(QVBoxLayout &layout)
{
    const int digits = digitsOf(m_invoice.currency);
    m_model = new RecordTableModel<CreditRow>(creditShape(), creditColumns(digits), this);
    m_model->setRecords(m_rows);
    m_table = new TableView(m_theme);
    m_table->setObjectName(QStringLiteral("creditLines"));
    m_table->setAccessibleName(tr("Lines that can be credited"));
    m_table->setTable(m_model);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setRowHeight(38);
    m_table->setMinimumHeight(tableHeight);
    layout.addWidget(m_table, 1);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &CreditSheet::showRow);
    connect(m_table, &TableView::opened, this, [this] {
        if (m_taken->isEnabled())
            m_taken->toggle();
    });
}

//! A field for a part of the current line. Either one may be filled, and neither stands for all that is left.
QLineEdit *CreditSheet::shareField(const char *name, const QString &label)
{
    auto *field = new QLineEdit;
    field->setObjectName(QString::fromLatin1(name));
    field->setAccessibleName(label);
    field->setAlignment(Qt::AlignRight);
    field->setMaximumWidth(120);
    return field;
}

void CreditSheet::makeShare(QVBoxLayout &layout)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    m_taken = new QCheckBox(tr("Cr&edit this line"));
    m_taken->setObjectName(QStringLiteral("taken"));
    m_units = shareField("units", tr("Units of the line to credit"));
    m_amount = shareField("amount", tr("Amount of the line to credit, before tax"));
    m_unitsOf = new TextLabel(m_theme, FontRole::Body, true);
    auto *only = new TextLabel(m_theme, FontRole::Body);
    only->setText(tr("only"));
    auto *orAmount = new TextLabel(m_theme, FontRole::Body);
    orAmount->setText(tr("or the amount"));
    auto *currency = new TextLabel(m_theme, FontRole::Body, true);
    currency->setText(m_invoice.currency);
    row->addWidget(m_taken);
    row->addStretch();
    for (QWidget *part : QWidgetList{only, m_units, m_unitsOf, orAmount, m_amount, currency})
        row->addWidget(part);
    layout.addLayout(row);
    connect(m_units, &QLineEdit::textEdited, this, [this] { takeShare(*m_units); });
    connect(m_amount, &QLineEdit::textEdited, this, [this] { takeShare(*m_amount); });
    connect(m_taken, &QCheckBox::toggled, this, [this](bool taken) {
        CreditRow *chosen = current();
        if (m_isShowing || !chosen)
            return;
        chosen->isTaken = taken;
        edited();
    });
}

void CreditSheet::makeFoot(QVBoxLayout &layout)
{
    layout.addWidget(new RuleLine(m_theme, Qt::Horizontal));
    auto *form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    m_reason = new QLineEdit;
    m_reason->setObjectName(QStringLiteral("reason"));
    m_reason->setAccessibleName(tr("Reason"));
    m_reason->setPlaceholderText(tr("Stands on the credit note: the customer reads it"));
    form->addRow(tr("Reason"), m_reason);
    m_rebill = new QCheckBox(tr("&Bill it again, on a new draft of its service period"));
    m_rebill->setObjectName(QStringLiteral("rebill"));
    form->addRow(QString(), m_rebill);
    layout.addLayout(form);
    m_sum = new TextLabel(m_theme, FontRole::Heading);
    m_sum->setObjectName(QStringLiteral("sum"));
    m_sum->setWordWrap(true);
    m_wrong = new TextLabel(m_theme, FontRole::Caption);
    m_wrong->setObjectName(QStringLiteral("wrong"));
    m_wrong->setWordWrap(true);
    layout.addWidget(m_sum);
    layout.addWidget(m_wrong);
    m_issue = new QPushButton(tr("&Issue the credit note"));
    m_issue->setObjectName(QStringLiteral("issue"));
    layout.addLayout(sheetFoot(*this, m_issue));
    makeCancelDefault(*this, m_issue);
    connect(m_issue, &QPushButton::clicked, this, &CreditSheet::issue);
    connect(m_rebill, &QCheckBox::toggled, this, &CreditSheet::edited);
    connect(m_reason, &QLineEdit::textChanged, this, [this] { say({}); });
}

//! What is issued stays issued, and what was typed is not thrown away: Return in a field does neither.
void CreditSheet::keyPressEvent(QKeyEvent *event)
{
    const bool isReturn = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isReturn && qobject_cast<QLineEdit *>(focusWidget()))
        event->accept();
    else
        QDialog::keyPressEvent(event);
}

CreditRow *CreditSheet::current()
{
    const int row = m_table->currentIndex().row();
    return row >= 0 && row < m_rows.size() ? &m_rows[row] : nullptr;
}

//! Fills the fields with what is said of the current line.
void CreditSheet::showRow()
{
    if (m_isShowing)
        return;
    const CreditRow *row = current();
    const bool canShare = row && !m_whole->isChecked();
    m_shareRead = {};
    m_isShowing = true;
    m_taken->setChecked(row && (row->isTaken || m_whole->isChecked()));
    m_taken->setEnabled(canShare);
    m_units->setEnabled(canShare && row->hasUnits());
    m_amount->setEnabled(canShare);
    m_unitsOf->setText(row && row->hasUnits() ? tr("of %1 units").arg(amountText(row->units.abs(), 0)) : tr("units"));
    m_units->setToolTip(row && !row->hasUnits() ? tr("The line shows no quantity: credit an amount of it") : QString());
    const bool isPart = canShare && row->isTaken;
    m_units->setText(isPart && row->share.quantity ? amountText(*row->share.quantity, 0) : QString());
    m_amount->setText(isPart && row->share.amount ? amountText(row->share.amount->abs(), digitsOf(m_invoice.currency))
                                                  : QString());
    m_isShowing = false;
}

void CreditSheet::takeShare(const QLineEdit &typedIn)
{
    CreditRow *row = current();
    if (m_isShowing || !row)
        return;
    const bool isUnits = &typedIn == m_units;
    const QString text = typedIn.text().trimmed();
    (isUnits ? m_amount : m_units)->clear();
    row->isTaken = true;
    row->share.quantity.reset();
    row->share.amount.reset();
    m_shareRead = {};
    const std::optional<Decimal> typed = amountIn(text);
    if (!text.isEmpty() && (!typed || typed->sign() <= 0))
        m_shareRead = std::unexpected(tr("What is credited is a number above 0: \"%1\" is none.").arg(text));
    else if (!text.isEmpty() && isUnits)
        row->share.quantity = *typed;
    else if (!text.isEmpty())
        row->share.amount = row->line.net.isNegative() ? -*typed : *typed;
    m_isShowing = true;
    m_taken->setChecked(true);
    m_isShowing = false;
    edited();
}

std::expected<Crediting, QString> CreditSheet::crediting() const
{
    if (!m_shareRead)
        return std::unexpected(m_shareRead.error());
    Crediting crediting;
    crediting.reason = m_reason->text().trimmed();
    crediting.rebill = m_rebill->isEnabled() && m_rebill->isChecked();
    if (m_whole->isChecked())
        return crediting;
    for (const CreditRow &row : m_rows) {
        if (row.isTaken)
            crediting.lines.append(row.share);
    }
    if (crediting.lines.isEmpty())
        return std::unexpected(tr("Choose a line, or the whole invoice."));
    return crediting;
}

//! What was shown is about something else now.
void CreditSheet::edited()
{
    if (m_isShowing)
        return;
    const bool isWhole = m_whole->isChecked();
    m_rebill->setEnabled(isWhole && m_isFirst);
    m_rebill->setToolTip(m_rebill->isEnabled()
                             ? QString()
                             : tr("Only a whole invoice of which nothing was credited before is billed again"));
    m_isPlanned = false;
    suggestReason();
    for (CreditRow &row : m_rows)
        row.credit = {};
    showRows();
    m_issue->setEnabled(false);
    m_checking->start();
}

void CreditSheet::suggestReason()
{
    QList<CreditRow> taken;
    for (const CreditRow &row : std::as_const(m_rows)) {
        if (row.isTaken && !m_whole->isChecked())
            taken << row;
    }
    const QString before = std::exchange(m_suggested, suggestedReason(m_invoice, taken));
    if (m_reason->text() == before)
        m_reason->setText(m_suggested);
}

//! In the table, where a whole invoice takes every line.
void CreditSheet::showRows()
{
    QList<CreditRow> shown = m_rows;
    for (CreditRow &row : shown) {
        if (m_whole->isChecked()) {
            row.isTaken = true;
            row.share = {row.line.id, {}, {}};
        }
    }
    m_isShowing = true; // the current row stays the same one
    m_model->setRecords(shown);
    m_isShowing = false;
}

void CreditSheet::check()
{
    const auto wanted = crediting();
    if (!wanted) {
        m_sum->clear();
        say(wanted.error());
        return;
    }
    m_wrong->setTone(Tone::Plain);
    m_wrong->setText(tr("Working out the credit note…"));
    Q_EMIT planWanted(m_invoice.number, *wanted);
}

//! What keeps the note from being issued; `wrong` is empty where the form can be read.
void CreditSheet::say(const QString &wrong)
{
    const bool hasReason = !m_reason->text().trimmed().isEmpty();
    m_issue->setEnabled(wrong.isEmpty() && m_isPlanned && hasReason);
    if (wrong.isEmpty() && !m_isPlanned)
        return; // what it comes to is still asked
    m_wrong->setTone(wrong.isEmpty() ? Tone::Plain : Tone::Bad);
    m_wrong->setText(!wrong.isEmpty() ? wrong
                     : !hasReason     ? tr("The credit note needs a reason: the customer reads it.")
                                      : tr("What is issued is never changed."));
}

void CreditSheet::showPlan(const Invoice &note)
{
    if (m_checking->isActive())
        return; // somebody types: a newer one follows
    const int digits = digitsOf(m_invoice.currency);
    for (CreditRow &row : m_rows) {
        for (const InvoiceLine &line : note.lines) {
            if (creditedBy(line).line == row.line.id)
                row.credit = line.net;
        }
    }
    showRows();
    m_sum->setText(tr("%1, %2 %3 before tax, VAT %4, %5 in all, dated %6")
                       .arg(counted(note.lines.size(), tr("1 line"), tr("%1 lines")), amountText(note.net, digits),
                            note.currency, amountText(note.tax, digits), amountText(note.gross, digits),
                            dayText(m_today)));
    m_isPlanned = true;
    say({});
}

void CreditSheet::showRefusal(const Error &error)
{
    if (m_checking->isActive())
        return;
    m_sum->clear();
    say(spoken(error.text()));
}

void CreditSheet::issue()
{
    const auto wanted = crediting();
    if (!wanted || !m_isPlanned || wanted->reason.isEmpty())
        return;
    Q_EMIT creditWanted(m_invoice.number, *wanted);
    accept();
}

} // namespace counterfoil
