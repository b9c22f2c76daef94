#pragma once

#include <QProcess>
#include <QRegularExpression>
#include <QTest>

namespace recp::test {

/// What a tool prints. A missing tool, or one that fails, fails the test.
inline QString said(const QString &tool, const QStringList &arguments)
{
    QProcess process;
    process.start(tool, arguments);
    if (!process.waitForStarted() || !process.waitForFinished() || process.exitCode() != 0) {
        QTest::qFail(qPrintable(tool + QStringLiteral(": ") + QString::fromUtf8(process.readAllStandardError())), __FILE__, __LINE__);
        return {};
    }
    return QString::fromUtf8(process.readAllStandardOutput());
}

/// How many pages a PDF has.
inline int pagesOf(const QString &path)
{
    static const QRegularExpression number(QStringLiteral("Pages:\\s+(\\d+)"));
    return number.match(said(QStringLiteral("pdfinfo"), {path})).captured(1).toInt();
}

/// The text of a PDF as a reader finds it.
inline QString textOfPdf(const QString &path)
{
    return said(QStringLiteral("pdftotext"), {QStringLiteral("-layout"), path, QStringLiteral("-")});
}

} // namespace recp::test
