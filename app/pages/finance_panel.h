#pragma once

#include "core/analysis/results.h"

#include <QWidget>

class QComboBox;
class QGridLayout;
class QLabel;
class QLineEdit;
class QToolButton;
class QVBoxLayout;

namespace recp {

class FigureWidget;
class QuantityEdit;

/// Money of a solution: what it costs and saves beside the calculated saving, the tariff periods of the saved
/// electricity, overrides with their reason; and what follows: payback, NPV, IRR, cumulative cash.
class FinancePanel : public QWidget
{
    Q_OBJECT

public:
    explicit FinancePanel(QWidget *parent = nullptr);

    void setCurrency(const QString &currency);
    void setReadOnly(bool readOnly);
    /// Shows an estimate's fields; those being typed in keep their text.
    void setEstimate(const Estimate &estimate);
    /// Puts the fields into an estimate.
    void applyTo(Estimate &estimate) const;
    /// `calculator` names the inputs that move the net present value; may be null.
    void showResult(const SolutionResult &result, const Audit &audit, const Calculator *calculator);
    bool focusField(const QString &name);

signals:
    void edited();
    void committed();

private:
    enum SharesChoice { AsBills, NormalOnly, OffPeakOnly, PeakOnly, OwnShares };
    struct OverrideFields {
        QuantityEdit *value = nullptr;
        QLineEdit *reason = nullptr;
        QLabel *derived = nullptr;
    };

    void buildInputs(QGridLayout *grid);
    void buildShares(QGridLayout *grid);
    void buildTerms(QVBoxLayout *layout);
    void showTerms(bool shown);
    void showSpecificCosts(const SolutionResult &result);
    void showTornado(const SolutionResult &result, const Calculator *calculator);
    void buildResults(QGridLayout *grid);
    QuantityEdit *addQuantity(QGridLayout *grid, const QString &label, const char *name, QuantityKind kind);
    QLineEdit *addText(QGridLayout *grid, const QString &label, const char *name);
    OverrideFields addOverride(QGridLayout *grid, const QString &label, const QString &name, QuantityKind kind);
    void addLine(QGridLayout *grid, const QString &label, QWidget *field, const QString &unit = {});
    QLabel *addResult(QGridLayout *grid, const QString &label, const char *name, const char *role);
    void setUnits();
    std::optional<TariffShares> shares() const;
    void showShares(const std::optional<TariffShares> &shares);
    void showOwnShares();

    QString m_currency;
    int m_row = 0;
    QuantityEdit *m_investment = nullptr;
    QComboBox *m_knownAs = nullptr;
    QuantityEdit *m_operatingCost = nullptr;
    QuantityEdit *m_otherSaving = nullptr;
    QLineEdit *m_otherReason = nullptr;
    QuantityEdit *m_life = nullptr;
    QComboBox *m_shares = nullptr;
    QuantityEdit *m_share[3] = {};
    QWidget *m_ownShares = nullptr;
    QLabel *m_sharesProblem = nullptr;
    OverrideFields m_money, m_emission;
    QLabel *m_payback = nullptr;
    QLabel *m_paybackRange = nullptr;
    QLabel *m_npv = nullptr;
    QLabel *m_irr = nullptr;
    QLabel *m_rate = nullptr;
    QLabel *m_discountedPayback = nullptr;
    QLabel *m_conserved = nullptr;
    QLabel *m_abatement = nullptr;
    QLabel *m_tornado = nullptr;
    QToolButton *m_showTerms = nullptr;
    QWidget *m_terms = nullptr;
    std::vector<std::pair<QuantityEdit *, std::optional<double> InvestmentTerms::*>> m_termFields;
    QLabel *m_cashTitle = nullptr;
    FigureWidget *m_cash = nullptr;
    std::vector<QLabel *> m_units;
};

} // namespace recp
