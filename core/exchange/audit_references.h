#pragma once

#include "core/catalog/json_reader.h"
#include "core/domain/audit.h"

namespace recp
{

/// Reports an id that occurs twice, and a reference to something that is not in the document.
void checkReferences(const AuditDocument &document, FirstProblem &problem);

} // namespace recp
