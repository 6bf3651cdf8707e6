// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reconcile/findingdialogs.h"

#include "core/money/currency.h"
#include "ui/format/amounts.h"
#include "ui/format/days.h"
#include "ui/format/spoken.h"
#include "ui/reconcile/findingcolumns.h"
#include "ui/shell/parts.h"
#include "ui/shell/sheetparts.h"

#include <QClipboard>
#include <QComboBox>
#include <QCoreApplication>
#include <QDialog>
#include <QFormLayout>
#include <QGuiApplication>
#include <QPlainTextEdit>
#include <QSet>
#include <QVBoxLayout>

namespace counterfoil {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("FindingDialogs", text);
}

constexpr FindingState states[] = {FindingState::Open, FindingState::Explained, FindingState::Accepted};

//! What is wrong, and with which field; an empty text where nothing is.
struct Wrong
{
    QString field;
    QString text;
};

Wrong wrongIn(const char *field, const QString &text)
{
    return {QString::fromLatin1(field), text};
}

//! A sheet with a form: what it is about, the fields, each with what is wrong with it beneath, one verb and Cancel.
class FindingSheet final : public QDialog
{
public:
    FindingSheet(const Theme &theme, QWidget *parent, const QString &title, const TrackedFinding &tracked)
        : QDialog(parent), m_theme(theme), m_form(new QFormLayout)
    {
        setObjectName(QStringLiteral("findingSheet"));
        setWindowTitle(title);
        fitSheet(*this, 560);
        m_layout = new QVBoxLayout(this);
        m_layout->setContentsMargins(16, 16, 16, 16);
        m_layout->setSpacing(12);
        auto *about = new TextLabel(theme, FontRole::Body);
        about->setWordWrap(true);
        about->setText(tracked.finding.name.isEmpty()
                           ? spoken(tracked.finding.text)
                           : tracked.finding.name + QStringLiteral(": ") + spoken(tracked.finding.text));
        m_layout->addWidget(about);
        m_form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
        m_layout->addLayout(m_form);
    }

    template <typename Field>
    Field *add(const QString &label, const char *name, Field *field)
    {
        addField(*m_form, label, name, field);
        auto *wrong = new TextLabel(m_theme, FontRole::Caption);
        wrong->setTone(Tone::Bad);
        wrong->setWordWrap(true);
        wrong->hide();
        m_form->addRow(QString(), wrong);
        m_wrongs.insert(field->objectName(), wrong);
        if constexpr (std::is_same_v<Field, QLineEdit>)
            connect(field, &QLineEdit::textChanged, this, [this, field] {
                m_touched.insert(field->objectName());
                check();
            });
        return field;
    }
    void addWide(QWidget *widget) { m_layout->addWidget(widget, 1); }

    //! Until `take` has no complaint; false where it is cancelled.
    bool ask(const QString &verb, const std::function<Wrong()> &take)
    {
        m_take = take;
        m_touched.clear(); // what is filled in so far is the program's
        auto *go = new QPushButton(verb);
        m_layout->addLayout(sheetFoot(*this, go));
        connect(go, &QPushButton::clicked, this, [this] {
            for (const QString &field : m_wrongs.keys())
                m_touched.insert(field); // it is said of all of them now
            if (check())
                accept();
        });
        return exec() == QDialog::Accepted;
    }

private:
    bool check()
    {
        if (!m_take)
            return false;
        const Wrong wrong = m_take();
        for (auto label = m_wrongs.begin(); label != m_wrongs.end(); ++label) {
            const bool isHere = !wrong.text.isEmpty() && label.key() == wrong.field && m_touched.contains(wrong.field);
            label.value()->setText(isHere ? wrong.text : QString());
            label.value()->setVisible(isHere);
        }
        return wrong.text.isEmpty();
    }

    const Theme &m_theme;
    QVBoxLayout *m_layout = nullptr;
    QFormLayout *m_form;
    QMap<QString, TextLabel *> m_wrongs; //!< by field
    QSet<QString> m_touched;             //!< fields that a person changed
    std::function<Wrong()> m_take;
};

//! Who sees to it, by when, and what there is to know.
struct Care
{
    Care(FindingSheet &sheet, const FindingRecord &record)
        : owner(sheet.add(tr("Owner"), "owner", new QLineEdit(record.owner))),
          due(sheet.add(tr("Due"), "due", new QLineEdit(fieldText(record.due)))),
          note(sheet.add(tr("Note"), "note", new QPlainTextEdit(record.note)))
    {
        due->setPlaceholderText(tr("%1, or empty").arg(dayExample()));
        note->setTabChangesFocus(true);
        note->setFixedHeight(72);
    }

    Wrong take(FindingChange &change) const
    {
        const QString text = due->text().trimmed();
        const std::optional<Day> day = text.isEmpty() ? Day() : dayIn(text);
        if (!day)
            return wrongIn("due", dayFault(text));
        change.due = *day;
        change.owner = owner->text().trimmed();
        change.note = note->toPlainText().trimmed();
        return {};
    }

    QLineEdit *owner;
    QLineEdit *due;
    QPlainTextEdit *note;
};

QString currencyOf(const TrackedFinding &tracked)
{
    const std::optional<Dispute> &dispute = tracked.record.dispute;
    return dispute && !dispute->lines.isEmpty() ? dispute->lines.first().currency : tracked.finding.currency;
}

} // namespace

