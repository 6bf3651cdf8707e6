// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/linetitle.h"

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>
#include <array>

namespace counterfoil {

namespace {

constexpr std::array<const char *, 4> titleLanguages{"en", "de", "nl", "fr"};
using Texts = std::array<const char *, titleLanguages.size()>;

//! In the order of LineTitle.
constexpr std::array<Texts, 6> titles{
    {{"%1 and %2 more", "%1 und %2 weitere", "%1 en nog %2", "%1 et %2 autres"},
     {"Azure, resource group %1", "Azure, Ressourcengruppe %1", "Azure, resourcegroep %1",
      "Azure, groupe de ressources %1"},
     {"Azure, without resource group", "Azure, ohne Ressourcengruppe", "Azure, zonder resourcegroep",
      "Azure, sans groupe de ressources"},
     {"Azure, without tag %1", "Azure, ohne Tag %1", "Azure, zonder tag %1", "Azure, sans étiquette %1"},
     {"Advance payment", "Vorauszahlung", "Vooruitbetaling", "Paiement anticipé"},
     {"%1 and %2 more", "%1 und %2 weiteres", "%1 en nog %2", "%1 et %2 autre"}}};

//! What a title with its arguments looks like. The second argument is a count.
struct TitleMould
{
    QRegularExpression shape;
    std::size_t title = 0;
};

//! Invoices of before say it so.
constexpr std::pair formerTitle{"Azure, sans balise %1", LineTitle::WithoutTag};

TitleMould mouldOf(const char *text, std::size_t title)
{
    QString shape = QRegularExpression::escape(QString::fromUtf8(text));
    shape.replace(QRegularExpression::escape(QStringLiteral("%1")), QStringLiteral("(.+)"));
    shape.replace(QRegularExpression::escape(QStringLiteral("%2")), QStringLiteral("(\\d+)"));
    return {QRegularExpression(QRegularExpression::anchoredPattern(shape)), title};
}

QList<TitleMould> madeMoulds()
{
    QList<TitleMould> all;
    for (std::size_t title = 0; title < titles.size(); ++title) {
        for (const char *text : titles[title])
            all.append(mouldOf(text, title));
    }
    all.append(mouldOf(formerTitle.first, std::size_t(formerTitle.second)));
    return all;
}

QString textAt(std::size_t title, const QString &language)
{
    const auto found = std::find_if(titleLanguages.begin(), titleLanguages.end(),
                                    [&language](const char *one) { return language == QLatin1String(one); });
    const std::size_t at = found == titleLanguages.end() ? 0 : std::size_t(found - titleLanguages.begin());
    return QString::fromUtf8(titles[title][at]);
}

} // namespace

QString textOf(LineTitle title, const QString &language)
{
    return textAt(std::size_t(title), language);
}

QString lineNameIn(const QString &name, const QString &language)
{
    static const QList<TitleMould> moulds = madeMoulds();
    for (const TitleMould &mould : moulds) {
        const QRegularExpressionMatch match = mould.shape.match(name);
        if (!match.hasMatch())
            continue;
        const bool isMore = mould.title == std::size_t(LineTitle::MoreProducts) ||
                            mould.title == std::size_t(LineTitle::OneMoreProduct);
        const QString first = lineNameIn(match.captured(1), language); // a group's own name and what is in it
        const QString second = match.captured(2);
        const LineTitle more = second == u"1" ? LineTitle::OneMoreProduct : LineTitle::MoreProducts;
        const QString text = textAt(isMore ? std::size_t(more) : mould.title, language);
        return first.isEmpty() ? text : second.isEmpty() ? text.arg(first) : text.arg(first, second);
    }
    return name;
}

} // namespace counterfoil
