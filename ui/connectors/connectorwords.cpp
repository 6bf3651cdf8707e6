// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/connectors/connectorwords.h"

#include "core/rest/servicefault.h"
#include "ui/format/spoken.h"

#include <QCoreApplication>

namespace counterfoil {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("ConnectorWords", text);
}

} // namespace

QString kindWords(const QString &kind)
{
    return kind == u"azure-ea" ? tr("Azure Enterprise Agreement") : tr("Microsoft CSP");
}

QString cloudWords(const QString &cloud)
{
    if (cloud == u"global")
        return tr("Global cloud");
    if (cloud == u"china")
        return tr("China (21Vianet)");
    if (cloud == u"usgov")
        return tr("US Government");
    return cloud;
}

QString stateWords(ConnectionState state)
{
    switch (state) {
    case ConnectionState::Ok:
        return tr("Connected");
    case ConnectionState::Expiring:
        return tr("Sign-in ends soon");
    case ConnectionState::Offline:
        return tr("Offline");
    case ConnectionState::Expired:
        return tr("Signed out");
    case ConnectionState::Denied:
        return tr("Not allowed");
    case ConnectionState::ConsentRequired:
        return tr("Needs consent");
    case ConnectionState::MfaRequired:
        return tr("Needs second factor");
    }
    return {};
}

Tone toneOf(ConnectionState state)
{
    switch (state) {
    case ConnectionState::Ok:
        return Tone::Ok;
    case ConnectionState::Offline:
        return Tone::Neutral;
    case ConnectionState::Expiring:
        return Tone::Warn;
    case ConnectionState::Expired:
    case ConnectionState::Denied:
    case ConnectionState::ConsentRequired:
    case ConnectionState::MfaRequired:
        break;
    }
    return Tone::Bad;
}

QString adviceFor(ConnectionState state)
{
    switch (state) {
    case ConnectionState::Ok:
        break;
    case ConnectionState::Expiring:
        return tr("The sign-in was not renewed for 75 days and ends after 90. Pull now, or log in again.");
    case ConnectionState::Offline:
        return tr("No host answered at the last try. Everything pulled so far can be read; check network and proxy.");
    case ConnectionState::Expired:
        return tr("Log in again. Nothing that was pulled is lost, and the next pull catches up.");
    case ConnectionState::Denied:
        return tr("Log in with an account that is Admin Agent, or Billing Admin with Sales Agent. Ask your "
                  "administrator whether a conditional access rule stands in the way.");
    case ConnectionState::ConsentRequired:
        return tr("A Cloud Application Administrator or Global Administrator of your tenant has to agree first. Send "
                  "the approval link from the connector settings.");
    case ConnectionState::MfaRequired:
        return tr(
            "Log in again and confirm with the second factor: Microsoft asks for it on every Partner Center call.");
    }
    return {};
}

bool needsPerson(ConnectionState state)
{
    return toneOf(state) == Tone::Bad;
}

QString missingRoles(const CloudConnection &connection)
{
    if (connection.kind != u"csp" || !connection.rolesKnown)
        return {};
    const auto has = [&connection](const char *role) { return connection.roles.contains(QLatin1String(role)); };
    const bool billing = has("Billing Admin");
    const bool sales = has("Sales Agent");
    if (has("Admin Agent") || (billing && sales))
        return {};
    if (billing)
        return tr("Sales Agent (or Admin Agent)");
    if (sales)
        return tr("Billing Admin (or Admin Agent)");
    return tr("Admin Agent, or Billing Admin with Sales Agent");
}

QString adviceFor(const PullStep &step)
{
    return step.errorHint.isEmpty() ? spoken(step.errorMessage) : shownHint(step.errorHint);
}

QString stepWords(const QString &step)
{
    static const QHash<QString, const char *> known{
        {QStringLiteral("customers"), QT_TRANSLATE_NOOP("ConnectorWords", "Customers")},
        {QStringLiteral("subscriptions"), QT_TRANSLATE_NOOP("ConnectorWords", "Subscriptions")},
        {QStringLiteral("seats"), QT_TRANSLATE_NOOP("ConnectorWords", "Seats")},
        {QStringLiteral("invoices"), QT_TRANSLATE_NOOP("ConnectorWords", "Invoices")},
        {QStringLiteral("usage"), QT_TRANSLATE_NOOP("ConnectorWords", "Daily rated usage")},
        {QStringLiteral("reconciliation"), QT_TRANSLATE_NOOP("ConnectorWords", "Reconciliation lines")},
        {QStringLiteral("unbilled"), QT_TRANSLATE_NOOP("ConnectorWords", "Not yet billed")},
        {QStringLiteral("activity"), QT_TRANSLATE_NOOP("ConnectorWords", "Activity")},
        {QStringLiteral("azure"), QT_TRANSLATE_NOOP("ConnectorWords", "Azure")},
        {QStringLiteral("prices"), QT_TRANSLATE_NOOP("ConnectorWords", "Price sheets")}};
    const auto found = known.find(step);
    return found == known.end() ? step : tr(*found);
}

QString stepStateWords(const QString &state)
{
    if (state.isEmpty())
        return tr("Running");
    if (state == u"waits")
        return tr("Waits");
    if (state == u"done")
        return tr("Complete");
    if (state == u"unchanged")
        return tr("Nothing new");
    if (state == u"skipped")
        return tr("Skipped");
    return state == u"failed" ? tr("Failed") : state;
}

