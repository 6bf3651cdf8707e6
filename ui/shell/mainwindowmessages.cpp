// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the window says about what went wrong, or is to be done. A part of MainWindow.
#include "ui/format/spoken.h"
#include "ui/format/words.h"
#include "ui/shell/firstrun.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/parts.h"
#include "ui/shell/screen.h"

#include <QBoxLayout>
#include <QFileInfo>
#include <QStackedWidget>

#include <algorithm>
#include <numeric>

namespace counterfoil {

namespace {

//! What is wrong, a line each: what is wrong in many places of a file is said once, at the first of them.
struct FaultLines
{
    QStringList lines;
    QList<qsizetype> counts; //!< of the faults that a line stands for
};

FaultLines linesOf(const QList<Fault> &faults)
{
    QList<std::pair<Fault, qsizetype>> kinds;
    for (const Fault &fault : faults) {
        const auto like = std::find_if(kinds.begin(), kinds.end(), [&fault](const std::pair<Fault, qsizetype> &kind) {
            return kind.first.path == fault.path && kind.first.column == fault.column &&
                   kind.first.reason == fault.reason;
        });
        if (like == kinds.end())
            kinds.append({fault, 1});
        else
            ++like->second;
    }
    FaultLines said;
    for (const auto &[fault, count] : std::as_const(kinds)) {
        said.lines << (count == 1 ? spoken(fault)
                                  : MainWindow::tr("%1 (%2 times)").arg(spoken(fault), QString::number(count)));
        said.counts << count;
    }
    return said;
}

//! The whole is in the tool tip, and in the file where there is one.
QStringList firstLines(const FaultLines &said)
{
    constexpr qsizetype mostLines = 3;
    if (said.lines.size() <= mostLines)
        return said.lines;
    const QList<qsizetype> left = said.counts.mid(mostLines - 1);
    return said.lines.first(mostLines - 1) << counted(std::accumulate(left.begin(), left.end(), qsizetype(0)),
                                                      MainWindow::tr("and 1 more"), MainWindow::tr("and %1 more"));
}

} // namespace

void MainWindow::showError(const QString &what, const Error &error)
{
    // Faults are of something that was read; a file that was not even opened had nothing to keep.
    const bool refused = error.code() == Error::Code::Refused && !error.faults().isEmpty();
    // Faults say more than the sentence above them.
    FaultLines said = linesOf(error.faults());
    if (said.lines.isEmpty()) {
        said.lines = spoken(error.message()).split(u'\n');
        said.counts = QList<qsizetype>(said.lines.size(), 1);
    }
    QStringList parts = firstLines(said);
    const bool isCut = parts != said.lines;
    m_pending.clear(); // what waited for this does not come after all
    m_wantsSignIn = false;
    m_messageAct = nullptr;
    m_messageFile = error.faults().isEmpty() ? QString() : error.faults().first().path;
    if (!QFileInfo(m_messageFile).isFile()) // faults of what was closed name a place in it
        m_messageFile.clear();
    if (!m_messageFile.isEmpty())
        parts << tr("Correct the file, or get it anew, and import it again.");
    showMessage(Tone::Bad, refused ? tr("%1 Nothing of it was kept.").arg(what) : what, parts.join(u'\n'),
                m_messageFile.isEmpty() ? QString() : tr("Open the file…"));
    m_message->setToolTip(isCut ? said.lines.join(u'\n') : QString());
    if (std::exchange(m_isAwaiting, false) && !m_shell.company())
        showBeginning(); // what was awaited does not come
}

//! It goes with the screen that says it, or that is shown, unless keepMessage() is called.
void MainWindow::showMessage(Tone tone, const QString &strong, const QString &text, const QString &act)
{
    const qsizetype from = m_screens.indexOf(qobject_cast<Screen *>(sender()));
    m_messageOf = from < 0 ? m_place : Place(from);
    m_messageStays = false;
    m_message->setToolTip({});
    m_message->show(tone, strong, text, act);
    placeMessage();
    m_messagePlace->show();
}

//! What is said is about the whole company: it is as true on every other screen.
void MainWindow::keepMessage()
{
    m_messageStays = true;
}

//! Under the header of the screen that is shown, also where only the chosen one's part has it; above everything where
//! none is seen.
void MainWindow::placeMessage()
{
    const QWidget *shown = m_shell.company() && isComplete() ? screen(m_place) : nullptr;
    QWidget *header = shown ? shown->findChild<ScreenHeader *>() : nullptr;
    if (header && header->parentWidget() != shown && !header->isVisibleTo(shown))
        header = nullptr; // there is nothing to choose
    QWidget *around = header ? header->parentWidget() : nullptr;
    auto *column = around ? qobject_cast<QBoxLayout *>(around->layout()) : nullptr;
    const int at = column ? column->indexOf(header) : -1;
    if (at < 0) {
        around = m_stack->parentWidget();
        column = qobject_cast<QBoxLayout *>(around->layout());
    }
    if (m_messagePlace->parentWidget() == around)
        return;
    const bool isSaid = !m_messagePlace->isHidden();
    column->insertWidget(at < 0 ? column->indexOf(m_stack) : at + 1, m_messagePlace);
    m_messagePlace->layout()->setContentsMargins(16, at < 0 ? 8 : 0, 16, at < 0 ? 0 : 8);
    m_messagePlace->setVisible(isSaid);
}

//! What went wrong before is no news once something new begins.
void MainWindow::hideMessage()
{
    m_messagePlace->hide();
}

QString MainWindow::message() const
{
    return m_messagePlace->isVisibleTo(this) ? m_message->text() : QString();
}

} // namespace counterfoil
