// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/company/company.h"
#include "ui/format/words.h"

#include <QStatusBar>

QT_BEGIN_NAMESPACE
class QLabel;
class QProgressBar;
class QPushButton;
QT_END_NAMESPACE

namespace counterfoil {

class TextLabel;
class Theme;

//! The foot of the window: what is on hand, the running task with its progress, the file and its size.
class StatusStrip final : public QStatusBar
{
    Q_OBJECT
public:
    explicit StatusStrip(const Theme &theme, QWidget *parent = nullptr);

    void showFacts(const CompanyFacts &facts, const MonthPicture &picture);
    void beginTask(const QString &name, bool cancellable);
    void showProgress(qint64 done, qint64 all, const QString &text);
    void endTask(const QString &outcome);
    //! When connections were pulled last and are pulled next, with the light of the one that stands worst and its
    //! state in words; hidden where the text is empty.
    void showClouds(const QString &text, const QString &toolTip, Tone light, const QString &state);

Q_SIGNALS:
    void cancelled();
    void cloudsWanted();

protected:
    void paintEvent(QPaintEvent *event) override;

    void resizeEvent(QResizeEvent *event) override;

private:
    void showRates(const MonthPicture &picture);
    void arrange();

    const Theme &m_theme;
    QLabel *m_dot;
    TextLabel *m_complete;
    QLabel *m_cloudDot;
    QPushButton *m_clouds;
    QWidget *m_cloudParting = nullptr;
    QWidget *m_parting = nullptr; //!< between what is on hand and what is done
    TextLabel *m_rate;            //!< what a unit of the first foreign currency is; its tool tip has the others
    QWidget *m_rateParting = nullptr;
    TextLabel *m_sealed;
    QWidget *m_sealedParting = nullptr;
    TextLabel *m_task;
    QProgressBar *m_progress;
    QPushButton *m_cancel;
    TextLabel *m_file;
    Tone m_cloudTone = Tone::Neutral;
    bool m_good = false;
};

} // namespace counterfoil
