// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rest/servicefault.h"

#include "core/net/addresses.h"

#include <QCoreApplication>

namespace counterfoil {

QString shownHint(const QString &hint)
{
    return hint.isEmpty() ? hint : QCoreApplication::translate("Hints", hint.toUtf8().constData());
}

ServiceFault foreignHost(const QUrl &address)
{
    return ServiceFault(
        QStringLiteral("foreign-host"),
        QStringLiteral("the service points to another host: %1").arg(shownHost(address)),
        QStringLiteral(QT_TRANSLATE_NOOP("Hints", "Nothing was sent there. If your network changes addresses, ask its "
                                                  "administrator; otherwise report this with the time of the sync.")));
}

ServiceFault unexpectedAnswer(const QString &what)
{
    return ServiceFault(QStringLiteral("answer"), what,
                        QStringLiteral(QT_TRANSLATE_NOOP(
                            "Hints", "What was stored before stays. Try again later; if it stays, report it with the "
                                     "time of the sync: Microsoft may have changed the interface.")));
}

ServiceFault pagingFault(const QString &what)
{
    return ServiceFault(QStringLiteral("paging"), what,
                        QStringLiteral(QT_TRANSLATE_NOOP(
                            "Hints", "What was stored before stays. Start the sync again later; if it stays, report "
                                     "it with the time of the sync.")));
}

} // namespace counterfoil
