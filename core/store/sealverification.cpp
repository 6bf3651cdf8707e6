// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/sealverification.h"

#include "core/base/sentence.h"
#include "core/store/auditrepository.h"
#include "core/store/sealrepository.h"
#include "core/store/statement.h"

#include <QJsonArray>

namespace counterfoil {

namespace {

class SealVerification
{
public:
    explicit SealVerification(CompanyFile &file) : m_file(file) {}
    QStringList run();

private:
    void say(const QString &problem) { m_problems.append(problem); }
    void checkSeal(const MonthSeal &seal);
    void checkDocuments(const MonthSeal &seal);
    void checkReopening(const MonthSeal &seal);
    QJsonObject noted(qint64 seq, const QString &action, Month month) const;

    CompanyFile &m_file;
    QHash<qint64, AuditEntry> m_entries; //!< those that close and open months, by number
    QStringList m_problems;
};

//! What an entry of the trail says, empty where it is none of that kind.
QJsonObject SealVerification::noted(qint64 seq, const QString &action, Month month) const
{
    const AuditEntry entry = m_entries.value(seq);
    if (entry.action != action || entry.subject != month.iso())
        return {};
    return entry.parsedDetail();
}

void SealVerification::checkDocuments(const MonthSeal &seal)
{
    SealRepository repository(m_file);
    qint64 kept = 0;
    for (const SealedFile &file : seal.files) {
        if (file.path.startsWith(u"lines/"))
            continue; // made anew from the sealed sets, whose lines are checked by themselves
        ++kept;
        const Result<QByteArray> bytes = repository.document(seal.id, file.path);
        if (!bytes || sha256Of(*bytes) != file.sha256)
            say(SENTENCE("the seal of %1: its document %2 was changed").arg(seal.month.iso(), file.path));
    }
    Statement count(m_file.db(), QStringLiteral("SELECT count(*) FROM sealed_document WHERE seal = ?"));
    if (!count.bind(seal.id).run() || !count.next() || count.integer(0) != kept)
        say(SENTENCE("the seal of %1 has other documents than those it lists").arg(seal.month.iso()));
}

void SealVerification::checkReopening(const MonthSeal &seal)
{
    if (seal.isClosed())
        return;
    const QJsonObject detail = noted(seal.reopening, QStringLiteral("reopenMonth"), seal.month);
    if (detail.value(QStringLiteral("seal")).toString() != seal.digest)
        say(SENTENCE("%1 counts as opened again, which nobody did").arg(seal.month.iso()));
    m_entries.remove(seal.reopening);
}

void SealVerification::checkSeal(const MonthSeal &seal)
{
    const QJsonObject detail = noted(seal.id, QStringLiteral("closeMonth"), seal.month);
    QList<qint64> sets;
    const QJsonArray array = detail.value(QStringLiteral("sets")).toArray();
    for (const auto &set : array)
        sets.append(set.toInteger());
    if (detail.value(QStringLiteral("seal")).toString() != seal.digest || sets != seal.sets ||
        sha256Of(manifestOf(seal.files)) != seal.digest)
        say(SENTENCE("the seal of %1 is not what was noted when it was closed").arg(seal.month.iso()));
    m_entries.remove(seal.id);
    checkReopening(seal);
    checkDocuments(seal);
}

QStringList SealVerification::run()
{
    const Result<QList<AuditEntry>> entries = AuditRepository(m_file).entries();
    const Result<QList<MonthSeal>> seals = SealRepository(m_file).seals();
    if (!entries || !seals)
        return {entries ? seals.error().message() : entries.error().message()};
    for (const AuditEntry &entry : *entries) {
        if (entry.action == u"closeMonth" || entry.action == u"reopenMonth")
            m_entries.insert(entry.seq, entry);
    }
    for (const MonthSeal &seal : *seals)
        checkSeal(seal);
    for (const AuditEntry &entry : std::as_const(m_entries))
        say(SENTENCE("%1: entry %2 of the audit trail has no seal").arg(entry.subject).arg(entry.seq));
    m_problems.sort();
    return m_problems;
}

} // namespace

QStringList verifySeals(CompanyFile &file)
{
    return SealVerification(file).run();
}

} // namespace counterfoil
