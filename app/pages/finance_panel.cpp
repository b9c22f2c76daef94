#include "app/pages/finance_panel.h"

#include "app/widgets/figure_widget.h"
#include "app/models/display.h"
#include "app/widgets/input_row.h"
#include "app/widgets/quantity_edit.h"

#include <QComboBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QToolButton>
#include <QVBoxLayout>
#include <cmath>

namespace recp {

namespace {

constexpr double Unknown = std::numeric_limits<double>::quiet_NaN();
constexpr double SharesTolerance = 0.005;
constexpr int FieldWidth = 76;

std::optional<double> given(const QuantityEdit *edit)
{
    return edit->isMissing() ? std::nullopt : std::optional(edit->si());
}

void put(QuantityEdit *edit, const std::optional<double> &value)
{
    const double si = value.value_or(Unknown);
    const bool same = si == edit->si() || (std::isnan(si) && edit->isMissing());
    if (!same && !(edit->hasFocus() && edit->isModified()))
        edit->setSi(si);
}

void put(QLineEdit *edit, const QString &text)
{
    if (!edit->hasFocus() && edit->text() != text)
        edit->setText(text);
}

} // namespace

FinancePanel::FinancePanel(QWidget *parent) : QWidget(parent)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(8);
    grid->setVerticalSpacing(5);
    grid->setColumnStretch(0, 1);
    buildInputs(grid);
    buildResults(grid);
    layout->addLayout(grid);
    m_cashTitle = new QLabel(this);
    m_cashTitle->setProperty("role", QStringLiteral("secondary"));
    layout->addWidget(m_cashTitle);
    m_cash = new FigureWidget(this);
    m_cash->setAccessibleName(tr("Cumulative cash flow"));
    m_cash->setMinimumHeight(130);
    layout->addWidget(m_cash);
    auto *more = new QGridLayout;
    more->setHorizontalSpacing(8);
    more->setVerticalSpacing(5);
    more->setColumnStretch(0, 1);
    m_otherSaving = addQuantity(more, tr("Other saving a year"), "other_saving", QuantityKind::YearlyMoney);
    m_otherReason = addText(more, tr("Other saving: what for"), "other_saving_reason");
    buildShares(more);
    m_money = addOverride(more, tr("Override money"), QStringLiteral("money_override"), QuantityKind::YearlyMoney);
    m_emission = addOverride(more, tr("Override CO₂e"), QStringLiteral("emission_override"), QuantityKind::EmissionMass);
    layout->addLayout(more);
    buildTerms(layout);
    layout->addStretch(1);
}

void FinancePanel::addLine(QGridLayout *grid, const QString &text, QWidget *field, const QString &unit)
{
    auto *label = new QLabel(text, this);
    label->setWordWrap(true);
    label->setBuddy(field);
    field->setAccessibleName(text);
    grid->addWidget(label, m_row, 0);
    const bool combo = qobject_cast<QComboBox *>(field);
    grid->addWidget(field, m_row, 1, 1, combo ? 2 : 1);
    if (combo) {
        ++m_row;
        return;
    }
    auto *unitLabel = new QLabel(unit, this);
    unitLabel->setProperty("role", QStringLiteral("small"));
    grid->addWidget(unitLabel, m_row, 2);
    m_units.push_back(unitLabel);
    ++m_row;
}

QuantityEdit *FinancePanel::addQuantity(QGridLayout *grid, const QString &label, const char *name, QuantityKind kind)
{
    auto *edit = new QuantityEdit(kind, {}, this);
    edit->setFixedWidth(FieldWidth);
    edit->setObjectName(QString::fromLatin1(name));
    addLine(grid, label, edit);
    edit->setProperty("unitLabel", static_cast<int>(m_units.size()) - 1);
    QLabel *hint = edit->hintLabel();
    grid->addWidget(hint, m_row++, 0, 1, 3);
    connect(edit, &QuantityEdit::edited, this, &FinancePanel::edited);
    connect(edit, &QuantityEdit::committed, this, [this] {
        setUnits();
        emit committed();
    });
    return edit;
}

QLineEdit *FinancePanel::addText(QGridLayout *grid, const QString &label, const char *name)
{
    auto *edit = new QLineEdit(this);
    edit->setObjectName(QString::fromLatin1(name));
    edit->setPlaceholderText(label);
    edit->setAccessibleName(label);
    grid->addWidget(edit, m_row++, 0, 1, 3);
    connect(edit, &QLineEdit::editingFinished, this, [this, edit] {
        if (edit->isModified()) {
            edit->setModified(false);
            emit committed();
        }
    });
    return edit;
}

