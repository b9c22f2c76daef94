#pragma once

#include "core/report/report.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QHBoxLayout;

namespace recp {

class AuditSession;
class FigureWidget;
class ProfileView;
struct Flow;
struct LoadAnalysis;

/// Interval readings of a flow: the curve, its figures, the mean day and the duration curve; one sentence where no flow has any.
class LoadProfilePanel : public QWidget
{
    Q_OBJECT

public:
    explicit LoadProfilePanel(AuditSession &session, QWidget *parent = nullptr);

    void refresh();
    /// Which flow is shown: for the head of the panel around this one.
    QComboBox *flows() const { return m_flows; }

private:
    struct TitledFigure {
        QLabel *title = nullptr;
        FigureWidget *figure = nullptr;
    };
    static TitledFigure addFigure(QHBoxLayout *row, const QString &name, QWidget *parent);
    static void showFigure(const TitledFigure &shown, const std::optional<report::Figure> &figure);

    QWidget *buildContent();
    void showFlow();
    void showSentence(const QString &sentence);
    void fill(const Flow &flow);
    void fillKeyFigures(const Flow &flow, const LoadAnalysis &load);

    AuditSession &m_session;
    QComboBox *m_flows = nullptr;
    QLabel *m_sentence = nullptr; ///< said instead of the content
    QWidget *m_content = nullptr;
    ProfileView *m_view = nullptr;
    QHBoxLayout *m_figures = nullptr;
    TitledFigure m_hours, m_duration;
    QLabel *m_words = nullptr;
    QString m_shown; ///< hash of the profile in the view: it keeps its place while that stays
};

} // namespace recp
