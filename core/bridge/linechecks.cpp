// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/bridge/linechecks.h"

#include "core/base/json.h"
#include "core/billing/charges.h"
#include "core/billing/dayshare.h"

#include <map>

namespace counterfoil {

namespace {

std::optional<Decimal> filled(const DecimalColumn &column, int row)
{
    return column.isEmpty(row) ? std::nullopt : std::optional(column.at(row));
}

QString textOf(std::string_view text)
{
    return QString::fromUtf8(text.data(), qsizetype(text.size()));
}

bool isLegacy(SourceKind kind)
{
    return kind == SourceKind::LegacyLicence || kind == SourceKind::LegacyUsage;
}

//! What a legacy licence line takes off its amount: Subtotal = Amount − TotalOtherDiscount.
Decimal discountOf(std::string_view extra)
{
    const Result<JsonValue> attributes = parseJson(QByteArray(extra.data(), qsizetype(extra.size())));
    return attributes ? Decimal::parse(QStringView(attributes->textOf(u"TotalOtherDiscount"))).value_or(Decimal())
                      : Decimal();
}

//! How far a line is from what was recomputed: all of it where nothing could be.
Exact distanceOf(const CheckedLine &line)
{
    const FormulaVerdict &verdict = line.verdict;
    return (verdict.expected ? verdict.difference() : verdict.amount).abs();
}

bool isFarther(const CheckedLine &a, const CheckedLine &b)
{
    return distanceOf(b) < distanceOf(a);
}

//! A reconciliation line and what only its recomputation reads.
struct PricedLine
{
    ReconLine line;
    std::optional<Decimal> unitPrice;
    std::optional<Decimal> effectiveUnitPrice;
    Decimal discount;
};

class LineChecker
{
public:
    LineChecker(const Terms &terms, const LineFilter &filter) : m_filter(filter), m_calendar(terms) {}

    Status readReconciliation(SourceReader &reader, const SourceSet &set, const Dictionary &dictionary,
                              ReconTexts &texts)
    {
        return reader.forEachBatch(set.id, Days{}, [&](const SourceBatch &batch, qint64 first) -> Status {
            std::vector<ReconLine> lines = reconLinesOf(set, batch, first, texts);
            for (int row = 0; row < batch.rows; ++row) {
                PricedLine own{std::move(lines[std::size_t(row)]),
                               filled(batch.decimal(ReconDecimal::UnitPrice), row),
                               filled(batch.decimal(ReconDecimal::EffectiveUnitPrice), row),
                               {}};
                if (set.kind == SourceKind::LegacyLicence)
                    own.discount = discountOf(batch.text(dictionary, ReconText::Extra, row));
                m_lines[set.id].push_back(std::move(own));
            }
            return {};
        });
    }

    //! Once all are read: the cycle of a line may be that of another.
    void checkReconciliation(const QList<SourceSet> &sets)
    {
        std::vector<ReconLine> all;
        for (const auto &[set, lines] : m_lines) {
            for (const PricedLine &own : lines)
                all.push_back(own.line);
        }
        const DayShares shares(all);
        for (const SourceSet &set : sets) {
            for (const PricedLine &own : m_lines[set.id])
                check(set, own, shares);
        }
    }

    Status readUsage(SourceReader &reader, const SourceSet &set, const Dictionary &dictionary)
    {
        return reader.forEachBatch(set.id, Days{}, [&](const SourceBatch &batch, qint64 first) -> Status {
            for (int row = 0; row < batch.rows; ++row)
                checkRow(set, batch, row, first + row, dictionary);
            return {};
        });
    }

