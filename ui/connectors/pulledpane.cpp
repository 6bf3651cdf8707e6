// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/connectors/pulledpane.h"

#include "ui/connectors/connectorscontroller.h"
#include "ui/connectors/pulledcolumns.h"
#include "ui/connectors/seatcountsmodel.h"
#include "ui/format/amounts.h"
#include "ui/format/spoken.h"
#include "ui/shell/actions.h"
#include "ui/shell/parts.h"
#include "ui/shell/shellcontroller.h"
#include "ui/tables/tableview.h"
#include "ui/theme/theme.h"

#include <QComboBox>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace counterfoil {

namespace {
constexpr int pulledFieldHeight = 26;
} // namespace

PulledPane::PulledPane(const Theme &theme, ConnectorsController &controller, AppActions &actions, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_controller(controller), m_actions(actions), m_table(new TableView(theme)),
      m_model(new RecordTableModel<PulledRow>(pulledShape(), pulledColumns(PulledKind::Customers, {}), this)),
      m_seatTable(new TableView(theme)), m_empty(new EmptyState(theme)), m_place(new QStackedWidget)
{
    m_seats = new SeatCountsModel(
        [this] {
            Company *company = m_controller.shell().company();
            return company ? company->pulled() : nullptr;
        },
        this);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(makePulledBar());
    m_table->setObjectName(QStringLiteral("pulled"));
    m_table->setAccessibleName(pulledWords(PulledKind::Customers));
    m_table->setTable(m_model);
    m_seatTable->setObjectName(QStringLiteral("pulledSeats"));
    m_seatTable->setAccessibleName(pulledWords(PulledKind::Seats));
    m_seatTable->setTable(m_seats);
    for (QWidget *page : QWidgetList{m_table, m_seatTable, m_empty})
        m_place->addWidget(page);
    layout->addWidget(m_place, 1);
    connect(m_seats, &SeatCountsModel::settled, this, [this] {
        m_isRead = m_isRead || m_fault.isEmpty();
        showRows();
    });
    connect(m_seats, &SeatCountsModel::failed, this, &PulledPane::complain);
    connect(&controller.shell(), &ShellController::companyChanged, this, &PulledPane::forget);
    showRows();
}

QWidget *PulledPane::makePulledBar()
{
    auto *bar = new QWidget;
    auto *layout = new QHBoxLayout(bar);
    layout->setContentsMargins(16, 0, 16, 8);
    layout->setSpacing(10);
    m_kind = new QComboBox;
    m_kind->setObjectName(QStringLiteral("pulledKind"));
    m_kind->setAccessibleName(tr("Kind of pulled data"));
    m_kind->setFixedHeight(pulledFieldHeight);
    m_kind->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    for (const PulledKind kind : pulledKinds())
        m_kind->addItem(pulledWords(kind), int(kind));
    m_sentence = new TextLabel(m_theme, FontRole::Caption, true);
    m_sentence->setObjectName(QStringLiteral("pulledCount"));
    m_sentence->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    layout->addWidget(m_kind);
    layout->addWidget(m_sentence, 1);
    connect(m_kind, &QComboBox::currentIndexChanged, this, [this] {
        m_isRead = false;
        showRows();
        ask();
        Q_EMIT kindChanged();
    });
    return bar;
}

PulledKind PulledPane::kind() const
{
    return PulledKind(m_kind->currentData().toInt());
}

void PulledPane::choose(PulledKind kind)
{
    m_kind->setCurrentIndex(m_kind->findData(int(kind)));
}

TableView *PulledPane::table() const
{
    return kind() == PulledKind::Seats ? m_seatTable : m_table;
}

QWidgetList PulledPane::regions() const
{
    return m_place->currentWidget() == m_empty ? QWidgetList{m_kind} : QWidgetList{m_kind, table()};
}

void PulledPane::setFilter(const QString &text)
{
    m_filter = text;
    m_model->setFilter(text);
    m_fault.clear();
    if (kind() == PulledKind::Seats)
        m_seats->setFilter(text);
    showRows();
}

//! What nobody looks at is read when somebody does.
void PulledPane::ask()
{
    m_old = true;
    if (isVisible())
        read();
    else
        showRows();
}

void PulledPane::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_old)
        read();
}

