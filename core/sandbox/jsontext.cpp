// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sandbox/jsontext.h"

namespace counterfoil {

void JsonText::next()
{
    if (m_afterKey) {
        m_afterKey = false;
        return;
    }
    if (!m_first)
        m_text += ',';
    if (m_depth > 0)
        m_text += '\n' + QByteArray(m_depth, ' ');
    m_first = false;
}

JsonText &JsonText::open(char bracket)
{
    next();
    m_text += bracket;
    ++m_depth;
    m_first = true;
    return *this;
}

JsonText &JsonText::close(char bracket)
{
    --m_depth;
    if (!m_first)
        m_text += '\n' + QByteArray(m_depth, ' ');
    m_text += bracket;
    m_first = false;
    return *this;
}

JsonText &JsonText::key(QByteArrayView name)
{
    text(name);
    m_text += ": ";
    m_afterKey = true;
    return *this;
}

JsonText &JsonText::text(QByteArrayView value)
{
    next();
    m_text += '"';
    for (const char c : value) {
        if (uchar(c) < 0x20) {
            m_text += "\\u00" + QByteArray::number(uchar(c), 16).rightJustified(2, '0');
            continue;
        }
        if (c == '"' || c == '\\')
            m_text += '\\';
        m_text += c;
    }
    m_text += '"';
    return *this;
}

JsonText &JsonText::number(int value)
{
    next();
    m_text += QByteArray::number(value);
    return *this;
}

JsonText &JsonText::raw(QByteArrayView document)
{
    next();
    m_text += document;
    return *this;
}

JsonText &JsonText::flag(bool value)
{
    next();
    m_text += value ? "true" : "false";
    return *this;
}

JsonText &JsonText::null()
{
    next();
    m_text += "null";
    return *this;
}

JsonText &JsonText::pair(QByteArrayView name, QByteArrayView value)
{
    return value.isEmpty() ? *this : key(name).text(value);
}

JsonText &JsonText::pair(QByteArrayView name, int value)
{
    return key(name).number(value);
}

} // namespace counterfoil
