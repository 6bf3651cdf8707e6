// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parties/partyform.h"

#include "ui/format/days.h"
#include "ui/shell/parts.h"

#include <QComboBox>
#include <QFormLayout>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace counterfoil {

namespace {
constexpr int leastLabel = 112;
constexpr int mostLabel = 200; //!< what is longer wraps
constexpr int labelSpacing = 12;
constexpr int leastField = 236;
} // namespace

PartyForm::PartyForm(const Theme &theme, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_layout(new QVBoxLayout(this)), m_columns(new QHBoxLayout)
{
    m_layout->setContentsMargins({});
    m_layout->setSpacing(8);
    m_columns->setSpacing(24);
    m_layout->addLayout(m_columns);
    addColumn();
}

void PartyForm::addColumn()
{
    if (m_column)
        m_column->addStretch();
    m_side = new QWidget;
    m_names.clear();
    m_column = new QVBoxLayout(m_side);
    m_column->setContentsMargins({});
    m_column->setSpacing(8);
    m_columns->addWidget(m_side, 1);
    m_form = nullptr;
}

void PartyForm::addHeading(const QString &text)
{
    auto *heading = new TextLabel(m_theme, FontRole::Heading);
    heading->setText(text);
    if (m_column->count() > 0)
        m_column->addSpacing(4);
    m_column->addWidget(heading);
    m_form = nullptr;
}

PartyForm::Field &PartyForm::add(const QString &place, const QString &label, QWidget *widget)
{
    if (!m_form) {
        m_form = new QFormLayout;
        m_form->setContentsMargins({});
        m_form->setHorizontalSpacing(labelSpacing);
        m_form->setVerticalSpacing(6);
        m_form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
        m_column->addLayout(m_form);
    }
    Field field{widget, new QVBoxLayout, new TextLabel(m_theme, FontRole::Caption), label};
    widget->setObjectName(place);
    widget->setAccessibleName(label);
    field.wrong->setObjectName(place + QStringLiteral("/wrong"));
    field.wrong->setWordWrap(true);
    field.wrong->hide();
    field.cell->setSpacing(2);
    field.cell->addWidget(widget);
    field.cell->addWidget(field.wrong);
    auto *name = new TextLabel(m_theme, FontRole::Body, true);
    name->setText(label);
    name->setBuddy(widget);
    name->setWordWrap(true);
    m_names.append(name);
    alignFields();
    m_form->addRow(name, field.cell);
    m_order.append(place);
    m_given.insert(place, QString());
    return *m_fields.insert(place, field);
}

//! Names are as wide as the widest of their column, so that fields under different headings align and no row is higher
//! than the one beside it.
void PartyForm::alignFields()
{
    int wide = leastLabel;
    for (const QLabel *name : std::as_const(m_names))
        wide = qMax(wide, name->fontMetrics().horizontalAdvance(name->text()) + 1);
    wide = qMin(wide, mostLabel);
    for (QLabel *name : std::as_const(m_names))
        name->setFixedWidth(wide);
    m_side->setMinimumWidth(wide + labelSpacing + leastField);
}

QLineEdit *PartyForm::addText(const QString &place, const QString &label, const QString &hint)
{
    auto *line = new QLineEdit;
    line->setPlaceholderText(hint);
    add(place, label, line);
    connect(line, &QLineEdit::textChanged, this, &PartyForm::edited);
    return line;
}

QLineEdit *PartyForm::addCode(const QString &place, const QString &label, const QString &hint)
{
    QLineEdit *line = addText(place, label, hint);
    m_fields[place].isCode = true;
    return line;
}

QLineEdit *PartyForm::addDay(const QString &place, const QString &label, const QString &hint)
{
    QLineEdit *line = addText(place, label, hint.arg(dayExample()));
    m_fields[place].isDay = true;
    return line;
}

QComboBox *PartyForm::addChoice(const QString &place, const QString &label, const Words &words)
{
    auto *box = new QComboBox;
    for (const auto &[word, text] : words)
        box->addItem(text, word);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon); // a long name does not widen the form
    box->setMinimumContentsLength(12);
    box->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    add(place, label, box);
    m_given.insert(place, box->currentData().toString());
    connect(box, &QComboBox::currentIndexChanged, this, &PartyForm::edited);
    return box;
}

