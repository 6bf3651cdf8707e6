// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/terms/termsreading.h"

#include "core/base/sentence.h"

namespace counterfoil {

namespace {

int months(const Node &node)
{
    const int count = integer(node, 1, 12, 0);
    if (count != 0 && !QList<int>{1, 2, 3, 6, 12}.contains(count))
        node.faultAbout(SENTENCE("months have to be 1, 2, 3, 6 or 12"));
    return count;
}

//! Months or weeks, exactly one of them.
void readLength(ObjectReader &object, PeriodShape &shape)
{
    const Node monthsNode = object.find(u"months");
    const Node weeksNode = object.find(u"weeks");
    shape.months = months(monthsNode);
    shape.weeks = integer(weeksNode, 1, 52, 0);
    if (monthsNode.exists() && weeksNode.exists())
        weeksNode.fault(SENTENCE("months and weeks together"));
    if (object.isObject() && !monthsNode.exists() && !weeksNode.exists())
        object.node().fault(SENTENCE("neither months nor weeks"));
}

} // namespace

QString newId(const Node &node, QSet<QString> &taken)
{
    const QString id = filledText(node);
    if (id.isEmpty())
        return id;
    if (taken.contains(id))
        node.faultAbout(SENTENCE("this id is taken already"));
    taken.insert(id);
    return id;
}

QString knownId(const Node &node, const QSet<QString> &known, const QString &what)
{
    const QString id = filledText(node);
    if (!id.trimmed().isEmpty() && !known.contains(id))
        node.faultAbout(SENTENCE("unknown %1").arg(what));
    return id;
}

Days daysFrom(const Node &from, const Node &to)
{
    const Days days{openDay(from), openDay(to)};
    if (to.exists() && !to.isNull() && !days.to.isValid())
        return {};
    if (days.from.isValid() && days.to.isValid() && days.to < days.from) {
        to.fault(SENTENCE("before \"from\": %1 is before %2").arg(days.to.iso(), days.from.iso()));
        return {};
    }
    return days;
}

PeriodShape periodShape(const Node &node)
{
    PeriodShape shape;
    ObjectReader object(node);
    readLength(object, shape);
    const bool byWeeks = object.find(u"weeks").exists();
    const Node startDay = byWeeks ? object.find(u"startDay") : object.need(u"startDay");
    const Node startMonth = object.find(u"startMonth");
    shape.startDay = integer(startDay, 1, 28, 1);
    shape.startMonth = integer(startMonth, 1, 12, 0);
    if (byWeeks && !object.find(u"months").exists()) {
        startDay.fault(SENTENCE("weeks are counted from the contract's start"));
        startMonth.fault(SENTENCE("weeks are counted from the contract's start"));
    }
    return shape;
}

PeriodShape interval(const Node &node)
{
    PeriodShape shape;
    ObjectReader object(node);
    readLength(object, shape);
    return shape;
}

} // namespace counterfoil
