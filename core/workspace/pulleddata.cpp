// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/pulleddata.h"

#include "core/store/sourcerepository.h"

#include <map>

namespace counterfoil {

namespace {

//! Null before there are terms.
Result<const Terms *> termsOrNone(Workspace &workspace)
{
    const Result<const Terms *> terms = workspace.terms();
    if (terms || terms.error().code() != Error::Code::NotFound)
        return terms;
    return static_cast<const Terms *>(nullptr);
}

//! Says of each row whose tenant it is of.
template <typename Row, typename TenantOf>
Status addCustomers(Workspace &workspace, QList<Row> &rows, TenantOf tenantOf)
{
    const Result<const Terms *> terms = termsOrNone(workspace);
    if (!terms)
        return std::unexpected(terms.error());
    for (Row &row : rows) {
        const Customer *customer = *terms ? (*terms)->customerOfTenant(tenantOf(row)) : nullptr;
        if (customer) {
            row.customer = customer->id();
            row.customerName = customer->party.name;
        }
    }
    return {};
}

//! Records that name a tenant, with the customers of the terms that these belong to.
template <typename Record>
Result<QList<Pulled<Record>>> ownedRecords(Workspace &workspace, const QString &kind)
{
    Result<QList<Pulled<Record>>> rows = pulledRecords<Record>(workspace.file(), kind);
    if (!rows)
        return rows;
    const Status done = addCustomers(workspace, *rows, [](const auto &row) { return row.record.tenant; });
    if (!done)
        return std::unexpected(done.error());
    return rows;
}

//! The filter with the tenants of customers whose names hold its words.
Result<SeatFilter> withTenants(Workspace &workspace, SeatFilter filter)
{
    const Result<const Terms *> terms = termsOrNone(workspace);
    if (!terms)
        return std::unexpected(terms.error());
    for (SeatWord &word : filter.words) {
        if (!*terms)
            break;
        for (const Customer &customer : (*terms)->customers) {
            if (customer.party.name.contains(word.text, Qt::CaseInsensitive))
                word.tenants << customer.tenants;
        }
    }
    return filter;
}

//! The parts of every billing account, before they stand in their order.
struct TreeParts
{
    QList<Pulled<BillingAccount>> accounts;
    QList<Pulled<EnrolmentDepartment>> departments;
    QList<Pulled<EnrolmentAccount>> enrolmentAccounts;
    QList<Pulled<BillingProfile>> profiles;
    QList<Pulled<BillingCustomer>> customers;
    QStringList owners; //!< each once, as they come

