// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "ui/reconcile/whycontent.h"
#include "ui/shell/actions.h"
#include "ui/shell/savedviews.h"
#include "ui/shell/shellcontroller.h"
#include "ui/shell/windowmemory.h"

#include <QMainWindow>
#include <QTimer>

QT_BEGIN_NAMESPACE
class QMenu;
class QProgressBar;
class QPushButton;
class QSettings;
class QSplitter;
class QStackedWidget;
QT_END_NAMESPACE

namespace counterfoil {

class ActivityScreen;
class CloseScreen;
class ConnectorsController;
class ConnectorsScreen;
class ContractsScreen;
class CustomersScreen;
class DailyPull;
class FirstRunPage;
class ImportsScreen;
class InvoicesScreen;
class ManualWindow;
class MessageLine;
class Navigation;
class PaletteView;
class PartiesController;
class PricesScreen;
class ReconcileScreen;
class ReportsScreen;
class Screen;
class SettingsScreen;
class StatusStrip;
class TableView;
class TextLabel;
class Theme;
class TrayNotice;
class UsageScreen;
class WhyPanel;
class WindowsScreen;
enum class Tone;
struct ConfirmSum;
struct CopyFacts;
struct FileOrigin;
struct KeptData;
struct PaletteEntry;
struct ProfileUse;

//! The places of the navigation, in its order: that of AppActions::places() and of the window's screens.
enum class Place {
    Close,
    Reconcile,
    Invoices,
    Customers,
    Contracts,
    Prices,
    Usage,
    Windows,
    Reports,
    Connectors,
    Activity,
    Imports,
    Settings
};

//! The frame around the screens: menus, context bar, navigation, Why? and status strip.
class MainWindow final : public QMainWindow
{
    Q_OBJECT
public:
    //! Everything outlives the window; `settings` may be null.
    MainWindow(Theme &theme, ShellController &shell, const Clock &clock, QSettings *settings,
               QWidget *parent = nullptr);
    ~MainWindow() override;

