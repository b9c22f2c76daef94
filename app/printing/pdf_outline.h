#pragma once

#include "core/base/result.h"
#include "core/report/report.h"

#include <QByteArray>
#include <QString>
#include <vector>

namespace recp {

/// A place in a PDF that a reader can jump to.
struct PdfBookmark {
    int level = 1;
    QString text;
    int page = 0;     ///< from 0
    double fromTop = 0; ///< mm
};

/// The PDF with outline, language, title and author, which Qt does not write.
Result<QByteArray> withOutline(const QByteArray &pdf, const std::vector<PdfBookmark> &bookmarks, const report::Report &report);

} // namespace recp
