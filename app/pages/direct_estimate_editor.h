#pragma once

#include "core/domain/factors.h"
#include "core/domain/solution.h"

#include <QWidget>
#include <vector>

class QComboBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QToolButton;
class QVBoxLayout;

namespace recp {

class QuantityEdit;

/// One effect of a direct estimate: what is saved or used more, how much, between which ends.
class EffectRow : public QWidget
{
    Q_OBJECT

public:
    EffectRow(const FactorSet &set, const QString &currency, QWidget *parent = nullptr);

    void setEffect(const Effect &effect);
    /// Empty while no amount is given.
    std::optional<Effect> effect() const;
    void setReadOnly(bool readOnly);
    /// Why low, expected and high do not fit; empty: they do.
    QString problem() const;

signals:
    void edited();
    void committed();
    void removeWanted();

private:
    void chooseResource();
    void fillCarriers();
    void fillUnits();
    void chooseUnit();
    Resource resource() const;

    const FactorSet &m_set;
    QString m_currency;
    QComboBox *m_resource = nullptr;
    QComboBox *m_carrier = nullptr;
    QComboBox *m_sign = nullptr;
    QuantityEdit *m_expected = nullptr;
    QuantityEdit *m_low = nullptr;
    QuantityEdit *m_high = nullptr;
    QComboBox *m_unit = nullptr;
    QToolButton *m_remove = nullptr;
    QLabel *m_problem = nullptr;
};

/// A saving given as a figure instead of computed: any resources, each with its ends, and the reason with the source.
class DirectEstimateEditor : public QWidget
{
    Q_OBJECT

public:
    explicit DirectEstimateEditor(QWidget *parent = nullptr);

    void setContext(const FactorSet &set, const QString &currency);
    void setEstimate(const Estimate &estimate);
    void applyTo(Estimate &estimate) const;
    void setReadOnly(bool readOnly);
    /// One sentence; empty: all well.
    QString problem() const;

signals:
    void edited();
    void committed();

private:
    EffectRow *addRow();
    void removeRow(EffectRow *row);

    const FactorSet *m_set = nullptr;
    QString m_currency;
    std::vector<EffectRow *> m_rows;
    QVBoxLayout *m_layout = nullptr;
    QToolButton *m_add = nullptr;
    QLineEdit *m_reason = nullptr;
    bool m_readOnly = false;
};

} // namespace recp
