// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/distributors/fieldvalues.h"

#include "core/base/sentence.h"
#include "core/ingest/faultlist.h"
#include "core/ingest/values.h"
#include "core/money/currency.h"

#include <QRegularExpression>

namespace counterfoil {

namespace {

QString shownText(const QString &text)
{
    return shown(text.toStdString());
}

std::unexpected<QString> no(const QString &what, const QString &text)
{
    return std::unexpected(QStringLiteral("%1: %2").arg(what, shownText(text)));
}

bool isMinus(QChar c)
{
    return c == u'-' || c == QChar(0x2212);
}

//! Takes a currency's sign or code away from before or behind the number.
QString withoutCurrency(QString text)
{
    static const QRegularExpression around(QStringLiteral("^(?:([A-Z]{3})|[€$£¥])\\s*|\\s*(?:([A-Z]{3})|[€$£¥])$"));
    const QRegularExpressionMatch found = around.match(text);
    if (!found.hasMatch())
        return text;
    const QString code = found.captured(1) + found.captured(2);
    if (!code.isEmpty() && !Currency::fromCode(code))
        return text;
    return text.remove(found.capturedStart(), found.capturedLength());
}

//! Takes the sign away and says whether it was a minus.
bool takeMinus(QString &text, const NumberFormat &format)
{
    if (format.parentheses && text.startsWith(u'(') && text.endsWith(u')')) {
        text = text.sliced(1, text.size() - 2).trimmed();
        return true;
    }
    if (!text.isEmpty() && (isMinus(text.front()) || text.front() == u'+')) {
        const bool minus = isMinus(text.front());
        text = text.sliced(1).trimmed();
        return minus;
    }
    if (format.trailingMinus && text.size() > 1 && isMinus(text.back())) {
        text = text.chopped(1).trimmed();
        return true;
    }
    return false;
}

bool isThousands(QChar c, const NumberFormat &format)
{
    if (format.thousands.isEmpty())
        return false;
    const QChar sign = format.thousands.front();
    return c == sign || (sign.isSpace() && c.isSpace());
}

//! The digits before the decimal sign without the signs between thousands; none where the groups are irregular.
std::optional<QString> ungrouped(const QString &digits, const NumberFormat &format)
{
    QString plain;
    qsizetype inGroup = 0;
    bool grouped = false;
    for (const QChar c : digits) {
        if (c >= u'0' && c <= u'9') {
            plain += c;
            ++inGroup;
            continue;
        }
        const bool fits = grouped ? inGroup == 3 : inGroup > 0 && inGroup <= 3;
        if (!isThousands(c, format) || !fits)
            return std::nullopt;
        grouped = true;
        inGroup = 0;
    }
    if (grouped && inGroup != 3)
        return std::nullopt;
    return plain;
}

//! Days of a workbook's calendar: it takes 1900 for a leap year, so its day 60 never was.
std::optional<Day> dayOfSerial(const QString &text, bool from1904)
{
    constexpr qint64 last = 2958465; // 31 December 9999
    const std::optional<Decimal> value = Decimal::parse(QStringView(text));
    if (!value || value->isNegative())
        return std::nullopt;
    bool isNumber = false;
    const qint64 days = value->text().section(u'.', 0, 0).toLongLong(&isNumber);
    if (!isNumber || days > last || (!from1904 && (days < 1 || days == 60)))
        return std::nullopt;
    if (from1904)
        return Day::of(1904, 1, 1).plusDays(int(days));
    return Day::of(1899, 12, days > 60 ? 30 : 31).plusDays(int(days));
}

std::optional<Day> dayBy(const QString &text, const QString &format)
{
    if (format == u"iso") {
        static const QRegularExpression form(QStringLiteral("^[0-9]{4}-[0-9]{2}-[0-9]{2}"));
        const auto day = form.match(text).hasMatch() ? dayOf(text.toStdString(), DateOrder::MonthFirst) : std::nullopt;
        return day && day->isValid() ? day : std::nullopt;
    }
    for (const QString &part : {text, text.section(u'T', 0, 0), text.section(u' ', 0, 0)}) {
        const QDate date = QDate::fromString(part, format);
        if (date.isValid() && date.year() >= 1900)
            return Day::of(date);
    }
    return std::nullopt;
}

} // namespace

QString textIn(const TableCell &cell)
{
    const QString text = cell.text.trimmed();
    if (cell.form != TableCell::Form::Number || !text.contains(u'e', Qt::CaseInsensitive))
        return text;
    const std::optional<Decimal> value = Decimal::parse(QStringView(text));
    return value ? value->text() : text;
}

std::expected<Decimal, QString> decimalIn(const TableCell &cell, const NumberFormat &format)
{
    QString text = cell.text.trimmed();
    if (cell.form == TableCell::Form::Error)
        return no(SENTENCE("the cell holds an error"), text);
    std::optional<Decimal> value;
    if (cell.form == TableCell::Form::Number) {
        value = Decimal::parse(QStringView(text));
        return value ? std::expected<Decimal, QString>(*value) : no(SENTENCE("not a decimal"), text);
    }
    if (text.startsWith(u'\'')) // a spreadsheet's mark of text
        text = text.sliced(1);
    bool minus = takeMinus(text, format);
    if (format.currencySign)
        text = withoutCurrency(text);
    minus = minus || takeMinus(text, format); // it may stand behind the currency
    const qsizetype point = text.indexOf(format.decimal);
    const std::optional<QString> whole = ungrouped(point < 0 ? text.section(u'E', 0, 0) : text.first(point), format);
    static const QRegularExpression rest(QStringLiteral("^[0-9]*(E[+-]?[0-9]{1,3})?$"));
    const QString behind = point < 0 ? text.sliced(text.section(u'E', 0, 0).size()) : text.sliced(point + 1);
    if (whole && rest.match(behind).hasMatch() && !(point >= 0 && behind.isEmpty()))
        value = Decimal::parse(QStringView(*whole + (point < 0 ? QString() : QStringLiteral(".")) + behind));
    if (!value)
        return no(SENTENCE("not a decimal as the profile says"), cell.text.trimmed());
    return minus ? -*value : *value;
}

std::expected<Day, QString> dayIn(const TableCell &cell, const QStringList &formats, bool from1904)
{
    const QString text = cell.text.trimmed();
    if (cell.form == TableCell::Form::Error)
        return no(SENTENCE("the cell holds an error"), text);
    if (cell.form == TableCell::Form::Number) {
        const std::optional<Day> day = dayOfSerial(text, from1904);
        return day ? std::expected<Day, QString>(*day) : no(SENTENCE("not a date's number"), text);
    }
    for (const QString &format : formats) {
        if (const std::optional<Day> day = dayBy(text, format))
            return *day;
    }
    return no(SENTENCE("not a date as the profile says (%1)").arg(formats.join(QStringLiteral(", "))), text);
}

std::expected<Month, QString> monthIn(const TableCell &cell, const QStringList &formats, bool from1904)
{
    const QString text = cell.text.trimmed();
    if (cell.form == TableCell::Form::Number) {
        if (const std::optional<Day> day = dayOfSerial(text, from1904))
            return Month::of(*day);
    }
    for (const QString &format : formats) {
        const QDate date = QDate::fromString(text, format);
        if (date.isValid() && date.year() >= 1900)
            return Month(date.year(), date.month());
    }
    return no(SENTENCE("not a month as the profile says (%1)").arg(formats.join(QStringLiteral(", "))), text);
}

} // namespace counterfoil
