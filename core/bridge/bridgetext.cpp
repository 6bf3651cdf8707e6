// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/bridge/bridgetext.h"

#include "core/base/sentence.h"

#include <QLocale>

namespace counterfoil::bridgetext {

namespace {

QString text(Day day, const char *format)
{
    return QLocale::c().toString(day.date(), QLatin1String(format));
}

QString withUtcNote(const QString &reason, const Part &part)
{
    return part.charge->utcDateDiffers ? reason + SENTENCE(" (UTC date)") : reason;
}

} // namespace

QString days(const Days &d)
{
    if (d.from == d.to)
        return text(d.from, "d MMM");
    if (d.from.year() != d.to.year())
        return text(d.from, "d MMM yyyy") + u'–' + text(d.to, "d MMM yyyy");
    if (d.from.month() != d.to.month())
        return text(d.from, "d MMM") + u'–' + text(d.to, "d MMM");
    return text(d.from, "d") + u'–' + text(d.to, "d MMM");
}

QString onOtherInvoice(const Part &part, Month month)
{
    const Days &service = part.placement.period;
    const bool before = Month::of(service.from) < month;
    const bool isRunning = before && service.to > month.last(); // begun earlier, and no invoice has followed it yet
    const QString reason = isRunning ? SENTENCE("%1, on the invoice of %2")
                           : before  ? SENTENCE("%1, on the previous invoice (%2)")
                                     : SENTENCE("%1, on a later invoice (%2)");
    return withUtcNote(reason.arg(days(part.days), days(service)), part);
}

QString onOtherMicrosoftInvoice(const SourcePart &part, Month month)
{
    if (!part.month.isValid())
        return SENTENCE("%1, not billed by Microsoft yet").arg(days(part.days));
    const QString where = part.month == month.plus(1) ? SENTENCE("on Microsoft's next invoice")
                          : part.month == month.plus(-1)
                              ? SENTENCE("on Microsoft's previous invoice")
                              : SENTENCE("on Microsoft's invoice of %1").arg(part.month.iso());
    return QStringLiteral("%1, %2").arg(days(part.days), where);
}

QString unmapped(const Part &part)
{
    if (!part.placement.customer)
        return withUtcNote(SENTENCE("tenant without a customer"), part);
    return withUtcNote(SENTENCE("%1, no contract on these days").arg(days(part.days)), part);
}

QString setup(const Part &part)
{
    return withUtcNote(SENTENCE("%1, before the first contract").arg(days(part.days)), part);
}

QString priced(const InvoiceLine &line)
{
    return line.rule.isEmpty() ? SENTENCE("%1, no price rule").arg(line.description)
                               : SENTENCE("%1, price rule %2").arg(line.description, line.rule);
}

QString leftOut()
{
    return SENTENCE("on an invoice, and Microsoft's amount has no exchange rate any more");
}

QString charged(const Charge &charge)
{
    const QString &name = charge.skuName.isEmpty() ? charge.productName : charge.skuName;
    const bool more = !charge.subscriptionName.isEmpty() && charge.subscriptionName != name;
    return more ? name + QStringLiteral(", ") + charge.subscriptionName : name;
}

} // namespace counterfoil::bridgetext
