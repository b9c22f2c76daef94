#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QString>

namespace recp {

// A file that only a passphrase opens (libsodium: Argon2id makes the key, XChaCha20-Poly1305 seals block by block).

bool isSealed(const QByteArray &file);

/// The content under a passphrase, which must not be empty.
Result<QByteArray> sealed(const QByteArray &content, const QString &passphrase);

/// The content again. A wrong passphrase is told apart from a damaged or cut file.
Result<QByteArray> unsealed(const QByteArray &file, const QString &passphrase, const QString &fileName);

} // namespace recp
