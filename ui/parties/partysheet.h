// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/terms/termsform.h"
#include "ui/format/words.h"

#include <QDialog>

QT_BEGIN_NAMESPACE
class QPushButton;
class QScrollArea;
class QTimer;
QT_END_NAMESPACE

namespace counterfoil {

class PartiesController;
class PartyForm;
class TextLabel;
class Theme;

//! An entry of the terms that a sheet fills in.
struct PartySheetEntry
{
    QString pointer; //!< where it stands; of a new one the list, "/customers"
    QList<FormField> fields;
    bool isNew = false;
    QString prefix = {}; //!< of its fields' places in the form: several entries may have the same
};

//! A form about entries of the terms. What is filled in is checked by the reader of the terms while a person types, and
//! saved as one change once there is nothing against it. It stays open until the change is kept.
class PartySheet final : public QDialog
{
    Q_OBJECT
public:
    //! `parties` outlives it.
    PartySheet(const Theme &theme, PartiesController &parties, const QString &title, const QString &about,
               QWidget *parent = nullptr);

    PartyForm &form() { return *m_form; }
    //! What the terms spell for what a person typed into a field of that place.
    using Spelling = std::function<QString(const QString &place, const QString &text)>;
    void setSpelling(Spelling spelling) { m_spelling = std::move(spelling); }
    //! Where a fault of another entry shows, and in which words, where it comes from a field of this form.
    struct Hint
    {
        QString place;
        QString text;
    };
    using Reading = std::function<std::optional<Hint>(const Fault &fault)>;
    void setReading(Reading reading) { m_reading = std::move(reading); }
    //! Fills the form with what the entries hold, and begins to check. `outcome` is told once it is saved.
    void start(const QList<PartySheetEntry> &entries, const QString &outcome);

private:
    void makeFoot();
    void fit();
    QList<TermsEdit> edits() const;
    FormTexts textsOf(const PartySheetEntry &entry) const;
    //! Where an entry stands, or will.
    QString pointerOf(const PartySheetEntry &entry) const;
    void edited();
    void check();
    void takeChecked(const CheckedTerms &checked);
    //! Shows a fault at its field; false where none of them is meant.
    bool sayAt(const Fault &fault, Tone tone);
    void save();
    void say(const QString &note, Tone tone);

    const Theme &m_theme;
    PartiesController &m_parties;
    PartyForm *m_form;
    QScrollArea *m_scroll;
    TextLabel *m_note = nullptr;
    QPushButton *m_save = nullptr;
    QTimer *m_checking;
    Spelling m_spelling;
    Reading m_reading;
    QList<PartySheetEntry> m_entries;
    QMap<QString, FormTexts> m_before; //!< by prefix
    QByteArray m_stored;               //!< the terms as they were when it was opened; empty where there are none
    QByteArray m_base;                 //!< what is edited
    QByteArray m_checked;              //!< what would be saved; empty while there is nothing to save
    QStringList m_missing;             //!< labels of what is still to be filled in
    QString m_outcome;
    int m_checks = 0;
    bool m_isSaving = false;
};

} // namespace counterfoil
