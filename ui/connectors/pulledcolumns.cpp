// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/connectors/pulledcolumns.h"

#include "core/money/currency.h"
#include "ui/contracts/contractwords.h"
#include "ui/format/amounts.h"

#include <QCoreApplication>

namespace counterfoil {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("PulledData", text);
}

using PulledCustomerRow = Pulled<CloudCustomer>;
using SubscriptionRow = Pulled<CloudSubscription>;
using BalanceRow = Pulled<EnrolmentBalance>;
using ReservationRow = Pulled<ReservationTransaction>;
using MarketplaceRow = Pulled<MarketplaceCharge>;
using PulledColumns = QList<Column<PulledRow>>;

struct KindFact
{
    PulledKind kind;
    const char *code;
    const char *words;
    const char *none;
};

const KindFact kindFacts[] = {
    {PulledKind::Customers, "customers", QT_TRANSLATE_NOOP("PulledData", "Customers"),
     QT_TRANSLATE_NOOP("PulledData", "No customers were pulled yet")},
    {PulledKind::Subscriptions, "subscriptions", QT_TRANSLATE_NOOP("PulledData", "Subscriptions"),
     QT_TRANSLATE_NOOP("PulledData", "No subscriptions were pulled yet")},
    {PulledKind::Seats, "seats", QT_TRANSLATE_NOOP("PulledData", "Seats by day"),
     QT_TRANSLATE_NOOP("PulledData", "No seats were counted yet")},
    {PulledKind::Tree, "tree", QT_TRANSLATE_NOOP("PulledData", "Billing accounts"),
     QT_TRANSLATE_NOOP("PulledData", "No billing account was pulled yet")},
    {PulledKind::Costs, "costs", QT_TRANSLATE_NOOP("PulledData", "Azure costs"),
     QT_TRANSLATE_NOOP("PulledData", "No Azure costs were pulled yet")},
    {PulledKind::Balances, "balances", QT_TRANSLATE_NOOP("PulledData", "Balances"),
     QT_TRANSLATE_NOOP("PulledData", "No balances were pulled yet")},
    {PulledKind::Reservations, "reservations", QT_TRANSLATE_NOOP("PulledData", "Reservations"),
     QT_TRANSLATE_NOOP("PulledData", "No reservations were pulled yet")},
    {PulledKind::Marketplace, "marketplace", QT_TRANSLATE_NOOP("PulledData", "Marketplace"),
     QT_TRANSLATE_NOOP("PulledData", "No marketplace charges were pulled yet")}};

const KindFact &factOf(PulledKind kind)
{
    return kindFacts[int(kind)];
}

//! A column of rows of one type. `key` is what it is sorted by.
template <typename Row, typename Key, typename Make>
Column<PulledRow> pulledColumn(ColumnLook look, Key key, Make make)
{
    return {std::move(look),
            [make](const PulledRow &row) {
                const Row *own = std::get_if<Row>(&row);
                return own ? make(*own) : Cell();
            },
            [key](const PulledRow &a, const PulledRow &b) {
                const Row *left = std::get_if<Row>(&a);
                const Row *right = std::get_if<Row>(&b);
                return left && right && key(*left) < key(*right);
            }};
}

template <typename Row, typename Text>
Column<PulledRow> pulledText(const char *id, const QString &name, int width, Text text, CellKind kind = CellKind::Text)
{
    return pulledColumn<Row>({QLatin1String(id), name, kind, width}, text,
                             [text](const Row &row) { return textCell(text(row)); });
}

Cell dayCell(Day day)
{
    Cell cell = quietCell(day.isValid() ? dayText(day) : QString());
    cell.copied = day.isValid() ? day.iso() : QString();
    return cell;
}

template <typename Row, typename DayOf>
Column<PulledRow> dayColumn(const char *id, const QString &name, DayOf day)
{
    return pulledColumn<Row>({QLatin1String(id), name, CellKind::Text, 92}, day,
                             [day](const Row &row) { return dayCell(day(row)); });
}

Cell pulledCount(qint64 count)
{
    Cell cell = textCell(countText(count));
    cell.copied = QString::number(count);
    return cell;
}

