// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What takes one step where others take several. A part of AppActions.
#include "ui/shell/actions.h"

namespace counterfoil {

void AppActions::addSteps()
{
    exportAgain =
        add("exportAgain", tr("Export as &before…"), QKeySequence(tr("Ctrl+Alt+E")), QStringLiteral("export"));
    openExported = add("openExported", tr("Open the &folder of the export"), QKeySequence(tr("Ctrl+Alt+O")),
                       QStringLiteral("folder"));
    payInAdvance = add("payInAdvance", tr("Paid in &advance…"), QKeySequence(tr("Ctrl+Shift+Y")));
    payInAdvance->setProperty(wholeNameProperty, tr("The contract is paid in advance, or no longer…"));
    suggestCustomers =
        add("suggestCustomers", tr("Suggest c&ustomers…"), QKeySequence(tr("Ctrl+M, A")), QStringLiteral("person"));
    clearRecent = add("clearRecent", tr("&Clear the list"), QKeySequence(tr("Ctrl+Alt+Shift+O")));
    clearRecent->setProperty(wholeNameProperty, tr("Clear the list of recent company files"));
    goSealed = add("goSealed", tr("&Go to the last sealed month"), QKeySequence(tr("Ctrl+Alt+PgUp")));
    showFolder = add("showFolder", tr("Sho&w in folder"), QKeySequence(tr("Ctrl+Alt+F")), QStringLiteral("folder"));
    showFolder->setProperty(wholeNameProperty, tr("Show the company file in its folder"));
    restoreCopy =
        add("restoreCopy", tr("Restore a safety co&py…"), QKeySequence(tr("Ctrl+Alt+S")), QStringLiteral("import"));
    auditTrail = add("auditTrail", tr("&Audit trail…"), QKeySequence(tr("Ctrl+Alt+A")), QStringLiteral("activity"));
    lineCheck = add("lineCheck", tr("&Line check"), QKeySequence(tr("Ctrl+Alt+L")), QStringLiteral("import"));
    lineCheck->setProperty(wholeNameProperty, tr("Recompute Microsoft's lines of the month"));
    changeAnchor = add("changeAnchor", tr("Day on which periods &start"), QKeySequence(tr("Ctrl+Alt+D")));
}

void AppActions::updateSteps(const State &s, const QString &locked)
{
    const bool known = !s.exportMonth.isEmpty();
    exportAgain->setText(known ? tr("Export %1 as &before").arg(s.exportMonth) : tr("Export as &before…"));
    const QString closed = s.company ? tr("Another task is still running") : tr("Open a company file first");
    const bool idle = s.company && !s.busy;
    say(auditTrail, s.company, closed);
    say(lineCheck, s.company && s.hasMonth, s.company ? tr("There is no month yet") : closed);
    say(clearRecent, s.recent > 0, tr("No company file was opened before"));
    say(exportAgain, idle && s.invoices > 0, idle ? tr("There is no invoice in this month") : closed);
    if (exportAgain->isEnabled() && known)
        exportAgain->setToolTip(exportAgain->toolTip() + u'\n' + s.exportHow);
    say(goSealed, s.company && s.anySealed, s.company ? tr("No month is sealed yet") : tr("Open a company file first"));
    say(showFolder, s.company, tr("Open a company file first"));
    const bool writable = locked.isEmpty();
    const bool reached = s.pulling || s.signingIn; // the file is written to from another place
    say(restoreCopy, writable && s.restorable && !reached,
        !writable   ? locked
        : s.pulling ? tr("A pull is running")
        : reached   ? tr("Somebody is signing in")
                    : tr("This window cannot restore"));
    for (QAction *action : {payInAdvance, changeAnchor})
        say(action, writable && s.contract, writable ? tr("Choose a contract in Contracts") : locked);
    say(suggestCustomers, writable && s.parties && s.hasMonth,
        !writable     ? locked
        : !s.hasMonth ? tr("Import Microsoft's files first: they name the tenants")
                      : tr("The terms are not read yet"));
    say(openExported, s.company && known, s.company ? tr("Nothing was exported from this file yet") : closed);
}

} // namespace counterfoil
