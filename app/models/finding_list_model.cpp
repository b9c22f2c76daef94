#include "app/models/finding_list_model.h"

#include "app/models/display.h"
#include "app/models/solution_table_model.h"
#include "core/analysis/uncertainty.h"
#include "core/units/units.h"

#include <algorithm>

namespace recp {

FindingListModel::FindingListModel(AuditSession &session, QObject *parent) : QAbstractTableModel(parent), m_session(session)
{
    connect(&session, &AuditSession::changed, this, [this] {
        beginResetModel();
        endResetModel();
    });
}

const Finding *FindingListModel::findingAt(int row) const
{
    const auto &findings = m_session.document().findings;
    return row >= 0 && row < static_cast<int>(findings.size()) ? &findings[static_cast<std::size_t>(row)] : nullptr;
}

int FindingListModel::rowOf(const Id &id) const
{
    const auto &findings = m_session.document().findings;
    const auto found = std::find_if(findings.begin(), findings.end(), [&](const Finding &finding) { return finding.id == id; });
    return found == findings.end() ? -1 : static_cast<int>(found - findings.begin());
}

int FindingListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_session.document().findings.size());
}

int FindingListModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant FindingListModel::data(const QModelIndex &index, int role) const
{
    const Finding *finding = findingAt(index.row());
    if (!finding)
        return {};
    if (role == Qt::TextAlignmentRole && (index.column() == NumberColumn || index.column() == PhotosColumn))
        return QVariant::fromValue(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case NumberColumn:
        return index.row() + 1;
    case TextColumn:
        return finding->text.isEmpty() ? tr("(nothing written yet)") : finding->text.simplified();
    case PlaceColumn:
        return finding->place;
    case LossColumn:
        return lossText(*finding);
    case PhotosColumn:
        return finding->photos.isEmpty() ? QVariant() : QVariant(static_cast<int>(finding->photos.size()));
    case SolutionsColumn: {
        QStringList names;
        for (const Id &id : finding->solutionIds)
            if (const Solution *solution = m_session.document().solution(id))
                names << shortNameOf(*solution);
        return names.join(QStringLiteral(", "));
    }
    default:
        return {};
    }
}

QVariant FindingListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    const QString heads[] = {tr("No."), tr("Finding"), tr("Place"), tr("Loss a year"), tr("Photos"), tr("Solutions")};
    return section >= 0 && section < ColumnCount ? QVariant(heads[section]) : QVariant();
}

Finding newFinding(const AuditDocument &document, const Catalog &catalog, const QString &checkId)
{
    Finding finding;
    finding.id = newId();
    finding.auditId = document.audit.id;
    for (const Finding &each : document.findings)
        finding.position = std::max(finding.position, each.position + 1);
    const CheckItem *check = catalog.check(checkId);
    if (!check)
        return finding;
    finding.checkId = checkId;
    finding.area = check->area;
    if (const CheckAnswer *answer = document.answerTo(checkId)) {
        finding.text = answer->note;
        finding.photos = answer->photos;
    }
    return finding;
}

AuditRows solutionFrom(const Finding &finding, const AuditDocument &document, const Catalog &catalog, const QString &code)
{
    const CatalogSolution *entry = catalog.solution(code);
    auto [solution, estimate] = entry ? newSolution(document, *entry) : newFreeSolution(document, finding.text.simplified().left(120));
    solution.photos = finding.photos;
    estimate.situation = finding.place.isEmpty() ? finding.text : QStringLiteral("%1 (%2)").arg(finding.text, finding.place);
    if (!entry && !finding.losses.empty()) {
        estimate.directReason = FindingListModel::tr("What the finding loses, if all of it can be avoided");
        for (const Loss &loss : finding.losses) {
            const double half = defaultUncertainty(loss.knownAs) * loss.amount;
            estimate.effects.push_back({loss.resource, loss.carrier, {loss.amount, loss.amount - half, loss.amount + half}, {}});
        }
    }
    Finding linked = finding;
    linked.solutionIds.push_back(solution.id);
    return {.solutions = {solution}, .findings = {linked}, .estimates = {estimate}};
}

QStringList suggestedFor(const Finding &finding, const AuditDocument &document, const Catalog &catalog)
{
    const CheckItem *check = catalog.check(finding.checkId);
    QStringList codes = check ? check->suggests : QStringList();
    for (const Solution &solution : document.solutions)
        codes.removeAll(solution.code);
    return codes;
}

QString lossText(const Finding &finding)
{
    QStringList texts;
    for (const Loss &loss : finding.losses) {
        if (const Unit *unit = findUnitByKey(QString::fromUtf8(effectUnitKey(loss.resource))))
            texts << formatQuantity(loss.amount, *unit, QLocale());
    }
    return texts.join(QStringLiteral(", "));
}

} // namespace recp
