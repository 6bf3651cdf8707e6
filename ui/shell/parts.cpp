// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/parts.h"

#include "ui/theme/hairline.h"
#include "ui/theme/plaintext.h"
#include "ui/theme/theme.h"

#include <QAction>
#include <QCoreApplication>
#include <QHBoxLayout>
#include <QHelpEvent>
#include <QPainter>
#include <QProgressBar>
#include <QStyle>
#include <QTabBar>
#include <QToolButton>
#include <QToolTip>

namespace counterfoil {

namespace {
constexpr int iconSide = 13;
constexpr int leastTitle = 120;

//! Those in the field that have no name yet.
void nameButtons(const QLineEdit &field, const QString &name)
{
    for (QToolButton *button : field.findChildren<QToolButton *>()) {
        if (button->accessibleName().isEmpty())
            button->setAccessibleName(name);
    }
}

} // namespace

TextLabel::TextLabel(const Theme &theme, FontRole role, bool quiet, QWidget *parent)
    : QLabel(parent), m_theme(theme), m_quiet(quiet)
{
    setTextFormat(Qt::PlainText);
    setFont(roleFont(role));
    setForegroundRole(QPalette::WindowText); // on a base ground Qt would take Text
    connect(&theme, &Theme::changed, this, &TextLabel::recolour);
    recolour();
}

void TextLabel::setTone(Tone tone)
{
    m_tone = tone;
    recolour();
}

bool TextLabel::isCut() const
{
    return !wordWrap() && !text().contains(QLatin1Char('\n')) &&
           fontMetrics().horizontalAdvance(text()) > contentsRect().width();
}

void TextLabel::paintEvent(QPaintEvent *event)
{
    if (!isCut())
        return QLabel::paintEvent(event);
    QPainter painter(this);
    const QRect room = contentsRect();
    style()->drawItemText(&painter, room, int(alignment()), palette(), isEnabled(),
                          fontMetrics().elidedText(shownText(), Qt::ElideRight, room.width()), foregroundRole());
}

void TextLabel::setShorter(const QStringList &texts)
{
    m_shorter = texts;
    update();
}

QString TextLabel::shownText() const
{
    if (!isCut() || m_shorter.isEmpty())
        return text();
    const auto fits = [this](const QString &shorter) {
        return fontMetrics().horizontalAdvance(shorter) <= contentsRect().width();
    };
    const auto found = std::find_if(m_shorter.begin(), m_shorter.end(), fits);
    return found == m_shorter.end() ? QString() : *found;
}

bool TextLabel::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip && toolTip().isEmpty() && isCut()) {
        QToolTip::showText(static_cast<QHelpEvent *>(event)->globalPos(), text(), this);
        return true;
    }
    return QLabel::event(event);
}

void TextLabel::recolour()
{
    const Colours &c = m_theme.colours();
    QPalette own = palette();
    own.setColor(QPalette::WindowText, m_tone != Tone::Plain ? toneColours(c, m_tone).text : m_quiet ? c.ink2 : c.ink);
    setPalette(own);
}

Pill::Pill(const Theme &theme, QWidget *parent) : QWidget(parent), m_theme(theme)
{
    setFont(roleFont(FontRole::Caption));
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
    hide();
}

void Pill::show(Tone tone, const QString &text, const QString &icon)
{
    m_tone = tone;
    m_text = text;
    m_icon = icon.isEmpty() ? iconOf(tone) : icon;
    setAccessibleName(text);
    setVisible(!text.isEmpty());
    updateGeometry();
    update();
}

QSize Pill::sizeHint() const
{
    return {fontMetrics().horizontalAdvance(m_text) + 16 + (m_icon.isEmpty() ? 0 : iconSide + 4), 20};
}

void Pill::paintEvent(QPaintEvent *)
{
    const TonePair colours = toneColours(m_theme.colours(), m_tone);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colours.ground);
    painter.drawRoundedRect(rect(), 3, 3);
    QRect text = rect().adjusted(8, 0, -6, 0);
    if (!m_icon.isEmpty()) {
        painter.drawPixmap(text.left(), (height() - iconSide) / 2,
                           m_theme.pixmap(m_icon, colours.text, devicePixelRatioF(), iconSide));
        text.setLeft(text.left() + iconSide + 4);
    }
    painter.setPen(colours.text);
    painter.drawText(text, Qt::AlignLeft | Qt::AlignVCenter,
                     fontMetrics().elidedText(m_text, Qt::ElideRight, text.width() + 1));
}

