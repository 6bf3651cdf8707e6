// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What a form makes of the terms document. A part of pricescontroller.h.
#include "core/money/currency.h"
#include "core/terms/termsediting.h"
#include "ui/format/amounts.h"
#include "ui/format/spoken.h"
#include "ui/format/words.h"
#include "ui/prices/pricescontroller.h"

#include <QCoreApplication>

namespace counterfoil {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("RuleForms", text);
}

constexpr std::array<QStringView, 7> kinds{u"markup",      u"margin",  u"listDiscount", u"unitPrice",
                                           u"passThrough", u"exclude", u"tiers"};

constexpr int usualDigits = 2; //!< of an amount whose currency is the customer's

bool isPercent(PriceKind kind)
{
    return kind == PriceKind::Markup || kind == PriceKind::Margin || kind == PriceKind::ListDiscount;
}

QString percentText(const Decimal &fraction)
{
    return fieldText((Exact(fraction) * Exact(100)).decimal().value_or(fraction));
}

struct KindOf
{
    RuleForm &form;
    void operator()(const PassThrough &) const { form.kind = PriceKind::PassThrough; }
    void operator()(const Exclude &) const { form.kind = PriceKind::Exclude; }
    void operator()(const Markup &price) const { take(PriceKind::Markup, percentText(price.fraction)); }
    void operator()(const Margin &price) const { take(PriceKind::Margin, percentText(price.fraction)); }
    void operator()(const ListDiscount &price) const { take(PriceKind::ListDiscount, percentText(price.fraction)); }
    void operator()(const UnitPrice &price) const
    {
        const int digits = price.currency.isValid() ? digitsOf(price.currency.code()) : usualDigits;
        take(PriceKind::UnitPrice, fieldText(price.amount, digits));
        form.currency = price.currency.isValid() ? price.currency.code() : QString();
    }
    void operator()(const Tiers &price) const
    {
        form.kind = PriceKind::Tiers;
        form.volume = price.volume;
        for (const Tier &tier : price.tiers)
            form.tiers << QStringList{tier.upTo ? fieldText(*tier.upTo) : QString(),
                                      fieldText(tier.unitPrice, usualDigits)};
    }
    void take(PriceKind kind, const QString &value) const
    {
        form.kind = kind;
        form.value = value;
    }
};

JsonValue flag()
{
    JsonValue value;
    value.kind = JsonValue::Kind::True;
    return value;
}

//! The decimal that a person typed, as the terms spell it: a percent becomes a fraction. No value where it is none.
std::optional<QString> spelled(const RuleForm &form)
{
    const std::optional<Decimal> typed = amountIn(form.value);
    if (!typed)
        return std::nullopt;
    if (!isPercent(form.kind))
        return typed->text();
    const std::optional<Decimal> fraction = (Exact(*typed) / Exact(100)).decimal();
    return fraction ? std::optional(fraction->text()) : std::nullopt;
}

RuleForm::Rows rowsOf(const QMap<QString, QString> &tags)
{
    RuleForm::Rows rows;
    for (auto tag = tags.begin(); tag != tags.end(); ++tag)
        rows << QStringList{tag.key(), tag.value()};
    return rows;
}

//! RFC 6901, section 3.
QString pointerToken(QString name)
{
    return name.replace(u'~', QStringLiteral("~0")).replace(u'/', QStringLiteral("~1"));
}

constexpr std::array<QStringView, 2> tierKeys{u"upTo", u"unitPrice"};

QString tierFault(qsizetype tier, bool isPrice, const QString &fault)
{
    return (isPrice ? tr("Tier %1, price: %2") : tr("Tier %1, up to: %2")).arg(tier + 1).arg(fault);
}

//! Collects the edits of a form beside what the rule was.
class Edits
{
public:
    Edits(const RuleForm &form, const RuleForm &was, CheckedForm &answer) : m_form(form), m_was(was), m_answer(answer)
    {}