//! What is shown is rounded as the currency is, what is copied is exact.
Cell pulledAmount(const Decimal &amount, const QString &currency)
{
    Cell cell = moneyCell(amount, digitsOf(currency));
    cell.muted = amount.isZero();
    return cell;
}

//! The one currency of the rows of a type; empty where they have several, or none.
template <typename Row, typename CurrencyOf>
QString onlyCurrency(const QList<PulledRow> &rows, CurrencyOf currency)
{
    QStringList found;
    for (const PulledRow &row : rows) {
        const Row *own = std::get_if<Row>(&row);
        if (own && !found.contains(currency(*own)))
            found << currency(*own);
    }
    return found.size() == 1 ? found.first() : QString();
}

QString amountHead(const QString &name, const QString &currency)
{
    return currency.isEmpty() ? name : tr("%1, %2").arg(name, currency);
}

PulledColumns customerTable()
{
    using Row = const PulledCustomerRow &;
    return {
        pulledText<PulledCustomerRow>("name", tr("Customer at Microsoft"), 0, [](Row row) { return row.record.name; }),
        pulledText<PulledCustomerRow>("domain", tr("Domain"), 180, [](Row row) { return row.record.domain; }),
        pulledText<PulledCustomerRow>("country", tr("Country"), 70, [](Row row) { return row.record.country; }),
        pulledText<PulledCustomerRow>("customer", tr("In the terms"), 170, [](Row row) { return row.customerName; }),
        pulledText<PulledCustomerRow>(
            "tenant", tr("Tenant"), 150, [](Row row) { return row.record.tenant; }, CellKind::MiddleText),
        pulledText<PulledCustomerRow>("state", tr("State"), 80,
                                      [](Row row) { return row.hasEnded() ? tr("Ended") : tr("Active"); }),
        dayColumn<PulledCustomerRow>("since", tr("Since"),
                                     [](Row row) { return Day::fromIso(row.since.left(10)).value_or(Day()); }),
        dayColumn<PulledCustomerRow>("until", tr("Until"),
                                     [](Row row) { return Day::fromIso(row.until.left(10)).value_or(Day()); })};
}

PulledColumns subscriptionTable()
{
    using Row = const SubscriptionRow &;
    const auto text = [](const char *id, const QString &name, int width, auto value, CellKind kind = CellKind::Text) {
        return pulledText<SubscriptionRow>(id, name, width, value, kind);
    };
    constexpr auto middle = CellKind::MiddleText;
    return {text("name", tr("Subscription"), 0, [](Row row) { return row.record.name; }),
            text("customer", tr("Customer"), 150, [](Row row) { return row.customerName; }),
            pulledColumn<SubscriptionRow>(
                {QStringLiteral("quantity"), tr("Quantity"), CellKind::Money, 78},
                [](Row row) { return row.record.quantity; }, [](Row row) { return pulledCount(row.record.quantity); }),
            text("status", tr("Status"), 84, [](Row row) { return row.record.status; }),
            text("term", tr("Term"), 80, [](Row row) { return termWords(row.record.term); }),
            text("billing", tr("Billing"), 80, [](Row row) { return billingWords(row.record.billing); }),
            dayColumn<SubscriptionRow>("from", tr("From"), [](Row row) { return row.record.from; }),
            dayColumn<SubscriptionRow>("to", tr("To"), [](Row row) { return row.record.to; }),
            text("autoRenew", tr("Renews"), 70, [](Row row) { return row.record.autoRenew ? tr("Yes") : tr("No"); }),
            text("kind", tr("Kind"), 84, [](Row row) { return row.record.kind; }),
            text(
                "product", tr("Product"), 110, [](Row row) { return row.record.offer.section(u':', 0, 0); }, middle),
            text("sku", tr("SKU"), 60, [](Row row) { return row.record.offer.section(u':', 1, 1); }),
            text(
                "order", tr("Order"), 100, [](Row row) { return row.record.order; }, middle),
            text(
                "tenant", tr("Tenant"), 100, [](Row row) { return row.record.tenant; }, middle),
            text(
                "id", tr("Id"), 100, [](Row row) { return row.record.id; }, middle)};
}

