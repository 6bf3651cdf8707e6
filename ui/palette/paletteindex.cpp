// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/palette/paletteindex.h"

#include <QAction>
#include <QCoreApplication>

namespace counterfoil {

namespace {

constexpr qsizetype mostChosen = 20;
constexpr int mostBesideOthers = 5;
constexpr int chosenBonus = 60;
constexpr int farBehind = 4;     //!< a match this many times worse than the best is noise
constexpr int hiddenScore = 300; //!< found by what is not shown: after all that is seen to match

QString tr(const char *text)
{
    return QCoreApplication::translate("Palette", text);
}

} // namespace

QString nameOf(PaletteGroup group)
{
    switch (group) {
    case PaletteGroup::Invoices:
        return tr("Invoices");
    case PaletteGroup::Customers:
        return tr("Customers");
    case PaletteGroup::Subscriptions:
        return tr("Subscriptions");
    case PaletteGroup::MicrosoftInvoices:
        return tr("Microsoft invoices");
    case PaletteGroup::Screens:
        return tr("Screens");
    case PaletteGroup::Commands:
        break;
    }
    return tr("Commands");
}

QString PaletteEntry::key() const
{
    return action ? action->objectName() : QStringList{QString::number(int(group)), id, line}.join(u'/');
}

void PaletteIndex::setEntries(QList<PaletteEntry> entries)
{
    m_entries = std::move(entries);
    m_texts.clear();
    m_more.clear();
    m_texts.reserve(m_entries.size());
    m_more.reserve(m_entries.size());
    for (const PaletteEntry &entry : std::as_const(m_entries)) {
        m_texts << FoldedText::of(entry.text);
        m_more << FoldedText::of(entry.more);
    }
    placeChosen();
}

void PaletteIndex::choose(const PaletteEntry &entry)
{
    m_chosen.removeAll(entry.key());
    m_chosen.prepend(entry.key());
    if (m_chosen.size() > mostChosen)
        m_chosen.removeLast();
    placeChosen();
}

void PaletteIndex::placeChosen()
{
    QMap<qsizetype, qsizetype> places; // by how long ago
    for (qsizetype entry = 0; entry < m_entries.size() && !m_chosen.isEmpty(); ++entry) {
        if (const qsizetype at = m_chosen.indexOf(m_entries[entry].key()); at >= 0)
            places.insert(at, entry);
    }
    m_chosenPlaces = places.values();
}

QList<PaletteHit> PaletteIndex::recent() const
{
    QList<PaletteHit> hits;
    for (const qsizetype entry : m_chosenPlaces)
        hits.append({entry, 0, {}});
    for (qsizetype entry = 0; entry < m_entries.size(); ++entry) {
        if (m_entries[entry].action && !m_chosenPlaces.contains(entry))
            hits.append({entry, 0, {}});
    }
    return hits;
}

QList<PaletteHit> PaletteIndex::find(const QString &typed, int mostOfGroup) const
{
    const bool commandsOnly = typed.startsWith(u'>');
    const QList<FoldedText> words = foldedWords(commandsOnly ? typed.mid(1) : typed);
    if (words.isEmpty() && !commandsOnly)
        return recent();
    QList<QList<PaletteHit>> groups(paletteGroupCount);
    for (qsizetype entry = 0; entry < m_entries.size(); ++entry) {
        const PaletteEntry &one = m_entries[entry];
        if (commandsOnly && !one.action)
            continue;
        std::optional<FuzzyMatch> match = fuzzyMatch(m_texts[entry], words);
        if (!match && !one.more.isEmpty())
            match = hiddenMatch(entry, words);
        if (match)
            groups[int(one.group)].append({entry, match->score, match->positions});
    }
    return ranked(std::move(groups), mostOfGroup);
}

//! Every word is seen, or stands whole in what is not: of ids, scattered letters would find anything.
std::optional<FuzzyMatch> PaletteIndex::hiddenMatch(qsizetype entry, const QList<FoldedText> &words) const
{
    FuzzyMatch all;
    for (const FoldedText &word : words) {
        std::optional<FuzzyMatch> match = fuzzyMatch(m_texts[entry], {word});
        if (!match && fuzzyMatch(m_more[entry], {word}, false))
            match = FuzzyMatch{hiddenScore, {}};
        if (!match)
            return {};
        all.score += match->score;
        all.positions << match->positions;
    }
    std::sort(all.positions.begin(), all.positions.end());
    return all;
}

QList<PaletteHit> PaletteIndex::ranked(QList<QList<PaletteHit>> groups, int mostOfGroup) const
{
    for (QList<PaletteHit> &group : groups) {
        for (PaletteHit &hit : group) {
            if (m_chosenPlaces.contains(hit.entry))
                hit.score += chosenBonus;
        }
        std::stable_sort(group.begin(), group.end(),
                         [](const PaletteHit &a, const PaletteHit &b) { return a.score > b.score; });
    }
    std::stable_sort(groups.begin(), groups.end(), [](const auto &a, const auto &b) {
        return (a.isEmpty() ? 0 : a.first().score) > (b.isEmpty() ? 0 : b.first().score);
    });
    const int best = groups.first().isEmpty() ? 0 : groups.first().first().score;
    for (QList<PaletteHit> &group : groups)
        group.removeIf([best](const PaletteHit &hit) { return hit.score * farBehind < best; });
    const auto isThere = [](const QList<PaletteHit> &group) { return !group.isEmpty(); };
    const bool isMixed = std::count_if(groups.begin(), groups.end(), isThere) > 1;
    QList<PaletteHit> hits;
    for (const QList<PaletteHit> &group : std::as_const(groups)) // of several, none pushes another out of sight
        hits << group.mid(0, isMixed ? std::min(mostOfGroup, mostBesideOthers) : mostOfGroup);
    return hits;
}

} // namespace counterfoil
