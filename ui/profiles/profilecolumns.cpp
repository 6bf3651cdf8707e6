// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/profiles/profilecolumns.h"

#include "core/money/currency.h"
#include "ui/format/amounts.h"
#include "ui/format/spoken.h"
#include "ui/imports/importscolumns.h"

#include <QCoreApplication>

namespace counterfoil {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("Profiles", text);
}

Cell cardCell(const ProfileRow &row)
{
    Cell cell = textCell(row.name.isEmpty() ? tr("Without a name") : row.name);
    cell.second = row.id;
    cell.state = profileStateWords(row);
    cell.tone = row.isChanged || row.toBeConfirmed ? Tone::Warn : Tone::Plain;
    return cell;
}

QString columnText(const MappingRow &row)
{
    return row.form.names.join(tr(" or "));
}

Cell attributeCell(const MappingRow &row)
{
    return textCell(row.heading.isEmpty() ? row.attribute.name : row.heading);
}

//! Whether the file has what the attribute needs.
Cell stateCell(const MappingRow &row)
{
    Cell cell;
    if (!row.heading.isEmpty())
        return cell;
    if (!row.fault.isEmpty()) {
        cell = textCell(tr("Fault"));
        cell.tone = Tone::Bad;
    } else if (row.form.isEmpty() || row.form.names.isEmpty()) {
        cell = quietCell(row.form.constant.isEmpty() ? QString() : tr("Constant"));
    } else if (!row.hasFile) {
        cell = quietCell(row.form.optional ? tr("May be missing") : QString());
    } else if (!row.column.isEmpty()) {
        cell = quietCell(tr("Found"));
    } else {
        cell = row.form.optional ? quietCell(tr("Missing, may be")) : textCell(tr("Missing"));
        cell.tone = row.form.optional ? Tone::Plain : Tone::Bad;
    }
    return cell;
}

//! The column of the sample that fills an attribute; empty for none.
QString columnIn(const SampleFile &sample, const AttributeForm &form)
{
    for (const QString &name : form.names) {
        for (const QString &column : sample.columns) {
            if (foldedName(column) == foldedName(name))
                return column;
        }
    }
    return {};
}

QString faultOf(const ProfileDraft &draft, const QString &attribute)
{
    for (const Fault &fault : draft.faults) {
        const QStringList tokens = fault.path.split(u'/');
        const bool isIt =
            tokens.size() > 2 && tokens.at(2) == attribute &&
            QStringList{QStringLiteral("columns"), QStringLiteral("constants"), QStringLiteral("values")}.contains(
                tokens.at(1));
        if (isIt || (fault.path.isEmpty() && fault.reason.contains(attribute)))
            return spoken(fault.reason);
    }
    return {};
}

QString headingOf(AttributeRank rank)
{
    switch (rank) {
    case AttributeRank::Needed:
        return tr("Needed");
    case AttributeRank::Usual:
        return tr("Usual");
    case AttributeRank::Other:
        return tr("Everything else that Microsoft's files know");
    }
    return {};
}

QString valueIn(const std::optional<ProfileTrial> &trial, const QString &attribute)
{
    for (const ReadRow &row : trial ? trial->rows : QList<ReadRow>()) {
        if (!row.passedOver.isEmpty())
            continue;
        for (const auto &[name, text] : row.values) {
            if (name == attribute)
                return text;
        }
        return {};
    }
    return {};
}

QString valueOf(const ReadRow &row, const QString &attribute)
{
    for (const auto &[name, text] : row.values) {
        if (name == attribute)
            return text;
    }
    return {};
}

bool isAmount(const QString &attribute)
{
    static const QStringList amounts{
        QStringLiteral("Subtotal"),         QStringLiteral("TaxTotal"),          QStringLiteral("Total"),
        QStringLiteral("UnitPrice"),        QStringLiteral("Quantity"),          QStringLiteral("EffectiveUnitPrice"),
        QStringLiteral("BillableQuantity"), QStringLiteral("PCToBCExchangeRate")};
    return amounts.contains(attribute);
}

