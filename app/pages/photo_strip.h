#pragma once

#include "core/domain/audit.h"

#include <QPixmap>
#include <QWidget>

class QListWidget;
class QToolButton;

namespace recp {

class AuditSession;
class PhotoIntake;

/// The picture of an attachment, small enough for lists; null where it is none.
QPixmap photoThumbnail(AuditSession &session, const QString &hash);

/// The photos of one thing: small pictures, a button to add, files and pictures dropped or pasted. Enter or a double click
/// opens one, Delete takes it off.
class PhotoStrip : public QWidget
{
    Q_OBJECT

public:
    explicit PhotoStrip(AuditSession &session, QWidget *parent = nullptr);

    /// `owner` names what they belong to: a photo that is ready after another thing is shown is not given to that one.
    void setPhotos(const QStringList &hashes, const QString &owner);
    QStringList photos() const { return m_photos; }
    void setReadOnly(bool readOnly);

signals:
    /// `owner` is to be saved with these hashes, together with the photos' rows, as one step.
    void changedTo(const QString &owner, const QStringList &hashes, const std::vector<recp::Photo> &rows);
    /// Photos came for a thing that is no longer shown.
    void cameLate(const QString &owner, const QStringList &hashes, const std::vector<recp::Photo> &rows);
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
    QToolButton *m_add = nullptr;
};

} // namespace recp
