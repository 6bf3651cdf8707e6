// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/statusstrip.h"

#include "ui/format/amounts.h"
#include "ui/shell/parts.h"
#include "ui/theme/hairline.h"
#include "ui/theme/theme.h"

#include <QFileInfo>
#include <QPainter>
#include <QProgressBar>

namespace counterfoil {

StatusStrip::StatusStrip(const Theme &theme, QWidget *parent)
    : QStatusBar(parent), m_theme(theme), m_dot(new QLabel), m_complete(new TextLabel(theme, FontRole::Caption, true)),
      m_cloudDot(new QLabel), m_clouds(new QPushButton), m_rate(new TextLabel(theme, FontRole::Caption, true)),
      m_sealed(new TextLabel(theme, FontRole::Caption, true)), m_task(new TextLabel(theme, FontRole::Caption, true)),
      m_progress(new QProgressBar), m_cancel(new QPushButton(tr("Cancel"))),
      m_file(new TextLabel(theme, FontRole::Caption, true))
{
    setFixedHeight(26);
    setSizeGripEnabled(false);
    setContentsMargins(8, 0, 8, 0);
    m_dot->setFixedSize(8, 8);
    m_dot->hide();
    m_progress->setFixedSize(140, 4);
    m_progress->setTextVisible(false);
    m_cancel->setProperty("small", true);
    m_cancel->setFlat(true);
    addWidget(m_dot);
    addWidget(m_complete);
    m_clouds->setObjectName(QStringLiteral("clouds"));
    m_clouds->setProperty("small", true);
    m_clouds->setFlat(true);
    m_clouds->setFont(roleFont(FontRole::Caption));
    m_clouds->setProperty("quiet", true);
    m_rate->setObjectName(QStringLiteral("rate"));
    m_sealed->setObjectName(QStringLiteral("sealed"));
    for (QWidget **parting : {&m_cloudParting, &m_rateParting, &m_sealedParting, &m_parting}) {
        *parting = new RuleLine(theme, Qt::Vertical);
        (*parting)->setFixedHeight(14);
    }
    m_cloudDot->setObjectName(QStringLiteral("cloudLight"));
    m_cloudDot->setFixedSize(16, 8); // as far from the rule as from its words
    addWidget(m_cloudParting);
    addWidget(m_cloudDot);
    addWidget(m_clouds);
    for (QWidget *part : QWidgetList{m_rateParting, m_rate, m_sealedParting, m_sealed, m_parting})
        addWidget(part);
    connect(m_clouds, &QPushButton::clicked, this, &StatusStrip::cloudsWanted);
    showClouds({}, {}, Tone::Neutral, {});
    addWidget(m_task);
    addWidget(m_progress);
    addWidget(m_cancel);
    addPermanentWidget(m_file);
    endTask({});
    connect(m_cancel, &QPushButton::clicked, this, [this] {
        m_cancel->setEnabled(false); // pressed is pressed; the task stops at its next step
        Q_EMIT cancelled();
    });
}

void StatusStrip::paintEvent(QPaintEvent *)
{
    const Colours &c = m_theme.colours();
    QPainter painter(this);
    painter.fillRect(rect(), c.window);
    fillHairline(painter, QRect(0, 0, width(), 1), c.rule2);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    for (const auto &[dot, colour] :
         {std::pair{m_dot, m_good ? c.ok : c.warn}, {m_cloudDot, toneColours(c, m_cloudTone).text}}) {
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
    m_dot->setVisible(picture.month.isValid());
    QString text = lines > 0 ? tr("%1 lines on hand for %2").arg(countText(lines), monthText(picture.month))
                             : tr("Nothing on hand for %1").arg(monthText(picture.month));
    if (last.isValid())
        text += tr(", usage to %1").arg(dayText(last));
    m_complete->setText(picture.month.isValid() ? text : QString());
    m_cloudParting->setVisible(picture.month.isValid() && !m_clouds->text().isEmpty());
    showRates(picture);
    m_sealed->setText(picture.sealedTo.isValid() ? tr("Sealed to %1").arg(monthText(picture.sealedTo)) : QString());
    QString file = QFileInfo(facts.path).fileName();
    if (facts.bytes > 0)
        file += QStringLiteral(", ") + sizeText(facts.bytes);
    if (facts.readOnly)
        file += QStringLiteral(", ") + (facts.readOnlyReason.isEmpty() ? tr("read-only") : facts.readOnlyReason);
    m_file->setText(file);
    m_file->setToolTip(facts.path);
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
    m_rate->setAccessibleDescription(m_rate->toolTip());
}

//! A running task has its room from what stays the same all day.
void StatusStrip::arrange()
{
    const bool hasRoom = m_progress->isHidden() ? width() >= 1000 : width() >= 1700;
    for (const auto &[parting, label] : {std::pair{m_rateParting, m_rate}, {m_sealedParting, m_sealed}}) {
        const bool shows = hasRoom && !label->text().isEmpty();
        label->setVisible(shows);
        parting->setVisible(shows);
    }
}

void StatusStrip::resizeEvent(QResizeEvent *event)
{
    QStatusBar::resizeEvent(event);
    arrange();
}

void StatusStrip::showClouds(const QString &text, const QString &toolTip, Tone light, const QString &state)
{
    m_cloudTone = light;
    m_clouds->setText(text);
    m_clouds->setAccessibleName(state.isEmpty() ? text : text + QStringLiteral(", ") + state);
    m_clouds->setToolTip(toolTip);
    m_cloudDot->setToolTip(state);
    for (QWidget *widget : QWidgetList{m_clouds, m_cloudDot})
        widget->setVisible(!text.isEmpty());
    m_cloudParting->setVisible(!text.isEmpty() && !m_complete->text().isEmpty());
    update();
}

void StatusStrip::beginTask(const QString &name, bool cancellable)
{
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
        m_task->setText(text);
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
