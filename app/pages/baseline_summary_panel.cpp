#include "app/pages/baseline_summary_panel.h"

#include "app/widgets/figure_widget.h"
#include "app/models/audit_session.h"
#include "app/models/display.h"
#include "app/widgets/icons.h"
#include "app/widgets/words.h"
#include "core/analysis/benchmarks.h"

#include <QToolButton>
#include <QGridLayout>
#include <QLabel>
#include <QVBoxLayout>
#include <cmath>
#include <limits>
#include <map>

namespace recp {

namespace {

constexpr double Unknown = std::numeric_limits<double>::quiet_NaN();

/// Waste water goes with water, every kind of waste together: the bands of LOOK section 3.
Resource bandOf(Resource resource)
{
    switch (resource) {
    case Resource::WasteWater:
    case Resource::WasteWaterLoad:
        return Resource::Water;
    case Resource::Steam:
        return Resource::Fuel;
    case Resource::CompressedAir:
        return Resource::Electricity;
    case Resource::WasteReused:
    case Resource::WasteRecycled:
        return Resource::WasteAvoided;
    case Resource::Refrigerant:
        return Resource::Chemical;
    case Resource::ByProduct:
        return Resource::Material;
    default:
        return resource;
    }
}

QString bandName(Resource band)
{
    return band == Resource::WasteAvoided ? BaselineSummaryPanel::tr("Waste") : wordOf(band);
}

using Sums = std::map<Resource, double>;

report::ShareBars::Bar shareBar(const QString &name, const Sums &sums)
{
    report::ShareBars::Bar bar;
    bar.name = name;
    double total = 0;
    for (const auto &[band, value] : sums)
        total += value;
    for (const auto &[band, value] : sums) {
        if (value > 0)
            bar.parts.push_back({bandName(band), band, value,
                                 BaselineSummaryPanel::tr("%1 %").arg(formatNumber(100 * value / total, QLocale(), 2))});
    }
    return bar;
}

} // namespace

report::StackedBars costByMonth(const AuditSession &session)
{
    const AuditDocument &document = session.document();
    const BaselineSummary &baseline = session.results().baseline;
    const MoneyForm money = moneyForm(document.audit.currency);
    report::StackedBars bars;
    bars.unit = money.unit;
    for (const QDate &month : baseline.months)
        bars.categories << QLocale().standaloneMonthName(month.month(), QLocale::ShortFormat);
    for (Resource band : allResources()) {
        report::StackedBars::Series series{bandName(band), band, std::vector<double>(baseline.months.size(), Unknown)};
        bool any = false;
        for (std::size_t i = 0; i < baseline.flows.size() && i < document.flows.size(); ++i) {
            if (bandOf(document.flows[i].resource) != band || document.flows[i].resource == Resource::ByProduct)
                continue;
            for (std::size_t m = 0; m < series.values.size(); ++m) {
                const double cost = baseline.flows[i].monthlyCost[m];
                if (std::isnan(cost))
                    continue;
                series.values[m] = (std::isnan(series.values[m]) ? 0 : series.values[m]) + cost / money.scale;
                any = true;
            }
        }
        if (any && band != Resource::Product)
            bars.series.push_back(series);
    }
    return bars;
}

report::ShareBars sharesByResource(const AuditSession &session)
{
    const AuditDocument &document = session.document();
    const BaselineSummary &baseline = session.results().baseline;
    Sums energy, cost, emission;
    for (std::size_t i = 0; i < baseline.flows.size() && i < document.flows.size(); ++i) {
        const Resource resource = document.flows[i].resource;
        const FlowSummary &flow = baseline.flows[i];
        energy[bandOf(resource)] += flow.energy.value_or(0);
        emission[bandOf(resource)] += flow.emission.value_or(0);
        if (resource != Resource::Product && resource != Resource::ByProduct && flow.cost.any)
            cost[bandOf(resource)] += flow.cost.value;
    }
    report::ShareBars shares;
    for (auto &bar : {shareBar(BaselineSummaryPanel::tr("Energy"), energy), shareBar(BaselineSummaryPanel::tr("Cost"), cost),
                      shareBar(BaselineSummaryPanel::tr("CO₂e"), emission)}) {
        if (!bar.parts.empty())
            shares.bars.push_back(bar);
    }
    return shares;
}

QString productUnit(const AuditSession &session)
{
    const Flow *product = session.results().baseline.product;
    const Unit *unit = product ? findUnitByKey(product->unit) : nullptr;
    return unit ? said("units", unit->label) : QString();
}

BaselineSummaryPanel::BaselineSummaryPanel(AuditSession &session, QWidget *parent) : QWidget(parent), m_session(session)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    m_rows = new QWidget(this);
    m_grid = new QGridLayout(m_rows);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setVerticalSpacing(5);
    m_grid->setColumnStretch(1, 1);
    layout->addWidget(m_rows);
    m_note = new QLabel(this);
    m_note->setObjectName(QStringLiteral("baseline_note"));
    m_note->setProperty("role", QStringLiteral("small"));
    m_note->setWordWrap(true);
    layout->addWidget(m_note);
    m_showBenchmarks = new QToolButton(this);
    m_showBenchmarks->setObjectName(QStringLiteral("show_benchmarks"));
    m_showBenchmarks->setText(tr("Beside published benchmarks"));
    m_showBenchmarks->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_showBenchmarks->setAutoRaise(true);
    m_showBenchmarks->setCheckable(true);
    m_showBenchmarks->setArrowType(Qt::RightArrow);
    layout->addWidget(m_showBenchmarks);
    m_benchmarks = new QLabel(this);
    m_benchmarks->setObjectName(QStringLiteral("benchmarks"));
    m_benchmarks->setProperty("role", QStringLiteral("small"));
    m_benchmarks->setTextFormat(Qt::PlainText);
    m_benchmarks->setWordWrap(true);
    m_benchmarks->hide();
    layout->addWidget(m_benchmarks);
    connect(m_showBenchmarks, &QToolButton::toggled, this, [this](bool shown) {
        m_showBenchmarks->setArrowType(shown ? Qt::DownArrow : Qt::RightArrow);
        m_benchmarks->setVisible(shown);
    });
    m_shares = new FigureWidget(this);
    m_shares->setAccessibleName(tr("Shares of energy, cost and CO₂e by resource"));
    layout->addWidget(m_shares, 1);
}

