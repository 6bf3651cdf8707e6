// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/connectors/signinpanel.h"

#include "ui/connectors/connectorwords.h"
#include "ui/connectors/signinform.h"
#include "ui/format/spoken.h"
#include "ui/shell/parts.h"
#include "ui/theme/theme.h"

#include <QClipboard>
#include <QDesktopServices>
#include <QGuiApplication>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace counterfoil {

namespace {

constexpr int columnWidth = 560;

TextLabel *paragraph(const Theme &theme, FontRole role, const QString &text = {}, bool quiet = false)
{
    auto *label = new TextLabel(theme, role, quiet);
    label->setText(text);
    label->setWordWrap(true);
    return label;
}

void copy(const QString &text)
{
    QGuiApplication::clipboard()->setText(text);
}

} // namespace

SignInPanel::SignInPanel(const Theme &theme, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_pages(new QStackedWidget)
{
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Window);
    m_second.setInterval(1000);
    connect(&m_second, &QTimer::timeout, this, &SignInPanel::showTimeLeft);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_pages);
    m_pages->addWidget(makeForm());
    m_pages->addWidget(makeWaiting());
    m_pages->addWidget(makeEnd());
}

//! A column of readable width that scrolls where the window is low.
QWidget *SignInPanel::makeColumn(QVBoxLayout *&column)
{
    auto *inside = new QWidget;
    auto *row = new QHBoxLayout(inside);
    row->setContentsMargins(24, 20, 24, 20);
    auto *middle = new QWidget;
    middle->setMaximumWidth(columnWidth);
    column = new QVBoxLayout(middle);
    column->setContentsMargins({});
    column->setSpacing(10);
    row->addStretch(1);
    row->addWidget(middle, 20);
    row->addStretch(1);
    auto *scroll = new QScrollArea;
    scroll->setWidget(inside);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    return scroll;
}

QWidget *SignInPanel::makeForm()
{
    QVBoxLayout *column = nullptr;
    QWidget *page = makeColumn(column);
    page->setAccessibleName(tr("Log in"));
    column->addWidget(paragraph(m_theme, FontRole::Title, tr("Log in with Microsoft")));
    column->addWidget(paragraph(m_theme, FontRole::Body,
                                tr("A window of its own opens with Microsoft's sign-in page; nothing in it is "
                                   "remembered, and only Microsoft sees the password. Use a service account: a "
                                   "person's account stops working when the person leaves or changes the password.")));
    m_form = new SignInForm(m_theme);
    column->addWidget(m_form);
    m_logIn = new QPushButton(tr("Log in with your Microsoft account"));
    m_logIn->setObjectName(QStringLiteral("logIn"));
    m_logIn->setProperty("primary", true);
    m_logIn->setFont(roleFont(FontRole::Heading));
    m_logIn->setAutoDefault(true);
    auto *row = new QHBoxLayout;
    row->addWidget(m_logIn);
    row->addStretch();
    column->addLayout(row);
    m_hindrance = paragraph(m_theme, FontRole::Caption, {}, true);
    m_hindrance->setTone(Tone::Warn);
    m_hindrance->hide();
    column->addWidget(m_hindrance);
    column->addStretch();
    connect(m_logIn, &QPushButton::clicked, this, &SignInPanel::logInWanted);
    return page;
}

