// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/linetitle.h"

#include <QTest>

using namespace counterfoil;

class TestLineTitle final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void namesChangeTheirLanguage_data();
    void namesChangeTheirLanguage();
    void everyLanguageIsUnderstoodInEveryOther();
};

void TestLineTitle::namesChangeTheirLanguage_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const char *language, const char *expected) {
        QTest::newRow(name) << QString::fromUtf8(name) << QString::fromLatin1(language) << QString::fromUtf8(expected);
    };
    row("B2ms - EU West en nog 7", "en", "B2ms - EU West and 7 more");
    row("Azure, Ressourcengruppe rg-web", "fr", "Azure, groupe de ressources rg-web");
    row("Azure, zonder tag owner", "de", "Azure, ohne Tag owner");
    row("Azure, sans groupe de ressources", "nl", "Azure, zonder resourcegroep");
    row("Advance payment", "de", "Vorauszahlung");
    row("Vooruitbetaling", "pl", "Advance payment");
    row("Azure, owner: Ann", "de", "Azure, owner: Ann"); // the customer's own words
    row("Eva en nog iemand", "en", "Eva en nog iemand"); // no count
    row("Microsoft 365 E5", "nl", "Microsoft 365 E5");
    row("%2 and 3 more", "de", "%2 und 3 weitere");
    row("Azure, zonder tag env: B2ms - EU West en nog 7", "en", "Azure, without tag env: B2ms - EU West and 7 more");
    row("Azure, sans balise env: B2ms - EU West et 7 autres", "de",
        "Azure, ohne Tag env: B2ms - EU West und 7 weitere"); // of before
    row("D4s v5 and 1 more", "fr", "D4s v5 et 1 autre");
    row("D4s v5 et 1 autre", "de", "D4s v5 und 1 weiteres");
    row("", "de", "");
}

void TestLineTitle::namesChangeTheirLanguage()
{
    QFETCH(const QString, name);
    QFETCH(const QString, language);
    QTEST(lineNameIn(name, language), "expected");
}

void TestLineTitle::everyLanguageIsUnderstoodInEveryOther()
{
    const QStringList languages{QStringLiteral("en"), QStringLiteral("de"), QStringLiteral("nl"), QStringLiteral("fr")};
    const auto filled = [](LineTitle title, const QString &language) {
        QString text = textOf(title, language);
        return text.replace(QStringLiteral("%1"), QStringLiteral("D4s v5"))
            .replace(QStringLiteral("%2"), QStringLiteral("12"));
    };
    for (const LineTitle title : {LineTitle::MoreProducts, LineTitle::ResourceGroup, LineTitle::WithoutGroup,
                                  LineTitle::WithoutTag, LineTitle::Prepayment}) {
        for (const QString &from : languages) {
            for (const QString &to : languages)
                QCOMPARE(lineNameIn(filled(title, from), to), filled(title, to));
        }
    }
}

QTEST_GUILESS_MAIN(TestLineTitle)
#include "tst_linetitle.moc"