RuleLine::RuleLine(const Theme &theme, Qt::Orientation orientation, bool perforated, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_orientation(orientation), m_perforated(perforated)
{
    orientation == Qt::Horizontal ? setFixedHeight(1) : setFixedWidth(1);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void RuleLine::setAccent()
{
    m_accent = true;
    m_orientation == Qt::Horizontal ? setFixedHeight(3) : setFixedWidth(3);
}

void RuleLine::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    if (!m_perforated) {
        const Colours &c = m_theme.colours();
        if (m_accent)
            painter.fillRect(rect(), c.accent);
        else
            fillHairline(painter, rect(), m_faint ? c.rule : c.rule2);
        return;
    }
    paintPerforation(painter, m_orientation == Qt::Horizontal ? QRect(0, 0, width(), 1) : QRect(0, 0, 1, height()),
                     m_theme.colours().rule2);
}

ScreenHeader::ScreenHeader(const Theme &theme, QWidget *parent)
    : QWidget(parent), m_title(new TextLabel(theme, FontRole::Title)), m_pill(new Pill(theme)),
      m_second(new Pill(theme)), m_sentence(new TextLabel(theme, FontRole::Caption, true)),
      m_layout(new QHBoxLayout(this))
{
    setFixedHeight(48);
    m_layout->setContentsMargins(16, 0, 16, 0);
    m_layout->setSpacing(10);
    m_sentence->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_layout->addWidget(m_title);
    m_layout->addWidget(m_pill);
    m_layout->addWidget(m_second);
    m_layout->addWidget(m_sentence, 1);
}

void ScreenHeader::setTitle(const QString &title)
{
    m_title->setText(title);
    // where it is narrow a long name ends in "…", never what can be pressed
    m_title->setMinimumWidth(qMin(m_title->sizeHint().width(), leastTitle));
}

void ScreenHeader::setSentence(const QString &sentence, const QStringList &shorter)
{
    m_sentence->setText(sentence);
    m_sentence->setShorter(shorter);
}

bool ScreenHeader::hasRoomFor(const QString &sentence) const
{
    const QMargins margins = m_layout->contentsMargins();
    int taken = margins.left() + margins.right() + m_sentence->fontMetrics().horizontalAdvance(sentence);
    for (int at = 0; at < m_layout->count(); ++at) {
        const QLayoutItem *item = m_layout->itemAt(at);
        if (item->widget() != m_sentence && !item->isEmpty())
            taken += item->sizeHint().width() + m_layout->spacing();
    }
    return taken <= width();
}

void ScreenHeader::addAct(QWidget *widget)
{
    m_layout->addWidget(widget);
}

MessageLine::MessageLine(const Theme &theme, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_icon(new QLabel), m_strong(new TextLabel(theme, FontRole::Heading)),
      m_text(new TextLabel(theme, FontRole::Body)), m_act(new QPushButton),
      m_away(iconButton(theme, QStringLiteral("cross"), tr("Dismiss")))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(12, 7, 8, 7);
    layout->setSpacing(8);
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_act->setProperty("small", true);
    m_away->setProperty("small", true);
    for (QLabel *label : {m_icon, static_cast<QLabel *>(m_strong)})
        label->setFixedHeight(22); // stands beside the first line, however many there are
    m_text->setContentsMargins(0, 2, 0, 2);
    m_text->setAlignment(Qt::AlignLeft | Qt::AlignTop); // beside what is said first
    layout->addWidget(m_icon, 0, Qt::AlignTop);
    layout->addWidget(m_strong, 0, Qt::AlignTop);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_act, 0, Qt::AlignTop);
    layout->addWidget(m_away, 0, Qt::AlignTop);
    setMinimumHeight(36);
    connect(m_act, &QPushButton::clicked, this, &MessageLine::acted);
    connect(&theme, &Theme::changed, this, &MessageLine::recolour);
    connect(m_away, &QPushButton::clicked, this, [this] {
        hide();
        Q_EMIT dismissed();
    });
    hide();
}

