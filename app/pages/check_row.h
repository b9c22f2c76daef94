#pragma once

#include "core/domain/keys.h"

#include <QFrame>
#include <QStringList>
#include <functional>
#include <optional>

class QButtonGroup;
class QLabel;
class QListWidget;
class QPlainTextEdit;
class QPushButton;
class QToolButton;

namespace recp {

/// What a question's row shows.
struct CheckContent {
    QString id;
    QString number;
    QString question;
    QString evidence;
    std::optional<Answer> answer;
    QString note;
    QStringList photos;
};

/// One question: its text and four answer buttons with their keys; the current one is open, with the evidence to look
/// for, a note and its photos.
class CheckRow : public QFrame
{
    Q_OBJECT

public:
    /// `photo` gives the picture of an attachment.
    using PhotoSource = std::function<QPixmap(const QString &hash)>;

    CheckRow(const QString &id, PhotoSource photo, QWidget *parent = nullptr);

    QString id() const { return m_id; }
    void show(const CheckContent &content);
    void setOpen(bool open);
    bool isOpen() const { return m_open; }
    void setReadOnly(bool readOnly);
    void focusNote();

signals:
    void chosen();
    void answered(std::optional<recp::Answer> answer);
    void noteWritten(const QString &note);
    void photosWanted();
    void photosDropped(const QStringList &paths);
    void photoRemoved(const QString &hash);
    void photoOpened(const QString &hash);
    void photoPasted();
    void findingWanted();

protected:
    void mousePressEvent(QMouseEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *buildAnswers();
    QWidget *buildDetails();
    void writeNote();
    void showPhotos(const QStringList &hashes);
    void paintAnswer(const std::optional<Answer> &answer);
    void removePhoto();

    QString m_id;
    PhotoSource m_photo;
    bool m_open = false;
    QStringList m_photos;
    QString m_note;
    QLabel *m_number = nullptr;
    QLabel *m_question = nullptr;
    QLabel *m_marks = nullptr;
    QButtonGroup *m_answers = nullptr;
    QWidget *m_details = nullptr;
    QLabel *m_evidence = nullptr;
    QPlainTextEdit *m_noteEdit = nullptr;
    QListWidget *m_photoList = nullptr;
    QToolButton *m_addPhoto = nullptr;
    QPushButton *m_finding = nullptr;
};

} // namespace recp
