// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/billingaccountbooks.h"

#include "core/sync/azuremonths.h"
#include "core/sync/pullrecords.h"

#include <algorithm>

namespace counterfoil {

namespace {

constexpr int enoughFailures = 2; // what fails for two months fails for the others, and each waits for its tries

template <typename Record>
QString idOf(const Record &record)
{
    return record.id;
}

template <typename Record>
QString nameOf(const Record &record)
{
    return record.name.toLower();
}

QString dayOfBooking(const ReservationTransaction &row)
{
    return row.date.iso();
}

QString dayOfCharge(const MarketplaceCharge &charge)
{
    return charge.from.iso();
}

//! Of a month that Azure knows nothing of there is nothing.
template <typename Record>
Reply<std::vector<Record>> orNone(Reply<std::vector<Record>> records)
{
    if (!records && records.error().status == 404)
        return std::vector<Record>();
    return records;
}

//! The units of one billing account.
class Books
{
public:
    Books(PullContext &context, StepRun &run)
        : m_context(&context), m_run(&run), m_arm(&context.client.arm()), m_number(context.connection.enrolment),
          m_scope(ArmApi::enrolment(m_number))
    {}

    QCoro::Task<> pullAccount();
    QCoro::Task<> pullDepartments();
    QCoro::Task<> pullAccounts();
    QCoro::Task<> pullProfiles();
    QCoro::Task<> pullCustomers();
    QCoro::Task<> pullBalances();
    QCoro::Task<> pullReservations();
    QCoro::Task<> pullMarketplace();

private:
    QCoro::Task<Reply<std::vector<ReservationTransaction>>> reservationsOf(Month month, QStringList scopes);
    //! Where reservations are booked: the enrolment, or each of the billing profiles that are stored.
    Result<QStringList> bookingScopes() const;
    //! Nothing where the unit is fresh or cannot be looked up.
    std::optional<PullUnit> due(const QString &name) const;
    //! Newest first: what fails may end the row.
    QList<Month> dueMonths(const QString &kind) const;
    //! Whether to go on with the other months of a kind after one of them failed.
    static bool goesOn(const ServiceFault &fault, int *failures);
    void fail(const QString &what, ServiceFault fault) const;
    template <typename Record>
    void keep(const QString &unit, const CloudScope &scope, const Reply<std::vector<Record>> &records,
              QString (*sortedOf)(const Record &)) const;

