// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/close/closecontroller.h"

#include "core/money/currency.h"
#include "ui/format/amounts.h"
#include "ui/format/spoken.h"
#include "ui/format/words.h"
#include "ui/invoices/invoicescontroller.h"
#include "ui/reconcile/reconcilecontroller.h"

#include <QCoreApplication>

namespace counterfoil {

namespace {

class BoardMaker
{
    Q_DECLARE_TR_FUNCTIONS(CloseBoard)
public:
    BoardMaker(const MonthPicture &picture, bool hasTerms) : m_picture(picture), m_hasTerms(hasTerms) {}

    CloseBoard make()
    {
        m_board.month = m_picture.month;
        m_board.currency = m_picture.bridge.currency;
        m_board.digits = m_picture.bridge.digits;
        m_board.bridge = m_picture.bridge;
        if (!m_picture.seal) // a sealed month tells what differs from its seal
            m_board.restated = restatedSum(m_picture.restatements);
        if (!m_hasTerms)
            microsoftAlone();
        importStage();
        mapStage();
        explainStage();
        approveStage();
        sendStage();
        figures();
        m_board.sentence = sentence();
        return m_board;
    }

private:
    QString money(const Decimal &amount) const { return amountText(amount, m_board.digits); }
    //! What only the bridge can tell; a dash before there is one.
    QString worked(const QString &text) const { return m_board.isWorkedOut ? text : QString(enDash); }

    //! Before there are terms, what Microsoft billed in the first file's currency is all that is known.
    void microsoftAlone()
    {
        Exact net;
        for (const SourceSet &set : m_picture.sets) {
            const bool counts = shapeOf(set.kind) == Shape::Reconciliation || set.kind == SourceKind::AzureCost;
            if (!counts || isUnbilled(set.kind))
                continue;
            if (m_board.currency.isEmpty()) {
                const Currency currency = Currency::fromCode(set.currency).value_or(Currency());
                m_board.currency = set.currency;
                m_board.digits = currency.digits();
            }
            if (set.currency != m_board.currency)
                continue;
            net += set.net;
            if (!m_board.bridge.invoices.contains(set.invoice))
                m_board.bridge.invoices << set.invoice;
        }
        m_board.bridge.microsoft = rounded(net, m_board.digits);
    }

    //! `sum` where the findings are not all in the seller's currency.
    void close(int stage, const QString &name, QList<BoardFinding> findings, const QString &note, bool sums,
               const std::optional<Decimal> &sum = {})
    {
        if (findings.isEmpty())
            return;
        std::stable_sort(findings.begin(), findings.end(),
                         [](const BoardFinding &a, const BoardFinding &b) { return a.amount.abs() > b.amount.abs(); });
        BoardFinding heading;
        heading.key = QStringLiteral("stage/%1").arg(stage);
        heading.heading = true;
        heading.stage = stage;
        heading.what = QStringLiteral("%1 %2").arg(stage).arg(name);
        heading.note = note;
        heading.hasAmount = sums;
        for (const BoardFinding &finding : findings)
            heading.amount += finding.amount;
        heading.amount = sum.value_or(heading.amount);
        m_board.needsPerson += int(findings.size());
        m_board.findings << heading << findings;
    }

    QString needs(qsizetype count) const { return counted(count, tr("1 needs a person"), tr("%1 need a person")); }

