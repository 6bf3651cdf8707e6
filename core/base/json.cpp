// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/json.h"

#include "core/base/sentence.h"

#include <QStringDecoder>

namespace counterfoil {

namespace {

constexpr qsizetype maxBytes = qsizetype(64) << 20;
constexpr qsizetype maxQuoted = 60;

std::unexpected<Error> noJson(qint64 line, const QString &reason)
{
    return refused(SENTENCE("not a JSON document"), {Fault{{}, line, {}, reason}});
}

//! Recursive descent over the decoded text. The first thing that does not fit stops it: m_reason and m_at say what and
//! where.
class Parser
{
public:
    Parser(QStringView text, int maxDepth) : m_text(text), m_maxDepth(maxDepth) {}

    Result<JsonValue> document()
    {
        JsonValue root;
        if (value(root, 1)) {
            skipSpace();
            if (m_at == m_text.size())
                return root;
            fail(SENTENCE("text after the end of the document"));
        }
        return noJson(1 + m_text.first(qMin(m_at, m_text.size())).count(u'\n'), m_reason);
    }

private:
    bool fail(const QString &reason)
    {
        m_reason = reason;
        return false;
    }

    QChar peek() const { return m_at < m_text.size() ? m_text[m_at] : QChar(); }

    bool take(QChar wanted)
    {
        if (m_at >= m_text.size() || m_text[m_at] != wanted)
            return false;
        ++m_at;
        return true;
    }

    void skipSpace()
    {
        while (m_at < m_text.size() && QStringView(u" \t\r\n").contains(m_text[m_at]))
            ++m_at;
    }

    bool unexpected()
    {
        if (m_at >= m_text.size())
            return fail(SENTENCE("the document ends too early"));
        return fail(SENTENCE("unexpected character: %1").arg(quoted(QString(m_text[m_at]))));
    }

    bool value(JsonValue &into, int depth)
    {
        if (depth > m_maxDepth)
            return fail(SENTENCE("more than %1 levels deep").arg(m_maxDepth));
        skipSpace();
        const QChar first = peek();
        if (first == u'{')
            return object(into, depth);
        if (first == u'[')
            return array(into, depth);
        if (first == u'"') {
            into.kind = JsonValue::Kind::String;
            return string(into.text);
        }
        if (first == u'-' || isDigit(first))
            return number(into);
        return literal(into);
    }

    bool literal(JsonValue &into)
    {
        using Kind = JsonValue::Kind;
        for (const auto &[word, kind] :
             {std::pair(QStringView(u"null"), Kind::Null), std::pair(QStringView(u"true"), Kind::True),
              std::pair(QStringView(u"false"), Kind::False)}) {
            if (m_text.sliced(m_at).startsWith(word)) {
                m_at += word.size();
                into.kind = kind;
                return true;
            }
        }
        return unexpected();
    }

    bool object(JsonValue &into, int depth)
    {
        into.kind = JsonValue::Kind::Object;
        ++m_at;
        skipSpace();
        if (take(u'}'))
            return true;
        do {
            skipSpace();
            if (peek() != u'"')
                return unexpected();
            JsonMember &member = into.members.emplace_back();
            if (!string(member.key))
                return false;
            skipSpace();
            if (!take(u':'))
                return unexpected();
            if (!value(member.value, depth + 1))
                return false;
            skipSpace();
        } while (take(u','));
        return take(u'}') || unexpected();
    }

    bool array(JsonValue &into, int depth)
    {
        into.kind = JsonValue::Kind::Array;
        ++m_at;
        skipSpace();
        if (take(u']'))
            return true;
        do {
            if (!value(into.items.emplace_back(), depth + 1))
                return false;
            skipSpace();
        } while (take(u','));
        return take(u']') || unexpected();
    }

    static bool isDigit(QChar c) { return c >= u'0' && c <= u'9'; }

    bool digits()
    {
        if (!isDigit(peek()))
            return unexpected();
        while (isDigit(peek()))
            ++m_at;
        return true;
    }

    bool number(JsonValue &into)
    {
        const qsizetype start = m_at;
        take(u'-');
        if (!take(u'0') && !digits())
            return false;
        if (take(u'.') && !digits())
            return false;
        if (take(u'e') || take(u'E')) {
            if (!take(u'+'))
                take(u'-');
            if (!digits())
                return false;
        }
        into.kind = JsonValue::Kind::Number;
        into.text = m_text.sliced(start, m_at - start).toString();
        return true;
    }

    bool string(QString &into)
    {
        ++m_at;
        while (m_at < m_text.size()) {
            const QChar c = m_text[m_at];
            if (c < u' ')
                return fail(SENTENCE("a control character in a text"));
            ++m_at;
            if (c == u'"')
                return pairsAreWhole(into);
            if (c != u'\\')
                into += c;
            else if (!escape(into))
                return false;
        }
        return fail(SENTENCE("a text that does not end"));
    }

    bool escape(QString &into)
    {
        const QChar c = peek();
        if (c == u'u') {
            ++m_at;
            return hexEscape(into);
        }
        constexpr QStringView letters = u"\"\\/bfnrt";
        constexpr QStringView meanings = u"\"\\/\b\f\n\r\t";
        const qsizetype which = c.isNull() ? -1 : letters.indexOf(c);
        if (which < 0)
            return fail(SENTENCE("an unknown escape in a text"));
        into += meanings[which];
        ++m_at;
        return true;
    }

