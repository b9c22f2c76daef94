#pragma once

#include "core/analysis/baseline_analysis.h"
#include "core/report/report.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QVBoxLayout;

namespace recp {

class AuditSession;
class FigureWidget;
class LoadProfilePanel;
class Panel;
class ReportTable;

/// What the bills say: by month, by flow, by scope, prices, indicators over the years, use against output.
class BaselineAnalysisPanel : public QWidget
{
    Q_OBJECT

public:
    explicit BaselineAnalysisPanel(AuditSession &session, QWidget *parent = nullptr);

    /// Takes the session's baseline anew; at once when shown, else when it is shown next.
    void refresh();

protected:
    void showEvent(QShowEvent *event) override;

private:
    /// A panel with one figure, a note below it, and what is said where there is no figure.
    struct FigurePanel {
        Panel *panel = nullptr;
        FigureWidget *figure = nullptr;
        QLabel *note = nullptr;
        QString empty;
    };
    FigurePanel addFigurePanel(const QString &title, const QString &name, const QString &empty, QVBoxLayout *column);
    static void showFigure(const FigurePanel &panel, const std::optional<report::Figure> &figure);

    void buildMonths(QVBoxLayout *column);
    void buildIndicators(QVBoxLayout *column);
    void buildRegression(QVBoxLayout *column);
    void analyse();
    void fillMonths();
    void showMonths();
    void fillRegression();
    void showRegression();

    AuditSession &m_session;
    BaselineAnalysis m_analysis;
    bool m_stale = true;
    FigurePanel m_months, m_pareto, m_scopes, m_prices;
    QComboBox *m_monthly = nullptr; ///< cost, or the use of one resource
    ReportTable *m_indicators = nullptr;
    QLabel *m_base = nullptr;
    QComboBox *m_line = nullptr;    ///< the flow whose regression is shown
    FigureWidget *m_scatter = nullptr;
    QLabel *m_formula = nullptr;
    QLabel *m_statistics = nullptr;
    QLabel *m_words = nullptr;
    LoadProfilePanel *m_profile = nullptr;
};

} // namespace recp
