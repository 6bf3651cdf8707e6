// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/architecture/houserules.h"

#include <algorithm>
#include <functional>

namespace counterfoil::house {

namespace {

struct Module
{
    QString folder; //!< or the name of files without their ending
    int layer;
    QString partOf = {}; //!< the folder of the module, where it is spread over several
};

// This list is the architecture: a module may look at those of a lower layer and at itself. Deeper folders belong to
// the longest entry that they start with.
const QList<Module> &modules()
{
    static const QList<Module> list{
        {QStringLiteral("core/base"), 0},
        {QStringLiteral("core/money"), 1},
        {QStringLiteral("core/net"), 1},
        {QStringLiteral("core/rest"), 2},
        {QStringLiteral("core/model"), 2},
        {QStringLiteral("core/identity"), 2},
        {QStringLiteral("core/terms"), 3},
        {QStringLiteral("core/ingest"), 3},
        {QStringLiteral("core/microsoft"), 3},
        {QStringLiteral("core/azure"), 3},
        {QStringLiteral("core/store"), 3},
        {QStringLiteral("core/billing"), 4},
        {QStringLiteral("core/distributors"), 4},
        {QStringLiteral("core/sandbox"), 4},
        {QStringLiteral("core/bridge"), 5},
        {QStringLiteral("core/documents"), 5},
        {QStringLiteral("core/insight"), 5},
        {QStringLiteral("core/usage"), 5},
        {QStringLiteral("core/lookahead"), 5},
        {QStringLiteral("core/sync"), 6},
        {QStringLiteral("core/workspace"), 7},
        {QStringLiteral("ui/theme"), 8},
        {QStringLiteral("ui/format"), 8, QStringLiteral("ui/theme")},
        {QStringLiteral("ui/shell/parts"), 8, QStringLiteral("ui/theme")},
        {QStringLiteral("app/cli"), 8},
        {QStringLiteral("ui"), 9},
        {QStringLiteral("ui/consent"), 9},
        {QStringLiteral("app"), 10},
    };
    return list;
}

const Module *moduleOf(const QString &path)
{
    const Module *best = nullptr;
    for (const Module &module : modules()) {
        const bool inside =
            path.startsWith(module.folder + QLatin1Char('/')) || path.startsWith(module.folder + QLatin1Char('.'));
        if (inside && (!best || module.folder.size() > best->folder.size()))
            best = &module;
    }
    return best;
}

QString nameOf(const Module &module)
{
    return module.partOf.isEmpty() ? module.folder : module.partOf;
}

//! What a pattern may not stand in: files below `in` (all where empty) but for those below `except`.
struct WordRule
{
    QRegularExpression pattern;
    QStringList in;
    QStringList except;
    QString reason;
};

// Every exception says why it is one.
const QList<WordRule> &wordRules()
{
    const QStringList moneyFolders{
        QStringLiteral("core/money/"),     QStringLiteral("core/terms/"),  QStringLiteral("core/billing/"),
        QStringLiteral("core/bridge/"),    QStringLiteral("core/ingest/"), QStringLiteral("core/rest/"),
        QStringLiteral("core/microsoft/"), QStringLiteral("core/azure/"),  QStringLiteral("core/lookahead/")};
    static const QList<WordRule> list{
        {QRegularExpression(QStringLiteral(
             R"(\b(currentDateTime(Utc)?|currentDate|currentTime|current(M)?SecsSinceEpoch|system_clock|gettimeofday|localtime|time\s*\(\s*(nullptr|NULL|0)\s*\)))")),
         {},
         {QStringLiteral("core/base/clock.cpp")}, // the one place that asks the machine
         QStringLiteral("the time is asked of a Clock")},
        {QRegularExpression(QStringLiteral(R"((\.|->|::)transaction\s*\(\s*\))")),
         {},
         {QStringLiteral("core/store/")}, // hands out its own transaction
         QStringLiteral("writes go through core/store's transaction")},
        {QRegularExpression(
             QStringLiteral(R"(\b(double|float|toDouble|toFloat|strtod|stod|from_chars|get_double)\b(?!.*= delete;))")),
         moneyFolders,
         {},
         QStringLiteral("money never meets double")},
        {QRegularExpression(
             QStringLiteral(R"(\b(QSaveFile|QTemporaryFile|ofstream|fopen|freopen|creat)\b|\bQFile::(copy|rename)\b)")),
         {},
         {QStringLiteral("core/base/"),                  // FileWriter and the disk under it
          QStringLiteral("core/store/companyfile.cpp")}, // SQLite writes a company file; here it is put in its place
         QStringLiteral("files are written by FileWriter")},
        {QRegularExpression(
             QStringLiteral(R"((?<!QCoreApplication::)\b(instance|self)\s*\(\s*\)|\bqApp\b|\bQ_GLOBAL_STATIC\b)")),
         {},
         {QStringLiteral("ui/theme/theme.cpp")}, // one event filter over the whole application
         QStringLiteral("no singletons: it is passed in")},
        {QRegularExpression(QStringLiteral(R"(\bco_await\b.*(\w\{|[(,]\s*\{|\[[^\]]*\]\s*[({]))")),
         {},
         {},
         QStringLiteral("g++ 12: name the value first, then await it")},
        {QRegularExpression(QStringLiteral(R"(\bco_return\s+\*?m_\w+\s*;)")),
         {},
         {},
         QStringLiteral("QCoro moves a member out that it converts: return a copy by its type")},
        {QRegularExpression(QStringLiteral(R"(\bQJson(Document|Object|Value)\b)")),
         moneyFolders,
         {QStringLiteral("core/billing/usagedims.cpp")}, // reads tags, which are texts
         QStringLiteral("QJson turns amounts into double")},
    };
    return list;
}

bool startsWithAny(const QString &path, const QStringList &prefixes)
{
    return std::any_of(prefixes.cbegin(), prefixes.cend(),
                       [&](const QString &prefix) { return path.startsWith(prefix); });
}

QString breach(const QString &path, qsizetype line, const QString &reason)
{
    return QStringLiteral("%1:%2: %3").arg(path).arg(line).arg(reason);
}

//! Why this include is wrong; empty where it is right.
QString includeFault(const QString &path, const QString &target)
{
    const Module *from = moduleOf(path);
    const Module *to = moduleOf(target);
    if (target.endsWith(QLatin1String(".moc")) || target == QLatin1String("packaging/cmake/precompiled.h"))
        return {};
    if (!to)
        return QStringLiteral("\"%1\" is not written from the root, or is no module").arg(target);
    if (!from)
        return QStringLiteral("this folder belongs to no module");
    if (nameOf(*to) == nameOf(*from) || to->layer < from->layer)
        return {};
    return QStringLiteral("%1 (layer %2) may not include \"%3\" (layer %4)")
        .arg(from->folder)
        .arg(from->layer)
        .arg(target)
        .arg(to->layer);
}

//! Steps over a literal or a comment that starts at `from`; `from` itself where none does.
qsizetype endOfSkipped(const QString &text, qsizetype from)
{
    static const QRegularExpression skipped(
        QStringLiteral(R"SKIP(//[^\n]*|/\*.*?\*/|R"([^(\s]*)\(.*?\)\1"|"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)+')SKIP"),
        QRegularExpression::DotMatchesEverythingOption);
    const QRegularExpressionMatch match =
        skipped.match(text, from, QRegularExpression::NormalMatch, QRegularExpression::AnchorAtOffsetMatchOption);
    return match.hasMatch() ? match.capturedEnd() : from;
}

//! One sentence per include of a file of ours in which `faultOf` finds fault.
QStringList faultyIncludes(const QString &path, const QString &text,
                           const std::function<QString(const QString &target)> &faultOf)
{
    static const QRegularExpression include(QStringLiteral(R"X(^\s*#\s*include\s*"([^"]+)")X"));
    QStringList result;
    const QStringList lines = text.split(QLatin1Char('\n'));
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const QRegularExpressionMatch match = include.match(lines.at(i));
        const QString fault = match.hasMatch() ? faultOf(match.captured(1)) : QString();
        if (!fault.isEmpty())
            result.append(breach(path, i + 1, fault));
    }
    return result;
}

} // namespace

QString codeOnly(const QString &text)
{
    QString code = text;
    for (qsizetype at = 0; at < code.size();) {
        const bool afterDigit = at > 0 && text.at(at) == QLatin1Char('\'') && text.at(at - 1).isDigit(); // 1'000
        const bool mayBegin =
            !afterDigit && QStringView(u"/R\"'").contains(text.at(at)); // the rest needs no expression
        const qsizetype end = mayBegin ? endOfSkipped(text, at) : at;
        for (qsizetype blank = at; blank < end; ++blank) {
            if (code.at(blank) != QLatin1Char('\n'))
                code[blank] = QLatin1Char(' ');
        }
        at = std::max(end, at + 1);
    }
    return code;
}

QStringList includeBreaches(const QString &path, const QString &text)
{
    return faultyIncludes(path, text, [&path](const QString &target) { return includeFault(path, target); });
}

std::optional<Declaration> declarationOf(const QString &cmake)
{
    static const QRegularExpression declared(QStringLiteral(
        R"(counterfoil_add_module\(\s*NAME\s+(\w+)\s+LAYER\s+(\d+)(?:\s+DEPENDS((?:\s+[a-z$][a-z{}_]*)+))?)"));
    static const QRegularExpression space(QStringLiteral("\\s+"));
    const QRegularExpressionMatch match = declared.match(cmake);
    if (!match.hasMatch())
        return std::nullopt;
    return Declaration{match.captured(1), match.captured(2).toInt(),
                       match.captured(3).split(space, Qt::SkipEmptyParts)};
}

int layerOf(const QString &path)
{
    const Module *module = moduleOf(path);
    return module ? module->layer : -1;
}

QString folderOf(const QString &path)
{
    const Module *module = moduleOf(path);
    return module ? nameOf(*module) : QString();
}

QStringList undeclaredIncludes(const QString &path, const QString &text, const QStringList &linked)
{
    return faultyIncludes(path, text, [&linked](const QString &target) {
        const Module *to = moduleOf(target);
        if (!to || linked.contains(nameOf(*to)))
            return QString();
        return QStringLiteral("\"%1\" belongs to a module that this one does not link").arg(target);
    });
}

QStringList wordBreaches(const QString &path, const QString &text)
{
    QStringList result;
    const QStringList lines = codeOnly(text).split(QLatin1Char('\n'));
    for (const WordRule &rule : wordRules()) {
        if ((!rule.in.isEmpty() && !startsWithAny(path, rule.in)) || startsWithAny(path, rule.except))
            continue;
        for (qsizetype i = 0; i < lines.size(); ++i) {
            const QRegularExpressionMatch match = rule.pattern.match(lines.at(i));
            if (match.hasMatch())
                result.append(breach(path, i + 1, match.captured().trimmed() + QStringLiteral(": ") + rule.reason));
        }
    }
    return result;
}

QStringList writeBreaches(const QString &path, const QString &text)
{
    static const QStringList except{
        QStringLiteral("core/base/"),                        // FileWriter and the disk under it
        QStringLiteral("core/store/connection.cpp"),         // syncs the company file that SQLite has written
        QStringLiteral("core/workspace/demonstration.cpp")}; // made-up downloads of any size, thrown away afterwards
    // Memory may be written to, and standard output is no file.
    static const QRegularExpression buffer(QStringLiteral(R"(\bQBuffer\s+(\w+)\s*[({;])"));
    static const QRegularExpression opened(
        QStringLiteral(R"((\w+)(\.|->)open\s*\((?!\s*std(out|err))[^;]*\b(WriteOnly|ReadWrite|Append|Truncate)\b)"));
    QStringList result;
    if (startsWithAny(path, except))
        return result;
    const QString code = codeOnly(text);
    QStringList buffers;
    for (auto found = buffer.globalMatch(code); found.hasNext();)
        buffers.append(found.next().captured(1));
    for (auto found = opened.globalMatch(code); found.hasNext();) {
        const QRegularExpressionMatch match = found.next();
        if (!buffers.contains(match.captured(1)))
            result.append(breach(path, code.left(match.capturedStart()).count(QLatin1Char('\n')) + 1,
                                 QStringLiteral("files are written by FileWriter")));
    }
    return result;
}

QStringList lengthBreaches(const QString &path, const QString &text)
{
    // .clang-format puts the braces of a function on lines of their own at its indentation; a class ends with "};".
    QStringList result;
    const QStringList lines = text.split(QLatin1Char('\n'));
    if (lines.size() > 501)
        result.append(breach(path, lines.size(), QStringLiteral("more than 500 lines")));
    QHash<QString, qsizetype> opened;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const QString body = lines.at(i).trimmed();
        const QString indent = lines.at(i).left(lines.at(i).size() - body.size());
        if (body == QLatin1String("{"))
            opened[indent] = i;
        else if (body == QLatin1String("}") && opened.contains(indent) && i - opened.take(indent) - 1 > 60)
            result.append(breach(path, i + 1, QStringLiteral("a function of more than 60 lines ends here")));
        else if (body == QLatin1String("};"))
            opened.remove(indent);
    }
    return result;
}

QStringList breaches(const QString &path, const QString &text)
{
    return includeBreaches(path, text) + wordBreaches(path, text) + writeBreaches(path, text) +
           lengthBreaches(path, text);
}

QStringList namesDefined(const QString &text)
{
    static const QRegularExpression definition(
        QStringLiteral(R"(^(?:class|struct|union|enum class)\s+(\w+)(?:\s+final)?\s*(?::(?!:)[^;]*|\{.*)?$)"));
    QStringList names;
    bool isShared = true;
    const QStringList lines = text.split(QLatin1Char('\n'));
    for (const QString &line : lines) {
        if (line == QLatin1String("namespace {"))
            isShared = false;
        else if (line == QLatin1String("} // namespace"))
            isShared = true;
        const QRegularExpressionMatch match = definition.match(line);
        if (isShared && match.hasMatch())
            names.append(match.captured(1));
    }
    return names;
}

} // namespace counterfoil::house
