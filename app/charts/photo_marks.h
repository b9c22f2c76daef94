#pragma once

#include "core/domain/audit.h"

#include <QRectF>

class QColor;
class QPainter;

namespace recp {

/// Draws arrows, boxes and texts over a photo that fills `area`, in a strong colour with a light edge, so that they stand
/// out on any picture.
void paintMarks(QPainter &painter, const QRectF &area, const std::vector<PhotoMark> &marks, int chosen = -1);

} // namespace recp
