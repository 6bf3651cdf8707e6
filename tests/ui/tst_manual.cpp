// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/desk.h"
#include "ui/format/language.h"
#include "ui/manual/manualwindow.h"
#include "ui/shell/screen.h"

#include <QLineEdit>
#include <QListWidget>
#include <QRegularExpression>
#include <QTextBrowser>

using namespace counterfoil;
using namespace counterfoil::madeup;

class TestManual final : public QObject
{
    Q_OBJECT
private:
    static void everyLanguage()
    {
        QTest::addColumn<QString>("code");
        for (const auto &[code, name] : windowLanguages())
            QTest::newRow(qPrintable(name)) << code;
    }

private Q_SLOTS:
    void everyPageSaysSomething_data() { everyLanguage(); }
    void everyPageSaysSomething()
    {
        QFETCH(const QString, code);
        const Catalogues catalogues(code);
        QVERIFY(manualPages().size() > 8);
        QSet<QString> names;
        for (const ManualPage &page : manualPages()) {
            QVERIFY2(page.text.startsWith(u"# ") && !page.title.isEmpty(), qPrintable(page.file));
            QVERIFY2(page.text.size() > 200, qPrintable(page.file));
            names << page.name;
        }
        QCOMPARE(names.size(), manualPages().size());
    }
    void everyLinkLeadsToAPage_data() { everyLanguage(); }
    void everyLinkLeadsToAPage()
    {
        QFETCH(const QString, code);
        const Catalogues catalogues(code);
        QStringList files;
        for (const ManualPage &page : manualPages())
            files << page.file;
        static const QRegularExpression link(QStringLiteral("\\]\\(([^)]*)\\)"));
        int links = 0;
        for (const ManualPage &page : manualPages()) {
            for (auto found = link.globalMatch(page.text); found.hasNext(); ++links) {
                const QString target = found.next().captured(1);
                const QString picture = QStringLiteral(":/screenshots/") + QFileInfo(target).fileName();
                const bool isThere =
                    target.endsWith(QStringLiteral(".png")) ? QFile::exists(picture) : files.contains(target);
                QVERIFY2(isThere, qPrintable(page.file + QStringLiteral(": ") + target));
            }
        }
        QVERIFY(links > 4);
    }
    //! The page on the command line, which is English, is too.
    void everyOtherPageIsTranslated_data() { everyLanguage(); }
    void everyOtherPageIsTranslated()
    {
        QFETCH(const QString, code);
        const QList<ManualPage> english = manualPages();
        const Catalogues catalogues(code);
        const QList<ManualPage> pages = manualPages();
        QCOMPARE(pages.size(), english.size());
        for (qsizetype at = 0; at < pages.size(); ++at) {
            QCOMPARE(pages[at].name, english[at].name);
            QVERIFY2((pages[at].text == english[at].text) == (code == u"en" || pages[at].name == u"command-line"),
                     qPrintable(pages[at].file));
            for (const QString &part : {QStringLiteral("\n#"), QStringLiteral("\n| "), QStringLiteral("]("), // as much
                                        QStringLiteral("```")})
                QVERIFY2(pages[at].text.count(part) == english[at].text.count(part), qPrintable(pages[at].file + part));
        }
    }
    //! The keys of the page on keys are those of the program.
    void everyKeyIsOne_data() { everyLanguage(); }
    void everyKeyIsOne()
    {
        QFETCH(const QString, code);
        const Catalogues catalogues(code);
        Desk desk;
        QStringList known{QStringLiteral("Enter")};
        for (const QAction *action : desk.window.actions().all())
            known << action->shortcut().toString(QKeySequence::PortableText);
        static const QRegularExpression row(QStringLiteral("^\\| ([^|]*) \\|"), QRegularExpression::MultilineOption);
        int keys = 0;
        for (const ManualPage &page : manualPages()) {
            if (page.name != u"keyboard")
                continue;
            for (auto found = row.globalMatch(page.text.section(QStringLiteral("| --- |"), 1)); found.hasNext();) {
                QString cell = found.next().captured(1);
                cell.remove(QStringLiteral(", or just type"));
                static const QRegularExpression divider(QStringLiteral(", | … "));
                const bool chords = known.contains(cell.section(QStringLiteral(" … "), 0, 0)); // "Ctrl+G, I"
                for (const QString &one : chords ? cell.split(QStringLiteral(" … ")) : cell.split(divider)) {
                    const QString key =
                        QKeySequence(QString(one).replace(QStringLiteral("PgDn"), QStringLiteral("PgDown"))).toString();
                    QVERIFY2(known.contains(key), qPrintable(one));
                    ++keys;
                }
            }
        }
        QVERIFY(keys > 20);
    }
    void f1OpensThePageOfTheScreen()
    {
        Desk desk;
        QVERIFY(desk.open());
        for (const Place place : {Place::Close, Place::Reconcile, Place::Invoices, Place::Customers, Place::Contracts,
                                  Place::Prices, Place::Usage, Place::Windows, Place::Reports, Place::Imports,
                                  Place::Connectors, Place::Activity, Place::Settings}) {
            desk.window.go(place);
            desk.window.actions().manual->trigger();
            auto *manual = desk.window.findChild<ManualWindow *>();
            QVERIFY(manual && manual->isVisible());
            QCOMPARE(manual->page(), desk.window.screen(place)->objectName());
        }
    }
    void linksAndWordsLeadOn()
    {
        Desk desk;
        desk.window.actions().manual->trigger(); // without a company file
        auto *manual = desk.window.findChild<ManualWindow *>();
        QCOMPARE(manual->page(), manualPages().first().name);
        auto *text = manual->findChild<QTextBrowser *>();
        Q_EMIT text->anchorClicked(QUrl(QStringLiteral("qrc:/manual/02-close.md")));
        QCOMPARE(manual->page(), QStringLiteral("close"));
        Q_EMIT text->anchorClicked(QUrl(QStringLiteral("https://example.com/03-other.md"))); // nowhere
        QCOMPARE(manual->page(), QStringLiteral("close"));
        QTest::keyClicks(manual->findChild<QLineEdit *>(), QStringLiteral("waterfall bridge"));
        QCOMPARE(manual->page(), QStringLiteral("reconcile"));
        auto *contents = manual->findChild<QListWidget *>();
        QVERIFY(contents->item(1)->isHidden());
        QTest::keyClick(manual, Qt::Key_Escape);
        QVERIFY(!contents->item(1)->isHidden() && manual->isVisible());
        QTest::keyClick(manual, Qt::Key_Escape);
        QVERIFY(!manual->isVisible());
    }
};

QTEST_MAIN(TestManual)
#include "tst_manual.moc"
