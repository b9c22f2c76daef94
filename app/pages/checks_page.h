#pragma once

#include "app/pages/page.h"
#include "core/domain/keys.h"

#include <optional>
#include <vector>

class QCheckBox;
class QLabel;
class QListView;
class QPushButton;
class QScrollArea;
class QStackedWidget;
class QVBoxLayout;

namespace recp {

class AreaListModel;
class AuditSession;
class CheckListModel;
class CheckRow;
class FigureWidget;
class NoticeStrip;
class ReportTable;
class SegmentedControl;
class PhotoIntake;
class Panel;
class SuggestionList;

/// The walk-through: areas left, the questions of one in the middle, what the answers suggest right. One key an answer.
class ChecksPage : public Page
{
    Q_OBJECT

public:
    explicit ChecksPage(AuditSession &session, QWidget *parent = nullptr);
    ~ChecksPage() override;

    QString title() const override;
    QString subtitle() const override;
    QWidget *headerTools() override { return m_tools; }
    QList<KeyHint> keyHints() const override;
    void showSubject(const Id &subject, const QString &field) override;
    void activate() override;

    QString currentCheck() const { return m_current; }

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QWidget *buildTools();
    QWidget *buildAreas();
    QWidget *buildResult();
    QWidget *buildQuestions();
    QWidget *buildSuggestions();
    void refresh();
    void refreshResult();
    void refreshAbsent();
    void showPart(int part);
    void setAbsent(const QString &area, bool absent);
    void rebuildRows();
    void showRows();
    void showArea(const QString &area);
    void keepArea();
    void setCurrent(const QString &checkId);
    void step(int by);
    void answer(const QString &checkId, std::optional<Answer> answer);
    void addPhotos(const QString &checkId, const QStringList &paths);
    void askForPhotos();
    void pastePhoto(const QString &checkId);
    void openPhoto(const QString &hash);
    void makeFinding(const QString &checkId);
    void addSuggestion(const QString &code);
    void addFirstSuggestion();
    void openSolution(const QString &code);
    QPixmap photo(const QString &hash) const;
    CheckRow *rowOf(const QString &checkId) const;

    AuditSession &m_session;
    AreaListModel *m_areas;
    CheckListModel *m_checks;
    PhotoIntake *m_intake;
    QString m_current;
    QWidget *m_tools = nullptr;
    SegmentedControl *m_parts = nullptr;
    QStackedWidget *m_stack = nullptr;
    FigureWidget *m_radar = nullptr;
    QLabel *m_radarNote = nullptr;
    ReportTable *m_scores = nullptr;
    QPushButton *m_notHere = nullptr;  ///< "the factory does not have this area"
    QPushButton *m_absent = nullptr;   ///< the areas that were said to be absent
    QListView *m_areaList = nullptr;
    Panel *m_areaPanel = nullptr;
    Panel *m_questionPanel = nullptr;
    QCheckBox *m_onlyUnanswered = nullptr;
    QScrollArea *m_scroll = nullptr;
    QWidget *m_rowHost = nullptr;
    QVBoxLayout *m_rowLayout = nullptr;
    std::vector<CheckRow *> m_rows;
    Panel *m_suggestionPanel = nullptr;
    SuggestionList *m_suggestions = nullptr;
    NoticeStrip *m_notice = nullptr;
};

} // namespace recp
