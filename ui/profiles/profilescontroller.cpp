// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/profiles/profilescontroller.h"

#include "ui/format/spoken.h"

namespace counterfoil {

namespace {
constexpr int trialDelay = 250; //!< milliseconds, while somebody types
constexpr int trialRows = 100;
} // namespace

ProfilesController::ProfilesController(QObject *parent) : QObject(parent)
{
    m_delay.setSingleShot(true);
    m_delay.setInterval(trialDelay);
    connect(&m_delay, &QTimer::timeout, this, &ProfilesController::tryNow);
}

ProfilesController::~ProfilesController()
{
    stop();
}

void ProfilesController::setCompany(Company *company)
{
    if (company == m_company)
        return;
    m_company = company;
    m_desk = company ? company->profiles() : nullptr;
    ++m_generation;
    ++m_lists;
    ++m_samples;
    ++m_trials;
    stop();
    m_delay.stop();
    m_known.clear();
    m_isRead = false;
    m_texts.clear();
    m_saved.clear();
    m_isSaving = false;
    m_wantsNew = false;
    m_chosen.clear();
    m_draft = {};
    m_sample.reset();
    m_trial = {};
    Q_EMIT listChanged();
    Q_EMIT draftChanged();
    Q_EMIT sampleChanged();
    Q_EMIT trialChanged();
}

void ProfilesController::ask()
{
    if (!m_desk)
        return;
    m_desk->profiles().then(this, [this, mine = ++m_lists](const Result<QList<ProfileUse>> &known) {
        if (mine != m_lists)
            return;
        if (!known) {
            Q_EMIT failed(tr("The distributors' profiles were not read."), known.error());
            return;
        }
        m_known = *known;
        m_isRead = true;
        if (m_sample && std::exchange(m_wantsNew, false))
            addNew();
        if (!m_texts.contains(m_chosen) && !useOf(m_chosen))
            m_chosen = m_known.isEmpty() ? QString() : m_known.first().known.profile.id;
        Q_EMIT listChanged();
        if (!m_texts.contains(m_chosen))
            showDraft(keptOf(m_chosen));
    });
}

const ProfileUse *ProfilesController::useOf(const QString &id) const
{
    const auto found = std::find_if(m_known.begin(), m_known.end(),
                                    [&id](const ProfileUse &use) { return use.known.profile.id == id; });
    return found == m_known.end() ? nullptr : &*found;
}

const ProfileUse *ProfilesController::chosenUse() const
{
    return useOf(m_chosen);
}

QByteArray ProfilesController::keptOf(const QString &key) const
{
    const ProfileUse *use = useOf(key);
    return use ? use->known.profile.json : QByteArray();
}

QList<ProfileRow> ProfilesController::rows() const
{
    QList<ProfileRow> rows;
    for (const ProfileUse &use : m_known) {
        const DistributorProfile &profile = use.known.profile;
        rows.append({profile.id, profile.id, profile.name, use.known.isOwn, profile.toBeConfirmed,
                     m_texts.contains(profile.id), false, use.files});
    }
    for (auto text = m_texts.begin(); text != m_texts.end(); ++text) {
        if (useOf(text.key()))
            continue;
        const Result<JsonValue> document = parseJson(text.value());
        rows.append({text.key(), document ? document->textOf(u"id") : QString(),
                     document ? document->textOf(u"name") : QString(), false, false, true, true, 0});
    }
    return rows;
}

void ProfilesController::choose(const QString &key)
{
    if (key == m_chosen)
        return;
    m_chosen = key;
    showDraft(m_texts.contains(key) ? m_texts.value(key) : keptOf(key));
}

void ProfilesController::showDraft(const QByteArray &json)
{
    m_draft = {};
    m_draft.json = json;
    check();
    Q_EMIT draftChanged();
    tryLater();
}

//! What is wrong with the document, each with its line; the form follows it where it can.
void ProfilesController::check()
{
    m_draft.faults.clear();
    m_draft.profile.reset();
    if (m_draft.json.isEmpty())
        return;
    const Result<JsonValue> document = parseJson(m_draft.json);
    Result<DistributorProfile> profile = readProfile(m_draft.json);
    if (document && profile) {
        m_draft.form = profileFormOf(*document);
        m_draft.isFormWhole = true;
        if (profile->id != m_chosen && useOf(profile->id)) {
            const QString reason = tr("another profile has this id: choose it in the list to change it");
            m_draft.faults = {{QStringLiteral("/id"), 0, {}, reason}};
        } else {
            m_draft.profile = std::move(*profile);
        }
    } else {
        const Error &error = document ? profile.error() : document.error();
        m_draft.faults = error.faults();
        if (m_draft.faults.isEmpty())
            m_draft.faults = {{{}, 0, {}, error.message()}};
        readForm(document);
    }
    for (Fault &fault : m_draft.faults) {
        if (fault.line == 0)
            fault.line = lineOfPointer(m_draft.json, fault.path);
    }
}

//! What a form wrote it can read again, with all its faults; of another text it might lose something.
void ProfilesController::readForm(const Result<JsonValue> &document)
{
    const ProfileForm form = document ? profileFormOf(*document) : ProfileForm();
    m_draft.isFormWhole = document && documentOf(form) == m_draft.json;
    if (m_draft.isFormWhole)
        m_draft.form = form;
}

void ProfilesController::edit(const ProfileForm &form)
{
    if (form == m_draft.form || !m_draft.isFormWhole)
        return;
    setText(documentOf(form));
}

void ProfilesController::editText(const QByteArray &json)
{
    const QByteArray text = withoutByteOrderMark(json); // it comes with what is pasted, and is no part of a document
    if (text != m_draft.json)
        setText(text);
}

void ProfilesController::setText(const QByteArray &json)
{
    m_draft.json = json;
    json == keptOf(m_chosen) ? static_cast<void>(m_texts.remove(m_chosen))
                             : static_cast<void>(m_texts.insert(m_chosen, json));
    check();
    Q_EMIT listChanged();
    Q_EMIT draftChanged();
    tryLater();
}

void ProfilesController::addNew()
{
    if (!m_isRead)
        return;
    const QByteArray json = documentOf(newProfileForm(m_known, m_sample ? m_sample->columns : QStringList()));
    m_chosen = QStringLiteral("+%1").arg(++m_news); // no id has such a sign
    m_texts.insert(m_chosen, json);
    Q_EMIT listChanged();
    showDraft(json);
}

void ProfilesController::discard()
{
    if (m_texts.remove(m_chosen) == 0)
        return;
    if (!useOf(m_chosen))
        m_chosen = m_known.isEmpty() ? QString() : m_known.first().known.profile.id;
    Q_EMIT listChanged();
    showDraft(keptOf(m_chosen));
}

void ProfilesController::keepSaved(const Result<SavedProfile> &saved, const QString &refusal, const QString &outcome)
{
    m_isSaving = false;
    if (!saved) {
        Q_EMIT draftChanged();
        Q_EMIT failed(refusal, saved.error());
        return;
    }
    m_saved.append(*saved);
    Q_EMIT told(outcome);
    ask();
}

void ProfilesController::save()
{
    if (!canSave() || !m_desk)
        return;
    const ProfileUse *now = useOf(m_draft.profile->id);
    const auto before = now && now->known.isOwn ? std::optional(now->known.profile.json) : std::nullopt;
    m_isSaving = true;
    Q_EMIT draftChanged();
    m_desk->save(m_draft.json, before)
        .then(this,
              [this, mine = m_generation, key = m_chosen, json = m_draft.json](const Result<SavedProfile> &saved) {
                  if (mine != m_generation)
                      return;
                  if (saved) {
                      if (m_texts.value(key) == json)
                          m_texts.remove(key); // what was typed meanwhile stays
                      if (m_chosen == key && !m_texts.contains(key))
                          m_chosen = saved->id;
                  }
                  keepSaved(saved, tr("The profile was not saved."),
                            saved ? tr("Profile %1 saved").arg(saved->id) : QString());
              });
}

void ProfilesController::remove()
{
    if (!canRemove() || !m_desk)
        return;
    m_isSaving = true;
    Q_EMIT draftChanged();
    m_desk->remove(m_chosen).then(this, [this, mine = m_generation, key = m_chosen](const Result<SavedProfile> &saved) {
        if (mine != m_generation)
            return;
        if (saved)
            m_texts.remove(key);
        keepSaved(saved, tr("The profile was not removed."),
                  saved ? tr("Profile %1 removed").arg(saved->id) : QString());
    });
}

void ProfilesController::takeBack()
{
    if (!canTakeBack() || !m_desk)
        return;
    m_isSaving = true;
    Q_EMIT draftChanged();
    m_desk->takeBack(m_saved.last()).then(this, [this, mine = m_generation](const Status &done) {
        if (mine != m_generation)
            return;
        m_isSaving = false;
        const SavedProfile last = m_saved.takeLast();
        if (!done) {
            Q_EMIT draftChanged();
            Q_EMIT failed(tr("The former profile was not restored."), done.error());
            return;
        }
        m_texts.remove(last.id);
        m_chosen = last.id;
        Q_EMIT told(tr("Profile %1 is as it was before").arg(last.id));
        ask();
    });
}

//! The document is shown as a change; saving it is another step.
void ProfilesController::importDocument(const QString &path)
{
    if (!m_desk)
        return;
    m_desk->readDocument(path).then(this, [this, mine = m_generation](const Result<QByteArray> &json) {
        if (mine != m_generation)
            return;
        const Result<DistributorProfile> profile = json ? readProfile(*json) : std::unexpected(json.error());
        if (!profile) {
            Q_EMIT failed(tr("The profile was not imported."), profile.error());
            return;
        }
        const QString key = useOf(profile->id) ? profile->id : QStringLiteral("+%1").arg(++m_news);
        m_chosen = key;
        if (profile->json == keptOf(key))
            m_texts.remove(key);
        else
            m_texts.insert(key, profile->json);
        Q_EMIT listChanged();
        showDraft(profile->json);
    });
}

void ProfilesController::exportDocument(const QString &path)
{
    if (!m_desk)
        return;
    m_desk->writeDocument(path, m_draft.json).then(this, [this, mine = m_generation, path](const Status &done) {
        if (mine != m_generation)
            return;
        if (done)
            Q_EMIT told(tr("Profile written to %1").arg(path));
        else
            Q_EMIT failed(tr("The profile was not exported."), done.error());
    });
}

void ProfilesController::setFile(const QString &path)
{
    m_trial = {};
    m_trial.path = path;
    m_sample.reset();
    Q_EMIT sampleChanged();
    Q_EMIT trialChanged();
    tryNow();
}

void ProfilesController::showFile(const QString &profile, const QString &path)
{
    m_wantsNew = profile.isEmpty();
    if (!profile.isEmpty()) { // before the file, or the file is tried by the one that was shown
        choose(profile);
        Q_EMIT listChanged();
    }
    setFile(path);
}

void ProfilesController::stop()
{
    if (m_stop)
        *m_stop = true;
    m_stop.reset();
}

//! What is shown is about something else now.
void ProfilesController::tryLater()
{
    ++m_samples;
    ++m_trials;
    stop();
    if (m_trial.path.isEmpty())
        return;
    m_trial.isRunning = true;
    Q_EMIT trialChanged();
    m_delay.start();
}

void ProfilesController::tryNow()
{
    m_delay.stop();
    stop();
    if (m_trial.path.isEmpty() || !m_desk)
        return;
    askSample();
    askTrial();
}

void ProfilesController::askSample()
{
    m_desk->sample(m_trial.path, hintOf(m_draft.form))
        .then(this, [this, mine = ++m_samples](const Result<SampleFile> &sample) {
            if (mine != m_samples)
                return;
            m_sample = sample ? std::optional(*sample) : std::nullopt;
            Q_EMIT sampleChanged();
            if (m_isRead && m_sample && std::exchange(m_wantsNew, false))
                addNew();
        });
}

void ProfilesController::askTrial()
{
    ++m_trials;
    m_trial.trial.reset();
    m_trial.failure.clear();
    m_trial.isRunning = m_draft.profile.has_value();
    if (!m_draft.profile) {
        m_trial.failure = m_draft.json.isEmpty() ? QString() : tr("The profile has faults: mend them first.");
        Q_EMIT trialChanged();
        return;
    }
    Q_EMIT trialChanged();
    m_stop = std::make_shared<std::atomic_bool>(false);
    m_desk->tryFile(*m_draft.profile, m_trial.path, trialRows, m_stop)
        .then(this, [this, mine = m_trials](const Result<ProfileTrial> &trial) {
            if (mine == m_trials)
                showTrial(trial);
        });
}

void ProfilesController::showTrial(const Result<ProfileTrial> &trial)
{
    m_trial.isRunning = false;
    m_trial.trial = trial ? std::optional(*trial) : std::nullopt;
    m_trial.failure = trial ? QString() : spoken(trial.error().message());
    Q_EMIT trialChanged();
}

} // namespace counterfoil
