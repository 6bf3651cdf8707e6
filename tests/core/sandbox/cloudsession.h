// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sandbox/cloud/sandboxcloud.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTcpSocket>
#include <QTest>
#include <QUrl>

namespace counterfoil {

//! What came over the wire, unadorned.
struct WireAnswer
{
    int status = 0;
    QByteArray reason;
    CloudHeaders headers;
    QByteArray body;
    bool ended = false; //!< the other side closed the connection; Qt tells no reset from an orderly end

    QByteArray header(QByteArrayView name) const
    {
        for (const auto &[key, value] : headers) {
            if (key.compare(name, Qt::CaseInsensitive) == 0)
                return value;
        }
        return {};
    }
    QJsonObject json() const { return QJsonDocument::fromJson(body).object(); }
};

//! A client that believes nothing: one request a connection, bytes as they come.
class WireClient
{
public:
    static WireAnswer send(const QByteArray &method, const QByteArray &address, CloudHeaders headers = {},
                           const QByteArray &body = {}, int patience = 20000)
    {
        const QUrl url(QString::fromLatin1(address));
        QTcpSocket socket;
        socket.connectToHost(url.host(), quint16(url.port()));
        WireAnswer answer;
        if (!socket.waitForConnected(5000))
            return answer;
        const qsizetype path = address.indexOf('/', 8);
        QByteArray text = method + ' ' + (path < 0 ? QByteArray("/") : address.mid(path)) + " HTTP/1.1\r\n";
        bool host = false;
        for (const auto &[name, value] : headers) {
            text += name + ": " + value + "\r\n";
            host = host || name == "Host";
        }
        if (!host)
            text += "Host: " + url.authority().toLatin1() + "\r\n";
        if (!body.isEmpty())
            text += "Content-Length: " + QByteArray::number(body.size()) + "\r\n";
        socket.write(text + "\r\n" + body);
        QByteArray raw;
        while (socket.state() == QTcpSocket::ConnectedState && socket.waitForReadyRead(patience))
            raw += socket.readAll();
        raw += socket.readAll();
        answer.ended = socket.error() == QTcpSocket::RemoteHostClosedError;
        read(raw, answer);
        return answer;
    }

    static WireAnswer get(const QByteArray &address, const CloudHeaders &headers = {})
    {
        return send("GET", address, headers);
    }

    static WireAnswer form(const QByteArray &address, const QList<std::pair<QByteArray, QByteArray>> &fields)
    {
        QByteArray body;
        for (const auto &[name, value] : fields)
            body += (body.isEmpty() ? "" : "&") + name + '=' + QUrl::toPercentEncoding(QString::fromUtf8(value));
        return send("POST", address, {{"Content-Type", "application/x-www-form-urlencoded"}}, body);
    }

private:
    static void read(const QByteArray &raw, WireAnswer &answer)
    {
        const qsizetype end = raw.indexOf("\r\n\r\n");
        if (end < 0)
            return;
        QList<QByteArray> lines = raw.left(end).split('\n');
        const QByteArray first = lines.takeFirst().trimmed();
        answer.status = first.mid(9, 3).toInt();
        answer.reason = first.mid(13);
        for (const QByteArray &line : std::as_const(lines)) {
            const qsizetype colon = line.indexOf(':');
            answer.headers.emplaceBack(line.left(colon), line.mid(colon + 1).trimmed());
        }
        answer.body = raw.mid(end + 4);
    }
};

//! A sandbox with a person signed in, and the calls that most tests make.
class CloudSession
{
public:
    static constexpr const char *redirect = "http://localhost:4711";
    static constexpr const char *partnerScope = "https://api.partnercenter.microsoft.com/user_impersonation";
    static constexpr const char *graphScopes =
        "https://graph.microsoft.com/PartnerBilling.Read.All https://graph.microsoft.com/User.Read "
        "https://graph.microsoft.com/Directory.Read.All";
    static constexpr const char *armScope = "https://management.azure.com/user_impersonation";
    static QByteArray verifier() { return QByteArray(43, 'v'); }
    static QByteArray challenge()
    {
        return QCryptographicHash::hash(verifier(), QCryptographicHash::Sha256)
            .toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
    }

    static CloudPlan smallPlan()
    {
        CloudPlan plan;
        plan.partner.months = 2;
        plan.partner.customers = 6;
        plan.partner.scale = Decimal::fromParts(1, 1);
        plan.partner.last = Month(2026, 10);
        plan.customersPerPage = 4;
        plan.retryAfter = 0;
        return plan;
    }

    explicit CloudSession(const CloudPlan &plan = smallPlan())
        : calendar(QDateTime(QDate(2026, 11, 20), QTime(8, 0), Qt::UTC)), cloud(plan, calendar, machine)
    {
        started = cloud.start().has_value();
    }

