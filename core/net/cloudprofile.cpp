// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/cloudprofile.h"

#include "core/base/jsonnode.h"
#include "core/base/sentence.h"
#include "core/net/addresses.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSslCertificate>

#include <array>

namespace counterfoil {

namespace {

constexpr qint64 longestProfile = 1 << 20;

const QString format = QStringLiteral("counterfoil-cloud/1");

struct BuiltIn
{
    const char *name;
    const char *authority;
    const char *partnerCenter;
    const char *graph;
    const char *arm;
    const char *pricing; //!< empty: none
    const char *blobs;
    bool hasPartnerBilling;
    bool hasActivity;
};

//! microsoft.md, Hosts; the ends of blob hosts are those of Azure Storage in each cloud.
constexpr std::array builtIns{
    BuiltIn{"global", "https://login.microsoftonline.com", "https://api.partnercenter.microsoft.com",
            "https://graph.microsoft.com/v1.0", "https://management.azure.com", "https://api.partner.microsoft.com",
            "blob.core.windows.net", true, true},
    BuiltIn{"usgov", "https://login.microsoftonline.us", "https://api.partnercenter.microsoft.com",
            "https://graph.microsoft.us/v1.0", "https://management.usgovcloudapi.net",
            "https://api.partner.microsoft.com", "blob.core.usgovcloudapi.net", false, true},
    BuiltIn{"china", "https://login.partner.microsoftonline.cn", "https://partner.partnercenterapi.microsoftonline.cn",
            "https://microsoftgraph.chinacloudapi.cn/v1.0", "https://management.chinacloudapi.cn", "",
            "blob.core.chinacloudapi.cn", false, false}};

const BuiltIn *findBuiltIn(QStringView name)
{
    const auto found = std::find_if(builtIns.begin(), builtIns.end(),
                                    [name](const BuiltIn &one) { return name == QLatin1String(one.name); });
    return found == builtIns.end() ? nullptr : &*found;
}

QUrl urlOf(const char *text)
{
    return QUrl(QString::fromLatin1(text));
}

void setScopes(CloudProfile &profile, const QString &partnerCenter, const QString &graph, const QString &arm)
{
    profile.partnerCenterScope = partnerCenter + QStringLiteral("/user_impersonation");
    profile.graphScopes = {graph + QStringLiteral("/PartnerBilling.Read.All"), graph + QStringLiteral("/User.Read"),
                           graph + QStringLiteral("/Directory.Read.All")};
    profile.armScope = arm + QStringLiteral("/user_impersonation");
}

void setUsualScopes(CloudProfile &profile)
{
    setScopes(profile, QStringLiteral("https://api.partnercenter.microsoft.com"),
              QStringLiteral("https://graph.microsoft.com"), QStringLiteral("https://management.azure.com"));
}

//! The base address of a service: a trailing slash is ignored, a query has no place in it.
QUrl serviceAddress(const Node &node)
{
    const QString text = filledText(node);
    if (text.isEmpty())
        return {};
    QUrl address(text, QUrl::StrictMode);
    if (!address.isValid() || address.isRelative() || !isSafeAddress(address) || address.hasQuery() ||
        address.hasFragment()) {
        node.faultAbout(SENTENCE("no address of a service: https, or http to this machine, with host, port and "
                                 "path only"));
        return {};
    }
    return addressBelow(address, QString());
}

//! A host, or the end of one: letters, digits, dots and hyphens; [::1] and 127.0.0.1 for this machine.
QString hostSuffix(const Node &node)
{
    const QString text = filledText(node).toLower();
    QUrl url;
    url.setScheme(QStringLiteral("https"));
    url.setHost(text, QUrl::StrictMode);
    const bool isHost = url.isValid() && !url.host().isEmpty() && !text.startsWith(u'.') && !text.endsWith(u'.');
    if (!text.isEmpty() && !isHost)
        node.faultAbout(SENTENCE("no host, and no end of one"));
    return url.host();
}

QString scope(const Node &node)
{
    const QString text = filledText(node);
    if (text.contains(u' '))
        node.faultAbout(SENTENCE("one scope, without a blank, is expected"));
    return text;
}

void readScopes(const Node &node, CloudProfile &profile)
{
    ObjectReader scopes(node);
    if (const Node one = scopes.find(u"partnerCenter"); one.exists())
        profile.partnerCenterScope = scope(one);
    if (const Node list = scopes.find(u"graph"); list.exists()) {
        profile.graphScopes.clear();
        for (const Node &one : items(list))
            profile.graphScopes.append(scope(one));
    }
    if (const Node one = scopes.find(u"arm"); one.exists())
        profile.armScope = scope(one);
}

QByteArray certificates(const Node &node, const QByteArray &pem)
{
    if (QSslCertificate::fromData(pem, QSsl::Pem).isEmpty())
        node.fault(SENTENCE("holds no certificate in PEM"));
    return pem;
}

//! The certificates of a file beside the profile.
QByteArray readCertificates(const Node &node, const QDir &folder)
{
    const QString name = filledText(node);
    if (name.isEmpty())
        return {};
    QFile file(folder.filePath(name));
    if (!file.open(QIODevice::ReadOnly) || file.size() > longestProfile) {
        node.fault(SENTENCE("%1 cannot be read: %2").arg(file.fileName(), file.errorString()));
        return {};
    }
    return certificates(node, file.readAll());
}

using Authorities = std::function<QByteArray(const Node &node)>;

CloudProfile readProfile(const Node &node, const Authorities &authorities)
{
    CloudProfile profile;
    setUsualScopes(profile);
    ObjectReader object(node);
    const Node version = object.need(u"format");
    if (version.exists() && anyText(version) != format)
        version.faultAbout(SENTENCE("not \"%1\"").arg(format));
    profile.name = filledText(object.need(u"name"));
    profile.authority = serviceAddress(object.need(u"authority"));
    profile.partnerCenter = serviceAddress(object.need(u"partnerCenter"));
    profile.graph = serviceAddress(object.need(u"graph"));
    profile.arm = serviceAddress(object.need(u"arm"));
    if (const Node pricing = object.find(u"pricing"); pricing.exists())
        profile.pricing = serviceAddress(pricing);
    for (const Node &suffix : items(object.need(u"blobHostSuffixes")))
        profile.blobHostSuffixes.append(hostSuffix(suffix));
    if (const Node named = object.find(u"certificateAuthority"); named.exists())
        profile.authorities = authorities(named);
    if (const Node scopes = object.find(u"scopes"); scopes.exists())
        readScopes(scopes, profile);
    return profile;
}

Result<CloudProfile> checked(const QByteArray &json, const QString &path, const Authorities &authorities)
{
    Result<JsonValue> document = parseJson(json);
    if (!document) {
        QList<Fault> faults = document.error().faults();
        for (Fault &fault : faults)
            fault.path = path;
        return refused(SENTENCE("%1 is no cloud profile").arg(path), faults);
    }
    Findings findings;
    CloudProfile profile = readProfile(Node(&*document, QString(), &findings), authorities);
    if (findings.faults.isEmpty())
        return profile;
    for (Fault &fault : findings.faults)
        fault = {path, 0, fault.path, fault.reason};
    return refused(SENTENCE("%1 is no cloud profile").arg(path), findings.faults);
}

JsonValue textValue(const QString &text)
{
    return JsonValue{JsonValue::Kind::String, text, {}, {}};
}

JsonValue listValue(const QStringList &texts)
{
    JsonValue list{JsonValue::Kind::Array, {}, {}, {}};
    for (const QString &text : texts)
        list.items.push_back(textValue(text));
    return list;
}

} // namespace

QList<QUrl> CloudProfile::services() const
{
    QList<QUrl> services{authority, partnerCenter, graph, arm};
    if (hasPrices())
        services.append(pricing);
    return services;
}

bool CloudProfile::hasPartnerBilling() const
{
    const BuiltIn *found = findBuiltIn(name);
    return !found || found->hasPartnerBilling;
}

bool CloudProfile::hasActivity() const
{
    const BuiltIn *found = findBuiltIn(name);
    return !found || found->hasActivity;
}

std::optional<CloudProfile> CloudProfile::builtIn(QStringView name)
{
    const BuiltIn *found = findBuiltIn(name);
    if (!found)
        return std::nullopt;
    CloudProfile profile;
    profile.name = name.toString();
    profile.authority = urlOf(found->authority);
    profile.partnerCenter = urlOf(found->partnerCenter);
    profile.graph = urlOf(found->graph);
    profile.arm = urlOf(found->arm);
    profile.pricing = urlOf(found->pricing);
    profile.blobHostSuffixes = {QString::fromLatin1(found->blobs)};
    setUsualScopes(profile);
    if (found->hasPartnerBilling)
        return profile;
    setScopes(profile, profile.partnerCenter.toString(), shownHost(profile.graph), profile.arm.toString());
    profile.graphScopes.removeFirst(); // there is no permission for what is not there
    return profile;
}

Result<CloudProfile> CloudProfile::read(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly) || file.size() > longestProfile)
        return refused(SENTENCE("the cloud profile cannot be read"),
                       {{path, 0, {}, file.isOpen() ? SENTENCE("too large") : file.errorString()}});
    const QDir folder = QFileInfo(path).absoluteDir();
    Result<CloudProfile> profile =
        checked(file.readAll(), path, [&folder](const Node &node) { return readCertificates(node, folder); });
    if (profile && profile->isBuiltIn())
        return refused(SENTENCE("%1 is no cloud profile").arg(path),
                       {{path, 0, QStringLiteral("/name"),
                         SENTENCE("\"%1\" is the name of a built-in cloud").arg(profile->name)}});
    return profile;
}