QString nodeWords(BillingNode::Kind kind)
{
    switch (kind) {
    case BillingNode::Kind::Account:
        return tr("Billing account");
    case BillingNode::Kind::Department:
        return tr("Department");
    case BillingNode::Kind::EnrolmentAccount:
        return tr("Account");
    case BillingNode::Kind::Profile:
        return tr("Billing profile");
    case BillingNode::Kind::Customer:
        break;
    }
    return tr("Customer");
}

PulledColumns treeTable()
{
    using Row = const BillingNode &;
    const auto text = [](const char *id, const QString &name, int width, auto value, CellKind kind = CellKind::Text) {
        return pulledText<BillingNode>(id, name, width, value, kind);
    };
    return {text("name", tr("Name"), 0, [](Row row) { return row.name.isEmpty() ? row.id : row.name; }),
            text("kind", tr("Kind"), 120, [](Row row) { return nodeWords(row.kind); }),
            text(
                "id", tr("Id"), 180, [](Row row) { return row.id; }, CellKind::MiddleText),
            text(
                "owner", tr("Owner"), 170, [](Row row) { return row.owner; }, CellKind::MiddleText),
            text("costCentre", tr("Cost centre or order"), 140, [](Row row) { return row.costCentre; }),
            text("status", tr("Status"), 90, [](Row row) { return row.status; }),
            text("currency", tr("Currency"), 74, [](Row row) { return row.currency; }),
            dayColumn<BillingNode>("from", tr("From"), [](Row row) { return row.from; }),
            dayColumn<BillingNode>("to", tr("To"), [](Row row) { return row.to; })};
}

PulledColumns costTable(const QList<PulledRow> &rows)
{
    using Row = const PulledCost &;
    const QString currency = onlyCurrency<PulledCost>(rows, [](Row row) { return row.currency; });
    const auto net = [](Row row) {
        const int digits = digitsOf(row.currency);
        Cell cell = moneyCell(rounded(row.net, digits), digits);
        cell.copied = row.net.text();
        return cell;
    };
    PulledColumns columns{pulledColumn<PulledCost>(
                              {QStringLiteral("month"), tr("Month"), CellKind::Text, 0},
                              [](Row row) { return row.month; },
                              [](Row row) {
                                  Cell cell = textCell(monthText(row.month));
                                  cell.copied = row.month.iso();
                                  return cell;
                              }),
                          pulledColumn<PulledCost>(
                              {QStringLiteral("lines"), tr("Lines"), CellKind::Money, 110},
                              [](Row row) { return row.lines; }, [](Row row) { return pulledCount(row.lines); }),
                          pulledColumn<PulledCost>(
                              {QStringLiteral("net"), amountHead(tr("Before tax"), currency), CellKind::Money, 150},
                              [](Row row) { return row.net; }, net)};
    if (currency.isEmpty())
        columns << pulledText<PulledCost>("currency", tr("Currency"), 80, [](Row row) { return row.currency; });
    return columns;
}

struct BalanceAmount
{
    const char *id;
    const char *name;
    Decimal EnrolmentBalance::*amount;
};

const BalanceAmount balanceAmounts[] = {
    {"beginning", QT_TRANSLATE_NOOP("PulledData", "Beginning"), &EnrolmentBalance::beginning},
    {"newPurchases", QT_TRANSLATE_NOOP("PulledData", "Purchases"), &EnrolmentBalance::newPurchases},
    {"adjustments", QT_TRANSLATE_NOOP("PulledData", "Adjustments"), &EnrolmentBalance::adjustments},
    {"utilized", QT_TRANSLATE_NOOP("PulledData", "Used"), &EnrolmentBalance::utilized},
    {"ending", QT_TRANSLATE_NOOP("PulledData", "Left"), &EnrolmentBalance::ending},
    {"serviceOverage", QT_TRANSLATE_NOOP("PulledData", "Service overage"), &EnrolmentBalance::serviceOverage},
    {"chargesBilledSeparately", QT_TRANSLATE_NOOP("PulledData", "Billed separately"),
     &EnrolmentBalance::chargesBilledSeparately},
    {"totalOverage", QT_TRANSLATE_NOOP("PulledData", "Overage in all"), &EnrolmentBalance::totalOverage},
    {"totalUsage", QT_TRANSLATE_NOOP("PulledData", "Usage in all"), &EnrolmentBalance::totalUsage},
    {"marketplace", QT_TRANSLATE_NOOP("PulledData", "Marketplace"), &EnrolmentBalance::marketplace},
    {"overageRefund", QT_TRANSLATE_NOOP("PulledData", "Overage refund"), &EnrolmentBalance::overageRefund}};

