// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/connectors/consentguide.h"

#include "ui/shell/parts.h"
#include "ui/theme/theme.h"

#include <QBoxLayout>
#include <QGridLayout>
#include <QLabel>
#include <QPainter>
#include <QScrollArea>
#include <QUrl>

namespace counterfoil {

namespace {

constexpr int stepCount = 4;
constexpr int stepHeight = 53;
constexpr int lowStepHeight = 44; //!< where the window is low, for what stands under the steps
constexpr int lowWindow = 860;
constexpr int discSide = 22;
constexpr int aroundNotice = 96; //!< beside the notice's buttons: margins, its mark, a scroll bar

//! A soft ground under what may be needed.
class SoftBox final : public QWidget
{
public:
    explicit SoftBox(const Theme &theme) : m_theme(theme)
    {
        QObject::connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(m_theme.colours().soft);
        painter.drawRoundedRect(rect(), 3, 3);
    }

private:
    const Theme &m_theme;
};

void emptyTable(QGridLayout *table)
{
    while (QLayoutItem *item = table->takeAt(0)) {
        delete item->widget();
        delete item;
    }
}

} // namespace

ConnectSteps::ConnectSteps(const Theme &theme, QWidget *parent) : QWidget(parent), m_theme(theme)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    m_how = tr("In a window of its own");
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
    say();
}

QSize ConnectSteps::sizeHint() const
{
    return {280, stepCount * rowHeight() + 8};
}

int ConnectSteps::rowHeight() const
{
    return window()->height() < lowWindow ? lowStepHeight : stepHeight;
}

void ConnectSteps::setStep(int step)
{
    m_step = step;
    say();
    update();
}

void ConnectSteps::setHow(const QString &how)
{
    m_how = how;
    say();
    update();
}

void ConnectSteps::setAgain(bool isAgain)
{
    m_isAgain = isAgain;
    update();
}

QString ConnectSteps::nameOf(int step) const
{
    const QString names[] = {tr("What will be read"), tr("Account and roles"), tr("Sign in"), tr("Check")};
    return names[step];
}

QString ConnectSteps::captionOf(int step) const
{
    const QString captions[] = {tr("Billing, usage and seats, read only"),
                                tr("Service account, roles checked after sign-in"), m_how,
                                m_isAgain ? tr("Roles found, pull at once") : tr("Roles found, first pull at once")};
    return captions[step];
}

void ConnectSteps::say()
{
    setAccessibleName(m_step < stepCount ? tr("Step %1 of 4: %2").arg(m_step + 1).arg(nameOf(m_step))
                                         : tr("All four steps are done"));
}

void ConnectSteps::paintEvent(QPaintEvent *)
{
    const Colours &c = m_theme.colours();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const int high = rowHeight();
    const int inset = (high - lowStepHeight) / 2;
    for (int step = 0; step < stepCount; ++step) {
        const QRect row(0, 4 + step * high, width(), high);
        const QRect disc(16, row.top() + 6 + inset, discSide, discSide);
        const bool current = step == m_step;
        if (current)
            painter.fillRect(row, c.soft);
        painter.setPen(step > m_step ? QPen(c.rule2, 1) : QPen(Qt::NoPen));
        painter.setBrush(step < m_step ? c.okSoft : current ? c.accent : c.base);
        painter.drawEllipse(QRectF(disc).adjusted(0.5, 0.5, -0.5, -0.5));
        if (step < m_step) {
            painter.drawPixmap(disc.center() - QPoint(6, 6),
                               m_theme.pixmap(QStringLiteral("ok"), c.ok, devicePixelRatioF(), 13));
        } else {
            painter.setFont(roleFont(FontRole::CaptionStrong));
            painter.setPen(current ? c.onAccent : c.ink2);
            painter.drawText(disc, Qt::AlignCenter, QString::number(step + 1));
        }
        painter.setFont(roleFont(current ? FontRole::Heading : FontRole::Body));
        painter.setPen(c.ink);
        painter.drawText(row.adjusted(50, 4 + inset, -16, -22 - inset), Qt::AlignLeft | Qt::AlignVCenter, nameOf(step));
        painter.setFont(roleFont(FontRole::Caption));
        painter.setPen(c.ink2);
        painter.drawText(row.adjusted(50, 22 + inset, -16, -4 - inset), Qt::AlignLeft | Qt::AlignVCenter,
                         captionOf(step));
    }
}