    Status read(CompanyFile &file);
    template <typename Record>
    Status readOne(CompanyFile &file, const char *kind, QList<Pulled<Record>> &into);
    void addEnrolmentAccounts(const QString &owner, const QString &department, int depth, QList<BillingNode> &to) const;
    void addCustomers(const QString &owner, const QString &profile, int depth, QList<BillingNode> &to) const;
    void addAccount(const QString &owner, QList<BillingNode> &to) const;
    void addInside(const QString &owner, QList<BillingNode> &to) const;
};

template <typename Record>
Status TreeParts::readOne(CompanyFile &file, const char *kind, QList<Pulled<Record>> &into)
{
    auto rows = pulledRecords<Record>(file, QString::fromLatin1(kind));
    if (!rows)
        return std::unexpected(rows.error());
    into = *std::move(rows);
    for (const Pulled<Record> &row : std::as_const(into)) {
        if (!owners.contains(row.owner))
            owners << row.owner;
    }
    return {};
}

Status TreeParts::read(CompanyFile &file)
{
    Status done = readOne(file, "billingAccount", accounts);
    if (done)
        done = readOne(file, "enrolmentDepartment", departments);
    if (done)
        done = readOne(file, "enrolmentAccount", enrolmentAccounts);
    if (done)
        done = readOne(file, "billingProfile", profiles);
    return done ? readOne(file, "billingCustomer", customers) : done;
}

//! Without a department: those whose department, if they name one, is not listed.
void TreeParts::addEnrolmentAccounts(const QString &owner, const QString &department, int depth,
                                     QList<BillingNode> &to) const
{
    for (const auto &one : enrolmentAccounts) {
        if (one.owner != owner)
            continue;
        const bool isListed = std::any_of(departments.begin(), departments.end(), [&one](const auto &other) {
            return other.owner == one.owner && other.record.id == one.record.department;
        });
        if ((isListed ? one.record.department : QString()) != department)
            continue;
        BillingNode node{BillingNode::Kind::EnrolmentAccount, depth, owner, one.record.id, one.record.name};
        node.owner = one.record.owner;
        node.costCentre = one.record.costCentre;
        node.status = one.record.status;
        node.from = one.record.from;
        node.to = one.record.to;
        to << node;
    }
}

void TreeParts::addCustomers(const QString &owner, const QString &profile, int depth, QList<BillingNode> &to) const
{
    for (const auto &one : customers) {
        if (one.owner != owner)
            continue;
        const bool isListed = std::any_of(profiles.begin(), profiles.end(), [&one](const auto &other) {
            return other.owner == one.owner && other.record.id == one.record.profile;
        });
        if ((isListed ? one.record.profile : QString()) == profile)
            to << BillingNode{BillingNode::Kind::Customer, depth, owner, one.record.id, one.record.name};
    }
}

void TreeParts::addAccount(const QString &owner, QList<BillingNode> &to) const
{
    BillingNode node{BillingNode::Kind::Account, 0, owner, owner, {}};
    for (const auto &one : accounts) {
        if (one.owner != owner && one.record.id != owner)
            continue;
        node.id = one.record.id;
        node.name = one.record.name;
        node.status = one.record.status;
        node.currency = one.record.currency;
        node.from = one.record.from;
        node.to = one.record.to;
        break;
    }
    to << node;
}

void TreeParts::addInside(const QString &owner, QList<BillingNode> &to) const
{
    for (const auto &one : departments) {
        if (one.owner != owner)
            continue;
        BillingNode node{BillingNode::Kind::Department, 1, owner, one.record.id, one.record.name};
        node.costCentre = one.record.costCentre;
        node.status = one.record.status;
        to << node;
        addEnrolmentAccounts(owner, one.record.id, 2, to);
    }
    addEnrolmentAccounts(owner, {}, 1, to);
    for (const auto &one : profiles) {
        if (one.owner != owner)
            continue;
        BillingNode node{BillingNode::Kind::Profile, 1, owner, one.record.id, one.record.name};
        node.costCentre = one.record.purchaseOrder;
        node.status = one.record.status;
        node.currency = one.record.currency;
        to << node;
        addCustomers(owner, one.record.id, 2, to);
    }
    addCustomers(owner, {}, 1, to);
}

} // namespace

Result<QList<Pulled<CloudCustomer>>> pulledCustomers(Workspace &workspace)
{
    return ownedRecords<CloudCustomer>(workspace, QStringLiteral("customer"));
}

Result<QList<Pulled<CloudSubscription>>> pulledSubscriptions(Workspace &workspace)
{
    return ownedRecords<CloudSubscription>(workspace, QStringLiteral("subscription"));
}

Result<QList<PulledSeat>> pulledSeats(Workspace &workspace, const SeatFilter &filter)
{
    const Result<SeatFilter> whole = withTenants(workspace, filter);
    if (!whole)
        return std::unexpected(whole.error());
    const Result<QList<SeatRow>> counts = SeatRepository(workspace.file()).rows(*whole);
    if (!counts)
        return std::unexpected(counts.error());
    QList<PulledSeat> rows;
    rows.reserve(counts->size());
    for (const SeatRow &count : *counts)
        rows.append({count});
    const Status done = addCustomers(workspace, rows, [](const PulledSeat &row) { return row.count.tenant; });
    if (!done)
        return std::unexpected(done.error());
    return rows;
}

Result<qint64> countPulledSeats(Workspace &workspace, const SeatFilter &filter)
{
    const Result<SeatFilter> whole = withTenants(workspace, filter);
    if (!whole)
        return std::unexpected(whole.error());
    return SeatRepository(workspace.file()).count(*whole);
}

Result<QHash<QString, QString>> pulledNames(CompanyFile &file, const CloudRecordFilter &filter)
{
    QHash<QString, QString> names;
    CloudRecordRepository repository(file);
    for (const char *kind : {"customer", "subscription", "azureEntitlement"}) {
        const auto records = repository.records(QString::fromLatin1(kind), filter);
        if (!records)
            return std::unexpected(records.error());
        for (const CloudRecord &record : *records) {
            QString name = record.content.value(QStringLiteral("name")).toString();
            if (name.isEmpty()) // a subscription that nobody gave one
                name = record.content.value(QStringLiteral("product")).toString();
            if (!name.isEmpty())
                names.insert(record.id.toLower(), name);
        }
    }
    return names;
}

Result<QList<PulledCost>> pulledCosts(CompanyFile &file, Month month)
{
    const Result<QList<SourceSet>> sets = SourceRepository(file).sets();
    if (!sets)
        return std::unexpected(sets.error());
    std::map<std::pair<QString, QString>, PulledCost> sums;
    for (const SourceSet &set : *sets) {
        if (set.kind != SourceKind::AzureCost || (month.isValid() && set.month != month))
            continue;
        PulledCost &sum = sums[{set.month.iso(), set.currency}];
        sum.month = set.month;
        sum.currency = set.currency;
        sum.lines += set.lines;
        sum.net += set.net;
    }
    QList<PulledCost> costs;
    for (const auto &[key, sum] : sums)
        costs << sum;
    return costs;
}

Result<QList<BillingNode>> pulledTree(CompanyFile &file)
{
    TreeParts parts;
    if (const Status done = parts.read(file); !done)
        return std::unexpected(done.error());
    QList<BillingNode> nodes;
    for (const QString &owner : std::as_const(parts.owners)) {
        parts.addAccount(owner, nodes);
        parts.addInside(owner, nodes);
    }
    return nodes;
}

} // namespace counterfoil