void MessageLine::show(Tone tone, const QString &strong, const QString &text, const QString &act)
{
    m_tone = tone;
    recolour();
    m_strong->setText(strong);
    m_strong->setTone(tone);
    m_text->setText(text);
    m_text->setTone(tone);
    m_act->setText(act);
    m_act->setVisible(!act.isEmpty());
    setVisible(true);
    update();
}

void MessageLine::setLasting()
{
    m_away->hide();
}

void MessageLine::recolour()
{
    const QColor ink = toneColours(m_theme.colours(), m_tone).text;
    const QString own = iconOf(m_tone); // what is neither good nor bad has none
    m_icon->setPixmap(m_theme.pixmap(own.isEmpty() ? QStringLiteral("information") : own, ink, devicePixelRatioF()));
    update();
}

QString MessageLine::text() const
{
    return m_strong->text() + u' ' + m_text->text();
}

void MessageLine::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(toneColours(m_theme.colours(), m_tone).ground);
    painter.drawRoundedRect(rect(), 4, 4);
}

EmptyState::EmptyState(const Theme &theme, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_heading(new TextLabel(theme, FontRole::Title)),
      m_sentence(new TextLabel(theme, FontRole::Body, true)), m_clear(new QLabel), m_buttons(new QHBoxLayout)
{
    allowRichText(*m_clear); // no TextLabel: that would measure, and cut, the marks of the link
    m_clear->setFont(roleFont(FontRole::Body));
    m_clear->setObjectName(QStringLiteral("clearFilter"));
    m_clear->setTextFormat(Qt::RichText);
    m_clear->setText(QStringLiteral("<a href=\"filter\">%1</a>").arg(tr("Clear the filter").toHtmlEscaped()));
    m_clear->setAccessibleName(tr("Clear the filter"));
    m_clear->setToolTip(tr("Esc"));
    m_clear->setTextInteractionFlags(Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard);
    m_clear->hide();
    connect(m_clear, &QLabel::linkActivated, this, &EmptyState::clearWanted);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 24, 24, 24);
    layout->setSpacing(8);
    layout->addStretch(2);
    for (QLabel *label : {static_cast<QLabel *>(m_heading), static_cast<QLabel *>(m_sentence)}) {
        label->setAlignment(Qt::AlignCenter);
        label->setWordWrap(true);
        layout->addWidget(label);
    }
    layout->addWidget(m_clear, 0, Qt::AlignHCenter);
    layout->addSpacing(8);
    layout->addLayout(m_buttons);
    layout->addStretch(3);
}

