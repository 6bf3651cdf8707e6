// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A file manager's part in a test: a small window from which the files of its command line are dragged, once. Runs
// until it is ended.
#include <QApplication>
#include <QDrag>
#include <QMimeData>
#include <QMouseEvent>
#include <QUrl>
#include <QWidget>

namespace {

class Source final : public QWidget
{
public:
    explicit Source(QList<QUrl> files) : QWidget(nullptr, Qt::WindowStaysOnTopHint), m_files(std::move(files))
    {
        setWindowTitle(QStringLiteral("Files"));
        setAccessibleName(windowTitle());
        setGeometry(0, 0, 60, 60);
    }

protected:
    void mouseMoveEvent(QMouseEvent *) override
    {
        auto *drag = new QDrag(this);
        auto *data = new QMimeData;
        data->setUrls(m_files);
        drag->setMimeData(data);
        drag->exec(Qt::CopyAction);
        hide(); // the other side still asks what was dropped
    }

private:
    QList<QUrl> m_files;
};

} // namespace

int main(int argc, char **argv)
{
    const QApplication application(argc, argv);
    QGuiApplication::setQuitOnLastWindowClosed(false);
    QList<QUrl> files;
    for (const QString &path : QCoreApplication::arguments().mid(1))
        files << QUrl::fromLocalFile(path);
    Source source(files);
    source.show();
    return QCoreApplication::exec();
}
