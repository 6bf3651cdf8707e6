// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ui/desk.h"
#include "tests/ui/madepartner.h"
#include "ui/company/workspacecompany.h"
#include "ui/invoices/invoicesscreen.h"
#include "ui/tables/tableview.h"

#include <QLabel>
#include <QTemporaryDir>

//! The window over a real company file of a small made-up partner, at its invoices.
namespace counterfoil::madeup {

inline constexpr int patience = 60000; //!< milliseconds, for a busy machine

//! The window over a real company file, at its invoices.
struct Bureau
{
    Bureau() : clock(QDateTime::fromString(QStringLiteral("2026-08-17T08:00:00Z"), Qt::ISODate))
    {
        const QString path = folder.filePath(QStringLiteral("a.counterfoil"));
        isReady = makePartner(folder.path(), path, clock);
        door.open = [this](const QString &file) { return WorkspaceCompany::open(file, clock); };
        door.restore = [this](const QString &copy, const QString &file) {
            return WorkspaceCompany::restore(copy, file, clock);
        };
        shell = std::make_unique<ShellController>(door);
        window = std::make_unique<MainWindow>(sharedTheme(), *shell, clock, nullptr);
        window->resize(1440, 900);
        window->show();
        shell->open(path);
        isReady = isReady && QTest::qWaitFor([this] { return !shell->picture().invoices.isEmpty(); }, patience);
        window->go(Place::Invoices);
        screen = qobject_cast<InvoicesScreen *>(window->screen(Place::Invoices));
        lines = screen->findChild<TableView *>(QStringLiteral("lines"));
    }
    AppActions &actions() { return window->actions(); }
    const Invoice *shown() const { return shell->invoice(screen->chosen()); }
    bool settle() const
    {
        return QTest::qWaitFor([this] { return !shell->isBusy() && !shell->isLoading(); }, patience);
    }
    //! Shows the first invoice that fits.
    template <typename Fits>
    bool show(Fits fits)
    {
        for (const Invoice &invoice : shell->picture().invoices) {
            if (fits(invoice)) {
                screen->go(invoice.id);
                return screen->chosen() == invoice.id;
            }
        }
        return false;
    }
    bool showDraft()
    {
        return show([](const Invoice &invoice) {
            return invoice.state == InvoiceState::Draft && invoice.lines.size() > 1 &&
                   invoice.lines.first().kind == LineKind::Charge && invoice.net.sign() > 0;
        });
    }
    void mark(const QString &key)
    {
        lines->selectionModel()->clearSelection();
        QVERIFY(lines->select(key));
        QCoreApplication::processEvents();
    }
    const InvoiceLine *line(const QString &key) const
    {
        const Invoice *invoice = shown();
        for (const InvoiceLine &one : invoice ? invoice->lines : noLines) {
            if (one.key == key)
                return &one;
        }
        return nullptr;
    }
    //! What stands under the text of a line.
    QString caption(const QString &key) const
    {
        const int row = lines->table()->rowOf(key);
        return row < 0 ? QString() : lines->table()->cell(row, 0).second;
    }
    //! Approves and issues the invoice that is shown.
    bool issue()
    {
        const QString id = screen->chosen();
        const auto isIn = [&](InvoiceState state) {
            return QTest::qWaitFor(
                [&] { return shell->invoice(id) && shell->invoice(id)->state == state && !shell->isBusy(); }, patience);
        };
        shell->approve(shell->shown({id}));
        if (!isIn(InvoiceState::Approved))
            return false;
        shell->issue(shell->shown({id}));
        const bool isIssued = isIn(InvoiceState::Issued) && settle();
        screen->go(id); // the next draft was chosen
        return isIssued && screen->chosen() == id;
    }

    QTemporaryDir folder;
    FixedClock clock;
    CompanyDoor door;
    std::unique_ptr<ShellController> shell;
    std::unique_ptr<MainWindow> window;
    InvoicesScreen *screen = nullptr;
    TableView *lines = nullptr;
    QList<InvoiceLine> noLines;
    bool isReady = false;
};

template <typename Widget>
Widget *part(const QWidget *of, const char *name)
{
    return of->findChild<Widget *>(QString::fromLatin1(name));
}

inline QString textOf(const QWidget *of, const char *name)
{
    const auto *label = part<QLabel>(of, name);
    return label ? label->text() : QString();
}

} // namespace counterfoil::madeup