ConsentGuide::ConsentGuide(const Theme &theme, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_steps(new ConnectSteps(theme))
{
    auto *inside = new QWidget;
    auto *layout = new QVBoxLayout(inside);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(m_steps);
    layout->addWidget(new RuleLine(theme, Qt::Horizontal));
    auto *column = new QVBoxLayout;
    column->setContentsMargins(16, 8, 16, 8);
    column->setSpacing(2);
    layout->addLayout(column);
    for (const auto &[table, heading] : {std::pair{&m_roles, tr("Roles")}, {&m_read, tr("What is read, and why")}}) {
        auto *title = new TextLabel(theme, FontRole::Heading);
        title->setText(heading);
        auto *sentence = new TextLabel(theme, FontRole::Caption, true);
        sentence->setWordWrap(true);
        if (table == &m_roles)
            m_rolesSentence = sentence;
        else
            m_keptSentence = sentence;
        *table = new QGridLayout;
        (*table)->setContentsMargins({});
        (*table)->setSpacing(0);
        column->addWidget(title);
        column->addWidget(sentence);
        column->addLayout(*table);
        column->addSpacing(8);
    }
    setKeptInFile(false);
    column->addStretch();
    column->addWidget(makeApproval());
    auto *scroll = new QScrollArea;
    scroll->setWidget(inside);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    inside->setBackgroundRole(QPalette::Base);
    scroll->setAccessibleName(tr("Before you sign in"));
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins({});
    all->addWidget(scroll);
}

void ConsentGuide::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_steps->updateGeometry(); // the window may be low now
    arrangeNotice();
}

