// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/storagethread.h"

namespace counterfoil {

StorageThread::StorageThread() : m_worker(std::make_unique<QObject>())
{
    m_worker->moveToThread(&m_thread);
    m_thread.setObjectName(QStringLiteral("storage"));
    m_thread.start();
}

Result<std::unique_ptr<StorageThread>> StorageThread::open(const QString &path, CompanyFile::Mode mode,
                                                           const Clock &clock, const QString &actor)
{
    std::unique_ptr<StorageThread> storage(new StorageThread);
    StorageThread *self = storage.get();
    Status opened;
    const auto open = [&opened, self, path, mode, &clock, actor] {
        Result<CompanyFile> file = CompanyFile::open(path, mode, clock);
        if (!file) {
            opened = std::unexpected(file.error());
            return;
        }
        self->m_file.emplace(std::move(*file));
        if (!actor.isEmpty())
            self->m_file->setActor(actor);
    };
    QMetaObject::invokeMethod(self->m_worker.get(), open, Qt::BlockingQueuedConnection);
    if (!opened)
        return std::unexpected(opened.error());
    return storage;
}

StorageThread::~StorageThread()
{
    const auto close = [this] { m_file.reset(); };
    QMetaObject::invokeMethod(m_worker.get(), close, Qt::BlockingQueuedConnection);
    m_thread.quit();
    m_thread.wait();
}

void StorageThread::post(std::function<void(CompanyFile &)> work)
{
    const auto step = [this, work = std::move(work)] { work(*m_file); };
    QMetaObject::invokeMethod(m_worker.get(), step, Qt::QueuedConnection);
}

} // namespace counterfoil
