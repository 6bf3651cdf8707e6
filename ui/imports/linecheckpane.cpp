// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/imports/linecheckpane.h"

#include "ui/company/linecheckdesk.h"
#include "ui/format/amounts.h"
#include "ui/imports/importscolumns.h"
#include "ui/shell/keptsplitter.h"
#include "ui/shell/parts.h"
#include "ui/shell/shellcontroller.h"
#include "ui/tables/tableview.h"

#include <QProgressBar>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace counterfoil {

namespace {
constexpr qint64 mostChecked = 1000;
constexpr int checkLoadingDelay = 300; //!< milliseconds

bool isSameSum(const FormulaSum &a, const FormulaSum &b)
{
    return a.kind == b.kind && a.currency == b.currency && a.formula == b.formula;
}
} // namespace

LineCheckPane::LineCheckPane(const Theme &theme, ShellController &shell, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_shell(shell), m_loading(loadingLine()), m_empty(new EmptyState(theme))
{
    setObjectName(QStringLiteral("lineCheck"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(m_loading);
    m_place = new QStackedWidget;
    m_place->addWidget(makeTables());
    m_place->addWidget(m_empty);
    layout->addWidget(m_place, 1);
    m_delay.setSingleShot(true);
    m_delay.setInterval(checkLoadingDelay);
    connect(&m_delay, &QTimer::timeout, m_loading, &QWidget::show);
    connect(m_formulas->selectionModel(), &QItemSelectionModel::currentChanged, this, &LineCheckPane::choose);
    connect(m_formulas, &TableView::clicked, this, &LineCheckPane::choose); // also of the row that is current at first
    connect(m_formulas, &TableView::opened, this, [this] {
        choose();
        m_lines->setFocus();
    });
}

QWidget *LineCheckPane::makeTables()
{
    m_formulaModel = new RecordTableModel<FormulaSum>(formulaSumShape(), formulaSumColumns(), this);
    m_formulas = new TableView(m_theme);
    m_formulas->setObjectName(QStringLiteral("formulas"));
    m_formulas->setAccessibleName(tr("Lines by the formula that fits"));
    m_formulas->setTable(m_formulaModel);
    m_title = new TextLabel(m_theme, FontRole::Heading);
    m_shown = new TextLabel(m_theme, FontRole::Body, true);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(16, 8, 16, 6);
    head->setSpacing(8);
    head->addWidget(m_title);
    head->addWidget(m_shown, 1);
    m_lineModel = new RecordTableModel<CheckedRow>(checkedShape(), checkedColumns({}), this);
    m_lines = new TableView(m_theme);
    m_lines->setObjectName(QStringLiteral("checkedLines"));
    m_lines->setAccessibleName(tr("Recomputed lines"));
    m_lines->setTable(m_lineModel);
    m_explained = new EmptyState(m_theme);
    m_below = new QStackedWidget;
    m_below->addWidget(m_lines);
    m_below->addWidget(m_explained);
    auto *below = new QWidget;
    auto *column = new QVBoxLayout(below);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addLayout(head);
    column->addWidget(new RuleLine(m_theme, Qt::Horizontal));
    column->addWidget(m_below, 1);
    auto *splitter = new KeptSplitter(QStringLiteral("lineCheck"), Qt::Vertical);
    splitter->addWidget(m_formulas);
    splitter->addWidget(below);
    splitter->setStretchFactor(1, 1);
    for (int part = 0; part < 2; ++part)
        splitter->setCollapsible(part, false);
    splitter->setSizes({200, 400});
    return splitter;
}

void LineCheckPane::setFilter(const QString &text)
{
    m_lineModel->setFilter(text);
}

void LineCheckPane::leave()
{
    m_wanted.reset();
    ++m_asked;
    m_delay.stop();
    m_loading->hide();
    m_old = true;
    take({});
}

void LineCheckPane::forget()
{
    m_old = true;
    if (m_checks.month != m_shell.month())
        m_wanted.reset();
    if (isVisible())
        look();
}

void LineCheckPane::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    look();
}

void LineCheckPane::look()
{
    if (!m_old)
        return;
    LineCheckDesk *desk = m_shell.company() ? m_shell.company()->lineChecks() : nullptr;
    if (!desk || !m_shell.month().isValid()) {
        take({});
        return;
    }
    m_old = false;
    ask(m_wanted.value_or(FormulaSum()));
}

//! Every line is counted anew with each question; what was shown stays until the answer comes.
void LineCheckPane::ask(const FormulaSum &wanted)
{
    LineCheckDesk *desk = m_shell.company() ? m_shell.company()->lineChecks() : nullptr;
    if (!desk)
        return;
    LineFilter filter;
    filter.list = true;
    filter.formula = wanted.formula;
    if (m_wanted) {
        filter.kind = wanted.kind;
        filter.currency = wanted.currency;
    }
    filter.most = mostChecked;
    filter.farthestFirst = true;
    m_delay.start();
    desk->checkLines(m_shell.month(), filter).then(this, [this, mine = ++m_asked](const Result<LineChecks> &checks) {
        if (mine != m_asked)
            return;
        m_delay.stop();
        m_loading->hide();
        if (checks)
            take(*checks);
        else
            Q_EMIT failed(tr("The lines were not recomputed."), checks.error());
    });
}

void LineCheckPane::take(const LineChecks &checks)
{
    m_checks = checks;
    if (checks.sums.isEmpty()) {
        m_formulaModel->setRecords({});
        m_lineModel->setRecords({});
        const Month month = m_shell.month();
        showNothing(tr("No line of Microsoft's"),
                    month.isValid() ? tr("Nothing of %1 is on hand that could be recomputed.").arg(monthText(month))
                                    : tr("Import Microsoft's files first."));
        return;
    }
    m_place->setCurrentIndex(0);
    m_taking = true;
    const QList<FormulaSum> sums = formulaSumsInOrder(checks.sums);
    m_formulaModel->setRecords(sums);
    const auto current = std::find_if(sums.begin(), sums.end(),
                                      [this](const FormulaSum &sum) { return m_wanted && isSameSum(sum, *m_wanted); });
    m_formulas->select(formulaSumShape().key(current == sums.end() ? sums.first() : *current));
    m_taking = false;
    showLines();
}

void LineCheckPane::showLines()
{
    QHash<QString, QString> names;
    for (const KnownCustomer &customer : m_shell.facts().customers)
        names.insert(customer.id, customer.name);
    QList<CheckedRow> rows;
    for (const CheckedLine &line : std::as_const(m_checks.lines))
        rows.append({line, line.customer.isEmpty() ? line.tenant : names.value(line.customer, line.customer)});
    QStringList currencies;
    for (const CheckedRow &row : std::as_const(rows)) {
        if (!currencies.contains(row.line.currency))
            currencies << row.line.currency;
    }
    m_lineModel->setContents(checkedColumns(currencies.size() == 1 ? currencies.first() : QString()), rows);
    const qint64 all = rows.size() + m_checks.omitted;
    const bool isExplained = m_wanted && m_wanted->formula != Formula::None;
    const QString title = isExplained ? formulaWords(m_wanted->formula) : tr("What no formula explains");
    m_title->setText(m_wanted ? QStringLiteral("%1 · %2").arg(title, kindWords(m_wanted->kind)) : title);
    const QString count = counted(all, tr("1 line"), tr("%1 lines"));
    m_shown->setText(
        m_checks.omitted > 0
            ? tr("%1, of which the %2 with the largest difference are listed").arg(count, countText(rows.size()))
            : count);
    m_below->setCurrentIndex(rows.isEmpty() ? 1 : 0);
    m_explained->show(tr("Every line is explained"),
                      tr("A formula that Microsoft has published gives the amount of each to the last digit."));
}

//! A person chose a row of the sums: its lines.
void LineCheckPane::choose()
{
    const FormulaSum *sum = m_formulaModel->record(m_formulas->currentIndex().row());
    if (m_taking || !sum || (m_wanted && isSameSum(*m_wanted, *sum)))
        return;
    m_wanted = *sum;
    ask(*sum);
}

void LineCheckPane::showNothing(const QString &heading, const QString &sentence)
{
    m_place->setCurrentIndex(1);
    m_empty->show(heading, sentence);
}

} // namespace counterfoil
