#include "core/calculators/calculator.h"

#include <cmath>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace recp;

/// The declarations of all calculators.
class TestRegistry : public QObject
{
    Q_OBJECT

private slots:
    void theFixedIdsAreThere()
    {
        for (const char *id : {"electricity_saving",
                               "air_leak_repair",
                               "air_pressure_reduction",
                               "vsd_pump_fan",
                               "motor_replacement",
                               "lighting_saving",
                               "boiler_efficiency",
                               "steam_trap_repair",
                               "condensate_return",
                               "pipe_insulation",
                               "blowdown_reduction",
                               "water_saving",
                               "fuel_saving",
                               "material_yield",
                               "electricity_reduction",
                               "compressed_air_leak_survey_estimate",
                               "compressed_air_leak_survey_bag",
                               "compressed_air_leak_survey_orifice",
                               "compressed_air_pressure_reduction",
                               "motor_replace_vs_rewind",
                               "lighting_replacement",
                               "boiler",
                               "boiler_blowdown_rate",
                               "water_reduction",
                               "natural_gas_reduction",
                               "bare_pipe",
                               "insulated_pipe"})
            QVERIFY2(findCalculator(QString::fromUtf8(id)), id);
        QVERIFY(!findCalculator(u"none"));
    }

    void idsAreUnique()
    {
        QSet<QString> ids;
        for (const Calculator &calculator : calculators())
            ids.insert(QString::fromUtf8(calculator.id));
        QCOMPARE(static_cast<std::size_t>(ids.size()), calculators().size());
    }

    void everyCalculatorIsWellDeclared_data()
    {
        QTest::addColumn<QString>("id");
        for (const Calculator &calculator : calculators())
            QTest::newRow(calculator.id) << QString::fromUtf8(calculator.id);
    }
    void everyCalculatorIsWellDeclared()
    {
        QFETCH(QString, id);
        const Calculator &calculator = *findCalculator(id);
        QVERIFY(isKey(calculator.id));
        QVERIFY(*calculator.label && *calculator.system && *calculator.formula && *calculator.source);
        QVERIFY(!calculator.inputs.empty() && !calculator.outputs.empty());
        QSet<QString> inputs;
        for (const InputDefinition &input : calculator.inputs) {
            checkInput(calculator, input);
            inputs.insert(QString::fromUtf8(input.key));
        }
        QCOMPARE(static_cast<std::size_t>(inputs.size()), calculator.inputs.size());
        QSet<QString> outputs;
        for (const OutputDefinition &output : calculator.outputs) {
            checkOutput(calculator, output);
            outputs.insert(QString::fromUtf8(output.key));
        }
        QCOMPARE(static_cast<std::size_t>(outputs.size()), calculator.outputs.size());
        for (const Requirement &requirement : calculator.requirements) {
            QVERIFY2(calculator.inputIndex(QString::fromUtf8(requirement.key)) >= 0, requirement.key);
            QVERIFY(QString::fromUtf8(requirement.sentence).contains(QLatin1String("%1")));
        }
    }

    void savingsCalculatorsHaveEffectsAndNoMoney()
    {
        for (const Calculator &calculator : calculators()) {
            const bool saves = calculator.kind == CalculatorKind::Savings;
            int effects = 0;
            for (const OutputDefinition &output : calculator.outputs) {
                effects += output.effect.has_value();
                QVERIFY2(!saves || !output.money, calculator.id);
            }
            QVERIFY2(saves == (effects > 0), calculator.id);
        }
    }

