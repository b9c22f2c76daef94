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

void calculations()
{
    const double reference = referenceTime();
    line("a million roots and sines", reference, reference, "itself", "");
    const Calculator &yield = *findCalculator(u"material_yield");
    std::vector<Value> values(3);
    values[0].si = 1e6;
    values[1].si = 0.90;
    values[2].si = 0.92;
    line("100,000 evaluations of a cheap calculator", median([&] {
             for (int i = 0; i < 100000; ++i)
                 (void)yield.evaluate(values).ok();
         }),
         reference, "million roots and sines", "");
    const auto catalog = Catalog::load();
    const auto sample = loadSample(QStringLiteral("default"));
    if (!catalog || !sample)
        qFatal("the program's own data can't be read");
    line("results of the sample audit", median([&] { (void)computeResults(*sample, *catalog); }), reference, "million roots and sines", "");
    AuditDocument large = *sample;
    for (std::size_t i = 0; large.solutions.size() < 200; ++i) {
        Solution solution = sample->solutions[i % sample->solutions.size()];
        Estimate estimate = *sample->estimateOf(solution.id);
        solution.id = estimate.solutionId = newId();
        estimate.id = newId();
        large.solutions.push_back(solution);
        large.estimates.push_back(estimate);
    }
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
