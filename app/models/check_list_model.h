#pragma once

#include "core/analysis/results.h"
#include "core/catalog/walk_through.h"

#include <QAbstractListModel>
#include <QStringList>

namespace recp {

class AuditSession;

/// A solution that answers lead to.
struct Suggestion {
    const CatalogSolution *solution = nullptr;
    QStringList checks;    ///< ids of the questions answered "no" or "partly"
    bool added = false;    ///< the audit has a solution with this code
};

/// What the answers of an area suggest, in the order of its questions; all areas for an empty id.
std::vector<Suggestion> suggestions(const AuditDocument &document, const Catalog &catalog, const QString &area);

/// The areas of the walk-through, for the list at the left.
class AreaListModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role { AreaRole = Qt::UserRole + 1, AnsweredRole, QuestionsRole, ScoreRole };

    explicit AreaListModel(AuditSession &session, QObject *parent = nullptr);

    const AreaProgress &progressAt(int row) const { return m_areas[static_cast<std::size_t>(row)]; }
    int rowOf(const QString &area) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    void refresh();

    AuditSession &m_session;
    std::vector<AreaProgress> m_areas;
};

/// The questions of one area, with their answers. It knows which question comes next.
class CheckListModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role { IdRole = Qt::UserRole + 1, AnswerRole, NoteRole, PhotosRole, EvidenceRole, NumberRole };

    explicit CheckListModel(AuditSession &session, QObject *parent = nullptr);

    void setArea(const QString &area);
    QString area() const { return m_area; }
    /// Leaves out answered questions, but not those answered since the switch was set: a row does not vanish under
    /// the finger.
    void setOnlyUnanswered(bool only);
    bool onlyUnanswered() const { return m_onlyUnanswered; }

    QString idAt(int row) const;
    int rowOf(const QString &checkId) const;

    bool setAnswer(const QString &checkId, std::optional<Answer> answer);
    bool setNote(const QString &checkId, const QString &note);
    /// Photos that are attached already, with the rows of those that are new: one step.
    bool addPhotos(const QString &checkId, const QStringList &hashes, const std::vector<Photo> &rows);
    bool removePhoto(const QString &checkId, const QString &hash);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;


private:
    void refresh();
    std::vector<QString> visibleIds() const;
    CheckAnswer answerFor(const QString &checkId) const;
    bool store(CheckAnswer answer);

    AuditSession &m_session;
    QString m_area;
    bool m_onlyUnanswered = false;
    std::vector<QString> m_ids;
};

} // namespace recp
