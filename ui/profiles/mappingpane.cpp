// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/profiles/mappingpane.h"

#include "ui/profiles/rowsedit.h"
#include "ui/shell/keptsplitter.h"
#include "ui/shell/parts.h"
#include "ui/tables/tableview.h"
#include "ui/theme/theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QScrollArea>
#include <QVBoxLayout>

namespace counterfoil {

namespace {
constexpr int mappingWidth = 312;
} // namespace

MappingPane::MappingPane(const Theme &theme, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_table(new TableView(theme)),
      m_model(new RecordTableModel<MappingRow>(mappingShape(), mappingColumns(), this))
{
    m_table->setObjectName(QStringLiteral("profileColumns"));
    m_table->setAccessibleName(tr("Attributes and their columns"));
    m_table->setTable(m_model);
    m_table->setMinimumWidth(360);
    auto *splitter = new KeptSplitter(QStringLiteral("profileMapping"), Qt::Horizontal);
    splitter->addWidget(m_table);
    splitter->addWidget(makeForm());
    splitter->setStretchFactor(0, 1);
    for (int part = 0; part < 2; ++part)
        splitter->setCollapsible(part, false);
    splitter->setSizes({700, mappingWidth});
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(splitter);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &MappingPane::showAttribute);
    connect(m_table, &TableView::opened, this, [this] { m_column->setFocus(); });
}

QWidget *MappingPane::makeForm()
{
    const auto caption = [this](const QString &text) {
        auto *label = new TextLabel(m_theme, FontRole::Caption, true);
        label->setWordWrap(true);
        label->setText(text);
        return label;
    };
    m_name = new TextLabel(m_theme, FontRole::Heading);
    m_sentence = caption({});
    m_fault = caption({});
    m_fault->setTone(Tone::Bad);
    m_column = new QComboBox;
    m_column->setObjectName(QStringLiteral("columnOfFile"));
    m_column->setAccessibleName(tr("Column of the file"));
    m_column->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_names = new RowsEdit(m_theme, tr("Names of the column"), {{tr("Name"), RowField::Kind::Offered, {}}});
    m_names->setObjectName(QStringLiteral("columnNames"));
    m_optional = new QCheckBox(tr("The column may be missing"));
    m_optional->setObjectName(QStringLiteral("columnOptional"));
    m_constant = new QLineEdit;
    m_constant->setObjectName(QStringLiteral("columnConstant"));
    m_constant->setAccessibleName(tr("Otherwise"));
    m_side = new QWidget;
    auto *column = new QVBoxLayout(m_side);
    column->setContentsMargins(16, 10, 16, 12);
    column->setSpacing(6);
    for (QWidget *part :
         QWidgetList{m_name, m_sentence, m_fault, caption(tr("Column of the file below")), m_column,
                     caption(tr("Names of the column: the first that a file has counts")), m_names, m_optional,
                     caption(tr("Where no column says it, or it is empty")), m_constant, makeWords()})
        column->addWidget(part);
    column->addStretch();
    auto *scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setBackgroundRole(QPalette::Base);
    scroll->setMinimumWidth(280);
    scroll->setWidget(m_side);
    connect(m_column, &QComboBox::activated, this, &MappingPane::takeColumn);
    connect(m_names, &RowsEdit::edited, this, &MappingPane::take);
    connect(m_words, &RowsEdit::edited, this, &MappingPane::take);
    connect(m_optional, &QCheckBox::toggled, this, &MappingPane::take);
    connect(m_constant, &QLineEdit::textChanged, this, &MappingPane::take);
    return scroll;
}

QWidget *MappingPane::makeWords()
{
    m_wordsPart = new QWidget;
    auto *layout = new QVBoxLayout(m_wordsPart);
    layout->setContentsMargins({});
    layout->setSpacing(6);
    auto *label = new TextLabel(m_theme, FontRole::Caption, true);
    label->setText(tr("The file's words, and what they mean"));
    m_words = new RowsEdit(m_theme, tr("Words"),
                           {{tr("In the file"), RowField::Kind::Text, {}}, {tr("Means"), RowField::Kind::Text, {}}});
    m_words->setObjectName(QStringLiteral("columnWords"));
    layout->addWidget(label);
    layout->addWidget(m_words);
    return m_wordsPart;
}

QString MappingPane::current() const
{
    const MappingRow *row = m_model->record(m_table->currentIndex().row());
    return row && row->heading.isEmpty() ? row->attribute.name : QString();
}

void MappingPane::show(const ProfileDraft &draft, const std::optional<SampleFile> &sample,
                       const std::optional<ProfileTrial> &trial)
{
    m_form = draft.form;
    m_sample = sample;
    m_filling = true; // whoever types keeps the field while the table is made anew
    m_model->setRecords(mappingRows(draft, sample, trial));
    m_filling = false;
    if (current().isEmpty())
        choose(lineAttributes().first().name);
    showAttribute();
}

void MappingPane::setFilter(const QString &text)
{
    m_model->setFilter(text);
}

void MappingPane::choose(const QString &attribute)
{
    m_table->select(attribute);
}

void MappingPane::showAttribute()
{
    if (m_filling)
        return;
    const MappingRow *row = m_model->record(m_table->currentIndex().row());
    const bool there = row && row->heading.isEmpty();
    m_side->setEnabled(there);
    m_attribute = there ? row->attribute.name : QString();
    if (!there)
        return;
    m_filling = true;
    m_name->setText(m_attribute);
    m_sentence->setText(attributeSentence(m_attribute));
    m_sentence->setVisible(!m_sentence->text().isEmpty());
    m_fault->setText(row->fault);
    m_fault->setVisible(!row->fault.isEmpty());
    const QStringList columns = m_sample ? m_sample->columns : QStringList();
    m_column->clear();
    m_column->addItem(columns.isEmpty() ? tr("Try a file first") : tr("None"), QString());
    for (qsizetype at = 0; at < columns.size(); ++at) {
        const QString &first = m_sample->first.at(at);
        m_column->addItem(first.isEmpty() ? columns.at(at) : QStringLiteral("%1 (%2)").arg(columns.at(at), first),
                          columns.at(at));
    }
    m_column->setEnabled(!columns.isEmpty());
    m_column->setCurrentIndex(std::max(0, m_column->findData(row->column)));
    m_names->setOffers(0, columns);
    m_names->setTexts(row->form.names);
    m_optional->setChecked(row->form.optional);
    m_optional->setEnabled(!row->form.names.isEmpty());
    if (m_constant->text() != row->form.constant)
        m_constant->setText(row->form.constant);
    m_words->setRows(row->form.words);
    m_wordsPart->setVisible(row->attribute.isText);
    m_filling = false;
}

//! The chosen column comes first: other files may spell it otherwise.
void MappingPane::takeColumn()
{
    const QString column = m_column->currentData().toString();
    QStringList names = m_names->texts();
    if (column.isEmpty()) {
        names.removeIf([this](const QString &name) {
            return m_sample && std::any_of(m_sample->columns.begin(), m_sample->columns.end(),
                                           [&](const QString &own) { return foldedName(own) == foldedName(name); });
        });
    } else {
        names.removeIf([&column](const QString &name) { return foldedName(name) == foldedName(column); });
        names.prepend(column);
    }
    m_names->setTexts(names);
    take();
}

void MappingPane::take()
{
    if (m_filling || m_attribute.isEmpty())
        return;
    AttributeForm own{m_names->texts(), m_optional->isChecked(), m_constant->text(), m_words->rows()};
    own.optional = own.optional && !own.names.isEmpty();
    if (own.isEmpty())
        m_form.attributes.remove(m_attribute);
    else
        m_form.attributes.insert(m_attribute, own);
    Q_EMIT edited(m_form);
}

} // namespace counterfoil
