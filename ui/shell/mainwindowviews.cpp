// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Views that a person saves under a name. A part of MainWindow.
#include "ui/shell/asksheet.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/parts.h"
#include "ui/shell/screen.h"
#include "ui/shell/screenlook.h"
#include "ui/shell/viewssheet.h"
#include "ui/theme/theme.h"

#include <QMenu>

namespace counterfoil {

//! A button in the filter field of each screen opens the same menu.
void MainWindow::connectViews()
{
    for (const Screen *one : std::as_const(m_screens)) {
        QLineEdit *field = one->filter();
        if (!field)
            continue;
        const QAction *open = fieldButton(*field, m_theme.icon(QStringLiteral("down")), tr("Saved views"));
        connect(open, &QAction::triggered, this, [this, field] {
            fillViewsMenu(); // before it is measured: it ends where the field does
            const int left = field->width() - m_viewsMenu->sizeHint().width();
            m_viewsMenu->popup(field->mapToGlobal(QPoint(left, field->height())));
        });
    }
    const auto on = [this](QAction *action, auto &&what) { connect(action, &QAction::triggered, this, what); };
    on(m_actions->saveView, [this] { askSaveView(); });
    on(m_actions->editViews, [this] { askEditViews(); });
    on(m_actions->firstView, [this] { showView(*screen(m_place), {}); });
    connect(m_viewsMenu, &QMenu::aboutToShow, this, &MainWindow::fillViewsMenu);
    makeViewActions();
}

void MainWindow::addViewState(AppActions::State &state) const
{
    const Screen *shown = m_screens.at(int(m_place));
    const qsizetype saved = m_views.of(shown->objectName()).size();
    state.views = shown->filter() != nullptr;
    state.viewsSaved = int(saved);
    state.viewsFull = saved >= SavedViews::most;
}

QString MainWindow::placeName(Place place) const
{
    return m_actions->places().at(int(place))->text().remove(u'&');
}

//! One for each view of every screen: the menu shows those of the screen, the palette finds all.
void MainWindow::makeViewActions()
{
    for (QAction *old : std::as_const(m_viewActions))
        old->deleteLater(); // it may be the one that is at work
    m_viewActions.clear();
    for (int place = 0; place < m_screens.size(); ++place) {
        const QString name = m_screens[place]->objectName();
        for (const SavedView &view : m_views.of(name)) {
            auto *action = new QAction(QString(view.name).replace(u'&', QStringLiteral("&&")), this);
            action->setObjectName(QStringLiteral("savedView/%1/%2").arg(name, view.name));
            action->setProperty(wholeNameProperty, tr("%1: %2").arg(placeName(Place(place)), view.name));
            action->setCheckable(true);
            action->setData(place);
            connect(action, &QAction::triggered, this, [this, place, look = view.look] {
                go(Place(place));
                showView(*screen(Place(place)), look);
            });
            m_viewActions << action;
        }
    }
    m_paletteKnows = false;
    fillViewsMenu();
}

//! The screen's own views, the one that is shown with a mark.
void MainWindow::fillViewsMenu()
{
    AppActions &a = *m_actions;
    for (QAction *action : m_viewsMenu->actions())
        m_viewsMenu->removeAction(action);
    const Screen &shown = *screen(m_place);
    const QJsonObject now = viewOf(shown);
    const QList<SavedView> views = m_views.of(shown.objectName());
    qsizetype next = 0;
    for (QAction *action : std::as_const(m_viewActions)) {
        if (action->data().toInt() != int(m_place))
            continue;
        action->setChecked(views.at(next++).look == now);
        m_viewsMenu->addAction(action);
    }
    m_viewsMenu->addSeparator();
    m_viewsMenu->addActions({a.saveView, a.editViews, a.firstView});
}

void MainWindow::askSaveView()
{
    const Screen &shown = *screen(m_place);
    QStringList names;
    for (const SavedView &view : m_views.of(shown.objectName()))
        names << view.name;
    AskSheet sheet(m_theme, tr("Save the view"),
                   tr("Columns, sorting, filter and groups of %1 are kept under this name,\n"
                      "for every company file. A view that has the name already is replaced.")
                       .arg(placeName(m_place))
                       .simplified(),
                   tr("Save"), names, this);
    const QJsonObject look = viewOf(shown);
    if (sheet.exec() != QDialog::Accepted)
        return;
    m_views.save(shown.objectName(), {sheet.answer(), look});
    makeViewActions();
    updateActions();
}

void MainWindow::askEditViews()
{
    const QString name = screen(m_place)->objectName();
    auto *sheet = new ViewsSheet(m_theme, placeName(m_place), m_views.of(name), this);
    sheet->setAttribute(Qt::WA_DeleteOnClose);
    connect(sheet, &ViewsSheet::wanted, this, [this, name](const QList<SavedView> &views) {
        m_views.replace(name, views);
        makeViewActions();
        updateActions();
    });
    sheet->open();
}

} // namespace counterfoil