std::optional<FindingChange> askChange(const Theme &theme, QWidget *parent, const TrackedFinding &tracked)
{
    FindingSheet sheet(theme, parent, tr("Change the finding"), tracked);
    auto *state = sheet.add(tr("State"), "state", new QComboBox);
    QList<FindingState> choices(std::begin(states), std::end(states));
    if (tracked.record.state == FindingState::Disputed)
        choices << FindingState::Disputed; // only a dispute begins one
    for (const FindingState choice : choices)
        state->addItem(findingStateWords(choice));
    state->setCurrentIndex(int(choices.indexOf(tracked.record.state)));
    const Care care(sheet, tracked.record);
    FindingChange change;
    const auto take = [&] {
        const FindingState chosen = choices.at(state->currentIndex());
        change.state = chosen == tracked.record.state ? std::nullopt : std::optional(chosen);
        return care.take(change);
    };
    return sheet.ask(tr("Save"), take) ? std::optional(change) : std::nullopt;
}

std::optional<FindingChange> askDispute(const Theme &theme, QWidget *parent, const TrackedFinding &tracked,
                                        const QString &ticket)
{
    FindingSheet sheet(theme, parent, tr("Dispute with Microsoft"), tracked);
    fitSheet(sheet, 680);
    auto *lines = sheet.add(tr("Only lines"), "lines", new QLineEdit);
    lines->setPlaceholderText(tr("G012345678:3, G012345678:7; empty: all of them"));
    auto *claim = sheet.add(tr("Credit wanted, %1").arg(currencyOf(tracked)), "claim", new QLineEdit);
    claim->setPlaceholderText(tr("before tax; empty: what the lines say, 0: any credit"));
    const Care care(sheet, tracked.record);
    auto *text = new QPlainTextEdit(ticket);
    text->setObjectName(QStringLiteral("ticket"));
    text->setAccessibleName(tr("Text of the ticket"));
    text->setReadOnly(true);
    text->setTabChangesFocus(true);
    text->setMinimumHeight(180);
    sheet.addWide(text);
    auto *copy = new QPushButton(tr("Copy the text"));
    QObject::connect(copy, &QPushButton::clicked, text, [ticket] { QGuiApplication::clipboard()->setText(ticket); });
    sheet.addWide(copy);
    FindingChange change;
    const auto take = [&]() -> Wrong {
        change.state = FindingState::Disputed;
        const Result<QList<LineName>> names = lineNamesIn(lines->text());
        if (!names)
            return wrongIn("lines", spoken(names.error().message()));
        change.lines = *names;
        const QString wanted = claim->text().trimmed();
        const std::optional<Decimal> amount = amountIn(wanted);
        if (!wanted.isEmpty() && (!amount || amount->isNegative()))
            return wrongIn("claim", tr("The credit is an amount of at least 0: \"%1\" is none.").arg(wanted));
        change.claimed = wanted.isEmpty() ? std::nullopt : std::optional(Exact(*amount));
        return care.take(change);
    };
    return sheet.ask(tr("Dispute"), take) ? std::optional(change) : std::nullopt;
}

std::optional<ManualLine> askBill(const Theme &theme, QWidget *parent, const TrackedFinding &tracked,
                                  const QList<Invoice> &drafts)
{
    if (drafts.isEmpty())
        return std::nullopt;
    FindingSheet sheet(theme, parent, tr("Bill the finding"), tracked);
    auto *draft = sheet.add(tr("Draft"), "draft", new QComboBox);
    for (const Invoice &invoice : drafts)
        draft->addItem(tr("%1, %2, net %3 %4")
                           .arg(invoice.buyer.name, rangeTextWithYear(invoice.service),
                                amountText(invoice.net, digitsOf(invoice.currency)), invoice.currency));
    auto *text = sheet.add(tr("Text"), "text", new QLineEdit(spoken(tracked.finding.text)));
    text->setCursorPosition(0); // a long one is read from its start
    auto *net = sheet.add(tr("Net amount"), "net", new QLineEdit);
    const int digits = digitsOf(tracked.finding.currency);
    if (!tracked.finding.amount.isZero() && tracked.finding.currency == drafts.first().currency)
        net->setText(amountText(rounded(tracked.finding.amount.abs(), digits), digits));
    ManualLine line;
    line.finding = tracked.finding.key;
    const auto take = [&]() -> Wrong {
        const Invoice &target = drafts.at(draft->currentIndex());
        const std::optional<Decimal> amount = amountIn(net->text());
        if (text->text().trimmed().isEmpty())
            return wrongIn("text", tr("The line needs a text: the customer reads it."));
        if (!amount || amount->isZero())
            return wrongIn("net", tr("The net amount is an amount other than 0 in %1: \"%2\" is none.")
                                      .arg(target.currency, net->text()));
        if (rounded(Exact(*amount), digitsOf(target.currency)) != *amount)
            return wrongIn("net", tr("%1 has fewer decimals than \"%2\".").arg(target.currency, net->text()));
        line.invoice = target.id;
        line.text = text->text().trimmed();
        line.net = *amount;
        return {};
    };
    return sheet.ask(tr("Bill"), take) ? std::optional(line) : std::nullopt;
}

} // namespace counterfoil
