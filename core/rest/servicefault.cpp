// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rest/servicefault.h"

#include "core/base/sentence.h"
#include "core/net/addresses.h"

#include <QCoreApplication>

namespace counterfoil {

namespace {

const char whatStays[] = QT_TRANSLATE_NOOP("Hints", "What was stored before stays.");

QString translated(const QString &hint)
{
    return QCoreApplication::translate("Hints", hint.toUtf8().constData());
}

} // namespace

QString shownHint(const QString &hint)
{
    const QString ending = u' ' + QString::fromLatin1(whatStays);
    const QString whole = hint.isEmpty() ? hint : translated(hint);
    if (whole != hint || !hint.endsWith(ending))
        return whole;
    return translated(hint.chopped(ending.size())) + u' ' + translated(QString::fromLatin1(whatStays));
}

QString withWhatStays(const QString &hint)
{
    const bool hasIt = hint.contains(u"stored") || hint.contains(u"is kept") || hint.contains(u"Nothing was changed");
    if (hasIt)
        return hint;
    return hint.isEmpty() ? QString::fromLatin1(whatStays) : hint + u' ' + QString::fromLatin1(whatStays);
}

ServiceFault foreignHost(const QUrl &address)
{
    return ServiceFault(
        QStringLiteral("foreign-host"), SENTENCE("the service points to another host: %1").arg(shownHost(address)),
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
