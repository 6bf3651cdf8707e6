// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/identity/tokenrequests.h"

#include <QTest>

using namespace counterfoil;

class TestTokenRequests : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aCodeForADeviceCarriesTheClaims();
};

void TestTokenRequests::aCodeForADeviceCarriesTheClaims()
{
    SignInApplication application;
    application.authority = QUrl(QStringLiteral("https://login.example"));
    application.tenant = QStringLiteral("organizations");
    application.clientId = QStringLiteral("program");
    QVERIFY(!deviceCodeRequest(application).body.contains("claims"));
    QVERIFY(!deviceTokenRequest(application, Secret("code")).body.contains("claims"));
    application.claims = QStringLiteral("{\"access_token\":{}}");
    const QByteArray field = "&claims=%7B%22access_token%22%3A%7B%7D%7D";
    QVERIFY(deviceCodeRequest(application).body.contains(field));
    QVERIFY(deviceTokenRequest(application, Secret("code")).body.contains(field));
}

QTEST_GUILESS_MAIN(TestTokenRequests)
#include "tst_tokenrequests.moc"
