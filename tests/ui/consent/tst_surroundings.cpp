// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/consent/surroundings.h"

#include <QTest>

using namespace counterfoil;

class TestSurroundings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theBrowserRunsOnlyLockedIn_data();
    void theBrowserRunsOnlyLockedIn();
    void proxiesAreFound();
};

void TestSurroundings::theBrowserRunsOnlyLockedIn_data()
{
    QTest::addColumn<Surroundings>("surroundings");
    QTest::addColumn<QString>("reason");
    const auto row = [](const char *name, Surroundings surroundings, const char *reason) {
        QTest::newRow(name) << surroundings << QString::fromLatin1(reason);
    };
    row("a person", {false, false, true, false}, "");
    row("a person, build for tests", {false, false, true, true}, "");
    row("root", {true, false, true, false}, "root");
    row("root, switched off", {true, true, true, false}, "root");
    row("root, build for tests", {true, false, true, true}, "root");
    row("root, switched off, build for tests", {true, true, true, true}, "");
    row("switched off", {false, true, true, false}, "QTWEBENGINE_DISABLE_SANDBOX");
    row("switched off, build for tests", {false, true, true, true}, "QTWEBENGINE_DISABLE_SANDBOX");
    row("a system without", {false, false, false, false}, "own browser");
    row("a system without, build for tests", {false, false, false, true}, "own browser");
}

void TestSurroundings::theBrowserRunsOnlyLockedIn()
{
    QFETCH(Surroundings, surroundings);
    QFETCH(QString, reason);
    const std::optional<QString> refusal = reasonToRefuse(surroundings);
    QCOMPARE(refusal.has_value(), !reason.isEmpty());
    QVERIFY2(!refusal || refusal->contains(reason), qPrintable(refusal.value_or(QString())));
}

void TestSurroundings::proxiesAreFound()
{
    ConsentRequest request;
    request.address = QUrl(QStringLiteral("https://login.example/"));
    qputenv("HTTPS_PROXY", "http://proxy.example:3128");
    qputenv("no_proxy", "intranet.example");
    const QString rules = engineArguments(request).value(2);
    qunsetenv("HTTPS_PROXY");
    qunsetenv("no_proxy");
    QVERIFY2(rules.contains(QStringLiteral("EXCLUDE proxy.example")), qPrintable(rules));
    QVERIFY2(!rules.contains(QStringLiteral("intranet.example")), qPrintable(rules));
}

QTEST_GUILESS_MAIN(TestSurroundings)
#include "tst_surroundings.moc"
