// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/contracts/contractscolumns.h"

#include "core/money/currency.h"
#include "ui/contracts/contractlanes.h"
#include "ui/contracts/contractwords.h"
#include "ui/format/amounts.h"

#include <QCoreApplication>

namespace counterfoil {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("ContractsColumns", text);
}

Cell cardCell(const ContractCard &card)
{
    Cell cell = textCell(card.name);
    cell.second = card.id + QStringLiteral(", ") + periodPhrase(card.period);
    cell.amount = card.invoiced ? shortAmount(card.net) : QString();
    if (!card.foreign.isEmpty())
        cell.amount = card.foreign + u' ' + cell.amount;
    cell.copied = card.name + u'\t' + card.id;
    return cell;
}

Cell dayCell(Day day)
{
    Cell cell = textCell(dayText(day));
    cell.copied = day.iso();
    return cell;
}

Cell effectCell(const StoryEvent &event, int digits)
{
    if (event.effect)
        return signedCell(*event.effect, digits);
    Cell cell = textCell(enDash);
    cell.muted = true;
    return cell;
}

Cell periodCell(const PlannedPeriod &period)
{
    Cell cell = textCell(rangeTextWithYear(period.days));
    cell.strong = period.bridge;
    return cell;
}

//! The last invoice of a contract may have its number already.
Cell contractCell(const PlannedPeriod &period)
{
    if (!period.bridge)
        return quietCell(period.contract);
    const QString number = period.draft ? period.draft->number : QString();
    return quietCell(number.isEmpty() ? tr("%1, its last invoice").arg(period.contract)
                                      : tr("%1, its last invoice: %2").arg(period.contract, number));
}

Cell netCell(const PlannedPeriod &period)
{
    if (!period.draft)
        return quietCell(tr("nothing yet"));
    const QString &currency = period.draft->currency;
    Cell cell = moneyCell(period.draft->net, digitsOf(currency));
    cell.text = withCurrency(currency, cell.text);
    return cell;
}

} // namespace

TreeShape<ContractCard> contractCardShape()
{
    TreeShape<ContractCard> shape;
    shape.key = [](const ContractCard &card) { return card.id; };
    return shape;
}

QList<Column<ContractCard>> contractCardColumns()
{
    return {{{QStringLiteral("contract"), tr("Contract"), CellKind::Card, 0}, cardCell, {}}};
}

TreeShape<StoryEvent> storyEventShape()
{
    TreeShape<StoryEvent> shape;
    shape.key = [](const StoryEvent &event) {
        return QStringLiteral("%1|%2|%3").arg(event.day.iso(), event.what).arg(int(event.kind));
    };
    return shape;
}

QList<Column<StoryEvent>> storyEventColumns(const QString &currency, int digits)
{
    const auto less = [](auto of) { return [of](const StoryEvent &a, const StoryEvent &b) { return of(a) < of(b); }; };
    const auto effect = [](const StoryEvent &event) { return event.effect.value_or(Decimal()); };
    return {{{QStringLiteral("date"), tr("Date"), CellKind::Text, 112},
             [](const StoryEvent &event) { return dayCell(event.day); },
             less([](const StoryEvent &event) { return event.day; })},
            {{QStringLiteral("kind"), tr("Kind"), CellKind::Text, 100},
             [](const StoryEvent &event) { return textCell(eventKindWords(event.kind)); },
             less([](const StoryEvent &event) { return event.kind; })},
            {{QStringLiteral("what"), tr("What"), CellKind::Text, 0},
             [digits](const StoryEvent &event) { return textCell(eventWords(event, digits)); },
             {}},
            {{QStringLiteral("source"), tr("Source"), CellKind::Text, 196},
             [](const StoryEvent &event) { return quietCell(eventSourceWords(event)); },
             less(eventSourceWords)},
            {{QStringLiteral("effect"), tr("Effect, %1").arg(currency), CellKind::Money, 96, noMark,
              tr("On the net of its service period")},
             [digits](const StoryEvent &event) { return effectCell(event, digits); },
             less(effect)}};
}

TreeShape<PlannedPeriod> plannedPeriodShape()
{
    TreeShape<PlannedPeriod> shape;
    shape.key = [](const PlannedPeriod &period) { return period.contract + u'/' + period.days.from.iso(); };
    return shape;
}

QList<Column<PlannedPeriod>> plannedPeriodColumns()
{
    return {{{QStringLiteral("servicePeriod"), tr("Service period"), CellKind::Text, 176}, periodCell, {}},
            {{QStringLiteral("contract"), tr("Contract"), CellKind::MiddleText, 0}, contractCell, {}},
            {{QStringLiteral("net"), tr("Net"), CellKind::Money, 124}, netCell, {}}};
}

} // namespace counterfoil
