// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ingest/cell.h"
#include "core/ingest/linebuilder.h"

#include <memory>

namespace counterfoil {

//! Reads one object of a JSON document into cells, with simdjson: the way that judges. Numbers stay characters.
class JsonObject
{
public:
    JsonObject();
    ~JsonObject();

    //! The names of the attributes; refused where the text is no object. The text must be followed by
    //! TextWindow::padding readable bytes.
    Result<std::vector<std::string>> names(std::string_view text);
    //! The cells by slot of the builder, which learns new names on the way; faults go to the list. False where there
    //! is a fault.
    bool read(std::string_view text, qint64 line, LineBuilder &builder, FaultList &faults, std::vector<RawCell> &cells);
    //! The values of the last object in its order.
    const std::vector<JsonPredictor::Token> &tokens() const { return m_tokens; }

private:
    struct Parser;
    std::unique_ptr<Parser> m_parser;
    std::vector<qint64> m_seen; // by slot: the number of the last object that filled it
    qint64 m_count = 0;
    std::vector<JsonPredictor::Token> m_tokens;
};

} // namespace counterfoil
