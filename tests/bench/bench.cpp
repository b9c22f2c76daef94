#include "core/calculators/steam/if97.h"
#include "core/analysis/results.h"
#include "core/calculators/calculator.h"
#include "core/exchange/samples.h"
#include "core/storage/workspace.h"
#include "tests/support/big_workspace.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QProcess>
#include <QTemporaryDir>
#include <algorithm>
#include <cmath>
#include <cstdio>
#include <functional>
#include <vector>

using namespace recp;

namespace {

constexpr int Repeats = 7;

/// Median of several runs, ms.
double median(const std::function<void()> &work)
{
    std::vector<double> times;
    for (int i = 0; i < Repeats; ++i) {
        QElapsedTimer timer;
        timer.start();
        work();
        times.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e6);
    }
    std::nth_element(times.begin(), times.begin() + Repeats / 2, times.end());
    return times[Repeats / 2];
}

void runProcess(const QString &program, const QStringList &arguments)
{
    if (QProcess::execute(program, arguments) != 0)
        qFatal("%s failed", qPrintable(program));
}

/// What the machine can do: a million square roots and sines.
double referenceTime()
{
    volatile double sink = 0;
    return median([&] {
        double sum = 0;
        for (int i = 1; i <= 1000000; ++i)
            sum += std::sqrt(i) * std::sin(i);
        sink = sum;
    });
}

void line(const char *what, double ms, double reference, const char *referenceName, const char *aim)
{
    std::printf("%-52s %9.2f ms %8.2f x %-22s %s\n", what, ms, ms / reference, referenceName, aim);
    std::fflush(stdout);
}

void startUp(const QString &folder)
{
    const QString file = folder + QStringLiteral("/big.sqlite");
    if (const auto filled = test::fillWorkspace(file); !filled)
        qFatal("%s", qPrintable(filled.error().english()));
    const double bare = median([] { runProcess(QStringLiteral(RECP_BARE_WINDOW), {}); });
    line("a bare Qt window", bare, bare, "itself", "");
    const QStringList arguments{QStringLiteral("--db"), file, QStringLiteral("--quit-after-start")};
    line("start with 10,000 audits", median([&] { runProcess(QStringLiteral(RECP_PROGRAM), arguments); }), bare, "bare window", "aim: at most 4");
    const QStringList report{QStringLiteral("report"), QStringLiteral("sample:default"), QStringLiteral("--out"), folder + QStringLiteral("/a.pdf")};
    line("report of the sample, whole process", median([&] { runProcess(QStringLiteral(RECP_PROGRAM), report); }), bare, "bare window", "aim: under 2 s");
    const auto workspace = Workspace::open(file, {.backups = false});
    if (!workspace)
        qFatal("%s", qPrintable(workspace.error().english()));
    const double reference = referenceTime();
    line("list of the 50 newest audits of 10,000", median([&] { (void)(*workspace)->audits(50).ok(); }), reference, "million roots and sines", "");
    line("counts over 10,000 audits", median([&] { (void)(*workspace)->counts().ok(); }), reference, "million roots and sines", "");
}

/// The typical inputs of a calculator, as an auditor would estimate them.
std::vector<EstimateInput> typicalInputs(const Calculator &calculator)
{
    std::vector<EstimateInput> inputs;
    for (const InputDefinition &input : calculator.inputs) {
        const QString key = QString::fromUtf8(input.key);
        if (input.kind == QuantityKind::Choice) {
            const auto index = static_cast<std::size_t>(std::isfinite(input.typical) ? input.typical : 0);
            inputs.push_back({.key = key, .unit = QStringLiteral("enum"), .choice = QString::fromUtf8(input.choices[index].key)});
        } else if (std::isfinite(input.typical) || !input.optional) {
            const double typical = std::isfinite(input.typical) ? input.typical : (input.minimum + input.maximum) / 2;
            const QString unit = QString::fromUtf8(input.unit);
            inputs.push_back({.key = key, .si = toSi(typical, *findUnit(input.kind, unit)), .unit = unit});
        }
    }
    return inputs;
}

std::vector<const Calculator *> savingsCalculators()
{
    std::vector<const Calculator *> savings;
    for (const Calculator &calculator : calculators()) {
        if (calculator.kind == CalculatorKind::Savings)
            savings.push_back(&calculator);
    }
    return savings;
}

