// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/distributors/workbook.h"

#include "core/base/sentence.h"

namespace counterfoil {

namespace {

constexpr quint64 mebibyte = quint64(1) << 20;
constexpr quint64 listLimit = 16 * mebibyte;
constexpr quint64 textLimit = 256 * mebibyte;

const QString workbookPart = QStringLiteral("xl/workbook.xml");

//! A relation's target is relative to the folder of the part that names it, or absolute in the package.
QString partOf(const QString &target)
{
    return target.startsWith(u'/') ? target.sliced(1) : QStringLiteral("xl/") + target;
}

} // namespace

const ZipMember *Workbook::member(const QString &name) const
{
    for (const ZipMember &own : m_archive.members()) {
        if (own.name.compare(name, Qt::CaseInsensitive) == 0)
            return &own;
    }
    return nullptr;
}

Result<XmlFeed> Workbook::part(const QString &name, quint64 limit) const
{
    const ZipMember *own = member(name);
    if (!own)
        return refused(SENTENCE("the workbook has no part %1").arg(name));
    if (own->unpacked > limit)
        return refused(SENTENCE("the workbook's part %1 has more than %2 MiB").arg(name).arg(limit / mebibyte));
    auto bytes = m_archive.source(*own, nullptr);
    if (!bytes)
        return std::unexpected(bytes.error());
    return XmlFeed(std::move(*bytes), limit);
}

Status Workbook::readSheets()
{
    Result<XmlFeed> feed = part(workbookPart, listLimit);
    if (!feed)
        return std::unexpected(feed.error());
    for (;;) {
        const Result<bool> more = feed->next();
        if (!more)
            return std::unexpected(more.error());
        if (!*more)
            return {};
        if (feed->starts(QLatin1String("workbookPr"))) {
            const QString flag = feed->attribute(QLatin1String("date1904"));
            m_from1904 = flag == u"1" || flag == u"true";
        }
        if (!feed->starts(QLatin1String("sheet")))
            continue;
        SheetEntry entry;
        entry.name = feed->attribute(QLatin1String("name"));
        const QString state = feed->attribute(QLatin1String("state"));
        entry.isHidden = state == u"hidden" || state == u"veryHidden";
        for (const QXmlStreamAttribute &attribute : feed->xml().attributes()) {
            if (attribute.name() == u"id" && !attribute.prefix().isEmpty())
                entry.part = attribute.value().toString();
        }
        m_sheets.append(entry);
    }
}

Status Workbook::readTargets()
{
    Result<XmlFeed> feed = part(QStringLiteral("xl/_rels/workbook.xml.rels"), listLimit);
    if (!feed)
        return std::unexpected(feed.error());
    QHash<QString, QString> targets;
    for (;;) {
        const Result<bool> more = feed->next();
        if (!more)
            return std::unexpected(more.error());
        if (!*more)
            break;
        const bool inside = feed->attribute(QLatin1String("TargetMode")) != u"External";
        if (feed->starts(QLatin1String("Relationship")) && inside)
            targets.insert(feed->attribute(QLatin1String("Id")), feed->attribute(QLatin1String("Target")));
    }
    for (SheetEntry &sheet : m_sheets)
        sheet.part = partOf(targets.value(sheet.part));
    return {};
}

Status Workbook::readTexts()
{
    const QString name = QStringLiteral("xl/sharedStrings.xml");
    if (!member(name))
        return {}; // a workbook of numbers and inline texts has none
    Result<XmlFeed> feed = part(name, textLimit);
    if (!feed)
        return std::unexpected(feed.error());
    bool inText = false;
    int phonetic = 0; // how Japanese names are read aloud is not part of them
    for (;;) {
        const Result<bool> more = feed->next();
        if (!more)
            return std::unexpected(more.error());
        if (!*more)
            return {};
        if (feed->starts(QLatin1String("si")))
            m_texts.append(QString());
        phonetic += feed->starts(QLatin1String("rPh")) ? 1 : feed->ends(QLatin1String("rPh")) ? -1 : 0;
        if (feed->starts(QLatin1String("t")) || feed->ends(QLatin1String("t")))
            inText = feed->xml().isStartElement();
        if (inText && phonetic == 0 && feed->xml().isCharacters() && !m_texts.isEmpty())
            m_texts.last() += feed->xml().text();
    }
}

Result<Workbook> Workbook::open(const QString &path)
{
    Result<ZipArchive> archive = ZipArchive::open(path);
    if (!archive)
        return std::unexpected(archive.error());
    Workbook book(std::move(*archive));
    for (const auto read : {&Workbook::readSheets, &Workbook::readTargets, &Workbook::readTexts}) {
        if (const Status done = (book.*read)(); !done)
            return std::unexpected(done.error());
    }
    return book;
}

Result<SheetEntry> Workbook::sheet(const QString &name) const
{
    QStringList visible;
    for (const SheetEntry &entry : m_sheets) {
        if (name.isEmpty() ? !entry.isHidden : entry.name.compare(name, Qt::CaseInsensitive) == 0)
            return entry;
        visible.append(entry.name);
    }
    return refused(
        name.isEmpty()
            ? SENTENCE("the workbook has no sheet")
            : SENTENCE("the workbook has no sheet \"%1\", but %2").arg(name, visible.join(QStringLiteral(", "))));
}

bool isWorkbook(const QString &path)
{
    const Result<ZipArchive> archive = ZipArchive::open(path);
    if (!archive)
        return false;
    return std::any_of(archive->members().begin(), archive->members().end(), [](const ZipMember &member) {
        return member.name.compare(workbookPart, Qt::CaseInsensitive) == 0;
    });
}

} // namespace counterfoil
