#pragma once

#include <QByteArray>
#include <QString>

namespace recp {

/// How the letters of a Vietnamese text are coded. The old fonts draw Vietnamese over Latin letters: a file that was
/// typed with them is full of "Tæng c«ng" until it is turned into Unicode.
enum class TextEncoding {
    Unicode,     ///< "unicode": UTF-8, UTF-16, or the text of a workbook
    Windows1258, ///< "windows-1258": the Vietnamese code page
    Tcvn3,       ///< "tcvn3": fonts .VnTime (ABC), TCVN 5712:1993
    Vni,         ///< "vni": fonts VNI-Times
};

QString encodingKey(TextEncoding encoding);

/// Bytes in Unicode, composed (NFC). Empty where a byte is none of the encoding's. Unicode: UTF-8.
QString fromBytes(const QByteArray &content, TextEncoding encoding);

/// A text whose characters stand for the bytes of an old font, in Unicode. Letters that no such font has stay as they
/// are. Unicode: the text, composed.
QString fromOldFont(const QString &text, TextEncoding encoding);

/// How much a text looks like Vietnamese: letters with marks inside words count for it, signs inside words and capitals
/// after small letters against it. 0 for a text of plain Latin letters.
int likeness(const QString &text);

/// The encoding in which bytes that are no UTF-8 look most like Vietnamese.
TextEncoding guessedEncoding(const QByteArray &content);
/// The old font in which a text was typed, or Unicode where it needs no turning.
TextEncoding guessedFont(const QString &text);

} // namespace recp
