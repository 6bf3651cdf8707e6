// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/profiles/rowsedit.h"

#include "ui/shell/parts.h"
#include "ui/theme/theme.h"

#include <QComboBox>
#include <QGridLayout>
#include <QVBoxLayout>

namespace counterfoil {

RowsEdit::RowsEdit(const Theme &theme, const QString &name, QList<RowField> fields, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_name(name), m_fields(std::move(fields)), m_grid(new QGridLayout),
      m_add(new QPushButton(theme.icon(QStringLiteral("add")), tr("Add")))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(4);
    m_grid->setContentsMargins({});
    m_grid->setHorizontalSpacing(4);
    m_grid->setVerticalSpacing(4);
    for (int field = 0; field < m_fields.size(); ++field)
        m_grid->setColumnStretch(field, 1);
    layout->addLayout(m_grid);
    m_add->setProperty("small", true);
    m_add->setAccessibleName(tr("Add: %1").arg(name));
    layout->addWidget(m_add, 0, Qt::AlignLeft);
    connect(m_add, &QPushButton::clicked, this, [this] {
        addRow({});
        m_rows.last().first()->setFocus();
    });
}

QWidget *RowsEdit::makeField(int field, const QString &text)
{
    const RowField &look = m_fields.at(field);
    const QString spoken = QStringLiteral("%1: %2").arg(m_name, look.name);
    if (look.kind == RowField::Kind::Text) {
        auto *line = new QLineEdit(text);
        line->setPlaceholderText(look.name);
        line->setAccessibleName(spoken);
        connect(line, &QLineEdit::textChanged, this, &RowsEdit::edited);
        return line;
    }
    auto *box = new QComboBox;
    box->setAccessibleName(spoken);
    box->setMinimumContentsLength(6);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->addItems(look.offers);
    if (look.kind == RowField::Kind::Choice) {
        if (box->findText(text) < 0)
            box->insertItem(0, text);
        box->setCurrentText(text);
        connect(box, &QComboBox::currentTextChanged, this, &RowsEdit::edited);
        return box;
    }
    box->setEditable(true);
    box->setInsertPolicy(QComboBox::NoInsert);
    box->lineEdit()->setPlaceholderText(look.name);
    box->lineEdit()->setAccessibleName(spoken);
    box->setEditText(text);
    connect(box, &QComboBox::editTextChanged, this, &RowsEdit::edited);
    return box;
}

void RowsEdit::addRow(const QStringList &texts)
{
    QWidgetList row;
    const int line = m_nextLine++;
    for (int field = 0; field < m_fields.size(); ++field) {
        row << makeField(field, texts.value(field));
        m_grid->addWidget(row.last(), line, field);
        row.last()->setFocusPolicy(Qt::StrongFocus); // a wheel over the page changes nothing
    }
    QPushButton *away = iconButton(m_theme, QStringLiteral("cross"), tr("Remove the row"));
    connect(away, &QPushButton::clicked, this, [this, away] { removeRow(away); });
    m_grid->addWidget(away, line, int(m_fields.size()));
    row << away;
    for (qsizetype at = 1; at < row.size(); ++at)
        setTabOrder(row.at(at - 1), row.at(at));
    setTabOrder(away, m_add);
    m_rows << row;
}

void RowsEdit::removeRow(QWidget *button)
{
    for (qsizetype at = 0; at < m_rows.size(); ++at) {
        if (m_rows.at(at).last() != button)
            continue;
        m_add->setFocus();
        for (QWidget *part : m_rows.takeAt(at)) {
            m_grid->removeWidget(part);
            part->hide();
            part->deleteLater(); // the button is in the midst of its click
        }
        Q_EMIT edited();
        return;
    }
}

void RowsEdit::clear()
{
    for (const QWidgetList &row : std::as_const(m_rows))
        qDeleteAll(row);
    m_rows.clear();
    m_nextLine = 0;
}

void RowsEdit::setRows(const QList<QStringList> &rows)
{
    if (rows == this->rows())
        return; // whoever types keeps the place
    clear();
    for (const QStringList &row : rows)
        addRow(row);
}

QString RowsEdit::textOf(const QWidget *field)
{
    const auto *box = qobject_cast<const QComboBox *>(field);
    return box ? box->currentText() : static_cast<const QLineEdit *>(field)->text();
}

QList<QStringList> RowsEdit::rows() const
{
    QList<QStringList> rows;
    for (const QWidgetList &row : m_rows) {
        QStringList texts;
        for (qsizetype field = 0; field < m_fields.size(); ++field)
            texts << textOf(row.at(field));
        if (std::any_of(texts.begin(), texts.end(), [](const QString &text) { return !text.isEmpty(); }))
            rows << texts;
    }
    return rows;
}

void RowsEdit::setTexts(const QStringList &texts)
{
    QList<QStringList> rows;
    for (const QString &text : texts)
        rows << QStringList{text};
    setRows(rows);
}

QStringList RowsEdit::texts() const
{
    QStringList texts;
    for (const QStringList &row : rows())
        texts << row.first();
    return texts;
}

void RowsEdit::setOffers(int field, const QStringList &offers)
{
    if (m_fields.at(field).offers == offers)
        return;
    m_fields[field].offers = offers;
    for (const QWidgetList &row : std::as_const(m_rows)) {
        auto *box = qobject_cast<QComboBox *>(row.at(field));
        if (!box)
            continue;
        const QSignalBlocker quiet(box);
        const QString text = box->currentText();
        box->clear();
        box->addItems(offers);
        box->setEditText(text);
    }
}

} // namespace counterfoil
