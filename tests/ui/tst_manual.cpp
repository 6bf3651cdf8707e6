// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/desk.h"
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
private Q_SLOTS:
    void everyPageSaysSomething()
    {
        QVERIFY(manualPages().size() > 8);
        QSet<QString> names;
        for (const ManualPage &page : manualPages()) {
            QVERIFY2(page.text.startsWith(u"# ") && !page.title.isEmpty(), qPrintable(page.file));
            QVERIFY2(page.text.size() > 200, qPrintable(page.file));
            names << page.name;
        }
        QCOMPARE(names.size(), manualPages().size());
    }
    void everyLinkLeadsToAPage()
    {
        QStringList files;
        for (const ManualPage &page : manualPages())
            files << page.file;
        static const QRegularExpression link(QStringLiteral("\\]\\(([^)]*)\\)"));
        int links = 0;
        for (const ManualPage &page : manualPages()) {
            for (auto found = link.globalMatch(page.text); found.hasNext(); ++links) {
                const QString target = found.next().captured(1);
                QVERIFY2(files.contains(target), qPrintable(page.file + QStringLiteral(": ") + target));
            }
        }
        QVERIFY(links > 4);
    }
    //! The keys of the page on keys are those of the program.
    void everyKeyIsOne()
    {
        Desk desk;
        QStringList known{QStringLiteral("Enter")};
        for (const QAction *action : desk.window.actions().all())
            known << action->shortcut().toString(QKeySequence::PortableText);
        static const QRegularExpression row(QStringLiteral("^\\| ([^|]*) \\|"), QRegularExpression::MultilineOption);
        int keys = 0;
        for (const ManualPage &page : manualPages()) {
            if (page.name != u"keyboard")
                continue;
            for (auto found = row.globalMatch(page.text); found.hasNext();) {
                QString cell = found.next().captured(1);
                if (cell == u"keys" || cell == u"---")
                    continue;
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
