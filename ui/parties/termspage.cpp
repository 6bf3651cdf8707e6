// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parties/termspage.h"

#include "ui/format/amounts.h"
#include "ui/format/spoken.h"
#include "ui/parties/partyform.h"
#include "ui/tables/tableview.h"
#include "ui/theme/theme.h"

#include <QPushButton>
#include <QScrollArea>
#include <QShortcut>
#include <QVBoxLayout>

namespace counterfoil {

namespace {

constexpr int entriesHeight = 190;
constexpr int leastFields = 96;  //!< at least, before its fields scroll
constexpr int besideFields = 12; //!< a scroll bar

TreeShape<TermsRow> termsRowShape()
{
    TreeShape<TermsRow> shape;
    shape.key = [](const TermsRow &row) { return QString::number(row.key); };
    return shape;
}

} // namespace

TermsListPage::TermsListPage(const Theme &theme, TermsListLook look, const QByteArray &json, QWidget *parent)
    : TermsPage(parent), m_theme(theme), m_look(std::move(look)), m_list(json, m_look.list, m_look.fields)
{
    setObjectName(m_look.list);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(8);
    makeTable(*layout);
    makeButtons(*layout);
    makeForm(*layout);
    refresh();
    show(0);
    if (m_model->rowCount() > 0)
        m_table->setCurrentIndex(m_model->index(0, 0));
}

void TermsListPage::makeTable(QVBoxLayout &layout)
{
    QList<Column<TermsRow>> columns = m_look.columns;
    columns.append({{QStringLiteral("state"), tr("Change"), CellKind::State, 96},
                    [](const TermsRow &row) { return row.state; },
                    [](const TermsRow &a, const TermsRow &b) { return a.state.text < b.state.text; }});
    m_model = new RecordTableModel<TermsRow>(termsRowShape(), columns, this);
    m_table = new TableView(m_theme);
    m_table->setObjectName(QStringLiteral("entries"));
    m_table->setAccessibleName(m_look.title);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection); // the form shows one
    m_table->setMinimumHeight(entriesHeight);
    m_table->setTable(m_model);
    layout.addWidget(m_table, 5);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex &now) {
        const TermsRow *row = m_isFilling ? nullptr : m_model->record(now.row());
        if (row && row->key != m_key)
            show(row->key);
    });
    connect(m_table, &TableView::opened, this, [this] { m_form->focusFirst(); });
}

void TermsListPage::makeButtons(QVBoxLayout &layout)
{
    m_new = new QPushButton(m_theme.icon(QStringLiteral("add")), tr("&New"));
    m_new->setObjectName(QStringLiteral("new"));
    m_new->setToolTip(tr("Insert, in the table"));
    m_remove = new QPushButton(tr("&Remove"));
    m_remove->setObjectName(QStringLiteral("remove"));
    m_remove->setToolTip(tr("Delete, in the table"));
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    for (QPushButton *button : {m_new, m_remove})
        row->addWidget(button);
    row->addStretch();
    layout.addLayout(row);
    const auto onKey = [this](Qt::Key key, QPushButton *button) {
        auto *shortcut = new QShortcut(QKeySequence(key), m_table);
        shortcut->setContext(Qt::WidgetShortcut);
        connect(shortcut, &QShortcut::activated, button, [button] { button->click(); });
    };
    onKey(Qt::Key_Insert, m_new);
    onKey(Qt::Key_Delete, m_remove);
    connect(m_new, &QPushButton::clicked, this, &TermsListPage::addNew);
    connect(m_remove, &QPushButton::clicked, this, &TermsListPage::removeChosen);
}

void TermsListPage::makeForm(QVBoxLayout &layout)
{
    m_form = new PartyForm(m_theme);
    m_look.addFields(*m_form);
    m_form->finish();
    auto *scroll = new QScrollArea; // in a low window the last fields stay in reach
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    const QSize wanted = m_form->sizeHint();
    scroll->setWidget(m_form);
    scroll->setMinimumSize(wanted.width() + besideFields, qMin(wanted.height(), leastFields));
    layout.addWidget(scroll, 3);
    connect(m_form, &PartyForm::edited, this, &TermsListPage::takeTyped);
}

//! What the document holds as the fields show it: numbers in the marks of the locale.
FormTexts TermsListPage::shown(FormTexts texts) const
{
    for (const auto &[place, digits] : m_look.decimals.asKeyValueRange()) {
        if (const auto number = Decimal::parse(QStringView(texts.value(place))))
            texts.insert(place, fieldText(*number, digits));
    }
    if (m_look.toForm)
        m_look.toForm(texts);
    return texts;
}

//! What the fields hold as the document spells it. What is no number stays as it is, for the reader to refuse.
FormTexts TermsListPage::spelled() const
{
    FormTexts texts = m_form->texts();
    for (const auto &[place, digits] : m_look.decimals.asKeyValueRange()) {
        if (const auto number = amountIn(texts.value(place)))
            texts.insert(place, number->text(digits));
    }
    if (m_look.toTerms)
        m_look.toTerms(texts);
    return texts;
}

