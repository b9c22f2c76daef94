#include "app/pages/check_row.h"

#include "app/widgets/buttons.h"
#include "app/widgets/icons.h"
#include "app/widgets/theme.h"
#include "app/widgets/words.h"

#include <QButtonGroup>
#include <QDragEnterEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QToolButton>
#include <QUrl>
#include <QVBoxLayout>

namespace recp {

namespace {

constexpr int PhotoWidth = 96;
constexpr int PhotoHeight = 66;

struct AnswerColors {
    QColor text;
    QColor ground;
};

AnswerColors colorsOf(Answer answer)
{
    const Theme &theme = Theme::current();
    switch (answer) {
    case Answer::Yes:
        return {theme.goodText, theme.goodGround};
    case Answer::Partly:
        return {theme.warningText, theme.warningGround};
    case Answer::No:
        return {theme.errorText, theme.errorGround};
    case Answer::NotApplicable:
        break;
    }
    return {theme.text, theme.nav};
}

/// A sign beside the word, so that the answer is never told by colour alone.
QString signOf(Answer answer)
{
    switch (answer) {
    case Answer::Yes:
        return QStringLiteral("✓");
    case Answer::Partly:
        return QStringLiteral("~");
    case Answer::No:
        return QStringLiteral("✕");
    case Answer::NotApplicable:
        break;
    }
    return QStringLiteral("4");
}

QString shortWord(Answer answer)
{
    return answer == Answer::NotApplicable ? QStringLiteral("–") : wordOf(answer);
}

QStringList localFiles(const QMimeData *data)
{
    QStringList paths;
    for (const QUrl &url : data->urls()) {
        if (url.isLocalFile())
            paths << url.toLocalFile();
    }
    return paths;
}

} // namespace

CheckRow::CheckRow(const QString &id, PhotoSource photo, QWidget *parent)
    : QFrame(parent), m_id(id), m_photo(std::move(photo))
{
    setObjectName(id);
    setAcceptDrops(true);
    setProperty("role", QStringLiteral("checkRow"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 6, 12, 6);
    layout->setSpacing(4);
    auto *line = new QHBoxLayout;
    line->setSpacing(10);
    m_number = new QLabel(this);
    m_number->setProperty("role", QStringLiteral("small"));
    m_number->setFixedWidth(18);
    m_question = new QLabel(this);
    m_question->setWordWrap(true);
    m_question->setTextFormat(Qt::PlainText);
    m_marks = new QLabel(this);
    m_marks->setProperty("role", QStringLiteral("small"));
    line->addWidget(m_number, 0, Qt::AlignTop);
    line->addWidget(m_question, 1);
    line->addWidget(m_marks);
    line->addWidget(buildAnswers(), 0, Qt::AlignVCenter);
    layout->addLayout(line);
    layout->addWidget(buildDetails());
    setOpen(false);
}

QWidget *CheckRow::buildAnswers()
{
    auto *frame = new QFrame(this);
    auto *layout = new QHBoxLayout(frame);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    m_answers = new QButtonGroup(this);
    m_answers->setExclusive(false);
    for (Answer answer : allValues<Answer>()) {
        auto *button = new QToolButton(frame);
        button->setObjectName(m_id + u'_' + key(answer));
        button->setAccessibleName(wordOf(answer));
        button->setToolTip(tr("%1 (key %2)").arg(wordOf(answer)).arg(int(answer) + 1));
        button->setCheckable(true);
        button->setFixedHeight(26);
        button->setFocusPolicy(Qt::NoFocus);
        // As wide as its bold form, so that the columns stand still when an answer is given.
        QFont bold = button->font();
        bold.setBold(true);
        button->setFixedWidth(QFontMetrics(bold).horizontalAdvance(tr("%1 %2").arg(4).arg(shortWord(answer))) + 24);
        m_answers->addButton(button, static_cast<int>(answer));
        layout->addWidget(button);
    }
    connect(m_answers, &QButtonGroup::idClicked, this, [this](int id) {
        const bool chosen = m_answers->button(id)->isChecked();
        emit answered(chosen ? std::optional(static_cast<Answer>(id)) : std::nullopt);
    });
    return frame;
}

QWidget *CheckRow::buildDetails()
{
    m_details = new QWidget(this);
    auto *layout = new QVBoxLayout(m_details);
    layout->setContentsMargins(28, 0, 0, 4);
    layout->setSpacing(6);
    m_evidence = new QLabel(m_details);
    m_evidence->setProperty("role", QStringLiteral("secondary"));
    m_evidence->setWordWrap(true);
    m_evidence->setTextFormat(Qt::PlainText);
    layout->addWidget(m_evidence);
    auto *line = new QHBoxLayout;
    line->setSpacing(8);
    m_noteEdit = new QPlainTextEdit(m_details);
    m_noteEdit->setObjectName(QStringLiteral("note"));
    m_noteEdit->setAccessibleName(tr("Note"));
    m_noteEdit->setPlaceholderText(tr("Note: what was seen, read, measured"));
    m_noteEdit->setTabChangesFocus(true);
    m_noteEdit->setFixedHeight(PhotoHeight + 10);
    m_noteEdit->setMinimumWidth(200);
    m_noteEdit->installEventFilter(this);
    m_photoList = new QListWidget(m_details);
    m_photoList->setObjectName(QStringLiteral("photos"));
    m_photoList->setAccessibleName(tr("Photos"));
    m_photoList->setViewMode(QListView::IconMode);
    m_photoList->setFlow(QListView::LeftToRight);
    m_photoList->setWrapping(false);
    m_photoList->setMovement(QListView::Static);
    m_photoList->setIconSize({PhotoWidth, PhotoHeight});
    m_photoList->setGridSize({PhotoWidth + 8, PhotoHeight + 8});
    m_photoList->setFixedHeight(PhotoHeight + 10);
    m_photoList->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_photoList->setToolTip(tr("Delete removes the chosen photo."));
    m_photoList->installEventFilter(this);
    m_addPhoto = iconButton("photo", tr("Add photos (P), or drop files here"), m_details);
    m_addPhoto->setObjectName(QStringLiteral("add_photo"));
    m_addPhoto->setFixedSize(36, PhotoHeight + 10);
    line->addWidget(m_noteEdit, 3);
    line->addWidget(m_photoList, 4);
    line->addWidget(m_addPhoto);
    layout->addLayout(line);
    m_finding = linkButton(tr("Make a finding of it (F)"), m_details);
    m_finding->setObjectName(QStringLiteral("make_finding"));
    layout->addWidget(m_finding, 0, Qt::AlignLeft);
    connect(m_addPhoto, &QToolButton::clicked, this, &CheckRow::photosWanted);
    connect(m_finding, &QPushButton::clicked, this, &CheckRow::findingWanted);
    connect(m_photoList, &QListWidget::itemActivated, this, [this](const QListWidgetItem *item) { emit photoOpened(item->data(Qt::UserRole).toString()); });
    return m_details;
}

void CheckRow::show(const CheckContent &content)
{
    m_number->setText(content.number);
    m_question->setText(content.question);
    m_evidence->setText(content.evidence.isEmpty() ? QString() : tr("Evidence: %1").arg(content.evidence));
    m_evidence->setVisible(!content.evidence.isEmpty());
    QStringList marks;
    if (!content.note.isEmpty())
        marks << QStringLiteral("✎");
    if (!content.photos.isEmpty())
        marks << tr("%n photos", nullptr, static_cast<int>(content.photos.size()));
    m_marks->setText(marks.join(QStringLiteral("  ")));
    if (!m_noteEdit->hasFocus() && m_noteEdit->toPlainText() != content.note)
        m_noteEdit->setPlainText(content.note);
    m_note = content.note;
    paintAnswer(content.answer);
    m_finding->setVisible(content.answer == Answer::No || content.answer == Answer::Partly || !content.note.isEmpty());
    if (m_photos != content.photos)
        showPhotos(content.photos);
}

void CheckRow::paintAnswer(const std::optional<Answer> &answer)
{
    const Theme &theme = Theme::current();
    for (Answer each : allValues<Answer>()) {
        auto *button = m_answers->button(static_cast<int>(each));
        const bool chosen = answer == each;
        button->setChecked(chosen);
        button->setText(tr("%1 %2").arg(chosen ? signOf(each) : QString::number(int(each) + 1), shortWord(each)));
        const AnswerColors colors = chosen ? colorsOf(each) : AnswerColors{theme.text2, theme.surface};
        button->setStyleSheet(QStringLiteral("QToolButton { color: %1; background: %2; border: 1px solid %3; "
                                             "border-radius: 0; padding: 0 9px; font-weight: %4; }")
                                  .arg(colors.text.name(), colors.ground.name(), theme.line.name(),
                                       chosen ? QStringLiteral("bold") : QStringLiteral("normal")));
    }
}

void CheckRow::showPhotos(const QStringList &hashes)
{
    m_photos = hashes;
    m_photoList->clear();
    for (const QString &hash : hashes) {
        auto *item = new QListWidgetItem(m_photoList);
        item->setData(Qt::UserRole, hash);
        const QPixmap photo = m_photo(hash);
        item->setIcon(photo.isNull() ? icon("photo") : QIcon(photo));
        item->setToolTip(photo.isNull() ? tr("This attachment is no picture.") : QString());
    }
    m_photoList->setVisible(!hashes.isEmpty());
}

void CheckRow::setOpen(bool open)
{
    if (m_open && !open)
        writeNote();
    m_open = open;
    const Theme &theme = Theme::current();
    setStyleSheet(QStringLiteral("QFrame[role=\"checkRow\"] { background: %1; border: none; border-bottom: 1px solid %2; "
                                 "border-left: 3px solid %3; }")
                      .arg((open ? theme.selection : theme.surface).name(), theme.hairline.name(),
                           (open ? theme.accent : theme.surface).name()));
    QFont font = m_question->font();
    font.setBold(open);
    m_question->setFont(font);
    m_details->setVisible(open);
    m_marks->setVisible(!open);
    m_photoList->setVisible(!m_photos.isEmpty());
}

void CheckRow::setReadOnly(bool readOnly)
{
    for (QAbstractButton *button : m_answers->buttons())
        button->setEnabled(!readOnly);
    m_noteEdit->setReadOnly(readOnly);
    m_addPhoto->setEnabled(!readOnly);
    m_finding->setEnabled(!readOnly);
}

void CheckRow::focusNote()
{
    m_noteEdit->setFocus(Qt::ShortcutFocusReason);
}

void CheckRow::writeNote()
{
    const QString note = m_noteEdit->toPlainText().trimmed();
    if (note != m_note && !m_noteEdit->isReadOnly())
        emit noteWritten(note);
}

void CheckRow::removePhoto()
{
    if (const QListWidgetItem *item = m_photoList->currentItem())
        emit photoRemoved(item->data(Qt::UserRole).toString());
}

void CheckRow::mousePressEvent(QMouseEvent *event)
{
    QFrame::mousePressEvent(event);
    emit chosen();
}

void CheckRow::dragEnterEvent(QDragEnterEvent *event)
{
    if (!localFiles(event->mimeData()).isEmpty() && m_addPhoto->isEnabled())
        event->acceptProposedAction();
}

void CheckRow::dropEvent(QDropEvent *event)
{
    emit photosDropped(localFiles(event->mimeData()));
    event->acceptProposedAction();
}

bool CheckRow::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_noteEdit && event->type() == QEvent::FocusOut) {
        writeNote();
    } else if (watched == m_noteEdit && event->type() == QEvent::KeyPress) {
        const auto *press = static_cast<QKeyEvent *>(event);
        const bool done = press->key() == Qt::Key_Escape
                          || (press->key() == Qt::Key_Return && press->modifiers() & Qt::ControlModifier);
        if (done) {
            parentWidget()->setFocus();
            return true;
        }
    } else if (watched == m_photoList && event->type() == QEvent::KeyPress
               && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Delete) {
        removePhoto();
        return true;
    } else if (watched == m_photoList && event->type() == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->matches(QKeySequence::Paste)) {
        emit photoPasted();
        return true;
    }
    return QFrame::eventFilter(watched, event);
}

} // namespace recp
