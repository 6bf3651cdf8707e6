// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "core/workspace/pulleddata.h"

#include <QJsonArray>

// What was pulled of Azure billing accounts, read without a network.
namespace counterfoil::cli {

namespace {

QJsonValue dayOrNull(Day day)
{
    return day.isValid() ? QJsonValue(day.iso()) : QJsonValue(QJsonValue::Null);
}

//! The lists of one answer, read for one billing account or all, and for one month or all.
class Lists
{
public:
    Lists(CompanyFile &file, const QString &account, Month month) : m_file(file), m_account(account), m_month(month) {}

    Status read();
    Answer answer() const;

private:
    //! The records of a kind, of all months where none is given.
    template <typename Record>
    Status each(const QString &kind, Month month,
                const std::function<void(const Record &, const Pulled<Record> &)> &take);
    Status readAccounts();
    Status readDepartments();
    Status readEnrolmentAccounts();
    Status readProfiles();
    Status readCustomers();
    Status readCosts();
    Status readBalances();
    Status readReservations();
    Status readMarketplace();

    CompanyFile &m_file;
    QString m_account;
    Month m_month;
    QJsonArray m_accounts;
    QJsonArray m_departments;
    QJsonArray m_enrolmentAccounts;
    QJsonArray m_profiles;
    QJsonArray m_customers;
    QJsonArray m_costs;
    QJsonArray m_balances;
    QJsonArray m_reservations;
    QJsonArray m_marketplace;
    QString m_text;
};

template <typename Record>
Status Lists::each(const QString &kind, Month month,
                   const std::function<void(const Record &, const Pulled<Record> &)> &take)
{
    const auto rows = pulledRecords<Record>(m_file, kind, m_account, month);
    if (!rows)
        return std::unexpected(rows.error());
    for (const Pulled<Record> &row : *rows)
        take(row.record, row);
    return {};
}

Status Lists::readAccounts()
{
    return each<BillingAccount>(
        QStringLiteral("billingAccount"), Month(),
        [this](const BillingAccount &account, const Pulled<BillingAccount> &) {
            m_accounts.append(
                QJsonObject{{QStringLiteral("account"), account.id},
                            {QStringLiteral("name"), account.name},
                            {QStringLiteral("agreement"), account.agreement},
                            {QStringLiteral("status"), account.status},
                            {QStringLiteral("currency"), account.currency},
                            {QStringLiteral("from"), dayOrNull(account.from)},
                            {QStringLiteral("to"), dayOrNull(account.to)},
                            {QStringLiteral("accountOwnersSeeCharges"), account.accountOwnersSeeCharges},
                            {QStringLiteral("departmentAdminsSeeCharges"), account.departmentAdminsSeeCharges}});
            m_text += QStringLiteral("%1  %2  %3\n").arg(account.id, account.name, account.status);
        });
}

Status Lists::readDepartments()
{
    return each<EnrolmentDepartment>(
        QStringLiteral("enrolmentDepartment"), Month(),
        [this](const EnrolmentDepartment &one, const Pulled<EnrolmentDepartment> &record) {
            m_departments.append(QJsonObject{{QStringLiteral("account"), record.owner},
                                             {QStringLiteral("id"), one.id},
                                             {QStringLiteral("name"), one.name},
                                             {QStringLiteral("costCentre"), one.costCentre},
                                             {QStringLiteral("status"), one.status}});
            m_text += QStringLiteral("  department %1  %2  %3\n").arg(one.id, one.name, one.status);
        });
}

Status Lists::readEnrolmentAccounts()
{
    return each<EnrolmentAccount>(QStringLiteral("enrolmentAccount"), Month(),
                                  [this](const EnrolmentAccount &one, const Pulled<EnrolmentAccount> &record) {
                                      m_enrolmentAccounts.append(
                                          QJsonObject{{QStringLiteral("account"), record.owner},
                                                      {QStringLiteral("id"), one.id},
                                                      {QStringLiteral("name"), one.name},
                                                      {QStringLiteral("owner"), one.owner},
                                                      {QStringLiteral("department"), one.department},
                                                      {QStringLiteral("costCentre"), one.costCentre},
                                                      {QStringLiteral("status"), one.status},
                                                      {QStringLiteral("from"), dayOrNull(one.from)},
                                                      {QStringLiteral("to"), dayOrNull(one.to)}});
                                      m_text += QStringLiteral("  account %1  %2  %3  department %4\n")
                                                    .arg(one.id, one.name, one.status, one.department);
                                  });
}

Status Lists::readProfiles()
{
    return each<BillingProfile>(
        QStringLiteral("billingProfile"), Month(),
        [this](const BillingProfile &one, const Pulled<BillingProfile> &record) {
            m_profiles.append(QJsonObject{{QStringLiteral("account"), record.owner},
                                          {QStringLiteral("id"), one.id},
                                          {QStringLiteral("name"), one.name},
                                          {QStringLiteral("currency"), one.currency},
                                          {QStringLiteral("relationship"), one.relationship},
                                          {QStringLiteral("status"), one.status},
                                          {QStringLiteral("purchaseOrder"), one.purchaseOrder}});
            m_text += QStringLiteral("  billing profile %1  %2  %3\n").arg(one.id, one.name, one.currency);
        });
}

Status Lists::readCustomers()
{
    return each<BillingCustomer>(
        QStringLiteral("billingCustomer"), Month(),
        [this](const BillingCustomer &one, const Pulled<BillingCustomer> &record) {
            m_customers.append(QJsonObject{{QStringLiteral("account"), record.owner},
                                           {QStringLiteral("tenant"), one.id},
                                           {QStringLiteral("name"), one.name},
                                           {QStringLiteral("profile"), one.profile},
                                           {QStringLiteral("plans"), QJsonArray::fromStringList(one.plans)},
                                           {QStringLiteral("resellers"), QJsonArray::fromStringList(one.resellers)}});
            m_text += QStringLiteral("  customer %1  %2  billing profile %3\n").arg(one.id, one.name, one.profile);
        });
}

//! What the cost lines on hand come to, by month; those of files that a person imported are among them.
Status Lists::readCosts()
{
    const Result<QList<PulledCost>> costs = pulledCosts(m_file, m_month);
    if (!costs)
        return std::unexpected(costs.error());
    for (const PulledCost &cost : *costs) {
        m_costs.append(QJsonObject{{QStringLiteral("month"), cost.month.iso()},
                                   {QStringLiteral("currency"), cost.currency},
                                   {QStringLiteral("lines"), cost.lines},
                                   {QStringLiteral("net"), cost.net.text()}});
        m_text += QStringLiteral("costs %1  %2 %3  %4 lines\n")
                      .arg(cost.month.iso(), cost.net.text(), cost.currency)
                      .arg(cost.lines);
    }
    return {};
}

Status Lists::readBalances()
{
    return each<EnrolmentBalance>(QStringLiteral("enrolmentBalance"), m_month,
                                  [this](const EnrolmentBalance &balance, const Pulled<EnrolmentBalance> &record) {
                                      QJsonObject json{{QStringLiteral("account"), record.owner},
                                                       {QStringLiteral("month"), record.id},
                                                       {QStringLiteral("currency"), balance.currency},
                                                       {QStringLiteral("priceHidden"), balance.priceHidden}};
                                      const std::pair<const char *, Decimal> amounts[] = {
                                          {"beginning", balance.beginning},
                                          {"newPurchases", balance.newPurchases},
                                          {"adjustments", balance.adjustments},
                                          {"utilized", balance.utilized},
                                          {"ending", balance.ending},
                                          {"serviceOverage", balance.serviceOverage},
                                          {"chargesBilledSeparately", balance.chargesBilledSeparately},
                                          {"totalOverage", balance.totalOverage},
                                          {"totalUsage", balance.totalUsage},
                                          {"marketplace", balance.marketplace},
                                          {"overageRefund", balance.overageRefund}};
                                      for (const auto &[name, amount] : amounts)
                                          json.insert(QLatin1String(name), amount.text());
                                      m_balances.append(json);
                                      m_text += QStringLiteral("balance %1  %2 used, %3 left, %4\n")
                                                    .arg(record.id, balance.utilized.text(), balance.ending.text(),
                                                         balance.currency);
                                  });
}

Status Lists::readReservations()
{
    return each<ReservationTransaction>(
        QStringLiteral("reservationTransaction"), m_month,
        [this](const ReservationTransaction &row, const Pulled<ReservationTransaction> &record) {
            m_reservations.append(QJsonObject{{QStringLiteral("account"), record.owner},
                                              {QStringLiteral("date"), row.date.iso()},
                                              {QStringLiteral("order"), row.order},
                                              {QStringLiteral("orderName"), row.orderName},
                                              {QStringLiteral("description"), row.description},
                                              {QStringLiteral("event"), row.eventType},
                                              {QStringLiteral("quantity"), row.quantity.text()},
                                              {QStringLiteral("amount"), row.amount.text()},
                                              {QStringLiteral("currency"), row.currency},
                                              {QStringLiteral("sku"), row.sku},
                                              {QStringLiteral("term"), row.term},
                                              {QStringLiteral("region"), row.region},
                                              {QStringLiteral("subscription"), row.subscription},
                                              {QStringLiteral("department"), row.department},
                                              {QStringLiteral("enrolmentAccount"), row.account},
                                              {QStringLiteral("costCentre"), row.costCentre},
                                              {QStringLiteral("profile"), row.profile},
                                              {QStringLiteral("invoice"), row.invoice},
                                              {QStringLiteral("billing"), row.billingFrequency},
                                              {QStringLiteral("prepayment"), row.prepayment.text()},
                                              {QStringLiteral("overage"), row.overage.text()}});
            m_text += QStringLiteral("reservation %1  %2  %3  %4 %5\n")
                          .arg(row.date.iso(), row.eventType, row.description, row.amount.text(), row.currency);
        });
}

Status Lists::readMarketplace()
{
    return each<MarketplaceCharge>(
        QStringLiteral("marketplaceCharge"), m_month,
        [this](const MarketplaceCharge &charge, const Pulled<MarketplaceCharge> &record) {
            m_marketplace.append(QJsonObject{{QStringLiteral("account"), record.owner},
                                             {QStringLiteral("from"), charge.from.iso()},
                                             {QStringLiteral("to"), dayOrNull(charge.to)},
                                             {QStringLiteral("subscription"), charge.subscription},
                                             {QStringLiteral("subscriptionName"), charge.subscriptionName},
                                             {QStringLiteral("department"), charge.department},
                                             {QStringLiteral("enrolmentAccount"), charge.account},
                                             {QStringLiteral("costCentre"), charge.costCentre},
                                             {QStringLiteral("resourceGroup"), charge.resourceGroup},
                                             {QStringLiteral("publisher"), charge.publisher},
                                             {QStringLiteral("offer"), charge.offer},
                                             {QStringLiteral("plan"), charge.plan},
                                             {QStringLiteral("order"), charge.order},
                                             {QStringLiteral("quantity"), charge.quantity.text()},
                                             {QStringLiteral("unit"), charge.unit},
                                             {QStringLiteral("rate"), charge.rate.text()},
                                             {QStringLiteral("cost"), charge.cost.text()},
                                             {QStringLiteral("currency"), charge.currency},
                                             {QStringLiteral("recurring"), charge.recurring},
                                             {QStringLiteral("estimated"), charge.estimated}});
            m_text += QStringLiteral("marketplace %1  %2  %3  %4 %5\n")
                          .arg(charge.from.iso(), charge.publisher, charge.offer, charge.cost.text(), charge.currency);
        });
}

Status Lists::read()
{
    for (const auto part : {&Lists::readAccounts, &Lists::readDepartments, &Lists::readEnrolmentAccounts,
                            &Lists::readProfiles, &Lists::readCustomers, &Lists::readCosts, &Lists::readBalances,
                            &Lists::readReservations, &Lists::readMarketplace}) {
        if (const Status done = (this->*part)(); !done)
            return done;
    }
    return {};
}

Answer Lists::answer() const
{
    Answer answer;
    answer.json = {{QStringLiteral("accounts"), m_accounts},
                   {QStringLiteral("departments"), m_departments},
                   {QStringLiteral("enrolmentAccounts"), m_enrolmentAccounts},
                   {QStringLiteral("profiles"), m_profiles},
                   {QStringLiteral("customers"), m_customers},
                   {QStringLiteral("costs"), m_costs},
                   {QStringLiteral("balances"), m_balances},
                   {QStringLiteral("reservations"), m_reservations},
                   {QStringLiteral("marketplace"), m_marketplace}};
    answer.text =
        m_text.isEmpty() ? QStringLiteral("nothing is on hand; `connect azure-ea` and `sync` pull it") : m_text;
    return answer;
}

Result<Answer> azure(const Context &context, const Arguments &arguments)
{
    const Result<Month> month = arguments.monthOrAll(QStringLiteral("month"));
    if (!month)
        return std::unexpected(month.error());
    const auto workspace = context.open(CompanyFile::Mode::ReadOnly);
    if (!workspace)
        return std::unexpected(workspace.error());
    Lists lists((*workspace)->file(), arguments.value(QStringLiteral("enrolment")), *month);
    if (const Status done = lists.read(); !done)
        return std::unexpected(done.error());
    return lists.answer();
}

} // namespace

void addAzureLists(Commands &commands)
{
    addCommand(commands, "azure",
               "lists what was pulled of Azure enrolments: tree, costs, balances, reservations, marketplace",
               "--file acme.counterfoil azure --month 2026-01",
               {{},
                {{"enrolment", "NUMBER", "only this enrolment, or billing account of a partner"},
                 {"month", "YYYY-MM", "only this month"}}},
               azure);
}

} // namespace counterfoil::cli
