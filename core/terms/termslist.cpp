// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/terms/termslist.h"

#include <algorithm>

namespace counterfoil {

TermsList::TermsList(const QByteArray &json, const QString &name, const QList<FormField> &fields)
    : m_name(name), m_fields(fields)
{
    const Result<JsonValue> list = termAt(json, u'/' + name);
    if (!list)
        return;
    for (const JsonValue &item : list->items) {
        const FormTexts texts = formTexts(item, fields);
        m_entries.append({++m_lastKey, int(m_entries.size()), texts, texts, false});
    }
}

TermsList::Entry *TermsList::find(int key)
{
    const Entry *found = entry(key);
    return found ? &m_entries[found - m_entries.constData()] : nullptr;
}

const TermsList::Entry *TermsList::entry(int key) const
{
    const auto found = std::find_if(m_entries.cbegin(), m_entries.cend(),
                                    [key](const Entry &entry) { return entry.key == key && !entry.isRemoved; });
    return found == m_entries.cend() ? nullptr : &*found;
}

int TermsList::add(const FormTexts &texts)
{
    m_entries.append({++m_lastKey, -1, {}, texts, false});
    return m_lastKey;
}

void TermsList::set(int key, const QString &place, const QString &text)
{
    if (Entry *entry = find(key))
        entry->now.insert(place, text);
}

void TermsList::remove(int key)
{
    Entry *entry = find(key);
    if (!entry)
        return;
    if (entry->isNew())
        m_entries.removeIf([key](const Entry &one) { return one.key == key; });
    else
        entry->isRemoved = true;
}

QList<TermsEdit> TermsList::edits() const
{
    const QString list = u'/' + m_name;
    QList<TermsEdit> all;
    for (const Entry &entry : m_entries) {
        if (!entry.isRemoved && entry.isChanged())
            all += formEdits(list + u'/' + QString::number(entry.stored), m_fields, entry.before, entry.now);
    }
    for (auto entry = m_entries.crbegin(); entry != m_entries.crend(); ++entry) {
        if (entry->isRemoved)
            all.append({TermsEdit::Kind::Remove, list + u'/' + QString::number(entry->stored), {}});
    }
    for (const Entry &entry : m_entries) {
        if (entry.isNew())
            all.append({TermsEdit::Kind::Insert, list + QStringLiteral("/-"), formEntry(m_fields, entry.now)});
    }
    return all;
}

QString TermsList::pointerOf(int key) const
{
    int place = 0;
    for (const Entry &entry : m_entries) {
        if (entry.isRemoved)
            continue;
        if (entry.key == key)
            return u'/' + m_name + u'/' + QString::number(place);
        ++place;
    }
    return {};
}

TermsList::Counts TermsList::counts() const
{
    Counts counts;
    for (const Entry &entry : m_entries) {
        counts.added += entry.isNew();
        counts.removed += entry.isRemoved;
        counts.changed += !entry.isRemoved && entry.isChanged();
    }
    return counts;
}

} // namespace counterfoil
