// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/distributors/linemaker.h"

#include "core/base/sentence.h"
#include "core/distributors/fieldvalues.h"

#include <QFileInfo>
#include <QRegularExpression>

namespace counterfoil {

namespace {

const QString familyAttribute = QStringLiteral("ProductCategory");
const QString invoiceAttribute = QStringLiteral("InvoiceNumber");
const QString startAttribute = QStringLiteral("ChargeStartDate");
const QString endAttribute = QStringLiteral("ChargeEndDate");

//! "B2" as column and row, from 0 and 1.
std::pair<qsizetype, qint64> placeOf(const QString &cell)
{
    qsizetype column = 0;
    qsizetype letters = 0;
    for (; letters < cell.size() && cell[letters].isLetter(); ++letters)
        column = column * 26 + (cell[letters].unicode() - u'A' + 1);
    return {column - 1, cell.sliced(letters).toLongLong()};
}

QString withoutColon(QString text)
{
    while (text.endsWith(u':'))
        text.chop(1);
    return foldedName(text);
}

//! The next filled cell behind a label.
std::optional<TableCell> behind(const QString &label, const TableRow &row)
{
    bool found = false;
    for (const TableCell &cell : row.cells) {
        if (found && !cell.isEmpty())
            return cell;
        found = found || withoutColon(cell.text) == withoutColon(label);
    }
    return std::nullopt;
}

} // namespace

LineMaker::LineMaker(const DistributorProfile &profile, const ColumnPlan &plan, LineSink &sink, FaultList &faults,
                     const Table &table)
    : m_profile(profile), m_plan(plan), m_faults(faults),
      m_builder(ColumnMap(SourceKind::Distributor), sink, faults, {}), m_from1904(table.countsFrom1904()),
      m_isWorkbook(table.isWorkbook())
{
    placeSlots();
    placeOthers();
    m_texts.resize(std::size_t(m_builder.slotCount()));
    m_given.resize(m_texts.size());
    if (profile.toBeConfirmed)
        m_warnings.append(SENTENCE("profile %1 is a starting point that nobody has confirmed: hold the lines "
                                   "against the invoice, then import your own profile")
                              .arg(profile.id));
}

//! Every attribute has a slot; faults about it name the column that the file fills it with.
void LineMaker::placeSlots()
{
    const auto add = [this](const QString &attribute) {
        const int slot = m_builder.slotOf(attribute.toStdString());
        m_slots.insert(attribute, slot);
        if (const qsizetype column = m_plan.columnOf(attribute); column >= 0)
            m_builder.rename(slot, m_plan.nameOf(column));
    };
    for (const auto &attributes : {m_profile.columns.keys(), m_profile.constants.keys()})
        std::for_each(attributes.begin(), attributes.end(), add);
    for (const char *attribute :
         {"InvoiceNumber", "ProductCategory", "ChargeStartDate", "ChargeEndDate", "Quantity", "TaxTotal"})
        add(QLatin1String(attribute));
    if (!m_profile.invoice.column.isEmpty())
        m_builder.rename(m_slots.value(invoiceAttribute), m_plan.nameOf(m_plan.named(m_profile.invoice.column)));
}

//! Columns that no attribute takes are kept with the lines; those that the profile does not know are told.
void LineMaker::placeOthers()
{
    QSet<qsizetype> taken;
    for (const qsizetype column : m_plan.columns())
        taken.insert(column);
    QStringList known = m_profile.keep;
    known << m_profile.invoice.column << m_profile.month.column;
    for (const auto *list : {&m_profile.skip, &m_profile.end, &m_profile.negate}) {
        for (const RowCondition &condition : *list)
            known.append(condition.column);
    }
    for (const FamilyRule &rule : m_profile.families)
        known.append(rule.when.column);
    for (qsizetype column = 0; column < m_plan.width(); ++column) {
        const QString name = m_plan.nameOf(column);
        if (taken.contains(column) || name.isEmpty())
            continue;
        const bool isOwn = m_builder.columns().targetOf(name.toStdString()).kind == Target::Kind::Extra;
        const QString key = isOwn ? name : QStringLiteral("%1 (%2)").arg(name, m_profile.id);
        m_others.emplace_back(column, m_builder.slotOf(key.toStdString()));
        const auto isKnown = [&name](const QString &own) { return foldedName(own) == foldedName(name); };
        if (std::none_of(known.begin(), known.end(), isKnown))
            m_warnings.append(SENTENCE("the profile does not know column \"%1\": it is kept with the lines").arg(name));
    }
}

std::optional<TableCell> LineMaker::textOfFile(const FilePlace &place, const TableStart &start,
                                               const QString &fileName) const
{
    if (!place.filePattern.isEmpty()) {
        const QRegularExpressionMatch found = QRegularExpression(place.filePattern).match(fileName);
        return found.hasMatch() ? std::optional(TableCell{found.captured(1), TableCell::Form::Text}) : std::nullopt;
    }
    const auto [column, number] = place.cell.isEmpty() ? std::pair<qsizetype, qint64>(-1, 0) : placeOf(place.cell);
    for (const TableRow &row : start.rows()) {
        if (row.number >= m_plan.row())
            break;
        if (row.number == number && column < qsizetype(row.cells.size()))
            return row.cells[std::size_t(column)];
        if (!place.label.isEmpty()) {
            if (const auto cell = behind(place.label, row))
                return cell;
        }
    }
    return std::nullopt;
}

Status LineMaker::findFileTexts(const TableStart &start, const QString &path, std::optional<Month> month)
{
    const QString fileName = QFileInfo(path).fileName();
    if (m_profile.invoice.column.isEmpty()) {
        const auto cell = textOfFile(m_profile.invoice, start, fileName);
        m_invoice = cell ? textIn(*cell) : QString();
        if (m_invoice.isEmpty())
            m_faults.add(0, {}, SENTENCE("the invoice's number is not where the profile says"));
    }
    m_isMonthFixed = month.has_value();
    if (month)
        m_month = *month;
    if (!month && m_profile.month.column.isEmpty() && !m_profile.month.isNowhere()) {
        const auto cell = textOfFile(m_profile.month, start, fileName);
        const auto told = cell ? monthIn(*cell, m_profile.month.formats, m_from1904)
                               : std::unexpected(SENTENCE("the month is not where the profile says"));
        if (told)
            m_month = *told;
        else
            m_faults.add(0, {}, told.error());
    }
    return m_faults.isEmpty() ? Status() : Status(m_faults.refusal());
}

void LineMaker::fault(const QString &column, const QString &reason)
{
    m_faulty = true;
    m_faults.add(m_number, column, reason);
}

void LineMaker::clear()
{
    m_faulty = false;
    std::fill(m_given.begin(), m_given.end(), false);
}

void LineMaker::set(const QString &attribute, const QString &text)
{
    const auto slot = std::size_t(m_slots.value(attribute));
    m_texts[slot] = text.toStdString();
    m_given[slot] = true;
}

QString LineMaker::get(const QString &attribute) const
{
    const auto slot = m_slots.constFind(attribute);
    const bool given = slot != m_slots.constEnd() && m_given[std::size_t(*slot)];
    return given ? QString::fromStdString(m_texts[std::size_t(*slot)]) : QString();
}

bool LineMaker::fits(const RowCondition &condition, const TableRow &row) const
{
    return isOneOf(row.text(m_plan.named(condition.column)), condition.is);
}

//! A workbook leaves out empty cells at the end of a row; a CSV file never does.
bool LineMaker::isWidthRight(const TableRow &row)
{
    auto cells = qsizetype(row.cells.size());
    while (cells > m_plan.width() && row.cells[std::size_t(cells - 1)].isEmpty())
        --cells;
    if (cells == m_plan.width() || (m_isWorkbook && cells < m_plan.width()))
        return true;
    fault({}, SENTENCE("%1 cells where the header has %2").arg(cells).arg(m_plan.width()));
    return false;
}

//! The cell in the characters in which a line builder takes it.
QString LineMaker::valueOf(const TableCell &cell, const QString &attribute, qsizetype column)
{
    const Target target = m_builder.columns().targetOf(attribute.toStdString());
    QString text;
    QString wrong;
    if (target.kind == Target::Kind::Decimal) {
        const auto value = decimalIn(cell, m_profile.numbers);
        value ? text = value->text() : wrong = value.error();
    } else if (target.kind == Target::Kind::Day) {
        const auto value = dayIn(cell, m_profile.dates, m_from1904);
        value ? text = value->iso() : wrong = value.error();
    } else if (cell.form == TableCell::Form::Error) {
        wrong = SENTENCE("the cell holds an error: %1").arg(cell.text);
    } else {
        text = textIn(cell);
        const QMap<QString, QString> words = m_profile.values.value(attribute);
        text = words.value(text.toLower(), text);
    }
    if (!wrong.isEmpty())
        fault(m_plan.nameOf(column), wrong);
    return text;
}

void LineMaker::readCell(const TableRow &row, const QString &attribute, qsizetype column)
{
    static const QStringList needed{QStringLiteral("Subtotal"), QStringLiteral("CustomerId"),
                                    QStringLiteral("Currency")};
    const bool there = column < qsizetype(row.cells.size()) && !row.cells[std::size_t(column)].isEmpty();
    if (there)
        return set(attribute, valueOf(row.cells[std::size_t(column)], attribute, column));
    if (needed.contains(attribute) && !m_profile.constants.contains(attribute))
        fault(m_plan.nameOf(column), SENTENCE("is empty"));
}

void LineMaker::addInvoice(const TableRow &row)
{
    if (m_profile.invoice.column.isEmpty())
        return set(invoiceAttribute, m_invoice);
    const qsizetype column = m_plan.named(m_profile.invoice.column);
    const QString text = column < qsizetype(row.cells.size()) ? textIn(row.cells[std::size_t(column)]) : QString();
    if (text.isEmpty())
        fault(m_plan.nameOf(column), SENTENCE("is empty"));
    set(invoiceAttribute, text);
}

void LineMaker::addMonth(const TableRow &row)
{
    if (m_isMonthFixed || m_profile.month.column.isEmpty())
        return;
    const qsizetype column = m_plan.named(m_profile.month.column);
    const TableCell cell =
        column < qsizetype(row.cells.size()) ? row.cells[std::size_t(column)] : TableCell{{}, TableCell::Form::Text};
    const auto month = monthIn(cell, m_profile.month.formats, m_from1904);
    if (!month)
        return fault(m_plan.nameOf(column), month.error());
    if (m_month.isValid() && *month != m_month)
        fault(m_plan.nameOf(column), SENTENCE("two months in one file: %1 and %2").arg(m_month.iso(), month->iso()));
    m_month = *month;
}

//! Where no column says when a line starts, it is charged for the file's month.
void LineMaker::addDays()
{
    const bool dated =
        m_profile.columns.contains(startAttribute) || m_profile.columns.contains(QStringLiteral("OrderDate"));
    if (dated || !m_month.isValid())
        return;
    set(startAttribute, m_month.first().iso());
    set(endAttribute, m_month.last().iso());
}

//! The distributor's own key of a customer becomes the tenant; one that the profile does not know stays what it is.
void LineMaker::addCustomer()
{
    const QString attribute = QStringLiteral("CustomerId");
    const QString key = get(attribute).toLower();
    if (m_profile.customers.contains(key))
        set(attribute, m_profile.customers.value(key));
}

void LineMaker::negate(const TableRow &row)
{
    if (std::none_of(m_profile.negate.begin(), m_profile.negate.end(),
                     [&](const RowCondition &own) { return fits(own, row); }))
        return;
    for (const char *attribute : {"Subtotal", "TaxTotal", "Total"}) {
        const QString text = get(QLatin1String(attribute));
        if (!text.isEmpty() && !text.startsWith(u'-') && text != u"0")
            set(QLatin1String(attribute), u'-' + text);
    }
}

//! The family by the profile's rules; else Microsoft's products by the contract's table, and others are "other".
void LineMaker::addFamily(const TableRow &row)
{
    for (const FamilyRule &rule : m_profile.families) {
        if (fits(rule.when, row))
            return set(familyAttribute, wordOf(rule.family));
    }
    FamilyEvidence evidence;
    evidence.chargeType = get(QStringLiteral("ChargeType"));
    evidence.publisherName = get(QStringLiteral("PublisherName"));
    evidence.publisherId = get(QStringLiteral("PublisherId"));
    evidence.termAndBillingCycle = get(QStringLiteral("TermAndBillingCycle"));
    evidence.subscriptionDescription = get(QStringLiteral("SubscriptionDescription"));
    evidence.hasChargeEnd = !get(endAttribute).isEmpty();
    const bool microsofts = evidence.publisherName.startsWith(u"Microsoft", Qt::CaseInsensitive);
    set(familyAttribute, wordOf(microsofts ? familyOf(evidence).family : Family::Other));
}

void LineMaker::addDefaults(const TableRow &row)
{
    for (auto own = m_profile.constants.begin(); own != m_profile.constants.end(); ++own) {
        if (get(own.key()).isEmpty())
            set(own.key(), own.value());
    }
    if (get(QStringLiteral("Quantity")).isEmpty())
        set(QStringLiteral("Quantity"), QStringLiteral("1"));
    if (get(QStringLiteral("TaxTotal")).isEmpty())
        set(QStringLiteral("TaxTotal"), QStringLiteral("0"));
    addInvoice(row);
    addMonth(row);
    addDays();
    addCustomer();
    negate(row);
    addFamily(row);
}

void LineMaker::tellWatch()
{
    if (!m_watch)
        return;
    ReadRow read;
    read.number = m_number;
    for (auto own = m_slots.begin(); own != m_slots.end(); ++own) {
        if (!get(own.key()).isEmpty())
            read.values.append({own.key() == familyAttribute ? QStringLiteral("family") : own.key(), get(own.key())});
    }
    m_watch(read);
}

Status LineMaker::line(const TableRow &row)
{
    m_number = row.number;
    clear();
    if (!isWidthRight(row))
        return {};
    for (auto own = m_plan.columns().begin(); own != m_plan.columns().end(); ++own)
        readCell(row, own.key(), own.value());
    addDefaults(row);
    tellWatch();
    for (const auto &[column, slot] : m_others) {
        m_texts[std::size_t(slot)] = row.text(column).toStdString();
        m_given[std::size_t(slot)] = !m_texts[std::size_t(slot)].empty();
    }
    if (m_faulty)
        return {};
    std::vector<RawCell> cells(m_texts.size());
    for (std::size_t slot = 0; slot < cells.size(); ++slot) {
        if (m_given[slot])
            cells[slot] = RawCell::of(m_texts[slot], RawCell::Form::Plain);
    }
    return m_builder.line(row.number, cells);
}

Result<SourceSet> LineMaker::finish()
{
    Result<SourceSet> set = m_builder.finish();
    if (!set)
        return set;
    set->distributor = m_profile.id;
    set->warnings = m_warnings;
    if (m_month.isValid())
        set->month = m_month;
    return set;
}

} // namespace counterfoil
