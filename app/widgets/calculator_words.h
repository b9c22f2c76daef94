#pragma once

#include "core/base/result.h"

#include <QString>

namespace recp {

class Calculator;

/// An error of a calculator in words: its input by its label instead of its key, a bound in the window's number form.
QString sentenceOf(const Calculator &calculator, const Error &error);

} // namespace recp
