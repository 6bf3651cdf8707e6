// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/numbering.h"

#include "core/base/sentence.h"

#include <QRegularExpression>

namespace counterfoil {

int seriesYear(const QString &pattern, Day on)
{
    return pattern.contains(QLatin1String("{year}")) ? on.year() : 0;
}

Result<QString> numberText(const QString &pattern, int year, qint64 number)
{
    static const QRegularExpression place(QStringLiteral("\\{number(?::([1-9]|1[0-8]))?\\}"));
    const QRegularExpressionMatch match = place.match(pattern);
    QString text = pattern;
    if (match.hasMatch())
        text.replace(match.capturedStart(), match.capturedLength(),
                     QString::number(number).rightJustified(match.captured(1).toInt(), u'0'));
    text.replace(QLatin1String("{year}"), QString::number(year));
    if (!match.hasMatch() || text.contains(u'{') || text.contains(u'}'))
        return refused(SENTENCE("the numbering \"%1\" is no pattern like INV-{year}-{number:5}").arg(pattern));
    return text;
}

} // namespace counterfoil
