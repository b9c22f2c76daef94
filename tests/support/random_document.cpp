#include "tests/support/random_document.h"

#include <cmath>
#include <QJsonArray>

namespace recp::test
{

namespace
{

class Maker
{
public:
    explicit Maker(std::mt19937_64 &random) : m_random(random) {}

    int below(int count) { return static_cast<int>(m_random() % static_cast<unsigned>(count)); }
    bool often() { return below(4) != 0; }

    double number()
    {
        const double fraction = static_cast<double>(m_random() >> 11) * 0x1p-53;
        switch (below(6)) {
        case 0:
            return 0;
        case 1:
            return static_cast<double>(below(1'000'000'000));
        case 2:
            return -fraction;
        default:
            return (fraction - 0.3) * std::pow(10.0, below(50) - 25);
        }
    }

    QString text()
    {
        static const QString pieces[] = {
            QStringLiteral("Giấy Phong Châu đồng bằng"), QStringLiteral("\"\\/\b\f\n\r\t"), QString(QChar(0)),
            QStringLiteral("'; DROP TABLE audit; --"), QStringLiteral("<b>&amp;</b>"), QStringLiteral("%1 %n {0}"),
            QStringLiteral("שלום\u202E"), QStringLiteral("😀𝄞"), QStringLiteral("e\u0301\u0302"), QStringLiteral(" "),
            QString(QChar(0x2028)), QStringLiteral("../../etc"), QString(300, u'x'), QString(QChar(0xFFFE))};
        QString text = pieces[below(std::size(pieces))];
        for (int i = below(3); i > 0; --i)
            text += pieces[below(std::size(pieces))];
        return text;
    }

    Id id()
    {
        QUuid id(static_cast<uint>(m_random()), static_cast<ushort>(m_random()), static_cast<ushort>(m_random()), 1, 2, 3,
                 4, 5, 6, 7, static_cast<uchar>(m_random() | 1));
        return id;
    }
    QDate date() { return QDate(2020, 1, 1).addDays(below(3000)); }
    QDateTime time() { return QDateTime::fromMSecsSinceEpoch(static_cast<qint64>(m_random() >> 24), Qt::UTC); }
    template <class E> E any() { return allValues<E>()[static_cast<std::size_t>(below(int(allValues<E>().size())))]; }
    Resource resource() { return allResources()[static_cast<std::size_t>(below(int(allResources().size())))]; }
    template <class T> Id oneOf(const std::vector<T> &all) { return all[static_cast<std::size_t>(below(int(all.size())))].id; }

    std::optional<double> maybeNumber() { return often() ? std::optional(number()) : std::nullopt; }
    QString maybeText() { return often() ? text() : QString(); }
    QDate maybeDate() { return often() ? date() : QDate(); }
    TariffShares shares()
    {
        const double peak = below(50) / 100.0;
        const double offPeak = below(50) / 100.0;
        return {1 - peak - offPeak, offPeak, peak};
    }
    Range range()
    {
        const double expected = number();
        return {expected, expected - std::abs(number()), expected + std::abs(number())};
    }

private:
    std::mt19937_64 &m_random;
};

void addEnterprise(AuditDocument &d, Maker &m)
{
    d.park = Park{m.id(), m.text(), m.maybeText(), m.often() ? m.id() : Id()};
    if (!m.often())
        d.park.reset();
    Enterprise &e = d.enterprise;
    e = {m.id(), m.text(), m.maybeText(), m.maybeText(), m.maybeText(), d.park ? d.park->id : Id(), m.maybeText(),
         m.maybeText(), m.maybeText(), m.maybeText(), m.maybeText(), {}, m.maybeNumber()};
    if (m.often())
        e.employees = m.below(100'000);
}

void addFlows(AuditDocument &d, Maker &m)
{
    for (int i = 0; i < 3; ++i) {
        d.flows.push_back({m.id(), d.enterprise.id, m.text(), m.resource(), m.any<FlowDirection>(), m.maybeText(),
                           m.text(), m.maybeNumber(), i, m.maybeText(), m.maybeText()});
        d.meters.push_back({m.id(), d.enterprise.id, m.often() ? m.oneOf(d.flows) : Id(), m.text(), m.maybeText(),
                            m.maybeText()});
        d.equipment.push_back({m.id(), d.enterprise.id, m.text(), m.maybeText(), m.maybeText(), m.below(100),
                               m.maybeNumber(), m.maybeNumber(), m.maybeNumber(), m.any<KnownAs>(), m.maybeText(),
                               m.any<EquipmentKind>(), m.maybeText(), m.maybeText(), m.maybeText(), {},
                               m.often() ? m.oneOf(d.flows) : Id(), {}, {m.text()}, i});
        if (m.often())
            d.equipment.back().year = 1990 + m.below(36);
        for (int k = m.below(3); k > 0; --k)
            d.equipment.back().properties.push_back({m.text(), m.number(), m.any<KnownAs>(), m.maybeText(), m.maybeDate()});
        d.steps.push_back({m.id(), d.enterprise.id, m.text(), i, m.maybeText(), double(m.below(1000)), -m.below(1000) / 3.0, m.maybeNumber()});
        d.stepFlows.push_back({m.id(), d.enterprise.id, m.often() ? m.oneOf(d.flows) : Id(), m.often() ? m.oneOf(d.steps) : Id(),
                               m.often() ? m.oneOf(d.steps) : Id(), m.maybeNumber(), m.any<KnownAs>(), m.maybeText(),
                               m.often() ? resourceKey(m.resource()) : QString(), m.maybeText(), m.maybeNumber(), m.maybeText(),
                               m.maybeNumber(), m.often()});
    }
    for (int i = 0; i < 8; ++i)
        d.records.push_back({m.id(), m.oneOf(d.flows), m.often() ? m.oneOf(d.meters) : Id(), m.date(), m.date(),
                             m.maybeNumber(), m.maybeNumber(), m.maybeNumber(), m.maybeNumber(), m.maybeNumber(),
                             m.maybeNumber(), m.any<KnownAs>(), m.maybeText(), m.maybeNumber()});
}

void addAudit(AuditDocument &d, Maker &m)
{
    Audit &a = d.audit;
    a.id = m.id();
    a.enterpriseId = d.enterprise.id;
    a.title = m.maybeText();
    a.periodFrom = m.maybeDate();
    a.periodTo = m.maybeDate();
    a.visitFrom = m.maybeDate();
    a.visitTo = m.maybeDate();
    for (int i = m.below(4); i > 0; --i)
        a.team.push_back({m.text(), m.any<TeamRole>(), m.maybeText(), m.maybeText()});
    a.currency = m.often() ? QStringLiteral("USD") : QStringLiteral("VND");
    a.vatBasis = m.any<VatBasis>();
    a.vatRate = m.below(100) / 100.0;
    a.factorSet = m.maybeText();
    a.purpose = m.any<EmissionPurpose>();
    a.voltage = m.maybeText();
    a.schedule = m.maybeText();
    a.discountRate = m.below(1000) / 1000.0;
    a.priceEscalation = m.below(100) / 1000.0;
    a.taxRate = m.below(100) / 100.0;
    a.capacityPrice = m.below(1000);
    for (int i = m.below(3); i > 0; --i)
        a.endUses.push_back({m.text(), m.oneOf(d.flows), m.below(101) / 100.0, m.any<KnownAs>()});
    for (int i = m.below(3); i > 0; --i)
        a.absentAreas << m.text();
    a.productFlowId = m.often() ? m.oneOf(d.flows) : Id();
    if (m.often()) {
        a.closedAt = m.time();
        // Qt compares whole numbers above 2^53 in free JSON by more digits than a double has: none of them here.
        a.frozen = QJsonObject{{"list", QJsonArray{1, 2.5, m.shares().normal, m.text(), QJsonValue::Null, true}},
                               {m.text(), QJsonObject{{"deep", m.below(1'000'000) / 7.0}}}};
    }
    a.sourceText = m.maybeText();
    a.sourceUrl = m.maybeText();
    a.createdAt = m.time();
    a.updatedAt = m.often() ? m.time() : QDateTime();
}

Estimate estimateOf(const Solution &solution, const AuditDocument &d, Maker &m)
{
    Estimate e;
    e.id = m.id();
    e.solutionId = solution.id;
    e.auditId = d.audit.id;
    for (int i = m.below(4); i > 0; --i) {
        EstimateInput input{.key = m.text(), .unit = m.maybeText(), .choice = m.maybeText()};
        if (m.often())
            input.si = m.number();
        for (int k = m.below(3); k > 0; --k)
            input.list.push_back(m.number());
        input.knownAs = m.any<KnownAs>();
        input.uncertainty = m.maybeNumber();
        input.source = m.maybeText();
        e.inputs.push_back(input);
    }
    for (int i = m.below(4); i > 0; --i)
        e.effects.push_back({m.resource(), m.maybeText(), m.range(),
                             m.often() ? std::optional(m.shares()) : std::nullopt});
    e.directReason = m.maybeText();
    if (m.often())
        e.shares = m.shares();
    e.situation = m.maybeText();
    e.proposal = m.maybeText();
    e.investment = m.maybeNumber();
    e.investmentKnownAs = m.any<KnownAs>();
    e.operatingCost = m.maybeNumber();
    e.otherSaving = m.maybeNumber();
    e.otherSavingReason = m.maybeText();
    e.life = m.maybeNumber();
    e.terms = {m.maybeNumber(), m.maybeNumber(), m.maybeNumber(), m.maybeNumber(),
               m.maybeNumber(), m.maybeNumber(), m.maybeNumber()};
    for (int i = m.below(3); i > 0; --i)
        e.prices.push_back({m.resource(), m.maybeText(), m.number()});
    if (m.often())
        e.moneyOverride = Override{m.number(), m.maybeText()};
    if (m.often())
        e.emissionOverride = Override{m.number(), m.maybeText()};
    return e;
}

void addSolutions(AuditDocument &d, Maker &m)
{
    for (int i = 0; i < 4; ++i) {
        d.solutions.push_back({m.id(), d.enterprise.id, m.maybeText(), m.maybeText(), m.maybeText(), m.maybeText(),
                               m.maybeText(), m.any<SolutionStatus>(), m.maybeText(), m.maybeDate(), m.maybeNumber(),
                               i, {}, {}, {}});
        for (int k = m.below(3); k > 0; --k)
            d.solutions.back().photos << m.text();
        if (i > 0 && m.often())
            d.solutions.back().excludes.push_back(m.oneOf(d.solutions));
        if (i > 0 && m.often())
            d.solutions.back().prerequisites.push_back(m.oneOf(d.solutions));
        d.estimates.push_back(estimateOf(d.solutions.back(), d, m));
        d.events.push_back({m.id(), m.oneOf(d.solutions), m.maybeDate(), m.any<SolutionStatus>(), m.maybeText(),
                            m.maybeText(), m.maybeNumber(), m.maybeText()});
    }
}

void addObservations(AuditDocument &d, Maker &m)
{
    for (int i = 0; i < 3; ++i) {
        d.answers.push_back({m.id(), d.audit.id, m.text() + QString::number(i), {}, m.maybeText(), {}});
        if (m.often())
            d.answers.back().answer = m.any<Answer>();
        for (int k = m.below(3); k > 0; --k)
            d.answers.back().photos << m.text();
        d.findings.push_back({m.id(), d.audit.id, m.maybeText(), m.text(), m.maybeText(), {}, m.maybeText(),
                              m.often() ? m.oneOf(d.equipment) : Id(), {m.text()}, {}, i});
        for (int k = m.below(3); k > 0; --k)
            d.findings.back().losses.push_back({m.resource(), m.maybeText(), m.number(), m.any<KnownAs>()});
        d.photos.push_back({m.id(), d.audit.id, m.text() + QString::number(i), m.maybeText(), m.often() ? m.time() : QDateTime(), {}, m.maybeText()});
        for (int k = m.below(3); k > 0; --k)
            d.photos.back().marks.push_back({m.any<MarkKind>(), m.below(101) / 100.0, m.below(101) / 100.0, m.below(101) / 100.0,
                                             m.below(101) / 100.0, m.maybeText()});
        if (m.often())
            d.findings.back().solutionIds.push_back(m.oneOf(d.solutions));
        d.measurements.push_back({m.id(), d.audit.id, m.often() ? m.oneOf(d.equipment) : Id(),
                                  m.often() ? m.oneOf(d.solutions) : Id(), m.text(), m.text(), m.number(), m.maybeText(),
                                  m.maybeText(), m.often() ? m.time() : QDateTime(), m.maybeText(), m.maybeText(), m.maybeNumber(),
                                  m.maybeText(), m.below(1000), m.maybeNumber(), m.maybeNumber(), m.maybeNumber()});
    }
}

} // namespace

AuditDocument randomDocument(std::mt19937_64 &random)
{
    Maker maker(random);
    AuditDocument document;
    addEnterprise(document, maker);
    addFlows(document, maker);
    addAudit(document, maker);
    addSolutions(document, maker);
    addObservations(document, maker);
    return document;
}

} // namespace recp::test
