// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSplitter>

namespace counterfoil {

//! A splitter that knows whether a person moved it: the program's own sizes give way to those, and only those are kept
//! for the next time.
class KeptSplitter final : public QSplitter
{
    Q_OBJECT
public:
    KeptSplitter(const QString &name, Qt::Orientation orientation, QWidget *parent = nullptr)
        : QSplitter(orientation, parent)
    {
        setObjectName(name);
        connect(this, &QSplitter::splitterMoved, this, [this] { m_chosen = true; });
    }

    bool isChosen() const { return m_chosen; }
    //! Sizes of the program, which hold until a person chooses others.
    void suggest(const QList<int> &sizes)
    {
        if (!m_chosen)
            setSizes(sizes);
    }
    //! Sizes that a person chose some other time; none go back to the program's own at its next suggestion.
    void choose(const QList<int> &sizes)
    {
        m_chosen = !sizes.isEmpty();
        if (m_chosen)
            setSizes(sizes);
    }

private:
    bool m_chosen = false;
};

} // namespace counterfoil
