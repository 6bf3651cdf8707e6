// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ingest/jsonpredictor.h"

#include <cstring>

namespace counterfoil {

namespace {

constexpr quint64 ones = 0x0101010101010101U;
constexpr quint64 highs = 0x8080808080808080U;

//! Whether a byte is a quote, a backslash or a control character. May say yes for a harmless byte behind such a one.
bool holdsSpecial(quint64 word)
{
    const auto zero = [](quint64 x) { return (x - ones) & ~x & highs; };
    const quint64 control = (word - ones * 0x20) & ~word & highs;
    return (control | zero(word ^ ones * quint64('"')) | zero(word ^ ones * quint64('\\'))) != 0;
}

bool isSpecial(char c)
{
    return c == '"' || c == '\\' || static_cast<unsigned char>(c) < 0x20;
}

//! The next quote, backslash or control character, or the end of the line.
std::size_t nextSpecial(std::string_view line, std::size_t at)
{
    while (at + 8 <= line.size()) {
        quint64 word = 0;
        std::memcpy(&word, line.data() + at, 8);
        if (holdsSpecial(word))
            break;
        at += 8;
    }
    while (at < line.size() && !isSpecial(line[at]))
        ++at;
    return at;
}

bool startsAt(std::string_view line, std::size_t at, const char *text, std::size_t size)
{
    return line.size() - at >= size && std::memcmp(line.data() + at, text, size) == 0;
}

} // namespace

void JsonPredictor::learn(std::string_view line, const std::vector<Token> &tokens)
{
    m_fields.resize(tokens.size());
    m_runs.clear();
    m_groups = 0;
    std::size_t at = 0;
    for (std::size_t i = 0; i < tokens.size(); ++i) {
        const auto start = std::size_t(tokens[i].text.data() - line.data());
        if (m_runs.empty() || m_runs.back().groups != tokens[i].groups)
            m_runs.push_back({i, i, tokens[i].groups, at, 0, false});
        m_fields[i].before.assign(line.substr(at, start - at));
        m_fields[i].slot = tokens[i].slot;
        m_groups |= tokens[i].groups;
        at = start + tokens[i].text.size();
        Run &run = m_runs.back();
        run.end = i + 1;
        // where the values are is found out when the run is next read
        run.size = at - run.start;
        run.changed = true;
    }
    m_tail.assign(line.substr(at));
    m_line.assign(line);
    for (Run &run : m_runs) {
        std::size_t place = run.start;
        if (!readRun(run, line, place)) { // a value that this way does not read
            forget();
            return;
        }
    }
}

bool JsonPredictor::readValue(Field &field, std::size_t start, std::string_view line, std::size_t &at)
{
    if (at >= line.size())
        return false;
    if (line[at] != '"') {
        std::size_t end = at;
        while (end < line.size() && line[end] != ',' && line[end] != '}' && line[end] != ' ')
            ++end;
        const std::string_view word = line.substr(at, end - at);
        if (!isJsonNumber(word) && word != "null" && word != "true" && word != "false")
            return false;
        field.offset = at - start;
        field.size = word.size();
        field.form = word == "null" ? RawCell::Form::Null : RawCell::Form::Number;
        at = end;
        return true;
    }
    bool escaped = false;
    std::size_t end = nextSpecial(line, at + 1);
    while (end < line.size() && line[end] == '\\') {
        escaped = true;
        end = nextSpecial(line, std::min(end + 2, line.size()));
    }
    if (end >= line.size() || line[end] != '"')
        return false;
    field.offset = at + 1 - start;
    field.size = end - at - 1;
    field.form = escaped ? RawCell::Form::Escaped : RawCell::Form::Plain;
    at = end + 1;
    return true;
}

bool JsonPredictor::readRun(Run &run, std::string_view line, std::size_t &at)
{
    run.start = at;
    for (std::size_t i = run.first; i < run.end; ++i) {
        Field &field = m_fields[i];
        if (!startsAt(line, at, field.before.data(), field.before.size()))
            return false;
        at += field.before.size();
        if (!readValue(field, run.start, line, at))
            return false;
    }
    run.size = at - run.start;
    return true;
}

void JsonPredictor::place(const Run &run, std::string_view line, std::vector<RawCell> &cells) const
{
    for (std::size_t i = run.first; i < run.end; ++i) {
        const Field &field = m_fields[i];
        cells[std::size_t(field.slot)] = RawCell::of(line.substr(run.start + field.offset, field.size), field.form);
    }
}

bool JsonPredictor::read(std::string_view line, std::vector<RawCell> &cells, GroupMask &same)
{
    if (m_fields.empty())
        return false;
    GroupMask changed = 0;
    std::size_t at = 0;
    for (Run &run : m_runs) {
        run.changed = !startsAt(line, at, m_line.data() + run.start, run.size);
        if (!run.changed) {
            run.start = at;
            at += run.size;
            continue;
        }
        // the bytes of the old line under this run are not asked for again
        if (!readRun(run, line, at)) {
            forget();
            return false;
        }
        changed |= run.groups;
    }
    if (line.substr(at) != m_tail) {
        forget();
        return false;
    }
    // groups 0: decimals, each looked at by its own bytes
    for (const Run &run : m_runs) {
        if (run.changed || run.groups == 0 || (run.groups & changed) != 0)
            place(run, line, cells);
    }
    same = ~changed;
    m_line.assign(line);
    return true;
}

} // namespace counterfoil