Tone stepTone(const QString &state)
{
    if (state == u"done" || state == u"unchanged")
        return Tone::Ok;
    if (state.isEmpty())
        return Tone::Accent;
    return state == u"failed" ? Tone::Bad : Tone::Plain;
}

QString instantText(const QDateTime &at, const QDateTime &now, const QString &never)
{
    if (!at.isValid())
        return never;
    const QDateTime local = at.toLocalTime();
    const qint64 days = now.toLocalTime().date().daysTo(local.date());
    const QString time = QLocale().toString(local.time(), QStringLiteral("HH:mm"));
    if (days == 0)
        return tr("today %1").arg(time);
    if (days == 1)
        return tr("tomorrow %1").arg(time);
    if (days == -1)
        return tr("yesterday %1").arg(time);
    return dayText(Day::of(local.date())) + u' ' + time;
}

QString ageText(const QDateTime &at, const QDateTime &now)
{
    const qint64 days = at.isValid() ? at.toLocalTime().date().daysTo(now.toLocalTime().date()) : 0;
    return days < 1 ? QString() : counted(qsizetype(days), tr("1 day old"), tr("%1 days old"));
}

namespace {

//! Of endings that a person chose.
std::optional<EndWords> chosenEnd(SignInEnd end)
{
    switch (end) {
    case SignInEnd::Done:
        return EndWords{tr("Connected"), tr("The sign-in is kept, and the first pull starts by itself."), {}, Tone::Ok};
    case SignInEnd::Stopped:
        return EndWords{tr("Stopped"), tr("Nobody was signed in, and nothing was changed."), {}, Tone::Neutral};
    case SignInEnd::Closed:
        return EndWords{tr("The sign-in window was closed"), tr("Nobody was signed in, and nothing was changed."),
                        tr("Log in again when you are ready, or use your own browser."), Tone::Neutral};
    case SignInEnd::Declined:
        return EndWords{tr("The consent was refused"),
                        tr("Microsoft hands out nothing without it. Nothing was changed."),
                        tr("Log in again and accept, or ask whoever may accept for your company.")};
    default:
        return std::nullopt;
    }
}

//! Of endings that somebody at the tenant can do something about.
std::optional<EndWords> tenantEnd(SignInEnd end)
{
    switch (end) {
    case SignInEnd::ConsentNeeded:
        return EndWords{tr("An administrator has to agree first"),
                        tr("Your tenant does not let users consent to this application."),
                        tr("Send the approval link to a Cloud Application Administrator or Global Administrator. Once "
                           "they have agreed, log in again.")};
    case SignInEnd::SecondFactor:
        return EndWords{
            tr("The second factor is missing"),
            tr("Microsoft hands out partner data only to a sign-in that was confirmed with a second factor."),
            tr("Set up multi-factor sign-in for the account, then log in again and confirm.")};
    case SignInEnd::Denied:
        return EndWords{tr("The account may not read this"),
                        tr("Microsoft refused the account, or a rule of your "
                           "tenant (conditional access) forbids the sign-in."),
                        adviceFor(ConnectionState::Denied), Tone::Bad};
    case SignInEnd::OtherAccount:
        return EndWords{tr("This is another company's account"),
                        tr("Nothing was changed: a connection stays with the "
                           "partner that it was made for."),
                        tr("Log in with an account of that partner, or add a connection of its own for this one."),
                        Tone::Bad};
    case SignInEnd::Expired:
        return EndWords{tr("The sign-in did not hold"), tr("Microsoft took it back at once."),
                        tr("Log in again. If it happens again, ask your administrator about sign-in rules."),
                        Tone::Bad};
    default:
        return std::nullopt;
    }
}

//! Of endings that lie with this machine or its network.
EndWords machineEnd(SignInEnd end)
{
    switch (end) {
    case SignInEnd::TimedOut:
        return {tr("Nobody signed in in time"), tr("The sign-in was given up after a while, and nothing was changed."),
                tr("Log in again when you are ready.")};
    case SignInEnd::Offline:
        return {
            tr("No answer from Microsoft"), tr("Neither sign-in nor services could be reached."),
            tr("Check the network and the proxy, then log in again. What was pulled before can be read meanwhile.")};
    case SignInEnd::NoVault:
        return {tr("There is nowhere safe to keep the sign-in"),
                tr("The system's key store is locked or there is none, and a sign-in is never kept in clear."),
                tr("Unlock the key store and log in again, or keep the sign-in in a sealed file under a pass phrase. "
                   "The pass phrase is asked for at every start.")};
    case SignInEnd::NoWindow:
        return {tr("This installation has no sign-in window"), tr("It was built without the embedded browser."),
                tr("Use your own browser, or a code.")};
    case SignInEnd::NoBrowser:
        return {tr("No browser could be opened"), tr("The system did not start one."),
                tr("Use the window of this program, or a code.")};
    default:
        return {tr("Not signed in"), tr("Something went wrong, and nothing was changed."), tr("Log in again."),
                Tone::Bad};
    }
}

} // namespace

EndWords wordsOf(const SignInOutcome &outcome)
{
    if (const auto chosen = chosenEnd(outcome.end))
        return *chosen;
    if (const auto tenant = tenantEnd(outcome.end))
        return *tenant;
    EndWords words = machineEnd(outcome.end);
    if (!outcome.advice.isEmpty())
        words.advice = outcome.advice;
    return words;
}

} // namespace counterfoil
