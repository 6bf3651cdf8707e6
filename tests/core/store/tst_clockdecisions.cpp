// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/clockdecisionrepository.h"
#include "core/store/safety.h"
#include "tests/core/store/made.h"

using namespace counterfoil;

class TestClockDecisions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theNewestDecisionCounts()
    {
        QTemporaryDir folder;
        Result<CompanyFile> file = CompanyFile::create(folder.filePath(QStringLiteral("a.counterfoil")), made::clock());
        QVERIFY(file);
        ClockDecisionRepository repository(*file);
        QVERIFY(repository.decisions()->isEmpty());
        ClockDecision decision;
        decision.clock = QStringLiteral("renewal/tenant/sub/2026-09-01T00:00:00Z/12");
        decision.choice = ClockChoice::AskCustomer;
        decision.owner = QStringLiteral("Eva \"E\" Söhne");
        decision.note = QStringLiteral("line 1\nline 2");
        decision.due = Day::of(2026, 8, 20);
        QVERIFY(repository.keep(decision));
        ClockDecision other;
        other.clock = QStringLiteral("seatWindow/tenant/sub/2026-09-01T00:00:00Z/3");
        other.choice = ClockChoice::LetHappen;
        QVERIFY(repository.keep(other));
        const ClockDecision back = repository.decisions()->value(decision.clock);
        QCOMPARE(back.clock, decision.clock);
        QCOMPARE(back.choice, decision.choice);
        QCOMPARE(back.owner, decision.owner);
        QCOMPARE(back.note, decision.note);
        QCOMPARE(back.due, decision.due);
        QCOMPARE(back.changedAt, QStringLiteral("2026-02-15T08:00:00.000Z"));
        QVERIFY(back.isDecided());
        decision.choice = ClockChoice::Open; // taken back
        decision.due = {};
        QVERIFY(repository.keep(decision));
        QVERIFY(!repository.decisions()->value(decision.clock).isDecided());
        QVERIFY(!repository.decisions()->value(decision.clock).due.isValid());
        QCOMPARE(repository.decisions()->value(other.clock).choice, ClockChoice::LetHappen);
        QCOMPARE(repository.decisions()->size(), 2);
        QCOMPARE(verify(*file), QStringList());
    }
    void wordsComeBack()
    {
        for (const ClockChoice choice :
             {ClockChoice::Open, ClockChoice::LetHappen, ClockChoice::Change, ClockChoice::AskCustomer})
            QCOMPARE(clockChoiceOf(wordOf(choice)), std::optional(choice));
        QVERIFY(!clockChoiceOf(u"perhaps"));
    }
};

QTEST_GUILESS_MAIN(TestClockDecisions)
#include "tst_clockdecisions.moc"
