// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rest/restservice.h"

#include "core/base/sentence.h"
#include "core/net/addresses.h"

namespace counterfoil {

namespace {

QByteArray nextLinkOf(const JsonValue &page)
{
    for (const QStringView name : {QStringView(u"nextLink"), QStringView(u"@odata.nextLink")}) {
        if (const JsonValue *link = page.find(name); link && link->isString())
            return link->text.toUtf8();
    }
    return {};
}

} // namespace

QString pathSegment(const QString &text)
{
    return QString::fromLatin1(QUrl::toPercentEncoding(text));
}

QUrl addressOf(const QUrl &asked, const QByteArray &named)
{
    return asked.resolved(QUrl(QString::fromUtf8(named)));
}

JsonValue jsonObjectOf(std::initializer_list<std::pair<QString, QString>> members)
{
    JsonValue object{JsonValue::Kind::Object, {}, {}, {}};
    for (const auto &[name, text] : members)
        object.members.push_back({name, JsonValue{JsonValue::Kind::String, text, {}, {}}});
    return object;
}

bool isStalePage(const ServiceFault &fault)
{
    return fault.status == 400 || fault.status == 404 || fault.status == 410;
}

RestService::RestService(HttpTransport &transport, const QUrl &base, HttpHeaders headers)
    : m_transport(&transport), m_base(base), m_headers(std::move(headers))
{}

HttpRequest RestService::withHeaders(HttpRequest request) const
{
    request.headers.add(QByteArrayLiteral("Accept"), QByteArrayLiteral("application/json"));
    for (const auto &[name, value] : m_headers.fields())
        request.headers.add(name, value);
    return request;
}

HttpRequest RestService::request(const QString &path, const QUrlQuery &query) const
{
    QUrl address = addressBelow(m_base, path);
    if (!query.isEmpty())
        address.setQuery(query);
    return withHeaders(HttpRequest::get(address));
}

HttpRequest RestService::postJson(const QString &path, const QUrlQuery &query, const JsonValue &body) const
{
    const QUrl address = request(path, query).url;
    return withHeaders(HttpRequest::post(address, QByteArrayLiteral("application/json"), compactJson(body)));
}

Reply<HttpRequest> RestService::follow(const QUrl &address) const
{
    if (!sameOrigin(m_base, address))
        return std::unexpected(foreignHost(address));
    return withHeaders(HttpRequest::get(address));
}

QCoro::Task<Reply<HttpResponse>> RestService::send(HttpRequest request) const
{
    const Result<HttpResponse> answer = co_await m_transport->send(request);
    if (!answer)
        co_return std::unexpected(faultOf(answer.error()));
    if (!answer->isSuccess())
        co_return std::unexpected(faultOf(*answer, request.url));
    co_return *answer;
}

QCoro::Task<Reply<HttpResponse>> RestService::visit(QUrl address) const
{
    const Reply<HttpRequest> ask = follow(address);
    if (!ask)
        co_return std::unexpected(ask.error());
    co_return co_await send(*ask);
}

QCoro::Task<Reply<JsonValue>> RestService::json(HttpRequest request) const
{
    const Reply<HttpResponse> answer = co_await send(request);
    if (!answer)
        co_return std::unexpected(answer.error());
    if (answer->status == 204)
        co_return JsonValue();
    co_return jsonOf(*answer);
}

QCoro::Task<Reply<std::vector<JsonValue>>> RestService::linkedList(HttpRequest first, PageCollector::IdOf idOf) const
{
    PageCollector pages(idOf);
    HttpRequest request = first;
    for (bool following = false;;) {
        const Reply<JsonValue> page = co_await json(request);
        if (!page && following && isStalePage(page.error())) {
            if (const auto fault = pages.startAgain())
                co_return std::unexpected(*fault);
            request = first;
            following = false;
            continue;
        }
        if (!page)
            co_return std::unexpected(page.error());
        if (page->kind == JsonValue::Kind::Null) // 204: there are none
            co_return pages.takeItems();
        const JsonValue *items = page->find(u"value");
        if (items && items->kind == JsonValue::Kind::Null && nextLinkOf(*page).isEmpty())
            co_return pages.takeItems();
        if (!items || !items->isArray())
            co_return std::unexpected(unexpectedAnswer(SENTENCE("/value: a list is expected")));
        const QByteArray link = nextLinkOf(*page);
        if (const auto fault = pages.take(items->items, link))
            co_return std::unexpected(*fault);
        if (link.isEmpty())
            co_return pages.takeItems();
        const Reply<HttpRequest> next = follow(addressOf(request.url, link));
        if (!next)
            co_return std::unexpected(next.error());
        request = *next;
        following = true;
    }
}

} // namespace counterfoil
