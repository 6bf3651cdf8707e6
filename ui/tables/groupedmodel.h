// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/tables/tablemodel.h"

#include <QSet>

namespace counterfoil {

//! A group of records; its records stand together in the list's order. Groups are in the order of a preorder walk.
struct RowGroup
{
    QString key; //!< stays the same over a refresh
    int depth = 0;
    int lastWithin = 0; //!< index of the last group within it; its own where there is none
    qint64 first = 0;   //!< its records in the list's order
    qint64 count = 0;
};

//! A table of very many records, in groups that open down to them or without any. Which row stands where is worked out
//! from the counts, so that no record is read for it.
class GroupedModel : public TableModel
{
    Q_OBJECT
public:
    using TableModel::TableModel;

    //! The index of the group of a row; -1 where it is a record.
    int groupOf(int row) const;
    //! The place of a record in the list; -1 for a group.
    qint64 position(int row) const;
    //! Opens the way to the first record and gives its row; -1 without.
    int openFirst();

    int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : m_rows; }
    RowLook rowLook(int row) const override;
    bool isHeading(int) const override { return false; }
    bool hasEvenRows() const override { return true; }
    QString key(int row) const override;
    int rowOf(const QString &key) const override;
    void toggle(int row) override;

protected:
    //! In the midst of a reset. `view` names the records; without groups all of them stand there.
    void arrange(int view, const QList<RowGroup> &groups, qint64 records);
    //! Records of the list came.
    void tellRead(qint64 first, qint64 count);

private:
    //! Rows of the table that stand together: one group, or records.
    struct Run
    {
        int start = 0; //!< row of the table
        int count = 0;
        int group = -1; //!< the group, or the one around the records
        bool records = false;
        qint64 first = 0; //!< of the records, in the list
    };

    const Run &runOf(int row) const;
    QList<Run> visibleRuns() const;
    void takeRuns(const QList<Run> &runs);
    static int rowsOf(const QList<Run> &runs);
    bool hasGroupsWithin(int group) const { return m_groups[group].lastWithin > group; }

    int m_view = 0;
    QList<RowGroup> m_groups;
    qint64 m_records = 0;
    QSet<QString> m_open; //!< keys of groups, also of some that are not there now
    QList<Run> m_runs;
    int m_rows = 0;
};

} // namespace counterfoil
