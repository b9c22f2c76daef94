#pragma once

#include "core/base/result.h"
#include "core/domain/audit.h"

#include <QByteArray>
#include <QDateTime>
#include <QFutureWatcher>
#include <QImage>
#include <QObject>
#include <QRectF>

namespace recp {

class AuditSession;

/// What becomes of the file beside the picture that is shown.
struct PhotoOptions {
    bool keepOriginal = false; ///< the file as it came is kept, too
    bool keepPlace = false;    ///< with the place on the globe that the camera wrote
};

/// A photo made ready: upright, at most 2,400 pixels long, without anything the camera wrote beside the picture.
struct PreparedPhoto {
    QString fileName;
    QByteArray picture;  ///< JPEG
    QDateTime takenAt;   ///< by the camera's clock; invalid: it does not say
    QByteArray original; ///< empty: not kept
};

/// Reads a picture (JPEG, PNG, WebP, …) of at most 64 MB and 100 million pixels. What is no picture, damaged or too large
/// is refused with one sentence that names the file.
Result<PreparedPhoto> preparePhoto(const QByteArray &content, const QString &fileName, const PhotoOptions &options);
/// The same from a file.
Result<PreparedPhoto> preparePhotoFile(const QString &path, const PhotoOptions &options);
/// The same for a picture from the clipboard.
Result<PreparedPhoto> preparePhoto(const QImage &image, const QString &name);

/// A JPEG file without the place where it was taken: no GPS directory in its EXIF, no XMP. Other files as they are.
QByteArray withoutPlace(const QByteArray &jpeg);

/// The picture with a rectangle (parts of width and height, 0..1) made unrecognisable for good.
Result<QByteArray> blurred(const QByteArray &picture, const QRectF &part);

/// Every row of the document that names the photo `before`, naming `after` instead; its original is let go.
AuditRows withPhotoReplaced(const AuditDocument &document, const QString &before, const QString &after);
/// The photo's row; a new one where the audit has none yet.
Photo photoRow(const AuditDocument &document, const QString &hash);

/// The options that were chosen last.
PhotoOptions photoOptions();
void setPhotoOptions(const PhotoOptions &options);

/// Takes photos in, beside the window, one after another. What is ready lies in the workspace's attachments; the rows are
/// for whoever asked to save, together with the row that names them.
class PhotoIntake : public QObject
{
    Q_OBJECT

public:
    explicit PhotoIntake(AuditSession &session, QObject *parent = nullptr);
    ~PhotoIntake() override;

    void takeFiles(const QStringList &paths, const QString &owner = {});
    void takeImage(const QImage &image, const QString &owner = {});
    bool isBusy() const { return m_watcher.isRunning() || !m_waiting.empty(); }

signals:
    /// `owner` as it was asked for. Rows only for photos that the audit does not know yet.
    void taken(const QString &owner, const QStringList &hashes, const std::vector<recp::Photo> &rows);
    /// One sentence that names the file.
    void refused(const QString &sentence);

private:
    struct Wish {
        QString owner;
        QStringList paths;
        QImage image;
    };
    using Answers = std::vector<Result<PreparedPhoto>>;

    void start();
    void finish();

    AuditSession &m_session;
    std::vector<Wish> m_waiting;
    QString m_owner;
    QFutureWatcher<std::shared_ptr<Answers>> m_watcher;
};

} // namespace recp
