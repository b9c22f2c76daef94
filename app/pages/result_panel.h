#pragma once

#include "core/analysis/results.h"

#include <QWidget>

class QGridLayout;
class QLabel;

namespace recp {

class FigureWidget;

/// What a solution saves in a year: the one large figure with its range and histogram, then every effect, money and CO2e
/// with low, expected and high; how good the data are and which inputs the doubt comes from.
class ResultPanel : public QWidget
{
    Q_OBJECT

public:
    explicit ResultPanel(QWidget *parent = nullptr);

    /// `stale`: the inputs cannot be computed; the last valid result stays, greyed, and says so.
    void show(const SolutionResult &result, const FactorSet &set, const QString &currency, bool stale, const QString &why,
              const Calculator *calculator = nullptr);

private:
    void showMain(const SolutionResult &result);
    void showTable(const SolutionResult &result, const FactorSet &set, const QString &currency);
    void showDoubt(const SolutionResult &result, const Calculator *calculator);
    void addRow(const QIcon &icon, const QString &name, const Range &range, double scale, bool bold);
    void clearTable();

    QLabel *m_icon = nullptr;
    QLabel *m_value = nullptr;
    QLabel *m_unit = nullptr;
    QLabel *m_range = nullptr;
    QLabel *m_stale = nullptr;
    FigureWidget *m_histogram = nullptr;
    QWidget *m_rows = nullptr;
    QGridLayout *m_grid = nullptr;
    QLabel *m_doubt = nullptr;
    QLabel *m_prices = nullptr;
    int m_row = 0;
};

} // namespace recp
