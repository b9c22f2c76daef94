#include "core/analysis/frozen.h"

#include <QJsonArray>

namespace recp {

namespace {

QJsonArray toJson(const Range &range)
{
    return {range.expected, range.low, range.high};
}

void put(QJsonObject &object, const QString &key, const std::optional<Range> &range)
{
    if (range)
        object.insert(key, toJson(*range));
}

void put(QJsonObject &object, const QString &key, const std::optional<double> &value)
{
    if (value)
        object.insert(key, *value);
}

std::optional<Range> rangeFrom(const QJsonValue &value)
{
    const QJsonArray array = value.toArray();
    if (array.size() != 3)
        return std::nullopt;
    return Range{array.at(0).toDouble(), array.at(1).toDouble(), array.at(2).toDouble()};
}

std::optional<double> numberFrom(const QJsonValue &value)
{
    return value.isDouble() ? std::optional(value.toDouble()) : std::nullopt;
}

QJsonObject toJson(const PartialSum &sum)
{
    return {{"value", sum.value}, {"complete", sum.complete}, {"any", sum.any}};
}

void take(PartialSum &sum, const QJsonValue &value)
{
    const QJsonObject object = value.toObject();
    if (!object.isEmpty())
        sum = {object.value("value").toDouble(), object.value("complete").toBool(), object.value("any").toBool()};
}

QJsonObject toJson(const EffectValue &value)
{
    QJsonObject object{{"resource", resourceKey(value.effect.resource)},
                       {"carrier", value.effect.carrier},
                       {"saving", toJson(value.effect.saving)},
                       {"price_source", value.priceSource}};
    put(object, "money", value.money);
    put(object, "emission", value.emission);
    put(object, "unit_price", value.unitPrice);
    return object;
}

EffectValue effectFrom(const QJsonObject &object)
{
    EffectValue value;
    value.effect.resource = resourceFromKey(object.value("resource").toString()).value_or(Resource::Other);
    value.effect.carrier = object.value("carrier").toString();
    value.effect.saving = rangeFrom(object.value("saving")).value_or(Range{});
    value.money = rangeFrom(object.value("money"));
    value.emission = rangeFrom(object.value("emission"));
    value.unitPrice = numberFrom(object.value("unit_price"));
    value.priceSource = object.value("price_source").toString();
    return value;
}

QJsonObject toJson(const SolutionResult &result)
{
    QJsonArray effects;
    for (const EffectValue &value : result.effects)
        effects.append(toJson(value));
    QJsonObject object{{"effects", effects},
                       {"money_complete", result.moneyComplete},
                       {"emission_complete", result.emissionComplete}};
    put(object, "money", result.money);
    put(object, "emission", result.emission);
    put(object, "net_money", result.netMoney);
    put(object, "investment", result.investment);
    put(object, "payback", result.payback);
    put(object, "npv", result.npv);
    put(object, "irr", result.irr);
    put(object, "discounted_payback", result.discountedPayback);
    put(object, "cost_of_conserved", result.costOfConserved);
    put(object, "abatement_cost", result.abatementCost);
    return object;
}

void take(SolutionResult &result, const QJsonObject &object)
{
    result.effects.clear();
    for (const QJsonValue &effect : object.value("effects").toArray())
        result.effects.push_back(effectFrom(effect.toObject()));
    result.moneyComplete = object.value("money_complete").toBool();
    result.emissionComplete = object.value("emission_complete").toBool();
    result.money = rangeFrom(object.value("money"));
    result.emission = rangeFrom(object.value("emission"));
    result.netMoney = rangeFrom(object.value("net_money"));
    result.investment = numberFrom(object.value("investment"));
    result.payback = numberFrom(object.value("payback"));
    result.npv = numberFrom(object.value("npv"));
    result.irr = numberFrom(object.value("irr"));
    result.discountedPayback = numberFrom(object.value("discounted_payback"));
    result.costOfConserved = numberFrom(object.value("cost_of_conserved"));
    result.abatementCost = numberFrom(object.value("abatement_cost"));
    if (result.mainEffect >= static_cast<int>(result.effects.size()))
        result.mainEffect = result.effects.empty() ? -1 : 0;
}

} // namespace

QJsonObject freeze(const AuditDocument &document, const AuditResults &results)
{
    QJsonObject solutions;
    for (const SolutionResult &result : results.solutions)
        solutions.insert(toText(result.solutionId), toJson(result));
    QJsonObject totals{{"investment", toJson(results.investment)}};
    put(totals, "money", results.money);
    put(totals, "emission", results.emission);
    put(totals, "payback", results.payback);
    put(totals, "gross_money", results.grossMoney);
    put(totals, "gross_emission", results.grossEmission);
    const BaselineSummary &b = results.baseline;
    const QJsonObject baseline{{"cost", toJson(b.cost)},         {"energy", toJson(b.energy)},
                               {"emission", toJson(b.emission)}, {"biogenic", toJson(b.biogenic)},
                               {"toe", toJson(b.toe)},           {"output", toJson(b.output)}};
    return {{"version", 1},
            {"factor_set", document.audit.factorSet},
            {"solutions", solutions},
            {"totals", totals},
            {"baseline", baseline}};
}

void thaw(const QJsonObject &frozen, AuditResults &results)
{
    const QJsonObject solutions = frozen.value("solutions").toObject();
    for (SolutionResult &result : results.solutions) {
        const QJsonValue kept = solutions.value(toText(result.solutionId));
        if (kept.isObject())
            take(result, kept.toObject());
    }
    const QJsonObject totals = frozen.value("totals").toObject();
    if (!totals.isEmpty()) {
        take(results.investment, totals.value("investment"));
        results.money = rangeFrom(totals.value("money"));
        results.emission = rangeFrom(totals.value("emission"));
        results.payback = numberFrom(totals.value("payback"));
        results.grossMoney = numberFrom(totals.value("gross_money"));
        results.grossEmission = numberFrom(totals.value("gross_emission"));
    }
    const QJsonObject baseline = frozen.value("baseline").toObject();
    take(results.baseline.cost, baseline.value("cost"));
    take(results.baseline.energy, baseline.value("energy"));
    take(results.baseline.emission, baseline.value("emission"));
    take(results.baseline.biogenic, baseline.value("biogenic"));
    take(results.baseline.toe, baseline.value("toe"));
    take(results.baseline.output, baseline.value("output"));
}

} // namespace recp
