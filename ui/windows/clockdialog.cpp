// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/windows/clockdialog.h"

#include "ui/format/days.h"
#include "ui/shell/parts.h"
#include "ui/shell/sheetparts.h"
#include "ui/windows/windowscolumns.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QDialog>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace counterfoil {

namespace {

struct ClockDialogWords
{
    Q_DECLARE_TR_FUNCTIONS(Windows)
};

TextLabel *aboutClock(const Theme &theme, const ClockRow &row)
{
    auto *about = new TextLabel(theme, FontRole::Body);
    about->setWordWrap(true);
    about->setText(
        ClockDialogWords::tr("%1: %2. Ends %3. If nobody decides: %4.")
            .arg(row.clock.customerName, subjectWords(row.clock), endWords(row, 0), outcomeWords(row.clock)));
    return about;
}

//! The choices in their order; "not decided" only where somebody decided before.
QList<ClockChoice> choicesFor(const ClockDecision &decision)
{
    QList<ClockChoice> choices{ClockChoice::LetHappen, ClockChoice::Change, ClockChoice::AskCustomer};
    if (decision.isDecided())
        choices << ClockChoice::Open;
    return choices;
}

struct ClockFields
{
    ClockFields(QFormLayout &form, const ClockDecision &decision)
        : choices(choicesFor(decision)),
          choice(addField(form, ClockDialogWords::tr("Decision"), "choice", new QComboBox)),
          owner(addField(form, ClockDialogWords::tr("Owner"), "owner", new QLineEdit(decision.owner))),
          due(addField(form, ClockDialogWords::tr("Due"), "due", new QLineEdit(fieldText(decision.due)))),
          note(addField(form, ClockDialogWords::tr("Note"), "note", new QPlainTextEdit(decision.note)))
    {
        for (const ClockChoice one : std::as_const(choices))
            choice->addItem(one == ClockChoice::Open ? ClockDialogWords::tr("Not decided") : choiceWords(one));
        choice->setCurrentIndex(qMax(0, int(choices.indexOf(decision.choice))));
        due->setPlaceholderText(ClockDialogWords::tr("%1, or empty").arg(dayExample()));
        note->setTabChangesFocus(true);
        note->setFixedHeight(72);
    }

    //! What is wrong with them; empty where nothing is.
    QString take(ClockDecision &decision) const
    {
        const QString text = due->text().trimmed();
        const std::optional<Day> day = text.isEmpty() ? Day() : dayIn(text);
        if (!day)
            return ClockDialogWords::tr("Due: %1").arg(dayFault(text));
        decision.choice = choices.at(choice->currentIndex());
        decision.owner = owner->text().trimmed();
        decision.due = *day;
        decision.note = note->toPlainText().trimmed();
        return {};
    }

    QList<ClockChoice> choices;
    QComboBox *choice;
    QLineEdit *owner;
    QLineEdit *due;
    QPlainTextEdit *note;
};

} // namespace

std::optional<ClockDecision> askDecision(const Theme &theme, QWidget *parent, const ClockRow &row)
{
    QDialog sheet(parent);
    sheet.setObjectName(QStringLiteral("clockSheet"));
    sheet.setWindowTitle(kindWords(row.clock.kind));
    fitSheet(sheet, 560);
    auto *layout = new QVBoxLayout(&sheet);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(12);
    layout->addWidget(aboutClock(theme, row));
    auto *form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    layout->addLayout(form);
    const ClockFields fields(*form, row.decision);
    auto *wrong = new TextLabel(theme, FontRole::Caption);
    wrong->setTone(Tone::Bad);
    wrong->setWordWrap(true);
    wrong->hide();
    layout->addWidget(wrong);
    auto *keep = new QPushButton(ClockDialogWords::tr("Keep the decision"));
    layout->addLayout(sheetFoot(sheet, keep));
    ClockDecision decision = row.decision;
    decision.clock = row.clock.id();
    QObject::connect(keep, &QPushButton::clicked, &sheet, [&] {
        wrong->setText(fields.take(decision));
        wrong->setVisible(!wrong->text().isEmpty());
        if (wrong->text().isEmpty())
            sheet.accept();
    });
    return sheet.exec() == QDialog::Accepted ? std::optional(decision) : std::nullopt;
}

} // namespace counterfoil
