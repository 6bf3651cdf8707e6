// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/bureau.h"
#include "tests/ui/waitfor.h"
#include "ui/company/caredesk.h"
#include "ui/shell/trailsheet.h"
#include "ui/shell/trailwords.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QClipboard>
#include <QDialog>
#include <QFile>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTimer>

using namespace counterfoil;
using namespace counterfoil::madeup;

namespace {

//! Presses a button of the sheet that comes up next, and keeps what it said.
class SheetPresser final : public QObject
{
public:
    explicit SheetPresser(const char *button) : m_button(QString::fromLatin1(button))
    {
        connect(&m_timer, &QTimer::timeout, this, &SheetPresser::look);
        m_timer.start(20);
    }
    const QString &said() const { return m_said; }
    bool cancelHadFocus() const { return m_cancelHadFocus; }

private:
    void look()
    {
        auto *sheet = qobject_cast<QDialog *>(QApplication::activeModalWidget());
        if (!sheet || sheet->objectName() != u"confirmSheet")
            return;
        m_timer.stop();
        for (const QLabel *label : sheet->findChildren<QLabel *>())
            m_said += label->text() + u'\n';
        auto *go = sheet->findChild<QPushButton *>(QStringLiteral("go"));
        m_cancelHadFocus = !go->hasFocus() && !go->isDefault();
        m_button.isEmpty() ? sheet->reject() : sheet->findChild<QPushButton *>(m_button)->click();
    }

    QTimer m_timer;
    QString m_button;
    QString m_said;
    bool m_cancelHadFocus = false;
};

//! A safety copy of the bureau's file, and one invoice approved since.
QString copyOf(Bureau &bureau)
{
    const QString copy = bureau.folder.filePath(QStringLiteral("a.backup"));
    const Status done = waitFor(bureau.shell->company()->care()->backup(copy));
    if (!done || !bureau.showDraft())
        return {};
    const QString id = bureau.screen->chosen();
    bureau.shell->approve(bureau.shell->shown({id}));
    const bool approved = QTest::qWaitFor(
        [&] {
            return bureau.shell->invoice(id) && bureau.shell->invoice(id)->state == InvoiceState::Approved &&
                   !bureau.shell->isBusy();
        },
        patience);
    return approved ? copy : QString();
}

} // namespace