    bool hexEscape(QString &into)
    {
        ushort code = 0;
        for (int i = 0; i < 4; ++i, ++m_at) {
            const qsizetype digit = QStringView(u"0123456789abcdef").indexOf(peek().toLower());
            if (peek().isNull() || digit < 0)
                return fail(SENTENCE("\\u without four hexadecimal digits"));
            code = ushort(code * 16 + digit);
        }
        into += QChar(code);
        return true;
    }

    //! Escapes can spell half a character, which no UTF-8 could carry on.
    bool pairsAreWhole(const QString &text)
    {
        return text.isValidUtf16() || fail(SENTENCE("half a surrogate pair in a text"));
    }

    QStringView m_text;
    int m_maxDepth;
    qsizetype m_at = 0;
    QString m_reason;
};

std::optional<QString> decoded(const QByteArray &utf8)
{
    using Flag = QStringConverter::Flag;
    QStringDecoder decoder(QStringConverter::Utf8, Flag::Stateless | Flag::ConvertInitialBom);
    QString text = decoder(utf8);
    return decoder.hasError() ? std::nullopt : std::optional(text);
}

qint64 firstBrokenLine(const QByteArray &utf8)
{
    const QList<QByteArray> lines = utf8.split('\n'); // a line feed is no part of a longer character
    for (qsizetype i = 0; i < lines.size(); ++i) {
        if (!decoded(lines[i]))
            return i + 1;
    }
    return 0;
}

void writeText(QByteArray &into, const QString &text)
{
    into += '"';
    for (const char c : text.toUtf8()) {
        if (c == '"' || c == '\\') {
            into += '\\';
            into += c;
        } else if (static_cast<unsigned char>(c) < 0x20) {
            into += "\\u00" + QByteArray::number(int(c), 16).rightJustified(2, '0');
        } else {
            into += c;
        }
    }
    into += '"';
}

void write(QByteArray &into, const JsonValue &value);

void writeList(QByteArray &into, const JsonValue &value)
{
    into += '[';
    for (const JsonValue &item : value.items) {
        if (&item != &value.items.front())
            into += ',';
        write(into, item);
    }
    into += ']';
}

void writeObject(QByteArray &into, const JsonValue &value)
{
    into += '{';
    for (const JsonMember &member : value.members) {
        if (&member != &value.members.front())
            into += ',';
        writeText(into, member.key);
        into += ':';
        write(into, member.value);
    }
    into += '}';
}

void write(QByteArray &into, const JsonValue &value)
{
    switch (value.kind) {
    case JsonValue::Kind::Null:
        into += "null";
        return;
    case JsonValue::Kind::False:
        into += "false";
        return;
    case JsonValue::Kind::True:
        into += "true";
        return;
    case JsonValue::Kind::Number:
        into += value.text.toLatin1();
        return;
    case JsonValue::Kind::String:
        return writeText(into, value.text);
    case JsonValue::Kind::Array:
        return writeList(into, value);
    case JsonValue::Kind::Object:
        return writeObject(into, value);
    }
}

} // namespace

const JsonValue *JsonValue::find(QStringView name) const
{
    for (const JsonMember &member : members) {
        if (name.compare(member.key, Qt::CaseInsensitive) == 0)
            return &member.value;
    }
    return nullptr;
}

QString JsonValue::textOf(QStringView name) const
{
    const JsonValue *value = find(name);
    return value && value->isScalar() ? value->text : QString();
}

QByteArray withoutByteOrderMark(const QByteArray &utf8)
{
    return utf8.startsWith("\xef\xbb\xbf") ? utf8.sliced(3) : utf8;
}

QByteArray compactJson(const JsonValue &value)
{
    QByteArray text;
    write(text, value);
    return text;
}

Result<JsonValue> parseJson(const QByteArray &utf8, int maxDepth)
{
    if (utf8.size() > maxBytes)
        return noJson(0, SENTENCE("larger than 64 MiB"));
    const std::optional<QString> text = decoded(utf8);
    if (!text)
        return noJson(firstBrokenLine(utf8), SENTENCE("invalid UTF-8"));
    return Parser(*text, maxDepth).document();
}

QString quoted(const QString &text)
{
    QString shown;
    for (const QChar c : text.first(qMin(text.size(), maxQuoted))) {
        if (c < u' ' || c == u'"' || c == u'\\')
            shown += QStringLiteral("\\u%1").arg(int(c.unicode()), 4, 16, QLatin1Char('0'));
        else
            shown += c;
    }
    return u'"' + shown + (text.size() > maxQuoted ? QStringLiteral("…\"") : QStringLiteral("\""));
}

QString quoted(const JsonValue &value)
{
    switch (value.kind) {
    case JsonValue::Kind::Null:
        return QStringLiteral("null");
    case JsonValue::Kind::False:
        return QStringLiteral("false");
    case JsonValue::Kind::True:
        return QStringLiteral("true");
    case JsonValue::Kind::Number:
        return value.text.left(maxQuoted);
    case JsonValue::Kind::String:
        return quoted(value.text);
    case JsonValue::Kind::Array:
        return SENTENCE("a list");
    case JsonValue::Kind::Object:
        return SENTENCE("an object");
    }
    return {};
}

} // namespace counterfoil
