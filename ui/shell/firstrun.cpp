// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/firstrun.h"

#include "ui/shell/actions.h"
#include "ui/shell/parts.h"
#include "ui/theme/theme.h"

#include <QDir>
#include <QFileInfo>
#include <QGridLayout>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

namespace counterfoil {

namespace {

constexpr qsizetype mostCompanyLinks = 3;
constexpr int mostFolder = 420; //!< pixels

//! A choice on a white ground with one border.
class ChoiceBox final : public QWidget
{
public:
    explicit ChoiceBox(const Theme &theme) : m_theme(theme)
    {
        connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(m_theme.colours().rule2, 1));
        painter.setBrush(m_theme.colours().alt);
        painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
    }

private:
    const Theme &m_theme;
};

//! The icon, in the colour of the moment.
class BigIcon final : public QWidget
{
public:
    BigIcon(const Theme &theme, QString name) : m_theme(theme), m_name(std::move(name)) { setFixedSize(28, 28); }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.drawPixmap(0, 0, m_theme.pixmap(m_name, m_theme.colours().accent, devicePixelRatioF(), 28));
    }

private:
    const Theme &m_theme;
    QString m_name;
};

} // namespace

FirstRunPage::FirstRunPage(const Theme &theme, AppActions &actions, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_before(new QWidget), m_companies(new QGridLayout)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 24, 24, 24);
    layout->setSpacing(8);
    auto *title = new TextLabel(theme, FontRole::Figure);
    title->setText(tr("Close a month, every cent explained"));
    title->setAlignment(Qt::AlignCenter);
    auto *sentence = new TextLabel(theme, FontRole::Body, true);
    sentence->setText(tr("Microsoft's invoice on one side, your invoices on the other, and the causes between them. "
                         "Nothing leaves this computer."));
    sentence->setAlignment(Qt::AlignCenter);
    sentence->setWordWrap(true);
    layout->addStretch(2);
    layout->addWidget(title);
    layout->addWidget(sentence);
    layout->addSpacing(20);
    auto *row = new QHBoxLayout;
    row->setSpacing(16);
    row->addStretch();
    row->addWidget(choice(theme, QStringLiteral("demonstration"), tr("Demonstration"),
                          tr("A made-up partner with some 40 customers. Look around, break things."),
                          {actions.demonstration}));
    row->addWidget(choice(theme, QStringLiteral("import"), tr("Microsoft's files"),
                          tr("Drop Microsoft's files on this window: a company file is made for them."),
                          {actions.importFiles, actions.openCompany}));
    row->addWidget(choice(theme, QStringLiteral("connect"), tr("Sign in"),
                          tr("Log in with your Microsoft account, and every month is pulled by itself: what is read "
                             "and why is said before."),
                          {actions.addCsp}));
    row->addStretch();
    layout->addLayout(row);
    layout->addSpacing(16);
    makeBefore();
    layout->addWidget(m_before, 0, Qt::AlignHCenter);
    layout->addStretch(3);
}

void FirstRunPage::makeBefore()
{
    auto *layout = new QVBoxLayout(m_before);
    layout->setContentsMargins({});
    layout->setSpacing(4);
    auto *title = new TextLabel(m_theme, FontRole::Heading);
    title->setText(tr("Opened before"));
    title->setAlignment(Qt::AlignCenter);
    layout->addWidget(title);
    layout->addLayout(m_companies);
    m_companies->setHorizontalSpacing(10);
    m_companies->setVerticalSpacing(2);
    m_before->hide();
}

void FirstRunPage::setRecent(const QStringList &paths)
{
    while (QLayoutItem *item = m_companies->takeAt(0)) {
        if (item->widget()) {
            item->widget()->hide();
            item->widget()->deleteLater(); // it may be the one that was pressed
        }
        delete item;
    }
    for (int row = 0; row < qMin(paths.size(), mostCompanyLinks); ++row) {
        const QString &path = paths.at(row);
        const QFileInfo file(path);
        const QString folder = QDir::toNativeSeparators(file.path());
        auto *open = new QPushButton(file.completeBaseName().replace(u'&', QStringLiteral("&&")));
        open->setProperty("link", true);
        open->setToolTip(QDir::toNativeSeparators(path));
        open->setAccessibleName(tr("Open %1").arg(file.completeBaseName()));
        open->setAccessibleDescription(folder);
        auto *where = new TextLabel(m_theme, FontRole::Caption, true);
        where->setText(fontMetrics().elidedText(folder, Qt::ElideMiddle, mostFolder));
        where->setToolTip(folder);
        m_companies->addWidget(open, row, 0, Qt::AlignRight);
        m_companies->addWidget(where, row, 1, Qt::AlignLeft);
        connect(open, &QPushButton::clicked, this, [this, path] { Q_EMIT companyWanted(path); });
    }
    m_before->setVisible(!paths.isEmpty());
}

QWidget *FirstRunPage::choice(const Theme &theme, const QString &icon, const QString &name, const QString &sentence,
                              const QList<QAction *> &actions)
{
    auto *box = new ChoiceBox(theme);
    box->setFixedWidth(288);
    box->setMinimumHeight(216);
    auto *layout = new QVBoxLayout(box);
    layout->setContentsMargins(20, 20, 20, 16);
    layout->setSpacing(8);
    auto *title = new TextLabel(theme, FontRole::Title);
    title->setText(name);
    auto *text = new TextLabel(theme, FontRole::Body, true);
    text->setText(sentence);
    text->setWordWrap(true);
    layout->addWidget(new BigIcon(theme, icon));
    layout->addWidget(title);
    layout->addWidget(text);
    layout->addStretch();
    for (QAction *action : actions)
        layout->addWidget(actionButton(theme, action, action == actions.first()));
    return box;
}

} // namespace counterfoil
