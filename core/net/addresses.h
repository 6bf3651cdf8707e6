// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QUrl>

namespace counterfoil {

//! Whether both have the same scheme, host and port, and the second no name or password in it.
bool sameOrigin(const QUrl &a, const QUrl &b);

//! The port that is meant, also where the address names none.
int portOf(const QUrl &address);

//! Whether the host is this machine: localhost, 127.0.0.0/8 or ::1, decided from the text without a name look-up.
bool isLoopback(const QUrl &address);

//! Whether https, or http to this machine, and no name or password in it (contract, section 8.1).
bool isSafeAddress(const QUrl &address);

//! Whether blobs may lie there: a host that is one of the suffixes or ends with a dot and one of them (contract,
//! section 8.1), at a safe address.
bool isBlobAddress(const QUrl &address, const QStringList &hostSuffixes);

//! The address of something below a base, whose slash at the end is ignored also where its path is nothing else. The
//! path is encoded and begins with a slash.
QUrl addressBelow(const QUrl &base, const QString &path);

//! Scheme, host and port of an address, without path and query: what may be shown of it.
QString shownHost(const QUrl &address);

} // namespace counterfoil