void FinancePanel::buildInputs(QGridLayout *grid)
{
    m_investment = addQuantity(grid, tr("Investment"), "investment", QuantityKind::Money);
    m_knownAs = new QComboBox(this);
    m_knownAs->setObjectName(QStringLiteral("investment_known_as"));
    m_knownAs->setIconSize({12, 12});
    for (KnownAs knownAs : allValues<KnownAs>())
        m_knownAs->addItem(knownAsIcon(knownAs), said("words", word(knownAs)), key(knownAs));
    addLine(grid, tr("Known as"), m_knownAs);
    connect(m_knownAs, &QComboBox::activated, this, &FinancePanel::committed);
    m_operatingCost = addQuantity(grid, tr("Extra O&&M a year"), "operating_cost", QuantityKind::YearlyMoney);
    m_life = addQuantity(grid, tr("Life"), "life", QuantityKind::Years);
}

void FinancePanel::buildShares(QGridLayout *grid)
{
    m_shares = new QComboBox(this);
    m_shares->setObjectName(QStringLiteral("shares"));
    m_shares->addItems({tr("as the bills"), tr("normal hours"), tr("off-peak hours"), tr("peak hours"), tr("own shares")});
    addLine(grid, tr("Electricity saved in"), m_shares);
    m_ownShares = new QWidget(this);
    auto *line = new QHBoxLayout(m_ownShares);
    line->setContentsMargins(0, 0, 0, 0);
    const char *const names[] = {"share_normal", "share_off_peak", "share_peak"};
    const QString labels[] = {tr("normal"), tr("off-peak"), tr("peak")};
    for (int i = 0; i < 3; ++i) {
        m_share[i] = new QuantityEdit(QuantityKind::Ratio, QStringLiteral("%"), m_ownShares);
        m_share[i]->setObjectName(QString::fromLatin1(names[i]));
        m_share[i]->setAccessibleName(labels[i]);
        auto *label = new QLabel(labels[i], m_ownShares);
        label->setProperty("role", QStringLiteral("small"));
        auto *column = new QVBoxLayout;
        column->setSpacing(1);
        column->addWidget(label);
        column->addWidget(m_share[i]);
        line->addLayout(column);
        connect(m_share[i], &QuantityEdit::edited, this, [this] {
            showOwnShares();
            emit edited();
        });
        connect(m_share[i], &QuantityEdit::committed, this, &FinancePanel::committed);
    }
    grid->addWidget(m_ownShares, m_row++, 0, 1, 3);
    m_sharesProblem = new QLabel(tr("The three shares, in %, must add up to 100."), this);
    m_sharesProblem->setProperty("role", QStringLiteral("problem"));
    m_sharesProblem->setWordWrap(true);
    grid->addWidget(m_sharesProblem, m_row++, 0, 1, 3);
    connect(m_shares, &QComboBox::activated, this, [this] {
        showOwnShares();
        emit edited();
        emit committed();
    });
    showOwnShares();
}

FinancePanel::OverrideFields FinancePanel::addOverride(QGridLayout *grid, const QString &label, const QString &name,
                                                       QuantityKind kind)
{
    OverrideFields fields;
    fields.value = addQuantity(grid, label, qPrintable(name), kind);
    fields.derived = new QLabel(this);
    fields.derived->setObjectName(name + QStringLiteral("_derived"));
    fields.derived->setProperty("role", QStringLiteral("secondary"));
    fields.derived->setTextFormat(Qt::PlainText);
    QFont struck = fields.derived->font();
    struck.setStrikeOut(true);
    fields.derived->setFont(struck);
    grid->addWidget(fields.derived, m_row++, 0, 1, 3, Qt::AlignRight);
    fields.reason = addText(grid, tr("Reason for the override (needed)"), qPrintable(name + QStringLiteral("_reason")));
    return fields;
}

QLabel *FinancePanel::addResult(QGridLayout *grid, const QString &text, const char *name, const char *role)
{
    auto *label = new QLabel(text, this);
    label->setProperty("role", QStringLiteral("secondary"));
    label->setWordWrap(true);
    auto *value = new QLabel(this);
    value->setObjectName(QString::fromLatin1(name));
    value->setProperty("role", QString::fromLatin1(role));
    value->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    grid->addWidget(label, m_row, 0);
    grid->addWidget(value, m_row++, 1, 1, 2);
    return value;
}

