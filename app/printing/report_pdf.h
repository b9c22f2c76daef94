#pragma once

#include "core/base/result.h"
#include "core/report/report.h"

#include <QByteArray>
#include <QString>

namespace recp {

/// The report as an A4 PDF: embedded fonts, vector charts, page numbers, outline, /Lang and title. Needs a QApplication.
Result<QByteArray> reportPdf(const report::Report &report);
/// The same into a file, whole or not at all.
Result<void> writeReportPdf(const report::Report &report, const QString &path);

} // namespace recp
