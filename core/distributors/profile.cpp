// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/distributors/profile.h"

#include "core/base/jsonnode.h"
#include "core/base/sentence.h"
#include "core/base/wildcard.h"
#include "core/model/attributes.h"
#include "core/money/currency.h"

#include <QFile>
#include <QRegularExpression>

namespace counterfoil {

namespace {

constexpr QStringView knownFormat = u"counterfoil-distributor/1";

bool isAttribute(const QString &name)
{
    const Layout &layout = layoutOf(Shape::Reconciliation);
    const auto is = [&name](const char *known) { return name == QLatin1String(known); };
    if (name.isEmpty() || name == QLatin1String("ProductCategory")) // the family stands there
        return false;
    return std::any_of(layout.texts.begin(), layout.texts.end(),
                       [&is](const TextAttribute &text) { return is(text.name); }) ||
           std::any_of(layout.days.begin(), layout.days.end(), is) ||
           std::any_of(layout.decimals.begin(), layout.decimals.end(), is);
}

//! The members of an object whose keys are attributes.
template <typename Read>
void eachAttribute(const Node &node, Read read)
{
    if (!node.exists())
        return;
    if (!node.is(JsonValue::Kind::Object)) {
        node.faultAbout(SENTENCE("not an object"));
        return;
    }
    faultRepeatedKeys(node);
    for (const JsonMember &member : node.json().members) {
        const Node value = node.member(member);
        if (!isAttribute(member.key))
            value.fault(SENTENCE("no attribute of a source line: %1").arg(quoted(member.key)));
        read(member.key, value);
    }
}

//! One text, or a list of them.
QStringList oneOrMore(const Node &node, QString (*read)(const Node &))
{
    if (!node.exists())
        return {};
    if (node.is(JsonValue::Kind::String))
        return {read(node)};
    QStringList texts;
    for (const Node &item : items(node))
        texts.append(read(item));
    if (texts.isEmpty())
        node.fault(SENTENCE("has to name something"));
    return texts;
}

bool flag(const Node &node)
{
    if (node.exists() && !node.is(JsonValue::Kind::True) && !node.is(JsonValue::Kind::False))
        node.faultAbout(SENTENCE("not true or false"));
    return node.is(JsonValue::Kind::True);
}

QString oneSign(const Node &node, const QString &allowed, const QString &fallback)
{
    if (!node.exists())
        return fallback;
    const QString text = anyText(node);
    if (text.size() > 1 || (!text.isEmpty() && !allowed.contains(text)))
        node.faultAbout(SENTENCE("not one of the signs %1").arg(allowed));
    return text;
}

NumberFormat numbers(const Node &node)
{
    NumberFormat format;
    if (!node.exists())
        return format;
    ObjectReader object(node);
    const QString decimal = oneSign(object.find(u"decimal"), QStringLiteral(".,"), QStringLiteral("."));
    format.decimal = decimal.isEmpty() ? QChar(u'.') : decimal.front();
    format.thousands = oneSign(object.find(u"thousands"), QStringLiteral(".,' \u00a0\u202f"), {});
    format.trailingMinus = flag(object.find(u"trailingMinus"));
    format.parentheses = flag(object.find(u"parentheses"));
    format.currencySign = flag(object.find(u"currencySign"));
    if (format.thousands == QString(format.decimal))
        node.fault(SENTENCE("the decimal sign and the thousands sign are the same"));
    return format;
}

//! A date's format has a year of four digits, so that no century is guessed.
QString dateFormat(const Node &node)
{
    const QString format = filledText(node);
    const bool whole = format.contains(u"yyyy") && format.contains(u'M') && format.contains(u'd');
    if (!format.isEmpty() && format != u"iso" && !whole)
        node.faultAbout(SENTENCE("not a format with yyyy, M and d"));
    return format;
}

QString monthFormat(const Node &node)
{
    const QString format = filledText(node);
    if (!format.isEmpty() && !(format.contains(u"yyyy") && format.contains(u'M')))
        node.faultAbout(SENTENCE("not a format with yyyy and M"));
    return format;
}

RowCondition condition(ObjectReader &object)
{
    return {filledText(object.need(u"column")), oneOrMore(object.need(u"is"), anyText)};
}

QList<RowCondition> conditions(const Node &node)
{
    QList<RowCondition> list;
    if (!node.exists())
        return list;
    for (const Node &item : items(node)) {
        ObjectReader object(item);
        list.append(condition(object));
    }
    return list;
}

QList<FamilyRule> families(const Node &node)
{
    QList<FamilyRule> rules;
    if (!node.exists())
        return rules;
    for (const Node &item : items(node)) {
        ObjectReader object(item);
        FamilyRule rule{condition(object), Family::Other};
        const Node word = object.need(u"family");
        const QString text = filledText(word);
        const std::optional<Family> family = familyOf(QStringView(text));
        if (!family && !text.isEmpty())
            word.faultAbout(SENTENCE("no family"));
        rule.family = family.value_or(Family::Other);
        rules.append(rule);
    }
    return rules;
}

//! "B2" as it is written in a workbook.
QString cellName(const Node &node)
{
    static const QRegularExpression form(QStringLiteral("^[A-Z]{1,3}[1-9][0-9]{0,6}$"));
    const QString text = node.exists() ? filledText(node) : QString();
    if (!text.isEmpty() && !form.match(text).hasMatch())
        node.faultAbout(SENTENCE("not a cell such as B2"));
    return text;
}

QString filePattern(const Node &node)
{
    const QString text = node.exists() ? filledText(node) : QString();
    const QRegularExpression pattern(text);
    if (!text.isEmpty() && (!pattern.isValid() || pattern.captureCount() != 1))
        node.faultAbout(SENTENCE("not a regular expression with one group"));
    return text;
}

FilePlace place(const Node &node, bool isMonth)
{
    FilePlace found;
    if (!node.exists())
        return found;
    ObjectReader object(node);
    const auto text = [&object](QStringView key) {
        const Node member = object.find(key);
        return member.exists() ? filledText(member) : QString();
    };
    found.column = text(u"column");
    found.cell = cellName(object.find(u"cell"));
    found.label = text(u"label");
    found.filePattern = filePattern(object.find(u"fileName"));
    const auto places = {&found.column, &found.cell, &found.label, &found.filePattern};
    if (std::count_if(places.begin(), places.end(), [](const QString *own) { return !own->isEmpty(); }) != 1)
        node.fault(SENTENCE("needs one of column, cell, label and fileName"));
    if (isMonth)
        found.formats = oneOrMore(object.need(u"formats"), monthFormat);
    return found;
}

QMap<QString, QString> customers(const Node &node)
{
    QMap<QString, QString> folded;
    if (!node.exists())
        return folded;
    const QMap<QString, QString> written = texts(node, filledText);
    for (auto own = written.begin(); own != written.end(); ++own)
        folded.insert(own.key().trimmed().toLower(), own.value().trimmed().toLower());
    return folded;
}

void readTable(const Node &node, DistributorProfile &profile)
{
    if (!node.exists())
        return;
    ObjectReader object(node);
    const Node sheet = object.find(u"sheet");
    profile.sheet = sheet.exists() ? filledText(sheet) : QString();
    profile.headerRow = integer(object.find(u"headerRow"), 1, 100, 0);
    profile.skip = conditions(object.find(u"skip"));
    profile.end = conditions(object.find(u"end"));
}

void readColumns(ObjectReader &object, DistributorProfile &profile)
{
    eachAttribute(object.need(u"columns"), [&profile](const QString &attribute, const Node &node) {
        profile.columns.insert(attribute, oneOrMore(node, filledText));
    });
    eachAttribute(object.find(u"constants"), [&profile](const QString &attribute, const Node &node) {
        profile.constants.insert(attribute, filledText(node));
        if (attribute == u"Currency" && !Currency::fromCode(profile.constants.value(attribute)))
            node.faultAbout(SENTENCE("not a currency"));
    });
    eachAttribute(object.find(u"values"), [&profile](const QString &attribute, const Node &node) {
        const QMap<QString, QString> written = texts(node, anyText);
        for (auto own = written.begin(); own != written.end(); ++own)
            profile.values[attribute].insert(own.key().trimmed().toLower(), own.value());
    });
    const Node optional = object.find(u"optional");
    for (const Node &item : optional.exists() ? items(optional) : QList<Node>()) {
        profile.optional.append(filledText(item));
        if (!profile.columns.contains(profile.optional.last()))
            item.faultAbout(SENTENCE("no column is named for"));
    }
}

//! What no line can be without.
void checkNeeded(const ObjectReader &object, const DistributorProfile &profile)
{
    for (const char *attribute : {"CustomerId", "ProductName", "Subtotal", "Currency"}) {
        const QString name = QLatin1String(attribute);
        if (!profile.columns.contains(name) && !profile.constants.contains(name))
            object.node().fault(SENTENCE("nothing says where %1 stands").arg(name));
    }
    const bool dated = profile.columns.contains(QStringLiteral("ChargeStartDate")) ||
                       profile.columns.contains(QStringLiteral("OrderDate"));
    if (dated && profile.dates.isEmpty())
        object.node().fault(SENTENCE("dates has to say how dates are written"));
    if (!dated && profile.month.isNowhere())
        object.node().fault(SENTENCE("nothing says when a line starts: a column, or the month of the file"));
}

void readIdentity(ObjectReader &object, DistributorProfile &profile)
{
    static const QRegularExpression form(QStringLiteral("^[a-z0-9][a-z0-9-]{0,39}$"));
    const Node format = object.need(u"format");
    if (anyText(format) != knownFormat && format.is(JsonValue::Kind::String))
        format.faultAbout(SENTENCE("unknown format"));
    const Node id = object.need(u"id");
    profile.id = filledText(id);
    if (!profile.id.isEmpty() && !form.match(profile.id).hasMatch())
        id.faultAbout(SENTENCE("not an id of small letters, digits and hyphens"));
    profile.name = filledText(object.need(u"name"));
    const Node note = object.find(u"note");
    profile.note = note.exists() ? anyText(note) : QString();
    profile.toBeConfirmed = flag(object.find(u"toBeConfirmed"));
}

void readAll(ObjectReader &object, DistributorProfile &profile)
{
    readIdentity(object, profile);
    readTable(object.find(u"table"), profile);
    profile.numbers = numbers(object.find(u"numbers"));
    profile.dates = oneOrMore(object.find(u"dates"), dateFormat);
    readColumns(object, profile);
    profile.negate = conditions(object.find(u"negate"));
    profile.families = families(object.find(u"families"));
    profile.customers = customers(object.find(u"customers"));
    profile.invoice = place(object.need(u"invoice"), false);
    profile.month = place(object.find(u"month"), true);
    profile.keep = oneOrMore(object.find(u"keep"), filledText);
    checkNeeded(object, profile);
}

} // namespace

QString foldedName(const QString &name)
{
    return name.simplified().toCaseFolded();
}

bool isOneOf(const QString &text, const QStringList &patterns)
{
    const QString folded = foldedName(text);
    return std::any_of(patterns.begin(), patterns.end(),
                       [&folded](const QString &pattern) { return wildcardMatches(foldedName(pattern), folded); });
}

Result<DistributorProfile> readProfile(const QByteArray &json)
{
    const QByteArray document = json.startsWith("\xef\xbb\xbf") ? json.sliced(3) : json;
    const Result<JsonValue> root = parseJson(document);
    if (!root)
        return std::unexpected(root.error());
    Findings findings;
    DistributorProfile profile;
    {
        ObjectReader object(Node(&*root, {}, &findings)); // its end names the keys that nobody knows
        readAll(object, profile);
    }
    if (!findings.faults.isEmpty())
        return refused(SENTENCE("the profile has %1 faults").arg(findings.faults.size()), findings.faults);
    profile.json = document;
    return profile;
}

QList<DistributorProfile> startingProfiles()
{
    QList<DistributorProfile> profiles;
    for (const char *name : {"also", "arrow", "ingram", "pax8", "td-synnex"}) {
        QFile file(QStringLiteral(":/distributors/profiles/%1.json").arg(QLatin1String(name)));
        if (!file.open(QIODevice::ReadOnly))
            continue;
        if (const Result<DistributorProfile> profile = readProfile(file.readAll()))
            profiles.append(*profile);
    }
    return profiles;
}

} // namespace counterfoil
