// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/contracts/changesheet.h"

#include "core/workspace/expectedadvance.h"
#include "ui/contracts/contractwords.h"
#include "ui/format/amounts.h"
#include "ui/format/days.h"
#include "ui/format/spoken.h"
#include "ui/format/words.h"
#include "ui/shell/parts.h"
#include "ui/shell/sheetparts.h"
#include "ui/tables/tableview.h"

#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QSpinBox>
#include <QTimer>

namespace counterfoil {

namespace {

constexpr int checkDelay = 200; //!< milliseconds
constexpr int byWeeks = 0;      //!< in place of a number of months
constexpr int shapeColumn = 0;  //!< labels; fields are in the next one
constexpr int spaceColumn = 2;
constexpr int recognitionColumn = 3;
constexpr int leastWords = 14; //!< of a choice, in letters

//! A field of one of the two columns, in its first free row, named for people and for tests.
template <typename Field>
Field *addCell(QGridLayout &grid, int column, const QString &label, const char *name, Field *field)
{
    int row = 0;
    while (grid.itemAtPosition(row, column))
        ++row;
    field->setObjectName(QString::fromLatin1(name));
    field->setAccessibleName(label);
    if (auto *choice = qobject_cast<QComboBox *>(field)) { // long words do not widen their side
        choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        choice->setMinimumContentsLength(leastWords);
    }
    field->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    auto *text = new QLabel(label);
    text->setBuddy(field);
    grid.addWidget(text, row, column, Qt::AlignLeft | Qt::AlignVCenter);
    grid.addWidget(field, row, column + 1);
    return field;
}

//! The word of the terms file for the running contract's value.
QString groupWord(const Grouping &group)
{
    switch (group.kind) {
    case Grouping::Kind::Subscription:
        break;
    case Grouping::Kind::Line:
        return QStringLiteral("line");
    case Grouping::Kind::Product:
        return QStringLiteral("product");
    case Grouping::Kind::ResourceGroup:
        return QStringLiteral("resourceGroup");
    case Grouping::Kind::MeterCategory:
        return QStringLiteral("meterCategory");
    case Grouping::Kind::Tag:
        return QStringLiteral("tag:") + group.tag;
    }
    return QStringLiteral("subscription");
}

//! The first day that no invoice pays for yet.
Day firstOpenDay(const ContractStory &story)
{
    for (const StoryInvoice &invoice : story.invoices) {
        if (invoice.toCome)
            return invoice.days.from;
    }
    return story.today;
}

} // namespace

ChangeSheet::ChangeSheet(const Theme &theme, const ContractStory &story, const ChangeWish &wish, QWidget *parent)
    : QDialog(parent), m_theme(theme), m_story(story), m_checking(new QTimer(this))
{
    setObjectName(QStringLiteral("changeSheet"));
    setWindowTitle(tr("Change %1 from a date").arg(story.contract.id));
    fitSheet(*this, 720);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(12);
    auto *about = new TextLabel(theme, FontRole::Body);
    about->setWordWrap(true);
    about->setText(tr("%1: the contract ends the day before, and one that keeps everything else goes on. An invoice "
                      "closes the days before the date.")
                       .arg(story.customer.party.name));
    layout->addWidget(about);
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(8);
    grid->setVerticalSpacing(8);
    grid->setColumnMinimumWidth(spaceColumn, 8);
    for (const int column : {shapeColumn, recognitionColumn})
        grid->setColumnStretch(column + 1, 1); // fields are as wide on either side
    addPeriod(*grid);
    addRecognition(*grid);
    layout->addLayout(grid);
    m_prepaidRow = makePrepaid();
    layout->addWidget(m_prepaidRow);
    m_expected = new TextLabel(theme, FontRole::Caption, true);
    m_expected->setObjectName(QStringLiteral("expected"));
    m_expected->setWordWrap(true);
    m_expected->hide();
    layout->addWidget(m_expected);
    layout->addWidget(makePreview(), 1);
    m_checking->setSingleShot(true);
    m_checking->setInterval(checkDelay);
    connect(m_checking, &QTimer::timeout, this, &ChangeSheet::check);
    m_from->setFocus();
    m_from->selectAll();
    say(tr("Nothing is different yet."), true);
    take(wish);
}

void ChangeSheet::take(const ChangeWish &wish)
{
    if (wish.startDay > 0)
        m_startDay->setValue(wish.startDay);
    if (!wish.prepaid)
        return;
    m_notPrepaid = !*wish.prepaid;
    m_prepaidRow->setVisible(*wish.prepaid);
    m_prepaid->setChecked(*wish.prepaid);
    if (m_notPrepaid) {
        m_expected->setText(tr("What would be paid in advance from the date on is not."));
        m_expected->show();
        edited();
        return;
    }
    m_amount->setFocus();
    m_amount->selectAll();
}

//! A year unless a last day is given.
std::optional<Days> ChangeSheet::prepaidDays() const
{
    const std::optional<Day> from = dayIn(m_from->text());
    const QString last = m_paidTo->text().trimmed();
    const std::optional<Day> to =
        last.isEmpty() && from ? std::optional(from->plusMonths(12).plusDays(-1)) : dayIn(last);
    return from && to ? std::optional(Days{*from, *to}) : std::nullopt;
}

void ChangeSheet::suggestAmount()
{
    if (!m_expected || m_notPrepaid)
        return; // still being made
    const std::optional<Days> days = prepaidDays();
    const std::optional<Decimal> amount =
        m_prepaid->isChecked() && days ? expectedAdvance(m_story, *days, m_subscription->currentData().toString())
                                       : std::nullopt;
    const QString before = std::exchange(m_suggested, amount ? amountText(*amount, m_story.digits) : QString());
    if (m_amount->text() == before)
        m_amount->setText(m_suggested);
    m_expected->setText(amount ? tr("Expected: %1 %2, the seats of that day at what a month of each was charged last.")
                                     .arg(m_suggested, m_story.contract.currency.code())
                               : tr("What is expected is not known: no seats were counted and charged yet."));
    m_expected->setVisible(m_prepaid->isChecked());
}

void ChangeSheet::addPeriod(QGridLayout &grid)
{
    m_from = addCell(grid, shapeColumn, tr("From"), "from", new QLineEdit(fieldText(firstOpenDay(m_story))));
    m_from->setPlaceholderText(dayExample());
    m_length = addCell(grid, shapeColumn, tr("Period"), "length", new QComboBox);
    for (const int months : {1, 2, 3, 6, 12})
        m_length->addItem(counted(months, tr("1 month"), tr("%1 months")), months);
    m_length->addItem(tr("Weeks"), byWeeks);
    const PeriodShape &now = m_story.contract.period;
    m_length->setCurrentIndex(m_length->findData(now.weeks > 0 ? byWeeks : now.months));
    m_weeks = addCell(grid, shapeColumn, tr("Weeks"), "weeks", new QSpinBox);
    m_weeks->setRange(1, 52);
    m_weeks->setValue(std::max(1, now.weeks));
    m_startDay = addCell(grid, shapeColumn, tr("Starts on day"), "startDay", new QSpinBox);
    m_startDay->setRange(1, 28);
    m_startDay->setValue(now.startDay);
    m_startMonth = addCell(grid, shapeColumn, tr("In month"), "startMonth", new QComboBox);
    m_startMonth->addItem(tr("The next one"), 0);
    for (int month = 1; month <= 12; ++month)
        m_startMonth->addItem(monthName(month), month);
    m_startMonth->setCurrentIndex(now.startMonth);
    m_currency =
        addCell(grid, shapeColumn, tr("Currency"), "currency", new QLineEdit(m_story.contract.currency.code()));
    m_currency->setMaxLength(3);
    const auto showKind = [this] {
        const bool weeks = m_length->currentData().toInt() == byWeeks;
        m_weeks->setEnabled(weeks);
        m_startDay->setEnabled(!weeks);
        m_startMonth->setEnabled(!weeks);
        edited();
    };
    for (QLineEdit *field : {m_from, m_currency})
        connect(field, &QLineEdit::textChanged, this, &ChangeSheet::edited);
    for (QSpinBox *field : {m_weeks, m_startDay})
        connect(field, &QSpinBox::valueChanged, this, &ChangeSheet::edited);
    connect(m_startMonth, &QComboBox::currentIndexChanged, this, &ChangeSheet::edited);
    connect(m_length, &QComboBox::currentIndexChanged, this, showKind);
    showKind();
}

QComboBox *ChangeSheet::choice(QGridLayout &grid, const QString &label, const char *name,
                               const QList<std::pair<QString, QString>> &words, const QString &now)
{
    auto *box = addCell(grid, recognitionColumn, label, name, new QComboBox);
    for (const auto &[word, text] : words)
        box->addItem(text, word);
    box->setCurrentIndex(std::max(0, box->findData(now)));
    box->setProperty("now", box->currentData());
    m_words.append({QString::fromLatin1(name), box});
    connect(box, &QComboBox::currentIndexChanged, this, &ChangeSheet::edited);
    return box;
}

void ChangeSheet::addRecognition(QGridLayout &grid)
{
    using Words = QList<std::pair<QString, QString>>;
    const Contract &now = m_story.contract;
    Words licences;
    for (const auto value : {LicenceRecognition::AsCharged, LicenceRecognition::ByDay, LicenceRecognition::SeatCount})
        licences.append(
            {QStringList{QStringLiteral("asCharged"), QStringLiteral("byDay"), QStringLiteral("seatCount")}[int(value)],
             licenceWords(value)});
    choice(grid, tr("Licences"), "licences", licences, licences[int(now.licences)].first);
    Words reservations;
    for (const auto value :
         {ReservationRecognition::AsCharged, ReservationRecognition::Monthly, ReservationRecognition::ByDay})
        reservations.append(
            {QStringList{QStringLiteral("asCharged"), QStringLiteral("monthly"), QStringLiteral("byDay")}[int(value)],
             reservationWords(value)});
    choice(grid, tr("Reservations"), "reservations", reservations, reservations[int(now.reservations)].first);
    const Words services{{QStringLiteral("inAdvance"), ownServiceWords(OwnServiceRecognition::InAdvance)},
                         {QStringLiteral("inArrears"), ownServiceWords(OwnServiceRecognition::InArrears)}};
    choice(grid, tr("Own services"), "ownServices", services, services[int(now.ownServices)].first);
    Words groups;
    for (const auto kind : {Grouping::Kind::Subscription, Grouping::Kind::Line, Grouping::Kind::Product,
                            Grouping::Kind::ResourceGroup, Grouping::Kind::MeterCategory})
        groups.append({groupWord({kind, {}}), groupWords({kind, {}})});
    if (now.group.kind == Grouping::Kind::Tag)
        groups.append({groupWord(now.group), groupWords(now.group)});
    choice(grid, tr("One line for"), "group", groups, groupWord(now.group));
    const Words rates{{QStringLiteral("microsoft"), exchangeWords(ExchangeMode::Microsoft)},
                      {QStringLiteral("contract"), exchangeWords(ExchangeMode::Contract)}};
    choice(grid, tr("Exchange"), "exchange", rates, rates[int(now.exchange)].first);
}

QWidget *ChangeSheet::makePrepaid()
{
    auto *row = new QWidget;
    auto *layout = new QGridLayout(row);
    layout->setContentsMargins({});
    layout->setHorizontalSpacing(8);
    layout->setVerticalSpacing(4);
    m_prepaid = new QCheckBox(tr("Paid in advance from then on"));
    m_prepaid->setObjectName(QStringLiteral("prepaid"));
    m_amount = new QLineEdit;
    m_amount->setObjectName(QStringLiteral("amount"));
    m_amount->setAccessibleName(tr("Amount paid in advance"));
    m_paidTo = new QLineEdit;
    m_paidTo->setObjectName(QStringLiteral("paidTo"));
    m_paidTo->setPlaceholderText(tr("%1; a year, unless given").arg(dayExample()));
    m_paidTo->setAccessibleName(tr("Last day that is paid"));
    m_subscription = new QComboBox;
    m_subscription->setObjectName(QStringLiteral("subscription"));
    m_subscription->setAccessibleName(tr("What it pays for"));
    m_subscription->addItem(tr("Every licence"), QString());
    for (const SeatStory &seats : m_story.seats)
        m_subscription->addItem(seats.name, seats.subscription);
    layout->addWidget(m_prepaid, 0, 0, 1, 3);
    const QStringList names{tr("Amount, %1").arg(m_story.contract.currency.code()), tr("Last day that is paid"),
                            tr("What it pays for")};
    int column = 0;
    for (QWidget *field : QWidgetList{m_amount, m_paidTo, m_subscription}) {
        field->setEnabled(false);
        auto *name = new TextLabel(m_theme, FontRole::Caption, true);
        name->setText(names.at(column));
        layout->addWidget(name, 1, column);
        layout->addWidget(field, 2, column);
        layout->setColumnStretch(column++, 1);
        connect(m_prepaid, &QCheckBox::toggled, field, &QWidget::setEnabled);
    }
    connect(m_prepaid, &QCheckBox::toggled, this, &ChangeSheet::edited);
    connect(m_amount, &QLineEdit::textChanged, this, &ChangeSheet::edited);
    connect(m_paidTo, &QLineEdit::textChanged, this, &ChangeSheet::edited);
    connect(m_subscription, &QComboBox::currentIndexChanged, this, &ChangeSheet::edited);
    return row;
}

QWidget *ChangeSheet::makePreview()
{
    auto *part = new QWidget;
    auto *layout = new QVBoxLayout(part);
    layout->setContentsMargins({});
    layout->setSpacing(8);
    m_model = new RecordTableModel<PlannedPeriod>(plannedPeriodShape(), plannedPeriodColumns(), this);
    m_table = new TableView(m_theme);
    m_table->setObjectName(QStringLiteral("periods"));
    m_table->setAccessibleName(tr("Invoices around the date"));
    m_table->setTable(m_model);
    m_table->setFixedHeight(150);
    m_outcome = new TextLabel(m_theme, FontRole::Caption, true);
    m_outcome->setWordWrap(true);
    m_wrong = new TextLabel(m_theme, FontRole::Caption);
    m_wrong->setObjectName(QStringLiteral("wrong"));
    m_wrong->setWordWrap(true);
    m_save = new QPushButton(tr("&Change"));
    m_save->setObjectName(QStringLiteral("save"));
    for (QWidget *one : QWidgetList{m_table, m_outcome, m_wrong})
        layout->addWidget(one);
    layout->addLayout(sheetFoot(*this, m_save));
    connect(m_save, &QPushButton::clicked, this, [this] {
        if (const auto wanted = change()) {
            Q_EMIT saveWanted(*wanted);
            accept();
        }
    });
    return part;
}

std::optional<PeriodShape> ChangeSheet::shape() const
{
    PeriodShape shape;
    if (const int months = m_length->currentData().toInt(); months != byWeeks) {
        shape.months = months;
        shape.startDay = m_startDay->value();
        shape.startMonth = m_startMonth->currentData().toInt();
    } else {
        shape.weeks = m_weeks->value();
        shape.startDay = m_story.contract.period.weeks > 0 ? m_story.contract.period.startDay : 1;
    }
    return shape == m_story.contract.period ? std::nullopt : std::optional(shape);
}

std::expected<ContractChange, QString> ChangeSheet::change() const
{
    ContractChange change;
    change.contract = m_story.contract.id;
    const std::optional<Day> from = dayIn(m_from->text());
    if (!from)
        return std::unexpected(tr("From: %1").arg(dayFault(m_from->text())));
    change.from = *from;
    change.period = shape();
    for (const auto &[key, box] : m_words) {
        if (box->currentData() != box->property("now"))
            change.words.insert(key, box->currentData().toString());
    }
    const QString currency = m_currency->text().trimmed().toUpper();
    if (!Currency::fromCode(currency))
        return std::unexpected(tr("\"%1\" is no currency.").arg(m_currency->text()));
    if (currency != m_story.contract.currency.code())
        change.currency = currency;
    change.notPrepaid = m_notPrepaid;
    if (!m_prepaid->isChecked())
        return change;
    const std::optional<Decimal> amount = amountIn(m_amount->text());
    if (!amount || amount->sign() <= 0)
        return std::unexpected(tr("What is paid in advance is an amount above 0."));
    const std::optional<Days> days = prepaidDays();
    if (!days)
        return std::unexpected(tr("Last day that is paid: %1").arg(dayFault(m_paidTo->text())));
    change.prepaid = PrepaidTerm{*amount, days->to, m_subscription->currentData().toString()};
    return change;
}

//! What was shown is about something else now.
void ChangeSheet::edited()
{
    if (!m_save)
        return; // still being made
    suggestAmount();
    m_save->setEnabled(false);
    m_checking->start();
}

//! `isQuiet`: nothing is wrong, something is still to be done.
void ChangeSheet::say(const QString &wrong, bool isQuiet)
{
    m_save->setEnabled(wrong.isEmpty());
    m_wrong->setTone(wrong.isEmpty() ? Tone::Ok : isQuiet ? Tone::Plain : Tone::Bad);
    m_wrong->setText(wrong);
    if (!wrong.isEmpty()) {
        m_outcome->clear();
        m_model->setRecords({});
    }
}

void ChangeSheet::check()
{
    const auto wanted = change();
    if (!wanted) {
        say(wanted.error(), m_prepaid->isChecked() && m_amount->text().trimmed().isEmpty());
        return;
    }
    if (!wanted->period && wanted->words.isEmpty() && wanted->currency.isEmpty() && !wanted->prepaid &&
        !wanted->notPrepaid) {
        say(tr("Nothing is different yet."), true);
        return;
    }
    m_wrong->setTone(Tone::Plain);
    m_wrong->setText(tr("Working out the invoices around the date…"));
    Q_EMIT previewWanted(*wanted);
}

void ChangeSheet::showPreview(const ContractPreview &preview)
{
    if (m_checking->isActive())
        return; // somebody types: a newer one follows
    m_model->setRecords(preview.periods);
    m_save->setEnabled(preview.notOnBridge.isEmpty());
    m_outcome->setText(
        preview.split.following == preview.split.running
            ? tr("The contract keeps its id.")
            : tr("Goes on as %1. No day is billed twice, and none is missed.").arg(preview.split.following));
    m_wrong->setTone(preview.notOnBridge.isEmpty() ? Tone::Ok : Tone::Bad);
    m_wrong->setText(preview.notOnBridge.isEmpty()
                         ? tr("Unexplained 0.00 in every month shown")
                         : tr("Unexplained remainder in %1").arg(preview.notOnBridge.join(QStringLiteral(", "))));
}

void ChangeSheet::showRefusal(const Error &error)
{
    if (!m_checking->isActive())
        say(spoken(error.text()));
}

} // namespace counterfoil
