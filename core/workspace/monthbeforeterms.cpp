// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/monthbeforeterms.h"

#include "core/base/sentence.h"
#include "core/workspace/storedsources.h"

namespace counterfoil {

namespace {

//! The source lines in one billing currency.
class SourcesInCurrency final : public SourceReader
{
public:
    SourcesInCurrency(SourceReader &all, const QString &currency) : m_all(all), m_currency(currency) {}

    Result<QList<SourceSet>> sets() override
    {
        Result<QList<SourceSet>> sets = m_all.sets();
        if (sets)
            sets->removeIf([this](const SourceSet &set) { return set.currency != m_currency; });
        return sets;
    }
    Result<const Dictionary *> dictionary(Shape shape) override { return m_all.dictionary(shape); }
    Status forEachBatch(qint64 set, const Days &only,
                        const std::function<Status(const SourceBatch &, qint64)> &take) override
    {
        return m_all.forEachBatch(set, only, take);
    }

private:
    SourceReader &m_all;
    QString m_currency;
};

//! Of the invoices of a month, sorted.
QStringList currenciesOf(const QList<SourceSet> &sets, Month month)
{
    QStringList currencies;
    for (const SourceSet &set : sets) {
        if (!isUnbilled(set.kind) && set.month == month && !currencies.contains(set.currency))
            currencies.append(set.currency);
    }
    currencies.sort();
    return currencies;
}

Result<QString> chosenOf(const QStringList &currencies, Month month, const QString &asked)
{
    if (currencies.isEmpty())
        return failure(Error::Code::NotFound,
                       SENTENCE("there are no terms yet, and no invoice of %1 is on hand").arg(month.iso()));
    const QString list = currencies.join(QStringLiteral(", "));
    if (asked.isEmpty() && currencies.size() > 1)
        return failure(Error::Code::Usage,
                       SENTENCE("the invoices of %1 are in %2: name one with --currency").arg(month.iso(), list));
    if (!asked.isEmpty() && !currencies.contains(asked))
        return failure(Error::Code::NotFound,
                       SENTENCE("no invoice of %1 is in %2, they are in %3").arg(month.iso(), asked, list));
    return asked.isEmpty() ? currencies.first() : asked;
}

} // namespace

Result<MonthState> computeMonthBeforeTerms(Workspace &workspace, Month month, const QString &currency)
{
    StoredSources all(workspace.file());
    const Result<QList<SourceSet>> sets = all.sets();
    if (!sets)
        return std::unexpected(sets.error());
    const Result<QString> chosen = chosenOf(currenciesOf(*sets, month), month, currency);
    if (!chosen)
        return std::unexpected(chosen.error());
    const std::optional<Currency> known = Currency::fromCode(*chosen);
    if (!known)
        return failure(Error::Code::NotFound, SENTENCE("%1 is no currency that is known").arg(*chosen));
    Terms terms;
    terms.seller.currency = *known;
    SourcesInCurrency sources(all, *chosen);
    Result<MonthState> state = computeMonth(workspace, sources, terms, month);
    if (!state)
        return state;
    state->plan->standings.removeIf(
        [&chosen](const InvoiceStanding &standing) { return standing.currency != *chosen; });
    return state;
}

} // namespace counterfoil
