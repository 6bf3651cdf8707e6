// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/consent/consentwindow.h"

#include "core/net/addresses.h"
#include "ui/consent/fencedpage.h"
#include "ui/shell/parts.h"
#include "ui/theme/theme.h"

#include <QAction>
#include <QCloseEvent>
#include <QShortcut>
#include <QStackedLayout>
#include <QVBoxLayout>
#include <QWebEngineHistory>
#include <QWebEngineLoadingInfo>
#include <QWebEngineView>

namespace counterfoil {

namespace {

//! Why nothing came. The numbers are Chromium's, net/base/net_error_list.h.
QString reasonOf(const QWebEngineLoadingInfo &info)
{
    switch (info.errorCode()) {
    case -107: // SSL_PROTOCOL_ERROR
    case -113: // SSL_VERSION_OR_CIPHER_MISMATCH
        return ConsentWindow::tr("No encryption could be agreed on.");
    case -111: // TUNNEL_CONNECTION_FAILED
    case -127: // PROXY_AUTH_REQUESTED
    case -130: // PROXY_CONNECTION_FAILED
        return ConsentWindow::tr("The proxy of this network does not let it through. Your own browser may know a way.");
    default:
        break;
    }
    switch (info.errorDomain()) {
    case QWebEngineLoadingInfo::DnsErrorDomain:
    case QWebEngineLoadingInfo::ConnectionErrorDomain:
        return ConsentWindow::tr("It does not answer. Is this computer connected to the internet?");
    default:
        return ConsentWindow::tr("What it sent cannot be shown.");
    }
}

bool isTrusted(const QUrl &address)
{
    return address.scheme() == u"https";
}

} // namespace

ConsentWindow::ConsentWindow(const Theme &theme, const ConsentRequest &request, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_request(request), m_view(new QWebEngineView), m_notice(new EmptyState(theme)),
      m_stack(new QStackedLayout), m_bar(new AddressBar(theme)),
      m_back(iconButton(theme, QStringLiteral("previous"), tr("Back"))),
      m_again(iconButton(theme, QStringLiteral("refresh"), tr("Load again"))),
      m_time(new TextLabel(theme, FontRole::Caption, true)), m_return(new QAction(tr("Back to the sign-in"), this)),
      m_retry(new QAction(tr("Try again"), this))
{
    setWindowTitle(request.title);
    setMinimumSize(400, 480);
    resize(520, 760);
    makePage();
    m_stack->addWidget(m_view);
    m_stack->addWidget(m_notice);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(makeHead());
    layout->addWidget(new RuleLine(theme, Qt::Horizontal));
    layout->addLayout(m_stack, 1);
    layout->addWidget(new RuleLine(theme, Qt::Horizontal));
    layout->addWidget(makeFoot());
    makeShortcuts();
    setTabOrder(m_again, findChild<QPushButton *>(QStringLiteral("cancel")));
    connect(m_return, &QAction::triggered, this, &ConsentWindow::showPage);
    connect(m_retry, &QAction::triggered, this, &ConsentWindow::open);
    connect(&m_second, &QTimer::timeout, this, &ConsentWindow::tick);
    m_elapsed.start();
    m_second.start(std::chrono::seconds(1));
    tick();
}

ConsentWindow::~ConsentWindow()
{
    delete m_page; // before its profile, which is a child
}

QWidget *ConsentWindow::makeHead()
{
    auto *head = new QWidget;
    auto *title = new TextLabel(m_theme, FontRole::Heading);
    title->setText(m_request.title);
    auto *promise = new TextLabel(m_theme, FontRole::Caption, true);
    promise->setText(tr("Counterfoil does not see what you type here; nothing is kept."));
    promise->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    promise->setToolTip(promise->text());
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(title);
    words->addWidget(promise);
    auto *where = new QHBoxLayout;
    where->setSpacing(4);
    where->addWidget(m_back);
    where->addWidget(m_again);
    where->addWidget(m_bar, 1);
    auto *layout = new QVBoxLayout(head);
    layout->setContentsMargins(12, 10, 12, 8);
    layout->setSpacing(8);
    layout->addLayout(words);
    layout->addLayout(where);
    connect(m_back, &QPushButton::clicked, this, [this] { m_page->triggerAction(QWebEnginePage::Back); });
    connect(m_again, &QPushButton::clicked, this, [this] { m_page->triggerAction(QWebEnginePage::Reload); });
    m_back->setEnabled(false);
    return head;
}

QWidget *ConsentWindow::makeFoot()
{
    auto *foot = new QWidget;
    auto *cancel = new QPushButton(tr("Cancel"));
    cancel->setObjectName(QStringLiteral("cancel"));
    auto *layout = new QHBoxLayout(foot);
    layout->setContentsMargins(12, 8, 12, 8);
    layout->setSpacing(12);
    layout->addWidget(m_time, 1);
    layout->addWidget(cancel);
    connect(cancel, &QPushButton::clicked, this, &QWidget::close);
    return foot;
}

void ConsentWindow::makePage()
{
    auto *fence = new Fence(AllowedHosts(m_request), this);
    QList<QSslCertificate> authorities = QSslCertificate::fromData(m_request.certificateAuthority, QSsl::Pem);
    m_page = new FencedPage(fencedProfile(*fence, this), *fence, std::move(authorities), this);
    m_page->setBackgroundColor(Qt::white); // as in any browser: pages without a ground of their own have black text
    m_view->setPage(m_page);
    m_view->setContextMenuPolicy(Qt::NoContextMenu);
    m_view->setAcceptDrops(false);
    connect(m_page, &FencedPage::caught, this,
            [this](const QByteArray &target) { answer(ConsentAnswer(ConsentAnswer::Kind::Redirected, target)); });
    connect(m_page, &FencedPage::refusedAddress, this, &ConsentWindow::refuse);
    connect(m_page, &FencedPage::refusedCertificate, this, &ConsentWindow::refuseCertificate);
    connect(m_page, &QWebEnginePage::loadingChanged, this, &ConsentWindow::follow);
    connect(m_page, &QWebEnginePage::urlChanged, this, &ConsentWindow::showWhere);
    connect(m_page, &QWebEnginePage::renderProcessTerminated, this, [this] {
        showNotice(tr("The page broke down"), tr("Nothing was agreed to yet. You can begin again."), m_retry);
    });
}

void ConsentWindow::makeShortcuts()
{
    const auto shortcut = [this](const QKeySequence &keys, auto act) {
        connect(new QShortcut(keys, this), &QShortcut::activated, this, act);
    };
    shortcut(QKeySequence::Back, [this] { m_back->click(); });
    shortcut(QKeySequence::Refresh, [this] { m_again->click(); });
    shortcut(QKeySequence(Qt::CTRL | Qt::Key_W), [this] { close(); });
    // Tab stays inside of the page, as the page wishes; F6 leaves it and comes back.
    shortcut(QKeySequence(Qt::Key_F6), [this] {
        m_view->hasFocus() || m_view->isAncestorOf(focusWidget()) ? m_again->setFocus(Qt::ShortcutFocusReason)
                                                                  : m_view->setFocus(Qt::ShortcutFocusReason);
    });
}

void ConsentWindow::open()
{
    m_bar->show(AddressBar::Trust::Opening, m_request.address);
    showPage();
    m_page->load(m_request.address);
}

void ConsentWindow::warnOfMissingSandbox()
{
    auto *warning = new MessageLine(m_theme);
    warning->setLasting();
    warning->show(Tone::Bad, tr("For tests only"), tr("This browser is not locked in. Do not use a real account."));
    static_cast<QVBoxLayout *>(layout())->insertWidget(1, warning);
}

QString ConsentWindow::notice() const
{
    return m_stack->currentWidget() == m_notice ? m_noticeText : QString();
}

void ConsentWindow::closeEvent(QCloseEvent *event)
{
    event->accept();
    answer(ConsentAnswer(ConsentAnswer::Kind::Closed));
}

void ConsentWindow::answer(const ConsentAnswer &answer)
{
    if (m_isOver)
        return;
    m_isOver = true;
    m_second.stop();
    Q_EMIT answered(answer);
}

void ConsentWindow::follow(const QWebEngineLoadingInfo &info)
{
    m_back->setEnabled(m_page->history()->canGoBack());
    if (info.status() == QWebEngineLoadingInfo::LoadSucceededStatus) {
        m_hasPage = true;
        showWhere();
    }
    // What the fence stopped, or a newer step, fails too; that was said where it was done.
    const bool isOurs = info.errorDomain() == QWebEngineLoadingInfo::InternalErrorDomain ||
                        info.errorDomain() == QWebEngineLoadingInfo::NoErrorDomain;
    if (info.status() != QWebEngineLoadingInfo::LoadFailedStatus || isOurs || !notice().isEmpty() || m_isOver)
        return;
    m_bar->show(AddressBar::Trust::NotOpened, info.url());
    showNotice(tr("%1 cannot be opened").arg(asciiHost(info.url())), reasonOf(info), m_retry);
}

void ConsentWindow::showWhere()
{
    const QUrl address = m_page->url();
    if (!notice().isEmpty() || address.host().isEmpty())
        return;
    m_bar->show(isTrusted(address) ? AddressBar::Trust::Secure : AddressBar::Trust::ThisMachine, address);
}

void ConsentWindow::showPage()
{
    m_stack->setCurrentWidget(m_view);
    m_again->setEnabled(true);
    m_view->setFocus(Qt::OtherFocusReason);
    showWhere();
}

void ConsentWindow::showNotice(const QString &heading, const QString &sentence, QAction *act)
{
    m_noticeText = heading + u' ' + sentence;
    m_notice->show(heading, sentence, act ? QList<QAction *>{act} : QList<QAction *>{});
    m_stack->setCurrentWidget(m_notice);
    m_again->setEnabled(false);
    m_back->setEnabled(false);
}

void ConsentWindow::refuse(const QUrl &address)
{
    m_bar->show(AddressBar::Trust::Refused, address);
    QAction *act = m_hasPage ? m_return : m_retry;
    if (address.scheme() != u"https" && address.scheme() != u"http") {
        showNotice(tr("Not opened"), tr("The page wanted to start something outside of this window."), act);
        return;
    }
    showNotice(
        tr("%1 is not opened here").arg(asciiHost(address)),
        tr("This window opens the pages of the sign-in only. Does your organisation sign in on a page of its own? "
           "Then cancel, and use your own browser."),
        act);
}

void ConsentWindow::refuseCertificate(const QString &host, const QString &reason)
{
    QUrl address;
    address.setScheme(QStringLiteral("https"));
    address.setHost(host);
    m_bar->show(AddressBar::Trust::Refused, address);
    showNotice(tr("This is perhaps not %1").arg(host),
               tr("The connection was refused: %1. Somebody could be reading along. Nothing was sent.").arg(reason),
               nullptr);
}

void ConsentWindow::tick()
{
    const qint64 left = qMax<qint64>(0, m_request.seconds - m_elapsed.elapsed() / 1000);
    m_time->setText(tr("Waiting for your answer, %1:%2 left").arg(left / 60).arg(left % 60, 2, 10, QLatin1Char('0')));
    if (left == 0)
        answer(ConsentAnswer(ConsentAnswer::Kind::Failed, "the time was over before anybody signed in"));
}

} // namespace counterfoil
