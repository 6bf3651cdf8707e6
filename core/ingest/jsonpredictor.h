// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ingest/cell.h"

namespace counterfoil {

//! Where an attribute's value goes: segments of the shape, then the days, as bits of a mask.
using GroupMask = quint32;

//! Reads a JSON line on the guess that it has the attributes of the line before, in the same order and with the same
//! white space, and that most of its values are the same bytes again. Any surprise gives the line back to be judged by
//! JsonObject: this way only ever accepts what that one accepts.
class JsonPredictor
{
public:
    //! A value of the line that JsonObject read, in the order of the line; the token with its quotes.
    struct Token
    {
        std::string_view text;
        int slot = 0;
        GroupMask groups = 0;
    };

    void learn(std::string_view line, const std::vector<Token> &tokens);
    void forget() { m_fields.clear(); }
    //! Fills the cells of the slots it learned; the groups whose values are all the same as in the line before are set
    //! in `same`, and their cells are left alone. False where the guess is wrong; then nothing may be used.
    bool read(std::string_view line, std::vector<RawCell> &cells, GroupMask &same);

private:
    struct Field
    {
        std::string before; // what stands between the last value and this one
        int slot = 0;
        std::size_t offset = 0; // of the value's inside, from the start of its run
        std::size_t size = 0;
        RawCell::Form form = RawCell::Form::Plain;
    };
    //! Fields one after the other that go to the same groups.
    struct Run
    {
        std::size_t first = 0;
        std::size_t end = 0; // field behind the last
        GroupMask groups = 0;
        std::size_t start = 0; // of its first `before`, in the line
        std::size_t size = 0;
        bool changed = false;
    };
    bool readRun(Run &run, std::string_view line, std::size_t &at);
    bool readValue(Field &field, std::size_t start, std::string_view line, std::size_t &at);
    void place(const Run &run, std::string_view line, std::vector<RawCell> &cells) const;

    std::vector<Field> m_fields;
    std::vector<Run> m_runs;
    GroupMask m_groups = 0; // that any field goes to
    std::string m_tail;
    std::string m_line; // the line before
};

} // namespace counterfoil
