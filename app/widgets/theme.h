#pragma once

#include "core/domain/resource.h"

#include <QColor>
#include <QObject>
#include <QPalette>

class QApplication;

namespace recp {

/// The colours of LOOK section 3, light and dark. No hex value stands anywhere else.
struct Theme {
    bool dark = false;
    QColor ground, nav, surface, raised, line, hairline;
    QColor text, text2, text3;
    QColor accent, onAccent, selection;
    QColor warningText, warningGround, warningLine;
    QColor errorText, errorGround, goodText, goodGround, noteText, noteGround;
    QColor hatch, emission;

    static Theme light();
    static Theme darkTheme();
    /// What the program uses now.
    static const Theme &current();

    QColor resource(Resource resource) const;
    QPalette palette() const;
};

enum class ThemeChoice { Platform, Light, Dark };

/// Applies palette and style sheet to the program; emits nothing: widgets get PaletteChange.
void applyTheme(QApplication &application, ThemeChoice choice);

} // namespace recp
