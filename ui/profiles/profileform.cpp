// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/profiles/profileform.h"

#include "core/model/attributes.h"
#include "core/terms/jsonplaces.h"

#include <QCoreApplication>

namespace counterfoil {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("Profiles", text);
}

constexpr std::array needed{"CustomerId", "ProductName", "Subtotal", "Currency", "ChargeStartDate"};
constexpr std::array usual{"ChargeEndDate", "Quantity",  "UnitPrice",      "CustomerName", "PublisherName",
                           "ProductId",     "SkuId",     "SubscriptionId", "ChargeType",   "TermAndBillingCycle",
                           "OrderId",       "OrderDate", "TaxTotal"};

AttributeRank rankOf(const QString &name)
{
    const auto is = [&name](const char *known) { return name == QLatin1String(known); };
    return std::any_of(needed.begin(), needed.end(), is) ? AttributeRank::Needed
           : std::any_of(usual.begin(), usual.end(), is) ? AttributeRank::Usual
                                                         : AttributeRank::Other;
}

QList<LineAttribute> makeAttributes()
{
    const Layout &layout = layoutOf(Shape::Reconciliation);
    QMap<QString, bool> texts; // by name; an order's date stands among the texts, too
    for (const TextAttribute &text : layout.texts)
        texts.insert(QLatin1String(text.name), true);
    for (const auto &names : {layout.days, layout.decimals}) {
        for (const char *name : names)
            texts.insert(QLatin1String(name), false);
    }
    for (const QString &name : {QString(), QStringLiteral("ProductCategory"), QStringLiteral("InvoiceNumber")})
        texts.remove(name); // families and the invoice have places of their own
    QList<LineAttribute> list;
    const auto take = [&](const QString &name) { list.append({name, rankOf(name), texts.take(name)}); };
    for (const char *name : needed)
        take(QLatin1String(name));
    for (const char *name : usual)
        take(QLatin1String(name));
    while (!texts.isEmpty())
        take(texts.firstKey());
    return list;
}

QStringList textsIn(const JsonValue *value)
{
    if (!value)
        return {};
    if (value->isString())
        return {value->text};
    QStringList texts;
    for (const JsonValue &item : value->items)
        texts.append(item.text);
    return texts;
}

bool flagIn(const JsonValue *object, QStringView key)
{
    const JsonValue *value = object ? object->find(key) : nullptr;
    return value && value->kind == JsonValue::Kind::True;
}

//! One row for each text of a condition: each of them is enough.
QList<QStringList> conditionsIn(const JsonValue *list)
{
    QList<QStringList> rows;
    for (const JsonValue &item : list ? list->items : std::vector<JsonValue>()) {
        for (const QString &text : textsIn(item.find(u"is"))) {
            rows.append(QStringList{item.textOf(u"column"), text});
            if (item.find(u"family"))
                rows.last().append(item.textOf(u"family"));
        }
    }
    return rows;
}

QList<QStringList> pairsIn(const JsonValue *object)
{
    QList<QStringList> pairs;
    for (const JsonMember &member : object ? object->members : std::vector<JsonMember>())
        pairs.append(QStringList{member.key, member.value.text});
    return pairs;
}

PlaceForm placeIn(const JsonValue *object)
{
    PlaceForm place;
    for (const JsonMember &member : object ? object->members : std::vector<JsonMember>()) {
        if (member.key == u"formats") {
            place.formats = textsIn(&member.value);
            continue;
        }
        place.kind = member.key;
        place.text = member.value.text;
    }
    return place;
}

void readAttributes(const JsonValue &document, ProfileForm &form)
{
    const auto each = [&document](QStringView key, auto read) {
        const JsonValue *object = document.find(key);
        for (const JsonMember &member : object ? object->members : std::vector<JsonMember>())
            read(member);
    };
    each(u"columns", [&form](const JsonMember &own) { form.attributes[own.key].names = textsIn(&own.value); });
    each(u"constants", [&form](const JsonMember &own) { form.attributes[own.key].constant = own.value.text; });
    each(u"values", [&form](const JsonMember &own) { form.attributes[own.key].words = pairsIn(&own.value); });
    for (const QString &name : textsIn(document.find(u"optional")))
        form.attributes[name].optional = true;
}

} // namespace

const QList<LineAttribute> &lineAttributes()
{
    static const QList<LineAttribute> list = makeAttributes();
    return list;
}

