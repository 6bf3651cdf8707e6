// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/json.h"
#include "core/documents/findingtext.h"
#include "core/workspace/findings.h"

namespace counterfoil::cli {

namespace {

Result<std::optional<FindingState>> stateIn(const Arguments &arguments)
{
    const QString name = QStringLiteral("state");
    if (!arguments.has(name))
        return std::nullopt;
    const std::optional<FindingState> state = findingStateOf(arguments.value(name));
    if (!state)
        return failure(
            Error::Code::Usage,
            QStringLiteral("--state is open, explained, accepted or disputed, not \"%1\"").arg(arguments.value(name)));
    return state;
}

QString rowOf(const TrackedFinding &tracked, Day today)
{
    constexpr qsizetype most = 160; // a draft may have many guards; --json has them all
    const FindingRecord &record = tracked.record;
    QString what = tracked.finding.name.isEmpty() ? QString() : tracked.finding.name + QStringLiteral(": ");
    what += tracked.finding.text;
    if (what.size() > most)
        what = what.left(most) + u'…';
    const QString text =
        QStringLiteral("%1  %2  %3\n").arg(tracked.finding.key, wordOf(record.state).leftJustified(9), what);
    QStringList more;
    if (!tracked.present)
        more.append(QStringLiteral("no longer found"));
    if (!record.owner.isEmpty())
        more.append(QStringLiteral("owner %1").arg(record.owner));
    if (record.due.isValid())
        more.append(QStringLiteral("due %1%2")
                        .arg(record.due.iso(), isOverdue(record, today) ? QStringLiteral(", overdue") : QString()));
    if (!record.note.isEmpty())
        more.append(record.note);
    if (record.dispute && record.dispute->settled)
        more.append(QStringLiteral("credited on %1").arg(record.dispute->creditedOn.join(QStringLiteral(", "))));
    return more.isEmpty() ? text : text + QStringLiteral("    %1\n").arg(more.join(QStringLiteral("; ")));
}

Result<Answer> listFindings(const Context &context, const Arguments &arguments)
{
    Month month;
    if (arguments.has(QStringLiteral("month"))) {
        const Result<Month> given = arguments.month(QStringLiteral("month"));
        if (!given)
            return std::unexpected(given.error());
        month = *given;
    }
    const Result<std::optional<FindingState>> state = stateIn(arguments);
    if (!state)
        return std::unexpected(state.error());
    const auto workspace = context.open(CompanyFile::Mode::ReadOnly);
    if (!workspace)
        return std::unexpected(workspace.error());
    const Result<QList<TrackedFinding>> findings = trackedFindings(**workspace, month);
    if (!findings)
        return std::unexpected(findings.error());
    QJsonArray json;
    Answer answer;
    for (const TrackedFinding &tracked : *findings) {
        if (*state && tracked.record.state != **state)
            continue;
        json.append(findingJson(tracked, context.clock.today()));
        answer.text += rowOf(tracked, context.clock.today());
    }
    if (json.isEmpty())
        answer.text = QStringLiteral("no finding");
    answer.json = {{QStringLiteral("findings"), json}};
    return answer;
}

//! "none" takes a due day away.
Result<std::optional<Day>> dueIn(const Arguments &arguments)
{
    const QString name = QStringLiteral("due");
    if (!arguments.has(name))
        return std::nullopt;
    if (arguments.value(name) == u"none")
        return Day();
    const Result<Day> due = arguments.day(name, {});
    if (!due)
        return std::unexpected(due.error());
    return *due;
}

Result<std::optional<Exact>> claimIn(const Arguments &arguments)
{
    const QString name = QStringLiteral("amount");
    if (!arguments.has(name))
        return std::nullopt;
    const std::optional<Decimal> amount = Decimal::parse(QStringView(arguments.value(name)));
    if (!amount || amount->sign() < 0)
        return failure(Error::Code::Usage,
                       QStringLiteral("--amount: not a decimal of at least 0: \"%1\"").arg(arguments.value(name)));
    return Exact(*amount);
}

Result<QList<LineName>> linesIn(const Arguments &arguments)
{
    const Result<QList<LineName>> lines = lineNamesIn(arguments.value(QStringLiteral("lines")));
    if (!lines)
        return failure(lines.error().code(), QStringLiteral("--lines: ") + lines.error().message());
    return lines;
}

Result<FindingChange> changeIn(const Arguments &arguments)
{
    const Result<std::optional<FindingState>> state = stateIn(arguments);
    if (!state)
        return std::unexpected(state.error());
    const Result<std::optional<Day>> due = dueIn(arguments);
    if (!due)
        return std::unexpected(due.error());
    const Result<std::optional<Exact>> claimed = claimIn(arguments);
    if (!claimed)
        return std::unexpected(claimed.error());
    const Result<QList<LineName>> lines = linesIn(arguments);
    if (!lines)
        return std::unexpected(lines.error());
    FindingChange change{*state, std::nullopt, std::nullopt, *due, *claimed, *lines};
    if (arguments.has(QStringLiteral("note")))
        change.note = arguments.value(QStringLiteral("note"));
    if (arguments.has(QStringLiteral("owner")))
        change.owner = arguments.value(QStringLiteral("owner"));
    if (!change.state && !change.note && !change.owner && !change.due && !change.claimed && change.lines.isEmpty())
        return failure(Error::Code::Usage,
                       QStringLiteral("what is said of it? --state, --note, --owner, --due, --lines or --amount"));
    return change;
}

Result<Answer> set(const Context &context, const Arguments &arguments)
{
    const Result<FindingChange> change = changeIn(arguments);
    if (!change)
        return std::unexpected(change.error());
    const auto workspace = context.open();
    if (!workspace)
        return std::unexpected(workspace.error());
    const Result<TrackedFinding> tracked = setFinding(**workspace, arguments.words().first(), *change);
    if (!tracked)
        return std::unexpected(tracked.error());
    const Day today = context.clock.today();
    return Answer{{{QStringLiteral("finding"), findingJson(*tracked, today)}}, rowOf(*tracked, today), Done};
}

Result<Answer> ticket(const Context &context, const Arguments &arguments)
{
    const auto workspace = context.open(CompanyFile::Mode::ReadOnly);
    if (!workspace)
        return std::unexpected(workspace.error());
    const QString key = arguments.words().first();
    const Result<QString> text = findingTicket(**workspace, key);
    if (!text)
        return std::unexpected(text.error());
    return Answer{{{QStringLiteral("key"), key}, {QStringLiteral("ticket"), *text}}, *text, Done};
}

} // namespace

void addFindingCommands(Commands &commands)
{
    addCommand(commands, "findings", "lists what needs a person, with state, note, owner and due day",
               "--file acme.counterfoil findings --month 2026-01",
               {{},
                {{"month", "YYYY-MM", "the Microsoft month; every month on hand unless given"},
                 {"state", "STATE", "only those that are open, explained, accepted or disputed"}}},
               listFindings);
    addCommand(commands, "finding set", "says what became of a finding; a dispute waits for Microsoft's credit",
               "--file acme.counterfoil finding set 2026-01-unmapped-7f3a9c2b41 --state disputed --owner Eva",
               {{{"KEY", "the key of the finding, as findings lists it"}},
                {{"state", "STATE", "open, explained, accepted or disputed"},
                 {"note", "TEXT", "what there is to know; it stands in the ticket too"},
                 {"owner", "NAME", "who sees to it"},
                 {"due", "YYYY-MM-DD", "by when; \"none\" takes the day away"},
                 {"lines", "INVOICE:LINE",
                  "of a dispute: only this of Microsoft's lines, counted from 1; several with commas"},
                 {"amount", "A", "of a dispute: what Microsoft's credit has to reach, before tax; 0 for any credit"}}},
               set);
    addCommand(commands, "finding ticket", "writes the text of a support ticket to Microsoft, with order ids and lines",
               "--file acme.counterfoil finding ticket 2026-01-unmapped-7f3a9c2b41",
               {{{"KEY", "the key of the finding, as findings lists it"}}, {}}, ticket);
}

} // namespace counterfoil::cli
