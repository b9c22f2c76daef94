#pragma once

#include "core/domain/keys.h"

#include <QLabel>

namespace recp {

/// A small word on its own ground: a state, a quality, a mark. Never colour alone: it always carries the word.
class Chip : public QLabel
{
    Q_OBJECT

public:
    enum class Kind { Neutral, Note, Teal, Warning, Good, Error, Outline };
    Q_ENUM(Kind)

    explicit Chip(const QString &text = {}, Kind kind = Kind::Neutral, QWidget *parent = nullptr);
    void setKind(Kind kind);
    Kind kind() const { return m_kind; }
    void setStatus(SolutionStatus status);

private:
    Kind m_kind = Kind::Neutral;
};

/// The look of a status: identified and postponed grey, feasible blue, planned teal, in progress amber, implemented and
/// verified green, rejected red.
Chip::Kind chipKind(SolutionStatus status);
/// The status word; verified carries a filled diamond.
QString chipText(SolutionStatus status);
Chip *statusChip(SolutionStatus status, QWidget *parent = nullptr);

struct ChipColors {
    QColor text;
    QColor ground;
};
ChipColors chipColors(Chip::Kind kind);
/// For delegates: draws a chip left-aligned and vertically centred in `rect`; gives its width.
int paintChip(QPainter *painter, const QRect &rect, const QString &text, Chip::Kind kind);
int chipWidth(const QFont &font, const QString &text);

/// A key as it stands on the keyboard: "Ctrl K".
class KeyCap : public QLabel
{
    Q_OBJECT

public:
    explicit KeyCap(const QString &keys, QWidget *parent = nullptr);
};

} // namespace recp
