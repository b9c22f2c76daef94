#include "app/widgets/chip.h"

#include "app/widgets/theme.h"
#include "app/widgets/words.h"

#include <QFontMetrics>
#include <QMetaEnum>
#include <QPainter>
#include <QStyle>

namespace recp {

namespace {

const int ChipHeight = 19;
const int ChipPadding = 7;

QFont chipFont(QFont font)
{
    font.setPixelSize(12);
    font.setBold(false);
    return font;
}

} // namespace

Chip::Chip(const QString &text, Kind kind, QWidget *parent) : QLabel(text, parent)
{
    setAlignment(Qt::AlignCenter);
    setFixedHeight(ChipHeight);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    setKind(kind);
}

void Chip::setKind(Kind kind)
{
    m_kind = kind;
    setProperty("chip", QString::fromLatin1(QMetaEnum::fromType<Kind>().valueToKey(int(kind))));
    style()->unpolish(this);
    style()->polish(this);
}

void Chip::setStatus(SolutionStatus status)
{
    setText(chipText(status));
    setKind(chipKind(status));
}

Chip::Kind chipKind(SolutionStatus status)
{
    switch (status) {
    case SolutionStatus::Feasible:
        return Chip::Kind::Note;
    case SolutionStatus::Planned:
        return Chip::Kind::Teal;
    case SolutionStatus::InProgress:
        return Chip::Kind::Warning;
    case SolutionStatus::Implemented:
    case SolutionStatus::Verified:
        return Chip::Kind::Good;
    case SolutionStatus::Rejected:
        return Chip::Kind::Error;
    case SolutionStatus::Identified:
    case SolutionStatus::Postponed:
        break;
    }
    return Chip::Kind::Neutral;
}

QString chipText(SolutionStatus status)
{
    const QString text = wordOf(status);
    return status == SolutionStatus::Verified ? QString(QChar(0x25C6)) + QChar(0x2009) + text : text;
}

Chip *statusChip(SolutionStatus status, QWidget *parent)
{
    return new Chip(chipText(status), chipKind(status), parent);
}

ChipColors chipColors(Chip::Kind kind)
{
    const Theme &t = Theme::current();
    switch (kind) {
    case Chip::Kind::Note:
        return {t.noteText, t.noteGround};
    case Chip::Kind::Teal:
        return {t.accent, t.selection};
    case Chip::Kind::Warning:
        return {t.warningText, t.warningGround};
    case Chip::Kind::Good:
        return {t.goodText, t.goodGround};
    case Chip::Kind::Error:
        return {t.errorText, t.errorGround};
    case Chip::Kind::Outline:
        return {t.text2, t.surface};
    case Chip::Kind::Neutral:
        break;
    }
    return {t.text2, t.nav};
}

int chipWidth(const QFont &font, const QString &text)
{
    return QFontMetrics(chipFont(font)).horizontalAdvance(text) + 2 * ChipPadding;
}

int paintChip(QPainter *painter, const QRect &rect, const QString &text, Chip::Kind kind)
{
    const ChipColors colors = chipColors(kind);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setFont(chipFont(painter->font()));
    const int width = qMin(chipWidth(painter->font(), text), rect.width());
    const QRect chip(rect.left(), rect.center().y() - ChipHeight / 2, width, ChipHeight);
    painter->setPen(kind == Chip::Kind::Outline ? QPen(colors.text, 1, Qt::DashLine) : QPen(Qt::NoPen));
    painter->setBrush(colors.ground);
    painter->drawRoundedRect(chip, ChipHeight / 2.0, ChipHeight / 2.0);
    painter->setPen(colors.text);
    const QString shown = painter->fontMetrics().elidedText(text, Qt::ElideRight, width - ChipPadding);
    painter->drawText(chip, Qt::AlignCenter, shown);
    painter->restore();
    return width;
}

KeyCap::KeyCap(const QString &keys, QWidget *parent) : QLabel(keys, parent)
{
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Maximum);
    setAlignment(Qt::AlignCenter);
}

} // namespace recp
