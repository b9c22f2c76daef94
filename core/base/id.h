#pragma once

#include <QString>
#include <QUuid>

namespace recp {

/// Identity of everything that is stored: a random UUID, so that two laptops never invent the same one.
using Id = QUuid;

inline Id newId()
{
    return QUuid::createUuid();
}

/// The form used in files, tables and on the command line: 36 lower-case characters, no braces.
inline QString toText(const Id &id)
{
    return id.isNull() ? QString() : id.toString(QUuid::WithoutBraces);
}

inline Id idFromText(const QString &text)
{
    return QUuid::fromString(text);
}

} // namespace recp
