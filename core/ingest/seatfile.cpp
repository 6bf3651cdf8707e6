// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ingest/seatfile.h"

#include "core/base/sentence.h"
#include "core/ingest/columns.h"
#include "core/ingest/csvreader.h"
#include "core/ingest/faultlist.h"
#include "core/money/decimal.h"

namespace counterfoil {

namespace {

enum Column { Date, Tenant, Subscription, SkuId, SkuName, Quantity, ColumnCount };
constexpr std::array<const char *, ColumnCount> columnNames{"date",  "customerTenant", "subscription",
                                                            "skuId", "skuName",        "quantity"};

bool isGuid(const QString &text)
{
    return text.size() == 36 && text[8] == u'-' && text[13] == u'-' && text[18] == u'-' && text[23] == u'-';
}

//! Ids of the legacy store keep their case: they mean different things in another one.
QString idOf(const QString &text)
{
    return isGuid(text) ? text.toLower() : text;
}

class SeatReader
{
public:
    SeatReader(const QString &path, TextWindow &window) : m_reader(window), m_faults(path) {}

    Result<QList<SeatRow>> read()
    {
        if (const Status found = m_reader.findDelimiter(); !found)
            return stop(found.error());
        const auto header = m_reader.next(m_cells);
        if (!header)
            return stop(header.error());
        if (!*header)
            return stop(Error(Error::Code::Refused, SENTENCE("the file is empty")));
        placeColumns();
        while (!m_faults.isFull() && !m_places.isEmpty()) {
            const auto more = m_reader.next(m_cells);
            if (!more)
                return stop(more.error());
            if (!*more)
                break;
            readRow();
        }
        if (!m_faults.isEmpty())
            return m_faults.refusal();
        return m_rows;
    }

private:
    std::unexpected<Error> stop(const Error &error)
    {
        m_faults.add(m_reader.line(), {}, error.message());
        return m_faults.refusal();
    }

    QString text(qsizetype place)
    {
        const auto value = textOf(m_cells[std::size_t(place)], m_scratch).value_or(std::string_view());
        return QString::fromUtf8(value.data(), qsizetype(value.size()));
    }

    void placeColumns()
    {
        m_width = qsizetype(m_cells.size());
        QList<qsizetype> places(ColumnCount, -1);
        for (qsizetype i = 0; i < m_width; ++i) {
            for (int column = 0; column < ColumnCount; ++column) {
                if (text(i).compare(QLatin1String(columnNames[std::size_t(column)]), Qt::CaseInsensitive) != 0)
                    continue;
                if (places[column] >= 0)
                    m_faults.add(m_reader.line(), text(i), SENTENCE("the column is there twice"));
                places[column] = i;
            }
        }
        for (int column = 0; column < ColumnCount; ++column) {
            if (places[column] < 0)
                m_faults.add(m_reader.line(), nameOf(column), SENTENCE("the column is missing"));
        }
        if (m_faults.isEmpty())
            m_places = places;
    }

    static QString nameOf(int column) { return QString::fromLatin1(columnNames[std::size_t(column)]); }

    void fault(int column, const QString &reason) { m_faults.add(m_reader.line(), nameOf(column), reason); }

    QString key(int column)
    {
        const QString value = text(m_places[column]);
        if (value.isEmpty())
            fault(column, SENTENCE("is empty"));
        return idOf(value);
    }

    void readRow()
    {
        if (qsizetype(m_cells.size()) != m_width) {
            m_faults.add(m_reader.line(), {},
                         SENTENCE("%1 cells where the header has %2").arg(m_cells.size()).arg(m_width));
            return;
        }
        SeatRow row;
        const QString date = text(m_places[Date]);
        const auto day = Day::fromIso(date);
        if (!day)
            fault(Date, SENTENCE("not a date: %1").arg(shown(date.toStdString())));
        row.date = day.value_or(Day());
        row.tenant = key(Tenant);
        row.subscription = key(Subscription);
        row.skuId = key(SkuId);
        row.skuName = text(m_places[SkuName]);
        row.quantity = quantity();
        row.source = QStringLiteral("import");
        const QString together =
            QStringList{row.date.iso(), row.tenant, row.subscription, row.skuId.toLower()}.join(QChar(0x1f));
        if (day && m_seen.contains(together))
            m_faults.add(m_reader.line(), nameOf(Date),
                         SENTENCE("the same date, tenant, subscription and SKU as in line %1").arg(m_seen[together]));
        m_seen.insert(together, m_reader.line());
        m_rows.append(row);
    }

    qint64 quantity()
    {
        const QString shownText = text(m_places[Quantity]);
        const auto value = Decimal::parse(QStringView(shownText));
        if (!value || value->scale() > 0 || !value->smallMantissa() || value->scale() < -9) {
            fault(Quantity, SENTENCE("not a whole number: %1").arg(shown(shownText.toStdString())));
            return 0;
        }
        if (value->isNegative())
            fault(Quantity, SENTENCE("is negative: %1").arg(shown(shownText.toStdString())));
        const Decimal::Integer whole = Decimal::Integer(value->text().toStdString());
        if (whole > 1000000000) {
            fault(Quantity, SENTENCE("is too large: %1").arg(shown(shownText.toStdString())));
            return 0;
        }
        return whole.convert_to<qint64>();
    }

    CsvReader m_reader;
    FaultList m_faults;
    std::vector<RawCell> m_cells;
    std::string m_scratch;
    qsizetype m_width = 0;
    QList<qsizetype> m_places;
    QHash<QString, qint64> m_seen; // line by key
    QList<SeatRow> m_rows;
};

} // namespace

Result<QList<SeatRow>> readSeats(const QString &path)
{
    auto source = FileSource::open(path);
    if (!source)
        return std::unexpected(source.error());
    TextWindow window(**source);
    if (const Status marked = window.dropMark(); !marked)
        return refused(SENTENCE("%1 is refused").arg(path), {{path, 1, {}, marked.error().message()}});
    return SeatReader(path, window).read();
}

bool isSeatFile(const QString &path)
{
    const auto source = FileSource::open(path);
    if (!source)
        return false;
    TextWindow window(**source);
    if (!window.dropMark())
        return false;
    CsvReader reader(window);
    std::vector<RawCell> cells;
    if (!reader.findDelimiter() || !reader.next(cells).value_or(false))
        return false;
    std::array<bool, ColumnCount> named{};
    std::string scratch;
    for (const RawCell &cell : cells) {
        const std::string_view text = textOf(cell, scratch).value_or(std::string_view());
        const QString name = QString::fromUtf8(text.data(), qsizetype(text.size()));
        for (std::size_t column = 0; column < named.size(); ++column)
            named[column] = named[column] || name.compare(QLatin1String(columnNames[column]), Qt::CaseInsensitive) == 0;
    }
    return named[Tenant] && std::count(named.begin(), named.end(), true) > ColumnCount / 2;
}

} // namespace counterfoil
