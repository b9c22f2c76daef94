#include "core/report/words.h"

#include <QCoreApplication>

namespace recp::report {

namespace {

QString teamLine(const Words &w)
{
    QStringList names;
    for (const TeamMember &member : w.document.audit.team) {
        QString name = member.name;
        if (!member.certificate.isEmpty())
            name += QStringLiteral(" (%1)").arg(member.certificate);
        names += QStringLiteral("%1: %2").arg(w.word(member.role), name);
    }
    return names.join(QStringLiteral(" · "));
}

QString subtitle(const Words &w)
{
    QStringList parts;
    if (w.document.park)
        parts += w.document.park->name;
    const QString sector = w.catalog.sectorName(w.document.enterprise.sectorCode).in(w.texts.language());
    if (!sector.isEmpty())
        parts += QStringLiteral("VSIC %1 %2").arg(w.document.enterprise.sectorCode, sector);
    const Audit &audit = w.document.audit;
    if (audit.periodFrom.isValid())
        parts += w(QT_TRANSLATE_NOOP("report", "baseline %1"), {w.period(audit.periodFrom, audit.periodTo)});
    return parts.join(QStringLiteral(" · "));
}

} // namespace

Section coverSection(const Words &w)
{
    const Audit &audit = w.document.audit;
    Cover cover;
    cover.sender = w.organisation();
    cover.kicker = w(QT_TRANSLATE_NOOP("report", "Resource efficiency and cleaner production (RECP)"));
    cover.title = w(QT_TRANSLATE_NOOP("report", "Audit report"));
    cover.enterprise = w.enterpriseName();
    cover.subtitle = subtitle(w);
    cover.figures.push_back({w(QT_TRANSLATE_NOOP("report", "solutions proposed")),
                             w.number(static_cast<double>(w.document.solutions.size())), {}});
    if (w.results.money)
        cover.figures.push_back({w(QT_TRANSLATE_NOOP("report", "%1 saved a year"), {w.moneyUnit()}),
                                 w.money(w.results.money->expected), w.moneyRange(*w.results.money)});
    if (w.results.payback)
        cover.figures.push_back({w(QT_TRANSLATE_NOOP("report", "simple payback")), w.years(*w.results.payback), {}});
    if (w.results.emission)
        cover.figures.push_back({w(QT_TRANSLATE_NOOP("report", "tCO2e avoided a year")),
                                 w.tonnes(w.results.emission->expected), w.range(*w.results.emission, Words::Tonne)});
    if (!audit.team.empty())
        cover.foot += teamLine(w);
    cover.foot += w(QT_TRANSLATE_NOOP("report", "Visit %1 · audit %2"),
                    {audit.visitFrom.isValid() ? w.date(audit.visitFrom) : QStringLiteral("–"), toText(audit.id).left(8)});
    if (!audit.sourceText.isEmpty())
        cover.notice = w(QT_TRANSLATE_NOOP("report", "Published audit. Source: %1 %2"), {audit.sourceText, audit.sourceUrl}).trimmed();
    return {{cover}};
}

} // namespace recp::report
