#pragma once

#include "core/domain/audit.h"

#include <QString>

namespace recp::columns {

/// Lists that are read and written whole with their row, as JSON text: their names belong to the calculators and to the
/// domain, not to the schema. Doubles are written with all their digits; a number that is not known is left out.
QString fromInputs(const std::vector<EstimateInput> &inputs);
std::vector<EstimateInput> toInputs(const QString &json);
QString fromEffects(const std::vector<Effect> &effects);
std::vector<Effect> toEffects(const QString &json);
/// Empty text for no shares.
QString fromShares(const std::optional<TariffShares> &shares);
std::optional<TariffShares> toShares(const QString &json);
QString fromTeam(const std::vector<TeamMember> &team);
std::vector<TeamMember> toTeam(const QString &json);
QString fromEndUses(const std::vector<EndUse> &endUses);
std::vector<EndUse> toEndUses(const QString &json);
QString fromPrices(const std::vector<StatedPrice> &prices);
std::vector<StatedPrice> toPrices(const QString &json);
QString fromTerms(const InvestmentTerms &terms);
InvestmentTerms toTerms(const QString &json);
QString fromProperties(const std::vector<EquipmentProperty> &properties);
std::vector<EquipmentProperty> toProperties(const QString &json);
QString fromLosses(const std::vector<Loss> &losses);
std::vector<Loss> toLosses(const QString &json);
QString fromMarks(const std::vector<PhotoMark> &marks);
std::vector<PhotoMark> toMarks(const QString &json);
QString fromTexts(const QStringList &texts);
QStringList toTexts(const QString &json);
QString fromIds(const std::vector<Id> &ids);
std::vector<Id> toIds(const QString &json);

} // namespace recp::columns