    QByteArray authorizeAddress(const QByteArray &more = {}) const
    {
        const QByteArray scopes =
            QByteArray("openid profile offline_access ") + partnerScope + ' ' + graphScopes + ' ' + armScope;
        return cloud.base(Surface::Entra) + "/organizations/oauth2/v2.0/authorize?client_id=" + cloud.clientId() +
               "&response_type=code&redirect_uri=" + QUrl::toPercentEncoding(QString::fromLatin1(redirect)) +
               "&scope=" + QUrl::toPercentEncoding(QString::fromLatin1(scopes)) +
               "&state=of-this-test&nonce=only-once&code_challenge=" + challenge() + "&code_challenge_method=S256" +
               more;
    }

    QByteArray tokenAddress() const { return cloud.base(Surface::Entra) + "/organizations/oauth2/v2.0/token"; }

    QByteArray code() const { return parameterOf(WireClient::get(authorizeAddress()).header("Location"), "code"); }

    static QByteArray parameterOf(const QByteArray &address, const char *name)
    {
        return QUrlQuery(QUrl(QString::fromLatin1(address)))
            .queryItemValue(QString::fromLatin1(name), QUrl::FullyDecoded)
            .toLatin1();
    }

    WireAnswer redeem(const QByteArray &givenCode, const QByteArray &scope) const
    {
        return WireClient::form(tokenAddress(), {{"grant_type", "authorization_code"},
                                                 {"client_id", cloud.clientId()},
                                                 {"code", givenCode},
                                                 {"redirect_uri", redirect},
                                                 {"code_verifier", verifier()},
                                                 {"scope", scope}});
    }

    WireAnswer refresh(const QByteArray &token, const QByteArray &scope) const
    {
        return WireClient::form(tokenAddress(), {{"grant_type", "refresh_token"},
                                                 {"client_id", cloud.clientId()},
                                                 {"refresh_token", token},
                                                 {"scope", scope}});
    }

    //! An access token for one service, from a sign-in of its own.
    QByteArray token(const QByteArray &scope) const
    {
        return redeem(code(), scope).json().value(QLatin1String("access_token")).toString().toLatin1();
    }

    static CloudHeaders bearer(const QByteArray &token)
    {
        return {{"Authorization", "Bearer " + token}, {"Accept", "application/json"}};
    }

    WireAnswer partner(const QByteArray &path, CloudHeaders more = {})
    {
        if (m_partner.isEmpty())
            m_partner = token(partnerScope);
        return WireClient::get(cloud.base(Surface::PartnerCenter) + path, bearer(m_partner) + more);
    }

    WireAnswer graph(const QByteArray &path)
    {
        return WireClient::get(cloud.base(Surface::Graph) + path, bearer(graphToken()));
    }

    WireAnswer arm(const QByteArray &path)
    {
        if (m_arm.isEmpty())
            m_arm = token(armScope);
        return WireClient::get(cloud.base(Surface::Arm) + path, bearer(m_arm));
    }

    QByteArray graphToken()
    {
        if (m_graph.isEmpty())
            m_graph = token(graphScopes);
        return m_graph;
    }

    WireAnswer startExport(const QByteArray &dataset, const QByteArray &body)
    {
        return WireClient::send("POST", cloud.base(Surface::Graph) + "/reports/partners/billing/" + dataset + "/export",
                                bearer(graphToken()) + CloudHeaders{{"Content-Type", "application/json"}}, body);
    }

    //! The last answer of an operation that is polled to its end.
    WireAnswer finished(const QByteArray &location)
    {
        WireAnswer answer;
        for (int i = 0; i < 5; ++i) {
            answer = WireClient::get(location, bearer(graphToken()));
            if (answer.json().value(QLatin1String("status")).toString() != QLatin1String("running"))
                break;
        }
        return answer;
    }

    //! The manifest in whichever of the three shapes.
    QJsonObject manifestOf(const QJsonObject &operation)
    {
        const QJsonValue place = operation.value(QLatin1String("resourceLocation"));
        if (place.isObject())
            return place.toObject();
        const QString link = place.isString()
                                 ? place.toString()
                                 : operation.value(QLatin1String("resourceLocation@odata.navigationLink")).toString();
        return WireClient::get(link.toLatin1(), bearer(graphToken())).json();
    }

    QJsonObject manifest(const QByteArray &dataset, const QByteArray &body)
    {
        return manifestOf(finished(startExport(dataset, body).header("Location")).json());
    }

    static QByteArray blobAddress(const QJsonObject &manifest, qsizetype number)
    {
        const QJsonObject blob = manifest.value(QLatin1String("blobs")).toArray().at(number).toObject();
        return (manifest.value(QLatin1String("rootDirectory")).toString() + u'/' +
                blob.value(QLatin1String("name")).toString() + u'?' +
                manifest.value(QLatin1String("sasToken")).toString())
            .toLatin1();
    }

    FixedClock calendar;
    SystemClock machine;
    SandboxCloud cloud;
    bool started = false;

private:
    QByteArray m_partner;
    QByteArray m_graph;
    QByteArray m_arm;
};

} // namespace counterfoil
