// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ingest/restatement.h"

namespace counterfoil {

namespace {

Result<std::vector<LineEntry>> entriesOf(const LineSource &source)
{
    std::vector<LineEntry> entries;
    LineHasher hasher(source.dictionary);
    const Status read = source.forEachBatch([&](const SourceBatch &batch) -> Status {
        for (int row = 0; row < batch.rows; ++row)
            entries.push_back(hasher.parts(batch, row).entry());
        return {};
    });
    if (!read)
        return std::unexpected(read.error());
    std::sort(entries.begin(), entries.end());
    return entries;
}

using Position = std::vector<LineEntry>::const_iterator;

//! Pairs the lines of one key; both sides are sorted.
void pairOff(Position &before, Position beforeEnd, Position &after, Position afterEnd, LineHash key,
             LineDifferences &found)
{
    qint64 gone = 0;
    qint64 come = 0;
    const auto in = [key](Position at, Position end) { return at != end && at->key == key; };
    while (in(before, beforeEnd) || in(after, afterEnd)) {
        const bool left = in(before, beforeEnd);
        const bool right = in(after, afterEnd);
        if (left && right && before->line == after->line) {
            ++before;
            ++after;
        } else if (left && (!right || before->line < after->line)) {
            found.gone.push_back(*before++);
            ++gone;
        } else {
            found.come.push_back(*after++);
            ++come;
        }
    }
    const qint64 altered = std::min(gone, come);
    found.change.altered += altered;
    found.change.removed += gone - altered;
    found.change.added += come - altered;
}

} // namespace

Result<LineDifferences> differences(const LineSource &before, const LineSource &after)
{
    const auto old = entriesOf(before);
    if (!old)
        return std::unexpected(old.error());
    const auto fresh = entriesOf(after);
    if (!fresh)
        return std::unexpected(fresh.error());
    LineDifferences found;
    Position left = old->cbegin();
    Position right = fresh->cbegin();
    while (left != old->cend() || right != fresh->cend()) {
        const bool fromLeft = right == fresh->cend() || (left != old->cend() && left->key <= right->key);
        pairOff(left, old->cend(), right, fresh->cend(), fromLeft ? left->key : right->key, found);
    }
    return found;
}

Result<SourceChange> compare(const LineSource &before, const LineSource &after)
{
    const Result<LineDifferences> found = differences(before, after);
    if (!found)
        return std::unexpected(found.error());
    return found->change;
}

} // namespace counterfoil
