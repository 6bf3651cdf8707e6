// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/identity/tokenanswer.h"

#include <QTest>

using namespace counterfoil;

class TestTokenAnswer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void failuresSayWhoseTheyAre_data();
    void failuresSayWhoseTheyAre();
};

void TestTokenAnswer::failuresSayWhoseTheyAre_data()
{
    QTest::addColumn<int>("code");
    QTest::addColumn<bool>("isThisSide");
    QTest::addColumn<bool>("isDistrusted");
    QTest::newRow("no answer") << int(Error::Code::Network) << false << false;
    QTest::newRow("a certificate of somebody else") << int(Error::Code::Distrusted) << false << true;
    QTest::newRow("of this program") << int(Error::Code::Failed) << true << false;
}

void TestTokenAnswer::failuresSayWhoseTheyAre()
{
    QFETCH(const int, code);
    const auto grant = tokenGrantOf(failure(Error::Code(code), QStringLiteral("no token came")));
    QVERIFY(!grant);
    QTEST(grant.error().isThisSide, "isThisSide");
    QTEST(grant.error().isDistrusted, "isDistrusted");
    QCOMPARE(grant.error().message, QStringLiteral("no token came"));
}

QTEST_GUILESS_MAIN(TestTokenAnswer)
#include "tst_tokenanswer.moc"
