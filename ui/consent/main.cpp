// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The embedded browser of the sign-in: a short life of its own, without data, keys or tokens. One line in, one line
// out.
#include "ui/consent/consentwindow.h"
#include "ui/consent/surroundings.h"
#include "ui/format/fonts.h"
#include "ui/format/language.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QNetworkProxyFactory>

#include <cstdlib>
#include <fcntl.h>
#include <poll.h>
#include <unistd.h>

using namespace counterfoil;

namespace {

constexpr int longestLife = 600;         // seconds
constexpr int patienceWithInput = 10000; // milliseconds
constexpr qsizetype longestInput = 256 * 1024;

//! Where the one line goes. The browser and its libraries do not get to see it: they have /dev/null in its place.
int answerChannel = STDOUT_FILENO;

void write(const ConsentAnswer &answer)
{
    const QByteArray line = consentLine(answer) + '\n';
    for (qsizetype at = 0; at < line.size();) {
        const ssize_t written = ::write(answerChannel, line.constData() + at, size_t(line.size() - at));
        if (written <= 0)
            return; // nobody listens any more
        at += written;
    }
}

int fail(const QString &reason)
{
    write(ConsentAnswer(ConsentAnswer::Kind::Failed, reason.toUtf8()));
    return EXIT_FAILURE;
}

//! Qt says why it cannot go on, for example without a display, and ends the process.
void report(QtMsgType type, const QMessageLogContext &, const QString &)
{
    if (type == QtFatalMsg)
        _exit(fail(QString::fromUtf8(
            QT_TRANSLATE_NOOP("ConsentRefusals", "the sign-in window cannot be opened; is there a display?"))));
}

//! The first line of standard input, or as much of it as comes in time.
QByteArray firstLine()
{
    QByteArray line;
    QElapsedTimer timer;
    timer.start();
    while (!line.contains('\n') && line.size() < longestInput) {
        pollfd input{STDIN_FILENO, POLLIN, 0};
        const qint64 left = patienceWithInput - timer.elapsed();
        if (left <= 0 || poll(&input, 1, int(left)) <= 0)
            break;
        std::array<char, 4096> buffer{};
        const ssize_t got = ::read(STDIN_FILENO, buffer.data(), buffer.size());
        if (got <= 0)
            break;
        line.append(buffer.data(), got);
    }
    return line.left(line.indexOf('\n'));
}

void silenceStreams()
{
    answerChannel = fcntl(STDOUT_FILENO, F_DUPFD_CLOEXEC, 3);
    const int nowhere = ::open("/dev/null", O_RDWR | O_CLOEXEC);
    for (const int stream : {STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO})
        dup2(nowhere, stream);
}

int run(const ConsentRequest &request, bool isLockedIn)
{
    QList<QByteArray> texts;
    for (const QString &argument : engineArguments(request))
        texts.append(argument.toUtf8());
    std::vector<char *> arguments;
    for (QByteArray &text : texts)
        arguments.push_back(text.data());
    int count = int(arguments.size());
    arguments.push_back(nullptr);
    qputenv("QT_QUICK_BACKEND", "software");
    QNetworkProxyFactory::setUseSystemConfiguration(true);
    QApplication app(count, arguments.data());
    QApplication::setApplicationName(QStringLiteral("counterfoil-consent"));
    QApplication::setDesktopFileName(QStringLiteral("counterfoil"));
    QFont font(tabularFamily());
    font.setPointSizeF(13 * 72.0 / 96.0);
    if (!request.font.isEmpty())
        font.fromString(request.font);
    QApplication::setFont(font);
    const Catalogues catalogues(languageOf(request.language));
    Theme theme;
    theme.setMode(request.isDark ? ThemeMode::Dark : ThemeMode::Light);
    theme.install();
    ConsentWindow window(theme, request);
    int status = EXIT_FAILURE;
    QObject::connect(&window, &ConsentWindow::answered, &app, [&](const ConsentAnswer &answer) {
        write(answer);
        status = answer.kind == ConsentAnswer::Kind::Failed ? EXIT_FAILURE : EXIT_SUCCESS;
        QApplication::quit();
    });
    if (!request.place.isEmpty())
        window.setGeometry(request.place);
    if (!isLockedIn)
        window.warnOfMissingSandbox();
    window.show();
    window.raise(); // the program that was clicked in is another one
    window.activateWindow();
    window.open();
    QApplication::exec();
    return status;
}

} // namespace

int main()
{
    if (const auto reason = enterCleanEnvironment())
        return fail(*reason);
    limitProcess(longestLife);
    const Surroundings surroundings = Surroundings::now();
    if (const auto reason = reasonToRefuse(surroundings))
        return fail(*reason);
    const Result<ConsentRequest> request = readConsentRequest(firstLine());
    if (!request)
        return fail(request.error().text());
    silenceStreams();
    qInstallMessageHandler(report);
    return run(*request, !surroundings.isSandboxOff);
}
