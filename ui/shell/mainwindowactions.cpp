// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the window's actions ask and do. The other half of MainWindow.
#include "core/ingest/filereader.h"
#include "ui/close/closescreen.h"
#include "ui/company/restatedsum.h"
#include "ui/contracts/contractsscreen.h"
#include "ui/format/amounts.h"
#include "ui/imports/importsscreen.h"
#include "ui/invoices/exportwords.h"
#include "ui/invoices/invoicesscreen.h"
#include "ui/shell/approvalwords.h"
#include "ui/shell/asksheet.h"
#include "ui/shell/confirmsheet.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/trailsheet.h"
#include "ui/tables/tableview.h"
#include "ui/theme/theme.h"
#include "ui/windows/windowsscreen.h"

#include <QClipboard>
#include <QDir>
#include <QDropEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QGuiApplication>
#include <QMenu>
#include <QMimeData>
#include <QPushButton>
#include <QStandardPaths>

namespace counterfoil {

namespace {

//! The files that were meant: a folder stands for what is in it.
QStringList filesOf(const QStringList &paths)
{
    QStringList files;
    for (const QString &path : paths)
        files << (QFileInfo(path).isDir() ? filesBelow(path) : QStringList{path});
    return files;
}

QStringList localFiles(const QMimeData *data)
{
    QStringList paths;
    for (const QUrl &url : data->urls()) {
        if (url.isLocalFile())
            paths << url.toLocalFile();
    }
    return paths;
}

//! By content: the terms say what they are in their first lines.
bool isTerms(const QString &path)
{
    QFile file(path);
    return path.endsWith(QStringLiteral(".json"), Qt::CaseInsensitive) && file.open(QIODevice::ReadOnly) &&
           file.read(4096).contains("counterfoil-terms/");
}

//! "INV-2026-00451 to 00481".
QString numbersText(const NumberRange &range)
{
    if (range.count < 2)
        return range.first;
    qsizetype alike = 0;
    while (alike < std::min(range.first.size(), range.last.size()) && range.first[alike] == range.last[alike])
        ++alike;
    while (alike > 0 && range.last[alike - 1].isDigit())
        --alike;
    return MainWindow::tr("%1 to %2").arg(range.first, range.last.sliced(alike));
}

} // namespace

void MainWindow::connectActions()
{
    AppActions &a = *m_actions;
    const auto on = [this](QAction *action, auto &&what) { connect(action, &QAction::triggered, this, what); };
    on(a.newCompany, [this] { askNewCompany(); });
    on(a.openCompany, [this] { askOpenCompany(); });
    on(a.demonstration, [this] { m_shell.openDemonstration(); });
    on(a.importFiles, [this] { askImportFiles(); });
    on(a.importTerms, [this] { askImportTerms(); });
    on(a.quit, [this] { close(); });
    on(a.filter, [this] { screen(m_place)->focusFilter(); });
    on(a.escape, [this] { escape(); });
    on(a.palette, [this] { openPalette(); });
    on(a.copyClock, [this] { m_windows->copyForCustomer(); });
    on(a.decideClock, [this] { m_windows->decide(); });
    on(a.changeContract, [this] { m_contracts->askChange(); });
    on(a.payInAdvance, [this] { m_contracts->askPrepaid(); });
    on(a.changeAnchor, [this] { m_contracts->editAnchor(); });
    on(a.undo, [this] { takesBack() ? m_shell.undo() : screen(m_place)->undo(); });
    on(a.redo, [this] { doesAgain() ? m_shell.redo() : screen(m_place)->redo(); });
    connectCloudActions();
    connectExports();
    connectPlaceActions();
    connectTableActions();
    on(a.back, [this] { stepHistory(-1); });
    on(a.forward, [this] { stepHistory(1); });
    on(a.nextRegion, [this] { stepRegion(1); });
    on(a.previousRegion, [this] { stepRegion(-1); });
    connect(a.showWaterfall, &QAction::toggled, this, [this](bool shown) {
        m_memory.setChoice(QStringLiteral("waterfall"), shown ? QString() : QStringLiteral("hidden"));
    });
    for (auto [action, mode] : {std::pair{a.themeSystem, ThemeMode::System},
                                {a.themeLight, ThemeMode::Light},
                                {a.themeDark, ThemeMode::Dark}})
        on(action, [this, name = action->objectName(), mode = mode] {
            m_theme.setMode(mode);
            m_memory.setChoice(QStringLiteral("theme"), name);
        });
    on(a.compact, [this] { setDensity(int(Density::Compact)); });
    on(a.normal, [this] { setDensity(int(Density::Normal)); });
    on(a.comfortable, [this] { setDensity(int(Density::Comfortable)); });
    on(a.previousMonth, [this] { m_shell.step(-1); });
    on(a.nextMonth, [this] { m_shell.step(1); });
    on(a.approveReady, [this] { askApprove(); });
    on(a.approveThis, [this] { askApproveOne(chosenDraft()); });
    on(a.issueApproved, [this] { askIssue(); });
    on(a.closeMonth, [this] { askClose(); });
    on(a.reopenMonth, [this] { askReopen(); });
    on(a.evidence, [this] { askEvidence(); });
    connectCare();
    on(a.manual, [this] { openManual(); });
    on(a.about, [this] { tellAbout(); });
    addActions(a.all());
    eatChords();
}

//! What the row's own menu offers besides its button: the actions are those of the menu bar.
void MainWindow::fillRowMenu(const TableView &table, QMenu &menu)
{
    const Screen &shown = *screen(m_place);
    if (shown.table() != &table)
        return;
    if (table.opensRows())
        menu.addAction(m_actions->openRow);
    menu.addSeparator();
    menu.addActions(shown.rowActions(table));
}

//! What is done to the table of the screen that is shown.
void MainWindow::connectTableActions()
{
    AppActions &a = *m_actions;
    const auto on = [this](QAction *action, auto &&what) { connect(action, &QAction::triggered, this, what); };
    const auto copy = [this](QString (TableView::*text)() const) {
        if (const TableView *table = screen(m_place)->table())
            QGuiApplication::clipboard()->setText((table->*text)());
    };
    on(a.copyText, [copy] { copy(&TableView::copiedText); });
    on(a.copyCsv, [copy] { copy(&TableView::copiedCsv); });
    on(a.openRow, [this] { // what Enter does, for those who have no Enter
        if (TableView *table = screen(m_place)->table())
            table->openCurrent();
    });
    for (const Screen *one : std::as_const(m_screens)) {
        for (TableView *table : one->findChildren<TableView *>())
            connect(table, &TableView::menuAsked, this, [this, table](QMenu *menu) { fillRowMenu(*table, *menu); });
    }
    on(a.columns, [this] {
        if (TableView *table = screen(m_place)->table())
            table->openColumnMenu();
    });
}

void MainWindow::connectPlaceActions()
{
    const QList<QAction *> places = m_actions->places();
    for (int place = 0; place < places.size(); ++place)
        connect(places[place], &QAction::triggered, this, [this, place] { go(Place(place)); });
    connect(m_actions->showRestated, &QAction::triggered, this, [this] {
        go(Place::Imports);
        m_imports->showRestatement(restatedSum(m_shell.picture().restatements).newest);
    });
}

//! Where nothing is yet, among a person's documents.
QString MainWindow::newCompanyPath()
{
    QDir documents(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    if (!documents.exists())
        documents = QDir::home();
    QString name = QStringLiteral("company.counterfoil");
    for (int number = 2; documents.exists(name); ++number)
        name = QStringLiteral("company-%1.counterfoil").arg(number);
    return documents.filePath(name);
}

void MainWindow::askNewCompany()
{
    const QString path = QFileDialog::getSaveFileName(this, tr("New company file"), newCompanyPath(),
                                                      tr("Company files (*.counterfoil)"));
    if (!path.isEmpty()) {
        m_wantsSuggestions = true;
        m_shell.create(path);
        return;
    }
    m_pending.clear();
    m_wantsSignIn = false;
}

void MainWindow::askOpenCompany()
{
    const QString path =
        QFileDialog::getOpenFileName(this, tr("Open company file"), QString(), tr("Company files (*.counterfoil)"));
    if (!path.isEmpty())
        m_shell.open(path);
}

void MainWindow::askImportFiles()
{
    const QStringList paths = QFileDialog::getOpenFileNames(
        this, tr("Import files"), m_shell.pathFor(),
        tr("Microsoft's and distributors' files (*.csv *.json *.jsonl *.gz *.zip *.xlsx);;"
           "All files (*)"));
    m_shell.noteChosen(paths.value(0));
    takeFiles(paths);
}

void MainWindow::askImportTerms()
{
    const QString path =
        QFileDialog::getOpenFileName(this, tr("Import terms"), m_shell.pathFor(), tr("Terms (*.json)"));
    m_shell.noteChosen(path);
    if (!path.isEmpty())
        m_shell.importTerms(path);
}

void MainWindow::tellAbout()
{
    const QString text = tr("Counterfoil %1\nFrom Microsoft's invoice to the invoices of your customers, every cent "
                            "explained.\nGPL-3.0-or-later")
                             .arg(QStringLiteral(COUNTERFOIL_VERSION));
    TellSheet(m_theme, tr("About Counterfoil"), text.section(u'\n', 0, 0), text.section(u'\n', 1),
              TrailSheet::tr("&Close"), this)
        .exec();
}

//! What is not about money. `act` is the verb, and the title.
bool MainWindow::confirm(const QString &text, const QString &act)
{
    return isConfirmed(act, {}, text);
}

//! A row for each currency.
QList<ConfirmSum> MainWindow::sumsOf(const QStringList &ids) const
{
    QMap<QString, QPair<qsizetype, Decimal>> sums;
    for (const QString &id : ids) {
        if (const Invoice *invoice = m_shell.invoice(id)) {
            auto &[count, sum] = sums[invoice->currency];
            ++count;
            sum += invoice->net;
        }
    }
    QList<ConfirmSum> rows;
    for (auto one = sums.begin(); one != sums.end(); ++one)
        rows << ConfirmSum{counted(one->first, tr("1 invoice, before tax"), tr("%1 invoices, before tax")),
                           amountText(one->second, digitsOf(one.key())) + u' ' + one.key()};
    return rows;
}

bool MainWindow::isConfirmed(const QString &act, const QList<ConfirmSum> &sums, const QString &note)
{
    ConfirmSheet sheet(m_theme, act, sums, note, this);
    return sheet.exec() == QDialog::Accepted;
}

//! Whether the screen that is shown is one of those that are about what is approved, mapped or decided.
bool MainWindow::isOfMonth() const
{
    return m_place == Place::Close || m_place == Place::Reconcile || m_place == Place::Invoices ||
           m_place == Place::Customers || m_place == Place::Windows;
}

//! Whether Ctrl+Z takes back what was done to the month, rather than what the screen knows itself.
bool MainWindow::takesBack() const
{
    return isOfMonth() && !m_shell.undoText().isEmpty();
}

//! The same of Ctrl+Shift+Z: what was taken back last is done again.
bool MainWindow::doesAgain() const
{
    return isOfMonth() && !m_shell.redoText().isEmpty();
}

void MainWindow::askApprove()
{
    const QStringList drafts = m_shell.readyDrafts();
    const QList<Invoice> shown = m_shell.shown(drafts); // while the sheet is open others may change them
    const QString act = counted(drafts.size(), tr("Approve 1 invoice"), tr("Approve %1 invoices"));
    if (!drafts.isEmpty() && isConfirmed(act, sumsOf(drafts), approvalNote(shown)))
        m_shell.approve(shown);
}

//! What follows, behind what speaks against it.
QString MainWindow::approvalNote(const QList<Invoice> &shown) const
{
    const QString running = runningPeriodsText(shown, m_shell.today());
    return (running + u' ' + tr("Approved invoices are no longer remade.")).trimmed();
}

//! One that is looked at needs no sheet, unless its period is not over.
void MainWindow::askApproveOne(const QString &id)
{
    const QList<Invoice> shown = m_shell.shown({id});
    if (runningPeriodsText(shown, m_shell.today()).isEmpty() ||
        isConfirmed(tr("Approve 1 invoice"), sumsOf({id}), approvalNote(shown)))
        m_shell.approve(shown);
}

//! The sheet says the date and the numbers, which the company file knows.
void MainWindow::askIssue()
{
    const QList<Invoice> shown = m_shell.shown(m_shell.approvedInvoices());
    Company *company = m_shell.company();
    if (shown.isEmpty() || !company || m_asksIssue)
        return;
    m_asksIssue = true;
    company->issuePlan(shown).then(this, [this, shown, company](const Result<IssuePlan> &plan) {
        const bool isOpen = company == m_shell.company(); // else another file is by now
        if (isOpen && plan)
            confirmIssue(shown, *plan);
        else if (isOpen)
            showError(tr("Nothing was issued."), plan.error());
        m_asksIssue = false;
    });
}

void MainWindow::confirmIssue(const QList<Invoice> &shown, const IssuePlan &plan)
{
    QStringList ids;
    for (const Invoice &invoice : shown)
        ids << invoice.id;
    QList<ConfirmSum> sums = sumsOf(ids);
    for (const NumberRange &range : plan.come.ranges)
        sums << ConfirmSum{range.count == 1 ? tr("Number") : tr("Numbers"), numbersText(range)};
    const QString act = counted(shown.size(), tr("Issue 1 invoice"), tr("Issue %1 invoices"));
    const QString note = tr("Dated %1. What is issued is never changed.").arg(longDayText(plan.on)) + u' ' +
                         tr("Where another program takes these numbers first, nothing is issued.");
    const QString running = runningPeriodsText(shown, plan.on);
    if (isConfirmed(act, sums, (running + u' ' + note).trimmed()))
        m_shell.issue(shown, plan);
}

void MainWindow::askClose()
{
    const Bridge &bridge = m_shell.picture().bridge;
    QStringList ids;
    for (const Invoice &invoice : m_shell.picture().invoices)
        ids << invoice.id;
    QList<ConfirmSum> sums = sumsOf(ids);
    for (const auto &[name, amount] : {std::pair{tr("Microsoft, before tax"), bridge.microsoft},
                                       {tr("Local invoices"), bridge.local},
                                       {tr("Unexplained"), bridge.unexplained}})
        sums << ConfirmSum{name, amountText(amount, bridge.digits) + u' ' + bridge.currency};
    const QString note =
        tr("From then on nobody changes the month without reopening it, and what Microsoft restates shows.");
    if (m_shell.month().isValid() && isConfirmed(tr("Close %1").arg(monthText(m_shell.month())), sums, note))
        m_shell.closeMonth();
}

void MainWindow::askReopen()
{
    const QString month = monthText(m_shell.month());
    AskSheet sheet(
        m_theme, tr("Reopen %1").arg(month),
        tr("Why is %1 opened again? The reason stands in the audit trail; the seal is kept as history.").arg(month),
        tr("Reopen"), {}, this);
    if (sheet.exec() == QDialog::Accepted)
        m_shell.reopenMonth(sheet.answer());
}

void MainWindow::askEvidence()
{
    const QString path = QFileDialog::getSaveFileName(
        this, tr("Evidence of %1").arg(monthText(m_shell.month())),
        m_shell.pathFor(QStringLiteral("evidence-%1.zip").arg(m_shell.month().iso())), tr("Evidence packs (*.zip)"));
    m_shell.noteChosen(path);
    if (!path.isEmpty())
        m_shell.writeEvidence(path);
}

void MainWindow::takeFiles(const QStringList &paths)
{
    complete();
    if (paths.isEmpty())
        return;
    if (paths.first().endsWith(QStringLiteral(".counterfoil"), Qt::CaseInsensitive)) {
        m_shell.open(paths.first());
        return;
    }
    if (!m_shell.company()) {
        m_pending = paths;
        askNewCompany();
        return;
    }
    QStringList files;
    QString terms;
    for (const QString &path : filesOf(paths))
        (isTerms(path) ? static_cast<void>(terms = path) : files.append(path));
    if (!terms.isEmpty() && files.isEmpty()) {
        m_shell.importTerms(terms);
        return;
    }
    if (!terms.isEmpty())
        m_pending = files; // the terms first, then the files that they price
    terms.isEmpty() ? importOrAsk(files) : m_shell.importTerms(terms);
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    if (!m_shell.isBusy() && !m_shell.facts().readOnly && !localFiles(event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent *event)
{
    event->acceptProposedAction();
    // who dragged them waits for the answer to the drop, not for what is asked about it
    QMetaObject::invokeMethod(
        this, [this, files = localFiles(event->mimeData())] { takeFiles(files); }, Qt::QueuedConnection);
}

//! As wide where no draft is ready as where many are: the search beside it stays where it is.
void MainWindow::keepPrimaryWidth()
{
    const QString many = AppActions::tr("&Approve %1 invoices…").remove(u'&');
    m_primary->setText(many.arg(100));
    m_primary->setMinimumWidth(m_primary->sizeHint().width());
    const auto follow = [this] {
        if (!m_actions->approveReady->isEnabled())
            m_primary->setText(tr("Approve invoices…"));
    };
    connect(m_actions->approveReady, &QAction::changed, m_primary, follow);
    m_primary->setText(m_actions->approveReady->text().remove(u'&'));
    follow();
}

} // namespace counterfoil
