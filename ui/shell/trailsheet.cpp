// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/trailsheet.h"

#include "core/base/filewriter.h"
#include "ui/company/caredesk.h"
#include "ui/format/amounts.h"
#include "ui/format/spoken.h"
#include "ui/shell/parts.h"
#include "ui/shell/trailwords.h"
#include "ui/tables/rowcopy.h"
#include "ui/tables/tableview.h"

#include <QClipboard>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QScrollBar>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <limits>
#include <numeric>

namespace counterfoil {

namespace {
constexpr qint64 trailPage = 500;
constexpr int trailDelay = 150; //!< milliseconds after the last letter
constexpr QSize trailSize{1080, 640};
constexpr int aroundTrail = 24; //!< within the window
} // namespace

TrailSheet::TrailSheet(const Theme &theme, CareDesk &desk, QWidget *parent)
    : QDialog(parent), m_theme(theme), m_desk(desk), m_filter(filterField(theme)), m_table(new TableView(theme)),
      m_model(new RecordTableModel<AuditEntry>(auditShape(), auditEntryColumns(), this))
{
    setObjectName(QStringLiteral("trailSheet"));
    setWindowTitle(tr("Audit trail"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(12);
    layout->addLayout(makeHead());
    layout->addWidget(makeTable(), 1);
    layout->addLayout(makeFoot());
    m_typing.setSingleShot(true);
    m_typing.setInterval(trailDelay);
    connect(&m_typing, &QTimer::timeout, this, [this] { ask(false); });
    connect(m_filter, &QLineEdit::textChanged, &m_typing, qOverload<>(&QTimer::start));
    connect(m_table, &TableView::typed, this, [this](const QString &text) {
        m_filter->setFocus();
        m_filter->insert(text);
    });
    connect(m_table->verticalScrollBar(), &QScrollBar::valueChanged, this, [this](int value) {
        const bool atEnd = value == m_table->verticalScrollBar()->maximum();
        if (atEnd && !m_asking && !m_entries.isEmpty() && m_entries.size() < m_all)
            ask(true);
    });
    for (const auto &[keys, text] : {std::pair(QKeySequence(QKeySequence::Copy), &TableView::copiedText),
                                     {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C), &TableView::copiedCsv}}) {
        auto *copy = new QAction(this);
        copy->setShortcut(keys);
        connect(copy, &QAction::triggered, this,
                [this, text = text] { QGuiApplication::clipboard()->setText((m_table->*text)()); });
        m_table->addAction(copy);
        copy->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    }
    resize(parent ? trailSize.boundedTo(parent->size() - QSize(aroundTrail, aroundTrail)) : trailSize);
    m_table->setFocus();
    ask(false);
}

QLayout *TrailSheet::makeHead()
{
    auto *row = new QHBoxLayout;
    row->setSpacing(12);
    auto *title = new TextLabel(m_theme, FontRole::Heading);
    title->setText(tr("Audit trail"));
    m_count = new TextLabel(m_theme, FontRole::Body, true);
    m_count->setObjectName(QStringLiteral("count"));
    row->addWidget(title);
    row->addWidget(m_count, 1);
    row->addWidget(m_filter);
    return row;
}

QWidget *TrailSheet::makeTable()
{
    m_table->setObjectName(QStringLiteral("trail"));
    m_table->setAccessibleName(tr("Audit trail"));
    m_table->setTable(m_model);
    m_empty = new EmptyState(m_theme);
    m_place = new QStackedWidget;
    m_place->addWidget(m_table);
    m_place->addWidget(m_empty);
    return m_place;
}

QLayout *TrailSheet::makeFoot()
{
    auto *foot = new QVBoxLayout;
    foot->setSpacing(8);
    auto *head = new QHBoxLayout;
    head->setSpacing(8);
    auto *name = new TextLabel(m_theme, FontRole::Caption, true);
    name->setText(tr("Head"));
    name->setToolTip(tr("The hash of the newest entry. Noted elsewhere, it shows later whether the end was cut off."));
    m_head = new TextLabel(m_theme, FontRole::Caption);
    m_head->setObjectName(QStringLiteral("head"));
    m_head->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *copy = iconButton(m_theme, QStringLiteral("copy"), tr("Copy the head"));
    copy->setObjectName(QStringLiteral("copyHead"));
    copy->setAutoDefault(false);
    connect(copy, &QPushButton::clicked, this, [this] {
        QGuiApplication::clipboard()->setText(m_hash);
        say(tr("The head is on the clipboard."), false);
    });
    head->addWidget(name);
    head->addWidget(m_head);
    head->addWidget(copy);
    head->addStretch(1);
    foot->addLayout(head);
    auto *acts = new QHBoxLayout;
    acts->setSpacing(8);
    m_said = new TextLabel(m_theme, FontRole::Caption, true);
    m_said->setObjectName(QStringLiteral("said"));
    m_export = new QPushButton(tr("&Export…"));
    m_export->setObjectName(QStringLiteral("export"));
    auto *close = new QPushButton(tr("&Close"));
    for (QPushButton *button : {m_export, close})
        button->setAutoDefault(false); // Return in the filter presses none of them
    acts->addWidget(m_said, 1);
    acts->addWidget(m_export);
    acts->addWidget(close);
    foot->addLayout(acts);
    connect(m_export, &QPushButton::clicked, this, &TrailSheet::askExport);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    return foot;
}

//! Escape clears what was typed before it closes.
void TrailSheet::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && !m_filter->text().isEmpty()) {
        m_filter->clear();
        m_table->setFocus();
        return;
    }
    QDialog::keyPressEvent(event);
}

