// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/retrying.h"

#include "core/base/redaction.h"
#include "core/base/sentence.h"
#include "core/net/addresses.h"
#include "core/net/retryafter.h"

#include <optional>

namespace counterfoil {

namespace {

using namespace std::chrono_literals;

constexpr int mostTries = 5;
constexpr int failuresUntilClosed = 5;
constexpr auto closedFor = 2min;
constexpr int longestRetryAfter = 300; // seconds

bool isRepeatable(const HttpRequest &request)
{
    return request.repeatable || request.method == "GET" || request.method == "HEAD";
}

bool canHelp(const Result<HttpResponse> &result)
{
    if (!result)
        return result.error().code() == Error::Code::Network;
    switch (result->status) {
    case 408:
    case 429:
    case 500:
    case 502:
    case 503:
    case 504:
        return true;
    default:
        return false;
    }
}

} // namespace

Retrying::Retrying(HttpTransport &next, Pacer &pacer, const QUuid &runId, Log log)
    : m_next(&next), m_pacer(&pacer), m_runId(runId.toByteArray(QUuid::WithoutBraces)), m_log(std::move(log))
{}

QCoro::Task<Result<HttpResponse>> Retrying::send(HttpRequest request)
{
    const QString host = shownHost(request.url);
    for (int attempt = 1;; ++attempt) {
        if (isClosed(host))
            co_return failure(Error::Code::Network,
                              SENTENCE("%1: it did not answer and is left alone for a while").arg(host));
        const QByteArray id = QUuid::createUuid().toByteArray(QUuid::WithoutBraces);
        const HttpRequest tried = marked(request, id);
        ++m_requests;
        m_retries += attempt > 1 ? 1 : 0;
        const Result<HttpResponse> result = co_await m_next->send(tried);
        judge(host, result);
        note(request, result, attempt, id);
        if (attempt == mostTries || !isRepeatable(request) || !canHelp(result) || isClosed(host))
            co_return result;
        const std::optional<std::chrono::milliseconds> pause = waitAfter(result, attempt);
        if (!pause)
            co_return result;
        co_await m_pacer->wait(*pause);
    }
}

HttpRequest Retrying::marked(HttpRequest request, const QByteArray &id) const
{
    // Each service has its own name for it: Partner Center, Graph, and ARM with the blobs.
    request.headers.set(QByteArrayLiteral("MS-CorrelationId"), m_runId);
    for (const char *name : {"MS-RequestId", "client-request-id", "x-ms-client-request-id"})
        request.headers.set(name, id);
    return request;
}

//! Only silence counts: a host that answers 503 to one address may well serve the next.
void Retrying::judge(const QString &host, const Result<HttpResponse> &result)
{
    Host &judged = m_hosts[host];
    if (result)
        judged = Host();
    else if (result.error().code() == Error::Code::Network && ++judged.failures >= failuresUntilClosed)
        judged.closedUntil = m_pacer->elapsed() + closedFor;
}

bool Retrying::isClosed(const QString &host) const
{
    const auto found = m_hosts.constFind(host);
    return found != m_hosts.cend() && m_pacer->elapsed() < found->closedUntil;
}

//! Nothing where the wait is too long. Never shorter than what the service asks for.
std::optional<std::chrono::milliseconds> Retrying::waitAfter(const Result<HttpResponse> &result, int attempt)
{
    const int asked = result ? retryAfterOf(*result) : -1;
    if (asked > longestRetryAfter)
        return std::nullopt;
    if (asked >= 0)
        return std::chrono::seconds(asked) + std::chrono::milliseconds(m_pacer->chance(500));
    return std::chrono::seconds(1 << (attempt - 1)) - 500ms + std::chrono::milliseconds(m_pacer->chance(1000));
}

void Retrying::note(const HttpRequest &request, const Result<HttpResponse> &result, int attempt,
                    const QByteArray &id) const
{
    if (!m_log)
        return;
    // Built of what may be known, not stripped of what may not: no header and no body ever comes near it.
    const QString address = request.url.toString(QUrl::RemoveUserInfo | QUrl::RemoveQuery | QUrl::RemoveFragment);
    const QString end = result ? QString::number(result->status) : redacted(result.error().message());
    m_log(QStringLiteral("%1 %2: %3 (try %4, run %5, id %6)")
              .arg(QString::fromLatin1(request.method), address, end)
              .arg(attempt)
              .arg(QString::fromLatin1(m_runId), QString::fromLatin1(id)));
}

} // namespace counterfoil
