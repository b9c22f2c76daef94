#pragma once

#include <QFrame>

class QLabel;

namespace recp {

/// An amber strip in the page: what happened, what was kept, what to do. Several sentences become a list; it stays until
/// it is closed or replaced.
class NoticeStrip : public QFrame
{
    Q_OBJECT

public:
    explicit NoticeStrip(QWidget *parent = nullptr);

    /// Hides itself without sentences. More than a few: the first ones and how many more; all of them in the tooltip.
    void show(const QString &headline, const QStringList &sentences = {});
    QString text() const;

private:
    QLabel *m_text;
};

} // namespace recp
