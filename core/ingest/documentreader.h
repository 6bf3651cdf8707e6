// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ingest/costlines.h"
#include "core/ingest/csvreader.h"
#include "core/ingest/filereader.h"
#include "core/ingest/jsonreader.h"
#include "core/ingest/linebuilder.h"

namespace counterfoil {

//! Reads one document from its unpacked bytes.
class DocumentReader
{
public:
    //! Opens the bytes of the document anew.
    using Open = std::function<Result<std::unique_ptr<ByteSource>>()>;
    //! Tells how far reading is; false stops it.
    using Progress = std::function<bool(qint64 lines)>;

    DocumentReader(QString path, Open open, const FileReader::SinkFor &sinkFor, const ReadOptions &options,
                   Progress progress)
        : m_path(std::move(path)), m_open(std::move(open)), m_sinkFor(sinkFor), m_options(options),
          m_progress(std::move(progress)), m_faults(m_path)
    {}

    Result<SourceSet> read();

private:
    Result<SourceSet> readCsv(TextWindow &window);
    Result<SourceSet> readJson(TextWindow &window);
    Status readCsvHeader(CsvReader &reader, std::vector<std::string> &names);
    Status findCostHeader(CsvReader &reader, std::vector<std::string> &names);
    Status placeColumns(const std::vector<std::string> &names, LineBuilder &builder, std::vector<int> &slots);
    Result<SourceSet> readCsvBody(CsvReader &reader, const std::vector<std::string> &names, LineBuilder &builder,
                                  TextWindow &window);
    Status readCsvLines(CsvReader &reader, const std::vector<int> &slots, LineBuilder &builder, TextWindow &window);
    Status readJsonLines(JsonReader &reader, LineBuilder &builder, TextWindow &window, std::string_view first);
    Result<DateOrder> dateOrder(const std::vector<std::string> &names, const ColumnMap &columns);
    Result<char> decimalSign(const std::vector<std::string> &names, const ColumnMap &columns);
    template <typename Told>
    Status lookAhead(const std::vector<std::string> &names, const ColumnMap &columns, Target::Kind kind, Told told);
    Result<SourceKind> kindOf(const std::vector<std::string> &names, qint64 line);
    Status tellProgress(const TextWindow &window, qint64 lines);
    std::unexpected<Error> stop(const Error &error, qint64 line, const QString &column = {});

    QString m_path;
    Open m_open;
    const FileReader::SinkFor &m_sinkFor;
    const ReadOptions &m_options;
    Progress m_progress;
    FaultList m_faults;
    qint64 m_told = 0;
    qint64 m_headerLine = 1;
    std::optional<CostLines> m_costs; // of an Azure cost file
};

} // namespace counterfoil