QString attributeSentence(const QString &name)
{
    static const QMap<QString, const char *> sentences{
        {QStringLiteral("CustomerId"),
         QT_TRANSLATE_NOOP("Profiles", "The customer's tenant, or the distributor's key of it")},
        {QStringLiteral("ProductName"), QT_TRANSLATE_NOOP("Profiles", "What the line is about")},
        {QStringLiteral("Subtotal"), QT_TRANSLATE_NOOP("Profiles", "What you pay for the line, before tax")},
        {QStringLiteral("Currency"), QT_TRANSLATE_NOOP("Profiles", "The currency of the amounts, such as EUR")},
        {QStringLiteral("ChargeStartDate"),
         QT_TRANSLATE_NOOP("Profiles", "The first day that the line charges; without it the month of the file")},
        {QStringLiteral("ChargeEndDate"), QT_TRANSLATE_NOOP("Profiles", "The last day that the line charges")},
        {QStringLiteral("Quantity"), QT_TRANSLATE_NOOP("Profiles", "How many; 1 where nothing says it")},
        {QStringLiteral("UnitPrice"), QT_TRANSLATE_NOOP("Profiles", "What you pay for one, before tax")},
        {QStringLiteral("TaxTotal"), QT_TRANSLATE_NOOP("Profiles", "The tax of the line; 0 where nothing says it")},
        {QStringLiteral("PublisherName"),
         QT_TRANSLATE_NOOP("Profiles", "Whose product it is; Microsoft's own are told apart by it")},
        {QStringLiteral("ChargeType"),
         QT_TRANSLATE_NOOP("Profiles", "Why the line is there, in Microsoft's words: new, renew, cycleCharge …")},
        {QStringLiteral("TermAndBillingCycle"),
         QT_TRANSLATE_NOOP("Profiles", "The term, in Microsoft's words: One-Year commitment for monthly billing")}};
    const auto found = sentences.constFind(name);
    return found == sentences.cend() ? QString() : tr(*found);
}

ProfileForm profileFormOf(const JsonValue &document)
{
    ProfileForm form;
    form.id = document.textOf(u"id");
    form.name = document.textOf(u"name");
    form.note = document.textOf(u"note");
    form.toBeConfirmed = flagIn(&document, u"toBeConfirmed");
    if (const JsonValue *table = document.find(u"table")) {
        form.sheet = table->textOf(u"sheet");
        form.headerRow = table->textOf(u"headerRow").toInt();
        form.skip = conditionsIn(table->find(u"skip"));
        form.end = conditionsIn(table->find(u"end"));
    }
    if (const JsonValue *numbers = document.find(u"numbers")) {
        if (const QString decimal = numbers->textOf(u"decimal"); !decimal.isEmpty())
            form.decimal = decimal;
        form.thousands = numbers->textOf(u"thousands");
        form.trailingMinus = flagIn(numbers, u"trailingMinus");
        form.parentheses = flagIn(numbers, u"parentheses");
        form.currencySign = flagIn(numbers, u"currencySign");
    }
    form.dates = textsIn(document.find(u"dates"));
    readAttributes(document, form);
    form.negate = conditionsIn(document.find(u"negate"));
    form.families = conditionsIn(document.find(u"families"));
    form.customers = pairsIn(document.find(u"customers"));
    form.invoice = placeIn(document.find(u"invoice"));
    form.month = placeIn(document.find(u"month"));
    form.keep = textsIn(document.find(u"keep"));
    return form;
}

DistributorProfile hintOf(const ProfileForm &form)
{
    DistributorProfile hint;
    hint.sheet = form.sheet;
    hint.headerRow = form.headerRow;
    for (auto own = form.attributes.begin(); own != form.attributes.end(); ++own) {
        if (!own->names.isEmpty())
            hint.columns.insert(own.key(), own->names);
    }
    return hint;
}

ProfileForm newProfileForm(const QList<ProfileUse> &known, const QStringList &columns)
{
    ProfileForm form;
    QSet<QString> ids;
    for (const ProfileUse &use : known)
        ids.insert(use.known.profile.id);
    form.id = QStringLiteral("distributor");
    for (int number = 2; ids.contains(form.id); ++number)
        form.id = QStringLiteral("distributor-%1").arg(number);
    form.name = tr("New profile");
    form.dates = {QStringLiteral("iso")};
    QMap<QString, QString> there; // by the name as names are compared
    for (const QString &column : columns)
        there.insert(foldedName(column), column);
    for (const ProfileUse &use : known) {
        const QMap<QString, QStringList> &names = use.known.profile.columns;
        for (auto own = names.begin(); own != names.end(); ++own) {
            for (const QString &name : own.value()) {
                AttributeForm &attribute = form.attributes[own.key()];
                if (attribute.names.isEmpty() && there.contains(foldedName(name)))
                    attribute.names = {there.take(foldedName(name))};
            }
        }
    }
    form.attributes.removeIf([](std::pair<const QString &, AttributeForm &> own) { return own.second.isEmpty(); });
    return form;
}

qint64 lineOfPointer(const QByteArray &json, const QString &pointer)
{
    const Result<JsonValue> document = parseJson(json);
    if (!document)
        return 0;
    JsonPlaces places(json, *document);
    qsizetype place = 0;
    for (QString token : pointer.split(u'/', Qt::SkipEmptyParts)) {
        token.replace(QStringLiteral("~1"), QStringLiteral("/")).replace(QStringLiteral("~0"), QStringLiteral("~"));
        const std::optional<qsizetype> entry = places.indexOf(token);
        if (!entry)
            break;
        place = places.placeOf(*entry);
        if (!places.enter(*entry))
            break;
    }
    return json.first(place).count('\n') + 1;
}

} // namespace counterfoil
