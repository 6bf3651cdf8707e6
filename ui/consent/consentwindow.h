// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/identity/consentprotocol.h"
#include "ui/consent/addressbar.h"

#include <QElapsedTimer>
#include <QTimer>

QT_BEGIN_NAMESPACE
class QPushButton;
class QStackedLayout;
class QWebEngineLoadingInfo;
class QWebEngineView;
QT_END_NAMESPACE

namespace counterfoil {

class EmptyState;
class FencedPage;
class TextLabel;

//! The sign-in window: who is asked, the page, a way out. No menu, no tabs, nothing to type but in the page.
class ConsentWindow final : public QWidget
{
    Q_OBJECT
public:
    ConsentWindow(const Theme &theme, const ConsentRequest &request, QWidget *parent = nullptr);
    ~ConsentWindow() override;

    //! Begins with the request's address.
    void open();
    //! Says above the page that this is no browser to trust; for tests.
    void warnOfMissingSandbox();

    AddressBar &addressBar() { return *m_bar; }
    FencedPage &page() { return *m_page; }
    //! The sentence in place of the page; empty while the page is shown.
    QString notice() const;

Q_SIGNALS:
    //! Once.
    void answered(const counterfoil::ConsentAnswer &answer);

protected:
    void closeEvent(QCloseEvent *event) override;

private:
    QWidget *makeHead();
    QWidget *makeFoot();
    void makePage();
    void makeShortcuts();
    void answer(const ConsentAnswer &answer);
    void follow(const QWebEngineLoadingInfo &info);
    void showWhere();
    void showPage();
    void showNotice(const QString &heading, const QString &sentence, QAction *act);
    void refuse(const QUrl &address);
    void refuseCertificate(const QString &host, const QString &reason);
    void tick();

    const Theme &m_theme;
    const ConsentRequest m_request;
    QWebEngineView *m_view;
    FencedPage *m_page = nullptr;
    EmptyState *m_notice;
    QStackedLayout *m_stack;
    AddressBar *m_bar;
    QPushButton *m_back;
    QPushButton *m_again;
    TextLabel *m_time;
    QAction *m_return;
    QAction *m_retry;
    QString m_noticeText;
    QElapsedTimer m_elapsed;
    QTimer m_second;
    bool m_hasPage = false; //!< something was shown to which one can go back
    bool m_isOver = false;
};

} // namespace counterfoil
