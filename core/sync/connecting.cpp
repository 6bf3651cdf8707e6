// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/connecting.h"

#include "core/base/sentence.h"
#include "core/identity/devicesignin.h"
#include "core/identity/entracode.h"
#include "core/model/recordjson.h"
#include "core/store/cloudconnectionrepository.h"
#include "core/store/cloudrecordrepository.h"
#include "core/store/sourcerepository.h"
#include "core/sync/invoicelist.h"
#include "core/sync/signinfaults.h"

#include <QUuid>

namespace counterfoil {

namespace {

using namespace std::chrono_literals;

//! How a connection names the roles of its account.
constexpr std::pair<bool AccountRoles::*, const char *> roleNames[] = {{&AccountRoles::adminAgent, "Admin Agent"},
                                                                       {&AccountRoles::billingAdmin, "Billing Admin"},
                                                                       {&AccountRoles::salesAgent, "Sales Agent"},
                                                                       {&AccountRoles::helpdeskAgent, "Helpdesk Agent"},
                                                                       {&AccountRoles::globalAdmin, "Global Admin"}};

AccountRoles withoutNames()
{
    AccountRoles roles;
    roles.namesKnown = false;
    return roles;
}

//! What a sign-in brought, before anything is stored.
struct SignedIn
{
    TokenGrant grant;
    Identity identity;
};

std::unexpected<Error> stopped()
{
    return failure(Error::Code::Cancelled, SENTENCE("the sign-in was stopped"));
}

std::unexpected<Error> signInFailed(const QString &what)
{
    return failure(Error::Code::SignIn, what);
}

QString withConsent(const QString &message, const SignInApplication &application)
{
    return SENTENCE("%1\nAn administrator of the tenant (Cloud Application Administrator or Global Administrator) has "
                    "to agree first, here: %2")
        .arg(message, adminConsentAddress(application).toString(QUrl::FullyEncoded));
}

QString declinedText(const SignInRedirect &redirect)
{
    const QString error = QString::fromUtf8(redirect.text);
    const QString code = redirect.entraCode == 0 ? QString() : QStringLiteral(" (AADSTS%1)").arg(redirect.entraCode);
    return SENTENCE("the sign-in ended with \"%1\"%2").arg(error, code);
}

//! One attempt to make a connection, while it lasts.
class Connecting
{
public:
    Connecting(CompanyFile &file, const CloudEnvironment &environment, const ConnectRequest &request)
        : m_file(file), m_environment(environment), m_request(request)
    {}

    QCoro::Task<Result<CloudConnection>> run();

private:
    Status prepare();
    std::unexpected<Error> failureOf(const SignInFault &fault) const;
    bool isCancelled() const { return m_request.isCancelled && m_request.isCancelled(); }
    QCoro::Task<Result<SignedIn>> signIn();
    QCoro::Task<Result<SignInRedirect>> askBrowser(RedirectListener *listener, SignInAttempt *attempt);
    QCoro::Task<Result<SignInRedirect>> askWindow(quint16 port, SignInAttempt *attempt);
    QCoro::Task<Result<SignedIn>> signInByBrowser();
    QCoro::Task<Result<SignedIn>> signInByDevice();
    Result<SignedIn> checked(const SignInResult<TokenGrant> &grant, const QByteArray &nonce) const;
    Status checkTenant(const Identity &identity) const;
    QCoro::Task<Result<CloudConnection>> settle();
    QCoro::Task<Status> lookAround();
    QCoro::Task<Status> lookAtPartner();
    QCoro::Task<Status> lookAtEnrolment();
    void take(const AccountRoles &roles);

