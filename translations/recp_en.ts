<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="en_US">
<context>
    <name>MeasurementModel</name>
    <message numerus="yes">
        <source>%n readings, %1 to %2, standard deviation %3</source>
        <translation>
            <numerusform>%n reading, %1 to %2, standard deviation %3</numerusform>
            <numerusform>%n readings, %1 to %2, standard deviation %3</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>recp::BaselinePage</name>
    <message numerus="yes">
        <source>%n cells pasted.</source>
        <translation>
            <numerusform>%n cell pasted.</numerusform>
            <numerusform>%n cells pasted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cells could not be read and were left as they are:</source>
        <translation>
            <numerusform>%n cell could not be read and was left as it is:</numerusform>
            <numerusform>%n cells could not be read and were left as they are:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>recp::CalculatorsPage</name>
    <message numerus="yes">
        <source>%n calculators</source>
        <translation>
            <numerusform>%n calculator</numerusform>
            <numerusform>%n calculators</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>recp::CheckRow</name>
    <message numerus="yes">
        <source>%n photos</source>
        <translation>
            <numerusform>%n photo</numerusform>
            <numerusform>%n photos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>recp::ChecksPage</name>
    <message numerus="yes">
        <source>%n areas are not in this factory</source>
        <translation>
            <numerusform>%n area is not in this factory</numerusform>
            <numerusform>%n areas are not in this factory</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>recp::EnterprisesPage</name>
    <message numerus="yes">
        <source>%n enterprise(s)</source>
        <translation>
            <numerusform>%n enterprise</numerusform>
            <numerusform>%n enterprises</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>recp::EquipmentPage</name>
    <message numerus="yes">
        <source>%n lines</source>
        <translation>
            <numerusform>%n line</numerusform>
            <numerusform>%n lines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lines lack power, load or hours.</source>
        <translation>
            <numerusform>%n line lacks power, load or hours.</numerusform>
            <numerusform>%n lines lack power, load or hours.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cells pasted.</source>
        <translation>
            <numerusform>%n cell pasted.</numerusform>
            <numerusform>%n cells pasted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cells could not be read and were left as they are:</source>
        <translation>
            <numerusform>%n cell could not be read and was left as it is:</numerusform>
            <numerusform>%n cells could not be read and were left as they are:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>recp::ExchangePage</name>
    <message numerus="yes">
        <source>%n field(s) that both changed</source>
        <translation>
            <numerusform>%n field that both changed</numerusform>
            <numerusform>%n fields that both changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n attachment(s) came with neither file.</source>
        <translation>
            <numerusform>%n attachment came with neither file.</numerusform>
            <numerusform>%n attachments came with neither file.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>recp::FindingsPage</name>
    <message numerus="yes">
        <source>%n findings</source>
        <translation>
            <numerusform>%n finding</numerusform>
            <numerusform>%n findings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photos</source>
        <translation>
            <numerusform>%n photo</numerusform>
            <numerusform>%n photos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>recp::HomePage</name>
    <message numerus="yes">
        <source>%n day(s) late: %1</source>
        <translation>
            <numerusform>%n day late: %1</numerusform>
            <numerusform>%n days late: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Due in %n day(s): %1</source>
        <translation>
            <numerusform>Due in %n day: %1</numerusform>
            <numerusform>Due in %n days: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n figure(s) missing</source>
        <translation>
            <numerusform>%n figure missing</numerusform>
            <numerusform>%n figures missing</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n audit(s)</source>
        <translation>
            <numerusform>%n audit</numerusform>
            <numerusform>%n audits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>solution(s)</source>
        <translation>
            <numerusform>solution</numerusform>
            <numerusform>solutions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n enterprise(s)</source>
        <translation>
            <numerusform>in %n enterprise</numerusform>
            <numerusform>in %n enterprises</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to do</source>
        <translation>
            <numerusform>%n thing to do</numerusform>
            <numerusform>%n things to do</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>recp::IssueStrip</name>
    <message numerus="yes">
        <source>%n point(s) to look at</source>
        <translation>
            <numerusform>%n point to look at</numerusform>
            <numerusform>%n points to look at</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>recp::MeasurementLog</name>
    <message numerus="yes">
        <source>%n line(s) of the series were not taken.</source>
        <translation>
            <numerusform>%n line of the series was not taken.</numerusform>
            <numerusform>%n lines of the series were not taken.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>recp::Navigation</name>
    <message numerus="yes">
        <source>%1: %2 % complete, %n point(s) to look at</source>
        <translation>
            <numerusform>%1: %2 % complete, %n point to look at</numerusform>
            <numerusform>%1: %2 % complete, %n points to look at</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>recp::NoticeStrip</name>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… and %n more</numerusform>
            <numerusform>… and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>recp::PlanModel</name>
    <message numerus="yes">
        <source>%1, %n day(s) late</source>
        <translation>
            <numerusform>%1, %n day late</numerusform>
            <numerusform>%1, %n days late</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>recp::PlanPage</name>
    <message numerus="yes">
        <source>of %n solution(s)</source>
        <translation>
            <numerusform>of %n solution</numerusform>
            <numerusform>of %n solutions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 is %n day(s) late</source>
        <translation>
            <numerusform>%1 is %n day late</numerusform>
            <numerusform>%1 is %n days late</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>recp::ProcessPage</name>
    <message numerus="yes">
        <source>%n steps</source>
        <translation>
            <numerusform>%n step</numerusform>
            <numerusform>%n steps</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n flows</source>
        <translation>
            <numerusform>%n flow</numerusform>
            <numerusform>%n flows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>recp::ReportPage</name>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n page</numerusform>
            <numerusform>%n pages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n point(s)</source>
        <translation>
            <numerusform>%n point</numerusform>
            <numerusform>%n points</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>recp::SidePanel</name>
    <message numerus="yes">
        <source>%n point(s) to settle</source>
        <translation>
            <numerusform>%n point to settle</numerusform>
            <numerusform>%n points to settle</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>recp::SolutionPage</name>
    <message numerus="yes">
        <source>%1: %n inputs</source>
        <translation>
            <numerusform>%1: %n input</numerusform>
            <numerusform>%1: %n inputs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>recp::SolutionsPage</name>
    <message numerus="yes">
        <source>%n solutions</source>
        <translation>
            <numerusform>%n solution</numerusform>
            <numerusform>%n solutions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>report</name>
    <message numerus="yes">
        <source>The audit proposes %n solution(s).</source>
        <translation>
            <numerusform>The audit proposes %n solution.</numerusform>
            <numerusform>The audit proposes %n solutions.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Begin with the %n solution(s) that pay back within a year</source>
        <translation>
            <numerusform>Begin with the %n solution that pays back within a year</numerusform>
            <numerusform>Begin with the %n solutions that pay back within a year</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And %n more point(s), in the report to come.</source>
        <translation>
            <numerusform>And %n more point, in the report to come.</numerusform>
            <numerusform>And %n more points, in the report to come.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And %n more solution(s), counted in the sum.</source>
        <translation>
            <numerusform>And %n more solution, counted in the sum.</numerusform>
            <numerusform>And %n more solutions, counted in the sum.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And %n more point(s), on the list of the audit team.</source>
        <translation>
            <numerusform>And %n more point, on the list of the audit team.</numerusform>
            <numerusform>And %n more points, on the list of the audit team.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n steps have no system cost (labour, depreciation, maintenance).</source>
        <translation>
            <numerusform>%n step has no system cost (labour, depreciation, maintenance).</numerusform>
            <numerusform>%n steps have no system cost (labour, depreciation, maintenance).</numerusform>
        </translation>
    </message>
</context>
</TS>
