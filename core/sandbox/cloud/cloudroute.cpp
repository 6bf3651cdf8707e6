// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sandbox/cloud/cloudroute.h"

namespace counterfoil {

namespace {

QList<std::span<const Route>> tablesOf(Surface surface)
{
    switch (surface) {
    case Surface::Entra:
        return {entraRoutes()};
    case Surface::PartnerCenter:
        return {partnerRoutes(), invoiceRoutes(), auditRoutes(), priceRoutes()};
    case Surface::Graph:
        return {graphRoutes()};
    case Surface::Arm:
        return {armRoutes()};
    default:
        return {};
    }
}

std::optional<Arguments> argumentsOf(const Route &route, const QList<QByteArray> &segments)
{
    const QList<QByteArray> wanted = QByteArray(route.pattern).split('/');
    if (wanted.size() != segments.size())
        return std::nullopt;
    Arguments arguments;
    for (qsizetype i = 0; i < wanted.size(); ++i) {
        if (wanted[i] == "{}" && !segments[i].isEmpty())
            arguments.push_back(segments[i]);
        else if (wanted[i] != segments[i])
            return std::nullopt;
    }
    return arguments;
}

} // namespace

FoundRoute findRoute(const CloudRequest &request)
{
    FoundRoute found;
    for (const std::span<const Route> table : tablesOf(request.surface)) {
        for (const Route &route : table) {
            const std::optional<Arguments> arguments = argumentsOf(route, request.segments);
            if (!arguments)
                continue;
            if (request.method == route.method)
                return {&route, *arguments, false};
            found.otherMethod = true;
        }
    }
    return found;
}

} // namespace counterfoil
