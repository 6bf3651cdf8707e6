// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/prices/benchpane.h"

#include "ui/format/amounts.h"
#include "ui/shell/keptsplitter.h"
#include "ui/shell/parts.h"
#include "ui/tables/tableview.h"
#include "ui/theme/theme.h"

#include <QVBoxLayout>

namespace counterfoil {

BenchPane::BenchPane(const Theme &theme, QWidget *parent) : QWidget(parent), m_theme(theme)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    auto *sides = new KeptSplitter(QStringLiteral("benchSides"), Qt::Horizontal);
    sides->addWidget(makeLines());
    sides->addWidget(makeResult());
    sides->setStretchFactor(0, 3);
    sides->setStretchFactor(1, 2);
    for (int part = 0; part < 2; ++part)
        sides->setCollapsible(part, false);
    layout->addWidget(sides, 1);
}

QWidget *BenchPane::makeLines()
{
    auto *side = new QWidget;
    side->setMinimumWidth(360);
    auto *layout = new QVBoxLayout(side);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    m_title = new TextLabel(m_theme, FontRole::Heading);
    m_title->setContentsMargins(16, 8, 16, 6);
    layout->addWidget(m_title);
    m_lineModel = new RecordTableModel<BenchLine>(benchLineShape(), benchLineColumns({}), this);
    m_lines = new TableView(m_theme);
    m_lines->setObjectName(QStringLiteral("benchLines"));
    m_lines->setAccessibleName(tr("Lines of the month"));
    m_lines->setTable(m_lineModel);
    layout->addWidget(m_lines, 1);
    connect(m_lines->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &BenchPane::again);
    return side;
}

QWidget *BenchPane::makeResult()
{
    auto *side = new QWidget;
    side->setMinimumWidth(320);
    auto *layout = new QVBoxLayout(side);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    m_result = new TextLabel(m_theme, FontRole::Body, true);
    m_result->setWordWrap(true);
    m_result->setContentsMargins(16, 8, 16, 6);
    m_result->setText(tr("Choose a line: you see which rule wins it and why the others do not."));
    layout->addWidget(m_result);
    m_verdictModel = new RecordTableModel<VerdictRow>(verdictShape(), verdictColumns(), this);
    m_verdicts = new TableView(m_theme);
    m_verdicts->setObjectName(QStringLiteral("verdicts"));
    m_verdicts->setAccessibleName(tr("Rules beside the line"));
    m_verdicts->setTable(m_verdictModel);
    layout->addWidget(m_verdicts, 1);
    return side;
}

void BenchPane::show(const PricePicture &picture)
{
    QMap<QString, QString> names;
    for (const Customer &customer : picture.terms->terms.customers)
        names.insert(customer.id(), customer.party.name);
    m_all = picture.lines;
    m_lineModel->setColumns(benchLineColumns(names));
    showLines();
}

void BenchPane::narrow(const std::optional<QString> &rule)
{
    if (rule == m_rule)
        return;
    m_rule = rule;
    showLines();
}

void BenchPane::showLines()
{
    QList<BenchLine> shown = m_all;
    if (m_rule)
        shown.removeIf([this](const BenchLine &line) { return line.rule != *m_rule; });
    m_title->setText(!m_rule             ? tr("Test bench · all %1 lines").arg(countText(shown.size()))
                     : m_rule->isEmpty() ? tr("Test bench · %1 lines without a rule").arg(countText(shown.size()))
                                         : tr("Test bench · %1 lines of %2").arg(countText(shown.size()), *m_rule));
    m_lineModel->setRecords(shown);
}

void BenchPane::again()
{
    if (const BenchLine *line = m_lineModel->record(m_lines->currentIndex().row()))
        Q_EMIT lineChosen(*line);
}

void BenchPane::showResult(const BenchResult &result)
{
    m_verdictModel->setRecords(verdictRows(result));
    QStringList texts{tr("%1, line %2: cost %3 %4")
                          .arg(result.set.invoice.isEmpty() ? result.set.path : result.set.invoice,
                               countText(result.line), amountText(rounded(result.cost, 2), 2), result.set.currency)};
    for (const BenchPart &part : result.parts)
        texts << (part.sale
                      ? tr("%1: sold for %2 %3")
                            .arg(rangeTextWithYear(part.days), amountText(rounded(*part.sale, 2), 2), part.currency)
                      : rangeTextWithYear(part.days) + QStringLiteral(": ") + fateWords(part.fate));
    if (result.parts.isEmpty())
        texts << tr("Daily rows or a newer file stand for this line.");
    constexpr qsizetype most = 4;
    if (texts.size() > most) {
        const qsizetype more = texts.size() - most;
        texts.resize(most);
        texts << tr("and %1 more parts").arg(more);
    }
    m_result->setText(texts.join(u'\n'));
}

} // namespace counterfoil