class TestCare final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aSafetyCopyComesBack()
    {
        Bureau bureau;
        QVERIFY(bureau.isReady);
        QVERIFY(bureau.actions().restoreCopy->isEnabled());
        const QString copy = copyOf(bureau);
        QVERIFY(!copy.isEmpty());
        const Result<CopyFacts> facts = waitFor(bureau.shell->company()->care()->lookAt(copy));
        QVERIFY2(facts, qPrintable(facts ? QString() : facts.error().text()));
        QCOMPARE(int(facts->kinship), int(CopyFacts::Kinship::Earlier));
        QVERIFY(facts->lostEntries > 0);
        QVERIFY(!facts->lostSince.isEmpty());
        QVERIFY(facts->lostInvoices.isEmpty());
        QSignalSpy restored(bureau.shell.get(), &ShellController::restored);
        SheetPresser sheet("go");
        bureau.shell->lookAtCopy(copy);
        QTRY_COMPARE_WITH_TIMEOUT(restored.count(), 1, patience);
        QVERIFY(sheet.cancelHadFocus());
        QVERIFY2(sheet.said().contains(QStringLiteral("are not in the copy")) ||
                     sheet.said().contains(QStringLiteral("is not in the copy")),
                 qPrintable(sheet.said()));
        QVERIFY(QFileInfo::exists(restored.first().at(1).toString()));
        QVERIFY(bureau.window->message().contains(restored.first().at(1).toString()));
        QVERIFY(QTest::qWaitFor([&] { return !bureau.shell->picture().invoices.isEmpty(); }, patience));
        for (const Invoice &invoice : bureau.shell->picture().invoices)
            QVERIFY(invoice.state != InvoiceState::Approved);
        QVERIFY(bureau.settle());
    }
    void theTrailIsReadPageByPage()
    {
        Bureau bureau;
        QVERIFY(bureau.isReady);
        CareDesk &desk = *bureau.shell->company()->care();
        const AuditPage whole = *waitFor(desk.trail({{}, 0, 100000}));
        QCOMPARE(whole.all, qint64(whole.entries.size()));
        QVERIFY(whole.all > 5);
        QCOMPARE(whole.entries.first().hash, whole.head);
        QList<AuditEntry> read;
        while (read.size() < whole.all) {
            const AuditPage page = *waitFor(desk.trail({{}, read.isEmpty() ? 0 : read.last().seq, 4}));
            QVERIFY(!page.entries.isEmpty() && page.entries.size() <= 4);
            QCOMPARE(page.all, whole.all);
            read += page.entries;
        }
        for (qsizetype at = 0; at < read.size(); ++at)
            QCOMPARE(read[at].seq, whole.entries[at].seq);
        // by a word of the detail, by one of the person's own, and by what LIKE would take for a pattern
        const AuditPage imports = *waitFor(desk.trail({auditWordsIn(QStringLiteral("file imported")), 0, 500}));
        QVERIFY(imports.all > 0 && imports.all < whole.all);
        const auto isImport = [](const AuditEntry &entry) { return entry.action == u"import"; };
        QCOMPARE(std::count_if(imports.entries.begin(), imports.entries.end(), isImport),
                 std::count_if(whole.entries.begin(), whole.entries.end(), isImport));
        QCOMPARE(waitFor(desk.trail({auditWordsIn(QStringLiteral("%%_")), 0, 500}))->all, 0);
    }
    void theTrailIsShown()
    {
        Bureau bureau;
        QVERIFY(bureau.isReady);
        QVERIFY(bureau.actions().auditTrail->isEnabled());
        bureau.actions().auditTrail->trigger();
        bureau.actions().auditTrail->trigger(); // it is there already
        QCOMPARE(bureau.window->findChildren<TrailSheet *>().size(), 1);
        auto *sheet = bureau.window->findChild<TrailSheet *>();
        auto *table = part<TableView>(sheet, "trail");
        QTRY_VERIFY_WITH_TIMEOUT(table->table()->rowCount() > 5, patience);
        new QAbstractItemModelTester(table->table(), QAbstractItemModelTester::FailureReportingMode::QtTest, this);
        QVERIFY(!table->accessibleName().isEmpty());
        const int all = table->table()->rowCount();
        QVERIFY(textOf(sheet, "count").startsWith(QString::number(all)));
        QCOMPARE(table->table()->cell(all - 1, 2).text, QStringLiteral("Company file made"));
        part<QPushButton>(sheet, "copyHead")->click();
        QCOMPARE(QGuiApplication::clipboard()->text(), table->table()->cell(0, 6).copied);
        QCOMPARE(textOf(sheet, "head"), QGuiApplication::clipboard()->text());
        auto *filter = sheet->findChild<QLineEdit *>();
        filter->setText(QStringLiteral("terms put"));
        QTRY_VERIFY_WITH_TIMEOUT(table->table()->rowCount() < all, patience);
        QVERIFY(table->table()->rowCount() > 0);
        const QString path = bureau.folder.filePath(QStringLiteral("trail.csv"));
        sheet->exportTo(path);
        QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(path), patience);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll().trimmed().count('\n'), table->table()->rowCount());
        QTest::keyClick(filter, Qt::Key_Escape);
        QVERIFY(sheet->isVisible() && filter->text().isEmpty()); // the first Esc clears
        QTRY_COMPARE_WITH_TIMEOUT(table->table()->rowCount(), all, patience);
        filter->setText(QStringLiteral("no such entry"));
        QTRY_VERIFY_WITH_TIMEOUT(!table->isVisible(), patience);
    }
    void nothingHappensWhereItIsCancelledOrRefused()
    {
        Bureau bureau;
        QVERIFY(bureau.isReady);
        const QString copy = copyOf(bureau);
        QVERIFY(!copy.isEmpty());
        {
            SheetPresser sheet("");
            bureau.shell->lookAtCopy(copy);
            QTRY_VERIFY_WITH_TIMEOUT(!sheet.said().isEmpty(), patience);
        }
        QVERIFY(bureau.settle());
        QVERIFY(!bureau.shell->approvedInvoices().isEmpty());
        QSignalSpy failed(bureau.shell.get(), &ShellController::failed);
        bureau.shell->restoreCopy(bureau.folder.filePath(QStringLiteral("nothing.backup")));
        QTRY_COMPARE_WITH_TIMEOUT(failed.count(), 1, patience);
        QVERIFY(QTest::qWaitFor([&] { return !bureau.shell->picture().invoices.isEmpty(); }, patience));
        QVERIFY(!bureau.shell->approvedInvoices().isEmpty()); // it is open again, as it was
        QVERIFY(bureau.settle());
    }
};

QTEST_MAIN(TestCare)
#include "tst_care.moc"
