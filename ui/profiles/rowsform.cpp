// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/profiles/rowsform.h"

#include "ui/profiles/rowsedit.h"
#include "ui/shell/parts.h"
#include "ui/theme/theme.h"

#include <QScrollArea>
#include <QVBoxLayout>

namespace counterfoil {

namespace {
constexpr int rowsWidth = 720;
} // namespace

RowsForm::RowsForm(const Theme &theme, QWidget *parent) : QWidget(parent), m_theme(theme)
{
    auto *page = new QWidget;
    page->setMaximumWidth(rowsWidth);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(16, 10, 16, 12);
    column->setSpacing(6);
    m_skip = conditions(*column, tr("No lines"),
                        tr("Rows with one of these texts are passed over. * stands for "
                           "anything, no text for an empty cell."),
                        QStringLiteral("profileSkip"));
    m_end = conditions(*column, tr("Here the lines end"), tr("What comes after such a row is not read as lines."),
                       QStringLiteral("profileEnd"));
    m_negate = conditions(*column, tr("Count negative"), tr("Credits that the file writes without a minus."),
                          QStringLiteral("profileNegate"));
    m_families = conditions(*column, tr("Families"),
                            tr("What rows are, the first that fits. Of others Microsoft's products are told by their "
                               "terms, the rest is \"other\"."),
                            QStringLiteral("profileFamilies"), true);
    m_customers = add(
        *column, tr("Customers"), tr("The distributor's key of a customer, and the tenant it stands for."),
        QStringLiteral("profileCustomers"),
        new RowsEdit(theme, tr("Customers"),
                     {{tr("Key in the file"), RowField::Kind::Text, {}}, {tr("Tenant"), RowField::Kind::Text, {}}}));
    m_keep = add(*column, tr("Kept columns"),
                 tr("Kept with the lines without a word; others that no attribute takes "
                    "are kept and told."),
                 QStringLiteral("profileKeep"),
                 new RowsEdit(theme, tr("Kept columns"), {{tr("Column"), RowField::Kind::Offered, {}}}));
    column->addStretch();
    auto *scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setBackgroundRole(QPalette::Base);
    scroll->setWidget(page);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(scroll);
}

RowsEdit *RowsForm::add(QVBoxLayout &column, const QString &title, const QString &sentence, const QString &name,
                        RowsEdit *rows)
{
    auto *heading = new TextLabel(m_theme, FontRole::Heading);
    heading->setText(title);
    heading->setContentsMargins(0, column.count() > 0 ? 8 : 0, 0, 0);
    auto *caption = new TextLabel(m_theme, FontRole::Caption, true);
    caption->setWordWrap(true);
    caption->setText(sentence);
    rows->setObjectName(name);
    for (QWidget *part : QWidgetList{heading, caption, rows})
        column.addWidget(part);
    connect(rows, &RowsEdit::edited, this, &RowsForm::take);
    return rows;
}

RowsEdit *RowsForm::conditions(QVBoxLayout &column, const QString &title, const QString &sentence, const QString &name,
                               bool families)
{
    QList<RowField> fields{{tr("Column"), RowField::Kind::Offered, {}}, {tr("Is"), RowField::Kind::Text, {}}};
    if (families) {
        QStringList words;
        for (int family = 0; family <= int(Family::Other); ++family)
            words << wordOf(Family(family));
        fields << RowField{tr("Family"), RowField::Kind::Choice, words};
    }
    return add(column, title, sentence, name, new RowsEdit(m_theme, title, fields));
}

void RowsForm::show(const ProfileForm &form, const std::optional<SampleFile> &sample)
{
    m_form = form;
    const QStringList columns = sample ? sample->columns : QStringList();
    for (RowsEdit *rows : {m_skip, m_end, m_negate, m_families, m_keep})
        rows->setOffers(0, columns);
    m_skip->setRows(form.skip);
    m_end->setRows(form.end);
    m_negate->setRows(form.negate);
    m_families->setRows(form.families);
    m_customers->setRows(form.customers);
    m_keep->setTexts(form.keep);
}

void RowsForm::take()
{
    m_form.skip = m_skip->rows();
    m_form.end = m_end->rows();
    m_form.negate = m_negate->rows();
    m_form.families = m_families->rows();
    m_form.customers = m_customers->rows();
    m_form.keep = m_keep->texts();
    Q_EMIT edited(m_form);
}

} // namespace counterfoil
