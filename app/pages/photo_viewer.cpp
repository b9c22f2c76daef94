#include "app/pages/photo_viewer.h"

#include "app/charts/photo_marks.h"
#include "app/models/audit_session.h"
#include "app/models/photo_import.h"
#include "app/widgets/buttons.h"
#include "app/widgets/segmented_control.h"
#include "app/widgets/theme.h"
#include "app/widgets/words.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMouseEvent>
#include <QPainter>
#include <QVBoxLayout>
#include <cmath>

namespace recp {

namespace {

constexpr double LeastDrag = 0.01; // of the width: less is a click
constexpr double NearMark = 0.04;

} // namespace

/// The picture with its marks; a drag gives two places as parts of its width and height.
class PhotoCanvas : public QWidget
{
    Q_OBJECT

public:
    explicit PhotoCanvas(QWidget *parent) : QWidget(parent)
    {
        setObjectName(QStringLiteral("photo_canvas"));
        setMinimumSize(320, 240);
        setFocusPolicy(Qt::StrongFocus);
    }

    void setImage(const QImage &image)
    {
        m_image = image;
        update();
    }
    void setMarks(const std::vector<PhotoMark> &marks)
    {
        m_marks = marks;
        if (m_chosen >= static_cast<int>(marks.size()))
            m_chosen = -1;
        update();
    }
    void setPreview(std::optional<MarkKind> kind) { m_preview = kind; }
    int chosen() const { return m_chosen; }
    QRectF area() const
    {
        const QSizeF size = QSizeF(m_image.size()).scaled(QSizeF(this->size()), Qt::KeepAspectRatio);
        return {QPointF((width() - size.width()) / 2, (height() - size.height()) / 2), size};
    }

signals:
    void dragged(QPointF from, QPointF to);

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::SmoothPixmapTransform);
        painter.fillRect(rect(), Theme::current().nav);
        if (m_image.isNull())
            return;
        painter.drawImage(area(), m_image);
        std::vector<PhotoMark> marks = m_marks;
        if (m_dragging && m_preview)
            marks.push_back({*m_preview, m_from.x(), m_from.y(), m_to.x(), m_to.y(), {}});
        paintMarks(painter, area(), marks, m_chosen);
    }
    void mousePressEvent(QMouseEvent *event) override
    {
        m_from = m_to = part(event->position());
        m_dragging = true;
        m_chosen = -1;
        for (std::size_t i = 0; i < m_marks.size(); ++i)
            if (!m_preview && distance(m_marks[i], m_from) < NearMark)
                m_chosen = static_cast<int>(i);
        update();
    }
    void mouseMoveEvent(QMouseEvent *event) override
    {
        m_to = part(event->position());
        update();
    }
    void mouseReleaseEvent(QMouseEvent *event) override
    {
        m_to = part(event->position());
        m_dragging = false;
        update();
        emit dragged(m_from, m_to);
    }

private:
    QPointF part(const QPointF &at) const
    {
        const QRectF shown = area();
        if (shown.isEmpty())
            return {};
        return {std::clamp((at.x() - shown.left()) / shown.width(), 0.0, 1.0), std::clamp((at.y() - shown.top()) / shown.height(), 0.0, 1.0)};
    }
    static double distance(const PhotoMark &mark, const QPointF &at)
    {
        if (mark.kind != MarkKind::Arrow)
            return QRectF(QPointF(mark.x1, mark.y1), QPointF(mark.x2, mark.y2)).normalized().adjusted(-0.01, -0.01, 0.01, 0.01).contains(at) ? 0 : 1;
        const QPointF a(mark.x1, mark.y1), b(mark.x2, mark.y2);
        const QPointF way = b - a;
        const double length = QPointF::dotProduct(way, way);
        const double along = length > 0 ? std::clamp(QPointF::dotProduct(at - a, way) / length, 0.0, 1.0) : 0;
        const QPointF off = at - (a + along * way);
        return std::hypot(off.x(), off.y());
    }

    QImage m_image;
    std::vector<PhotoMark> m_marks;
    std::optional<MarkKind> m_preview;
    bool m_dragging = false;
    QPointF m_from, m_to;
    int m_chosen = -1;
};

