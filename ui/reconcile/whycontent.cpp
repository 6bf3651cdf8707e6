// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reconcile/whycontent.h"

#include "core/money/split.h"
#include "ui/format/amounts.h"
#include "ui/format/words.h"
#include "ui/tables/rowcopy.h"

#include <numeric>

#include <QCoreApplication>

namespace counterfoil {

QString exactWords(const Exact &exact, const Decimal &shown)
{
    if (exact == Exact(shown))
        return {};
    return QCoreApplication::translate("counterfoil::WhyPanel", "Exact %1, rounded once to be shown")
        .arg(exactText(exact));
}

QList<WhyEvent> toldOnce(const QList<WhyEvent> &events)
{
    QList<WhyEvent> told;
    for (const WhyEvent &event : events) {
        if (told.isEmpty() || told.last().what != event.what || told.last().who != event.who)
            told << event;
    }
    return told;
}

void WhyContent::splitSources(const QList<Exact> &amounts, const Decimal &whole)
{
    const Exact unit(Decimal::fromParts(1, digits));
    const Exact beyond = std::accumulate(amounts.begin(), amounts.end(), Exact()) - Exact(whole);
    if (beyond.abs() < unit) {
        // begins half of it before 0, so that the end is rounded to the whole whichever way it was
        const QList<Decimal> shown = shownCumulatively(-beyond / Exact(2), amounts, digits);
        for (qsizetype at = 0; at < sources.size(); ++at)
            sources[at].amount = shown[at];
        return;
    }
    for (qsizetype at = 0; at < sources.size(); ++at)
        sources[at].amount = rounded(amounts[at], digits);
}

void WhyContent::putMostFirst()
{
    std::stable_sort(sources.begin(), sources.end(),
                     [](const WhySource &a, const WhySource &b) { return b.amount.abs() < a.amount.abs(); });
}

QString WhyContent::text() const
{
    QList<std::pair<QString, QString>> rows;
    for (const WhyTerm &term : terms)
        rows.append({term.text, plainAmount(term.amount, digits)});
    rows.append({title, plainAmount(amount, digits)});
    qsizetype names = 0;
    qsizetype amounts = 0;
    for (const auto &[name, value] : rows) {
        names = qMax(names, name.size());
        amounts = qMax(amounts, value.size());
    }
    QStringList lines{who.isEmpty() ? title : title + QStringLiteral(", ") + who};
    if (!meaning.isEmpty())
        lines << meaning;
    lines << QString();
    for (const auto &[name, value] : rows)
        lines << name.leftJustified(names) + QStringLiteral("  ") + value.rightJustified(amounts) + u' ' + currency;
    for (const QString &more : {rule, exact}) {
        if (!more.isEmpty())
            lines << QString() << more;
    }
    if (!clauses.isEmpty())
        lines << QString();
    for (const WhyFact &clause : clauses)
        lines << clause.name + QStringLiteral(": ") + clause.text;
    if (!sources.isEmpty())
        lines << QString();
    for (const WhySource &source : sources)
        lines << QStringList{rangeText(source.days), source.text,
                             source.lines == 0 ? QString() : countText(source.lines),
                             plainAmount(source.amount, digits), currency}
                     .join(QStringLiteral("  "))
                     .trimmed();
    if (!history.isEmpty())
        lines << QString();
    for (const WhyEvent &event : history)
        lines << QStringList{event.when, event.what, event.who}.join(QStringLiteral("  ")).trimmed();
    return lines.join(u'\n') + u'\n';
}

QString WhyContent::csv() const
{
    QStringList heads;
    for (const char *head :
         {QT_TRANSLATE_NOOP("counterfoil::WhyPanel", "What"), QT_TRANSLATE_NOOP("counterfoil::WhyPanel", "From"),
          QT_TRANSLATE_NOOP("counterfoil::WhyPanel", "To"), QT_TRANSLATE_NOOP("counterfoil::WhyPanel", "Lines"),
          QT_TRANSLATE_NOOP("counterfoil::WhyPanel", "Amount"), QT_TRANSLATE_NOOP("counterfoil::WhyPanel", "Currency")})
        heads << csvCell(QCoreApplication::translate("counterfoil::WhyPanel", head));
    QStringList rows{heads.join(u',')};
    // Every row ends with its amount and the currency.
    const auto row = [this, &rows](const QStringList &cells, const Decimal &value) {
        QStringList quoted;
        for (const QString &cell : cells)
            quoted << csvCell(cell);
        rows << (quoted << csvCell(plainAmount(value, digits), true) << csvCell(currency)).join(u',');
    };
    for (const WhyTerm &term : terms)
        row({term.text, {}, {}, {}}, term.amount);
    row({title, {}, {}, {}}, amount);
    for (const WhySource &source : sources)
        row({source.text, source.days.from.iso(), source.days.to.iso(), QString::number(source.lines)}, source.amount);
    return rows.join(u'\n') + u'\n';
}

} // namespace counterfoil
