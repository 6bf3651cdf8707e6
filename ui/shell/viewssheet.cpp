// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/viewssheet.h"

#include "ui/shell/parts.h"
#include "ui/shell/sheetparts.h"

#include <QHBoxLayout>
#include <QListWidget>

namespace counterfoil {

namespace {
constexpr int viewRowHeight = 27; //!< as a table's
} // namespace

ViewsSheet::ViewsSheet(const Theme &theme, const QString &screen, const QList<SavedView> &views, QWidget *parent)
    : QDialog(parent), m_views(views), m_list(new QListWidget), m_wrong(new TextLabel(theme, FontRole::Caption)),
      m_rename(new QPushButton(tr("&Rename"))), m_delete(new QPushButton(tr("&Delete"))),
      m_save(new QPushButton(tr("&Save")))
{
    setObjectName(QStringLiteral("viewsSheet"));
    setWindowTitle(tr("Saved views of %1").arg(screen));
    resize(420, 320);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(12);
    m_list->setObjectName(QStringLiteral("views"));
    m_list->setAccessibleName(windowTitle());
    for (qsizetype view = 0; view < views.size(); ++view) {
        auto *item = new QListWidgetItem(views[view].name, m_list);
        item->setFlags(item->flags() | Qt::ItemIsEditable);
        item->setData(Qt::UserRole, view);
        item->setSizeHint({0, viewRowHeight});
    }
    m_list->setCurrentRow(0);
    auto *acts = new QVBoxLayout;
    acts->setSpacing(8);
    for (QPushButton *act : {m_rename, m_delete})
        acts->addWidget(act);
    acts->addStretch();
    auto *middle = new QHBoxLayout;
    middle->setSpacing(8);
    middle->addWidget(m_list, 1);
    middle->addLayout(acts);
    layout->addLayout(middle, 1);
    m_wrong->setObjectName(QStringLiteral("wrong"));
    m_wrong->setTone(Tone::Bad);
    m_wrong->setWordWrap(true);
    layout->addWidget(m_wrong);
    m_save->setObjectName(QStringLiteral("save"));
    layout->addLayout(sheetFoot(*this, m_save));
    connect(m_rename, &QPushButton::clicked, this, [this] { m_list->editItem(m_list->currentItem()); });
    connect(m_delete, &QPushButton::clicked, this, [this] {
        delete m_list->takeItem(m_list->currentRow());
        check();
    });
    connect(m_list, &QListWidget::itemChanged, this, &ViewsSheet::check);
    connect(m_list, &QListWidget::currentRowChanged, this, &ViewsSheet::check);
    connect(m_save, &QPushButton::clicked, this, [this] {
        Q_EMIT wanted(left());
        accept();
    });
    check();
}

void ViewsSheet::check()
{
    QStringList names;
    for (const SavedView &view : left())
        names << view.name;
    const bool isDoubled = names.removeDuplicates() > 0;
    m_wrong->setText(names.contains(QString()) ? tr("A view needs a name.")
                     : isDoubled               ? tr("Two views have one name.")
                                               : QString());
    m_wrong->setHidden(m_wrong->text().isEmpty());
    m_save->setEnabled(m_wrong->text().isEmpty());
    for (QPushButton *act : {m_rename, m_delete})
        act->setEnabled(m_list->currentItem() != nullptr);
}

QList<SavedView> ViewsSheet::left() const
{
    QList<SavedView> views;
    for (int row = 0; row < m_list->count(); ++row) {
        const QListWidgetItem *item = m_list->item(row);
        views << SavedView{item->text().simplified().left(SavedViews::longestName),
                           m_views.at(item->data(Qt::UserRole).toInt()).look};
    }
    return views;
}

} // namespace counterfoil
