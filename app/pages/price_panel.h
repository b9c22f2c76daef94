#pragma once

#include "core/analysis/results.h"

#include <QWidget>
#include <optional>
#include <vector>

class QGridLayout;
class QLabel;
class QToolButton;

namespace recp {

class QuantityEdit;

/// The prices that a solution states itself, one row for each of its effects, folded away until they are needed. An empty
/// field takes the price of the bills or the tariff, which it shows greyed.
class PricePanel : public QWidget
{
    Q_OBJECT

public:
    explicit PricePanel(QWidget *parent = nullptr);

    void setReadOnly(bool readOnly);
    /// Shows an estimate's prices; those being typed in keep their text.
    void setEstimate(const Estimate &estimate);
    /// Puts the prices into an estimate; prices of effects that are not shown are kept.
    void applyTo(Estimate &estimate) const;
    /// The rows of these effects, with what the audit knows of their prices.
    void showResult(const SolutionResult &result, const FactorSet &set, const QString &currency);

signals:
    void edited();
    void committed();

private:
    struct Row {
        Resource resource = Resource::Fuel;
        QString carrier;
        double amount = 1; ///< SI of the effect in one SI unit of what is priced
        QuantityEdit *edit = nullptr;
    };

    void rebuild(const SolutionResult &result, const FactorSet &set, const QString &currency);
    void showPrices(const std::vector<StatedPrice> &prices);
    void unfold(bool shown);

    QToolButton *m_fold = nullptr;
    QWidget *m_body = nullptr;
    QGridLayout *m_grid = nullptr;
    std::vector<Row> m_rows;
    std::vector<StatedPrice> m_prices; ///< of the estimate shown last
    QString m_currency;
    bool m_readOnly = false;
};

} // namespace recp
