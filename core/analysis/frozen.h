#pragma once

#include "core/analysis/results.h"

#include <QJsonObject>

namespace recp {

/// A copy of an audit's results, made when it is closed: totals, and each solution's effects, money, CO2e and finance.
QJsonObject freeze(const AuditDocument &document, const AuditResults &results);

/// Puts the frozen figures in the place of computed ones, so that a closed audit shows what its director signed whatever
/// changed since. What the copy does not name is left as computed.
void thaw(const QJsonObject &frozen, AuditResults &results);

} // namespace recp