//! Another company file: nothing of the one before stays.
void PulledPane::forget()
{
    ++m_generation;
    m_old = true;
    m_isRead = false;
    m_model->setRecords({});
    m_seats->forget();
    showRows();
}

void PulledPane::read()
{
    Company *company = m_controller.shell().company();
    PulledDesk *desk = company ? company->pulled() : nullptr;
    ++m_generation;
    m_fault.clear();
    if (!desk) {
        m_isRead = true; // there is none
        showRows();
        return;
    }
    m_old = false;
    if (kind() == PulledKind::Seats) {
        m_seats->setFilter(m_filter);
        m_seats->reload();
        return;
    }
    desk->list(kind()).then(this, [this, asked = kind(), mine = m_generation](const Result<QList<PulledRow>> &rows) {
        if (mine != m_generation)
            return; // an answer to an older question
        if (rows)
            take(asked, *rows);
        else if (rows.error().code() != Error::Code::Cancelled)
            complain(tr("The pulled data was not read."), rows.error());
    });
}

//! What was read before stays.
void PulledPane::complain(const QString &what, const Error &error)
{
    m_fault = spoken(error.message());
    showRows();
    Q_EMIT failed(what, error);
}

void PulledPane::take(PulledKind kind, const QList<PulledRow> &rows)
{
    m_isRead = true;
    m_table->setAccessibleName(pulledWords(kind));
    m_model->setContents(pulledColumns(kind, rows), rows);
    if (!m_table->currentIndex().isValid() && m_model->rowCount() > 0)
        m_table->setCurrentIndex(m_model->index(0, 0));
    showRows();
}

//! Until the rows of a kind have come its place stays empty: rows of another one would be taken for them.
void PulledPane::showRows()
{
    const int rows = table()->table()->rowCount();
    if (!m_isRead)
        m_empty->show(m_fault.isEmpty() ? QString() : tr("The pulled data was not read."), m_fault);
    else if (rows == 0)
        showEmpty();
    m_place->setCurrentWidget(m_isRead && rows > 0 ? static_cast<QWidget *>(table()) : m_empty);
    showSentence();
}

void PulledPane::showEmpty()
{
    const bool isSeats = kind() == PulledKind::Seats;
    if (isSeats ? m_seats->isFiltered() : m_model->allRecords() > 0) {
        m_empty->showFiltered();
        return;
    }
    const QList<ConnectionRow> &connections = m_controller.picture().connections;
    const bool isConnected = std::any_of(connections.begin(), connections.end(), [this](const ConnectionRow &row) {
        return isOfAzure(kind()) || row.connection.kind == u"csp";
    });
    if (isConnected)
        m_empty->show(pulledNone(kind()), tr("A pull brings what there is. The steps of the last one say what came."),
                      {m_actions.pullNow});
    else if (isOfAzure(kind()))
        m_empty->show(pulledNone(kind()),
                      tr("Connect the Azure enrolment, or the partner account whose Azure plan it is; then pull."),
                      {m_actions.addEnrolment, m_actions.addCsp});
    else
        m_empty->show(pulledNone(kind()), tr("Connect Microsoft CSP; the first pull starts by itself."),
                      {m_actions.addCsp});
}

void PulledPane::showSentence()
{
    QString text;
    const int shown = table()->table()->shownRecords();
    if (!m_isRead)
        text = m_fault.isEmpty() ? tr("Reading") : QString();
    else if (kind() == PulledKind::Seats && !m_seats->isWhole())
        text = tr("The newest %1 of %2 rows").arg(countText(shown), countText(m_seats->allCounts()));
    else if (kind() != PulledKind::Seats && shown < m_model->allRecords())
        text = tr("%1 of %2 rows, filtered").arg(countText(shown), countText(m_model->allRecords()));
    else if (shown > 0)
        text = counted(shown, tr("1 row"), tr("%1 rows"));
    m_sentence->setText(m_controller.shell().company() ? text : QString());
}

} // namespace counterfoil