    LineChecks taken(Month month)
    {
        m_checks.month = month;
        if (m_filter.farthestFirst)
            std::stable_sort(m_checks.lines.begin(), m_checks.lines.end(), isFarther);
        for (const auto &[key, sum] : m_sums)
            m_checks.sums.append(sum);
        return std::move(m_checks);
    }

private:
    void check(const SourceSet &set, const PricedLine &own, const DayShares &shares)
    {
        const ReconLine &line = own.line;
        LineFigures figures;
        figures.nature = isLegacy(set.kind)             ? LineNature::Legacy
                         : line.family == Family::Azure ? LineNature::Consumption
                                                        : LineNature::Seats;
        figures.unitPrice = own.unitPrice;
        figures.effectiveUnitPrice = own.effectiveUnitPrice;
        figures.shares = sharesOf(line, shares);
        figures.quantity = line.quantity;
        figures.rate = line.exchangeRate;
        figures.discount = own.discount;
        figures.amount = line.subtotal;
        figures.digits = digitsOf(line.currency);
        const FormulaVerdict verdict = verdictOn(figures);
        add(set.kind, line.currency, verdict);
        const QString invoice = line.invoice.isEmpty() ? set.invoice : line.invoice;
        if (!isWanted(verdict, set, line.currency, invoice, line.tenant) || !hasRoom(verdict))
            return;
        CheckedLine checked;
        checked.invoice = invoice;
        checked.tenant = line.tenant;
        checked.product = line.productName.isEmpty() ? line.subscriptionName : line.productName;
        checked.subscription = line.subscription;
        checked.chargeType = line.chargeType;
        checked.days = {line.start, line.end.isValid() ? line.end : line.start};
        checked.currency = line.currency;
        append(std::move(checked), set, line.row + 1, figures, verdict);
    }

    //! Of which part of a cycle: as it is priced, and for a part of one also by the month that begins with it, which is
    //! how legacy files split a cycle in two.
    static QList<Exact> sharesOf(const ReconLine &line, const DayShares &shares)
    {
        QList<Exact> own{shares.of(line)};
        if (shares.cycleDays(line) == 0)
            return own;
        const int days = line.end - line.start + 1;
        for (const Day cycleStart : {line.start, Month::of(line.start).first()}) {
            const Exact share = Exact::fraction(days, cycleStart.plusMonths(cycleMonths(line)) - cycleStart);
            if (!own.contains(share))
                own.append(share);
        }
        return own;
    }

    void checkRow(const SourceSet &set, const SourceBatch &batch, int row, qint64 number, const Dictionary &dictionary)
    {
        const auto text = [&](UsageText attribute) { return batch.text(dictionary, attribute, row); };
        if (set.kind == SourceKind::AzureCost &&
            textOf(text(UsageText::ChargeType)).compare(u"Tax", Qt::CaseInsensitive) == 0)
            return; // no cost: there is nothing to recompute
        LineFigures figures;
        figures.nature = LineNature::DailyRow;
        figures.unitPrice = filled(batch.decimal(UsageDecimal::UnitPrice), row);
        figures.effectiveUnitPrice = filled(batch.decimal(UsageDecimal::EffectiveUnitPrice), row);
        figures.quantity = batch.decimal(UsageDecimal::Quantity).at(row);
        figures.rate = pricingRate(batch.decimal(UsageDecimal::PCToBCExchangeRate).at(row), set.currency,
                                   textOf(text(UsageText::PricingCurrency)).toUpper());
        figures.creditPercentage = batch.decimal(UsageDecimal::CreditPercentage).at(row);
        figures.amount = batch.decimal(UsageDecimal::BillingPreTaxTotal).at(row);
        figures.digits = digitsOf(set.currency);
        const FormulaVerdict verdict = verdictOnRow(figures, set.kind);
        add(set.kind, set.currency, verdict);
        if (!m_filter.list || (m_filter.formula && verdict.formula != *m_filter.formula))
            return;
        const QString tenant = textOf(text(UsageText::CustomerId)).toLower();
        const QString number0 = textOf(text(UsageText::InvoiceNumber));
        const QString invoice = number0.isEmpty() ? set.invoice : number0;
        if (!isWanted(verdict, set, set.currency, invoice, tenant) || !hasRoom(verdict))
            return;
        CheckedLine checked;
        checked.invoice = invoice;
        checked.tenant = tenant;
        checked.product = textOf(text(UsageText::ProductName));
        if (checked.product.isEmpty())
            checked.product = textOf(text(UsageText::MeterName));
        checked.subscription = textOf(text(UsageText::SubscriptionId)).toLower();
        checked.chargeType = textOf(text(UsageText::ChargeType));
        const Day day = batch.day(UsageDay::UsageDate, row);
        checked.days = {day, day};
        checked.currency = set.currency;
        append(std::move(checked), set, number + 1, figures, verdict);
    }

    //! Cost files of Enterprise Agreements name their prices in billing currency whatever their rate.
    static FormulaVerdict verdictOnRow(const LineFigures &figures, SourceKind kind)
    {
        const FormulaVerdict verdict = verdictOn(figures);
        if (kind != SourceKind::AzureCost || verdict.formula != Formula::None || figures.rate == Decimal(1))
            return verdict;
        LineFigures inBilling = figures;
        inBilling.rate = 1;
        const FormulaVerdict other = verdictOn(inBilling);
        return other.formula == Formula::None && verdict.expected ? verdict : other;
    }