    void importStage()
    {
        qint64 lines = 0;
        bool reconciliation = true; // costs of Azure have none beside them
        for (const SourceSet &set : m_picture.sets)
            reconciliation = reconciliation && set.kind == SourceKind::AzureCost;
        for (const SourceSet &set : m_picture.sets) {
            lines += set.lines;
            reconciliation = reconciliation || set.kind == SourceKind::Reconciliation ||
                             set.kind == SourceKind::LegacyLicence || set.kind == SourceKind::LegacyUsage;
        }
        m_board.hasLines = lines > 0;
        m_board.isWorkedOut = m_hasTerms && (lines > 0 || !m_picture.invoices.isEmpty());
        QList<BoardFinding> findings;
        if (lines > 0 && !reconciliation)
            findings << BoardFinding{QStringLiteral("import/reconciliation"),
                                     1,
                                     false,
                                     noMark,
                                     tr("Microsoft's reconciliation of this month is not on hand"),
                                     {},
                                     {},
                                     false,
                                     {},
                                     FindingGoal::ImportFiles,
                                     {},
                                     {}};
        if (lines > 0 && !m_hasTerms)
            findings << BoardFinding{
                QStringLiteral("import/terms"),
                1,
                false,
                noMark,
                tr("No terms yet: nothing says who pays what. The files suggest customers; terms can be imported, too"),
                {},
                {},
                false,
                {},
                FindingGoal::Suggest,
                {},
                {}};
        Stage stage{tr("Import"),
                    StageState::Complete,
                    {},
                    lines == 1 ? tr("1 line") : tr("%1 lines").arg(countText(lines)),
                    money(m_board.bridge.microsoft)};
        stage.state = lines == 0           ? StageState::NotStarted
                      : findings.isEmpty() ? StageState::Complete
                                           : StageState::NeedsPerson;
        stage.pill = findings.isEmpty() ? wordsOf(stage.state) : needs(findings.size());
        if (!m_board.restated.isEmpty()) {
            stage.what = tr("%1, %2 restated").arg(stage.what, countText(m_board.restated.lines));
            stage.note = restatedText(m_board.restated);
        }
        m_board.stages << stage;
        close(1, stage.name, findings, counted(findings.size(), tr("1 thing is missing"), tr("%1 things are missing")),
              false);
    }

    void mapStage()
    {
        QList<BoardFinding> findings;
        for (const BridgeCustomer &customer : m_picture.bridge.customers) {
            const Decimal amount = customer.amountOf(Cause::Unmapped);
            if (amount.isZero())
                continue;
            const bool tenant = customer.customer.isEmpty();
            findings << BoardFinding{QStringLiteral("map/") + (tenant ? customer.tenant : customer.customer),
                                     2,
                                     false,
                                     markOf(Cause::Unmapped),
                                     tenant ? tr("Tenant without a customer") : tr("Charges outside of every contract"),
                                     {},
                                     customer.name.isEmpty() ? customer.tenant : customer.name,
                                     true,
                                     amount,
                                     tenant ? FindingGoal::Map : FindingGoal::Reconcile,
                                     tenant ? customer.tenant : customer.customer,
                                     {}};
        }
        Stage stage{tr("Map"),
                    StageState::Complete,
                    {},
                    tr("Unmapped"),
                    worked(money(m_picture.bridge.amountOf(Cause::Unmapped)))};
        setState(stage, findings);
        m_board.stages << stage;
        close(2, stage.name, findings, tr("%1 unmapped").arg(findings.size()), true);
    }

    void setState(Stage &stage, const QList<BoardFinding> &findings) const
    {
        stage.state = !findings.isEmpty()                       ? StageState::NeedsPerson
                      : m_board.hasLines && m_board.isWorkedOut ? StageState::Complete
                                                                : StageState::NotStarted;
        stage.pill = !findings.isEmpty()               ? needs(findings.size())
                     : m_board.hasLines && !m_hasTerms ? tr("Waits for terms")
                                                       : wordsOf(stage.state);
    }

    BoardFinding explainFinding(const BridgeCustomer &customer, Mark mark, const QString &what,
                                const Decimal &amount) const
    {
        const QString who = customer.customer.isEmpty() ? customer.tenant : customer.customer;
        return {QStringLiteral("explain/%1/%2").arg(mark).arg(who),
                3,
                false,
                mark,
                what,
                {},
                customer.name.isEmpty() ? who : customer.name,
                true,
                amount,
                FindingGoal::Reconcile,
                who,
                {}};
    }