QWidget *SignInPanel::makeWaiting()
{
    QVBoxLayout *column = nullptr;
    m_waiting = makeColumn(column);
    m_waiting->setAccessibleName(tr("Waiting for your answer"));
    m_waitHeading = paragraph(m_theme, FontRole::Title);
    m_waitText = paragraph(m_theme, FontRole::Body);
    m_code = new QLineEdit;
    m_code->setObjectName(QStringLiteral("code"));
    m_code->setReadOnly(true);
    m_code->setAccessibleName(tr("Code"));
    m_code->setAlignment(Qt::AlignCenter);
    QFont large = moneyFont(FontRole::Figure);
    large.setPointSizeF(large.pointSizeF() * 1.6);
    large.setLetterSpacing(QFont::AbsoluteSpacing, 3);
    m_code->setFont(large);
    m_code->setMinimumHeight(64);
    m_copyCode = new QPushButton(m_theme.icon(QStringLiteral("copy")), tr("Copy code"));
    m_copyAddress = new QPushButton(m_theme.icon(QStringLiteral("copy")), tr("Copy address"));
    m_openAddress = new QPushButton(tr("Open the page here"));
    m_left = paragraph(m_theme, FontRole::Caption, {}, true);
    m_left->setObjectName(QStringLiteral("timeLeft"));
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    for (QPushButton *button : {m_copyCode, m_copyAddress, m_openAddress})
        row->addWidget(button);
    row->addStretch();
    for (QWidget *widget : QWidgetList{m_waitHeading, m_waitText, m_code})
        column->addWidget(widget);
    column->addLayout(row);
    column->addWidget(m_left);
    column->addStretch();
    connect(m_copyCode, &QPushButton::clicked, this, [this] { copy(m_code->text()); });
    connect(m_copyAddress, &QPushButton::clicked, this, [this] { copy(m_address.toString(QUrl::FullyEncoded)); });
    connect(m_openAddress, &QPushButton::clicked, this, [this] { QDesktopServices::openUrl(m_address); });
    return m_waiting;
}

QWidget *SignInPanel::makeEnd()
{
    QVBoxLayout *column = nullptr;
    m_ended = makeColumn(column);
    m_ended->setAccessibleName(tr("How the sign-in ended"));
    m_endHeading = paragraph(m_theme, FontRole::Title);
    m_endHeading->setObjectName(QStringLiteral("endHeading"));
    m_endSentence = paragraph(m_theme, FontRole::Body);
    m_endAdvice = paragraph(m_theme, FontRole::Body);
    m_endAdvice->setObjectName(QStringLiteral("endAdvice"));
    m_endDetail = paragraph(m_theme, FontRole::Caption, {}, true);
    m_endDetail->setObjectName(QStringLiteral("endDetail"));
    m_endDetail->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_phraseRow = new QWidget;
    auto *phrase = new QHBoxLayout(m_phraseRow);
    phrase->setContentsMargins({});
    phrase->setSpacing(8);
    m_phrase = new QLineEdit;
    m_phrase->setObjectName(QStringLiteral("passPhrase"));
    m_phrase->setTextMargins(4, 0, 4, 0);
    m_phrase->setEchoMode(QLineEdit::Password);
    m_phrase->setPlaceholderText(tr("Pass phrase of the sealed file"));
    m_phrase->setAccessibleName(m_phrase->placeholderText());
    auto *use = new QPushButton(tr("Keep it in a sealed file"));
    use->setObjectName(QStringLiteral("usePhrase"));
    phrase->addWidget(m_phrase, 1);
    phrase->addWidget(use);
    m_approvalRow = new QWidget;
    auto *approval = new QHBoxLayout(m_approvalRow);
    approval->setContentsMargins({});
    approval->setSpacing(8);
    auto *copyLink = new QPushButton(m_theme.icon(QStringLiteral("copy")), tr("Copy approval link"));
    auto *mail = new QPushButton(m_theme.icon(QStringLiteral("mail")), tr("Write e-mail"));
    approval->addWidget(copyLink);
    approval->addWidget(mail);
    approval->addStretch();
    auto *again = new QPushButton(tr("Log in again"));
    again->setObjectName(QStringLiteral("logInAgain"));
    again->setProperty("primary", true);
    auto *row = new QHBoxLayout;
    row->addWidget(again);
    row->addStretch();
    for (QWidget *widget : QWidgetList{m_endHeading, m_endSentence, m_endAdvice, m_phraseRow, m_approvalRow})
        column->addWidget(widget);
    column->addLayout(row);
    column->addWidget(m_endDetail);
    column->addStretch();
    const auto give = [this] {
        if (!m_phrase->text().isEmpty())
            Q_EMIT phraseGiven(m_phrase->text());
        m_phrase->clear();
    };
    connect(use, &QPushButton::clicked, this, give);
    connect(m_phrase, &QLineEdit::returnPressed, this, give);
    connect(copyLink, &QPushButton::clicked, this, &SignInPanel::copyApprovalWanted);
    connect(mail, &QPushButton::clicked, this, &SignInPanel::mailApprovalWanted);
    connect(again, &QPushButton::clicked, this, &SignInPanel::againWanted);
    return m_ended;
}

