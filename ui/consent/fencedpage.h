// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/consent/fence.h"

#include <QSslCertificate>
#include <QWebEngineCertificateError>
#include <QWebEnginePage>

namespace counterfoil {

//! The one page of the window: it goes nowhere but to allowed hosts, catches the redirect before anything is asked of
//! it, and grants a page nothing.
class FencedPage final : public QWebEnginePage
{
    Q_OBJECT
public:
    //! The authorities are trusted beside the system's. Profile and fence must outlive the page.
    FencedPage(QWebEngineProfile *profile, const Fence &fence, QList<QSslCertificate> authorities, QObject *parent);

Q_SIGNALS:
    //! The sign-in is over; the target is a secret.
    void caught(const QByteArray &target);
    //! The person or the page wanted to go there, and did not.
    void refusedAddress(const QUrl &address);
    void refusedCertificate(const QString &host, const QString &reason);

protected:
    bool acceptNavigationRequest(const QUrl &url, NavigationType type, bool isMainFrame) override;
    QWebEnginePage *createWindow(WebWindowType) override { return nullptr; }
    QStringList chooseFiles(FileSelectionMode, const QStringList &, const QStringList &) override { return {}; }
    void javaScriptAlert(const QUrl &, const QString &) override {}
    bool javaScriptConfirm(const QUrl &, const QString &) override { return false; }
    bool javaScriptPrompt(const QUrl &, const QString &, const QString &, QString *) override { return false; }
    void javaScriptConsoleMessage(JavaScriptConsoleMessageLevel, const QString &, int, const QString &) override {}

private:
    void refuseRequests();
    void judgeCertificate(QWebEngineCertificateError error);
    void openHere(QWebEngineNewWindowRequest &request);

    const Fence &m_fence;
    QList<QSslCertificate> m_authorities;
};

} // namespace counterfoil
