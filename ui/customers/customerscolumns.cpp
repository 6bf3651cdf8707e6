// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customers/customerscolumns.h"

#include "ui/format/amounts.h"

#include <QCoreApplication>

namespace counterfoil {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("CustomersColumns", text);
}

Cell dashCell()
{
    Cell cell = textCell(enDash);
    cell.muted = true;
    return cell;
}

//! One by its name, several by their count; the tool tip has them all.
Cell severalCell(const QStringList &names, const QString &several)
{
    if (names.isEmpty())
        return dashCell();
    Cell cell = quietCell(names.size() == 1 ? names.first() : several.arg(names.size()));
    if (names.size() > 1)
        cell.second = names.join(u'\n');
    return cell;
}

Column<CustomerRow> moneyColumn(const QString &id, const QString &name, Decimal CustomerRow::*field, int width,
                                int digits, bool strong)
{
    return {{id, name, CellKind::Money, width},
            [field, digits, strong](const CustomerRow &row) {
                if (!row.worked)
                    return dashCell();
                Cell cell = moneyCell(row.*field, digits);
                cell.muted = (row.*field).isZero();
                cell.strong = strong;
                return cell;
            },
            [field](const CustomerRow &a, const CustomerRow &b) { return a.*field < b.*field; }};
}

Column<CustomerRow> nameColumn()
{
    return {{QStringLiteral("customer"), tr("Customer"), CellKind::Text, 0},
            [](const CustomerRow &row) { return textCell(row.name); },
            [](const CustomerRow &a, const CustomerRow &b) { return QString::localeAwareCompare(a.name, b.name) < 0; }};
}

Column<CustomerRow> marginColumn(int digits)
{
    Column<CustomerRow> column =
        moneyColumn(QStringLiteral("margin"), tr("Margin"), &CustomerRow::margin, 88, digits, false);
    column.cell = [plain = column.cell](const CustomerRow &row) {
        if (row.stray)
            return dashCell();
        Cell cell = plain(row);
        cell.tone = row.margin.isNegative() ? Tone::Bad : Tone::Plain;
        return cell;
    };
    return column;
}

//! Orders by margin ÷ invoiced without dividing; nothing invoiced comes last.
bool lessShare(const CustomerRow &a, const CustomerRow &b)
{
    if (a.invoiced.isZero() || b.invoiced.isZero())
        return a.invoiced.isZero() && !b.invoiced.isZero();
    const Exact left = Exact(a.margin) / Exact(a.invoiced);
    return left < Exact(b.margin) / Exact(b.invoiced);
}

Column<CustomerRow> shareColumn()
{
    return {{QStringLiteral("share"), tr("%"), CellKind::Money, 64, noMark, tr("Margin of what was invoiced")},
            [](const CustomerRow &row) {
                const QString share = row.worked ? percentText(row.margin, row.invoiced) : QString();
                Cell cell = share.isEmpty() ? dashCell() : quietCell(share);
                cell.tone = row.margin.isNegative() && !share.isEmpty() ? Tone::Bad : Tone::Plain;
                return cell;
            },
            lessShare};
}

Column<CustomerRow> lastColumn()
{
    return {{QStringLiteral("lastInvoice"), tr("Last invoice"), CellKind::Text, 106},
            [](const CustomerRow &row) {
                if (!row.lastIssuedOn.isValid())
                    return dashCell();
                Cell cell = quietCell(dayText(row.lastIssuedOn));
                cell.second = row.lastNumber;
                return cell;
            },
            [](const CustomerRow &a, const CustomerRow &b) { return a.lastIssuedOn < b.lastIssuedOn; }};
}

Cell stateCell(const CustomerRow &row)
{
    Cell cell;
    if (row.stray)
        cell.text = tr("No customer");
    else if (row.held > 0)
        cell.text = counted(row.held, tr("1 held"), tr("%1 held"));
    else
        return dashCell();
    cell.tone = Tone::Warn;
    return cell;
}