void TrailSheet::refresh()
{
    ask(false);
}

void TrailSheet::ask(bool further)
{
    AuditQuery query;
    query.words = auditWordsIn(m_filter->text());
    query.before = further ? m_entries.last().seq : 0;
    query.most = further ? trailPage : std::max(trailPage, qint64(m_entries.size()));
    m_asking = true;
    m_desk.trail(query).then(this, [this, further, mine = ++m_asked](const Result<AuditPage> &page) {
        if (mine == m_asked)
            take(page, further);
    });
}

void TrailSheet::take(const Result<AuditPage> &page, bool further)
{
    m_asking = false;
    if (!page) {
        say(tr("The audit trail was not read: %1").arg(spoken(page.error().message())), true);
        return;
    }
    const int place = m_table->verticalScrollBar()->value();
    if (!further)
        m_entries.clear();
    m_entries += page->entries;
    m_all = page->all;
    m_hash = page->head;
    m_head->setText(m_hash);
    m_model->setRecords(m_entries);
    if (further)
        m_table->verticalScrollBar()->setValue(place);
    else if (!m_table->currentIndex().isValid() && m_model->rowCount() > 0)
        m_table->setCurrentIndex(m_model->index(0, 0));
    showCount();
}

void TrailSheet::showCount()
{
    const bool none = m_entries.isEmpty();
    m_place->setCurrentIndex(none ? 1 : 0);
    m_export->setEnabled(!none);
    m_empty->show(tr("No entry matches"), tr("Esc clears the filter."));
    const QString all = counted(m_all, tr("1 entry"), tr("%1 entries"));
    m_count->setText(m_entries.size() < m_all
                         ? tr("%1, the newest %2 are read; scrolling reads on").arg(all, countText(m_entries.size()))
                         : all);
}

void TrailSheet::askExport()
{
    const QString path = QFileDialog::getSaveFileName(this, tr("Export the audit trail"),
                                                      QStringLiteral("audit-trail.csv"), tr("CSV (*.csv)"));
    if (!path.isEmpty())
        exportTo(path);
}

void TrailSheet::exportTo(const QString &path)
{
    AuditQuery query;
    query.words = auditWordsIn(m_filter->text());
    query.most = std::numeric_limits<qint64>::max();
    m_export->setEnabled(false);
    m_desk.trail(query).then(this, [this, path](const Result<AuditPage> &page) {
        m_export->setEnabled(true);
        write(path, page);
    });
}

//! Whole columns, whatever a person made of those on the screen.
void TrailSheet::write(const QString &path, const Result<AuditPage> &page)
{
    if (!page) {
        say(tr("The audit trail was not read: %1").arg(spoken(page.error().message())), true);
        return;
    }
    RecordTableModel<AuditEntry> whole(auditShape(), auditEntryColumns());
    whole.setRecords(page->entries);
    QList<int> rows(whole.rowCount());
    std::iota(rows.begin(), rows.end(), 0);
    QList<int> columns(whole.columnCount());
    std::iota(columns.begin(), columns.end(), 0);
    if (const Status done = FileWriter().write(path, csvFile(rowsAsCsv(whole, rows, columns))); !done)
        say(tr("%1 was not written: %2").arg(QDir::toNativeSeparators(path), spoken(done.error().message())), true);
    else
        say(counted(rows.size(), tr("Wrote 1 entry to %2"), tr("Wrote %1 entries to %2"))
                .arg(QFileInfo(path).fileName()),
            false);
}

void TrailSheet::say(const QString &text, bool wrong)
{
    m_said->setTone(wrong ? Tone::Bad : Tone::Plain);
    m_said->setText(text);
}

} // namespace counterfoil
