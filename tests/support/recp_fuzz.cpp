// recp_fuzz [SECONDS]: feeds damaged input to every reader of the program. A crash, a sanitizer's finding, an error
// without a sentence or a file that is taken but does not come back the same is a failure. The seed is fixed.

#include "core/calculators/calculator.h"
#include "core/catalog/catalog.h"
#include "core/exchange/audit_json.h"
#include "core/exchange/calculation_json.h"
#include "core/exchange/samples.h"
#include "core/units/units.h"
#include "tests/support/random_document.h"

#include <cmath>
#include <cstdio>
#include <cstdlib>
#include <QCoreApplication>
#include <QDir>
#include <QDirIterator>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonDocument>
#include <QTemporaryDir>

using namespace recp;

namespace
{

std::mt19937_64 randomNumbers(20261123);

int below(qsizetype count)
{
    return count <= 0 ? 0 : static_cast<int>(randomNumbers() % static_cast<quint64>(count));
}

void expect(bool holds, const char *what, const QByteArray &input)
{
    if (holds)
        return;
    std::fprintf(stderr, "recp_fuzz: %s\n%s\n", what, input.left(2000).constData());
    std::exit(1);
}

QByteArray damaged(QByteArray text)
{
    static const QByteArray pieces[] = {"\"",  "{",   "}",    "[",      "]",     ",",        ":",      "null",  "true",
                                        "-",   "1e9", "1e999", "-0.0",  "\\u0000", "\\ud800", "\xff",   "\xe1\xba", "NaN",
                                        "0x1", "\n",  "''",   "1.234", "1,5",   "٣",        "\u202E", "kWh",   "%1"};
    for (int times = 1 + below(6); times > 0; --times) {
        const int at = below(text.size() + 1);
        switch (below(6)) {
        case 0:
            text.insert(at, pieces[below(std::size(pieces))]);
            break;
        case 1:
            text.remove(at, 1 + below(20));
            break;
        case 2:
            text.truncate(at);
            break;
        case 3:
            if (at < text.size())
                text[at] = static_cast<char>(randomNumbers());
            break;
        case 4:
            text.insert(at, text.mid(below(text.size()), below(200)));
            break;
        default:
            text.replace(at, 1 + below(8), pieces[below(std::size(pieces))]);
        }
    }
    return text;
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

struct Counts {
    const char *reader = "";
    qint64 accepted = 0;
    qint64 refused = 0;

    template <class T> void add(const Result<T> &result, const QByteArray &input)
    {
        ++(result.ok() ? accepted : refused);
        expect(result.ok() || !result.error().english().isEmpty(), "an error has no sentence", input);
    }
};

void fuzzAudit(Counts &counts)
{
    static const std::vector<QByteArray> seeds = [] {
        std::vector<QByteArray> all;
        for (const SampleInfo &sample : samples())
            all.push_back(toJson(*loadSample(sample.name)));
        for (int i = 0; i < 4; ++i)
            all.push_back(toJson(test::randomDocument(randomNumbers)));
        return all;
    }();
    const QByteArray input = damaged(seeds[static_cast<std::size_t>(below(qsizetype(seeds.size())))]);
    const Result<AuditDocument> read = auditFromJson(input, QStringLiteral("fuzz.json"));
    counts.add(read, input);
    if (!read.ok())
        return;
    const Result<AuditDocument> again = auditFromJson(toJson(*read), QStringLiteral("fuzz.json"));
    expect(again.ok() && toJson(*again) == toJson(*read), "an audit that was taken does not come back the same", input);
}

void fuzzCatalog(Counts &counts)
{
    static const QTemporaryDir folder;
    static const QStringList files = [] {
        QStringList all;
        for (const char *part : {"factors", "checks", "solutions", "sectors"}) {
            QDir().mkpath(folder.filePath(QString::fromLatin1(part)));
            QDirIterator it(QStringLiteral(":/recp/") + QString::fromLatin1(part), {QStringLiteral("*.json")});
            while (it.hasNext())
                all << it.next().mid(7);
        }
        return all;
    }();
    const QString broken = files.at(below(files.size()));
    QByteArray input;
    for (const QString &name : files) {
        const QByteArray content = contentOf(QStringLiteral(":/recp/") + name);
        QFile file(folder.filePath(name));
        if (!file.open(QIODevice::WriteOnly))
            std::exit(1);
        input = name == broken ? damaged(content) : input;
        file.write(name == broken ? input : content);
    }
    counts.add(Catalog::load(folder.path()), input);
}

void fuzzNumbers(Counts &counts)
{
    static const QByteArray seeds[] = {"1.234,5 kWh", "1,234.5",  "7 bar",  "12 %",      "-3,5e4", "1 234 567,89",
                                       "13,56,19,400", "0.000001", "−5 °C", "10 kg/cm2", "1e308 MWh/yr"};
    static const QLocale locales[] = {QLocale(QLocale::Vietnamese), QLocale(QLocale::English), QLocale::c()};
    const QByteArray input = damaged(seeds[below(std::size(seeds))]);
    const QString text = QString::fromUtf8(input);
    const QLocale &locale = locales[below(std::size(locales))];
    const Result<double> number = parseNumber(text, locale);
    counts.add(number, input);
    expect(!number.ok() || std::isfinite(*number), "a number that was taken is not finite", input);
    const auto kind = static_cast<QuantityKind>(below(static_cast<int>(QuantityKind::YearlyMoney)));
    if (!unitsOf(kind).empty())
        counts.add(parseQuantity(text, kind, unitsOf(kind).front(), locale), input);
}

void fuzzCalculation(Counts &counts)
{
    const Calculator &calculator = calculators()[static_cast<std::size_t>(below(qsizetype(calculators().size())))];
    QJsonObject inputs;
    for (const InputDefinition &input : calculator.inputs) {
        const QJsonValue number = below(3) == 0 ? QJsonValue(std::ldexp(below(1000), below(200) - 100) * (below(4) ? 1 : -1))
                                                : QJsonValue(std::isfinite(input.typical) ? input.typical : below(100));
        QJsonValue value = input.list ? QJsonValue(QJsonArray{number, number}) : number;
        if (!input.choices.empty())
            value = QString::fromLatin1(input.choices[static_cast<std::size_t>(below(qsizetype(input.choices.size())))].key);
        if (below(8) != 0)
            inputs.insert(QString::fromUtf8(input.key), QJsonObject{{"value", value}, {"unit", QString::fromUtf8(input.unit)}});
    }
    QByteArray text = QJsonDocument(QJsonObject{{"inputs", inputs}}).toJson();
    if (below(2) == 0)
        text = damaged(text);
    counts.add(runCalculation(calculator, QJsonDocument::fromJson(text).object()), text);
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const qint64 seconds = argc > 1 ? QByteArray(argv[1]).toLongLong() : 60;
    Counts audits{.reader = "audits"};
    Counts catalogs{.reader = "catalogues"};
    Counts numbers{.reader = "numbers and quantities"};
    Counts calculations{.reader = "calculations"};
    QElapsedTimer timer;
    timer.start();
    while (timer.elapsed() < seconds * 1000) {
        fuzzCatalog(catalogs);
        for (int i = 0; i < 50; ++i) {
            fuzzAudit(audits);
            fuzzCalculation(calculations);
            fuzzNumbers(numbers);
        }
    }
    for (const Counts &counts : {audits, catalogs, numbers, calculations})
        std::printf("%-24s accepted %8lld, refused %8lld\n", counts.reader, static_cast<long long>(counts.accepted),
                    static_cast<long long>(counts.refused));
    return 0;
}
