// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QLocale>
#include <QTranslator>

//! The languages of the window. Numbers follow the system until a language is chosen; months and days are called as the
//! language calls them.
namespace counterfoil {

struct WindowLanguage
{
    QString code; //!< of ISO 639, "de"
    QString name; //!< in the language itself
};

//! All that the window speaks, English first.
QList<WindowLanguage> windowLanguages();
//! The code of the language that a person chose, or else of the first that the window speaks among those of the system
//! ("de-AT", "nl"), the dearest first; English where it speaks none of them.
QString languageOf(const QString &chosen, const QStringList &ofSystem = QLocale::system().uiLanguages());
//! The code of the language that texts are in now.
QString shownLanguage();
//! How numbers and days are written: as the system does; where a person chose a language, or the system has no locale,
//! as the shown one does, in the system's country if that speaks it.
QLocale localeOf(const QString &chosen, const QString &shown = shownLanguage(),
                 const QLocale &ofSystem = QLocale::system());
//! Calls months and days as that language does.
QLocale namesLocale();

//! The translated texts of one language, ours and Qt's own. They hold from now on, for as long as this lives.
class Catalogues
{
public:
    //! A code of windowLanguages(); English needs no catalogue.
    explicit Catalogues(const QString &language);
    //! Whether the window's texts are there.
    bool isWhole() const { return m_whole; }

private:
    QTranslator m_toolkit;
    QTranslator m_window;
    bool m_whole;
};

} // namespace counterfoil
