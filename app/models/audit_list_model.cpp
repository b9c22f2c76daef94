#include "app/models/audit_list_model.h"

#include "app/models/display.h"
#include "core/catalog/catalog.h"
#include "core/units/units.h"

#include <QLocale>

namespace recp {

namespace {

const QChar EnDash(0x2013);

QString changedText(const QDateTime &when, const QDateTime &now)
{
    const QLocale locale;
    const QDateTime local = when.toLocalTime();
    const qint64 days = local.date().daysTo(now.toLocalTime().date());
    if (days == 0)
        return locale.toString(local.time(), QStringLiteral("HH:mm"));
    return days == 1 ? AuditListModel::tr("yesterday") : locale.toString(local.date(), QStringLiteral("dd/MM/yyyy"));
}

QString periodOf(const AuditSummary &audit)
{
    if (!audit.periodTo.isValid())
        return QString(EnDash);
    const bool oneYear = audit.periodFrom.year() == audit.periodTo.year();
    return oneYear ? QString::number(audit.periodTo.year())
                   : QStringLiteral("%1/%2").arg(audit.periodFrom.year()).arg(audit.periodTo.year() % 100, 2, 10, QChar(u'0'));
}

} // namespace

AuditListModel::AuditListModel(const Catalog &catalog, QObject *parent) : QAbstractTableModel(parent), m_catalog(catalog)
{
}

void AuditListModel::setAudits(std::vector<AuditSummary> audits, const QDateTime &now)
{
    beginResetModel();
    m_audits = std::move(audits);
    m_now = now;
    QHash<Id, AuditOverview> kept;
    for (const AuditSummary &audit : m_audits) {
        if (const auto known = m_overviews.constFind(audit.auditId); known != m_overviews.constEnd())
            kept.insert(audit.auditId, *known);
    }
    m_overviews = std::move(kept);
    endResetModel();
}

void AuditListModel::setOverview(const AuditOverview &overview)
{
    m_overviews.insert(overview.auditId, overview);
    for (int row = 0; row < rowCount(); ++row) {
        if (audit(row).auditId == overview.auditId)
            emit dataChanged(index(row, 0), index(row, ColumnCount - 1));
    }
}

std::vector<AuditOverview> AuditListModel::overviews() const
{
    std::vector<AuditOverview> known;
    for (const AuditSummary &audit : m_audits) {
        if (const auto found = m_overviews.constFind(audit.auditId); found != m_overviews.constEnd())
            known.push_back(*found);
    }
    return known;
}

int AuditListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_audits.size());
}

int AuditListModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString AuditListModel::secondLine(const AuditSummary &audit) const
{
    const Bilingual sector = m_catalog.sectorName(audit.sectorCode);
    QStringList parts;
    for (const QString &part : {audit.park, sector.in(shownLanguage())}) {
        if (!part.isEmpty())
            parts << part;
    }
    return parts.isEmpty() ? audit.title : parts.join(QStringLiteral(" · "));
}

QVariant AuditListModel::text(const AuditSummary &audit, int column) const
{
    const auto overview = m_overviews.constFind(audit.auditId);
    const bool computed = overview != m_overviews.constEnd();
    switch (column) {
    case EnterpriseColumn:
        return audit.enterprise.isEmpty() ? tr("(no name yet)") : audit.enterprise;
    case PeriodColumn:
        return periodOf(audit);
    case MissingColumn:
        if (audit.closed)
            return tr("closed");
        if (!computed)
            return QString();
        return overview->missing == 0 ? tr("complete") : QLocale().toString(overview->missing);
    case SolutionsColumn:
        return audit.solutions == 0 ? QString(EnDash) : QLocale().toString(audit.solutions);
    case MoneyColumn: {
        if (!computed)
            return QString();
        if (!overview->money)
            return tr("not computed");
        return moneyForm(overview->currency).text(overview->money->expected);
    }
    case ChangedColumn:
        return changedText(audit.updatedAt, m_now);
    default:
        return {};
    }
}

QVariant AuditListModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const AuditSummary &row = audit(index.row());
    const auto overview = m_overviews.constFind(row.auditId);
    const bool computed = overview != m_overviews.constEnd();
    switch (role) {
    case Qt::DisplayRole:
        return text(row, index.column());
    case Qt::TextAlignmentRole:
        return int((index.column() >= MissingColumn ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case SecondLineRole:
        return index.column() == EnterpriseColumn ? QVariant(secondLine(row)) : QVariant();
    case StepsRole: {
        QVariantList bars;
        if (computed && index.column() == StepsColumn) {
            for (double complete : overview->complete)
                bars << complete;
        }
        return bars;
    }
    case DoubtRole:
        return index.column() == MissingColumn && computed && !row.closed && overview->missing > 0;
    case Qt::ToolTipRole:
        return index.column() == EnterpriseColumn
                   ? QVariant(QStringLiteral("%1\n%2\n%3").arg(row.enterprise, secondLine(row), row.title))
                   : QVariant();
    default:
        return {};
    }
}

QVariant AuditListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((section >= MissingColumn ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case EnterpriseColumn:
        return tr("Enterprise");
    case PeriodColumn:
        return tr("Period");
    case StepsColumn:
        return tr("Steps");
    case MissingColumn:
        return tr("To settle");
    case SolutionsColumn:
        return tr("Solutions");
    case MoneyColumn:
        return tr("Net saving\na year");
    case ChangedColumn:
        return tr("Changed");
    default:
        return {};
    }
}

} // namespace recp
