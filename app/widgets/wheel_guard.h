#pragma once

#include <QObject>

namespace recp {

/// Keeps the wheel from changing a choice: it scrolls the page under the pointer, whatever field it passes. Installed once
/// on the application.
class WheelGuard : public QObject
{
    Q_OBJECT

public:
    explicit WheelGuard(QObject *parent = nullptr) : QObject(parent) {}

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace recp
