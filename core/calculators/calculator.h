#pragma once

#include "core/base/result.h"
#include "core/domain/resource.h"
#include "core/units/units.h"

#include <QCoreApplication>
#include <QString>
#include <algorithm>
#include <functional>
#include <limits>
#include <map>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

namespace recp {

/// One value of a calculator's form: an SI number, the index of a choice, or a list of SI numbers. NaN is "not given".
struct Value {
    double si = std::numeric_limits<double>::quiet_NaN();
    std::vector<double> list;

    bool isGiven() const { return si == si || !list.empty(); }
};

struct ChoiceOption {
    const char *key;   ///< "bag", for ever
    const char *label; ///< source English, context "calculators"
};

/// Declaration of one input: the only place that names it. Form, command line, JSON, PDF and tests read it.
struct InputDefinition {
    const char *key = "";
    const char *label = "";        ///< source English, context "calculators"
    QuantityKind kind = QuantityKind::Ratio;
    const char *unit = "";         ///< key of the unit shown first; bounds and typical value below are in it
    double minimum = -std::numeric_limits<double>::infinity();
    double maximum = std::numeric_limits<double>::infinity();
    double typical = std::numeric_limits<double>::quiet_NaN(); ///< shown as such, never used silently
    bool minimumExcluded = false;
    bool optional = false;         ///< the calculator has a default of its own, named in the hint
    bool list = false;             ///< a list of numbers
    int listLength = 0;            ///< exactly so many numbers; 0: one or more
    std::vector<ChoiceOption> choices = {}; ///< kind Choice: what can be chosen; typical is the index of the default
    const char *whenKey = nullptr; ///< this input is asked only while that choice…
    std::vector<std::string_view> whenValues = {}; ///< … has one of these keys
    const char *hint = "";         ///< one sentence for the auditor, context "calculators"
    const char *group = "";        ///< heading in the form: "Now", "After", "Test"; context "calculators"
    const char *alsoKey = nullptr; ///< key of an input of another kind under which files may give this one: a price per
                                   ///< energy or per mass, told apart by its unit

    /// The same input, asked only while the choice `key` has one of these `values`.
    InputDefinition when(const char *key, std::vector<std::string_view> values) const
    {
        InputDefinition copy = *this;
        copy.whenKey = key;
        copy.whenValues = std::move(values);
        return copy;
    }
};

/// Declaration of one result.
struct OutputDefinition {
    const char *key = "";
    const char *label = "";
    QuantityKind kind = QuantityKind::Ratio;
    const char *unit = "";
    std::optional<Resource> effect = {}; ///< this result is a yearly effect on that resource, positive saves
    const char *carrierInput = nullptr; ///< the choice input that names the carrier (fuel) of the effect
    const char *carrier = nullptr;  ///< the carrier of the effect, where it is always the same
    const char *worthOutput = nullptr; ///< the result that says how many units of electricity the bill counts for one unit
                                       ///< of this effect: reactive energy, by the power-factor charge
    std::optional<TariffPeriod> period = {}; ///< electricity that is saved in this tariff period only
    bool list = false;              ///< a list of numbers: its place among the results is NaN, see Calculator::listOf
    bool money = false;             ///< a cost from a unit price among the inputs: engineering functions only
};

/// A rule between inputs that no single range can say: "the final reading is not below the initial one".
struct Requirement {
    const char *key = "";      ///< the input to mend; it takes the place %1 of the sentence
    const char *sentence = ""; ///< context "errors"
    std::function<bool(std::span<const Value>)> holds;
};

/// Engineering functions carry the names of the public vectors and may take a unit cost. Savings calculators return
/// effects on resources and know no price and no emission factor.
enum class CalculatorKind { Engineering, Savings };

/// A calculator: one pure function and its declaration.
class Calculator
{
public:
    const char *id = "";
    const char *label = "";   ///< source English, context "calculators"
    const char *system = "";  ///< catalogue system: "AIR"
    CalculatorKind kind = CalculatorKind::Savings;
    const char *formula = ""; ///< the formula in symbols, as printed
    const char *source = "";  ///< book, standard or paper with page or section, as printed
    const char *noteKey = nullptr; ///< a text that a request may carry to name its case; no part of the calculation
    const char *noteLabel = "";
    std::vector<InputDefinition> inputs;
    std::vector<OutputDefinition> outputs;
    std::vector<Requirement> requirements;

