#include "app/pages/result_panel.h"

#include "app/widgets/figure_widget.h"
#include "app/models/display.h"
#include "app/widgets/icons.h"
#include "app/widgets/words.h"
#include "core/analysis/uncertainty.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace recp {

namespace {

constexpr int ContributionsShown = 3;
constexpr double SmallestContribution = 0.05;

QLabel *label(const QString &text, const char *role, QWidget *parent)
{
    auto *made = new QLabel(text, parent);
    if (role)
        made->setProperty("role", QString::fromLatin1(role));
    return made;
}

/// "Fuel" alone says little: its carrier goes with it.
QString priceSentence(const EffectValue &value, const FactorSet &set, const QString &currency)
{
    const QString name = effectName(value.effect, set);
    if (isMadeOnSite(value.effect.resource))
        return ResultPanel::tr("%1: its money is that of what makes it.").arg(name);
    if (!value.unitPrice)
        return value.money ? QString() : ResultPanel::tr("%1: no price known.").arg(name);
    const bool electricity = value.effect.resource == Resource::Electricity;
    // A yearly effect's price is that of the amount: per kWh, not per kWh a year.
    const Unit *perKwh = electricity ? findUnit(effectKind(value.effect.resource), u"kWh/yr") : nullptr;
    const Unit &shown = perKwh ? *perKwh : effectUnit(value.effect.resource);
    const QString amount = said("units", shown.label).section(u'/', 0, 0);
    const QString price = priceText(*value.unitPrice * shown.factor, amount, currency);
    const QString source = value.priceSource == QLatin1String("bills")      ? ResultPanel::tr("the bills")
                           : value.priceSource == QLatin1String("tariff")   ? ResultPanel::tr("the tariff")
                           : value.priceSource == QLatin1String("capacity") ? ResultPanel::tr("the tariff's price of capacity")
                           : value.priceSource == QLatin1String("stated")   ? ResultPanel::tr("the price stated here")
                                                                            : value.priceSource;
    return ResultPanel::tr("%1 at %2, from %3.").arg(name, price, source);
}

} // namespace

ResultPanel::ResultPanel(QWidget *parent) : QWidget(parent)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    auto *head = new QHBoxLayout;
    head->setSpacing(8);
    m_icon = new QLabel(this);
    m_value = label({}, "result", this);
    m_value->setObjectName(QStringLiteral("result"));
    m_unit = label({}, "figureUnit", this);
    m_range = label({}, "secondary", this);
    m_range->setObjectName(QStringLiteral("result_range"));
    m_range->setWordWrap(true);
    head->addWidget(m_icon);
    head->addWidget(m_value);
    head->addWidget(m_unit, 0, Qt::AlignBottom);
    head->addStretch(1);
    layout->addLayout(head);
    layout->addWidget(m_range);
    m_stale = label({}, "warningTitle", this);
    m_stale->setObjectName(QStringLiteral("stale"));
    m_stale->setWordWrap(true);
    m_stale->hide();
    layout->addWidget(m_stale);
    m_histogram = new FigureWidget(this);
    m_histogram->setAccessibleName(tr("Range of the result"));
    m_histogram->setMinimumHeight(140);
    layout->addWidget(m_histogram, 1);
    m_rows = new QWidget(this);
    m_grid = new QGridLayout(m_rows);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setVerticalSpacing(6);
    m_grid->setHorizontalSpacing(5);
    m_grid->setColumnStretch(1, 1);
    for (int column = 2; column < 5; ++column)
        m_grid->setColumnMinimumWidth(column, 46);
    layout->addWidget(m_rows);
    m_doubt = label({}, "secondary", this);
    m_doubt->setObjectName(QStringLiteral("doubt"));
    m_doubt->setWordWrap(true);
    m_doubt->setTextFormat(Qt::PlainText);
    layout->addWidget(m_doubt);
    m_prices = label({}, "small", this);
    m_prices->setWordWrap(true);
    layout->addWidget(m_prices);
}

