// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/distributors/xmlfeed.h"

#include "core/base/sentence.h"

namespace counterfoil {

//! Text between two tags is held in memory as a whole, so there must be an end to it.
Status XmlFeed::checkLengths(std::string_view block)
{
    constexpr quint64 longestText = 1 << 20;
    m_read += block.size();
    if (m_read > m_limit)
        return refused(SENTENCE("a part of the workbook has more than %1 MiB").arg(m_limit >> 20));
    std::size_t from = 0;
    for (;;) {
        const std::size_t tag = block.find('<', from);
        m_sinceTag += (tag == std::string_view::npos ? block.size() : tag) - from;
        if (m_sinceTag > longestText)
            return refused(SENTENCE("a text of more than 1 MiB"));
        if (tag == std::string_view::npos)
            return {};
        m_sinceTag = 0;
        from = tag + 1;
    }
}

Status XmlFeed::feed()
{
    const auto block = m_bytes->next();
    if (!block)
        return std::unexpected(block.error());
    m_ended = block->empty();
    if (const Status checked = checkLengths(*block); !checked)
        return checked;
    m_xml->addData(QByteArray(block->data(), qsizetype(block->size())));
    return {};
}

//! Reads what is left, so that size and checksum of the part are looked at.
Result<bool> XmlFeed::finish()
{
    while (!m_ended) {
        const auto block = m_bytes->next();
        if (!block)
            return std::unexpected(block.error());
        m_ended = block->empty();
    }
    return false;
}

Result<bool> XmlFeed::next()
{
    constexpr int deepest = 64;
    for (;;) {
        const QXmlStreamReader::TokenType token = m_xml->readNext();
        if (m_xml->error() == QXmlStreamReader::PrematureEndOfDocumentError && !m_ended) {
            if (const Status fed = feed(); !fed)
                return std::unexpected(fed.error());
            continue;
        }
        if (m_xml->hasError())
            return refused(SENTENCE("the workbook is damaged: %1").arg(m_xml->errorString()));
        if (token == QXmlStreamReader::DTD || token == QXmlStreamReader::EntityReference)
            return refused(SENTENCE("a document type or an entity in the workbook"));
        if (token == QXmlStreamReader::EndDocument)
            return finish();
        m_depth += m_xml->isStartElement() ? 1 : m_xml->isEndElement() ? -1 : 0;
        if (m_depth > deepest)
            return refused(SENTENCE("more than %1 levels in the workbook").arg(deepest));
        if (m_xml->isStartElement() || m_xml->isEndElement() || m_xml->isCharacters())
            return true;
    }
}

} // namespace counterfoil
