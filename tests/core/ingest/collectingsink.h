// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ingest/filereader.h"

#include <QFile>

#include <deque>

namespace counterfoil {

//! Keeps what a reader hands out, as the company file would: of a refused file nothing.
class Collector
{
public:
    struct Sink final : LineSink
    {
        explicit Sink(Collector &collector) : owner(collector) {}
        Dictionary &dictionary(Shape shape) override
        {
            return shape == Shape::Usage ? owner.usage : owner.reconciliation;
        }
        Status take(const SourceBatch &batch) override
        {
            batches.push_back(batch);
            return {};
        }
        Collector &owner;
        std::vector<SourceBatch> batches;
    };

    Dictionary reconciliation{Shape::Reconciliation};
    Dictionary usage{Shape::Usage};
    std::deque<Sink> sinks;
    QList<SourceSet> sets;
    QList<Fault> faults;
    Error::Code code = Error::Code::Failed;

    bool read(const QString &path, const ReadOptions &options = {})
    {
        const auto found = FileReader().read(
            path, [this](SourceKind) -> LineSink & { return sinks.emplace_back(*this); }, options);
        if (!found) {
            sinks.clear();
            faults = found.error().faults();
            code = found.error().code();
            return false;
        }
        sets += *found;
        return true;
    }
    //! A line of the last document as a person would compare it: every attribute by name.
    QStringList line(int row) const
    {
        const SourceBatch &batch = sinks.back().batches.at(std::size_t(row / SourceBatch::capacity));
        row %= SourceBatch::capacity;
        const Dictionary &dictionary = batch.shape == Shape::Usage ? usage : reconciliation;
        const Layout &layout = layoutOf(batch.shape);
        QStringList cells;
        for (const TextAttribute &text : layout.texts) {
            const std::string_view value =
                dictionary.segment(text.segment).field(batch.id(text.segment, row), text.field);
            cells.append(QString::fromLatin1(text.name) + u'=' +
                         QString::fromUtf8(value.data(), qsizetype(value.size())));
        }
        for (std::size_t i = 0; i < layout.days.size(); ++i)
            cells.append(QString::fromLatin1(layout.days[i]) + u'=' +
                         Day::fromNumber(batch.days[i][std::size_t(row)]).iso());
        for (std::size_t i = 0; i < layout.decimals.size(); ++i)
            cells.append(QString::fromLatin1(layout.decimals[i]) + u'=' +
                         (batch.decimals[i].isEmpty(row) ? QString() : batch.decimals[i].at(row).text()));
        return cells;
    }
    QString value(int row, const QString &name) const
    {
        for (const QString &cell : line(row)) {
            if (cell.startsWith(name + u'='))
                return cell.mid(name.size() + 1);
        }
        return QStringLiteral("no such attribute");
    }
    QString faultText() const
    {
        QStringList lines;
        for (const Fault &fault : faults)
            lines.append(QStringLiteral("%1: %2: %3").arg(fault.line).arg(fault.column, fault.reason));
        return lines.join(u'\n');
    }
};

inline bool writeBytes(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

} // namespace counterfoil