PulledColumns balanceTable(const QList<PulledRow> &rows)
{
    using Row = const BalanceRow &;
    const QString currency = onlyCurrency<BalanceRow>(rows, [](Row row) { return row.record.currency; });
    PulledColumns columns{
        pulledColumn<BalanceRow>(
            {QStringLiteral("month"), tr("Month"), CellKind::Text, 0}, [](Row row) { return row.id; },
            [](Row row) {
                const std::optional<Month> month = Month::fromIso(row.id);
                Cell cell = textCell(month ? monthText(*month) : row.id);
                cell.copied = row.id;
                return cell;
            }),
        pulledText<BalanceRow>(
            "account", tr("Billing account"), 120, [](Row row) { return row.owner; }, CellKind::MiddleText)};
    for (const BalanceAmount &one : balanceAmounts)
        columns << pulledColumn<BalanceRow>(
            {QLatin1String(one.id), amountHead(tr(one.name), currency), CellKind::Money, 118},
            [amount = one.amount](Row row) { return row.record.*amount; },
            [amount = one.amount](Row row) { return pulledAmount(row.record.*amount, row.record.currency); });
    if (currency.isEmpty())
        columns << pulledText<BalanceRow>("currency", tr("Currency"), 80, [](Row row) { return row.record.currency; });
    columns << pulledText<BalanceRow>("priceHidden", tr("Price hidden"), 90,
                                      [](Row row) { return row.record.priceHidden ? tr("Yes") : tr("No"); });
    return columns;
}

PulledColumns reservationTable(const QList<PulledRow> &rows)
{
    using Row = const ReservationRow &;
    const QString currency = onlyCurrency<ReservationRow>(rows, [](Row row) { return row.record.currency; });
    const auto text = [](const char *id, const QString &name, int width, auto value, CellKind kind = CellKind::Text) {
        return pulledText<ReservationRow>(id, name, width, value, kind);
    };
    const auto money = [currency](const char *id, const QString &name, Decimal ReservationTransaction::*amount) {
        return pulledColumn<ReservationRow>(
            {QLatin1String(id), amountHead(name, currency), CellKind::Money, 112},
            [amount](Row row) { return row.record.*amount; },
            [amount](Row row) { return pulledAmount(row.record.*amount, row.record.currency); });
    };
    constexpr auto middle = CellKind::MiddleText;
    PulledColumns columns{
        text("description", tr("Reservation"), 0, [](Row row) { return row.record.description; }),
        dayColumn<ReservationRow>("date", tr("Date"), [](Row row) { return row.record.date; }),
        text("event", tr("Event"), 80, [](Row row) { return row.record.eventType; }),
        pulledColumn<ReservationRow>(
            {QStringLiteral("quantity"), tr("Quantity"), CellKind::Money, 78},
            [](Row row) { return row.record.quantity; }, [](Row row) { return moneyCell(row.record.quantity, 0); }),
        money("amount", tr("Amount"), &ReservationTransaction::amount),
        text("term", tr("Term"), 80, [](Row row) { return termWords(row.record.term); }),
        text("sku", tr("SKU"), 110, [](Row row) { return row.record.sku; }),
        text("region", tr("Region"), 90, [](Row row) { return row.record.region; }),
        text("orderName", tr("Order name"), 120, [](Row row) { return row.record.orderName; }),
        text("billing", tr("Billing"), 80, [](Row row) { return row.record.billingFrequency; }),
        money("prepayment", tr("From prepayment"), &ReservationTransaction::prepayment),
        money("overage", tr("Overage"), &ReservationTransaction::overage),
        text("department", tr("Department"), 100, [](Row row) { return row.record.department; }),
        text("enrolmentAccount", tr("Account"), 100, [](Row row) { return row.record.account; }),
        text("costCentre", tr("Cost centre"), 90, [](Row row) { return row.record.costCentre; }),
        text(
            "profile", tr("Billing profile"), 100, [](Row row) { return row.record.profile; }, middle),
        text("invoice", tr("Invoice"), 100, [](Row row) { return row.record.invoice; }),
        text(
            "subscription", tr("Subscription"), 100, [](Row row) { return row.record.subscription; }, middle),
        text(
            "order", tr("Order"), 100, [](Row row) { return row.record.order; }, middle),
        text(
            "account", tr("Billing account"), 100, [](Row row) { return row.owner; }, middle)};
    if (currency.isEmpty())
        columns.insert(5, text("currency", tr("Currency"), 80, [](Row row) { return row.record.currency; }));
    return columns;
}

