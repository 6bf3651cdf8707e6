// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/profiles/distributorsheet.h"

#include "core/money/currency.h"
#include "ui/format/amounts.h"
#include "ui/format/spoken.h"
#include "ui/imports/importscolumns.h"
#include "ui/profiles/trialpane.h"
#include "ui/shell/parts.h"
#include "ui/shell/sheetparts.h"
#include "ui/tables/tableview.h"
#include "ui/theme/theme.h"

#include <QComboBox>
#include <QFileInfo>
#include <QHBoxLayout>

namespace counterfoil {

namespace {

constexpr int shownRows = 20;
constexpr int mostFileRows = 4;
const QString leftOutKey = QStringLiteral("-");

QString tr(const char *text)
{
    return QCoreApplication::translate("Profiles", text);
}

bool isSound(const ForeignFile &file)
{
    return file.trial.trial && file.trial.trial->faults.isEmpty();
}

Cell fileStateCell(const ForeignFile &file)
{
    Cell cell;
    const auto say = [&cell](const QString &text, Tone tone) {
        cell = textCell(text);
        cell.tone = tone;
    };
    if (file.leftOut)
        cell = quietCell(tr("Not imported"));
    else if (file.profile.isEmpty())
        say(tr("Choose a profile"), Tone::Warn);
    else if (isSound(file))
        cell = quietCell(tr("No fault"));
    else if (file.trial.trial)
        say(counted(file.trial.trial->faults.size(), tr("1 fault"), tr("%1 faults")), Tone::Bad);
    else if (file.trial.isRunning)
        cell = quietCell(tr("Reading"));
    else
        say(tr("Not read"), Tone::Bad);
    return cell;
}

Cell netCell(const ForeignFile &file)
{
    if (!isSound(file) || file.leftOut)
        return {};
    const SourceSet &set = file.trial.trial->set;
    const int digits = digitsOf(set.currency);
    return moneyCell(readableAmount(set.net, digits), digits);
}

} // namespace

TreeShape<ForeignFile> foreignFileShape()
{
    TreeShape<ForeignFile> shape;
    shape.key = [](const ForeignFile &file) { return file.origin.path; };
    return shape;
}

QList<Column<ForeignFile>> foreignFileColumns(const QList<ProfileUse> &known)
{
    using Row = ForeignFile;
    QMap<QString, QString> names;
    for (const ProfileUse &use : known)
        names.insert(use.known.profile.id, use.known.profile.name);
    return {{{QStringLiteral("file"), tr("File"), CellKind::MiddleText, 0},
             [](const Row &row) { return textCell(QFileInfo(row.origin.path).fileName()); },
             {}},
            {{QStringLiteral("readBy"), tr("Read by"), CellKind::Text, 220},
             [names](const Row &row) { return textCell(names.value(row.profile)); },
             {}},
            {{QStringLiteral("lines"), tr("Lines"), CellKind::Money, 64},
             [](const Row &row) {
                 return isSound(row) && !row.leftOut ? textCell(countText(row.trial.trial->set.lines)) : Cell();
             },
             {}},
            {{QStringLiteral("net"), tr("Net"), CellKind::Money, 104}, netCell, {}},
            {{QStringLiteral("currency"), tr("Currency"), CellKind::Text, 64},
             [](const Row &row) {
                 return isSound(row) && !row.leftOut ? quietCell(row.trial.trial->set.currency) : Cell();
             },
             {}},
            {{QStringLiteral("state"), tr("State"), CellKind::State, 132}, fileStateCell, {}}};
}

DistributorSheet::DistributorSheet(const Theme &theme, ProfileDesk &desk, QList<ProfileUse> known,
                                   const QList<FileOrigin> &origins, int others, QWidget *parent)
    : QDialog(parent), m_theme(theme), m_desk(desk), m_known(std::move(known)), m_others(others)
{
    setObjectName(QStringLiteral("distributorSheet"));
    setWindowTitle(tr("Import distributors' files"));
    setBackgroundRole(QPalette::Base);
    resize(980, 620);
    for (const FileOrigin &origin : origins) {
        const bool clear = origin.kind == FileOrigin::Kind::Distributor;
        m_files.append(ForeignFile{origin, clear ? origin.profiles.first() : QString(), false, {}});
        m_asked.append(0);
        m_stops.append(StopFlag());
    }
    m_model = new RecordTableModel<ForeignFile>(foreignFileShape(), foreignFileColumns(m_known), this);
    m_table = new TableView(theme);
    m_table->setObjectName(QStringLiteral("foreignFiles"));
    m_table->setAccessibleName(tr("Files"));
    m_table->setTable(m_model);
    m_trial = new TrialPane(theme);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 12, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_table);
    layout->addWidget(makeChoice());
    layout->addWidget(new RuleLine(theme, Qt::Horizontal));
    layout->addWidget(m_trial, 1);
    layout->addWidget(new RuleLine(theme, Qt::Horizontal));
    layout->addWidget(makeButtons(others));
    showRows();
    m_table->fitRows(mostFileRows);
    m_table->setCurrentIndex(m_model->index(0, 0));
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &DistributorSheet::showFile);
    for (int row = 0; row < m_files.size(); ++row)
        tryFile(row);
    showFile();
}

