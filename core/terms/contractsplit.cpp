// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/terms/contractsplit.h"

#include "core/base/sentence.h"
#include "core/terms/termsediting.h"

#include <algorithm>

namespace counterfoil {

namespace {

JsonValue shapeJson(const PeriodShape &shape)
{
    if (shape.weeks > 0)
        return jsonObject({{QStringLiteral("weeks"), jsonNumber(shape.weeks)}});
    std::vector<JsonMember> members{{QStringLiteral("months"), jsonNumber(shape.months)},
                                    {QStringLiteral("startDay"), jsonNumber(shape.startDay)}};
    if (shape.startMonth > 0)
        members.push_back({QStringLiteral("startMonth"), jsonNumber(shape.startMonth)});
    return jsonObject(std::move(members));
}

void put(JsonValue &object, const QString &key, JsonValue value)
{
    const auto found = std::find_if(object.members.begin(), object.members.end(),
                                    [&key](const JsonMember &member) { return member.key == key; });
    if (found == object.members.end())
        object.members.push_back({key, std::move(value)});
    else
        found->value = std::move(value);
}

bool agreesOnAll(const Contract &a, const Contract &b)
{
    const auto all = [](const Contract &c) {
        return std::tie(c.period, c.usage, c.licences, c.reservations, c.oneTime, c.ownServices, c.group, c.exchange,
                        c.currency);
    };
    return all(a) == all(b);
}

//! "contoso-2026" is followed by "contoso-2026-2", and that by "contoso-2026-3".
QString followingId(const Terms &terms, const Contract &running, const QSet<QString> &usedIds)
{
    QString stem = running.id;
    const qsizetype dash = stem.lastIndexOf(u'-');
    bool counted = false;
    int number = dash > 0 ? stem.sliced(dash + 1).toInt(&counted) : 0;
    if (counted && number > 1 && (terms.contract(stem.first(dash)) || usedIds.contains(stem.first(dash))))
        stem.truncate(dash);
    else
        number = 1;
    const auto taken = [&](const QString &id) { return terms.contract(id) || usedIds.contains(id); };
    QString id;
    do {
        id = QStringLiteral("%1-%2").arg(stem).arg(++number);
    } while (taken(id));
    return id;
}

class Splitting
{
public:
    Splitting(const QByteArray &json, const Terms &terms, const ContractChange &change, const Contract &running)
        : m_json(json), m_terms(terms), m_change(change), m_running(running)
    {}

    Result<ContractSplit> run(const QSet<QString> &usedIds)
    {
        if (const Status inside = expectInside(); !inside)
            return std::unexpected(inside.error());
        ContractSplit split{{}, m_running.customer, m_running.id, m_running.id};
        if (const Status done = changeContract(split, usedIds); !done)
            return std::unexpected(done.error());
        if (const Status done = changePrepaid(); !done)
            return std::unexpected(done.error());
        if (m_edits.isEmpty())
            return refused(SENTENCE("nothing about contract %1 would change").arg(m_running.id));
        const Result<QByteArray> edited = editedTerms(m_json, m_edits);
        Result<TermsDocument> document = edited ? readTerms(*edited) : std::unexpected(edited.error());
        if (!document)
            return std::unexpected(document.error());
        split.document = std::move(*document);
        return split;
    }

private:
    Status expectInside() const
    {
        const Days &term = m_running.term;
        if (m_change.from < term.from)
            return refused(SENTENCE("contract %1 begins on %2: it cannot change from %3")
                               .arg(m_running.id, term.from.iso(), m_change.from.iso()));
        if (!term.contains(m_change.from))
            return refused(SENTENCE("contract %1 ends on %2: it cannot change from %3")
                               .arg(m_running.id, term.to.iso(), m_change.from.iso()));
        return {};
    }

    Result<JsonValue> changedContract(const QString &pointer) const
    {
        Result<JsonValue> contract = termAt(m_json, pointer);
        if (!contract)
            return contract;
        if (m_change.period && *m_change.period != m_running.period)
            put(*contract, QStringLiteral("period"), shapeJson(*m_change.period));
        for (const auto &[key, word] : m_change.words.asKeyValueRange())
            put(*contract, key, jsonText(word));
        if (!m_change.currency.isEmpty() && m_change.currency != m_running.currency.code())
            put(*contract, QStringLiteral("currency"), jsonText(m_change.currency));
        return contract;
    }

    //! Whether the reader finds another contract in it; what it does not take differs too, and is its fault to name.
    bool differs(const QString &pointer, const JsonValue &contract) const
    {
        const Result<QByteArray> edited = editedTerms(m_json, {{TermsEdit::Kind::Set, pointer, contract}});
        const Result<TermsDocument> document = edited ? readTerms(*edited) : std::unexpected(edited.error());
        return !document || !agreesOnAll(m_running, *document->terms.contract(m_running.id));
    }

