// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/terms/termsfile.h"

#include <QDir>
#include <QTest>

using namespace counterfoil;

class TestTermsFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsEveryCase_data();
    void readsEveryCase();
};

namespace {

//! The worked cases live beside the repository on the machines that have them.
const QString casesFolder = QStringLiteral(COUNTERFOIL_SOURCE_DIR "/../shared/cases");

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

void TestTermsFile::readsEveryCase_data()
{
    QTest::addColumn<QString>("path");
    const QDir folder(casesFolder);
    for (const QString &name : folder.entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
        const QString path = folder.filePath(name + QStringLiteral("/terms.json"));
        if (QFile::exists(path))
            QTest::newRow(qUtf8Printable(name)) << path;
    }
}

void TestTermsFile::readsEveryCase()
{
    if (!QDir(casesFolder).exists())
        QSKIP("the worked cases are not on this machine");
    QFETCH(QString, path);
    const auto read = readTerms(contentOf(path));
    QVERIFY2(read, read ? "" : qUtf8Printable(read.error().text()));
    QCOMPARE(read->warnings, QStringList());
    QCOMPARE(read->terms.customers.isEmpty(), false);
}

QTEST_GUILESS_MAIN(TestTermsFile)
#include "tst_termsfile.moc"
