#pragma once

#include "core/domain/audit.h"

#include <QPixmap>
#include <QWidget>

class QLabel;
class QListWidget;
class QToolButton;

namespace recp {

class AuditSession;
class PhotoIntake;

/// The picture of an attachment, small enough for lists; null where it is none.
QPixmap photoThumbnail(AuditSession &session, const QString &hash);

/// A row that has photos, with more of them.
template <class Row> Row withPhotos(Row row, const QStringList &hashes)
{
    row.photos += hashes;
    row.photos.removeDuplicates();
    return row;
}
/// The row without one of its photos.
template <class Row> Row withoutPhoto(Row row, const QString &hash)
{
    row.photos.removeAll(hash);
    return row;
}

/// The photos of one thing: small pictures, a button to add, files and pictures dropped or pasted. Enter or a double click
/// opens one, Delete takes it off.
class PhotoStrip : public QWidget
{
    Q_OBJECT

public:
    explicit PhotoStrip(AuditSession &session, QWidget *parent = nullptr);

    /// `owner` names what they belong to: a photo that is ready late still goes to it.
    void setPhotos(const QStringList &hashes, const QString &owner);
    QStringList photos() const { return m_photos; }
    void setReadOnly(bool readOnly);

signals:
    /// These are to be put on `owner`, together with the rows of those that are new, as one step.
    void added(const QString &owner, const QStringList &hashes, const std::vector<recp::Photo> &rows);
    void removed(const QString &owner, const QString &hash);
    void refused(const QString &sentence);

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void ask();
    void paste();
    void open();
    void removeChosen();
    QString chosen() const;

    AuditSession &m_session;
    PhotoIntake *m_intake;
    QStringList m_photos;
    QString m_owner;
    bool m_readOnly = false;
    QListWidget *m_list = nullptr;
    QLabel *m_hint = nullptr; ///< while there is no photo
    QToolButton *m_add = nullptr;
};

} // namespace recp
