// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reconcile/whypanel.h"

#include "ui/charts/daybars.h"
#include "ui/format/amounts.h"
#include "ui/format/words.h"
#include "ui/shell/parts.h"
#include "ui/theme/theme.h"

#include <numeric>

#include <QApplication>
#include <QClipboard>
#include <QPainter>
#include <QScrollArea>
#include <QVBoxLayout>

namespace counterfoil {

namespace {

constexpr int mostTerms = 24;
constexpr int mostSources = 8;

//! The chip alone, as a widget.
class ChipBox final : public QWidget
{
public:
    ChipBox(const Theme &theme, Mark mark) : m_theme(theme), m_mark(mark) { setFixedSize(chipWidth, chipHeight + 2); }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        paintChip(painter, rect(), m_mark, m_theme.colours());
    }

private:
    const Theme &m_theme;
    Mark m_mark;
};

QVBoxLayout *section(QVBoxLayout &layout, const Theme &theme)
{
    if (layout.count() > 0) {
        auto *line = new RuleLine(theme, Qt::Horizontal);
        line->setFaint();
        layout.addWidget(line);
    }
    auto *inside = new QVBoxLayout;
    inside->setContentsMargins(14, 12, 14, 12);
    inside->setSpacing(4);
    layout.addLayout(inside);
    return inside;
}

//! Words in lines of the panel's width: what cannot be broken is cut, and widens nothing.
TextLabel *wrappedText(const Theme &theme, FontRole role, const QString &text, bool quiet = false)
{
    auto *label = new TextLabel(theme, role, quiet);
    label->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    label->setWordWrap(true);
    label->setText(text);
    return label;
}

} // namespace

WhyPanel::WhyPanel(const Theme &theme, QWidget *parent) : QWidget(parent), m_theme(theme), m_scroll(new QScrollArea)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(makeHead());
    layout->addWidget(new RuleLine(theme, Qt::Horizontal));
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    layout->addWidget(m_scroll, 1);
    layout->addWidget(new RuleLine(theme, Qt::Horizontal));
    layout->addLayout(makeFoot());
    connect(&theme, &Theme::changed, this, &WhyPanel::rebuild);
    rebuild();
}

QLayout *WhyPanel::makeFoot()
{
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(14, 10, 14, 10);
    foot->setSpacing(8);
    m_usage = new QPushButton(tr("Azure usage"));
    m_usage->setObjectName(QStringLiteral("usage"));
    m_usage->setToolTip(tr("The rows of the customer, day by day"));
    m_copy = new QPushButton(m_theme.icon(QStringLiteral("copy")), tr("Copy as text"));
    foot->addWidget(m_usage);
    foot->addStretch();
    foot->addWidget(m_copy);
    connect(m_usage, &QPushButton::clicked, this, [this] { Q_EMIT usageWanted(m_content.customer); });
    connect(m_copy, &QPushButton::clicked, this, [this] { copy(m_content.text()); });
    return foot;
}

QWidget *WhyPanel::makeHead()
{
    auto *head = new QWidget;
    head->setFixedHeight(48);
    auto *layout = new QHBoxLayout(head);
    layout->setContentsMargins(14, 0, 8, 0);
    layout->setSpacing(4);
    auto *title = new TextLabel(m_theme, FontRole::Heading);
    title->setText(tr("Why?"));
    m_back = iconButton(m_theme, QStringLiteral("previous"), tr("Back"));
    m_copyCsv = iconButton(m_theme, QStringLiteral("copy"), tr("Copy as CSV"));
    connect(m_copyCsv, &QPushButton::clicked, this, [this] { copy(m_content.csv()); });
    QPushButton *away = iconButton(m_theme, QStringLiteral("cross"), tr("Close the panel"));
    layout->addWidget(title, 1);
    layout->addWidget(m_back);
    layout->addWidget(m_copyCsv);
    layout->addWidget(away);
    connect(m_back, &QPushButton::clicked, this, &WhyPanel::back);
    connect(away, &QPushButton::clicked, this, &WhyPanel::closed);
    return head;
}

void WhyPanel::show(const WhyContent &content)
{
    const bool same = content.title == m_content.title && content.who == m_content.who;
    if (!m_content.isEmpty() && !same)
        m_history << m_content;
    if (m_history.size() > 50)
        m_history.removeFirst();
    m_content = content;
    rebuild();
}

void WhyPanel::setHistory(const QList<WhyEvent> &history)
{
    m_content.history = history;
    rebuild();
}