Column<CustomerRow> stateColumn()
{
    return {{QStringLiteral("guards"), tr("Guards"), CellKind::State, 116, noMark, tr("Drafts that a guard holds")},
            stateCell,
            [](const CustomerRow &a, const CustomerRow &b) { return a.stray != b.stray ? b.stray : a.held < b.held; }};
}

//! The pointer goes to a row and finds its verb there; what needs a person stands there before.
Column<CustomerRow> actColumn(const QString &locked)
{
    return {{QStringLiteral("act"), tr("Do"), CellKind::Button, 100},
            [locked](const CustomerRow &row) {
                Cell cell;
                cell.onPoint = !row.stray;
                if (row.stray) {
                    cell.text = tr("Map…");
                    cell.locked = locked; // a price can be tried all the same
                } else if (row.worked && !row.invoiced.isZero()) {
                    cell.text = tr("New price…");
                }
                return cell;
            },
            {}};
}

Column<CustomerRow> columnOf(CustomerColumn column, const QString &currency, int digits, const QString &locked)
{
    switch (column) {
    case CustomerColumn::Name:
        break;
    case CustomerColumn::Tenants:
        return {{QStringLiteral("tenant"), tr("Tenant"), CellKind::MiddleText, 132},
                [](const CustomerRow &row) { return severalCell(row.tenants, tr("%1 tenants")); },
                [](const CustomerRow &a, const CustomerRow &b) { return a.tenants.size() < b.tenants.size(); }};
    case CustomerColumn::Contracts:
        return {{QStringLiteral("contract"), tr("Contract"), CellKind::MiddleText, 112},
                [](const CustomerRow &row) { return severalCell(row.contracts, tr("%1 contracts")); },
                [](const CustomerRow &a, const CustomerRow &b) { return a.contracts.size() < b.contracts.size(); }};
    case CustomerColumn::Microsoft:
        return moneyColumn(QStringLiteral("microsoft"),
                           currency.isEmpty() ? tr("Microsoft") : tr("Microsoft, %1").arg(currency),
                           &CustomerRow::microsoft, 96, digits, false);
    case CustomerColumn::Invoiced:
        return moneyColumn(QStringLiteral("invoiced"), tr("Invoiced"), &CustomerRow::invoiced, 92, digits, true);
    case CustomerColumn::Margin:
        return marginColumn(digits);
    case CustomerColumn::Share:
        return shareColumn();
    case CustomerColumn::Last:
        return lastColumn();
    case CustomerColumn::State:
        return stateColumn();
    case CustomerColumn::Act:
        return actColumn(locked);
    }
    return nameColumn();
}

} // namespace

QList<CustomerColumn> customerColumnsOf(bool narrow)
{
    QList<CustomerColumn> columns{CustomerColumn::Name};
    if (!narrow)
        columns << CustomerColumn::Tenants << CustomerColumn::Contracts;
    columns << CustomerColumn::Microsoft << CustomerColumn::Invoiced << CustomerColumn::Margin << CustomerColumn::Share;
    if (!narrow)
        columns << CustomerColumn::Last;
    return columns << CustomerColumn::State << CustomerColumn::Act;
}

TreeShape<CustomerRow> customerShape()
{
    TreeShape<CustomerRow> shape;
    shape.key = [](const CustomerRow &row) { return row.key; };
    return shape;
}

QList<Column<CustomerRow>> customerColumns(bool narrow, const QString &currency, int digits, const QString &locked)
{
    QList<Column<CustomerRow>> columns;
    for (const CustomerColumn column : customerColumnsOf(narrow))
        columns << columnOf(column, currency, digits, locked);
    return inCurrency(currency, columns, {QStringLiteral("share")});
}

