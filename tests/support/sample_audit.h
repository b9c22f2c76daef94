#pragma once

#include "core/catalog/catalog.h"
#include "core/domain/audit.h"

namespace recp::test {

/// An audit with something of everything the pages show: invented figures.
inline AuditDocument sampleAudit(const Catalog &catalog, const QDate &today)
{
    AuditDocument document;
    Enterprise &enterprise = document.enterprise;
    enterprise.id = newId();
    enterprise.name = QString::fromUtf8("Công ty CP Dệt nhuộm Sông Xanh");
    enterprise.province = QString::fromUtf8("Hải Dương");
    enterprise.sectorCode = QStringLiteral("13");
    enterprise.mainProduct = QString::fromUtf8("vải thành phẩm");
    enterprise.employees = 620;
    enterprise.operatingHours = 7920 * 3600.0;
    document.park = Park{newId(), QString::fromUtf8("KCN Bến Hạ"), QString::fromUtf8("Hải Dương"), {}};
    enterprise.parkId = document.park->id;

    Audit &audit = document.audit;
    audit.id = newId();
    audit.enterpriseId = enterprise.id;
    audit.title = QString::fromUtf8("Kiểm toán RECP %1").arg(today.year());
    audit.periodFrom = QDate(today.year() - 1, 1, 1);
    audit.periodTo = QDate(today.year() - 1, 12, 31);
    audit.factorSet = catalog.defaultFactorSet().id;
    audit.voltage = QStringLiteral("22_110");
    audit.team = {{QString::fromUtf8("Nguyễn Thị Lan"), TeamRole::Leader, QStringLiteral("KTV-0215"), QStringLiteral("VNCPC")},
                  {QString::fromUtf8("Trần Minh"), TeamRole::Member, {}, QStringLiteral("VNCPC")}};

    const auto flow = [&](const char *name, Resource resource, FlowDirection direction, const char *unit, double si,
                          double cost) {
        Flow made;
        made.id = newId();
        made.enterpriseId = enterprise.id;
        made.name = QString::fromUtf8(name);
        made.resource = resource;
        made.direction = direction;
        made.unit = QString::fromLatin1(unit);
        made.position = static_cast<int>(document.flows.size());
        document.flows.push_back(made);
        for (const QDate &month : monthsOf(audit.periodFrom, audit.periodTo)) {
            FlowRecord record;
            record.id = newId();
            record.flowId = made.id;
            record.from = month;
            record.to = month.addMonths(1).addDays(-1);
            record.quantity = si * (0.9 + 0.02 * month.month());
            if (cost > 0)
                record.cost = *record.quantity * cost;
            document.records.push_back(record);
        }
    };
    flow("Điện", Resource::Electricity, FlowDirection::In, "kWh", 984e3 * 3.6e6, 1968 / 3.6e6);
    flow("Nước cấp", Resource::Water, FlowDirection::In, "m3", 51700, 12400);
    flow("Sản phẩm: vải thành phẩm", Resource::Product, FlowDirection::Out, "t", 405e3, 0);

    struct Measure {
        const char *code, *title;
        SolutionStatus status;
        double megawattHours, investment;
        int dueInDays;
    };
    const Measure measures[] = {{"LGT-01", "Thay 1.240 bộ đèn xưởng bằng LED", SolutionStatus::Verified, 176, 620e6, -200},
                                {"AIR-01", "Phát hiện và sửa rò rỉ khí nén", SolutionStatus::Implemented, 153, 120e6, -60},
                                {"PMP-01", "Biến tần cho bơm cấp nước, bơm nước làm mát", SolutionStatus::InProgress, 214, 690e6, -12},
                                {"STM-02", "Bộ hâm nước thu hồi nhiệt khói", SolutionStatus::Planned, 288, 1680e6, 4},
                                {"WAT-10", "Máy nhuộm dung tỷ thấp 1:5 (2 máy)", SolutionStatus::Feasible, 110, 9800e6, 0},
                                {"CHM-01", "Cân, định lượng tự động thuốc nhuộm", SolutionStatus::Postponed, 20, 4600e6, 0},
                                {"REN-01", "Điện mặt trời mái nhà 1,0 MWp tự dùng", SolutionStatus::Rejected, 1290, 13400e6, 0},
                                {"AIR-02", "Giảm áp suất đặt máy nén 7,5 xuống 6,8 bar", SolutionStatus::Identified, 40, 6e6, 0}};
    for (const Measure &measure : measures) {
        Solution solution;
        solution.id = newId();
        solution.enterpriseId = enterprise.id;
        solution.code = QString::fromLatin1(measure.code);
        solution.title = QString::fromUtf8(measure.title);
        solution.category = QStringLiteral("GHK");
        solution.system = solution.code.left(3);
        solution.calculator = QStringLiteral("direct_estimate");
        solution.status = measure.status;
        solution.position = static_cast<int>(document.solutions.size());
        if (measure.dueInDays != 0) {
            solution.due = today.addDays(measure.dueInDays);
            solution.responsible = QString::fromUtf8("L. V. Hòa");
        }
        if (countsAsImplemented(measure.status))
            solution.actualInvestment = measure.investment * 1.04;
        document.solutions.push_back(solution);
        Estimate estimate;
        estimate.id = newId();
        estimate.solutionId = solution.id;
        estimate.auditId = audit.id;
        estimate.directReason = QStringLiteral("from the supplier");
        const double saving = measure.megawattHours * 3.6e9;
        estimate.effects = {{Resource::Electricity, {}, {saving, 0.8 * saving, 1.25 * saving}, TariffShares{0.6, 0.2, 0.2}}};
        estimate.investment = measure.investment;
        estimate.life = 10;
        document.estimates.push_back(estimate);
    }
    return document;
}

} // namespace recp::test