    void resultsAreFiniteAtTypicalInputs()
    {
        for (const Calculator &calculator : calculators()) {
            if (calculator.kind != CalculatorKind::Savings)
                continue;
            std::vector<Value> values = calculator.blankValues();
            for (std::size_t i = 0; i < values.size(); ++i) {
                const InputDefinition &input = calculator.inputs[i];
                // What depends on the place has no typical value: the middle of what is possible then.
                const double typical = std::isfinite(input.typical) ? input.typical : (input.minimum + input.maximum) / 2;
                if (input.kind != QuantityKind::Choice && (std::isfinite(input.typical) || !input.optional))
                    values[i].si = toSi(typical, *findUnit(input.kind, QString::fromUtf8(input.unit)));
            }
            const auto results = calculator.evaluate(values);
            QVERIFY2(results.ok(), results.ok() ? "" : qPrintable(results.error().english()));
            int effects = 0;
            for (std::size_t i = 0; i < results->size(); ++i) {
                QVERIFY2(!std::isinf((*results)[i]), calculator.outputs[i].key);
                if (calculator.outputs[i].effect && std::isfinite((*results)[i]))
                    ++effects;
            }
            QVERIFY2(effects > 0, calculator.id);
        }
    }

private:
    static bool isKey(const char *key)
    {
        static const QRegularExpression form(QStringLiteral("^[a-z][a-z0-9_]*$"));
        return form.match(QString::fromUtf8(key)).hasMatch();
    }

    /// As a key, with formulas and abbreviations as the public cases write them: "CH4", "flue_gas_O2", "MLSS".
    static bool isPublicKey(const char *key)
    {
        static const QRegularExpression form(QStringLiteral("^[A-Za-z][A-Za-z0-9_]*$"));
        return form.match(QString::fromUtf8(key)).hasMatch();
    }

    static void checkInput(const Calculator &calculator, const InputDefinition &input)
    {
        QVERIFY2(isPublicKey(input.key), input.key);
        QVERIFY2(*input.label, input.key);
        if (input.kind == QuantityKind::Choice) {
            checkChoices(input);
        } else {
            QVERIFY2(findUnit(input.kind, QString::fromUtf8(input.unit)), input.key);
            QVERIFY2(std::isfinite(input.minimum) && std::isfinite(input.maximum), input.key);
            QVERIFY2(input.minimum < input.maximum, input.key);
            QVERIFY2(std::isnan(input.typical) || (input.typical >= input.minimum && input.typical <= input.maximum),
                     input.key);
            QVERIFY2(!input.optional || *input.hint, input.key);
        }
        if (input.whenKey)
            checkCondition(calculator, input);
    }

    static void checkChoices(const InputDefinition &input)
    {
        QVERIFY2(!input.choices.empty(), input.key);
        QVERIFY2(std::isnan(input.typical) || input.typical < static_cast<double>(input.choices.size()), input.key);
        QSet<QString> keys;
        for (const ChoiceOption &choice : input.choices) {
            QVERIFY2(isPublicKey(choice.key) && *choice.label, input.key); // "R134a", "SVIGN"
            keys.insert(QString::fromUtf8(choice.key));
        }
        QCOMPARE(static_cast<std::size_t>(keys.size()), input.choices.size());
    }

    static void checkCondition(const Calculator &calculator, const InputDefinition &input)
    {
        const int choice = calculator.inputIndex(QString::fromUtf8(input.whenKey));
        QVERIFY2(choice >= 0, input.key);
        QVERIFY2(!input.whenValues.empty(), input.key);
        for (std::string_view value : input.whenValues) {
            const QString key = QString::fromUtf8(value.data(), static_cast<qsizetype>(value.size()));
            QVERIFY2(calculator.choiceIndex(choice, key) >= 0, input.key);
        }
    }

    static void checkOutput(const Calculator &calculator, const OutputDefinition &output)
    {
        QVERIFY2(isPublicKey(output.key) && *output.label, output.key);
        QVERIFY2(findUnit(output.kind, QString::fromUtf8(output.unit)), output.key);
        if (output.effect)
            QVERIFY2(effectKind(*output.effect) == output.kind, output.key);
        if (output.carrierInput)
            QVERIFY2(calculator.inputIndex(QString::fromUtf8(output.carrierInput)) >= 0, output.key);
        if (output.effect == Resource::Fuel)
            QVERIFY2(output.carrierInput || output.carrier, output.key);
        if (output.worthOutput)
            QVERIFY2(calculator.outputIndex(QString::fromUtf8(output.worthOutput)) >= 0, output.key);
    }
};

QTEST_GUILESS_MAIN(TestRegistry)
#include "tst_registry.moc"
