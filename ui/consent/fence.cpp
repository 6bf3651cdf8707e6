// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/consent/fence.h"

#include <QWebEngineDownloadRequest>
#include <QWebEngineNotification>
#include <QWebEngineSettings>

namespace counterfoil {

namespace {

bool isFrame(QWebEngineUrlRequestInfo::ResourceType type)
{
    return type == QWebEngineUrlRequestInfo::ResourceTypeMainFrame ||
           type == QWebEngineUrlRequestInfo::ResourceTypeSubFrame;
}

//! Kinds that a sign-in page has no use for; a service worker would answer in the place of the service.
bool isUnwanted(QWebEngineUrlRequestInfo::ResourceType type)
{
    return type == QWebEngineUrlRequestInfo::ResourceTypeServiceWorker ||
           type == QWebEngineUrlRequestInfo::ResourceTypeObject ||
           type == QWebEngineUrlRequestInfo::ResourceTypePluginResource;
}

//! Pictures and fonts that are written into the page itself; they are asked of nobody.
bool isInPage(const QUrl &address)
{
    return address.scheme() == u"data" || address.scheme() == u"blob";
}

void switchOff(QWebEngineSettings &settings)
{
    for (const auto attribute : {QWebEngineSettings::PluginsEnabled,
                                 QWebEngineSettings::PdfViewerEnabled,
                                 QWebEngineSettings::FullScreenSupportEnabled,
                                 QWebEngineSettings::ScreenCaptureEnabled,
                                 QWebEngineSettings::WebGLEnabled,
                                 QWebEngineSettings::JavascriptCanOpenWindows,
                                 QWebEngineSettings::JavascriptCanAccessClipboard,
                                 QWebEngineSettings::JavascriptCanPaste,
                                 QWebEngineSettings::AllowWindowActivationFromJavaScript,
                                 QWebEngineSettings::AllowRunningInsecureContent,
                                 QWebEngineSettings::AllowGeolocationOnInsecureOrigins,
                                 QWebEngineSettings::LocalContentCanAccessRemoteUrls,
                                 QWebEngineSettings::LocalContentCanAccessFileUrls,
                                 QWebEngineSettings::XSSAuditingEnabled,
                                 QWebEngineSettings::HyperlinkAuditingEnabled,
                                 QWebEngineSettings::DnsPrefetchEnabled,
                                 QWebEngineSettings::AutoLoadIconsForPage,
                                 QWebEngineSettings::TouchIconsEnabled,
                                 QWebEngineSettings::NavigateOnDropEnabled,
                                 QWebEngineSettings::ErrorPageEnabled})
        settings.setAttribute(attribute, false);
    settings.setAttribute(QWebEngineSettings::WebRTCPublicInterfacesOnly, true);
    settings.setAttribute(QWebEngineSettings::PlaybackRequiresUserGesture, true);
    settings.setUnknownUrlSchemePolicy(QWebEngineSettings::DisallowUnknownUrlSchemes);
}

} // namespace

void Fence::interceptRequest(QWebEngineUrlRequestInfo &info)
{
    const bool inPage = isInPage(info.requestUrl()) && !isFrame(info.resourceType());
    info.block(isUnwanted(info.resourceType()) || !(inPage || m_hosts.holds(info.requestUrl())));
}

QWebEngineProfile *fencedProfile(Fence &fence, QObject *parent)
{
    auto *profile = new QWebEngineProfile(parent);
    profile->setHttpCacheType(QWebEngineProfile::MemoryHttpCache);
    profile->setPersistentCookiesPolicy(QWebEngineProfile::NoPersistentCookies);
    profile->setSpellCheckEnabled(false);
    profile->setNotificationPresenter([](std::unique_ptr<QWebEngineNotification>) {});
    profile->setUrlRequestInterceptor(&fence);
    QObject::connect(profile, &QWebEngineProfile::downloadRequested, profile,
                     [](QWebEngineDownloadRequest *download) { download->cancel(); });
    switchOff(*profile->settings());
    return profile;
}

} // namespace counterfoil
