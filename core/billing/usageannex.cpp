// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/billing/usageannex.h"

#include "core/billing/calendar.h"
#include "core/billing/drafting.h"
#include "core/billing/usagedims.h"
#include "core/money/split.h"

namespace counterfoil {

namespace {

struct RowKey
{
    QString group;
    QString resourceGroup;
    QString meter;
    QString unit;
    friend bool operator<(const RowKey &a, const RowKey &b)
    {
        return std::tie(a.group, a.resourceGroup, a.meter, a.unit) <
               std::tie(b.group, b.resourceGroup, b.meter, b.unit);
    }
};

struct Sums
{
    Exact cost;
    Exact quantity;
};

//! What the rows of one invoice line add up to.
struct LineSums
{
    const InvoiceLine *line = nullptr;
    const PriceRule *rule = nullptr;
    std::map<RowKey, Sums> rows;
    std::map<Day, Sums> days;
    qint64 count = 0;

    bool byQuantity() const
    {
        return rule && (std::holds_alternative<UnitPrice>(rule->price) || std::holds_alternative<Tiers>(rule->price));
    }
    Exact weightOf(const Sums &sums) const { return byQuantity() ? sums.quantity : sums.cost; }
};

struct InvoiceSums
{
    const Invoice *invoice = nullptr;
    Grouping grouping;
    std::map<std::pair<QString, QString>, LineSums> lines; // group value, rule
};

//! What the texts of rows say, worked out once for each combination that occurs.
struct RowTexts
{
    UsageDims dims;
    PlanKey plan;
    QString meter;
    QString unit;
    QString subscription;
    QList<const PriceRule *> candidates;
    QHash<qint32, InvoiceSums *> *invoices = nullptr; //!< of the customer, by day
    const LineSums *line = nullptr;                   //!< of the row before
    Sums *sums = nullptr;                             //!< and what its line gathers them in
};

class Annexer
{
public:
    Annexer(SourceReader &reader, const Terms &terms, const QList<Invoice> &invoices)
        : m_reader(reader), m_terms(terms), m_calendar(terms), m_rules(terms)
    {
        for (const Invoice &invoice : invoices)
            addInvoice(invoice);
    }

    Result<QHash<QString, UsageAnnex>> run();

private:
    void addInvoice(const Invoice &invoice);
    Status readSet(const SourceSet &set);
    RowTexts &textsOf(const UsageTexts::Ids &ids, SourceKind kind);
    InvoiceSums *invoiceOf(RowTexts &texts, Day day);
    void addRow(RowTexts &texts, const SourceBatch &batch, int row);
    static QString labelOf(const InvoiceSums &sums, const RowTexts &texts, const QString &group);
    UsageAnnex annexOf(const InvoiceSums &sums) const;

