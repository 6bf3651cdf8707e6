// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/profiles/profileform.h"

#include <QTimer>

namespace counterfoil {

//! A profile in the list: one that is known, or one that is being made.
struct ProfileRow
{
    QString key; //!< the id of one that is known
    QString id;
    QString name;
    bool isOwn = false;
    bool toBeConfirmed = false;
    bool isChanged = false; //!< and not saved
    bool isNew = false;
    int files = 0;
};

//! The profile that is shown, with what was changed in it.
struct ProfileDraft
{
    QByteArray json;
    ProfileForm form;                          //!< of the document where it could be read last
    bool isFormWhole = true;                   //!< false while the text says what the form cannot hold
    QList<Fault> faults;                       //!< with their JSON pointers and lines
    std::optional<DistributorProfile> profile; //!< where there is no fault
};

//! What a file comes to by the profile that is shown.
struct TrialState
{
    QString path;
    bool isRunning = false;
    std::optional<ProfileTrial> trial;
    QString failure; //!< of the machine, or why nothing was tried
};

//! Profiles, their drafts and the test bench. Answers to older questions, and of another company file, are dropped.
class ProfilesController final : public QObject
{
    Q_OBJECT
public:
    explicit ProfilesController(QObject *parent = nullptr);
    ~ProfilesController() override;

    //! Another company file, or none: drafts are forgotten.
    void setCompany(Company *company);
    //! Reads the list; drafts stay.
    void ask();
    bool isRead() const { return m_isRead; }
    QList<ProfileRow> rows() const;
    const QString &chosen() const { return m_chosen; }
    void choose(const QString &key);
    const ProfileDraft &draft() const { return m_draft; }
    //! The known one that is shown; null for a new one.
    const ProfileUse *chosenUse() const;
    bool isChanged() const { return m_texts.contains(m_chosen); }
    bool canSave() const { return isChanged() && m_draft.profile && !m_isSaving; }
    bool canRemove() const { return chosenUse() && chosenUse()->known.isOwn && !m_isSaving; }
    bool canTakeBack() const { return !m_saved.isEmpty() && !m_isSaving; }

    void edit(const ProfileForm &form);
    void editText(const QByteArray &json);
    void addNew();
    void discard();
    void save();
    void remove();
    //! Restores what the last save or removal of this session replaced.
    void takeBack();
    void importDocument(const QString &path);
    void exportDocument(const QString &path);

    void setFile(const QString &path);
    //! Tries a file by a profile; by a new one, made from its columns, where none is named.
    void showFile(const QString &profile, const QString &path);
    const std::optional<SampleFile> &sample() const { return m_sample; }
    const TrialState &trial() const { return m_trial; }

Q_SIGNALS:
    void listChanged();
    void draftChanged();
    void sampleChanged();
    void trialChanged();
    void told(const QString &outcome);
    void failed(const QString &what, const counterfoil::Error &error);

private:
    const ProfileUse *useOf(const QString &id) const;
    QByteArray keptOf(const QString &key) const;
    void setText(const QByteArray &json);
    void showDraft(const QByteArray &json);
    void check();
    void readForm(const Result<JsonValue> &document);
    void keepSaved(const Result<SavedProfile> &saved, const QString &refusal, const QString &outcome);
    void tryLater();
    void tryNow();
    void askSample();
    void askTrial();
    void stop();
    void showTrial(const Result<ProfileTrial> &trial);

    Company *m_company = nullptr;
    ProfileDesk *m_desk = nullptr;
    QList<ProfileUse> m_known;
    bool m_isRead = false;
    QMap<QString, QByteArray> m_texts; //!< what was changed and not saved, by key
    QString m_chosen;
    ProfileDraft m_draft;
    QList<SavedProfile> m_saved;
    bool m_isSaving = false;
    int m_news = 0;
    bool m_wantsNew = false; //!< as soon as list and sample are there
    std::optional<SampleFile> m_sample;
    TrialState m_trial;
    QTimer m_delay;
    StopFlag m_stop;
    int m_generation = 0; //!< of the company file
    int m_lists = 0;
    int m_samples = 0;
    int m_trials = 0;
};

} // namespace counterfoil
