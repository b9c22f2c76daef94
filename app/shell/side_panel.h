#pragma once

#include "app/pages/page.h"
#include "core/analysis/results.h"

#include <QFrame>
#include <map>

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
    /// Everything that is open, by step with how complete the step is; or only what can be got nowhere but in the factory.
    void showMissing(const std::vector<Issue> &issues, const std::map<Step, double> &complete);

signals:
    void takeMeThere(const recp::Issue &issue);
    void closeWanted();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QVBoxLayout *startAgain(const QString &title);
    void addKeys(QVBoxLayout *layout, const QString &heading, const QList<KeyHint> &keys);

    void addIssue(QVBoxLayout *layout, const Issue &issue);

    Content m_content = Content::None;
    bool m_onlyOnSite = false;
    QVBoxLayout *m_layout;
    QLabel *m_title;
    QWidget *m_body = nullptr;
};

} // namespace recp