    QList<TermsEdit> changes()
    {
        const QString at = QStringLiteral("/priceRules/%1").arg(m_form.index);
        text(at + QStringLiteral("/id"), m_form.id, m_was.id);
        priority(at);
        text(at + QStringLiteral("/from"), m_form.from, m_was.from);
        text(at + QStringLiteral("/to"), m_form.to, m_was.to);
        for (int i = 0; i < matchKeyCount; ++i) {
            const MatchKey key = MatchKey(i);
            text(at + QStringLiteral("/match/") + wordOf(key), m_form.match.value(key).trimmed(),
                 m_was.match.value(key));
        }
        changeTags(at + QStringLiteral("/match/"), QStringLiteral("tag"), m_form.tags, m_was.tags);
        changeTags(at + QStringLiteral("/match/"), QStringLiteral("customerTag"), m_form.customerTags,
                   m_was.customerTags);
        changePrice(at + QStringLiteral("/price"));
        return m_edits;
    }

    QList<TermsEdit> newRule()
    {
        std::vector<JsonMember> members{{QStringLiteral("id"), jsonText(m_form.id)}};
        if (const qint64 number = priorityNumber(); number != 0)
            members.push_back({QStringLiteral("priority"), jsonNumber(number)});
        for (const auto &[key, text] :
             {std::pair{QStringLiteral("from"), m_form.from}, {QStringLiteral("to"), m_form.to}}) {
            if (!text.isEmpty())
                members.push_back({key, jsonText(text)});
        }
        std::vector<JsonMember> match;
        for (auto text = m_form.match.begin(); text != m_form.match.end(); ++text) {
            if (!text->trimmed().isEmpty())
                match.push_back({wordOf(text.key()), jsonText(text->trimmed())});
        }
        for (const auto &[key, rows] :
             {std::pair{QStringLiteral("tag"), m_form.tags}, {QStringLiteral("customerTag"), m_form.customerTags}}) {
            std::vector<JsonMember> tags;
            const QMap<QString, QString> named = tagsOf(key, rows);
            for (auto tag = named.begin(); tag != named.end(); ++tag)
                tags.push_back({tag.key(), jsonText(tag.value())});
            if (!tags.empty())
                match.push_back({key, jsonObject(std::move(tags))});
        }
        members.push_back({QStringLiteral("match"), jsonObject(std::move(match))});
        members.push_back({QStringLiteral("price"), price()});
        return {{TermsEdit::Kind::Insert, QStringLiteral("/priceRules/-"), jsonObject(std::move(members))}};
    }

private:
    void text(const QString &pointer, const QString &now, const QString &before)
    {
        if (now == before)
            return;
        if (now.isEmpty())
            m_edits << TermsEdit{TermsEdit::Kind::Remove, pointer, {}};
        else
            m_edits << TermsEdit{TermsEdit::Kind::Set, pointer, jsonText(now)};
    }
    void fault(const QString &field, const QString &text)
    {
        if (!m_answer.faults.contains(field))
            m_answer.faults.insert(field, text);
    }
    QMap<QString, QString> tagsOf(const QString &field, const RuleForm::Rows &rows)
    {
        QMap<QString, QString> tags;
        for (const QStringList &row : rows) {
            const QString name = row.value(0).trimmed();
            if (name.isEmpty())
                fault(field, tr("A tag needs a name"));
            else if (tags.contains(name))
                fault(field, tr("%1 is there twice").arg(name));
            tags.insert(name, row.value(1).trimmed());
        }
        return tags;
    }
    void changeTags(const QString &match, const QString &field, const RuleForm::Rows &now, const RuleForm::Rows &before)
    {
        if (now == before)
            return;
        const QMap<QString, QString> tags = tagsOf(field, now);
        const QMap<QString, QString> were = tagsOf(field, before);
        if (tags.isEmpty()) {
            if (!were.isEmpty())
                m_edits << TermsEdit{TermsEdit::Kind::Remove, match + field, {}};
            return;
        }
        for (auto tag = were.begin(); tag != were.end(); ++tag) {
            if (!tags.contains(tag.key()))
                m_edits << TermsEdit{TermsEdit::Kind::Remove, match + field + u'/' + pointerToken(tag.key()), {}};
        }
        for (auto tag = tags.begin(); tag != tags.end(); ++tag) {
            if (!were.contains(tag.key()) || were.value(tag.key()) != tag.value())
                m_edits << TermsEdit{TermsEdit::Kind::Set, match + field + u'/' + pointerToken(tag.key()),
                                     jsonText(tag.value())};
        }
    }
    JsonValue tierValue(qsizetype tier, int field)
    {
        const std::optional<Decimal> typed = amountIn(m_form.tiers.at(tier).value(field));
        if (!typed)
            fault(QStringLiteral("tiers"),
                  tierFault(tier, field > 0, field > 0 ? tr("An amount such as 12.50") : tr("A quantity such as 100")));
        return jsonText(typed ? typed->text() : QString());
    }
    JsonValue tierObject(qsizetype tier)
    {
        std::vector<JsonMember> members;
        for (int field = 0; field < int(tierKeys.size()); ++field) {
            if (!m_form.tiers.at(tier).value(field).trimmed().isEmpty())
                members.push_back({tierKeys[std::size_t(field)].toString(), tierValue(tier, field)});
        }
        return jsonObject(std::move(members));
    }
    //! What a tier keeps is left as it is spelled.
    void changeTiers(const QString &price)
    {
        const QString list = price + QStringLiteral("/tiers/");
        const qsizetype count = m_form.tiers.size();
        for (qsizetype tier = 0; tier < qMin(count, m_was.tiers.size()); ++tier) {
            for (int field = 0; field < int(tierKeys.size()); ++field) {
                const QString now = m_form.tiers.at(tier).value(field).trimmed();
                const QString place = list + QString::number(tier) + u'/' + tierKeys[std::size_t(field)].toString();
                if (now == m_was.tiers.at(tier).value(field))
                    continue;
                if (now.isEmpty())
                    m_edits << TermsEdit{TermsEdit::Kind::Remove, place, {}};
                else
                    m_edits << TermsEdit{TermsEdit::Kind::Set, place, tierValue(tier, field)};
            }
        }
        for (qsizetype tier = m_was.tiers.size(); tier < count; ++tier)
            m_edits << TermsEdit{TermsEdit::Kind::Insert, list + u'-', tierObject(tier)};
        for (qsizetype tier = m_was.tiers.size(); tier > count; --tier)
            m_edits << TermsEdit{TermsEdit::Kind::Remove, list + QString::number(tier - 1), {}};
        if (m_form.volume != m_was.volume)
            m_edits << TermsEdit{TermsEdit::Kind::Set, price + QStringLiteral("/mode"),
                                 jsonText(m_form.volume ? QStringLiteral("volume") : QStringLiteral("graduated"))};
    }
    qint64 priorityNumber()
    {
        bool isNumber = true;
        const qint64 number = m_form.priority.trimmed().isEmpty() ? 0 : m_form.priority.trimmed().toInt(&isNumber);
        if (!isNumber)
            m_answer.faults.insert(QStringLiteral("priority"), tr("A whole number such as 10"));
        return number;
    }
    void priority(const QString &at)
    {
        if (m_form.priority != m_was.priority)
            m_edits << TermsEdit{TermsEdit::Kind::Set, at + QStringLiteral("/priority"), jsonNumber(priorityNumber())};
    }
    //! Another amount takes the place of the amount alone; another kind that of the whole price.
    void changePrice(const QString &at)
    {
        if (m_form.kind != m_was.kind) {
            m_edits << TermsEdit{TermsEdit::Kind::Set, at, price()};
            return;
        }
        if (m_form.kind == PriceKind::Tiers)
            return changeTiers(at);
        if (m_form.value != m_was.value)
            m_edits << TermsEdit{TermsEdit::Kind::Set, at + u'/' + kinds[std::size_t(m_form.kind)].toString(),
                                 jsonText(spelledOrFault())};
        text(at + QStringLiteral("/currency"), m_form.currency, m_was.currency);
    }
    QString spelledOrFault()
    {
        const std::optional<QString> value = spelled(m_form);
        if (!value)
            m_answer.faults.insert(QStringLiteral("price"), isPercent(m_form.kind) ? tr("A percentage such as 15")
                                                                                   : tr("An amount such as 12.50"));
        return value.value_or(QString());
    }
    JsonValue price()
    {
        const QString key = kinds[std::size_t(m_form.kind)].toString();
        if (m_form.kind == PriceKind::PassThrough || m_form.kind == PriceKind::Exclude)
            return jsonObject({{key, flag()}});
        if (m_form.kind == PriceKind::Tiers) {
            JsonValue tiers;
            tiers.kind = JsonValue::Kind::Array;
            for (qsizetype tier = 0; tier < m_form.tiers.size(); ++tier)
                tiers.items.push_back(tierObject(tier));
            std::vector<JsonMember> parts{{key, std::move(tiers)}};
            if (m_form.volume)
                parts.push_back({QStringLiteral("mode"), jsonText(QStringLiteral("volume"))});
            return jsonObject(std::move(parts));
        }
        std::vector<JsonMember> members{{key, jsonText(spelledOrFault())}};
        if (m_form.kind == PriceKind::UnitPrice && !m_form.currency.isEmpty())
            members.push_back({QStringLiteral("currency"), jsonText(m_form.currency)});
        return jsonObject(std::move(members));
    }

