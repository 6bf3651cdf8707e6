// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/terms/termsform.h"

#include "core/terms/jsonplaces.h"
#include "core/terms/termsfile.h"

#include <algorithm>

namespace counterfoil {

namespace {

using Kind = FormField::Kind;

QStringList linesOf(const QString &text)
{
    QStringList lines;
    for (const QString &line : text.split(u'\n')) {
        if (const QString item = line.trimmed(); !item.isEmpty())
            lines.append(item);
    }
    return lines;
}

//! "name=value"; a line without the sign is a name with nothing behind it.
std::pair<QString, QString> pairOf(const QString &line)
{
    const qsizetype sign = line.indexOf(u'=');
    return sign < 0 ? std::pair{line, QString()}
                    : std::pair{line.first(sign).trimmed(), line.sliced(sign + 1).trimmed()};
}

QString textOf(const JsonValue *value, Kind kind)
{
    if (!value)
        return {};
    QStringList lines;
    switch (kind) {
    case Kind::Text:
    case Kind::Number:
        return value->isScalar() ? value->text : QString();
    case Kind::List:
        for (const JsonValue &item : value->items)
            lines.append(item.text);
        break;
    case Kind::Pairs:
        for (const JsonMember &member : value->members)
            lines.append(member.key + u'=' + member.value.text);
        break;
    }
    return lines.join(u'\n');
}

JsonValue valueOf(const QString &text, Kind kind)
{
    JsonValue value;
    switch (kind) {
    case Kind::Text:
        return jsonText(text.trimmed());
    case Kind::Number: {
        bool isNumber = false;
        const qint64 number = text.trimmed().toLongLong(&isNumber);
        return isNumber ? jsonNumber(number) : jsonText(text.trimmed());
    }
    case Kind::List:
        value.kind = JsonValue::Kind::Array;
        for (const QString &line : linesOf(text))
            value.items.push_back(jsonText(line));
        break;
    case Kind::Pairs:
        value.kind = JsonValue::Kind::Object;
        for (const QString &line : linesOf(text)) {
            const auto [name, content] = pairOf(line);
            value.members.push_back({name, jsonText(content)});
        }
        break;
    }
    return value;
}

bool isBlank(const QString &text)
{
    return text.trimmed().isEmpty();
}

const JsonValue *valueAt(const JsonValue &entry, const QString &place)
{
    const JsonValue *value = &entry;
    for (const QString &token : place.split(u'/')) {
        value = value ? entryOf(*value, token) : nullptr;
    }
    return value;
}

void put(JsonValue &object, const QStringList &tokens, JsonValue value)
{
    if (tokens.size() == 1) {
        object.members.push_back({tokens.first(), std::move(value)});
        return;
    }
    auto inner = std::find_if(object.members.begin(), object.members.end(),
                              [&](const JsonMember &member) { return member.key == tokens.first(); });
    if (inner == object.members.end())
        inner = object.members.insert(object.members.end(), {tokens.first(), jsonObject({})});
    put(inner->value, tokens.sliced(1), std::move(value));
}

//! Collects the edits of one entry.
class Changes
{
public:
    Changes(const QString &pointer, const QList<FormField> &fields, const FormTexts &before, const FormTexts &now)
        : m_pointer(pointer), m_fields(fields), m_before(before), m_now(now)
    {}

    QList<TermsEdit> collect()
    {
        for (const FormField &field : m_fields) {
            if (m_before.value(field.place) == m_now.value(field.place))
                continue;
            if (field.kind == Kind::List)
                changeList(field);
            else if (field.isNeeded || !isBlank(m_now.value(field.place)))
                set(field);
            else
                remove(field);
        }
        return m_edits;
    }

private:
    QString at(const QString &place) const { return m_pointer + u'/' + place; }

    void set(const FormField &field)
    {
        m_edits.append({TermsEdit::Kind::Set, at(field.place), valueOf(m_now.value(field.place), field.kind)});
    }

    //! With the object around it, once nothing else is in there.
    void remove(const FormField &field)
    {
        if (isBlank(m_before.value(field.place)))
            return;
        const QString outer = field.place.section(u'/', 0, -2);
        const auto keeps = [&](const FormField &other) {
            return other.place.startsWith(outer + u'/') && (other.isNeeded || !isBlank(m_now.value(other.place)));
        };
        const bool whole = !outer.isEmpty() && std::none_of(m_fields.begin(), m_fields.end(), keeps);
        const QString gone = at(whole ? outer : field.place);
        if (!m_gone.contains(gone))
            m_edits.append({TermsEdit::Kind::Remove, gone, {}});
        m_gone.append(gone);
    }

