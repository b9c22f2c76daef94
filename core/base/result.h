#pragma once

#include <QString>
#include <QStringList>
#include <QtGlobal>
#include <utility>
#include <variant>

namespace recp {

/// Puts arguments in the places %1 … %9 of a sentence in one pass, so that an argument's own text is never read as a place.
inline QString fillIn(const QString &sentence, const QStringList &arguments)
{
    QString text;
    for (qsizetype i = 0; i < sentence.size(); ++i) {
        const int place = sentence.at(i) == u'%' && i + 1 < sentence.size() ? sentence.at(i + 1).digitValue() : -1;
        if (place >= 1 && place <= arguments.size()) {
            text += arguments.at(place - 1);
            ++i;
        } else {
            text += sentence.at(i);
        }
    }
    return text;
}

/// Why something could not be done: one sentence for the user, with the name of the thing.
/// `sentence` is plain English marked with QT_TRANSLATE_NOOP("errors", "... %1 ..."); it is translated when
/// shown (Texts::error). `details` is for the log only.
struct Error {
    const char *sentence = "";
    QStringList arguments;
    QString details;

    /// The English sentence with its arguments, for logs and tests.
    QString english() const { return fillIn(QString::fromUtf8(sentence), arguments); }
};

/// A value, or the Error that kept it from being made.
template <class T> class [[nodiscard]] Result
{
public:
    Result(T value) : m_content(std::in_place_index<0>, std::move(value)) {}
    Result(Error error) : m_content(std::in_place_index<1>, std::move(error)) {}

    bool ok() const { return m_content.index() == 0; }
    explicit operator bool() const { return ok(); }

    const T &value() const &
    {
        Q_ASSERT(ok());
        return std::get<0>(m_content);
    }
    T &value() &
    {
        Q_ASSERT(ok());
        return std::get<0>(m_content);
    }
    T &&value() &&
    {
        Q_ASSERT(ok());
        return std::get<0>(std::move(m_content));
    }
    const T &operator*() const & { return value(); }
    T &operator*() & { return value(); }
    const T *operator->() const { return &value(); }
    T *operator->() { return &value(); }

    const Error &error() const
    {
        Q_ASSERT(!ok());
        return std::get<1>(m_content);
    }

private:
    std::variant<T, Error> m_content;
};

template <> class [[nodiscard]] Result<void>
{
public:
    Result() = default;
    Result(Error error) : m_error(std::move(error)), m_ok(false) {}

    bool ok() const { return m_ok; }
    explicit operator bool() const { return m_ok; }
    const Error &error() const
    {
        Q_ASSERT(!m_ok);
        return m_error;
    }

private:
    Error m_error;
    bool m_ok = true;
};

} // namespace recp

/// Leaves the function with the error of `expression`, a Result<void>.
#define RECP_TRY(expression)                                                                                           \
    do {                                                                                                               \
        if (auto recpTried = (expression); !recpTried)                                                                 \
            return recpTried.error();                                                                                  \
    } while (false)