    const RuleForm &m_form;
    const RuleForm &m_was;
    CheckedForm &m_answer;
    QList<TermsEdit> m_edits;
};

//! The field that a fault's JSON pointer means; empty where it lies elsewhere.
QString fieldOf(const QString &pointer, int rule)
{
    const QString beginning = QStringLiteral("/priceRules/%1/").arg(rule);
    if (!pointer.startsWith(beginning))
        return {};
    const QStringList tokens = pointer.mid(beginning.size()).split(u'/');
    if (tokens.value(0) == u"price" && tokens.value(1) == u"tiers")
        return tokens[1];
    return tokens.first() == u"match" && tokens.size() > 1 ? tokens[1] : tokens.first();
}

//! Says of a tier or tag which one it is about.
QString faultWords(const Fault &fault, const QString &field)
{
    const QString reason = spoken(fault.reason);
    const QString part = fault.path.section(u'/', -1);
    if (field == u"tiers" && part != u"tiers")
        return part == tierKeys[1] || part == tierKeys[0]
                   ? tierFault(fault.path.section(u'/', -2, -2).toInt(), part == tierKeys[1], reason)
                   : reason;
    return (field == u"tag" || field == u"customerTag") && part != field ? part + QStringLiteral(": ") + reason
                                                                         : begunLarge(reason);
}

