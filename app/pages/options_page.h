#pragma once

#include "app/pages/page.h"
#include "app/widgets/theme.h"
#include "core/base/language.h"
#include "core/storage/workspace.h"

namespace recp {

/// Language, colours, photos, the organisation's checklist, and where the file is.
class OptionsPage : public Page
{
    Q_OBJECT

public:
    OptionsPage(Workspace &workspace, Language language, ThemeChoice theme, QWidget *parent = nullptr);

    QString title() const override;

private:
    QWidget *buildChecklist(Workspace &workspace);

signals:
    void languageChosen(recp::Language language);
    void themeChosen(recp::ThemeChoice theme);
};

} // namespace recp
