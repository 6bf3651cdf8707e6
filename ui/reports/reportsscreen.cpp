// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/reportsscreen.h"

#include "core/base/filewriter.h"
#include "core/documents/reporttext.h"
#include "ui/charts/reportchartview.h"
#include "ui/format/spoken.h"
#include "ui/shell/actions.h"
#include "ui/shell/filteredplace.h"
#include "ui/shell/parts.h"
#include "ui/shell/shellcontroller.h"
#include "ui/tables/tableview.h"
#include "ui/tables/totalsbar.h"
#include "ui/theme/theme.h"

#include <QComboBox>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace counterfoil {

namespace {

constexpr int barHeight = 40;
constexpr int fieldHeight = 26;
constexpr int usualChart = 226;
constexpr int lowChart = 176; //!< in a window of 800
constexpr int lowWindow = 860;
constexpr int usualMonths = 12;

QComboBox *choice(const QString &name, const QString &accessible)
{
    auto *box = new QComboBox;
    box->setObjectName(name);
    box->setAccessibleName(accessible);
    box->setFixedHeight(fieldHeight);
    box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    box->setMinimumContentsLength(10); // a month and its year, away from the arrow
    return box;
}

Month monthOf(const QComboBox &box)
{
    return Month::fromIndex(box.currentData().toInt());
}

} // namespace

