#pragma once

#include "app/widgets/theme.h"
#include "core/base/language.h"

#include <QByteArray>

namespace recp {

/// What the program remembers for this person on this machine. Nothing of an audit is kept here.
class Preferences
{
public:
    static Language language();
    static void setLanguage(Language language);
    static ThemeChoice theme();
    static void setTheme(ThemeChoice choice);
    static QByteArray geometry();
    static void setGeometry(const QByteArray &geometry);
};

} // namespace recp