//! Beside each other where their words have the room, else one under the other: what does not fit is not seen, as the
//! page scrolls in one direction only.
void ConsentGuide::arrangeNotice()
{
    const int wanted = m_copy->sizeHint().width() + m_acts->spacing() + m_mail->sizeHint().width();
    m_acts->setDirection(wanted + aroundNotice <= width() ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
}

void ConsentGuide::setKeptInFile(bool isInFile)
{
    m_keptSentence->setText(
        isInFile ? tr("Nothing is written to Microsoft. The sign-in stays in a file sealed with your pass phrase.")
                 : tr("Nothing is written to Microsoft. The sign-in stays in your key store."));
}

QWidget *ConsentGuide::makeApproval()
{
    auto *box = new SoftBox(m_theme);
    auto *sides = new QHBoxLayout(box);
    sides->setContentsMargins(12, 10, 12, 10);
    sides->setSpacing(8);
    auto *mark = new QLabel;
    const auto recolour = [this, mark] {
        mark->setPixmap(m_theme.pixmap(QStringLiteral("warning"), m_theme.colours().accent, devicePixelRatioF(), 16));
    };
    recolour();
    connect(&m_theme, &Theme::changed, mark, recolour);
    sides->addWidget(mark, 0, Qt::AlignTop);
    auto *layout = new QVBoxLayout;
    layout->setSpacing(8);
    sides->addLayout(layout, 1);
    auto *text = new TextLabel(m_theme, FontRole::Body);
    text->setText(tr("If Microsoft asks for an administrator's approval, send the link to your Global Administrator."));
    text->setWordWrap(true);
    m_copy = new QPushButton(m_theme.icon(QStringLiteral("copy")), tr("Copy approval link"));
    m_copy->setObjectName(QStringLiteral("copyApproval"));
    m_mail = new QPushButton(m_theme.icon(QStringLiteral("mail")), tr("Write e-mail"));
    m_mail->setObjectName(QStringLiteral("mailApproval"));
    m_acts = new QBoxLayout(QBoxLayout::LeftToRight);
    m_acts->setSpacing(8);
    for (QPushButton *button : {m_copy, m_mail}) {
        button->setProperty("small", true);
        m_acts->addWidget(button);
    }
    auto *buttons = new QHBoxLayout;
    buttons->addLayout(m_acts);
    buttons->addStretch();
    layout->addWidget(text);
    layout->addLayout(buttons);
    connect(m_copy, &QPushButton::clicked, this, &ConsentGuide::copyWanted);
    connect(m_mail, &QPushButton::clicked, this, &ConsentGuide::mailWanted);
    return box;
}

void ConsentGuide::addRow(QGridLayout *table, const QString &name, const QString &value, const char *icon, bool good)
{
    const int row = table->rowCount();
    auto *left = new TextLabel(m_theme, FontRole::Body);
    left->setText(name);
    left->setWordWrap(true);
    left->setContentsMargins(0, 3, 8, 3);
    auto *right = new TextLabel(m_theme, FontRole::Caption, true);
    right->setText(value);
    right->setWordWrap(true);
    right->setContentsMargins(0, 3, 0, 3);
    if (good)
        right->setTone(Tone::Ok);
    left->setAccessibleName(name + QStringLiteral(": ") + value);
    if (icon) {
        auto *mark = new QLabel;
        const Colours &c = m_theme.colours();
        mark->setPixmap(m_theme.pixmap(QString::fromLatin1(icon), good ? c.ok : c.ink2, devicePixelRatioF(), 13));
        mark->setFixedWidth(19);
        table->addWidget(mark, row, 1, Qt::AlignVCenter);
    }
    table->addWidget(left, row, 0);
    table->addWidget(right, row, 2);
    auto *rule = new RuleLine(m_theme, Qt::Horizontal);
    rule->setFaint();
    table->addWidget(rule, row + 1, 0, 1, 3);
    // each table has its own columns: marks stand farther right than the names of permissions
    table->setColumnStretch(0, icon ? 250 : 221);
    table->setColumnStretch(2, icon ? 127 : 175);
}

void ConsentGuide::showKind(const QString &kind)
{
    m_kind = kind;
    m_rolesSentence->setText(kind == u"azure-ea"
                                 ? tr("Reading is enough. Global Admin alone sees no costs.")
                                 : tr("One of the first two is needed. Global Admin alone is not enough."));
    fillRead(kind);
    showFound(nullptr);
}

void ConsentGuide::fillRead(const QString &kind)
{
    emptyTable(m_read);
    if (kind == u"azure-ea") {
        addRow(m_read, tr("Costs and usage of the enrolment, to bill by"), tr("Azure user_impersonation"), nullptr,
               false);
        addRow(m_read, tr("Reservations and marketplace"), tr("Azure user_impersonation"), nullptr, false);
        addRow(m_read, tr("Departments and accounts, to map costs"), tr("Azure user_impersonation"), nullptr, false);
        return;
    }
    addRow(m_read, tr("Invoices, lines, to explain them"), QStringLiteral("PartnerBilling.Read.All"), nullptr, false);
    addRow(m_read, tr("Daily rated usage, to bill by day"), QStringLiteral("PartnerBilling.Read.All"), nullptr, false);
    addRow(m_read, tr("Customers, subscriptions, seats"), QStringLiteral("user_impersonation"), nullptr, false);
    addRow(m_read, tr("Roles of this account"), QStringLiteral("Directory.Read.All"), nullptr, false);
}

void ConsentGuide::showFound(const CloudConnection *connection)
{
    emptyTable(m_roles);
    const QString later = tr("not yet known");
    const auto role = [&](const QString &name, std::optional<bool> has) {
        const QString value = !has ? later : *has ? tr("found") : tr("not found");
        addRow(m_roles, name, value, !has ? "waits" : *has ? "ok" : "minus", has.value_or(false));
    };
    const auto has = [connection](const char *name) { return connection->roles.contains(QLatin1String(name)); };
    const bool known = connection && connection->rolesKnown;
    if (m_kind == u"azure-ea") {
        role(tr("Enterprise Administrator (read only)"),
             connection ? std::optional(connection->state == u"ok") : std::nullopt);
    } else {
        role(tr("Admin Agent"), known ? std::optional(has("Admin Agent")) : std::nullopt);
        role(tr("or Billing Admin with Sales Agent"),
             known ? std::optional(has("Billing Admin") && has("Sales Agent")) : std::nullopt);
    }
    const QString name = connection ? connection->account.section(u'@', 0, 0) : QString();
    if (connection)
        addRow(m_roles, tr("Service account, not a person's"),
               connection->isPerson ? tr("%1 looks like a person's").arg(name) : name,
               connection->isPerson ? "warning" : "ok", !connection->isPerson);
    else
        addRow(m_roles, tr("Service account, not a person's"), tr("stays when people leave"), "information", false);
    const bool lacksFactor = connection && connection->state == u"mfa-required";
    addRow(m_roles, tr("Multi-factor sign-in"),
           !connection   ? tr("checked on sign-in")
           : lacksFactor ? tr("missing")
                         : tr("confirmed"),
           !connection   ? "waits"
           : lacksFactor ? "warning"
                         : "ok",
           connection && !lacksFactor);
}

void ConsentGuide::setAdminConsent(const QUrl &address)
{
    QString shown = address.toString(QUrl::FullyEncoded); // a part a line: as one line it is wider than a screen
    for (const auto &parting : {QStringLiteral("?"), QStringLiteral("&"), QStringLiteral("%20")})
        shown.replace(parting, u'\n' + parting);
    for (QPushButton *button : {m_copy, m_mail}) {
        button->setEnabled(!address.isEmpty());
        button->setToolTip(address.isEmpty() ? tr("Fill in the client id first: the link names the application")
                                             : shown);
    }
}

} // namespace counterfoil
