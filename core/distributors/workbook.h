// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/distributors/xmlfeed.h"
#include "core/ingest/ziparchive.h"

namespace counterfoil {

//! A sheet as the workbook's list has it.
struct SheetEntry
{
    QString name;
    bool isHidden = false;
    QString part; //!< name of its member in the archive
};

//! An OPC package (.xlsx, ECMA-376): its sheets and its shared texts. Texts over 256 MiB together are refused.
class Workbook
{
public:
    //! Refused where it is no workbook, or has none of the parts that are needed.
    static Result<Workbook> open(const QString &path);

    const QList<SheetEntry> &sheets() const { return m_sheets; }
    //! The sheet of that name without case; the first visible one for no name. Refused where there is none.
    Result<SheetEntry> sheet(const QString &name) const;
    Result<XmlFeed> part(const QString &name, quint64 limit) const;
    //! The text of a number in the list of shared ones; null where there is none.
    const QString *sharedText(qsizetype index) const
    {
        return index >= 0 && index < m_texts.size() ? &m_texts[index] : nullptr;
    }
    bool countsFrom1904() const { return m_from1904; }

private:
    explicit Workbook(ZipArchive archive) : m_archive(std::move(archive)) {}
    const ZipMember *member(const QString &name) const;
    Status readSheets();
    Status readTargets();
    Status readTexts();

    ZipArchive m_archive;
    QList<SheetEntry> m_sheets; // until readTargets() their parts are relation ids
    QStringList m_texts;
    bool m_from1904 = false;
};

//! True where the archive at this path is a workbook.
bool isWorkbook(const QString &path);

} // namespace counterfoil
