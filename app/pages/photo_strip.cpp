#include "app/pages/photo_strip.h"

#include "app/models/audit_session.h"
#include "app/models/photo_import.h"
#include "app/pages/photo_viewer.h"
#include "app/widgets/ask.h"
#include "app/widgets/buttons.h"
#include "app/widgets/icons.h"

#include <QClipboard>
#include <QDragEnterEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QListWidget>
#include <QMimeData>
#include <QPixmapCache>
#include <QToolButton>
#include <QUrl>

namespace recp {

namespace {

constexpr QSize Thumbnail(72, 48);
constexpr int Kept = 320; // pixels of a picture in the cache

QStringList localFiles(const QMimeData *data)
{
    QStringList paths;
    for (const QUrl &url : data->urls())
        if (url.isLocalFile())
            paths << url.toLocalFile();
    return paths;
}

} // namespace

QPixmap photoThumbnail(AuditSession &session, const QString &hash)
{
    QPixmap pixmap;
    const QString cacheKey = QStringLiteral("thumbnail/") + hash;
    if (QPixmapCache::find(cacheKey, &pixmap))
        return pixmap;
    const Result<QByteArray> content = session.workspace().attachment(hash);
    if (!content || !pixmap.loadFromData(*content))
        return {};
    pixmap = pixmap.scaled(Kept, Kept, Qt::KeepAspectRatio, Qt::SmoothTransformation);
    QPixmapCache::insert(cacheKey, pixmap);
    return pixmap;
}

PhotoStrip::PhotoStrip(AuditSession &session, QWidget *parent) : QWidget(parent), m_session(session), m_intake(new PhotoIntake(session, this))
{
    setAcceptDrops(true);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    m_add = iconButton("photo", tr("Add photos: choose files, drop them here, or paste a picture (Ctrl V)"), this);
    m_add->setObjectName(QStringLiteral("add_photo"));
    m_add->setFixedSize(36, Thumbnail.height() + 8);
    m_list = new QListWidget(this);
    m_list->setObjectName(QStringLiteral("photo_strip"));
    m_list->setAccessibleName(tr("Photos"));
    m_list->setViewMode(QListView::IconMode);
    m_list->setFlow(QListView::LeftToRight);
    m_list->setWrapping(false);
    m_list->setMovement(QListView::Static);
    m_list->setIconSize(Thumbnail);
    m_list->setGridSize(Thumbnail + QSize(6, 4));
    m_list->setFixedHeight(Thumbnail.height() + 10);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setToolTip(tr("Enter opens a photo, Delete takes it off."));
    m_list->installEventFilter(this);
    m_hint = new QLabel(tr("Photos: choose, drop or paste"), m_list->viewport());
    m_hint->setProperty("role", QStringLiteral("secondary"));
    m_hint->setAttribute(Qt::WA_TransparentForMouseEvents);
    m_hint->move(6, (Thumbnail.height() + 10 - m_hint->sizeHint().height()) / 2);
    layout->addWidget(m_add);
    layout->addWidget(m_list, 1);
    connect(m_add, &QToolButton::clicked, this, &PhotoStrip::ask);
    connect(m_list, &QListWidget::itemActivated, this, &PhotoStrip::open);
    connect(m_intake, &PhotoIntake::refused, this, &PhotoStrip::refused);
    connect(m_intake, &PhotoIntake::taken, this, &PhotoStrip::added);
}

void PhotoStrip::setPhotos(const QStringList &hashes, const QString &owner)
{
    m_owner = owner;
    if (hashes == m_photos && m_list->count() == hashes.size())
        return;
    m_photos = hashes;
    m_hint->setVisible(hashes.isEmpty());
    m_list->clear();
    for (const QString &hash : hashes) {
        auto *item = new QListWidgetItem(m_list);
        item->setData(Qt::UserRole, hash);
        const QPixmap picture = photoThumbnail(m_session, hash);
        item->setIcon(picture.isNull() ? icon("photo") : QIcon(picture));
        const Photo *row = m_session.document().photo(hash);
        item->setToolTip(picture.isNull() ? tr("This attachment is no picture.") : row ? row->caption.toHtmlEscaped() : QString());
    }
}

void PhotoStrip::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
    m_add->setEnabled(!readOnly);
}

QString PhotoStrip::chosen() const
{
    const QListWidgetItem *item = m_list->currentItem();
    return item ? item->data(Qt::UserRole).toString() : QString();
}

void PhotoStrip::ask()
{
    m_intake->takeFiles(Ask::openFiles(this, tr("Add photos"), tr("Pictures (*.jpg *.jpeg *.png *.webp);;All files (*)")), m_owner);
}

void PhotoStrip::paste()
{
    const QMimeData *data = QGuiApplication::clipboard()->mimeData();
    if (data->hasImage())
        m_intake->takeImage(qvariant_cast<QImage>(data->imageData()), m_owner);
    else
        m_intake->takeFiles(localFiles(data), m_owner);
}

void PhotoStrip::open()
{
    if (chosen().isEmpty())
        return;
    PhotoViewer viewer(m_session, chosen(), window());
    viewer.exec();
}

void PhotoStrip::removeChosen()
{
    if (m_readOnly || chosen().isEmpty())
        return;
    emit removed(m_owner, chosen());
}

void PhotoStrip::dragEnterEvent(QDragEnterEvent *event)
{
    if (!m_readOnly && (event->mimeData()->hasImage() || !localFiles(event->mimeData()).isEmpty()))
        event->acceptProposedAction();
}

void PhotoStrip::dropEvent(QDropEvent *event)
{
    const QStringList paths = localFiles(event->mimeData());
    if (!paths.isEmpty())
        m_intake->takeFiles(paths, m_owner);
    else if (event->mimeData()->hasImage())
        m_intake->takeImage(qvariant_cast<QImage>(event->mimeData()->imageData()), m_owner);
    event->acceptProposedAction();
}

bool PhotoStrip::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_list && event->type() == QEvent::KeyPress) {
        auto *pressed = static_cast<QKeyEvent *>(event);
        if (pressed->matches(QKeySequence::Paste)) {
            if (!m_readOnly)
                paste();
            return true;
        }
        if (pressed->key() == Qt::Key_Delete) {
            removeChosen();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace recp
