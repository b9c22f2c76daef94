#pragma once

#include "app/models/audit_session.h"

#include <QAbstractTableModel>

namespace recp {

/// One saved resource, for a line of icons and amounts.
struct SavingPart {
    Resource resource = Resource::Other;
    QString amount; ///< "153" or "+6" where it uses more
    QString unit;   ///< "MWh"
};

/// What a solution is called: its title, else the catalogue's name in the window's language.
QString solutionTitle(const Solution &solution, const Catalog &catalog);

/// A new solution of the audit from the catalogue, with its calculator; and its empty estimate.
std::pair<Solution, Estimate> newSolution(const AuditDocument &document, const CatalogSolution &entry);
/// A free solution with a direct estimate.
std::pair<Solution, Estimate> newFreeSolution(const AuditDocument &document, const QString &title);
/// A free solution of this calculator with these inputs.
std::pair<Solution, Estimate> newCalculatedSolution(const AuditDocument &document, const Catalog &catalog, const QString &calculator,
                                                    const std::vector<EstimateInput> &inputs);

/// The audit's solutions in the user's order; dragging and moveSolution change it.
class SolutionTableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column {
        HandleColumn,
        CodeColumn,
        TitleColumn,
        SavingColumn,
        MoneyColumn,
        RangeColumn,
        InvestmentColumn,
        PaybackColumn,
        EmissionColumn,
        StatusColumn,
        ColumnCount
    };
    enum Role { SavingRole = Qt::UserRole + 1, RangeRole, ScaleRole, StatusRole, MissingRole };

    explicit SolutionTableModel(AuditSession &session, QObject *parent = nullptr);

    Id idAt(int row) const;
    int rowOf(const Id &solutionId) const;
    std::vector<SavingPart> savings(int row) const;
    /// Puts a solution at another place of the order; one step to undo.
    bool moveSolution(int from, int to);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    Qt::DropActions supportedDropActions() const override { return Qt::MoveAction; }
    QStringList mimeTypes() const override;
    QMimeData *mimeData(const QModelIndexList &indexes) const override;
    bool dropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column,
                      const QModelIndex &parent) override;

private:
    void refresh();
    const Solution *solutionAt(int row) const;
    const SolutionResult *resultAt(int row) const;
    QString text(int row, int column) const;
    QString whyMissing(int row, int column) const;

    AuditSession &m_session;
    std::vector<Id> m_ids;
};

} // namespace recp

Q_DECLARE_METATYPE(recp::SavingPart)
Q_DECLARE_METATYPE(recp::Range)
