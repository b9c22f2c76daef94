#pragma once

#include "core/domain/audit.h"

#include <QDialog>
#include <QImage>

class QLabel;
class QLineEdit;

namespace recp {

class AuditSession;
class PhotoCanvas;
class SegmentedControl;

/// One photo as large as it fits: a caption, arrows, boxes and texts over it, and people made unrecognisable. Everything is
/// saved at once and can be undone.
class PhotoViewer : public QDialog
{
    Q_OBJECT

public:
    PhotoViewer(AuditSession &session, const QString &hash, QWidget *parent = nullptr);

    QString hash() const { return m_hash; }

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    enum Tool { LookTool, ArrowTool, BoxTool, TextTool, BlurTool };

    void refresh();
    void drawn(const QPointF &from, const QPointF &to);
    void save(const Photo &photo);
    void blur(const QRectF &part);
    void removeMark();

    AuditSession &m_session;
    QString m_hash;
    QStringList m_earlier; ///< before it was blurred: where undo leads back to
    PhotoCanvas *m_canvas;
    SegmentedControl *m_tools;
    QLineEdit *m_text;
    QLineEdit *m_caption;
    QLabel *m_taken;
    QLabel *m_problem;
};

} // namespace recp
