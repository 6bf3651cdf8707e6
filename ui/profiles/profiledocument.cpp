// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
// How a form becomes a document. A part of profileform.h.
#include "core/terms/termsediting.h"
#include "ui/profiles/profileform.h"

namespace counterfoil {

namespace {

JsonValue jsonFlag()
{
    JsonValue value;
    value.kind = JsonValue::Kind::True;
    return value;
}

JsonValue jsonList(std::vector<JsonValue> items)
{
    JsonValue value;
    value.kind = JsonValue::Kind::Array;
    value.items = std::move(items);
    return value;
}

JsonValue jsonTexts(const QStringList &texts)
{
    std::vector<JsonValue> items;
    for (const QString &text : texts)
        items.push_back(jsonText(text));
    return jsonList(std::move(items));
}

JsonValue jsonPairs(const QList<QStringList> &pairs)
{
    std::vector<JsonMember> members;
    for (const QStringList &pair : pairs)
        members.push_back({pair.value(0), jsonText(pair.value(1))});
    return jsonObject(std::move(members));
}

//! Neighbours about the same column (and family) are one condition with several texts.
JsonValue jsonConditions(const QList<QStringList> &rows, bool families)
{
    std::vector<JsonValue> items;
    for (qsizetype at = 0; at < rows.size();) {
        const QStringList &first = rows.at(at);
        QStringList texts;
        for (; at < rows.size() && rows.at(at).value(0) == first.value(0) && rows.at(at).value(2) == first.value(2);
             ++at)
            texts.append(rows.at(at).value(1));
        std::vector<JsonMember> members{{QStringLiteral("column"), jsonText(first.value(0))},
                                        {QStringLiteral("is"), jsonTexts(texts)}};
        if (families)
            members.push_back({QStringLiteral("family"), jsonText(first.value(2))});
        items.push_back(jsonObject(std::move(members)));
    }
    return jsonList(std::move(items));
}

JsonValue jsonPlace(const PlaceForm &place, bool isMonth)
{
    std::vector<JsonMember> members;
    if (!place.kind.isEmpty())
        members.push_back({place.kind, jsonText(place.text)});
    if (isMonth)
        members.push_back({QStringLiteral("formats"), jsonTexts(place.formats)});
    return jsonObject(std::move(members));
}

//! Collects what is not left out.
class Members
{
public:
    void add(const char *key, JsonValue value)
    {
        if (!value.items.empty() || !value.members.empty() || value.isScalar() || value.kind == JsonValue::Kind::True)
            m_members.push_back({QLatin1String(key), std::move(value)});
    }
    void always(const char *key, JsonValue value) { m_members.push_back({QLatin1String(key), std::move(value)}); }
    void text(const char *key, const QString &text)
    {
        if (!text.isEmpty())
            add(key, jsonText(text));
    }
    void flag(const char *key, bool on)
    {
        if (on)
            add(key, jsonFlag());
    }
    JsonValue take() { return jsonObject(std::move(m_members)); }

private:
    std::vector<JsonMember> m_members;
};

JsonValue numbersOf(const ProfileForm &form)
{
    Members members;
    members.add("decimal", jsonText(form.decimal));
    members.text("thousands", form.thousands);
    members.flag("trailingMinus", form.trailingMinus);
    members.flag("parentheses", form.parentheses);
    members.flag("currencySign", form.currencySign);
    return members.take();
}

JsonValue tableOf(const ProfileForm &form)
{
    Members members;
    members.text("sheet", form.sheet);
    if (form.headerRow > 0)
        members.add("headerRow", jsonNumber(form.headerRow));
    members.add("skip", jsonConditions(form.skip, false));
    members.add("end", jsonConditions(form.end, false));
    return members.take();
}

//! Columns, constants and words of all attributes, in the order of the form; those that nobody knows behind them.
void addAttributes(const ProfileForm &form, Members &document)
{
    QStringList order;
    for (const LineAttribute &attribute : lineAttributes())
        order.append(attribute.name);
    for (const QString &name : form.attributes.keys()) {
        if (!order.contains(name))
            order.append(name);
    }
    std::vector<JsonMember> columns, constants, values;
    QStringList optional;
    for (const QString &name : std::as_const(order)) {
        const AttributeForm own = form.attributes.value(name);
        if (!own.names.isEmpty())
            columns.push_back({name, jsonTexts(own.names)});
        if (!own.constant.isEmpty())
            constants.push_back({name, jsonText(own.constant)});
        if (!own.words.isEmpty())
            values.push_back({name, jsonPairs(own.words)});
        if (own.optional && !own.names.isEmpty())
            optional.append(name);
    }
    document.always("columns", jsonObject(std::move(columns)));
    document.add("optional", jsonTexts(optional));
    document.add("constants", jsonObject(std::move(constants)));
    document.add("values", jsonObject(std::move(values)));
}

bool isPlain(const JsonValue &value)
{
    return value.items.empty() && value.members.empty();
}

QByteArray spelled(const QString &text)
{
    return compactJson(jsonText(text));
}

//! Lists of texts stay on one line, everything else that holds something has a line for each thing in it.
QByteArray pretty(const JsonValue &value, int level)
{
    if (isPlain(value))
        return compactJson(value);
    const bool inLine = value.isArray() && std::all_of(value.items.begin(), value.items.end(), isPlain);
    const QByteArray indent(level + 1, ' ');
    const QByteArray separator = inLine ? QByteArray(", ") : QByteArray(",\n" + indent);
    QByteArrayList parts;
    for (const JsonValue &item : value.items)
        parts.append(pretty(item, level + 1));
    for (const JsonMember &member : value.members)
        parts.append(QByteArray(spelled(member.key) + ": " + pretty(member.value, level + 1)));
    const QByteArray inside = parts.join(separator);
    const QByteArray open = value.isArray() ? "[" : "{";
    const QByteArray close = value.isArray() ? "]" : "}";
    if (inLine)
        return open + inside + close;
    return open + '\n' + indent + inside + '\n' + QByteArray(level, ' ') + close;
}

} // namespace

QByteArray documentOf(const ProfileForm &form)
{
    Members document;
    document.add("format", jsonText(QStringLiteral("counterfoil-distributor/1")));
    document.add("id", jsonText(form.id));
    document.add("name", jsonText(form.name));
    document.text("note", form.note);
    document.flag("toBeConfirmed", form.toBeConfirmed);
    document.add("numbers", numbersOf(form));
    document.add("dates", jsonTexts(form.dates));
    document.add("table", tableOf(form));
    addAttributes(form, document);
    document.add("negate", jsonConditions(form.negate, false));
    document.add("families", jsonConditions(form.families, true));
    document.add("customers", jsonPairs(form.customers));
    document.always("invoice", jsonPlace(form.invoice, false));
    if (!form.month.kind.isEmpty())
        document.add("month", jsonPlace(form.month, true));
    document.add("keep", jsonTexts(form.keep));
    return pretty(document.take(), 0) + '\n';
}

} // namespace counterfoil
