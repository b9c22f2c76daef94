#include "app/models/check_list_model.h"

#include "app/models/audit_session.h"
#include "app/models/display.h"

#include <algorithm>

namespace recp {

namespace {

bool asksForAction(const CheckAnswer *answer)
{
    return answer && answer->answer && (*answer->answer == Answer::No || *answer->answer == Answer::Partly);
}

} // namespace

std::vector<Suggestion> suggestions(const AuditDocument &document, const Catalog &catalog, const QString &area)
{
    std::vector<Suggestion> found;
    for (const CheckItem &check : catalog.checks()) {
        if ((!area.isEmpty() && check.area != area) || !asksForAction(document.answerTo(check.id)))
            continue;
        for (const QString &code : check.suggests) {
            const CatalogSolution *solution = catalog.solution(code);
            if (!solution)
                continue;
            auto same = std::find_if(found.begin(), found.end(),
                                     [&](const Suggestion &suggestion) { return suggestion.solution == solution; });
            if (same == found.end()) {
                const bool added = std::any_of(document.solutions.begin(), document.solutions.end(),
                                               [&](const Solution &present) { return present.code == code; });
                same = found.insert(found.end(), Suggestion{solution, {}, added});
            }
            same->checks << check.id;
        }
    }
    return found;
}

AreaListModel::AreaListModel(AuditSession &session, QObject *parent) : QAbstractListModel(parent), m_session(session)
{
    connect(&session, &AuditSession::changed, this, &AreaListModel::refresh);
    refresh();
}

void AreaListModel::refresh()
{
    std::vector<AreaProgress> areas = areaProgress(m_session.document(), m_session.catalog());
    const bool same = std::equal(areas.begin(), areas.end(), m_areas.begin(), m_areas.end(),
                                 [](const AreaProgress &a, const AreaProgress &b) { return a.area == b.area; });
    if (!same) {
        beginResetModel();
        m_areas = std::move(areas);
        endResetModel();
        return;
    }
    m_areas = std::move(areas);
    if (!m_areas.empty())
        emit dataChanged(index(0), index(rowCount() - 1));
}

int AreaListModel::rowOf(const QString &area) const
{
    const auto found =
        std::find_if(m_areas.begin(), m_areas.end(), [&](const AreaProgress &progress) { return progress.area == area; });
    return found == m_areas.end() ? -1 : static_cast<int>(found - m_areas.begin());
}

int AreaListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_areas.size());
}

QVariant AreaListModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const AreaProgress &progress = progressAt(index.row());
    const QString name = progress.name.in(shownLanguage());
    switch (role) {
    case Qt::DisplayRole:
        return name;
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
        return tr("%1: %2 of %3 questions answered").arg(name).arg(progress.answered).arg(progress.questions);
    case AreaRole:
        return progress.area;
    case AnsweredRole:
        return progress.answered;
    case QuestionsRole:
        return progress.questions;
    case ScoreRole:
        return progress.score() ? QVariant(*progress.score()) : QVariant();
    default:
        return {};
    }
}

CheckListModel::CheckListModel(AuditSession &session, QObject *parent) : QAbstractListModel(parent), m_session(session)
{
    connect(&session, &AuditSession::changed, this, &CheckListModel::refresh);
}

void CheckListModel::setArea(const QString &area)
{
    m_area = area;
    beginResetModel();
    m_ids = visibleIds();
    endResetModel();
}

void CheckListModel::setOnlyUnanswered(bool only)
{
    m_onlyUnanswered = only;
    setArea(m_area);
}

std::vector<QString> CheckListModel::visibleIds() const
{
    std::vector<QString> ids;
    for (const CheckItem &check : m_session.catalog().checks()) {
        const CheckAnswer *answer = m_session.document().answerTo(check.id);
        const bool done = answer && answer->answer;
        if (check.area == m_area && !(m_onlyUnanswered && done))
            ids.push_back(check.id);
    }
    return ids;
}

void CheckListModel::refresh()
{
    if (!m_ids.empty())
        emit dataChanged(index(0), index(rowCount() - 1));
}

QString CheckListModel::idAt(int row) const
{
    return row >= 0 && row < rowCount() ? m_ids[static_cast<std::size_t>(row)] : QString();
}

int CheckListModel::rowOf(const QString &checkId) const
{
    const auto found = std::find(m_ids.begin(), m_ids.end(), checkId);
    return found == m_ids.end() ? -1 : static_cast<int>(found - m_ids.begin());
}

CheckAnswer CheckListModel::answerFor(const QString &checkId) const
{
    if (const CheckAnswer *present = m_session.document().answerTo(checkId))
        return *present;
    CheckAnswer answer;
    answer.id = newId();
    answer.auditId = m_session.document().audit.id;
    answer.checkId = checkId;
    return answer;
}

bool CheckListModel::store(CheckAnswer answer)
{
    return m_session.saveAnswer(answer);
}

bool CheckListModel::setAnswer(const QString &checkId, std::optional<Answer> value)
{
    CheckAnswer answer = answerFor(checkId);
    if (answer.answer == value)
        return true;
    answer.answer = value;
    return store(std::move(answer));
}

bool CheckListModel::setNote(const QString &checkId, const QString &note)
{
    CheckAnswer answer = answerFor(checkId);
    if (answer.note == note)
        return true;
    answer.note = note;
    return store(std::move(answer));
}

bool CheckListModel::addPhotos(const QString &checkId, const QStringList &hashes, const std::vector<Photo> &rows)
{
    CheckAnswer answer = answerFor(checkId);
    answer.photos += hashes;
    answer.photos.removeDuplicates();
    return m_session.save({.answers = {answer}, .photos = rows});
}

bool CheckListModel::removePhoto(const QString &checkId, const QString &hash)
{
    CheckAnswer answer = answerFor(checkId);
    return answer.photos.removeAll(hash) > 0 && store(std::move(answer));
}

int CheckListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_ids.size());
}

QVariant CheckListModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const QString id = idAt(index.row());
    const CheckItem *check = m_session.catalog().check(id);
    const CheckAnswer *answer = m_session.document().answerTo(id);
    if (!check)
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return questionOf(*check, shownLanguage());
    case Qt::AccessibleTextRole:
        return answer && answer->answer
                   ? tr("%1 %2").arg(questionOf(*check, shownLanguage()), said("words", word(*answer->answer)))
                   : tr("%1 Not checked.").arg(questionOf(*check, shownLanguage()));
    case IdRole:
        return id;
    case AnswerRole:
        return answer && answer->answer ? QVariant(int(*answer->answer)) : QVariant();
    case NoteRole:
        return answer ? answer->note : QString();
    case PhotosRole:
        return answer ? answer->photos : QStringList();
    case EvidenceRole:
        return check->evidence.in(shownLanguage());
    case NumberRole:
        return id.section(u'-', -1);
    default:
        return {};
    }
}

} // namespace recp
