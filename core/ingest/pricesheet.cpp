// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ingest/pricesheet.h"

#include "core/base/sentence.h"
#include "core/ingest/csvreader.h"
#include "core/ingest/faultlist.h"
#include "core/ingest/ziparchive.h"

#include <QHash>

#include <algorithm>
#include <array>

namespace counterfoil {

namespace {

constexpr qsizetype longestSheet = qsizetype(256) << 20;

enum Column {
    Product,
    Sku,
    Price,
    Currency,
    Market,
    ProductTitle,
    SkuTitle,
    Publisher,
    Segment,
    Unit,
    Term,
    Billing,
    Retail,
    TierFrom,
    TierTo,
    From,
    To,
    ColumnCount
};
constexpr int neededColumns = Currency + 1; // the first ones
constexpr std::array<const char *, ColumnCount> columnNames{"ProductId",
                                                            "SkuId",
                                                            "UnitPrice",
                                                            "Currency",
                                                            "Market",
                                                            "ProductTitle",
                                                            "SkuTitle",
                                                            "Publisher",
                                                            "Segment",
                                                            "UnitOfMeasure",
                                                            "TermDuration",
                                                            "BillingPlan",
                                                            "ERP Price",
                                                            "PricingTierRangeMin",
                                                            "PricingTierRangeMax",
                                                            "EffectiveStartDate",
                                                            "EffectiveEndDate"};

//! Bytes that are in memory already.
class MemorySource final : public ByteSource
{
public:
    explicit MemorySource(const QByteArray &bytes) : m_rest(bytes.constData(), std::size_t(bytes.size())) {}
    Result<std::string_view> next() override
    {
        const std::string_view block = m_rest.substr(0, blockSize);
        m_rest.remove_prefix(block.size());
        return block;
    }

private:
    std::string_view m_rest;
};

//! "2/1/2019 12:00:00 AM", or an ISO date; the time of day says nothing here.
std::optional<Day> sheetDay(const QString &text)
{
    if (text.isEmpty())
        return Day();
    if (const auto iso = Day::fromIso(text.left(10)))
        return iso;
    const QStringList parts = text.section(u' ', 0, 0).split(u'/');
    if (parts.size() != 3)
        return std::nullopt;
    const QDate date(parts[2].toInt(), parts[0].toInt(), parts[1].toInt());
    return date.isValid() ? std::optional(Day::of(date)) : std::nullopt;
}

class SheetReader
{
public:
    SheetReader(const QString &name, TextWindow &window) : m_reader(window), m_faults(name) {}

    Result<QList<ListPrice>> read()
    {
        if (const Status found = m_reader.findDelimiter(); !found)
            return stop(found.error().message());
        const auto header = m_reader.next(m_cells);
        if (!header || !*header)
            return stop(header ? SENTENCE("the sheet is empty") : header.error().message());
        placeColumns();
        while (m_faults.isEmpty()) {
            const auto more = m_reader.next(m_cells);
            if (!more)
                return stop(more.error().message());
            if (!*more)
                break;
            readRow();
        }
        if (m_faults.isEmpty() && m_prices.isEmpty())
            return stop(SENTENCE("the sheet holds no price"));
        if (!m_faults.isEmpty())
            return m_faults.refusal();
        return std::move(m_prices);
    }

private:
    std::unexpected<Error> stop(const QString &reason)
    {
        m_faults.add(m_reader.line(), {}, reason);
        return m_faults.refusal();
    }

    QString cell(qsizetype place)
    {
        const auto value = textOf(m_cells[std::size_t(place)], m_scratch).value_or(std::string_view());
        return QString::fromUtf8(value.data(), qsizetype(value.size())).trimmed();
    }
    QString text(Column column) { return m_places[column] < 0 ? QString() : cell(m_places[column]); }

    void placeColumns()
    {
        m_width = m_cells.size();
        m_places = QList<qsizetype>(ColumnCount, -1);
        for (qsizetype i = 0; i < qsizetype(m_width); ++i) {
            const QString name = cell(i);
            for (int column = 0; column < ColumnCount; ++column) {
                if (name.compare(QLatin1String(columnNames[std::size_t(column)]), Qt::CaseInsensitive) == 0)
                    m_places[column] = i;
            }
        }
        for (int column = 0; column < neededColumns; ++column) {
            if (m_places[column] < 0)
                fault(Column(column), SENTENCE("the column is missing"));
        }
    }

