#pragma once

#include <QString>

namespace recp {

/// A text for searching: lower case, without diacritics, đ as d, so that "dong" finds "đồng".
QString foldForSearch(QStringView text);

} // namespace recp
