// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/identity/consentprotocol.h"

#include "core/base/jsonnode.h"
#include "core/base/sentence.h"
#include "core/net/addresses.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace counterfoil {

namespace {

const QString redirectStart = QStringLiteral("http://localhost:");

QUrl addressOf(const Node &node)
{
    const QUrl address(filledText(node), QUrl::StrictMode);
    if (!address.isValid() || !isSafeAddress(address))
        node.fault(SENTENCE("not an address that begins with https://")); // its query is nobody's business
    return address;
}

quint16 redirectPort(const Node &node)
{
    const QString text = filledText(node);
    bool isNumber = false;
    const ushort port = text.mid(redirectStart.size()).toUShort(&isNumber);
    if (!isNumber || port == 0 || text != redirectStart + QString::number(port))
        node.faultAbout(SENTENCE("not http://localhost:PORT"));
    return port;
}

QString hostOf(const Node &node)
{
    const QString text = filledText(node);
    const QUrl address(QStringLiteral("https://") + text, QUrl::StrictMode);
    const bool isHost = address.isValid() && !address.host().isEmpty() && address.userInfo().isEmpty() &&
                        address.path().isEmpty() && !address.hasQuery() && !address.hasFragment() &&
                        text == text.toLower() && !text.startsWith(u'.') && !address.host().endsWith(u'.');
    if (!isHost)
        node.faultAbout(SENTENCE("not a host, in lower case, with or without a port"));
    return text;
}

QByteArray pemOf(const Node &node)
{
    if (!node.exists())
        return {};
    if (!node.is(JsonValue::Kind::String) ||
        !node.json().text.contains(QStringLiteral("-----BEGIN CERTIFICATE-----"))) {
        node.fault(SENTENCE("not a certificate in PEM"));
        return {};
    }
    return node.json().text.toLatin1();
}

bool flagOf(const Node &node)
{
    if (node.exists() && !node.is(JsonValue::Kind::True) && !node.is(JsonValue::Kind::False))
        node.faultAbout(SENTENCE("neither true nor false"));
    return node.is(JsonValue::Kind::True);
}

QRect placeOf(const Node &node)
{
    constexpr int farthest = 32767; // of a screen's coordinates
    constexpr int smallest = 200;
    if (!node.exists())
        return {};
    const QList<Node> sides = items(node);
    if (sides.size() != 4) {
        node.fault(SENTENCE("not four numbers: x, y, width, height"));
        return {};
    }
    return {integer(sides[0], -farthest, farthest, 0), integer(sides[1], -farthest, farthest, 0),
            integer(sides[2], smallest, farthest, smallest), integer(sides[3], smallest, farthest, smallest)};
}

ConsentRequest requestOf(const Node &root)
{
    ConsentRequest request;
    ObjectReader reader(root);
    request.address = addressOf(reader.need(u"address"));
    request.port = redirectPort(reader.need(u"redirect"));
    for (const Node &host : items(reader.need(u"hosts")))
        request.hosts.append(hostOf(host));
    request.title = filledText(reader.need(u"title"));
    request.certificateAuthority = pemOf(reader.find(u"certificateAuthority"));
    if (const Node font = reader.find(u"font"); font.exists())
        request.font = anyText(font);
    if (const Node language = reader.find(u"language"); language.exists())
        request.language = filledText(language);
    request.isDark = flagOf(reader.find(u"dark"));
    request.place = placeOf(reader.find(u"place"));
    if (const Node seconds = reader.find(u"seconds"); seconds.exists())
        request.seconds = integer(seconds, 1, 590, request.seconds);
    return request;
}

//! The answer that an object of one member is; nothing where it is none.
std::optional<ConsentAnswer> answerOf(const JsonValue &json)
{
    using Kind = JsonValue::Kind;
    if (!json.isObject() || json.members.size() != 1)
        return std::nullopt;
    const JsonMember &member = json.members.front();
    const QByteArray text = member.value.text.toUtf8();
    if (member.key == u"closed" && member.value.kind == Kind::True)
        return ConsentAnswer(ConsentAnswer::Kind::Closed);
    if (member.value.kind != Kind::String || text.isEmpty())
        return std::nullopt;
    if (member.key == u"target" && text.startsWith('/'))
        return ConsentAnswer(ConsentAnswer::Kind::Redirected, text);
    if (member.key == u"failed")
        return ConsentAnswer(ConsentAnswer::Kind::Failed, text);
    return std::nullopt;
}

QByteArray oneLine(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

//! Names that pass as they are.
bool passes(const QString &name)
{
    static const QStringList names{QStringLiteral("DISPLAY"),
                                   QStringLiteral("WAYLAND_DISPLAY"),
                                   QStringLiteral("XAUTHORITY"),
                                   QStringLiteral("XDG_RUNTIME_DIR"),
                                   QStringLiteral("LANG"),
                                   QStringLiteral("LANGUAGE"),
                                   QStringLiteral("TZ"),
                                   QStringLiteral("XCURSOR_SIZE"),
                                   QStringLiteral("QT_SCALE_FACTOR"),
                                   QStringLiteral("QT_SCREEN_SCALE_FACTORS"),
                                   QStringLiteral("QT_FONT_DPI"),
                                   QStringLiteral("QT_ENABLE_HIGHDPI_SCALING"),
                                   QStringLiteral("http_proxy"),
                                   QStringLiteral("https_proxy"),
                                   QStringLiteral("all_proxy"),
                                   QStringLiteral("no_proxy")};
    return names.contains(name) || names.contains(name.toLower()) || name.startsWith(QStringLiteral("LC_"));
}

//! Names that pass with these values only. Another platform plugin opens a port for a remote desktop.
bool passes(const QString &name, const QString &value)
{
    static const QStringList platforms{QStringLiteral("xcb"), QStringLiteral("wayland"), QStringLiteral("wayland-egl"),
                                       QStringLiteral("offscreen")};
    if (name == u"QT_QPA_PLATFORM")
        return platforms.contains(value);
    return name == u"QTWEBENGINE_DISABLE_SANDBOX" && value == u"1"; // refused there, but by a build for tests
}

} // namespace

QByteArray consentLine(const ConsentRequest &request)
{
    QJsonObject object{
        {QStringLiteral("address"), QString::fromLatin1(request.address.toEncoded())},
        {QStringLiteral("redirect"), redirectStart + QString::number(request.port)},
        {QStringLiteral("hosts"), QJsonArray::fromStringList(request.hosts)},
        {QStringLiteral("title"), request.title},
        {QStringLiteral("dark"), request.isDark},
        {QStringLiteral("seconds"), request.seconds},
    };
    if (!request.certificateAuthority.isEmpty())
        object.insert(QStringLiteral("certificateAuthority"), QString::fromLatin1(request.certificateAuthority));
    if (!request.font.isEmpty())
        object.insert(QStringLiteral("font"), request.font);
    if (!request.language.isEmpty())
        object.insert(QStringLiteral("language"), request.language);
    if (const QRect &place = request.place; !place.isEmpty())
        object.insert(QStringLiteral("place"), QJsonArray{place.x(), place.y(), place.width(), place.height()});
    return oneLine(object);
}

Result<ConsentRequest> readConsentRequest(const QByteArray &line)
{
    const Result<JsonValue> json = parseJson(line, 4);
    if (!json)
        return refused(SENTENCE("the request is not JSON"));
    Findings findings;
    const ConsentRequest request = requestOf(Node(&*json, QString(), &findings));
    if (!findings.faults.isEmpty())
        return refused(SENTENCE("the request is faulty"), findings.faults);
    return request;
}

QByteArray consentLine(const ConsentAnswer &answer)
{
    switch (answer.kind) {
    case ConsentAnswer::Kind::Redirected:
        return oneLine({{QStringLiteral("target"), QString::fromLatin1(answer.text)}});
    case ConsentAnswer::Kind::Closed:
        return oneLine({{QStringLiteral("closed"), true}});
    case ConsentAnswer::Kind::Failed:
        break;
    }
    return oneLine({{QStringLiteral("failed"), QString::fromUtf8(answer.text)}});
}

Result<ConsentAnswer> readConsentAnswer(const QByteArray &output)
{
    const bool isOneLine = output.endsWith('\n') && output.count('\n') == 1;
    const Result<JsonValue> json = isOneLine ? parseJson(output, 4) : failure(Error::Code::Failed, QString());
    const std::optional<ConsentAnswer> answer = json ? answerOf(*json) : std::nullopt;
    if (!answer)
        return failure(Error::Code::Failed, SENTENCE("the sign-in window gave an answer that is none"));
    return *answer;
}

QProcessEnvironment cleanConsentEnvironment(const QProcessEnvironment &given)
{
    QProcessEnvironment clean;
    for (const QString &name : given.keys()) {
        if (passes(name) || passes(name, given.value(name)))
            clean.insert(name, given.value(name));
    }
    const QString rights = given.value(QStringLiteral("HOME")) + QStringLiteral("/.Xauthority");
    if (!clean.contains(QStringLiteral("XAUTHORITY")) && QFile::exists(rights))
        clean.insert(QStringLiteral("XAUTHORITY"), rights);
    // The browser makes its folders below HOME unasked, and looks for a bus unless told that there is none.
    clean.insert(QStringLiteral("HOME"), QStringLiteral("/nonexistent"));
    clean.insert(QStringLiteral("PATH"), QStringLiteral("/usr/bin:/bin"));
    clean.insert(QStringLiteral("DBUS_SESSION_BUS_ADDRESS"), QStringLiteral("disabled:"));
    clean.insert(QStringLiteral("DBUS_SYSTEM_BUS_ADDRESS"), QStringLiteral("disabled:"));
    clean.insert(QStringLiteral("MESA_SHADER_CACHE_DISABLE"), QStringLiteral("true"));
    return clean;
}

} // namespace counterfoil
