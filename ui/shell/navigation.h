// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QListView>
#include <QStandardItemModel>

QT_BEGIN_NAMESPACE
class QAction;
QT_END_NAMESPACE

namespace counterfoil {

class Theme;

//! The list of screens at the left; icons only where the window is narrow.
class Navigation final : public QListView
{
    Q_OBJECT
public:
    explicit Navigation(const Theme &theme, QWidget *parent = nullptr);

    void addPlace(QAction *action, bool beginsGroup = false);
    //! How many things there need a person; 0 shows none.
    void setBadge(int place, int count);
    void setCurrent(int place);
    void setNarrow(bool narrow);
    bool isNarrow() const { return m_narrow; }

private:
    QStandardItemModel m_places;
    bool m_narrow = false;
    int m_wide = 176; //!< of the widest name, with room for a count
};

} // namespace counterfoil
