// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/format/language.h"

#include <QCoreApplication>
#include <QLibraryInfo>

// Outside the namespace: the macro declares a function of the resource file.
static void loadTranslations()
{
    Q_INIT_RESOURCE(translations);
}

namespace counterfoil {

namespace {

const QString english = QStringLiteral("en");

bool isSpoken(const QString &code)
{
    const QList<WindowLanguage> all = windowLanguages();
    return std::any_of(all.begin(), all.end(), [&code](const WindowLanguage &one) { return one.code == code; });
}

} // namespace

QList<WindowLanguage> windowLanguages()
{
    return {{english, QStringLiteral("English")},
            {QStringLiteral("de"), QStringLiteral("Deutsch")},
            {QStringLiteral("nl"), QStringLiteral("Nederlands")},
            {QStringLiteral("fr"), QStringLiteral("Français")}};
}

QString languageOf(const QString &chosen, const QStringList &ofSystem)
{
    if (isSpoken(chosen))
        return chosen;
    // QTranslator would take the second of a person whose first is English, because that has no catalogue.
    for (const QString &name : ofSystem) {
        const QString code = name.left(name.indexOf(u'-')).left(name.indexOf(u'_')).toLower();
        if (isSpoken(code))
            return code;
    }
    return english;
}

QString shownLanguage()
{
    return QCoreApplication::translate("format", "en", "code of the language"); // each catalogue says its own
}

QLocale localeOf(const QString &chosen, const QString &shown, const QLocale &ofSystem)
{
    const QLocale own(shown);
    const bool isPlain = ofSystem.language() == QLocale::C;
    if (ofSystem.language() == own.language() || (isPlain && own.language() == QLocale::English))
        return ofSystem; // a machine without a locale writes much as English does
    return isPlain || isSpoken(chosen) ? own : ofSystem;
}

QLocale namesLocale()
{
    const QLocale ofSystem;
    const QLocale ofLanguage(shownLanguage());
    const bool isPlain = ofSystem.language() == QLocale::C && ofLanguage.language() == QLocale::English;
    return isPlain || ofSystem.language() == ofLanguage.language() ? ofSystem : ofLanguage;
}

Catalogues::Catalogues(const QString &language) : m_whole(language == english)
{
    loadTranslations();
    if (m_whole)
        return;
    // Without Qt's own, only the buttons of its dialogs stay English.
    if (m_toolkit.load(QStringLiteral("qtbase_") + language, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&m_toolkit);
    m_whole = m_window.load(QStringLiteral(":/translations/counterfoil_%1.qm").arg(language)) &&
              QCoreApplication::installTranslator(&m_window);
}

} // namespace counterfoil
