// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/palette/fuzzymatch.h"

QT_BEGIN_NAMESPACE
class QAction;
QT_END_NAMESPACE

namespace counterfoil {

struct CompanyFacts;
struct MonthPicture;

enum class PaletteGroup { Invoices, Customers, Subscriptions, MicrosoftInvoices, Screens, Commands };
inline constexpr int paletteGroupCount = int(PaletteGroup::Commands) + 1;
QString nameOf(PaletteGroup group);

//! Something that the palette leads to.
struct PaletteEntry
{
    PaletteGroup group = PaletteGroup::Commands;
    QString text;
    QString detail;     //!< at the right: amount, state or shortcut
    QString more;       //!< found by, but not shown: ids, tenants
    QString id;         //!< of the invoice, the customer or the tenant; a Microsoft invoice's number
    QString line;       //!< a subscription's line of its invoice; empty where it is on none, the id is its owner's then
    bool stray = false; //!< the id is a tenant that nobody owns
    QString icon;       //!< empty for an action's own
    QAction *action = nullptr;

    //! The same thing after a month was read again.
    QString key() const;
};

//! A found entry: which one, and which characters of its text to show strong.
struct PaletteHit
{
    qsizetype entry = 0;
    int score = 0;
    QList<int> positions;
};

//! What a month can be searched for, in memory: invoices, customers, subscriptions, Microsoft's invoices.
QList<PaletteEntry> paletteEntries(const MonthPicture &month, const CompanyFacts &facts);
//! The screens and the commands of the window.
QList<PaletteEntry> paletteEntries(const QList<QAction *> &actions);

//! Answers what somebody types while they type.
class PaletteIndex
{
public:
    void setEntries(QList<PaletteEntry> entries);
    const QList<PaletteEntry> &entries() const { return m_entries; }
    //! The best of each group, the group with the best one first. Words begin with ">" for commands only; without words
    //! it is what was chosen last, then the screens and commands.
    QList<PaletteHit> find(const QString &typed, int mostOfGroup = 50) const;
    //! It was chosen: the next time it stands before its equals.
    void choose(const PaletteEntry &entry);

private:
    void placeChosen();
    QList<PaletteHit> recent() const;
    std::optional<FuzzyMatch> hiddenMatch(qsizetype entry, const QList<FoldedText> &words) const;
    QList<PaletteHit> ranked(QList<QList<PaletteHit>> groups, int mostOfGroup) const;

    QList<PaletteEntry> m_entries;
    QList<FoldedText> m_texts;
    QList<FoldedText> m_more;
    QStringList m_chosen;            //!< keys, newest first
    QList<qsizetype> m_chosenPlaces; //!< those of them that are there, newest first
};

} // namespace counterfoil