ReportsScreen::ReportsScreen(const Theme &theme, ShellController &shell, AppActions &actions, QWidget *parent)
    : Screen(parent), m_theme(theme), m_shell(shell), m_actions(actions), m_header(new ScreenHeader(theme))
{
    setObjectName(QStringLiteral("reports"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    m_header->addAct(actionButton(theme, actions.exportChart));
    m_header->addAct(actionButton(theme, actions.reportCsv));
    layout->addWidget(m_header);
    layout->addWidget(makeBar());
    layout->addWidget(new RuleLine(theme, Qt::Horizontal));
    layout->addWidget(makeBody(), 1);
    connect(actions.reportCsv, &QAction::triggered, this, &ReportsScreen::askExport);
    connect(&m_controller, &ReportsController::ready, this, &ReportsScreen::take);
    connect(&m_controller, &ReportsController::failed, this, [this](const QString &what, const Error &error) {
        if (error.code() == Error::Code::Cancelled)
            return;
        m_stale = true; // the next visit asks again
        take({});
        m_empty->show(what, spoken(error.message()));
        Q_EMIT failed(what, error);
    });
}

QWidget *ReportsScreen::makeBar()
{
    auto *bar = new QWidget;
    bar->setFixedHeight(barHeight);
    auto *layout = new QHBoxLayout(bar);
    layout->setContentsMargins(16, 0, 16, 0);
    layout->setSpacing(8);
    m_kind = choice(QStringLiteral("kind"), tr("Report"));
    for (const ReportKind kind : reportKinds())
        m_kind->addItem(reportWords(kind), int(kind));
    m_by = choice(QStringLiteral("by"), tr("Gathered"));
    m_from = choice(QStringLiteral("from"), tr("First month"));
    m_to = choice(QStringLiteral("to"), tr("Last month"));
    m_until = new TextLabel(m_theme, FontRole::Body, true);
    m_until->setText(tr("to"));
    m_filter = filterField(m_theme);
    layout->addWidget(m_kind);
    layout->addWidget(m_by);
    layout->addSpacing(8);
    layout->addWidget(m_from);
    layout->addWidget(m_until);
    layout->addWidget(m_to);
    layout->addStretch(1);
    layout->addWidget(m_filter);
    connect(m_kind, &QComboBox::currentIndexChanged, this, [this] {
        fillGroupings();
        changed();
    });
    for (QComboBox *box : {m_by, m_from, m_to})
        connect(box, &QComboBox::currentIndexChanged, this, &ReportsScreen::changed);
    return bar;
}

QWidget *ReportsScreen::makeBody()
{
    auto *filled = new QWidget;
    auto *layout = new QVBoxLayout(filled);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    m_chart = new ReportChartView(m_theme);
    m_chart->setObjectName(QStringLiteral("chart"));
    m_chart->hide(); // no axes before there is something to show
    m_model = new RecordTableModel<ReportRow>(reportShape(), {}, this);
    m_table = new TableView(m_theme);
    m_table->setObjectName(QStringLiteral("table"));
    m_table->setAccessibleName(tr("Report"));
    m_table->setTable(m_model);
    m_notes = new TextLabel(m_theme, FontRole::Caption, true);
    m_notes->setObjectName(QStringLiteral("notes"));
    m_notes->setWordWrap(true);
    m_notes->setContentsMargins(16, 6, 16, 8);
    layout->addWidget(m_chart);
    layout->addWidget(new RuleLine(m_theme, Qt::Horizontal));
    layout->addWidget(new FilteredPlace(m_theme, {m_table, new TotalsBar(m_theme, *m_table)}, *m_model), 1);
    layout->addWidget(m_notes);
    m_empty = new EmptyState(m_theme);
    m_place = new QStackedWidget;
    m_place->addWidget(filled);
    m_place->addWidget(m_empty);
    setFilter(m_filter, m_table);
    connect(m_filter, &QLineEdit::textChanged, this, [this](const QString &text) { m_model->setFilter(text); });
    connect(m_table, &TableView::opened, this, [this] {
        const WhyContent why = whyOfCurrent();
        if (!why.isEmpty())
            Q_EMIT whyWanted(why);
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this] { Q_EMIT whyFollows(whyOfCurrent()); });
    return m_place;
}

ReportKind ReportsScreen::kind() const
{
    return ReportKind(m_kind->currentData().toInt());
}

void ReportsScreen::fillGroupings()
{
    const QSignalBlocker quiet(m_by);
    const QString before = m_by->currentData().toString();
    m_by->clear();
    for (const QString &word : groupingsOf(kind()))
        m_by->addItem(groupingWords(word), word);
    m_by->setCurrentIndex(std::max(m_by->findData(before), 0));
    m_by->setVisible(m_by->count() > 0);
    const bool none = m_to->count() == 0;
    const bool one = isOfOneMonth(kind()) || none;
    m_from->setHidden(one);
    m_until->setHidden(one);
    m_to->setHidden(none);
}

//! Months on hand; at first the last twelve, to the month of the window.
void ReportsScreen::fillMonths()
{
    const QList<Month> months = m_shell.facts().months;
    const Month shown = m_shell.month();
    const Month from = m_known ? monthOf(*m_from) : std::max(shown.plus(1 - usualMonths), months.value(0, shown));
    const QSignalBlocker quietFrom(m_from);
    const QSignalBlocker quietTo(m_to);
    for (QComboBox *box : {m_from, m_to}) {
        box->clear();
        for (const Month month : months)
            box->addItem(monthText(month), month.index());
    }
    m_from->setCurrentIndex(std::max(m_from->findData(from.index()), 0));
    m_to->setCurrentIndex(std::max(m_to->findData(shown.index()), 0));
    m_known = m_known || !months.isEmpty();
}

void ReportsScreen::refresh()
{
    fillMonths();
    fillGroupings();
    showHeader();
    m_stale = true;
    if (m_to->count() == 0)
        take({}); // of a file without months nothing is asked
    else if (isVisible())
        ask();
}

void ReportsScreen::changed()
{
    m_stale = true;
    if (isVisible())
        ask();
}

void ReportsScreen::ask()
{
    if (!m_stale || !m_shell.company() || m_to->count() == 0)
        return;
    m_stale = false;
    const Month to = monthOf(*m_to);
    const Month from = isOfOneMonth(kind()) ? to : std::min(monthOf(*m_from), to);
    m_controller.ask(*m_shell.company(), {kind(), m_by->currentData().toString(), from, to});
}

void ReportsScreen::take(const Report &report)
{
    m_report = report;
    m_model->setTotals(
        [report](const QList<const ReportRow *> &shown, int all) { return reportTotals(report, shown, all); });
    m_model->setContents(reportTableColumns(report), report.rows);
    QStringList names;
    for (const ReportSeries &series : report.chart.series)
        names << seriesWords(series.key);
    QStringList labels;
    for (const QString &category : report.chart.categories)
        labels << categoryLabel(category);
    const bool isMoney = report.chart.unit.size() == 3;
    m_chart->setChart(chartTitle(report), report.chart, names, labels, isMoney ? report.digits : 0,
                      isStacked(report.kind));
    m_chart->setVisible(!m_chart->isEmpty());
    m_notes->setText(spoken(report.notes).join(u' '));
    m_notes->setHidden(report.notes.isEmpty());
    showHeader();
    showPlace();
    if (!m_table->currentIndex().isValid() && m_model->rowCount() > 0)
        m_table->setCurrentIndex(m_model->index(0, 0));
}

void ReportsScreen::showHeader()
{
    m_header->setTitle(tr("Reports"));
    m_header->setSentence(reportMeaning(kind()));
    int high = 0;
    for (const ReportRow &row : std::as_const(m_report.rows))
        high += m_report.kind == ReportKind::Alerts && row.cells.first().text == u"high" ? 1 : 0;
    m_header->pill().show(Tone::Warn,
                          high > 0 ? counted(high, tr("1 alert is high"), tr("%1 alerts are high")) : QString());
}

void ReportsScreen::showPlace()
{
    const bool none = m_report.rows.isEmpty();
    m_place->setCurrentIndex(none ? 1 : 0);
    if (!none)
        return;
    if (m_to->count() == 0)
        m_empty->show(tr("No month to report on yet"), tr("Drop Microsoft's files here, or import them."),
                      {m_actions.importFiles});
    else if (kind() == ReportKind::Alerts)
        m_empty->show(tr("No alert in %1").arg(monthText(monthOf(*m_to))), tr("Nothing stands out."));
    else if (!m_shell.facts().hasTerms)
        m_empty->show(tr("No terms yet"), tr("The terms say who is invoiced and at what price: import them."),
                      {m_actions.importTerms});
    else
        m_empty->show(tr("Nothing to report"), tr("There is none of it in these months."));
}

void ReportsScreen::showReport(ReportKind wanted)
{
    m_kind->setCurrentIndex(m_kind->findData(int(wanted)));
}

WhyContent ReportsScreen::whyOfCurrent() const
{
    const QModelIndex current = m_table->currentIndex();
    const ReportRow *row = m_model->record(current.row());
    if (!row)
        return {};
    const auto shape = reportShape();
    for (int at = 0; at < m_report.rows.size(); ++at) {
        if (shape.key(m_report.rows[at]) == shape.key(*row) && m_report.rows[at].isSum == row->isSum)
            return whyOf(m_report, at, m_model->columnLook(current.column()).id);
    }
    return {};
}

Status ReportsScreen::exportTable(const QString &path) const
{
    return FileWriter().write(path, reportCsv(m_report));
}

QString ReportsScreen::exportName() const
{
    return wordOf(m_report.kind);
}

void ReportsScreen::askExport()
{
    if (!isVisible() || m_report.rows.isEmpty())
        return;
    const QString path = QFileDialog::getSaveFileName(
        this, tr("Export report"), m_shell.pathFor(QStringLiteral("%1-%2.csv").arg(exportName(), m_report.to.iso())),
        tr("CSV (*.csv)"));
    m_shell.noteChosen(path);
    if (path.isEmpty())
        return;
    if (const Status done = exportTable(path); !done)
        Q_EMIT failed(tr("%1 was not written.").arg(path), done.error());
}

//! The report and how it is gathered: "margin/customer".
QString ReportsScreen::chosenView() const
{
    const bool isFirst = m_kind->currentIndex() <= 0 && m_by->currentIndex() <= 0;
    return isFirst ? QString() : wordOf(kind()) + u'/' + m_by->currentData().toString();
}

void ReportsScreen::chooseView(const QString &view)
{
    const ReportKind wanted = reportKindOf(view.section(u'/', 0, 0)).value_or(reportKinds().first());
    m_kind->setCurrentIndex(m_kind->findData(int(wanted)));
    fillGroupings();
    m_by->setCurrentIndex(m_by->count() > 0 ? std::max(m_by->findData(view.section(u'/', 1)), 0) : -1);
}

QWidget *ReportsScreen::chart() const
{
    return m_place->currentIndex() != 0 || m_chart->isHidden() ? nullptr : m_chart;
}

void ReportsScreen::setDensity(Density density)
{
    m_table->setDensity(density);
}

QWidgetList ReportsScreen::regions() const
{
    if (m_place->currentIndex() != 0)
        return {m_kind};
    return m_chart->isHidden() ? QWidgetList{m_kind, m_table} : QWidgetList{m_kind, m_chart, m_table};
}

void ReportsScreen::showNothing(bool)
{
    refresh();
}

void ReportsScreen::showEvent(QShowEvent *event)
{
    Screen::showEvent(event);
    ask();
}

void ReportsScreen::resizeEvent(QResizeEvent *event)
{
    Screen::resizeEvent(event);
    const int chart = window()->height() < lowWindow ? lowChart : usualChart;
    m_chart->setFixedHeight(window()->width() >= wideWindow ? chart * 5 / 4 : chart);
}

} // namespace counterfoil
