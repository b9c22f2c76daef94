#pragma once

#include "core/domain/load_profile.h"
#include "core/domain/resource.h"

#include <QWidget>

namespace recp {

/// Interval readings over time: a year at a glance, a day when one comes near. Drag to move, the wheel or + and − to come
/// nearer, arrows to move, Home for all. Each column of pixels shows its lowest and highest rate, so that a year costs no
/// more to draw than a day; gaps are hatched.
class ProfileView : public QWidget
{
    Q_OBJECT

public:
    explicit ProfileView(QWidget *parent = nullptr);

    /// `perRate` is how much of the shown unit one SI rate is (0.001 for W shown as kW).
    void setProfile(LoadProfile profile, Resource resource, double perRate, const QString &unit);
    const LoadProfile &profile() const { return m_profile; }

    /// The intervals that are shown, as parts of intervals.
    double from() const { return m_from; }
    double to() const { return m_to; }
    void showAll();
    /// Makes the shown time `factor` times as long, with this place (0..1 of the width) kept where it is.
    void zoom(double factor, double place = 0.5);
    /// Moves by a part of the shown time.
    void pan(double part);

    QSize sizeHint() const override { return {400, 200}; }

protected:
    void paintEvent(QPaintEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool event(QEvent *event) override;

private:
    void setRange(double from, double to);
    QRectF plot() const;
    /// Of the upright axis, in the shown unit.
    struct Scale {
        double step = 1;
        double high = 1;
    };
    Scale scale() const;
    void paintGrid(QPainter &painter, const QRectF &plot) const;
    void paintTimes(QPainter &painter, const QRectF &plot) const;
    void paintCurve(QPainter &painter, const QRectF &plot) const;
    QString textAt(double x) const;

    LoadProfile m_profile;
    Resource m_resource = Resource::Electricity;
    double m_perRate = 1;
    QString m_unit;
    double m_highest = 0; ///< rate, SI
    double m_from = 0, m_to = 0;
    double m_grabbed = 0; ///< x where the mouse took hold
};

} // namespace recp
