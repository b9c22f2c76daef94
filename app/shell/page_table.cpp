#include "app/shell/page_table.h"

#include "app/pages/baseline_page.h"
#include "app/pages/checks_page.h"
#include "app/pages/enterprise_page.h"
#include "app/pages/equipment_page.h"
#include "app/pages/findings_page.h"
#include "app/pages/plan_page.h"
#include "app/pages/process_page.h"
#include "app/pages/report_page.h"
#include "app/pages/solutions_page.h"

namespace recp {

namespace {

template <class P> Page *make(AuditSession &session, QWidget *parent)
{
    return new P(session, parent);
}

} // namespace

const std::vector<PageRow> &pageTable()
{
    static const std::vector<PageRow> rows = {
        {Step::Enterprise, "factory", make<EnterprisePage>},
        {Step::Baseline, "grid", make<BaselinePage>},
        {Step::Equipment, "gauge", make<EquipmentPage>},
        {Step::Process, "process", make<ProcessPage>},
        {Step::Checks, "check", make<ChecksPage>},
        {Step::Findings, "photo", make<FindingsPage>},
        {Step::Solutions, "bulb", make<SolutionsPage>},
        {Step::Plan, "calendar", make<PlanPage>},
        {Step::Report, "report", make<ReportPage>},
    };
    return rows;
}

} // namespace recp
