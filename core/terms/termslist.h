// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/terms/termsform.h"

namespace counterfoil {

//! A list of the terms document ("exchangeRates", "ownServices", …) while a person changes, adds and removes several of
//! its entries. Nothing of the document is touched; edits() says what all of it together does to it.
class TermsList
{
public:
    struct Entry
    {
        int key = 0;     //!< stays the same as long as the list does
        int stored = -1; //!< where it stands in the document; -1: it is new
        FormTexts before;
        FormTexts now;
        bool isRemoved = false;
        bool isNew() const { return stored < 0; }
        bool isChanged() const { return !isNew() && before != now; }
    };
    struct Counts
    {
        int added = 0;
        int changed = 0;
        int removed = 0;
        bool isNothing() const { return added + changed + removed == 0; }
    };

    //! An empty list where the document has none of that name.
    TermsList(const QByteArray &json, const QString &name, const QList<FormField> &fields);

    //! In the order of the document, the removed ones too; new ones come last.
    const QList<Entry> &entries() const { return m_entries; }
    //! Null where there is none, or it was removed.
    const Entry *entry(int key) const;
    //! Its key.
    int add(const FormTexts &texts);
    void set(int key, const QString &place, const QString &text);
    //! A new one is gone as if it had never been.
    void remove(int key);

    //! Changes first, then what is removed, from the last one on, then what is new.
    QList<TermsEdit> edits() const;
    //! Where an entry stands once the edits are done; empty for one that was removed.
    QString pointerOf(int key) const;
    Counts counts() const;

private:
    Entry *find(int key);

    QString m_name;
    QList<FormField> m_fields;
    QList<Entry> m_entries;
    int m_lastKey = 0;
};

} // namespace counterfoil
