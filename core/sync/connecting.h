// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/configfolder.h"
#include "core/identity/consentprocess.h"
#include "core/identity/identitytoken.h"
#include "core/identity/redirectlistener.h"
#include "core/store/companyfile.h"
#include "core/sync/cloudclient.h"

namespace counterfoil {

//! What talking to clouds takes from the machine. Everything must outlive its use.
struct CloudEnvironment
{
    QString folder; //!< of the configuration
    TokenVault &vault;
    Pacer &pacer;
    const Clock &machine; //!< tokens go by the machine's own clock, whatever the calendar says
    std::function<std::unique_ptr<HttpTransport>(const CloudProfile &profile)> wire;
    Retrying::Log log; //!< may be empty

    //! Where the locks lie that processes share; it is made where it is not there yet.
    Result<QString> lockFolder() const { return configFolder(folder, QStringLiteral("locks")); }
    //! Where a connection's files lie while they are on their way, those of each copy of a company file apart; made in
    //! the same way.
    Result<QString> downloadFolder(const QString &vaultKey, const QString &fileMark) const
    {
        return configFolder(folder, QStringLiteral("downloads/%1/%2").arg(vaultKey, fileMark));
    }
};

//! How a person signs in.
struct ConnectRequest
{
    enum class Method {
        Browser,  //!< the system's own, which comes back to this machine
        Embedded, //!< the program's own window
        Device,   //!< a code to type anywhere
    };

    QString name;
    QString kind; //!< csp or azure-ea
    CloudProfile profile;
    QString clientId;
    QString tenant = QStringLiteral("organizations");
    QString enrolment; //!< azure-ea; empty where the account sees only one
    bool isMinimal = false;
    Method method = Method::Browser;
    LandingPages landing = {};                                    //!< what the browser shows in the end. Browser only.
    QString title = QStringLiteral("Counterfoil: sign in to %1"); //!< of the window; %1 is the name. Embedded only.
    std::chrono::seconds timeout = std::chrono::seconds(300);
    //! Takes the person to the address. Browser only.
    std::function<Status(const QUrl &address)> open;
    //! Opens the window of the program's own and gives what came of it. Embedded only.
    std::function<QCoro::Task<Result<ConsentAnswer>>(const ConsentRequest &window)> embed;
    //! Shows where to type which code. Device only.
    std::function<void(const QUrl &address, const QString &code)> showCode;
    //! Asked now and then until the connection is stored: whether a person has given it up. May be empty.
    std::function<bool()> isCancelled;
    //! Hears what the sign-in service refused, before the failure that comes of it. May be empty.
    std::function<void(const SignInFault &fault)> heed;
};

//! Signs in and looks what the account may do; the connection is stored in the state that shows (contract,
//! section 8.2). SignIn where nobody signed in or an administrator has to agree first, Cancelled where a person gave it
//! up, Refused where the name belongs to another kind or partner; then nothing is stored.
QCoro::Task<Result<CloudConnection>> connectCloud(CompanyFile *file, const CloudEnvironment *environment,
                                                  ConnectRequest request);

//! Forgets the connection and its tokens, which is proven; what it brought stays.
QCoro::Task<Status> disconnectCloud(CompanyFile *file, const CloudEnvironment *environment, QString name);

//! The state to show: a sign-in that has not been renewed for 75 of 90 days is `expiring`.
QString stateToShow(const CloudConnection &connection, const QDateTime &now);

//! What a person should know of a connection beside its state, in sentences.
Result<QStringList> warningsOf(CompanyFile &file, const CloudConnection &connection, const QDateTime &now);

} // namespace counterfoil
