#pragma once

#include "core/report/report.h"

namespace recp::test {

inline report::Paragraph paragraph(const QString &text, report::Paragraph::Style style = report::Paragraph::Style::Body)
{
    report::Paragraph paragraph;
    paragraph.runs = {{text, false}};
    paragraph.style = style;
    return paragraph;
}

inline report::Cover cover()
{
    report::Cover cover;
    cover.sender = QStringLiteral("Trung tâm Sản xuất sạch hơn Miền Nam");
    cover.kicker = QStringLiteral("Hiệu quả tài nguyên và sản xuất sạch hơn (RECP)");
    cover.title = QStringLiteral("Báo cáo kiểm toán");
    cover.enterprise = QStringLiteral("Công ty Cổ phần Dệt nhuộm Sông Xanh");
    cover.subtitle = QStringLiteral("KCN Bến Hạ · VSIC 1313 Hoàn thiện sản phẩm dệt · kỳ cơ sở 01–12/2025");
    cover.figures = {{QStringLiteral("giải pháp đề xuất"), QStringLiteral("14"), {}},
                     {QStringLiteral("đồng/năm tiết kiệm ròng"), QStringLiteral("15,9 tỷ"), QStringLiteral("14,3 – 17,3")},
                     {QStringLiteral("hoàn vốn giản đơn"), QStringLiteral("2,2 năm"), {}},
                     {QStringLiteral("tCO2e/năm giảm phát thải"), QStringLiteral("4.663"), {}}};
    cover.foot = {QStringLiteral("Nhóm kiểm toán: Nguyễn Thị Lan (trưởng nhóm), Lê Văn Hòa, Phạm Thu"),
                  QStringLiteral("Phát hành 18/05/2026 · mã RA-2026-0147")};
    cover.notice = QStringLiteral("Số liệu minh hoạ");
    return cover;
}

inline report::Table solutionTable(int rows)
{
    using Align = report::Column::Align;
    report::Table table;
    table.caption = QStringLiteral("Giải pháp, tiết kiệm ròng, vốn và hoàn vốn");
    table.columns = {{QStringLiteral("Mã"), Align::Left, false},
                     {QStringLiteral("Giải pháp"), Align::Left, true},
                     {QStringLiteral("Tài nguyên chính/năm"), Align::Right, false},
                     {QStringLiteral("Tiết kiệm tr.đ/năm"), Align::Right, false},
                     {QStringLiteral("Khoảng 90 %"), Align::Right, false},
                     {QStringLiteral("Vốn triệu đ"), Align::Right, false},
                     {QStringLiteral("Hoàn vốn năm"), Align::Right, false},
                     {QStringLiteral("Giảm tCO2e/năm"), Align::Right, false}};
    const Resource resources[] = {Resource::Electricity, Resource::Fuel, Resource::Water, Resource::Chemical};
    for (int i = 0; i < rows; ++i) {
        table.rows.push_back({{QStringLiteral("WAT-%1").arg(i + 1, 2, 10, QLatin1Char('0')), false, true, {}},
                              {i % 3 ? QStringLiteral("Bộ hâm nước thu hồi nhiệt khói")
                                     : QStringLiteral("Tái sử dụng nước giặt cuối cho công đoạn đầu của máy nhuộm liên tục"),
                               false, false, {}},
                              {QStringLiteral("58.887 m³"), false, false, resources[i % 4]},
                              {QStringLiteral("1.538"), true, false, {}},
                              {QStringLiteral("1.138 – 1.846"), false, true, {}},
                              {QStringLiteral("1.480"), false, false, {}},
                              {QStringLiteral("1,0"), false, false, {}},
                              {QStringLiteral("–"), false, false, {}}});
    }
    table.total = {{}, {QStringLiteral("Tổng ròng"), true, false, {}}, {}, {QStringLiteral("15.899"), true, false, {}},
                   {QStringLiteral("14.286 – 17.251"), false, true, {}}, {QStringLiteral("34.701"), true, false, {}},
                   {QStringLiteral("2,2"), true, false, {}}, {QStringLiteral("4.663"), true, false, {}}};
    return table;
}

inline report::Figure figure(const QString &caption, decltype(report::Figure::content) content, double heightMm = 55)
{
    report::Figure figure;
    figure.caption = caption;
    figure.content = std::move(content);
    figure.heightMm = heightMm;
    figure.note = QStringLiteral("Trước: hóa đơn 01–12/2025. Sau: trừ tiết kiệm ròng kỳ vọng.");
    return figure;
}

inline report::Section figuresSection()
{
    const double nan = std::numeric_limits<double>::quiet_NaN();
    report::StackedBars stacked;
    for (int month = 1; month <= 12; ++month)
        stacked.categories << QStringLiteral("%1").arg(month);
    stacked.series = {{QStringLiteral("Than cám"), Resource::Fuel, std::vector<double>(12, 1200.5)},
                      {QStringLiteral("Điện"), Resource::Electricity, {900, 950, nan, 980, 990, 1000, 1010, 940, 930, 920, 900, 905}},
                      {QStringLiteral("Nước cấp"), Resource::Water, std::vector<double>(12, 310)}};
    stacked.unit = QStringLiteral("triệu đồng");
    report::BeforeAfterBars before;
    before.bars = {{QStringLiteral("Điện, MWh"), Resource::Electricity, 11810, 10001, QStringLiteral("11.810 → 10.001"), QStringLiteral("−15,3 %")},
                   {QStringLiteral("Phát thải, tCO2e"), std::nullopt, 22427, 17764, QStringLiteral("22.427 → 17.764"), QStringLiteral("−20,8 %")}};
    report::ShareBars shares;
    shares.bars = {{QStringLiteral("Chi phí"), {{QStringLiteral("Than"), Resource::Fuel, 60, QStringLiteral("60 %")},
                                               {QStringLiteral("Điện"), Resource::Electricity, 40, QStringLiteral("40 %")}}}};
    report::RangeHistogram histogram;
    for (int i = 0; i < 28; ++i)
        histogram.counts.push_back(200.0 - (i - 13.5) * (i - 13.5));
    histogram.from = 80;
    histogram.to = 230;
    histogram.range = {153, 112, 195};
    histogram.lowText = QStringLiteral("112");
    histogram.expectedText = QStringLiteral("153 MWh");
    histogram.highText = QStringLiteral("195");
    histogram.resource = Resource::Electricity;
    report::CashFlow cash{{-120, 181, 482, 783}, {QStringLiteral("−120"), QStringLiteral("181"), QStringLiteral("482"), QStringLiteral("783")},
                          {QStringLiteral("năm 0"), QStringLiteral("năm 1"), QStringLiteral("năm 2"), QStringLiteral("năm 3")}};
    report::Section section;
    section.elements = {report::Heading{1, QStringLiteral("2 Doanh nghiệp và kỳ cơ sở"), {}},
                        figure(QStringLiteral("Chi phí theo tháng, triệu đồng"), stacked),
                        figure(QStringLiteral("Trước và sau khi thực hiện tất cả"), before, 30),
                        figure(QStringLiteral("Tỷ trọng"), shares, 15),
                        report::Heading{2, QStringLiteral("2.1 Phát hiện và sửa rò rỉ khí nén"), QStringLiteral("AIR-01 · Quản lý nội vi")},
                        figure(QStringLiteral("Điện tiết kiệm và khoảng 90 %"), histogram, 45),
                        figure(QStringLiteral("Dòng tiền tích lũy, triệu đồng"), cash, 45)};
    return section;
}

/// Every kind of element, in Vietnamese.
inline report::Report sampleReport(int rows = 14)
{
    report::Report report;
    report.language = Language::Vietnamese;
    report.title = QStringLiteral("Báo cáo kiểm toán – Sông Xanh");
    report.author = QStringLiteral("Trung tâm Sản xuất sạch hơn Miền Nam");
    report.runningHead = QStringLiteral("Kiểm toán RECP 2025 · Công ty CP Dệt nhuộm Sông Xanh");
    report.runningFoot = QStringLiteral("Bộ hệ số VN-2026.1 · lưới điện 0,6592 tCO2/MWh (2023)");
    report.pageWord = QStringLiteral("Trang %1");
    report.watermark = QStringLiteral("Bản nháp");
    report::Section first;
    first.elements = {cover()};
    report::Section summary;
    report::Paragraph director;
    director.runs = {{QStringLiteral("Nhóm kiểm toán đề xuất "), false},
                     {QStringLiteral("14 giải pháp"), true},
                     {QStringLiteral(". Nếu thực hiện tất cả, nhà máy tiết kiệm 15,9 tỷ đồng mỗi năm (khoảng 14,3–17,3 tỷ), bằng 15 % chi phí "
                                     "trên, với vốn 34,7 tỷ đồng; phát thải giảm 4.663 tCO2e, tức 21 %."), false}};
    report::KeyFigures key{{{QStringLiteral("Tiết kiệm"), QStringLiteral("301 triệu đ/năm"), QStringLiteral("221 – 383")},
                            {QStringLiteral("Vốn đầu tư"), QStringLiteral("120 triệu đ"), QStringLiteral("báo giá 03/2026")},
                            {QStringLiteral("Hoàn vốn giản đơn"), QStringLiteral("4,8 tháng"), QStringLiteral("3,8 – 6,5")},
                            {QStringLiteral("Giảm phát thải"), QStringLiteral("101 tCO2e/năm"), QStringLiteral("74 – 128")}}};
    report::Signatures signatures{{{QStringLiteral("Đại diện doanh nghiệp"), QStringLiteral("đã đọc và chọn các giải pháp"), QStringLiteral("ngày, chữ ký")},
                                   {QStringLiteral("Trưởng nhóm kiểm toán"), QStringLiteral("chịu trách nhiệm về số liệu"), QStringLiteral("Nguyễn Thị Lan")}}};
    summary.elements = {report::Heading{1, QStringLiteral("1 Tóm tắt cho lãnh đạo"), {}}, director, key, solutionTable(rows),
                        paragraph(QStringLiteral("Ba tháng chưa có hóa đơn điện."), report::Paragraph::Style::Warning), signatures};
    report.sections = {first, summary, figuresSection()};
    return report;
}

} // namespace recp::test