void SignInPanel::showForm()
{
    m_second.stop();
    m_pages->setCurrentIndex(0);
    m_logIn->setFocus();
}

void SignInPanel::setHindrance(const QString &reason)
{
    m_logIn->setEnabled(reason.isEmpty());
    m_hindrance->setText(reason);
    m_hindrance->setVisible(!reason.isEmpty());
}

bool SignInPanel::isWaiting() const
{
    return m_pages->currentWidget() == m_waiting;
}

bool SignInPanel::isForm() const
{
    return m_pages->currentIndex() == 0;
}

void SignInPanel::showWaiting(ConnectRequest::Method method, std::chrono::seconds limit)
{
    using Method = ConnectRequest::Method;
    m_address.clear();
    m_waitHeading->setText(method == Method::Device    ? tr("Sign in with a code")
                           : method == Method::Browser ? tr("Sign in with your own browser")
                                                       : tr("The sign-in window opens"));
    m_waitText->setText(method == Method::Device    ? tr("Asking Microsoft for a code.")
                        : method == Method::Browser ? tr("Your browser opens with Microsoft's sign-in page. When you "
                                                         "have signed in there, come back here.")
                                                    : tr("Sign in there. It is a window of its own, nothing in it is "
                                                         "remembered, and it leaves Microsoft's pages for no other. "
                                                         "Where you do not see it, it stands behind this one."));
    for (QWidget *widget : QWidgetList{m_code, m_copyCode, m_copyAddress, m_openAddress})
        widget->hide();
    m_end = QDeadlineTimer(limit);
    showTimeLeft();
    m_second.start();
    m_pages->setCurrentWidget(m_waiting);
    m_waiting->setFocus();
}

void SignInPanel::showCode(const QUrl &address, const QString &code)
{
    m_address = address;
    m_waitText->setText(tr("Open %1 on any device and type this code there. Then sign in as usual.")
                            .arg(address.toString(QUrl::FullyEncoded)));
    m_code->setText(code);
    for (QWidget *widget : QWidgetList{m_code, m_copyCode, m_copyAddress, m_openAddress})
        widget->show();
    m_code->setFocus();
    m_code->selectAll();
}

void SignInPanel::showAddress(const QUrl &address)
{
    m_address = address;
    m_copyAddress->show();
    m_waitText->setText(
        tr("Your browser has Microsoft's sign-in page. Where it does not come up, copy the address into "
           "it. When you have signed in there, come back here."));
}

void SignInPanel::showTimeLeft()
{
    const qint64 seconds = qMax(qint64(0), (m_end.remainingTime() + 999) / 1000);
    m_left->setText(
        tr("Waiting for your answer, %1:%2 left").arg(seconds / 60).arg(seconds % 60, 2, 10, QLatin1Char('0')));
}

void SignInPanel::showEnd(const SignInOutcome &outcome)
{
    m_second.stop();
    const EndWords words = wordsOf(outcome);
    m_endHeading->setText(words.heading);
    m_endHeading->setTone(words.tone == Tone::Neutral ? Tone::Plain : words.tone);
    m_endSentence->setText(words.sentence);
    m_endAdvice->setText(words.advice);
    m_endAdvice->setVisible(!words.advice.isEmpty());
    // Why the sign-in window did not open it says before it knows a language.
    const auto own = [](const QString &text) {
        return QCoreApplication::translate("ConsentRefusals", text.toUtf8().constData());
    };
    m_endDetail->setText(outcome.detail.isEmpty() ? QString() : tr("In detail: %1").arg(spoken(own(outcome.detail))));
    m_endDetail->setVisible(!outcome.detail.isEmpty() && words.tone != Tone::Neutral);
    m_phraseRow->setVisible(outcome.end == SignInEnd::NoVault);
    m_approvalRow->setVisible(outcome.end == SignInEnd::ConsentNeeded);
    m_pages->setCurrentWidget(m_ended);
    outcome.end == SignInEnd::NoVault ? m_phrase->setFocus()
                                      : findChild<QPushButton *>(QStringLiteral("logInAgain"))->setFocus();
}

void SignInPanel::showFound(QWidget *found)
{
    m_second.stop();
    if (m_found != found) {
        m_found = found;
        m_pages->addWidget(found);
    }
    m_pages->setCurrentWidget(found);
}

} // namespace counterfoil