    /// Position of an input by name; -1 if there is none.
    int inputIndex(QStringView key) const;
    int outputIndex(QStringView key) const;
    /// True if the input is asked, given the choices made in `values`.
    bool isAsked(int input, std::span<const Value> values) const;
    /// The input's label, with its heading behind where another input has the same label: "Hours (after)". `say`
    /// translates a source text in a context.
    template <class Say> QString nameOf(int input, const Say &say) const
    {
        const InputDefinition &definition = inputs[static_cast<std::size_t>(input)];
        const QString label = say("calculators", definition.label);
        const auto twins = std::count_if(inputs.begin(), inputs.end(), [&](const InputDefinition &other) {
            return std::string_view(other.label) == definition.label;
        });
        return twins < 2 || !*definition.group ? label : QStringLiteral("%1 (%2)").arg(label, say("calculators", definition.group).toLower());
    }
    /// Index of a choice's key; -1 if there is none.
    int choiceIndex(int input, QStringView key) const;

    /// Missing inputs, numbers that are not finite, below the minimum or above the maximum, lists of another length,
    /// choices that do not exist, requirements that do not hold: the first one as an error that names the field.
    /// `values` has one entry an input.
    Result<void> check(std::span<const Value> values) const;
    /// Checks, then computes. Results are in SI, one an output; NaN where a result does not apply to the chosen method.
    Result<std::vector<double>> evaluate(std::span<const Value> values) const;
    /// Computes without checking: for repeated draws around values that were checked. May give NaN.
    std::vector<double> evaluateUnchecked(std::span<const Value> values) const { return m_function(values); }
    /// The numbers of a result that is a list, in SI, from inputs that were checked; empty for another result.
    std::vector<double> listOf(int output, std::span<const Value> values) const;
    /// Empty inputs with choices at their defaults.
    std::vector<Value> blankValues() const;

