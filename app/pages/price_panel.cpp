#include "app/pages/price_panel.h"

#include "app/models/display.h"
#include "app/widgets/quantity_edit.h"
#include "core/analysis/prices.h"

#include <QGridLayout>
#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>
#include <algorithm>
#include <cmath>

namespace recp {

namespace {

constexpr int FieldWidth = 84;

const StatedPrice *priceFor(const std::vector<StatedPrice> &prices, Resource resource, const QString &carrier)
{
    const auto found = std::find_if(prices.begin(), prices.end(), [&](const StatedPrice &price) {
        return price.resource == resource && price.carrier == carrier;
    });
    return found == prices.end() ? nullptr : &*found;
}

} // namespace

PricePanel::PricePanel(QWidget *parent) : QWidget(parent)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(5);
    m_fold = new QToolButton(this);
    m_fold->setObjectName(QStringLiteral("show_prices"));
    m_fold->setText(tr("Prices of this solution"));
    m_fold->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_fold->setAutoRaise(true);
    m_fold->setCheckable(true);
    layout->addWidget(m_fold);
    m_body = new QWidget(this);
    m_grid = new QGridLayout(m_body);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(8);
    m_grid->setVerticalSpacing(5);
    m_grid->setColumnStretch(0, 1);
    layout->addWidget(m_body);
    connect(m_fold, &QToolButton::toggled, this, &PricePanel::unfold);
    unfold(false);
    hide();
}

void PricePanel::unfold(bool shown)
{
    m_fold->setArrowType(shown ? Qt::DownArrow : Qt::RightArrow);
    m_body->setVisible(shown);
}

void PricePanel::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
    for (const Row &row : m_rows)
        row.edit->setReadOnly(readOnly);
}

void PricePanel::setEstimate(const Estimate &estimate)
{
    m_prices = estimate.prices;
    if (!m_prices.empty())
        m_fold->setChecked(true);
    showPrices(m_prices);
}

void PricePanel::showPrices(const std::vector<StatedPrice> &prices)
{
    for (const Row &row : m_rows) {
        const StatedPrice *price = priceFor(prices, row.resource, row.carrier);
        const double si = price ? price->price * row.amount : std::numeric_limits<double>::quiet_NaN();
        const bool same = si == row.edit->si() || (std::isnan(si) && row.edit->isMissing());
        if (!same && !(row.edit->hasFocus() && row.edit->isModified()))
            row.edit->setSi(si);
    }
}

void PricePanel::applyTo(Estimate &estimate) const
{
    std::vector<StatedPrice> prices = m_prices;
    for (const Row &row : m_rows) {
        std::erase_if(prices, [&](const StatedPrice &price) { return price.resource == row.resource && price.carrier == row.carrier; });
        if (!row.edit->isMissing())
            prices.push_back({row.resource, row.carrier, row.edit->si() / row.amount});
    }
    // In the order in which they were: nothing has changed if nothing was typed.
    std::stable_sort(prices.begin(), prices.end(), [&](const StatedPrice &a, const StatedPrice &b) {
        const auto place = [&](const StatedPrice &each) {
            const StatedPrice *before = priceFor(m_prices, each.resource, each.carrier);
            return before ? before - m_prices.data() : static_cast<std::ptrdiff_t>(m_prices.size());
        };
        return place(a) < place(b);
    });
    estimate.prices = std::move(prices);
}

void PricePanel::showResult(const SolutionResult &result, const FactorSet &set, const QString &currency)
{
    std::vector<std::pair<Resource, QString>> wanted;
    for (const EffectValue &value : result.effects) {
        const std::pair<Resource, QString> key{value.effect.resource, value.effect.carrier};
        if (priceBasis(set, value.effect) && std::find(wanted.begin(), wanted.end(), key) == wanted.end())
            wanted.push_back(key);
    }
    const bool sameRows = currency == m_currency && wanted.size() == m_rows.size()
                          && std::equal(wanted.begin(), wanted.end(), m_rows.begin(), [](const auto &key, const Row &row) {
                                 return key.first == row.resource && key.second == row.carrier;
                             });
    if (!sameRows)
        rebuild(result, set, currency);
    for (const Row &row : m_rows) {
        const auto value = std::find_if(result.effects.begin(), result.effects.end(), [&](const EffectValue &each) {
            return each.effect.resource == row.resource && each.effect.carrier == row.carrier;
        });
        const bool derived = value != result.effects.end() && value->unitPrice && value->priceSource != QLatin1String("stated");
        row.edit->setPlaceholderText(
            derived ? formatNumber(fromSi(*value->unitPrice * row.amount, row.edit->unit()), QLocale()) : QString());
    }
    setVisible(!m_rows.empty());
}

void PricePanel::rebuild(const SolutionResult &result, const FactorSet &set, const QString &currency)
{
    m_currency = currency;
    m_rows.clear();
    qDeleteAll(m_body->findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly));
    int line = 0;
    for (const EffectValue &value : result.effects) {
        const Effect &effect = value.effect;
        const auto basis = priceBasis(set, effect);
        const bool known = std::any_of(m_rows.begin(), m_rows.end(), [&](const Row &row) {
            return row.resource == effect.resource && row.carrier == effect.carrier;
        });
        if (!basis || known)
            continue;
        const QString name = effectName(effect, set);
        auto *edit = new QuantityEdit(basis->kind, QString::fromUtf8(basis->unit), m_body);
        edit->setObjectName(QStringLiteral("price_%1_%2").arg(resourceKey(effect.resource), effect.carrier));
        edit->setAccessibleName(tr("Price: %1").arg(name));
        edit->setCurrency(currency);
        edit->setFixedWidth(FieldWidth);
        edit->setReadOnly(m_readOnly);
        auto *label = new QLabel(name, m_body);
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        label->setBuddy(edit);
        auto *unit = new QLabel(unitLabel(edit->unit(), QLocale(), currency), m_body);
        unit->setProperty("role", QStringLiteral("small"));
        m_grid->addWidget(label, line, 0);
        m_grid->addWidget(edit, line, 1);
        m_grid->addWidget(unit, line++, 2);
        m_grid->addWidget(edit->hintLabel(), line++, 0, 1, 3);
        connect(edit, &QuantityEdit::edited, this, &PricePanel::edited);
        connect(edit, &QuantityEdit::committed, this, [this, edit, unit] {
            unit->setText(unitLabel(edit->unit(), QLocale(), m_currency));
            emit committed();
        });
        m_rows.push_back({effect.resource, effect.carrier, basis->amount, edit});
    }
    showPrices(m_prices);
}

} // namespace recp
