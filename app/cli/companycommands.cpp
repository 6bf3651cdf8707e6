// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/json.h"
#include "app/cli/partnerarguments.h"
#include "core/store/auditrepository.h"
#include "core/store/invoicerepository.h"
#include "core/store/parkedrepository.h"
#include "core/store/safety.h"
#include "core/store/sourcerepository.h"
#include "core/store/termsrepository.h"
#include "core/workspace/demonstration.h"
#include "core/workspace/opendifferences.h"

#include <QFileInfo>

#include <set>

namespace counterfoil::cli {

namespace {

Result<Answer> init(const Context &context, const Arguments &)
{
    if (context.path.isEmpty())
        return failure(Error::Code::Usage, QStringLiteral("--file COMPANY.counterfoil is missing"));
    const auto workspace = Workspace::create(context.path, context.clock);
    if (!workspace)
        return std::unexpected(workspace.error());
    return Answer{{{QStringLiteral("file"), context.path}}, context.path, Done};
}

QJsonObject setJson(const SourceSet &set)
{
    return {{QStringLiteral("path"), set.path},
            {QStringLiteral("kind"), wordOf(set.kind)},
            {QStringLiteral("invoice"), set.invoice.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(set.invoice)},
            {QStringLiteral("month"), set.month.iso()},
            {QStringLiteral("currency"), set.currency},
            {QStringLiteral("lines"), set.lines}};
}

//! Microsoft's invoices that do not come to their lines: adjusted ones, and ones that are not complete yet.
Status addDifferences(Workspace &workspace, Answer &answer)
{
    const Result<QList<InvoiceStanding>> standings = openDifferences(workspace);
    if (!standings)
        return std::unexpected(standings.error());
    QJsonArray incomplete;
    QJsonArray adjusted;
    for (const InvoiceStanding &standing : *standings) {
        if (standing.isNamed)
            continue;
        const int digits = digitsOf(standing.currency);
        const auto shown = [digits](const Exact &amount) { return rounded(amount, digits).text(digits); };
        (standing.isIncomplete() ? incomplete : adjusted)
            .append(QJsonObject{{QStringLiteral("invoice"), standing.invoice},
                                {QStringLiteral("month"), standing.month.iso()},
                                {QStringLiteral("currency"), standing.currency},
                                {QStringLiteral("total"), shown(Exact(standing.asked))},
                                {QStringLiteral("lines"), shown(standing.lines)},
                                {QStringLiteral("difference"), shown(standing.difference())}});
        answer.text += sentenceOf(standing) + u'\n';
    }
    answer.json.insert(QStringLiteral("incomplete"), incomplete);
    answer.json.insert(QStringLiteral("adjustments"), adjusted);
    return {};
}

Result<Answer> status(const Context &context, const Arguments &)
{
    const auto workspace = context.open(CompanyFile::Mode::ReadOnly);
    if (!workspace)
        return std::unexpected(workspace.error());
    CompanyFile &file = (*workspace)->file();
    const Result<QList<SourceSet>> sets = SourceRepository(file).sets();
    if (!sets)
        return std::unexpected(sets.error());
    const Result<QList<Invoice>> invoices = InvoiceRepository(file).heads();
    if (!invoices)
        return std::unexpected(invoices.error());
    const Result<QString> digest = TermsRepository(file).digest();
    if (!digest)
        return std::unexpected(digest.error());
    const Result<QList<SealStanding>> closed = closedMonths(**workspace);
    if (!closed)
        return std::unexpected(closed.error());
    const Result<QList<ParkedCustomer>> parked = ParkedRepository(file).parked();
    if (!parked)
        return std::unexpected(parked.error());
    QJsonArray files;
    std::set<QString> months;
    std::set<QString> microsoft;
    for (const SourceSet &set : *sets) {
        files.append(setJson(set));
        months.insert(set.month.iso());
        if (set.kind == SourceKind::Reconciliation || set.kind == SourceKind::AzureCost)
            microsoft.insert(set.invoice);
    }
    std::map<QString, qint64> states;
    for (const Invoice &invoice : *invoices)
        ++states[wordOf(invoice.state)];
    QJsonObject byState;
    for (const auto &[state, count] : states)
        byState.insert(state, count);
    const QStringList monthList(months.begin(), months.end());
    const QStringList invoiceList(microsoft.begin(), microsoft.end());
    Answer answer;
    answer.json = {{QStringLiteral("file"), context.path},
                   {QStringLiteral("files"), files},
                   {QStringLiteral("months"), textsJson(monthList)},
                   {QStringLiteral("microsoftInvoices"), textsJson(invoiceList)},
                   {QStringLiteral("drafts"), qint64(states[QStringLiteral("draft")])},
                   {QStringLiteral("invoices"), byState},
                   {QStringLiteral("parked"), parkedJson(*parked)},
                   {QStringLiteral("closed"), closedJson(*closed)},
                   {QStringLiteral("terms"), digest->isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(*digest)}};
    answer.text = QStringLiteral("%1 files of Microsoft's, months %2\nMicrosoft invoices %3\ndrafts %4\nterms %5\n")
                      .arg(sets->size())
                      .arg(monthList.join(QStringLiteral(", ")), invoiceList.join(QStringLiteral(", ")))
                      .arg(states[QStringLiteral("draft")])
                      .arg(digest->isEmpty() ? QStringLiteral("none yet") : *digest);
    answer.text += parkedText(*parked) + closedText(*closed);
    if (const Status told = addDifferences(**workspace, answer); !told)
        return std::unexpected(told.error());
    return answer;
}

Result<Answer> demo(const Context &context, const Arguments &arguments)
{
    if (context.path.isEmpty())
        return failure(Error::Code::Usage, QStringLiteral("--file COMPANY.counterfoil is missing"));
    const Result<PartnerPlan> plan = partnerPlanOf(context, arguments);
    if (!plan)
        return std::unexpected(plan.error());
    auto workspace = Workspace::create(context.path, context.clock);
    if (!workspace)
        return std::unexpected(workspace.error());
    QString last;
    const auto progress = [&last](const QString &text) {
        const QString file = text.section(u',', 0, 0); // the lines behind it would come too often
        if (file != last)
            tell(file);
        last = file;
        return true;
    };
    if (const Status filled = fillWithDemonstration(**workspace, *plan, progress); !filled)
        return std::unexpected(filled.error());
    return Answer{{{QStringLiteral("file"), context.path}, {QStringLiteral("lastMonth"), plan->last.iso()}},
                  QStringLiteral("%1 holds the demonstration partner, %2 months to %3")
                      .arg(context.path)
                      .arg(plan->months)
                      .arg(plan->last.iso()),
                  Done};
}

Result<Answer> verifyFile(const Context &context, const Arguments &)
{
    const auto workspace = context.open(CompanyFile::Mode::ReadOnly);
    if (!workspace)
        return std::unexpected(workspace.error());
    const QStringList problems = verify((*workspace)->file());
    const Result<QString> head = AuditRepository((*workspace)->file()).head();
    if (!head)
        return std::unexpected(head.error());
    const Result<QList<SealStanding>> closed = closedMonths(**workspace);
    if (!closed && problems.isEmpty()) // what is damaged may well be what cannot be compared
        return std::unexpected(closed.error());
    const QList<SealStanding> months = closed ? *closed : QList<SealStanding>();
    Answer answer;
    answer.json = {{QStringLiteral("ok"), problems.isEmpty()},
                   {QStringLiteral("problems"), textsJson(problems)},
                   {QStringLiteral("closed"), closedJson(months)},
                   {QStringLiteral("auditHead"), *head}};
    answer.text = problems.isEmpty() ? QStringLiteral("no fault found\naudit trail %1\n").arg(*head)
                                     : problems.join(u'\n') + u'\n';
    answer.text += closedText(months);
    answer.exit = problems.isEmpty() ? Done : Failed;
    return answer;
}

Result<Answer> backupFile(const Context &context, const Arguments &arguments)
{
    const auto workspace = context.open(CompanyFile::Mode::ReadOnly);
    if (!workspace)
        return std::unexpected(workspace.error());
    const QString target = arguments.words().first();
    if (const Status done = backup((*workspace)->file(), target); !done)
        return std::unexpected(done.error());
    return Answer{{{QStringLiteral("file"), target}}, target, Done};
}

Result<Answer> restoreFile(const Context &context, const Arguments &arguments)
{
    if (context.path.isEmpty())
        return failure(Error::Code::Usage, QStringLiteral("--file COMPANY.counterfoil is missing"));
    const Result<QString> kept = restore(arguments.words().first(), context.path, context.clock);
    if (!kept)
        return std::unexpected(kept.error());
    QString text = QStringLiteral("%1 is restored").arg(context.path);
    if (!kept->isEmpty())
        text += QStringLiteral("; what stood there is kept as %1").arg(*kept);
    return Answer{{{QStringLiteral("file"), context.path},
                   {QStringLiteral("kept"), kept->isEmpty() ? QJsonValue() : QJsonValue(*kept)}},
                  text,
                  Done};
}

Result<Answer> log(const Context &context, const Arguments &)
{
    const auto workspace = context.open(CompanyFile::Mode::ReadOnly);
    if (!workspace)
        return std::unexpected(workspace.error());
    AuditRepository repository((*workspace)->file());
    const Result<QList<AuditEntry>> entries = repository.entries();
    if (!entries)
        return std::unexpected(entries.error());
    const Result<QString> head = repository.head();
    if (!head)
        return std::unexpected(head.error());
    Answer answer;
    QJsonArray list;
    for (const AuditEntry &entry : *entries) {
        list.append(QJsonObject{{QStringLiteral("seq"), entry.seq},
                                {QStringLiteral("at"), entry.at},
                                {QStringLiteral("actor"), entry.actor},
                                {QStringLiteral("action"), entry.action},
                                {QStringLiteral("subject"), entry.subject},
                                {QStringLiteral("detail"), entry.detail},
                                {QStringLiteral("hash"), entry.hash}});
        answer.text += QStringLiteral("%1  %2  %3  %4  %5  %6\n")
                           .arg(entry.seq)
                           .arg(entry.at, entry.actor, entry.action, entry.subject, entry.detail);
    }
    answer.text += QStringLiteral("head %1\n").arg(*head);
    answer.json = {{QStringLiteral("entries"), list}, {QStringLiteral("head"), *head}};
    return answer;
}

} // namespace

void addCompanyCommands(Commands &commands)
{
    addCommand(commands, "init", "makes an empty company file", "--file acme.counterfoil init", {}, init);
    addCommand(commands, "status", "tells what is on hand: files, invoices, months, drafts, terms",
               "--file acme.counterfoil status", {}, status);
    addCommand(commands, "demo", "makes the company file of a demonstration partner",
               "--file demo.counterfoil demo --months 3 --customers 12",
               {{},
                {{"months", "N", "how many months there are, to the last whole one; 12 unless given"},
                 {"customers", "N", "how many customers the partner has; 40 unless given"},
                 {"scale", "X", "how much usage there is, as a multiple of the usual; 1 unless given"}}},
               demo);
    addCommand(commands, "verify", "checks the company file and its audit trail", "--file acme.counterfoil verify", {},
               verifyFile);
    addCommand(commands, "backup", "writes a safety copy, also while another program writes",
               "--file acme.counterfoil backup acme-2026-02-01.backup",
               {{{"FILE", "the copy to write; nothing of that name may be there yet"}}, {}}, backupFile);
    addCommand(commands, "restore", "puts a safety copy in the place of the company file",
               "--file acme.counterfoil restore acme-2026-02-01.backup",
               {{{"FILE", "the safety copy, which is checked first"}}, {}}, restoreFile);
    addCommand(commands, "log", "prints the audit trail and its head", "--file acme.counterfoil log", {}, log);
}

} // namespace counterfoil::cli