void WhyPanel::forget()
{
    m_history.clear();
    m_content = {};
    rebuild();
}

void WhyPanel::back()
{
    if (m_history.isEmpty())
        return;
    m_content = m_history.takeLast();
    rebuild();
}

void WhyPanel::copy(const QString &text) const
{
    QApplication::clipboard()->setText(text);
}

QWidget *WhyPanel::pair(const QString &left, const QString &right, bool strong) const
{
    auto *row = new QWidget;
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins({});
    layout->setSpacing(12);
    auto *name = wrappedText(m_theme, strong ? FontRole::TableStrong : FontRole::Table, left);
    auto *amount = new TextLabel(m_theme, FontRole::Table);
    amount->setFont(moneyFont(strong ? FontRole::TableStrong : FontRole::Table));
    amount->setText(right);
    amount->setAlignment(Qt::AlignRight | Qt::AlignTop);
    layout->addWidget(name, 1);
    layout->addWidget(amount);
    return row;
}

QWidget *WhyPanel::heading(const QString &text, const QString &right) const
{
    auto *row = new QWidget;
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 2);
    auto *name = new TextLabel(m_theme, FontRole::CaptionStrong, true);
    QFont font = name->font();
    font.setWeight(QFont::DemiBold);
    name->setFont(font);
    name->setText(text);
    auto *note = new TextLabel(m_theme, FontRole::Caption, true);
    note->setText(right);
    layout->addWidget(name, 1);
    layout->addWidget(note);
    return row;
}

void WhyPanel::addWhat(QVBoxLayout &layout)
{
    QVBoxLayout *inside = section(layout, m_theme);
    auto *row = new QHBoxLayout;
    row->setSpacing(7);
    if (m_content.mark != noMark)
        row->addWidget(new ChipBox(m_theme, m_content.mark));
    auto *title = wrappedText(m_theme, FontRole::Heading, m_content.title); // a line's description may be long
    auto *amount = new TextLabel(m_theme, FontRole::Figure);
    amount->setFont(moneyFont(FontRole::Figure));
    amount->setText(m_content.mark == noMark ? amountText(m_content.amount, m_content.digits)
                                             : signedText(m_content.amount, m_content.digits));
    if (m_content.mark == unexplainedMark && !m_content.amount.isZero())
        amount->setTone(Tone::Bad);
    row->addWidget(title, 1);
    row->addWidget(amount, 0, Qt::AlignTop);
    inside->addLayout(row);
    for (const QString &text : {m_content.who, m_content.meaning}) {
        if (!text.isEmpty())
            inside->addWidget(wrappedText(m_theme, FontRole::Table, text, true));
    }
}

void WhyPanel::addBars(QVBoxLayout &inside)
{
    if (m_content.bars.isEmpty() || !m_content.month.isValid())
        return;
    auto *bars = new DayBars(m_theme, m_content.month, m_content.bars, m_content.mark, m_content.digits);
    bars->setObjectName(QStringLiteral("days"));
    inside.addWidget(bars);
    inside.addSpacing(6);
}

void WhyPanel::addTerms(QVBoxLayout &layout)
{
    if (m_content.terms.isEmpty())
        return;
    QVBoxLayout *inside = section(layout, m_theme);
    inside->addWidget(heading(tr("Formula"), m_content.currency));
    addBars(*inside);
    // what is beside one another, such as today and then, is no sum
    const Decimal sum = std::accumulate(m_content.terms.begin(), m_content.terms.end(), Decimal(),
                                        [](const Decimal &so, const WhyTerm &term) { return so + term.amount; });
    const auto said = [this, adds = sum == m_content.amount](const Decimal &amount) {
        return adds ? signedText(amount, m_content.digits) : amountText(amount, m_content.digits);
    };
    Decimal rest;
    for (qsizetype at = 0; at < m_content.terms.size(); ++at) {
        const WhyTerm &term = m_content.terms[at];
        if (at < mostTerms)
            inside->addWidget(pair(term.text, said(term.amount), false));
        else
            rest += term.amount;
    }
    if (m_content.terms.size() > mostTerms)
        inside->addWidget(
            pair(counted(m_content.terms.size() - mostTerms, tr("1 more"), tr("%1 more")), said(rest), false));
    inside->addWidget(new RuleLine(m_theme, Qt::Horizontal));
    inside->addWidget(pair(m_content.title, said(m_content.amount), true));
}

