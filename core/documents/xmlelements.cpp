// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/xmlelements.h"

namespace counterfoil {

XmlElements::XmlElements(QByteArray &target) : m_writer(&target)
{
    m_writer.setAutoFormatting(true);
    m_writer.setAutoFormattingIndent(2);
    m_writer.writeStartDocument();
}

XmlElements::Open XmlElements::in(const char *name)
{
    m_writer.writeStartElement(QLatin1String(name));
    return Open(m_writer);
}

void XmlElements::attribute(const char *name, const QString &value)
{
    m_writer.writeAttribute(QLatin1String(name), xmlText(value));
}

void XmlElements::text(const char *name, const QString &value)
{
    text(name, value, nullptr, {});
}

void XmlElements::text(const char *name, const QString &value, const char *attribute, const QString &is)
{
    const QString clean = xmlText(value);
    if (clean.isEmpty())
        return;
    m_writer.writeStartElement(QLatin1String(name));
    if (attribute && !is.isEmpty())
        m_writer.writeAttribute(QLatin1String(attribute), xmlText(is));
    m_writer.writeCharacters(clean);
    m_writer.writeEndElement();
}

QString xmlText(const QString &text)
{
    QString clean;
    clean.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        const bool isPair = c.isHighSurrogate() && i + 1 < text.size() && text.at(i + 1).isLowSurrogate();
        if (isPair)
            clean += c;
        if (isPair)
            clean += text.at(++i);
        else if (c == u'\t' || c == u'\r')
            clean += u' ';
        else if (c == u'\n' || (c >= u' ' && !c.isSurrogate() && c < QChar(0xFFFE)))
            clean += c;
    }
    return clean.trimmed();
}

} // namespace counterfoil
