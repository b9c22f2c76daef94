#pragma once

#include "app/models/audit_session.h"

#include <QAbstractTableModel>

namespace recp {

/// The audit's findings in their order: what, where, what is lost, what it led to.
class FindingListModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { NumberColumn, TextColumn, PlaceColumn, LossColumn, PhotosColumn, SolutionsColumn, ColumnCount };

    explicit FindingListModel(AuditSession &session, QObject *parent = nullptr);

    const Finding *findingAt(int row) const;
    int rowOf(const Id &id) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    AuditSession &m_session;
};

/// A new finding behind the last one; of a question where `checkId` names one: its text is the note, its photos come along.
Finding newFinding(const AuditDocument &document, const Catalog &catalog, const QString &checkId = {});
/// Finding and solution as one step to undo: the solution takes over text, photos, place and losses. A catalogue code gives
/// it that entry's form; without one the losses are its direct estimate.
AuditRows solutionFrom(const Finding &finding, const AuditDocument &document, const Catalog &catalog, const QString &code = {});
/// What a finding's question suggests that the audit does not have yet: catalogue codes.
QStringList suggestedFor(const Finding &finding, const AuditDocument &document, const Catalog &catalog);
/// "153 MWh/yr, 20 t/yr", in the units people read.
QString lossText(const Finding &finding);

} // namespace recp