    PullContext *m_context;
    StepRun *m_run;
    ArmApi *m_arm;
    QString m_number;
    QString m_scope;
};

std::optional<PullUnit> Books::due(const QString &name) const
{
    const Result<PullUnit> unit = PullRepository(m_context->file).unit(m_context->owner(), azureStep, name);
    if (!unit) {
        m_run->fail(unit.error());
        return std::nullopt;
    }
    return m_context->isFresh(unit->lastComplete) && !m_context->isForced(azureStep) ? std::nullopt
                                                                                     : std::optional(*unit);
}

QList<Month> Books::dueMonths(const QString &kind) const
{
    QList<Month> months;
    for (const Month month : monthsInReach(m_context->now())) {
        const std::optional<PullUnit> unit = due(kind + u' ' + month.iso());
        if (unit && isMonthDue(*m_context, *unit, month))
            months.prepend(month);
    }
    return months;
}

bool Books::goesOn(const ServiceFault &fault, int *failures)
{
    return fault.status != 403 && ++*failures < enoughFailures;
}

void Books::fail(const QString &what, ServiceFault fault) const
{
    fault.message = QStringLiteral("%1: %2").arg(what, fault.message);
    m_run->fail(fault);
}

template <typename Record>
void Books::keep(const QString &unit, const CloudScope &scope, const Reply<std::vector<Record>> &records,
                 QString (*sortedOf)(const Record &)) const
{
    if (!records)
        return fail(unit, records.error());
    const auto stored =
        storeRecords<Record>(*m_context, scope, *records, CloudRecordRepository::Gone::Forget, idOf<Record>, sortedOf);
    m_run->complete(azureStep, unit, stored);
}

//! Every time: a sync that asks for nothing would say that all is well without having looked.
QCoro::Task<> Books::pullAccount()
{
    const QString unit = QStringLiteral("account");
    if (m_run->mustStop())
        co_return;
    Reply<std::vector<BillingAccount>> accounts = co_await m_arm->billingAccounts();
    if (accounts)
        std::erase_if(*accounts, [this](const BillingAccount &account) { return account.id != m_number; });
    const CloudScope scope{m_context->owner(), QStringLiteral("billingAccount"), {}};
    keep<BillingAccount>(unit, scope, accounts, nameOf<BillingAccount>);
}

QCoro::Task<> Books::pullDepartments()
{
    const QString unit = QStringLiteral("departments");
    if (m_run->mustStop() || !due(unit))
        co_return;
    const auto departments = co_await m_arm->departments(m_number);
    const CloudScope scope{m_context->owner(), QStringLiteral("enrolmentDepartment"), {}};
    keep<EnrolmentDepartment>(unit, scope, departments, nameOf<EnrolmentDepartment>);
}

QCoro::Task<> Books::pullAccounts()
{
    const QString unit = QStringLiteral("accounts");
    if (m_run->mustStop() || !due(unit))
        co_return;
    const auto accounts = co_await m_arm->enrolmentAccounts(m_number);
    const CloudScope scope{m_context->owner(), QStringLiteral("enrolmentAccount"), {}};
    keep<EnrolmentAccount>(unit, scope, accounts, nameOf<EnrolmentAccount>);
}

QCoro::Task<> Books::pullProfiles()
{
    const QString unit = QStringLiteral("profiles");
    if (m_run->mustStop() || !due(unit))
        co_return;
    const auto profiles = co_await m_arm->billingProfiles(m_number);
    const CloudScope scope{m_context->owner(), QStringLiteral("billingProfile"), {}};
    keep<BillingProfile>(unit, scope, profiles, nameOf<BillingProfile>);
}

QCoro::Task<> Books::pullCustomers()
{
    const QString unit = QStringLiteral("customers");
    if (m_run->mustStop() || !due(unit))
        co_return;
    const auto customers = co_await m_arm->billingCustomers(m_number);
    const CloudScope scope{m_context->owner(), QStringLiteral("billingCustomer"), {}};
    keep<BillingCustomer>(unit, scope, customers, nameOf<BillingCustomer>);
}

//! One record a month; a month that Azure knows no balance of has none.
QCoro::Task<> Books::pullBalances()
{
    const QString kind = QStringLiteral("balance");
    int failures = 0;
    for (const Month month : dueMonths(kind)) {
        if (m_run->mustStop())
            co_return;
        const QString unit = kind + u' ' + month.iso();
        const Reply<EnrolmentBalance> balance = co_await m_arm->balance(m_number, month);
        if (!balance && balance.error().status != 404) {
            fail(unit, balance.error());
            if (!goesOn(balance.error(), &failures))
                co_return;
            continue;
        }
        QList<CloudRecord> records;
        if (balance)
            records.append({{}, {}, month.iso(), month.iso(), jsonOf(*balance), {}, {}});
        const CloudScope scope{m_context->owner(), QStringLiteral("enrolmentBalance"), month.iso()};
        m_run->complete(
            azureStep, unit,
            CloudRecordRepository(m_context->file).replace(scope, records, CloudRecordRepository::Gone::Forget));
    }
}

Result<QStringList> Books::bookingScopes() const
{
    if (isEnrolment(m_number))
        return QStringList{m_scope};
    const auto profiles = storedRecords<BillingProfile>(*m_context, QStringLiteral("billingProfile"));
    if (!profiles)
        return std::unexpected(profiles.error());
    QStringList scopes;
    for (const BillingProfile &profile : *profiles)
        scopes.append(ArmApi::billingProfile(m_number, profile.id));
    return scopes;
}

//! The bookings of a month in all scopes, or the first fault.
QCoro::Task<Reply<std::vector<ReservationTransaction>>> Books::reservationsOf(Month month, QStringList scopes)
{
    std::vector<ReservationTransaction> all;
    for (const QString &scope : scopes) {
        const auto answer = co_await m_arm->reservationTransactions(scope, month.first(), month.last());
        const auto rows = orNone(answer);
        if (!rows)
            co_return std::unexpected(rows.error());
        all.insert(all.end(), rows->begin(), rows->end());
    }
    co_return all;
}

QCoro::Task<> Books::pullReservations()
{
    const QString kind = QStringLiteral("reservations");
    const Result<QStringList> scopes = bookingScopes();
    if (!scopes) {
        m_run->fail(scopes.error());
        co_return;
    }
    int failures = 0;
    for (const Month month : scopes->isEmpty() ? QList<Month>() : dueMonths(kind)) {
        if (m_run->mustStop())
            co_return;
        const auto rows = co_await reservationsOf(month, *scopes);
        const CloudScope scope{m_context->owner(), QStringLiteral("reservationTransaction"), month.iso()};
        keep<ReservationTransaction>(kind + u' ' + month.iso(), scope, rows, dayOfBooking);
        if (!rows && !goesOn(rows.error(), &failures))
            co_return;
    }
}

QCoro::Task<> Books::pullMarketplace()
{
    const QString kind = QStringLiteral("marketplace");
    int failures = 0;
    for (const Month month : dueMonths(kind)) {
        if (m_run->mustStop())
            co_return;
        const auto answer = co_await m_arm->marketplaceCharges(m_scope, month);
        const auto charges = orNone(answer);
        const CloudScope scope{m_context->owner(), QStringLiteral("marketplaceCharge"), month.iso()};
        keep<MarketplaceCharge>(kind + u' ' + month.iso(), scope, charges, dayOfCharge);
        if (!charges && !goesOn(charges.error(), &failures))
            co_return;
    }
}

} // namespace

bool isEnrolment(const QString &account)
{
    return std::all_of(account.cbegin(), account.cend(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

QCoro::Task<> pullBillingAccount(PullContext *context, StepRun *run)
{
    Books books(*context, *run);
    co_await books.pullAccount();
    if (!isEnrolment(context->connection.enrolment)) {
        co_await books.pullProfiles();
        co_await books.pullCustomers();
        co_await books.pullReservations();
        co_return;
    }
    co_await books.pullDepartments();
    co_await books.pullAccounts();
    co_await books.pullBalances();
    co_await books.pullReservations();
    co_await books.pullMarketplace();
}

} // namespace counterfoil
