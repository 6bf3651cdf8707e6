// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The care of the company file: safety copies, and what was done to it. A part of MainWindow.
#include "core/workspace/copyfacts.h"
#include "ui/company/caredesk.h"
#include "ui/format/amounts.h"
#include "ui/imports/importscolumns.h"
#include "ui/shell/confirmsheet.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/parts.h"
#include "ui/shell/trailsheet.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>

namespace counterfoil {

void MainWindow::connectCare()
{
    const auto on = [this](QAction *action, auto &&what) { connect(action, &QAction::triggered, this, what); };
    on(m_actions->safetyCopy, [this] { askSafetyCopy(); });
    on(m_actions->restoreCopy, [this] { askRestore(); });
    on(m_actions->checkFile, [this] { m_shell.checkFile(); });
    on(m_actions->auditTrail, [this] { openTrail(); });
    connect(&m_shell, &ShellController::copyRead, this, &MainWindow::confirmRestore);
    connect(&m_shell, &ShellController::restored, this, &MainWindow::tellRestored);
}

//! One at a time; it stays open beside the window and reads on when something was done.
void MainWindow::openTrail()
{
    CareDesk *desk = m_shell.company() ? m_shell.company()->care() : nullptr;
    auto *open = findChild<TrailSheet *>();
    if (open || !desk) {
        if (open)
            open->activateWindow();
        return;
    }
    auto *sheet = new TrailSheet(m_theme, *desk, this);
    sheet->setAttribute(Qt::WA_DeleteOnClose);
    connect(&m_shell, &ShellController::companyChanged, sheet, [sheet] { delete sheet; }); // its desk is gone
    connect(&m_shell, &ShellController::pictureChanged, sheet, &TrailSheet::refresh);
    sheet->show();
}

void MainWindow::askSafetyCopy()
{
    const QFileInfo file(m_shell.facts().path);
    const QString name = QStringLiteral("%1-%2.backup").arg(file.completeBaseName(), m_shell.today().iso());
    const QString path =
        QFileDialog::getSaveFileName(this, tr("Safety copy"), m_shell.pathFor(name), tr("Safety copies (*.backup)"));
    m_shell.noteChosen(path);
    if (!path.isEmpty())
        m_shell.backup(path);
}

void MainWindow::askRestore()
{
    const QString path =
        QFileDialog::getOpenFileName(this, tr("Restore a safety copy"), QFileInfo(m_shell.facts().path).path(),
                                     tr("Safety copies (*.backup *.counterfoil *.before-restore-*);;All files (*)"));
    if (!path.isEmpty())
        m_shell.lookAtCopy(path);
}

namespace {

//! What the copy holds, row by row.
QList<ConfirmSum> copyRows(const CopyFacts &copy)
{
    QList<ConfirmSum> rows{
        {MainWindow::tr("Safety copy"), QFileInfo(copy.path).fileName()},
        {MainWindow::tr("Company"), copy.seller.isEmpty() ? MainWindow::tr("no terms yet") : copy.seller}};
    if (!copy.months.isEmpty()) {
        const QString first = monthText(copy.months.first());
        const QString last = monthText(copy.months.last());
        rows << ConfirmSum{counted(copy.months.size(), MainWindow::tr("1 month"), MainWindow::tr("%1 months")),
                           first == last ? first : QStringLiteral("%1 – %2").arg(first, last)};
    }
    rows << ConfirmSum{MainWindow::tr("Issued invoices"), countText(copy.issued)};
    rows << ConfirmSum{MainWindow::tr("Drafts and approved invoices"), countText(copy.others)};
    if (!copy.last.at.isEmpty())
        rows << ConfirmSum{MainWindow::tr("Last change"),
                           QStringLiteral("%1, %2").arg(momentText(copy.last.at), copy.last.actor)};
    return rows;
}

//! What happens, and what is lost by it.
QStringList copySentences(const CopyFacts &copy, const QString &path)
{
    QStringList sentences{MainWindow::tr("It takes the place of %1, which is kept beside it under another name.")
                              .arg(QDir::toNativeSeparators(path))};
    if (copy.kinship == CopyFacts::Kinship::Foreign)
        sentences << MainWindow::tr("It is a copy of another company file: nothing of this one is in it.");
    else if (copy.kinship == CopyFacts::Kinship::Same)
        sentences << MainWindow::tr("Both end with the same change: nothing is lost.");
    else if (copy.kinship == CopyFacts::Kinship::Later)
        sentences << MainWindow::tr("The copy is newer than this file: nothing is lost.");
    else
        sentences << counted(
                         copy.lostEntries,
                         MainWindow::tr("1 change of this file, made since %2, is not in the copy and is lost."),
                         MainWindow::tr("%1 changes of this file, made since %2, are not in the copy and are lost."))
                         .arg(momentText(copy.lostSince));
    if (copy.lostInvoices.isEmpty())
        return sentences;
    constexpr qsizetype mostNumbers = 6;
    QString numbers = copy.lostInvoices.mid(0, mostNumbers).join(QStringLiteral(", "));
    if (copy.lostInvoices.size() > mostNumbers)
        numbers += QStringLiteral(" …");
    sentences << counted(
                     copy.lostInvoices.size(),
                     MainWindow::tr("1 issued invoice is lost with them: %2. Its number would be given again."),
                     MainWindow::tr("%1 issued invoices are lost with them: %2. Their numbers would be given again."))
                     .arg(numbers);
    return sentences;
}

} // namespace

void MainWindow::confirmRestore(const CopyFacts &copy)
{
    const QString path = copy.path; // the file that is open is another one by the time that the sheet closes
    if (isConfirmed(tr("Restore the safety copy"), copyRows(copy),
                    copySentences(copy, m_shell.facts().path).join(QLatin1String("\n\n"))))
        m_shell.restoreCopy(path);
}

void MainWindow::tellRestored(const QString &copy, const QString &kept)
{
    m_messageAct = nullptr;
    m_messageFile.clear();
    showMessage(Tone::Ok, tr("%1 is restored.").arg(QFileInfo(copy).fileName()),
                tr("The former company file is kept as %1.").arg(QDir::toNativeSeparators(kept)));
    keepMessage();
}

} // namespace counterfoil
