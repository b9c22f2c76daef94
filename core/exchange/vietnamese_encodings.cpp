#include "core/exchange/vietnamese_encodings.h"

#include <array>
#include <QStringDecoder>

namespace recp {

namespace {

/// A byte and its character; 0: not a character of the encoding.
struct CodePoint {
    unsigned char byte;
    char16_t character;
};

/// Windows-1258 where it is not Latin-1.
constexpr CodePoint codePage1258[] = {
    {0x80, 0x20AC}, {0x81, 0},      {0x82, 0x201A}, {0x83, 0x0192}, {0x84, 0x201E}, {0x85, 0x2026}, {0x86, 0x2020},
    {0x87, 0x2021}, {0x88, 0x02C6}, {0x89, 0x2030}, {0x8A, 0},      {0x8B, 0x2039}, {0x8C, 0x0152}, {0x8D, 0},
    {0x8E, 0},      {0x8F, 0},      {0x90, 0},      {0x91, 0x2018}, {0x92, 0x2019}, {0x93, 0x201C}, {0x94, 0x201D},
    {0x95, 0x2022}, {0x96, 0x2013}, {0x97, 0x2014}, {0x98, 0x02DC}, {0x99, 0x2122}, {0x9A, 0},      {0x9B, 0x203A},
    {0x9C, 0x0153}, {0x9D, 0},      {0x9E, 0},      {0x9F, 0x0178}, {0xC3, 0x0102}, {0xCC, 0x0300}, {0xD0, 0x0110},
    {0xD2, 0x0309}, {0xD5, 0x01A0}, {0xDD, 0x01AF}, {0xDE, 0x0303}, {0xE3, 0x0103}, {0xEC, 0x0301}, {0xF0, 0x0111},
    {0xF2, 0x0323}, {0xF5, 0x01A1}, {0xFD, 0x01B0}, {0xFE, 0x20AB},
};

/// TCVN 5712:1993 (VN3), the fonts .VnTime, where it is not Latin-1.
constexpr CodePoint tcvn3[] = {
    {0xA1, u'Ă'}, {0xA2, u'Â'}, {0xA3, u'Ê'}, {0xA4, u'Ô'}, {0xA5, u'Ơ'}, {0xA6, u'Ư'}, {0xA7, u'Đ'}, {0xA8, u'ă'}, {0xA9, u'â'},
    {0xAA, u'ê'}, {0xAB, u'ô'}, {0xAC, u'ơ'}, {0xAD, u'ư'}, {0xAE, u'đ'}, {0xB5, u'à'}, {0xB6, u'ả'}, {0xB7, u'ã'}, {0xB8, u'á'},
    {0xB9, u'ạ'}, {0xBB, u'ằ'}, {0xBC, u'ẳ'}, {0xBD, u'ẵ'}, {0xBE, u'ắ'}, {0xC6, u'ặ'}, {0xC7, u'ầ'}, {0xC8, u'ẩ'}, {0xC9, u'ẫ'},
    {0xCA, u'ấ'}, {0xCB, u'ậ'}, {0xCC, u'è'}, {0xCE, u'ẻ'}, {0xCF, u'ẽ'}, {0xD0, u'é'}, {0xD1, u'ẹ'}, {0xD2, u'ề'}, {0xD3, u'ể'},
    {0xD4, u'ễ'}, {0xD5, u'ế'}, {0xD6, u'ệ'}, {0xD7, u'ì'}, {0xD8, u'ỉ'}, {0xDC, u'ĩ'}, {0xDD, u'í'}, {0xDE, u'ị'}, {0xDF, u'ò'},
    {0xE1, u'ỏ'}, {0xE2, u'õ'}, {0xE3, u'ó'}, {0xE4, u'ọ'}, {0xE5, u'ồ'}, {0xE6, u'ổ'}, {0xE7, u'ỗ'}, {0xE8, u'ố'}, {0xE9, u'ộ'},
    {0xEA, u'ờ'}, {0xEB, u'ở'}, {0xEC, u'ỡ'}, {0xED, u'ớ'}, {0xEE, u'ợ'}, {0xEF, u'ù'}, {0xF1, u'ủ'}, {0xF2, u'ũ'}, {0xF3, u'ú'},
    {0xF4, u'ụ'}, {0xF5, u'ừ'}, {0xF6, u'ử'}, {0xF7, u'ữ'}, {0xF8, u'ứ'}, {0xF9, u'ự'}, {0xFA, u'ỳ'}, {0xFB, u'ỷ'}, {0xFC, u'ỹ'},
    {0xFD, u'ý'}, {0xFE, u'ỵ'},
};

/// VNI: letters that are one character.
constexpr CodePoint vniLetters[] = {{0xD1, u'Đ'}, {0xF1, u'đ'}, {0xD4, u'Ơ'}, {0xF4, u'ơ'}, {0xD6, u'Ư'}, {0xF6, u'ư'},
                                    {0xCD, u'Í'}, {0xED, u'í'}, {0xCC, u'Ì'}, {0xEC, u'ì'}, {0xC6, u'Ỉ'}, {0xE6, u'ỉ'},
                                    {0xD3, u'Ĩ'}, {0xF3, u'ĩ'}, {0xD2, u'Ị'}, {0xF2, u'ị'}, {0xCE, u'Ỵ'}, {0xEE, u'ỵ'}};

/// VNI: characters that follow a vowel as its marks; capitals stand 0x20 below.
struct VniMarks {
    unsigned char byte;
    const char16_t *marks; ///< combining characters
};
constexpr VniMarks vniMarks[] = {
    {0xF9, u"\u0301"},       {0xF8, u"\u0300"},       {0xFB, u"\u0309"},       {0xF5, u"\u0303"},       {0xEF, u"\u0323"},
    {0xE2, u"\u0302"},       {0xE1, u"\u0302\u0301"}, {0xE0, u"\u0302\u0300"}, {0xE5, u"\u0302\u0309"}, {0xE3, u"\u0302\u0303"},
    {0xE4, u"\u0323\u0302"}, {0xEA, u"\u0306"},       {0xE9, u"\u0306\u0301"}, {0xE8, u"\u0306\u0300"}, {0xFA, u"\u0306\u0309"},
    {0xFC, u"\u0306\u0303"}, {0xEB, u"\u0323\u0306"},
};

template <std::size_t N> std::array<char16_t, 256> tableOf(const CodePoint (&points)[N])
{
    std::array<char16_t, 256> all{};
    for (std::size_t i = 0; i < all.size(); ++i)
        all[i] = static_cast<char16_t>(i);
    for (const CodePoint &point : points)
        all[point.byte] = point.character;
    return all;
}

/// Empty where a byte is not of the code page.
QString fromCodePage1258(const QByteArray &content)
{
    static const auto table = tableOf(codePage1258);
    QString text;
    text.reserve(content.size());
    for (char byte : content) {
        const char16_t character = table[static_cast<unsigned char>(byte)];
        if (character == 0)
            return {};
        text += QChar(character);
    }
    return text.normalized(QString::NormalizationForm_C); // marks follow their letters in this code page
}

QString fromTcvn3(const QString &text)
{
    static const auto table = tableOf(tcvn3);
    QString result = text;
    for (QChar &c : result) {
        if (c.unicode() < table.size())
            c = QChar(table[c.unicode()]);
    }
    return result;
}

const char16_t *vniMarksOf(QChar c)
{
    for (const VniMarks &marks : vniMarks) {
        if (c.unicode() == marks.byte || c.unicode() == marks.byte - 0x20)
            return marks.marks;
    }
    return nullptr;
}

QString fromVni(const QString &text)
{
    static const auto letters = tableOf(vniLetters);
    static const QString vowels = QStringLiteral("aAeEoOuUyYơƠưƯ");
    QString result;
    result.reserve(text.size());
    for (QChar c : text) {
        const char16_t *marks = !result.isEmpty() && vowels.contains(result.back()) ? vniMarksOf(c) : nullptr;
        if (marks)
            result += QString::fromUtf16(marks);
        else
            result += c.unicode() < letters.size() ? QChar(letters[c.unicode()]) : c;
    }
    return result.normalized(QString::NormalizationForm_C);
}

bool isVietnamese(QChar c)
{
    static const QString letters = QStringLiteral("àáâãèéêìíòóôõùúýăđĩũơư").toLower();
    const QChar lower = c.toLower();
    return (lower.unicode() >= 0x1EA0 && lower.unicode() <= 0x1EF9) || letters.contains(lower);
}

/// The Latin letter under the marks.
QChar baseOf(QChar c)
{
    return c.toLower() == u'đ' ? QChar(u'd') : QString(c).normalized(QString::NormalizationForm_D).at(0).toLower();
}

/// Whether a vowel with marks can follow a letter in a Vietnamese syllable: "uộ" and "ượ" can, "aự", "oồ" and "uự" cannot.
bool canFollow(QChar before, QChar marked)
{
    if (isVietnamese(before) && baseOf(before) != u'd')
        return before.toLower() == u'ư' && baseOf(marked) == u'o';
    const QChar base = baseOf(marked);
    switch (before.toLower().unicode()) {
    case u'a':
    case u'e':
        return false;
    case u'o':
        return base == u'a' || base == u'e';
    case u'u':
    case u'i':
    case u'y':
        return base != before.toLower();
    default:
        return true;
    }
}

} // namespace

QString encodingKey(TextEncoding encoding)
{
    switch (encoding) {
    case TextEncoding::Unicode:
        return QStringLiteral("unicode");
    case TextEncoding::Windows1258:
        return QStringLiteral("windows-1258");
    case TextEncoding::Tcvn3:
        return QStringLiteral("tcvn3");
    case TextEncoding::Vni:
        return QStringLiteral("vni");
    }
    Q_UNREACHABLE();
}

QString fromBytes(const QByteArray &content, TextEncoding encoding)
{
    switch (encoding) {
    case TextEncoding::Windows1258:
        return fromCodePage1258(content);
    case TextEncoding::Tcvn3:
    case TextEncoding::Vni:
        return fromOldFont(QString::fromLatin1(content), encoding);
    case TextEncoding::Unicode:
        break;
    }
    QStringDecoder decoder(QStringConverter::Utf8);
    const QString text = decoder(content);
    return decoder.hasError() ? QString() : text.normalized(QString::NormalizationForm_C);
}

QString fromOldFont(const QString &text, TextEncoding encoding)
{
    if (encoding == TextEncoding::Tcvn3)
        return fromTcvn3(text);
    return encoding == TextEncoding::Vni ? fromVni(text) : text.normalized(QString::NormalizationForm_C);
}

int likeness(const QString &text)
{
    constexpr int Sign = 3;
    constexpr int Foreign = 2;
    constexpr int LateCapital = 2;
    int score = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        if (c.unicode() < 0x80)
            continue;
        const bool before = i > 0 && text.at(i - 1).isLetter();
        const bool after = i + 1 < text.size() && text.at(i + 1).isLetter();
        if (isVietnamese(c)) {
            const bool late = before && c.isUpper() && text.at(i - 1).isLower();
            const bool fits = !before || baseOf(c) == u'd' || canFollow(text.at(i - 1), c);
            score += late ? -LateCapital : fits ? 1 : -Sign;
        }
        else if (c.isLetter())
            score -= Foreign;
        else if (before || after)
            score -= Sign;
    }
    return score;
}

TextEncoding guessedEncoding(const QByteArray &content)
{
    TextEncoding best = TextEncoding::Windows1258;
    int most = likeness(fromBytes(content, best));
    for (TextEncoding each : {TextEncoding::Tcvn3, TextEncoding::Vni}) {
        if (const int score = likeness(fromBytes(content, each)); score > most) {
            most = score;
            best = each;
        }
    }
    return best;
}

TextEncoding guessedFont(const QString &text)
{
    TextEncoding best = TextEncoding::Unicode;
    int most = std::max(0, likeness(text));
    for (TextEncoding each : {TextEncoding::Tcvn3, TextEncoding::Vni}) {
        if (const int score = likeness(fromOldFont(text, each)); score > most) {
            most = score;
            best = each;
        }
    }
    return best;
}

} // namespace recp
