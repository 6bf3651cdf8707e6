// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/manual/manualwindow.h"

#include "ui/format/fonts.h"
#include "ui/format/language.h"
#include "ui/shell/parts.h"
#include "ui/theme/theme.h"

#include <QDir>
#include <QFileInfo>
#include <QImage>
#include <QKeyEvent>
#include <QListWidget>
#include <QShortcut>
#include <QTextBrowser>
#include <QTextFrame>
#include <QTextTable>
#include <QTextTableCell>
#include <QUrl>
#include <QVBoxLayout>

#include <algorithm>

// Outside the namespace: the macro declares a function of the resource file.
static void loadManual()
{
    Q_INIT_RESOURCE(manual);
}

namespace counterfoil {

namespace {

const QString folder = QStringLiteral(":/manual");

//! "02-reconcile.md" is the page reconcile.
QString nameOf(const QString &file)
{
    return file.section(u'-', 1).chopped(3);
}

//! The licence stands above the title, for others than readers.
QString withoutComments(QString text)
{
    while (text.startsWith(u"<!--"))
        text.remove(0, text.indexOf(u'\n') + 1);
    return text;
}

bool holdsAll(const ManualPage &page, const QStringList &words)
{
    return std::all_of(words.begin(), words.end(),
                       [&page](const QString &word) { return page.text.contains(word, Qt::CaseInsensitive); });
}

void underline(QTextTableCell cell, const QColor &colour)
{
    QTextTableCellFormat format = cell.format().toTableCellFormat();
    format.setBottomBorder(1);
    format.setBottomBorderStyle(QTextFrameFormat::BorderStyle_Solid);
    format.setBottomBorderBrush(colour);
    cell.setFormat(format);
}

//! A page whose pictures are as wide as its text.
class PageText final : public QTextBrowser
{
public:
    QVariant loadResource(int type, const QUrl &url) override
    {
        if (type != QTextDocument::ImageResource)
            return QTextBrowser::loadResource(type, url);
        constexpr int most = 1280;
        constexpr int scrollBar = 16; // which comes with a long page
        const int room = viewport()->width() - int(2 * document()->documentMargin()) - scrollBar;
        const qreal ratio = devicePixelRatioF();
        const QImage image(QStringLiteral(":/screenshots/") + url.fileName());
        QImage fitted = image.scaledToWidth(int(std::clamp(room, 1, most) * ratio), Qt::SmoothTransformation);
        fitted.setDevicePixelRatio(ratio);
        return fitted;
    }
};

} // namespace

QList<ManualPage> manualPages()
{
    loadManual();
    QList<ManualPage> pages;
    const QStringList files = QDir(folder).entryList({QStringLiteral("*.md")}, QDir::Files, QDir::Name);
    const QString translated = folder + u'/' + shownLanguage() + u'/';
    for (const QString &name : files) {
        QFile file(QFile::exists(translated + name) ? translated + name : folder + u'/' + name);
        if (!file.open(QIODevice::ReadOnly))
            continue;
        const QString text = withoutComments(QString::fromUtf8(file.readAll()));
        pages << ManualPage{nameOf(name), name, text.section(u'\n', 0, 0).mid(2), text};
    }
    return pages;
}

ManualWindow::ManualWindow(const Theme &theme, QWidget *parent)
    : QWidget(parent, Qt::Window), m_theme(theme), m_pages(manualPages()), m_text(new PageText)
{
    setWindowTitle(tr("Counterfoil manual"));
    resize(980, 720);
    m_text->setObjectName(QStringLiteral("manualText"));
    m_text->setAccessibleName(tr("Page of the manual"));
    m_text->setFrameShape(QFrame::NoFrame);
    m_text->setOpenLinks(false); // no address outside is ever opened
    m_text->document()->setDocumentMargin(20);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(makeContents());
    layout->addWidget(new RuleLine(theme, Qt::Vertical));
    layout->addWidget(m_text, 1);
    connect(m_text, &QTextBrowser::anchorClicked, this, &ManualWindow::follow);
    connect(m_contents, &QListWidget::currentRowChanged, this, &ManualWindow::showPage);
    connect(m_filter, &QLineEdit::textChanged, this, &ManualWindow::find);
    connect(&theme, &Theme::changed, this, [this] { showPage(m_contents->currentRow()); });
    connect(new QShortcut(QKeySequence::Find, this), &QShortcut::activated, m_filter, [this] { m_filter->setFocus(); });
}

QWidget *ManualWindow::makeContents()
{
    constexpr int width = 232;
    auto *side = new QWidget;
    side->setFixedWidth(width);
    auto *layout = new QVBoxLayout(side);
    layout->setContentsMargins(12, 12, 12, 12);
    layout->setSpacing(8);
    m_filter = filterField(m_theme);
    m_filter->setPlaceholderText(tr("Search the manual"));
    m_filter->setAccessibleName(m_filter->placeholderText());
    m_contents = new QListWidget;
    m_contents->setObjectName(QStringLiteral("manualContents"));
    m_contents->setAccessibleName(tr("Contents"));
    m_contents->setFrameShape(QFrame::NoFrame);
    m_contents->viewport()->setAutoFillBackground(false);
    constexpr int rowHeight = 26;
    for (const ManualPage &page : m_pages) {
        m_contents->addItem(page.title);
        m_contents->item(m_contents->count() - 1)->setSizeHint(QSize(0, rowHeight));
    }
    m_nothing = new TextLabel(m_theme, FontRole::Caption, true);
    m_nothing->setText(tr("No page holds these words."));
    m_nothing->hide();
    layout->addWidget(m_filter);
    layout->addWidget(m_nothing);
    layout->addWidget(m_contents, 1);
    return side;
}

void ManualWindow::open(const QString &name)
{
    m_filter->clear();
    const auto found =
        std::find_if(m_pages.begin(), m_pages.end(), [&name](const ManualPage &page) { return page.name == name; });
    m_contents->setCurrentRow(found == m_pages.end() ? 0 : int(found - m_pages.begin()));
    show();
    raise();
    activateWindow();
    m_text->setFocus();
}

QString ManualWindow::page() const
{
    const int row = m_contents->currentRow();
    return row < 0 ? QString() : m_pages.at(row).name;
}

void ManualWindow::showPage(int row)
{
    if (row < 0)
        return;
    m_text->document()->setBaseUrl(QUrl(QStringLiteral("qrc") + folder + u'/'));
    m_text->setMarkdown(m_pages.at(row).text);
    dress();
    m_text->moveCursor(QTextCursor::Start);
}

//! Pages that hold every word stay in the list; the first of them is shown.
void ManualWindow::find(const QString &words)
{
    const QStringList parts = words.split(u' ', Qt::SkipEmptyParts);
    int first = -1;
    for (int row = 0; row < m_pages.size(); ++row) {
        const bool holds = holdsAll(m_pages.at(row), parts);
        m_contents->item(row)->setHidden(!holds);
        first = holds && first < 0 ? row : first;
    }
    m_nothing->setVisible(first < 0);
    if (first >= 0 && m_contents->currentItem() && m_contents->currentItem()->isHidden())
        m_contents->setCurrentRow(first);
    if (!parts.isEmpty()) {
        m_text->moveCursor(QTextCursor::Start);
        m_text->find(parts.first());
    }
}

//! The type scale of the window, and tables with rules instead of boxes.
void ManualWindow::dress()
{
    QTextDocument &document = *m_text->document();
    document.setDefaultFont(roleFont(FontRole::Body));
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        QTextCursor cursor(block);
        QTextBlockFormat format = block.blockFormat();
        const int level = format.headingLevel();
        if (level > 0) {
            cursor.select(QTextCursor::BlockUnderCursor);
            QTextCharFormat letters;
            letters.setFont(roleFont(level == 1 ? FontRole::Figure : level == 2 ? FontRole::Title : FontRole::Heading));
            cursor.mergeCharFormat(letters);
        }
        format.setTopMargin(level > 1 ? 18 : level == 1 ? 0 : format.topMargin());
        const bool isPicture = block.text().startsWith(QChar::ObjectReplacementCharacter);
        format.setLineHeight(level > 0 ? 110 : isPicture ? 100 : 130, QTextBlockFormat::ProportionalHeight);
        QTextCursor(block).mergeBlockFormat(format);
    }
    for (QTextFrame *frame : document.rootFrame()->childFrames()) {
        auto *table = qobject_cast<QTextTable *>(frame);
        if (!table)
            continue;
        QTextTableFormat format = table->format();
        format.setBorder(0);
        format.setCellSpacing(0);
        format.setCellPadding(5);
        format.setTopMargin(6);
        format.setBottomMargin(10);
        table->setFormat(format);
        for (int row = 0; row < table->rows(); ++row) {
            for (int column = 0; column < table->columns(); ++column)
                underline(table->cellAt(row, column), row == 0 ? m_theme.colours().rule2 : m_theme.colours().rule);
        }
    }
}

void ManualWindow::keyPressEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Escape)
        QWidget::keyPressEvent(event);
    else if (m_filter->text().isEmpty())
        close();
    else
        m_filter->clear();
}

void ManualWindow::follow(const QUrl &link)
{
    const QString wanted = QFileInfo(link.path()).fileName();
    for (int row = 0; row < m_pages.size(); ++row) {
        if (m_pages.at(row).file == wanted) {
            m_filter->clear();
            m_contents->setCurrentRow(row);
        }
    }
}

} // namespace counterfoil
