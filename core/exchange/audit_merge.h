#pragma once

#include "core/base/result.h"
#include "core/domain/audit.h"

#include <QJsonObject>
#include <QJsonValue>
#include <QString>
#include <QStringList>
#include <map>
#include <tuple>
#include <vector>

namespace recp {

// Two laptops, one audit. A row of the audit's file (key "flows/ID", "answers/Q-AIR-01") is a set of fields, each with the
// value it was last given and by whom: a device and that device's number, which grows from change to change. `seen` is
// how far each device's changes to the row are known. Where one side has seen the other's change, the later one stands;
// where neither has, both values are kept, one of them is shown (the same on both sides), and a person chooses. No clock
// decides. Such registers are known as multi-value registers with version vectors: Shapiro, Preguiça, Baquero, Zawirski,
// "A comprehensive study of Convergent and Commutative Replicated Data Types", INRIA RR-7506, 2011, section 3.2.2.

/// When a change was noted: the device and its number.
struct ChangeMark {
    QString device;
    qint64 number = 0;
    bool operator==(const ChangeMark &) const = default;
    bool operator<(const ChangeMark &other) const { return std::tie(device, number) < std::tie(other.device, other.number); }
};

/// A value that a field was given. Null: nothing, or a row that is not there.
struct FieldValue {
    ChangeMark mark;
    QJsonValue value;
    bool operator==(const FieldValue &) const = default;
};

/// What is known of one row.
struct RowVersion {
    std::map<QString, qint64> seen;                    ///< by device
    std::map<QString, std::vector<FieldValue>> fields; ///< the field "" says whether the row is there
    bool operator==(const RowVersion &) const = default;
};

using AuditVersions = std::map<QString, RowVersion>;

/// The name of "is the row there" among a row's fields.
inline QString rowItself()
{
    return {};
}

/// A field that two devices gave different values without knowing of each other. The first value is the one shown.
struct FieldConflict {
    QString row;   ///< "flows/ID"
    QString field; ///< rowItself(): one changed the row, the other removed it
    std::vector<FieldValue> values;
    bool operator==(const FieldConflict &) const = default;
};

/// Rows of the audit's file by key, each with its fields. Lists of texts, and of objects with a key of their own, are taken
/// apart into a field an element, so that two people may each add one.
using RowFields = std::map<QString, std::map<QString, QJsonValue>>;
RowFields rowsOf(const AuditDocument &document);
/// Whether a row belongs to the enterprise, and with it to every audit of it, or to the one audit.
bool isOfEnterprise(const QString &row);

/// The versions brought up to what the rows hold now: what differs was changed here, since the last exchange.
AuditVersions stamped(AuditVersions versions, const RowFields &rows, const ChangeMark &mark);
/// Both sides' changes. Commutative, associative, and the same again when merged twice.
AuditVersions merged(const AuditVersions &mine, const AuditVersions &theirs);
/// The audit that the versions show. `fileName` is for the sentence when what they hold is no audit.
Result<AuditDocument> documentOf(const AuditVersions &versions, const QString &fileName);

/// What a person has to choose, by row.
std::vector<FieldConflict> conflictsOf(const AuditVersions &versions);
/// The versions with the conflict decided for the value at `index`.
AuditVersions chosen(AuditVersions versions, const FieldConflict &conflict, std::size_t index, const ChangeMark &mark);

/// How many rows one side has that the other has not, or otherwise.
struct RowChanges {
    int added = 0;
    int changed = 0;
    int removed = 0;
    bool operator==(const RowChanges &) const = default;
};
RowChanges changesBetween(const AuditVersions &before, const AuditVersions &after);

/// The attachments that versions name, the values not shown among them: hashes.
QStringList attachmentsOf(const AuditVersions &versions);

// One row's version as JSON, and back. What can't be one is refused with a sentence that names file and row.
QJsonObject toJson(const RowVersion &version);
Result<RowVersion> rowVersionFromJson(const QJsonObject &object, const QString &row, const QString &fileName);

} // namespace recp