DistributorSheet::~DistributorSheet()
{
    for (const StopFlag &stop : std::as_const(m_stops)) {
        if (stop)
            *stop = true;
    }
}

QWidget *DistributorSheet::makeChoice()
{
    auto *part = new QWidget;
    auto *layout = new QHBoxLayout(part);
    layout->setContentsMargins(16, 8, 16, 8);
    layout->setSpacing(8);
    m_profile = new QComboBox;
    m_profile->setObjectName(QStringLiteral("readBy"));
    m_profile->setAccessibleName(tr("Read by"));
    m_profile->setMinimumWidth(300);
    m_profile->addItem(tr("Choose a profile"), QString());
    for (const ProfileUse &use : std::as_const(m_known)) {
        const DistributorProfile &profile = use.known.profile;
        m_profile->addItem(profile.toBeConfirmed ? tr("%1, to be confirmed").arg(profile.name) : profile.name,
                           profile.id);
    }
    m_profile->addItem(tr("Do not import this file"), leftOutKey);
    auto *label = new TextLabel(m_theme, FontRole::Body);
    label->setText(tr("Read by"));
    m_note = new TextLabel(m_theme, FontRole::Caption, true);
    m_note->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_change = new QPushButton;
    m_change->setObjectName(QStringLiteral("changeProfile"));
    layout->addWidget(label);
    layout->addWidget(m_profile);
    layout->addWidget(m_note, 1);
    layout->addWidget(m_change);
    connect(m_profile, &QComboBox::activated, this, &DistributorSheet::takeProfile);
    connect(m_change, &QPushButton::clicked, this, [this] {
        const int row = currentRow();
        if (row < 0)
            return;
        Q_EMIT profileWanted(m_files.at(row).profile, m_files.at(row).origin.path);
        reject();
    });
    return part;
}

QWidget *DistributorSheet::makeButtons(int others)
{
    auto *beside = new TextLabel(m_theme, FontRole::Caption, true);
    if (others > 0)
        beside->setText(counted(others, tr("With 1 file of Microsoft's"), tr("With %1 files of Microsoft's")));
    m_import = new QPushButton;
    m_import->setObjectName(QStringLiteral("importForeign"));
    auto *part = new QWidget;
    QHBoxLayout *foot = sheetFoot(*this, m_import, beside);
    foot->setContentsMargins(16, 10, 16, 10);
    part->setLayout(foot);
    connect(m_import, &QPushButton::clicked, this, &QDialog::accept);
    return part;
}

const DistributorProfile *DistributorSheet::profileOf(const QString &id) const
{
    for (const ProfileUse &use : m_known) {
        if (use.known.profile.id == id)
            return &use.known.profile;
    }
    return nullptr;
}