//! Numbers come in plain digits.
Cell readCell(const QString &text, const QString &attribute)
{
    const std::optional<Decimal> amount = isAmount(attribute) ? Decimal::parse(text) : std::nullopt;
    return amount ? moneyCell(*amount, attribute == u"Quantity" ? 0 : 2) : textCell(text);
}

} // namespace

TreeShape<ProfileRow> profileRowShape()
{
    TreeShape<ProfileRow> shape;
    shape.key = [](const ProfileRow &row) { return row.key; };
    return shape;
}

QString profileStateWords(const ProfileRow &row)
{
    return row.isNew           ? tr("New, not saved")
           : row.isChanged     ? tr("Changed, not saved")
           : row.toBeConfirmed ? tr("To be confirmed")
           : row.isOwn         ? tr("Own")
                               : tr("Starting point");
}

QList<Column<ProfileRow>> profileRowColumns()
{
    return {{{QStringLiteral("profile"), tr("Profile"), CellKind::Card, 0}, cardCell, {}}};
}

TreeShape<MappingRow> mappingShape()
{
    TreeShape<MappingRow> shape;
    shape.key = [](const MappingRow &row) {
        return row.heading.isEmpty() ? row.attribute.name : QString(u'/' + row.heading);
    };
    shape.depth = [](const MappingRow &row) { return row.heading.isEmpty() ? 1 : 0; };
    shape.group = [](const MappingRow &row) { return !row.heading.isEmpty(); };
    return shape;
}

QList<Column<MappingRow>> mappingColumns()
{
    using Row = MappingRow;
    return {{{QStringLiteral("attribute"), tr("Attribute"), CellKind::Text, 152}, attributeCell, {}},
            {{QStringLiteral("columnOfTheFile"), tr("Column of the file"), CellKind::Text, 0},
             [](const Row &row) { return textCell(columnText(row)); },
             {}},
            {{QStringLiteral("otherwise"), tr("Otherwise"), CellKind::Text, 76, noMark,
              tr("What counts where no column says it")},
             [](const Row &row) { return textCell(row.form.constant); },
             {}},
            {{QStringLiteral("firstLine"), tr("First line"), CellKind::Text, 104, noMark,
              tr("As it is read from the file below")},
             [](const Row &row) {
                 Cell cell = readCell(row.value, row.attribute.name);
                 cell.quiet = true;
                 return cell;
             },
             {}},
            {{QStringLiteral("state"), tr("State"), CellKind::State, 108}, stateCell, {}}};
}

QList<MappingRow> mappingRows(const ProfileDraft &draft, const std::optional<SampleFile> &sample,
                              const std::optional<ProfileTrial> &trial)
{
    QList<MappingRow> rows;
    std::optional<AttributeRank> rank;
    for (const LineAttribute &attribute : lineAttributes()) {
        if (rank != attribute.rank) {
            rank = attribute.rank;
            MappingRow heading;
            heading.heading = headingOf(attribute.rank);
            rows.append(heading);
        }
        MappingRow row;
        row.attribute = attribute;
        row.form = draft.form.attributes.value(attribute.name);
        row.hasFile = sample.has_value();
        row.column = sample ? columnIn(*sample, row.form) : QString();
        row.value = valueIn(trial, attribute.name);
        row.fault = faultOf(draft, attribute.name);
        rows.append(row);
    }
    return rows;
}

TreeShape<ReadRow> readRowShape()
{
    TreeShape<ReadRow> shape;
    shape.key = [](const ReadRow &row) { return QString::number(row.number); };
    return shape;
}

