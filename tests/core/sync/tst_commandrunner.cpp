// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/commandrunner.h"

#include <QTest>

using namespace counterfoil;

class TestCommandRunner : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wordsArriveWhole();
    void aFailureSaysWhy();
};

void TestCommandRunner::wordsArriveWhole()
{
    const QString script = QStringLiteral("test $# = 2 && test \"$1\" = 'a b' && test \"$2\" = '%1$HOME'");
    QVERIFY(runCommand({QStringLiteral("sh"), QStringLiteral("-c"), script, QStringLiteral("sh"), QStringLiteral("a b"),
                        QStringLiteral("%1$HOME")}));
}

void TestCommandRunner::aFailureSaysWhy()
{
    const Status failed = runCommand(
        {QStringLiteral("sh"), QStringLiteral("-c"), QStringLiteral("echo no  bus %1 >&2; echo %2 >&2; exit 3")});
    QCOMPARE(failed.error().code(), Error::Code::Failed);
    QVERIFY2(failed.error().message().endsWith(QStringLiteral("ended with 3: no bus %1 %2")),
             qPrintable(failed.error().message()));
    const Status killed = runCommand({QStringLiteral("sh"), QStringLiteral("-c"), QStringLiteral("kill -9 $$")});
    QCOMPARE(killed.error().code(), Error::Code::Failed);
    const Status missing = runCommand({QStringLiteral("/no/such/program")});
    QVERIFY(missing.error().message().contains(QStringLiteral("/no/such/program")));
    QVERIFY(!runCommand({}));
}

QTEST_GUILESS_MAIN(TestCommandRunner)
#include "tst_commandrunner.moc"
