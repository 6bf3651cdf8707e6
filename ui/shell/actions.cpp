// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/actions.h"

#include "ui/format/words.h"
#include "ui/theme/theme.h"

namespace counterfoil {

AppActions::AppActions(const Theme &theme, QObject *parent) : QObject(parent), m_theme(theme)
{
    newCompany = add("newCompany", tr("&New company file…"), QKeySequence(tr("Ctrl+N")), QStringLiteral("add"));
    openCompany = add("openCompany", tr("&Open company file…"), QKeySequence(tr("Ctrl+O")), QStringLiteral("folder"));
    demonstration = add("demonstration", tr("Open the &demonstration"), QKeySequence(tr("Ctrl+Shift+D")),
                        QStringLiteral("demonstration"));
    importFiles = add("importFiles", tr("&Import files…"), QKeySequence(tr("Ctrl+I")), QStringLiteral("import"));
    importTerms = add("importTerms", tr("Import &terms…"), QKeySequence(tr("Ctrl+Shift+I")), QStringLiteral("import"));
    exportInvoices =
        add("exportInvoices", tr("&Export invoices…"), QKeySequence(tr("Ctrl+E")), QStringLiteral("export"));
    addSteps();
    quit = add("quit", tr("&Quit"), QKeySequence(tr("Ctrl+Q")));
    reportCsv = add("reportCsv", tr("Export &report…"), QKeySequence(tr("Ctrl+Shift+X")), QStringLiteral("export"));
    exportView =
        add("exportView", tr("Export this &view…"), QKeySequence(tr("Ctrl+Shift+F")), QStringLiteral("export"));
    exportChart = add("exportChart", tr("Export c&hart…"), QKeySequence(tr("Ctrl+Shift+G")), QStringLiteral("export"));
    copyText = add("copyText", tr("&Copy as text"), QKeySequence(tr("Ctrl+C")), QStringLiteral("copy"));
    copyCsv = add("copyCsv", tr("Copy as C&SV"), QKeySequence(tr("Ctrl+Shift+C")));
    copyClock = add("copyClock", tr("C&opy for customer"), QKeySequence(tr("Ctrl+Alt+C")));
    decideClock = add("decideClock", tr("Decide about the c&lock…"), QKeySequence(tr("Ctrl+Shift+J")));
    filter = add("filter", tr("&Filter"), QKeySequence(tr("Ctrl+F")), QStringLiteral("filter"));
    escape = add("escape", tr("Close the &panel, clear the filter"), QKeySequence(tr("Esc")));
    goClose = add("goClose", tr("&Close"), QKeySequence(tr("Ctrl+1")), QStringLiteral("calendar"));
    goReconcile = add("goReconcile", tr("&Reconcile"), QKeySequence(tr("Ctrl+2")), QStringLiteral("bridge"));
    goInvoices = add("goInvoices", tr("&Invoices"), QKeySequence(tr("Ctrl+3")), QStringLiteral("document"));
    goCustomers = add("goCustomers", tr("C&ustomers"), QKeySequence(tr("Ctrl+4")), QStringLiteral("person"));
    goUsage = add("goUsage", tr("A&zure usage"), QKeySequence(tr("Ctrl+7")), QStringLiteral("usage"));
    goWindows = add("goWindows", tr("&Windows"), QKeySequence(tr("Ctrl+8")), QStringLiteral("waits"));
    goReports = add("goReports", tr("R&eports"), QKeySequence(tr("Ctrl+9")), QStringLiteral("reports"));
    goPrices = add("goPrices", tr("&Prices"), QKeySequence(tr("Ctrl+6")), QStringLiteral("tag"));
    goImports = add("goImports", tr("I&mports"), QKeySequence(tr("Ctrl+Shift+L")), QStringLiteral("import"));
    back = add("back", tr("&Back"), QKeySequence(tr("Alt+Left")), QStringLiteral("previous"));
    forward = add("forward", tr("&Forward"), QKeySequence(tr("Alt+Right")), QStringLiteral("next"));
    nextRegion = add("nextRegion", tr("Next re&gion"), QKeySequence(tr("F6")));
    previousRegion = add("previousRegion", tr("Region befor&e"), QKeySequence(tr("Shift+F6")));
    addViews();
    addContracts();
    addProfiles();
    addParties();
    addConnectors();
    previousMonth =
        add("previousMonth", tr("Month &before"), QKeySequence(tr("Ctrl+PgUp")), QStringLiteral("previous"));
    nextMonth = add("nextMonth", tr("Month &after"), QKeySequence(tr("Ctrl+PgDown")), QStringLiteral("next"));
    addInvoices();
    addDecisions();
    addUsage();
    addPrices();
    palette = add("palette", tr("Search or run a co&mmand"), QKeySequence(tr("Ctrl+K")), QStringLiteral("search"));
    columns = add("columns", tr("Co&lumns…"), QKeySequence(tr("Ctrl+Shift+H")), QStringLiteral("columns"));
    addSavedViews();
    openRow = add("openRow", tr("Ope&n the row"), QKeySequence(tr("Ctrl+Return")));
    goSettings = add("goSettings", tr("&Settings"), QKeySequence(tr("Ctrl+,")), QStringLiteral("configure"));
    safetyCopy = add("safetyCopy", tr("&Safety copy…"), QKeySequence(tr("Ctrl+Shift+S")), QStringLiteral("export"));
    checkFile = add("checkFile", tr("Chec&k the company file"), QKeySequence(tr("Ctrl+Shift+V")), QStringLiteral("ok"));
    manual = add("manual", tr("&Manual"), QKeySequence(tr("F1")), QStringLiteral("help"));
    about = add("about", tr("&About Counterfoil"), QKeySequence(tr("Shift+F1")), QStringLiteral("information"));
    update({});
    updateWritten({});
}

//! What a person made of a screen, under a name.
void AppActions::addSavedViews()
{
    saveView = add("saveView", tr("&Save the view…"), QKeySequence(tr("Ctrl+H, S")), QStringLiteral("add"));
    editViews = add("editViews", tr("&Rename or delete…"), QKeySequence(tr("Ctrl+H, R")), QStringLiteral("edit"));
    editViews->setProperty(wholeNameProperty, tr("Rename or delete saved views…"));
    firstView = add("firstView", tr("&As at first"), QKeySequence(tr("Ctrl+H, A")));
    firstView->setProperty(wholeNameProperty, tr("Show the screen as at first"));
}

void AppActions::updateSavedViews(const State &s)
{
    const QString away = s.company ? tr("There is nothing to filter here") : tr("Open a company file first");
    const bool there = s.company && s.views;
    say(saveView, there && !s.viewsFull, there ? tr("No more views can be saved: delete one first") : away);
    say(editViews, there && s.viewsSaved > 0, there ? tr("No view of this screen was saved") : away);
    say(firstView, there, away);
}

//! What the usage screen writes.
void AppActions::addUsage()
{
    usageRows =
        add("usageRows", tr("Usage: these &rows as CSV…"), QKeySequence(tr("Ctrl+U, R")), QStringLiteral("export"));
    usageCsv = add("usageCsv", tr("Usage: chart as &CSV…"), QKeySequence(tr("Ctrl+U, C")));
    for (QAction *action : {usageRows, usageCsv})
        action->setEnabled(false); // until its screen has something to write
    usageDay = add("usageDay", tr("&Day"), QKeySequence(tr("Ctrl+U, D")));
    usageWeek = add("usageWeek", tr("&Week"), QKeySequence(tr("Ctrl+U, W")));
    usageMonth = add("usageMonth", tr("&Month"), QKeySequence(tr("Ctrl+U, M")));
    usageDay->setProperty(wholeNameProperty, tr("Azure usage: bars are days"));
    usageWeek->setProperty(wholeNameProperty, tr("Azure usage: bars are weeks"));
    usageMonth->setProperty(wholeNameProperty, tr("Azure usage: bars are months"));
    choice({usageDay, usageWeek, usageMonth}, usageDay);
    usageCredit = add("usageCredit", tr("&Earned credit by subscription"), QKeySequence(tr("Ctrl+U, E")));
    usageCredit->setProperty(wholeNameProperty, tr("Azure usage: earned credit lost by subscription"));
    usageCredit->setCheckable(true);
}

//! About the price rules.
void AppActions::addPrices()
{
    newPrice = add("newPrice", tr("&New price…"), QKeySequence(tr("Ctrl+Shift+N")), QStringLiteral("add"));
    editRule = add("editRule", tr("&Change the rule…"), QKeySequence(tr("Ctrl+Shift+M")), QStringLiteral("edit"));
    removeRule = add("removeRule", tr("&Remove the rule"), QKeySequence(tr("Ctrl+Del")));
    savePrices = add("savePrices", tr("&Save the prices…"), QKeySequence(tr("Ctrl+S")));
    discardPrices = add("discardPrices", tr("&Discard"), QKeySequence(tr("Ctrl+Alt+Z")));
    discardPrices->setProperty(wholeNameProperty, tr("Discard the change of prices"));
    removeRule->setProperty(wholeNameProperty, tr("Remove the price rule"));
    editRule->setProperty(wholeNameProperty, tr("Change the price rule…"));
}

QList<QAction *> AppActions::places() const
{
    return {goClose,   goReconcile, goInvoices,   goCustomers, goContracts, goPrices,  goUsage,
            goWindows, goReports,   goConnectors, goActivity,  goImports,   goSettings};
}

//! What only tries is open in read-only files too.
void AppActions::updatePrices(const State &s, const QString &locked)
{
    const bool writable = locked.isEmpty();
    const QString away = s.company ? tr("Open Prices first") : tr("Open a company file first");
    say(newPrice, s.prices || s.priced,
        s.company ? tr("Choose a customer with an invoice of the month, or open Prices") : away);
    for (QAction *action : {editRule, removeRule})
        say(action, s.prices && s.ruleChosen, s.prices ? tr("Choose a rule") : away);
    const QString none = tr("No price was changed");
    say(savePrices, writable && s.priceDraft, writable ? none : locked);
    say(discardPrices, s.priceDraft, none);
}

//! On its screen this answers to F2 as well, which means other things elsewhere.
void AppActions::addContracts()
{
    goContracts = add("goContracts", tr("Contr&acts"), QKeySequence(tr("Ctrl+5")), QStringLiteral("schedule"));
    changeContract =
        add("changeContract", tr("&Change from a date…"), QKeySequence(tr("Shift+F2")), QStringLiteral("edit"));
    changeContract->setProperty(wholeNameProperty, tr("Change the contract from a date…"));
}

//! About the month's invoices and the lines of one. On its screen the first answers to F2 as well.
void AppActions::addInvoices()
{
    approveReady = add("approveReady", tr("&Approve all that are ready…"), QKeySequence(tr("F9")));
    approveThis = add("approveThis", tr("Approve &this invoice"), QKeySequence(tr("Shift+F9")), QStringLiteral("ok"));
    issueApproved = add("issueApproved", tr("&Issue approved invoices…"), QKeySequence(tr("Ctrl+F9")));
    credit = add("credit", tr("&Credit…"), QKeySequence(tr("Ctrl+Shift+F9")), QStringLiteral("minus"));
    credit->setProperty(wholeNameProperty, tr("Credit the invoice or its marked lines…"));
    editLine = add("editLine", tr("C&hange the line"), QKeySequence(tr("Ctrl+F2")), QStringLiteral("edit"));
    editLine->setProperty(wholeNameProperty, tr("Change the draft's line"));
    addLine = add("addLine", tr("Add &line…"), QKeySequence(tr("Ctrl+Shift+F2")), QStringLiteral("add"));
    addLine->setProperty(wholeNameProperty, tr("Add a line to the draft…"));
    removeLines = add("removeLines", tr("&Remove the marked lines"), QKeySequence(tr("Ctrl+Shift+Del")));
    removeLines->setProperty(wholeNameProperty, tr("Remove the marked lines of the draft"));
    restoreLines = add("restoreLines", tr("Re&store as calculated"), QKeySequence(tr("Ctrl+Shift+Backspace")));
    restoreLines->setProperty(wholeNameProperty, tr("Restore the marked lines as they were calculated"));
    undo = add("undo", tr("&Undo"), QKeySequence(tr("Ctrl+Z")));
    redo = add("redo", tr("R&edo"), QKeySequence(tr("Ctrl+Shift+Z")));
}

void AppActions::updateInvoices(const State &s, const QString &locked)
{
    const bool writable = locked.isEmpty();
    const QString wrong = s.unexplained ? tr("Unexplained is not 0.00: look into it first") : QString();
    say(approveReady, writable && s.ready > 0 && !s.unexplained,
        !writable          ? locked
        : !wrong.isEmpty() ? wrong
                           : tr("No draft is ready"));
    say(approveThis, writable && s.draftChosen && !s.unexplained,
        !writable          ? locked
        : !wrong.isEmpty() ? wrong
                           : tr("Choose a draft"));
    say(issueApproved, writable && s.approved > 0, writable ? tr("No invoice is approved") : locked);
    const QString shut = !writable ? locked : s.sealed ? tr("The month is sealed") : QString();
    const bool open = shut.isEmpty();
    say(addLine, open && s.draftShown, open ? tr("Choose a draft in Invoices") : shut);
    for (QAction *action : {editLine, removeLines})
        say(action, open && s.line, open ? tr("Choose a line of a draft in Invoices") : shut);
    say(restoreLines, open && s.lineEdited, open ? tr("Choose a line of a draft that a person edited") : shut);
    say(credit, open && s.creditable, open ? tr("Choose an issued invoice in Invoices") : shut);
    updateUndo(s, locked);
}

//! One action each over all screens: the words are those of the screen that is shown.
void AppActions::updateUndo(const State &s, const QString &locked)
{
    undo->setText(s.undo.isEmpty() ? tr("&Undo") : s.undo);
    redo->setText(s.redo.isEmpty() ? tr("R&edo") : s.redo);
    const bool writable = locked.isEmpty();
    say(undo, writable && !s.undo.isEmpty(), writable ? tr("There is nothing to undo on this screen") : locked);
    say(redo, writable && !s.redo.isEmpty(), writable ? tr("There is nothing to redo on this screen") : locked);
}

void AppActions::updateContracts(const State &s, const QString &locked)
{
    const bool writable = locked.isEmpty();
    say(changeContract, writable && s.contract, writable ? tr("Choose a contract in Contracts") : locked);
}

//! How distributors' files are read.
void AppActions::addProfiles()
{
    goProfiles =
        add("goProfiles", tr("Distributor &profiles…"), QKeySequence(tr("Ctrl+J, P")), QStringLiteral("import"));
    newProfile = add("newProfile", tr("&New profile"), QKeySequence(tr("Ctrl+J, N")), QStringLiteral("add"));
    importProfile =
        add("importProfile", tr("&Import profile…"), QKeySequence(tr("Ctrl+J, I")), QStringLiteral("import"));
    exportProfile =
        add("exportProfile", tr("&Export profile…"), QKeySequence(tr("Ctrl+J, E")), QStringLiteral("export"));
    saveProfile = add("saveProfile", tr("&Save the profile"), QKeySequence(tr("Ctrl+J, S")));
    discardProfile = add("discardProfile", tr("&Discard"), QKeySequence(tr("Ctrl+J, D")));
    discardProfile->setProperty(wholeNameProperty, tr("Discard the change of the profile"));
    removeProfile = add("removeProfile", tr("&Remove…"), QKeySequence(tr("Ctrl+J, R")));
    removeProfile->setProperty(wholeNameProperty, tr("Remove the distributor profile…"));
    undoProfile = add("undoProfile", tr("Restore the &former profile"), QKeySequence(tr("Ctrl+J, Z")));
    tryProfile = add("tryProfile", tr("&Try a file…"), QKeySequence(tr("Ctrl+J, F")), QStringLiteral("folder"));
    tryProfile->setProperty(wholeNameProperty, tr("Try a distributor's file…"));
}

//! What only tries is open in read-only files too.
void AppActions::updateProfiles(const State &s, const QString &locked)
{
    const bool writable = locked.isEmpty();
    const QString away = s.company ? tr("Open the distributor profiles first") : tr("Open a company file first");
    say(goProfiles, s.company, away);
    for (QAction *action : {newProfile, importProfile, exportProfile, tryProfile})
        say(action, s.profiles, away);
    const QString none = tr("No profile was changed");
    say(saveProfile, writable && s.profileChanged && s.profileSound,
        !writable           ? locked
        : !s.profileChanged ? none
                            : tr("The profile has faults"));
    say(discardProfile, s.profileChanged, none);
    say(removeProfile, writable && s.profileOwn,
        writable ? tr("Choose a profile of your own; a starting point cannot be removed") : locked);
    say(undoProfile, writable && s.canUndoProfile, writable ? tr("No profile was saved in this window") : locked);
}

//! The palette says what a menu says around them.
void AppActions::addConnectors()
{
    goConnectors = add("goConnectors", tr("C&onnectors"), QKeySequence(tr("Ctrl+0")), QStringLiteral("connect"));
    goActivity = add("goActivity", tr("Activit&y"), QKeySequence(tr("Ctrl+L, A")), QStringLiteral("activity"));
    goPulled = add("goPulled", tr("Pull&ed data"), QKeySequence(tr("Ctrl+L, P")));
    goSchedule = add("goSchedule", tr("Sc&hedule of the daily pull"), QKeySequence(tr("Ctrl+L, H")));
    installPull = add("installPull", tr("Let the s&ystem pull daily…"), QKeySequence(tr("Ctrl+L, Y")));
    removePull = add("removePull", tr("&Stop the system's daily pull…"), QKeySequence(tr("Ctrl+L, Shift+Y")));
    cspSettings = add("cspSettings", tr("Connector &settings…"), QKeySequence(tr("Ctrl+L, S")));
    cspSettings->setProperty(wholeNameProperty, tr("Microsoft CSP: connector settings…"));
    addCsp = add("addCsp", tr("Connect &Microsoft CSP…"), QKeySequence(tr("Ctrl+L, M")), QStringLiteral("add"));
    enrolmentSettings = add("enrolmentSettings", tr("Connector &settings…"), QKeySequence(tr("Ctrl+L, Shift+S")));
    enrolmentSettings->setProperty(wholeNameProperty, tr("Azure Enterprise Agreement: connector settings…"));
    addEnrolment = add("addEnrolment", tr("Connect &Azure Enterprise Agreement…"), QKeySequence(tr("Ctrl+L, E")),
                       QStringLiteral("add"));
    logInAgain = add("logInAgain", tr("&Log in again…"), QKeySequence(tr("Ctrl+L, L")));
    disconnectChosen = add("disconnectChosen", tr("&Disconnect…"), QKeySequence(tr("Ctrl+L, D")));
    pullNow = add("pullNow", tr("&Pull now"), QKeySequence(tr("F5")), QStringLiteral("refresh"));
    unlock = add("unlock", tr("&Unlock sign-ins…"), QKeySequence(tr("Ctrl+L, U")), QStringLiteral("lock"));
    stopPull = add("stopPull", tr("S&top the pull"), QKeySequence(tr("Shift+F5")), QStringLiteral("cross"));
}

//! How the window looks. The palette says these with what they are about, since it shows no menu around them.
void AppActions::addViews()
{
    showWaterfall = add("showWaterfall", tr("Show the water&fall"), QKeySequence(tr("Ctrl+Shift+W")));
    showWaterfall->setCheckable(true);
    showWaterfall->setChecked(true);
    levelInvoice = add("levelInvoice", tr("&Invoice"), QKeySequence(tr("Ctrl+G, I")));
    levelCustomer = add("levelCustomer", tr("&Customer"), QKeySequence(tr("Ctrl+G, C")));
    levelSubscription = add("levelSubscription", tr("&Subscription"), QKeySequence(tr("Ctrl+G, S")));
    levelInvoice->setProperty(wholeNameProperty, tr("Reconcile: rows are invoices"));
    levelCustomer->setProperty(wholeNameProperty, tr("Reconcile: rows are customers"));
    levelSubscription->setProperty(wholeNameProperty, tr("Reconcile: rows are subscriptions"));
    themeSystem = add("themeSystem", tr("&System"), QKeySequence(tr("Ctrl+T, S")));
    themeLight = add("themeLight", tr("&Light"), QKeySequence(tr("Ctrl+T, L")));
    themeDark = add("themeDark", tr("&Dark"), QKeySequence(tr("Ctrl+T, D")));
    themeSystem->setProperty(wholeNameProperty, tr("Theme: as the system"));
    themeLight->setProperty(wholeNameProperty, tr("Theme: light"));
    themeDark->setProperty(wholeNameProperty, tr("Theme: dark"));
    compact = add("compact", tr("&Compact"), QKeySequence(tr("Ctrl+R, C")));
    normal = add("normal", tr("&Normal"), QKeySequence(tr("Ctrl+R, N")));
    comfortable = add("comfortable", tr("C&omfortable"), QKeySequence(tr("Ctrl+R, O")));
    compact->setProperty(wholeNameProperty, tr("Rows: compact"));
    normal->setProperty(wholeNameProperty, tr("Rows: normal"));
    comfortable->setProperty(wholeNameProperty, tr("Rows: comfortable"));
    choice({themeSystem, themeLight, themeDark}, themeSystem);
    choice({compact, normal, comfortable}, normal);
    choice({levelInvoice, levelCustomer, levelSubscription}, levelCustomer);
}

//! About a finding, and about the month as a whole.
void AppActions::addDecisions()
{
    closeMonth = add("closeMonth", tr("&Close the month…"), QKeySequence(tr("Ctrl+Shift+K")), QStringLiteral("lock"));
    reopenMonth = add("reopenMonth", tr("&Reopen the month…"), QKeySequence(tr("Ctrl+Shift+R")));
    evidence = add("evidence", tr("&Evidence…"), QKeySequence(tr("Ctrl+Shift+E")), QStringLiteral("export"));
    showRestated = add("showRestated", tr("&Show restated lines"), QKeySequence(tr("Ctrl+Alt+R")));
    changeFinding = add("changeFinding", tr("Change the &finding…"), QKeySequence(tr("F2")), QStringLiteral("edit"));
    acceptFinding = add("acceptFinding", tr("Acce&pt…"), QKeySequence(tr("Ctrl+Shift+A")), QStringLiteral("ok"));
    billFinding = add("billFinding", tr("B&ill…"), QKeySequence(tr("Ctrl+B")), QStringLiteral("document"));
    disputeFinding = add("disputeFinding", tr("&Dispute…"), QKeySequence(tr("Ctrl+D")), QStringLiteral("warning"));
    copyTicket = add("copyTicket", tr("Copy &ticket"), QKeySequence(tr("Ctrl+Shift+T")), QStringLiteral("copy"));
    acceptFinding->setProperty(wholeNameProperty, tr("Accept the finding…"));
    billFinding->setProperty(wholeNameProperty, tr("Bill the finding…"));
    disputeFinding->setProperty(wholeNameProperty, tr("Dispute the finding…"));
    copyTicket->setProperty(wholeNameProperty, tr("Copy the ticket to Microsoft"));
}

void AppActions::updateDecisions(const State &s, const QString &locked)
{
    const bool writable = locked.isEmpty();
    const QString noMonth = tr("There is no month yet");
    say(closeMonth, writable && s.hasMonth && !s.sealed && !s.unexplained && s.notClosable.isEmpty(),
        !writable       ? locked
        : !s.hasMonth   ? noMonth
        : s.sealed      ? tr("The month is sealed")
        : s.unexplained ? tr("Unexplained is not 0.00: look into it first")
                        : s.notClosable);
    say(reopenMonth, writable && s.sealed, writable ? tr("The month is open") : locked);
    say(evidence, s.company && !s.busy && s.hasMonth,
        !s.company ? tr("Open a company file first")
        : s.busy   ? tr("Another task is still running")
                   : noMonth);
    const QString none = s.sealed ? tr("The month is sealed") : tr("Choose a finding in Reconcile");
    const bool open = writable && !s.sealed;
    say(changeFinding, open && s.findings == 1, writable ? none : locked);
    say(acceptFinding, open && s.findings > 0, writable ? none : locked);
    say(billFinding, open && s.billable,
        !writable                     ? locked
        : s.findings != 1 || s.sealed ? none
                                      : tr("Only what nobody bills yet can be billed, to a customer with a draft"));
    say(disputeFinding, open && s.disputable,
        !writable                     ? locked
        : s.findings != 1 || s.sealed ? none
                                      : tr("There is no line of Microsoft behind it"));
    say(copyTicket, s.company && !s.busy && s.disputable, none);
}

void AppActions::updateWritten(const Written &w)
{
    const QString away = tr("Open a company file first");
    say(exportView, w.company && w.table && w.rows,
        !w.company ? away
        : !w.table ? tr("There is no table here")
                   : tr("The table has no row"));
    say(exportChart, w.company && w.chart, w.company ? tr("There is no chart here") : away);
    say(reportCsv, w.company && w.reports && w.report,
        !w.company   ? away
        : !w.reports ? tr("Go to Reports first")
                     : tr("The report has no row"));
}

QAction *AppActions::add(const char *name, const QString &text, const QKeySequence &keys, const QString &icon)
{
    auto *action = new QAction(text, this);
    action->setObjectName(QString::fromLatin1(name));
    action->setShortcut(keys);
    if (!icon.isEmpty())
        action->setIcon(m_theme.icon(icon));
    m_all << action;
    return action;
}

void AppActions::choice(const QList<QAction *> &actions, QAction *first)
{
    auto *group = new QActionGroup(this);
    for (QAction *action : actions) {
        action->setCheckable(true);
        group->addAction(action);
    }
    first->setChecked(true);
}

void AppActions::say(QAction *action, bool enabled, const QString &reason)
{
    action->setEnabled(enabled);
    const QString keys = action->shortcut().toString(QKeySequence::NativeText);
    const QString name = action->text().remove(u'&') + (keys.isEmpty() ? QString() : QStringLiteral(" (%1)").arg(keys));
    action->setToolTip(enabled || reason.isEmpty() ? name : reason);
}

void AppActions::updateConnectors(const State &s, const QString &locked)
{
    const QString shut = !locked.isEmpty() && !s.busy ? locked
                         : !s.clouds                  ? tr("This window has no way to clouds")
                                                      : QString();
    for (QAction *action : {cspSettings, enrolmentSettings, addEnrolment})
        say(action, shut.isEmpty(), shut);
    // the first connection may come before the first company file
    say(addCsp, !s.company ? !s.busy : shut.isEmpty(), s.company ? shut : tr("Another task is still running"));
    for (QAction *action : {goPulled, goSchedule})
        say(action, s.company, tr("Open a company file first"));
    const bool canSystem = s.company && s.noSystemPull.isEmpty();
    const QString noSystem = s.company ? s.noSystemPull : tr("Open a company file first");
    say(installPull, canSystem && shut.isEmpty() && !s.systemPulls,
        !shut.isEmpty() ? shut
        : s.systemPulls ? tr("The system pulls already")
                        : noSystem);
    say(removePull, canSystem && s.systemPulls, canSystem ? tr("The system does not pull by itself") : noSystem);
    const QString none = s.connections == 0 ? tr("There is no connection yet") : tr("Choose a connection");
    const bool idle = shut.isEmpty() && !s.pulling && !s.signingIn;
    const QString runs = s.pulling ? tr("A pull is running") : tr("Somebody is signing in");
    say(logInAgain, shut.isEmpty() && s.connectionChosen, shut.isEmpty() ? none : shut);
    say(disconnectChosen, idle && s.connectionChosen, !shut.isEmpty() ? shut : s.connectionChosen ? runs : none);
    say(pullNow, idle && s.connections > 0, !shut.isEmpty() ? shut : s.connections == 0 ? none : runs);
    say(unlock, idle && s.locked, !shut.isEmpty() ? shut : tr("No sign-in is locked"));
    say(stopPull, s.pulling, tr("No pull is running"));
    stopPull->setVisible(s.pulling);
}

void AppActions::update(const State &s)
{
    const QString locked = !s.company   ? tr("Open a company file first")
                           : s.readOnly ? s.readOnlyReason
                           : s.busy     ? tr("Another task is still running")
                                        : QString();
    const bool writable = locked.isEmpty();
    const bool idle = !s.busy;
    for (QAction *action : {newCompany, openCompany})
        say(action, idle, tr("Another task is still running"));
    say(demonstration, idle && s.canDemonstrate, tr("Another task is still running"));
    say(importFiles, writable || (!s.company && idle), locked); // without a company file they begin one
    say(importTerms, writable, locked);
    const QString unready = s.company ? tr("Another task is still running") : tr("Open a company file first");
    say(openRow, s.company && s.table, s.company ? tr("There is no table here") : unready);
    say(columns, s.company && s.table, s.company ? tr("There is no table here") : unready);
    for (QAction *action : {safetyCopy, checkFile})
        say(action, s.company && idle, unready);
    say(exportInvoices, s.company && idle && s.invoices > 0,
        s.company && idle ? tr("There is no invoice in this month") : unready);
    for (QAction *action : places() + QList{previousMonth, nextMonth, filter, copyText, copyCsv})
        say(action, s.company, tr("Open a company file first"));
    for (QAction *action : {levelInvoice, levelCustomer, levelSubscription})
        say(action, s.levels, s.company ? tr("Go to Reconcile first") : tr("Open a company file first"));
    for (QAction *action : {usageDay, usageWeek, usageMonth, usageCredit})
        say(action, s.usage, s.company ? tr("Go to Azure usage first") : tr("Open a company file first"));
    say(copyClock, s.clockChosen, tr("Choose a clock in Windows"));
    say(decideClock, writable && s.clockChosen, writable ? tr("Choose a clock in Windows") : locked);
    updateSteps(s, locked);
    updateSavedViews(s);
    updateDecisions(s, locked);
    say(showRestated, s.restated,
        s.company ? tr("Microsoft restated no billed line of this month") : tr("Open a company file first"));
    updatePrices(s, locked);
    updateContracts(s, locked);
    updateProfiles(s, locked);
    updateInvoices(s, locked);
    updateParties(s, locked);
    updateConnectors(s, locked);
    approveReady->setText(s.ready > 0 ? counted(s.ready, tr("&Approve 1 invoice…"), tr("&Approve %1 invoices…"))
                                      : tr("&Approve all that are ready…"));
    issueApproved->setText(s.approved > 0 ? counted(s.approved, tr("&Issue 1 invoice…"), tr("&Issue %1 invoices…"))
                                          : tr("&Issue approved invoices…"));
}

} // namespace counterfoil
