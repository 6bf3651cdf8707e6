// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/consent/allowedhosts.h"

#include <QWebEngineProfile>
#include <QWebEngineUrlRequestInterceptor>

namespace counterfoil {

//! Sees every request of every frame before it is sent, and blocks what is not on the list. Where the answer moves a
//! request of a page elsewhere, Qt 6.4 does not ask again: AllowedHosts::resolverRules() ends that way.
class Fence final : public QWebEngineUrlRequestInterceptor
{
    Q_OBJECT
public:
    explicit Fence(AllowedHosts hosts, QObject *parent = nullptr)
        : QWebEngineUrlRequestInterceptor(parent), m_hosts(std::move(hosts))
    {}

    const AllowedHosts &hosts() const { return m_hosts; }
    void interceptRequest(QWebEngineUrlRequestInfo &info) override;

private:
    AllowedHosts m_hosts;
};

//! A profile without a name, so that nothing of it ever reaches the disk, behind the fence and with everything switched
//! off that a sign-in does not need. Owned by the parent; its pages have to go first.
QWebEngineProfile *fencedProfile(Fence &fence, QObject *parent);

} // namespace counterfoil