QPlainTextEdit *PartyForm::addLines(const QString &place, const QString &label, int lines, const QString &hint)
{
    auto *text = new QPlainTextEdit;
    text->setPlaceholderText(hint);
    text->setTabChangesFocus(true);
    text->setLineWrapMode(QPlainTextEdit::NoWrap);
    text->setFixedHeight(lines * text->fontMetrics().lineSpacing() + 16);
    add(place, label, text);
    connect(text, &QPlainTextEdit::textChanged, this, &PartyForm::edited);
    return text;
}

void PartyForm::addBelow(QWidget *widget)
{
    if (const Field *last = m_order.isEmpty() ? nullptr : field(m_order.last()))
        last->cell->addWidget(widget, 0, Qt::AlignLeft);
}

void PartyForm::addNote(QWidget *widget)
{
    m_layout->addWidget(widget);
}

const PartyForm::Field *PartyForm::field(const QString &place) const
{
    const auto found = m_fields.constFind(place);
    return found == m_fields.constEnd() ? nullptr : &*found;
}

void PartyForm::give(const QString &place, const QString &text)
{
    const Field *own = field(place);
    if (!own)
        return;
    if (auto *line = qobject_cast<QLineEdit *>(own->widget))
        line->setText(own->isDay ? shownDay(text) : text);
    else if (auto *lines = qobject_cast<QPlainTextEdit *>(own->widget))
        lines->setPlainText(text);
    else if (auto *box = qobject_cast<QComboBox *>(own->widget)) {
        if (box->findData(text) < 0)
            box->addItem(text, text);
        box->setCurrentIndex(box->findData(text));
    }
    m_given.insert(place, this->text(place));
}

void PartyForm::give(const FormTexts &texts)
{
    for (const auto &[place, text] : texts.asKeyValueRange())
        give(place, text);
}

QString PartyForm::text(const QString &place) const
{
    const Field *own = field(place);
    if (!own)
        return {};
    if (const auto *line = qobject_cast<const QLineEdit *>(own->widget))
        return own->isDay    ? spelledDay(line->text())
               : own->isCode ? line->text().trimmed().toUpper()
                             : line->text().trimmed();
    if (const auto *lines = qobject_cast<const QPlainTextEdit *>(own->widget))
        return lines->toPlainText();
    return qobject_cast<const QComboBox *>(own->widget)->currentData().toString();
}

FormTexts PartyForm::texts() const
{
    FormTexts all;
    for (const QString &place : m_order)
        all.insert(place, text(place));
    return all;
}

QString PartyForm::labelOf(const QString &place) const
{
    const Field *own = field(place);
    return own ? own->label : QString();
}

void PartyForm::say(const QString &place, const QString &text, Tone tone)
{
    const Field *own = field(place);
    if (!own)
        return;
    // what reads the terms asks for their spelling, which nobody types here
    const QString typed = own->isDay && !text.isEmpty() ? this->text(place) : QString();
    const QString said = begunLarge(typed.isEmpty() || dayIn(typed) ? text : dayFault(typed));
    own->wrong->setTone(tone);
    own->wrong->setText(said);
    own->wrong->setVisible(!said.isEmpty());
    own->widget->setAccessibleDescription(said);
}

void PartyForm::setFieldEnabled(const QString &place, bool enabled)
{
    if (const Field *own = field(place))
        own->widget->setEnabled(enabled);
}

void PartyForm::finish()
{
    m_column->addStretch();
}

void PartyForm::focusFirst()
{
    for (const QString &place : std::as_const(m_order)) {
        if (const Field *own = field(place); own->widget->isEnabled()) {
            own->widget->setFocus();
            return;
        }
    }
}

} // namespace counterfoil
