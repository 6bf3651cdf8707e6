// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAction>
#include <QActionGroup>

namespace counterfoil {

class Theme;

//! The property of an action that has a name which says enough without the menu around it.
inline constexpr const char *wholeNameProperty = "wholeName";

//! Every action of the window, once: its name, its words, its shortcut and when it can be done.
class AppActions final : public QObject
{
    Q_OBJECT
public:
    explicit AppActions(const Theme &theme, QObject *parent = nullptr);

    struct State
    {
        bool company = false;
        bool readOnly = false;
        QString readOnlyReason;
        bool busy = false;
        bool terms = false;
        bool unexplained = false;
        int ready = 0;
        int approved = 0;
        int invoices = 0;
        QString exportMonth; //!< in words, where the last export can be done again
        QString exportHow;   //!< what that was: format and folder
        bool draftChosen = false;
        bool draftShown = false; //!< with its lines
        bool hasMonth = false;
        bool sealed = false;
        QString notClosable;    //!< why the month cannot be closed, a line each; empty where it can
        bool anySealed = false; //!< a month of the file
        bool restated = false;  //!< lines of the month
        int findings = 0;       //!< that are chosen
        bool billable = false;
        bool disputable = false;
        bool canDemonstrate = true;
        bool clouds = false; //!< there is a way to them
        bool levels = false; //!< the Reconcile screen is shown and has them
        bool usage = false;  //!< the Azure usage screen is shown
        int connections = 0;
        bool connectionChosen = false;
        bool pulling = false;
        bool signingIn = false;
        bool locked = false; //!< the sign-ins
        bool systemPulls = false;
        QString noSystemPull; //!< why the system cannot pull, or not be told now
        bool table = false;   //!< there is one whose columns can be chosen
        bool clockChosen = false;
        bool prices = false; //!< the Prices screen is shown and has rules
        bool ruleChosen = false;
        bool priced = false;     //!< a customer is chosen, and an invoice of the month says what they pay for
        bool priceDraft = false; //!< rules were changed and not saved yet
        bool contract = false;   //!< one is shown that can be changed
        QString undo, redo;      //!< what the screen that is shown takes back and does again, in a menu's words
        bool line = false;       //!< one of a draft is chosen
        bool lineEdited = false;
        bool profiles = false; //!< they are shown and read
        bool profileChanged = false;
        bool profileSound = false; //!< what is shown has no fault
        bool profileOwn = false;
        bool canUndoProfile = false;
        bool creditable = false;     //!< an issued invoice is chosen
        bool parties = false;        //!< the terms were read and nothing of them is being saved
        bool customerChosen = false; //!< one of the terms, in Customers
        bool strayChosen = false;    //!< a tenant without a customer, in Close or Reconcile
        bool anyTax = false;         //!< the terms have one
        bool taxChosen = false;      //!< in Settings
        bool taxUsed = false;        //!< the chosen one
        bool canUndoParties = false;
        bool views = false; //!< there is something that a view keeps
        int viewsSaved = 0; //!< of the screen
        int recent = 0;     //!< company files that were opened before
        bool viewsFull = false;
        bool restorable = false; //!< a safety copy can take the place of the file
    };
    //! The one place that says what can be done, and why not.
    void update(const State &state);
    //! What the screen that is shown has to write.
    struct Written
    {
        bool company = false;
        bool table = false; //!< a person is in one
        bool rows = false;  //!< of that table
        bool chart = false;
        bool reports = false; //!< the screen is shown
        bool report = false;  //!< it has rows
    };
    void updateWritten(const Written &written);
    QList<QAction *> all() const { return m_all; }
    //! Those that go to a place, in the order of the navigation.
    QList<QAction *> places() const;

    QAction *newCompany, *openCompany, *clearRecent, *demonstration, *importFiles, *importTerms, *exportInvoices, *quit;
    QAction *restoreCopy, *auditTrail, *lineCheck;
    QAction *exportAgain, *openExported, *payInAdvance, *changeAnchor, *suggestCustomers, *goSealed, *showFolder;
    QAction *copyText, *copyCsv, *copyClock, *decideClock, *filter, *escape;
    QAction *goClose, *goReconcile, *goInvoices, *goCustomers, *goWindows, *goUsage, *goReports, *goPrices,
        *goContracts, *goImports, *goConnectors, *goActivity, *back, *forward, *nextRegion, *previousRegion;
    QAction *reportCsv, *exportView, *exportChart;
    QAction *showWaterfall, *levelInvoice, *levelCustomer, *levelSubscription, *palette;
    QAction *themeSystem, *themeLight, *themeDark, *compact, *normal, *comfortable;
    QAction *previousMonth, *nextMonth;
    QAction *undo, *redo;
    QAction *approveReady, *approveThis, *issueApproved;
    QAction *editLine, *addLine, *removeLines, *restoreLines, *credit;
    QAction *closeMonth, *reopenMonth, *evidence, *showRestated;
    QAction *changeFinding, *acceptFinding, *billFinding, *disputeFinding, *copyTicket;
    QAction *changeContract;
    QAction *cspSettings, *addCsp, *enrolmentSettings, *addEnrolment, *logInAgain, *disconnectChosen, *pullNow,
        *stopPull, *unlock, *goPulled, *goSchedule, *installPull, *removePull;
    QAction *columns, *saveView, *editViews, *firstView, *openRow, *goSettings, *safetyCopy, *checkFile;
    QAction *manual, *usageRows, *usageCsv, *usageDay, *usageWeek, *usageMonth, *usageCredit;
    QAction *newPrice, *editRule, *removeRule, *savePrices, *discardPrices;
    QAction *goProfiles, *newProfile, *importProfile, *exportProfile, *saveProfile, *discardProfile, *removeProfile,
        *undoProfile, *tryProfile;
    QAction *termsLists, *endContract, *mapTenant;
    QAction *newCustomer, *changeCustomer, *changeSeller, *newTax, *changeTax, *removeTax, *undoParties, *exportTerms;
    QAction *about;

private:
    void addSteps();
    void updateSteps(const State &state, const QString &locked);
    void addViews();
    void addSavedViews();
    void updateSavedViews(const State &state);
    void addUsage();
    void addDecisions();
    void updateDecisions(const State &state, const QString &locked);
    void addPrices();
    void updatePrices(const State &state, const QString &locked);
    void addContracts();
    void updateContracts(const State &state, const QString &locked);
    void addProfiles();
    void updateProfiles(const State &state, const QString &locked);
    void addInvoices();
    void updateInvoices(const State &state, const QString &locked);
    void updateUndo(const State &state, const QString &locked);
    void addParties();
    void updateParties(const State &state, const QString &locked);
    void addConnectors();
    void updateConnectors(const State &state, const QString &locked);
    QAction *add(const char *name, const QString &text, const QKeySequence &keys = {}, const QString &icon = {});
    void choice(const QList<QAction *> &actions, QAction *first);
    void say(QAction *action, bool enabled, const QString &reason);

    const Theme &m_theme;
    QList<QAction *> m_all;
};

} // namespace counterfoil
