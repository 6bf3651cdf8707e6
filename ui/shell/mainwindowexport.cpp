// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What is written for others, once chosen and then again. A part of MainWindow.
#include "core/base/filewriter.h"
#include "ui/charts/chartfile.h"
#include "ui/format/amounts.h"
#include "ui/format/words.h"
#include "ui/invoices/exportoutcome.h"
#include "ui/invoices/exportsheet.h"
#include "ui/invoices/invoicesscreen.h"
#include "ui/reports/reportsscreen.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/parts.h"
#include "ui/shell/screen.h"
#include "ui/tables/rowcopy.h"
#include "ui/tables/tableview.h"
#include "ui/usage/usagescreen.h"

#include <QApplication>
#include <QDesktopServices>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QLineEdit>
#include <QPointer>
#include <QUrl>

namespace counterfoil {

namespace {

const QString exportFormatKey = QStringLiteral("exportFormat");
const QString exportFolderKey = QStringLiteral("exportFolder");
const QString exportScopeKey = QStringLiteral("exportScope");

} // namespace

void MainWindow::connectExports()
{
    connect(m_actions->exportInvoices, &QAction::triggered, this, &MainWindow::askExport);
    connect(m_actions->exportAgain, &QAction::triggered, this, &MainWindow::exportAgain);
    connect(m_actions->openExported, &QAction::triggered, this,
            [this] { QDesktopServices::openUrl(QUrl::fromLocalFile(m_memory.companyChoice(exportFolderKey))); });
    connect(&m_shell, &ShellController::exported, this,
            [this](const ExportOrder &order, const ExportReport &report) { showExport(order, report, 0); });
    connect(&m_shell, &ShellController::exportFailed, this,
            [this](const ExportOrder &order, const Error &error, int written) {
                showExport(order, std::unexpected(error), written);
            });
}

void MainWindow::addExportState(AppActions::State &state) const
{
    const std::optional<ExportFormat> format = exportFormatOf(m_memory.companyChoice(exportFormatKey));
    if (!format || !m_shell.month().isValid())
        return;
    state.exportMonth = monthText(m_shell.month());
    state.exportHow = tr("%1, into %2. What was exported so before is left out.")
                          .arg(exportName(*format), QDir::toNativeSeparators(m_memory.companyChoice(exportFolderKey)));
}

void MainWindow::askExport()
{
    const ExportSheet::Wish wish{m_memory.companyChoice(exportFormatKey), m_memory.companyChoice(exportFolderKey),
                                 m_memory.companyChoice(exportScopeKey), m_invoices->chosen()};
    auto *sheet = new ExportSheet(m_theme, m_shell.month(), m_shell.picture().invoices, wish, this);
    sheet->setAttribute(Qt::WA_DeleteOnClose);
    connect(&m_shell, &ShellController::companyChanged, sheet, &QDialog::reject);
    connect(sheet, &ExportSheet::exportWanted, this, [this](const ExportOrder &order, const QString &scope) {
        m_memory.setCompanyChoice(exportFormatKey, wordOf(order.format));
        m_memory.setCompanyChoice(exportFolderKey, order.folder);
        m_memory.setCompanyChoice(exportScopeKey, scope);
        m_shell.exportInvoices(order);
    });
    sheet->open();
}

//! As the sheet was filled the last time; what it cannot be filled with this month is asked again.
void MainWindow::exportAgain()
{
    const ExportSheet::Wish wish{m_memory.companyChoice(exportFormatKey),
                                 m_memory.companyChoice(exportFolderKey),
                                 m_memory.companyChoice(exportScopeKey),
                                 {}};
    auto order =
        m_shell.month().isValid() ? orderAsBefore(m_shell.month(), m_shell.picture().invoices, wish) : std::nullopt;
    if (!order) {
        askExport();
        return;
    }
    order->onlyNew = true;
    m_shell.exportInvoices(*order);
}

//! `written`: how many documents were written before it failed.
void MainWindow::showExport(const ExportOrder &order, const Result<ExportReport> &report, int written)
{
    if (!report && report.error().code() == Error::Code::Cancelled) {
        m_shell.tell(
            counted(written, tr("Export stopped, 1 file stays in %2"), tr("Export stopped, %1 files stay in %2"))
                .arg(order.folder));
        return;
    }
    const ExportNews news = exportNews(order, report, written);
    if (report && order.onlyNew && report->notes.isEmpty()) { // who asks for the same again wants no sheet about it
        m_messageAct = m_actions->openExported;
        showMessage(Tone::Ok, news.happened, news.kept, tr("Open the folder"));
        return;
    }
    const QString folder = report || written > 0 ? order.folder : QString();
    auto *outcome = new ExportOutcome(m_theme, news, folder, this);
    outcome->setAttribute(Qt::WA_DeleteOnClose);
    outcome->open();
}

//! What there is to write changes with the rows of any table and with who has the focus.
void MainWindow::connectWritten()
{
    connect(m_actions->exportView, &QAction::triggered, this, &MainWindow::askExportView);
    connect(m_actions->exportChart, &QAction::triggered, this, &MainWindow::askExportChart);
    m_writtenDelay.setSingleShot(true);
    m_writtenDelay.setInterval(0);
    connect(&m_writtenDelay, &QTimer::timeout, this, &MainWindow::updateWritten);
    const auto look = qOverload<>(&QTimer::start);
    if (auto *application = qobject_cast<QApplication *>(QCoreApplication::instance()))
        connect(application, &QApplication::focusChanged, &m_writtenDelay, look);
    connect(m_actions->showWaterfall, &QAction::toggled, &m_writtenDelay, look);
    connect(m_actions->usageCredit, &QAction::toggled, &m_writtenDelay, look);
    for (const Screen *place : std::as_const(m_screens)) {
        for (const TableView *view : place->findChildren<TableView *>()) {
            if (!view->table())
                continue;
            connect(view->table(), &QAbstractItemModel::modelReset, &m_writtenDelay, look);
            connect(view->table(), &QAbstractItemModel::rowsInserted, &m_writtenDelay, look);
            connect(view->table(), &QAbstractItemModel::rowsRemoved, &m_writtenDelay, look);
        }
    }
}

//! Azure usage, whose rows are read page by page, writes them by itself.
void MainWindow::updateWritten()
{
    const TableView *table = screen(m_place)->table();
    AppActions::Written written;
    written.company = m_shell.company() != nullptr;
    written.table = table && table->table();
    written.rows = written.table && table->table()->rowCount() > 0 &&
                   (m_place != Place::Usage || m_usage->showsCredit() || m_actions->usageRows->isEnabled());
    written.chart = screen(m_place)->chart() != nullptr;
    written.reports = m_place == Place::Reports;
    written.report = !m_reports->report().rows.isEmpty();
    m_actions->updateWritten(written);
}

QString MainWindow::exportPath(const QString &ending)
{
    QString name = screen(m_place)->exportName();
    if (m_shell.month().isValid())
        name += u'-' + m_shell.month().iso();
    return m_shell.pathFor(safeFileName(name + ending));
}

void MainWindow::askExportView()
{
    if (m_place == Place::Usage && !m_usage->showsCredit()) {
        m_actions->usageRows->trigger();
        return;
    }
    const QString path = QFileDialog::getSaveFileName(this, tr("Export this view"), exportPath(QStringLiteral(".csv")),
                                                      tr("CSV (*.csv)"));
    m_shell.noteChosen(path);
    if (!path.isEmpty())
        writeView(path);
}

void MainWindow::writeView(const QString &path)
{
    Screen *place = screen(m_place);
    const TableView *view = place->table();
    if (!view || !view->table() || place->writeRows(path))
        return;
    const QLineEdit *field = place->filter();
    const auto isSame = [this, field, company = QPointer(m_shell.company()), text = field ? field->text() : QString()] {
        return m_shell.company() == company && (!field || field->text() == text);
    };
    writeWhole(*view, path, isSame, 2);
}

//! Of a long table the rows that nobody has scrolled to are read first. One that is read anew meanwhile, because a pull
//! ended perhaps, is tried again as long as it is the table that was asked for.
void MainWindow::writeWhole(const TableView &view, const QString &path, const std::function<bool()> &isSame, int times)
{
    TableModel *table = view.table();
    if (table->isWhole()) {
        writeTable(view, path);
        return;
    }
    auto *wait = new QObject(this);
    const auto end = [wait, table] {
        table->disconnect(wait);
        wait->deleteLater();
    };
    connect(table, &TableModel::restSettled, wait, [this, end, &view, path] {
        end();
        if (view.table()->isWhole())
            writeTable(view, path);
    });
    connect(table, &QAbstractItemModel::modelReset, wait, [this, end, &view, path, isSame, times] {
        end();
        const auto goOn = [this, &view, path, isSame, times] { // the model has yet to end what the reset is part of
            if (times > 1 && isSame())
                writeWhole(view, path, isSame, times - 1);
            else
                m_shell.tell(tr("%1 was not written: the table changed meanwhile").arg(QFileInfo(path).fileName()));
        };
        QTimer::singleShot(0, this, goOn);
    });
    table->fetchRest();
}

void MainWindow::writeTable(const TableView &view, const QString &path)
{
    const int rows = view.table()->rowCount();
    if (const Status done = FileWriter().write(path, csvFile(view.wholeCsv())); !done)
        showError(tr("%1 was not written.").arg(QDir::toNativeSeparators(path)), done.error());
    else
        m_shell.tell(counted(rows, tr("Wrote 1 row to %2"), tr("Wrote %1 rows to %2")).arg(QFileInfo(path).fileName()));
}

//! The dialog asks before it replaces a file of the name that was chosen; here of the one that it becomes.
void MainWindow::askExportChart()
{
    if (!screen(m_place)->chart())
        return; // it went while the menu was open
    const QString drawings = tr("Drawings (*.svg)");
    const QString pictures = tr("Pictures (*.png)");
    QString filter = drawings;
    const QString chosen = QFileDialog::getSaveFileName(this, tr("Export chart"), exportPath(QStringLiteral(".svg")),
                                                        drawings + QStringLiteral(";;") + pictures, &filter);
    m_shell.noteChosen(chosen);
    if (chosen.isEmpty())
        return;
    const QString path = chartPath(chosen, filter == pictures);
    if (path == chosen || !QFileInfo::exists(path) ||
        confirm(tr("%1 is there already.").arg(QDir::toNativeSeparators(path)), tr("Replace")))
        writeChart(path);
}

void MainWindow::writeChart(const QString &path)
{
    const QWidget *chart = screen(m_place)->chart();
    if (!chart)
        return;
    const Day today = m_shell.today();
    QStringList caption{m_shell.facts().seller, today.isValid() ? dayText(today) : QString()}; // whose, and of when
    caption.removeAll(QString());
    if (const Status done = counterfoil::writeChart(*chart, path, caption.join(QStringLiteral(", "))); !done)
        showError(tr("%1 was not written.").arg(QDir::toNativeSeparators(path)), done.error());
    else
        m_shell.tell(tr("Wrote the chart to %1").arg(QFileInfo(path).fileName()));
}

} // namespace counterfoil
