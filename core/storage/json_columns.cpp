#include "core/storage/json_columns.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <cmath>

namespace recp::columns {

namespace {

QString compact(const QJsonArray &array)
{
    return QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Compact));
}

QJsonArray arrayOf(const QString &json)
{
    return QJsonDocument::fromJson(json.toUtf8()).array();
}

QJsonObject sharesObject(const TariffShares &shares)
{
    return {{"normal", shares.normal}, {"off_peak", shares.offPeak}, {"peak", shares.peak}};
}

TariffShares sharesOf(const QJsonObject &object)
{
    return {object.value("normal").toDouble(), object.value("off_peak").toDouble(), object.value("peak").toDouble()};
}

struct TermField {
    const char *name;
    std::optional<double> InvestmentTerms::*member;
};
constexpr TermField termFields[] = {
    {"replacement_cost", &InvestmentTerms::replacementCost},
    {"replacement_year", &InvestmentTerms::replacementYear},
    {"salvage", &InvestmentTerms::salvage},
    {"loan_share", &InvestmentTerms::loanShare},
    {"loan_rate", &InvestmentTerms::loanRate},
    {"loan_years", &InvestmentTerms::loanYears},
    {"depreciation_years", &InvestmentTerms::depreciationYears},
};

EstimateInput inputOf(const QJsonObject &object)
{
    EstimateInput input;
    input.key = object.value("key").toString();
    input.si = object.value("si").toDouble(std::nan(""));
    input.unit = object.value("unit").toString();
    input.choice = object.value("choice").toString();
    for (const QJsonValue &number : object.value("list").toArray())
        input.list.push_back(number.toDouble(std::nan("")));
    input.knownAs = fromKey<KnownAs>(object.value("known_as").toString()).value_or(KnownAs::Estimated);
    if (object.value("uncertainty").isDouble())
        input.uncertainty = object.value("uncertainty").toDouble();
    input.source = object.value("source").toString();
    return input;
}

QJsonObject objectOf(const EstimateInput &input)
{
    QJsonObject object{{"key", input.key}, {"unit", input.unit}, {"known_as", key(input.knownAs)}};
    if (std::isfinite(input.si))
        object.insert("si", input.si);
    if (!input.choice.isEmpty())
        object.insert("choice", input.choice);
    if (!input.list.empty()) {
        QJsonArray list;
        for (double number : input.list)
            list.append(number);
        object.insert("list", list);
    }
    if (input.uncertainty)
        object.insert("uncertainty", *input.uncertainty);
    if (!input.source.isEmpty())
        object.insert("source", input.source);
    return object;
}

} // namespace

QString fromInputs(const std::vector<EstimateInput> &inputs)
{
    QJsonArray array;
    for (const EstimateInput &input : inputs)
        array.append(objectOf(input));
    return compact(array);
}

std::vector<EstimateInput> toInputs(const QString &json)
{
    std::vector<EstimateInput> inputs;
    for (const QJsonValue &value : arrayOf(json))
        inputs.push_back(inputOf(value.toObject()));
    return inputs;
}

QString fromEffects(const std::vector<Effect> &effects)
{
    QJsonArray array;
    for (const Effect &effect : effects) {
        QJsonObject object{{"resource", resourceKey(effect.resource)},
                           {"expected", effect.saving.expected},
                           {"low", effect.saving.low},
                           {"high", effect.saving.high}};
        if (!effect.carrier.isEmpty())
            object.insert("carrier", effect.carrier);
        if (effect.shares)
            object.insert("shares", sharesObject(*effect.shares));
        array.append(object);
    }
    return compact(array);
}

std::vector<Effect> toEffects(const QString &json)
{
    std::vector<Effect> effects;
    for (const QJsonValue &value : arrayOf(json)) {
        const QJsonObject object = value.toObject();
        Effect effect;
        effect.resource = resourceFromKey(object.value("resource").toString()).value_or(Resource::Other);
        effect.carrier = object.value("carrier").toString();
        effect.saving = {object.value("expected").toDouble(), object.value("low").toDouble(), object.value("high").toDouble()};
        if (object.contains("shares"))
            effect.shares = sharesOf(object.value("shares").toObject());
        effects.push_back(effect);
    }
    return effects;
}

QString fromShares(const std::optional<TariffShares> &shares)
{
    return shares ? QString::fromUtf8(QJsonDocument(sharesObject(*shares)).toJson(QJsonDocument::Compact)) : QString();
}

std::optional<TariffShares> toShares(const QString &json)
{
    if (json.isEmpty())
        return std::nullopt;
    return sharesOf(QJsonDocument::fromJson(json.toUtf8()).object());
}

QString fromTeam(const std::vector<TeamMember> &team)
{
    QJsonArray array;
    for (const TeamMember &member : team)
        array.append(QJsonObject{{"name", member.name},
                                 {"role", key(member.role)},
                                 {"certificate", member.certificate},
                                 {"organisation", member.organisation}});
    return compact(array);
}

std::vector<TeamMember> toTeam(const QString &json)
{
    std::vector<TeamMember> team;
    for (const QJsonValue &value : arrayOf(json)) {
        const QJsonObject object = value.toObject();
        team.push_back({object.value("name").toString(),
                        fromKey<TeamRole>(object.value("role").toString()).value_or(TeamRole::Member),
                        object.value("certificate").toString(), object.value("organisation").toString()});
    }
    return team;
}

