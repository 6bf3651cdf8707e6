// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reconcile/whycontent.h"

#include "ui/format/amounts.h"

namespace counterfoil {

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
    if (!exact.isEmpty())
        lines << QString() << exact;
    return lines.join(u'\n') + u'\n';
}

} // namespace counterfoil
