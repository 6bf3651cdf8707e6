// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/distributors/columnplan.h"
#include "core/distributors/distributorreader.h"
#include "core/ingest/linebuilder.h"

namespace counterfoil {

//! Makes source lines of the rows of a distributor's table.
class LineMaker
{
public:
    LineMaker(const DistributorProfile &profile, const ColumnPlan &plan, LineSink &sink, FaultList &faults,
              const Table &table);

    void setWatch(const std::function<void(const ReadRow &row)> &watch) { m_watch = watch; }
    //! Looks for the invoice's number and the month above the table and in the file's name.
    Status findFileTexts(const TableStart &start, const QString &path, std::optional<Month> month);
    //! The next row; faults go to the list, an error is the sink's.
    Status line(const TableRow &row);
    Result<SourceSet> finish();

private:
    void placeSlots();
    void placeOthers();
    std::optional<TableCell> textOfFile(const FilePlace &place, const TableStart &start, const QString &fileName) const;
    void clear();
    void set(const QString &attribute, const QString &text);
    QString get(const QString &attribute) const;
    bool isWidthRight(const TableRow &row);
    void readCell(const TableRow &row, const QString &attribute, qsizetype column);
    QString valueOf(const TableCell &cell, const QString &attribute, qsizetype column);
    void addDefaults(const TableRow &row);
    void addInvoice(const TableRow &row);
    void addMonth(const TableRow &row);
    void addDays();
    void addCustomer();
    void negate(const TableRow &row);
    void addFamily(const TableRow &row);
    void tellWatch();
    bool fits(const RowCondition &condition, const TableRow &row) const;
    void fault(const QString &column, const QString &reason);

    const DistributorProfile &m_profile;
    const ColumnPlan &m_plan;
    FaultList &m_faults;
    LineBuilder m_builder;
    std::function<void(const ReadRow &row)> m_watch;
    bool m_from1904;
    bool m_isWorkbook;
    QMap<QString, int> m_slots;                      // by attribute
    std::vector<std::pair<qsizetype, int>> m_others; // column and slot of what no attribute takes
    std::vector<std::string> m_texts;                // by slot
    std::vector<bool> m_given;                       // by slot
    QString m_invoice;                               // of the file
    Month m_month;                                   // of the file
    bool m_isMonthFixed = false;                     // a person says it
    qint64 m_number = 0;
    bool m_faulty = false;
    QStringList m_warnings;
};

} // namespace counterfoil
