// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/format/words.h"

#include "ui/format/amounts.h"
#include "ui/format/spoken.h"

#include <QCoreApplication>

namespace counterfoil {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("words", text);
}

//! Germans write a full stop behind the day, the French "1er" for the first.
QString dayNumber(Day day, const QLocale &locale)
{
    const QString number = QString::number(day.day());
    if (locale.language() == QLocale::French && day.day() == 1)
        return number + QStringLiteral("er");
    return locale.language() == QLocale::German ? number + u'.' : number;
}

//! The day, and behind it what `rest` says of month and year.
QString dated(Day day, const QString &rest, const QLocale &locale)
{
    return day.isValid() ? dayNumber(day, locale) + u' ' + locale.toString(day.date(), rest) : QString();
}

} // namespace

QString wordsOf(StageState state)
{
    switch (state) {
    case StageState::NotStarted:
        return tr("Not started");
    case StageState::NeedsPerson:
        return tr("Needs a person");
    case StageState::Waits:
        return tr("Waits for approval");
    case StageState::Ready:
        return tr("Ready");
    case StageState::Complete:
        return tr("Complete");
    }
    return {};
}

Tone toneOf(StageState state)
{
    switch (state) {
    case StageState::NeedsPerson:
        return Tone::Warn;
    case StageState::Ready:
        return Tone::Accent;
    case StageState::Complete:
        return Tone::Ok;
    case StageState::NotStarted:
    case StageState::Waits:
        break;
    }
    return Tone::Neutral;
}

QString iconOf(Tone tone)
{
    switch (tone) {
    case Tone::Ok:
        return QStringLiteral("ok");
    case Tone::Warn:
        return QStringLiteral("warning");
    case Tone::Bad:
        return QStringLiteral("error");
    default:
        return {};
    }
}

QString iconOf(StageState state)
{
    switch (state) {
    case StageState::NotStarted:
    case StageState::Waits:
        return QStringLiteral("waits");
    case StageState::Ready:
        return QStringLiteral("ready");
    default:
        return iconOf(toneOf(state));
    }
}

QString stateWords(InvoiceState state)
{
    switch (state) {
    case InvoiceState::Draft:
        return tr("Draft");
    case InvoiceState::Approved:
        return tr("Approved");
    case InvoiceState::Issued:
        return tr("Issued");
    case InvoiceState::Credited:
        return tr("Credited");
    }
    return {};
}

QString stateWithin(InvoiceState state)
{
    switch (state) {
    case InvoiceState::Draft:
        return tr("draft");
    case InvoiceState::Approved:
        return tr("approved");
    case InvoiceState::Issued:
        return tr("issued");
    case InvoiceState::Credited:
        return tr("credited");
    }
    return {};
}

QString reconcileStateWords(const QString &state)
{
    if (state == u"explained")
        return tr("Explained");
    if (state == u"open")
        return tr("Open");
    if (state == u"accepted")
        return tr("Accepted");
    if (state == u"disputed")
        return tr("Disputed");
    return state;
}

QString guardWords(const Guard &guard)
{
    static const QHash<QString, const char *> known{
        {QStringLiteral("minimumMargin"), QT_TRANSLATE_NOOP("words", "Low margin")},
        {QStringLiteral("maximumChange"), QT_TRANSLATE_NOOP("words", "Large change")},
        {QStringLiteral("zeroPrice"), QT_TRANSLATE_NOOP("words", "Zero price")},
        {QStringLiteral("newProduct"), QT_TRANSLATE_NOOP("words", "New product")},
        {QStringLiteral("lateService"), QT_TRANSLATE_NOOP("words", "Late service")},
        {QStringLiteral("seatPrice"), QT_TRANSLATE_NOOP("words", "Seats unpriced")},
        {QStringLiteral("dailyFile"), QT_TRANSLATE_NOOP("words", "Daily file differs")},
        {QStringLiteral("late"), QT_TRANSLATE_NOOP("words", "Late line")},
        {QStringLiteral("absurd"), QT_TRANSLATE_NOOP("words", "Unlikely amount")},
        {QStringLiteral("chargedTwice"), QT_TRANSLATE_NOOP("words", "Charged twice")},
        {QStringLiteral("overlap"), QT_TRANSLATE_NOOP("words", "Overlap")},
        {QStringLiteral("purchaseOrder"), QT_TRANSLATE_NOOP("words", "Purchase order")}};
    const auto found = known.find(guard.code);
    return found == known.end() ? spoken(guard.text) : tr(*found);
}

QString counted(qsizetype count, const QString &one, const QString &several)
{
    return count == 1 ? one : QString(several).replace(QStringLiteral("%1"), countText(count));
}

QString begunLarge(const QString &text)
{
    return text.left(1).toUpper() + text.mid(1);
}

QString monthName(int month, QLocale::FormatType length, const QLocale &locale)
{
    return locale.standaloneMonthName(month, length);
}

QString withOneStop(const QString &sentence)
{
    return sentence.endsWith(QStringLiteral("..")) ? sentence.chopped(1) : sentence;
}

QString monthText(Month month, const QLocale &locale)
{
    if (!month.isValid())
        return {};
    return monthName(month.month(), QLocale::LongFormat, locale) + u' ' + QString::number(month.year());
}

QString dayText(Day day, const QLocale &locale)
{
    return dated(day, QStringLiteral("MMM yyyy"), locale);
}

QString longDayText(Day day, const QLocale &locale)
{
    return dated(day, QStringLiteral("MMMM yyyy"), locale);
}

QString dayAndMonthText(Day day, const QLocale &locale)
{
    return dated(day, QStringLiteral("MMM"), locale);
}

QString numericDayText(Day day, const QLocale &locale)
{
    const QString pattern = locale.language() == QLocale::German  ? QStringLiteral("d.M.")
                            : locale.language() == QLocale::Dutch ? QStringLiteral("d-M")
                                                                  : QStringLiteral("d/M");
    return day.isValid() ? locale.toString(day.date(), pattern) : QString();
}

QString weekdayText(Day day, const QLocale &locale)
{
    return day.isValid() ? locale.dayName(day.date().dayOfWeek(), QLocale::ShortFormat) + u' ' + dayText(day, locale)
                         : QString();
}

QString rangeText(const Days &days, const QLocale &locale)
{
    if (!days.from.isValid())
        return {};
    const QString last = dayAndMonthText(days.to, locale);
    if (days.from == days.to)
        return last;
    if (days.to.isValid() && days.from.year() != days.to.year()) {
        const QString withYear = QStringLiteral("MMM yy");
        return dated(days.from, withYear, locale) + enDash + dated(days.to, withYear, locale);
    }
    const bool sameMonth = days.to.isValid() && Month::of(days.from) == Month::of(days.to);
    return (sameMonth ? dayNumber(days.from, locale) : dayAndMonthText(days.from, locale)) + enDash + last;
}

QString rangeTextWithYear(const Days &days, const QLocale &locale)
{
    const QString range = rangeText(days, locale);
    return days.to.isValid() && days.from.year() == days.to.year() ? range + u' ' + QString::number(days.to.year())
                                                                   : range;
}

QString sizeText(qint64 bytes, const QLocale &locale)
{
    return locale.formattedDataSize(bytes, bytes < 10 * 1000 * 1000 ? 1 : 0, QLocale::DataSizeSIFormat);
}

} // namespace counterfoil
