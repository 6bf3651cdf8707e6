// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/palette/paletteview.h"

#include "ui/format/words.h"
#include "ui/palette/palettedelegate.h"
#include "ui/shell/parts.h"
#include "ui/theme/theme.h"

#include <QAction>
#include <QKeyEvent>
#include <QListView>
#include <QPainter>
#include <QScrollBar>
#include <QVBoxLayout>

namespace counterfoil {

namespace {

constexpr int paletteWidth = 640;
constexpr int fromTop = 92;
constexpr int fieldHeight = 48;
constexpr int footHeight = 36;
constexpr int mostHeight = 9 * 32 + 4 * 30; //!< nine rows with their headings, then it scrolls

//! A key in a frame, as it looks on a button.
class KeyCap final : public QLabel
{
public:
    KeyCap(const Theme &theme, const QString &key) : QLabel(key), m_theme(theme)
    {
        setTextFormat(Qt::PlainText);
        setFont(roleFont(FontRole::Chart));
        setFixedSize(fontMetrics().horizontalAdvance(key) + 10, 17);
        QObject::connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(m_theme.colours().rule2, 1));
        painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 3, 3);
        painter.setPen(m_theme.colours().ink2);
        painter.drawText(rect(), Qt::AlignCenter, text());
    }

private:
    const Theme &m_theme;
};

//! Of a hint: keys, two spaces, what they do.
//! As the menus write them: "Strg+Eingabe" in German.
QString keysOf(const QString &hint)
{
    const QString keys = hint.section(QStringLiteral("  "), 0, 0);
    const QKeySequence sequence(keys, QKeySequence::PortableText);
    const bool isKnown = sequence.count() == 1 && sequence[0].key() != Qt::Key_unknown && keys.size() > 1;
    return isKnown && !keys.contains(u' ') ? sequence.toString(QKeySequence::NativeText) : keys;
}

QString enterHint()
{
    return PaletteView::tr("Enter  open");
}

} // namespace