void FinancePanel::buildResults(QGridLayout *grid)
{
    auto *rule = new QFrame(this);
    rule->setProperty("role", QStringLiteral("hairline"));
    grid->addWidget(rule, m_row++, 0, 1, 3);
    m_payback = addResult(grid, tr("Simple payback"), "payback", "figure");
    m_paybackRange = addResult(grid, {}, "payback_range", "secondary");
    m_npv = addResult(grid, tr("Net present value"), "npv", "bold");
    m_irr = addResult(grid, tr("Internal rate of return"), "irr", "bold");
    m_rate = addResult(grid, tr("Discount rate"), "discount_rate", "secondary");
    m_discountedPayback = addResult(grid, tr("Discounted payback"), "discounted_payback", "secondary");
    m_conserved = addResult(grid, tr("Cost of what is saved"), "cost_of_conserved", "secondary");
    m_conserved->setToolTip(tr("Yearly share of the investment and the running costs, by the amount saved: to be compared with "
                               "the price."));
    m_abatement = addResult(grid, tr("Cost of CO₂e avoided"), "abatement_cost", "secondary");
    m_abatement->setToolTip(tr("Below zero the solution pays for itself."));
    m_tornado = new QLabel(this);
    m_tornado->setObjectName(QStringLiteral("tornado"));
    m_tornado->setProperty("role", QStringLiteral("secondary"));
    m_tornado->setTextFormat(Qt::PlainText);
    m_tornado->setWordWrap(true);
    grid->addWidget(m_tornado, m_row++, 0, 1, 3);
}

void FinancePanel::buildTerms(QVBoxLayout *layout)
{
    struct Term {
        QString label;
        const char *name;
        QuantityKind kind;
        std::optional<double> InvestmentTerms::*member;
    };
    const Term terms[] = {
        {tr("Replacement"), "replacement_cost", QuantityKind::Money, &InvestmentTerms::replacementCost},
        {tr("Replaced in year"), "replacement_year", QuantityKind::Years, &InvestmentTerms::replacementYear},
        {tr("Value at the end"), "salvage", QuantityKind::Money, &InvestmentTerms::salvage},
        {tr("Paid by a loan"), "loan_share", QuantityKind::Ratio, &InvestmentTerms::loanShare},
        {tr("Interest a year"), "loan_rate", QuantityKind::Ratio, &InvestmentTerms::loanRate},
        {tr("Loan runs for"), "loan_years", QuantityKind::Years, &InvestmentTerms::loanYears},
        {tr("Depreciation over"), "depreciation_years", QuantityKind::Years, &InvestmentTerms::depreciationYears},
    };
    m_showTerms = new QToolButton(this);
    m_showTerms->setObjectName(QStringLiteral("show_terms"));
    m_showTerms->setText(tr("Loan, replacement, depreciation"));
    m_showTerms->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_showTerms->setAutoRaise(true);
    m_showTerms->setCheckable(true);
    layout->addWidget(m_showTerms);
    m_terms = new QWidget(this);
    auto *grid = new QGridLayout(m_terms);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(8);
    grid->setVerticalSpacing(5);
    grid->setColumnStretch(0, 1);
    for (const Term &term : terms) {
        QuantityEdit *edit = addQuantity(grid, term.label, term.name, term.kind);
        if (term.kind == QuantityKind::Ratio)
            edit->setUnit(QStringLiteral("%"));
        m_termFields.emplace_back(edit, term.member);
    }
    layout->addWidget(m_terms);
    connect(m_showTerms, &QToolButton::toggled, this, &FinancePanel::showTerms);
    showTerms(false);
}

void FinancePanel::showTerms(bool shown)
{
    m_showTerms->setArrowType(shown ? Qt::DownArrow : Qt::RightArrow);
    m_terms->setVisible(shown);
}

void FinancePanel::setUnits()
{
    std::vector<QuantityEdit *> edits{m_investment, m_operatingCost, m_otherSaving, m_life, m_money.value, m_emission.value};
    for (const auto &[edit, member] : m_termFields)
        edits.push_back(edit);
    for (QuantityEdit *edit : edits) {
        const auto label = static_cast<std::size_t>(edit->property("unitLabel").toInt());
        m_units[label]->setText(unitLabel(edit->unit(), QLocale(), m_currency));
    }
}

