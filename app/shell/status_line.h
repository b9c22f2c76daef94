#pragma once

#include "app/pages/page.h"

#include <QStatusBar>

class QHBoxLayout;
class QLabel;

namespace recp {

/// The line at the foot: what was saved when, the keys of this page, and what the audit counts with.
class StatusLine : public QStatusBar
{
    Q_OBJECT

public:
    explicit StatusLine(QWidget *parent = nullptr);

    void showSaved(const QTime &time);
    /// Stays, in red, until the next save.
    void showFailure(const QString &sentence);
    void showNotice(const QString &sentence);
    void showKeys(const QList<KeyHint> &keys);
    void showBasis(const QString &basis);
    /// How many solutions are computed; nothing once all are.
    void showComputing(int done, int total);

private:
    void setLeft(const QString &text, const char *role);

    QLabel *m_left;
    QWidget *m_keys;
    QHBoxLayout *m_keyLayout;
    QLabel *m_computing;
    QLabel *m_basis;
};

} // namespace recp
