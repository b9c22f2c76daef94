#pragma once

#include "core/base/result.h"
#include "core/domain/audit.h"

#include <QByteArray>
#include <QString>

namespace recp {

/// The audit's file by resources/schema/audit.schema.json: export then import changes nothing. Numbers are written with
/// all their digits, in SI, with the unit they were typed in beside them.
QByteArray toJson(const AuditDocument &document);

/// Reads such a file. `fileName` is for the sentence that names file and field when something is wrong. Nothing is
/// taken from a file that is wrong anywhere. Size, depth and numbers are limited.
/// Properties that the schema does not know are refused: a slip in an optional name must not pass unseen, and a newer
/// program's file must not lose anything. Every reference must lead to something in the file.
Result<AuditDocument> auditFromJson(const QByteArray &json, const QString &fileName);

/// The same from a file.
Result<AuditDocument> readAuditFile(const QString &path);

} // namespace recp
