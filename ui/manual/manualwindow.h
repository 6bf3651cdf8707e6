// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

QT_BEGIN_NAMESPACE
class QLineEdit;
class QListWidget;
class QTextBrowser;
QT_END_NAMESPACE

namespace counterfoil {

class TextLabel;
class Theme;

//! A page of the manual, as it is packed into the program: Markdown whose first line is the title.
struct ManualPage
{
    QString name; //!< what a screen asks for: "reconcile"
    QString file; //!< in the program's resources, which is also where links lead
    QString title;
    QString text;
};

//! Every page, in the order of reading; in the language of the window where it is translated, else in English.
QList<ManualPage> manualPages();

//! The user's manual, in a window of its own beside the program's. It opens nothing outside itself.
class ManualWindow final : public QWidget
{
    Q_OBJECT
public:
    explicit ManualWindow(const Theme &theme, QWidget *parent = nullptr);

    //! Shows the page of that name; the first one where there is none.
    void open(const QString &name);
    //! The name of the page that is shown.
    QString page() const;

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QWidget *makeContents();
    void showPage(int row);
    void find(const QString &words);
    void dress();
    void follow(const QUrl &link);

    const Theme &m_theme;
    const QList<ManualPage> m_pages;
    QLineEdit *m_filter = nullptr;
    QListWidget *m_contents = nullptr;
    TextLabel *m_nothing = nullptr;
    QTextBrowser *m_text;
};

} // namespace counterfoil