void addFaults(const Error &error, int rule, CheckedForm &answer)
{
    for (const Fault &fault : error.faults()) {
        const QString field = fieldOf(fault.path, rule);
        if (!answer.faults.contains(field))
            answer.faults.insert(field, field.isEmpty() ? spoken(fault) : faultWords(fault, field));
    }
    if (error.faults().isEmpty())
        answer.faults.insert(QString(), spoken(error.message()));
}

} // namespace

const PriceRule *ruleNamed(const Terms &terms, const QString &id)
{
    const auto found = std::find_if(terms.priceRules.begin(), terms.priceRules.end(),
                                    [&id](const PriceRule &rule) { return rule.id == id; });
    return found == terms.priceRules.end() ? nullptr : &*found;
}

RuleForm formOf(const Terms &terms, int index)
{
    const PriceRule &rule = terms.priceRules.at(index);
    RuleForm form;
    form.index = index;
    form.id = rule.id;
    form.priority = rule.priority == 0 ? QString() : QString::number(rule.priority);
    form.from = rule.during.from.isValid() ? rule.during.from.iso() : QString();
    form.to = rule.during.to.isValid() ? rule.during.to.iso() : QString();
    form.match = rule.match.texts;
    form.tags = rowsOf(rule.match.tags);
    form.customerTags = rowsOf(rule.match.customerTags);
    std::visit(KindOf{form}, rule.price);
    return form;
}

