// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/companyfile.h"

#include <QCoroFuture>
#include <QCoroTask>
#include <QPromise>
#include <QThread>

#include <functional>

namespace counterfoil {

//! The one thread that a window's company file lives on. Repositories stay plain and synchronous; the thread is added
//! outside: `auto load = [](CompanyFile &file) { return …; }; const auto x = co_await storage.run(std::move(load));`
//! (name the work first: g++ 12 destroys a lambda inside a co_await expression twice).
class StorageThread
{
public:
    //! Opens the file on a new thread and waits for that. `clock` must outlive it.
    static Result<std::unique_ptr<StorageThread>> open(const QString &path, CompanyFile::Mode mode, const Clock &clock,
                                                       const QString &actor = {});
    //! Work that was asked for is done first, then the file is closed.
    ~StorageThread();
    Q_DISABLE_COPY_MOVE(StorageThread)

    //! Runs the work there, one after the other, and gives what it returned. An exception comes out of the co_await.
    template <typename Work>
    auto run(Work work) -> QCoro::Task<std::invoke_result_t<Work, CompanyFile &>>
    {
        using Value = std::invoke_result_t<Work, CompanyFile &>;
        static_assert(!std::is_void_v<Value>, "work for the storage thread returns a Status or a Result");
        auto promise = std::make_shared<QPromise<Value>>();
        QFuture<Value> future = promise->future();
        promise->start();
        auto shared = std::make_shared<Work>(std::move(work));
        std::function<void(CompanyFile &)> step = [promise, shared](CompanyFile &file) {
            try {
                promise->addResult((*shared)(file));
            } catch (...) {
                promise->setException(std::current_exception());
            }
            promise->finish();
        };
        post(std::move(step));
        Value value = co_await future;
        co_return value;
    }

private:
    StorageThread();
    void post(std::function<void(CompanyFile &)> work);

    QThread m_thread;
    std::unique_ptr<QObject> m_worker; //!< lives on m_thread
    std::optional<CompanyFile> m_file; //!< used on m_thread only
};

} // namespace counterfoil
