// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Makes tests/core/store/fixtures/schema-N.counterfoil: a company file as the program of that schema wrote it. Run once
// when a schema is released; never again for the same number.
#include "core/store/safety.h"
#include "core/store/termsrepository.h"
#include "tests/core/store/made.h"

int main(int argc, char **argv)
{
    using namespace counterfoil;
    const QCoreApplication app(argc, argv);
    const QTemporaryDir folder;
    if (argc != 2)
        return 2;
    Result<CompanyFile> file = CompanyFile::create(folder.filePath(QStringLiteral("a")), made::clock());
    const bool written = file && TermsRepository(*file).replace("{\"format\": \"counterfoil-terms/1\"}") &&
                         backup(*file, QString::fromLocal8Bit(argv[1]));
    return written ? 0 : 1;
}
