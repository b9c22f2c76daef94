#include "core/exchange/sealed_file.h"

#include <algorithm>
#include <array>
#include <QCoreApplication>
#include <sodium.h>

namespace recp {

namespace {

// magic | salt | header of the stream | block of KeyCheck | blocks of the content, the last one marked as final
constexpr char Magic[] = "RECP-SEALED-1\n";
constexpr qsizetype MagicSize = sizeof Magic - 1;
constexpr char KeyCheck[] = "The passphrase is right.";
constexpr qsizetype KeyCheckSize = sizeof KeyCheck - 1;
constexpr qsizetype BlockSize = 64 * 1024;
constexpr qsizetype Overhead = crypto_secretstream_xchacha20poly1305_ABYTES;
constexpr qsizetype HeaderSize = crypto_secretstream_xchacha20poly1305_HEADERBYTES;
constexpr qsizetype SaltSize = crypto_pwhash_SALTBYTES;

using Stream = crypto_secretstream_xchacha20poly1305_state;
using Key = std::array<unsigned char, crypto_secretstream_xchacha20poly1305_KEYBYTES>;

const unsigned char *bytes(const char *data)
{
    return reinterpret_cast<const unsigned char *>(data);
}
unsigned char *bytes(QByteArray &data)
{
    return reinterpret_cast<unsigned char *>(data.data());
}

Result<Key> keyFrom(const QString &passphrase, const char *salt)
{
    const QByteArray text = passphrase.normalized(QString::NormalizationForm_C).toUtf8(); // typed alike on every keyboard
    Key key;
    const bool made = sodium_init() >= 0
                      && crypto_pwhash(key.data(), key.size(), text.constData(), static_cast<unsigned long long>(text.size()), bytes(salt),
                                       crypto_pwhash_OPSLIMIT_MODERATE, crypto_pwhash_MEMLIMIT_MODERATE, crypto_pwhash_ALG_ARGON2ID13)
                             == 0;
    if (!made)
        return Error{QT_TRANSLATE_NOOP("errors", "There is too little memory to make a key of the passphrase."), {}, {}};
    return key;
}

QByteArray push(Stream &stream, const char *data, qsizetype size, unsigned char tag)
{
    QByteArray block(size + Overhead, Qt::Uninitialized);
    crypto_secretstream_xchacha20poly1305_push(&stream, bytes(block), nullptr, bytes(data), static_cast<unsigned long long>(size), nullptr, 0, tag);
    return block;
}

/// The block's content and whether it is the last; false where the block was not sealed with this key.
bool pull(Stream &stream, const char *data, qsizetype size, QByteArray &content, bool &isLast)
{
    if (size < Overhead)
        return false;
    content.resize(size - Overhead);
    unsigned char tag = 0;
    if (crypto_secretstream_xchacha20poly1305_pull(&stream, bytes(content), nullptr, &tag, bytes(data), static_cast<unsigned long long>(size), nullptr, 0) != 0)
        return false;
    isLast = tag == crypto_secretstream_xchacha20poly1305_TAG_FINAL;
    return true;
}

} // namespace

bool isSealed(const QByteArray &file)
{
    return file.startsWith(QByteArrayView(Magic, MagicSize));
}

Result<QByteArray> sealed(const QByteArray &content, const QString &passphrase)
{
    if (passphrase.isEmpty())
        return Error{QT_TRANSLATE_NOOP("errors", "The passphrase is empty."), {}, {}};
    if (sodium_init() < 0)
        return Error{QT_TRANSLATE_NOOP("errors", "There is too little memory to make a key of the passphrase."), {}, {}};
    QByteArray salt(SaltSize, Qt::Uninitialized);
    randombytes_buf(salt.data(), static_cast<std::size_t>(salt.size()));
    auto key = keyFrom(passphrase, salt.constData());
    if (!key)
        return key.error();
    Stream stream;
    QByteArray header(HeaderSize, Qt::Uninitialized);
    crypto_secretstream_xchacha20poly1305_init_push(&stream, bytes(header), key->data());
    QByteArray file = QByteArray(Magic, MagicSize) + salt + header + push(stream, KeyCheck, KeyCheckSize, 0);
    qsizetype at = 0;
    do {
        const qsizetype size = std::min(BlockSize, content.size() - at);
        const bool isLast = at + size == content.size();
        file += push(stream, content.constData() + at, size, isLast ? crypto_secretstream_xchacha20poly1305_TAG_FINAL : 0);
        at += size;
    } while (at < content.size());
    sodium_memzero(key->data(), key->size());
    return file;
}

Result<QByteArray> unsealed(const QByteArray &file, const QString &passphrase, const QString &fileName)
{
    const Error damaged{QT_TRANSLATE_NOOP("errors", "%1 is damaged or was cut off."), {fileName}, {}};
    constexpr qsizetype KeyCheckBlock = KeyCheckSize + Overhead;
    constexpr qsizetype Start = MagicSize + SaltSize + HeaderSize + KeyCheckBlock;
    if (!isSealed(file) || file.size() < Start)
        return damaged;
    auto key = keyFrom(passphrase, file.constData() + MagicSize);
    if (!key)
        return key.error();
    Stream stream;
    const int begun = crypto_secretstream_xchacha20poly1305_init_pull(&stream, bytes(file.constData() + MagicSize + SaltSize), key->data());
    sodium_memzero(key->data(), key->size());
    QByteArray block;
    bool isLast = false;
    if (begun != 0 || !pull(stream, file.constData() + Start - KeyCheckBlock, KeyCheckBlock, block, isLast))
        return Error{QT_TRANSLATE_NOOP("errors", "The passphrase of %1 is not right."), {fileName}, {}};
    QByteArray content;
    content.reserve(file.size());
    for (qsizetype at = Start; at < file.size() && !isLast; at += BlockSize + Overhead) {
        if (!pull(stream, file.constData() + at, std::min(BlockSize + Overhead, file.size() - at), block, isLast))
            return damaged;
        content += block;
        if (isLast && at + BlockSize + Overhead < file.size())
            return damaged; // something was added behind the end
    }
    return isLast ? Result<QByteArray>(content) : Result<QByteArray>(damaged);
}

} // namespace recp
