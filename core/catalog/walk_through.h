#pragma once

#include "core/catalog/catalog.h"
#include "core/domain/audit.h"

namespace recp
{

/// The areas an audit goes through: those of every enterprise, the add-ons of its sector, and any other add-on in which
/// something was answered or noted, so that nothing recorded is out of sight when the sector changes.
std::vector<CheckArea> applicableAreas(const AuditDocument &document, const Catalog &catalog);

/// The questions of these areas; pointers into the catalogue.
std::vector<const CheckItem *> applicableChecks(const AuditDocument &document, const Catalog &catalog);

} // namespace recp