QList<Column<ReadRow>> readRowColumns(const QList<ReadRow> &rows, const QList<Fault> &faults)
{
    using Row = ReadRow;
    QSet<QString> there;
    for (const Row &row : rows) {
        for (const auto &[name, text] : row.values)
            there.insert(name);
    }
    QSet<qint64> faulty;
    for (const Fault &fault : faults)
        faulty.insert(fault.line);
    QStringList names{QStringLiteral("InvoiceNumber")};
    for (const LineAttribute &attribute : lineAttributes())
        names.append(attribute.name);
    names.append(QStringLiteral("family"));
    QList<Column<Row>> columns{{{QStringLiteral("row"), tr("Row"), CellKind::Money, 56},
                                [](const Row &row) { return textCell(countText(row.number)); },
                                {}},
                               {{QStringLiteral("is"), tr("Is"), CellKind::State, 150},
                                [faulty](const Row &row) {
                                    Cell cell = quietCell(row.passedOver.isEmpty() ? tr("A line") : row.passedOver);
                                    if (faulty.contains(row.number)) {
                                        cell = textCell(tr("Has a fault"));
                                        cell.tone = Tone::Bad;
                                    }
                                    return cell;
                                },
                                {}}};
    for (const QString &name : std::as_const(names)) {
        if (!there.contains(name))
            continue;
        const ColumnLook look{name, name, isAmount(name) ? CellKind::Money : CellKind::Text, isAmount(name) ? 96 : 128};
        columns.append({look, [name](const Row &row) { return readCell(valueOf(row, name), name); }, {}});
    }
    return columns;
}

QString placeWords(const QString &pointer)
{
    const QStringList tokens = pointer.split(u'/', Qt::SkipEmptyParts);
    if (tokens.isEmpty())
        return tr("Profile");
    static const QMap<QString, const char *> words{
        {QStringLiteral("columns"), QT_TRANSLATE_NOOP("Profiles", "Columns")},
        {QStringLiteral("optional"), QT_TRANSLATE_NOOP("Profiles", "Columns")},
        {QStringLiteral("constants"), QT_TRANSLATE_NOOP("Profiles", "Columns")},
        {QStringLiteral("values"), QT_TRANSLATE_NOOP("Profiles", "Columns")},
        {QStringLiteral("negate"), QT_TRANSLATE_NOOP("Profiles", "Rows, count negative")},
        {QStringLiteral("families"), QT_TRANSLATE_NOOP("Profiles", "Rows, families")},
        {QStringLiteral("keep"), QT_TRANSLATE_NOOP("Profiles", "Rows, kept columns")},
        {QStringLiteral("customers"), QT_TRANSLATE_NOOP("Profiles", "Customers")}};
    const auto word = words.constFind(tokens.first());
    const QString place = word == words.cend() ? tr("File") : tr(*word);
    const QString rest = tokens.sliced(word == words.cend() ? 0 : 1).join(u' ');
    return rest.isEmpty() ? place : QStringLiteral("%1: %2").arg(place, rest);
}

QList<Column<Fault>> profileFaultColumns()
{
    return {{{QStringLiteral("where"), tr("Where"), CellKind::Text, 240},
             [](const Fault &fault) { return textCell(placeWords(fault.path)); },
             {}},
            {{QStringLiteral("reason"), tr("Reason"), CellKind::Text, 0},
             [](const Fault &fault) { return textCell(spoken(fault.reason)); },
             {}},
            {{QStringLiteral("line"), tr("Line"), CellKind::Money, 56},
             [](const Fault &fault) { return fault.line > 0 ? textCell(countText(fault.line)) : Cell(); },
             {}}};
}

QString sumWords(const Exact &net, const QString &currency)
{
    const int digits = digitsOf(currency);
    return amountText(readableAmount(net, digits), digits) + u' ' + currency;
}

QString trialWords(const SourceSet &set)
{
    const int digits = digitsOf(set.currency);
    return tr("Invoice %1 of %2: %3, %4 %5 before tax")
        .arg(set.invoice, monthText(set.month), counted(set.lines, tr("1 line"), tr("%1 lines")),
             amountText(readableAmount(set.net, digits), digits), set.currency);
}

} // namespace counterfoil