void TermsListPage::show(int key)
{
    const TermsList::Entry *entry = m_list.entry(key);
    m_isFilling = true;
    m_key = entry ? key : 0;
    m_base = entry ? entry->now : FormTexts();
    const FormTexts texts = shown(m_base);
    for (const FormField &field : std::as_const(m_look.fields)) {
        m_form->give(field.place, texts.value(field.place));
        m_form->say(field.place, {}, Tone::Plain);
    }
    if (m_look.enableIds)
        m_look.enableIds(*m_form, entry && entry->isNew());
    m_given = spelled();
    m_isFilling = false;
    m_form->setEnabled(entry && !m_isLocked);
    m_remove->setEnabled(entry && !m_isLocked);
    if (m_faulty.contains(key))
        Q_EMIT edited(); // what is wrong with it is said again, under its fields
}

//! What nobody touched stays as the terms have it, whatever the form would make of it.
void TermsListPage::takeTyped()
{
    if (m_isFilling || m_key == 0)
        return;
    const FormTexts now = spelled();
    for (const FormField &field : std::as_const(m_look.fields)) {
        const bool isSame = now.value(field.place) == m_given.value(field.place);
        if (!isSame)
            m_touched.insert({m_key, field.place});
        m_list.set(m_key, field.place, isSame ? m_base.value(field.place) : now.value(field.place));
    }
    refresh();
    Q_EMIT edited();
}

void TermsListPage::addNew()
{
    if (m_isLocked)
        return;
    const int key = m_list.add(m_look.begin(m_list));
    refresh();
    m_table->select(QString::number(key));
    show(key);
    m_form->focusFirst();
    Q_EMIT edited();
}

void TermsListPage::removeChosen()
{
    if (m_isLocked || m_key == 0)
        return;
    const int row = m_table->currentIndex().row();
    m_list.remove(m_key);
    refresh();
    show(0);
    if (m_model->rowCount() > 0)
        m_table->setCurrentIndex(m_model->index(qBound(0, row, m_model->rowCount() - 1), 0));
    m_table->setFocus();
    Q_EMIT edited();
}

Cell TermsListPage::stateOf(const TermsList::Entry &entry) const
{
    Cell cell;
    if (m_faulty.contains(entry.key)) {
        cell.text = tr("Faulty");
        cell.tone = Tone::Bad;
    } else if (entry.isNew()) {
        cell.text = tr("New");
        cell.tone = Tone::Accent;
    } else if (entry.isChanged()) {
        cell.text = tr("Changed");
        cell.tone = Tone::Accent;
    }
    return cell;
}

void TermsListPage::refresh()
{
    QList<TermsRow> rows;
    for (const TermsList::Entry &entry : m_list.entries()) {
        if (!entry.isRemoved)
            rows.append({entry.key, entry.now, stateOf(entry)});
    }
    std::stable_sort(rows.begin(), rows.end(), m_look.before);
    m_isFilling = true;
    m_model->setRecords(std::move(rows));
    m_isFilling = false;
}

void TermsListPage::beginFaults()
{
    m_wasFaulty = std::exchange(m_faulty, {});
    for (const FormField &field : std::as_const(m_look.fields))
        m_form->say(field.place, {}, Tone::Plain);
}

std::optional<TermsPage::Remark> TermsListPage::take(const Fault &fault, Tone tone)
{
    for (const TermsList::Entry &entry : m_list.entries()) {
        const QString pointer = entry.isRemoved ? QString() : m_list.pointerOf(entry.key);
        if (pointer.isEmpty() || (fault.path != pointer && !fault.path.startsWith(pointer + u'/')))
            continue;
        const QString place = placeOf(fault, pointer, m_look.fields);
        const QString label = m_form->labelOf(place);
        const bool isAhead = entry.isNew() && entry.now.value(place).isEmpty() &&
                             !m_touched.contains({entry.key, place}); // nobody has come to it yet
        if (isAhead && !label.isEmpty())
            return Remark{true, label};
        if (tone == Tone::Bad)
            m_faulty.insert(entry.key);
        if (entry.key == m_key && !label.isEmpty()) {
            m_form->say(place, spoken(fault.reason), tone);
            return Remark{};
        }
        const QString about = label.isEmpty() ? QString() : label + QStringLiteral(": ");
        return tone == Tone::Bad ? Remark{false, tr("%1: %2").arg(m_look.name(entry.now), about + spoken(fault.reason))}
                                 : Remark{};
    }
    return std::nullopt;
}

void TermsListPage::endFaults()
{
    if (m_faulty != m_wasFaulty)
        refresh();
}

void TermsListPage::setLocked()
{
    m_isLocked = true;
    m_new->setEnabled(false);
    m_remove->setEnabled(false);
    m_form->setEnabled(false);
}

} // namespace counterfoil
