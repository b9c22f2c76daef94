#pragma once

#include <QString>

namespace recp {

struct Theme;

/// The program's style sheet in the colours of a theme. Widgets are told apart by class and by the properties `role`
/// (labels: panelTitle, pageTitle, secondary, small, figure, result …), `look` (buttons: accent, link, sentence) and
/// `chip`.
QString styleSheet(const Theme &theme);

} // namespace recp