/// An audit with 200 solutions, every savings calculator in turn.
AuditDocument largeAudit(const AuditDocument &sample)
{
    AuditDocument large = sample;
    const auto savings = savingsCalculators();
    for (std::size_t i = 0; large.solutions.size() < 200; ++i) {
        const Calculator &calculator = *savings[i % savings.size()];
        Solution solution = sample.solutions.front();
        Estimate estimate = *sample.estimateOf(solution.id);
        solution.id = estimate.solutionId = newId();
        solution.calculator = QString::fromUtf8(calculator.id);
        estimate.id = newId();
        estimate.effects.clear();
        estimate.inputs = typicalInputs(calculator);
        large.solutions.push_back(solution);
        large.estimates.push_back(estimate);
    }
    return large;
}

/// The slowest range of a solution; every savings calculator once.
void ranges(double reference)
{
    double slowest = 0;
    const char *name = "";
    for (const Calculator *calculator : savingsCalculators()) {
        Solution solution;
        solution.id = newId();
        solution.calculator = QString::fromUtf8(calculator->id);
        Estimate estimate;
        estimate.inputs = typicalInputs(*calculator);
        const double time = median([&] { (void)computeEffects(solution, estimate); });
        if (time > slowest) {
            slowest = time;
            name = calculator->id;
        }
    }
    line(qPrintable(QStringLiteral("slowest range of a solution: %1").arg(QLatin1String(name))), slowest, reference,
         "million roots and sines", "aim: under 20 ms");
}

void steam(double reference)
{
    constexpr int Calls = 100000;
    volatile double sink = 0;
    const auto perSecond = [](double ms) { return QStringLiteral("%1 million calls a second").arg(Calls / ms / 1e3, 0, 'f', 2); };
    const double forward = median([&] {
        for (int i = 0; i < Calls; ++i)
            sink = if97::atTemperature({1e6}, {460 + i * 1e-3})->enthalpy.si;
    });
    line("100,000 steam states by pressure and temperature", forward, reference, "million roots and sines", qPrintable(perSecond(forward)));
    const double backward = median([&] {
        for (int i = 0; i < Calls; ++i)
            sink = if97::atEnthalpy({1e6}, {2.8e6 + i})->temperature.si;
    });
    line("100,000 steam states by pressure and enthalpy", backward, reference, "million roots and sines", qPrintable(perSecond(backward)));
}

void calculations()
{
    const double reference = referenceTime();
    line("a million roots and sines", reference, reference, "itself", "");
    const Calculator &yield = *findCalculator(u"material_yield");
    std::vector<Value> values = yield.blankValues();
    for (const auto &[key, si] : {std::pair{u"output", 1e6}, {u"yield_before", 0.90}, {u"yield_after", 0.92}})
        values[static_cast<std::size_t>(yield.inputIndex(key))].si = si;
    const double checked = median([&] {
        for (int i = 0; i < 100000; ++i)
            (void)yield.evaluate(values).ok();
    });
    line("100,000 checked evaluations of a cheap calculator", checked, reference, "million roots and sines",
         qPrintable(QStringLiteral("%1 million a second; aim: 1").arg(100 / checked, 0, 'f', 2)));
    steam(reference);
    ranges(reference);
    const auto catalog = Catalog::load();
    const auto sample = loadSample(QStringLiteral("default"));
    if (!catalog || !sample)
        qFatal("the program's own data can't be read");
    line("results of the sample audit", median([&] { (void)computeResults(*sample, *catalog); }), reference, "million roots and sines", "");
    AuditDocument large = largeAudit(*sample);
    AuditResults results;
    line("200 solutions with ranges, from nothing", median([&] { results = computeResults(large, *catalog); }), reference,
         "million roots and sines", "aim: under 4 s");
    line("200 solutions, one changed input", median([&] {
             EarlierResults earlier{large, std::move(results)};
             Estimate &changed = large.estimates.back();
             changed.life = changed.life.value_or(5) + 1;
             if (!changed.inputs.empty())
                 changed.inputs.front().uncertainty = changed.inputs.front().uncertainty.value_or(0.1) * 1.01;
             results = computeResults(large, *catalog, std::move(earlier));
         }),
         reference, "million roots and sines", "aim: under 100 ms");
    line("loading the catalogue", median([&] { (void)Catalog::load().ok(); }), reference, "million roots and sines", "");
}

} // namespace

/// Prints times and, what counts, their ratios to a reference measured in the same run.
int main(int argc, char *argv[])
{
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM") && !qEnvironmentVariableIsSet("DISPLAY"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QCoreApplication application(argc, argv);
    const QTemporaryDir folder;
    qputenv("XDG_CONFIG_HOME", folder.path().toUtf8());
    startUp(folder.path());
    calculations();
    return 0;
}
