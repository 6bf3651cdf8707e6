// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ingest/bytesource.h"

#include <QXmlStreamReader>

#include <memory>

namespace counterfoil {

//! Reads a part of a workbook as XML, block by block. A document type, more than 64 levels, a text of more than 1 MiB
//! and more than `limit` bytes are refused.
class XmlFeed
{
public:
    XmlFeed(std::unique_ptr<ByteSource> bytes, quint64 limit)
        : m_bytes(std::move(bytes)), m_xml(std::make_unique<QXmlStreamReader>()), m_limit(limit)
    {}

    //! Goes to the next start or end of an element, or piece of text; false at the end of the document.
    Result<bool> next();
    const QXmlStreamReader &xml() const { return *m_xml; }
    bool starts(QLatin1String name) const { return m_xml->isStartElement() && m_xml->name() == name; }
    bool ends(QLatin1String name) const { return m_xml->isEndElement() && m_xml->name() == name; }
    QString attribute(QLatin1String name) const { return m_xml->attributes().value(name).toString(); }

private:
    Status feed();
    Result<bool> finish();
    Status checkLengths(std::string_view block);

    std::unique_ptr<ByteSource> m_bytes;
    std::unique_ptr<QXmlStreamReader> m_xml; // it cannot be moved
    quint64 m_limit;
    quint64 m_read = 0;
    quint64 m_sinceTag = 0;
    int m_depth = 0;
    bool m_ended = false;
};

} // namespace counterfoil
