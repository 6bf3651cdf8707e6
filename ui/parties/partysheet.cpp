// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parties/partysheet.h"

#include "ui/format/spoken.h"
#include "ui/parties/partiescontroller.h"
#include "ui/parties/partyform.h"
#include "ui/shell/parts.h"
#include "ui/shell/sheetparts.h"

#include <QScrollArea>
#include <QTimer>
#include <QVBoxLayout>
#include <QtConcurrent>

namespace counterfoil {

namespace {
constexpr int checkDelay = 120; //!< milliseconds
constexpr int scrollBar = 12;
constexpr int lowest = 240; //!< of the fields, before they scroll
constexpr int frames = 96;  //!< what the window has less than the screen: title bars, a panel
constexpr int spare = 44;   //!< for a sentence or two beneath fields
} // namespace

PartySheet::PartySheet(const Theme &theme, PartiesController &parties, const QString &title, const QString &about,
                       QWidget *parent)
    : QDialog(parent), m_theme(theme), m_parties(parties), m_form(new PartyForm(theme, this)),
      m_scroll(new QScrollArea), m_checking(new QTimer(this)),
      m_stored(parties.terms() ? parties.terms()->json : QByteArray()), m_base(parties.document())
{
    setObjectName(QStringLiteral("partySheet"));
    setWindowTitle(title);
    setAttribute(Qt::WA_DeleteOnClose);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(12);
    auto *sentence = new TextLabel(theme, FontRole::Body, true);
    sentence->setWordWrap(true);
    sentence->setText(about);
    layout->addWidget(sentence);
    m_scroll->setFrameShape(QFrame::NoFrame); // in a low window the last fields stay in reach
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    layout->addWidget(m_scroll, 1);
    makeFoot();
    m_checking->setSingleShot(true);
    m_checking->setInterval(checkDelay);
    connect(m_checking, &QTimer::timeout, this, &PartySheet::check);
    connect(m_form, &PartyForm::edited, this, &PartySheet::edited);
    connect(&m_parties, &PartiesController::saved, this, [this] {
        if (m_isSaving)
            accept();
    });
    connect(&m_parties, &PartiesController::refused, this, [this](const Error &error) {
        if (!std::exchange(m_isSaving, false))
            return;
        m_form->setEnabled(true);
        m_save->setEnabled(error.code() == Error::Code::Busy);
        say(spoken(error.text()), Tone::Bad);
    });
}

void PartySheet::makeFoot()
{
    m_note = new TextLabel(m_theme, FontRole::Caption, true);
    m_note->setObjectName(QStringLiteral("note"));
    m_note->setWordWrap(true);
    m_save = new QPushButton(tr("&Save"));
    m_save->setObjectName(QStringLiteral("save"));
    static_cast<QVBoxLayout *>(layout())->addLayout(sheetFoot(*this, m_save, m_note));
    connect(m_save, &QPushButton::clicked, this, &PartySheet::save);
}

void PartySheet::start(const QList<PartySheetEntry> &entries, const QString &outcome)
{
    m_outcome = outcome;
    m_entries = entries;
    for (const PartySheetEntry &entry : entries) {
        if (entry.isNew)
            continue;
        const Result<JsonValue> there = termAt(m_base, entry.pointer);
        const FormTexts texts = there ? formTexts(*there, entry.fields) : FormTexts();
        m_before.insert(entry.prefix, texts);
        for (const auto &[place, text] : texts.asKeyValueRange())
            m_form->give(entry.prefix + place, text);
    }
    fit();
    m_form->focusFirst();
    check();
}

//! As high as its fields, within the window. Put into its place only now: an empty form's size would be remembered.
void PartySheet::fit()
{
    m_form->finish();
    const QSize wanted = m_form->sizeHint();
    m_scroll->setWidget(m_form);
    m_scroll->setMinimumSize(wanted.width() + scrollBar, qMin(wanted.height(), lowest));
    const int around = layout()->sizeHint().height() - m_scroll->sizeHint().height();
    const int room = parentWidget() ? parentWidget()->window()->height() - frames : lowest + wanted.height();
    resize(wanted.width() + scrollBar + 32, qMin(room, wanted.height() + around + spare));
}

//! What nobody touched stays as the terms have it, whatever the form would make of it.
FormTexts PartySheet::textsOf(const PartySheetEntry &entry) const
{
    FormTexts texts = m_before.value(entry.prefix);
    for (const FormField &field : entry.fields) {
        const QString place = entry.prefix + field.place;
        if (!entry.isNew && !m_form->isTouched(place))
            continue;
        const QString typed = m_form->text(place);
        texts.insert(field.place, m_spelling ? m_spelling(field.place, typed) : typed);
    }
    return texts;
}

QString PartySheet::pointerOf(const PartySheetEntry &entry) const
{
    if (!entry.isNew)
        return entry.pointer;
    const Result<JsonValue> list = termAt(m_base, entry.pointer);
    return entry.pointer + u'/' + QString::number(list ? list->items.size() : 0);
}

QList<TermsEdit> PartySheet::edits() const
{
    QList<TermsEdit> all;
    for (const PartySheetEntry &entry : m_entries) {
        const FormTexts now = textsOf(entry);
        if (entry.isNew)
            all.append({TermsEdit::Kind::Insert, entry.pointer + QStringLiteral("/-"), formEntry(entry.fields, now)});
        else
            all += formEdits(entry.pointer, entry.fields, m_before.value(entry.prefix), now);
    }
    return all;
}

//! What was checked is about something else now.
void PartySheet::edited()
{
    ++m_checks;
    m_save->setEnabled(false);
    m_checking->start();
}

void PartySheet::check()
{
    m_checking->stop();
    m_save->setEnabled(false);
    const QList<TermsEdit> wanted = edits();
    if (wanted.isEmpty() && !m_stored.isEmpty()) {
        takeChecked({});
        say(tr("Nothing is different yet."), Tone::Plain);
        return;
    }
    QtConcurrent::run(checkedTerms, m_base, wanted).then(this, [this, mine = ++m_checks](const CheckedTerms &checked) {
        if (mine == m_checks)
            takeChecked(checked);
    });
}

bool PartySheet::sayAt(const Fault &fault, Tone tone)
{
    for (const PartySheetEntry &entry : std::as_const(m_entries)) {
        const QString below = placeOf(fault, pointerOf(entry), entry.fields);
        if (below.isEmpty())
            continue;
        const QString place = entry.prefix + below;
        const QString label = m_form->labelOf(place);
        if (label.isEmpty())
            return true;                                        // follows another field, where it is said
        const bool isAhead = entry.isNew || m_stored.isEmpty(); // nobody has come to it yet
        if (isAhead && m_form->text(place).isEmpty() && !m_form->isTouched(place))
            m_missing.append(label);
        else
            m_form->say(place, spoken(fault.reason), tone);
        return true;
    }
    const std::optional<Hint> hint = m_reading ? m_reading(fault) : std::nullopt;
    if (hint)
        m_form->say(hint->place, hint->text, tone);
    return hint.has_value();
}

void PartySheet::takeChecked(const CheckedTerms &checked)
{
    m_checked = checked.json;
    m_missing.clear();
    for (const QString &place : m_form->texts().keys())
        m_form->say(place, {}, Tone::Plain);
    for (const Fault &warning : checked.warnings)
        sayAt(warning, Tone::Warn);
    QStringList elsewhere;
    for (const Fault &fault : checked.faults) {
        if (!sayAt(fault, Tone::Bad))
            elsewhere.append(spoken(fault));
    }
    m_save->setEnabled(!m_checked.isEmpty());
    if (!elsewhere.isEmpty())
        say(elsewhere.join(u'\n'), Tone::Bad);
    else if (!m_missing.isEmpty())
        say(tr("Still to be filled in: %1").arg(m_missing.join(QStringLiteral(", "))), Tone::Plain);
    else
        say({}, Tone::Plain);
}

void PartySheet::say(const QString &note, Tone tone)
{
    m_note->setTone(tone);
    m_note->setText(note);
}

void PartySheet::save()
{
    if (m_checked.isEmpty() || m_isSaving)
        return;
    m_isSaving = true;
    m_form->setEnabled(false);
    m_save->setEnabled(false);
    say(tr("Saving…"), Tone::Plain);
    m_parties.save(m_stored, m_checked, m_outcome);
}

} // namespace counterfoil
