#include "app/widgets/calculator_words.h"

#include "app/widgets/words.h"
#include "core/calculators/calculator.h"

#include <QCoreApplication>

namespace recp {

QString sentenceOf(const Calculator &calculator, const Error &error)
{
    const int index = error.arguments.isEmpty() ? -1 : calculator.inputIndex(error.arguments.front());
    if (index < 0)
        return sentenceOf(error);
    const InputDefinition &input = calculator.inputs[static_cast<std::size_t>(index)];
    Error named = error;
    named.arguments[0] = calculator.nameOf(index, [](const char *context, const char *source) { return QCoreApplication::translate(context, source); });
    bool isNumber = false;
    const double bound = error.arguments.value(1).section(u' ', 0, 0).toDouble(&isNumber);
    if (isNumber) {
        const Unit *unit = findUnit(input.kind, QString::fromUtf8(input.unit));
        named.arguments[1] = unit ? formatQuantity(toSi(bound, *unit), *unit, QLocale()) : formatNumber(bound, QLocale());
    }
    return sentenceOf(named);
}

} // namespace recp