    //! Out of it backwards, so that each edit leaves the places of the next ones as they are; what is new goes behind.
    void changeList(const FormField &field)
    {
        const QStringList before = m_before.value(field.place).split(u'\n', Qt::SkipEmptyParts);
        const QStringList now = linesOf(m_now.value(field.place));
        if (before.isEmpty()) {
            set(field);
            return;
        }
        QStringList kept = before;
        for (qsizetype item = before.size() - 1; item >= 0; --item) {
            if (now.contains(before[item]))
                continue;
            m_edits.append({TermsEdit::Kind::Remove, at(field.place) + u'/' + QString::number(item), {}});
            kept.removeAt(item);
        }
        for (const QString &item : now) {
            if (!kept.removeOne(item))
                m_edits.append({TermsEdit::Kind::Insert, at(field.place) + QStringLiteral("/-"), jsonText(item)});
        }
    }

    const QString &m_pointer;
    const QList<FormField> &m_fields;
    const FormTexts &m_before;
    const FormTexts &m_now;
    QStringList m_gone;
    QList<TermsEdit> m_edits;
};

//! A warning of the reader with its pointer: "/customers/3/vatId: …".
Fault faultOf(const QString &warning)
{
    const qsizetype colon = warning.indexOf(QStringLiteral(": "));
    return colon < 0 ? Fault{{}, 0, {}, warning} : Fault{warning.first(colon), 0, {}, warning.sliced(colon + 2)};
}

QList<Fault> newWarnings(const QByteArray &json, const QStringList &warnings)
{
    if (warnings.isEmpty())
        return {};
    QStringList before;
    const bool wasRead = readTerms(json, &before).has_value();
    QList<Fault> added;
    for (const QString &warning : warnings) {
        if (!wasRead || !before.contains(warning))
            added.append(faultOf(warning));
    }
    return added;
}

} // namespace

FormTexts formTexts(const JsonValue &entry, const QList<FormField> &fields)
{
    FormTexts texts;
    for (const FormField &field : fields)
        texts.insert(field.place, textOf(valueAt(entry, field.place), field.kind));
    return texts;
}

JsonValue formEntry(const QList<FormField> &fields, const FormTexts &texts)
{
    JsonValue entry = jsonObject({});
    for (const FormField &field : fields) {
        const QString text = texts.value(field.place);
        if (field.isNeeded || !isBlank(text))
            put(entry, field.place.split(u'/'), valueOf(text, field.kind));
    }
    return entry;
}

QList<TermsEdit> formEdits(const QString &pointer, const QList<FormField> &fields, const FormTexts &before,
                           const FormTexts &now)
{
    return Changes(pointer, fields, before, now).collect();
}

CheckedTerms checkedTerms(const QByteArray &json, const QList<TermsEdit> &edits)
{
    CheckedTerms checked;
    const Result<QByteArray> edited = editedTerms(json, edits);
    QStringList warnings;
    const Result<TermsDocument> read = edited ? readTerms(*edited, &warnings) : std::unexpected(edited.error());
    checked.warnings = newWarnings(json, warnings);
    if (read) {
        checked.json = read->json;
        return checked;
    }
    checked.faults = read.error().faults();
    if (checked.faults.isEmpty())
        checked.faults.append(Fault{{}, 0, {}, read.error().message()});
    return checked;
}

QString placeOf(const Fault &fault, const QString &pointer, const QList<FormField> &fields)
{
    if (fault.path != pointer && !fault.path.startsWith(pointer + u'/'))
        return {};
    const QString below = fault.path.sliced(qMin(fault.path.size(), pointer.size() + 1));
    for (const FormField &field : fields) {
        if (below == field.place || below.startsWith(field.place + u'/'))
            return field.place;
    }
    for (const FormField &field : fields) {
        if (field.place.startsWith(below + u'/'))
            return field.place;
    }
    return {};
}

QByteArray blankTerms()
{
    return R"({
  "format": "counterfoil-terms/1",
  "seller": {
    "name": "",
    "address": {"street": "", "postalCode": "", "city": "", "country": ""},
    "vatId": "",
    "currency": "",
    "timeZone": "",
    "numbering": {"invoice": "INV-{year}-{number:5}", "creditNote": "CN-{year}-{number:5}"}
  },
  "taxes": [],
  "customers": [],
  "contracts": [],
  "priceRules": []
}
)";
}

} // namespace counterfoil
