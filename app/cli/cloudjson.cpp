// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/cloudjson.h"

#include "app/cli/json.h"

#include <QJsonArray>

namespace counterfoil::cli {

namespace {

QJsonObject stepJson(const PullStep &step)
{
    QJsonObject json{{QStringLiteral("connection"), step.connection},
                     {QStringLiteral("step"), step.step},
                     {QStringLiteral("state"), step.state},
                     {QStringLiteral("received"), step.change.received},
                     {QStringLiteral("added"), step.change.added},
                     {QStringLiteral("changed"), step.change.changed},
                     {QStringLiteral("removed"), step.change.removed},
                     {QStringLiteral("requests"), step.requests},
                     {QStringLiteral("retries"), step.retries}};
    if (!step.errorCode.isEmpty())
        json.insert(QStringLiteral("error"), QJsonObject{{QStringLiteral("code"), step.errorCode},
                                                         {QStringLiteral("message"), step.errorMessage},
                                                         {QStringLiteral("hint"), step.errorHint}});
    return json;
}

} // namespace

QJsonValue instantJson(const QDateTime &at)
{
    return at.isValid() ? QJsonValue(at.toUTC().toString(Qt::ISODate)) : QJsonValue(QJsonValue::Null);
}

QJsonObject connectionJson(const CloudConnection &connection, const QString &cloud, const QString &state,
                           const QStringList &warnings, const QDateTime &nextSync)
{
    return {{QStringLiteral("name"), connection.name},
            {QStringLiteral("kind"), connection.kind},
            {QStringLiteral("cloud"), cloud},
            {QStringLiteral("tenant"), connection.tenant},
            {QStringLiteral("account"), connection.account},
            {QStringLiteral("state"), state},
            {QStringLiteral("roles"), textsJson(connection.roles)},
            {QStringLiteral("warnings"), textsJson(warnings)},
            {QStringLiteral("lastSync"), instantJson(connection.lastSync)},
            {QStringLiteral("lastTry"), instantJson(connection.lastTry)},
            {QStringLiteral("nextSync"), instantJson(nextSync)}};
}

QJsonObject syncJson(const SyncReport &report)
{
    QJsonArray steps;
    for (const PullStep &step : report.steps)
        steps.append(stepJson(step));
    QJsonObject json{{QStringLiteral("started"), instantJson(report.started)},
                     {QStringLiteral("finished"), instantJson(report.finished)},
                     {QStringLiteral("steps"), steps}};
    if (report.problem)
        json.insert(QStringLiteral("error"), report.problem->message());
    return json;
}

} // namespace counterfoil::cli
