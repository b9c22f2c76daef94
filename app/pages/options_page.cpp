#include "app/pages/options_page.h"

#include "app/models/audit_files.h"
#include "app/models/display.h"
#include "app/models/own_checklist.h"
#include "app/models/photo_import.h"
#include "app/widgets/ask.h"
#include "app/widgets/buttons.h"
#include "app/widgets/panel.h"
#include "app/widgets/segmented_control.h"

#include <QCheckBox>
#include <QDir>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

namespace recp {

namespace {

constexpr int MostWidth = 720;

QLabel *remark(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setProperty("role", QStringLiteral("secondary"));
    label->setWordWrap(true);
    return label;
}

} // namespace

OptionsPage::OptionsPage(Workspace &workspace, Language language, ThemeChoice theme, QWidget *parent) : Page(parent)
{
    setObjectName(QStringLiteral("optionsPage"));
    auto *layout = new QHBoxLayout(this); // two columns: all of it is seen at 1366x768
    layout->setContentsMargins(16, 12, 16, 12);
    layout->setSpacing(10);

    auto *words = new Panel(tr("Language"), this);
    auto *languages = new SegmentedControl(words);
    languages->setObjectName(QStringLiteral("languages"));
    languages->addSegment(QString::fromUtf8("Tiếng Việt"), QStringLiteral("vi"));
    languages->addSegment(QStringLiteral("English"), QStringLiteral("en"));
    languages->setChosen(language == Language::English ? 1 : 0);
    connect(languages, &SegmentedControl::chosen, this,
            [this](int index) { emit languageChosen(index == 1 ? Language::English : Language::Vietnamese); });
    words->content()->addWidget(languages);
    words->content()->addWidget(
        remark(tr("The window changes at once. The language of a report is chosen when it is made."), words));

    auto *colours = new Panel(tr("Colours"), this);
    auto *themes = new SegmentedControl(colours);
    themes->setObjectName(QStringLiteral("themes"));
    themes->addSegment(tr("As the computer"), QStringLiteral("platform"));
    themes->addSegment(tr("Light"), QStringLiteral("light"));
    themes->addSegment(tr("Dark"), QStringLiteral("dark"));
    themes->setChosen(int(theme));
    connect(themes, &SegmentedControl::chosen, this,
            [this](int index) { emit themeChosen(static_cast<ThemeChoice>(index)); });
    colours->content()->addWidget(themes);

    auto *photos = new Panel(tr("Photos"), this);
    auto *original = new QCheckBox(tr("Keep the file as it came beside the picture that is shown"), photos);
    original->setObjectName(QStringLiteral("keep_original"));
    auto *whereTaken = new QCheckBox(tr("Keep in it the place where it was taken"), photos);
    whereTaken->setObjectName(QStringLiteral("keep_place"));
    original->setChecked(photoOptions().keepOriginal);
    whereTaken->setChecked(photoOptions().keepPlace);
    whereTaken->setEnabled(original->isChecked());
    const auto keepOptions = [original, whereTaken] {
        whereTaken->setEnabled(original->isChecked());
        setPhotoOptions({original->isChecked(), whereTaken->isChecked()});
    };
    connect(original, &QCheckBox::clicked, this, keepOptions);
    connect(whereTaken, &QCheckBox::clicked, this, keepOptions);
    photos->content()->addWidget(original);
    photos->content()->addWidget(whereTaken);
    photos->content()->addWidget(remark(tr("A photo is turned upright and made at most 2,400 pixels long; what the camera wrote beside the "
                                           "picture is dropped."),
                                        photos));

    QWidget *checklist = buildChecklist(workspace);
    auto *place = new Panel(tr("File"), this);
    auto *path = new QLabel(QDir::toNativeSeparators(workspace.path()), place);
    path->setObjectName(QStringLiteral("filePath"));
    path->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    path->setWordWrap(true);
    place->content()->addWidget(path);
    place->content()->addWidget(remark(tr("All enterprises and audits are in this one file; photos lie in a second one "
                                          "beside it. Everything is saved as you type, and a backup is kept every day of use."),
                                       place));

    auto *about = new Panel(tr("About"), this);
    about->content()->addWidget(new QLabel(tr("RECP Audit %1").arg(QStringLiteral(RECP_VERSION)), about));
    about->content()->addWidget(remark(tr("Free software under the GNU General Public License, version 3 or later."), about));
    const auto column = [layout](std::initializer_list<QWidget *> panels) {
        auto *below = new QVBoxLayout;
        below->setSpacing(10);
        for (QWidget *panel : panels) {
            panel->setMaximumWidth(MostWidth);
            below->addWidget(panel);
        }
        below->addStretch(1);
        layout->addLayout(below, 1);
    };
    column({words, colours, photos});
    column({checklist, place, about});
}

QWidget *OptionsPage::buildChecklist(Workspace &workspace)
{
    auto *panel = new Panel(tr("Checklist of your organisation"), this);
    auto *state = new QLabel(panel);
    state->setObjectName(QStringLiteral("checklist_state"));
    state->setWordWrap(true);
    state->setTextFormat(Qt::PlainText);
    QPushButton *choose = plainButton(tr("Choose a file…"), "import", panel);
    choose->setObjectName(QStringLiteral("choose_checklist"));
    QPushButton *edit = plainButton(tr("Write a file to begin with…"), "export", panel);
    edit->setObjectName(QStringLiteral("write_checklist"));
    QPushButton *drop = plainButton(tr("Without it"), "bin", panel);
    drop->setObjectName(QStringLiteral("drop_checklist"));
    const auto plain = [] { return Catalog::load(); };
    const auto say = [=, &workspace](const QString &after) {
        const bool has = hasOwnChecklist(workspace);
        const auto catalog = has ? plain() : Result<Catalog>(Error{}); // read only where there is something to compare
        const auto list = catalog ? ownChecklist(workspace, *catalog) : Result<std::optional<Checklist>>(std::optional<Checklist>());
        drop->setEnabled(has);
        QString text = tr("None: the questions are the program's own.");
        if (!list)
            text = tr("It does not fit this version of the program and is left out: %1").arg(said(list.error()));
        else if (*list)
            text = tr("“%1”: questions added %2, changed %3, hidden %4.")
                       .arg((*list)->name.in(shownLanguage()), QLocale().toString(qsizetype((*list)->added.size())),
                            QLocale().toString(qsizetype((*list)->changes.size())), QLocale().toString((*list)->hidden.size()));
        state->setText(after.isEmpty() ? text : text + u' ' + after);
    };
    const auto nextTime = tr("The questions change when the program is opened the next time.");
    connect(choose, &QPushButton::clicked, this, [=, this, &workspace] {
        const QStringList files = Ask::openFiles(this, tr("Checklist of your organisation"), tr("Checklists (*.json);;All files (*)"));
        const auto catalog = files.isEmpty() ? Result<Catalog>(Error{}) : plain();
        if (!catalog)
            return;
        const auto taken = takeChecklistFile(workspace, files.front(), *catalog);
        say(taken ? nextTime : said(taken.error()));
    });
    connect(edit, &QPushButton::clicked, this, [=, this] {
        const QString path = Ask::saveFile(this, tr("Checklist of your organisation"), QStringLiteral("checklist.json"), tr("Checklists (*.json)"));
        const auto catalog = path.isEmpty() ? Result<Catalog>(Error{}) : plain();
        if (!catalog)
            return;
        const auto written = writeWholeFile(checklistToEdit(*catalog), path);
        emit noticed(written ? tr("Exported to %1").arg(path) : said(written.error()));
    });
    connect(drop, &QPushButton::clicked, this, [=, &workspace] {
        const auto dropped = dropChecklist(workspace);
        say(dropped ? nextTime : said(dropped.error()));
    });
    panel->content()->addWidget(state);
    auto *row = new QHBoxLayout;
    for (QPushButton *button : {choose, edit, drop})
        row->addWidget(button);
    row->addStretch(1);
    panel->content()->addLayout(row);
    panel->content()->addWidget(remark(tr("A JSON file adds, words anew, hides and reorders questions and sets their thresholds, in both languages."), panel));
    say({});
    return panel;
}

QString OptionsPage::title() const
{
    return tr("Options");
}

} // namespace recp