RuleForm newPriceFor(const Terms &terms, const QString &customer, Day from, const PriceRule *like)
{
    RuleForm form;
    if (like) {
        form = formOf(terms, int(like - terms.priceRules.constData()));
        form.index = -1;
        form.like = like->id;
        form.to.clear();
    }
    if (!customer.isEmpty())
        form.match.insert(MatchKey::Customer, customer);
    form.from = from.isValid() ? from.iso() : QString();
    const QString base = (customer.isEmpty() ? QStringLiteral("rule") : customer) + u'-' + form.from;
    form.id = base;
    for (int number = 2; ruleNamed(terms, form.id); ++number)
        form.id = QStringLiteral("%1-%2").arg(base).arg(number);
    return form;
}

CheckedForm checkedForm(const QByteArray &json, const Terms &terms, const RuleForm &form)
{
    CheckedForm answer;
    const bool isNew = form.index < 0;
    const RuleForm was = isNew ? RuleForm() : formOf(terms, form.index);
    Edits edits(form, was, answer);
    const QList<TermsEdit> list = isNew ? edits.newRule() : edits.changes();
    if (!answer.isGood())
        return answer;
    const Result<QByteArray> edited = editedTerms(json, list);
    const Result<TermsDocument> read = edited ? readTerms(*edited) : std::unexpected(edited.error());
    if (!read)
        addFaults(read.error(), isNew ? int(terms.priceRules.size()) : form.index, answer);
    else
        answer.json = *edited;
    return answer;
}

QByteArray heldThen(const QByteArray &json, const Terms &terms, const RuleForm &form, const PriceRule *like)
{
    if (form.index >= 0)
        return {};
    RuleForm then = form;
    // of two rules that are alike in all else the smaller name wins
    then.id = QStringLiteral("!") + form.id;
    then.from = like && like->during.from.isValid() ? like->during.from.iso() : QString();
    return checkedForm(json, terms, then).json;
}

Result<QByteArray> withoutRule(const QByteArray &json, int index)
{
    return editedTerms(json, {{TermsEdit::Kind::Remove, QStringLiteral("/priceRules/%1").arg(index), {}}});
}

QStringList ruleDifferences(const Terms &before, const Terms &after)
{
    const auto words = [](const PriceRule &rule) {
        QStringList parts{priceWords(rule.price), matchWords(rule.match)};
        if (rule.priority != 0)
            parts << tr("priority %1").arg(rule.priority);
        if (rule.during.from.isValid())
            parts << tr("from %1").arg(rule.during.from.iso());
        if (rule.during.to.isValid())
            parts << tr("to %1").arg(rule.during.to.iso());
        return parts.join(QStringLiteral(", "));
    };
    QStringList differences;
    for (const PriceRule &rule : after.priceRules) {
        const PriceRule *was = ruleNamed(before, rule.id);
        if (!was)
            differences << tr("New rule %1: %2").arg(rule.id, words(rule));
        else if (words(*was) != words(rule))
            differences << tr("%1: %2, was %3").arg(rule.id, words(rule), words(*was));
    }
    for (const PriceRule &rule : before.priceRules) {
        if (!ruleNamed(after, rule.id))
            differences << tr("Rule %1 is removed: %2").arg(rule.id, words(rule));
    }
    return differences;
}

} // namespace counterfoil
