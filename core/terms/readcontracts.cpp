// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/sentence.h"
#include "core/terms/termsreading.h"

#include <QHash>

namespace counterfoil {

namespace {

constexpr std::array<Word<UsageRecognition>, 1> usageWords{{{u"byDay", UsageRecognition::ByDay}}};
constexpr std::array<Word<LicenceRecognition>, 3> licenceWords{{{u"asCharged", LicenceRecognition::AsCharged},
                                                                {u"byDay", LicenceRecognition::ByDay},
                                                                {u"seatCount", LicenceRecognition::SeatCount}}};
constexpr std::array<Word<ReservationRecognition>, 3> reservationWords{
    {{u"asCharged", ReservationRecognition::AsCharged},
     {u"monthly", ReservationRecognition::Monthly},
     {u"byDay", ReservationRecognition::ByDay}}};
constexpr std::array<Word<OneTimeRecognition>, 1> oneTimeWords{{{u"asCharged", OneTimeRecognition::AsCharged}}};
constexpr std::array<Word<OwnServiceRecognition>, 2> ownServiceWords{
    {{u"inAdvance", OwnServiceRecognition::InAdvance}, {u"inArrears", OwnServiceRecognition::InArrears}}};
constexpr std::array<Word<ExchangeMode>, 2> exchangeWords{
    {{u"microsoft", ExchangeMode::Microsoft}, {u"contract", ExchangeMode::Contract}}};
constexpr std::array<Word<Grouping::Kind>, 5> groupWords{{{u"subscription", Grouping::Kind::Subscription},
                                                          {u"line", Grouping::Kind::Line},
                                                          {u"product", Grouping::Kind::Product},
                                                          {u"resourceGroup", Grouping::Kind::ResourceGroup},
                                                          {u"meterCategory", Grouping::Kind::MeterCategory}}};

Grouping grouping(const Node &node)
{
    constexpr QStringView prefix = u"tag:";
    if (node.is(JsonValue::Kind::String) && node.json().text.startsWith(prefix)) {
        const QString tag = anyText(node).sliced(prefix.size());
        if (tag.trimmed().isEmpty())
            node.faultAbout(SENTENCE("a tag without a name"));
        return {Grouping::Kind::Tag, tag};
    }
    return {word<Grouping::Kind>(node, groupWords, Grouping::Kind::Subscription), {}};
}

Contract readContract(ObjectReader &object, QSet<QString> &ids, const TermsReading &reading)
{
    Contract contract;
    contract.id = newId(object.need(u"id"), ids);
    contract.customer = knownId(object.need(u"customer"), reading.customerIds, QStringLiteral("customer"));
    const Node from = object.need(u"from");
    if (from.isNull())
        from.faultAbout(SENTENCE("not a day"));
    contract.term = daysFrom(from, object.find(u"to"));
    contract.period = periodShape(object.need(u"period"));
    contract.usage = word<UsageRecognition>(object.find(u"usage"), usageWords, contract.usage);
    contract.licences = word<LicenceRecognition>(object.find(u"licences"), licenceWords, contract.licences);
    contract.reservations =
        word<ReservationRecognition>(object.find(u"reservations"), reservationWords, contract.reservations);
    contract.oneTime = word<OneTimeRecognition>(object.find(u"oneTime"), oneTimeWords, contract.oneTime);
    contract.ownServices =
        word<OwnServiceRecognition>(object.find(u"ownServices"), ownServiceWords, contract.ownServices);
    contract.group = grouping(object.find(u"group"));
    contract.exchange = word<ExchangeMode>(object.find(u"exchange"), exchangeWords, contract.exchange);
    if (const Node own = object.find(u"currency"); own.exists())
        contract.currency = currency(own);
    else if (const Customer *customer = reading.terms.customer(contract.customer))
        contract.currency = customer->currency;
    return contract;
}

//! Of two contracts of one customer that share a day, the later one in the document is the fault.
void faultSharedDays(const QList<Node> &nodes, const QList<Contract> &contracts)
{
    QHash<QString, QList<qsizetype>> byCustomer;
    for (qsizetype i = 0; i < contracts.size(); ++i) {
        if (contracts[i].term.from.isValid() && !contracts[i].customer.isEmpty())
            byCustomer[contracts[i].customer].append(i);
    }
    for (QList<qsizetype> &own : byCustomer) {
        std::stable_sort(own.begin(), own.end(), [&contracts](qsizetype a, qsizetype b) {
            return contracts[a].term.from < contracts[b].term.from;
        });
        qsizetype furthest = own.first();
        for (const qsizetype next : own.sliced(1)) {
            if (contracts[furthest].term.overlaps(contracts[next].term)) {
                const qsizetype later = qMax(furthest, next);
                const qsizetype earlier = qMin(furthest, next);
                nodes[later].fault(
                    SENTENCE("shares days with contract %1 of the same customer").arg(quoted(contracts[earlier].id)));
            }
            const Days &reach = contracts[furthest].term;
            if (!reach.isOpen() && (contracts[next].term.isOpen() || contracts[next].term.to > reach.to))
                furthest = next;
        }
    }
}

} // namespace

void readContracts(const Node &node, TermsReading &reading)
{
    const QList<Node> nodes = items(node);
    QSet<QString> ids;
    for (const Node &item : nodes) {
        ObjectReader object(item);
        reading.terms.contracts.append(readContract(object, ids, reading));
    }
    faultSharedDays(nodes, reading.terms.contracts);
}

} // namespace counterfoil
