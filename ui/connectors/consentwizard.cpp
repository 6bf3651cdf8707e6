// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/connectors/consentwizard.h"

#include "ui/connectors/connectiondetail.h"
#include "ui/connectors/connectorscolumns.h"
#include "ui/connectors/connectorwords.h"
#include "ui/connectors/consentguide.h"
#include "ui/connectors/signinform.h"
#include "ui/connectors/signinpanel.h"
#include "ui/format/language.h"
#include "ui/format/spoken.h"
#include "ui/shell/parts.h"
#include "ui/tables/tableview.h"
#include "ui/theme/theme.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QScrollArea>
#include <QUrlQuery>
#include <QVBoxLayout>

namespace counterfoil {

namespace {
constexpr int guideWidth = 428;
using Method = ConnectRequest::Method;
} // namespace

ConsentWizard::ConsentWizard(const Theme &theme, ConnectorsController &controller, RecordTableModel<PullStep> &steps,
                             QWidget *parent)
    : QWidget(parent), m_theme(theme), m_controller(controller), m_steps(steps)
{
    m_guide = new ConsentGuide(theme);
    m_panel = new SignInPanel(theme);
    auto *left = new QWidget;
    left->setFixedWidth(guideWidth);
    auto *column = new QVBoxLayout(left);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_guide, 1);
    column->addWidget(new RuleLine(theme, Qt::Horizontal));
    column->addWidget(makeFoot());
    auto *sides = new QHBoxLayout;
    sides->setSpacing(0);
    sides->addWidget(left);
    sides->addWidget(new RuleLine(theme, Qt::Vertical));
    sides->addWidget(m_panel, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(makeHead());
    layout->addWidget(new RuleLine(theme, Qt::Horizontal));
    layout->addLayout(sides, 1);
    m_foundPage = makeFound();
    connectParts();
}

QWidget *ConsentWizard::makeHead()
{
    auto *head = new QWidget;
    head->setFixedHeight(48);
    auto *layout = new QHBoxLayout(head);
    layout->setContentsMargins(16, 0, 16, 0);
    layout->setSpacing(8);
    m_trail = new TextLabel(m_theme, FontRole::Body, true);
    m_title = new TextLabel(m_theme, FontRole::Title);
    m_title->setText(tr("Connector settings"));
    m_cancel = new QPushButton(tr("Cancel"));
    m_cancel->setObjectName(QStringLiteral("cancelWizard"));
    layout->addWidget(m_trail);
    layout->addWidget(m_title);
    layout->addStretch();
    layout->addWidget(m_cancel);
    return head;
}

QWidget *ConsentWizard::makeFoot()
{
    auto *foot = new QWidget;
    foot->setFixedHeight(46);
    foot->setAutoFillBackground(true);
    foot->setBackgroundRole(QPalette::Window);
    auto *layout = new QHBoxLayout(foot);
    layout->setContentsMargins(16, 0, 5, 0); // the words of a link begin and end 11 within it
    layout->setSpacing(4);
    m_back = new QPushButton(tr("Back"));
    m_back->setObjectName(QStringLiteral("back"));
    m_browser = new QPushButton(tr("Use my browser"));
    m_browser->setObjectName(QStringLiteral("useBrowser"));
    m_device = new QPushButton(tr("Use a code"));
    m_device->setObjectName(QStringLiteral("useCode"));
    for (QPushButton *button : {m_browser, m_device})
        button->setProperty("link", true);
    m_browser->setToolTip(tr("Signs in with the system's own browser, which comes back to this machine"));
    m_device->setToolTip(tr("Shows a code to type on any device; some tenants forbid it"));
    layout->addWidget(m_back);
    layout->addStretch();
    layout->addWidget(m_browser);
    layout->addWidget(m_device);
    return foot;
}

//! What the account may do, and the first pull step by step.
QWidget *ConsentWizard::makeFound()
{
    auto *page = new QWidget;
    page->setAutoFillBackground(true);
    page->setBackgroundRole(QPalette::Base); // tables stand on it
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    m_detail = new ConnectionDetail(m_theme);
    auto *scroll = new QScrollArea;
    scroll->setWidget(m_detail);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setAccessibleName(tr("What was found"));
    m_table = new TableView(m_theme);
    m_table->setObjectName(QStringLiteral("firstPull"));
    m_table->setTable(&m_steps);
    m_pullHeading = new TextLabel(m_theme, FontRole::Heading);
    m_pullHeading->setObjectName(QStringLiteral("pullHeading"));
    m_pullHeading->setContentsMargins(16, 8, 16, 6);
    layout->addWidget(scroll, 4);
    layout->addWidget(new RuleLine(m_theme, Qt::Horizontal));
    layout->addWidget(m_pullHeading);
    layout->addWidget(m_table, 5);
    return page;
}

void ConsentWizard::connectParts()
{
    connect(m_cancel, &QPushButton::clicked, this, &ConsentWizard::cancel);
    connect(m_back, &QPushButton::clicked, this, &ConsentWizard::goBack);
    connect(m_browser, &QPushButton::clicked, this, [this] { logIn(Method::Browser); });
    connect(m_device, &QPushButton::clicked, this, [this] { logIn(Method::Device); });
    connect(m_panel, &SignInPanel::logInWanted, this, [this] { logIn(Method::Embedded); });
    connect(m_panel, &SignInPanel::againWanted, this, [this] { logIn(m_method); });
    connect(m_panel, &SignInPanel::phraseGiven, this, [this](const QString &phrase) {
        m_controller.usePassPhrase(phrase);
        logIn(m_method);
    });
    connect(m_panel, &SignInPanel::copyApprovalWanted, this, &ConsentWizard::copyApproval);
    connect(m_panel, &SignInPanel::mailApprovalWanted, this, &ConsentWizard::mailApproval);
    connect(m_guide, &ConsentGuide::copyWanted, this, &ConsentWizard::copyApproval);
    connect(m_guide, &ConsentGuide::mailWanted, this, &ConsentWizard::mailApproval);
    connect(&m_panel->form(), &SignInForm::changed, this,
            [this] { m_guide->setAdminConsent(adminConsentOf(m_panel->form().wish())); });
    connect(&m_controller, &ConnectorsController::signedIn, this, &ConsentWizard::showOutcome);
    connect(&m_controller, &ConnectorsController::codeShown, m_panel, &SignInPanel::showCode);
    connect(&m_controller, &ConnectorsController::browserSent, m_panel, &SignInPanel::showAddress);
    connect(&m_controller, &ConnectorsController::pictureChanged, this, &ConsentWizard::showState);
    connect(&m_controller, &ConnectorsController::progressChanged, this, &ConsentWizard::showState);
}

//! The kind's own name for the first one, then numbered.
QString ConsentWizard::freeName(const QString &kind) const
{
    QString name = kind;
    for (int number = 2; m_controller.row(name); ++number)
        name = QStringLiteral("%1-%2").arg(kind).arg(number);
    return name;
}

void ConsentWizard::open(const QString &kind, const QString &name)
{
    const ConnectionRow *row = m_controller.row(name);
    m_kind = row ? row->connection.kind : kind;
    m_name.clear();
    m_found = false;
    m_open = true;
    const bool isAgain = row && row->connection.lastSync.isValid();
    m_pullHeading->setText(isAgain ? tr("Pull") : tr("First pull"));
    m_table->setAccessibleName(m_pullHeading->text());
    m_guide->steps().setAgain(isAgain);
    m_trail->setText(tr("Connectors  ›  %1  ›").arg(kindWords(m_kind)));
    m_guide->showKind(m_kind);
    if (row) {
        m_panel->form().begin(row->connection, row->cloud);
        m_guide->showFound(&row->connection);
    } else {
        m_panel->form().begin(m_kind, freeName(m_kind), m_controller.configuredClientId());
    }
    m_guide->setAdminConsent(adminConsentOf(m_panel->form().wish()));
    m_guide->steps().setHow(tr("In a window of its own"));
    m_panel->showForm();
    showState();
    m_panel->form().focusMissing();
}

void ConsentWizard::logIn(Method method)
{
    if (m_controller.isSigningIn()) { // the way before ends first
        if (m_panel->isWaiting())
            m_next = method;
        m_controller.stopSignIn();
        return;
    }
    SignInWish wish = m_panel->form().wish();
    wish.method = method;
    wish.isDark = m_theme.isDark();
    wish.font = font().toString();
    wish.language = shownLanguage();
    constexpr int inset = 16; // the window of its own stands over this region
    wish.place = QRect(m_panel->mapToGlobal(QPoint(inset, inset)), m_panel->size() - QSize(2 * inset, 2 * inset));
    if (const Result<ConnectRequest> request = requestOf(wish); !request) {
        m_panel->showForm();
        m_panel->form().complain(spoken(request.error().text()));
        m_panel->form().focusMissing();
        showState();
        return;
    }
    m_panel->form().complain({});
    m_method = method;
    m_name = wish.name.trimmed();
    m_guide->steps().setHow(method == Method::Device    ? tr("With a code, on any device")
                            : method == Method::Browser ? tr("In your own browser")
                                                        : tr("In a window of its own"));
    m_panel->showWaiting(method, m_controller.desk()->door().signInLimit);
    m_controller.signIn(wish);
    showState();
}

void ConsentWizard::goBack()
{
    if (m_panel->isForm() && !m_controller.isSigningIn()) { // before it are the connections
        cancel();
        return;
    }
    m_next.reset();
    if (m_controller.isSigningIn())
        m_controller.stopSignIn();
    m_found = false;
    m_panel->showForm();
    showState();
}

void ConsentWizard::cancel()
{
    m_next.reset();
    if (m_controller.isSigningIn())
        m_controller.stopSignIn();
    m_open = false;
    Q_EMIT closed();
}

void ConsentWizard::showOutcome(const SignInOutcome &outcome)
{
    const std::optional<Method> next = std::exchange(m_next, {});
    if (!m_open)
        return;
    if (next && outcome.end != SignInEnd::Done) {
        logIn(*next);
        return;
    }
    m_found = outcome.end == SignInEnd::Done;
    if (outcome.end == SignInEnd::Stopped)
        m_panel->showForm();
    else if (!m_found)
        m_panel->showEnd(outcome);
    showState();
}

void ConsentWizard::showFound()
{
    const ConnectionRow *row = m_controller.row(m_name);
    if (!row)
        return;
    m_guide->showFound(&row->connection);
    m_detail->show(*row, m_controller.now());
    m_panel->showFound(m_foundPage);
}

void ConsentWizard::showState()
{
    if (!m_open)
        return;
    const bool waits = m_controller.isSigningIn();
    const bool pulls = m_controller.progress().isRunning;
    if (m_found)
        showFound();
    m_table->setRowHeight(stepRowHeight(m_controller.progress().steps));
    m_guide->steps().setStep(m_found ? (pulls ? 3 : 4) : 2);
    const QString reason = m_controller.isReadOnly()     ? tr("The company file is open read-only.")
                           : !m_controller.isAvailable() ? tr("This window has no way to clouds.")
                           : waits                       ? tr("The sign-in before is still being stopped.")
                           : pulls ? tr("A pull is running; log in when it is done, or stop it with Shift+F5.")
                                   : QString();
    m_panel->setHindrance(reason);
    m_guide->setKeptInFile(m_controller.keepsInFile());
    const bool turns = waits && m_panel->isWaiting(); // from one way to another
    m_browser->setEnabled(turns ? m_method != Method::Browser : reason.isEmpty() && !m_found);
    m_device->setEnabled(turns ? m_method != Method::Device : reason.isEmpty() && !m_found);
    m_back->setEnabled(!m_found);
    m_cancel->setText(m_found ? tr("Close") : tr("Cancel"));
}

void ConsentWizard::copyApproval()
{
    QGuiApplication::clipboard()->setText(adminConsentOf(m_panel->form().wish()).toString(QUrl::FullyEncoded));
}

void ConsentWizard::mailApproval()
{
    const QString link = adminConsentOf(m_panel->form().wish()).toString(QUrl::FullyEncoded);
    const QString text = tr("Hello,\n\nto close our months with Microsoft's own figures we use Counterfoil. It reads "
                            "billing, usage and seats in Partner Center, and writes nothing.\n\nOur tenant lets only "
                            "administrators agree to that. Would you open this link as Cloud Application Administrator "
                            "or Global Administrator and accept?\n\n%1\n")
                             .arg(link);
    QUrl mail(QStringLiteral("mailto:"));
    mail.setQuery(QStringLiteral("subject=%1&body=%2")
                      .arg(QString::fromLatin1(QUrl::toPercentEncoding(tr("Approval for reading Partner Center"))),
                           QString::fromLatin1(QUrl::toPercentEncoding(text))));
    Q_EMIT mailWanted(mail);
}

QWidgetList ConsentWizard::regions() const
{
    return {m_guide, m_panel};
}

} // namespace counterfoil