void ResultPanel::showMain(const SolutionResult &result)
{
    const bool any = result.mainEffect >= 0 && result.mainEffect < static_cast<int>(result.effects.size());
    m_histogram->setVisible(any && result.samples.size() > 1);
    if (!any) {
        m_icon->setPixmap({});
        m_value->setText(tr("not computed"));
        m_unit->clear();
        m_range->clear();
        return;
    }
    const Effect &effect = result.effects[static_cast<std::size_t>(result.mainEffect)].effect;
    const Unit &unit = effectUnit(effect.resource);
    const auto number = [&](double si) { return formatNumber(fromSi(si, unit), QLocale()); };
    m_icon->setPixmap(resourceIcon(effect.resource).pixmap(24, 24));
    m_value->setText(number(effect.saving.expected));
    m_unit->setText(said("units", unit.label));
    m_range->setText(tr("from %1 to %2 %3").arg(number(effect.saving.low), number(effect.saving.high),
                                                said("units", unit.label)));
    if (result.samples.size() <= 1)
        return;
    const Histogram counts = histogram(result.samples);
    report::RangeHistogram content;
    content.counts = counts.counts;
    content.from = counts.from;
    content.to = counts.to;
    content.range = effect.saving;
    content.lowText = number(effect.saving.low);
    content.expectedText = number(effect.saving.expected);
    content.highText = number(effect.saving.high);
    content.resource = effect.resource;
    report::Figure figure;
    figure.content = content;
    m_histogram->setFigure(figure);
}

void ResultPanel::clearTable()
{
    while (QLayoutItem *item = m_grid->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    m_row = 0;
}

void ResultPanel::addRow(const QIcon &icon, const QString &name, const Range &range, double scale, bool bold)
{
    auto *picture = new QLabel(m_rows);
    picture->setPixmap(icon.pixmap(16, 16));
    m_grid->addWidget(picture, m_row, 0);
    auto *nameLabel = new QLabel(name, m_rows);
    nameLabel->setWordWrap(true);
    m_grid->addWidget(nameLabel, m_row, 1);
    const double values[] = {range.low, range.expected, range.high};
    for (int i = 0; i < 3; ++i) {
        auto *cell = label(formatNumber(values[i] / scale, QLocale()), i == 1 && bold ? "bold" : "secondary", m_rows);
        m_grid->addWidget(cell, m_row, 2 + i, Qt::AlignRight);
    }
    ++m_row;
}

void ResultPanel::showTable(const SolutionResult &result, const FactorSet &set, const QString &currency)
{
    clearTable();
    const QString heads[] = {tr("low"), tr("expected"), tr("high")};
    for (int i = 0; i < 3; ++i)
        m_grid->addWidget(label(heads[i], "small", m_rows), 0, 2 + i, Qt::AlignRight);
    ++m_row;
    for (std::size_t i = 0; i < result.effects.size(); ++i) {
        const Effect &effect = result.effects[i].effect;
        if (static_cast<int>(i) == result.mainEffect)
            continue;
        const Unit &unit = effectUnit(effect.resource);
        addRow(resourceIcon(effect.resource), tr("%1, %2").arg(effectName(effect, set), said("units", unit.label)),
               effect.saving, unit.factor, false);
    }
    const MoneyForm money = moneyForm(currency);
    if (result.netMoney)
        addRow(icon("money"), tr("Money, %1").arg(money.yearly), *result.netMoney, money.scale, true);
    if (result.emission)
        addRow(icon("cloud"), tr("CO₂e, t/yr"), *result.emission, 1000, true);
    QStringList sentences;
    for (const EffectValue &value : result.effects) {
        if (const QString sentence = priceSentence(value, set, currency); !sentence.isEmpty())
            sentences << sentence;
    }
    m_prices->setText(sentences.join(u' '));
}

void ResultPanel::showDoubt(const SolutionResult &result, const Calculator *calculator)
{
    QStringList sentences;
    if (result.grade)
        sentences << tr("Data quality %1.").arg(QLatin1Char(*result.grade));
    QStringList inputs;
    for (const Contribution &contribution : result.contributions) {
        const int index = calculator ? calculator->inputIndex(contribution.input) : -1;
        if (index >= 0 && inputs.size() < ContributionsShown && contribution.share >= SmallestContribution)
            inputs << tr("%1 (%2 %)").arg(sensitivityName(contribution.input, calculator), formatNumber(contribution.share * 100, QLocale(), 2));
    }
    if (!inputs.isEmpty())
        sentences << tr("The doubt comes mostly from: %1.").arg(inputs.join(tr(", ")));
    m_doubt->setText(sentences.join(u' '));
    m_doubt->setVisible(!sentences.isEmpty());
    m_doubt->setToolTip(tr("A: the 90 % range within 10 % of the expected value, B: 20 %, C: 35 %, D: wider."));
}

void ResultPanel::show(const SolutionResult &result, const FactorSet &set, const QString &currency, bool stale,
                       const QString &why, const Calculator *calculator)
{
    showMain(result);
    showDoubt(result, calculator);
    showTable(result, set, currency);
    m_stale->setText(stale ? tr("Not updated: %1").arg(why) : QString());
    m_stale->setVisible(stale);
    for (QWidget *widget : {static_cast<QWidget *>(m_value), static_cast<QWidget *>(m_range), m_rows,
                            static_cast<QWidget *>(m_histogram)})
        widget->setEnabled(!stale);
}

} // namespace recp
