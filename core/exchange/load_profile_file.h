#pragma once

#include "core/base/result.h"
#include "core/domain/load_profile.h"
#include "core/exchange/bill_import.h"
#include "core/storage/workspace.h"

namespace recp {

/// Puts readings on even steps: the step is the most frequent distance of two, a step without a reading is a gap. Refused are
/// readings beside the steps, two at one time, fewer than two, and more than MostIntervals steps.
Result<LoadProfile> makeLoadProfile(std::vector<IntervalReading> readings);
inline constexpr std::size_t MostIntervals = 2'000'000; ///< a reading a minute for nearly four years

/// The text an attachment keeps: a line "load_profile 1", a line with start and step, then one amount a line, in as many
/// digits as it has; an empty line is a gap.
QByteArray toText(const LoadProfile &profile);
Result<LoadProfile> loadProfileFromText(const QByteArray &text);

/// Both; where they overlap, the newer one counts. Refused where their steps do not fit together.
Result<LoadProfile> merged(const LoadProfile &older, const LoadProfile &newer);

/// The profile that a flow names; an error where it names none or the attachment can't be read.
Result<LoadProfile> storedLoadProfile(const Workspace &workspace, const Flow &flow);
/// Keeps the profile of an import as an attachment, joined with what the flow has, and names it in the flow. Without a
/// profile the flow stays as it is; one whose steps differ from what is there takes its place.
Result<void> attachLoadProfile(Workspace &workspace, const BillImport &import, Flow &flow);

} // namespace recp
