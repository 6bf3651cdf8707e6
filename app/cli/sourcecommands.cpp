// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/json.h"
#include "core/ingest/seatfile.h"
#include "core/store/findingrepository.h"
#include "core/store/seatrepository.h"
#include "core/store/sourcerepository.h"
#include "core/workspace/monthwork.h"
#include "core/workspace/restatements.h"

namespace counterfoil::cli {

namespace {

QString describe(const ImportedSet &imported)
{
    const SourceSet &set = imported.set;
    QString text = QStringLiteral("%1: %2, %3 %4, %5 lines, %6 %7")
                       .arg(set.path, wordOf(set.kind),
                            set.invoice.isEmpty() ? QStringLiteral("not billed yet") : set.invoice, set.month.iso())
                       .arg(set.lines)
                       .arg(sumText(set.net, 2), set.currency);
    if (imported.replaced)
        text += QStringLiteral(", replaces what was on hand: %1 added, %2 removed, %3 altered")
                    .arg(imported.changed.added)
                    .arg(imported.changed.removed)
                    .arg(imported.changed.altered);
    for (const QString &warning : set.warnings)
        text += QStringLiteral("\n  ") + warning;
    return text + u'\n';
}

//! Whether a month that was imported waits for a person. Months of which very much is on hand are left to `reconcile`.
Result<bool> needsPerson(Workspace &workspace, const QList<ImportedSet> &imported)
{
    constexpr qint64 most = 500000;
    const Result<QList<SourceSet>> sets = SourceRepository(workspace.file()).sets();
    if (!sets)
        return std::unexpected(sets.error());
    std::map<Month, qint64> lines;
    for (const ImportedSet &set : imported)
        lines[set.set.month] = 0;
    for (const SourceSet &set : *sets) {
        if (const auto month = lines.find(set.month); month != lines.end())
            month->second += set.lines;
    }
    bool needed = false;
    for (const auto &[month, count] : lines) {
        if (count > most) {
            tell(QStringLiteral("%1 is large: reconcile --month %1 says whether a person is needed").arg(month.iso()));
            continue;
        }
        const Result<MonthState> state = computeMonth(workspace, month); // an error here is told by draft and reconcile
        needed = needed || (state && state->needsPerson());
    }
    return needed;
}

//! Closed months that an import has brought other lines for. Microsoft may restate any month: its lines are taken, and
//! the seal shows it.
Result<QList<SealStanding>> brokenSeals(Workspace &workspace, const QList<ImportedSet> &imported)
{
    Result<QList<SealStanding>> closed = closedMonths(workspace);
    if (!closed)
        return closed;
    closed->removeIf([&imported](const SealStanding &standing) {
        const auto ofMonth = [&standing](const ImportedSet &set) { return set.set.month == standing.seal.month; };
        return !standing.isBroken() || std::none_of(imported.begin(), imported.end(), ofMonth);
    });
    return closed;
}

//! Keys of disputes that wait for a credit.
Result<QStringList> waitingDisputes(Workspace &workspace)
{
    const Result<QMap<QString, FindingRecord>> records = FindingRepository(workspace.file()).records();
    if (!records)
        return std::unexpected(records.error());
    QStringList keys;
    for (const FindingRecord &record : *records) {
        if (record.state == FindingState::Disputed)
            keys.append(record.key);
    }
    return keys;
}

Result<Answer> importSources(const Context &context, const Arguments &arguments)
{
    ImportRequest request;
    request.paths = arguments.words();
    if (arguments.has(QStringLiteral("month"))) {
        const Result<Month> month = arguments.month(QStringLiteral("month"));
        if (!month)
            return std::unexpected(month.error());
        request.month = *month;
    }
    request.profile = arguments.value(QStringLiteral("profile"));
    const auto workspace = context.open();
    if (!workspace)
        return std::unexpected(workspace.error());
    const Result<QStringList> waiting = waitingDisputes(**workspace);
    if (!waiting)
        return std::unexpected(waiting.error());
    const Result<qint64> newest = RestatementRepository((*workspace)->file()).newest();
    if (!newest)
        return std::unexpected(newest.error());
    const Result<QList<ImportedSet>> imported = importFiles(**workspace, request);
    if (!imported && imported.error().code() == Error::Code::Refused) {
        tell(imported.error().text());
        return Answer{rejectedJson(imported.error().faults()), {}, Refused};
    }
    if (!imported)
        return std::unexpected(imported.error());
    const Result<bool> person = needsPerson(**workspace, *imported);
    if (!person)
        return std::unexpected(person.error());
    const Result<QList<SealStanding>> broken = brokenSeals(**workspace, *imported);
    if (!broken)
        return std::unexpected(broken.error());
    const Result<QStringList> open = waitingDisputes(**workspace);
    if (!open)
        return std::unexpected(open.error());
    QStringList settled = *waiting;
    settled.removeIf([&open](const QString &key) { return open->contains(key); });
    Answer answer{importJson(*imported), {}, *person || !broken->isEmpty() ? NeedsPerson : Done};
    answer.json.insert(QStringLiteral("closed"), closedJson(*broken));
    for (const ImportedSet &set : *imported)
        answer.text += describe(set);
    answer.json.insert(QStringLiteral("settled"), textsJson(settled));
    const Result<RestatementList> restated = restatementsOf(**workspace, RestatementFilter{{}, {}, *newest, 0});
    if (!restated)
        return std::unexpected(restated.error());
    answer.json.insert(QStringLiteral("restatements"), restatedJson(*restated));
    answer.text += restatedText(*restated);
    answer.text += closedText(*broken);
    for (const QString &key : settled)
        answer.text += QStringLiteral("%1 is credited: the dispute is closed\n").arg(key);
    return answer;
}

Result<Answer> importSeats(const Context &context, const Arguments &arguments)
{
    const auto workspace = context.open();
    if (!workspace)
        return std::unexpected(workspace.error());
    const auto rows = readSeats(arguments.words().first());
    if (!rows)
        return std::unexpected(rows.error());
    if (const Status stored = SeatRepository((*workspace)->file()).import(*rows, arguments.words().first()); !stored)
        return std::unexpected(stored.error());
    const qint64 count = rows->size();
    return Answer{{{QStringLiteral("rows"), count}}, QStringLiteral("%1 seat counts imported").arg(count), Done};
}

} // namespace

void addSourceCommands(Commands &commands)
{
    addCommand(commands, "import",
               "reads Microsoft's and distributors' billing files; the kind of each is recognised by its content",
               "--file acme.counterfoil import ~/Downloads/january/",
               {{{"PATH", "a file (CSV, JSON Lines or .xlsx, plain, .gz or .zip) or a folder of them", true, true}},
                {{"month", "YYYY-MM", "the Microsoft month of the files, instead of the one that their lines tell"},
                 {"profile", "ID", "all files are a distributor's and are read by this profile"}}},
               importSources);
    addCommand(commands, "seats import", "reads daily seat counts", "--file acme.counterfoil seats import seats.csv",
               {{{"FILE", "CSV: date,customerTenant,subscription,skuId,skuName,quantity"}}, {}}, importSeats);
}

} // namespace counterfoil::cli