PhotoViewer::PhotoViewer(AuditSession &session, const QString &hash, QWidget *parent) : QDialog(parent), m_session(session), m_hash(hash)
{
    setWindowTitle(tr("Photo"));
    resize(parent ? parent->size() * 0.88 : QSize(1000, 680));
    auto *layout = new QVBoxLayout(this);
    auto *tools = new QHBoxLayout;
    m_tools = new SegmentedControl(this);
    m_tools->addSegment(tr("Look"), QStringLiteral("look"));
    m_tools->addSegment(tr("Arrow"), QStringLiteral("arrow"));
    m_tools->addSegment(tr("Box"), QStringLiteral("box"));
    m_tools->addSegment(tr("Text"), QStringLiteral("text"));
    m_tools->addSegment(tr("Blur"), QStringLiteral("blur"))->setToolTip(tr("Draw over a face: it is made unrecognisable in the picture itself"));
    m_text = new QLineEdit(this);
    m_text->setObjectName(QStringLiteral("mark_text"));
    m_text->setPlaceholderText(tr("Text beside the mark"));
    auto *remove = plainButton(tr("Remove mark"), "bin", this);
    remove->setObjectName(QStringLiteral("remove_mark"));
    remove->setToolTip(tr("The chosen mark, else the last one (Delete)"));
    auto *undo = iconButton("undo", tr("Undo (Ctrl Z)"), this);
    tools->addWidget(m_tools);
    tools->addWidget(m_text, 1);
    tools->addWidget(remove);
    tools->addWidget(undo);
    layout->addLayout(tools);
    m_problem = new QLabel(this);
    m_problem->setTextFormat(Qt::PlainText);
    m_problem->hide();
    layout->addWidget(m_problem);
    m_canvas = new PhotoCanvas(this);
    m_canvas->setAccessibleName(tr("Photo"));
    layout->addWidget(m_canvas, 1);
    auto *foot = new QHBoxLayout;
    m_caption = new QLineEdit(this);
    m_caption->setObjectName(QStringLiteral("caption"));
    m_caption->setAccessibleName(tr("Caption"));
    m_caption->setPlaceholderText(tr("Caption: what is seen, and where"));
    m_taken = new QLabel(this);
    auto *close = accentButton(tr("Close"), nullptr, this);
    close->setAutoDefault(false);
    foot->addWidget(m_caption, 1);
    foot->addWidget(m_taken);
    foot->addWidget(close);
    layout->addLayout(foot);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    connect(undo, &QToolButton::clicked, &m_session, &AuditSession::undo);
    connect(remove, &QPushButton::clicked, this, &PhotoViewer::removeMark);
    connect(m_tools, &SegmentedControl::chosen, this, [this](int tool) {
        m_canvas->setPreview(tool == ArrowTool ? std::optional(MarkKind::Arrow) : tool == LookTool ? std::nullopt : std::optional(MarkKind::Box));
    });
    connect(m_canvas, &PhotoCanvas::dragged, this, &PhotoViewer::drawn);
    connect(m_caption, &QLineEdit::editingFinished, this, [this] {
        Photo photo = photoRow(m_session.document(), m_hash);
        photo.caption = m_caption->text().trimmed();
        save(photo);
    });
    connect(&m_session, &AuditSession::changed, this, &PhotoViewer::refresh);
    for (QPushButton *button : findChildren<QPushButton *>())
        button->setAutoDefault(false);
    const bool canEdit = !m_session.isReadOnly();
    for (QWidget *field : std::initializer_list<QWidget *>{m_tools, m_text, remove, undo, m_caption})
        field->setEnabled(canEdit);
    refresh();
    m_canvas->setFocus();
}

void PhotoViewer::refresh()
{
    while (!m_earlier.isEmpty() && !m_session.document().photo(m_hash) && m_session.document().photo(m_earlier.last()))
        m_hash = m_earlier.takeLast();
    const Photo photo = photoRow(m_session.document(), m_hash);
    QImage image;
    if (const Result<QByteArray> content = m_session.workspace().attachment(m_hash); content)
        image.loadFromData(*content);
    m_canvas->setImage(image);
    m_canvas->setMarks(photo.marks);
    if (!m_caption->hasFocus() || !m_caption->isModified())
        m_caption->setText(photo.caption);
    m_taken->setText(photo.takenAt.isValid() ? tr("Taken %1").arg(QLocale().toString(photo.takenAt, QLocale::ShortFormat)) : QString());
}

void PhotoViewer::save(const Photo &photo)
{
    const Photo *present = m_session.document().photo(m_hash);
    if (!m_session.isReadOnly() && (!present || *present != photo))
        m_session.save({.photos = {photo}});
}

void PhotoViewer::drawn(const QPointF &from, const QPointF &to)
{
    const int tool = m_tools->chosenIndex();
    const bool isClick = std::hypot(to.x() - from.x(), to.y() - from.y()) < LeastDrag;
    if (tool == LookTool || m_session.isReadOnly() || (isClick && tool != TextTool))
        return;
    if (tool == BlurTool)
        return blur(QRectF(from, to).normalized());
    const QString text = m_text->text().trimmed();
    if (tool == TextTool && text.isEmpty()) {
        m_text->setFocus();
        return;
    }
    Photo photo = photoRow(m_session.document(), m_hash);
    const MarkKind kind = tool == ArrowTool ? MarkKind::Arrow : tool == BoxTool ? MarkKind::Box : MarkKind::Text;
    photo.marks.push_back({kind, from.x(), from.y(), to.x(), to.y(), text});
    m_text->clear();
    save(photo);
}

void PhotoViewer::blur(const QRectF &part)
{
    const Result<QByteArray> content = m_session.workspace().attachment(m_hash);
    const Result<QByteArray> made = content ? blurred(*content, part) : Result<QByteArray>(content.error());
    const Result<QString> hash = made ? m_session.workspace().attach(*made, m_session.workspace().attachmentName(m_hash).ok()
                                                                               ? *m_session.workspace().attachmentName(m_hash)
                                                                               : QStringLiteral("photo.jpg"))
                                      : Result<QString>(made.error());
    m_problem->setVisible(!hash.ok());
    if (!hash) {
        m_problem->setText(sentenceOf(hash.error()));
        return;
    }
    const QString before = m_hash;
    if (*hash == before)
        return;
    // The row must be there to lead back to.
    if (!m_session.document().photo(before) && !m_session.save({.photos = {photoRow(m_session.document(), before)}}))
        return;
    if (m_session.save(withPhotoReplaced(m_session.document(), before, *hash))) {
        m_earlier << before;
        m_hash = *hash;
    }
    refresh();
}

void PhotoViewer::removeMark()
{
    Photo photo = photoRow(m_session.document(), m_hash);
    if (photo.marks.empty())
        return;
    const auto at = m_canvas->chosen() >= 0 ? m_canvas->chosen() : static_cast<int>(photo.marks.size()) - 1;
    photo.marks.erase(photo.marks.begin() + at);
    save(photo);
}

void PhotoViewer::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Delete && m_canvas->hasFocus())
        removeMark();
    else if (event->matches(QKeySequence::Undo))
        m_session.undo();
    else if (event->matches(QKeySequence::Redo))
        m_session.redo();
    else
        QDialog::keyPressEvent(event);
}

} // namespace recp

#include "photo_viewer.moc"