PaletteView::PaletteView(const Theme &theme, QWidget *window)
    : QFrame(window, Qt::Popup | Qt::FramelessWindowHint), m_theme(theme)
{
    setAccessibleName(tr("Search or run a command"));
    setProperty("region", true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(1, 1, 1, 1);
    layout->setSpacing(0);
    layout->addWidget(makeField());
    layout->addWidget(new RuleLine(theme, Qt::Horizontal));
    m_list = new QListView;
    m_list->setModel(&m_model);
    m_list->setItemDelegate(new PaletteDelegate(theme, m_model, keysOf(enterHint()), m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setAccessibleName(tr("Found"));
    m_list->viewport()->setBackgroundRole(QPalette::Button);
    layout->addWidget(m_list, 1);
    m_nothing = new TextLabel(theme, FontRole::Body, true);
    m_nothing->setText(tr("Nothing has these letters. Fewer of them find more."));
    m_nothing->setContentsMargins(16, 14, 16, 14);
    layout->addWidget(m_nothing);
    layout->addWidget(new RuleLine(theme, Qt::Horizontal));
    layout->addWidget(makeFoot());
    connect(m_list, &QListView::clicked, this, [this](const QModelIndex &index) { choose(index.row(), false); });
}

QWidget *PaletteView::makeField()
{
    auto *head = new QWidget;
    head->setFixedHeight(fieldHeight);
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(8, 0, 16, 0);
    m_field = new QLineEdit;
    m_field->setFrame(false);
    m_field->setFont(roleFont(FontRole::Title));
    QFont font = m_field->font();
    font.setWeight(QFont::Normal);
    m_field->setFont(font);
    m_field->setPlaceholderText(tr("Search or run a command"));
    m_field->setAccessibleName(accessibleName());
    m_field->addAction(m_theme.icon(QStringLiteral("search")), QLineEdit::LeadingPosition);
    m_field->installEventFilter(this);
    m_count = new TextLabel(m_theme, FontRole::Caption, true);
    row->addWidget(m_field, 1);
    row->addWidget(m_count);
    connect(m_field, &QLineEdit::textChanged, this, &PaletteView::find);
    return head;
}

QWidget *PaletteView::makeFoot()
{
    auto *foot = new QWidget;
    foot->setFixedHeight(footHeight);
    auto *row = new QHBoxLayout(foot);
    row->setContentsMargins(16, 0, 16, 0);
    row->setSpacing(16);
    const QStringList hints{tr("↑ ↓  choose"), enterHint(), tr("Ctrl+Enter  open with Why?")};
    for (const QString &text : hints + QStringList{tr(">  commands only"), tr("Esc  close")}) {
        auto *place = new QHBoxLayout;
        place->setSpacing(5);
        for (const QString &key : keysOf(text).split(u' '))
            place->addWidget(new KeyCap(m_theme, key));
        auto *hint = new TextLabel(m_theme, FontRole::Caption, true);
        hint->setText(text.section(QStringLiteral("  "), 1));
        place->addWidget(hint);
        row->addLayout(place);
        if (text == hints.last())
            row->addStretch();
    }
    return foot;
}

void PaletteView::open(std::optional<QList<PaletteEntry>> entries)
{
    if (entries)
        m_model.search().setEntries(std::move(*entries));
    m_field->clear();
    find({});
    fit();
    show();
    m_field->setFocus(Qt::PopupFocusReason);
}

//! As high as what was found, never beyond the window.
void PaletteView::fit()
{
    const QWidget *window = parentWidget();
    int wanted = m_model.rowCount() == 0 ? m_nothing->sizeHint().height() : 0;
    for (int row = 0; row < m_model.rowCount() && wanted < mostHeight; ++row)
        wanted += m_list->sizeHintForIndex(m_model.index(row)).height();
    const int height = qMin(fieldHeight + footHeight + 4 + qMin(wanted, mostHeight), window->height() - fromTop - 8);
    const int width = qMin(paletteWidth, window->width() - 32);
    const QPoint corner = window->mapToGlobal(QPoint((window->width() - width) / 2, fromTop));
    setGeometry(QRect(corner, QSize(width, height)));
}

void PaletteView::find(const QString &typed)
{
    m_model.find(typed);
    const bool nothing = m_model.rowCount() == 0;
    m_list->setVisible(!nothing);
    m_nothing->setVisible(nothing);
    m_count->setText(typed.isEmpty() ? QString() : counted(m_model.hits(), tr("1 result"), tr("%1 results")));
    setCurrent(m_model.choosable(0, 1));
    if (isVisible())
        fit();
}

void PaletteView::setCurrent(int row)
{
    m_list->setCurrentIndex(m_model.index(qMax(0, row)));
    if (row == 1)
        m_list->scrollToTop(); // with its heading
    // The field keeps the focus, so it says what Enter would open.
    m_field->setAccessibleDescription(row < 0 ? m_nothing->text()
                                              : m_model.index(row).data(Qt::AccessibleTextRole).toString());
}

void PaletteView::step(int by)
{
    const int sign = by > 0 ? 1 : -1;
    int row = m_list->currentIndex().row();
    for (int steps = 0; steps < qAbs(by); ++steps) {
        const int next = m_model.choosable(row + sign, sign);
        const bool round = sign > 0 ? next <= row : next >= row;
        if (next < 0 || (round && qAbs(by) > 1))
            break; // a page does not go round
        row = next;
    }
    setCurrent(row);
}

bool PaletteView::press(int key, Qt::KeyboardModifiers modifiers)
{
    switch (key) {
    case Qt::Key_Down:
        step(1);
        return true;
    case Qt::Key_Up:
        step(-1);
        return true;
    case Qt::Key_PageDown:
        step(8);
        return true;
    case Qt::Key_PageUp:
        step(-8);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        choose(m_list->currentIndex().row(), modifiers.testFlag(Qt::ControlModifier));
        return true;
    case Qt::Key_Escape:
        close();
        return true;
    case Qt::Key_K:
        if (modifiers.testFlag(Qt::ControlModifier))
            close();
        return modifiers.testFlag(Qt::ControlModifier);
    default:
        return false;
    }
}

bool PaletteView::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_field || (event->type() != QEvent::KeyPress && event->type() != QEvent::ShortcutOverride))
        return QFrame::eventFilter(watched, event);
    const auto *keys = static_cast<QKeyEvent *>(event);
    if (event->type() == QEvent::ShortcutOverride) {
        event->accept(); // the window's shortcuts wait until it is closed
        return true;
    }
    return press(keys->key(), keys->modifiers());
}

void PaletteView::choose(int row, bool why)
{
    const PaletteEntry *found = m_model.entry(row);
    if (!found || (found->action && !found->action->isEnabled()))
        return;
    const PaletteEntry entry = *found;
    m_model.search().choose(entry);
    close();
    Q_EMIT chosen(entry, why);
}

void PaletteView::paintEvent(QPaintEvent *)
{
    const Colours &c = m_theme.colours();
    QPainter painter(this);
    painter.fillRect(rect(), c.raised);
    painter.fillRect(QRect(1, height() - footHeight - 1, width() - 2, footHeight), c.alt);
    painter.setPen(c.ink3);
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
}

} // namespace counterfoil