void BaselineSummaryPanel::addIndicator(int row, const QString &name, const char *iconName, const QIcon &resource,
                                        const QString &value, const QString &unit)
{
    auto *picture = new QLabel(m_rows);
    picture->setPixmap((iconName ? icon(iconName) : resource).pixmap(16, 16));
    m_grid->addWidget(picture, row, 0);
    m_grid->addWidget(new QLabel(name, m_rows), row, 1);
    auto *number = new QLabel(value, m_rows);
    number->setProperty("role", QStringLiteral("bold"));
    m_grid->addWidget(number, row, 2, Qt::AlignRight);
    auto *unitLabel = new QLabel(unit, m_rows);
    unitLabel->setProperty("role", QStringLiteral("secondary"));
    m_grid->addWidget(unitLabel, row, 3);
}

void BaselineSummaryPanel::fillIndicators()
{
    while (QLayoutItem *item = m_grid->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    const BaselineSummary &baseline = m_session.results().baseline;
    const Unit *unit = baseline.product ? findUnitByKey(baseline.product->unit) : nullptr;
    const double perUnit = unit ? unit->factor : 1;
    int row = 0;
    for (const Indicator &indicator : baseline.indicators) {
        // Indicators are per SI unit of product; amounts of energy are in J, of CO2e in kg.
        const bool energy = QLatin1String(indicator.unit) == QLatin1String("GJ");
        const QString text = formatNumber(indicator.value * perUnit / (energy ? 1e9 : 1), QLocale());
        const Unit *amount = findUnitByKey(QString::fromLatin1(indicator.unit));
        const bool emission = QLatin1String(indicator.unit) == QLatin1String("kgCO2e");
        const QString label = emission ? tr("kg CO₂e")
                              : amount ? said("units", amount->label)
                                       : QString::fromLatin1(indicator.unit);
        addIndicator(row++, said("report", indicator.name), indicator.resource == Resource::Other ? "cloud" : nullptr,
                     resourceIcon(indicator.resource), indicator.complete ? text : tr("≥ %1").arg(text),
                     tr("%1/%2").arg(label, productUnit(m_session)));
    }
}

void BaselineSummaryPanel::fillNote()
{
    const BaselineSummary &baseline = m_session.results().baseline;
    QStringList sentences;
    if (!baseline.product)
        sentences << tr("Add the product as a flow to see indicators per unit of product.");
    else if (!baseline.output.any)
        sentences << tr("The output of %1 is missing: indicators cannot be computed.").arg(baseline.product->name);
    if (baseline.energy.any)
        sentences << tr("Energy is final energy, electricity at 3.6 GJ/MWh.");
    if (baseline.toe.any) {
        const QString toe = formatNumber(baseline.toe.value, QLocale());
        sentences << (baseline.designatedUser ? tr("%1 TOE: a designated energy user.") : tr("%1 TOE, by carrier."))
                         .arg(baseline.toe.complete ? toe : tr("≥ %1").arg(toe));
    }
    m_note->setText(sentences.join(u' '));
}

void BaselineSummaryPanel::fillBenchmarks()
{
    QStringList lines;
    for (const BenchmarkComparison &row :
         compareWithBenchmarks(m_session.document(), m_session.results().baseline, m_session.factorSet(), m_session.catalog())) {
        const QString own = formatNumber(row.own, QLocale());
        const QString published = tr("%1 %2").arg(formatNumber(row.published, QLocale()), row.unit);
        const QString plants = row.count > 0 ? tr(" (median of %1 plants; half of them %2 to %3)")
                                                   .arg(formatNumber(row.count, QLocale()), formatNumber(*row.lowerQuartile, QLocale()),
                                                        formatNumber(*row.upperQuartile, QLocale()))
                                             : QString();
        lines << tr("%1: %2%3. Here %4. %5; %6.")
                     .arg(row.name.in(shownLanguage()), published, plants, row.complete ? own : tr("≥ %1").arg(own),
                          row.source.in(shownLanguage()), said("words", word(row.status)));
    }
    m_benchmarks->setText(lines.join(u'\n'));
    m_showBenchmarks->setVisible(!lines.isEmpty());
    m_benchmarks->setVisible(!lines.isEmpty() && m_showBenchmarks->isChecked());
}

void BaselineSummaryPanel::refresh()
{
    fillIndicators();
    fillNote();
    fillBenchmarks();
    report::Figure figure;
    report::ShareBars shares = sharesByResource(m_session);
    m_shares->setVisible(!shares.bars.empty());
    figure.content = std::move(shares);
    m_shares->setFigure(figure);
}

} // namespace recp
