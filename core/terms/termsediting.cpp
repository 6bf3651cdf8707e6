// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/terms/termsediting.h"

#include "core/base/sentence.h"
#include "core/terms/jsonplaces.h"

namespace counterfoil {

namespace {

std::unexpected<Error> nothingAt(const QString &pointer)
{
    return failure(Error::Code::NotFound, SENTENCE("the terms have nothing at %1").arg(pointer));
}

Result<QStringList> tokensOf(const QString &pointer)
{
    if (!pointer.startsWith(u'/'))
        return refused(SENTENCE("a pointer into the terms begins with /: %1").arg(quoted(pointer)));
    QStringList tokens = pointer.sliced(1).split(u'/');
    for (QString &token : tokens)
        token.replace(QStringLiteral("~1"), QStringLiteral("/")).replace(QStringLiteral("~0"), QStringLiteral("~"));
    return tokens;
}

//! A value on one line with a space behind each comma and colon, as people write it.
QByteArray spaced(const JsonValue &value)
{
    QByteArray text;
    bool inText = false;
    bool escaped = false;
    for (const char c : compactJson(value)) {
        text += c;
        inText = c == '"' && !escaped ? !inText : inText;
        escaped = inText && c == '\\' && !escaped;
        if (!inText && (c == ',' || c == ':'))
            text += ' ';
    }
    return text;
}

//! What has to be put into the container that is there, so that the tokens below it lead to the value.
JsonValue wrapped(const QStringList &tokens, qsizetype from, JsonValue value)
{
    for (qsizetype i = tokens.size() - 1; i >= from; --i) {
        JsonValue outer;
        outer.kind = tokens[i] == u'-' ? JsonValue::Kind::Array : JsonValue::Kind::Object;
        if (outer.isArray())
            outer.items.push_back(std::move(value));
        else
            outer.members.push_back({tokens[i], std::move(value)});
        value = std::move(outer);
    }
    return value;
}

class Editing
{
public:
    explicit Editing(const QByteArray &json) : m_json(withoutByteOrderMark(json)) {}

    const QByteArray &json() const { return m_json; }

    Status apply(const TermsEdit &edit)
    {
        const Result<QStringList> tokens = tokensOf(edit.pointer);
        if (!tokens)
            return std::unexpected(tokens.error());
        const Result<JsonValue> document = parseJson(m_json);
        if (!document)
            return std::unexpected(document.error());
        if (!document->isObject())
            return refused(SENTENCE("the terms are no object"));
        JsonPlaces places(m_json, *document);
        qsizetype depth = 0;
        std::optional<qsizetype> entry = places.indexOf(tokens->front());
        while (entry && depth + 1 < tokens->size() && places.enter(*entry))
            entry = places.indexOf(tokens->at(++depth));
        if (entry && depth + 1 < tokens->size())
            return nothingAt(edit.pointer); // there is a plain value on the way
        return entry ? change(places, *entry, edit) : add(places, *tokens, depth, edit);
    }

private:
    Status change(const JsonPlaces &places, qsizetype entry, const TermsEdit &edit)
    {
        switch (edit.kind) {
        case TermsEdit::Kind::Remove:
            m_json = places.without(entry);
            return {};
        case TermsEdit::Kind::Set:
            m_json = places.with(entry, edit.value, spaced(edit.value));
            return {};
        case TermsEdit::Kind::Insert:
            break;
        }
        if (places.isObject())
            return failure(Error::Code::Conflict, SENTENCE("the terms have %1 already").arg(edit.pointer));
        m_json = places.withItem(entry, spaced(edit.value));
        return {};
    }

    //! The token at `depth` leads to nothing yet.
    Status add(const JsonPlaces &places, const QStringList &tokens, qsizetype depth, const TermsEdit &edit)
    {
        const QString &token = tokens[depth];
        const bool behind = token == u'-' || token == QString::number(places.size());
        if (edit.kind == TermsEdit::Kind::Remove || (!places.isObject() && !behind))
            return nothingAt(edit.pointer);
        const QByteArray text = spaced(wrapped(tokens, depth + 1, edit.value));
        m_json =
            places.isObject() ? places.withMember(spaced(jsonText(token)), text) : places.withItem(places.size(), text);
        return {};
    }

    QByteArray m_json;
};

} // namespace

JsonValue jsonText(const QString &text)
{
    JsonValue value;
    value.kind = JsonValue::Kind::String;
    value.text = text;
    return value;
}

JsonValue jsonNumber(qint64 number)
{
    JsonValue value;
    value.kind = JsonValue::Kind::Number;
    value.text = QString::number(number);
    return value;
}

JsonValue jsonNull()
{
    return {};
}

JsonValue jsonObject(std::vector<JsonMember> members)
{
    JsonValue value;
    value.kind = JsonValue::Kind::Object;
    value.members = std::move(members);
    return value;
}

Result<QByteArray> editedTerms(const QByteArray &json, const QList<TermsEdit> &edits)
{
    Editing editing(json);
    for (const TermsEdit &edit : edits) {
        if (const Status done = editing.apply(edit); !done)
            return std::unexpected(done.error());
    }
    return editing.json();
}

Result<JsonValue> termAt(const QByteArray &json, const QString &pointer)
{
    const Result<QStringList> tokens = tokensOf(pointer);
    if (!tokens)
        return std::unexpected(tokens.error());
    const Result<JsonValue> document = parseJson(json);
    if (!document)
        return std::unexpected(document.error());
    const JsonValue *value = &*document;
    for (const QString &token : *tokens) {
        value = entryOf(*value, token);
        if (!value)
            return nothingAt(pointer);
    }
    return *value;
}

Result<QString> pointerToTerm(const QByteArray &json, const QString &list, const QString &id)
{
    const Result<JsonValue> document = parseJson(json);
    if (!document)
        return std::unexpected(document.error());
    const JsonValue *entries = entryOf(*document, list);
    for (size_t i = 0; entries && i < entries->items.size(); ++i) {
        const JsonValue *found = entryOf(entries->items[i], QStringLiteral("id"));
        if (found && found->isString() && found->text == id)
            return QStringLiteral("/%1/%2").arg(list).arg(i);
    }
    return failure(Error::Code::NotFound, SENTENCE("the %1 of the terms have no %2").arg(list, quoted(id)));
}

} // namespace counterfoil
