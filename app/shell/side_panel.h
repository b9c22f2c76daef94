#pragma once

#include "app/pages/page.h"
#include "core/analysis/results.h"

#include <QFrame>

class QLabel;
class QVBoxLayout;

namespace recp {

/// Beside the page: the keys (F1), or what is missing in the whole audit (Ctrl L). Escape closes it.
class SidePanel : public QFrame
{
    Q_OBJECT

public:
    explicit SidePanel(QWidget *parent = nullptr);

    enum class Content { None, Keys, Missing };
    Content content() const { return m_content; }
    void showKeys(const QString &page, const QList<KeyHint> &pageKeys, const QList<KeyHint> &windowKeys);
    void showMissing(const std::vector<Issue> &issues);

signals:
    void takeMeThere(const recp::Issue &issue);
    void closeWanted();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QVBoxLayout *startAgain(const QString &title);
    void addKeys(QVBoxLayout *layout, const QString &heading, const QList<KeyHint> &keys);

    Content m_content = Content::None;
    QVBoxLayout *m_layout;
    QLabel *m_title;
    QWidget *m_body = nullptr;
};

} // namespace recp
