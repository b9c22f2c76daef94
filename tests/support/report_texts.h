#pragma once

#include "core/report/report.h"

namespace recp::test {

/// Every text of an element of a report, line by line.
inline QString textOf(const report::Cover &cover)
{
    QStringList lines{cover.sender, cover.kicker, cover.title, cover.enterprise, cover.subtitle, cover.notice};
    for (const report::KeyFigure &figure : cover.figures)
        lines << figure.label << figure.value << figure.note;
    return (lines + cover.foot).join(u'\n');
}
inline QString textOf(const report::Heading &heading)
{
    return heading.text + u'\n' + heading.aside;
}
inline QString textOf(const report::Paragraph &paragraph)
{
    QString text;
    for (const report::Run &run : paragraph.runs)
        text += run.text;
    return text;
}
inline QString textOf(const std::vector<report::Cell> &cells)
{
    QStringList texts;
    for (const report::Cell &cell : cells)
        texts << (cell.below.isEmpty() ? cell.text : cell.text + u'\n' + cell.below);
    return texts.join(u'\t');
}
inline QString textOf(const report::Table &table)
{
    QStringList lines{table.caption};
    for (const report::Column &column : table.columns)
        lines << column.head;
    for (const auto &row : table.rows)
        lines << textOf(row);
    return (lines << textOf(table.total)).join(u'\n');
}
inline QString textOf(const report::KeyFigures &figures)
{
    QStringList lines;
    for (const report::KeyFigure &figure : figures.figures)
        lines << figure.label << figure.value << figure.note;
    return lines.join(u'\n');
}
inline QString textOf(const report::Figure &figure)
{
    return figure.caption + u'\n' + figure.note;
}
inline QString textOf(const report::Signatures &signatures)
{
    QStringList lines;
    for (const report::Signatures::Place &place : signatures.places)
        lines << place.role << place.statement << place.name;
    return lines.join(u'\n');
}
inline QString textOf(const report::PageBreak &)
{
    return {};
}

/// Every text of a section.
inline QString textOf(const report::Section &section)
{
    QStringList lines;
    for (const report::Element &element : section.elements)
        lines << std::visit([](const auto &content) { return textOf(content); }, element);
    return lines.join(u'\n');
}

/// Every text of a report.
inline QString textOf(const report::Report &report)
{
    QStringList lines{report.title, report.runningHead, report.runningFoot, report.watermark};
    for (const report::Section &section : report.sections)
        lines << textOf(section);
    return lines.join(u'\n');
}

} // namespace recp::test
