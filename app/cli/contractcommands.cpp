// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/json.h"
#include "core/documents/invoicejson.h"
#include "core/workspace/contractchange.h"

namespace counterfoil::cli {

namespace {

//! Options whose values are words of the terms file, and the keys they stand for.
constexpr std::pair<QLatin1String, QLatin1String> wordOptions[] = {
    {QLatin1String("usage"), QLatin1String("usage")},
    {QLatin1String("licences"), QLatin1String("licences")},
    {QLatin1String("reservations"), QLatin1String("reservations")},
    {QLatin1String("own-services"), QLatin1String("ownServices")},
    {QLatin1String("group"), QLatin1String("group")},
    {QLatin1String("exchange"), QLatin1String("exchange")},
};

std::unexpected<Error> wrongUsage(const QString &text)
{
    return failure(Error::Code::Usage, text);
}

//! Leaves `number` as it is where the option was not given.
Status readNumber(const Arguments &arguments, const QString &name, int &number)
{
    if (!arguments.has(name))
        return {};
    bool whole = false;
    number = arguments.value(name).toInt(&whole);
    if (!whole || number < 1)
        return wrongUsage(QStringLiteral("--%1 is a number from 1 on, not \"%2\"").arg(name, arguments.value(name)));
    return {};
}

//! What is given of a period, over what the running contract has.
Result<std::optional<PeriodShape>> readPeriod(const Arguments &arguments, PeriodShape shape)
{
    const QString weeks = QStringLiteral("weeks");
    const QStringList calendar{QStringLiteral("period-months"), QStringLiteral("start-day"),
                               QStringLiteral("start-month")};
    const bool byMonths = std::any_of(calendar.begin(), calendar.end(),
                                      [&arguments](const QString &name) { return arguments.has(name); });
    if (!byMonths && !arguments.has(weeks))
        return std::nullopt;
    if (byMonths && arguments.has(weeks))
        return wrongUsage(QStringLiteral("a period has months or weeks, not both"));
    if (!byMonths) {
        shape = {};
        shape.months = 0;
        const Status read = readNumber(arguments, weeks, shape.weeks);
        return read ? Result<std::optional<PeriodShape>>(shape) : std::unexpected(read.error());
    }
    if (shape.weeks > 0 && !arguments.has(calendar[0]))
        return wrongUsage(QStringLiteral("the contract runs by weeks: --period-months N is missing"));
    shape.weeks = 0;
    int *const numbers[] = {&shape.months, &shape.startDay, &shape.startMonth};
    for (qsizetype i = 0; i < calendar.size(); ++i) {
        if (const Status read = readNumber(arguments, calendar[i], *numbers[i]); !read)
            return std::unexpected(read.error());
    }
    return shape;
}

Status readPrepaid(const Arguments &arguments, ContractChange &change)
{
    change.notPrepaid = arguments.has(QStringLiteral("not-prepaid"));
    const QString amount = QStringLiteral("prepaid");
    if (!arguments.has(amount)) {
        if (arguments.has(QStringLiteral("prepaid-to")) || arguments.has(QStringLiteral("prepaid-subscription")))
            return wrongUsage(QStringLiteral("--prepaid AMOUNT is missing"));
        return {};
    }
    const auto paid = Decimal::parse(arguments.value(amount));
    if (!paid)
        return wrongUsage(QStringLiteral("--prepaid is an amount, not \"%1\"").arg(arguments.value(amount)));
    const Day year = change.from.plusMonths(12).plusDays(-1);
    const Result<Day> to = arguments.day(QStringLiteral("prepaid-to"), year);
    if (!to)
        return std::unexpected(to.error());
    change.prepaid = PrepaidTerm{*paid, *to, arguments.value(QStringLiteral("prepaid-subscription"))};
    return {};
}

Result<ContractChange> readChange(Workspace &workspace, const Arguments &arguments)
{
    ContractChange change;
    change.contract = arguments.words().first();
    const Result<Day> from = arguments.day(QStringLiteral("from"), Day());
    const Result<const Terms *> terms = workspace.terms();
    if (!from || !terms)
        return std::unexpected(from ? terms.error() : from.error());
    change.from = *from;
    for (const Contract &contract : (*terms)->contracts) {
        if (contract.id != change.contract)
            continue;
        const auto period = readPeriod(arguments, contract.period);
        if (!period)
            return std::unexpected(period.error());
        change.period = *period;
    }
    for (const auto &[option, key] : wordOptions) {
        if (arguments.has(option))
            change.words.insert(key, arguments.value(option));
    }
    change.currency = arguments.value(QStringLiteral("currency"));
    if (const Status read = readPrepaid(arguments, change); !read)
        return std::unexpected(read.error());
    return change;
}

QJsonObject periodJson(const PlannedPeriod &period)
{
    return {{QStringLiteral("contract"), period.contract},
            {QStringLiteral("from"), period.days.from.iso()},
            {QStringLiteral("to"), period.days.to.iso()},
            {QStringLiteral("bridge"), period.bridge},
            {QStringLiteral("draft"), period.draft ? QJsonValue(invoiceJson(*period.draft, true)) : QJsonValue()}};
}

QString periodText(const PlannedPeriod &period)
{
    QString amount = QStringLiteral("nothing on hand yet");
    if (const auto &draft = period.draft; draft) {
        const int digits = digitsOf(draft->currency);
        amount =
            QStringLiteral("%1 %2, %3 lines").arg(draft->net.text(digits), draft->currency).arg(draft->lines.size());
    }
    return QStringLiteral("%1–%2  %3  %4%5\n")
        .arg(period.days.from.iso(), period.days.to.iso(), period.contract, amount,
             period.bridge ? QStringLiteral("  (closes the contract that ends)") : QString());
}

Answer answerOf(const ContractPreview &preview, const ContractChange &change, bool stored)
{
    Answer answer;
    QJsonArray periods;
    for (const PlannedPeriod &period : preview.periods) {
        periods.append(periodJson(period));
        answer.text += periodText(period);
    }
    answer.text += stored ? QStringLiteral("the terms are changed from %1 on").arg(change.from.iso())
                          : QStringLiteral("a preview: nothing is stored");
    for (const QString &warning : preview.warnings)
        tell(QStringLiteral("warning: ") + warning);
    for (const QString &month : preview.notOnBridge)
        tell(QStringLiteral("the bridge of %1 has an unexplained remainder").arg(month));
    answer.json = {{QStringLiteral("contract"), preview.split.running},
                   {QStringLiteral("following"), preview.split.following},
                   {QStringLiteral("customer"), preview.split.customer},
                   {QStringLiteral("from"), change.from.iso()},
                   {QStringLiteral("stored"), stored},
                   {QStringLiteral("periods"), periods},
                   {QStringLiteral("unexplained"), textsJson(preview.notOnBridge)},
                   {QStringLiteral("warnings"), textsJson(preview.warnings)}};
    answer.exit = preview.notOnBridge.isEmpty() ? Done : NeedsPerson;
    return answer;
}

Result<Answer> changeOne(const Context &context, const Arguments &arguments)
{
    const bool preview = arguments.has(QStringLiteral("preview"));
    const auto mode = preview ? CompanyFile::Mode::ReadOnly : CompanyFile::Mode::ReadWrite;
    const auto workspace = context.open(mode);
    if (!workspace)
        return std::unexpected(workspace.error());
    const Result<ContractChange> change = readChange(**workspace, arguments);
    if (!change)
        return std::unexpected(change.error());
    const Result<ContractPreview> done =
        preview ? previewContractChange(**workspace, *change) : changeContract(**workspace, *change);
    if (!done)
        return std::unexpected(done.error());
    return answerOf(*done, *change, !preview);
}

} // namespace

void addContractCommands(Commands &commands)
{
    addCommand(
        commands, "contract change", "changes a living contract from a day on and drafts the invoice that bridges",
        "--file acme.counterfoil contract change contoso-2026 --from 2026-08-15 --start-day 15 --preview",
        {{{"ID", "the contract; it ends the day before, and one that keeps everything else goes on"}},
         {{"from", "DATE", "the first day under the new terms; it may be on no approved or issued invoice", true},
          {"period-months", "N", "service periods of 1, 2, 3, 6 or 12 months"},
          {"start-day", "D", "the day of the month on which they start, 1 to 28"},
          {"start-month", "M", "the month in which one of them starts, 1 to 12"},
          {"weeks", "N", "service periods of so many weeks instead"},
          {"usage", "byDay", "how usage is recognised"},
          {"licences", "asCharged|byDay|seatCount", "how licences are recognised"},
          {"reservations", "asCharged|monthly|byDay", "how reservations and savings plans are recognised"},
          {"own-services", "inAdvance|inArrears", "when own services are invoiced"},
          {"group", "WORD", "what one invoice line gathers, as in the terms file"},
          {"exchange", "microsoft|contract", "which rate of exchange counts"},
          {"currency", "CODE",
           "the currency of its invoices from then on; the days before are billed in the one they had"},
          {"prepaid", "AMOUNT", "what the customer pays in advance for a term from then on"},
          {"prepaid-to", "DATE", "last day of that term; a year unless given"},
          {"prepaid-subscription", "ID", "the subscription that it pays for; every licence unless given"},
          {"not-prepaid", nullptr, "terms that would be paid in advance from then on are not"},
          {"preview", nullptr, "only shows the invoices around the day; stores nothing"}}},
        changeOne);
}

} // namespace counterfoil::cli
