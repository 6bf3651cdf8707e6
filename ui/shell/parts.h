// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/format/fonts.h"
#include "ui/format/words.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

QT_BEGIN_NAMESPACE
class QAction;
class QHBoxLayout;
class QPainter;
class QProgressBar;
class QTabBar;
QT_END_NAMESPACE

//! The small widgets that every screen is made of.
namespace counterfoil {

class Theme;

//! A plain label in a role of the type scale; quiet ones are in ink2.
class TextLabel final : public QLabel
{
    Q_OBJECT
public:
    TextLabel(const Theme &theme, FontRole role, bool quiet = false, QWidget *parent = nullptr);
    void setTone(Tone tone);
    //! What is said where there is no room for the text, the longest first; without room for any nothing is.
    void setShorter(const QStringList &texts);
    //! The text, or what stands for it.
    QString shownText() const;

protected:
    //! One line that has not the room for its text ends in "…", or is a shorter one; its tool tip has the whole.
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;

private:
    void recolour();
    bool isCut() const;

    const Theme &m_theme;
    bool m_quiet;
    Tone m_tone = Tone::Plain;
    QStringList m_shorter;
};

//! An icon and a word on a soft ground.
class Pill final : public QWidget
{
    Q_OBJECT
public:
    explicit Pill(const Theme &theme, QWidget *parent = nullptr);
    //! An empty text hides it.
    void show(Tone tone, const QString &text, const QString &icon = {});
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
    Tone m_tone = Tone::Neutral;
    QString m_text;
    QString m_icon;
};

//! A line of one device-independent pixel, or a perforation.
class RuleLine final : public QWidget
{
    Q_OBJECT
public:
    RuleLine(const Theme &theme, Qt::Orientation orientation, bool perforated = false, QWidget *parent = nullptr);
    //! Between rows of one region, as a table's are.
    void setFaint() { m_faint = true; }
    //! A bar beside what is said in a sentence.
    void setAccent();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
    Qt::Orientation m_orientation;
    bool m_perforated;
    bool m_faint = false;
    bool m_accent = false;
};

//! Title, pill, one plain sentence; what can be done at the right. 48 high.
class ScreenHeader final : public QWidget
{
    Q_OBJECT
public:
    explicit ScreenHeader(const Theme &theme, QWidget *parent = nullptr);
    void setTitle(const QString &title);
    //! `shorter`: what is said instead where there is less room, the longest first.
    void setSentence(const QString &sentence, const QStringList &shorter = {});
    //! Whether it could stand there whole, beside all that is shown.
    bool hasRoomFor(const QString &sentence) const;
    Pill &pill() { return *m_pill; }
    Pill &secondPill() { return *m_second; }
    void addAct(QWidget *widget);

private:
    TextLabel *m_title;
    Pill *m_pill;
    Pill *m_second;
    TextLabel *m_sentence;
    QHBoxLayout *m_layout;
};

//! What went wrong or holds something, in one line with one thing to do.
class MessageLine final : public QWidget
{
    Q_OBJECT
public:
    explicit MessageLine(const Theme &theme, QWidget *parent = nullptr);
    //! `strong` is said first in 600. An empty act has no button.
    void show(Tone tone, const QString &strong, const QString &text, const QString &act = {});
    QString text() const;
    //! Without the cross: for what holds until something is done about it.
    void setLasting();

Q_SIGNALS:
    void acted();
    void dismissed();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void recolour();

    const Theme &m_theme;
    Tone m_tone = Tone::Warn;
    QLabel *m_icon;
    TextLabel *m_strong;
    TextLabel *m_text;
    QPushButton *m_act;
    QPushButton *m_away;
};

//! In place of a table that has nothing: a heading, a sentence, one or two buttons, or a link.
class EmptyState final : public QWidget
{
    Q_OBJECT
public:
    explicit EmptyState(const Theme &theme, QWidget *parent = nullptr);
    void show(const QString &heading, const QString &sentence, const QList<QAction *> &acts = {});
    //! There are rows, but a filter leaves none of them.
    void showFiltered();

Q_SIGNALS:
    void clearWanted(); //!< the filter

private:
    const Theme &m_theme;
    TextLabel *m_heading;
    TextLabel *m_sentence;
    QLabel *m_clear; //!< a link, which a TextLabel would cut
    QHBoxLayout *m_buttons;
};

//! The perforation between two sides, along a line of one pixel that lies or stands.
void paintPerforation(QPainter &painter, const QRect &line, const QColor &colour);
//! A push button that is an action: its text, icon, state and shortcut.
QPushButton *actionButton(const Theme &theme, QAction *action, bool primary = false, QWidget *parent = nullptr);
//! A 28×28 button with an icon only; `name` is its tool tip and accessible name.
QPushButton *framedIconButton(const Theme &theme, const QString &icon, const QString &name, QWidget *parent = nullptr);
//! The same of an action: its icon, state and tool tip.
QPushButton *framedIconButton(const Theme &theme, QAction *action);
//! The same without a frame.
QPushButton *iconButton(const Theme &theme, const QString &icon, const QString &name, QWidget *parent = nullptr);
//! The same for an action, with its tool tip and its state.
QPushButton *iconButton(const Theme &theme, QAction *action, const QString &icon, QWidget *parent = nullptr);
//! Joined buttons of which one is down.
QTabBar *tabButtons(const QStringList &names);
//! A line of 2 pixels that says that something is read. It takes its room also where it is hidden, as it is at first.
QProgressBar *loadingLine();
//! The object's name of every filter field, one a screen.
QString filterFieldName();
QLineEdit *filterField(const Theme &theme, QWidget *parent = nullptr);
//! A button at the right in a field; `name` is its tool tip and accessible name.
QAction *fieldButton(QLineEdit &field, const QIcon &icon, const QString &name);

} // namespace counterfoil
