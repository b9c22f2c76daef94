#pragma once

#include "core/storage/workspace.h"

namespace recp {

class Catalog;

/// A new audit of an enterprise, stored: the last full calendar year as its baseline, the newest factor set and its
/// newest hours, đồng without VAT. A null enterprise makes a new one. An enterprise without flows gets electricity,
/// water, waste water and a product, to have something to type into.
Result<Id> makeNewAudit(Workspace &workspace, const Catalog &catalog, const Id &enterpriseId, const QDate &today);

} // namespace recp