void FinancePanel::setCurrency(const QString &currency)
{
    if (currency == m_currency)
        return;
    m_currency = currency;
    const bool millions = moneyForm(currency).scale > 1;
    for (QuantityEdit *edit : {m_investment, m_operatingCost, m_otherSaving, m_money.value}) {
        const QString unit = edit == m_investment ? QStringLiteral("currency") : QStringLiteral("currency/yr");
        edit->setCurrency(currency);
        edit->setUnit(millions ? QStringLiteral("million ") + unit : unit);
    }
    for (const auto &[edit, member] : m_termFields) {
        if (edit->kind() != QuantityKind::Money)
            continue;
        edit->setCurrency(currency);
        edit->setUnit(millions ? QStringLiteral("million currency") : QStringLiteral("currency"));
    }
    m_emission.value->setUnit(QStringLiteral("t CO2/yr"));
    setUnits();
}

void FinancePanel::setReadOnly(bool readOnly)
{
    for (QLineEdit *edit : findChildren<QLineEdit *>())
        edit->setReadOnly(readOnly);
    m_knownAs->setEnabled(!readOnly);
    m_shares->setEnabled(!readOnly);
}

std::optional<TariffShares> FinancePanel::shares() const
{
    switch (m_shares->currentIndex()) {
    case NormalOnly:
        return TariffShares{1, 0, 0};
    case OffPeakOnly:
        return TariffShares{0, 1, 0};
    case PeakOnly:
        return TariffShares{0, 0, 1};
    case OwnShares: {
        const TariffShares own{given(m_share[0]).value_or(0), given(m_share[1]).value_or(0), given(m_share[2]).value_or(0)};
        if (std::abs(own.normal + own.offPeak + own.peak - 1) <= SharesTolerance)
            return own;
        return std::nullopt;
    }
    default:
        return std::nullopt;
    }
}

void FinancePanel::showShares(const std::optional<TariffShares> &value)
{
    if (value == shares() && (value || m_shares->currentIndex() == OwnShares))
        return;
    int choice = AsBills;
    if (value)
        choice = value->normal == 1 ? NormalOnly : value->offPeak == 1 ? OffPeakOnly : value->peak == 1 ? PeakOnly : OwnShares;
    m_shares->setCurrentIndex(choice);
    if (choice == OwnShares) {
        put(m_share[0], value->normal);
        put(m_share[1], value->offPeak);
        put(m_share[2], value->peak);
    }
    showOwnShares();
}

void FinancePanel::showOwnShares()
{
    const bool own = m_shares->currentIndex() == OwnShares;
    m_ownShares->setVisible(own);
    m_sharesProblem->setVisible(own && !shares());
}

void FinancePanel::setEstimate(const Estimate &estimate)
{
    put(m_investment, estimate.investment);
    m_knownAs->setCurrentIndex(m_knownAs->findData(key(estimate.investmentKnownAs)));
    put(m_operatingCost, estimate.operatingCost);
    put(m_otherSaving, estimate.otherSaving);
    put(m_otherReason, estimate.otherSavingReason);
    put(m_life, estimate.life);
    for (const auto &[edit, member] : m_termFields)
        put(edit, estimate.terms.*member);
    if (!(estimate.terms == InvestmentTerms{}))
        m_showTerms->setChecked(true);
    showShares(estimate.shares);
    // An override waits for its reason: what was typed stays until both are there or both are gone.
    const auto putOverride = [](const OverrideFields &fields, const std::optional<Override> &value) {
        const bool waiting = !value && !fields.value->isMissing() && fields.reason->text().trimmed().isEmpty();
        if (waiting)
            return;
        put(fields.value, value ? std::optional(value->value) : std::nullopt);
        put(fields.reason, value ? value->reason : QString());
    };
    putOverride(m_money, estimate.moneyOverride);
    putOverride(m_emission, estimate.emissionOverride);
}

void FinancePanel::applyTo(Estimate &estimate) const
{
    estimate.investment = given(m_investment);
    estimate.investmentKnownAs = fromKey<KnownAs>(m_knownAs->currentData().toString()).value_or(KnownAs::Estimated);
    estimate.operatingCost = given(m_operatingCost);
    estimate.otherSaving = given(m_otherSaving);
    estimate.otherSavingReason = m_otherReason->text().trimmed();
    estimate.life = given(m_life);
    for (const auto &[edit, member] : m_termFields)
        estimate.terms.*member = given(edit);
    estimate.shares = shares();
    const auto overrideOf = [](const OverrideFields &fields) -> std::optional<Override> {
        const QString reason = fields.reason->text().trimmed();
        if (fields.value->isMissing() || reason.isEmpty())
            return std::nullopt;
        return Override{fields.value->si(), reason};
    };
    estimate.moneyOverride = overrideOf(m_money);
    estimate.emissionOverride = overrideOf(m_emission);
}

