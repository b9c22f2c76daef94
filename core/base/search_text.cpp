#include "core/base/search_text.h"

namespace recp {

QString foldForSearch(QStringView text)
{
    const QString decomposed = text.toString().normalized(QString::NormalizationForm_D);
    QString folded;
    folded.reserve(decomposed.size());
    for (QChar c : decomposed) {
        if (c.category() == QChar::Mark_NonSpacing)
            continue;
        const QChar lower = c.toLower();
        folded += lower == QChar(0x0111) ? QChar(u'd') : lower; // đ does not decompose
    }
    return folded;
}

} // namespace recp
