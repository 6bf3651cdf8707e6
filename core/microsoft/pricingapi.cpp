// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/microsoft/pricingapi.h"

#include "core/base/sentence.h"

namespace counterfoil {

namespace {

constexpr qint64 longestSheet = qint64(256) << 20;

bool isPage(const QByteArray &body)
{
    return body.left(64).trimmed().startsWith('<');
}

} // namespace

QCoro::Task<Reply<ServiceDocument>> PricingApi::sheet(QString market, QString view, Month month) const
{
    const QString path = QStringLiteral("/v1.0/sales/pricesheets(Market='%1',PricesheetView='%2')/$value")
                             .arg(pathSegment(market), pathSegment(view));
    QUrlQuery query;
    query.addQueryItem(QStringLiteral("timeline"),
                       month.isValid() ? QStringLiteral("history") : QStringLiteral("current"));
    if (month.isValid())
        query.addQueryItem(QStringLiteral("month"), month.iso().remove(u'-'));
    HttpRequest ask = m_service.request(path, query);
    ask.headers.set(QByteArrayLiteral("Accept"), QByteArrayLiteral("application/octet-stream, */*"));
    ask.answerLimit = longestSheet;
    const Reply<HttpResponse> answer = co_await m_service.send(ask);
    if (!answer)
        co_return std::unexpected(answer.error());
    if (answer->body.isEmpty() || isPage(answer->body))
        co_return std::unexpected(unexpectedAnswer(SENTENCE("the price sheet of %1: no CSV came").arg(market)));
    co_return ServiceDocument(answer->body);
}

} // namespace counterfoil
