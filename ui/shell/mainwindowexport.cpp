// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What is written for others, once chosen and then again. A part of MainWindow.
#include "ui/format/amounts.h"
#include "ui/invoices/exportoutcome.h"
#include "ui/invoices/exportsheet.h"
#include "ui/invoices/invoicesscreen.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/parts.h"

#include <QDesktopServices>
#include <QDir>
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
        m_message->show(Tone::Ok, news.happened, news.kept, tr("Open the folder"));
        m_messagePlace->show();
        return;
    }
    const QString folder = report || written > 0 ? order.folder : QString();
    auto *outcome = new ExportOutcome(m_theme, news, folder, this);
    outcome->setAttribute(Qt::WA_DeleteOnClose);
    outcome->open();
}

} // namespace counterfoil