Result<CloudProfile> CloudProfile::fromJson(const QByteArray &json)
{
    Result<CloudProfile> profile = checked(json, SENTENCE("the connection's cloud profile"), [](const Node &node) {
        return certificates(node, anyText(node).toLatin1());
    });
    if (const auto own = profile ? builtIn(profile->name) : std::nullopt; own && !profile->hasPrices())
        profile->pricing = own->pricing; // connections of earlier versions do not name it
    return profile;
}

QByteArray CloudProfile::toJson() const
{
    JsonValue scopes{JsonValue::Kind::Object, {}, {}, {}};
    scopes.members = {{QStringLiteral("partnerCenter"), textValue(partnerCenterScope)},
                      {QStringLiteral("graph"), listValue(graphScopes)},
                      {QStringLiteral("arm"), textValue(armScope)}};
    JsonValue object{JsonValue::Kind::Object, {}, {}, {}};
    object.members = {{QStringLiteral("format"), textValue(format)},
                      {QStringLiteral("name"), textValue(name)},
                      {QStringLiteral("authority"), textValue(authority.toString())},
                      {QStringLiteral("partnerCenter"), textValue(partnerCenter.toString())},
                      {QStringLiteral("graph"), textValue(graph.toString())},
                      {QStringLiteral("arm"), textValue(arm.toString())},
                      {QStringLiteral("blobHostSuffixes"), listValue(blobHostSuffixes)},
                      {QStringLiteral("scopes"), scopes}};
    if (hasPrices())
        object.members.push_back({QStringLiteral("pricing"), textValue(pricing.toString())});
    if (!authorities.isEmpty())
        object.members.push_back({QStringLiteral("certificateAuthority"), textValue(QString::fromLatin1(authorities))});
    return compactJson(object);
}

} // namespace counterfoil
