// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/invoice.h"

#include <array>

namespace counterfoil {

namespace {

constexpr std::array<QStringView, 4> states{u"draft", u"approved", u"issued", u"credited"};
constexpr std::array<QStringView, 2> types{u"invoice", u"creditNote"};
constexpr std::array<QStringView, 5> kinds{u"charge", u"seatCount", u"prepayment", u"ownService", u"manual"};

template <typename Enum, std::size_t N>
std::optional<Enum> find(const std::array<QStringView, N> &words, QStringView word)
{
    const auto found = std::find(words.begin(), words.end(), word);
    if (found == words.end())
        return std::nullopt;
    return Enum(found - words.begin());
}

} // namespace

QString wordOf(InvoiceState state)
{
    return states[std::size_t(state)].toString();
}
QString wordOf(InvoiceType type)
{
    return types[std::size_t(type)].toString();
}
QString wordOf(LineKind kind)
{
    return kinds[std::size_t(kind)].toString();
}
std::optional<InvoiceState> invoiceStateOf(QStringView word)
{
    return find<InvoiceState>(states, word);
}
std::optional<InvoiceType> invoiceTypeOf(QStringView word)
{
    return find<InvoiceType>(types, word);
}
std::optional<LineKind> lineKindOf(QStringView word)
{
    return find<LineKind>(kinds, word);
}

Decimal costHomeOf(const InvoiceLine &line, int digits)
{
    Exact cost;
    for (const SourcePart &part : line.parts)
        cost += part.costHome;
    return rounded(cost, digits);
}

bool isPiece(QStringView unit)
{
    return unit.isEmpty() || unit == u"C62" || unit == u"H87" || unit == u"EA";
}

std::optional<Decimal> countedQuantity(const InvoiceLine &line, int digits)
{
    if (line.baseQuantity == Decimal(1))
        return line.quantity;
    if (line.baseQuantity.isZero() || !isPiece(line.unit))
        return std::nullopt;
    const Exact quotient = Exact(line.quantity) / Exact(line.baseQuantity);
    constexpr int most = 8;
    for (int decimals = 2; decimals <= most; ++decimals) {
        const Decimal shown = rounded(quotient, decimals);
        if (rounded(Exact(shown) * Exact(line.unitPrice), digits) == line.net)
            return shown;
    }
    return std::nullopt;
}

Decimal shownQuantity(const InvoiceLine &line, int digits)
{
    return countedQuantity(line, digits).value_or(line.quantity);
}

Decimal pricedCostOf(const InvoiceLine &line, int digits)
{
    if (line.kind != LineKind::SeatCount || line.parts.isEmpty())
        return line.cost;
    Exact cost;
    for (const SourcePart &part : line.parts) {
        if (part.set == 0) // the count; Microsoft's charges stand beside it
            cost += part.costLocal;
    }
    return rounded(cost, digits);
}

void total(Invoice &invoice, const QList<TaxTotal> &rates)
{
    const int digits = digitsOf(invoice.currency);
    invoice.net = 0;
    invoice.tax = 0;
    invoice.taxes.clear();
    for (const TaxTotal &rate : rates) {
        TaxTotal sum = rate;
        sum.net = 0;
        bool used = false;
        for (const InvoiceLine &line : invoice.lines) {
            if (line.tax != rate.id)
                continue;
            used = true;
            sum.net += line.net;
        }
        if (!used)
            continue;
        const auto same = std::find_if(invoice.taxes.begin(), invoice.taxes.end(), [&sum](const TaxTotal &other) {
            return other.category == sum.category && other.rate == sum.rate;
        });
        if (same == invoice.taxes.end())
            invoice.taxes.append(sum);
        else
            same->net += sum.net;
        invoice.net += sum.net;
    }
    for (TaxTotal &sum : invoice.taxes) {
        sum.tax = rounded(Exact(sum.net) * Exact(sum.rate) * Exact::fraction(1, 100), digits);
        invoice.tax += sum.tax;
    }
    invoice.gross = invoice.net + invoice.tax;
    invoice.due = invoice.gross - invoice.prepaid;
}

} // namespace counterfoil