PulledColumns marketplaceTable(const QList<PulledRow> &rows)
{
    using Row = const MarketplaceRow &;
    const QString currency = onlyCurrency<MarketplaceRow>(rows, [](Row row) { return row.record.currency; });
    const auto text = [](const char *id, const QString &name, int width, auto value, CellKind kind = CellKind::Text) {
        return pulledText<MarketplaceRow>(id, name, width, value, kind);
    };
    const auto amount = [](const char *id, const QString &name, Decimal MarketplaceCharge::*value, bool isMoney) {
        return pulledColumn<MarketplaceRow>(
            {QLatin1String(id), name, CellKind::Money, 104}, [value](Row row) { return row.record.*value; },
            [value, isMoney](Row row) {
                return isMoney ? pulledAmount(row.record.*value, row.record.currency) : moneyCell(row.record.*value, 0);
            });
    };
    constexpr auto middle = CellKind::MiddleText;
    const auto yes = [](bool is) { return is ? tr("Yes") : tr("No"); };
    PulledColumns columns{
        text("offer", tr("Offer"), 0, [](Row row) { return row.record.offer; }),
        text("publisher", tr("Publisher"), 120, [](Row row) { return row.record.publisher; }),
        text("plan", tr("Plan"), 100, [](Row row) { return row.record.plan; }),
        dayColumn<MarketplaceRow>("from", tr("From"), [](Row row) { return row.record.from; }),
        dayColumn<MarketplaceRow>("to", tr("To"), [](Row row) { return row.record.to; }),
        amount("quantity", tr("Quantity"), &MarketplaceCharge::quantity, false),
        text("unit", tr("Unit"), 70, [](Row row) { return row.record.unit; }),
        amount("rate", amountHead(tr("Unit price"), currency), &MarketplaceCharge::rate, true),
        amount("cost", amountHead(tr("Cost"), currency), &MarketplaceCharge::cost, true),
        text("subscriptionName", tr("Subscription"), 110, [](Row row) { return row.record.subscriptionName; }),
        text("resourceGroup", tr("Resource group"), 110, [](Row row) { return row.record.resourceGroup; }),
        text("department", tr("Department"), 100, [](Row row) { return row.record.department; }),
        text("enrolmentAccount", tr("Account"), 100, [](Row row) { return row.record.account; }),
        text("costCentre", tr("Cost centre"), 90, [](Row row) { return row.record.costCentre; }),
        text("recurring", tr("Recurring"), 78, [yes](Row row) { return yes(row.record.recurring); }),
        text("estimated", tr("Estimated"), 78, [yes](Row row) { return yes(row.record.estimated); }),
        text(
            "subscription", tr("Subscription id"), 100, [](Row row) { return row.record.subscription; }, middle),
        text(
            "order", tr("Order"), 100, [](Row row) { return row.record.order; }, middle),
        text(
            "account", tr("Billing account"), 100, [](Row row) { return row.owner; }, middle)};
    if (currency.isEmpty())
        columns.insert(9, text("currency", tr("Currency"), 80, [](Row row) { return row.record.currency; }));
    return columns;
}

