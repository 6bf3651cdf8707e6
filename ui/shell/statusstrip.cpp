// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/statusstrip.h"

#include "ui/format/amounts.h"
#include "ui/format/timeleft.h"
#include "ui/shell/parts.h"
#include "ui/theme/hairline.h"
#include "ui/theme/theme.h"

#include <QFileInfo>
#include <QMenu>
#include <QPainter>
#include <QProgressBar>

namespace counterfoil {

namespace {
constexpr int longestFile = 360; //!< pixels; the tool tip has the whole
constexpr int leastPart = 24;
constexpr int roomOfTask = 520;   //!< its words, its bar and its button
constexpr int roomOfParting = 24; //!< a rule and the gaps beside it
} // namespace

StatusStrip::StatusStrip(const Theme &theme, QWidget *parent)
    : QStatusBar(parent), m_theme(theme), m_dot(new QLabel), m_cloudDot(new QLabel),
      m_task(new TextLabel(theme, FontRole::Caption, true)), m_progress(new QProgressBar),
      m_cancel(new QPushButton(tr("Cancel")))
{
    setFixedHeight(26);
    setSizeGripEnabled(false);
    setContentsMargins(8, 0, 8, 0);
    m_dot->setFixedSize(8, 8);
    m_dot->hide();
    m_task->setObjectName(QStringLiteral("task"));
    m_progress->setFixedSize(140, 4);
    m_progress->setTextVisible(false);
    m_cancel->setProperty("small", true);
    m_cancel->setFlat(true);
    m_complete = addPart("onHand", tr("On hand"));
    m_clouds = addPart("clouds", tr("Last pull"));
    m_next = addPart("nextPull", tr("Next pull"));
    m_rate = addPart("rate", tr("Exchange rates"));
    m_sealed = addPart("sealed", tr("Last sealed month"));
    m_file = addPart("file", tr("Company file"));
    for (QWidget **parting : {&m_cloudParting, &m_nextParting, &m_rateParting, &m_sealedParting, &m_parting}) {
        *parting = new RuleLine(theme, Qt::Vertical);
        (*parting)->setFixedHeight(14);
    }
    m_cloudDot->setObjectName(QStringLiteral("cloudLight"));
    m_cloudDot->setFixedSize(8, 8);
    for (QWidget *part :
         QWidgetList{m_dot, m_cloudDot, m_complete, m_cloudParting, m_clouds, m_nextParting, m_next, m_rateParting,
                     m_rate, m_sealedParting, m_sealed, m_parting, m_task, m_progress, m_cancel})
        addWidget(part);
    addPermanentWidget(m_file);
    showClouds({}, Tone::Neutral, {}, {});
    endTask({});
    connect(m_cancel, &QPushButton::clicked, this, [this] {
        m_cancel->setEnabled(false); // pressed is pressed; the task stops at its next step
        Q_EMIT cancelled();
    });
}

//! `meaning`: what the part is about, for who cannot see where it stands.
QPushButton *StatusStrip::addPart(const char *name, const QString &meaning)
{
    auto *part = new QPushButton;
    part->setObjectName(QString::fromLatin1(name));
    part->setAccessibleDescription(meaning);
    part->setProperty("small", true);
    part->setProperty("quiet", true);
    part->setFlat(true);
    part->setFont(roleFont(FontRole::Caption));
    part->setMinimumWidth(leastPart); // what is wide now does not keep the window from getting narrower
    part->hide();
    return part;
}

void StatusStrip::setMenus(const Menus &menus)
{
    for (const auto &[part, actions] : {std::pair{m_complete, menus.onHand},
                                        {m_clouds, menus.lastPull},
                                        {m_next, menus.nextPull},
                                        {m_rate, menus.rate},
                                        {m_sealed, menus.sealed},
                                        {m_file, menus.file}}) {
        auto *menu = new QMenu(part);
        menu->setToolTipsVisible(true);
        for (QAction *action : actions)
            action ? menu->addAction(action) : static_cast<void>(menu->addSeparator());
        part->setMenu(menu);
    }
}

void StatusStrip::paintEvent(QPaintEvent *)
{
    const Colours &c = m_theme.colours();
    QPainter painter(this);
    painter.fillRect(rect(), c.window);
    fillHairline(painter, QRect(0, 0, width(), 1), c.rule2);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    const QColor onHand = m_good ? c.ok : c.warn;
    const QColor light = m_cloudTone == Tone::Neutral ? onHand : toneColours(c, m_cloudTone).text;
    for (const auto &[dot, colour] : {std::pair{m_dot, onHand}, {m_cloudDot, light}}) {
        if (!dot->isVisible())
            continue;
        painter.setBrush(colour);
        QRectF place(dot->geometry());
        place.setLeft(place.right() - place.height());
        painter.drawEllipse(place.adjusted(0.5, 0.5, -0.5, -0.5));
    }
}

void StatusStrip::showFacts(const CompanyFacts &facts, const MonthPicture &picture)
{
    qint64 lines = 0;
    Day last;
    for (const SourceSet &set : picture.sets) {
        lines += set.lines;
        const bool usage = set.kind == SourceKind::Usage || set.kind == SourceKind::AzureCost;
        if (usage && set.span.to.isValid() && (!last.isValid() || set.span.to > last))
            last = set.span.to;
    }
    m_good = lines > 0;
    m_dot->setVisible(picture.month.isValid() && m_clouds->text().isEmpty());
    const QString month = monthText(picture.month);
    QString text = lines == 1  ? tr("1 line on hand for %1").arg(month)
                   : lines > 0 ? tr("%1 lines on hand for %2").arg(countText(lines), month)
                               : tr("Nothing on hand for %1").arg(month);
    if (last.isValid())
        text += tr(", usage to %1").arg(dayText(last));
    m_complete->setText(picture.month.isValid() ? text : QString());
    m_complete->setVisible(picture.month.isValid());
    m_cloudParting->setVisible(picture.month.isValid() && !m_clouds->text().isEmpty());
    showRates(picture);
    m_sealed->setText(picture.sealedTo.isValid() ? tr("Sealed to %1").arg(monthText(picture.sealedTo)) : QString());
    QString file = QFileInfo(facts.path).fileName();
    if (facts.bytes > 0)
        file += QStringLiteral(", ") + sizeText(facts.bytes);
    if (facts.readOnly)
        file += QStringLiteral(", ") + (facts.readOnlyReason.isEmpty() ? tr("read-only") : facts.readOnlyReason);
    QString shown = m_file->fontMetrics().elidedText(file, Qt::ElideMiddle, longestFile);
    m_file->setToolTip(shown == file ? facts.path : facts.path + u'\n' + file);
    m_file->setText(shown.replace(u'&', QStringLiteral("&&"))); // a file's name has no accelerator
    m_file->setAccessibleName(file);
    m_file->setVisible(!facts.path.isEmpty());
    arrange();
    update();
}

//! One rate has room here, and as a rule it is the one that matters: Microsoft's billing currency comes first.
void StatusStrip::showRates(const MonthPicture &picture)
{
    QStringList words;
    for (const KnownRate &rate : picture.rates)
        words << tr("%1 1 = %2 %3, %4")
                     .arg(rate.currency, picture.bridge.currency, amountText(rate.rate, 4), dayText(rate.on));
    m_rate->setText(words.size() > 1 ? tr("%1 (+%2)").arg(words.first()).arg(words.size() - 1) : words.value(0));
    m_rate->setToolTip(words.join(u'\n'));
    m_rate->setAccessibleDescription(tr("Exchange rates") + u'\n' + m_rate->toolTip());
}

//! A running task has its room from what stays the same all day; where that is narrow, what matters least goes first.
void StatusStrip::arrange()
{
    int room = width() - m_complete->sizeHint().width() - m_file->sizeHint().width() - roomOfParting;
    if (!m_clouds->isHidden())
        room -= m_clouds->sizeHint().width() + m_cloudDot->width() + roomOfParting;
    if (!m_progress->isHidden())
        room -= roomOfTask;
    else if (!m_task->isHidden())
        room -= m_task->sizeHint().width() + roomOfParting;
    for (const auto &[parting, part] :
         {std::pair{m_nextParting, m_next}, {m_sealedParting, m_sealed}, {m_rateParting, m_rate}}) {
        const int wanted = part->sizeHint().width() + roomOfParting;
        const bool shows = !part->text().isEmpty() && wanted <= room;
        part->setVisible(shows);
        parting->setVisible(shows);
        room -= shows ? wanted : 0;
    }
}

void StatusStrip::resizeEvent(QResizeEvent *event)
{
    QStatusBar::resizeEvent(event);
    arrange();
}

void StatusStrip::showClouds(const QString &text, Tone light, const QString &state, const QString &next)
{
    m_cloudTone = light;
    m_clouds->setText(text);
    m_clouds->setAccessibleName(state.isEmpty() ? text : text + QStringLiteral(", ") + state);
    m_cloudDot->setToolTip(state);
    for (QWidget *widget : QWidgetList{m_clouds, m_cloudDot})
        widget->setVisible(!text.isEmpty());
    m_dot->setVisible(text.isEmpty() && !m_complete->text().isEmpty()); // one light is enough
    m_cloudParting->setVisible(!text.isEmpty() && !m_complete->text().isEmpty());
    m_next->setText(next);
    arrange();
    update();
}

void StatusStrip::beginTask(const QString &name, bool cancellable)
{
    m_doing = name;
    m_begun.start();
    m_left.reset();
    m_task->setText(name);
    m_task->show();
    m_parting->show();
    m_progress->setRange(0, 0);
    m_progress->show();
    m_cancel->setVisible(cancellable);
    m_cancel->setEnabled(true);
    arrange();
}

void StatusStrip::showProgress(qint64 done, qint64 all, const QString &text)
{
    // The bar counts in thousandths: rows and bytes may be more than an int holds.
    m_progress->setRange(0, all > 0 ? 1000 : 0);
    m_progress->setValue(all > 0 ? int(done * 1000 / all) : 0);
    if (!text.isEmpty())
        m_doing = text;
    m_left = secondsLeft(m_begun.isValid() ? m_begun.elapsed() : 0, done, all, m_left);
    m_task->setText(m_left ? m_doing + QStringLiteral(", ") + timeLeftText(*m_left) : m_doing);
}

void StatusStrip::endTask(const QString &outcome)
{
    m_task->setText(outcome);
    m_task->setVisible(!outcome.isEmpty());
    m_parting->setVisible(!outcome.isEmpty());
    m_progress->hide();
    m_cancel->hide();
    arrange();
}

} // namespace counterfoil