    SourceReader &m_reader;
    const Terms &m_terms;
    BillingCalendar m_calendar;
    RuleBook m_rules;
    std::set<qint64> m_sets;
    std::map<QString, InvoiceSums> m_sums; // by service period: draftIdOf()
    std::optional<UsageTexts> m_words;
    std::array<std::unordered_map<UsageTexts::Ids, RowTexts, UsageIdsHash>, 2> m_texts; // daily rows, cost files
    std::unordered_map<const Customer *, QHash<qint32, InvoiceSums *>> m_invoices;
};

void Annexer::addInvoice(const Invoice &invoice)
{
    InvoiceSums sums;
    sums.invoice = &invoice;
    for (const InvoiceLine &line : invoice.lines) {
        if (line.kind != LineKind::Charge || line.family != Family::Azure)
            continue;
        LineSums own;
        own.line = &line;
        sums.lines[{line.group, line.rule}] = own;
        for (const SourcePart &part : line.parts)
            m_sets.insert(part.set);
    }
    for (const Contract &contract : m_terms.contracts) {
        if (contract.id == invoice.contract)
            sums.grouping = contract.group;
    }
    // an invoice line for each daily row says by itself what an annex would
    if (!sums.lines.empty() && sums.grouping.kind != Grouping::Kind::Line)
        m_sums[draftIdOf(invoice.contract, invoice.service.from)] = std::move(sums);
}

RowTexts &Annexer::textsOf(const UsageTexts::Ids &ids, SourceKind kind)
{
    const auto [place, isNew] = m_texts[kind == SourceKind::AzureCost].try_emplace(ids);
    RowTexts &texts = place->second;
    if (!isNew)
        return texts;
    texts.dims = readDims(*m_words, ids, kind, m_calendar, texts.plan);
    texts.candidates = m_rules.candidates(texts.dims.subject);
    texts.invoices = &m_invoices[texts.dims.customer];
    texts.meter = m_words->text(UsageText::MeterName, ids);
    if (texts.meter.isEmpty())
        texts.meter = texts.dims.skuName;
    if (!texts.dims.meterCategory.isEmpty())
        texts.meter = texts.dims.meterCategory + QStringLiteral(", ") + texts.meter;
    texts.unit = m_words->text(UsageText::Unit, ids);
    texts.subscription = m_words->text(UsageText::EntitlementDescription, ids);
    return texts;
}

QString Annexer::labelOf(const InvoiceSums &sums, const RowTexts &texts, const QString &group)
{
    if (sums.grouping.kind == Grouping::Kind::Subscription || sums.grouping.kind == Grouping::Kind::Product)
        return texts.subscription.isEmpty() ? texts.dims.subscriptionName : texts.subscription;
    return group;
}

InvoiceSums *Annexer::invoiceOf(RowTexts &texts, Day day)
{
    if (const auto known = texts.invoices->constFind(day.number()); known != texts.invoices->constEnd())
        return *known;
    const Placement placement = m_calendar.place(texts.dims.tenant, day);
    const auto sums =
        placement.contract ? m_sums.find(draftIdOf(placement.contract->id, placement.period.from)) : m_sums.end();
    return *texts.invoices->insert(day.number(), sums == m_sums.end() ? nullptr : &sums->second);
}

void Annexer::addRow(RowTexts &texts, const SourceBatch &batch, int row)
{
    const Day day = batch.day(UsageDay::UsageDate, row);
    InvoiceSums *sums = texts.dims.family == Family::Azure ? invoiceOf(texts, day) : nullptr;
    if (!sums || texts.dims.isTax())
        return;
    const QString group = texts.dims.groupValue(sums->grouping, texts.plan);
    const PriceRule *rule = firstInForce(texts.candidates, day);
    const auto line = sums->lines.find({group, rule ? rule->id : QString()});
    if (line == sums->lines.end())
        return;
    LineSums &own = line->second;
    own.rule = rule;
    ++own.count;
    if (texts.line != &own) {
        texts.line = &own;
        texts.sums = &own.rows[{labelOf(*sums, texts, group), texts.dims.resourceGroup, texts.meter, texts.unit}];
    }
    for (Sums *target : {texts.sums, &own.days[day]}) {
        target->cost += batch.decimal(UsageDecimal::BillingPreTaxTotal).exact(row);
        target->quantity += batch.decimal(UsageDecimal::Quantity).exact(row);
    }
}

Status Annexer::readSet(const SourceSet &set)
{
    if (!m_words) {
        const Result<const Dictionary *> dictionary = m_reader.dictionary(Shape::Usage);
        if (!dictionary)
            return std::unexpected(dictionary.error());
        m_words.emplace(**dictionary);
    }
    return m_reader.forEachBatch(set.id, Days{}, [&](const SourceBatch &batch, qint64) -> Status {
        for (int row = 0; row < batch.rows; ++row)
            addRow(textsOf(m_words->idsOf(batch, row), set.kind), batch, row);
        return {};
    });
}

UsageAnnex Annexer::annexOf(const InvoiceSums &sums) const
{
    UsageAnnex annex;
    annex.groupedBy = sums.grouping.kind == Grouping::Kind::ResourceGroup   ? QStringLiteral("resourceGroup")
                      : sums.grouping.kind == Grouping::Kind::MeterCategory ? QStringLiteral("meterCategory")
                      : sums.grouping.kind == Grouping::Kind::Tag           ? QStringLiteral("tag:") + sums.grouping.tag
                                                                            : QStringLiteral("subscription");
    const int digits = digitsOf(sums.invoice->currency);
    std::map<Day, Decimal> days;
    for (const auto &[key, line] : sums.lines) {
        Exact all;
        for (const auto &[rowKey, row] : line.rows)
            all += line.weightOf(row);
        if (line.count == 0 || all.isZero())
            continue;
        annex.sourceRows += line.count;
        const auto shareOut = [&](const auto &entries, const auto &give) {
            QList<Exact> shares;
            for (const auto &[entry, own] : entries)
                shares.append(Exact(line.line->net) * line.weightOf(own) / all);
            const QList<Decimal> shown = shownCumulatively(Exact(0), shares, digits);
            qsizetype i = 0;
            for (const auto &[entry, own] : entries)
                give(entry, own, shown[i++]);
        };
        shareOut(line.rows, [&](const RowKey &row, const Sums &own, const Decimal &amount) {
            annex.rows.append({row.group, row.resourceGroup, row.meter, rounded(own.quantity, 6), row.unit, amount});
        });
        shareOut(line.days, [&](Day day, const Sums &, const Decimal &amount) { days[day] += amount; });
    }
    for (const auto &[day, amount] : days)
        annex.days.append({day, amount});
    std::stable_sort(annex.rows.begin(), annex.rows.end(), [](const AnnexRow &a, const AnnexRow &b) {
        return a.group != b.group ? a.group < b.group : a.amount > b.amount;
    });
    return annex;
}

Result<QHash<QString, UsageAnnex>> Annexer::run()
{
    const Result<QList<SourceSet>> sets = m_reader.sets();
    if (!sets)
        return std::unexpected(sets.error());
    for (const SourceSet &set : *sets) {
        if (shapeOf(set.kind) != Shape::Usage || !m_sets.contains(set.id))
            continue;
        if (const Status read = readSet(set); !read)
            return std::unexpected(read.error());
    }
    QHash<QString, UsageAnnex> annexes;
    for (const auto &[id, sums] : m_sums) {
        UsageAnnex annex = annexOf(sums);
        if (!annex.isEmpty())
            annexes.insert(sums.invoice->id, annex);
    }
    return annexes;
}

} // namespace

Result<QHash<QString, UsageAnnex>> usageAnnexes(SourceReader &reader, const Terms &terms,
                                                const QList<Invoice> &invoices)
{
    std::vector<QList<Invoice>> rounds; // one invoice a service period: of those billed again there are several
    std::vector<QSet<QString>> periods;
    for (const Invoice &invoice : invoices) {
        if (!invoice.credits.isEmpty())
            continue;
        const QString period = draftIdOf(invoice.contract, invoice.service.from);
        std::size_t round = 0;
        while (round < periods.size() && periods[round].contains(period))
            ++round;
        if (round == periods.size()) {
            rounds.emplace_back();
            periods.emplace_back();
        }
        rounds[round].append(invoice);
        periods[round].insert(period);
    }
    QHash<QString, UsageAnnex> annexes;
    for (const QList<Invoice> &round : rounds) {
        const Result<QHash<QString, UsageAnnex>> own = Annexer(reader, terms, round).run();
        if (!own)
            return own;
        annexes.insert(*own);
    }
    return annexes;
}

} // namespace counterfoil
