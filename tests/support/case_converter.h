#pragma once

#include "core/domain/audit.h"

#include <QJsonObject>
#include <QStringList>

namespace recp::test
{

/// A published audit as an audit of ours.
struct ConvertedCase {
    AuditDocument document;
    QStringList notes; ///< what was published but has no place: an amount without a unit, a percentage without a base
};

/// Turns a case of ../shared/data/cases/cases.json into an audit. Nothing is invented: what is not published stays
/// missing. Money is kept as published, beside the effects it belongs to; savings per tonne of product are multiplied
/// by the published production; a page that gives totals only becomes one solution.
ConvertedCase convertCase(const QJsonObject &published);

} // namespace recp::test
