// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/identity/consentprocess.h"

#include <QEventLoop>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

using namespace counterfoil;

namespace {

//! A shell script in the place of the window.
class Script
{
public:
    explicit Script(const QByteArray &lines)
    {
        QFile file(path());
        m_isGood = file.open(QIODevice::WriteOnly) && file.write("#!/bin/sh\n" + lines + '\n') > 0 &&
                   file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    }

    bool isGood() const { return m_isGood; }
    QString path() const { return m_folder.filePath(QStringLiteral("window")); }
    QByteArray written(const QString &name) const
    {
        QFile file(m_folder.filePath(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

private:
    QTemporaryDir m_folder;
    bool m_isGood = false;
};

ConsentRequest example(int seconds = 60)
{
    ConsentRequest request;
    request.address = QUrl(QStringLiteral("https://login.example/authorize?state=s"));
    request.port = 41234;
    request.title = QStringLiteral("Sign in");
    request.seconds = seconds;
    return request;
}

using Answer = Result<ConsentAnswer>;

//! The answer of a window. `meanwhile` runs once the window is asked.
Answer answerOf(ConsentProcess &window, const ConsentRequest &request, const std::function<void()> &meanwhile = {})
{
    Answer result = failure(Error::Code::Failed, QStringLiteral("nothing came back"));
    QEventLoop loop;
    bool done = false;
    auto task = window.ask(request);
    task.then([&](const Answer &answer) {
        result = answer;
        done = true;
        loop.quit();
    });
    if (meanwhile)
        meanwhile();
    if (!done)
        loop.exec();
    return result;
}

} // namespace

class TestConsentProcess : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theWindowIsToldOneLineAndAnswersOne();
    void itsEnvironmentIsClean();
    void whatIsNoAnswerIsAnError_data();
    void whatIsNoAnswerIsAnError();
    void aWindowThatStaysIsKilled();
    void itNeedNotLeaveAfterItsAnswer();
    void stoppingEndsIt();
    void oneAtATime();
    void withoutAWindowThereIsNone();
    void microsoftsHostsAreNamed();
};

void TestConsentProcess::theWindowIsToldOneLineAndAnswersOne()
{
    const Script script("cat >\"$(dirname \"$0\")/told\"; echo '{\"target\":\"/?code=c&state=s\"}'; echo noise >&2");
    QVERIFY(script.isGood());
    ConsentProcess window(script.path());
    const Answer answer = answerOf(window, example());
    QVERIFY2(answer, answer ? "" : qPrintable(answer.error().text()));
    QCOMPARE(answer->kind, ConsentAnswer::Kind::Redirected);
    QCOMPARE(answer->text, QByteArray("/?code=c&state=s"));
    const QByteArray told = script.written(QStringLiteral("told"));
    QVERIFY(told.endsWith('\n') && told.count('\n') == 1);
    QVERIFY(readConsentRequest(told));

    const Script closing("echo '{\"closed\":true}'");
    ConsentProcess second(closing.path());
    const Answer closed = answerOf(second, example());
    QVERIFY(closed && closed->kind == ConsentAnswer::Kind::Closed);
}

void TestConsentProcess::itsEnvironmentIsClean()
{
    qputenv("QTWEBENGINE_CHROMIUM_FLAGS", "--no-sandbox");
    qputenv("LD_LIBRARY_PATH", "/tmp/x");
    const Script script("env >\"$(dirname \"$0\")/seen\"; echo '{\"closed\":true}'");
    ConsentProcess window(script.path());
    const Answer answer = answerOf(window, example());
    qunsetenv("QTWEBENGINE_CHROMIUM_FLAGS");
    qunsetenv("LD_LIBRARY_PATH");
    QVERIFY(answer);
    const QByteArray seen = script.written(QStringLiteral("seen"));
    QVERIFY(seen.contains("HOME=/nonexistent"));
    QVERIFY2(!seen.contains("QTWEBENGINE_CHROMIUM_FLAGS") && !seen.contains("LD_LIBRARY_PATH"), seen.constData());
}

void TestConsentProcess::whatIsNoAnswerIsAnError_data()
{
    QTest::addColumn<QByteArray>("script");
    QTest::addColumn<QString>("message");
    const auto row = [](const char *name, const char *script, const char *message) {
        QTest::newRow(name) << QByteArray(script) << QString::fromLatin1(message);
    };
    row("a reason", "echo '{\"failed\":\"no display\"}'; exit 1", "no display");
    row("garbage", "echo 'code=SECRET'", "gave an answer that is none");
    row("two answers", "echo '{\"closed\":true}'; echo '{\"target\":\"/?code=SECRET\"}'",
        "gave an answer that is none");
    row("nothing", "exit 0", "without an answer");
    row("a crash", "kill -SEGV $$", "without an answer");
    row("a crash in the middle", "printf '{\"target\":\"/?code=SECRET'; kill -SEGV $$", "gave an answer that is none");
    row("without end", "while :; do echo SECRET; done", "gave an answer that is none");
}

void TestConsentProcess::whatIsNoAnswerIsAnError()
{
    QFETCH(QByteArray, script);
    QFETCH(QString, message);
    const Script program(script);
    QVERIFY(program.isGood());
    ConsentProcess window(program.path());
    const Answer answer = answerOf(window, example());
    QVERIFY(!answer);
    QCOMPARE(answer.error().code(), Error::Code::Failed);
    QVERIFY2(answer.error().text().contains(message), qPrintable(answer.error().text()));
    QVERIFY(!answer.error().text().contains(QStringLiteral("SECRET")));
}

void TestConsentProcess::aWindowThatStaysIsKilled()
{
    const Script script("echo $$ >\"$(dirname \"$0\")/number\"; exec sleep 600");
    ConsentProcess window(script.path());
    window.setGrace(std::chrono::milliseconds(0));
    const Answer answer = answerOf(window, example(1));
    QVERIFY(!answer);
    QCOMPARE(answer.error().code(), Error::Code::SignIn);
    const QString process =
        QStringLiteral("/proc/") + QString::fromLatin1(script.written(QStringLiteral("number")).trimmed());
    QVERIFY(process.size() > 6);
    QTRY_VERIFY(!QFile::exists(process));
}

void TestConsentProcess::itNeedNotLeaveAfterItsAnswer()
{
    const Script script("echo '{\"closed\":true}'; exec sleep 600");
    ConsentProcess window(script.path());
    const Answer answer = answerOf(window, example());
    QVERIFY(answer && answer->kind == ConsentAnswer::Kind::Closed);
}

void TestConsentProcess::stoppingEndsIt()
{
    const Script script("exec sleep 600");
    ConsentProcess window(script.path());
    const Answer answer = answerOf(window, example(), [&] { QTimer::singleShot(0, [&] { window.stop(); }); });
    QVERIFY(!answer);
    QCOMPARE(answer.error().code(), Error::Code::Cancelled);

    auto other = std::make_unique<ConsentProcess>(script.path());
    const Answer gone = answerOf(*other, example(), [&] { QTimer::singleShot(0, [&] { other.reset(); }); });
    QVERIFY(!gone);
    QCOMPARE(gone.error().code(), Error::Code::Cancelled);
}

void TestConsentProcess::oneAtATime()
{
    const Script script("exec sleep 600");
    ConsentProcess window(script.path());
    Answer second = failure(Error::Code::Failed, QString());
    const Answer first = answerOf(window, example(), [&] {
        second = answerOf(window, example());
        window.stop();
    });
    QVERIFY(!second);
    QCOMPARE(second.error().code(), Error::Code::Busy);
    QCOMPARE(first.error().code(), Error::Code::Cancelled);
    // And again after the first one is over.
    QCOMPARE(answerOf(window, example(), [&] { window.stop(); }).error().code(), Error::Code::Cancelled);
}

void TestConsentProcess::withoutAWindowThereIsNone()
{
    ConsentProcess none{QString()};
    QVERIFY(!none.isAvailable());
    QCOMPARE(answerOf(none, example()).error().code(), Error::Code::NotFound);
    ConsentProcess wrong(QStringLiteral("/nonexistent/window"));
    QCOMPARE(answerOf(wrong, example()).error().code(), Error::Code::Failed);
}

void TestConsentProcess::microsoftsHostsAreNamed()
{
    QVERIFY(
        signInHosts(QUrl(QStringLiteral("https://login.microsoftonline.com"))).contains(QStringLiteral("msauth.net")));
    QVERIFY(!signInHosts(QUrl(QStringLiteral("https://login.microsoftonline.us"))).isEmpty());
    QVERIFY(!signInHosts(QUrl(QStringLiteral("https://login.partner.microsoftonline.cn"))).isEmpty());
    QVERIFY(signInHosts(QUrl(QStringLiteral("https://127.0.0.1:9400"))).isEmpty());
}

QTEST_GUILESS_MAIN(TestConsentProcess)
#include "tst_consentprocess.moc"