    void explainStage()
    {
        QList<BoardFinding> findings;
        for (const BridgeCustomer &customer : m_picture.bridge.customers) {
            if (!customer.unexplained.isZero())
                findings << explainFinding(customer, unexplainedMark, lookOf(unexplainedMark).meaning,
                                           customer.unexplained);
            for (const BridgeCause &cause : customer.causes) {
                const bool adrift = cause.cause == Cause::Adjustment && customer.customer.isEmpty();
                if (cause.cause != Cause::Late && !adrift)
                    continue;
                const QString text =
                    cause.items.isEmpty() ? lookOf(markOf(cause.cause)).meaning : spoken(cause.items.first().text);
                findings << explainFinding(customer, markOf(cause.cause), text, cause.amount);
            }
        }
        for (const QString &warning : m_picture.bridge.warnings)
            findings << BoardFinding{QStringLiteral("explain/") + warning,
                                     3,
                                     false,
                                     noMark,
                                     spoken(warning),
                                     {},
                                     {},
                                     false,
                                     {},
                                     FindingGoal::None,
                                     {},
                                     {}};
        Stage stage{
            tr("Explain"), StageState::Complete, {}, tr("Unexplained"), worked(money(m_picture.bridge.unexplained))};
        setState(stage, findings);
        m_board.stages << stage;
        close(3, stage.name, findings, counted(findings.size(), tr("1 finding"), tr("%1 findings")), true);
    }

    QString nameOf(const Invoice &invoice) const
    {
        return invoice.buyer.name.isEmpty() ? invoice.customer : invoice.buyer.name;
    }

    void approveStage()
    {
        QList<BoardFinding> held;
        int ready = 0;
        int drafts = 0;
        for (const Invoice &invoice : m_picture.invoices) {
            if (invoice.state != InvoiceState::Draft)
                continue;
            ++drafts;
            if (invoice.guards.isEmpty()) {
                ++ready;
                continue;
            }
            QString what = spoken(invoice.guards.first().text);
            if (invoice.guards.size() > 1)
                what += counted(invoice.guards.size() - 1, tr(" and 1 more"), tr(" and %1 more"));
            const Comparison change = compareInvoices(invoiceBefore(m_picture, invoice), invoice);
            held << BoardFinding{QStringLiteral("approve/") + invoice.id,
                                 4,
                                 false,
                                 noMark,
                                 what,
                                 change.known ? change.sentence : QString(),
                                 nameOf(invoice),
                                 true,
                                 invoice.net,
                                 m_picture.bridge.unexplained.isZero() ? FindingGoal::Approve : FindingGoal::Invoice,
                                 invoice.id,
                                 invoice.currency == m_board.currency ? QString() : invoice.currency};
        }
        const bool all = drafts == 0 && !m_picture.invoices.isEmpty();
        const Decimal sum = homeSum([all, ready](const Invoice &invoice) {
            return all || (!invoice.isFrozen() && (ready == 0 || invoice.guards.isEmpty()));
        });
        Stage stage{tr("Approve"), StageState::NotStarted, {}, {}, money(sum)};
        stage.state = all              ? StageState::Complete
                      : ready > 0      ? StageState::Ready
                      : held.isEmpty() ? StageState::NotStarted
                                       : StageState::NeedsPerson;
        stage.pill = stage.state == StageState::Ready         ? tr("%1 ready").arg(ready)
                     : stage.state == StageState::NeedsPerson ? needs(held.size())
                                                              : wordsOf(stage.state);
        stage.what = all ? tr("%1 approved").arg(m_picture.invoices.size()) : tr("%1 held by guards").arg(held.size());
        m_board.stages << stage;
        close(4, stage.name, held, counted(held.size(), tr("1 draft held by guards"), tr("%1 drafts held by guards")),
              true, homeSum([](const Invoice &invoice) { return !invoice.isFrozen() && !invoice.guards.isEmpty(); }));
    }

    //! In the seller's currency, a customer's rounded once as on the bridge: all of them are its local invoices.
    template <typename Fits>
    Decimal homeSum(Fits fits) const
    {
        QHash<QString, Exact> sums;
        for (const Invoice &invoice : m_picture.invoices) {
            if (fits(invoice))
                sums[invoice.customer] += Exact(invoice.net) * Exact(invoice.homeRate);
        }
        Decimal sum;
        for (const Exact &exact : std::as_const(sums))
            sum += rounded(exact, m_board.digits);
        return sum;
    }

