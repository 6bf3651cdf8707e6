// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sandbox/cloud/cloudmessage.h"

#include <optional>
#include <span>

namespace counterfoil {

class CloudState;

//! What a request is about: faults choose their victims by it.
enum RequestTopic : quint32 {
    Authorize = 1 << 0,
    Token = 1 << 1,
    DeviceCode = 1 << 2,
    Profile = 1 << 3,
    Customers = 1 << 4,
    Subscriptions = 1 << 5,
    Licences = 1 << 6,
    Entitlements = 1 << 7,
    Invoices = 1 << 8,
    InvoicePdf = 1 << 9,
    LineItems = 1 << 10,
    Audit = 1 << 11,
    Me = 1 << 12,
    Roles = 1 << 13,
    Export = 1 << 14,
    Operation = 1 << 15,
    Manifest = 1 << 16,
    BlobTopic = 1 << 17,
    BillingTree = 1 << 18,
    CostReportTopic = 1 << 19,
    CostOperation = 1 << 20,
    Consumption = 1 << 21,
    Stranger = 1 << 22,
    PriceSheets = 1 << 23,
};

//! Everything behind a Partner Center token, a Graph token and an ARM token.
constexpr quint32 partnerTopics = Profile | Customers | Subscriptions | Licences | Entitlements | Invoices |
                                  InvoicePdf | LineItems | Audit | PriceSheets;
constexpr quint32 graphTopics = Me | Roles | Export | Operation | Manifest;
constexpr quint32 armTopics = BillingTree | CostReportTopic | CostOperation | Consumption;
constexpr quint32 dataTopics = partnerTopics | graphTopics | armTopics;
constexpr quint32 pagedTopics = Customers | Audit | Consumption;

//! The parts of the path that a route leaves open, in order.
using Arguments = QList<QByteArray>;
using Handler = CloudReply (*)(CloudState &, const CloudRequest &, const Arguments &);

//! One address of a service. "{}" stands for any one segment.
struct Route
{
    const char *method;
    const char *pattern;
    RequestTopic topic;
    Handler handle;
};

std::span<const Route> entraRoutes();
std::span<const Route> partnerRoutes();
std::span<const Route> invoiceRoutes();
std::span<const Route> auditRoutes();
std::span<const Route> priceRoutes();
std::span<const Route> graphRoutes();
std::span<const Route> armRoutes();

struct FoundRoute
{
    const Route *route = nullptr;
    Arguments arguments;
    bool otherMethod = false; //!< the address exists, but not with this method
};

FoundRoute findRoute(const CloudRequest &request);

} // namespace counterfoil
