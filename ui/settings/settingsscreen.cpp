// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/settingsscreen.h"

#include "ui/connectors/connectorscontroller.h"
#include "ui/connectors/connectorwords.h"
#include "ui/connectors/dailypull.h"
#include "ui/format/amounts.h"
#include "ui/format/language.h"
#include "ui/format/spoken.h"
#include "ui/format/words.h"
#include "ui/parties/changeline.h"
#include "ui/parties/partiescontroller.h"
#include "ui/settings/companysection.h"
#include "ui/shell/actions.h"
#include "ui/shell/parts.h"
#include "ui/shell/shellcontroller.h"
#include "ui/tables/tableview.h"
#include "ui/theme/theme.h"

#include <QComboBox>
#include <QCompleter>
#include <QDir>
#include <QFileInfo>
#include <QFormLayout>
#include <QScrollArea>
#include <QUuid>
#include <QVBoxLayout>

namespace counterfoil {

namespace {
constexpr int pageWidth = 640;

TextLabel *wrapped(const Theme &theme, FontRole role = FontRole::Caption)
{
    auto *label = new TextLabel(theme, role, true);
    label->setWordWrap(true);
    label->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    return label;
}

} // namespace

SettingsScreen::SettingsScreen(const Theme &theme, ShellController &shell, ConnectorsController &clouds,
                               DailyPull &daily, PartiesController &parties, AppActions &actions, QWidget *parent)
    : Screen(parent), m_theme(theme), m_shell(shell), m_clouds(clouds), m_daily(daily), m_parties(parties),
      m_actions(actions), m_header(new ScreenHeader(theme))
{
    setObjectName(QStringLiteral("settings"));
    m_header->setTitle(tr("Settings"));
    m_page = new QWidget;
    m_page->setMaximumWidth(pageWidth);
    m_column = new QVBoxLayout(m_page);
    m_column->setContentsMargins(16, 4, 16, 24);
    m_column->setSpacing(8);
    makeLooks();
    m_company = new CompanySection(theme, parties, actions);
    m_column->addWidget(m_company);
    makePull();
    makeSignIn();
    makeFile();
    m_column->addStretch();
    auto *inside = new QWidget;
    auto *row = new QHBoxLayout(inside);
    row->setContentsMargins({});
    row->addWidget(m_page);
    row->addStretch();
    m_scroll = new QScrollArea;
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setWidget(inside);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(m_header);
    layout->addWidget(changeLine(theme, parties));
    layout->addWidget(m_scroll, 1);
    setFocusProxy(findChild<QComboBox *>(QStringLiteral("theme")));
    connect(&m_clouds, &ConnectorsController::pictureChanged, this, &SettingsScreen::showPull);
    connect(&m_clouds, &ConnectorsController::pictureChanged, this, &SettingsScreen::complain);
    connect(&m_daily, &DailyPull::changed, this, &SettingsScreen::showPull);
    connect(&m_clouds, &ConnectorsController::deskChanged, this, [this] {
        m_edited = false;
        m_clientId->setText(m_clouds.configuredClientId());
        refresh();
    });
}

void SettingsScreen::section(const QString &title, const QString &sentence)
{
    if (m_column->count() > 0) {
        m_column->addSpacing(8);
        m_column->addWidget(new RuleLine(m_theme, Qt::Horizontal));
        m_column->addSpacing(4);
    }
    auto *heading = new TextLabel(m_theme, FontRole::Heading);
    heading->setText(title);
    m_column->addWidget(heading);
    if (sentence.isEmpty())
        return;
    TextLabel *text = wrapped(m_theme);
    text->setText(sentence);
    m_column->addWidget(text);
}

QFormLayout *SettingsScreen::form()
{
    auto *form = new QFormLayout;
    auto *shape =
        new QSpacerItem(labelWidth, 0, QSizePolicy::Fixed, QSizePolicy::Fixed); // labels of all sections align
    form->setItem(0, QFormLayout::LabelRole, shape);
    form->setHorizontalSpacing(16);
    form->setVerticalSpacing(8);
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    m_column->addLayout(form);
    return form;
}

//! A choice among actions, which stand in the menus too.
QComboBox *SettingsScreen::choice(const QString &label, const char *name, const QList<QAction *> &actions)
{
    auto *box = new QComboBox;
    box->setObjectName(QString::fromLatin1(name));
    box->setAccessibleName(label);
    box->setMinimumWidth(160);
    for (QAction *action : actions) {
        box->addItem(action->text().remove(u'&'));
        const int at = box->count() - 1;
        if (action->isChecked())
            box->setCurrentIndex(at);
        connect(action, &QAction::toggled, box, [box, at](bool on) {
            if (on)
                box->setCurrentIndex(at);
        });
    }
    connect(box, &QComboBox::activated, this, [actions](int at) { actions.at(at)->trigger(); });
    return box;
}

void SettingsScreen::makeLooks()
{
    section(tr("Looks"));
    QFormLayout *rows = form();
    const auto add = [&](const QString &label, const char *name, const QList<QAction *> &actions) {
        rows->addRow(label, choice(label, name, actions));
    };
    add(tr("Theme"), "theme", {m_actions.themeSystem, m_actions.themeLight, m_actions.themeDark});
    add(tr("Rows of tables"), "density", {m_actions.compact, m_actions.normal, m_actions.comfortable});
    makeLanguage(*rows);
}

void SettingsScreen::makeLanguage(QFormLayout &rows)
{
    m_language = new QComboBox;
    m_language->setObjectName(QStringLiteral("language"));
    m_language->setAccessibleName(tr("Language"));
    m_language->setMinimumWidth(160);
    m_language->addItem(tr("System"), QString());
    for (const auto &[code, name] : windowLanguages())
        m_language->addItem(name, code);
    m_languageNote = wrapped(m_theme);
    m_languageNote->setObjectName(QStringLiteral("languageNote"));
    m_languageNote->setText(tr("Counterfoil speaks it from its next start on."));
    rows.addRow(tr("Language"), m_language);
    m_restart = new QPushButton(tr("Restart now"));
    m_restart->setObjectName(QStringLiteral("restart"));
    rows.addRow(QString(), m_languageNote);
    rows.addRow(QString(), m_restart);
    rows.setAlignment(m_restart, Qt::AlignLeft);
    connect(m_restart, &QPushButton::clicked, this, &SettingsScreen::restartWanted);
    connect(&m_clouds, &ConnectorsController::pictureChanged, this, &SettingsScreen::showRestart);
    connect(&m_clouds, &ConnectorsController::progressChanged, this, &SettingsScreen::showRestart);
    connect(&m_shell, &ShellController::taskStarted, this, &SettingsScreen::showRestart);
    connect(&m_shell, &ShellController::taskEnded, this, &SettingsScreen::showRestart);
    connect(m_language, &QComboBox::currentIndexChanged, this, &SettingsScreen::showLanguage);
    connect(m_language, &QComboBox::activated, this,
            [this] { Q_EMIT languageChosen(m_language->currentData().toString()); });
    showLanguage();
}

void SettingsScreen::setLanguage(const QString &code)
{
    m_language->setCurrentIndex(qMax(0, m_language->findData(code)));
}

void SettingsScreen::showLanguage()
{
    const bool isOther = languageOf(m_language->currentData().toString()) != shownLanguage();
    m_languageNote->setVisible(isOther);
    m_restart->setVisible(isOther);
    showRestart();
}

//! Nothing that runs is cut off.
void SettingsScreen::showRestart()
{
    const QString runs = m_clouds.progress().isRunning ? tr("A pull is running")
                         : m_clouds.isSigningIn()      ? tr("Somebody is signing in")
                         : m_shell.isBusy()            ? tr("A task is running")
                                                       : QString();
    m_restart->setEnabled(runs.isEmpty());
    m_restart->setToolTip(runs.isEmpty() ? tr("Opens the same company file again") : runs);
}

void SettingsScreen::makePull()
{
    section(tr("Daily pull"),
            tr("When Microsoft's data is pulled, every day and by the clock of that place. It belongs to "
               "the company file. A pull that was missed is made up for at the next start."));
    QFormLayout *rows = form();
    m_at = new QLineEdit;
    m_at->setObjectName(QStringLiteral("pullAt"));
    m_at->setAccessibleName(tr("Time of the daily pull"));
    m_at->setInputMask(QStringLiteral("99:99"));
    m_at->setTextMargins(4, 0, 4, 0);
    m_at->setFixedWidth(64);
    m_zone = new QComboBox;
    m_zone->setObjectName(QStringLiteral("pullZone"));
    m_zone->setAccessibleName(tr("Time zone of the daily pull"));
    m_zone->setEditable(true);
    m_zone->lineEdit()->setAccessibleName(m_zone->accessibleName());
    m_zone->setInsertPolicy(QComboBox::NoInsert);
    m_zone->completer()->setCompletionMode(QCompleter::PopupCompletion);
    m_zone->completer()->setFilterMode(Qt::MatchContains);
    for (const QByteArray &zone : QTimeZone::availableTimeZoneIds())
        m_zone->addItem(QString::fromLatin1(zone));
    m_savePull = new QPushButton(tr("Save"));
    m_savePull->setObjectName(QStringLiteral("savePull"));
    m_next = wrapped(m_theme);
    m_next->setObjectName(QStringLiteral("pullNote"));
    rows->addRow(tr("At"), m_at);
    rows->addRow(tr("Time zone"), m_zone);
    rows->addRow(QString(), m_next);
    rows->addRow(QString(), m_savePull);
    rows->addRow(tr("By the system"), makeSystemPull());
    connect(m_at, &QLineEdit::textChanged, this, [this] {
        m_edited = true;
        showPull();
    });
    connect(m_zone, &QComboBox::editTextChanged, this, [this] {
        m_edited = true;
        showPull();
    });
    connect(m_savePull, &QPushButton::clicked, this, &SettingsScreen::save);
}

//! What the system does about it while the program is closed, and how to have it otherwise.
QWidget *SettingsScreen::makeSystemPull()
{
    auto *place = new QWidget;
    auto *column = new QVBoxLayout(place);
    column->setContentsMargins(0, 6, 0, 0);
    column->setSpacing(8);
    m_system = wrapped(m_theme);
    m_system->setObjectName(QStringLiteral("systemPull"));
    auto *acts = new QVBoxLayout; // below each other: their words are long
    acts->setSpacing(8);
    acts->addWidget(actionButton(m_theme, m_actions.installPull), 0, Qt::AlignLeft);
    acts->addWidget(actionButton(m_theme, m_actions.removePull), 0, Qt::AlignLeft);
    column->addWidget(m_system);
    column->addLayout(acts);
    return place;
}

void SettingsScreen::showSchedule()
{
    m_scroll->ensureWidgetVisible(m_savePull);
    m_at->setFocus(Qt::ShortcutFocusReason);
    m_at->selectAll();
}

void SettingsScreen::makeSignIn()
{
    section(tr("Signing in"), tr("The client id of the application that your company registered in Microsoft Entra for "
                                 "Counterfoil. It is no secret, and holds for this machine."));
    QFormLayout *rows = form();
    m_clientId = new QLineEdit;
    m_clientId->setObjectName(QStringLiteral("settingsClientId"));
    m_clientId->setAccessibleName(tr("Client id"));
    m_clientId->setTextMargins(4, 0, 4, 0);
    m_clientId->setFixedWidth(320);
    m_clientNote = wrapped(m_theme);
    m_clientNote->setTone(Tone::Bad);
    m_saveClient = new QPushButton(tr("Save"));
    m_saveClient->setObjectName(QStringLiteral("saveClientId"));
    rows->addRow(tr("Client id"), m_clientId);
    rows->addRow(QString(), m_clientNote);
    rows->addRow(QString(), m_saveClient);
    connect(m_clientId, &QLineEdit::textChanged, this, &SettingsScreen::complain);
    connect(m_saveClient, &QPushButton::clicked, this, [this] { m_clouds.configure(m_clientId->text().trimmed()); });
}

void SettingsScreen::makeFile()
{
    section(tr("Company file"), tr("Everything of the partner is in this one file. A safety copy can be written while "
                                   "others read; copying an open file by other means may damage the copy."));
    QFormLayout *rows = form();
    m_path = wrapped(m_theme, FontRole::Body);
    m_path->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_size = new TextLabel(m_theme, FontRole::Body, true);
    auto *buttons = new QWidget;
    auto *row = new QHBoxLayout(buttons);
    row->setContentsMargins({});
    row->setSpacing(8);
    row->addWidget(actionButton(m_theme, m_actions.safetyCopy));
    row->addWidget(actionButton(m_theme, m_actions.checkFile));
    rows->addRow(tr("File"), m_path);
    rows->addRow(tr("Size"), m_size);
    rows->addRow(QString(), buttons);
}

void SettingsScreen::refresh()
{
    const QString name = QFileInfo(m_shell.facts().path).fileName();
    m_header->setSentence(tr("Of this machine, and of %1").arg(name));
    m_header->pill().show(Tone::Warn, m_shell.facts().readOnly ? tr("Read-only") : QString(), QStringLiteral("lock"));
    showPull();
    showFile();
    complain();
}

Result<Schedule> SettingsScreen::typedSchedule() const
{
    return Schedule::make(m_at->text(), m_zone->currentText().trimmed());
}

//! What is typed stays until it is saved; the rest follows the company file.
void SettingsScreen::showPull()
{
    const std::optional<Schedule> &kept = m_clouds.picture().schedule;
    if (kept && !m_edited) {
        const QSignalBlocker at(m_at);
        const QSignalBlocker zone(m_zone);
        m_at->setText(kept->time().toString(QStringLiteral("HH:mm")));
        m_zone->setEditText(QString::fromUtf8(kept->zone().id()));
    }
    m_system->setText(m_daily.words());
    const bool open = kept && !m_clouds.isReadOnly();
    for (QWidget *field : QWidgetList{m_at, m_zone})
        field->setEnabled(open);
    const Result<Schedule> typed = typedSchedule();
    m_savePull->setEnabled(open && m_edited && typed);
    m_next->setTone(typed || !m_edited ? Tone::Plain : Tone::Bad);
    if (!typed)
        m_next->setText(m_edited ? spoken(typed.error().message()) : QString());
    else
        m_next->setText(
            tr("Next: %1, by this machine's clock").arg(instantText(typed->nextAfter(m_clouds.now()), m_clouds.now())));
}

void SettingsScreen::showFile()
{
    m_path->setText(QDir::toNativeSeparators(QFileInfo(m_shell.facts().path).absoluteFilePath()));
    m_size->setText(sizeText(m_shell.facts().bytes));
}

void SettingsScreen::complain()
{
    const QString typed = m_clientId->text().trimmed();
    const bool isOne = typed.isEmpty() || !QUuid::fromString(typed).isNull();
    m_clientNote->setText(isOne ? QString()
                                : tr("A client id is a GUID, such as 5f6c1a52-0a4e-4f5b-9d6e-3c3a1f2b7a10."));
    m_clientNote->setVisible(!isOne);
    m_saveClient->setEnabled(isOne && m_clouds.isAvailable() && typed != m_clouds.configuredClientId());
}

void SettingsScreen::save()
{
    const Result<Schedule> typed = typedSchedule();
    if (!typed)
        return;
    m_edited = false;
    m_clouds.setSchedule(*typed);
    m_daily.renew();
}

TableView *SettingsScreen::table() const
{
    return m_company->taxes()->hasFocus() ? m_company->taxes() : nullptr;
}

QList<QAction *> SettingsScreen::rowActions(const TableView &table) const
{
    const AppActions &a = m_actions;
    return &table == m_company->taxes() ? QList<QAction *>{a.changeTax, a.removeTax, a.newTax} : QList<QAction *>();
}

void SettingsScreen::setDensity(Density density)
{
    m_company->taxes()->setDensity(density);
}

QWidgetList SettingsScreen::regions() const
{
    return {m_page};
}

QString SettingsScreen::undoText() const
{
    return m_parties.canUndo() ? m_actions.undoParties->text() : QString();
}

void SettingsScreen::undo()
{
    m_parties.undo();
}

void SettingsScreen::change()
{
    m_actions.changeTax->trigger();
}

} // namespace counterfoil
