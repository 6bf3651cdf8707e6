// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/connectors/activityscreen.h"

#include "ui/connectors/activitymodel.h"
#include "ui/shell/actions.h"
#include "ui/shell/parts.h"
#include "ui/tables/tableview.h"
#include "ui/theme/theme.h"

#include <QStackedWidget>
#include <QVBoxLayout>

#include <utility>

namespace counterfoil {

ActivityScreen::ActivityScreen(const Theme &theme, ConnectorsController &controller, AppActions &actions,
                               QWidget *parent)
    : Screen(parent), m_theme(theme), m_controller(controller), m_actions(actions), m_header(new ScreenHeader(theme)),
      m_filter(filterField(theme)), m_table(new TableView(theme)), m_model(new ActivityModel(this)),
      m_empty(new EmptyState(theme)), m_place(new QStackedWidget)
{
    setObjectName(QStringLiteral("activity"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    m_header->setTitle(tr("Activity"));
    m_header->addAct(m_filter);
    layout->addWidget(m_header);
    m_table->setObjectName(QStringLiteral("records"));
    m_table->setAccessibleName(tr("Activity"));
    m_table->setTable(m_model);
    m_place->addWidget(m_table);
    m_place->addWidget(m_empty);
    layout->addWidget(m_place, 1);
    connect(m_filter, &QLineEdit::textChanged, m_model, &ActivityModel::setFilter);
    setFilter(m_filter, m_table);
    connect(m_model, &ActivityModel::settled, this, &ActivityScreen::showTable);
    connect(m_model, &ActivityModel::failed, this, &ActivityScreen::failed);
    connect(&controller, &ConnectorsController::deskChanged, this, [this] {
        m_model->setDesk({}); // of the file before, which may have to be closed for good
        readAnew();
    });
    connect(&controller, &ConnectorsController::pictureChanged, this, &ActivityScreen::heedPulls);
}

//! The picture comes every minute; a person who reads keeps their place unless something was pulled.
void ActivityScreen::heedPulls()
{
    if (m_controller.progress().isRunning)
        return;
    QStringList pulls;
    for (const ConnectionRow &one : m_controller.picture().connections)
        pulls << one.connection.name + u' ' + one.connection.lastTry.toString(Qt::ISODateWithMs);
    if (std::exchange(m_pulls, pulls) != pulls)
        readAnew();
}

//! What nobody looks at is read when somebody does.
void ActivityScreen::readAnew()
{
    m_old = true;
    if (!isVisible() || m_controller.progress().isRunning)
        return;
    m_old = false;
    m_model->setDesk(m_controller.shareDesk());
    showTable();
}

void ActivityScreen::showEvent(QShowEvent *event)
{
    Screen::showEvent(event);
    if (m_old)
        readAnew();
}

void ActivityScreen::refresh()
{
    showTable();
}

void ActivityScreen::showTable()
{
    const int rows = m_model->rowCount();
    m_place->setCurrentIndex(rows > 0 ? 0 : 1);
    QString sentence = m_controller.summary();
    if (rows > 0)
        sentence = counted(rows, tr("1 record"), m_model->isWhole() ? tr("%1 records") : tr("The newest %1 records")) +
                   (sentence.isEmpty() ? QString() : QStringLiteral(" · ") + sentence);
    m_header->setSentence(sentence);
    if (rows > 0 && !m_table->currentIndex().isValid())
        m_table->setCurrentIndex(m_model->index(0, 0));
    if (m_model->isFiltered())
        m_empty->showFiltered();
    else
        m_empty->show(tr("No activity yet"),
                      tr("Who added seats or subscriptions at Microsoft stands here once it was pulled."),
                      {m_actions.goConnectors});
}

void ActivityScreen::setDensity(Density density)
{
    m_table->setDensity(density);
}

QWidgetList ActivityScreen::regions() const
{
    return {m_place->currentIndex() == 0 ? static_cast<QWidget *>(m_table) : m_filter};
}

void ActivityScreen::showNothing(bool)
{
    refresh();
}

} // namespace counterfoil
