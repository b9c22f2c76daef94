#pragma once

#include "app/pages/page.h"
#include "app/widgets/theme.h"
#include "core/base/language.h"

namespace recp {

/// Language, colours, and where the file is.
class OptionsPage : public Page
{
    Q_OBJECT

public:
    OptionsPage(const QString &file, Language language, ThemeChoice theme, QWidget *parent = nullptr);

    QString title() const override;

signals:
    void languageChosen(recp::Language language);
    void themeChosen(recp::ThemeChoice theme);
};

} // namespace recp
