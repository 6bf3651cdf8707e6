// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/consent/fencedpage.h"

#include <QSslConfiguration>
#include <QSslError>
#include <QTimer>
#include <QWebEngineClientCertificateSelection>
#include <QWebEngineFileSystemAccessRequest>
#include <QWebEngineFullScreenRequest>
#include <QWebEngineNewWindowRequest>
#include <QWebEngineQuotaRequest>
#include <QWebEngineRegisterProtocolHandlerRequest>

namespace counterfoil {

namespace {

//! What is wrong with a certificate, in words of everybody.
QString reasonOf(QWebEngineCertificateError::Type type)
{
    switch (type) {
    case QWebEngineCertificateError::CertificateCommonNameInvalid:
        return QObject::tr("its certificate was issued for another name");
    case QWebEngineCertificateError::CertificateDateInvalid:
        return QObject::tr("its certificate has run out or is not valid yet, or the clock of this computer is wrong");
    case QWebEngineCertificateError::CertificateAuthorityInvalid:
        return QObject::tr("its certificate was issued by somebody this computer does not trust");
    case QWebEngineCertificateError::CertificateRevoked:
        return QObject::tr("its certificate was revoked");
    default:
        return QObject::tr("its certificate is not valid");
    }
}

//! Whether only the issuer was unknown to the browser, and is one of ours: name, dates and signatures are checked anew.
bool isVouchedFor(const QWebEngineCertificateError &error, const QList<QSslCertificate> &authorities)
{
    if (authorities.isEmpty() || error.type() != QWebEngineCertificateError::CertificateAuthorityInvalid)
        return false;
    const QSslConfiguration before = QSslConfiguration::defaultConfiguration();
    QSslConfiguration ours = before;
    ours.setCaCertificates(authorities); // verify() trusts those of the default configuration
    QSslConfiguration::setDefaultConfiguration(ours);
    const QList<QSslError> errors = QSslCertificate::verify(error.certificateChain(), error.url().host());
    QSslConfiguration::setDefaultConfiguration(before);
    return errors.isEmpty();
}

//! A frame's own empty document, which is asked of nobody.
bool isEmptyFrame(const QUrl &address)
{
    return address == QUrl(QStringLiteral("about:blank")) || address == QUrl(QStringLiteral("about:srcdoc"));
}

} // namespace

FencedPage::FencedPage(QWebEngineProfile *profile, const Fence &fence, QList<QSslCertificate> authorities,
                       QObject *parent)
    : QWebEnginePage(profile, parent), m_fence(fence), m_authorities(std::move(authorities))
{
    setAudioMuted(true);
    connect(this, &QWebEnginePage::certificateError, this, &FencedPage::judgeCertificate);
    connect(this, &QWebEnginePage::newWindowRequested, this, &FencedPage::openHere);
    refuseRequests();
}

void FencedPage::refuseRequests()
{
    connect(this, &QWebEnginePage::featurePermissionRequested, this, [this](const QUrl &origin, Feature feature) {
        setFeaturePermission(origin, feature, PermissionDeniedByUser);
    });
    connect(this, &QWebEnginePage::fullScreenRequested, this,
            [](QWebEngineFullScreenRequest request) { request.reject(); });
    connect(this, &QWebEnginePage::quotaRequested, this, [](QWebEngineQuotaRequest request) { request.reject(); });
    connect(this, &QWebEnginePage::registerProtocolHandlerRequested, this,
            [](QWebEngineRegisterProtocolHandlerRequest request) { request.reject(); });
    connect(this, &QWebEnginePage::fileSystemAccessRequested, this,
            [](QWebEngineFileSystemAccessRequest request) { request.reject(); });
    connect(this, &QWebEnginePage::selectClientCertificate, this,
            [](QWebEngineClientCertificateSelection selection) { selection.selectNone(); });
}

bool FencedPage::acceptNavigationRequest(const QUrl &url, NavigationType, bool isMainFrame)
{
    if (m_fence.hosts().holds(url) || (!isMainFrame && isEmptyFrame(url)))
        return true;
    // Later, because the browser is in the middle of its decision.
    if (isMainFrame && m_fence.hosts().isRedirect(url))
        QTimer::singleShot(0, this, [this, target = targetOf(url)] { Q_EMIT caught(target); });
    else if (isMainFrame)
        QTimer::singleShot(0, this, [this, url] { Q_EMIT refusedAddress(url); });
    return false;
}

void FencedPage::judgeCertificate(QWebEngineCertificateError error)
{
    if (isVouchedFor(error, m_authorities)) {
        error.acceptCertificate();
        return;
    }
    error.rejectCertificate();
    Q_EMIT refusedCertificate(asciiHost(error.url()), reasonOf(error.type()));
}

void FencedPage::openHere(QWebEngineNewWindowRequest &request)
{
    if (!request.isUserInitiated())
        return; // not opened anywhere, the request is void
    if (m_fence.hosts().holds(request.requestedUrl()))
        setUrl(request.requestedUrl());
    else
        Q_EMIT refusedAddress(request.requestedUrl());
}

} // namespace counterfoil