    Status changeContract(ContractSplit &split, const QSet<QString> &usedIds)
    {
        const Result<QString> pointer = pointerToTerm(m_json, QStringLiteral("contracts"), m_running.id);
        Result<JsonValue> contract = pointer ? changedContract(*pointer) : std::unexpected(pointer.error());
        if (!contract)
            return std::unexpected(contract.error());
        if (!differs(*pointer, *contract))
            return {};
        if (m_change.from == m_running.term.from) {
            m_edits.append({TermsEdit::Kind::Set, *pointer, *std::move(contract)});
            return {};
        }
        split.following = followingId(m_terms, m_running, usedIds);
        put(*contract, QStringLiteral("id"), jsonText(split.following));
        put(*contract, QStringLiteral("from"), jsonText(m_change.from.iso()));
        const QString behind =
            QStringLiteral("/contracts/%1").arg(pointer->section(u'/', 2).toInt() + 1); // keeps the two together
        m_edits.append(
            {TermsEdit::Kind::Set, *pointer + QStringLiteral("/to"), jsonText(m_change.from.plusDays(-1).iso())});
        m_edits.append({TermsEdit::Kind::Insert, behind, *std::move(contract)});
        return {};
    }

    Status changePrepaid()
    {
        if (m_change.notPrepaid) {
            if (const Status done = dropPrepaid(); !done)
                return done;
        }
        if (!m_change.prepaid)
            return {};
        QString id = QStringLiteral("%1-prepaid").arg(m_running.customer);
        for (int number = 2; pointerToTerm(m_json, QStringLiteral("prepayments"), id); ++number)
            id = QStringLiteral("%1-prepaid-%2").arg(m_running.customer).arg(number);
        const PrepaidTerm &term = *m_change.prepaid;
        const bool one = !term.subscription.isEmpty();
        const JsonValue match = jsonObject({{one ? QStringLiteral("subscription") : QStringLiteral("family"),
                                             jsonText(one ? term.subscription : QStringLiteral("licence"))}});
        const Currency own = m_running.currency;
        const QString currency = m_change.currency.isEmpty() ? own.code() : m_change.currency;
        const int digits = Currency::fromCode(currency).value_or(own).digits();
        const JsonValue from = jsonText(m_change.from.iso());
        m_edits.append({TermsEdit::Kind::Insert, QStringLiteral("/prepayments/-"),
                        jsonObject({{QStringLiteral("id"), jsonText(id)},
                                    {QStringLiteral("customer"), jsonText(m_running.customer)},
                                    {QStringLiteral("kind"), jsonText(QStringLiteral("term"))},
                                    {QStringLiteral("match"), match},
                                    {QStringLiteral("from"), from},
                                    {QStringLiteral("to"), jsonText(term.to.iso())},
                                    {QStringLiteral("amount"), jsonText(term.amount.text(digits))},
                                    {QStringLiteral("currency"), jsonText(currency)},
                                    {QStringLiteral("invoiceOn"), from}})});
        return {};
    }

    //! Backwards, so that each edit leaves the places of the next ones as they are.
    Status dropPrepaid()
    {
        for (auto prepaid = m_terms.prepayments.crbegin(); prepaid != m_terms.prepayments.crend(); ++prepaid) {
            const bool own = prepaid->customer == m_running.customer && prepaid->kind == PrepaymentKind::Term;
            if (!own || prepaid->during.to < m_change.from)
                continue;
            if (prepaid->during.from < m_change.from)
                return refused(SENTENCE("prepayment %1 pays for %2 to %3: it ends by itself, the day after")
                                   .arg(prepaid->id, prepaid->during.from.iso(), prepaid->during.to.iso()));
            const Result<QString> pointer = pointerToTerm(m_json, QStringLiteral("prepayments"), prepaid->id);
            if (!pointer)
                return std::unexpected(pointer.error());
            m_edits.append({TermsEdit::Kind::Remove, *pointer, {}});
        }
        return {};
    }

    const QByteArray &m_json;
    const Terms &m_terms;
    const ContractChange &m_change;
    const Contract &m_running;
    QList<TermsEdit> m_edits;
};

} // namespace

Result<ContractSplit> splitContract(const QByteArray &json, const ContractChange &change, const QSet<QString> &usedIds)
{
    const Result<TermsDocument> document = readTerms(json);
    if (!document)
        return std::unexpected(document.error());
    const Contract *running = document->terms.contract(change.contract);
    if (!running)
        return failure(Error::Code::NotFound, SENTENCE("the terms have no contract \"%1\"").arg(change.contract));
    return Splitting(json, document->terms, change, *running).run(usedIds);
}

} // namespace counterfoil