void WhyPanel::addRule(QVBoxLayout &layout)
{
    if (m_content.rule.isEmpty() && m_content.exact.isEmpty())
        return;
    QVBoxLayout *inside = section(layout, m_theme);
    inside->addWidget(heading(m_content.rule.isEmpty() ? tr("Rounding")
                              : m_content.isSource     ? tr("Source")
                                                       : tr("Rule")));
    for (const QString &text : {m_content.rule, m_content.exact}) {
        if (!text.isEmpty())
            inside->addWidget(wrappedText(m_theme, FontRole::Table, text));
    }
}

void WhyPanel::addSources(QVBoxLayout &layout)
{
    if (m_content.sources.isEmpty())
        return;
    QVBoxLayout *inside = section(layout, m_theme);
    const qint64 lines = m_content.sourceLines;
    if (lines == 0)
        inside->addWidget(heading(tr("Parts")));
    else
        inside->addWidget(
            heading(tr("Source lines"), lines == 1 ? tr("1 line") : tr("%1 lines").arg(countText(lines))));
    const bool hasDays = std::any_of(m_content.sources.begin(), m_content.sources.end(),
                                     [](const WhySource &source) { return source.days.from.isValid(); });
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(10);
    grid->setVerticalSpacing(5);
    grid->setColumnStretch(1, 1);
    const QStringList heads{hasDays ? tr("Days") : QString(), tr("What"), lines == 0 ? QString() : tr("Rows"),
                            m_content.currency};
    for (int column = 0; column < heads.size(); ++column) {
        auto *head = new TextLabel(m_theme, FontRole::Caption, true);
        head->setText(heads[column]);
        grid->addWidget(head, 0, column, column > 1 ? Qt::AlignRight : Qt::AlignLeft);
    }
    for (int at = 0; at < qMin(mostSources, int(m_content.sources.size())); ++at) {
        const WhySource &source = m_content.sources[at];
        const QStringList texts{rangeText(source.days), source.text,
                                source.lines == 0 ? QString() : countText(source.lines),
                                amountText(source.amount, m_content.digits)};
        for (int column = 0; column < texts.size(); ++column) {
            auto *label = new TextLabel(m_theme, FontRole::Table, column == 2);
            if (column > 1)
                label->setFont(moneyFont(FontRole::Table));
            label->setText(texts[column]);
            if (column == 1) { // takes what is left, and ends in "…"
                label->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
                grid->addWidget(label, at + 1, column);
            } else {
                grid->addWidget(label, at + 1, column, column > 1 ? Qt::AlignRight : Qt::AlignLeft);
            }
        }
    }
    inside->addLayout(grid);
    if (m_content.sources.size() > mostSources) {
        auto *more = new TextLabel(m_theme, FontRole::Caption, true);
        more->setText(counted(m_content.sources.size() - mostSources, tr("and 1 more"), tr("and %1 more")));
        inside->addWidget(more);
    }
}

void WhyPanel::addClauses(QVBoxLayout &layout)
{
    if (m_content.clauses.isEmpty())
        return;
    QVBoxLayout *inside = section(layout, m_theme);
    inside->addWidget(heading(tr("Agreed")));
    for (const WhyFact &clause : m_content.clauses)
        inside->addWidget(wrappedText(m_theme, FontRole::Table, clause.name + u'\n' + clause.text));
}

void WhyPanel::addHistory(QVBoxLayout &layout)
{
    if (m_content.history.isEmpty())
        return;
    QVBoxLayout *inside = section(layout, m_theme);
    inside->addWidget(heading(tr("History")));
    for (const WhyEvent &event : m_content.history) {
        const QString what = event.who.isEmpty() ? event.what : event.what + QStringLiteral(", ") + event.who;
        inside->addWidget(pair(what, event.when, false));
    }
}

void WhyPanel::rebuild()
{
    auto *body = new QWidget;
    auto *layout = new QVBoxLayout(body);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    if (m_content.isEmpty()) {
        auto *hint = new TextLabel(m_theme, FontRole::Body, true);
        hint->setText(tr("Choose an amount and press Enter."));
        section(*layout, m_theme)->addWidget(hint);
    } else {
        addWhat(*layout);
        addTerms(*layout);
        addRule(*layout);
        addSources(*layout);
        addClauses(*layout);
        addHistory(*layout);
    }
    layout->addStretch();
    m_scroll->setWidget(body);
    m_back->setEnabled(!m_history.isEmpty());
    m_usage->setVisible(m_content.hasUsage);
    for (QPushButton *button : {m_copy, m_copyCsv})
        button->setEnabled(!m_content.isEmpty());
}

} // namespace counterfoil