    //! Makes what the first painted frame does without: the screens, and what joins them. The window does so itself
    //! after that frame, and whoever uses it before; until then it shows how to begin.
    void complete();
    bool isComplete() const { return !m_screens.isEmpty(); }
    //! A company file is about to be opened: nothing says meanwhile how to begin.
    void awaitCompany();
    AppActions &actions();
    void go(Place place);
    Place place() const { return m_place; }
    Screen *screen(Place place);
    //! Imports what was dropped: company files are opened, terms and Microsoft's files imported.
    void takeFiles(const QStringList &paths);
    QString message() const;
    bool isWhyOpen() const;
    //! Whether it was closed for the program to start again.
    bool wantsRestart() const { return m_restarts; }
    ConnectorsController &clouds() { return *m_clouds; }
    //! Writes the table that a person is in as CSV, and the chart that is shown as SVG or PNG by the ending. Tells how
    //! it went in the window.
    void writeView(const QString &path);
    void writeChart(const QString &path);

Q_SIGNALS:
    void becameComplete();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void moveEvent(QMoveEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void makeMenus();
    void makeToolsMenu();
    void eatChords();
    void makeStrip();
    void makeContextBar();
    void keepPrimaryWidth();
    static constexpr int widestCompany = 280;
    void makeBody();
    void makeScreens();
    void fillPages();
    void showBeginning();
    QWidget *makeCentre();
    void connectActions();
    void connectShell();
    void connectScreens();
    void connectAmounts();
    void connectPrices();
    void addPriceState(AppActions::State &state) const;
    const Invoice *pricedInvoice() const;
    void askNewPrice();
    void connectProfiles();
    void openProfiles();
    //! Imports files; about those that are not Microsoft's it asks first by which profile they are read.
    void importOrAsk(const QStringList &files);
    void askDistributors(const QList<FileOrigin> &origins, const QList<ProfileUse> &known);
    void connectInvoices();
    void connectParties();
    void askSuggestions();
    void askTermsLists();
    void askContractEnd();
    void suggestAtFirst();
    static QString newCompanyPath();
    void addPartyState(AppActions::State &state) const;
    void addProfileState(AppActions::State &state) const;
    void connectViews();
    void addViewState(AppActions::State &state) const;
    QString placeName(Place place) const;
    void makeViewActions();
    void fillViewsMenu();
    void askSaveView();
    void askEditViews();
    void askExportTerms();
    void connectClouds();
    void connectCloudActions();
    void connectPlaceActions();
    void connectTableActions();
    void fillRowMenu(const TableView &table, QMenu &menu);
    void openSettings(const QString &kind, bool fresh);
    void askDisconnect(const QString &name, const KeptData &kept);
    void tellPerson(const QString &heading, const QString &sentence);
    void askUnlock();
    void connectDailyPull();
    void addCloudState(AppActions::State &state) const;
    void showClouds();
    void openScreen(Place place, bool remember);
    void leavePlace(Place next);
    void focusScreen();
    //! The id of the invoice at hand, in Invoices or in a row of Close.
    QString chosenDraft() const;
    void openInvoice(const QString &invoice, Month month);
    void openPalette();
    void openManual();
    void openEntry(const PaletteEntry &entry, bool why);
    void stepHistory(int by);
    void stepRegion(int by);
    void showMonth();
    void showPicture();
    void fillMonthMenu();
    AppActions::State stateOfCompany() const;
    void addScreenState(AppActions::State &state);
    void updateActions();
    void showError(const QString &what, const Error &error);
    void showMessage(Tone tone, const QString &strong, const QString &text, const QString &act = {});
    void keepMessage();
    void placeMessage();
    void showWhy(const WhyContent &why);
    void followWhy(const WhyContent &why);
    void tellWhy(const WhyContent &why);
    WhyContent completed(WhyContent why) const;
    void askHistory(const WhyContent &why);
    void closeWhy();
    void escape();
    void askNewCompany();
    void askOpenCompany();
    void askImportFiles();
    void askImportTerms();
    void connectExports();
    void addExportState(AppActions::State &state) const;
    void askExport();
    void exportAgain();
    void connectWritten();
    void updateWritten();
    QString exportPath(const QString &ending);
    void askExportView();
    void writeWhole(const TableView &view, const QString &path, const std::function<bool()> &isSame, int times);
    void writeTable(const TableView &view, const QString &path);
    void askExportChart();
    void showExport(const ExportOrder &order, const Result<ExportReport> &report, int written);
    std::optional<std::pair<QString, QString>> chosenStray() const;
    void askMap(const QString &tenant, const QString &name);
    void hideMessage();
    bool isOfMonth() const;
    bool takesBack() const;
    bool doesAgain() const;
    void askApprove();
    void askApproveOne(const QString &id);
    QString approvalNote(const QList<Invoice> &shown) const;
    void askIssue();
    void confirmIssue(const QList<Invoice> &shown, const IssuePlan &plan);
    void askClose();
    void askReopen();
    void askEvidence();
    void askSafetyCopy();
    void connectCare();
    void openTrail();
    void askRestore();
    void confirmRestore(const CopyFacts &copy);
    void tellRestored(const QString &copy, const QString &kept);
    void tellAbout();
    bool confirm(const QString &text, const QString &act);
    QList<ConfirmSum> sumsOf(const QStringList &ids) const;
    bool isConfirmed(const QString &act, const QList<ConfirmSum> &sums, const QString &note);
    void setDensity(int rowHeight);
    void arrange();
    void restoreFrame();
    void restore();
    void rememberCompany();
    void connectMemory();
    void keepSoon();
    void noteOpened();
    void showRecent();

    Theme &m_theme;
    ShellController &m_shell;
    const Clock &m_clock;
    WindowMemory m_memory;
    SavedViews m_views;
    QList<QAction *> m_viewActions; //!< by screen, in the order of their names
    QMenu *m_viewsMenu = nullptr;
    QMenu *m_recentMenu = nullptr;
    QStringList m_recent; //!< company files that were opened before and are there, newest first
    QString m_opened;     //!< the one that is open, once it was read
    QTimer m_keeping;     //!< runs while something of the looks is not stored yet
    bool m_restarts = false;
    AppActions *m_actions;
    QPushButton *m_entity = nullptr;
    QPushButton *m_monthButton = nullptr;
    QPushButton *m_before = nullptr;
    QPushButton *m_after = nullptr;
    QMenu *m_monthMenu = nullptr;
    TextLabel *m_source = nullptr;
    QPushButton *m_primary = nullptr;
    QPushButton *m_issue = nullptr;
    QSplitter *m_splitter = nullptr;
    Navigation *m_navigation = nullptr;
    QWidget *m_side = nullptr;
    QStackedWidget *m_stack = nullptr;
    FirstRunPage *m_firstRun = nullptr;
    QList<Screen *> m_screens;   //!< by place; none before the window is complete
    bool m_isAwaiting = false;   //!< a company file that is about to be opened
    bool m_isCompleting = false; //!< as soon as the first frame is painted
    CloseScreen *m_close = nullptr;
    ReconcileScreen *m_reconcile = nullptr;
    InvoicesScreen *m_invoices = nullptr;
    CustomersScreen *m_customers = nullptr;
    UsageScreen *m_usage = nullptr;
    WindowsScreen *m_windows = nullptr;
    ReportsScreen *m_reports = nullptr;
    PricesScreen *m_prices = nullptr;
    ContractsScreen *m_contracts = nullptr;
    ImportsScreen *m_imports = nullptr;
    ConnectorsController *m_clouds = nullptr;
    DailyPull *m_daily = nullptr;
    ConnectorsScreen *m_connectors = nullptr;
    ActivityScreen *m_activity = nullptr;
    SettingsScreen *m_settings = nullptr;
    PartiesController *m_parties = nullptr;
    TrayNotice *m_tray = nullptr;
    MessageLine *m_message = nullptr;
    QAction *m_messageAct = nullptr; //!< behind its button
    QString m_messageFile;           //!< that its button opens where nothing else is behind it
    QWidget *m_messagePlace = nullptr;
    bool m_messageStays = false; //!< on other screens, too
    Place m_messageOf = Place::Close;
    QProgressBar *m_loading = nullptr;
    QTimer m_loadingDelay;
    QTimer m_writtenDelay; //!< many changes of tables, one look at them
    WhyPanel *m_why = nullptr;
    PaletteView *m_palette = nullptr; //!< made when it is first asked for
    bool m_paletteKnows = false;      //!< what there is now
    ManualWindow *m_manual = nullptr; //!< made when it is first asked for
    StatusStrip *m_strip = nullptr;
    Place m_place = Place::Close;
    QList<Place> m_history;
    int m_historyAt = -1;
    QString m_wanted;                //!< an invoice of a month that is still read
    QStringList m_pending;           //!< files that wait for a company file
    bool m_asksIssue = false;        //!< a sheet is shown, or comes
    bool m_wantsSignIn = false;      //!< as soon as there is a company file
    int m_histories = 0;             //!< counts what was asked about amounts
    bool m_wantsSuggestions = false; //!< the company file is new: its first files suggest the customers
    int m_importsAsked = 0;          //!< an answer about other files comes too late
};

} // namespace counterfoil
