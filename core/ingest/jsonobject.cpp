// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ingest/jsonobject.h"

#include "core/base/sentence.h"
#include "core/ingest/textwindow.h"

#include <simdjson.h>

namespace counterfoil {

namespace {

using namespace simdjson;

constexpr std::size_t columnLimit = 1000;

//! What stands in the document for a value, without the white space behind it.
std::string_view trimmed(std::string_view token)
{
    while (!token.empty() &&
           (token.back() == ' ' || token.back() == '\n' || token.back() == '\r' || token.back() == '\t'))
        token.remove_suffix(1);
    return token;
}

//! The cell of a scalar's characters; no value where they are no JSON.
std::optional<RawCell> scalarCell(std::string_view token)
{
    if (token.starts_with('"')) {
        if (token.size() < 2 || token.back() != '"')
            return std::nullopt;
        const std::string_view inside = token.substr(1, token.size() - 2);
        const bool escaped = inside.find('\\') != std::string_view::npos;
        return RawCell::of(inside, escaped ? RawCell::Form::Escaped : RawCell::Form::Plain);
    }
    if (token == "null")
        return RawCell::of(token, RawCell::Form::Null);
    if (token == "true" || token == "false" || isJsonNumber(token))
        return RawCell::of(token, RawCell::Form::Number);
    return std::nullopt;
}

//! Behind the closing bracket of the object or array at the start of the text.
std::string_view nestedText(std::string_view text)
{
    int depth = 0;
    bool quoted = false;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const char c = text[i];
        if (quoted) {
            if (c == '\\')
                ++i;
            else if (c == '"')
                quoted = false;
        } else if (c == '"') {
            quoted = true;
        } else if (c == '{' || c == '[') {
            ++depth;
        } else if ((c == '}' || c == ']') && --depth == 0) {
            return text.substr(0, i + 1);
        }
    }
    return {};
}

} // namespace

struct JsonObject::Parser
{
    ondemand::parser parser;

    //! Calls take(key, token) for every attribute, with the token's text up to the end of the document for nested
    //! values. An error text where the document is no object.
    template <typename Take>
    const char *each(std::string_view text, const Take &take)
    {
        const char *error = read(text, take);
        return error && isFollowed(text) ? QT_TRANSLATE_NOOP("Sentences", "something follows the object") : error;
    }

private:
    //! A complete object with more text behind it, which simdjson tells as a want of brackets.
    static bool isFollowed(std::string_view text)
    {
        const std::string_view object = nestedText(text);
        return text.starts_with('{') && !object.empty() && object.size() < text.size() && isJsonValue(object);
    }

    template <typename Take>
    const char *read(std::string_view text, const Take &take)
    {
        ondemand::document document;
        const padded_string_view padded(text.data(), text.size(), text.size() + TextWindow::padding);
        if (const auto error = parser.iterate(padded).get(document))
            return error_message(error);
        ondemand::object object;
        if (const auto error = document.get_object().get(object))
            return error == INCORRECT_TYPE ? QT_TRANSLATE_NOOP("Sentences", "it is another kind of value")
                                           : error_message(error);
        for (auto field : object) {
            std::string_view key;
            ondemand::value value;
            std::string_view token;
            if (const auto error = field.unescaped_key().get(key))
                return error_message(error);
            if (const auto error = field.value().get(value))
                return error_message(error);
            token = value.raw_json_token();
            const auto offset = std::size_t(token.data() - text.data());
            const bool nested = token.starts_with('{') || token.starts_with('[');
            take(key, nested ? nestedText(text.substr(offset)) : trimmed(token));
        }
        const char *behind = nullptr;
        const auto error = document.current_location().get(behind);
        return error == OUT_OF_BOUNDS ? nullptr : QT_TRANSLATE_NOOP("Sentences", "something follows the object");
    }
};

JsonObject::JsonObject() : m_parser(std::make_unique<Parser>()) {}
JsonObject::~JsonObject() = default;

Result<std::vector<std::string>> JsonObject::names(std::string_view text)
{
    std::vector<std::string> names;
    const char *error =
        m_parser->each(text, [&names](std::string_view key, std::string_view) { names.emplace_back(key); });
    if (error)
        return refused(SENTENCE("not a JSON object: %1").arg(QString::fromLatin1(error)));
    return names;
}

bool JsonObject::read(std::string_view text, qint64 line, LineBuilder &builder, FaultList &faults,
                      std::vector<RawCell> &cells)
{
    ++m_count;
    m_tokens.clear();
    bool fine = true;
    cells.assign(std::size_t(builder.slotCount()), RawCell());
    const auto fault = [&](std::string_view key, const QString &reason) {
        faults.add(line, QString::fromUtf8(key.data(), qsizetype(key.size())), reason);
        fine = false;
    };
    const auto take = [&](std::string_view key, std::string_view token) {
        if (key.find('\0') != std::string_view::npos) {
            faults.add(line, {}, SENTENCE("a NUL character (\\u0000) in the name of an attribute"));
            fine = false;
            return;
        }
        const auto slot = std::size_t(builder.slotOf(key));
        if (slot >= columnLimit)
            return fault(key, SENTENCE("more than 1000 attributes"));
        cells.resize(std::max(cells.size(), slot + 1));
        m_seen.resize(std::max(m_seen.size(), slot + 1));
        if (m_seen[slot] == m_count)
            return fault(key, SENTENCE("attribute twice in one object"));
        m_seen[slot] = m_count;
        m_tokens.push_back({token, int(slot), builder.groupsOf(int(slot))});
        if (builder.nameOf(int(slot)) != QLatin1String(key.data(), qsizetype(key.size())))
            builder.rename(int(slot), QString::fromUtf8(key.data(), qsizetype(key.size())));
        if (token.starts_with('{') || token.starts_with('[')) {
            if (!builder.mayNest(int(slot)))
                return fault(key, SENTENCE("an object or array where a plain value is expected"));
            if (holdsNul(token))
                return fault(key, SENTENCE("a NUL character (\\u0000)"));
            if (!isJsonValue(token))
                return fault(key, SENTENCE("not a JSON value: %1").arg(shown(token)));
            cells[slot] = RawCell::of(token, RawCell::Form::Nested);
            return;
        }
        const auto cell = scalarCell(token);
        if (!cell)
            return fault(key, SENTENCE("not a JSON value: %1").arg(shown(token)));
        cells[slot] = *cell;
    };
    if (const char *error = m_parser->each(text, take)) {
        faults.add(line, {}, SENTENCE("not a JSON object: %1").arg(QString::fromLatin1(error)));
        return false;
    }
    return fine;
}

} // namespace counterfoil
