// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/connectors/connectorscolumns.h"

#include "ui/connectors/connectorwords.h"
#include "ui/format/amounts.h"

#include <QCoreApplication>

namespace counterfoil {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("ConnectorsColumns", text);
}

Cell twoLines(const QString &first, const QString &second)
{
    Cell cell = textCell(first);
    cell.second = second;
    return cell;
}

Cell stateCell(const ConnectionRow &row)
{
    Cell cell = textCell(stateWords(row.state));
    cell.tone = toneOf(row.state);
    return cell;
}

Cell rolesCell(const ConnectionRow &row)
{
    const QString missing = missingRoles(row.connection);
    if (row.connection.kind == u"azure-ea")
        return quietCell(tr("Enrolment %1").arg(row.connection.enrolment));
    if (!row.connection.rolesKnown)
        return quietCell(tr("not known"));
    const QString roles = row.connection.roles.isEmpty() ? tr("none") : row.connection.roles.join(QStringLiteral(", "));
    return missing.isEmpty() ? textCell(roles) : twoLines(roles, tr("missing: %1").arg(missing));
}

QString lastPull(const ConnectionRow &row, const QDateTime &now)
{
    const QDateTime &last = row.connection.lastSync;
    if (row.connection.lastTry.isValid() && row.connection.lastTry > last)
        return tr("tried %1").arg(instantText(row.connection.lastTry, now));
    return last.isValid() ? ageText(last, now) : QString();
}

Column<PullStep> countColumn(const QString &id, const QString &name, int width, qint64 (*count)(const PullStep &))
{
    return {{id, name, CellKind::Money, width},
            [count](const PullStep &step) {
                Cell cell = textCell(step.state == u"waits" ? QString() : countText(count(step)));
                cell.muted = count(step) == 0;
                cell.copied = QString::number(count(step));
                return cell;
            },
            {}};
}

QString stepKey(const PullStep &step)
{
    return step.connection + u'/' + step.step;
}

Cell stepCell(const PullStep &step, bool several, const QSet<QString> &quiet)
{
    Cell cell = textCell(several ? tr("%1: %2").arg(step.connection, stepWords(step.step)) : stepWords(step.step));
    if (!step.errorCode.isEmpty() && !quiet.contains(stepKey(step)))
        cell.second = adviceFor(step);
    return cell;
}

} // namespace

TreeShape<ConnectionRow> connectionShape()
{
    TreeShape<ConnectionRow> shape;
    shape.key = [](const ConnectionRow &row) { return row.connection.name; };
    return shape;
}

int connectionButtonColumn(bool narrow)
{
    return narrow ? 5 : 6;
}

QList<Column<ConnectionRow>> connectionColumns(const QDateTime &now, bool narrow, const QString &locked)
{
    QList<Column<ConnectionRow>> columns;
    columns << Column<ConnectionRow>{
        {QStringLiteral("connection"), tr("Connection"), CellKind::TwoLines, 0},
        [](const ConnectionRow &row) {
            return twoLines(row.connection.name,
                            kindWords(row.connection.kind) + QStringLiteral(" · ") + cloudWords(row.cloud));
        },
        [](const ConnectionRow &a, const ConnectionRow &b) { return a.connection.name < b.connection.name; }};
    columns << Column<ConnectionRow>{{QStringLiteral("state"), tr("State"), CellKind::State, 166},
                                     stateCell,
                                     [](const ConnectionRow &a, const ConnectionRow &b) { return a.state < b.state; }};
    columns << Column<ConnectionRow>{
        {QStringLiteral("account"), tr("Account"), CellKind::TwoLines, 230},
        [](const ConnectionRow &row) { return twoLines(row.connection.account, row.connection.tenant); },
        [](const ConnectionRow &a, const ConnectionRow &b) { return a.connection.account < b.connection.account; }};
    if (!narrow)
        columns << Column<ConnectionRow>{
            {QStringLiteral("roles"), tr("Roles"), CellKind::TwoLines, 200}, rolesCell, {}};
    columns << Column<ConnectionRow>{
        {QStringLiteral("lastCompletePull"), tr("Last complete pull"), CellKind::TwoLines, 150},
        [now](const ConnectionRow &row) {
            return twoLines(instantText(row.connection.lastSync, now, tr("never")), lastPull(row, now));
        },
        [](const ConnectionRow &a, const ConnectionRow &b) { return a.connection.lastSync < b.connection.lastSync; }};
    columns << Column<ConnectionRow>{{QStringLiteral("nextPull"), tr("Next pull"), CellKind::Text, 160},
                                     [now](const ConnectionRow &row) { return quietCell(instantText(row.next, now)); },
                                     {}};
    columns << Column<ConnectionRow>{
        {QStringLiteral("act"), {}, CellKind::Button, 116, noMark, tr("What waits for a person")},
        [locked](const ConnectionRow &row) {
            const bool asks = needsPerson(row.state) || row.state == ConnectionState::Expiring;
            Cell cell = asks ? textCell(tr("Log in again…")) : Cell();
            cell.locked = asks ? locked : QString();
            return cell;
        },
        {}};
    return columns;
}

TreeShape<PullStep> stepShape()
{
    TreeShape<PullStep> shape;
    shape.key = stepKey;
    return shape;
}

int stepRowHeight(const QList<PullStep> &steps)
{
    constexpr int twoLines = 38;
    const auto says = [](const PullStep &step) { return !step.errorCode.isEmpty(); };
    return std::any_of(steps.begin(), steps.end(), says) ? twoLines : 0;
}

QSet<QString> repeatedAdvice(const QList<PullStep> &steps)
{
    QSet<QString> said;
    QSet<QString> repeated;
    for (const PullStep &step : steps) {
        if (step.errorCode.isEmpty())
            continue;
        const QString advice = step.connection + u'\n' + adviceFor(step);
        if (said.contains(advice))
            repeated.insert(stepKey(step));
        said.insert(advice);
    }
    return repeated;
}

QList<Column<PullStep>> stepColumns(bool several, const QSet<QString> &quiet)
{
    return {
        {{QStringLiteral("step"), tr("Step"), CellKind::TwoLines, 0},
         [several, quiet](const PullStep &step) { return stepCell(step, several, quiet); },
         {}},
        {{QStringLiteral("state"), tr("State"), CellKind::State, 116},
         [](const PullStep &step) {
             Cell cell = textCell(stepStateWords(step.state));
             cell.tone = stepTone(step.state);
             return cell;
         },
         {}},
        countColumn(QStringLiteral("received"), tr("Received"), 82,
                    [](const PullStep &step) { return step.change.received; }),
        countColumn(QStringLiteral("added"), tr("Added"), 70, [](const PullStep &step) { return step.change.added; }),
        countColumn(QStringLiteral("changed"), tr("Changed"), 76,
                    [](const PullStep &step) { return step.change.changed; }),
        countColumn(QStringLiteral("removed"), tr("Removed"), 76,
                    [](const PullStep &step) { return step.change.removed; }),
        countColumn(QStringLiteral("requests"), tr("Requests"), 80,
                    [](const PullStep &step) { return step.requests; })};
}

} // namespace counterfoil