    std::function<std::vector<double>(std::span<const Value>)> m_function;
    std::function<std::vector<double>(int, std::span<const Value>)> m_listFunction;
};

/// Binds an input struct `In`, a result struct `Out` and the pure function between them to a declaration.
/// A member may be a Quantity, std::optional<Quantity>, bool, an enum class (choices in its order) or
/// std::vector<double> (list, its kind stated in the definition). What is not given keeps the struct's own default.
template <class In, class Out> class CalculatorBuilder
{
public:
    CalculatorBuilder(const char *id, const char *label, const char *system, CalculatorKind kind,
                      Out (*function)(const In &))
        : m_function(function)
    {
        m_calculator.id = id;
        m_calculator.label = label;
        m_calculator.system = system;
        m_calculator.kind = kind;
    }

    CalculatorBuilder &formula(const char *formula, const char *source)
    {
        m_calculator.formula = formula;
        m_calculator.source = source;
        return *this;
    }

    /// A request may carry a text under `key`, to name what is calculated; it takes no part in it.
    CalculatorBuilder &note(const char *key, const char *label)
    {
        m_calculator.noteKey = key;
        m_calculator.noteLabel = label;
        return *this;
    }

    /// Declares an input bound to `member`. Designated initialisers make the call readable:
    /// .input({.key = "operating_hours", .label = …, .unit = "h/yr", .minimum = 0, .maximum = 8784}, &In::hours)
    template <QuantityKind K> CalculatorBuilder &input(InputDefinition definition, Quantity<K> In::*member)
    {
        definition.kind = K;
        return add(std::move(definition), [member](In &in, const Value &value) {
            if (value.si == value.si)
                (in.*member).si = value.si;
        });
    }
    template <QuantityKind K>
    CalculatorBuilder &input(InputDefinition definition, std::optional<Quantity<K>> In::*member)
    {
        definition.kind = K;
        definition.optional = true;
        return add(std::move(definition), [member](In &in, const Value &value) {
            if (value.si == value.si)
                in.*member = Quantity<K>{value.si};
        });
    }
    /// A member of a part of the input: .input({…}, &In::inlet, &SteamPoint::temperature).
    template <class Part, QuantityKind K>
    CalculatorBuilder &input(InputDefinition definition, Part In::*part, Quantity<K> Part::*member)
    {
        definition.kind = K;
        return add(std::move(definition), [part, member](In &in, const Value &value) {
            if (value.si == value.si)
                (in.*part.*member).si = value.si;
        });
    }
    template <class Part, QuantityKind K>
    CalculatorBuilder &input(InputDefinition definition, Part In::*part, std::optional<Quantity<K>> Part::*member)
    {
        definition.kind = K;
        definition.optional = true;
        return add(std::move(definition), [part, member](In &in, const Value &value) {
            if (value.si == value.si)
                in.*part.*member = Quantity<K>{value.si};
        });
    }
    template <class Part, class E>
        requires std::is_enum_v<E>
    CalculatorBuilder &input(InputDefinition definition, Part In::*part, E Part::*member)
    {
        definition.kind = QuantityKind::Choice;
        definition.unit = "enum";
        const auto count = static_cast<double>(definition.choices.size());
        return add(std::move(definition), [part, member, count](In &in, const Value &value) {
            if (value.si >= 0 && value.si < count)
                in.*part.*member = static_cast<E>(static_cast<int>(value.si));
        });
    }
    CalculatorBuilder &input(InputDefinition definition, std::vector<double> In::*member)
    {
        definition.list = true;
        return add(std::move(definition), [member](In &in, const Value &value) { in.*member = value.list; });
    }
    /// "false" or "true"; JSON writes booleans.
    CalculatorBuilder &input(InputDefinition definition, bool In::*member)
    {
        definition.kind = QuantityKind::Choice;
        definition.unit = "bool";
        definition.choices = {{"false", QT_TRANSLATE_NOOP("calculators", "No")},
                              {"true", QT_TRANSLATE_NOOP("calculators", "Yes")}};
        return add(std::move(definition), [member](In &in, const Value &value) {
            if (value.si == value.si)
                in.*member = value.si > 0;
        });
    }
    template <class E>
        requires std::is_enum_v<E>
    CalculatorBuilder &input(InputDefinition definition, E In::*member)
    {
        definition.kind = QuantityKind::Choice;
        definition.unit = "enum";
        const auto count = static_cast<double>(definition.choices.size());
        return add(std::move(definition), [member, count](In &in, const Value &value) {
            if (value.si >= 0 && value.si < count)
                in.*member = static_cast<E>(static_cast<int>(value.si));
        });
    }

    /// Declares a result bound to `member`.
    template <QuantityKind K> CalculatorBuilder &output(OutputDefinition definition, Quantity<K> Out::*member)
    {
        definition.kind = K;
        return add(definition, [member](const Out &out) { return (out.*member).si; });
    }
    template <QuantityKind K>
    CalculatorBuilder &output(OutputDefinition definition, std::optional<Quantity<K>> Out::*member)
    {
        definition.kind = K;
        return add(definition, [member](const Out &out) {
            return (out.*member) ? (out.*member)->si : std::numeric_limits<double>::quiet_NaN();
        });
    }

    /// Declares a result that is a list of numbers, its kind stated in the definition.
    CalculatorBuilder &output(OutputDefinition definition, std::vector<double> Out::*member)
    {
        definition.list = true;
        m_lists.emplace(static_cast<int>(m_getters.size()), [member](const Out &out) { return out.*member; });
        return add(definition, [](const Out &) { return std::numeric_limits<double>::quiet_NaN(); });
    }

    /// Declares a rule between inputs: `key` names the input to mend, `sentence` has the place %1 for it.
    CalculatorBuilder &require(const char *key, const char *sentence, bool (*holds)(const In &))
    {
        m_rules.push_back({key, sentence, holds});
        return *this;
    }

    /// The finished calculator.
    Calculator build()
    {
        auto makeInput = [setters = m_setters](std::span<const Value> values) {
            In in{};
            for (std::size_t i = 0; i < setters.size(); ++i)
                setters[i](in, values[i]);
            return in;
        };
        for (const Rule &rule : m_rules) {
            m_calculator.requirements.push_back(
                {rule.key, rule.sentence, [makeInput, holds = rule.holds](std::span<const Value> values) {
                     return holds(makeInput(values));
                 }});
        }
        m_calculator.m_function = [function = m_function, makeInput,
                                   getters = m_getters](std::span<const Value> values) {
            const Out out = function(makeInput(values));
            std::vector<double> results;
            results.reserve(getters.size());
            for (const auto &getter : getters)
                results.push_back(getter(out));
            return results;
        };
        m_calculator.m_listFunction = [function = m_function, makeInput,
                                       lists = m_lists](int output, std::span<const Value> values) {
            const auto list = lists.find(output);
            return list == lists.end() ? std::vector<double>{} : list->second(function(makeInput(values)));
        };
        return std::move(m_calculator);
    }

private:
    struct Rule {
        const char *key;
        const char *sentence;
        bool (*holds)(const In &);
    };

    CalculatorBuilder &add(InputDefinition definition, std::function<void(In &, const Value &)> setter)
    {
        m_calculator.inputs.push_back(std::move(definition));
        m_setters.push_back(std::move(setter));
        return *this;
    }
    CalculatorBuilder &add(OutputDefinition definition, std::function<double(const Out &)> getter)
    {
        m_calculator.outputs.push_back(definition);
        m_getters.push_back(std::move(getter));
        return *this;
    }

    Calculator m_calculator;
    Out (*m_function)(const In &);
    std::vector<std::function<void(In &, const Value &)>> m_setters;
    std::vector<std::function<double(const Out &)>> m_getters;
    std::map<int, std::function<std::vector<double>(const Out &)>> m_lists;
    std::vector<Rule> m_rules;
};

/// Every calculator, in the order of the systems. Built once, never changed.
const std::vector<Calculator> &calculators();
/// The calculator with this id; nullptr if there is none.
const Calculator *findCalculator(QStringView id);

} // namespace recp
