// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/company/company.h"
#include "ui/format/words.h"

#include <QElapsedTimer>
#include <QStatusBar>

#include <optional>

QT_BEGIN_NAMESPACE
class QAction;
class QLabel;
class QProgressBar;
class QPushButton;
QT_END_NAMESPACE

namespace counterfoil {

class TextLabel;
class Theme;

//! The foot of the window: what is on hand, pulls, rates and the last sealed month, the running task with its progress,
//! the file and its size. What is on hand and does not pass by is a flat button with a menu of what can be done about
//! it.
class StatusStrip final : public QStatusBar
{
    Q_OBJECT
public:
    explicit StatusStrip(const Theme &theme, QWidget *parent = nullptr);

    //! What can be done about each part. A null action stands for a line between others.
    struct Menus
    {
        QList<QAction *> onHand, lastPull, nextPull, rate, sealed, file;
    };
    void setMenus(const Menus &menus);
    void showFacts(const CompanyFacts &facts, const MonthPicture &picture);
    void beginTask(const QString &name, bool cancellable);
    //! How far the task is; after two seconds it says how long it still takes, where `all` is known.
    void showProgress(qint64 done, qint64 all, const QString &text);
    void endTask(const QString &outcome);
    //! When connections were pulled last, with the light of the one that stands worst and its state in words, and when
    //! they are pulled next; hidden where the text is empty.
    void showClouds(const QString &text, Tone light, const QString &state, const QString &next);

Q_SIGNALS:
    void cancelled();

protected:
    void paintEvent(QPaintEvent *event) override;

    void resizeEvent(QResizeEvent *event) override;

private:
    QPushButton *addPart(const char *name, const QString &meaning);
    void showRates(const MonthPicture &picture);
    void arrange();

    const Theme &m_theme;
    QLabel *m_dot;
    QPushButton *m_complete = nullptr;
    QWidget *m_cloudParting = nullptr;
    QLabel *m_cloudDot;
    QPushButton *m_clouds = nullptr;
    QWidget *m_nextParting = nullptr;
    QPushButton *m_next = nullptr; //!< pull
    QWidget *m_rateParting = nullptr;
    QPushButton *m_rate = nullptr; //!< what a unit of the first foreign currency is; its tool tip has the others
    QWidget *m_sealedParting = nullptr;
    QPushButton *m_sealed = nullptr;
    QWidget *m_parting = nullptr; //!< between what is on hand and what is done
    TextLabel *m_task;
    QString m_doing; //!< what the task said, without the time that is left
    QElapsedTimer m_begun;
    std::optional<qint64> m_left; //!< seconds
    QProgressBar *m_progress;
    QPushButton *m_cancel;
    QPushButton *m_file = nullptr;
    Tone m_cloudTone = Tone::Neutral;
    bool m_good = false;
};

} // namespace counterfoil