    CompanyFile &m_file;
    const CloudEnvironment &m_environment;
    const ConnectRequest &m_request;
    CloudConnection m_connection;
    bool m_isKnown = false;
    std::unique_ptr<HttpTransport> m_wire;
    std::unique_ptr<CloudClient> m_client;
    bool m_lacksSecondFactor = false;
    bool m_isSameAccount = false; //!< as at the sign-in before
};

Status Connecting::prepare()
{
    CloudConnectionRepository repository(m_file);
    const Result<CloudConnection> known = repository.connection(m_request.name);
    if (!known && known.error().code() != Error::Code::NotFound)
        return std::unexpected(known.error());
    m_isKnown = known.has_value();
    if (known)
        m_connection = *known;
    if (known && known->kind != m_request.kind)
        return refused(SENTENCE("the connection \"%1\" is of kind %2, not %3; connect this one under another name")
                           .arg(known->name, known->kind, m_request.kind));
    m_connection.name = m_request.name;
    m_connection.kind = m_request.kind;
    m_connection.profile = m_request.profile.toJson();
    m_connection.clientId = m_request.clientId;
    m_connection.askedTenant = m_request.tenant;
    m_connection.isMinimal = m_request.isMinimal;
    if (m_connection.vaultKey.isEmpty())
        m_connection.vaultKey = QStringLiteral("counterfoil-") + QUuid::createUuid().toString(QUuid::WithoutBraces);
    const Result<QString> locks = m_environment.lockFolder();
    if (!locks)
        return std::unexpected(locks.error());
    m_wire = m_environment.wire(m_request.profile);
    m_client = std::make_unique<CloudClient>(
        m_connection, m_request.profile,
        ClientParts{*m_wire, m_environment.vault, m_environment.pacer, *locks, m_environment.log});
    return {};
}

std::unexpected<Error> Connecting::failureOf(const SignInFault &fault) const
{
    if (m_request.heed)
        m_request.heed(fault);
    if (fault.state == ConnectionState::ConsentRequired)
        return signInFailed(withConsent(fault.message, applicationOf(m_connection, m_request.profile)));
    return signInFailed(serviceFaultOf(fault, m_request.profile.authority).message);
}

Result<SignedIn> Connecting::checked(const SignInResult<TokenGrant> &grant, const QByteArray &nonce) const
{
    if (!grant)
        return failureOf(grant.error());
    if (grant->refreshToken.isEmpty())
        return signInFailed(SENTENCE("the sign-in gave no refresh token (offline_access was not granted)"));
    const IdentityExpectation expected{m_request.profile.authority, m_request.clientId, nonce};
    const Result<Identity> identity = identityOf(grant->identityToken, expected, m_environment.machine.nowUtc());
    if (!identity)
        return std::unexpected(identity.error());
    return SignedIn{*grant, *identity};
}

QCoro::Task<Result<SignInRedirect>> Connecting::askBrowser(RedirectListener *listener, SignInAttempt *attempt)
{
    if (const Status opened = m_request.open(attempt->address()); !opened)
        co_return std::unexpected(opened.error());
    co_return co_await listener->wait(attempt, m_request.timeout, m_request.isCancelled);
}

//! The window catches the redirect before it is asked for; what it brings is judged as a browser's.
QCoro::Task<Result<SignInRedirect>> Connecting::askWindow(quint16 port, SignInAttempt *attempt)
{
    ConsentRequest window;
    window.address = attempt->address();
    window.port = port;
    window.hosts = signInHosts(m_request.profile.authority);
    window.title = m_request.title.arg(m_request.name);
    window.certificateAuthority = m_request.profile.authorities;
    window.seconds = int(std::min<std::chrono::seconds>(m_request.timeout, 590s).count());
    const Result<ConsentAnswer> answer = co_await m_request.embed(window);
    if (!answer && answer.error().code() == Error::Code::Cancelled)
        co_return std::unexpected(answer.error());
    if (!answer) // whatever the window lacked or met, a person has to sign in another way or again
        co_return signInFailed(answer.error().message());
    if (answer->kind != ConsentAnswer::Kind::Redirected)
        co_return signInFailed(SENTENCE("the sign-in window was closed"));
    const SignInRedirect redirect = attempt->judge("GET", answer->text, "localhost:" + QByteArray::number(port));
    if (redirect.kind == SignInRedirect::Kind::Stranger)
        co_return signInFailed(SENTENCE("the sign-in window brought back an answer to another sign-in"));
    co_return redirect;
}

QCoro::Task<Result<SignedIn>> Connecting::signInByBrowser()
{
    RedirectListener listener(m_request.landing); // its port is the window's too: nobody else can listen there
    const Result<quint16> port = listener.listen();
    if (!port)
        co_return std::unexpected(port.error());
    const SignInApplication application = applicationOf(m_connection, m_request.profile, *port);
    SignInAttempt attempt(application, m_environment.pacer);
    auto asked = m_request.method == ConnectRequest::Method::Embedded ? askWindow(*port, &attempt)
                                                                      : askBrowser(&listener, &attempt);
    const Result<SignInRedirect> redirect = co_await asked;
    if (!redirect)
        co_return std::unexpected(redirect.error());
    if (redirect->kind != SignInRedirect::Kind::Code) {
        const auto state = stateOfRefusal({}, {}, redirect->entraCode);
        SignInFault fault(state.value_or(ConnectionState::Denied), declinedText(*redirect));
        fault.error = QString::fromUtf8(redirect->text);
        fault.entraCode = redirect->entraCode;
        co_return failureOf(fault);
    }
    const HttpRequest redeem = attempt.redeem(redirect->text, firstScopes(m_connection, m_request.profile));
    const Result<HttpResponse> answer = co_await m_client->signIn().send(redeem);
    co_return checked(tokenGrantOf(answer), attempt.nonce());
}

QCoro::Task<Result<SignedIn>> Connecting::signInByDevice()
{
    const SignInApplication application = applicationOf(m_connection, m_request.profile);
    const SignInResult<TokenGrant> grant =
        co_await counterfoil::signInByDevice(application, &m_client->signIn(), &m_environment.pacer, m_request.timeout,
                                             m_request.showCode, m_request.isCancelled);
    co_return checked(grant, QByteArray());
}

QCoro::Task<Result<SignedIn>> Connecting::signIn()
{
    if (m_request.method == ConnectRequest::Method::Device)
        co_return co_await signInByDevice();
    co_return co_await signInByBrowser();
}

//! A name stays with its partner, and a tenant that was asked for is the one that signed in.
Status Connecting::checkTenant(const Identity &identity) const
{
    const bool isOther = m_isKnown && !m_connection.tenant.isEmpty() && m_connection.tenant != identity.tenant;
    if (isOther)
        return refused(SENTENCE("the connection \"%1\" is one of the tenant %2, and %3 belongs to %4; sign in with an "
                                "account of that tenant, or connect this one under a name of its own")
                           .arg(m_connection.name, m_connection.tenant, identity.account, identity.tenant));
    const QUuid asked = QUuid::fromString(m_request.tenant);
    if (!asked.isNull() && asked != QUuid::fromString(identity.tenant))
        return refused(SENTENCE("%1 belongs to the tenant %2, not to %3; sign in with an account of that one")
                           .arg(identity.account, identity.tenant, m_request.tenant));
    return {};
}

//! Of roles of which some have no name the others say something only where they are enough.
void Connecting::take(const AccountRoles &roles)
{
    m_connection.roles.clear();
    m_connection.rolesKnown = roles.namesKnown || roles.suffice();
    if (!m_connection.rolesKnown)
        return;
    for (const auto &[role, name] : roleNames) {
        if (roles.*role)
            m_connection.roles.append(QString::fromLatin1(name));
    }
}

QCoro::Task<Status> Connecting::lookAtPartner()
{
    const Reply<PartnerOrganization> partner = co_await m_client->partnerCenter().organization();
    const Reply<AccountRoles> roles = co_await m_client->graph().roles();
    if (!roles && roles.error().code == u"expired" && m_client->keeper().lastFault() &&
        m_client->keeper().lastFault()->state == ConnectionState::ConsentRequired) {
        m_connection.state = wordOf(ConnectionState::ConsentRequired);
        co_return failureOf(*m_client->keeper().lastFault());
    }
    const bool stillHolds = m_isSameAccount && m_connection.rolesKnown && !roles && roles.error().status != 403;
    if (!stillHolds) // where Graph only does not answer the account has what it had
        take(roles ? *roles : withoutNames());
    const bool wantsSecondFactor = m_lacksSecondFactor || (!partner && partner.error().code == u"mfa-required");
    ConnectionState state = ConnectionState::Ok;
    if (wantsSecondFactor)
        state = ConnectionState::MfaRequired;
    else if (!partner && !roles && partner.error().status == 403 && roles.error().status == 403)
        state = ConnectionState::Denied;
    else if (!partner && partner.error().noAnswer)
        state = ConnectionState::Offline;
    else if (!partner && partner.error().code == u"expired")
        state = ConnectionState::Expired;
    m_connection.state = wordOf(state);
    co_return Status();
}

QCoro::Task<Status> Connecting::lookAtEnrolment()
{
    const Reply<std::vector<BillingAccount>> accounts = co_await m_client->arm().billingAccounts();
    m_connection.roles.clear();
    if (const auto state = accounts ? ConnectionState::Ok : connectionStateOf(accounts.error().code))
        m_connection.state = wordOf(*state);
    if (!accounts && accounts.error().status != 403)
        co_return signInFailed(accounts.error().message + u'\n' + accounts.error().hint);
    QStringList numbers;
    QStringList partners;
    for (const BillingAccount &account : accounts ? *accounts : std::vector<BillingAccount>()) {
        if (account.agreement == u"EnterpriseAgreement")
            numbers.append(account.id);
        else if (account.agreement == u"MicrosoftPartnerAgreement")
            partners.append(account.id);
    }
    const QString asked = m_request.enrolment.isEmpty() ? m_connection.enrolment : m_request.enrolment;
    if (!asked.isEmpty() && (numbers.contains(asked) || partners.contains(asked) || !accounts)) {
        m_connection.enrolment = asked;
        co_return Status();
    }
    if (asked.isEmpty() && numbers.size() == 1) {
        m_connection.enrolment = numbers.first();
        co_return Status();
    }
    const QString kept = m_connection.enrolment; // a number that a person mistyped says nothing about it
    if (!kept.isEmpty() && !numbers.contains(kept) && !partners.contains(kept))
        m_connection.state = wordOf(ConnectionState::Denied);
    const QStringList all = numbers + partners;
    const QString seen = all.isEmpty() ? QStringLiteral("none") : all.join(QStringLiteral(", "));
    co_return signInFailed(asked.isEmpty()
                               ? SENTENCE("name the enrolment with --enrolment; the account sees: %1").arg(seen)
                               : SENTENCE("the account does not see the enrolment %1; it sees: %2").arg(asked, seen));
}

QCoro::Task<Status> Connecting::lookAround()
{
    if (m_connection.kind == u"azure-ea")
        co_return co_await lookAtEnrolment();
    co_return co_await lookAtPartner();
}

QCoro::Task<Result<CloudConnection>> Connecting::run()
{
    if (const Status prepared = prepare(); !prepared)
        co_return std::unexpected(prepared.error());
    const Result<SignedIn> signedIn = co_await signIn();
    if (isCancelled())
        co_return stopped();
    if (!signedIn)
        co_return std::unexpected(signedIn.error());
    if (const Status ours = checkTenant(signedIn->identity); !ours)
        co_return std::unexpected(ours.error());
    m_isSameAccount = m_isKnown && m_connection.account == signedIn->identity.account;
    m_connection.tenant = signedIn->identity.tenant;
    m_connection.account = signedIn->identity.account;
    m_connection.isPerson = signedIn->identity.isPerson;
    m_connection.claims.clear();
    m_lacksSecondFactor = m_connection.kind == u"csp" && hasSecondFactor(signedIn->grant.accessToken) == false;
    const QStringList scopes = firstScopes(m_connection, m_request.profile);
    const Status kept = co_await m_client->keeper().keep(signedIn->grant, scopes);
    if (!kept)
        co_return std::unexpected(kept.error());
    m_connection.renewed = m_file.clock().nowUtc();
    const Result<CloudConnection> settled = co_await settle();
    if (settled)
        co_return settled;
    if (m_isKnown) { // its tokens are the new ones: what is shown of it has to be theirs
        if (const Status saved = CloudConnectionRepository(m_file).save(m_connection); !saved)
            co_return std::unexpected(saved.error());
        co_return settled;
    }
    TokenSlots tokens(m_environment.vault, m_connection.vaultKey); // nobody could find and forget them later
    const Status forgotten = co_await tokens.forget();
    if (!forgotten)
        co_return std::unexpected(forgotten.error());
    co_return settled;
}

//! Looks what the account may do and stores the connection.
QCoro::Task<Result<CloudConnection>> Connecting::settle()
{
    const Status looked = co_await lookAround();
    if (!looked)
        co_return std::unexpected(looked.error());
    if (isCancelled() && !m_isKnown) // of one that is known the tokens are the new ones already
        co_return stopped();
    if (const Status saved = CloudConnectionRepository(m_file).save(m_connection); !saved)
        co_return std::unexpected(saved.error());
    co_return Result<CloudConnection>(m_connection);
}

//! Whether an invoice of more than ten days has no lines.
Result<bool> waitsForLines(CompanyFile &file, const CloudConnection &connection, const QDateTime &now)
{
    CloudRecordFilter filter;
    filter.owner = connection.owner();
    const auto records = CloudRecordRepository(file).records(QStringLiteral("invoice"), filter);
    if (!records)
        return std::unexpected(records.error());
    const Result<QList<SourceSet>> sets = SourceRepository(file).sets();
    if (!sets)
        return std::unexpected(sets.error());
    std::vector<InvoiceHeader> headers;
    for (const CloudRecord &record : *records)
        headers.push_back(recordFrom<InvoiceHeader>(record.content));
    const QSet<QString> voided = voidedInvoices(headers); // their lines have been retired
    const Day limit = Day::of(now.date()).plusDays(-10);
    return std::any_of(headers.begin(), headers.end(), [&](const InvoiceHeader &header) {
        const auto isOfIt = [&header](const SourceSet &set) {
            return set.invoice.compare(header.id, Qt::CaseInsensitive) == 0;
        };
        return header.kind == u"invoice" && header.date < limit && !voided.contains(header.id.toLower()) &&
               std::none_of(sets->begin(), sets->end(), isOfIt);
    });
}

} // namespace

QCoro::Task<Result<CloudConnection>> connectCloud(CompanyFile *file, const CloudEnvironment *environment,
                                                  ConnectRequest request)
{
    Connecting connecting(*file, *environment, request);
    co_return co_await connecting.run();
}

QCoro::Task<Status> disconnectCloud(CompanyFile *file, const CloudEnvironment *environment, QString name)
{
    CloudConnectionRepository repository(*file);
    const Result<CloudConnection> connection = repository.connection(name);
    if (!connection)
        co_return std::unexpected(connection.error());
    const Result<QString> locks = environment->lockFolder();
    if (!locks)
        co_return std::unexpected(locks.error());
    const TokenSlots tokens(environment->vault, connection->vaultKey);
    const Status forgotten = co_await forgetSignIn(tokens, &environment->pacer, signInLockOf(*connection, *locks));
    if (!forgotten)
        co_return forgotten;
    co_return repository.remove(name);
}

QString stateToShow(const CloudConnection &connection, const QDateTime &now)
{
    constexpr qint64 longest = 75; // days without a renewal, of 90
    const bool isOld = connection.renewed.isValid() && connection.renewed.daysTo(now) >= longest;
    return isOld && connection.state == wordOf(ConnectionState::Ok) ? wordOf(ConnectionState::Expiring)
                                                                    : connection.state;
}

Result<QStringList> warningsOf(CompanyFile &file, const CloudConnection &connection, const QDateTime &now)
{
    QStringList warnings;
    if (connection.isPerson)
        warnings.append(SENTENCE("%1 looks like a person's account; a service account does not leave the company")
                            .arg(connection.account));
    AccountRoles roles;
    for (const auto &[role, name] : roleNames)
        roles.*role = connection.roles.contains(QLatin1String(name));
    if (connection.kind == u"csp" && !connection.rolesKnown)
        warnings.append(SENTENCE("Graph gave no role names, so whether the roles suffice is not known"));
    else if (connection.kind == u"csp" && !roles.suffice())
        warnings.append(SENTENCE("the account is neither Admin Agent nor Billing Admin with Sales Agent"));
    const Result<bool> waits = waitsForLines(file, connection, now);
    if (!waits)
        return std::unexpected(waits.error());
    if (*waits)
        warnings.append(SENTENCE("an invoice of more than ten days has no lines; run a sync, or import its file"));
    return warnings;
}

} // namespace counterfoil
