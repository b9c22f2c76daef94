#include "core/exchange/csv_text.h"

namespace recp {

QString csvCell(QString text)
{
    // A spreadsheet would take these for formulas.
    static const QString formulaStarts = QStringLiteral("=+-@\t\r");
    bool isNumber = false;
    text.toDouble(&isNumber);
    if (!text.isEmpty() && formulaStarts.contains(text.at(0)) && !isNumber)
        text.prepend(u'\'');
    return u'"' + text.replace(u'"', QStringLiteral("\"\"")) + u'"';
}

QByteArray csvFile(const std::vector<QStringList> &rows)
{
    QString text;
    for (const QStringList &cells : rows)
        text += cells.join(u';') + QStringLiteral("\r\n");
    return "\xEF\xBB\xBF" + text.toUtf8();
}

} // namespace recp