int DistributorSheet::currentRow() const
{
    const int row = m_table->currentIndex().row();
    return row < m_files.size() ? row : -1;
}

void DistributorSheet::showRows()
{
    m_model->setRecords(m_files);
    showTotals();
}

void DistributorSheet::showFile()
{
    const int row = currentRow();
    if (row < 0)
        return;
    const ForeignFile &file = m_files.at(row);
    m_profile->setCurrentIndex(std::max(0, m_profile->findData(file.leftOut ? leftOutKey : file.profile)));
    m_change->setText(file.profile.isEmpty() ? tr("New profile…") : tr("Change the profile…"));
    switch (file.origin.kind) {
    case FileOrigin::Kind::Distributor:
        m_note->setText(tr("Its columns are those of this profile."));
        break;
    case FileOrigin::Kind::Unclear:
        m_note->setText(tr("Several profiles fit alike: %1").arg(file.origin.profiles.join(QStringLiteral(", "))));
        break;
    default:
        m_note->setText(tr("No profile knows its columns, and it is none of Microsoft's."));
    }
    if (file.leftOut || file.profile.isEmpty())
        m_trial->showNone(file.leftOut ? tr("Not imported") : tr("Not read yet"),
                          file.leftOut ? tr("The other files are.") : tr("Choose by which profile it is read."), {});
    else
        m_trial->show(file.trial);
}

void DistributorSheet::takeProfile()
{
    const int row = currentRow();
    if (row < 0)
        return;
    const QString chosen = m_profile->currentData().toString();
    m_files[row].leftOut = chosen == leftOutKey;
    if (chosen != leftOutKey)
        m_files[row].profile = chosen;
    tryFile(row);
    showRows();
    showFile();
}

void DistributorSheet::tryFile(int row)
{
    ForeignFile &file = m_files[row];
    if (m_stops.at(row))
        *m_stops.at(row) = true;
    const int mine = ++m_asked[row];
    const DistributorProfile *profile = file.leftOut ? nullptr : profileOf(file.profile);
    file.trial = {file.origin.path, profile != nullptr, {}, {}};
    if (!profile)
        return;
    m_stops[row] = std::make_shared<std::atomic_bool>(false);
    m_desk.tryFile(*profile, file.origin.path, shownRows, m_stops.at(row))
        .then(this, [this, row, mine](const Result<ProfileTrial> &trial) {
            if (mine != m_asked.at(row))
                return;
            TrialState &state = m_files[row].trial;
            state.isRunning = false;
            state.trial = trial ? std::optional(*trial) : std::nullopt;
            state.failure = trial ? QString() : spoken(trial.error().message());
            showRows();
            if (row == currentRow())
                showFile();
        });
}

//! One button says what is imported, once all of it can be.
void DistributorSheet::showTotals()
{
    QMap<QString, Exact> nets;
    int files = 0;
    bool ready = true;
    for (const ForeignFile &file : std::as_const(m_files)) {
        if (file.leftOut)
            continue;
        ++files;
        ready = ready && isSound(file);
        if (isSound(file))
            nets[file.trial.trial->set.currency] += file.trial.trial->set.net;
    }
    QStringList parts{counted(files + m_others, tr("Import 1 file"), tr("Import %1 files"))};
    for (auto net = nets.begin(); ready && net != nets.end(); ++net)
        parts << sumWords(net.value(), net.key());
    m_import->setText(parts.join(QStringLiteral(", ")));
    m_import->setEnabled(ready && files + m_others > 0);
    m_import->setToolTip(ready ? QString() : tr("A file has faults, or no profile yet"));
}

QHash<QString, QString> DistributorSheet::readBy() const
{
    QHash<QString, QString> by;
    for (const ForeignFile &file : m_files) {
        if (!file.leftOut)
            by.insert(file.origin.path, file.profile);
    }
    return by;
}

QStringList DistributorSheet::leftOut() const
{
    QStringList paths;
    for (const ForeignFile &file : m_files) {
        if (file.leftOut)
            paths << file.origin.path;
    }
    return paths;
}

} // namespace counterfoil
