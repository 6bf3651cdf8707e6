// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSplitter>

namespace counterfoil {

//! One pixel is drawn, seven can be grabbed: regions touch the line, and the handle lies over their edges.
class ThinHandle final : public QSplitterHandle
{
public:
    using QSplitterHandle::QSplitterHandle;

protected:
    void resizeEvent(QResizeEvent *event) override
    {
        QWidget::resizeEvent(event); // the base's own margins are smaller
        orientation() == Qt::Horizontal ? setContentsMargins(3, 0, 3, 0) : setContentsMargins(0, 3, 0, 3);
        setMask(QRegion(contentsRect()));
        setAttribute(Qt::WA_MouseNoMask);
    }
};

class ThinSplitter : public QSplitter
{
    Q_OBJECT
public:
    using QSplitter::QSplitter;

protected:
    QSplitterHandle *createHandle() override { return new ThinHandle(orientation(), this); }
};

//! A splitter that knows whether a person moved it: the program's own sizes give way to those, and only those are kept
//! for the next time.
class KeptSplitter final : public ThinSplitter
{
    Q_OBJECT
public:
    KeptSplitter(const QString &name, Qt::Orientation orientation, QWidget *parent = nullptr)
        : ThinSplitter(orientation, parent)
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