/// The unit that the main effect is read in, without "a year": what the cost of conserved energy is counted by.
void FinancePanel::showSpecificCosts(const SolutionResult &result)
{
    const QString dash = QStringLiteral("–");
    m_discountedPayback->setText(result.discountedPayback ? yearsText(*result.discountedPayback) : dash);
    m_conserved->setText(dash);
    if (result.costOfConserved && result.mainEffect >= 0) {
        const Resource resource = result.effects[static_cast<std::size_t>(result.mainEffect)].effect.resource;
        const Unit *perKwh = resource == Resource::Electricity ? findUnit(effectKind(resource), u"kWh/yr") : nullptr;
        const Unit &unit = perKwh ? *perKwh : effectUnit(resource);
        m_conserved->setText(priceText(*result.costOfConserved * unit.factor, said("units", unit.label).section(u'/', 0, 0), m_currency));
    }
    m_abatement->setText(result.abatementCost ? priceText(*result.abatementCost * 1000, tr("tCO₂e"), m_currency) : dash);
}

void FinancePanel::showTornado(const SolutionResult &result, const Calculator *calculator)
{
    const MoneyForm money = moneyForm(m_currency);
    QStringList lines;
    for (const TornadoBar &bar : result.tornado)
        lines << tr("%1: %2 … %3").arg(sensitivityName(bar.input, calculator), money.number(bar.low), money.number(bar.high));
    m_tornado->setText(lines.isEmpty() ? QString()
                                       : tr("Net present value, %1, at both ends of").arg(money.unit) + QLatin1Char('\n') + lines.join(u'\n'));
    m_tornado->setVisible(!lines.isEmpty());
}

void FinancePanel::showResult(const SolutionResult &result, const Audit &audit, const Calculator *calculator)
{
    const QString dash = QStringLiteral("–");
    const MoneyForm money = moneyForm(m_currency);
    m_payback->setText(result.payback ? yearsText(*result.payback) : dash);
    m_payback->setToolTip(result.payback ? QString() : tr("Payback needs an investment and a net saving above zero."));
    const bool range = result.paybackRange && std::isfinite(result.paybackRange->high);
    m_paybackRange->setText(range ? tr("%1 – %2").arg(yearsText(result.paybackRange->low), yearsText(result.paybackRange->high))
                            : result.paybackRange ? tr("from %1").arg(yearsText(result.paybackRange->low))
                                                  : QString());
    m_npv->setText(result.npv ? money.text(*result.npv) : dash);
    m_irr->setText(result.irr ? tr("%1 %").arg(formatNumber(*result.irr * 100, QLocale())) : dash);
    m_irr->setToolTip(result.severalRates ? tr("Several rates fit this cash flow: the net present value decides.") : QString());
    m_rate->setText(tr("%1 %").arg(formatNumber(audit.discountRate * 100, QLocale())));
    showSpecificCosts(result);
    showTornado(result, calculator);
    const auto derived = [](const std::optional<double> &value, const std::function<QString(double)> &text) {
        return value ? text(*value) : QString();
    };
    const auto showDerived = [](QLabel *label, const QString &text) {
        label->setText(text);
        label->setVisible(!text.isEmpty());
    };
    showDerived(m_money.derived, derived(result.derivedMoney, [&](double v) { return money.text(v); }));
    showDerived(
        m_emission.derived,
        derived(result.derivedEmission, [](double v) { return tr("%1 t").arg(formatNumber(v / 1000, QLocale())); }));
    const bool cash = result.cumulativeCash.size() > 1;
    m_cash->setVisible(cash);
    m_cashTitle->setVisible(cash);
    if (!cash)
        return;
    m_cashTitle->setText(tr("Cumulative cash, %1").arg(money.unit));
    report::CashFlow content;
    for (std::size_t year = 0; year < result.cumulativeCash.size(); ++year) {
        content.cumulative.push_back(result.cumulativeCash[year] / money.scale);
        content.texts.push_back(money.number(result.cumulativeCash[year]));
        content.years << QString::number(year);
    }
    report::Figure figure;
    figure.content = content;
    m_cash->setFigure(figure);
}

bool FinancePanel::focusField(const QString &name)
{
    auto *field = findChild<QWidget *>(name);
    if (field)
        field->setFocus(Qt::ShortcutFocusReason);
    return field != nullptr;
}

} // namespace recp