    void add(SourceKind kind, const QString &currency, const FormulaVerdict &verdict)
    {
        FormulaSum &sum = m_sums[{kind, currency, verdict.formula}];
        sum.kind = kind;
        sum.currency = currency;
        sum.formula = verdict.formula;
        ++sum.lines;
        sum.amount += verdict.amount;
        sum.difference += verdict.difference();
        sum.unpriced += verdict.expected ? 0 : 1;
    }

    bool isWanted(const FormulaVerdict &verdict, const SourceSet &set, const QString &currency, const QString &invoice,
                  const QString &tenant) const
    {
        if ((m_filter.kind && set.kind != *m_filter.kind) ||
            (!m_filter.currency.isEmpty() && m_filter.currency != currency))
            return false;
        if (!m_filter.list || (m_filter.formula && verdict.formula != *m_filter.formula) ||
            (!m_filter.invoice.isEmpty() && m_filter.invoice.compare(invoice, Qt::CaseInsensitive) != 0))
            return false;
        const Customer *customer = m_calendar.customerOf(tenant);
        return m_filter.customer.isEmpty() || (customer && customer->id() == m_filter.customer);
    }

    //! Whether one more line is listed. Where the farthest are, the nearest of a full list, which is a heap then, makes
    //! room for one that is farther.
    bool hasRoom(const FormulaVerdict &verdict)
    {
        if (m_checks.lines.size() < m_filter.most)
            return true;
        ++m_checks.omitted; // this one, or the one that goes
        if (!m_filter.farthestFirst || m_filter.most <= 0)
            return false;
        CheckedLine candidate;
        candidate.verdict = verdict;
        if (!isFarther(candidate, m_checks.lines.first()))
            return false;
        std::pop_heap(m_checks.lines.begin(), m_checks.lines.end(), isFarther);
        m_checks.lines.removeLast();
        return true;
    }

    void append(CheckedLine checked, const SourceSet &set, qint64 number, const LineFigures &figures,
                const FormulaVerdict &verdict)
    {
        checked.kind = set.kind;
        checked.path = set.path;
        checked.line = number;
        const Customer *customer = m_calendar.customerOf(checked.tenant);
        checked.customer = customer ? customer->id() : QString();
        checked.figures = figures;
        checked.verdict = verdict;
        m_checks.lines.append(std::move(checked));
        if (m_filter.farthestFirst)
            std::push_heap(m_checks.lines.begin(), m_checks.lines.end(), isFarther);
    }

    const LineFilter &m_filter;
    BillingCalendar m_calendar;
    std::map<qint64, std::vector<PricedLine>> m_lines; // by set
    std::map<std::tuple<SourceKind, QString, Formula>, FormulaSum> m_sums;
    LineChecks m_checks;
};

} // namespace

Result<LineChecks> checkLines(SourceReader &reader, const Terms &terms, Month month, const LineFilter &filter)
{
    const Result<QList<SourceSet>> sets = reader.sets();
    const Result<const Dictionary *> reconciliation = reader.dictionary(Shape::Reconciliation);
    if (!sets)
        return std::unexpected(sets.error());
    const Result<const Dictionary *> usage = reader.dictionary(Shape::Usage);
    if (!reconciliation || !usage)
        return std::unexpected(reconciliation ? usage.error() : reconciliation.error());
    LineChecker checker(terms, filter);
    ReconTexts texts(**reconciliation);
    for (const SourceSet &set : *sets) {
        if (set.month != month || shapeOf(set.kind) != Shape::Reconciliation || !set.distributor.isEmpty() ||
            isSuperseded(set, month, *sets))
            continue;
        if (const Status read = checker.readReconciliation(reader, set, **reconciliation, texts); !read)
            return std::unexpected(read.error());
    }
    checker.checkReconciliation(*sets);
    for (const SourceSet &set : *sets) {
        if (set.month != month || shapeOf(set.kind) != Shape::Usage || isSuperseded(set, month, *sets))
            continue;
        if (const Status read = checker.readUsage(reader, set, **usage); !read)
            return std::unexpected(read.error());
    }
    return checker.taken(month);
}

} // namespace counterfoil
