// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/rulecommands.h"

#include "app/cli/json.h"
#include "core/base/disk.h"
#include "core/workspace/rulebench.h"
#include "core/workspace/ruleuse.h"
#include "core/workspace/whatif.h"

// Price rules: what they did in a month, and what becomes of them for one line.
namespace counterfoil::cli {

namespace {

QJsonValue orNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

QString dayOr(Day day, const QString &none)
{
    return day.isValid() ? day.iso() : none;
}

//! "family azure, tag.env prod": what a rule matches.
QString matchText(const Match &match)
{
    QStringList conditions;
    for (auto text = match.texts.begin(); text != match.texts.end(); ++text)
        conditions.append(wordOf(text.key()) + u' ' + text.value());
    for (auto tag = match.tags.begin(); tag != match.tags.end(); ++tag)
        conditions.append(QStringLiteral("tag.%1 %2").arg(tag.key(), tag.value()));
    for (auto tag = match.customerTags.begin(); tag != match.customerTags.end(); ++tag)
        conditions.append(QStringLiteral("customerTag.%1 %2").arg(tag.key(), tag.value()));
    return conditions.isEmpty() ? QStringLiteral("everything") : conditions.join(QStringLiteral(", "));
}

struct PriceText
{
    QString operator()(const PassThrough &) const { return QStringLiteral("passThrough"); }
    QString operator()(const Exclude &) const { return QStringLiteral("exclude"); }
    QString operator()(const Markup &price) const { return QStringLiteral("markup ") + price.fraction.text(); }
    QString operator()(const Margin &price) const { return QStringLiteral("margin ") + price.fraction.text(); }
    QString operator()(const ListDiscount &price) const
    {
        return QStringLiteral("listDiscount ") + price.fraction.text();
    }
    QString operator()(const UnitPrice &price) const
    {
        return QStringLiteral("unitPrice ") + price.amount.text() +
               (price.currency.isValid() ? u' ' + price.currency.code() : QString());
    }
    QString operator()(const Tiers &price) const
    {
        return QStringLiteral("%1 tiers, %2")
            .arg(price.tiers.size())
            .arg(price.volume ? QStringLiteral("volume") : QStringLiteral("graduated"));
    }
};

QString priceText(const PriceTerms &price)
{
    return std::visit(PriceText(), price);
}

QJsonObject ruleJson(const PriceRule &rule)
{
    return {{QStringLiteral("rule"), rule.id},
            {QStringLiteral("priority"), rule.priority},
            {QStringLiteral("keys"), rule.match.keys()},
            {QStringLiteral("from"), orNull(dayOr(rule.during.from, {}))},
            {QStringLiteral("to"), orNull(dayOr(rule.during.to, {}))},
            {QStringLiteral("match"), matchText(rule.match)},
            {QStringLiteral("price"), priceText(rule.price)}};
}

//! The rule of that id; null where the terms do not have it any more.
const PriceRule *ruleOf(const Terms &terms, const QString &id)
{
    const auto found = std::find_if(terms.priceRules.begin(), terms.priceRules.end(),
                                    [&id](const PriceRule &rule) { return rule.id == id; });
    return found == terms.priceRules.end() ? nullptr : &*found;
}

Answer listed(const QList<RuleUse> &uses, const Terms &terms, Month month)
{
    Answer answer;
    QJsonArray rules;
    const int digits = terms.seller.currency.digits();
    for (const RuleUse &use : uses) {
        const PriceRule *rule = ruleOf(terms, use.rule);
        QJsonObject json = rule ? ruleJson(*rule) : QJsonObject{{QStringLiteral("rule"), orNull(use.rule)}};
        json.insert(QStringLiteral("lines"), use.lines);
        json.insert(QStringLiteral("net"), use.net.text(digits));
        json.insert(QStringLiteral("cost"), use.cost.text(digits));
        rules.append(json);
        const QString what = rule ? QStringLiteral("%1; %2").arg(matchText(rule->match), priceText(rule->price))
                             : use.rule.isEmpty() ? QStringLiteral("no rule matches")
                                                  : QStringLiteral("not in the terms any more");
        answer.text += QStringLiteral("%1%2%3%4  %5\n")
                           .arg(QString::number(rule ? rule->priority : 0).rightJustified(6),
                                QString::number(use.lines).rightJustified(9), use.net.text(digits).rightJustified(14),
                                use.cost.text(digits).rightJustified(14),
                                (use.rule.isEmpty() ? QStringLiteral("-") : use.rule) + QStringLiteral(": ") + what);
    }
    answer.text.prepend(QStringLiteral("%1, %2\npriority    lines           net          cost  rule\n")
                            .arg(month.iso(), terms.seller.currency.code()));
    answer.json = {{QStringLiteral("month"), month.iso()},
                   {QStringLiteral("currency"), terms.seller.currency.code()},
                   {QStringLiteral("rules"), rules}};
    return answer;
}

Result<Answer> rules(const Context &context, const Arguments &arguments)
{
    const auto workspace = context.open(CompanyFile::Mode::ReadOnly);
    if (!workspace)
        return std::unexpected(workspace.error());
    Result<Month> month = arguments.monthOrAll(QStringLiteral("month"));
    const Result<QList<Month>> last = lastMicrosoftMonths(**workspace, 1);
    const Result<const Terms *> terms = (*workspace)->terms();
    if (!month || !last)
        return std::unexpected(month ? last.error() : month.error());
    if (!terms)
        return std::unexpected(terms.error());
    if (!month->isValid() && last->isEmpty())
        return failure(Error::Code::NotFound, QStringLiteral("no invoice of Microsoft's is on hand"));
    if (!month->isValid())
        month = last->first();
    const Result<MonthState> state = computeMonth(**workspace, *month);
    if (!state)
        return std::unexpected(state.error());
    return listed(ruleUses(*state, **terms), **terms, *month);
}

QString fateWord(RuleStanding::Fate fate)
{
    switch (fate) {
    case RuleStanding::Fate::Wins:
        return QStringLiteral("wins");
    case RuleStanding::Fate::Beaten:
        return QStringLiteral("beaten");
    case RuleStanding::Fate::NotInForce:
        return QStringLiteral("notInForce");
    case RuleStanding::Fate::NoCredits:
        return QStringLiteral("noCredits");
    case RuleStanding::Fate::Unmet:
        break;
    }
    return QStringLiteral("noMatch");
}

//! By what the winner comes before a rule that matches as well.
QString beatenText(const BenchRule &beaten, const PriceRule &winner)
{
    switch (beaten.decided) {
    case Precedence::Priority:
        return QStringLiteral("priority %1 against %2").arg(beaten.rule.priority).arg(winner.priority);
    case Precedence::Keys:
        return QStringLiteral("%1 conditions against %2").arg(beaten.rule.match.keys()).arg(winner.match.keys());
    case Precedence::Start:
        return QStringLiteral("from %1 against %2")
            .arg(dayOr(beaten.rule.during.from, QStringLiteral("ever")), winner.during.from.iso());
    case Precedence::Id:
        break;
    }
    return QStringLiteral("equal in all else, and %1 comes before %2").arg(winner.id, beaten.rule.id);
}

QString whyText(const BenchRule &rule, const BenchResult &result)
{
    switch (rule.fate) {
    case RuleStanding::Fate::Wins:
        return QStringLiteral("wins");
    case RuleStanding::Fate::Beaten:
        return beatenText(rule, result.winner()->rule);
    case RuleStanding::Fate::NotInForce:
        return QStringLiteral("not in force on %1").arg(result.ruledBy.iso());
    case RuleStanding::Fate::NoCredits:
        return QStringLiteral("credits are priced only by rules with family credit");
    case RuleStanding::Fate::Unmet:
        break;
    }
    return rule.found.isEmpty() ? QStringLiteral("the line has no %1").arg(rule.condition)
                                : QStringLiteral("%1 is %2, not %3").arg(rule.condition, rule.found, rule.wanted);
}

QString fateWord(Fate fate)
{
    constexpr std::array<QStringView, 5> words{u"unmapped", u"setup", u"credit", u"excluded", u"billed"};
    return words[std::size_t(fate)].toString();
}

QJsonArray partsJson(const BenchResult &result)
{
    QJsonArray parts;
    for (const BenchPart &part : result.parts)
        parts.append(QJsonObject{{QStringLiteral("from"), part.days.from.iso()},
                                 {QStringLiteral("to"), part.days.to.iso()},
                                 {QStringLiteral("becomes"), fateWord(part.fate)},
                                 {QStringLiteral("invoice"), orNull(part.invoice)},
                                 {QStringLiteral("rule"), orNull(part.rule)},
                                 {QStringLiteral("cost"), sumText(part.cost, 2)},
                                 {QStringLiteral("sale"), part.sale ? QJsonValue(part.sale->text()) : QJsonValue()},
                                 {QStringLiteral("currency"), orNull(part.currency)}});
    return parts;
}

Answer tried(const BenchResult &result)
{
    Answer answer;
    answer.text =
        QStringLiteral("%1, line %2: %3, %4, %5 to %6, quantity %7, %8 %9\n")
            .arg(result.set.path)
            .arg(result.line)
            .arg(result.customer.isEmpty() ? result.tenant : result.customer, result.product, result.days.from.iso(),
                 result.days.to.iso(), result.quantity.text(), sumText(result.cost, 2), result.set.currency);
    QJsonArray rules;
    for (const BenchRule &rule : result.rules) {
        QJsonObject json = ruleJson(rule.rule);
        json.insert(QStringLiteral("fate"), fateWord(rule.fate));
        json.insert(QStringLiteral("why"), whyText(rule, result));
        rules.append(json);
        answer.text += QStringLiteral("  %1 %2: %3\n")
                           .arg(QChar(rule.fate == RuleStanding::Fate::Wins ? u'*' : u' '))
                           .arg(rule.rule.id, whyText(rule, result));
    }
    for (const BenchPart &part : result.parts) {
        const QString sale = part.sale ? QStringLiteral("%1 %2").arg(rounded(*part.sale, 6).text(2), part.currency)
                                       : fateWord(part.fate);
        answer.text += QStringLiteral("%1 to %2: cost %3, %4  %5\n")
                           .arg(part.days.from.iso(), part.days.to.iso(), sumText(part.cost, 2), sale, part.invoice);
    }
    if (!result.note.isEmpty())
        answer.text += result.note + u'\n';
    answer.json = {{QStringLiteral("file"), result.set.path},
                   {QStringLiteral("invoice"), orNull(result.set.invoice)},
                   {QStringLiteral("line"), result.line},
                   {QStringLiteral("customer"), orNull(result.customer)},
                   {QStringLiteral("tenant"), result.tenant},
                   {QStringLiteral("product"), result.product},
                   {QStringLiteral("subscription"), result.subscription},
                   {QStringLiteral("family"), wordOf(result.family)},
                   {QStringLiteral("from"), result.days.from.iso()},
                   {QStringLiteral("to"), result.days.to.iso()},
                   {QStringLiteral("quantity"), result.quantity.text()},
                   {QStringLiteral("cost"), sumText(result.cost, 2)},
                   {QStringLiteral("currency"), result.set.currency},
                   {QStringLiteral("ruledBy"), result.ruledBy.iso()},
                   {QStringLiteral("winner"), result.winner() ? QJsonValue(result.winner()->rule.id) : QJsonValue()},
                   {QStringLiteral("rules"), rules},
                   {QStringLiteral("parts"), partsJson(result)},
                   {QStringLiteral("note"), orNull(result.note)}};
    return answer;
}

Result<Answer> tryRules(const Context &context, const Arguments &arguments)
{
    bool isNumber = false;
    const qint64 line = arguments.words()[1].toLongLong(&isNumber);
    if (!isNumber || line < 1)
        return failure(Error::Code::Usage,
                       QStringLiteral("LINE is a number from 1, not \"%1\"").arg(arguments.words()[1]));
    const auto workspace = context.open(CompanyFile::Mode::ReadOnly);
    if (!workspace)
        return std::unexpected(workspace.error());
    TermsDocument other;
    const Terms *terms = &other.terms;
    if (const QString path = arguments.value(QStringLiteral("terms")); !path.isEmpty()) {
        const Result<QByteArray> json = systemDisk().read(path);
        if (!json)
            return std::unexpected(json.error());
        Result<TermsDocument> document = readTerms(*json);
        if (!document)
            return std::unexpected(document.error());
        other = std::move(*document);
    } else {
        const Result<const Terms *> own = (*workspace)->terms();
        if (!own)
            return std::unexpected(own.error());
        terms = *own;
    }
    const Result<SourceSet> set =
        sourceSetOf(**workspace, arguments.words().first(), arguments.has(QStringLiteral("daily")));
    if (!set)
        return std::unexpected(set.error());
    const Result<BenchResult> result = RuleBench(**workspace, *terms).tryLine(set->id, line);
    if (!result)
        return std::unexpected(result.error());
    return tried(*result);
}

} // namespace

void addRuleCommands(Commands &commands)
{
    addCommand(commands, "rules", "lists the price rules in order of precedence, with the lines they won in a month",
               "--file acme.counterfoil rules --month 2026-01",
               {{}, {{"month", "YYYY-MM", "in which service periods start; the last Microsoft month unless given"}}},
               rules);
    addCommand(commands, "rules try", "tells which rule prices a source line and why the others do not",
               "--file acme.counterfoil rules try G000000001 12",
               {{{"INVOICE", "Microsoft's number of it, or the name of an imported file"},
                 {"LINE", "the number of the line in it, from 1"}},
                {{"daily", nullptr, "the daily file of the invoice rather than its reconciliation"},
                 {"terms", "FILE", "other terms than those of the company file"}}},
               tryRules);
}

} // namespace counterfoil::cli
