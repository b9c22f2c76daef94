#pragma once

#include "tests/core/analysis/process_map_fixture.h"

#include <random>

namespace recp::test {

/// A boiler and the two steps that use its steam: coal, flue gas, an unaccounted loss of steam, condensate going back.
inline ProcessMap threeSteps()
{
    MapFixture f;
    constexpr BalanceKind E = BalanceKind::Energy;
    const Id boiler = f.addStep("Nồi hơi 12 t/h"), dyeing = f.addStep("Nhuộm"), drying = f.addStep("Sấy, văng khổ");
    f.addFlow("Than cám", {}, boiler, 147.8e12, 0.02, false, E);
    f.addFlow("Nước ngưng", dyeing, boiler, 9e12, 0.1, false, E);
    f.addFlow("Hơi 7 bar", boiler, dyeing, 82e12, 0.05, false, E);
    f.addFlow("Hơi 7 bar", boiler, drying, 42e12, 0.05, false, E);
    f.addFlow("Khói lò", boiler, {}, 26e12, 0.1, true, E);
    f.addFlow("Nước thải nóng", dyeing, {}, 61e12, 0.1, true, E);
    f.addFlow("Khí thải máy sấy", drying, {}, 30e12, 0.1, true, E);
    const Id power = f.addFlow("Điện lưới", {}, drying, 12e12, 0.02, false, E);
    f.flow(power).resource = Resource::Electricity;
    return f.map;
}

/// A dye house in twelve steps with materials, water and energy; one amount is unknown, water is used again.
inline ProcessMap twelveSteps()
{
    MapFixture f;
    constexpr BalanceKind M = BalanceKind::Mass, W = BalanceKind::Water, E = BalanceKind::Energy;
    const char *names[] = {"Xử lý nước cấp", "Nồi hơi 12 t/h", "Trạm khí nén", "Kiểm vải mộc", "Đốt lông, rũ hồ", "Nấu tẩy liên tục",
                           "Nhuộm cao áp", "Giặt sau nhuộm", "Sấy, văng khổ", "Hoàn tất, cán nóng", "Kiểm tra, đóng gói", "Trạm xử lý nước thải"};
    std::vector<Id> s;
    for (const char *name : names)
        s.push_back(f.addStep(name));
    const auto power = [&](std::size_t to, double amount) { f.flow(f.addFlow("Điện lưới", {}, s[to], amount, 0.02, false, E)).resource = Resource::Electricity; };
    const auto chemical = [&](const char *name, std::size_t to, double amount) {
        f.flow(f.addFlow(name, {}, s[to], amount, 0.05)).resource = Resource::Chemical;
    };
    f.addFlow("Nước ngầm", {}, s[0], 420e3, 0.05, false, W);
    f.addFlow("Nước mềm", s[0], s[1], 40e3, 0.05, false, W);
    f.addFlow("Nước mềm", s[0], s[5], 110e3, 0.05, false, W);
    f.addFlow("Nước mềm", s[0], s[6], 130e3, 0.05, false, W);
    f.addFlow("Nước mềm", s[0], s[7], 120e3, 0.05, false, W);
    f.addFlow("Nước thải", s[5], s[11], 100e3, 0.1, true, W);
    f.addFlow("Nước thải", s[6], s[11], 122e3, 0.1, true, W);
    f.addFlow("Nước thải", s[7], s[11], 115e3, 0.1, true, W);
    f.addFlow("Nước tái sử dụng", s[11], s[0], 30e3, 0.1, false, W);
    f.addFlow("Nước thải sau xử lý ra khu công nghiệp", s[11], {}, 300e3, 0.05, true, W);
    f.addFlow("Than cám", {}, s[1], 147.8e12, 0.02, false, E);
    f.addFlow("Hơi", s[1], s[5], 30e12, 0.05, false, E);
    f.addFlow("Hơi", s[1], s[6], 50e12, 0.05, false, E);
    f.addFlow("Hơi", s[1], s[8], 27e12, 0.05, false, E);
    f.addFlow("Khói lò", s[1], {}, 26e12, 0.1, true, E);
    power(2, 4e12);
    power(6, 9e12);
    power(8, 8e12);
    power(11, 4e12);
    f.addFlow("Vải mộc", {}, s[3], 9.6e6, 0.01, false, M);
    f.addFlow("Vải mộc đã kiểm", s[3], s[4], 9.5e6, 0.01, false, M);
    f.addFlow("Vải", s[4], s[5], 9.2e6, 0.02, false, M);
    f.addFlow("Vải", s[5], s[6], 9.0e6, 0.02, false, M);
    chemical("Thuốc nhuộm và chất trợ", 6, 1.1e6);
    chemical("Xút, nước oxy già", 5, 0.9e6);
    f.addFlow("Vải", s[6], s[7], 9.4e6, 0.02, false, M);
    f.addFlow("Vải", s[7], s[8], 9.1e6, 0.02, false, M);
    f.addFlow("Vải", s[8], s[9], 9.1e6, 0.02, false, M);
    f.addFlow("Nhuộm lại", s[10], s[6], 0.5e6, 0.1, false, M);
    f.addFlow("Vải", s[9], s[10], 9.0e6, 0.02, false, M);
    f.flow(f.addFlow("Vải thành phẩm", s[10], {}, 8.3e6, 0.01, false, M)).resource = Resource::Product;
    f.addFlow("Vải vụn", s[10], {}, std::nullopt, 0.1, true, M);
    f.addFlow("Bụi bông", s[4], {}, 0.2e6, 0.2, true, M);
    f.addFlow("Bùn thải", s[11], {}, 1.2e6, 0.1, true, M);
    return f.map;
}

/// Steps in rows that feed the next row, with waste, purchases, loops and unknown amounts, the same for the same seed.
inline ProcessMap randomFactory(int steps, unsigned seed, const std::vector<BalanceKind> &kinds = allBalanceKinds())
{
    static const char *const words[] = {"Nghiền nguyên liệu thô", "Sàng phân loại", "Trộn", "Hấp tiệt trùng bằng hơi nước bão hoà", "Ép đùn",
                                        "Sấy tầng sôi", "Làm nguội", "Chiết rót, đóng nắp", "Rửa chai hồi lưu", "Lò nung con thoi",
                                        "Mạ kẽm nhúng nóng", "Tẩy gỉ axit", "Sơn tĩnh điện", "Đóng gói", "Kho lạnh −18 °C",
                                        "Xử lý nước thải tập trung giai đoạn hai", "Nồi hơi đốt sinh khối", "Trạm khí nén 7 bar"};
    std::mt19937 random(seed);
    const auto below = [&](std::size_t end) { return static_cast<std::size_t>(random()) % end; };
    const auto kind = [&] { return kinds[below(kinds.size())]; };
    const auto amount = [&](BalanceKind of) -> std::optional<double> {
        if (below(12) == 0)
            return std::nullopt;
        return static_cast<double>(1 + below(1000)) * (of == BalanceKind::Energy ? 1e11 : of == BalanceKind::Water ? 100 : 1e4);
    };
    MapFixture f;
    std::vector<Id> ids;
    for (int i = 0; i < steps; ++i)
        ids.push_back(f.addStep(words[below(std::size(words))]));
    const std::size_t row = std::max<std::size_t>(1, ids.size() / 6);
    const auto link = [&](const char *name, const Id &from, const Id &to, bool isWaste) {
        const BalanceKind of = kind();
        f.addFlow(name, from, to, amount(of), 0.1, isWaste, of);
    };
    for (std::size_t i = 0; i < ids.size(); ++i) {
        if (i < row || below(5) == 0)
            link(below(2) ? "Nguyên liệu mua ngoài" : "Nước cấp khu công nghiệp", {}, ids[i], false);
        if (i + row < ids.size()) {
            const std::size_t reach = std::min(row, ids.size() - row - i);
            link("Bán thành phẩm", ids[i], ids[i + 1 + below(row + reach - 1)], false);
        } else {
            link("Sản phẩm", ids[i], {}, false);
        }
        if (below(4) == 0)
            link("Chất thải rắn công nghiệp thông thường", ids[i], {}, true);
        if (i > row && below(7) == 0)
            link("Hồi lưu", ids[i], ids[below(i)], false);
    }
    return f.map;
}

} // namespace recp::test
