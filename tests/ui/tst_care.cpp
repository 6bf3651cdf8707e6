// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/bureau.h"
#include "tests/ui/waitfor.h"
#include "ui/company/caredesk.h"

#include <QApplication>
#include <QDialog>
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
