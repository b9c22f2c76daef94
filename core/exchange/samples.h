#pragma once

#include "core/base/language.h"
#include "core/base/result.h"
#include "core/domain/audit.h"

#include <QString>
#include <vector>

namespace recp
{

/// A real, published audit that comes with the program.
struct SampleInfo {
    QString name; ///< "instant-tea"
    Bilingual title;
    QString source; ///< who published it, and when
    QString sourceUrl;
};

/// The samples; the first is the one that "default" means.
std::vector<SampleInfo> samples();

/// A sample by its name, or "default". Its ids are the same each time, so that it is in a workspace only once.
Result<AuditDocument> loadSample(const QString &name);

} // namespace recp
