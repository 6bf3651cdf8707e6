// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/consent/surroundings.h"

#include "ui/consent/allowedhosts.h"

#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/wait.h>

#include <csignal>
#include <sched.h>
#include <unistd.h>

namespace counterfoil {

namespace {

constexpr auto sandboxVariable = "QTWEBENGINE_DISABLE_SANDBOX";

//! Tries in a process of its own what the browser does first: a user namespace.
bool canMakeNamespace()
{
    const pid_t child = fork();
    if (child == 0)
        _exit(unshare(CLONE_NEWUSER) == 0 ? 0 : 1);
    int status = 0;
    return child > 0 && waitpid(child, &status, 0) == child && WIFEXITED(status) && WEXITSTATUS(status) == 0;
}

//! English: there is no language yet. The window that asked shows it in its own.
QString sentence(const char *text)
{
    return QString::fromUtf8(text);
}

} // namespace

Surroundings Surroundings::now()
{
    Surroundings result;
    result.isRoot = geteuid() == 0 || getuid() == 0;
    result.isSandboxOff = qEnvironmentVariableIsSet(sandboxVariable);
    result.canLockIn = result.isRoot || canMakeNamespace();
#ifdef COUNTERFOIL_CONSENT_FOR_TESTS
    result.isForTests = true;
#endif
    return result;
}

std::optional<QString> reasonToRefuse(const Surroundings &surroundings)
{
    if (surroundings.isForTests && surroundings.isRoot && surroundings.isSandboxOff)
        return std::nullopt;
    if (surroundings.isRoot)
        return sentence(QT_TRANSLATE_NOOP(
            "ConsentRefusals", "the sign-in window does not run as root: the browser could not be locked in"));
    if (surroundings.isSandboxOff)
        return sentence(QT_TRANSLATE_NOOP("ConsentRefusals",
                                          "the sign-in window does not run while QTWEBENGINE_DISABLE_SANDBOX is set"));
    if (!surroundings.canLockIn)
        return sentence(QT_TRANSLATE_NOOP(
            "ConsentRefusals", "this system does not let the browser be locked in; sign in with your own browser"));
    return std::nullopt;
}

std::optional<QString> enterCleanEnvironment()
{
    const QProcessEnvironment given = QProcessEnvironment::systemEnvironment();
    const QProcessEnvironment clean = cleanConsentEnvironment(given);
    if (given == clean)
        return std::nullopt;
    QList<QByteArray> texts;
    for (const QString &text : clean.toStringList())
        texts.append(text.toLocal8Bit());
    std::vector<char *> pointers;
    for (QByteArray &text : texts)
        pointers.push_back(text.data());
    pointers.push_back(nullptr);
    QByteArray name = QByteArrayLiteral("counterfoil-consent");
    const std::array<char *, 2> arguments{name.data(), nullptr};
    execve("/proc/self/exe", arguments.data(), pointers.data());
    return sentence(QT_TRANSLATE_NOOP("ConsentRefusals", "the sign-in window cannot clean its environment"));
}

void limitProcess(int seconds)
{
    const rlimit none{0, 0};
    setrlimit(RLIMIT_CORE, &none);
    umask(S_IRWXG | S_IRWXO);
    prctl(PR_SET_PDEATHSIG, SIGTERM);
    alarm(unsigned(seconds));
}

QStringList engineArguments(const ConsentRequest &request)
{
    QStringList proxies;
    const QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const QString &name : environment.keys()) {
        const QString lower = name.toLower();
        if (lower.endsWith(QStringLiteral("_proxy")) && lower != u"no_proxy")
            proxies.append(environment.value(name));
    }
    return {QStringLiteral("counterfoil-consent"), QStringLiteral("--webEngineArgs"),
            QStringLiteral("--host-resolver-rules=") + AllowedHosts(request).resolverRules(proxies),
            // Calls between browsers look for their way beside every fence.
            QStringLiteral("--force-webrtc-ip-handling-policy=disable_non_proxied_udp"),
            // A page of text needs no driver of the graphics card in the process.
            QStringLiteral("--disable-gpu")};
}

} // namespace counterfoil