QList<Cell> customerTotals(const QList<const CustomerRow *> &shown, int all, bool narrow, int digits)
{
    Decimal microsoft;
    Decimal invoiced;
    Decimal cost;
    int held = 0;
    for (const CustomerRow *row : shown) {
        microsoft += row->microsoft;
        invoiced += row->invoiced;
        cost += row->cost;
        held += row->held;
    }
    const Decimal margin = invoiced - cost;
    QList<Cell> cells{
        textCell(shown.size() == all ? tr("All %1").arg(all) : tr("%1 of %2, filtered").arg(shown.size()).arg(all))};
    if (!narrow)
        cells << Cell() << Cell();
    cells << moneyCell(microsoft, digits) << moneyCell(invoiced, digits) << moneyCell(margin, digits)
          << textCell(percentText(margin, invoiced));
    if (!narrow)
        cells << Cell();
    return cells << textCell(held > 0 ? tr("%1 held").arg(held) : QString()) << Cell();
}

TreeShape<KnownContract> contractShape()
{
    TreeShape<KnownContract> shape;
    shape.key = [](const KnownContract &contract) { return contract.id; };
    return shape;
}

QString periodWords(const PeriodShape &period)
{
    if (period.weeks > 0)
        return counted(period.weeks, tr("1 week"), tr("%1 weeks"));
    const QString length = counted(period.months, tr("1 month"), tr("%1 months"));
    return period.startDay == 1 ? length : tr("%1 from day %2").arg(length).arg(period.startDay);
}

QList<Column<KnownContract>> contractColumns()
{
    return {{{QStringLiteral("contract"), tr("Contract"), CellKind::MiddleText, 0},
             [](const KnownContract &contract) { return textCell(contract.id); },
             [](const KnownContract &a, const KnownContract &b) { return a.id < b.id; }},
            {{QStringLiteral("period"), tr("Period"), CellKind::Text, 122},
             [](const KnownContract &contract) { return quietCell(periodWords(contract.period)); },
             {}},
            {{QStringLiteral("since"), tr("Since"), CellKind::Text, 90},
             [](const KnownContract &contract) {
                 Cell cell = quietCell(dayText(contract.term.from));
                 cell.second = contract.term.isOpen() ? tr("open end") : tr("to %1").arg(dayText(contract.term.to));
                 return cell;
             },
             [](const KnownContract &a, const KnownContract &b) { return a.term.from < b.term.from; }}};
}

TreeShape<CustomerInvoice> customerInvoiceShape()
{
    TreeShape<CustomerInvoice> shape;
    shape.key = [](const CustomerInvoice &invoice) { return invoice.id; };
    return shape;
}

QList<Column<CustomerInvoice>> customerInvoiceColumns(const QString &home)
{
    return {{{QStringLiteral("servicePeriod"), tr("Service period"), CellKind::Text, 0},
             [](const CustomerInvoice &invoice) {
                 Cell cell = textCell(rangeTextWithYear(invoice.service));
                 cell.second = invoice.id;
                 return cell;
             },
             [](const CustomerInvoice &a, const CustomerInvoice &b) { return a.service.from < b.service.from; }},
            {{QStringLiteral("state"), tr("State"), CellKind::State, 118},
             [](const CustomerInvoice &invoice) {
                 Cell cell = textCell(invoice.held             ? tr("Held")
                                      : invoice.name.isEmpty() ? stateWords(invoice.state)
                                                               : invoice.name);
                 cell.tone = invoice.held ? Tone::Warn : Tone::Plain;
                 return cell;
             },
             [](const CustomerInvoice &a, const CustomerInvoice &b) { return a.state < b.state; }},
            {{QStringLiteral("net"), tr("Net"), CellKind::Money, 92},
             [home](const CustomerInvoice &invoice) {
                 Cell cell = moneyCell(invoice.net, invoice.digits);
                 if (invoice.currency != home)
                     cell.text = withCurrency(invoice.currency, cell.text);
                 return cell;
             },
             [](const CustomerInvoice &a, const CustomerInvoice &b) { return a.net < b.net; }}};
}

} // namespace counterfoil
