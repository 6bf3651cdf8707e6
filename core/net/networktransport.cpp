// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/networktransport.h"

#include "core/net/networkexchange.h"

#include <QCoroSignal>
#include <QScopedPointer>

namespace counterfoil {

QCoro::Task<Result<HttpResponse>> NetworkTransport::send(HttpRequest request)
{
    // The frame may end while the exchange still handles an event of its socket, hence deleteLater.
    const QScopedPointer<NetworkExchange, QScopedPointerDeleteLater> exchange(new NetworkExchange(request, m_options));
    exchange->start();
    co_await qCoro(exchange.data(), &NetworkExchange::finished);
    co_return exchange->takeResult();
}

} // namespace counterfoil