struct RowKey
{
    template <typename Record>
    QString operator()(const Pulled<Record> &row) const
    {
        return row.owner + u'/' + row.id;
    }
    QString operator()(const SubscriptionRow &row) const { return row.record.tenant + u'/' + row.id; }
    QString operator()(const BillingNode &row) const
    {
        return row.account + u'/' + QString::number(int(row.kind)) + u'/' + row.id;
    }
    QString operator()(const PulledCost &row) const { return row.month.iso() + u'/' + row.currency; }
};

} // namespace

QList<PulledKind> pulledKinds()
{
    QList<PulledKind> kinds;
    for (const KindFact &fact : kindFacts)
        kinds << fact.kind;
    return kinds;
}

QString pulledWords(PulledKind kind)
{
    return tr(factOf(kind).words);
}

QString pulledCode(PulledKind kind)
{
    return QString::fromLatin1(factOf(kind).code);
}

PulledKind pulledKindOf(QStringView code)
{
    for (const KindFact &fact : kindFacts) {
        if (code == QLatin1String(fact.code))
            return fact.kind;
    }
    return PulledKind::Customers;
}

bool isOfAzure(PulledKind kind)
{
    return kind >= PulledKind::Tree;
}

QString pulledNone(PulledKind kind)
{
    return tr(factOf(kind).none);
}

TreeShape<PulledRow> pulledShape()
{
    TreeShape<PulledRow> shape;
    shape.key = [](const PulledRow &row) { return std::visit(RowKey(), row); };
    shape.depth = [](const PulledRow &row) {
        const BillingNode *node = std::get_if<BillingNode>(&row);
        return node ? node->depth : 0;
    };
    return shape;
}

QList<Column<PulledRow>> pulledColumns(PulledKind kind, const QList<PulledRow> &rows)
{
    switch (kind) {
    case PulledKind::Customers:
        break;
    case PulledKind::Subscriptions:
        return subscriptionTable();
    case PulledKind::Seats:
        return {};
    case PulledKind::Tree:
        return treeTable();
    case PulledKind::Costs:
        return costTable(rows);
    case PulledKind::Balances:
        return balanceTable(rows);
    case PulledKind::Reservations:
        return reservationTable(rows);
    case PulledKind::Marketplace:
        return marketplaceTable(rows);
    }
    return customerTable();
}

QList<Column<PulledSeat>> pulledSeatColumns()
{
    using Row = const PulledSeat &;
    return {
        {{QStringLiteral("sku"), tr("Product"), CellKind::Text, 0},
         [](Row row) { return textCell(row.count.skuName.isEmpty() ? row.count.skuId : row.count.skuName); },
         {}},
        {{QStringLiteral("date"), tr("Day"), CellKind::Text, 100}, [](Row row) { return dayCell(row.count.date); }, {}},
        {{QStringLiteral("quantity"), tr("Seats"), CellKind::Money, 80},
         [](Row row) { return pulledCount(row.count.quantity); },
         {}},
        {{QStringLiteral("customer"), tr("Customer"), CellKind::Text, 170},
         [](Row row) { return textCell(row.customerName); },
         {}},
        {{QStringLiteral("source"), tr("Source"), CellKind::Text, 150},
         [](Row row) { return quietCell(sourceWords(row.count.source)); },
         {}},
        {{QStringLiteral("subscription"), tr("Subscription"), CellKind::MiddleText, 160},
         [](Row row) { return quietCell(row.count.subscription); },
         {}},
        {{QStringLiteral("tenant"), tr("Tenant"), CellKind::MiddleText, 160},
         [](Row row) { return quietCell(row.count.tenant); },
         {}},
        {{QStringLiteral("skuId"), tr("SKU"), CellKind::MiddleText, 110},
         [](Row row) { return quietCell(row.count.skuId); },
         {}}};
}

} // namespace counterfoil
