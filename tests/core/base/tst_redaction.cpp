// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/redaction.h"

#include <QTest>

using namespace counterfoil;

class TestRedaction : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void blanksSecrets_data();
    void blanksSecrets();
    void leavesWhatIsNoSecret_data();
    void leavesWhatIsNoSecret();
};

//! Every secret here holds the word hush.
void TestRedaction::blanksSecrets_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("kept");
    const auto row = [](const char *name, const char *text, const char *kept) {
        QTest::newRow(name) << QString::fromUtf8(text) << QString::fromUtf8(kept);
    };
    row("bearer", "Authorization: Bearer hush1234.hush-5_6~7", "Authorization: Bearer ***");
    row("bearer in lower case", "authorization: bearer aGVsbG8hushaGVsbG8=", "authorization: bearer ***");
    row("basic", "Basic aHVzaDphushHVzaA==", "Basic ***");
    row("token", "got eyJhbGciOiJub25lhush.eyJzdWIiOiIxIn0hush.hushc2ln back", "got *** back");
    row("unsigned token", "eyJhbGciOiJub25lhush.eyJzdWIiOiIxIn0hush.", "***");
    row("query of an address", "GET https://blob.example.net/c/b.json.gz?sv=2024&sig=hush%3D failed",
        "GET https://blob.example.net/c/b.json.gz failed");
    row("fragment of an address", "https://login.example.net/x#access_token=hush done",
        "https://login.example.net/x done");
    row("query behind a port", "http://127.0.0.1:4711?code=hush", "http://127.0.0.1:4711");
    row("user in an address", "https://someone:hush@example.net/feed failed", "https://***@example.net/feed failed");
    row("form", "grant_type=refresh_token&refresh_token=hush-hush&scope=a",
        "grant_type=refresh_token&refresh_token=***&scope=a");
    row("code and verifier", "code=hush1&code_verifier=hush2", "code=***&code_verifier=***");
    row("JSON", R"({"access_token":"hush.hush", "id_token" : "hush", "expires_in": 3599})",
        R"({"access_token":"***", "id_token" : "***", "expires_in": 3599})");
    row("device codes", R"({"device_code": "hush", "user_code": "HUSHhush"})",
        R"({"device_code": "***", "user_code": "***"})");
    row("client secret", "client_secret=hush~hush.hush", "client_secret=***");
    row("SAS token of a manifest", R"("sasToken":"hush")", R"("sasToken":"***")");
    row("pass phrase", "passphrase=hush", "passphrase=***");
    row("two addresses", "https://a.example/x?hush to https://b.example/y?hush",
        "https://a.example/x to https://b.example/y");
}

void TestRedaction::blanksSecrets()
{
    QFETCH(QString, text);
    QFETCH(QString, kept);
    QCOMPARE(redacted(text), kept);
    QVERIFY(!redacted(text).contains(u"hush", Qt::CaseInsensitive));
    QCOMPARE(redacted(redacted(text)), redacted(text));
}

void TestRedaction::leavesWhatIsNoSecret_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text : {"", "import recon.csv:17: Subtotal: not a decimal: \"abc\"",
                             "https://api.partnercenter.microsoft.com/v1/invoices", "the bearer of this letter",
                             "signature needed", "INV-2026-00001", "exit status 5", "basic plan"})
        QTest::newRow(*text ? text : "nothing") << QString::fromUtf8(text);
}

void TestRedaction::leavesWhatIsNoSecret()
{
    QFETCH(QString, text);
    QCOMPARE(redacted(text), text);
}

QTEST_GUILESS_MAIN(TestRedaction)
#include "tst_redaction.moc"