    void fault(Column column, const QString &reason)
    {
        m_faults.add(m_reader.line(), QLatin1String(columnNames[std::size_t(column)]), reason);
    }

    void readRow()
    {
        if (m_cells.size() != m_width) {
            m_faults.add(m_reader.line(), {},
                         SENTENCE("%1 cells where the header has %2").arg(m_cells.size()).arg(m_width));
            return;
        }
        ListPrice row;
        row.product = text(Product);
        row.sku = text(Sku);
        row.name = text(SkuTitle).isEmpty() ? text(ProductTitle) : text(SkuTitle);
        row.publisher = text(Publisher);
        row.segment = text(Segment);
        row.unit = text(Unit);
        row.term = text(Term);
        row.billing = text(Billing);
        row.market = text(Market);
        row.currency = text(Currency).toUpper();
        row.tierFrom = text(TierFrom);
        row.tierTo = text(TierTo);
        row.price = amount(Price).value_or(Decimal());
        if (!text(Retail).isEmpty())
            row.retail = amount(Retail).value_or(Decimal()).text();
        row.from = day(From);
        row.to = day(To);
        if (row.product.isEmpty() || row.currency.size() != 3)
            fault(row.product.isEmpty() ? Product : Currency, SENTENCE("is missing"));
        m_prices.append(row);
    }

    std::optional<Decimal> amount(Column column)
    {
        const auto value = Decimal::parse(QStringView(text(column)));
        if (!value)
            fault(column, SENTENCE("not a decimal: \"%1\"").arg(text(column).left(40)));
        return value;
    }

    Day day(Column column)
    {
        const auto day = sheetDay(text(column));
        if (!day)
            fault(column, SENTENCE("not a date: \"%1\"").arg(text(column).left(40)));
        return day.value_or(Day());
    }

    CsvReader m_reader;
    FaultList m_faults;
    std::vector<RawCell> m_cells;
    std::string m_scratch;
    std::size_t m_width = 0;
    QList<qsizetype> m_places;
    QList<ListPrice> m_prices;
};

QString keyOf(const ListPrice &price)
{
    return QStringList{price.market, price.segment, price.product.toUpper(), price.sku.toUpper(),
                       price.term,   price.billing, price.currency,          price.tierFrom}
        .join(QChar(0x1f));
}

} // namespace

Result<QByteArray> priceSheetText(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(Error::Code::Failed, QStringLiteral("%1: %2").arg(path, file.errorString()));
    if (!file.peek(4).startsWith("PK\x03\x04"))
        return file.readAll();
    const auto archive = ZipArchive::open(path);
    if (!archive)
        return std::unexpected(archive.error());
    if (archive->members().size() != 1)
        return refused(SENTENCE("the archive holds %1 files instead of one").arg(archive->members().size()));
    const auto source = archive->source(archive->members().first(), nullptr);
    if (!source)
        return std::unexpected(source.error());
    QByteArray text;
    for (;;) {
        const Result<std::string_view> block = (*source)->next();
        if (!block)
            return std::unexpected(block.error());
        if (block->empty())
            return text;
        if (text.size() + qsizetype(block->size()) > longestSheet)
            return refused(SENTENCE("more than 256 MiB when it is unpacked"));
        text.append(block->data(), qsizetype(block->size()));
    }
}

Result<QList<ListPrice>> readPriceSheet(const QByteArray &csv, const QString &name)
{
    MemorySource source(csv);
    TextWindow window(source);
    if (const Status marked = window.dropMark(); !marked)
        return refused(SENTENCE("%1 is refused").arg(name), {{name, 1, {}, marked.error().message()}});
    return SheetReader(name, window).read();
}

PriceChanges comparePrices(const QList<ListPrice> &before, const QList<ListPrice> &after)
{
    QHash<QString, const ListPrice *> old;
    for (const ListPrice &price : before)
        old.insert(keyOf(price), &price);
    PriceChanges changes;
    for (const ListPrice &price : after) {
        const ListPrice *known = old.take(keyOf(price));
        if (!known)
            changes.added.append(price);
        else if (known->price != price.price || known->retail != price.retail)
            changes.changed.append({*known, price});
    }
    for (const ListPrice &price : before) {
        if (old.contains(keyOf(price)))
            changes.removed.append(price);
    }
    return changes;
}

} // namespace counterfoil