    void sendStage()
    {
        int issued = 0;
        int approved = 0;
        for (const Invoice &invoice : m_picture.invoices) {
            approved += invoice.state == InvoiceState::Approved;
            issued += invoice.isIssued();
        }
        const int all = int(m_picture.invoices.size());
        Stage stage{tr("Send"),
                    StageState::NotStarted,
                    {},
                    tr("%1 of %2 issued").arg(issued).arg(all),
                    money(homeSum([](const Invoice &invoice) { return invoice.isIssued(); }))};
        stage.state = all > 0 && issued == all ? StageState::Complete
                      : approved > 0           ? StageState::Ready
                      : all > 0                ? StageState::Waits
                                               : StageState::NotStarted;
        if (stage.state == StageState::Ready) {
            stage.pill = tr("%1 ready").arg(approved);
            stage.money =
                money(homeSum([](const Invoice &invoice) { return invoice.state == InvoiceState::Approved; }));
        } else {
            stage.pill = wordsOf(stage.state);
        }
        m_board.stages << stage;
    }

    void figures()
    {
        const Bridge &bridge = m_board.bridge;
        QString invoices = bridge.invoices.value(0);
        if (bridge.invoices.size() > 1)
            invoices += counted(bridge.invoices.size() - 1, tr(" and 1 more"), tr(" and %1 more"));
        const Decimal margin = bridge.local - bridge.localCost;
        const QString share = percentText(margin, bridge.local);
        m_board.figures = {
            {tr("Microsoft, before tax"), money(bridge.microsoft),
             invoices.isEmpty() ? tr("No invoice yet") : invoices},
            {tr("Local invoices"), worked(money(bridge.local)), localCaption()},
            {tr("Difference"), worked(signedText(bridge.local - bridge.microsoft, m_board.digits)),
             counted(bridge.causes.size(), tr("1 cause"), tr("%1 causes"))},
            {tr("Margin"), worked(money(margin)), share.isEmpty() ? QString() : tr("%1 of local invoices").arg(share)},
            unexplainedFigure()};
        for (KeyFigure &figure : m_board.figures)
            figure.opens = m_board.isWorkedOut;
    }

    QString localCaption() const
    {
        int drafts = 0;
        for (const Invoice &invoice : m_picture.invoices)
            drafts += invoice.state == InvoiceState::Draft;
        const int all = int(m_picture.invoices.size());
        const QString ofThem = counted(drafts, tr("1 draft"), tr("%1 drafts"));
        return drafts == all ? ofThem
                             : QStringLiteral("%1, %2").arg(counted(all, tr("1 invoice"), tr("%1 invoices")), ofThem);
    }

    KeyFigure unexplainedFigure() const
    {
        const Decimal &amount = m_board.bridge.unexplained;
        if (!m_board.isWorkedOut)
            return {tr("Unexplained"), worked({}),
                    m_board.hasLines ? tr("The terms say who pays what") : tr("Nothing to explain yet"), Tone::Plain};
        if (amount.isZero())
            return {tr("Unexplained"), money(amount), tr("Every cent has a cause"), Tone::Ok};
        return {tr("Unexplained"), money(amount), tr("An error, to be looked into first"), Tone::Bad};
    }

    QString sentence() const
    {
        if (!m_board.hasLines)
            return tr("No lines of Microsoft yet");
        QStringList parts;
        if (m_board.needsPerson == 0)
            parts << tr("Nothing waits for a person");
        if (const QString restated = restatedText(m_board.restated); !restated.isEmpty())
            parts << restated;
        return parts.join(QStringLiteral(" · "));
    }

    const MonthPicture &m_picture;
    bool m_hasTerms;
    CloseBoard m_board;
};

} // namespace

CloseBoard closeBoardOf(const MonthPicture &picture, bool hasTerms)
{
    return BoardMaker(picture, hasTerms).make();
}

WhyContent whyOfFigure(const CloseBoard &board, BoardFigure figure)
{
    if (!board.isWorkedOut)
        return {};
    switch (figure) {
    case BoardFigure::Margin:
        return whyOfMargin(board.bridge);
    case BoardFigure::Unexplained:
        return whyOf(board.bridge, unexplainedMark);
    case BoardFigure::Microsoft:
        return whyOfMicrosoft(board.bridge);
    case BoardFigure::Local:
        return whyOfLocal(board.bridge);
    case BoardFigure::Difference:
        break;
    }
    return whyOfSum(board.bridge);
}

} // namespace counterfoil