QString fromEndUses(const std::vector<EndUse> &endUses)
{
    QJsonArray array;
    for (const EndUse &use : endUses)
        array.append(QJsonObject{{"system", use.system},
                                 {"flow_id", toText(use.flowId)},
                                 {"share", use.share},
                                 {"known_as", key(use.knownAs)}});
    return compact(array);
}

std::vector<EndUse> toEndUses(const QString &json)
{
    std::vector<EndUse> endUses;
    for (const QJsonValue &value : arrayOf(json)) {
        const QJsonObject object = value.toObject();
        endUses.push_back({object.value("system").toString(), idFromText(object.value("flow_id").toString()),
                           object.value("share").toDouble(),
                           fromKey<KnownAs>(object.value("known_as").toString()).value_or(KnownAs::Estimated)});
    }
    return endUses;
}

QString fromPrices(const std::vector<StatedPrice> &prices)
{
    QJsonArray array;
    for (const StatedPrice &each : prices)
        array.append(QJsonObject{{"resource", resourceKey(each.resource)}, {"carrier", each.carrier}, {"price", each.price}});
    return compact(array);
}

std::vector<StatedPrice> toPrices(const QString &json)
{
    std::vector<StatedPrice> prices;
    for (const QJsonValue &value : arrayOf(json)) {
        const QJsonObject object = value.toObject();
        if (const auto resource = resourceFromKey(object.value("resource").toString()))
            prices.push_back({*resource, object.value("carrier").toString(), object.value("price").toDouble()});
    }
    return prices;
}

QString fromTerms(const InvestmentTerms &terms)
{
    QJsonObject object;
    for (const auto &[name, member] : termFields) {
        if (terms.*member)
            object.insert(QLatin1String(name), *(terms.*member));
    }
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

InvestmentTerms toTerms(const QString &json)
{
    const QJsonObject object = QJsonDocument::fromJson(json.toUtf8()).object();
    InvestmentTerms terms;
    for (const auto &[name, member] : termFields) {
        if (const QJsonValue value = object.value(QLatin1String(name)); value.isDouble())
            terms.*member = value.toDouble();
    }
    return terms;
}

QString fromProperties(const std::vector<EquipmentProperty> &properties)
{
    QJsonArray array;
    for (const EquipmentProperty &each : properties)
        array.append(QJsonObject{{"key", each.key},
                                 {"si", each.si},
                                 {"known_as", key(each.knownAs)},
                                 {"instrument", each.instrument},
                                 {"date", each.date.toString(Qt::ISODate)}});
    return compact(array);
}

std::vector<EquipmentProperty> toProperties(const QString &json)
{
    std::vector<EquipmentProperty> properties;
    for (const QJsonValue &value : arrayOf(json)) {
        const QJsonObject object = value.toObject();
        properties.push_back({object.value("key").toString(), object.value("si").toDouble(),
                              fromKey<KnownAs>(object.value("known_as").toString()).value_or(KnownAs::Nameplate),
                              object.value("instrument").toString(),
                              QDate::fromString(object.value("date").toString(), Qt::ISODate)});
    }
    return properties;
}

QString fromLosses(const std::vector<Loss> &losses)
{
    QJsonArray array;
    for (const Loss &loss : losses)
        array.append(QJsonObject{{"resource", resourceKey(loss.resource)},
                                 {"carrier", loss.carrier},
                                 {"amount", loss.amount},
                                 {"known_as", key(loss.knownAs)}});
    return compact(array);
}

std::vector<Loss> toLosses(const QString &json)
{
    std::vector<Loss> losses;
    for (const QJsonValue &value : arrayOf(json)) {
        const QJsonObject object = value.toObject();
        if (const auto resource = resourceFromKey(object.value("resource").toString()))
            losses.push_back({*resource, object.value("carrier").toString(), object.value("amount").toDouble(),
                              fromKey<KnownAs>(object.value("known_as").toString()).value_or(KnownAs::Estimated)});
    }
    return losses;
}

QString fromMarks(const std::vector<PhotoMark> &marks)
{
    QJsonArray array;
    for (const PhotoMark &mark : marks)
        array.append(QJsonObject{{"kind", key(mark.kind)},
                                 {"x1", mark.x1},
                                 {"y1", mark.y1},
                                 {"x2", mark.x2},
                                 {"y2", mark.y2},
                                 {"text", mark.text}});
    return compact(array);
}

std::vector<PhotoMark> toMarks(const QString &json)
{
    std::vector<PhotoMark> marks;
    for (const QJsonValue &value : arrayOf(json)) {
        const QJsonObject object = value.toObject();
        marks.push_back({fromKey<MarkKind>(object.value("kind").toString()).value_or(MarkKind::Box), object.value("x1").toDouble(),
                         object.value("y1").toDouble(), object.value("x2").toDouble(), object.value("y2").toDouble(),
                         object.value("text").toString()});
    }
    return marks;
}

QString fromTexts(const QStringList &texts)
{
    return compact(QJsonArray::fromStringList(texts));
}

QStringList toTexts(const QString &json)
{
    QStringList texts;
    for (const QJsonValue &value : arrayOf(json))
        texts += value.toString();
    return texts;
}

QString fromIds(const std::vector<Id> &ids)
{
    QStringList texts;
    for (const Id &id : ids)
        texts += toText(id);
    return fromTexts(texts);
}

std::vector<Id> toIds(const QString &json)
{
    std::vector<Id> ids;
    for (const QString &text : toTexts(json))
        ids.push_back(idFromText(text));
    return ids;
}

} // namespace recp::columns
