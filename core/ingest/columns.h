// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/attributes.h"
#include "core/model/sourceset.h"

#include <span>
#include <string>
#include <string_view>

namespace counterfoil {

//! Where the value of a column goes.
struct Target
{
    enum class Kind : quint8 { Extra, Text, Day, Decimal };
    Kind kind = Kind::Extra;
    int index = -1;       //!< of the shape's attribute of that kind
    bool percent = false; //!< a fraction that is kept as percent: v1's rateOfCredit
    bool expected = true; //!< false for a column that no documentation names: worth a warning
};

//! What the lines of a kind of document look like: which names mean what, and what must be there.
class ColumnMap
{
public:
    //! `names`: those of the document, where its kind has several dialects (an Azure cost file may be in FOCUS).
    explicit ColumnMap(SourceKind kind, std::span<const std::string> names = {});

    SourceKind kind() const { return m_kind; }
    bool isFocus() const { return m_focus; }
    Shape shape() const { return shapeOf(m_kind); }
    //! Compared without case; Partner Center's three generations of names are all known.
    Target targetOf(std::string_view name) const;
    //! The document's own name of an attribute, for faults about one that is not there.
    QString nameOf(Target::Kind kind, int index) const;

    //! Columns that a CSV file must have, by the document's own names.
    std::span<const char *const> neededColumns() const;
    //! Attributes that every JSON object must have.
    std::span<const char *const> neededAttributes() const;
    //! Amounts that are never empty where the document has them.
    std::span<const int> filledDecimals() const;

private:
    void addAliases();

    SourceKind m_kind;
    bool m_focus = false;
    std::unordered_map<std::string, Target> m_targets; // by lower-case name
};

//! The kind that the names of a document's attributes tell, by the names that only this kind has; no value where fewer
//! than three tell anything. An Azure cost file must have a cost: price sheets have much the same names.
std::optional<SourceKind> recognise(std::span<const std::string> names);

//! ASCII letters made small.
std::string lowered(std::string_view name);

} // namespace counterfoil