void EmptyState::show(const QString &heading, const QString &sentence, const QList<QAction *> &acts)
{
    m_heading->setText(heading);
    m_sentence->setText(sentence);
    m_sentence->show();
    m_clear->hide();
    while (QLayoutItem *item = m_buttons->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    m_buttons->addStretch();
    for (QAction *act : acts)
        m_buttons->addWidget(actionButton(m_theme, act, act == acts.first()));
    m_buttons->addStretch();
}

void EmptyState::showFiltered()
{
    show(tr("No row matches"), {});
    m_sentence->hide();
    m_clear->show();
}

//! Pieces that stand under each other go on where the one above ended.
void paintPerforation(QPainter &painter, const QRect &line, const QColor &colour)
{
    constexpr int step = 6;
    const bool lying = line.width() > line.height();
    const QRect dash = lying ? QRect(0, 0, step / 2, 1) : QRect(0, 0, 1, step / 2);
    const int from = lying ? line.left() : line.top();
    const int to = lying ? line.right() : line.bottom();
    for (int at = from - from % step; at <= to; at += step)
        painter.fillRect(dash.translated(lying ? at : line.left(), lying ? line.top() : at) & line, colour);
}

QPushButton *actionButton(const Theme &theme, QAction *action, bool primary, QWidget *parent)
{
    Q_UNUSED(theme)
    auto *button = new QPushButton(parent);
    button->setProperty("primary", primary);
    if (primary)
        button->setFont(roleFont(FontRole::Heading));
    const auto follow = [button, action, primary] {
        button->setText(action->text().remove(u'&'));
        button->setEnabled(action->isEnabled());
        button->setToolTip(action->toolTip());
        if (!primary)
            button->setIcon(action->icon());
        button->setAccessibleName(action->text().remove(u'&'));
        const QString hint = action->shortcut().toString(QKeySequence::NativeText);
        const bool isOfFunction = hint.startsWith(QStringLiteral("F")) || hint.contains(QStringLiteral("+F"));
        button->setProperty("hint",
                            isOfFunction && hint.count(u'+') < 2 ? hint : QString()); // three keys take too much
        button->updateGeometry();
        button->update();
    };
    follow();
    QObject::connect(action, &QAction::changed, button, follow);
    QObject::connect(button, &QPushButton::clicked, action, &QAction::trigger);
    return button;
}

QPushButton *iconButton(const Theme &theme, const QString &icon, const QString &name, QWidget *parent)
{
    auto *button = new QPushButton(theme.icon(icon), QString(), parent);
    button->setFlat(true);
    button->setToolTip(name);
    button->setAccessibleName(name);
    return button;
}

QPushButton *iconButton(const Theme &theme, QAction *action, const QString &icon, QWidget *parent)
{
    QPushButton *button = iconButton(theme, icon, action->text().remove(u'&'), parent);
    const auto follow = [button, action] {
        button->setEnabled(action->isEnabled());
        button->setToolTip(action->toolTip());
    };
    follow();
    QObject::connect(action, &QAction::changed, button, follow);
    QObject::connect(button, &QPushButton::clicked, action, &QAction::trigger);
    return button;
}

QPushButton *framedIconButton(const Theme &theme, const QString &icon, const QString &name, QWidget *parent)
{
    QPushButton *button = iconButton(theme, icon, name, parent);
    button->setFlat(false);
    button->setFixedSize(28, 28);
    return button;
}

QPushButton *framedIconButton(const Theme &theme, QAction *action)
{
    QPushButton *button = framedIconButton(theme, QStringLiteral("export"), action->text().remove(u'&'));
    const auto follow = [button, action] {
        button->setIcon(action->icon());
        button->setEnabled(action->isEnabled());
        button->setToolTip(action->toolTip());
    };
    follow();
    QObject::connect(action, &QAction::changed, button, follow);
    QObject::connect(button, &QPushButton::clicked, action, &QAction::trigger);
    return button;
}

namespace {

//! Says how wide all of its words are: Qt's own gives that up for arrows, which cut words.
class JoinedButtons final : public QTabBar
{
public:
    using QTabBar::QTabBar;
    QSize minimumSizeHint() const override { return sizeHint(); }
};

} // namespace

QTabBar *tabButtons(const QStringList &names)
{
    auto *buttons = new JoinedButtons;
    for (const QString &name : names)
        buttons->addTab(name);
    buttons->setDrawBase(false);
    buttons->setExpanding(false);
    buttons->setUsesScrollButtons(false);
    buttons->setElideMode(Qt::ElideNone);
    buttons->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    return buttons;
}

QString filterFieldName()
{
    return QStringLiteral("filter");
}

QProgressBar *loadingLine()
{
    auto *line = new QProgressBar;
    line->setFixedHeight(2);
    line->setTextVisible(false);
    line->setRange(0, 0);
    QSizePolicy policy = line->sizePolicy();
    policy.setRetainSizeWhenHidden(true); // what is below does not jump
    line->setSizePolicy(policy);
    line->hide();
    return line;
}

QLineEdit *filterField(const Theme &theme, QWidget *parent)
{
    auto *field = new QLineEdit(parent);
    field->setObjectName(filterFieldName());
    field->setPlaceholderText(QCoreApplication::translate("parts", "Filter"));
    field->setAccessibleName(field->placeholderText());
    field->addAction(theme.icon(QStringLiteral("filter")), QLineEdit::LeadingPosition);
    nameButtons(*field, QCoreApplication::translate("parts", "Filter"));
    field->setClearButtonEnabled(true);
    nameButtons(*field, QCoreApplication::translate("parts", "Clear the filter"));
    field->setProperty("small", true);
    field->setFixedWidth(184);
    return field;
}

QAction *fieldButton(QLineEdit &field, const QIcon &icon, const QString &name)
{
    QAction *action = field.addAction(icon, QLineEdit::TrailingPosition);
    action->setToolTip(name);
    nameButtons(field, name);
    return action;
}

} // namespace counterfoil
