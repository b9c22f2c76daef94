<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi_VN" sourcelanguage="en_US">
<context>
    <name>Calculation</name>
    <message>
        <source>Source: %1</source>
        <translation>Nguồn: %1</translation>
    </message>
</context>
<context>
    <name>Display</name>
    <message>
        <source>million VND</source>
        <translation>triệu đồng</translation>
    </message>
    <message>
        <source>million VND/yr</source>
        <translation>triệu đồng/năm</translation>
    </message>
    <message>
        <source>%1/yr</source>
        <translation>%1/năm</translation>
    </message>
    <message>
        <source>%1 million VND/%2</source>
        <translation>%1 triệu đồng/%2</translation>
    </message>
    <message>
        <source>%1 thousand VND/%2</source>
        <translation>%1 nghìn đồng/%2</translation>
    </message>
    <message>
        <source>%1 %2/%3</source>
        <translation>%1 %2/%3</translation>
    </message>
    <message>
        <source>%1 months</source>
        <translation>%1 tháng</translation>
    </message>
    <message>
        <source>%1 years</source>
        <translation>%1 năm</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>price of %1</source>
        <translation>giá %1</translation>
    </message>
    <message>
        <source>investment</source>
        <translation>vốn đầu tư</translation>
    </message>
</context>
<context>
    <name>FlowKinds</name>
    <message>
        <source>Electricity</source>
        <translation>Điện</translation>
    </message>
    <message>
        <source>Water</source>
        <translation>Nước cấp</translation>
    </message>
    <message>
        <source>Waste water</source>
        <translation>Nước thải</translation>
    </message>
    <message>
        <source>Material</source>
        <translation>Nguyên liệu</translation>
    </message>
    <message>
        <source>Chemical</source>
        <translation>Hóa chất</translation>
    </message>
    <message>
        <source>Waste</source>
        <translation>Chất thải</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Sản phẩm</translation>
    </message>
    <message>
        <source>By-product</source>
        <translation>Sản phẩm phụ</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Khác</translation>
    </message>
</context>
<context>
    <name>MeasurementModel</name>
    <message>
        <source>the clipboard</source>
        <translation>khay nhớ tạm</translation>
    </message>
    <message numerus="yes">
        <source>%n readings, %1 to %2, standard deviation %3</source>
        <translation>
            <numerusform>%n số đo, từ %1 đến %2, độ lệch chuẩn %3</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>calculators</name>
    <message>
        <source>No</source>
        <translation>Không</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Có</translation>
    </message>
    <message>
        <source>Operating hours</source>
        <translation>Giờ vận hành</translation>
    </message>
    <message>
        <source>Hours a year in which it really runs, not calendar hours.</source>
        <translation>Số giờ thực chạy trong năm, không phải giờ theo lịch.</translation>
    </message>
    <message>
        <source>Electricity price</source>
        <translation>Giá điện</translation>
    </message>
    <message>
        <source>Cost a year</source>
        <translation>Chi phí mỗi năm</translation>
    </message>
    <message>
        <source>Electricity saved</source>
        <translation>Điện tiết kiệm</translation>
    </message>
    <message>
        <source>Fuel saved, by net calorific value</source>
        <translation>Nhiên liệu tiết kiệm, theo nhiệt trị thấp</translation>
    </message>
    <message>
        <source>Water saved</source>
        <translation>Nước tiết kiệm</translation>
    </message>
    <message>
        <source>Waste water avoided</source>
        <translation>Nước thải giảm</translation>
    </message>
    <message>
        <source>Number of identical units</source>
        <translation>Số thiết bị giống nhau</translation>
    </message>
    <message>
        <source>Fuel</source>
        <translation>Nhiên liệu</translation>
    </message>
    <message>
        <source>Anthracite</source>
        <translation>Than antraxit (than cám)</translation>
    </message>
    <message>
        <source>Coal dust, grades 3-4</source>
        <translation>Than cám loại 3, 4</translation>
    </message>
    <message>
        <source>Coal dust, grades 5-6</source>
        <translation>Than cám loại 5, 6</translation>
    </message>
    <message>
        <source>Bituminous coal</source>
        <translation>Than bitum</translation>
    </message>
    <message>
        <source>Sub-bituminous coal</source>
        <translation>Than á bitum</translation>
    </message>
    <message>
        <source>Lignite</source>
        <translation>Than non</translation>
    </message>
    <message>
        <source>Coke</source>
        <translation>Than cốc</translation>
    </message>
    <message>
        <source>Petroleum coke</source>
        <translation>Cốc dầu mỏ</translation>
    </message>
    <message>
        <source>Diesel oil</source>
        <translation>Dầu DO</translation>
    </message>
    <message>
        <source>Fuel oil</source>
        <translation>Dầu FO</translation>
    </message>
    <message>
        <source>Kerosene</source>
        <translation>Dầu hỏa</translation>
    </message>
    <message>
        <source>Gasoline</source>
        <translation>Xăng</translation>
    </message>
    <message>
        <source>LPG</source>
        <translation>LPG</translation>
    </message>
    <message>
        <source>Natural gas</source>
        <translation>Khí tự nhiên</translation>
    </message>
    <message>
        <source>Compressed natural gas</source>
        <translation>Khí nén CNG</translation>
    </message>
    <message>
        <source>Waste oil</source>
        <translation>Dầu thải</translation>
    </message>
    <message>
        <source>Wood</source>
        <translation>Củi, gỗ</translation>
    </message>
    <message>
        <source>Rice husk</source>
        <translation>Trấu</translation>
    </message>
    <message>
        <source>Bagasse</source>
        <translation>Bã mía</translation>
    </message>
    <message>
        <source>Other biomass</source>
        <translation>Sinh khối khác</translation>
    </message>
    <message>
        <source>Charcoal</source>
        <translation>Than củi</translation>
    </message>
    <message>
        <source>Biogas</source>
        <translation>Khí sinh học</translation>
    </message>
    <message>
        <source>Purchased steam (coal boiler)</source>
        <translation>Hơi mua (lò than)</translation>
    </message>
    <message>
        <source>Purchased steam (oil boiler)</source>
        <translation>Hơi mua (lò dầu)</translation>
    </message>
    <message>
        <source>Purchased steam (gas boiler)</source>
        <translation>Hơi mua (lò khí)</translation>
    </message>
    <message>
        <source>Purchased steam (biomass boiler)</source>
        <translation>Hơi mua (lò sinh khối)</translation>
    </message>
    <message>
        <source>The fuel that is burnt to make this heat.</source>
        <translation>Nhiên liệu đốt để tạo ra lượng nhiệt này.</translation>
    </message>
    <message>
        <source>Boiler efficiency</source>
        <translation>Hiệu suất lò hơi</translation>
    </message>
    <message>
        <source>On the net calorific value of the fuel; a condensing boiler can be above 100 %.</source>
        <translation>Tính theo nhiệt trị thấp của nhiên liệu; lò hơi ngưng tụ có thể trên 100 %.</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Phép thử</translation>
    </message>
    <message>
        <source>Repair of air leaks</source>
        <translation>Sửa rò rỉ khí nén</translation>
    </message>
    <message>
        <source>How the leaks were measured</source>
        <translation>Cách đo rò rỉ</translation>
    </message>
    <message>
        <source>Load and unload times, production stopped</source>
        <translation>Thời gian có tải và không tải khi ngừng sản xuất</translation>
    </message>
    <message>
        <source>Leak flow is known</source>
        <translation>Đã biết lưu lượng rò rỉ</translation>
    </message>
    <message>
        <source>Free air of the compressor in the test</source>
        <translation>Lưu lượng khí tự do của máy nén khi thử</translation>
    </message>
    <message>
        <source>Time under load</source>
        <translation>Thời gian có tải</translation>
    </message>
    <message>
        <source>Total of at least five cycles while nothing uses air.</source>
        <translation>Tổng của ít nhất năm chu kỳ khi không có nơi nào dùng khí.</translation>
    </message>
    <message>
        <source>Time unloaded</source>
        <translation>Thời gian không tải</translation>
    </message>
    <message>
        <source>Leak flow</source>
        <translation>Lưu lượng rò rỉ</translation>
    </message>
    <message>
        <source>Specific power of the compressors</source>
        <translation>Suất tiêu hao điện của máy nén</translation>
    </message>
    <message>
        <source>Electric power per free air delivered, at the pressure in use.</source>
        <translation>Công suất điện trên lưu lượng khí tự do, ở áp suất đang dùng.</translation>
    </message>
    <message>
        <source>Hours a year under pressure</source>
        <translation>Số giờ có áp trong năm</translation>
    </message>
    <message>
        <source>Share of the leaks that is repaired</source>
        <translation>Tỷ lệ rò rỉ được khắc phục</translation>
    </message>
    <message>
        <source>Leaks as a share of the compressor&apos;s air</source>
        <translation>Tỷ lệ rò rỉ so với lưu lượng máy nén</translation>
    </message>
    <message>
        <source>Electricity that feeds the leaks</source>
        <translation>Điện nuôi rò rỉ</translation>
    </message>
    <message>
        <source>How it is measured</source>
        <translation>Cách đo</translation>
    </message>
    <message>
        <source>Air lost a year</source>
        <translation>Khí mất mỗi năm</translation>
    </message>
    <message>
        <source>Electricity a year</source>
        <translation>Điện năng mỗi năm</translation>
    </message>
    <message>
        <source>Air leak, flow estimated</source>
        <translation>Rò rỉ khí nén, ước lượng lưu lượng</translation>
    </message>
    <message>
        <source>Estimate</source>
        <translation>Ước lượng</translation>
    </message>
    <message>
        <source>Flow of one leak</source>
        <translation>Lưu lượng một điểm rò</translation>
    </message>
    <message>
        <source>Air leak, measured with a bag</source>
        <translation>Rò rỉ khí nén, đo bằng túi</translation>
    </message>
    <message>
        <source>Bag</source>
        <translation>Túi</translation>
    </message>
    <message>
        <source>Height of the bag</source>
        <translation>Chiều cao túi</translation>
    </message>
    <message>
        <source>Diameter of the bag</source>
        <translation>Đường kính túi</translation>
    </message>
    <message>
        <source>Time to fill it</source>
        <translation>Thời gian đầy xô</translation>
    </message>
    <message>
        <source>Air leak through a hole of known size</source>
        <translation>Rò rỉ qua lỗ biết kích thước</translation>
    </message>
    <message>
        <source>Orifice</source>
        <translation>Lỗ</translation>
    </message>
    <message>
        <source>Temperature of the compressed air</source>
        <translation>Nhiệt độ khí nén</translation>
    </message>
    <message>
        <source>Atmospheric pressure</source>
        <translation>Áp suất khí quyển</translation>
    </message>
    <message>
        <source>Discharge coefficient</source>
        <translation>Hệ số lưu lượng</translation>
    </message>
    <message>
        <source>0.6 for a sharp edge, 0.97 for a rounded one.</source>
        <translation>0,6 cho mép sắc, 0,97 cho mép lượn tròn.</translation>
    </message>
    <message>
        <source>Diameter of the hole</source>
        <translation>Đường kính lỗ</translation>
    </message>
    <message>
        <source>Pressure in the pipe</source>
        <translation>Áp suất trong ống</translation>
    </message>
    <message>
        <source>Number of holes</source>
        <translation>Số lỗ</translation>
    </message>
    <message>
        <source>Gas constant of the air</source>
        <translation>Hằng số khí của không khí</translation>
    </message>
    <message>
        <source>287.22 J/(kg·K) if left empty, as US handbooks round it; dry air has 287.05.</source>
        <translation>Để trống: 287,22 J/(kg·K) theo sổ tay hệ Mỹ; không khí khô là 287,05.</translation>
    </message>
    <message>
        <source>1.01325 bar if left empty.</source>
        <translation>Để trống: 1,01325 bar.</translation>
    </message>
    <message>
        <source>Rated discharge pressure</source>
        <translation>Áp suất đẩy định mức</translation>
    </message>
    <message>
        <source>Compressor energy by discharge pressure</source>
        <translation>Điện máy nén theo áp suất đẩy</translation>
    </message>
    <message>
        <source>At the rated pressure (baseline)</source>
        <translation>Ở áp suất định mức (đường cơ sở)</translation>
    </message>
    <message>
        <source>Compressor power at the rated pressure</source>
        <translation>Công suất máy nén ở áp suất định mức</translation>
    </message>
    <message>
        <source>Proposed discharge pressure</source>
        <translation>Áp suất đẩy đề xuất</translation>
    </message>
    <message>
        <source>Discharge pressure now</source>
        <translation>Áp suất đẩy hiện tại</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Hiện tại</translation>
    </message>
    <message>
        <source>Discharge pressure after</source>
        <translation>Áp suất đẩy sau cải tiến</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Sau cải tiến</translation>
    </message>
    <message>
        <source>Lower compressed-air pressure</source>
        <translation>Giảm áp suất khí nén</translation>
    </message>
    <message>
        <source>Average power of the compressors now</source>
        <translation>Công suất trung bình của máy nén hiện tại</translation>
    </message>
    <message>
        <source>Electric power at the real load, best by power meter.</source>
        <translation>Công suất điện ở tải thực, tốt nhất là đo.</translation>
    </message>
    <message>
        <source>Power after, as a share</source>
        <translation>Công suất sau so với trước</translation>
    </message>
    <message>
        <source>Electricity, now</source>
        <translation>Điện, hiện tại</translation>
    </message>
    <message>
        <source>Electricity use of equipment</source>
        <translation>Điện tiêu thụ của thiết bị</translation>
    </message>
    <message>
        <source>Voltage, current and power factor</source>
        <translation>Điện áp, dòng điện và hệ số công suất</translation>
    </message>
    <message>
        <source>Nameplate and load</source>
        <translation>Nhãn máy và mức tải</translation>
    </message>
    <message>
        <source>Power meter</source>
        <translation>Đồng hồ công suất</translation>
    </message>
    <message>
        <source>Yearly energy is known</source>
        <translation>Đã biết điện năng cả năm</translation>
    </message>
    <message>
        <source>Phases</source>
        <translation>Số pha</translation>
    </message>
    <message>
        <source>1 or 3.</source>
        <translation>1 hoặc 3.</translation>
    </message>
    <message>
        <source>Voltage</source>
        <translation>Điện áp</translation>
    </message>
    <message>
        <source>Between two lines if there are three phases.</source>
        <translation>Điện áp dây nếu là ba pha.</translation>
    </message>
    <message>
        <source>Current</source>
        <translation>Dòng điện</translation>
    </message>
    <message>
        <source>Power factor</source>
        <translation>Hệ số công suất</translation>
    </message>
    <message>
        <source>Rated motor power</source>
        <translation>Công suất định mức của động cơ</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>Mức tải</translation>
    </message>
    <message>
        <source>Average shaft power as a share of the rated power.</source>
        <translation>Công suất trục trung bình so với công suất định mức.</translation>
    </message>
    <message>
        <source>Efficiency of motor and drive</source>
        <translation>Hiệu suất động cơ và truyền động</translation>
    </message>
    <message>
        <source>Runs at variable speed</source>
        <translation>Chạy biến tần</translation>
    </message>
    <message>
        <source>Operating frequency</source>
        <translation>Tần số vận hành</translation>
    </message>
    <message>
        <source>Mains frequency</source>
        <translation>Tần số lưới</translation>
    </message>
    <message>
        <source>50 Hz if left empty.</source>
        <translation>Để trống: 50 Hz.</translation>
    </message>
    <message>
        <source>Measured power of one unit</source>
        <translation>Công suất đo của một thiết bị</translation>
    </message>
    <message>
        <source>Yearly electricity of all units</source>
        <translation>Điện năng cả năm của tất cả thiết bị</translation>
    </message>
    <message>
        <source>Power of all units</source>
        <translation>Tổng công suất</translation>
    </message>
    <message>
        <source>Average electric power of one unit while it runs.</source>
        <translation>Công suất điện trung bình của một thiết bị khi chạy.</translation>
    </message>
    <message>
        <source>Electricity, before and after</source>
        <translation>Điện trước và sau</translation>
    </message>
    <message>
        <source>Power now</source>
        <translation>Công suất hiện tại</translation>
    </message>
    <message>
        <source>Hours now</source>
        <translation>Số giờ hiện tại</translation>
    </message>
    <message>
        <source>Power after</source>
        <translation>Công suất sau</translation>
    </message>
    <message>
        <source>Hours after</source>
        <translation>Số giờ sau</translation>
    </message>
    <message>
        <source>Electricity, after</source>
        <translation>Điện, sau cải tiến</translation>
    </message>
    <message>
        <source>Power saved while running</source>
        <translation>Công suất giảm khi chạy</translation>
    </message>
    <message>
        <source>Apparent power</source>
        <translation>Công suất biểu kiến</translation>
    </message>
    <message>
        <source>Power triangle</source>
        <translation>Tam giác công suất</translation>
    </message>
    <message>
        <source>What is known</source>
        <translation>Đã biết</translation>
    </message>
    <message>
        <source>Apparent and real power</source>
        <translation>Công suất biểu kiến và tác dụng</translation>
    </message>
    <message>
        <source>Apparent and reactive power</source>
        <translation>Công suất biểu kiến và phản kháng</translation>
    </message>
    <message>
        <source>Apparent power and power factor</source>
        <translation>Công suất biểu kiến và hệ số công suất</translation>
    </message>
    <message>
        <source>Real and reactive power</source>
        <translation>Công suất tác dụng và phản kháng</translation>
    </message>
    <message>
        <source>Real power and power factor</source>
        <translation>Công suất tác dụng và hệ số công suất</translation>
    </message>
    <message>
        <source>Reactive power and power factor</source>
        <translation>Công suất phản kháng và hệ số công suất</translation>
    </message>
    <message>
        <source>Real power</source>
        <translation>Công suất tác dụng</translation>
    </message>
    <message>
        <source>Reactive power</source>
        <translation>Công suất phản kháng</translation>
    </message>
    <message>
        <source>Power factor aimed at</source>
        <translation>Hệ số công suất mục tiêu</translation>
    </message>
    <message>
        <source>Phase angle</source>
        <translation>Góc pha</translation>
    </message>
    <message>
        <source>Apparent power at the target</source>
        <translation>Công suất biểu kiến ở mục tiêu</translation>
    </message>
    <message>
        <source>Apparent power saved</source>
        <translation>Công suất biểu kiến giảm</translation>
    </message>
    <message>
        <source>Reactive power at the target</source>
        <translation>Công suất phản kháng ở mục tiêu</translation>
    </message>
    <message>
        <source>Capacitors needed</source>
        <translation>Dung lượng tụ cần</translation>
    </message>
    <message>
        <source>Capacitors for a better power factor</source>
        <translation>Tụ bù nâng hệ số công suất</translation>
    </message>
    <message>
        <source>Power factor now</source>
        <translation>Hệ số công suất hiện tại</translation>
    </message>
    <message>
        <source>Apparent power, now</source>
        <translation>Công suất biểu kiến, hiện tại</translation>
    </message>
    <message>
        <source>Reactive power, now</source>
        <translation>Công suất phản kháng, hiện tại</translation>
    </message>
    <message>
        <source>Apparent power, after</source>
        <translation>Công suất biểu kiến, sau</translation>
    </message>
    <message>
        <source>Reactive power, after</source>
        <translation>Công suất phản kháng, sau</translation>
    </message>
    <message>
        <source>Power of one lamp</source>
        <translation>Công suất một bóng</translation>
    </message>
    <message>
        <source>Lamps in a fixture</source>
        <translation>Số bóng mỗi bộ đèn</translation>
    </message>
    <message>
        <source>Number of fixtures</source>
        <translation>Số bộ đèn</translation>
    </message>
    <message>
        <source>Ballast factor</source>
        <translation>Hệ số chấn lưu</translation>
    </message>
    <message>
        <source>Coefficient of utilisation</source>
        <translation>Hệ số sử dụng quang thông</translation>
    </message>
    <message>
        <source>Lumen degradation factor</source>
        <translation>Hệ số suy giảm quang thông</translation>
    </message>
    <message>
        <source>Light of one lamp</source>
        <translation>Quang thông một bóng</translation>
    </message>
    <message>
        <source>Power of one fixture</source>
        <translation>Công suất một bộ đèn</translation>
    </message>
    <message>
        <source>With ballast or driver.</source>
        <translation>Kể cả chấn lưu hoặc bộ nguồn.</translation>
    </message>
    <message>
        <source>Light of one fixture</source>
        <translation>Quang thông một bộ đèn</translation>
    </message>
    <message>
        <source>Left empty, the light is not compared.</source>
        <translation>Để trống: không so sánh ánh sáng.</translation>
    </message>
    <message>
        <source>Burning hours</source>
        <translation>Giờ chiếu sáng</translation>
    </message>
    <message>
        <source>Lighting: old and new</source>
        <translation>Chiếu sáng: cũ và mới</translation>
    </message>
    <message>
        <source>Useful light, now</source>
        <translation>Ánh sáng hữu ích, hiện tại</translation>
    </message>
    <message>
        <source>Useful light, after</source>
        <translation>Ánh sáng hữu ích, sau</translation>
    </message>
    <message>
        <source>Cost saved a year</source>
        <translation>Chi phí tiết kiệm mỗi năm</translation>
    </message>
    <message>
        <source>More efficient lighting</source>
        <translation>Chiếu sáng hiệu suất cao</translation>
    </message>
    <message>
        <source>Light after compared with now (should not be below 100 %)</source>
        <translation>Ánh sáng sau so với hiện tại (không nên dưới 100 %)</translation>
    </message>
    <message>
        <source>Material yield</source>
        <translation>Hiệu suất thu hồi nguyên liệu</translation>
    </message>
    <message>
        <source>Good product a year</source>
        <translation>Sản phẩm đạt mỗi năm</translation>
    </message>
    <message>
        <source>Yield now</source>
        <translation>Hiệu suất hiện tại</translation>
    </message>
    <message>
        <source>Yield after</source>
        <translation>Hiệu suất sau cải tiến</translation>
    </message>
    <message>
        <source>Material put in, now</source>
        <translation>Nguyên liệu đưa vào, hiện tại</translation>
    </message>
    <message>
        <source>Material put in, after</source>
        <translation>Nguyên liệu đưa vào, sau cải tiến</translation>
    </message>
    <message>
        <source>Material saved</source>
        <translation>Nguyên liệu tiết kiệm</translation>
    </message>
    <message>
        <source>Motor: replace or rewind</source>
        <translation>Động cơ: thay mới hay quấn lại</translation>
    </message>
    <message>
        <source>Efficiency of the existing motor</source>
        <translation>Hiệu suất động cơ đang dùng</translation>
    </message>
    <message>
        <source>Efficiency of the new motor</source>
        <translation>Hiệu suất động cơ mới</translation>
    </message>
    <message>
        <source>Price of the new motor</source>
        <translation>Giá động cơ mới</translation>
    </message>
    <message>
        <source>Efficiency lost by rewinding</source>
        <translation>Hiệu suất mất do quấn lại</translation>
    </message>
    <message>
        <source>Cost of rewinding</source>
        <translation>Chi phí quấn lại</translation>
    </message>
    <message>
        <source>Electricity, existing motor</source>
        <translation>Điện, động cơ đang dùng</translation>
    </message>
    <message>
        <source>Electricity, new motor</source>
        <translation>Điện, động cơ mới</translation>
    </message>
    <message>
        <source>Electricity saved by the new motor</source>
        <translation>Điện tiết kiệm nhờ động cơ mới</translation>
    </message>
    <message>
        <source>Simple payback</source>
        <translation>Hoàn vốn giản đơn</translation>
    </message>
    <message>
        <source>Electricity, rewound motor</source>
        <translation>Điện, động cơ quấn lại</translation>
    </message>
    <message>
        <source>Electricity saved against the rewound motor</source>
        <translation>Điện tiết kiệm so với động cơ quấn lại</translation>
    </message>
    <message>
        <source>Simple payback of the price difference</source>
        <translation>Hoàn vốn giản đơn của phần chênh giá</translation>
    </message>
    <message>
        <source>More efficient motor</source>
        <translation>Động cơ hiệu suất cao</translation>
    </message>
    <message>
        <source>Number of identical motors</source>
        <translation>Số động cơ giống nhau</translation>
    </message>
    <message>
        <source>Motor efficiency now</source>
        <translation>Hiệu suất động cơ hiện tại</translation>
    </message>
    <message>
        <source>Motor efficiency after</source>
        <translation>Hiệu suất động cơ sau</translation>
    </message>
    <message>
        <source>Fuel a year, by net calorific value</source>
        <translation>Nhiên liệu mỗi năm, theo nhiệt trị thấp</translation>
    </message>
    <message>
        <source>Fuel a year</source>
        <translation>Nhiên liệu mỗi năm</translation>
    </message>
    <message>
        <source>Average heat that is needed</source>
        <translation>Nhu cầu nhiệt trung bình</translation>
    </message>
    <message>
        <source>Hours a year with this heat</source>
        <translation>Số giờ mỗi năm cần nhiệt này</translation>
    </message>
    <message>
        <source>Efficiency of the heat supply</source>
        <translation>Hiệu suất cấp nhiệt</translation>
    </message>
    <message>
        <source>Fuel, before and after</source>
        <translation>Nhiên liệu trước và sau</translation>
    </message>
    <message>
        <source>Energy of the fuel</source>
        <translation>Năng lượng của nhiên liệu</translation>
    </message>
    <message>
        <source>Mass of the fuel</source>
        <translation>Khối lượng nhiên liệu</translation>
    </message>
    <message>
        <source>Heat that is needed</source>
        <translation>Nhu cầu nhiệt</translation>
    </message>
    <message>
        <source>Net calorific value</source>
        <translation>Nhiệt trị thấp</translation>
    </message>
    <message>
        <source>Fuel, now</source>
        <translation>Nhiên liệu, hiện tại</translation>
    </message>
    <message>
        <source>Fuel, after</source>
        <translation>Nhiên liệu, sau cải tiến</translation>
    </message>
    <message>
        <source>Fuel gas use of equipment</source>
        <translation>Khí đốt tiêu thụ của thiết bị</translation>
    </message>
    <message>
        <source>Gas meter</source>
        <translation>Đồng hồ khí</translation>
    </message>
    <message>
        <source>Air that is heated</source>
        <translation>Không khí được gia nhiệt</translation>
    </message>
    <message>
        <source>Water that is heated</source>
        <translation>Nước được gia nhiệt</translation>
    </message>
    <message>
        <source>Fuel price</source>
        <translation>Giá nhiên liệu</translation>
    </message>
    <message>
        <source>Gas flow</source>
        <translation>Lưu lượng khí đốt</translation>
    </message>
    <message>
        <source>Heating value of the gas</source>
        <translation>Nhiệt trị của khí</translation>
    </message>
    <message>
        <source>1,030 Btu/scf (38.4 MJ/m³) if left empty.</source>
        <translation>Để trống: 1.030 Btu/scf (38,4 MJ/m³).</translation>
    </message>
    <message>
        <source>Air flow</source>
        <translation>Lưu lượng không khí</translation>
    </message>
    <message>
        <source>Density of the air</source>
        <translation>Khối lượng riêng không khí</translation>
    </message>
    <message>
        <source>1.2 kg/m³ (0.075 lb/ft³) if left empty.</source>
        <translation>Để trống: 1,2 kg/m³ (0,075 lb/ft³).</translation>
    </message>
    <message>
        <source>Specific heat of the air</source>
        <translation>Nhiệt dung riêng không khí</translation>
    </message>
    <message>
        <source>1.005 kJ/(kg·K) (0.24 Btu/(lb·°F)) if left empty.</source>
        <translation>Để trống: 1,005 kJ/(kg·K) (0,24 Btu/(lb·°F)).</translation>
    </message>
    <message>
        <source>Water flow</source>
        <translation>Lưu lượng nước</translation>
    </message>
    <message>
        <source>Density of the water</source>
        <translation>Khối lượng riêng của nước</translation>
    </message>
    <message>
        <source>998.54 kg/m³ if left empty.</source>
        <translation>Để trống: 998,54 kg/m³.</translation>
    </message>
    <message>
        <source>Specific heat of the water</source>
        <translation>Nhiệt dung riêng của nước</translation>
    </message>
    <message>
        <source>4.187 kJ/(kg·K) if left empty.</source>
        <translation>Để trống: 4,187 kJ/(kg·K).</translation>
    </message>
    <message>
        <source>Temperature in</source>
        <translation>Nhiệt độ vào</translation>
    </message>
    <message>
        <source>Temperature out</source>
        <translation>Nhiệt độ ra</translation>
    </message>
    <message>
        <source>Efficiency of the heating</source>
        <translation>Hiệu suất gia nhiệt</translation>
    </message>
    <message>
        <source>Yearly fuel of all units</source>
        <translation>Nhiên liệu cả năm của tất cả thiết bị</translation>
    </message>
    <message>
        <source>Heat flow of one unit</source>
        <translation>Dòng nhiệt của một thiết bị</translation>
    </message>
    <message>
        <source>Flow of all units</source>
        <translation>Tổng lưu lượng</translation>
    </message>
    <message>
        <source>High load</source>
        <translation>Tải cao</translation>
    </message>
    <message>
        <source>Middle load</source>
        <translation>Tải vừa</translation>
    </message>
    <message>
        <source>Low load</source>
        <translation>Tải thấp</translation>
    </message>
    <message>
        <source>Flow, share of full flow</source>
        <translation>Lưu lượng so với toàn tải</translation>
    </message>
    <message>
        <source>Hours a year at this flow</source>
        <translation>Số giờ mỗi năm ở lưu lượng này</translation>
    </message>
    <message>
        <source>Power now at this flow</source>
        <translation>Công suất hiện tại ở lưu lượng này</translation>
    </message>
    <message>
        <source>As measured with valve, damper or bypass.</source>
        <translation>Đo khi điều chỉnh bằng van, cửa gió hoặc đường vòng.</translation>
    </message>
    <message>
        <source>Pump or fan and drive</source>
        <translation>Bơm hoặc quạt và truyền động</translation>
    </message>
    <message>
        <source>Efficiency of the drive</source>
        <translation>Hiệu suất bộ biến tần</translation>
    </message>
    <message>
        <source>Variable speed for a pump or fan</source>
        <translation>Biến tần cho bơm hoặc quạt</translation>
    </message>
    <message>
        <source>Power at full flow, without throttling</source>
        <translation>Công suất ở toàn lưu lượng, không tiết lưu</translation>
    </message>
    <message>
        <source>What the pump or fan works against</source>
        <translation>Bơm hoặc quạt làm việc với</translation>
    </message>
    <message>
        <source>Friction only (closed loop, ducts)</source>
        <translation>Chỉ ma sát (mạch kín, ống gió)</translation>
    </message>
    <message>
        <source>Friction and a static head (lift, pressure)</source>
        <translation>Ma sát và cột áp tĩnh (độ cao, áp suất)</translation>
    </message>
    <message>
        <source>Exponent of power with flow</source>
        <translation>Số mũ công suất theo lưu lượng</translation>
    </message>
    <message>
        <source>3 by the affinity laws; 2.5 for real systems.</source>
        <translation>3 theo luật đồng dạng; 2,5 cho hệ thực.</translation>
    </message>
    <message>
        <source>Static share of the head at full flow</source>
        <translation>Tỷ lệ cột áp tĩnh ở toàn lưu lượng</translation>
    </message>
    <message>
        <source>Power after, high load</source>
        <translation>Công suất sau, tải cao</translation>
    </message>
    <message>
        <source>Power after, middle load</source>
        <translation>Công suất sau, tải vừa</translation>
    </message>
    <message>
        <source>Power after, low load</source>
        <translation>Công suất sau, tải thấp</translation>
    </message>
    <message>
        <source>Steam</source>
        <translation>Hơi</translation>
    </message>
    <message>
        <source>Give one: quality, temperature, enthalpy or entropy.</source>
        <translation>Cho một trong: độ khô, nhiệt độ, entanpi hoặc entropi.</translation>
    </message>
    <message>
        <source>Energy balance of a boiler</source>
        <translation>Cân bằng năng lượng lò hơi</translation>
    </message>
    <message>
        <source>Deaerator pressure</source>
        <translation>Áp suất bình khử khí</translation>
    </message>
    <message>
        <source>Blowdown</source>
        <translation>Xả đáy</translation>
    </message>
    <message>
        <source>Steam pressure</source>
        <translation>Áp suất hơi</translation>
    </message>
    <message>
        <source>Steam temperature</source>
        <translation>Nhiệt độ hơi</translation>
    </message>
    <message>
        <source>Heat in the steam</source>
        <translation>Nhiệt trong hơi</translation>
    </message>
    <message>
        <source>Feedwater</source>
        <translation>Nước cấp</translation>
    </message>
    <message>
        <source>Heat in the feedwater</source>
        <translation>Nhiệt trong nước cấp</translation>
    </message>
    <message>
        <source>Heat in the blowdown</source>
        <translation>Nhiệt trong nước xả đáy</translation>
    </message>
    <message>
        <source>Heat given by the boiler</source>
        <translation>Nhiệt lò hơi cấp</translation>
    </message>
    <message>
        <source>Heat of the fuel</source>
        <translation>Nhiệt của nhiên liệu</translation>
    </message>
    <message>
        <source>Boiler blowdown rate</source>
        <translation>Tỷ lệ xả đáy lò hơi</translation>
    </message>
    <message>
        <source>Conductivity of the feedwater</source>
        <translation>Độ dẫn điện của nước cấp</translation>
    </message>
    <message>
        <source>Conductivity of the blowdown</source>
        <translation>Độ dẫn điện của nước xả đáy</translation>
    </message>
    <message>
        <source>Blowdown flow</source>
        <translation>Lưu lượng xả đáy</translation>
    </message>
    <message>
        <source>Oxygen in the dry flue gas</source>
        <translation>Oxy trong khói khô</translation>
    </message>
    <message>
        <source>Flue gas temperature</source>
        <translation>Nhiệt độ khói thải</translation>
    </message>
    <message>
        <source>On the net calorific value.</source>
        <translation>Theo nhiệt trị thấp.</translation>
    </message>
    <message>
        <source>Better boiler or furnace efficiency</source>
        <translation>Nâng hiệu suất lò hơi, lò nung</translation>
    </message>
    <message>
        <source>Fuel used a year, by net calorific value</source>
        <translation>Nhiên liệu dùng mỗi năm, theo nhiệt trị thấp</translation>
    </message>
    <message>
        <source>How the efficiency is known</source>
        <translation>Cách biết hiệu suất</translation>
    </message>
    <message>
        <source>Measured or from the boiler&apos;s papers</source>
        <translation>Đo hoặc theo hồ sơ lò</translation>
    </message>
    <message>
        <source>Flue gas analysis</source>
        <translation>Phân tích khói thải</translation>
    </message>
    <message>
        <source>Efficiency now</source>
        <translation>Hiệu suất hiện tại</translation>
    </message>
    <message>
        <source>Efficiency after</source>
        <translation>Hiệu suất sau</translation>
    </message>
    <message>
        <source>Temperature of the combustion air</source>
        <translation>Nhiệt độ không khí cháy</translation>
    </message>
    <message>
        <source>Other losses</source>
        <translation>Tổn thất khác</translation>
    </message>
    <message>
        <source>Radiation, unburnt fuel and blowdown.</source>
        <translation>Bức xạ, cháy không hết và xả đáy.</translation>
    </message>
    <message>
        <source>Siegert constant A₂</source>
        <translation>Hằng số Siegert A₂</translation>
    </message>
    <message>
        <source>Siegert constant B</source>
        <translation>Hằng số Siegert B</translation>
    </message>
    <message>
        <source>Flue gas loss now</source>
        <translation>Tổn thất khói hiện tại</translation>
    </message>
    <message>
        <source>Flue gas loss after</source>
        <translation>Tổn thất khói sau</translation>
    </message>
    <message>
        <source>Five coefficients of T⁴, T³, T², T and 1, with T in K.</source>
        <translation>Năm hệ số của T⁴, T³, T², T và 1, T tính bằng K.</translation>
    </message>
    <message>
        <source>Length of the pipe</source>
        <translation>Chiều dài ống</translation>
    </message>
    <message>
        <source>Outer diameter of the pipe</source>
        <translation>Đường kính ngoài của ống</translation>
    </message>
    <message>
        <source>Wall of the pipe</source>
        <translation>Bề dày thành ống</translation>
    </message>
    <message>
        <source>Thickness of the insulation</source>
        <translation>Bề dày bảo ôn</translation>
    </message>
    <message>
        <source>Temperature of the pipe</source>
        <translation>Nhiệt độ ống</translation>
    </message>
    <message>
        <source>Temperature of the air</source>
        <translation>Nhiệt độ không khí</translation>
    </message>
    <message>
        <source>Speed of the air</source>
        <translation>Tốc độ gió</translation>
    </message>
    <message>
        <source>Emissivity of the bare pipe</source>
        <translation>Độ đen của ống trần</translation>
    </message>
    <message>
        <source>Emissivity of the jacket</source>
        <translation>Độ đen của vỏ bọc</translation>
    </message>
    <message>
        <source>Conductivity of the pipe</source>
        <translation>Hệ số dẫn nhiệt của ống</translation>
    </message>
    <message>
        <source>Conductivity of the insulation</source>
        <translation>Hệ số dẫn nhiệt của bảo ôn</translation>
    </message>
    <message>
        <source>Heat loss of one metre</source>
        <translation>Tổn thất nhiệt một mét</translation>
    </message>
    <message>
        <source>Heat to be made for it a year</source>
        <translation>Nhiệt phải cấp bù mỗi năm</translation>
    </message>
    <message>
        <source>Heat loss of a bare pipe</source>
        <translation>Tổn thất nhiệt ống trần</translation>
    </message>
    <message>
        <source>Heat loss of an insulated pipe</source>
        <translation>Tổn thất nhiệt ống có bảo ôn</translation>
    </message>
    <message>
        <source>Pressure</source>
        <translation>Áp suất</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>Nhiệt độ</translation>
    </message>
    <message>
        <source>Enthalpy</source>
        <translation>Entanpi</translation>
    </message>
    <message>
        <source>Entropy</source>
        <translation>Entropi</translation>
    </message>
    <message>
        <source>Specific volume</source>
        <translation>Thể tích riêng</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Độ khô</translation>
    </message>
    <message>
        <source>Steam by pressure and temperature</source>
        <translation>Hơi theo áp suất và nhiệt độ</translation>
    </message>
    <message>
        <source>Steam by pressure and enthalpy</source>
        <translation>Hơi theo áp suất và entanpi</translation>
    </message>
    <message>
        <source>Steam by pressure and entropy</source>
        <translation>Hơi theo áp suất và entropi</translation>
    </message>
    <message>
        <source>Steam by pressure and quality</source>
        <translation>Hơi theo áp suất và độ khô</translation>
    </message>
    <message>
        <source>Saturated steam by pressure</source>
        <translation>Hơi bão hòa theo áp suất</translation>
    </message>
    <message>
        <source>Enthalpy of the liquid</source>
        <translation>Entanpi của nước sôi</translation>
    </message>
    <message>
        <source>Enthalpy of the vapour</source>
        <translation>Entanpi của hơi khô</translation>
    </message>
    <message>
        <source>Enthalpy of evaporation</source>
        <translation>Ẩn nhiệt hóa hơi</translation>
    </message>
    <message>
        <source>Entropy of the liquid</source>
        <translation>Entropi của nước sôi</translation>
    </message>
    <message>
        <source>Entropy of the vapour</source>
        <translation>Entropi của hơi khô</translation>
    </message>
    <message>
        <source>Specific volume of the liquid</source>
        <translation>Thể tích riêng của nước sôi</translation>
    </message>
    <message>
        <source>Specific volume of the vapour</source>
        <translation>Thể tích riêng của hơi khô</translation>
    </message>
    <message>
        <source>Temperature of the make-up water</source>
        <translation>Nhiệt độ nước bổ sung</translation>
    </message>
    <message>
        <source>Repair of steam traps</source>
        <translation>Sửa bẫy hơi</translation>
    </message>
    <message>
        <source>Bore of the trap&apos;s seat</source>
        <translation>Đường kính lỗ bẫy hơi</translation>
    </message>
    <message>
        <source>Steam pressure before the trap</source>
        <translation>Áp suất hơi trước bẫy</translation>
    </message>
    <message>
        <source>Pressure behind the trap</source>
        <translation>Áp suất sau bẫy</translation>
    </message>
    <message>
        <source>Where the trap discharges</source>
        <translation>Bẫy xả về đâu</translation>
    </message>
    <message>
        <source>To the open: steam and water are lost</source>
        <translation>Ra ngoài trời: mất cả hơi và nước</translation>
    </message>
    <message>
        <source>To a return line: the water comes back</source>
        <translation>Về đường hồi: nước được thu lại</translation>
    </message>
    <message>
        <source>Traps of this kind that failed open</source>
        <translation>Số bẫy loại này bị kẹt mở</translation>
    </message>
    <message>
        <source>Blocked or cold traps lose no steam and count zero.</source>
        <translation>Bẫy tắc hoặc nguội không mất hơi, tính bằng không.</translation>
    </message>
    <message>
        <source>0.6 if left empty; less if condensate passes with the steam.</source>
        <translation>Để trống: 0,6; nhỏ hơn nếu nước ngưng đi cùng hơi.</translation>
    </message>
    <message>
        <source>Feedwater temperature</source>
        <translation>Nhiệt độ nước cấp</translation>
    </message>
    <message>
        <source>Steam lost</source>
        <translation>Hơi mất</translation>
    </message>
    <message>
        <source>Steam saved a year</source>
        <translation>Hơi tiết kiệm mỗi năm</translation>
    </message>
    <message>
        <source>Return of condensate</source>
        <translation>Thu hồi nước ngưng</translation>
    </message>
    <message>
        <source>Condensate returned in addition</source>
        <translation>Nước ngưng thu hồi thêm</translation>
    </message>
    <message>
        <source>Temperature of the condensate at the boiler house</source>
        <translation>Nhiệt độ nước ngưng tại nhà lò</translation>
    </message>
    <message>
        <source>Share of it that goes to the sewer today</source>
        <translation>Tỷ lệ hiện đang thải ra cống</translation>
    </message>
    <message>
        <source>Electricity of the return pumps</source>
        <translation>Điện của bơm hồi</translation>
    </message>
    <message>
        <source>None if left empty: the condensate flows back by itself.</source>
        <translation>Để trống: không có, nước ngưng tự chảy về.</translation>
    </message>
    <message>
        <source>Insulation of hot pipes</source>
        <translation>Bảo ôn ống nóng</translation>
    </message>
    <message>
        <source>Length of bare pipe</source>
        <translation>Chiều dài ống trần</translation>
    </message>
    <message>
        <source>A bare valve loses about as much as 1 to 2 m of pipe.</source>
        <translation>Một van trần mất nhiệt bằng khoảng 1 đến 2 m ống.</translation>
    </message>
    <message>
        <source>Surface temperature of the bare pipe</source>
        <translation>Nhiệt độ bề mặt ống trần</translation>
    </message>
    <message>
        <source>0 to 0.5 m/s indoors.</source>
        <translation>Trong nhà: 0 đến 0,5 m/s.</translation>
    </message>
    <message>
        <source>At the mean temperature of the insulation.</source>
        <translation>Ở nhiệt độ trung bình của lớp bảo ôn.</translation>
    </message>
    <message>
        <source>0.8 (oxidised steel) if left empty.</source>
        <translation>Để trống: 0,8 (thép bị ôxy hóa).</translation>
    </message>
    <message>
        <source>0.2 (weathered aluminium) if left empty.</source>
        <translation>Để trống: 0,2 (nhôm đã xỉn).</translation>
    </message>
    <message>
        <source>Heat loss now</source>
        <translation>Tổn thất nhiệt hiện tại</translation>
    </message>
    <message>
        <source>Heat loss after</source>
        <translation>Tổn thất nhiệt sau</translation>
    </message>
    <message>
        <source>Fuel for the loss now</source>
        <translation>Nhiên liệu cho tổn thất hiện tại</translation>
    </message>
    <message>
        <source>Less boiler blowdown</source>
        <translation>Giảm xả đáy lò hơi</translation>
    </message>
    <message>
        <source>Steam a year</source>
        <translation>Hơi mỗi năm</translation>
    </message>
    <message>
        <source>Boiler pressure</source>
        <translation>Áp suất lò hơi</translation>
    </message>
    <message>
        <source>Conductivity of the boiler water now</source>
        <translation>Độ dẫn điện nước lò hiện tại</translation>
    </message>
    <message>
        <source>Conductivity of the boiler water after</source>
        <translation>Độ dẫn điện nước lò sau</translation>
    </message>
    <message>
        <source>Blowdown now</source>
        <translation>Xả đáy hiện tại</translation>
    </message>
    <message>
        <source>Blowdown after</source>
        <translation>Xả đáy sau</translation>
    </message>
    <message>
        <source>Cycles of concentration</source>
        <translation>Số vòng cô đặc</translation>
    </message>
    <message>
        <source>Conductivity of the blowdown divided by that of the make-up water.</source>
        <translation>Độ dẫn điện nước xả chia cho nước bổ sung.</translation>
    </message>
    <message>
        <source>Drift loss, share of the circulation</source>
        <translation>Tổn thất cuốn theo, so với lưu lượng tuần hoàn</translation>
    </message>
    <message>
        <source>About 0.2 % without drift eliminators, 0.005 to 0.02 % with good ones.</source>
        <translation>Khoảng 0,2 % khi không có tấm chắn nước, 0,005 đến 0,02 % với tấm chắn tốt.</translation>
    </message>
    <message>
        <source>Cooling-tower water</source>
        <translation>Nước tháp giải nhiệt</translation>
    </message>
    <message>
        <source>Water over the tower</source>
        <translation>Lưu lượng nước qua tháp</translation>
    </message>
    <message>
        <source>Temperature drop of the water in the tower</source>
        <translation>Độ giảm nhiệt độ nước qua tháp</translation>
    </message>
    <message>
        <source>Evaporation</source>
        <translation>Bay hơi</translation>
    </message>
    <message>
        <source>Make-up water, now</source>
        <translation>Nước bổ sung, hiện tại</translation>
    </message>
    <message>
        <source>Make-up water, after</source>
        <translation>Nước bổ sung, sau</translation>
    </message>
    <message>
        <source>Water use of equipment</source>
        <translation>Nước tiêu thụ của thiết bị</translation>
    </message>
    <message>
        <source>Flow meter</source>
        <translation>Lưu lượng kế</translation>
    </message>
    <message>
        <source>Two readings of a water meter</source>
        <translation>Hai lần đọc đồng hồ nước</translation>
    </message>
    <message>
        <source>Bucket and stop watch</source>
        <translation>Xô đong và đồng hồ bấm giây</translation>
    </message>
    <message>
        <source>Yearly volume is known</source>
        <translation>Đã biết lượng nước cả năm</translation>
    </message>
    <message>
        <source>Flow</source>
        <translation>Lưu lượng</translation>
    </message>
    <message>
        <source>First reading</source>
        <translation>Số đọc đầu</translation>
    </message>
    <message>
        <source>Second reading</source>
        <translation>Số đọc cuối</translation>
    </message>
    <message>
        <source>Time between the readings</source>
        <translation>Thời gian giữa hai lần đọc</translation>
    </message>
    <message>
        <source>Volume of the bucket</source>
        <translation>Thể tích xô</translation>
    </message>
    <message>
        <source>Water a year</source>
        <translation>Lượng nước mỗi năm</translation>
    </message>
    <message>
        <source>Water price</source>
        <translation>Giá nước</translation>
    </message>
    <message>
        <source>Water, before and after</source>
        <translation>Nước trước và sau</translation>
    </message>
    <message>
        <source>Flow now</source>
        <translation>Lưu lượng hiện tại</translation>
    </message>
    <message>
        <source>Flow after</source>
        <translation>Lưu lượng sau</translation>
    </message>
    <message>
        <source>Share of it that becomes waste water</source>
        <translation>Tỷ lệ thành nước thải</translation>
    </message>
    <message>
        <source>The water is heated</source>
        <translation>Nước được gia nhiệt</translation>
    </message>
    <message>
        <source>Temperature of the hot water</source>
        <translation>Nhiệt độ nước nóng</translation>
    </message>
    <message>
        <source>Temperature of the cold water</source>
        <translation>Nhiệt độ nước lạnh</translation>
    </message>
    <message>
        <source>Efficiency of the heating, pipes included</source>
        <translation>Hiệu suất gia nhiệt, kể cả đường ống</translation>
    </message>
    <message>
        <source>Water, now</source>
        <translation>Nước, hiện tại</translation>
    </message>
    <message>
        <source>Water, after</source>
        <translation>Nước, sau cải tiến</translation>
    </message>
    <message>
        <source>CO₂ of an energy use</source>
        <translation>Phát thải CO₂ do sử dụng năng lượng</translation>
    </message>
    <message>
        <source>Kind of energy</source>
        <translation>Loại năng lượng</translation>
    </message>
    <message>
        <source>Electricity</source>
        <translation>Điện</translation>
    </message>
    <message>
        <source>Emission factor</source>
        <translation>Hệ số phát thải</translation>
    </message>
    <message>
        <source>Of the grid, or of the fuel on the calorific value that the use is in.</source>
        <translation>Của lưới điện, hoặc của nhiên liệu theo đúng loại nhiệt trị đã dùng để tính mức tiêu thụ.</translation>
    </message>
    <message>
        <source>Energy used a year</source>
        <translation>Năng lượng sử dụng mỗi năm</translation>
    </message>
    <message>
        <source>Emissions a year</source>
        <translation>Phát thải mỗi năm</translation>
    </message>
    <message>
        <source>Methane, CH₄</source>
        <translation>Metan, CH₄</translation>
    </message>
    <message>
        <source>Ethane, C₂H₆</source>
        <translation>Etan, C₂H₆</translation>
    </message>
    <message>
        <source>Propane, C₃H₈</source>
        <translation>Propan, C₃H₈</translation>
    </message>
    <message>
        <source>Butane, C₄H₁₀</source>
        <translation>Butan, C₄H₁₀</translation>
    </message>
    <message>
        <source>Hydrogen, H₂</source>
        <translation>Hydro, H₂</translation>
    </message>
    <message>
        <source>Carbon monoxide, CO</source>
        <translation>Cacbon monoxit, CO</translation>
    </message>
    <message>
        <source>Carbon dioxide, CO₂</source>
        <translation>Cacbon dioxit, CO₂</translation>
    </message>
    <message>
        <source>Nitrogen, N₂</source>
        <translation>Nitơ, N₂</translation>
    </message>
    <message>
        <source>Oxygen, O₂</source>
        <translation>Oxy, O₂</translation>
    </message>
    <message>
        <source>Water vapour, H₂O</source>
        <translation>Hơi nước, H₂O</translation>
    </message>
    <message>
        <source>Sulphur dioxide, SO₂</source>
        <translation>Lưu huỳnh dioxit, SO₂</translation>
    </message>
    <message>
        <source>0 if left empty; all shares together are 100 %.</source>
        <translation>Để trống là 0; tổng các thành phần bằng 100 %.</translation>
    </message>
    <message>
        <source>Gas</source>
        <translation>Khí đốt</translation>
    </message>
    <message>
        <source>Oxygen in the flue gas</source>
        <translation>Oxy trong khói thải</translation>
    </message>
    <message>
        <source>By volume.</source>
        <translation>Theo thể tích.</translation>
    </message>
    <message>
        <source>Oxygen is measured in</source>
        <translation>Oxy được đo trong</translation>
    </message>
    <message>
        <source>Dry gas (portable analyser)</source>
        <translation>Khói khô (máy phân tích cầm tay)</translation>
    </message>
    <message>
        <source>Wet gas (probe in the stack)</source>
        <translation>Khói ẩm (đầu đo đặt trong ống khói)</translation>
    </message>
    <message>
        <source>Moisture of the combustion air</source>
        <translation>Độ chứa hơi của không khí cấp cho buồng đốt</translation>
    </message>
    <message>
        <source>kg of water by kg of dry air: about 0.02 at 30 °C and 75 %; 0 if left empty.</source>
        <translation>kg nước trên kg không khí khô: khoảng 0,02 ở 30 °C và độ ẩm 75 %; để trống là 0.</translation>
    </message>
    <message>
        <source>Heating value of a fuel gas</source>
        <translation>Nhiệt trị của khí đốt</translation>
    </message>
    <message>
        <source>Gross heating value by mass</source>
        <translation>Nhiệt trị cao theo khối lượng</translation>
    </message>
    <message>
        <source>Gross heating value by volume (15 °C)</source>
        <translation>Nhiệt trị cao theo thể tích (15 °C)</translation>
    </message>
    <message>
        <source>Specific gravity</source>
        <translation>Tỷ trọng so với không khí</translation>
    </message>
    <message>
        <source>Excess air of a gas burner</source>
        <translation>Không khí thừa của đầu đốt khí</translation>
    </message>
    <message>
        <source>Excess air</source>
        <translation>Không khí thừa</translation>
    </message>
    <message>
        <source>Stack loss with gas</source>
        <translation>Tổn thất khói thải khi đốt khí</translation>
    </message>
    <message>
        <source>Combustion air temperature</source>
        <translation>Nhiệt độ không khí cấp cho buồng đốt</translation>
    </message>
    <message>
        <source>Fuel temperature</source>
        <translation>Nhiệt độ nhiên liệu</translation>
    </message>
    <message>
        <source>Ambient temperature</source>
        <translation>Nhiệt độ môi trường</translation>
    </message>
    <message>
        <source>Available heat, by gross heating value</source>
        <translation>Nhiệt hữu dụng theo nhiệt trị cao</translation>
    </message>
    <message>
        <source>Stack loss, by gross heating value</source>
        <translation>Tổn thất khói thải theo nhiệt trị cao</translation>
    </message>
    <message>
        <source>Mean specific heat of the flue gas</source>
        <translation>Nhiệt dung riêng trung bình của khói thải</translation>
    </message>
    <message>
        <source>Air needed, by volume of gas</source>
        <translation>Không khí lý thuyết trên một đơn vị thể tích khí</translation>
    </message>
    <message>
        <source>Cooling from exhaust heat</source>
        <translation>Làm lạnh bằng nhiệt khói thải</translation>
    </message>
    <message>
        <source>Available heat</source>
        <translation>Nhiệt hữu dụng</translation>
    </message>
    <message>
        <source>Share of the fuel&apos;s heat that does not leave with the exhaust.</source>
        <translation>Phần nhiệt của nhiên liệu không mất theo khói thải.</translation>
    </message>
    <message>
        <source>Efficiency of the heat exchanger</source>
        <translation>Hiệu suất của bộ trao đổi nhiệt</translation>
    </message>
    <message>
        <source>Hot water to the chiller</source>
        <translation>Nước nóng vào máy lạnh</translation>
    </message>
    <message>
        <source>Hot water from the chiller</source>
        <translation>Nước nóng ra khỏi máy lạnh</translation>
    </message>
    <message>
        <source>998.8 kg/m³ (8.335 lb/gal, cold water) if left empty.</source>
        <translation>Để trống là 998,8 kg/m³ (8,335 lb/gal, nước lạnh).</translation>
    </message>
    <message>
        <source>COP of the absorption chiller</source>
        <translation>COP của máy lạnh hấp thụ</translation>
    </message>
    <message>
        <source>Share of the cooling that is used</source>
        <translation>Tỷ lệ lạnh được sử dụng</translation>
    </message>
    <message>
        <source>COP of the electric chiller it replaces</source>
        <translation>COP của máy lạnh chạy điện được thay thế</translation>
    </message>
    <message>
        <source>Heat recovered</source>
        <translation>Nhiệt thu hồi</translation>
    </message>
    <message>
        <source>Hot water flow</source>
        <translation>Lưu lượng nước nóng</translation>
    </message>
    <message>
        <source>Cooling made</source>
        <translation>Công suất lạnh sản xuất</translation>
    </message>
    <message>
        <source>Cooling used</source>
        <translation>Công suất lạnh sử dụng</translation>
    </message>
    <message>
        <source>Electricity not needed</source>
        <translation>Công suất điện không phải dùng</translation>
    </message>
    <message>
        <source>Efficiency with fuel</source>
        <translation>Hiệu suất khi dùng nhiên liệu</translation>
    </message>
    <message>
        <source>Efficiency with electricity</source>
        <translation>Hiệu suất khi dùng điện</translation>
    </message>
    <message>
        <source>Electric heating instead of fuel</source>
        <translation>Gia nhiệt bằng điện thay nhiên liệu</translation>
    </message>
    <message>
        <source>Electric power for the same heat</source>
        <translation>Công suất điện cho cùng lượng nhiệt</translation>
    </message>
    <message>
        <source>Fuel heating instead of electricity</source>
        <translation>Gia nhiệt bằng nhiên liệu thay điện</translation>
    </message>
    <message>
        <source>Electric power</source>
        <translation>Công suất điện</translation>
    </message>
    <message>
        <source>Heat of the fuel for the same heat</source>
        <translation>Nhiệt của nhiên liệu cho cùng lượng nhiệt</translation>
    </message>
    <message>
        <source>Carbon</source>
        <translation>Cacbon</translation>
    </message>
    <message>
        <source>Hydrogen</source>
        <translation>Hydro</translation>
    </message>
    <message>
        <source>Sulphur</source>
        <translation>Lưu huỳnh</translation>
    </message>
    <message>
        <source>Ash</source>
        <translation>Tro</translation>
    </message>
    <message>
        <source>Oxygen</source>
        <translation>Oxy</translation>
    </message>
    <message>
        <source>Moisture</source>
        <translation>Độ ẩm</translation>
    </message>
    <message>
        <source>Nitrogen</source>
        <translation>Nitơ</translation>
    </message>
    <message>
        <source>Fuel as fired, by mass</source>
        <translation>Nhiên liệu làm việc, theo khối lượng</translation>
    </message>
    <message>
        <source>Gross heating value</source>
        <translation>Nhiệt trị cao</translation>
    </message>
    <message>
        <source>Measured, as fired; by Dulong&apos;s formula if left empty.</source>
        <translation>Giá trị đo, theo mẫu làm việc; để trống thì tính theo công thức Dulong.</translation>
    </message>
    <message>
        <source>Excess air with coal, wood or oil</source>
        <translation>Không khí thừa khi đốt than, củi, dầu</translation>
    </message>
    <message>
        <source>Stack loss with coal, wood or oil</source>
        <translation>Tổn thất khói thải khi đốt than, củi, dầu</translation>
    </message>
    <message>
        <source>Ash temperature</source>
        <translation>Nhiệt độ tro xỉ khi thải</translation>
    </message>
    <message>
        <source>Carbon in the ash</source>
        <translation>Cacbon còn lại trong tro</translation>
    </message>
    <message>
        <source>Share of the dry ash; often its loss on ignition.</source>
        <translation>Tỷ lệ trong tro khô; thường lấy bằng hàm lượng mất khi nung.</translation>
    </message>
    <message>
        <source>Oxygen in the combustion air</source>
        <translation>Oxy trong không khí cấp cho buồng đốt</translation>
    </message>
    <message>
        <source>Available heat of a gas furnace</source>
        <translation>Nhiệt hữu dụng của lò đốt khí</translation>
    </message>
    <message>
        <source>Heat that stays in the furnace</source>
        <translation>Nhiệt giữ lại trong lò</translation>
    </message>
    <message>
        <source>Heat that leaves with the exhaust</source>
        <translation>Nhiệt mất theo khói thải</translation>
    </message>
    <message>
        <source>Less excess air and preheated air</source>
        <translation>Giảm không khí thừa và sấy nóng không khí</translation>
    </message>
    <message>
        <source>Excess air, now</source>
        <translation>Không khí thừa, hiện tại</translation>
    </message>
    <message>
        <source>Excess air, after</source>
        <translation>Không khí thừa, sau cải tiến</translation>
    </message>
    <message>
        <source>Available heat, now</source>
        <translation>Nhiệt hữu dụng, hiện tại</translation>
    </message>
    <message>
        <source>Available heat, after</source>
        <translation>Nhiệt hữu dụng, sau cải tiến</translation>
    </message>
    <message>
        <source>Fuel saved</source>
        <translation>Nhiên liệu tiết kiệm</translation>
    </message>
    <message>
        <source>Heat of the fuel, after</source>
        <translation>Nhiệt của nhiên liệu, sau cải tiến</translation>
    </message>
    <message>
        <source>By gross heating value.</source>
        <translation>Tính theo nhiệt trị cao.</translation>
    </message>
    <message>
        <source>Boiler</source>
        <translation>Nồi hơi</translation>
    </message>
    <message>
        <source>By the composition of the gas if left empty.</source>
        <translation>Để trống thì tính theo thành phần khí.</translation>
    </message>
    <message>
        <source>Superheated</source>
        <translation>Hơi quá nhiệt</translation>
    </message>
    <message>
        <source>Saturated</source>
        <translation>Hơi bão hòa</translation>
    </message>
    <message>
        <source>Feedwater economizer</source>
        <translation>Bộ hâm nước cấp (economizer)</translation>
    </message>
    <message>
        <source>Effectiveness of the heat exchanger</source>
        <translation>Độ hiệu dụng (ε) của bộ trao đổi nhiệt</translation>
    </message>
    <message>
        <source>Boiler efficiency, by gross heating value</source>
        <translation>Hiệu suất nồi hơi theo nhiệt trị cao</translation>
    </message>
    <message>
        <source>Flue gas</source>
        <translation>Lưu lượng khói thải</translation>
    </message>
    <message>
        <source>Flue gas temperature behind the heat exchanger</source>
        <translation>Nhiệt độ khói thải sau bộ trao đổi nhiệt</translation>
    </message>
    <message>
        <source>Feedwater temperature behind the heat exchanger</source>
        <translation>Nhiệt độ nước cấp sau bộ trao đổi nhiệt</translation>
    </message>
    <message>
        <source>Fuel saved a year</source>
        <translation>Nhiên liệu tiết kiệm mỗi năm</translation>
    </message>
    <message>
        <source>Condensing economizer</source>
        <translation>Bộ hâm nước ngưng tụ</translation>
    </message>
    <message>
        <source>Share of the flue gas water that condenses</source>
        <translation>Tỷ lệ hơi nước trong khói ngưng tụ</translation>
    </message>
    <message>
        <source>Latent heat, by heat of the fuel</source>
        <translation>Ẩn nhiệt thu hồi so với nhiệt của nhiên liệu</translation>
    </message>
    <message>
        <source>Latent heat recovered</source>
        <translation>Ẩn nhiệt thu hồi</translation>
    </message>
    <message>
        <source>Sensible heat recovered</source>
        <translation>Nhiệt hiện thu hồi</translation>
    </message>
    <message>
        <source>Hours a year</source>
        <translation>Số giờ mỗi năm</translation>
    </message>
    <message>
        <source>Inlet modulation 65 to 75 %, load/unload 25 to 35 %, speed control 5 to 15 % of full power at no flow.</source>
        <translation>Công suất khi không có lưu lượng so với đầy tải: tiết lưu đầu hút 65 đến 75 %, tải/không tải 25 đến 35 %, biến tần 5 đến 15 %.</translation>
    </message>
    <message>
        <source>Control of screw compressors and Roots blowers</source>
        <translation>Điều khiển máy nén trục vít và quạt Roots</translation>
    </message>
    <message>
        <source>Electric power at full flow</source>
        <translation>Công suất điện ở lưu lượng định mức</translation>
    </message>
    <message>
        <source>Power at no flow, now</source>
        <translation>Công suất khi không có lưu lượng, hiện tại</translation>
    </message>
    <message>
        <source>Power at no flow, after</source>
        <translation>Công suất khi không có lưu lượng, sau</translation>
    </message>
    <message>
        <source>Cold by electricity, mean of the season; cold rooms 1.5 to 3, chillers 3 to 6.</source>
        <translation>Lạnh chia cho điện, trung bình mùa; kho lạnh 1,5 đến 3, chiller 3 đến 6.</translation>
    </message>
    <message>
        <source>Electricity of the compressors a year</source>
        <translation>Điện của máy nén lạnh mỗi năm</translation>
    </message>
    <message>
        <source>Chiller with a better COP</source>
        <translation>Chiller có COP cao hơn</translation>
    </message>
    <message>
        <source>The cooling load (measured)</source>
        <translation>Tải lạnh (đo được)</translation>
    </message>
    <message>
        <source>The old machine&apos;s electricity (quick)</source>
        <translation>Điện của máy cũ (tính nhanh)</translation>
    </message>
    <message>
        <source>Mean cooling load while running</source>
        <translation>Tải lạnh trung bình khi chạy</translation>
    </message>
    <message>
        <source>Coefficient of performance, now</source>
        <translation>Hệ số lạnh COP, hiện tại</translation>
    </message>
    <message>
        <source>Coefficient of performance, after</source>
        <translation>Hệ số lạnh COP, sau</translation>
    </message>
    <message>
        <source>Cold delivered</source>
        <translation>Lượng lạnh cung cấp</translation>
    </message>
    <message>
        <source>Refrigeration temperatures and condensers</source>
        <translation>Nhiệt độ bay hơi, ngưng tụ của hệ thống lạnh</translation>
    </message>
    <message>
        <source>Evaporation higher or condensation lower by</source>
        <translation>Tăng nhiệt độ bay hơi hoặc giảm nhiệt độ ngưng tụ</translation>
    </message>
    <message>
        <source>Electricity saved for each kelvin</source>
        <translation>Điện tiết kiệm cho mỗi độ</translation>
    </message>
    <message>
        <source>2 to 3 % for each kelvin of a smaller lift.</source>
        <translation>2 đến 3 % cho mỗi độ chênh lệch giảm được.</translation>
    </message>
    <message>
        <source>Refrigerant leaks</source>
        <translation>Rò rỉ môi chất lạnh</translation>
    </message>
    <message>
        <source>Refrigerant</source>
        <translation>Môi chất lạnh</translation>
    </message>
    <message>
        <source>Topped up a year, now</source>
        <translation>Lượng nạp bổ sung mỗi năm, hiện tại</translation>
    </message>
    <message>
        <source>Topped up a year, after</source>
        <translation>Lượng nạp bổ sung mỗi năm, sau</translation>
    </message>
    <message>
        <source>Refrigerant saved</source>
        <translation>Môi chất lạnh tiết kiệm</translation>
    </message>
    <message>
        <source>Defrost hours a year, now</source>
        <translation>Số giờ xả băng mỗi năm, hiện tại</translation>
    </message>
    <message>
        <source>Defrost hours a year, after</source>
        <translation>Số giờ xả băng mỗi năm, sau</translation>
    </message>
    <message>
        <source>All defrosts of the year added up: four of half an hour a day are 730 h.</source>
        <translation>Tổng các lần xả băng trong năm: mỗi ngày bốn lần nửa giờ là 730 h.</translation>
    </message>
    <message>
        <source>Defrost on demand</source>
        <translation>Xả băng theo nhu cầu</translation>
    </message>
    <message>
        <source>Power of the defrost heaters</source>
        <translation>Công suất điện trở xả băng</translation>
    </message>
    <message>
        <source>Share of the heat that stays in the room</source>
        <translation>Tỷ lệ nhiệt ở lại trong kho</translation>
    </message>
    <message>
        <source>Coefficient of performance</source>
        <translation>Hệ số lạnh COP</translation>
    </message>
    <message>
        <source>Heater electricity saved</source>
        <translation>Điện trở tiết kiệm</translation>
    </message>
    <message>
        <source>Compressor electricity saved</source>
        <translation>Điện máy nén tiết kiệm</translation>
    </message>
    <message>
        <source>Lost by storing</source>
        <translation>Tổn thất khi tích trữ</translation>
    </message>
    <message>
        <source>0 % for work that is only rescheduled, 10 to 15 % for batteries.</source>
        <translation>0 % nếu chỉ đổi giờ làm việc, 10 đến 15 % với pin lưu trữ.</translation>
    </message>
    <message>
        <source>Load shifted out of the peak hours</source>
        <translation>Chuyển phụ tải khỏi giờ cao điểm</translation>
    </message>
    <message>
        <source>From peak to normal hours</source>
        <translation>Từ cao điểm sang giờ bình thường</translation>
    </message>
    <message>
        <source>From peak to off-peak hours</source>
        <translation>Từ cao điểm sang thấp điểm</translation>
    </message>
    <message>
        <source>Billed demand cut by</source>
        <translation>Công suất tính tiền giảm</translation>
    </message>
    <message>
        <source>Less in peak hours</source>
        <translation>Giảm trong giờ cao điểm</translation>
    </message>
    <message>
        <source>Less in normal hours</source>
        <translation>Giảm trong giờ bình thường</translation>
    </message>
    <message>
        <source>Less in off-peak hours</source>
        <translation>Giảm trong giờ thấp điểm</translation>
    </message>
    <message>
        <source>Billed demand saved</source>
        <translation>Công suất tính tiền tiết kiệm</translation>
    </message>
    <message>
        <source>Highest load, share of the rated load</source>
        <translation>Phụ tải cao nhất so với định mức</translation>
    </message>
    <message>
        <source>No-load loss</source>
        <translation>Tổn hao không tải</translation>
    </message>
    <message>
        <source>Load loss at the rated load</source>
        <translation>Tổn hao có tải ở định mức</translation>
    </message>
    <message>
        <source>Hours a year under voltage</source>
        <translation>Số giờ đóng điện mỗi năm</translation>
    </message>
    <message>
        <source>8,760 unless the transformer is switched off.</source>
        <translation>8.760 nếu không cắt máy biến áp.</translation>
    </message>
    <message>
        <source>Transformer losses</source>
        <translation>Tổn thất máy biến áp</translation>
    </message>
    <message>
        <source>Load factor: mean by highest load</source>
        <translation>Hệ số phụ tải: trung bình chia cho cao nhất</translation>
    </message>
    <message>
        <source>Loss factor</source>
        <translation>Hệ số tổn thất</translation>
    </message>
    <message>
        <source>Losses, now</source>
        <translation>Tổn thất, hiện tại</translation>
    </message>
    <message>
        <source>Losses, after</source>
        <translation>Tổn thất, sau</translation>
    </message>
    <message>
        <source>Power of a three-phase motor</source>
        <translation>Công suất của động cơ ba pha</translation>
    </message>
    <message>
        <source>Voltage between two lines</source>
        <translation>Điện áp dây (giữa hai pha)</translation>
    </message>
    <message>
        <source>Current in a line</source>
        <translation>Dòng điện một pha</translation>
    </message>
    <message>
        <source>Load of a motor from measurements</source>
        <translation>Tải động cơ theo số đo</translation>
    </message>
    <message>
        <source>Voltages between the lines</source>
        <translation>Điện áp dây giữa các pha</translation>
    </message>
    <message>
        <source>Three readings: 1-2, 2-3 and 3-1.</source>
        <translation>Ba số đo: 1-2, 2-3 và 3-1.</translation>
    </message>
    <message>
        <source>Currents in the lines</source>
        <translation>Dòng điện các pha</translation>
    </message>
    <message>
        <source>Three readings, one a line.</source>
        <translation>Ba số đo, mỗi pha một số.</translation>
    </message>
    <message>
        <source>Rated voltage</source>
        <translation>Điện áp định mức</translation>
    </message>
    <message>
        <source>Rated current</source>
        <translation>Dòng điện định mức</translation>
    </message>
    <message>
        <source>Mean voltage</source>
        <translation>Điện áp trung bình</translation>
    </message>
    <message>
        <source>Mean current</source>
        <translation>Dòng điện trung bình</translation>
    </message>
    <message>
        <source>Largest deviation from the mean voltage</source>
        <translation>Độ lệch lớn nhất so với điện áp trung bình</translation>
    </message>
    <message>
        <source>Voltage unbalance</source>
        <translation>Độ mất cân bằng điện áp</translation>
    </message>
    <message>
        <source>Air heated by exhaust</source>
        <translation>Sấy không khí bằng khói thải</translation>
    </message>
    <message>
        <source>Air to be heated</source>
        <translation>Lưu lượng không khí cần sấy</translation>
    </message>
    <message>
        <source>At 15 °C and 101,325 Pa.</source>
        <translation>Ở 15 °C và 101.325 Pa.</translation>
    </message>
    <message>
        <source>Efficiency of the present air heater</source>
        <translation>Hiệu suất của bộ gia nhiệt không khí hiện tại</translation>
    </message>
    <message>
        <source>Share of the greatest possible heat: 50 to 70 % is usual for gas to air.</source>
        <translation>Tỷ lệ so với lượng nhiệt lớn nhất có thể: thường 50 đến 70 % với bộ trao đổi khí - khí.</translation>
    </message>
    <message>
        <source>Heat capacity flow of the flue gas</source>
        <translation>Dòng nhiệt dung của khói thải</translation>
    </message>
    <message>
        <source>Heat capacity flow of the air</source>
        <translation>Dòng nhiệt dung của không khí</translation>
    </message>
    <message>
        <source>Suction side</source>
        <translation>Phía hút</translation>
    </message>
    <message>
        <source>Discharge side</source>
        <translation>Phía đẩy</translation>
    </message>
    <message>
        <source>Above one datum for both sides; negative if below it.</source>
        <translation>So với một mốc chung cho hai phía; âm nếu thấp hơn mốc.</translation>
    </message>
    <message>
        <source>Sum of the loss coefficients K of the fittings between the reading and the pump.</source>
        <translation>Tổng hệ số tổn thất K của các phụ kiện giữa điểm đo và bơm.</translation>
    </message>
    <message>
        <source>Inner diameter of the suction pipe</source>
        <translation>Đường kính trong ống hút</translation>
    </message>
    <message>
        <source>Loss coefficient of the suction line</source>
        <translation>Hệ số tổn thất đường hút</translation>
    </message>
    <message>
        <source>Inner diameter of the discharge pipe</source>
        <translation>Đường kính trong ống đẩy</translation>
    </message>
    <message>
        <source>Pressure at the discharge gauge</source>
        <translation>Áp suất tại đồng hồ phía đẩy</translation>
    </message>
    <message>
        <source>Height of the discharge gauge</source>
        <translation>Cao độ đồng hồ phía đẩy</translation>
    </message>
    <message>
        <source>Loss coefficient of the discharge line</source>
        <translation>Hệ số tổn thất đường đẩy</translation>
    </message>
    <message>
        <source>Head by height</source>
        <translation>Cột áp do chênh cao</translation>
    </message>
    <message>
        <source>Head by pressure</source>
        <translation>Cột áp do áp suất</translation>
    </message>
    <message>
        <source>Head by velocity</source>
        <translation>Cột áp do vận tốc</translation>
    </message>
    <message>
        <source>Head lost in the suction line</source>
        <translation>Cột áp tổn thất đường hút</translation>
    </message>
    <message>
        <source>Head lost in the discharge line</source>
        <translation>Cột áp tổn thất đường đẩy</translation>
    </message>
    <message>
        <source>Head of the pump</source>
        <translation>Cột áp bơm</translation>
    </message>
    <message>
        <source>Specific gravity of the liquid</source>
        <translation>Tỷ trọng chất lỏng</translation>
    </message>
    <message>
        <source>Density against that of water at 20 °C.</source>
        <translation>Khối lượng riêng so với nước ở 20 °C.</translation>
    </message>
    <message>
        <source>Head</source>
        <translation>Cột áp</translation>
    </message>
    <message>
        <source>Total head of the pump, from its own calculator.</source>
        <translation>Cột áp toàn phần của bơm, tính ở công cụ riêng.</translation>
    </message>
    <message>
        <source>Head of a pump between two gauges</source>
        <translation>Cột áp bơm giữa hai đồng hồ áp suất</translation>
    </message>
    <message>
        <source>Pressure at the suction gauge</source>
        <translation>Áp suất tại đồng hồ phía hút</translation>
    </message>
    <message>
        <source>Height of the suction gauge</source>
        <translation>Cao độ đồng hồ phía hút</translation>
    </message>
    <message>
        <source>Head of a pump that draws from a tank</source>
        <translation>Cột áp bơm hút từ bể</translation>
    </message>
    <message>
        <source>Pressure of the gas in the tank</source>
        <translation>Áp suất khí trong bể</translation>
    </message>
    <message>
        <source>Height of the liquid&apos;s surface</source>
        <translation>Cao độ mặt chất lỏng</translation>
    </message>
    <message>
        <source>Power that a pump gives to the liquid</source>
        <translation>Công suất thủy lực của bơm</translation>
    </message>
    <message>
        <source>Power given to the liquid</source>
        <translation>Công suất thủy lực</translation>
    </message>
    <message>
        <source>Efficiency of a pump</source>
        <translation>Hiệu suất bơm theo số đo</translation>
    </message>
    <message>
        <source>Shaft power of the pump</source>
        <translation>Công suất trên trục bơm</translation>
    </message>
    <message>
        <source>Efficiency of the pump</source>
        <translation>Hiệu suất bơm</translation>
    </message>
    <message>
        <source>Pump efficiency</source>
        <translation>Hiệu suất bơm</translation>
    </message>
    <message>
        <source>Motor efficiency</source>
        <translation>Hiệu suất động cơ</translation>
    </message>
    <message>
        <source>Pump that fits its duty</source>
        <translation>Bơm phù hợp với nhu cầu</translation>
    </message>
    <message>
        <source>Density of the liquid</source>
        <translation>Khối lượng riêng chất lỏng</translation>
    </message>
    <message>
        <source>Electric power, now</source>
        <translation>Công suất điện, hiện tại</translation>
    </message>
    <message>
        <source>Electric power, after</source>
        <translation>Công suất điện, sau</translation>
    </message>
    <message>
        <source>Mean loss over the life</source>
        <translation>Suy giảm trung bình trong vòng đời</translation>
    </message>
    <message>
        <source>About 0.5 % a year: 5 % on average over 20 years.</source>
        <translation>Khoảng 0,5 % mỗi năm: trung bình 5 % trong 20 năm.</translation>
    </message>
    <message>
        <source>Rooftop solar, self-used</source>
        <translation>Điện mặt trời mái nhà tự dùng</translation>
    </message>
    <message>
        <source>Module power, kWp</source>
        <translation>Công suất tấm pin, kWp</translation>
    </message>
    <message>
        <source>Yield of the site, kWh a kWp and year</source>
        <translation>Sản lượng tại địa điểm, kWh trên kWp mỗi năm</translation>
    </message>
    <message>
        <source>Look it up for the site (PVGIS, Global Solar Atlas) and name it as the source: the north has much less than the south.</source>
        <translation>Tra cứu theo địa điểm (PVGIS, Global Solar Atlas) và ghi làm nguồn: miền Bắc thấp hơn miền Nam nhiều.</translation>
    </message>
    <message>
        <source>Used in the factory</source>
        <translation>Tỷ lệ tự dùng trong nhà máy</translation>
    </message>
    <message>
        <source>Compare the load on Sundays and holidays with the solar power at noon.</source>
        <translation>So sánh phụ tải ngày chủ nhật, ngày lễ với công suất mặt trời buổi trưa.</translation>
    </message>
    <message>
        <source>Generated</source>
        <translation>Sản lượng phát</translation>
    </message>
    <message>
        <source>Not used in the factory</source>
        <translation>Không dùng hết trong nhà máy</translation>
    </message>
    <message>
        <source>Balance of a deaerator</source>
        <translation>Cân bằng bình khử khí</translation>
    </message>
    <message>
        <source>Vented steam</source>
        <translation>Hơi xả</translation>
    </message>
    <message>
        <source>Water to the deaerator</source>
        <translation>Nước vào bình khử khí</translation>
    </message>
    <message>
        <source>Steam to the deaerator</source>
        <translation>Hơi vào bình khử khí</translation>
    </message>
    <message>
        <source>Heat in the vented steam</source>
        <translation>Nhiệt trong hơi xả</translation>
    </message>
    <message>
        <source>Heat in the steam to the deaerator</source>
        <translation>Nhiệt trong hơi vào bình khử khí</translation>
    </message>
    <message>
        <source>Flash steam of a tank</source>
        <translation>Hơi chớp của bình giãn áp</translation>
    </message>
    <message>
        <source>Inlet</source>
        <translation>Đầu vào</translation>
    </message>
    <message>
        <source>Tank pressure</source>
        <translation>Áp suất bình</translation>
    </message>
    <message>
        <source>Heat at the inlet</source>
        <translation>Nhiệt đầu vào</translation>
    </message>
    <message>
        <source>Flash steam</source>
        <translation>Hơi chớp</translation>
    </message>
    <message>
        <source>Heat in the flash steam</source>
        <translation>Nhiệt trong hơi chớp</translation>
    </message>
    <message>
        <source>Remaining condensate</source>
        <translation>Nước ngưng còn lại</translation>
    </message>
    <message>
        <source>Heat in the remaining condensate</source>
        <translation>Nhiệt trong nước ngưng còn lại</translation>
    </message>
    <message>
        <source>Water sprayed in</source>
        <translation>Nước phun giảm ôn</translation>
    </message>
    <message>
        <source>Outlet pressure</source>
        <translation>Áp suất đầu ra</translation>
    </message>
    <message>
        <source>Pressure-reducing valve</source>
        <translation>Van giảm áp</translation>
    </message>
    <message>
        <source>Pressure-reducing valve with desuperheating</source>
        <translation>Van giảm áp có giảm ôn</translation>
    </message>
    <message>
        <source>Outlet temperature</source>
        <translation>Nhiệt độ đầu ra</translation>
    </message>
    <message>
        <source>Steam at the outlet</source>
        <translation>Hơi đầu ra</translation>
    </message>
    <message>
        <source>Heat at the outlet</source>
        <translation>Nhiệt đầu ra</translation>
    </message>
    <message>
        <source>Heat in the water sprayed in</source>
        <translation>Nhiệt trong nước phun</translation>
    </message>
    <message>
        <source>Inlets</source>
        <translation>Các đầu vào</translation>
    </message>
    <message>
        <source>One number an inlet; give one list: qualities, temperatures, enthalpies or entropies.</source>
        <translation>Mỗi đầu vào một số; chỉ nhập một danh sách: độ khô, nhiệt độ, entanpi hoặc entropi.</translation>
    </message>
    <message>
        <source>One number an inlet.</source>
        <translation>Mỗi đầu vào một số.</translation>
    </message>
    <message>
        <source>Steam header</source>
        <translation>Ống góp hơi</translation>
    </message>
    <message>
        <source>Header pressure</source>
        <translation>Áp suất ống góp</translation>
    </message>
    <message>
        <source>Steam in the header</source>
        <translation>Hơi trong ống góp</translation>
    </message>
    <message>
        <source>Heat loss of a steam line</source>
        <translation>Tổn thất nhiệt đường ống hơi</translation>
    </message>
    <message>
        <source>Heat lost</source>
        <translation>Tỷ lệ nhiệt tổn thất</translation>
    </message>
    <message>
        <source>Heat loss</source>
        <translation>Tổn thất nhiệt</translation>
    </message>
    <message>
        <source>Steam price</source>
        <translation>Giá hơi</translation>
    </message>
    <message>
        <source>Steam use of a consumer</source>
        <translation>Lượng hơi của hộ tiêu thụ</translation>
    </message>
    <message>
        <source>Known from</source>
        <translation>Xác định theo</translation>
    </message>
    <message>
        <source>Steam flow meter</source>
        <translation>Đồng hồ đo lưu lượng hơi</translation>
    </message>
    <message>
        <source>Stream of air that is heated</source>
        <translation>Dòng không khí được gia nhiệt</translation>
    </message>
    <message>
        <source>Stream of water that is heated</source>
        <translation>Dòng nước được gia nhiệt</translation>
    </message>
    <message>
        <source>Paid for</source>
        <translation>Trả tiền theo</translation>
    </message>
    <message>
        <source>Steam of one unit</source>
        <translation>Hơi của một thiết bị</translation>
    </message>
    <message>
        <source>Air of one unit</source>
        <translation>Không khí của một thiết bị</translation>
    </message>
    <message>
        <source>Water of one unit</source>
        <translation>Nước của một thiết bị</translation>
    </message>
    <message>
        <source>Inlet temperature</source>
        <translation>Nhiệt độ đầu vào</translation>
    </message>
    <message>
        <source>Heat to warm the air</source>
        <translation>Nhiệt dung của không khí</translation>
    </message>
    <message>
        <source>1.206 kJ/(m³·K) if left empty: air at 20 °C and sea level.</source>
        <translation>Để trống là 1,206 kJ/(m³·K): không khí 20 °C ở mực nước biển.</translation>
    </message>
    <message>
        <source>Heat to warm the water</source>
        <translation>Nhiệt dung của nước</translation>
    </message>
    <message>
        <source>4,184 kJ/(m³·K) if left empty: water.</source>
        <translation>Để trống là 4.184 kJ/(m³·K): nước.</translation>
    </message>
    <message>
        <source>Efficiency of the steam system</source>
        <translation>Hiệu suất hệ thống hơi</translation>
    </message>
    <message>
        <source>Steam turbine</source>
        <translation>Tuabin hơi</translation>
    </message>
    <message>
        <source>Isentropic efficiency</source>
        <translation>Hiệu suất đẳng entropi</translation>
    </message>
    <message>
        <source>Generator efficiency</source>
        <translation>Hiệu suất máy phát</translation>
    </message>
    <message>
        <source>Outlet enthalpy</source>
        <translation>Entanpi đầu ra</translation>
    </message>
    <message>
        <source>Outlet quality</source>
        <translation>Độ khô đầu ra</translation>
    </message>
    <message>
        <source>Power at the shaft</source>
        <translation>Công suất trên trục</translation>
    </message>
    <message>
        <source>Water heated by vented steam</source>
        <translation>Đun nước bằng hơi xả</translation>
    </message>
    <message>
        <source>Water inlet temperature</source>
        <translation>Nhiệt độ nước vào</translation>
    </message>
    <message>
        <source>Water outlet pressure</source>
        <translation>Áp suất nước ra</translation>
    </message>
    <message>
        <source>Water to heat</source>
        <translation>Lượng nước cần đun</translation>
    </message>
    <message>
        <source>Make-up water temperature</source>
        <translation>Nhiệt độ nước bổ sung</translation>
    </message>
    <message>
        <source>Make-up water pressure</source>
        <translation>Áp suất nước bổ sung</translation>
    </message>
    <message>
        <source>Efficiency of the water heater that is replaced</source>
        <translation>Hiệu suất thiết bị đun nước được thay thế</translation>
    </message>
    <message>
        <source>1,000 kg/m³ if left empty.</source>
        <translation>Để trống là 1.000 kg/m³.</translation>
    </message>
    <message>
        <source>4.1796 kJ/(kg·K) if left empty: water at 30 °C.</source>
        <translation>Để trống là 4,1796 kJ/(kg·K): nước ở 30 °C.</translation>
    </message>
    <message>
        <source>Highest outlet temperature, share of boiling in kelvin</source>
        <translation>Nhiệt độ ra cao nhất, tỷ lệ so với nhiệt độ sôi tính bằng kelvin</translation>
    </message>
    <message>
        <source>0.96328 if left empty: 15 K below boiling at 2.7 bar absolute.</source>
        <translation>Để trống là 0,96328: thấp hơn nhiệt độ sôi 15 K ở 2,7 bar tuyệt đối.</translation>
    </message>
    <message>
        <source>Water outlet temperature</source>
        <translation>Nhiệt độ nước ra</translation>
    </message>
    <message>
        <source>Steam that goes past</source>
        <translation>Hơi không ngưng tụ hết</translation>
    </message>
    <message>
        <source>Enthalpy of the steam</source>
        <translation>Entanpi của hơi</translation>
    </message>
    <message>
        <source>Enthalpy of the condensate</source>
        <translation>Entanpi của nước ngưng</translation>
    </message>
    <message>
        <source>Energy saved in the heater</source>
        <translation>Năng lượng tiết kiệm ở thiết bị đun nước</translation>
    </message>
    <message>
        <source>Fuel saved in the boiler</source>
        <translation>Nhiên liệu tiết kiệm ở lò hơi</translation>
    </message>
    <message>
        <source>Heat to the water</source>
        <translation>Nhiệt cấp cho nước</translation>
    </message>
    <message>
        <source>Left empty, this resource is not touched.</source>
        <translation>Để trống nếu giải pháp không tác động đến tài nguyên này.</translation>
    </message>
    <message>
        <source>Percentage of a system&apos;s use</source>
        <translation>Tỷ lệ phần trăm mức sử dụng của hệ thống</translation>
    </message>
    <message>
        <source>Material a year</source>
        <translation>Nguyên liệu mỗi năm</translation>
    </message>
    <message>
        <source>Part of it that the measure acts on</source>
        <translation>Phần mà giải pháp tác động</translation>
    </message>
    <message>
        <source>Saved, of that part</source>
        <translation>Tiết kiệm, của phần đó</translation>
    </message>
    <message>
        <source>The screening range of the catalogue is shown beside; name the source of the figure.</source>
        <translation>Khoảng sàng lọc của danh mục hiển thị bên cạnh; hãy ghi nguồn của con số.</translation>
    </message>
    <message>
        <source>Chemical by product, both in kilograms: 20 g a kilogram is 2 %.</source>
        <translation>Hóa chất trên sản phẩm, cùng tính bằng kg: 20 g trên một kg là 2 %.</translation>
    </message>
    <message>
        <source>Waste avoided, reused, recycled</source>
        <translation>Chất thải tránh được, tái sử dụng, tái chế</translation>
    </message>
    <message>
        <source>Waste a year, now</source>
        <translation>Chất thải mỗi năm, hiện tại</translation>
    </message>
    <message>
        <source>No longer made</source>
        <translation>Không còn phát sinh</translation>
    </message>
    <message>
        <source>Used again in the factory</source>
        <translation>Tái sử dụng trong nhà máy</translation>
    </message>
    <message>
        <source>To a recycler or another factory</source>
        <translation>Chuyển cho đơn vị tái chế hoặc nhà máy khác</translation>
    </message>
    <message>
        <source>Purchased material replaced by what is reused</source>
        <translation>Nguyên liệu mua được thay bằng phần tái sử dụng</translation>
    </message>
    <message>
        <source>By weight: 90 % when a tonne used again replaces 900 kg.</source>
        <translation>Theo khối lượng: 90 % nếu một tấn tái sử dụng thay cho 900 kg.</translation>
    </message>
    <message>
        <source>Waste a year, after</source>
        <translation>Chất thải mỗi năm, sau</translation>
    </message>
    <message>
        <source>Waste avoided</source>
        <translation>Chất thải tránh được</translation>
    </message>
    <message>
        <source>Waste reused</source>
        <translation>Chất thải tái sử dụng</translation>
    </message>
    <message>
        <source>Waste recycled</source>
        <translation>Chất thải tái chế</translation>
    </message>
    <message>
        <source>Dose of the chemical</source>
        <translation>Liều lượng hóa chất</translation>
    </message>
    <message>
        <source>Chemicals: dose and substitution</source>
        <translation>Hóa chất: liều lượng và thay thế</translation>
    </message>
    <message>
        <source>What is treated a year</source>
        <translation>Lượng được xử lý mỗi năm</translation>
    </message>
    <message>
        <source>Another chemical for each kilogram saved</source>
        <translation>Hóa chất khác thay cho mỗi kg tiết kiệm</translation>
    </message>
    <message>
        <source>0 % when nothing takes its place; 80 % when 0.8 kg does.</source>
        <translation>0 % nếu không thay bằng gì; 80 % nếu thay bằng 0,8 kg.</translation>
    </message>
    <message>
        <source>Chemical a year, now</source>
        <translation>Hóa chất mỗi năm, hiện tại</translation>
    </message>
    <message>
        <source>Chemical a year, after</source>
        <translation>Hóa chất mỗi năm, sau</translation>
    </message>
    <message>
        <source>Chemical saved</source>
        <translation>Hóa chất tiết kiệm</translation>
    </message>
    <message>
        <source>Substitute saved (a minus is used)</source>
        <translation>Hóa chất thay thế tiết kiệm (dấu trừ là dùng thêm)</translation>
    </message>
    <message>
        <source>Biogas from waste water</source>
        <translation>Khí sinh học từ nước thải</translation>
    </message>
    <message>
        <source>Waste water a year</source>
        <translation>Nước thải mỗi năm</translation>
    </message>
    <message>
        <source>COD in</source>
        <translation>COD vào</translation>
    </message>
    <message>
        <source>COD out of the digester</source>
        <translation>COD ra khỏi bể kỵ khí</translation>
    </message>
    <message>
        <source>Captured and used</source>
        <translation>Tỷ lệ thu hồi và sử dụng</translation>
    </message>
    <message>
        <source>70 to 85 % of the stoichiometric methane.</source>
        <translation>70 đến 85 % lượng mê-tan lý thuyết.</translation>
    </message>
    <message>
        <source>Burner efficiency on biogas</source>
        <translation>Hiệu suất đốt khí sinh học</translation>
    </message>
    <message>
        <source>Burner efficiency on the replaced fuel</source>
        <translation>Hiệu suất đốt nhiên liệu được thay</translation>
    </message>
    <message>
        <source>COD removed</source>
        <translation>COD được xử lý</translation>
    </message>
    <message>
        <source>Methane</source>
        <translation>Mê-tan</translation>
    </message>
    <message>
        <source>Energy of the methane</source>
        <translation>Năng lượng của mê-tan</translation>
    </message>
    <message>
        <source>Against the air outside; negative on the suction side.</source>
        <translation>So với không khí bên ngoài; âm ở phía hút.</translation>
    </message>
    <message>
        <source>Velocity pressure at the inlet</source>
        <translation>Áp suất động tại cửa vào</translation>
    </message>
    <message>
        <source>Taken off the pressure rise for a static efficiency; none if left empty.</source>
        <translation>Trừ vào độ tăng áp để có hiệu suất tĩnh; để trống thì không trừ.</translation>
    </message>
    <message>
        <source>Density of the air at the inlet</source>
        <translation>Khối lượng riêng không khí tại cửa vào</translation>
    </message>
    <message>
        <source>Air flow at the inlet</source>
        <translation>Lưu lượng gió tại cửa vào</translation>
    </message>
    <message>
        <source>Pressure at the fan&apos;s inlet</source>
        <translation>Áp suất tại cửa vào quạt</translation>
    </message>
    <message>
        <source>Pressure at the fan&apos;s outlet</source>
        <translation>Áp suất tại cửa ra quạt</translation>
    </message>
    <message>
        <source>Compressibility factor</source>
        <translation>Hệ số nén</translation>
    </message>
    <message>
        <source>1 up to 1 kPa; about 0.99 at 3 kPa and 0.98 at 6 kPa.</source>
        <translation>Bằng 1 đến 1 kPa; khoảng 0,99 ở 3 kPa và 0,98 ở 6 kPa.</translation>
    </message>
    <message>
        <source>Fan as it runs now</source>
        <translation>Quạt đang vận hành</translation>
    </message>
    <message>
        <source>Speed of the fan</source>
        <translation>Tốc độ quạt</translation>
    </message>
    <message>
        <source>For the record; it does not change the result.</source>
        <translation>Chỉ để ghi nhận, không làm thay đổi kết quả.</translation>
    </message>
    <message>
        <source>Efficiency of the fan</source>
        <translation>Hiệu suất quạt</translation>
    </message>
    <message>
        <source>Fan energy index</source>
        <translation>Chỉ số năng lượng quạt (FEI)</translation>
    </message>
    <message>
        <source>Fan after a change</source>
        <translation>Quạt sau cải tiến</translation>
    </message>
    <message>
        <source>Efficiency of the new fan</source>
        <translation>Hiệu suất quạt mới</translation>
    </message>
    <message>
        <source>Type of fan</source>
        <translation>Loại quạt</translation>
    </message>
    <message>
        <source>Airfoil, single inlet</source>
        <translation>Cánh khí động, một cửa hút</translation>
    </message>
    <message>
        <source>Backward curved, single inlet</source>
        <translation>Cánh cong sau, một cửa hút</translation>
    </message>
    <message>
        <source>Radial blades</source>
        <translation>Cánh hướng kính</translation>
    </message>
    <message>
        <source>Radial tips</source>
        <translation>Cánh đầu hướng kính</translation>
    </message>
    <message>
        <source>Backward inclined, single inlet</source>
        <translation>Cánh nghiêng sau, một cửa hút</translation>
    </message>
    <message>
        <source>Airfoil, double inlet</source>
        <translation>Cánh khí động, hai cửa hút</translation>
    </message>
    <message>
        <source>Backward curved, double inlet</source>
        <translation>Cánh cong sau, hai cửa hút</translation>
    </message>
    <message>
        <source>Backward inclined, double inlet</source>
        <translation>Cánh nghiêng sau, hai cửa hút</translation>
    </message>
    <message>
        <source>Axial with guide vanes</source>
        <translation>Hướng trục có cánh dẫn hướng</translation>
    </message>
    <message>
        <source>Industrial, for air with dust</source>
        <translation>Công nghiệp, khí có bụi</translation>
    </message>
    <message>
        <source>Industrial, for material</source>
        <translation>Công nghiệp, tải vật liệu</translation>
    </message>
    <message>
        <source>Industrial, for long shavings</source>
        <translation>Công nghiệp, tải phoi dài</translation>
    </message>
    <message>
        <source>Efficiency that a fan can have</source>
        <translation>Hiệu suất quạt có thể đạt</translation>
    </message>
    <message>
        <source>V-belts</source>
        <translation>Dây đai thang (chữ V)</translation>
    </message>
    <message>
        <source>Notched V-belts</source>
        <translation>Dây đai thang có răng</translation>
    </message>
    <message>
        <source>Synchronous belt</source>
        <translation>Dây đai đồng bộ (đai răng)</translation>
    </message>
    <message>
        <source>Direct coupling</source>
        <translation>Nối trục trực tiếp</translation>
    </message>
    <message>
        <source>Drive between motor and machine</source>
        <translation>Truyền động giữa động cơ và máy</translation>
    </message>
    <message>
        <source>Known efficiency</source>
        <translation>Biết hiệu suất</translation>
    </message>
    <message>
        <source>Efficiency of a belt drive</source>
        <translation>Hiệu suất truyền động đai</translation>
    </message>
    <message>
        <source>Shaft power of the motor</source>
        <translation>Công suất trên trục động cơ</translation>
    </message>
    <message>
        <source>Shaft power of the machine</source>
        <translation>Công suất trên trục máy</translation>
    </message>
    <message>
        <source>Better belts on a motor</source>
        <translation>Thay dây đai tốt hơn cho động cơ</translation>
    </message>
    <message>
        <source>Drive now</source>
        <translation>Truyền động hiện tại</translation>
    </message>
    <message>
        <source>Drive after</source>
        <translation>Truyền động sau</translation>
    </message>
    <message>
        <source>Efficiency of the drive now</source>
        <translation>Hiệu suất truyền động hiện tại</translation>
    </message>
    <message>
        <source>What is measured on the motor</source>
        <translation>Đại lượng đo trên động cơ</translation>
    </message>
    <message>
        <source>Power is better: below half load the current hardly changes.</source>
        <translation>Nên đo công suất: dưới nửa tải dòng điện hầu như không đổi.</translation>
    </message>
    <message>
        <source>Electric power, measured</source>
        <translation>Công suất điện đo được</translation>
    </message>
    <message>
        <source>Current, measured</source>
        <translation>Dòng điện đo được</translation>
    </message>
    <message>
        <source>Mean of the three lines.</source>
        <translation>Trung bình ba pha.</translation>
    </message>
    <message>
        <source>Voltage while running</source>
        <translation>Điện áp khi chạy</translation>
    </message>
    <message>
        <source>Mean of the voltages between the lines.</source>
        <translation>Trung bình điện áp dây giữa các pha.</translation>
    </message>
    <message>
        <source>Efficiency of the motor</source>
        <translation>Hiệu suất động cơ</translation>
    </message>
    <message>
        <source>Load of the motor</source>
        <translation>Tải của động cơ</translation>
    </message>
    <message>
        <source>Frequency of the supply</source>
        <translation>Tần số lưới điện</translation>
    </message>
    <message>
        <source>With the speed it gives the number of poles.</source>
        <translation>Cùng với tốc độ cho biết số cực.</translation>
    </message>
    <message>
        <source>At the shaft, as on the nameplate.</source>
        <translation>Trên trục, theo nhãn động cơ.</translation>
    </message>
    <message>
        <source>Rated speed of the motor</source>
        <translation>Tốc độ định mức của động cơ</translation>
    </message>
    <message>
        <source>Efficiency class of the motor</source>
        <translation>Cấp hiệu suất của động cơ</translation>
    </message>
    <message>
        <source>IE1, standard</source>
        <translation>IE1, tiêu chuẩn</translation>
    </message>
    <message>
        <source>IE2, high</source>
        <translation>IE2, cao</translation>
    </message>
    <message>
        <source>IE3, premium</source>
        <translation>IE3, rất cao</translation>
    </message>
    <message>
        <source>IE4, super premium</source>
        <translation>IE4, siêu cao</translation>
    </message>
    <message>
        <source>Efficiency from the nameplate</source>
        <translation>Hiệu suất theo nhãn động cơ</translation>
    </message>
    <message>
        <source>An old motor without a class is IE1 at best.</source>
        <translation>Động cơ cũ không ghi cấp thì tốt nhất cũng chỉ là IE1.</translation>
    </message>
    <message>
        <source>Efficiency at rated load</source>
        <translation>Hiệu suất ở tải định mức</translation>
    </message>
    <message>
        <source>From the nameplate, at the rated voltage.</source>
        <translation>Theo nhãn động cơ, ở điện áp định mức.</translation>
    </message>
    <message>
        <source>Efficiency of a motor at part load</source>
        <translation>Hiệu suất động cơ ở non tải</translation>
    </message>
    <message>
        <source>Rated current of a motor</source>
        <translation>Dòng điện định mức của động cơ</translation>
    </message>
    <message>
        <source>Motor at part load: current, power factor</source>
        <translation>Động cơ non tải: dòng điện, hệ số công suất</translation>
    </message>
    <message>
        <source>Current, share of the rated current</source>
        <translation>Dòng điện so với định mức</translation>
    </message>
    <message>
        <source>Style of pump</source>
        <translation>Kiểu bơm</translation>
    </message>
    <message>
        <source>End suction, slurry</source>
        <translation>Hút một đầu, bơm bùn</translation>
    </message>
    <message>
        <source>End suction, sewage</source>
        <translation>Hút một đầu, nước thải</translation>
    </message>
    <message>
        <source>End suction, paper stock</source>
        <translation>Hút một đầu, bột giấy</translation>
    </message>
    <message>
        <source>Submersible, sewage</source>
        <translation>Bơm chìm, nước thải</translation>
    </message>
    <message>
        <source>Double suction, refinery (API)</source>
        <translation>Hai miệng hút, lọc hóa dầu (API)</translation>
    </message>
    <message>
        <source>Multistage, boiler feed</source>
        <translation>Đa tầng cánh, cấp nước lò hơi</translation>
    </message>
    <message>
        <source>End suction, process (ISO, ANSI, API)</source>
        <translation>Hút một đầu, công nghệ (ISO, ANSI, API)</translation>
    </message>
    <message>
        <source>Axial flow</source>
        <translation>Hướng trục</translation>
    </message>
    <message>
        <source>Double suction, water</source>
        <translation>Hai miệng hút, nước sạch</translation>
    </message>
    <message>
        <source>Vertical turbine</source>
        <translation>Tua-bin trục đứng</translation>
    </message>
    <message>
        <source>End suction, large, water</source>
        <translation>Hút một đầu, cỡ lớn, nước sạch</translation>
    </message>
    <message>
        <source>Other, its best efficiency is known</source>
        <translation>Kiểu khác, biết hiệu suất cao nhất</translation>
    </message>
    <message>
        <source>At the best point of the pump.</source>
        <translation>Ở điểm làm việc tốt nhất của bơm.</translation>
    </message>
    <message>
        <source>Efficiency that a pump can have</source>
        <translation>Hiệu suất bơm có thể đạt</translation>
    </message>
    <message>
        <source>Efficiency of an ordinary pump</source>
        <translation>Hiệu suất của bơm thông thường</translation>
    </message>
    <message>
        <source>Efficiency of the best pumps</source>
        <translation>Hiệu suất của các bơm tốt nhất</translation>
    </message>
    <message>
        <source>Speed of the pump</source>
        <translation>Tốc độ bơm</translation>
    </message>
    <message>
        <source>Kinematic viscosity of the liquid</source>
        <translation>Độ nhớt động học của chất lỏng</translation>
    </message>
    <message>
        <source>Stages of the pump</source>
        <translation>Số tầng cánh của bơm</translation>
    </message>
    <message>
        <source>Pump as it runs now</source>
        <translation>Bơm đang vận hành</translation>
    </message>
    <message>
        <source>Pump after a change</source>
        <translation>Bơm sau cải tiến</translation>
    </message>
    <message>
        <source>Efficiency of the new pump</source>
        <translation>Hiệu suất bơm mới</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>Động cơ</translation>
    </message>
    <message>
        <source>A gas engine of the size if left empty, by gross calorific value.</source>
        <translation>Để trống thì lấy theo động cơ khí cùng cỡ, tính theo nhiệt trị cao.</translation>
    </message>
    <message>
        <source>If left empty, an engine of the size in US dollars of 2013: give it wherever the currency is another.</source>
        <translation>Để trống thì lấy theo động cơ cùng cỡ, USD năm 2013: hãy nhập khi dùng đồng tiền khác.</translation>
    </message>
    <message>
        <source>Standby rate</source>
        <translation>Giá điện dự phòng</translation>
    </message>
    <message>
        <source>Combined heat and power, first look</source>
        <translation>Đồng phát nhiệt điện, đánh giá sơ bộ</translation>
    </message>
    <message>
        <source>Useful heat a year</source>
        <translation>Nhiệt hữu ích mỗi năm</translation>
    </message>
    <message>
        <source>Boiler fuel price, now</source>
        <translation>Giá nhiên liệu lò hơi, hiện tại</translation>
    </message>
    <message>
        <source>Price that own electricity avoids</source>
        <translation>Giá điện tránh được nhờ tự phát</translation>
    </message>
    <message>
        <source>A share of the average price</source>
        <translation>Một phần giá điện bình quân</translation>
    </message>
    <message>
        <source>The price less a standby rate</source>
        <translation>Giá điện trừ giá điện dự phòng</translation>
    </message>
    <message>
        <source>Share of the average price avoided</source>
        <translation>Tỷ lệ giá bình quân tránh được</translation>
    </message>
    <message>
        <source>Boiler fuel price, with CHP</source>
        <translation>Giá nhiên liệu lò hơi, khi có đồng phát</translation>
    </message>
    <message>
        <source>Engine fuel price</source>
        <translation>Giá nhiên liệu động cơ</translation>
    </message>
    <message>
        <source>Efficiency of the boiler that is displaced</source>
        <translation>Hiệu suất lò hơi được thay thế</translation>
    </message>
    <message>
        <source>Availability of the engine</source>
        <translation>Độ sẵn sàng của động cơ</translation>
    </message>
    <message>
        <source>Engine heat that is used</source>
        <translation>Tỷ lệ nhiệt động cơ được sử dụng</translation>
    </message>
    <message>
        <source>Electric efficiency</source>
        <translation>Hiệu suất điện</translation>
    </message>
    <message>
        <source>Total efficiency, electricity and heat</source>
        <translation>Hiệu suất tổng, điện và nhiệt</translation>
    </message>
    <message>
        <source>Installed cost of each kilowatt</source>
        <translation>Suất đầu tư mỗi kilowatt</translation>
    </message>
    <message>
        <source>Operation and maintenance</source>
        <translation>Vận hành và bảo dưỡng</translation>
    </message>
    <message>
        <source>Saving a year</source>
        <translation>Tiết kiệm mỗi năm</translation>
    </message>
    <message>
        <source>Installed cost</source>
        <translation>Chi phí đầu tư</translation>
    </message>
    <message>
        <source>Fuel to generate</source>
        <translation>Nhiên liệu để phát điện</translation>
    </message>
    <message>
        <source>Boiler fuel displaced</source>
        <translation>Nhiên liệu lò hơi thay thế được</translation>
    </message>
    <message>
        <source>Cost to generate</source>
        <translation>Chi phí phát điện</translation>
    </message>
    <message>
        <source>Size of the engine</source>
        <translation>Công suất động cơ</translation>
    </message>
    <message>
        <source>Cash flow of a measure</source>
        <translation>Dòng tiền của giải pháp</translation>
    </message>
    <message>
        <source>Life</source>
        <translation>Tuổi thọ</translation>
    </message>
    <message>
        <source>Whole years; a part of a year is left out.</source>
        <translation>Số năm nguyên; phần lẻ của năm bị bỏ qua.</translation>
    </message>
    <message>
        <source>Energy saving a year</source>
        <translation>Tiết kiệm năng lượng mỗi năm</translation>
    </message>
    <message>
        <source>Installation cost</source>
        <translation>Chi phí lắp đặt</translation>
    </message>
    <message>
        <source>Operation cost a year</source>
        <translation>Chi phí vận hành mỗi năm</translation>
    </message>
    <message>
        <source>Salvage value</source>
        <translation>Giá trị thanh lý</translation>
    </message>
    <message>
        <source>Discount rate</source>
        <translation>Tỷ lệ chiết khấu</translation>
    </message>
    <message>
        <source>Cash flow of each year, from year 0</source>
        <translation>Dòng tiền từng năm, từ năm 0</translation>
    </message>
    <message>
        <source>Net present value</source>
        <translation>Giá trị hiện tại thuần (NPV)</translation>
    </message>
    <message>
        <source>Simple payback of the energy saving</source>
        <translation>Thời gian hoàn vốn giản đơn của khoản tiết kiệm năng lượng</translation>
    </message>
    <message>
        <source>Waste water</source>
        <translation>Nước thải</translation>
    </message>
    <message>
        <source>Plant</source>
        <translation>Trạm xử lý</translation>
    </message>
    <message>
        <source>Growth at 20 °C</source>
        <translation>Thông số sinh trưởng ở 20 °C</translation>
    </message>
    <message>
        <source>Aeration</source>
        <translation>Sục khí</translation>
    </message>
    <message>
        <source>Activated-sludge plant</source>
        <translation>Bể bùn hoạt tính</translation>
    </message>
    <message>
        <source>Water temperature</source>
        <translation>Nhiệt độ nước</translation>
    </message>
    <message>
        <source>BOD5 at the inlet</source>
        <translation>BOD5 đầu vào</translation>
    </message>
    <message>
        <source>Suspended solids at the inlet</source>
        <translation>Chất rắn lơ lửng đầu vào (TSS)</translation>
    </message>
    <message>
        <source>Volatile solids at the inlet that do not degrade</source>
        <translation>Chất rắn bay hơi không phân hủy ở đầu vào</translation>
    </message>
    <message>
        <source>Mineral solids at the inlet</source>
        <translation>Chất rắn khoáng ở đầu vào</translation>
    </message>
    <message>
        <source>Nitrogen that can be oxidised</source>
        <translation>Nitơ có thể oxy hóa</translation>
    </message>
    <message>
        <source>Suspended solids at the outlet</source>
        <translation>Chất rắn lơ lửng đầu ra (TSS)</translation>
    </message>
    <message>
        <source>Volume of the aeration tank</source>
        <translation>Thể tích bể hiếu khí</translation>
    </message>
    <message>
        <source>Solids of the return sludge</source>
        <translation>Nồng độ bùn tuần hoàn</translation>
    </message>
    <message>
        <source>Solids wanted in the mixed liquor</source>
        <translation>Nồng độ bùn mong muốn (MLSS)</translation>
    </message>
    <message>
        <source>Longest sludge age</source>
        <translation>Tuổi bùn dài nhất</translation>
    </message>
    <message>
        <source>Step of the sludge age</source>
        <translation>Bước tính tuổi bùn</translation>
    </message>
    <message>
        <source>Volatile share of the biomass</source>
        <translation>Tỷ lệ bay hơi của sinh khối (VSS/TSS)</translation>
    </message>
    <message>
        <source>Share of dead biomass that stays</source>
        <translation>Tỷ lệ sinh khối chết còn lại</translation>
    </message>
    <message>
        <source>Yield</source>
        <translation>Hệ số sinh khối</translation>
    </message>
    <message>
        <source>Half-saturation, as BOD5</source>
        <translation>Hằng số bán bão hòa, theo BOD5</translation>
    </message>
    <message>
        <source>Decay</source>
        <translation>Hệ số phân hủy nội bào</translation>
    </message>
    <message>
        <source>Highest utilisation of BOD5</source>
        <translation>Tốc độ sử dụng BOD5 cực đại</translation>
    </message>
    <message>
        <source>Dissolved oxygen</source>
        <translation>Oxy hòa tan</translation>
    </message>
    <message>
        <source>Transfer in waste water against clean water (alpha)</source>
        <translation>Hệ số truyền oxy trong nước thải so với nước sạch (alpha)</translation>
    </message>
    <message>
        <source>Saturation in waste water against clean water (beta)</source>
        <translation>Hệ số bão hòa oxy trong nước thải so với nước sạch (beta)</translation>
    </message>
    <message>
        <source>Oxygen transfer in clean water, 20 °C</source>
        <translation>Khả năng truyền oxy trong nước sạch, 20 °C</translation>
    </message>
    <message>
        <source>Rated power of the aerators</source>
        <translation>Công suất định mức của thiết bị sục khí</translation>
    </message>
    <message>
        <source>Height above sea level</source>
        <translation>Độ cao so với mực nước biển</translation>
    </message>
    <message>
        <source>Aeration a day</source>
        <translation>Thời gian sục khí mỗi ngày</translation>
    </message>
    <message>
        <source>Number of the aerator type</source>
        <translation>Mã số loại thiết bị sục khí</translation>
    </message>
    <message>
        <source>For the record only: what the type does is in its oxygen transfer.</source>
        <translation>Chỉ để ghi nhận: ảnh hưởng của loại thiết bị nằm trong khả năng truyền oxy.</translation>
    </message>
    <message>
        <source>Speed of the aerators</source>
        <translation>Tốc độ thiết bị sục khí</translation>
    </message>
    <message>
        <source>Nitrate that is denitrified</source>
        <translation>Tỷ lệ nitrat được khử</translation>
    </message>
    <message>
        <source>60 % if left empty: return and recycle of 1.5 times the flow.</source>
        <translation>Để trống là 60 %: bùn tuần hoàn và tuần hoàn nội bằng 1,5 lần lưu lượng.</translation>
    </message>
    <message>
        <source>Load of the aerators&apos; motors</source>
        <translation>Mức tải động cơ sục khí</translation>
    </message>
    <message>
        <source>80 % of the rated power if left empty.</source>
        <translation>Để trống là 80 % công suất định mức.</translation>
    </message>
    <message>
        <source>92 % if left empty.</source>
        <translation>Để trống là 92 %.</translation>
    </message>
    <message>
        <source>Food to mass</source>
        <translation>Tỷ số F/M</translation>
    </message>
    <message>
        <source>Sludge age</source>
        <translation>Tuổi bùn</translation>
    </message>
    <message>
        <source>Solids of the mixed liquor</source>
        <translation>Nồng độ bùn trong bể hiếu khí (MLSS)</translation>
    </message>
    <message>
        <source>Oxygen required</source>
        <translation>Nhu cầu oxy</translation>
    </message>
    <message>
        <source>Oxygen required with denitrification</source>
        <translation>Nhu cầu oxy khi có khử nitrat</translation>
    </message>
    <message>
        <source>Oxygen that the aerators transfer</source>
        <translation>Oxy do thiết bị sục khí cấp</translation>
    </message>
    <message>
        <source>Return sludge</source>
        <translation>Bùn tuần hoàn</translation>
    </message>
    <message>
        <source>Waste sludge</source>
        <translation>Bùn dư</translation>
    </message>
    <message>
        <source>BOD5 at the outlet</source>
        <translation>BOD5 đầu ra</translation>
    </message>
    <message>
        <source>Ammonia nitrogen at the outlet</source>
        <translation>Nitơ amoni đầu ra</translation>
    </message>
    <message>
        <source>Electricity of aeration</source>
        <translation>Điện cho sục khí</translation>
    </message>
    <message>
        <source>Cost of aeration</source>
        <translation>Chi phí sục khí</translation>
    </message>
    <message>
        <source>State point of a clarifier</source>
        <translation>Điểm trạng thái bể lắng</translation>
    </message>
    <message>
        <source>How the index was measured</source>
        <translation>Cách đo chỉ số thể tích bùn</translation>
    </message>
    <message>
        <source>Settleometer, not stirred</source>
        <translation>Bình đo lắng, không khuấy</translation>
    </message>
    <message>
        <source>Graduated cylinder, not stirred</source>
        <translation>Ống đong, không khuấy</translation>
    </message>
    <message>
        <source>Graduated cylinder, stirred</source>
        <translation>Ống đong, có khuấy</translation>
    </message>
    <message>
        <source>Settleometer, stirred</source>
        <translation>Bình đo lắng, có khuấy</translation>
    </message>
    <message>
        <source>Sludge volume index</source>
        <translation>Chỉ số thể tích bùn (SVI)</translation>
    </message>
    <message>
        <source>May stay empty where the settling velocity was measured.</source>
        <translation>Có thể để trống nếu đã đo vận tốc lắng.</translation>
    </message>
    <message>
        <source>Clarifiers in use</source>
        <translation>Số bể lắng đang dùng</translation>
    </message>
    <message>
        <source>Surface of one clarifier</source>
        <translation>Diện tích mặt một bể lắng</translation>
    </message>
    <message>
        <source>Measured settling velocity of the mixed liquor</source>
        <translation>Vận tốc lắng đo được của bùn</translation>
    </message>
    <message>
        <source>From the sludge volume index if left empty.</source>
        <translation>Để trống thì tính từ chỉ số thể tích bùn.</translation>
    </message>
    <message>
        <source>Surface of all clarifiers</source>
        <translation>Tổng diện tích mặt bể lắng</translation>
    </message>
    <message>
        <source>Surface overflow</source>
        <translation>Tải trọng bề mặt</translation>
    </message>
    <message>
        <source>Solids loading</source>
        <translation>Tải trọng chất rắn</translation>
    </message>
    <message>
        <source>State point, concentration</source>
        <translation>Điểm trạng thái, nồng độ</translation>
    </message>
    <message>
        <source>State point, solids flux</source>
        <translation>Điểm trạng thái, thông lượng chất rắn</translation>
    </message>
    <message>
        <source>Solids flux that settles there</source>
        <translation>Thông lượng chất rắn lắng được tại đó</translation>
    </message>
    <message>
        <source>Left empty, the value of the fuel is used; there is none for gasoline and purchased steam.</source>
        <translation>Nếu để trống sẽ dùng giá trị của nhiên liệu; không có giá trị cho xăng và hơi mua ngoài.</translation>
    </message>
    <message>
        <source>Flue gas temperature behind the exchanger</source>
        <translation>Nhiệt độ khói sau bộ trao đổi nhiệt</translation>
    </message>
    <message>
        <source>Not below about 130 °C for coal and oil and 100 °C for gas, or acid attacks the steel.</source>
        <translation>Không dưới khoảng 130 °C với than và dầu, 100 °C với khí, nếu không axit sẽ ăn mòn thép.</translation>
    </message>
    <message>
        <source>Heat recovery from flue gas</source>
        <translation>Thu hồi nhiệt khói thải</translation>
    </message>
    <message>
        <source>Quick: oxygen and temperatures of the flue gas</source>
        <translation>Nhanh: ôxy và nhiệt độ khói</translation>
    </message>
    <message>
        <source>Measured: flow and temperatures of the flue gas</source>
        <translation>Đo: lưu lượng và nhiệt độ khói</translation>
    </message>
    <message>
        <source>Flue gas temperature before the exchanger</source>
        <translation>Nhiệt độ khói trước bộ trao đổi nhiệt</translation>
    </message>
    <message>
        <source>Flue gas flow</source>
        <translation>Lưu lượng khói thải</translation>
    </message>
    <message>
        <source>Wet gas at 0 °C and 1.013 bar, at mean load.</source>
        <translation>Khói ướt ở 0 °C và 1,013 bar, ở tải trung bình.</translation>
    </message>
    <message>
        <source>Specific heat of the flue gas</source>
        <translation>Nhiệt dung riêng của khói</translation>
    </message>
    <message>
        <source>By volume at 0 °C and 1.013 bar; 1.38 if left empty.</source>
        <translation>Theo thể tích ở 0 °C và 1,013 bar; 1,38 nếu để trống.</translation>
    </message>
    <message>
        <source>Share of this heat that is used</source>
        <translation>Tỷ lệ nhiệt này được sử dụng</translation>
    </message>
    <message>
        <source>Less if water or air can&apos;t take it at all hours.</source>
        <translation>Nhỏ hơn nếu nước hoặc không khí không nhận được nhiệt vào mọi giờ.</translation>
    </message>
    <message>
        <source>Heat recovered at today&apos;s firing</source>
        <translation>Nhiệt thu hồi ở mức đốt hiện nay</translation>
    </message>
    <message>
        <source>Efficiency with this carrier</source>
        <translation>Hiệu suất với dạng năng lượng này</translation>
    </message>
    <message>
        <source>On the net calorific value; diesel vehicle about 25 %, electric about 75 %.</source>
        <translation>Theo nhiệt trị thấp; xe dầu khoảng 25 %, xe điện khoảng 75 %.</translation>
    </message>
    <message>
        <source>The fuel that is given up.</source>
        <translation>Nhiên liệu không dùng nữa.</translation>
    </message>
    <message>
        <source>The fuel that is burnt instead.</source>
        <translation>Nhiên liệu đốt thay thế.</translation>
    </message>
    <message>
        <source>Another fuel, or electricity instead</source>
        <translation>Chuyển sang nhiên liệu khác hoặc điện</translation>
    </message>
    <message>
        <source>Quick: energy of the fuel</source>
        <translation>Nhanh: năng lượng của nhiên liệu</translation>
    </message>
    <message>
        <source>Measured: mass and calorific value</source>
        <translation>Đo: khối lượng và nhiệt trị</translation>
    </message>
    <message>
        <source>As fired, by the laboratory or the supplier.</source>
        <translation>Ở trạng thái khi đốt, theo phòng thí nghiệm hoặc nhà cung cấp.</translation>
    </message>
    <message>
        <source>Share that is replaced</source>
        <translation>Tỷ lệ được thay thế</translation>
    </message>
    <message>
        <source>Replaced by</source>
        <translation>Thay bằng</translation>
    </message>
    <message>
        <source>Another fuel</source>
        <translation>Nhiên liệu khác</translation>
    </message>
    <message>
        <source>Other fuel or electricity, after</source>
        <translation>Nhiên liệu thay thế hoặc điện, sau</translation>
    </message>
    <message>
        <source>Other fuel (negative: more is used)</source>
        <translation>Nhiên liệu thay thế (âm: dùng thêm)</translation>
    </message>
    <message>
        <source>Electricity that the measure itself uses</source>
        <translation>Điện mà giải pháp tiêu thụ thêm</translation>
    </message>
    <message>
        <source>Its pumps, fans and machines in a year; none if left empty.</source>
        <translation>Bơm, quạt và máy của giải pháp trong một năm; bằng 0 nếu để trống.</translation>
    </message>
    <message>
        <source>Mean of the year at the real load; 3.517 divided by the kW per ton (RT).</source>
        <translation>Trung bình năm ở tải thực; bằng 3,517 chia cho kW/RT.</translation>
    </message>
    <message>
        <source>Charge of the plant</source>
        <translation>Lượng nạp của hệ thống</translation>
    </message>
    <message>
        <source>Leak rate a year, share of the charge</source>
        <translation>Tỷ lệ rò rỉ mỗi năm so với lượng nạp</translation>
    </message>
    <message>
        <source>Industrial refrigeration 7 to 25 %, commercial 10 to 35 %, chillers 2 to 15 %, air conditioners 1 to 10 %.</source>
        <translation>Lạnh công nghiệp 7 đến 25 %, lạnh thương mại 10 đến 35 %, chiller 2 đến 15 %, điều hòa không khí 1 đến 10 %.</translation>
    </message>
    <message>
        <source>Refrigerant topped up a year</source>
        <translation>Lượng môi chất nạp bổ sung mỗi năm</translation>
    </message>
    <message>
        <source>R717 (ammonia)</source>
        <translation>R717 (amoniac)</translation>
    </message>
    <message>
        <source>R744 (CO2)</source>
        <translation>R744 (CO2)</translation>
    </message>
    <message>
        <source>Another refrigerant</source>
        <translation>Chuyển môi chất lạnh</translation>
    </message>
    <message>
        <source>Quick: charge and typical leak rate</source>
        <translation>Nhanh: lượng nạp và tỷ lệ rò rỉ điển hình</translation>
    </message>
    <message>
        <source>Measured: refrigerant topped up by the log</source>
        <translation>Đo: lượng nạp bổ sung theo sổ theo dõi</translation>
    </message>
    <message>
        <source>Refrigerant now</source>
        <translation>Môi chất lạnh hiện nay</translation>
    </message>
    <message>
        <source>Refrigerant after</source>
        <translation>Môi chất lạnh sau</translation>
    </message>
    <message>
        <source>Electricity that the plant saves</source>
        <translation>Điện mà hệ thống tiết kiệm được</translation>
    </message>
    <message>
        <source>Negative if it uses more; none if left empty.</source>
        <translation>Âm nếu tiêu thụ thêm; bằng 0 nếu để trống.</translation>
    </message>
    <message>
        <source>Other refrigerant (negative: topped up)</source>
        <translation>Môi chất thay thế (âm: phải nạp bổ sung)</translation>
    </message>
    <message>
        <source>Wet basis: water in the mass of the moist material.</source>
        <translation>Cơ sở ướt: nước trên khối lượng vật liệu ẩm.</translation>
    </message>
    <message>
        <source>Drier material into the dryer</source>
        <translation>Giảm ẩm vật liệu trước khi sấy</translation>
    </message>
    <message>
        <source>Quick: typical heat of the dryer for each kg of water</source>
        <translation>Nhanh: nhiệt điển hình của máy sấy cho mỗi kg nước</translation>
    </message>
    <message>
        <source>Measured: energy that the dryer uses</source>
        <translation>Đo: năng lượng máy sấy tiêu thụ</translation>
    </message>
    <message>
        <source>Product that leaves the dryer</source>
        <translation>Sản phẩm ra khỏi máy sấy</translation>
    </message>
    <message>
        <source>Moisture into the dryer, now</source>
        <translation>Độ ẩm vào máy sấy, hiện nay</translation>
    </message>
    <message>
        <source>Moisture into the dryer, after</source>
        <translation>Độ ẩm vào máy sấy, sau</translation>
    </message>
    <message>
        <source>Moisture of the dried product</source>
        <translation>Độ ẩm sản phẩm sau sấy</translation>
    </message>
    <message>
        <source>Heat for each kg of water evaporated</source>
        <translation>Nhiệt cho mỗi kg nước bay hơi</translation>
    </message>
    <message>
        <source>2.6 to 4 MJ/kg with the dryer&apos;s losses; 2.6 for moisture of a fuel in its furnace.</source>
        <translation>2,6 đến 4 MJ/kg gồm cả tổn thất của máy sấy; 2,6 cho ẩm của nhiên liệu trong buồng đốt.</translation>
    </message>
    <message>
        <source>Fuel or electricity of the dryer</source>
        <translation>Nhiên liệu hoặc điện của máy sấy</translation>
    </message>
    <message>
        <source>Metered; fuel by its net calorific value.</source>
        <translation>Theo đồng hồ; nhiên liệu tính theo nhiệt trị thấp.</translation>
    </message>
    <message>
        <source>Share that does not fall with the water</source>
        <translation>Phần không giảm theo lượng nước</translation>
    </message>
    <message>
        <source>Losses of walls, warm-up and idling.</source>
        <translation>Tổn thất qua vách, khi khởi động và chạy không tải.</translation>
    </message>
    <message>
        <source>Water evaporated, now</source>
        <translation>Nước bay hơi, hiện nay</translation>
    </message>
    <message>
        <source>Water evaporated, after</source>
        <translation>Nước bay hơi, sau</translation>
    </message>
    <message>
        <source>By the meter of the cold water that is heated.</source>
        <translation>Theo đồng hồ nước lạnh được đun nóng.</translation>
    </message>
    <message>
        <source>Flow of the stream</source>
        <translation>Lưu lượng của dòng</translation>
    </message>
    <message>
        <source>Specific heat of the stream</source>
        <translation>Nhiệt dung riêng của dòng</translation>
    </message>
    <message>
        <source>That of water, 4.19, if left empty; air 1.0, milk 3.9, oil 2.</source>
        <translation>Của nước, 4,19, nếu để trống; không khí 1,0, sữa 3,9, dầu 2.</translation>
    </message>
    <message>
        <source>Use of waste heat</source>
        <translation>Tận dụng nhiệt thải</translation>
    </message>
    <message>
        <source>Quick: heat that the source gives off, and the need</source>
        <translation>Nhanh: nhiệt do nguồn thải ra và nhu cầu</translation>
    </message>
    <message>
        <source>Measured: heated water and its temperatures</source>
        <translation>Đo: lượng nước được đun và nhiệt độ</translation>
    </message>
    <message>
        <source>Heat that the source gives off</source>
        <translation>Nhiệt do nguồn thải ra</translation>
    </message>
    <message>
        <source>Air compressor: its electric power; refrigeration: cooling and electric power together.</source>
        <translation>Máy nén khí: công suất điện; hệ thống lạnh: công suất lạnh cộng công suất điện.</translation>
    </message>
    <message>
        <source>Share of it that can be taken up</source>
        <translation>Tỷ lệ có thể thu hồi</translation>
    </message>
    <message>
        <source>Oil of a screw compressor 60 to 75 %; desuperheater of a condenser 10 to 20 %.</source>
        <translation>Dầu máy nén trục vít 60 đến 75 %; bộ khử quá nhiệt trước dàn ngưng 10 đến 20 %.</translation>
    </message>
    <message>
        <source>Heat that is needed in these hours</source>
        <translation>Nhiệt cần dùng trong các giờ này</translation>
    </message>
    <message>
        <source>Only what the source is warm enough for.</source>
        <translation>Chỉ phần mà nguồn đủ nóng để đáp ứng.</translation>
    </message>
    <message>
        <source>Water heated by recovery</source>
        <translation>Lượng nước được đun bằng nhiệt thu hồi</translation>
    </message>
    <message>
        <source>Temperature behind the recovery</source>
        <translation>Nhiệt độ sau thu hồi</translation>
    </message>
    <message>
        <source>Temperature at which it is used</source>
        <translation>Nhiệt độ sử dụng</translation>
    </message>
    <message>
        <source>Heat needed</source>
        <translation>Nhiệt cần dùng</translation>
    </message>
    <message>
        <source>Heat pump or solar heat</source>
        <translation>Bơm nhiệt hoặc nhiệt mặt trời</translation>
    </message>
    <message>
        <source>Heat per electricity (COP)</source>
        <translation>Nhiệt trên mỗi đơn vị điện (COP)</translation>
    </message>
    <message>
        <source>Mean of the year at the temperatures in use; solar heat: about 50, for its pumps.</source>
        <translation>Trung bình năm ở nhiệt độ sử dụng; nhiệt mặt trời: khoảng 50, do điện của bơm.</translation>
    </message>
    <message>
        <source>Quick: heat that is needed</source>
        <translation>Nhanh: nhiệt cần dùng</translation>
    </message>
    <message>
        <source>Measured: hot water and its temperatures</source>
        <translation>Đo: lượng nước nóng và nhiệt độ</translation>
    </message>
    <message>
        <source>Heat that is needed a year</source>
        <translation>Nhiệt cần dùng mỗi năm</translation>
    </message>
    <message>
        <source>Useful heat: fuel times the efficiency of the heat supply.</source>
        <translation>Nhiệt hữu ích: nhiên liệu nhân hiệu suất cấp nhiệt.</translation>
    </message>
    <message>
        <source>Hot water a year</source>
        <translation>Lượng nước nóng mỗi năm</translation>
    </message>
    <message>
        <source>Share of the heat that it covers</source>
        <translation>Tỷ lệ nhiệt được đáp ứng</translation>
    </message>
    <message>
        <source>Heat delivered</source>
        <translation>Nhiệt cung cấp</translation>
    </message>
    <message>
        <source>Electricity that it uses</source>
        <translation>Điện tiêu thụ của thiết bị này</translation>
    </message>
    <message>
        <source>Hot stream</source>
        <translation>Dòng nóng</translation>
    </message>
    <message>
        <source>Cold stream</source>
        <translation>Dòng lạnh</translation>
    </message>
    <message>
        <source>Temperature at which it comes</source>
        <translation>Nhiệt độ vào</translation>
    </message>
    <message>
        <source>COP of its chiller</source>
        <translation>COP của máy lạnh đang làm mát dòng này</translation>
    </message>
    <message>
        <source>Only if a chiller cools the hot stream today; else left empty.</source>
        <translation>Chỉ khi hiện nay dòng nóng được làm mát bằng máy lạnh; nếu không, để trống.</translation>
    </message>
    <message>
        <source>Heat exchange between two streams</source>
        <translation>Trao đổi nhiệt giữa hai dòng</translation>
    </message>
    <message>
        <source>Temperature to which it may be cooled</source>
        <translation>Nhiệt độ thấp nhất được phép làm nguội</translation>
    </message>
    <message>
        <source>Temperature to which it must be heated</source>
        <translation>Nhiệt độ cần đun tới</translation>
    </message>
    <message>
        <source>Smallest temperature difference in the exchanger</source>
        <translation>Chênh lệch nhiệt độ nhỏ nhất trong bộ trao đổi nhiệt</translation>
    </message>
    <message>
        <source>Plate exchanger for liquids 3 to 10 K, shell and tube 10 to 20 K, gases 20 to 40 K.</source>
        <translation>Bộ trao đổi dạng tấm cho chất lỏng 3 đến 10 K, ống vỏ 10 đến 20 K, khí 20 đến 40 K.</translation>
    </message>
    <message>
        <source>Hours a year in which both streams flow</source>
        <translation>Số giờ mỗi năm cả hai dòng cùng chảy</translation>
    </message>
    <message>
        <source>Heat exchanged</source>
        <translation>Công suất nhiệt trao đổi</translation>
    </message>
    <message>
        <source>Heat that the cold stream needs</source>
        <translation>Công suất nhiệt dòng lạnh cần</translation>
    </message>
    <message>
        <source>Hot stream behind the exchanger</source>
        <translation>Nhiệt độ dòng nóng sau bộ trao đổi nhiệt</translation>
    </message>
    <message>
        <source>Cold stream behind the exchanger</source>
        <translation>Nhiệt độ dòng lạnh sau bộ trao đổi nhiệt</translation>
    </message>
    <message>
        <source>What makes this heat today</source>
        <translation>Hiện nay nhiệt này được tạo ra bằng</translation>
    </message>
    <message>
        <source>Fuel or steam</source>
        <translation>Nhiên liệu hoặc hơi</translation>
    </message>
    <message>
        <source>Electric heaters</source>
        <translation>Điện trở</translation>
    </message>
    <message>
        <source>Boiler or furnace on the net calorific value, with pipe losses; electric heaters 95 to 100 %.</source>
        <translation>Lò hơi hoặc lò nung theo nhiệt trị thấp, gồm tổn thất đường ống; điện trở 95 đến 100 %.</translation>
    </message>
    <message>
        <source>Fuel or electricity for it, now</source>
        <translation>Nhiên liệu hoặc điện cho nhu cầu này, hiện nay</translation>
    </message>
    <message>
        <source>0 if the surface is bare.</source>
        <translation>Bằng 0 nếu bề mặt để trần.</translation>
    </message>
    <message>
        <source>At its mean temperature; wet insulation conducts 3 to 5 times as much as dry.</source>
        <translation>Ở nhiệt độ trung bình của lớp bảo ôn; bảo ôn ướt dẫn nhiệt gấp 3 đến 5 lần bảo ôn khô.</translation>
    </message>
    <message>
        <source>Emissivity of the surface</source>
        <translation>Độ đen của bề mặt</translation>
    </message>
    <message>
        <source>0.8 if left empty; bright metal sheet about 0.2.</source>
        <translation>0,8 nếu để trống; tôn kim loại sáng khoảng 0,2.</translation>
    </message>
    <message>
        <source>Heat flux through the surface</source>
        <translation>Mật độ dòng nhiệt qua bề mặt</translation>
    </message>
    <message>
        <source>By heat flux meter, or from the surface temperature; for after, of a part that is insulated already.</source>
        <translation>Bằng máy đo dòng nhiệt hoặc từ nhiệt độ bề mặt; giá trị sau lấy ở chỗ đã bảo ôn.</translation>
    </message>
    <message>
        <source>Insulation of hot or cold surfaces</source>
        <translation>Bảo ôn bề mặt nóng hoặc lạnh</translation>
    </message>
    <message>
        <source>What makes up for the loss</source>
        <translation>Nguồn bù tổn thất</translation>
    </message>
    <message>
        <source>Refrigeration: the surface is cold</source>
        <translation>Hệ thống lạnh: bề mặt lạnh</translation>
    </message>
    <message>
        <source>COP of the refrigeration</source>
        <translation>COP của hệ thống lạnh</translation>
    </message>
    <message>
        <source>Quick: temperatures and insulation</source>
        <translation>Nhanh: nhiệt độ và lớp bảo ôn</translation>
    </message>
    <message>
        <source>Measured: heat flux before and after</source>
        <translation>Đo: mật độ dòng nhiệt trước và sau</translation>
    </message>
    <message>
        <source>Area that is insulated</source>
        <translation>Diện tích được bảo ôn</translation>
    </message>
    <message>
        <source>Temperature of the surface under the insulation</source>
        <translation>Nhiệt độ bề mặt dưới lớp bảo ôn</translation>
    </message>
    <message>
        <source>Heat flux now</source>
        <translation>Mật độ dòng nhiệt hiện nay</translation>
    </message>
    <message>
        <source>Heat flux after</source>
        <translation>Mật độ dòng nhiệt sau</translation>
    </message>
    <message>
        <source>Flow at full load</source>
        <translation>Lưu lượng khi đầy tải</translation>
    </message>
    <message>
        <source>Compressor load after leak repair</source>
        <translation>Tải máy nén sau khi sửa rò rỉ</translation>
    </message>
    <message>
        <source>Air use, leaks included</source>
        <translation>Lượng khí dùng, gồm cả rò rỉ</translation>
    </message>
    <message>
        <source>Leakage</source>
        <translation>Lượng rò rỉ</translation>
    </message>
    <message>
        <source>Share of the leakage repaired</source>
        <translation>Tỷ lệ rò rỉ được sửa</translation>
    </message>
    <message>
        <source>Air no longer lost</source>
        <translation>Lượng khí không còn thất thoát</translation>
    </message>
    <message>
        <source>Air use, after</source>
        <translation>Lượng khí dùng, sau</translation>
    </message>
    <message>
        <source>Share of the full flow, after</source>
        <translation>Tỷ lệ so với đầy tải, sau</translation>
    </message>
    <message>
        <source>Throttled compressor at part load</source>
        <translation>Máy nén tiết lưu khi non tải</translation>
    </message>
    <message>
        <source>Power at full load</source>
        <translation>Công suất khi đầy tải</translation>
    </message>
    <message>
        <source>Power at no flow</source>
        <translation>Công suất khi không tải</translation>
    </message>
    <message>
        <source>Exponent of the control</source>
        <translation>Số mũ của kiểu điều khiển</translation>
    </message>
    <message>
        <source>1 for inlet modulation, 2 for variable displacement.</source>
        <translation>1 với tiết lưu cửa hút, 2 với thay đổi thể tích nén.</translation>
    </message>
    <message>
        <source>Flow, share of the full flow</source>
        <translation>Lưu lượng, tỷ lệ so với đầy tải</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>Công suất</translation>
    </message>
    <message>
        <source>Correction factor</source>
        <translation>Hệ số hiệu chỉnh</translation>
    </message>
    <message>
        <source>Heat carried away</source>
        <translation>Nhiệt bị mang đi</translation>
    </message>
    <message>
        <source>Specific heat of the gas</source>
        <translation>Nhiệt dung riêng của khí</translation>
    </message>
    <message>
        <source>Temperature at the inlet</source>
        <translation>Nhiệt độ vào</translation>
    </message>
    <message>
        <source>Temperature at the outlet</source>
        <translation>Nhiệt độ ra</translation>
    </message>
    <message>
        <source>Loss with the furnace atmosphere</source>
        <translation>Tổn thất theo khí quyển lò</translation>
    </message>
    <message>
        <source>Loss with cooling air or gas</source>
        <translation>Tổn thất theo khí làm mát</translation>
    </message>
    <message>
        <source>Loss with fixtures, trays and conveyors</source>
        <translation>Tổn thất theo đồ gá, khay, băng tải</translation>
    </message>
    <message>
        <source>Fixtures through the furnace</source>
        <translation>Khối lượng đồ gá qua lò</translation>
    </message>
    <message>
        <source>Specific heat of the fixtures</source>
        <translation>Nhiệt dung riêng của đồ gá</translation>
    </message>
    <message>
        <source>Gas flow through an orifice</source>
        <translation>Lưu lượng khí qua thiết bị tiết lưu</translation>
    </message>
    <message>
        <source>What narrows the pipe</source>
        <translation>Bộ phận thu hẹp</translation>
    </message>
    <message>
        <source>Plate with a square edge</source>
        <translation>Tấm lỗ mép vuông</translation>
    </message>
    <message>
        <source>Plate with a sharp edge</source>
        <translation>Tấm lỗ mép sắc</translation>
    </message>
    <message>
        <source>Venturi</source>
        <translation>Ống Venturi</translation>
    </message>
    <message>
        <source>Density of the gas, air = 1</source>
        <translation>Tỷ trọng của khí, không khí = 1</translation>
    </message>
    <message>
        <source>Bore</source>
        <translation>Đường kính lỗ</translation>
    </message>
    <message>
        <source>Inside diameter of the pipe</source>
        <translation>Đường kính trong của ống</translation>
    </message>
    <message>
        <source>0.6 for a plate, 0.98 for a Venturi.</source>
        <translation>0,6 cho tấm lỗ, 0,98 cho ống Venturi.</translation>
    </message>
    <message>
        <source>Temperature of the gas</source>
        <translation>Nhiệt độ khí</translation>
    </message>
    <message>
        <source>Pressure of the gas</source>
        <translation>Áp suất khí</translation>
    </message>
    <message>
        <source>Pressure difference at the orifice</source>
        <translation>Chênh áp tại lỗ</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Thời gian</translation>
    </message>
    <message>
        <source>Gas in that time</source>
        <translation>Lượng khí trong thời gian đó</translation>
    </message>
    <message>
        <source>Heat in that time</source>
        <translation>Nhiệt lượng trong thời gian đó</translation>
    </message>
    <message>
        <source>Fall of pressure allowed</source>
        <translation>Độ sụt áp cho phép</translation>
    </message>
    <message>
        <source>Pressure in the receiver, first</source>
        <translation>Áp suất bình chứa, ban đầu</translation>
    </message>
    <message>
        <source>Size of an air receiver</source>
        <translation>Dung tích bình chứa khí nén</translation>
    </message>
    <message>
        <source>What it bridges</source>
        <translation>Nhu cầu cần bù</translation>
    </message>
    <message>
        <source>A known amount of air</source>
        <translation>Một lượng khí biết trước</translation>
    </message>
    <message>
        <source>One user for some time</source>
        <translation>Một hộ tiêu thụ trong một khoảng thời gian</translation>
    </message>
    <message>
        <source>One user, refilled by a metered flow</source>
        <translation>Một hộ tiêu thụ, có nạp lại qua van định lượng</translation>
    </message>
    <message>
        <source>The start of the next compressor</source>
        <translation>Thời gian khởi động máy nén tiếp theo</translation>
    </message>
    <message>
        <source>Free air of the event</source>
        <translation>Lượng khí tự do của sự kiện</translation>
    </message>
    <message>
        <source>How long it draws</source>
        <translation>Thời gian lấy khí</translation>
    </message>
    <message>
        <source>Free air drawn</source>
        <translation>Lưu lượng khí tự do lấy ra</translation>
    </message>
    <message>
        <source>Free air coming in meanwhile</source>
        <translation>Lưu lượng khí tự do nạp vào cùng lúc</translation>
    </message>
    <message>
        <source>Pressure in the receiver, last</source>
        <translation>Áp suất bình chứa, cuối cùng</translation>
    </message>
    <message>
        <source>Distance to the compressors</source>
        <translation>Khoảng cách đến trạm máy nén</translation>
    </message>
    <message>
        <source>Speed of the pressure wave</source>
        <translation>Tốc độ lan truyền áp suất</translation>
    </message>
    <message>
        <source>Volume of the receiver</source>
        <translation>Dung tích bình chứa</translation>
    </message>
    <message>
        <source>Usable air of a receiver</source>
        <translation>Lượng khí sử dụng được của bình chứa</translation>
    </message>
    <message>
        <source>Free air it gives</source>
        <translation>Lượng khí tự do cung cấp được</translation>
    </message>
    <message>
        <source>Size of a compressed-air pipe</source>
        <translation>Cỡ ống khí nén</translation>
    </message>
    <message>
        <source>Flow of free air</source>
        <translation>Lưu lượng khí tự do</translation>
    </message>
    <message>
        <source>Velocity of the compressed air</source>
        <translation>Vận tốc khí nén trong ống</translation>
    </message>
    <message>
        <source>Inside section</source>
        <translation>Tiết diện trong</translation>
    </message>
    <message>
        <source>Inside diameter</source>
        <translation>Đường kính trong</translation>
    </message>
    <message>
        <source>Air of a pneumatic cylinder</source>
        <translation>Lượng khí của xi lanh khí nén</translation>
    </message>
    <message>
        <source>Cylinder</source>
        <translation>Xi lanh</translation>
    </message>
    <message>
        <source>Single-acting</source>
        <translation>Tác động đơn</translation>
    </message>
    <message>
        <source>Double-acting</source>
        <translation>Tác động kép</translation>
    </message>
    <message>
        <source>Diameter of the rod</source>
        <translation>Đường kính cần pít-tông</translation>
    </message>
    <message>
        <source>Stroke</source>
        <translation>Hành trình</translation>
    </message>
    <message>
        <source>Pressure of the air</source>
        <translation>Áp suất khí</translation>
    </message>
    <message>
        <source>Cycles, there and back</source>
        <translation>Số chu kỳ đi và về</translation>
    </message>
    <message>
        <source>Swept volume</source>
        <translation>Thể tích quét</translation>
    </message>
    <message>
        <source>Ratio of absolute pressures</source>
        <translation>Tỷ số áp suất tuyệt đối</translation>
    </message>
    <message>
        <source>Free air</source>
        <translation>Khí tự do</translation>
    </message>
    <message>
        <source>Running cost of a compressor</source>
        <translation>Chi phí vận hành máy nén khí</translation>
    </message>
    <message>
        <source>Shaft power at full load</source>
        <translation>Công suất trục khi đầy tải</translation>
    </message>
    <message>
        <source>Shaft power unloaded, share of full load</source>
        <translation>Công suất trục khi không tải, so với đầy tải</translation>
    </message>
    <message>
        <source>Time loaded, share of the hours</source>
        <translation>Thời gian có tải, tỷ lệ số giờ chạy</translation>
    </message>
    <message>
        <source>Motor efficiency, loaded</source>
        <translation>Hiệu suất động cơ khi có tải</translation>
    </message>
    <message>
        <source>Motor efficiency, unloaded</source>
        <translation>Hiệu suất động cơ khi không tải</translation>
    </message>
    <message>
        <source>Time unloaded, share of the hours</source>
        <translation>Thời gian không tải, tỷ lệ số giờ chạy</translation>
    </message>
    <message>
        <source>Cost while loaded</source>
        <translation>Chi phí khi có tải</translation>
    </message>
    <message>
        <source>Cost while unloaded</source>
        <translation>Chi phí khi không tải</translation>
    </message>
    <message>
        <source>Table of the detector, around the reading</source>
        <translation>Bảng tra của thiết bị dò, quanh giá trị đọc</translation>
    </message>
    <message>
        <source>Air leak, by an ultrasonic detector</source>
        <translation>Rò rỉ khí nén, dò bằng siêu âm</translation>
    </message>
    <message>
        <source>Sound level</source>
        <translation>Mức âm</translation>
    </message>
    <message>
        <source>Sound level read</source>
        <translation>Mức âm đọc được</translation>
    </message>
    <message>
        <source>Sound level A</source>
        <translation>Mức âm A</translation>
    </message>
    <message>
        <source>Pressure A</source>
        <translation>Áp suất A</translation>
    </message>
    <message>
        <source>Flow at level A, pressure A</source>
        <translation>Lưu lượng tại mức âm A, áp suất A</translation>
    </message>
    <message>
        <source>Flow at level A, pressure B</source>
        <translation>Lưu lượng tại mức âm A, áp suất B</translation>
    </message>
    <message>
        <source>Sound level B</source>
        <translation>Mức âm B</translation>
    </message>
    <message>
        <source>Pressure B</source>
        <translation>Áp suất B</translation>
    </message>
    <message>
        <source>Flow at level B, pressure A</source>
        <translation>Lưu lượng tại mức âm B, áp suất A</translation>
    </message>
    <message>
        <source>Flow at level B, pressure B</source>
        <translation>Lưu lượng tại mức âm B, áp suất B</translation>
    </message>
    <message>
        <source>Atmospheric pressure at the site</source>
        <translation>Áp suất khí quyển tại nhà máy</translation>
    </message>
    <message>
        <source>Atmospheric pressure of the rating</source>
        <translation>Áp suất khí quyển ở điều kiện định mức</translation>
    </message>
    <message>
        <source>Compressor power at another pressure and height</source>
        <translation>Công suất máy nén ở áp suất và độ cao khác</translation>
    </message>
    <message>
        <source>Discharge pressure</source>
        <translation>Áp suất đẩy</translation>
    </message>
    <message>
        <source>Compressor power saved by a lower pressure</source>
        <translation>Công suất máy nén tiết kiệm nhờ hạ áp</translation>
    </message>
    <message>
        <source>Power saved</source>
        <translation>Công suất tiết kiệm</translation>
    </message>
    <message>
        <source>Charge through the furnace</source>
        <translation>Lượng vật liệu qua lò</translation>
    </message>
    <message>
        <source>Reaction</source>
        <translation>Phản ứng</translation>
    </message>
    <message>
        <source>Takes in heat</source>
        <translation>Thu nhiệt</translation>
    </message>
    <message>
        <source>Gives off heat</source>
        <translation>Tỏa nhiệt</translation>
    </message>
    <message>
        <source>Share that reacts</source>
        <translation>Tỷ lệ tham gia phản ứng</translation>
    </message>
    <message>
        <source>Heat of the reaction</source>
        <translation>Nhiệt phản ứng</translation>
    </message>
    <message>
        <source>Heat required</source>
        <translation>Nhiệt cần cấp</translation>
    </message>
    <message>
        <source>Heat released by the reaction</source>
        <translation>Nhiệt do phản ứng tỏa ra</translation>
    </message>
    <message>
        <source>Heat of a solid charge</source>
        <translation>Nhiệt cho vật liệu rắn</translation>
    </message>
    <message>
        <source>Specific heat, solid</source>
        <translation>Nhiệt dung riêng, thể rắn</translation>
    </message>
    <message>
        <source>Specific heat, liquid</source>
        <translation>Nhiệt dung riêng, thể lỏng</translation>
    </message>
    <message>
        <source>Melting point</source>
        <translation>Nhiệt độ nóng chảy</translation>
    </message>
    <message>
        <source>Heat of melting</source>
        <translation>Nhiệt nóng chảy</translation>
    </message>
    <message>
        <source>Share that melts</source>
        <translation>Tỷ lệ nóng chảy</translation>
    </message>
    <message>
        <source>Water at the inlet, share of the charge</source>
        <translation>Nước ở đầu vào, tỷ lệ khối lượng vật liệu</translation>
    </message>
    <message>
        <source>Water that stays, share of the charge at the inlet</source>
        <translation>Nước còn lại, tỷ lệ khối lượng vật liệu đầu vào</translation>
    </message>
    <message>
        <source>Temperature of the water vapour</source>
        <translation>Nhiệt độ hơi nước thoát ra</translation>
    </message>
    <message>
        <source>Heat of a liquid charge</source>
        <translation>Nhiệt cho vật liệu lỏng</translation>
    </message>
    <message>
        <source>Boiling point</source>
        <translation>Nhiệt độ sôi</translation>
    </message>
    <message>
        <source>Heat of evaporation</source>
        <translation>Nhiệt hóa hơi</translation>
    </message>
    <message>
        <source>Specific heat, vapour</source>
        <translation>Nhiệt dung riêng, thể hơi</translation>
    </message>
    <message>
        <source>Share that evaporates</source>
        <translation>Tỷ lệ hóa hơi</translation>
    </message>
    <message>
        <source>Heat of a gas charge</source>
        <translation>Nhiệt cho vật liệu khí</translation>
    </message>
    <message>
        <source>Specific heat, gas</source>
        <translation>Nhiệt dung riêng, thể khí</translation>
    </message>
    <message>
        <source>Vapour, share of the mass</source>
        <translation>Hơi, tỷ lệ khối lượng</translation>
    </message>
    <message>
        <source>Other heat required</source>
        <translation>Nhiệt cần thêm khác</translation>
    </message>
    <message>
        <source>Thickness of the wall</source>
        <translation>Chiều dày tường lò</translation>
    </message>
    <message>
        <source>Temperature of the surroundings</source>
        <translation>Nhiệt độ xung quanh</translation>
    </message>
    <message>
        <source>Shape of the opening</source>
        <translation>Hình dạng cửa mở</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>Tròn</translation>
    </message>
    <message>
        <source>Rectangular</source>
        <translation>Chữ nhật</translation>
    </message>
    <message>
        <source>Diameter</source>
        <translation>Đường kính</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Chiều dài</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Chiều rộng</translation>
    </message>
    <message>
        <source>Emissivity inside</source>
        <translation>Độ đen bên trong</translation>
    </message>
    <message>
        <source>Temperature inside</source>
        <translation>Nhiệt độ bên trong</translation>
    </message>
    <message>
        <source>Time that it is open</source>
        <translation>Tỷ lệ thời gian mở</translation>
    </message>
    <message>
        <source>View factor</source>
        <translation>Hệ số góc bức xạ</translation>
    </message>
    <message>
        <source>Radiation through an opening</source>
        <translation>Tổn thất bức xạ qua cửa mở</translation>
    </message>
    <message>
        <source>Radiation through an opening, view factor known</source>
        <translation>Tổn thất bức xạ qua cửa mở, đã biết hệ số góc</translation>
    </message>
    <message>
        <source>View factor of a round opening</source>
        <translation>Hệ số góc của cửa tròn</translation>
    </message>
    <message>
        <source>Hot gas leaking out of a furnace</source>
        <translation>Khí nóng rò rỉ khỏi lò</translation>
    </message>
    <message>
        <source>Pressure of the furnace above its surroundings</source>
        <translation>Áp suất dư của lò so với xung quanh</translation>
    </message>
    <message>
        <source>Area of the gaps</source>
        <translation>Diện tích khe hở</translation>
    </message>
    <message>
        <source>Temperature of the leaking gas</source>
        <translation>Nhiệt độ khí rò rỉ</translation>
    </message>
    <message>
        <source>Flow of the liquid</source>
        <translation>Lưu lượng chất lỏng</translation>
    </message>
    <message>
        <source>Loss with a cooling liquid</source>
        <translation>Tổn thất theo chất lỏng làm mát</translation>
    </message>
    <message>
        <source>Specific heat of the liquid</source>
        <translation>Nhiệt dung riêng của chất lỏng</translation>
    </message>
    <message>
        <source>4.1868 kJ/(kg·K) if left empty: 1 kcal/(kg·°C).</source>
        <translation>4,1868 kJ/(kg·K) nếu để trống: 1 kcal/(kg·°C).</translation>
    </message>
    <message>
        <source>Loss with cooling water</source>
        <translation>Tổn thất theo nước làm mát</translation>
    </message>
    <message>
        <source>Heat lost by a furnace wall</source>
        <translation>Tổn thất nhiệt qua tường lò</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Diện tích</translation>
    </message>
    <message>
        <source>Temperature of the outer surface</source>
        <translation>Nhiệt độ mặt ngoài</translation>
    </message>
    <message>
        <source>Velocity of the air</source>
        <translation>Vận tốc gió</translation>
    </message>
    <message>
        <source>Shape of the surface</source>
        <translation>Hệ số hình dạng bề mặt</translation>
    </message>
    <message>
        <source>1.394 vertical wall; 1.79 horizontal, facing up; 0.89 facing down; 1.016 horizontal cylinder.</source>
        <translation>1,394 tường đứng; 1,79 mặt nằm ngang hướng lên; 0,89 hướng xuống; 1,016 trụ nằm ngang.</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Định mức</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>Khi vận hành</translation>
    </message>
    <message>
        <source>Basin heater of a cooling tower</source>
        <translation>Bộ sưởi bể tháp giải nhiệt</translation>
    </message>
    <message>
        <source>Cooling capacity</source>
        <translation>Công suất lạnh</translation>
    </message>
    <message>
        <source>Heat lost by the basin, share of the capacity</source>
        <translation>Nhiệt tổn thất của bể, tỷ lệ công suất</translation>
    </message>
    <message>
        <source>Temperature of the basin, rated</source>
        <translation>Nhiệt độ bể, định mức</translation>
    </message>
    <message>
        <source>Air temperature, rated</source>
        <translation>Nhiệt độ không khí, định mức</translation>
    </message>
    <message>
        <source>Wind, rated</source>
        <translation>Tốc độ gió, định mức</translation>
    </message>
    <message>
        <source>Air temperature</source>
        <translation>Nhiệt độ không khí</translation>
    </message>
    <message>
        <source>Wind</source>
        <translation>Tốc độ gió</translation>
    </message>
    <message>
        <source>Hours in that weather</source>
        <translation>Số giờ có thời tiết đó</translation>
    </message>
    <message>
        <source>Temperature of the basin, now</source>
        <translation>Nhiệt độ bể, hiện tại</translation>
    </message>
    <message>
        <source>Temperature of the basin, after</source>
        <translation>Nhiệt độ bể, sau cải tiến</translation>
    </message>
    <message>
        <source>1.016 if left empty; 1.394 for vertical walls, 1.79 for an open surface.</source>
        <translation>1,016 nếu để trống; 1,394 cho tường đứng, 1,79 cho mặt thoáng.</translation>
    </message>
    <message>
        <source>Heater, now</source>
        <translation>Công suất sưởi, hiện tại</translation>
    </message>
    <message>
        <source>Heater, after</source>
        <translation>Công suất sưởi, sau cải tiến</translation>
    </message>
    <message>
        <source>Compressor</source>
        <translation>Loại máy nén</translation>
    </message>
    <message>
        <source>Centrifugal</source>
        <translation>Ly tâm</translation>
    </message>
    <message>
        <source>Screw</source>
        <translation>Trục vít</translation>
    </message>
    <message>
        <source>Condenser cooled by</source>
        <translation>Giải nhiệt bằng</translation>
    </message>
    <message>
        <source>Water</source>
        <translation>Nước</translation>
    </message>
    <message>
        <source>Air</source>
        <translation>Không khí</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Tốc độ</translation>
    </message>
    <message>
        <source>Variable</source>
        <translation>Biến tần</translation>
    </message>
    <message>
        <source>Constant</source>
        <translation>Cố định</translation>
    </message>
    <message>
        <source>Variable, magnetic bearings</source>
        <translation>Biến tần, ổ đỡ từ</translation>
    </message>
    <message>
        <source>Rated cooling capacity</source>
        <translation>Công suất lạnh định mức</translation>
    </message>
    <message>
        <source>Rated electricity for cooling</source>
        <translation>Suất điện định mức cho làm lạnh</translation>
    </message>
    <message>
        <source>Hours so</source>
        <translation>Số giờ ở trạng thái này</translation>
    </message>
    <message>
        <source>Chilled water, leaving</source>
        <translation>Nước lạnh đầu ra</translation>
    </message>
    <message>
        <source>Cooling water or air, entering</source>
        <translation>Nước hoặc không khí giải nhiệt đầu vào</translation>
    </message>
    <message>
        <source>Chiller at other temperatures</source>
        <translation>Chiller ở nhiệt độ khác</translation>
    </message>
    <message>
        <source>Largest load that its control allows</source>
        <translation>Tải lớn nhất mà bộ điều khiển cho phép</translation>
    </message>
    <message>
        <source>Flow of the chilled water</source>
        <translation>Lưu lượng nước lạnh</translation>
    </message>
    <message>
        <source>Chilled water, cooled by</source>
        <translation>Độ giảm nhiệt độ nước lạnh</translation>
    </message>
    <message>
        <source>Cooling capacity, now</source>
        <translation>Công suất lạnh, hiện tại</translation>
    </message>
    <message>
        <source>Electricity for cooling, now</source>
        <translation>Suất điện cho làm lạnh, hiện tại</translation>
    </message>
    <message>
        <source>Power, now</source>
        <translation>Công suất, hiện tại</translation>
    </message>
    <message>
        <source>Power, after</source>
        <translation>Công suất, sau cải tiến</translation>
    </message>
    <message>
        <source>The load of each chiller; 0 for one that is off.</source>
        <translation>Tải của từng chiller; 0 nếu chiller tắt.</translation>
    </message>
    <message>
        <source>Cooling by fewer chillers</source>
        <translation>Làm lạnh với ít chiller hơn</translation>
    </message>
    <message>
        <source>Loads, now</source>
        <translation>Các tải, hiện tại</translation>
    </message>
    <message>
        <source>Loads, after</source>
        <translation>Các tải, sau cải tiến</translation>
    </message>
    <message>
        <source>Power that a fan gives to the air</source>
        <translation>Công suất quạt truyền cho không khí</translation>
    </message>
    <message>
        <source>Power given to the air</source>
        <translation>Công suất truyền cho không khí</translation>
    </message>
    <message>
        <source>Compressibility of the air in a fan</source>
        <translation>Hệ số nén của không khí trong quạt</translation>
    </message>
    <message>
        <source>Barometric pressure</source>
        <translation>Áp suất khí áp</translation>
    </message>
    <message>
        <source>Shaft power of the fan</source>
        <translation>Công suất trục quạt</translation>
    </message>
    <message>
        <source>Ratio of the specific heats</source>
        <translation>Tỷ số nhiệt dung riêng</translation>
    </message>
    <message>
        <source>Electric power of the motor</source>
        <translation>Công suất điện của động cơ</translation>
    </message>
    <message>
        <source>Dry-bulb temperature</source>
        <translation>Nhiệt độ bầu khô</translation>
    </message>
    <message>
        <source>Relative humidity</source>
        <translation>Độ ẩm tương đối</translation>
    </message>
    <message>
        <source>Wet-bulb temperature</source>
        <translation>Nhiệt độ bầu ướt</translation>
    </message>
    <message>
        <source>Density of moist air</source>
        <translation>Khối lượng riêng không khí ẩm</translation>
    </message>
    <message>
        <source>Humidity known by</source>
        <translation>Độ ẩm xác định theo</translation>
    </message>
    <message>
        <source>Dew point</source>
        <translation>Nhiệt độ điểm sương</translation>
    </message>
    <message>
        <source>Static pressure at the fan</source>
        <translation>Áp suất tĩnh tại quạt</translation>
    </message>
    <message>
        <source>Water by mass of dry air</source>
        <translation>Dung ẩm theo khối lượng không khí khô</translation>
    </message>
    <message>
        <source>Specific enthalpy, from 0 °C</source>
        <translation>Entanpi riêng, tính từ 0 °C</translation>
    </message>
    <message>
        <source>Volume by mass of dry air</source>
        <translation>Thể tích theo khối lượng không khí khô</translation>
    </message>
    <message>
        <source>Humidity ratio of air</source>
        <translation>Dung ẩm của không khí</translation>
    </message>
    <message>
        <source>Water by mass of dry air, from the relative humidity</source>
        <translation>Dung ẩm, theo độ ẩm tương đối</translation>
    </message>
    <message>
        <source>Water by mass of dry air, from the wet bulb</source>
        <translation>Dung ẩm, theo nhiệt độ bầu ướt</translation>
    </message>
    <message>
        <source>If it was measured; computed if left empty.</source>
        <translation>Nếu đã đo; được tính nếu để trống.</translation>
    </message>
    <message>
        <source>Outside diameter of the tank</source>
        <translation>Đường kính ngoài của bồn</translation>
    </message>
    <message>
        <source>Heat lost by a tank</source>
        <translation>Tổn thất nhiệt của bồn</translation>
    </message>
    <message>
        <source>Height of the tank</source>
        <translation>Chiều cao bồn</translation>
    </message>
    <message>
        <source>Thickness of its wall</source>
        <translation>Chiều dày thành bồn</translation>
    </message>
    <message>
        <source>Conductivity of its wall</source>
        <translation>Hệ số dẫn nhiệt của thành bồn</translation>
    </message>
    <message>
        <source>Emissivity of its wall</source>
        <translation>Độ đen của thành bồn</translation>
    </message>
    <message>
        <source>Temperature of the tank</source>
        <translation>Nhiệt độ bồn</translation>
    </message>
    <message>
        <source>Energy a year</source>
        <translation>Năng lượng một năm</translation>
    </message>
    <message>
        <source>Temperature of the surface</source>
        <translation>Nhiệt độ bề mặt</translation>
    </message>
    <message>
        <source>Mean load, share of the capacity</source>
        <translation>Tải trung bình, tỷ lệ công suất</translation>
    </message>
    <message>
        <source>Water balance of a process</source>
        <translation>Cân bằng nước của một công đoạn</translation>
    </message>
    <message>
        <source>Water required</source>
        <translation>Lượng nước cần</translation>
    </message>
    <message>
        <source>Water into the product or evaporated</source>
        <translation>Nước vào sản phẩm hoặc bay hơi</translation>
    </message>
    <message>
        <source>Water lost</source>
        <translation>Nước thất thoát</translation>
    </message>
    <message>
        <source>Share that is recirculated</source>
        <translation>Tỷ lệ tuần hoàn</translation>
    </message>
    <message>
        <source>Water recirculated</source>
        <translation>Nước tuần hoàn</translation>
    </message>
    <message>
        <source>Water that comes in</source>
        <translation>Nước cấp vào</translation>
    </message>
    <message>
        <source>Water discharged or recycled elsewhere</source>
        <translation>Nước thải hoặc tái sử dụng nơi khác</translation>
    </message>
    <message>
        <source>Water balance of a cooling tower</source>
        <translation>Cân bằng nước của tháp giải nhiệt</translation>
    </message>
    <message>
        <source>Evaporation for a fall of 10 °F (5.6 K), share of the circulation</source>
        <translation>Bay hơi ứng với mức giảm 10 °F (5,6 K), tỷ lệ lưu lượng tuần hoàn</translation>
    </message>
    <message>
        <source>Conductivity of the make-up water</source>
        <translation>Độ dẫn điện của nước bổ sung</translation>
    </message>
    <message>
        <source>Water circulated</source>
        <translation>Nước tuần hoàn qua tháp</translation>
    </message>
    <message>
        <source>Make-up water</source>
        <translation>Nước bổ sung</translation>
    </message>
    <message>
        <source>Make-up water of a cooling tower</source>
        <translation>Nước bổ sung của tháp giải nhiệt</translation>
    </message>
    <message>
        <source>Heat given off in the tower</source>
        <translation>Nhiệt thải qua tháp</translation>
    </message>
    <message>
        <source>Evaporation, in percent of the flow for 10 °F (5.6 K)</source>
        <translation>Bay hơi, phần trăm lưu lượng ứng với 10 °F (5,6 K)</translation>
    </message>
    <message>
        <source>Water balance of a boiler</source>
        <translation>Cân bằng nước của lò hơi</translation>
    </message>
    <message>
        <source>Capacity of the boiler</source>
        <translation>Công suất lò hơi</translation>
    </message>
    <message>
        <source>Steam for each unit of capacity</source>
        <translation>Lượng hơi trên một đơn vị công suất</translation>
    </message>
    <message>
        <source>1.6 kg/kWh: 34.5 lb/h for each boiler horsepower.</source>
        <translation>1,6 kg/kWh: 34,5 lb/h cho mỗi mã lực nồi hơi.</translation>
    </message>
    <message>
        <source>Steam that does not come back</source>
        <translation>Hơi không thu hồi</translation>
    </message>
    <message>
        <source>Condensate returned</source>
        <translation>Nước ngưng thu hồi</translation>
    </message>
    <message>
        <source>Make-up, share of the feedwater</source>
        <translation>Nước bổ sung, tỷ lệ nước cấp</translation>
    </message>
    <message>
        <source>Energy in the water that is discharged</source>
        <translation>Năng lượng theo nước thải</translation>
    </message>
    <message>
        <source>Water discharged</source>
        <translation>Lượng nước thải</translation>
    </message>
    <message>
        <source>Temperature of the incoming water</source>
        <translation>Nhiệt độ nước cấp vào</translation>
    </message>
    <message>
        <source>Temperature of the discharged water</source>
        <translation>Nhiệt độ nước thải</translation>
    </message>
    <message>
        <source>Energy in the discharged water</source>
        <translation>Năng lượng theo nước thải</translation>
    </message>
    <message>
        <source>Price of the compressed air</source>
        <translation>Giá khí nén</translation>
    </message>
    <message>
        <source>Compressed air of a user</source>
        <translation>Khí nén của một hộ tiêu thụ</translation>
    </message>
    <message>
        <source>How it is known</source>
        <translation>Cách xác định</translation>
    </message>
    <message>
        <source>Pressure at nozzles</source>
        <translation>Áp suất tại vòi phun</translation>
    </message>
    <message>
        <source>Known amount</source>
        <translation>Lượng đã biết</translation>
    </message>
    <message>
        <source>What is paid for</source>
        <translation>Loại năng lượng phải trả tiền</translation>
    </message>
    <message>
        <source>Electricity of the compressors</source>
        <translation>Điện cho máy nén</translation>
    </message>
    <message>
        <source>Compressed air</source>
        <translation>Khí nén</translation>
    </message>
    <message>
        <source>Bore of a nozzle</source>
        <translation>Đường kính lỗ vòi phun</translation>
    </message>
    <message>
        <source>Nozzles of a user</source>
        <translation>Số vòi phun của mỗi hộ</translation>
    </message>
    <message>
        <source>Air a year</source>
        <translation>Lượng khí một năm</translation>
    </message>
    <message>
        <source>Flow of one user</source>
        <translation>Lưu lượng của một hộ tiêu thụ</translation>
    </message>
    <message>
        <source>Losses of the own cables and transformer</source>
        <translation>Tổn thất cáp và máy biến áp nội bộ</translation>
    </message>
    <message>
        <source>Share of the electricity, up to where the capacitors stand; none if left empty.</source>
        <translation>Tỷ lệ điện năng, tính đến vị trí đặt tụ bù; bỏ qua nếu để trống.</translation>
    </message>
    <message>
        <source>Power factor that is not charged</source>
        <translation>Hệ số công suất không bị tính tiền</translation>
    </message>
    <message>
        <source>0.9 if left empty: Circular 15/2014/TT-BCT.</source>
        <translation>0,9 nếu để trống: Thông tư 15/2014/TT-BCT.</translation>
    </message>
    <message>
        <source>Power-factor charge avoided</source>
        <translation>Tránh tiền phạt hệ số công suất</translation>
    </message>
    <message>
        <source>Power factor on the bill</source>
        <translation>Hệ số công suất trên hóa đơn</translation>
    </message>
    <message>
        <source>Active and reactive energy of the meters</source>
        <translation>Điện năng tác dụng và phản kháng của công tơ</translation>
    </message>
    <message>
        <source>Mean power factor</source>
        <translation>Hệ số công suất trung bình</translation>
    </message>
    <message>
        <source>Reactive energy a year</source>
        <translation>Điện năng phản kháng một năm</translation>
    </message>
    <message>
        <source>Power factor, now</source>
        <translation>Hệ số công suất, hiện tại</translation>
    </message>
    <message>
        <source>Charge on the energy bill, now</source>
        <translation>Mức phạt trên tiền điện, hiện tại</translation>
    </message>
    <message>
        <source>Charge on the energy bill, after</source>
        <translation>Mức phạt trên tiền điện, sau cải tiến</translation>
    </message>
    <message>
        <source>Capacitors at the mean load</source>
        <translation>Dung lượng tụ bù ở tải trung bình</translation>
    </message>
    <message>
        <source>Electricity charged for reactive energy, kWh for a kvarh</source>
        <translation>Điện năng bị tính thêm cho phản kháng, kWh trên một kvarh</translation>
    </message>
    <message>
        <source>Reactive energy saved</source>
        <translation>Điện năng phản kháng tiết kiệm</translation>
    </message>
    <message>
        <source>Electricity to make it fit, done here</source>
        <translation>Điện cho sơ chế, thực hiện tại đây</translation>
    </message>
    <message>
        <source>Sorting, crushing, pressing, drying; none if left empty.</source>
        <translation>Phân loại, nghiền, ép, sấy; bỏ qua nếu để trống.</translation>
    </message>
    <message>
        <source>Load of a trip</source>
        <translation>Khối lượng mỗi chuyến</translation>
    </message>
    <message>
        <source>By-product to another enterprise</source>
        <translation>Phụ phẩm cho doanh nghiệp khác</translation>
    </message>
    <message>
        <source>This enterprise</source>
        <translation>Doanh nghiệp này</translation>
    </message>
    <message>
        <source>Gives the by-product</source>
        <translation>Cung cấp phụ phẩm</translation>
    </message>
    <message>
        <source>Uses it instead of a bought material</source>
        <translation>Dùng phụ phẩm thay nguyên liệu mua</translation>
    </message>
    <message>
        <source>By-product exchanged a year</source>
        <translation>Lượng phụ phẩm trao đổi một năm</translation>
    </message>
    <message>
        <source>Share that can be used</source>
        <translation>Tỷ lệ sử dụng được</translation>
    </message>
    <message>
        <source>Bought material that a kilogram replaces, kg</source>
        <translation>Nguyên liệu mua được thay bởi một kilôgam, kg</translation>
    </message>
    <message>
        <source>This enterprise carries it</source>
        <translation>Doanh nghiệp này vận chuyển</translation>
    </message>
    <message>
        <source>Distance, one way</source>
        <translation>Quãng đường một chiều</translation>
    </message>
    <message>
        <source>Diesel of the lorry, L for 100 km</source>
        <translation>Dầu diesel của xe tải, L/100 km</translation>
    </message>
    <message>
        <source>Trips a year</source>
        <translation>Số chuyến một năm</translation>
    </message>
    <message>
        <source>None if left empty.</source>
        <translation>Bỏ qua nếu để trống.</translation>
    </message>
    <message>
        <source>Rejects made good by rework, now</source>
        <translation>Phế phẩm được tái chế đạt, hiện tại</translation>
    </message>
    <message>
        <source>Rejects made good by rework, after</source>
        <translation>Phế phẩm được tái chế đạt, sau cải tiến</translation>
    </message>
    <message>
        <source>Share of the scrap that is thrown away</source>
        <translation>Tỷ lệ phế liệu bị thải bỏ</translation>
    </message>
    <message>
        <source>Scrap, now</source>
        <translation>Phế liệu, hiện tại</translation>
    </message>
    <message>
        <source>Scrap, after</source>
        <translation>Phế liệu, sau cải tiến</translation>
    </message>
    <message>
        <source>Water that the treatment gives back</source>
        <translation>Tỷ lệ nước thu hồi sau xử lý</translation>
    </message>
    <message>
        <source>100 % where it is used as it is; 70 to 85 % after a membrane.</source>
        <translation>100 % nếu dùng trực tiếp; 70 đến 85 % sau màng lọc.</translation>
    </message>
    <message>
        <source>Water used again</source>
        <translation>Tái sử dụng nước</translation>
    </message>
    <message>
        <source>Water that leaves the first use</source>
        <translation>Nước ra từ công đoạn thứ nhất</translation>
    </message>
    <message>
        <source>Water that the second use needs</source>
        <translation>Nước công đoạn thứ hai cần</translation>
    </message>
    <message>
        <source>Share of it that was discharged</source>
        <translation>Tỷ lệ trước đây xả thải</translation>
    </message>
    <message>
        <source>Electricity for treatment and pumping</source>
        <translation>Điện cho xử lý và bơm</translation>
    </message>
    <message>
        <source>Chemicals for the treatment</source>
        <translation>Hóa chất xử lý</translation>
    </message>
    <message>
        <source>Water treated</source>
        <translation>Lượng nước xử lý</translation>
    </message>
    <message>
        <source>Treatment chemicals saved (a minus is used)</source>
        <translation>Hóa chất xử lý tiết kiệm (dấu trừ là dùng thêm)</translation>
    </message>
    <message>
        <source>COD</source>
        <translation>COD</translation>
    </message>
    <message>
        <source>Load avoided, COD</source>
        <translation>Tải lượng COD giảm được</translation>
    </message>
    <message>
        <source>Waste water and its load</source>
        <translation>Nước thải và tải lượng</translation>
    </message>
    <message>
        <source>Electricity of the own treatment, for the COD</source>
        <translation>Điện xử lý tại chỗ, theo COD</translation>
    </message>
    <message>
        <source>0.5 to 1 kWh/kg where it is aerated; none if left empty.</source>
        <translation>0,5 đến 1 kWh/kg nếu có sục khí; bỏ qua nếu để trống.</translation>
    </message>
    <message>
        <source>Load, now</source>
        <translation>Tải lượng, hiện tại</translation>
    </message>
    <message>
        <source>Load, after</source>
        <translation>Tải lượng, sau cải tiến</translation>
    </message>
    <message>
        <source>Quick: a share of the compressors&apos; electricity</source>
        <translation>Nhanh: theo tỷ lệ điện của máy nén</translation>
    </message>
    <message>
        <source>Share of it that feeds leaks</source>
        <translation>Tỷ lệ điện nuôi rò rỉ</translation>
    </message>
    <message>
        <source>20 to 30 % where nobody looks after leaks; below 10 % with regular repair.</source>
        <translation>20–30 % nơi không ai theo dõi rò rỉ; dưới 10 % nếu sửa chữa thường xuyên.</translation>
    </message>
    <message>
        <source>Quick: power and hours</source>
        <translation>Nhanh: công suất và số giờ</translation>
    </message>
    <message>
        <source>Measured: electricity by a meter or logger</source>
        <translation>Đo: điện năng theo công tơ hoặc máy ghi</translation>
    </message>
    <message>
        <source>Equally many days of like weather and production with each setting.</source>
        <translation>Số ngày bằng nhau, thời tiết và sản lượng tương tự cho mỗi mức đặt.</translation>
    </message>
    <message>
        <source>Quick: kelvins</source>
        <translation>Nhanh: theo số độ K</translation>
    </message>
    <message>
        <source>Measured: a trial with both settings</source>
        <translation>Đo: chạy thử với cả hai mức đặt</translation>
    </message>
    <message>
        <source>Electricity of the trial, old setting</source>
        <translation>Điện năng chạy thử, mức đặt cũ</translation>
    </message>
    <message>
        <source>Electricity of the trial, new setting</source>
        <translation>Điện năng chạy thử, mức đặt mới</translation>
    </message>
    <message>
        <source>Refrigerant lost a year, now</source>
        <translation>Môi chất thất thoát mỗi năm, hiện tại</translation>
    </message>
    <message>
        <source>Quick: heater power and hours</source>
        <translation>Nhanh: công suất điện trở và số giờ</translation>
    </message>
    <message>
        <source>Measured: electricity of the heaters by a logger</source>
        <translation>Đo: điện năng của điện trở theo máy ghi</translation>
    </message>
    <message>
        <source>Electricity of the heaters a year, now</source>
        <translation>Điện năng của điện trở mỗi năm, hiện tại</translation>
    </message>
    <message>
        <source>Electricity of the heaters a year, after</source>
        <translation>Điện năng của điện trở mỗi năm, sau cải tiến</translation>
    </message>
    <message>
        <source>Electricity a year, now</source>
        <translation>Điện năng mỗi năm, hiện tại</translation>
    </message>
    <message>
        <source>Electricity a year, after</source>
        <translation>Điện năng mỗi năm, sau cải tiến</translation>
    </message>
    <message>
        <source>Quick: energy that is moved</source>
        <translation>Nhanh: điện năng dịch chuyển</translation>
    </message>
    <message>
        <source>Measured: power and hours of the load that is moved</source>
        <translation>Đo: công suất và số giờ của phụ tải dịch chuyển</translation>
    </message>
    <message>
        <source>Power of the load that is moved</source>
        <translation>Công suất phụ tải dịch chuyển</translation>
    </message>
    <message>
        <source>Hours from peak to normal hours</source>
        <translation>Số giờ chuyển từ cao điểm sang bình thường</translation>
    </message>
    <message>
        <source>Hours from peak to off-peak hours</source>
        <translation>Số giờ chuyển từ cao điểm sang thấp điểm</translation>
    </message>
    <message>
        <source>Root mean square of the load, share of the rated load</source>
        <translation>Tải bình phương trung bình, so với tải định mức</translation>
    </message>
    <message>
        <source>Of a logged load profile: the square root of the mean of the squares.</source>
        <translation>Từ đồ thị phụ tải đã ghi: căn bậc hai của trung bình các bình phương.</translation>
    </message>
    <message>
        <source>Quick: highest load and load factor</source>
        <translation>Nhanh: tải cao nhất và hệ số phụ tải</translation>
    </message>
    <message>
        <source>Measured: a logged load profile</source>
        <translation>Đo: đồ thị phụ tải đã ghi</translation>
    </message>
    <message>
        <source>Power of the lighting circuits</source>
        <translation>Công suất các mạch chiếu sáng</translation>
    </message>
    <message>
        <source>Quick: number and power of the fixtures</source>
        <translation>Nhanh: số lượng và công suất bộ đèn</translation>
    </message>
    <message>
        <source>Measured: power of the lighting circuits</source>
        <translation>Đo: công suất các mạch chiếu sáng</translation>
    </message>
    <message>
        <source>Quick: yields</source>
        <translation>Nhanh: theo hiệu suất thu hồi</translation>
    </message>
    <message>
        <source>Measured: material put in, by weight</source>
        <translation>Đo: nguyên liệu đưa vào theo cân</translation>
    </message>
    <message>
        <source>Material put in a year, now</source>
        <translation>Nguyên liệu đưa vào mỗi năm, hiện tại</translation>
    </message>
    <message>
        <source>Chemical used a year</source>
        <translation>Hóa chất sử dụng mỗi năm</translation>
    </message>
    <message>
        <source>Quick: doses</source>
        <translation>Nhanh: theo liều lượng</translation>
    </message>
    <message>
        <source>Measured: amounts by the stock ledger</source>
        <translation>Đo: lượng dùng theo sổ kho</translation>
    </message>
    <message>
        <source>Quick: rated power and load</source>
        <translation>Nhanh: công suất định mức và mức tải</translation>
    </message>
    <message>
        <source>Measured: electric power by a power meter</source>
        <translation>Đo: công suất điện bằng máy đo</translation>
    </message>
    <message>
        <source>Electric power of one motor, mean while it runs</source>
        <translation>Công suất điện của một động cơ, trung bình khi chạy</translation>
    </message>
    <message>
        <source>Quick: flow, head and efficiencies</source>
        <translation>Nhanh: lưu lượng, cột áp và hiệu suất</translation>
    </message>
    <message>
        <source>Power after at this flow</source>
        <translation>Công suất sau cải tiến ở lưu lượng này</translation>
    </message>
    <message>
        <source>With the drive, by a trial or the maker&apos;s curve.</source>
        <translation>Khi có biến tần, theo chạy thử hoặc đường đặc tính của hãng.</translation>
    </message>
    <message>
        <source>Quick: by the affinity laws</source>
        <translation>Nhanh: theo định luật đồng dạng</translation>
    </message>
    <message>
        <source>Measured: power with speed control, by a trial</source>
        <translation>Đo: công suất khi điều tốc, theo chạy thử</translation>
    </message>
    <message>
        <source>Quick: module power and yield of the site</source>
        <translation>Nhanh: công suất tấm pin và sản lượng riêng của địa điểm</translation>
    </message>
    <message>
        <source>Measured: a simulation of the roof, or a plant&apos;s meter</source>
        <translation>Đo: mô phỏng cho mái nhà, hoặc công tơ của hệ thống</translation>
    </message>
    <message>
        <source>Electricity of the first year</source>
        <translation>Sản lượng điện năm đầu</translation>
    </message>
    <message>
        <source>Quick: the trap&apos;s bore</source>
        <translation>Nhanh: theo lỗ của bẫy hơi</translation>
    </message>
    <message>
        <source>Measured: steam lost, by a trap tester</source>
        <translation>Đo: hơi thất thoát theo máy kiểm tra bẫy hơi</translation>
    </message>
    <message>
        <source>Steam lost by one trap</source>
        <translation>Hơi thất thoát qua một bẫy</translation>
    </message>
    <message>
        <source>Quick: shares of the steam that come back</source>
        <translation>Nhanh: tỷ lệ hơi được thu hồi thành nước ngưng</translation>
    </message>
    <message>
        <source>Measured: condensate by a meter</source>
        <translation>Đo: lượng nước ngưng theo đồng hồ</translation>
    </message>
    <message>
        <source>Share that comes back as condensate, now</source>
        <translation>Tỷ lệ thu hồi nước ngưng, hiện tại</translation>
    </message>
    <message>
        <source>Share that comes back as condensate, after</source>
        <translation>Tỷ lệ thu hồi nước ngưng, sau cải tiến</translation>
    </message>
    <message>
        <source>Quick: size and temperatures</source>
        <translation>Nhanh: kích thước và nhiệt độ</translation>
    </message>
    <message>
        <source>Measured: heat loss by a heat-flux meter</source>
        <translation>Đo: tổn thất nhiệt bằng máy đo mật độ dòng nhiệt</translation>
    </message>
    <message>
        <source>Quick: steam and conductivities</source>
        <translation>Nhanh: lượng hơi và độ dẫn điện</translation>
    </message>
    <message>
        <source>Measured: blowdown by a meter</source>
        <translation>Đo: lượng xả đáy theo đồng hồ</translation>
    </message>
    <message>
        <source>Quick: COD of the waste water</source>
        <translation>Nhanh: COD của nước thải</translation>
    </message>
    <message>
        <source>Measured: biogas by a gas meter</source>
        <translation>Đo: khí sinh học theo đồng hồ khí</translation>
    </message>
    <message>
        <source>Biogas a year that is used</source>
        <translation>Khí sinh học được sử dụng mỗi năm</translation>
    </message>
    <message>
        <source>Methane in it, by volume</source>
        <translation>Tỷ lệ mê-tan theo thể tích</translation>
    </message>
    <message>
        <source>Quick: circulation and temperature drop</source>
        <translation>Nhanh: lưu lượng tuần hoàn và độ giảm nhiệt độ</translation>
    </message>
    <message>
        <source>Measured: make-up and blowdown by meters</source>
        <translation>Đo: nước bổ sung và nước xả theo đồng hồ</translation>
    </message>
    <message>
        <source>Make-up water a year</source>
        <translation>Nước bổ sung mỗi năm</translation>
    </message>
    <message>
        <source>Blowdown a year</source>
        <translation>Nước xả mỗi năm</translation>
    </message>
    <message>
        <source>Quick: flow and hours</source>
        <translation>Nhanh: lưu lượng và số giờ</translation>
    </message>
    <message>
        <source>Measured: volumes by a water meter</source>
        <translation>Đo: thể tích theo đồng hồ nước</translation>
    </message>
    <message>
        <source>Water a year, now</source>
        <translation>Nước mỗi năm, hiện tại</translation>
    </message>
    <message>
        <source>Water a year, after</source>
        <translation>Nước mỗi năm, sau cải tiến</translation>
    </message>
    <message>
        <source>Compressed air saved</source>
        <translation>Khí nén tiết kiệm</translation>
    </message>
    <message>
        <source>Shared utility or service</source>
        <translation>Dùng chung tiện ích hoặc dịch vụ</translation>
    </message>
    <message>
        <source>Quick: a share of the cost</source>
        <translation>Nhanh: theo tỷ lệ của chi phí</translation>
    </message>
    <message>
        <source>Measured: the partner&apos;s offer</source>
        <translation>Đo được: theo báo giá của đối tác</translation>
    </message>
    <message>
        <source>Cost of the utility or service now</source>
        <translation>Chi phí tiện ích hoặc dịch vụ hiện nay</translation>
    </message>
    <message>
        <source>Saved by sharing</source>
        <translation>Tiết kiệm nhờ dùng chung</translation>
    </message>
    <message>
        <source>Fee of the partner or the park</source>
        <translation>Phí trả cho đối tác hoặc khu công nghiệp</translation>
    </message>
    <message>
        <source>Own cost that stays</source>
        <translation>Chi phí tự trả còn lại</translation>
    </message>
    <message>
        <source>Cost after</source>
        <translation>Chi phí sau</translation>
    </message>
    <message>
        <source>Money saved</source>
        <translation>Tiền tiết kiệm</translation>
    </message>
</context>
<context>
    <name>cli</name>
    <message>
        <source>  Source: %1</source>
        <translation>  Nguồn: %1</translation>
    </message>
    <message>
        <source>  Inputs:</source>
        <translation>  Đầu vào:</translation>
    </message>
    <message>
        <source>  Results:</source>
        <translation>  Kết quả:</translation>
    </message>
    <message>
        <source>CALCULATOR</source>
        <translation>MÁY_TÍNH</translation>
    </message>
    <message>
        <source>Runs one calculation.</source>
        <translation>Chạy một phép tính.</translation>
    </message>
    <message>
        <source>Lists every calculator with its inputs, results, units and source.</source>
        <translation>Liệt kê mọi phép tính với đầu vào, kết quả, đơn vị và nguồn.</translation>
    </message>
    <message>
        <source>Answers in JSON.</source>
        <translation>Trả lời bằng JSON.</translation>
    </message>
    <message>
        <source>FILE</source>
        <translation>TỆP</translation>
    </message>
    <message>
        <source>The inputs in JSON; “-” reads standard input.</source>
        <translation>Đầu vào dạng JSON; “-” là đầu vào chuẩn.</translation>
    </message>
    <message>
        <source>AUDIT</source>
        <translation>KIỂM_TOÁN</translation>
    </message>
    <message>
        <source>The file to write; “-” is standard output.</source>
        <translation>Tệp cần ghi; “-” là đầu ra chuẩn.</translation>
    </message>
    <message>
        <source>The file with all data, instead of the user&apos;s own.</source>
        <translation>Tệp dữ liệu, thay cho tệp mặc định của người dùng.</translation>
    </message>
    <message>
        <source>Language of what is written: Vietnamese or English.</source>
        <translation>Ngôn ngữ của nội dung: tiếng Việt hoặc tiếng Anh.</translation>
    </message>
    <message>
        <source>Shows this text.</source>
        <translation>Hiện nội dung này.</translation>
    </message>
    <message>
        <source>Shows the version.</source>
        <translation>Hiện phiên bản.</translation>
    </message>
    <message>
        <source>RECP Audit: audits of resource efficiency and cleaner production.</source>
        <translation>RECP Audit: kiểm toán hiệu quả tài nguyên và sản xuất sạch hơn.</translation>
    </message>
    <message>
        <source>Usage:</source>
        <translation>Cách dùng:</translation>
    </message>
    <message>
        <source>Opens the window.</source>
        <translation>Mở cửa sổ chương trình.</translation>
    </message>
    <message>
        <source>AUDIT is an id, the beginning of one, sample:NAME, or a path to an audit&apos;s JSON file.</source>
        <translation>KIỂM_TOÁN là mã, phần đầu của mã, sample:TÊN, hoặc đường dẫn tới tệp JSON của cuộc kiểm toán.</translation>
    </message>
    <message>
        <source>A verb with --help shows its options.</source>
        <translation>Thêm --help sau lệnh để xem các tùy chọn.</translation>
    </message>
    <message>
        <source>%1: accepted “%2”, audit %3: flows %4, records %5, checks answered %6, solutions %7.</source>
        <translation>%1: đã nhận “%2”, cuộc kiểm toán %3: %4 dòng, %5 bản ghi, %6 câu kiểm tra đã trả lời, %7 giải pháp.</translation>
    </message>
    <message>
        <source>Files accepted: %1, rejected: %2.</source>
        <translation>Tệp đã nhận: %1, từ chối: %2.</translation>
    </message>
    <message>
        <source>FILE…</source>
        <translation>TỆP…</translation>
    </message>
    <message>
        <source>no audit yet</source>
        <translation>chưa có cuộc kiểm toán</translation>
    </message>
    <message>
        <source>There is no audit yet.</source>
        <translation>Chưa có cuộc kiểm toán nào.</translation>
    </message>
    <message>
        <source>Lists the audits and enterprises with their ids.</source>
        <translation>Liệt kê các cuộc kiểm toán và doanh nghiệp kèm mã.</translation>
    </message>
    <message>
        <source>The data can&apos;t be opened</source>
        <translation>Không mở được dữ liệu</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Đóng</translation>
    </message>
    <message>
        <source>The PDF to write.</source>
        <translation>Tệp PDF cần ghi.</translation>
    </message>
    <message>
        <source>  Electricity %1 MWh, fuel %2 GJ, water %3 m³, %4 tCO2e a year</source>
        <translation>  Điện %1 MWh, nhiên liệu %2 GJ, nước %3 m³, %4 tCO2tđ mỗi năm</translation>
    </message>
    <message>
        <source>  Net saving %1 %2 a year</source>
        <translation>  Tiết kiệm ròng %1 %2 mỗi năm</translation>
    </message>
    <message>
        <source>  Investment %1 %2</source>
        <translation>  Vốn đầu tư %1 %2</translation>
    </message>
    <message>
        <source>  Solutions whose money is not known in full: %1</source>
        <translation>  Số giải pháp chưa biết đủ số tiền: %1</translation>
    </message>
    <message>
        <source>Enterprises: %1, audits: %2</source>
        <translation>Doanh nghiệp: %1, cuộc kiểm toán: %2</translation>
    </message>
    <message>
        <source>Proposed solutions: %1</source>
        <translation>Giải pháp đề xuất: %1</translation>
    </message>
    <message>
        <source>Implemented solutions: %1</source>
        <translation>Giải pháp đã thực hiện: %1</translation>
    </message>
    <message>
        <source>Adds up all audits, or those of a park or programme.</source>
        <translation>Cộng tất cả các cuộc kiểm toán, hoặc của một khu công nghiệp hay chương trình.</translation>
    </message>
    <message>
        <source>PARK</source>
        <translation>KCN</translation>
    </message>
    <message>
        <source>Only the park of this name or id.</source>
        <translation>Chỉ khu công nghiệp có tên hoặc mã này.</translation>
    </message>
    <message>
        <source>PROGRAMME</source>
        <translation>CHƯƠNG_TRÌNH</translation>
    </message>
    <message>
        <source>Only parks of the programme of this name or id.</source>
        <translation>Chỉ các khu công nghiệp thuộc chương trình có tên hoặc mã này.</translation>
    </message>
    <message>
        <source>Nothing is wrong with %1.</source>
        <translation>%1 không có gì sai.</translation>
    </message>
    <message>
        <source>Checks an audit&apos;s change log and attachments.</source>
        <translation>Kiểm tra nhật ký thay đổi và tệp đính kèm của cuộc kiểm toán.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Tệp</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Dòng</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Cột</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Lý do</translation>
    </message>
    <message>
        <source>%1: flow “%2”, rows accepted: %3, rejected: %4, left out: %5; records: %6.</source>
        <translation>%1: dòng “%2”, số dòng dữ liệu nhận: %3, từ chối: %4, bỏ qua: %5; bản ghi: %6.</translation>
    </message>
    <message>
        <source>  %1 to %2: %3 %4, %5 %6</source>
        <translation>  %1 đến %2: %3 %4, %5 %6</translation>
    </message>
    <message>
        <source>  %1, row %2: %3</source>
        <translation>  %1, dòng %2: %3</translation>
    </message>
    <message>
        <source>  %1, row %2, column “%3”: %4</source>
        <translation>  %1, dòng %2, cột “%3”: %4</translation>
    </message>
    <message>
        <source>  and %1 rejected rows more; --rejected FILE writes them all.</source>
        <translation>  và %1 dòng bị từ chối nữa; --rejected FILE ghi ra tất cả.</translation>
    </message>
    <message>
        <source>Rows accepted: %1, rejected: %2.</source>
        <translation>Số dòng dữ liệu nhận: %1, từ chối: %2.</translation>
    </message>
    <message>
        <source>The files are bills of this audit&apos;s enterprise.</source>
        <translation>Các tệp là hóa đơn của doanh nghiệp trong cuộc kiểm toán này.</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>TÊN</translation>
    </message>
    <message>
        <source>How the bills are written: default, vietnam, green_button, einvoice_vn, or a path to a JSON file.</source>
        <translation>Cách ghi của hóa đơn: default, vietnam, green_button, einvoice_vn, hoặc đường dẫn đến một tệp JSON.</translation>
    </message>
    <message>
        <source>The flow the bills are of, by its name.</source>
        <translation>Tên của dòng năng lượng, nước hay vật liệu mà hóa đơn nói đến.</translation>
    </message>
    <message>
        <source>Writes the rejected rows with their reasons as CSV.</source>
        <translation>Ghi các dòng bị từ chối kèm lý do ra tệp CSV.</translation>
    </message>
    <message>
        <source>The same figures as a workbook with living formulas.</source>
        <translation>Cùng các con số đó trong một sổ tính có công thức.</translation>
    </message>
    <message>
        <source>Writes an audit&apos;s report, or a paper for the visit, as PDF.</source>
        <translation>Ghi báo cáo của một cuộc đánh giá, hoặc một biểu mẫu cho đợt khảo sát, thành PDF.</translation>
    </message>
    <message>
        <source>PAPER</source>
        <translation>BIỂU_MẪU</translation>
    </message>
    <message>
        <source>Instead of the report: request (data request letter), checklist (blank), nameplates (forms), exit (one page for the exit meeting).</source>
        <translation>Thay cho báo cáo: request (thư đề nghị cung cấp số liệu), checklist (phiếu kiểm tra trống), nameplates (phiếu ghi thông số thiết bị), exit (một trang cho buổi họp kết thúc).</translation>
    </message>
    <message>
        <source>Writes an audit as JSON, or with its photos for another laptop (FILE.recp).</source>
        <translation>Ghi một cuộc kiểm toán ra JSON, hoặc kèm ảnh để chuyển sang máy khác (FILE.recp).</translation>
    </message>
    <message>
        <source>The first line of this file is the passphrase of a .recp.</source>
        <translation>Dòng đầu của tệp này là cụm mật khẩu của tệp .recp.</translation>
    </message>
    <message>
        <source>%1: merged into audit %2: rows new %3, changed %4, removed %5; to choose between two values: %6.</source>
        <translation>%1: đã gộp vào cuộc kiểm toán %2: dòng mới %3, thay đổi %4, bị xóa %5; chỗ cần chọn giữa hai giá trị: %6.</translation>
    </message>
    <message>
        <source>Takes audits from JSON files, a colleague&apos;s changes from .recp files, or with --audit an audit&apos;s bills from CSV, XLSX and XML.</source>
        <translation>Nhận các cuộc kiểm toán từ tệp JSON, thay đổi của đồng nghiệp từ tệp .recp, hoặc với --audit nhận hóa đơn của một cuộc kiểm toán từ CSV, XLSX và XML.</translation>
    </message>
    <message>
        <source>The organisation&apos;s own checklist (JSON) in the place of the one kept with the data.</source>
        <translation>Phiếu kiểm tra riêng của tổ chức (JSON), thay cho phiếu lưu cùng dữ liệu.</translation>
    </message>
</context>
<context>
    <name>equipment</name>
    <message>
        <source>Measured electric power</source>
        <translation>Công suất điện đo được</translation>
    </message>
    <message>
        <source>Measured voltage</source>
        <translation>Điện áp đo được</translation>
    </message>
    <message>
        <source>Measured current</source>
        <translation>Dòng điện đo được</translation>
    </message>
    <message>
        <source>Measured power factor</source>
        <translation>Hệ số công suất đo được</translation>
    </message>
    <message>
        <source>Motor efficiency</source>
        <translation>Hiệu suất động cơ</translation>
    </message>
    <message>
        <source>Flue gas temperature</source>
        <translation>Nhiệt độ khói thải</translation>
    </message>
    <message>
        <source>Oxygen in the flue gas, dry</source>
        <translation>Ôxy trong khói thải, khô</translation>
    </message>
    <message>
        <source>Rated efficiency</source>
        <translation>Hiệu suất định mức</translation>
    </message>
    <message>
        <source>Efficiency class IE (1 to 5)</source>
        <translation>Cấp hiệu suất IE (1 đến 5)</translation>
    </message>
    <message>
        <source>Rated speed</source>
        <translation>Tốc độ định mức</translation>
    </message>
    <message>
        <source>Rated flow</source>
        <translation>Lưu lượng định mức</translation>
    </message>
    <message>
        <source>Rated head</source>
        <translation>Cột áp định mức</translation>
    </message>
    <message>
        <source>Flow in operation</source>
        <translation>Lưu lượng khi vận hành</translation>
    </message>
    <message>
        <source>Head in operation</source>
        <translation>Cột áp khi vận hành</translation>
    </message>
    <message>
        <source>Pump efficiency</source>
        <translation>Hiệu suất bơm</translation>
    </message>
    <message>
        <source>Total pressure</source>
        <translation>Áp suất toàn phần</translation>
    </message>
    <message>
        <source>Free air delivered</source>
        <translation>Lưu lượng khí tự do (FAD)</translation>
    </message>
    <message>
        <source>Discharge pressure</source>
        <translation>Áp suất đầu đẩy</translation>
    </message>
    <message>
        <source>Specific power</source>
        <translation>Suất tiêu hao điện riêng</translation>
    </message>
    <message>
        <source>Rated steam output</source>
        <translation>Sản lượng hơi định mức</translation>
    </message>
    <message>
        <source>Steam pressure</source>
        <translation>Áp suất hơi</translation>
    </message>
    <message>
        <source>Efficiency, net calorific value</source>
        <translation>Hiệu suất theo nhiệt trị thấp</translation>
    </message>
    <message>
        <source>Feedwater temperature</source>
        <translation>Nhiệt độ nước cấp</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>Năng suất</translation>
    </message>
    <message>
        <source>Temperature inside</source>
        <translation>Nhiệt độ bên trong</translation>
    </message>
    <message>
        <source>Outer surface</source>
        <translation>Diện tích vỏ ngoài</translation>
    </message>
    <message>
        <source>Cooling capacity</source>
        <translation>Công suất lạnh</translation>
    </message>
    <message>
        <source>Coefficient of performance</source>
        <translation>Hệ số hiệu quả năng lượng (COP)</translation>
    </message>
    <message>
        <source>Refrigerant charge</source>
        <translation>Lượng môi chất nạp</translation>
    </message>
    <message>
        <source>Temperature set point</source>
        <translation>Nhiệt độ cài đặt</translation>
    </message>
    <message>
        <source>Circulating water</source>
        <translation>Lưu lượng nước tuần hoàn</translation>
    </message>
    <message>
        <source>Cycles of concentration</source>
        <translation>Số chu trình cô đặc</translation>
    </message>
    <message>
        <source>Power of a fixture with its gear</source>
        <translation>Công suất một bộ đèn kể cả chấn lưu</translation>
    </message>
    <message>
        <source>Light of a fixture</source>
        <translation>Quang thông một bộ đèn</translation>
    </message>
    <message>
        <source>Measured illuminance, lx</source>
        <translation>Độ rọi đo được, lx</translation>
    </message>
</context>
<context>
    <name>errors</name>
    <message>
        <source>Input “%1” is not a finite number.</source>
        <translation>Đầu vào “%1” không phải là số hữu hạn.</translation>
    </message>
    <message>
        <source>Input “%1” must be above %2.</source>
        <translation>Đầu vào “%1” phải lớn hơn %2.</translation>
    </message>
    <message>
        <source>Input “%1” must be at least %2.</source>
        <translation>Đầu vào “%1” phải từ %2 trở lên.</translation>
    </message>
    <message>
        <source>Input “%1” must be at most %2.</source>
        <translation>Đầu vào “%1” không được quá %2.</translation>
    </message>
    <message>
        <source>Input “%1” must be a list of %2 numbers.</source>
        <translation>Đầu vào “%1” phải là danh sách %2 số.</translation>
    </message>
    <message>
        <source>Input “%1” is not one of its choices.</source>
        <translation>Đầu vào “%1” không nằm trong các lựa chọn.</translation>
    </message>
    <message>
        <source>Input “%1” is missing.</source>
        <translation>Thiếu đầu vào “%1”.</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be computed from these inputs.</source>
        <translation>Không tính được “%1” từ các đầu vào này.</translation>
    </message>
    <message>
        <source>Input “%1” is too low for choked flow, for which this formula holds.</source>
        <translation>Đầu vào “%1” quá thấp để dòng đạt tới hạn, là điều kiện của công thức này.</translation>
    </message>
    <message>
        <source>Input “%1” must not be above the pressure now.</source>
        <translation>Đầu vào “%1” không được cao hơn áp suất hiện tại.</translation>
    </message>
    <message>
        <source>Input “%1” must be 1 or 3.</source>
        <translation>Đầu vào “%1” phải là 1 hoặc 3.</translation>
    </message>
    <message>
        <source>Input “%1” must not be above the apparent power.</source>
        <translation>Đầu vào “%1” không được lớn hơn công suất biểu kiến.</translation>
    </message>
    <message>
        <source>Input “%1” must be below the apparent power.</source>
        <translation>Đầu vào “%1” phải nhỏ hơn công suất biểu kiến.</translation>
    </message>
    <message>
        <source>Input “%1” must be above 0.</source>
        <translation>Đầu vào “%1” phải lớn hơn 0.</translation>
    </message>
    <message>
        <source>Input “%1” must be below 1 where there is reactive power.</source>
        <translation>Đầu vào “%1” phải nhỏ hơn 1 khi có công suất phản kháng.</translation>
    </message>
    <message>
        <source>Input “%1” must leave the motor an efficiency of at least 1 %.</source>
        <translation>Với đầu vào “%1”, hiệu suất động cơ phải còn ít nhất 1 %.</translation>
    </message>
    <message>
        <source>Input “%1” must not be below the temperature in.</source>
        <translation>Đầu vào “%1” không được thấp hơn nhiệt độ vào.</translation>
    </message>
    <message>
        <source>Input “%1” and the hours of the other loads are more than a year.</source>
        <translation>Đầu vào “%1” cộng với giờ của các mức tải khác vượt quá một năm.</translation>
    </message>
    <message>
        <source>Input “%1” must be above the conductivity of the feedwater.</source>
        <translation>Đầu vào “%1” phải cao hơn độ dẫn điện của nước cấp.</translation>
    </message>
    <message>
        <source>Input “%1” is missing: the table has no value for this fuel.</source>
        <translation>Thiếu đầu vào “%1”: bảng không có giá trị cho nhiên liệu này.</translation>
    </message>
    <message>
        <source>Input “%1” must not be above that of the flue gas.</source>
        <translation>Đầu vào “%1” không được cao hơn của khói thải.</translation>
    </message>
    <message>
        <source>Input “%1” with this oxygen leaves less than 5 % of the fuel&apos;s heat.</source>
        <translation>Đầu vào “%1” với lượng oxy này chỉ còn dưới 5 % nhiệt của nhiên liệu.</translation>
    </message>
    <message>
        <source>Input “%1” must leave the pipe a bore.</source>
        <translation>Đầu vào “%1” phải để lại lòng ống.</translation>
    </message>
    <message>
        <source>Input “%1” must be positive between the temperatures of air and pipe.</source>
        <translation>Đầu vào “%1” phải dương trong khoảng từ nhiệt độ không khí đến nhiệt độ ống.</translation>
    </message>
    <message>
        <source>Input “%1” is outside the range of IAPWS-IF97 at this pressure.</source>
        <translation>Đầu vào “%1” nằm ngoài phạm vi IAPWS-IF97 ở áp suất này.</translation>
    </message>
    <message>
        <source>Input “%1” is too high: the formula holds while it is at most 58 % of the steam&apos;s pressure, both absolute.</source>
        <translation>Đầu vào “%1” quá cao: công thức chỉ đúng khi không quá 58 % áp suất hơi, cả hai là áp suất tuyệt đối.</translation>
    </message>
    <message>
        <source>Input “%1” must not be below that of the make-up water.</source>
        <translation>Đầu vào “%1” không được thấp hơn của nước bổ sung.</translation>
    </message>
    <message>
        <source>Input “%1” must not be below that of the air.</source>
        <translation>Đầu vào “%1” không được thấp hơn của không khí.</translation>
    </message>
    <message>
        <source>Input “%1” must be at least 5 % above that of the feedwater.</source>
        <translation>Đầu vào “%1” phải cao hơn của nước cấp ít nhất 5 %.</translation>
    </message>
    <message>
        <source>Input “%1” must not be below the first reading.</source>
        <translation>Đầu vào “%1” không được nhỏ hơn số đọc đầu.</translation>
    </message>
    <message>
        <source>Input “%1” must not be below that of the cold water.</source>
        <translation>Đầu vào “%1” không được thấp hơn của nước lạnh.</translation>
    </message>
    <message>
        <source>%1: %2 “%3” is there twice.</source>
        <translation>%1: %2 “%3” có hai lần.</translation>
    </message>
    <message>
        <source>%1: the low end of %2 is above its high end.</source>
        <translation>%1: đầu thấp của %2 lớn hơn đầu cao.</translation>
    </message>
    <message>
        <source>%1: %2 “%3” is not a known resource.</source>
        <translation>%1: %2 “%3” không phải tài nguyên đã biết.</translation>
    </message>
    <message>
        <source>No factor set was found in %1.</source>
        <translation>Không thấy bộ hệ số nào trong %1.</translation>
    </message>
    <message>
        <source>%1: %2 “%3” is not a known category.</source>
        <translation>%1: %2 “%3” không phải nhóm đã biết.</translation>
    </message>
    <message>
        <source>%1: %2 “%3” is not a known system.</source>
        <translation>%1: %2 “%3” không phải hệ thống đã biết.</translation>
    </message>
    <message>
        <source>%1: %2 “%3” is not a known formula.</source>
        <translation>%1: %2 “%3” không phải công thức đã biết.</translation>
    </message>
    <message>
        <source>%1: %2 “%3” is not a known kind of symbiosis.</source>
        <translation>%1: %2 “%3” không phải loại cộng sinh đã biết.</translation>
    </message>
    <message>
        <source>%1: %2 “%3” is not a known area.</source>
        <translation>%1: %2 “%3” không phải khu vực đã biết.</translation>
    </message>
    <message>
        <source>%1: %2 “%3” is not a solution of the catalogue.</source>
        <translation>%1: %2 “%3” không phải giải pháp trong danh mục.</translation>
    </message>
    <message>
        <source>%1: %2 “%3” is not a known factor.</source>
        <translation>%1: %2 “%3” không phải hệ số đã biết.</translation>
    </message>
    <message>
        <source>%1: %2 “%3” must be in the unit %4.</source>
        <translation>%1: %2 “%3” phải có đơn vị %4.</translation>
    </message>
    <message>
        <source>%1: %2 “%3” is negative.</source>
        <translation>%1: %2 “%3” là số âm.</translation>
    </message>
    <message>
        <source>%1: %2 must come after the hours before it and end after it begins.</source>
        <translation>%1: %2 phải sau khung giờ trước và kết thúc sau khi bắt đầu.</translation>
    </message>
    <message>
        <source>%1: %2 must begin after the period before it and end after it begins.</source>
        <translation>%1: %2 phải bắt đầu sau kỳ trước và kết thúc sau khi bắt đầu.</translation>
    </message>
    <message>
        <source>%1: %2 has hours that are both peak and off-peak.</source>
        <translation>%1: %2 có giờ vừa cao điểm vừa thấp điểm.</translation>
    </message>
    <message>
        <source>%1: %2 must be an object.</source>
        <translation>%1: %2 phải là đối tượng.</translation>
    </message>
    <message>
        <source>%1: %2 is missing.</source>
        <translation>%1: thiếu %2.</translation>
    </message>
    <message>
        <source>%1: %2 must be a list.</source>
        <translation>%1: %2 phải là danh sách.</translation>
    </message>
    <message>
        <source>%1: %2 is not a known field.</source>
        <translation>%1: %2 không phải trường đã biết.</translation>
    </message>
    <message>
        <source>%1: %2 must be a text.</source>
        <translation>%1: %2 phải là văn bản.</translation>
    </message>
    <message>
        <source>%1: %2 is empty.</source>
        <translation>%1: %2 để trống.</translation>
    </message>
    <message>
        <source>%1: %2 must be a number.</source>
        <translation>%1: %2 phải là số.</translation>
    </message>
    <message>
        <source>%1: %2 must lie between %3 and %4.</source>
        <translation>%1: %2 phải nằm giữa %3 và %4.</translation>
    </message>
    <message>
        <source>%1: %2 must be true or false.</source>
        <translation>%1: %2 phải là true hoặc false.</translation>
    </message>
    <message>
        <source>%1: %2 “%3” is not a date such as 2026-01-31.</source>
        <translation>%1: %2 “%3” không phải ngày dạng 2026-01-31.</translation>
    </message>
    <message>
        <source>%1: %2 “%3” is not a time of day such as 17:30.</source>
        <translation>%1: %2 “%3” không phải giờ dạng 17:30.</translation>
    </message>
    <message>
        <source>%1: %2 “%3” is not one of verified, secondary, recalled.</source>
        <translation>%1: %2 “%3” không thuộc verified, secondary, recalled.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be read.</source>
        <translation>Không đọc được %1.</translation>
    </message>
    <message>
        <source>%1 is larger than 16 MB and was not read.</source>
        <translation>%1 lớn hơn 16 MB nên không được đọc.</translation>
    </message>
    <message>
        <source>%1 is not valid JSON: something is wrong near character %2.</source>
        <translation>%1 không phải JSON hợp lệ: có lỗi gần ký tự %2.</translation>
    </message>
    <message>
        <source>%1 must hold one JSON object.</source>
        <translation>%1 phải chứa một đối tượng JSON.</translation>
    </message>
    <message>
        <source>%1: %2 and the shares beside it must add up to 1.</source>
        <translation>%1: %2 và các tỷ lệ bên cạnh phải có tổng bằng 1.</translation>
    </message>
    <message>
        <source>%1: %2 must lie between its low and its high value.</source>
        <translation>%1: %2 phải nằm giữa giá trị thấp và cao.</translation>
    </message>
    <message>
        <source>%1 is larger than %2 MB and was not read.</source>
        <translation>%1 lớn hơn %2 MB nên không được đọc.</translation>
    </message>
    <message>
        <source>%1 is not an audit&apos;s file: its format is not “%2”.</source>
        <translation>%1 không phải tệp kiểm toán: định dạng không phải “%2”.</translation>
    </message>
    <message>
        <source>%1 was written by a newer version of this program.</source>
        <translation>%1 do phiên bản mới hơn của chương trình ghi.</translation>
    </message>
    <message>
        <source>%1: %2 “%3” is not known.</source>
        <translation>%1: không rõ %2 “%3”.</translation>
    </message>
    <message>
        <source>%1: %2 “%3” occurs twice.</source>
        <translation>%1: %2 “%3” xuất hiện hai lần.</translation>
    </message>
    <message>
        <source>%1: %2 “%3” is not in the file.</source>
        <translation>%1: %2 “%3” không có trong tệp.</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be given in “%2”; its customary unit is “%3”.</source>
        <translation>“%1” không dùng được đơn vị “%2”; đơn vị thường dùng là “%3”.</translation>
    </message>
    <message>
        <source>“%1” has the unknown unit “%2”.</source>
        <translation>“%1” có đơn vị không rõ “%2”.</translation>
    </message>
    <message>
        <source>The value of “%1” must be a number.</source>
        <translation>Giá trị của “%1” phải là số.</translation>
    </message>
    <message>
        <source>The value of “%1” must be a list of numbers.</source>
        <translation>Giá trị của “%1” phải là danh sách số.</translation>
    </message>
    <message>
        <source>The value of “%1” must be true or false.</source>
        <translation>Giá trị của “%1” phải là true hoặc false.</translation>
    </message>
    <message>
        <source>The value of “%1” must be a text.</source>
        <translation>Giá trị của “%1” phải là văn bản.</translation>
    </message>
    <message>
        <source>“%2” is not one of the choices of “%1”.</source>
        <translation>“%2” không nằm trong các lựa chọn của “%1”.</translation>
    </message>
    <message>
        <source>Input “%1” must be written as a value with a unit.</source>
        <translation>Đầu vào “%1” phải viết gồm giá trị và đơn vị.</translation>
    </message>
    <message>
        <source>The unit of “%1” must be a text.</source>
        <translation>Đơn vị của “%1” phải là văn bản.</translation>
    </message>
    <message>
        <source>The unit of “%1” is missing.</source>
        <translation>Thiếu đơn vị của “%1”.</translation>
    </message>
    <message>
        <source>The request has no “%1”.</source>
        <translation>Yêu cầu thiếu “%1”.</translation>
    </message>
    <message>
        <source>“%1” is not an input of “%2”.</source>
        <translation>“%1” không phải là đầu vào của “%2”.</translation>
    </message>
    <message>
        <source>“%1” must hold a unit for each wanted output.</source>
        <translation>“%1” phải có đơn vị cho từng kết quả cần lấy.</translation>
    </message>
    <message>
        <source>“%1” is not an output of “%2”.</source>
        <translation>“%1” không phải là kết quả của “%2”.</translation>
    </message>
    <message>
        <source>Output “%1” does not apply to these inputs.</source>
        <translation>Kết quả “%1” không áp dụng cho các đầu vào này.</translation>
    </message>
    <message>
        <source>%1: %2 is longer than %3 characters.</source>
        <translation>%1: %2 dài hơn %3 ký tự.</translation>
    </message>
    <message>
        <source>%1: %2 “%3” is not an id such as 123e4567-e89b-12d3-a456-426614174000.</source>
        <translation>%1: %2 “%3” không phải mã dạng 123e4567-e89b-12d3-a456-426614174000.</translation>
    </message>
    <message>
        <source>%1: %2 “%3” is not a time such as 2026-01-31T09:30:00Z.</source>
        <translation>%1: %2 “%3” không phải thời điểm dạng 2026-01-31T09:30:00Z.</translation>
    </message>
    <message>
        <source>%1: %2 is nested too deeply.</source>
        <translation>%1: %2 lồng quá sâu.</translation>
    </message>
    <message>
        <source>%1: %2 must be a whole number.</source>
        <translation>%1: %2 phải là số nguyên.</translation>
    </message>
    <message>
        <source>%1: %2 has more than %3 entries.</source>
        <translation>%1: %2 có hơn %3 mục.</translation>
    </message>
    <message>
        <source>There is no sample “%1”; there are: %2.</source>
        <translation>Không có ca mẫu “%1”; hiện có: %2.</translation>
    </message>
    <message>
        <source>The attachment %1 is not in the file of attachments.</source>
        <translation>Tệp đính kèm %1 không có trong kho đính kèm.</translation>
    </message>
    <message>
        <source>The file of attachments “%1” is not there.</source>
        <translation>Không thấy kho đính kèm “%1”.</translation>
    </message>
    <message>
        <source>“%1” is larger than 64 MB and was not attached.</source>
        <translation>“%1” lớn hơn 64 MB nên không được đính kèm.</translation>
    </message>
    <message>
        <source>There is no audit %1 in this file.</source>
        <translation>Tệp này không có cuộc kiểm toán %1.</translation>
    </message>
    <message>
        <source>The copy “%1” could not be written; the file itself is as it was.</source>
        <translation>Không ghi được bản sao “%1”; tệp gốc vẫn nguyên.</translation>
    </message>
    <message>
        <source>The disk has no room for today&apos;s copy of the file (%1 MB).</source>
        <translation>Ổ đĩa không đủ chỗ cho bản sao hôm nay (%1 MB).</translation>
    </message>
    <message>
        <source>There is no enterprise %1 in this file.</source>
        <translation>Tệp này không có doanh nghiệp %1.</translation>
    </message>
    <message>
        <source>A part of the program is missing: %1.</source>
        <translation>Chương trình thiếu một phần: %1.</translation>
    </message>
    <message>
        <source>The disk is full: nothing was changed; free some space and do it again.</source>
        <translation>Ổ đĩa đầy: chưa thay đổi gì; hãy giải phóng chỗ rồi làm lại.</translation>
    </message>
    <message>
        <source>The file is damaged: nothing was changed; take a copy from the backups folder beside it.</source>
        <translation>Tệp bị hỏng: chưa thay đổi gì; hãy lấy bản sao trong thư mục backups bên cạnh.</translation>
    </message>
    <message>
        <source>The file or its folder can&apos;t be written: nothing was changed.</source>
        <translation>Không ghi được vào tệp hoặc thư mục: chưa thay đổi gì.</translation>
    </message>
    <message>
        <source>Another program is using the file: nothing was changed; close it and do it again.</source>
        <translation>Chương trình khác đang dùng tệp: chưa thay đổi gì; hãy đóng nó rồi làm lại.</translation>
    </message>
    <message>
        <source>The disk reported an error: nothing was changed.</source>
        <translation>Ổ đĩa báo lỗi: chưa thay đổi gì.</translation>
    </message>
    <message>
        <source>This does not fit the rest of the file, so nothing was changed.</source>
        <translation>Dữ liệu này không khớp với phần còn lại của tệp nên chưa thay đổi gì.</translation>
    </message>
    <message>
        <source>The file could not be used: nothing was changed.</source>
        <translation>Không dùng được tệp: chưa thay đổi gì.</translation>
    </message>
    <message>
        <source>“%1” is damaged or is no workspace of this program; it was left as it is. Copies lie in the backups folder beside it.</source>
        <translation>“%1” bị hỏng hoặc không phải tệp dữ liệu của chương trình; tệp được giữ nguyên. Bản sao nằm trong thư mục backups bên cạnh.</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be read.</source>
        <translation>Không đọc được “%1”.</translation>
    </message>
    <message>
        <source>There is no file “%1”.</source>
        <translation>Không có tệp “%1”.</translation>
    </message>
    <message>
        <source>The folder “%1” can&apos;t be made.</source>
        <translation>Không tạo được thư mục “%1”.</translation>
    </message>
    <message>
        <source>“%1” is a folder, not a file.</source>
        <translation>“%1” là thư mục, không phải tệp.</translation>
    </message>
    <message>
        <source>“%1” is read-only, so nothing can be saved there.</source>
        <translation>“%1” chỉ cho đọc nên không lưu được.</translation>
    </message>
    <message>
        <source>The folder “%1” is read-only, so nothing can be saved there.</source>
        <translation>Thư mục “%1” chỉ cho đọc nên không lưu được.</translation>
    </message>
    <message>
        <source>“%1” was written by a newer version of the program (format %2; this one knows %3): please update the program. The file was left as it is.</source>
        <translation>“%1” do phiên bản mới hơn ghi (định dạng %2; bản này biết đến %3): hãy cập nhật chương trình. Tệp được giữ nguyên.</translation>
    </message>
    <message>
        <source>“%1” is of an older format and read-only, so it can&apos;t be brought up to date.</source>
        <translation>“%1” có định dạng cũ và chỉ cho đọc nên không cập nhật được.</translation>
    </message>
    <message>
        <source>There is no audit “%1” in this file.</source>
        <translation>Tệp này không có cuộc kiểm toán “%1”.</translation>
    </message>
    <message>
        <source>“%1” is the beginning of several audits&apos; ids; give more of it.</source>
        <translation>“%1” là phần đầu mã của nhiều cuộc kiểm toán; hãy ghi dài hơn.</translation>
    </message>
    <message>
        <source>“%1” is not a number.</source>
        <translation>“%1” không phải là số.</translation>
    </message>
    <message>
        <source>“%1” has more than one decimal mark.</source>
        <translation>“%1” có nhiều hơn một dấu thập phân.</translation>
    </message>
    <message>
        <source>“%1” is too large or too small.</source>
        <translation>“%1” quá lớn hoặc quá nhỏ.</translation>
    </message>
    <message>
        <source>“%1” measures something else; a unit such as “%2” is needed here.</source>
        <translation>“%1” đo đại lượng khác; ở đây cần đơn vị như “%2”.</translation>
    </message>
    <message>
        <source>The unit “%1” is not known; a unit such as “%2” is needed here.</source>
        <translation>Không rõ đơn vị “%1”; ở đây cần đơn vị như “%2”.</translation>
    </message>
    <message>
        <source>A number is missing.</source>
        <translation>Thiếu số.</translation>
    </message>
    <message>
        <source>Name a calculator, or ask for all of them with --list.</source>
        <translation>Nêu tên phép tính, hoặc xem tất cả bằng --list.</translation>
    </message>
    <message>
        <source>The option --%1 is missing.</source>
        <translation>Thiếu tùy chọn --%1.</translation>
    </message>
    <message>
        <source>There is no calculator “%1”.</source>
        <translation>Không có phép tính “%1”.</translation>
    </message>
    <message>
        <source>The file %1 could not be written.</source>
        <translation>Không ghi được tệp %1.</translation>
    </message>
    <message>
        <source>The option %1 needs a value.</source>
        <translation>Tùy chọn %1 cần một giá trị.</translation>
    </message>
    <message>
        <source>The option --%1 is not known.</source>
        <translation>Không rõ tùy chọn --%1.</translation>
    </message>
    <message>
        <source>“%1” does not take the option --%2.</source>
        <translation>“%1” không có tùy chọn --%2.</translation>
    </message>
    <message>
        <source>“%1” is called this way: %2</source>
        <translation>“%1” được gọi như sau: %2</translation>
    </message>
    <message>
        <source>The language “%1” is not one of vi, en.</source>
        <translation>Ngôn ngữ “%1” không thuộc vi, en.</translation>
    </message>
    <message>
        <source>“%1” is not a verb of this program; --help lists them.</source>
        <translation>“%1” không phải lệnh của chương trình; --help liệt kê các lệnh.</translation>
    </message>
    <message>
        <source>%1: the audit uses the factor set “%2”, which this program does not have.</source>
        <translation>%1: cuộc kiểm toán dùng bộ hệ số “%2” mà chương trình này không có.</translation>
    </message>
    <message>
        <source>There is no display to open the window on; --help lists what works without one.</source>
        <translation>Không có màn hình để mở cửa sổ; --help liệt kê những gì chạy được khi không có màn hình.</translation>
    </message>
    <message>
        <source>There is no programme “%1”.</source>
        <translation>Không có chương trình “%1”.</translation>
    </message>
    <message>
        <source>There is no park “%1”.</source>
        <translation>Không có khu công nghiệp “%1”.</translation>
    </message>
    <message>
        <source>The audit %1 does not verify: what is wrong is listed.</source>
        <translation>Cuộc kiểm toán %1 không khớp: các sai lệch được liệt kê.</translation>
    </message>
    <message>
        <source>The audit “%1” is closed: only plan and status can be changed.</source>
        <translation>Cuộc kiểm toán “%1” đã đóng: chỉ sửa được kế hoạch và trạng thái.</translation>
    </message>
    <message>
        <source>“%1” is negative; an amount is zero or more.</source>
        <translation>“%1” là số âm; lượng phải từ 0 trở lên.</translation>
    </message>
    <message>
        <source>The report could not be made.</source>
        <translation>Không lập được báo cáo.</translation>
    </message>
    <message>
        <source>“%1” could not be written: %2.</source>
        <translation>Không ghi được “%1”: %2.</translation>
    </message>
    <message>
        <source>Input “%1” is nearly that of air.</source>
        <translation>Giá trị “%1” gần bằng của không khí.</translation>
    </message>
    <message>
        <source>“%1” and the other shares of the gas must add up to 100 %.</source>
        <translation>“%1” và các thành phần khí còn lại phải cộng lại bằng 100 %.</translation>
    </message>
    <message>
        <source>With “%1” and the other shares the gas does not burn.</source>
        <translation>Với “%1” và các thành phần còn lại, khí này không cháy.</translation>
    </message>
    <message>
        <source>Input “%1” must be below the temperature in.</source>
        <translation>“%1” phải thấp hơn nhiệt độ vào.</translation>
    </message>
    <message>
        <source>%1: %2 “%3” is not a known solution.</source>
        <translation>%1: %2 “%3” không phải giải pháp trong danh mục.</translation>
    </message>
    <message>
        <source>Another window of the program is opening “%1”; please try again in a moment.</source>
        <translation>Một cửa sổ khác của chương trình đang mở “%1”; vui lòng thử lại sau giây lát.</translation>
    </message>
    <message>
        <source>“%1” and the other shares of the fuel must add up to 100 %.</source>
        <translation>“%1” và các thành phần còn lại của nhiên liệu phải cộng lại bằng 100 %.</translation>
    </message>
    <message>
        <source>With “%1” and the other shares the fuel does not burn.</source>
        <translation>Với “%1” và các thành phần còn lại, nhiên liệu này không cháy.</translation>
    </message>
    <message>
        <source>With “%1” so hot, nearly all heat of the fuel leaves with the exhaust.</source>
        <translation>Với “%1” cao như vậy, gần như toàn bộ nhiệt của nhiên liệu theo khói thải ra ngoài.</translation>
    </message>
    <message>
        <source>Input “%1” must be above that of the feedwater.</source>
        <translation>“%1” phải cao hơn nhiệt độ nước cấp.</translation>
    </message>
    <message>
        <source>There is no steam of this pressure at “%1” in the range of IAPWS-IF97.</source>
        <translation>Ở áp suất này không có hơi tại “%1” trong phạm vi của IAPWS-IF97.</translation>
    </message>
    <message>
        <source>Input “%1” must be below the boiling point at the steam pressure.</source>
        <translation>“%1” phải thấp hơn nhiệt độ sôi ở áp suất hơi.</translation>
    </message>
    <message>
        <source>With so high a “%1” the feedwater would boil.</source>
        <translation>Với “%1” cao như vậy, nước cấp sẽ sôi.</translation>
    </message>
    <message>
        <source>Input “%1” must not be above the temperature in.</source>
        <translation>“%1” không được cao hơn nhiệt độ vào.</translation>
    </message>
    <message>
        <source>Input “%1” must be above the temperature in.</source>
        <translation>“%1” phải cao hơn nhiệt độ vào.</translation>
    </message>
    <message>
        <source>At “%1” water does not boil.</source>
        <translation>Ở “%1”, nước không sôi.</translation>
    </message>
    <message>
        <source>The steam at “%1” is too cold to heat the deaerator.</source>
        <translation>Hơi tại “%1” quá nguội để gia nhiệt bình khử khí.</translation>
    </message>
    <message>
        <source>The water at “%1” is too hot for the deaerator&apos;s pressure.</source>
        <translation>Nước tại “%1” quá nóng so với áp suất bình khử khí.</translation>
    </message>
    <message>
        <source>Input “%1” must not be above the inlet pressure.</source>
        <translation>Giá trị “%1” không được cao hơn áp suất đầu vào.</translation>
    </message>
    <message>
        <source>Input “%1” must be above boiling at the outlet pressure.</source>
        <translation>Giá trị “%1” phải cao hơn nhiệt độ sôi ở áp suất đầu ra.</translation>
    </message>
    <message>
        <source>Input “%1” must lie between the sprayed water and the incoming steam.</source>
        <translation>Giá trị “%1” phải nằm giữa nước phun và hơi vào.</translation>
    </message>
    <message>
        <source>Give “%1”, or the temperatures, enthalpies or entropies of the inlets, exactly one of these lists.</source>
        <translation>Hãy nhập “%1”, hoặc danh sách nhiệt độ, entanpi hay entropi của các đầu vào, chỉ đúng một danh sách.</translation>
    </message>
    <message>
        <source>The list “%1” must have one number an inlet pressure.</source>
        <translation>Danh sách “%1” phải có một số cho mỗi áp suất đầu vào.</translation>
    </message>
    <message>
        <source>The list “%1” must be as long as that of the inlets&apos; property.</source>
        <translation>Danh sách “%1” phải dài bằng danh sách đại lượng của các đầu vào.</translation>
    </message>
    <message>
        <source>Input “%1” must not be above any inlet pressure.</source>
        <translation>Giá trị “%1” không được cao hơn bất kỳ áp suất đầu vào nào.</translation>
    </message>
    <message>
        <source>“%1” would cool the steam below 0 °C.</source>
        <translation>“%1” sẽ làm hơi nguội xuống dưới 0 °C.</translation>
    </message>
    <message>
        <source>Give “%1”, or the temperature, enthalpy or entropy of the same point, exactly one of them.</source>
        <translation>Hãy nhập “%1”, hoặc nhiệt độ, entanpi hay entropi của cùng điểm đó, chỉ đúng một đại lượng.</translation>
    </message>
    <message>
        <source>There is no water or steam of this state at “%1” in the range of IAPWS-IF97, up to 800 °C.</source>
        <translation>Không có nước hay hơi ở trạng thái này tại “%1” trong phạm vi IAPWS-IF97, đến 800 °C.</translation>
    </message>
    <message>
        <source>Input “%1” must leave the boiler some heat to give to the steam.</source>
        <translation>Với “%1”, lò hơi phải còn nhiệt để cấp cho hơi.</translation>
    </message>
    <message>
        <source>Input “%1” must not be below the inlet temperature.</source>
        <translation>Giá trị “%1” không được thấp hơn nhiệt độ đầu vào.</translation>
    </message>
    <message>
        <source>Input “%1” must be below the highest outlet temperature.</source>
        <translation>Giá trị “%1” phải thấp hơn nhiệt độ đầu ra cao nhất.</translation>
    </message>
    <message>
        <source>At “%1” the make-up water would be steam.</source>
        <translation>Ở “%1”, nước bổ sung sẽ là hơi.</translation>
    </message>
    <message>
        <source>“%1” is not a date or month.</source>
        <translation>“%1” không phải ngày hay tháng.</translation>
    </message>
    <message>
        <source>“%1” can be read as day or month first; “dates” of a mapping must say which: “dd/mm/yyyy” or “mm/dd/yyyy”.</source>
        <translation>“%1” có thể đọc là ngày trước hoặc tháng trước; mục “dates” của cách đọc phải cho biết: “dd/mm/yyyy” hay “mm/dd/yyyy”.</translation>
    </message>
    <message>
        <source>%1: no row names the columns of a bill (a period, and a quantity or a cost); a mapping must say where they are.</source>
        <translation>%1: không có dòng tiêu đề nào nêu các cột của hóa đơn (kỳ, và lượng hoặc tiền); cách đọc phải cho biết chúng ở đâu.</translation>
    </message>
    <message>
        <source>%1: several columns could be “%2” (%3); a mapping must name one.</source>
        <translation>%1: nhiều cột có thể là “%2” (%3); cách đọc phải nêu rõ một cột.</translation>
    </message>
    <message>
        <source>%1: it is not clear of which flow these bills are; “flow” of a mapping must say it.</source>
        <translation>%1: không rõ các hóa đơn này thuộc dòng nào; mục “flow” của cách đọc phải cho biết.</translation>
    </message>
    <message>
        <source>%1: these bills could be of several flows (%2); “flow” of a mapping must name one.</source>
        <translation>%1: các hóa đơn này có thể thuộc nhiều dòng (%2); mục “flow” của cách đọc phải nêu rõ một dòng.</translation>
    </message>
    <message>
        <source>The flow “%1” has no unit yet; choose one before importing its bills.</source>
        <translation>Dòng “%1” chưa có đơn vị; hãy chọn đơn vị trước khi nhập hóa đơn.</translation>
    </message>
    <message>
        <source>%1: no unit is named; “unit” of a mapping must say it.</source>
        <translation>%1: không nêu đơn vị; mục “unit” của cách đọc phải cho biết.</translation>
    </message>
    <message>
        <source>A total, not a bill of its own.</source>
        <translation>Dòng tổng cộng, không phải một hóa đơn.</translation>
    </message>
    <message>
        <source>The quantity is missing.</source>
        <translation>Thiếu lượng.</translation>
    </message>
    <message>
        <source>Neither a quantity nor a cost is given.</source>
        <translation>Không có lượng cũng không có tiền.</translation>
    </message>
    <message>
        <source>The date or month is missing.</source>
        <translation>Thiếu ngày hoặc tháng.</translation>
    </message>
    <message>
        <source>The period ends before it begins.</source>
        <translation>Kỳ kết thúc trước khi bắt đầu.</translation>
    </message>
    <message>
        <source>The period is longer than two years.</source>
        <translation>Kỳ dài hơn hai năm.</translation>
    </message>
    <message>
        <source>“%1” is a date, not a number.</source>
        <translation>“%1” là ngày, không phải số.</translation>
    </message>
    <message>
        <source>“%1” can be read with thousands or with decimals; “numbers” of a mapping must say which: “1.234,5” or “1,234.5”.</source>
        <translation>“%1” có thể đọc là hàng nghìn hoặc phần thập phân; mục “numbers” của cách đọc phải cho biết: “1.234,5” hay “1,234.5”.</translation>
    </message>
    <message>
        <source>The amounts by tariff period add up to %1, not to the quantity %2.</source>
        <translation>Các lượng theo giờ cộng lại là %1, không bằng tổng lượng %2.</translation>
    </message>
    <message>
        <source>The currency “%1” is not the audit&apos;s, %2.</source>
        <translation>Đồng tiền “%1” khác với đồng tiền của cuộc kiểm toán, %2.</translation>
    </message>
    <message>
        <source>The bill of “%1” from %2 to %3 is already there.</source>
        <translation>Hóa đơn của “%1” từ %2 đến %3 đã có rồi.</translation>
    </message>
    <message>
        <source>The days from %1 to %2 overlap a bill of “%3” from %4 to %5 that is already there.</source>
        <translation>Các ngày từ %1 đến %2 trùng với một hóa đơn của “%3” từ %4 đến %5 đã có.</translation>
    </message>
    <message>
        <source>A reading of this time is there twice.</source>
        <translation>Số đo của thời điểm này có hai lần.</translation>
    </message>
    <message>
        <source>%1: the readings of %2 cover %3 of %4 days.</source>
        <translation>%1: số đo của tháng %2 chỉ có cho %3 trong %4 ngày.</translation>
    </message>
    <message>
        <source>%1 is not XML, as the mapping “%2” expects.</source>
        <translation>%1 không phải XML như cách đọc “%2” yêu cầu.</translation>
    </message>
    <message>
        <source>%1 is XML; a mapping must say which of its elements are bills.</source>
        <translation>%1 là XML; cách đọc phải cho biết phần tử nào là hóa đơn.</translation>
    </message>
    <message>
        <source>%1 has no element “%2”.</source>
        <translation>%1 không có phần tử “%2”.</translation>
    </message>
    <message>
        <source>There is no mapping “%1”; there are %2, or the path of a JSON file.</source>
        <translation>Không có cách đọc “%1”; có %2, hoặc đường dẫn đến một tệp JSON.</translation>
    </message>
    <message>
        <source>%1: “extends” must name one of %2.</source>
        <translation>%1: “extends” phải là một trong %2.</translation>
    </message>
    <message>
        <source>%1: %2 “%3” is not one of %4.</source>
        <translation>%1: %2 “%3” không thuộc %4.</translation>
    </message>
    <message>
        <source>%1: %2 must be a column&apos;s head, a list of heads, or its number.</source>
        <translation>%1: %2 phải là tiêu đề của một cột, danh sách tiêu đề, hoặc số thứ tự cột.</translation>
    </message>
    <message>
        <source>%1 is not a table of bills: CSV, XLSX and XML are read.</source>
        <translation>%1 không phải bảng hóa đơn: chương trình đọc CSV, XLSX và XML.</translation>
    </message>
    <message>
        <source>%1 has more rows or columns than any bill: at most %2 rows and %3 columns are read.</source>
        <translation>%1 có nhiều dòng hoặc cột hơn mọi hóa đơn: chỉ đọc tối đa %2 dòng và %3 cột.</translation>
    </message>
    <message>
        <source>%1: row %2 has a cell of more than %3 characters.</source>
        <translation>%1: dòng %2 có ô dài hơn %3 ký tự.</translation>
    </message>
    <message>
        <source>%1 is empty.</source>
        <translation>%1 trống.</translation>
    </message>
    <message>
        <source>%1 is a workbook of the old kind (.xls) or protected by a password; save it as .xlsx.</source>
        <translation>%1 là sổ tính kiểu cũ (.xls) hoặc có mật khẩu; hãy lưu lại thành .xlsx.</translation>
    </message>
    <message>
        <source>%1: a quotation mark in row %2 is never closed.</source>
        <translation>%1: dấu ngoặc kép ở dòng %2 không được đóng lại.</translation>
    </message>
    <message>
        <source>%1 is damaged, or not a workbook of the kind .xlsx.</source>
        <translation>%1 bị hỏng, hoặc không phải sổ tính kiểu .xlsx.</translation>
    </message>
    <message>
        <source>%1 unpacks to more than %2 MB and was not read.</source>
        <translation>%1 giải nén ra hơn %2 MB nên không được đọc.</translation>
    </message>
    <message>
        <source>%1 has no sheet “%2”; it has: %3.</source>
        <translation>%1 không có trang tính “%2”; tệp có: %3.</translation>
    </message>
    <message>
        <source>%1 is nested deeper than any bill and was not read.</source>
        <translation>%1 lồng sâu hơn mọi hóa đơn nên không được đọc.</translation>
    </message>
    <message>
        <source>%1 brings a document type of its own (DTD), which bills do not have; it was not read.</source>
        <translation>%1 mang theo khai báo kiểu tài liệu riêng (DTD), điều không có trong hóa đơn; tệp không được đọc.</translation>
    </message>
    <message>
        <source>%1 is not valid XML: something is wrong in line %2.</source>
        <translation>%1 không phải XML hợp lệ: có lỗi ở dòng %2.</translation>
    </message>
    <message>
        <source>%1 holds no readings of a meter.</source>
        <translation>%1 không có số đo nào của công tơ.</translation>
    </message>
    <message>
        <source>%1 holds readings of several meters; “sheet” of a mapping must name one of: %2.</source>
        <translation>%1 có số đo của nhiều công tơ; mục “sheet” của cách đọc phải nêu một trong: %2.</translation>
    </message>
    <message>
        <source>%1 counts its readings in a unit that is not an amount of energy, gas or water (code %2).</source>
        <translation>%1 ghi số đo bằng một đơn vị không phải lượng năng lượng, khí hay nước (mã %2).</translation>
    </message>
    <message>
        <source>The enterprise has no flow “%1”.</source>
        <translation>Doanh nghiệp không có dòng “%1”.</translation>
    </message>
    <message>
        <source>“%1” is not stored; import the audit first, then its bills.</source>
        <translation>“%1” chưa được lưu; hãy nhập cuộc kiểm toán trước, rồi đến hóa đơn.</translation>
    </message>
    <message>
        <source>No row could be taken.</source>
        <translation>Không nhận được dòng nào.</translation>
    </message>
    <message>
        <source>--%1 is for bills, which also need --audit.</source>
        <translation>--%1 chỉ dùng cho hóa đơn và cần thêm --audit.</translation>
    </message>
    <message>
        <source>Input “%1”, or the use of another resource, is needed.</source>
        <translation>Cần nhập “%1” hoặc mức sử dụng của tài nguyên khác.</translation>
    </message>
    <message>
        <source>“%1” and the other shares of the waste are more than 100 %.</source>
        <translation>“%1” và các tỷ lệ khác của chất thải vượt quá 100 %.</translation>
    </message>
    <message>
        <source>Input “%1” must not be above the COD in.</source>
        <translation>“%1” không được cao hơn COD vào.</translation>
    </message>
    <message>
        <source>The workbook could not be made.</source>
        <translation>Không tạo được sổ tính.</translation>
    </message>
    <message>
        <source>Input “%1” must not be below the inlet pressure and the velocity pressure together.</source>
        <translation>Giá trị “%1” không được thấp hơn tổng áp suất cửa vào và áp suất động.</translation>
    </message>
    <message>
        <source>Input “%1” is too low: the machine would load the motor to more than 200 %.</source>
        <translation>Giá trị “%1” quá thấp: máy sẽ kéo động cơ quá 200 % tải.</translation>
    </message>
    <message>
        <source>Input “%1” is too low for the rated power and voltage: the power factor would be above 1.</source>
        <translation>Giá trị “%1” quá thấp so với công suất và điện áp định mức: hệ số công suất sẽ lớn hơn 1.</translation>
    </message>
    <message>
        <source>Input “%1” must be between half and twice the rated voltage.</source>
        <translation>Giá trị “%1” phải từ một nửa đến hai lần điện áp định mức.</translation>
    </message>
    <message>
        <source>Input “%1” is no more than the motor takes without load: check motor and reading.</source>
        <translation>Giá trị “%1” không hơn mức động cơ tiêu thụ khi không tải: hãy kiểm tra động cơ và số đo.</translation>
    </message>
    <message>
        <source>Input “%1” is more than the motor takes at 200 % of its load: check motor and reading.</source>
        <translation>Giá trị “%1” lớn hơn mức động cơ tiêu thụ ở 200 % tải: hãy kiểm tra động cơ và số đo.</translation>
    </message>
    <message>
        <source>Input “%1” is above the synchronous speed of a motor with two poles.</source>
        <translation>Giá trị “%1” cao hơn tốc độ đồng bộ của động cơ hai cực.</translation>
    </message>
    <message>
        <source>Input “%1” must not be below the electric efficiency.</source>
        <translation>Giá trị “%1” không được thấp hơn hiệu suất điện.</translation>
    </message>
    <message>
        <source>Input “%1” must not be below the inert volatile and mineral solids in it.</source>
        <translation>Giá trị “%1” không được nhỏ hơn tổng chất rắn trơ bay hơi và chất rắn khoáng trong đó.</translation>
    </message>
    <message>
        <source>With “%1” there grows no sludge.</source>
        <translation>Với “%1”, bùn không sinh trưởng.</translation>
    </message>
    <message>
        <source>Input “%1” must be above the solids of the mixed liquor.</source>
        <translation>Giá trị “%1” phải cao hơn nồng độ bùn trong bể hiếu khí.</translation>
    </message>
    <message>
        <source>Give “%1” or the settling velocity.</source>
        <translation>Hãy nhập “%1” hoặc vận tốc lắng.</translation>
    </message>
    <message>
        <source>A stirred index “%1” must be at most 0.248 L/g.</source>
        <translation>Chỉ số “%1” đo có khuấy tối đa là 0,248 L/g.</translation>
    </message>
    <message>
        <source>Input “%1” must not be above that before the exchanger.</source>
        <translation>Đầu vào “%1” không được cao hơn nhiệt độ trước bộ trao đổi nhiệt.</translation>
    </message>
    <message>
        <source>Input “%1” is too small: the flue gas can&apos;t hold so much of its heat.</source>
        <translation>Đầu vào “%1” quá nhỏ: khói thải không thể mang nhiều nhiệt đến thế.</translation>
    </message>
    <message>
        <source>Input “%1” must be another fuel than now.</source>
        <translation>Đầu vào “%1” phải là nhiên liệu khác với hiện nay.</translation>
    </message>
    <message>
        <source>Input “%1” must be another refrigerant than now.</source>
        <translation>Đầu vào “%1” phải là môi chất lạnh khác với hiện nay.</translation>
    </message>
    <message>
        <source>Input “%1” must be at least 0.5 % above that of the dried product.</source>
        <translation>Đầu vào “%1” phải cao hơn độ ẩm sản phẩm sau sấy ít nhất 0,5 %.</translation>
    </message>
    <message>
        <source>Input “%1” must not be below that of the dried product.</source>
        <translation>Đầu vào “%1” không được thấp hơn độ ẩm sản phẩm sau sấy.</translation>
    </message>
    <message>
        <source>Input “%1” must not be below that behind the recovery.</source>
        <translation>Đầu vào “%1” không được thấp hơn nhiệt độ sau thu hồi.</translation>
    </message>
    <message>
        <source>Input “%1” must not be above that at which it comes.</source>
        <translation>Đầu vào “%1” không được cao hơn nhiệt độ vào.</translation>
    </message>
    <message>
        <source>Input “%1” must not be below that at which it comes.</source>
        <translation>Đầu vào “%1” không được thấp hơn nhiệt độ vào.</translation>
    </message>
    <message>
        <source>Input “%1” must be above that of the air for a heated surface and below it for a cold one.</source>
        <translation>Đầu vào “%1” phải cao hơn nhiệt độ không khí với bề mặt nóng và thấp hơn với bề mặt lạnh.</translation>
    </message>
    <message>
        <source>Input “%1” must not be above the flow at full load.</source>
        <translation>Đầu vào “%1” không được lớn hơn lưu lượng khi đầy tải.</translation>
    </message>
    <message>
        <source>Input “%1” must not be above the air use.</source>
        <translation>Đầu vào “%1” không được lớn hơn lượng khí dùng.</translation>
    </message>
    <message>
        <source>Input “%1” must not be above the power at full load.</source>
        <translation>Đầu vào “%1” không được lớn hơn công suất khi đầy tải.</translation>
    </message>
    <message>
        <source>Input “%1” must be below the diameter of the pipe.</source>
        <translation>Đầu vào “%1” phải nhỏ hơn đường kính ống.</translation>
    </message>
    <message>
        <source>Input “%1” must not be above a quarter of the absolute pressure.</source>
        <translation>Đầu vào “%1” không được lớn hơn một phần tư áp suất tuyệt đối.</translation>
    </message>
    <message>
        <source>Input “%1” must be below the first pressure.</source>
        <translation>Đầu vào “%1” phải nhỏ hơn áp suất ban đầu.</translation>
    </message>
    <message>
        <source>Input “%1” must not be above the air drawn.</source>
        <translation>Đầu vào “%1” không được lớn hơn lưu lượng lấy ra.</translation>
    </message>
    <message>
        <source>Input “%1” must not be above the first pressure.</source>
        <translation>Đầu vào “%1” không được lớn hơn áp suất ban đầu.</translation>
    </message>
    <message>
        <source>Input “%1” must not be above the bore.</source>
        <translation>Đầu vào “%1” không được lớn hơn đường kính lỗ xi lanh.</translation>
    </message>
    <message>
        <source>Input “%1” must differ from the first entry of the table.</source>
        <translation>Đầu vào “%1” phải khác giá trị thứ nhất của bảng.</translation>
    </message>
    <message>
        <source>Input “%1” must lie between both entries of the table.</source>
        <translation>Đầu vào “%1” phải nằm giữa hai giá trị của bảng.</translation>
    </message>
    <message>
        <source>Input “%1” must not be above the water at the inlet.</source>
        <translation>Đầu vào “%1” không được lớn hơn lượng nước ở đầu vào.</translation>
    </message>
    <message>
        <source>Input “%1” must be 0: the outlet is below the melting point.</source>
        <translation>Đầu vào “%1” phải bằng 0: đầu ra dưới nhiệt độ nóng chảy.</translation>
    </message>
    <message>
        <source>Input “%1” must be 0: the outlet is below the boiling point.</source>
        <translation>Đầu vào “%1” phải bằng 0: đầu ra dưới nhiệt độ sôi.</translation>
    </message>
    <message>
        <source>Input “%1” must not be below the surroundings.</source>
        <translation>Đầu vào “%1” không được nhỏ hơn nhiệt độ xung quanh.</translation>
    </message>
    <message>
        <source>Input “%1” must be at least 1 °C above the rated air temperature.</source>
        <translation>Đầu vào “%1” phải cao hơn nhiệt độ không khí định mức ít nhất 1 °C.</translation>
    </message>
    <message>
        <source>Input “%1” must not be above the temperature now.</source>
        <translation>Đầu vào “%1” không được lớn hơn nhiệt độ hiện tại.</translation>
    </message>
    <message>
        <source>Input “%1” asks for more cooling than the chiller gives.</source>
        <translation>Đầu vào “%1” đòi hỏi công suất lạnh vượt quá khả năng của chiller.</translation>
    </message>
    <message>
        <source>Input “%1” must not be below the inlet pressure.</source>
        <translation>Đầu vào “%1” không được nhỏ hơn áp suất đầu vào.</translation>
    </message>
    <message>
        <source>Input “%1” must not be above the dry-bulb temperature.</source>
        <translation>Đầu vào “%1” không được lớn hơn nhiệt độ bầu khô.</translation>
    </message>
    <message>
        <source>Input “%1” is too far below the dry-bulb temperature: no air is so dry.</source>
        <translation>Đầu vào “%1” quá thấp so với nhiệt độ bầu khô: không có không khí nào khô như vậy.</translation>
    </message>
    <message>
        <source>Input “%1” is above the boiling point at this pressure.</source>
        <translation>Đầu vào “%1” vượt quá nhiệt độ sôi ở áp suất này.</translation>
    </message>
    <message>
        <source>Input “%1” must not be above the temperature of the tank.</source>
        <translation>Đầu vào “%1” không được lớn hơn nhiệt độ bồn.</translation>
    </message>
    <message>
        <source>Input “%1” and the losses must not be above the water that comes in.</source>
        <translation>Đầu vào “%1” cộng với thất thoát không được lớn hơn lượng nước cấp vào.</translation>
    </message>
    <message>
        <source>Input “%1” must be above the conductivity of the make-up water.</source>
        <translation>Đầu vào “%1” phải lớn hơn độ dẫn điện của nước bổ sung.</translation>
    </message>
    <message>
        <source>Input “%1” must not be below the conductivity of the feedwater.</source>
        <translation>Đầu vào “%1” không được nhỏ hơn độ dẫn điện của nước cấp.</translation>
    </message>
    <message>
        <source>Input “%1” must not be below the power factor now.</source>
        <translation>Đầu vào “%1” không được nhỏ hơn hệ số công suất hiện tại.</translation>
    </message>
    <message>
        <source>Input “%1” must not be below the good product.</source>
        <translation>Đầu vào “%1” không được nhỏ hơn lượng sản phẩm đạt.</translation>
    </message>
    <message>
        <source>Input “%1” must not be below the share now.</source>
        <translation>Đầu vào “%1” không được nhỏ hơn tỷ lệ hiện tại.</translation>
    </message>
    <message>
        <source>Input “%1” must not be above the heat loss now.</source>
        <translation>Đầu vào “%1” không được lớn hơn tổn thất nhiệt hiện tại.</translation>
    </message>
    <message>
        <source>Input “%1” must not be above the make-up water.</source>
        <translation>Đầu vào “%1” không được lớn hơn lượng nước bổ sung.</translation>
    </message>
    <message>
        <source>The costs of step “%1” cannot be distributed: what it gives on goes round in a loop that nothing leaves.</source>
        <translation>Không phân bổ được chi phí của công đoạn “%1”: những gì nó chuyển tiếp chạy trong một vòng kín không có lối ra.</translation>
    </message>
    <message>
        <source>The balance of step “%1” cannot be closed: the flows that are stated without uncertainty, or would become negative, leave no room.</source>
        <translation>Không thể khép cân bằng của công đoạn “%1”: các dòng được ghi không có sai số, hoặc sẽ thành số âm, không còn chỗ để điều chỉnh.</translation>
    </message>
    <message>
        <source>%1: %2 “%3” is not a known sector.</source>
        <translation>%1: %2 “%3” không phải ngành đã biết.</translation>
    </message>
    <message>
        <source>%1: %2 holds more than %3 entries.</source>
        <translation>%1: %2 có nhiều hơn %3 mục.</translation>
    </message>
    <message>
        <source>%1: %2 must have a numbered place for each threshold of the question (%3) and no other.</source>
        <translation>%1: %2 phải có chỗ đánh số cho từng ngưỡng của câu hỏi (%3) và không có chỗ nào khác.</translation>
    </message>
    <message>
        <source>%1: %2 “%3” must begin with “U-” and go on with letters, digits and hyphens.</source>
        <translation>%1: %2 “%3” phải bắt đầu bằng “U-”, tiếp theo là chữ cái không dấu, chữ số và dấu gạch nối.</translation>
    </message>
    <message>
        <source>%1: %2 must hold as many numbers as the question has thresholds, %3.</source>
        <translation>%1: %2 phải có số lượng giá trị bằng số ngưỡng của câu hỏi, tức là %3.</translation>
    </message>
    <message>
        <source>%1: %2 “%3” is not a question of the catalogue.</source>
        <translation>%1: %2 “%3” không phải câu hỏi trong danh mục.</translation>
    </message>
    <message>
        <source>“%1” is none of the choices.</source>
        <translation>“%1” không phải một lựa chọn có sẵn.</translation>
    </message>
    <message>
        <source>“%1” is not a whole number from 1 on.</source>
        <translation>“%1” không phải số nguyên từ 1 trở lên.</translation>
    </message>
    <message>
        <source>The load profile has no reading.</source>
        <translation>Đồ thị phụ tải không có số đo nào.</translation>
    </message>
    <message>
        <source>A line needs at least %1 months with use and drivers; there are %2.</source>
        <translation>Để vẽ đường hồi quy cần ít nhất %1 tháng có cả mức dùng và các yếu tố tác động; hiện có %2.</translation>
    </message>
    <message>
        <source>“%1” is the same in every month: how use depends on it cannot be seen.</source>
        <translation>“%1” như nhau ở mọi tháng: không thấy được mức dùng phụ thuộc vào nó ra sao.</translation>
    </message>
    <message>
        <source>The use is the same in every month: it does not follow anything, or it was shared out evenly.</source>
        <translation>Mức dùng như nhau ở mọi tháng: nó không theo yếu tố nào, hoặc số liệu đã được chia đều.</translation>
    </message>
    <message>
        <source>“%1” and “%2” rise and fall together: their effects cannot be told apart.</source>
        <translation>“%1” và “%2” cùng tăng cùng giảm: không tách được tác động của từng yếu tố.</translation>
    </message>
    <message>
        <source>The load profile can&apos;t be read: its attachment is damaged.</source>
        <translation>Không đọc được đồ thị phụ tải: tệp đính kèm bị hỏng.</translation>
    </message>
    <message>
        <source>The readings are not at even steps of time: they are added up by month, but make no load profile.</source>
        <translation>Các số đo không cách đều nhau theo thời gian: chúng được cộng theo tháng nhưng không lập được đồ thị phụ tải.</translation>
    </message>
    <message>
        <source>The flow “%1” has no load profile.</source>
        <translation>Dòng “%1” chưa có đồ thị phụ tải.</translation>
    </message>
    <message>
        <source>--xlsx goes with the report, not with --paper.</source>
        <translation>--xlsx đi với báo cáo, không đi với --paper.</translation>
    </message>
    <message>
        <source>The paper “%1” is not one of %2.</source>
        <translation>Biểu mẫu “%1” không thuộc %2.</translation>
    </message>
    <message>
        <source>%1 is no picture that can be read.</source>
        <translation>%1 không phải là ảnh đọc được.</translation>
    </message>
    <message>
        <source>%1 is larger than 64 MB.</source>
        <translation>%1 lớn hơn 64 MB.</translation>
    </message>
    <message>
        <source>%1 has more than 100 million pixels.</source>
        <translation>%1 có hơn 100 triệu điểm ảnh.</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>Không đọc được %1.</translation>
    </message>
    <message>
        <source>What was pasted has several columns of values: paste the time and one of them.</source>
        <translation>Phần dán vào có nhiều cột giá trị: hãy dán thời gian và một cột.</translation>
    </message>
    <message>
        <source>“%1” can be read in two ways, and other lines are written in both.</source>
        <translation>“%1” đọc được theo hai cách, và các dòng khác viết theo cả hai.</translation>
    </message>
    <message>
        <source>What was pasted is too long: a series has at most %1 readings.</source>
        <translation>Phần dán vào quá dài: một chuỗi có nhiều nhất %1 số đọc.</translation>
    </message>
    <message>
        <source>A series has at least two readings; numbers were found in %1 lines of what was pasted.</source>
        <translation>Một chuỗi có ít nhất hai số đọc; tìm thấy số ở %1 dòng của phần dán vào.</translation>
    </message>
    <message>
        <source>%1 is damaged, or no audit&apos;s bundle (.recp).</source>
        <translation>%1 bị hỏng, hoặc không phải gói kiểm toán (.recp).</translation>
    </message>
    <message>
        <source>%1 holds a part “%2” that does not belong there.</source>
        <translation>%1 chứa phần “%2” không thuộc về gói.</translation>
    </message>
    <message>
        <source>%1: its part “%2” is not the one that was packed.</source>
        <translation>%1: phần “%2” không còn như lúc đóng gói.</translation>
    </message>
    <message>
        <source>%1 is under a passphrase: please give it.</source>
        <translation>%1 được bảo vệ bằng cụm mật khẩu: hãy nhập.</translation>
    </message>
    <message>
        <source>This audit belongs to “%1” here and to “%2” in the file: they can&apos;t be merged.</source>
        <translation>Ở đây cuộc kiểm toán này thuộc “%1”, còn trong tệp thuộc “%2”: không gộp được.</translation>
    </message>
    <message>
        <source>This audit is closed: open it again before you merge “%1” into it.</source>
        <translation>Cuộc kiểm toán này đã đóng: hãy mở lại trước khi gộp “%1” vào.</translation>
    </message>
    <message>
        <source>%1 holds more than one audit or enterprise.</source>
        <translation>%1 chứa nhiều hơn một cuộc kiểm toán hoặc doanh nghiệp.</translation>
    </message>
    <message>
        <source>%1: what it says of the changes to “%2” can&apos;t be understood.</source>
        <translation>%1: không hiểu được phần ghi các thay đổi của “%2”.</translation>
    </message>
    <message>
        <source>There is too little memory to make a key of the passphrase.</source>
        <translation>Không đủ bộ nhớ để tạo khóa từ cụm mật khẩu.</translation>
    </message>
    <message>
        <source>The passphrase is empty.</source>
        <translation>Cụm mật khẩu đang trống.</translation>
    </message>
    <message>
        <source>%1 is damaged or was cut off.</source>
        <translation>%1 bị hỏng hoặc bị cắt cụt.</translation>
    </message>
    <message>
        <source>The passphrase of %1 is not right.</source>
        <translation>Cụm mật khẩu của %1 không đúng.</translation>
    </message>
    <message>
        <source>The file could not be packed.</source>
        <translation>Không đóng gói được tệp.</translation>
    </message>
    <message>
        <source>“%1” is not stored in this file: import it first, then export it for exchange.</source>
        <translation>“%1” chưa được lưu trong tệp này: hãy nhập vào trước rồi mới xuất để trao đổi.</translation>
    </message>
    <message>
        <source>--passphrase-file is for files of the kind .recp.</source>
        <translation>--passphrase-file chỉ dùng cho tệp loại .recp.</translation>
    </message>
    <message>
        <source>%1 holds no readings.</source>
        <translation>%1 không có số đo nào.</translation>
    </message>
</context>
<context>
    <name>exchange</name>
    <message>
        <source>amount missing</source>
        <translation>thiếu lượng</translation>
    </message>
    <message>
        <source>Unaccounted for</source>
        <translation>Chưa giải thích</translation>
    </message>
    <message>
        <source>the step is described on one side only</source>
        <translation>công đoạn mới được mô tả một phía</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Từ</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Đến</translation>
    </message>
    <message>
        <source>Flow</source>
        <translation>Dòng</translation>
    </message>
    <message>
        <source>Resource</source>
        <translation>Tài nguyên</translation>
    </message>
    <message>
        <source>Amount a year</source>
        <translation>Lượng một năm</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Đơn vị</translation>
    </message>
    <message>
        <source>Uncertainty ± %</source>
        <translation>Độ không chắc chắn ± %</translation>
    </message>
    <message>
        <source>Waste</source>
        <translation>Chất thải</translation>
    </message>
    <message>
        <source>Cost a year</source>
        <translation>Chi phí một năm</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Ghi chú</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>có</translation>
    </message>
    <message>
        <source>outside</source>
        <translation>bên ngoài</translation>
    </message>
</context>
<context>
    <name>fields</name>
    <message>
        <source>area the factory lacks</source>
        <translation>khu vực nhà máy không có</translation>
    </message>
    <message>
        <source>actual investment</source>
        <translation>vốn đầu tư thực tế</translation>
    </message>
    <message>
        <source>address</source>
        <translation>địa chỉ</translation>
    </message>
    <message>
        <source>answer</source>
        <translation>câu trả lời</translation>
    </message>
    <message>
        <source>area</source>
        <translation>khu vực</translation>
    </message>
    <message>
        <source>calculator</source>
        <translation>công cụ tính</translation>
    </message>
    <message>
        <source>capacity price</source>
        <translation>giá công suất</translation>
    </message>
    <message>
        <source>caption</source>
        <translation>chú thích</translation>
    </message>
    <message>
        <source>energy carrier</source>
        <translation>loại năng lượng</translation>
    </message>
    <message>
        <source>category</source>
        <translation>nhóm giải pháp</translation>
    </message>
    <message>
        <source>question</source>
        <translation>câu hỏi</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>ngày đóng</translation>
    </message>
    <message>
        <source>code</source>
        <translation>mã</translation>
    </message>
    <message>
        <source>composition</source>
        <translation>thành phần</translation>
    </message>
    <message>
        <source>contact&apos;s email</source>
        <translation>email liên hệ</translation>
    </message>
    <message>
        <source>contact</source>
        <translation>người liên hệ</translation>
    </message>
    <message>
        <source>contact&apos;s phone</source>
        <translation>điện thoại liên hệ</translation>
    </message>
    <message>
        <source>cost</source>
        <translation>chi phí</translation>
    </message>
    <message>
        <source>number of pieces</source>
        <translation>số lượng thiết bị</translation>
    </message>
    <message>
        <source>currency</source>
        <translation>đơn vị tiền tệ</translation>
    </message>
    <message>
        <source>date</source>
        <translation>ngày</translation>
    </message>
    <message>
        <source>reason of the direct estimate</source>
        <translation>căn cứ ước tính trực tiếp</translation>
    </message>
    <message>
        <source>direction</source>
        <translation>chiều vào/ra</translation>
    </message>
    <message>
        <source>discount rate</source>
        <translation>suất chiết khấu</translation>
    </message>
    <message>
        <source>due</source>
        <translation>hạn</translation>
    </message>
    <message>
        <source>savings</source>
        <translation>mức tiết kiệm</translation>
    </message>
    <message>
        <source>CO₂e stated</source>
        <translation>CO₂e khai báo</translation>
    </message>
    <message>
        <source>employees</source>
        <translation>số lao động</translation>
    </message>
    <message>
        <source>end use</source>
        <translation>hộ tiêu thụ cuối</translation>
    </message>
    <message>
        <source>equipment</source>
        <translation>thiết bị</translation>
    </message>
    <message>
        <source>evidence</source>
        <translation>bằng chứng</translation>
    </message>
    <message>
        <source>excluded solution</source>
        <translation>giải pháp loại trừ nhau</translation>
    </message>
    <message>
        <source>factor set</source>
        <translation>bộ hệ số</translation>
    </message>
    <message>
        <source>flow</source>
        <translation>dòng</translation>
    </message>
    <message>
        <source>from</source>
        <translation>từ</translation>
    </message>
    <message>
        <source>from step</source>
        <translation>từ công đoạn</translation>
    </message>
    <message>
        <source>frozen results</source>
        <translation>kết quả đã chốt</translation>
    </message>
    <message>
        <source>heating value</source>
        <translation>nhiệt trị</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>số giờ</translation>
    </message>
    <message>
        <source>input</source>
        <translation>thông số</translation>
    </message>
    <message>
        <source>instrument</source>
        <translation>thiết bị đo</translation>
    </message>
    <message>
        <source>investment</source>
        <translation>vốn đầu tư</translation>
    </message>
    <message>
        <source>how the investment is known</source>
        <translation>nguồn số liệu vốn đầu tư</translation>
    </message>
    <message>
        <source>waste</source>
        <translation>chất thải</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>loại</translation>
    </message>
    <message>
        <source>how it is known</source>
        <translation>nguồn số liệu</translation>
    </message>
    <message>
        <source>life</source>
        <translation>tuổi thọ</translation>
    </message>
    <message>
        <source>load</source>
        <translation>hệ số tải</translation>
    </message>
    <message>
        <source>loss</source>
        <translation>tổn thất</translation>
    </message>
    <message>
        <source>main product</source>
        <translation>sản phẩm chính</translation>
    </message>
    <message>
        <source>maker</source>
        <translation>hãng sản xuất</translation>
    </message>
    <message>
        <source>marks on the photo</source>
        <translation>ghi chú trên ảnh</translation>
    </message>
    <message>
        <source>meter</source>
        <translation>đồng hồ đo</translation>
    </message>
    <message>
        <source>model</source>
        <translation>kiểu máy</translation>
    </message>
    <message>
        <source>money stated</source>
        <translation>số tiền khai báo</translation>
    </message>
    <message>
        <source>name</source>
        <translation>tên</translation>
    </message>
    <message>
        <source>normal hours</source>
        <translation>giờ bình thường</translation>
    </message>
    <message>
        <source>note</source>
        <translation>ghi chú</translation>
    </message>
    <message>
        <source>off-peak hours</source>
        <translation>giờ thấp điểm</translation>
    </message>
    <message>
        <source>operating cost</source>
        <translation>chi phí vận hành</translation>
    </message>
    <message>
        <source>operating hours</source>
        <translation>số giờ vận hành</translation>
    </message>
    <message>
        <source>original photo</source>
        <translation>ảnh gốc</translation>
    </message>
    <message>
        <source>other saving</source>
        <translation>khoản tiết kiệm khác</translation>
    </message>
    <message>
        <source>reason of the other saving</source>
        <translation>căn cứ khoản tiết kiệm khác</translation>
    </message>
    <message>
        <source>park</source>
        <translation>khu công nghiệp</translation>
    </message>
    <message>
        <source>peak hours</source>
        <translation>giờ cao điểm</translation>
    </message>
    <message>
        <source>peak demand</source>
        <translation>công suất đỉnh</translation>
    </message>
    <message>
        <source>baseline from</source>
        <translation>kỳ cơ sở từ</translation>
    </message>
    <message>
        <source>baseline to</source>
        <translation>kỳ cơ sở đến</translation>
    </message>
    <message>
        <source>photo</source>
        <translation>ảnh</translation>
    </message>
    <message>
        <source>place</source>
        <translation>vị trí</translation>
    </message>
    <message>
        <source>place in the list</source>
        <translation>thứ tự trong danh sách</translation>
    </message>
    <message>
        <source>solution needed before</source>
        <translation>giải pháp phải làm trước</translation>
    </message>
    <message>
        <source>price escalation</source>
        <translation>mức tăng giá</translation>
    </message>
    <message>
        <source>price</source>
        <translation>đơn giá</translation>
    </message>
    <message>
        <source>product of the indicators</source>
        <translation>sản phẩm tính chỉ số</translation>
    </message>
    <message>
        <source>load profile</source>
        <translation>biểu đồ phụ tải</translation>
    </message>
    <message>
        <source>property</source>
        <translation>thông số kỹ thuật</translation>
    </message>
    <message>
        <source>proposal</source>
        <translation>đề xuất</translation>
    </message>
    <message>
        <source>province</source>
        <translation>tỉnh/thành phố</translation>
    </message>
    <message>
        <source>purpose of the CO₂e</source>
        <translation>mục đích tính CO₂e</translation>
    </message>
    <message>
        <source>quantity</source>
        <translation>lượng</translation>
    </message>
    <message>
        <source>rated power</source>
        <translation>công suất định mức</translation>
    </message>
    <message>
        <source>reactive energy</source>
        <translation>điện năng phản kháng</translation>
    </message>
    <message>
        <source>readings</source>
        <translation>số lần đọc</translation>
    </message>
    <message>
        <source>reason</source>
        <translation>lý do</translation>
    </message>
    <message>
        <source>resource</source>
        <translation>tài nguyên</translation>
    </message>
    <message>
        <source>responsible</source>
        <translation>người phụ trách</translation>
    </message>
    <message>
        <source>time-of-use hours</source>
        <translation>khung giờ điện</translation>
    </message>
    <message>
        <source>sector</source>
        <translation>ngành</translation>
    </message>
    <message>
        <source>serial number</source>
        <translation>số máy</translation>
    </message>
    <message>
        <source>series of readings</source>
        <translation>chuỗi số đo</translation>
    </message>
    <message>
        <source>share by tariff period</source>
        <translation>tỷ lệ theo khung giờ</translation>
    </message>
    <message>
        <source>present situation</source>
        <translation>hiện trạng</translation>
    </message>
    <message>
        <source>solution</source>
        <translation>giải pháp</translation>
    </message>
    <message>
        <source>source</source>
        <translation>nguồn</translation>
    </message>
    <message>
        <source>status</source>
        <translation>trạng thái</translation>
    </message>
    <message>
        <source>system</source>
        <translation>hệ thống</translation>
    </message>
    <message>
        <source>system cost</source>
        <translation>chi phí hệ thống</translation>
    </message>
    <message>
        <source>taken</source>
        <translation>thời điểm chụp</translation>
    </message>
    <message>
        <source>tax code</source>
        <translation>mã số thuế</translation>
    </message>
    <message>
        <source>tax rate</source>
        <translation>thuế suất</translation>
    </message>
    <message>
        <source>team member</source>
        <translation>thành viên nhóm</translation>
    </message>
    <message>
        <source>temperature</source>
        <translation>nhiệt độ</translation>
    </message>
    <message>
        <source>text</source>
        <translation>nội dung</translation>
    </message>
    <message>
        <source>title</source>
        <translation>tiêu đề</translation>
    </message>
    <message>
        <source>to</source>
        <translation>đến</translation>
    </message>
    <message>
        <source>to step</source>
        <translation>đến công đoạn</translation>
    </message>
    <message>
        <source>uncertainty</source>
        <translation>độ không đảm bảo</translation>
    </message>
    <message>
        <source>unit</source>
        <translation>đơn vị</translation>
    </message>
    <message>
        <source>value</source>
        <translation>giá trị</translation>
    </message>
    <message>
        <source>VAT basis</source>
        <translation>cơ sở thuế GTGT</translation>
    </message>
    <message>
        <source>VAT rate</source>
        <translation>thuế suất GTGT</translation>
    </message>
    <message>
        <source>visit from</source>
        <translation>khảo sát từ</translation>
    </message>
    <message>
        <source>visit to</source>
        <translation>khảo sát đến</translation>
    </message>
    <message>
        <source>voltage level</source>
        <translation>cấp điện áp</translation>
    </message>
    <message>
        <source>what was measured</source>
        <translation>đại lượng đo</translation>
    </message>
    <message>
        <source>when</source>
        <translation>thời điểm</translation>
    </message>
    <message>
        <source>who</source>
        <translation>người thực hiện</translation>
    </message>
    <message>
        <source>place on the map</source>
        <translation>vị trí trên sơ đồ</translation>
    </message>
    <message>
        <source>year</source>
        <translation>năm</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Câu hỏi</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>Cuộc kiểm toán</translation>
    </message>
    <message>
        <source>Enterprise</source>
        <translation>Doanh nghiệp</translation>
    </message>
    <message>
        <source>Equipment</source>
        <translation>Thiết bị</translation>
    </message>
    <message>
        <source>Estimate</source>
        <translation>Ước tính</translation>
    </message>
    <message>
        <source>Change of status</source>
        <translation>Thay đổi trạng thái</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Phát hiện</translation>
    </message>
    <message>
        <source>Flow</source>
        <translation>Dòng</translation>
    </message>
    <message>
        <source>Measurement</source>
        <translation>Số đo</translation>
    </message>
    <message>
        <source>Meter</source>
        <translation>Đồng hồ</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Ảnh</translation>
    </message>
    <message>
        <source>Bill</source>
        <translation>Hóa đơn</translation>
    </message>
    <message>
        <source>Solution</source>
        <translation>Giải pháp</translation>
    </message>
    <message>
        <source>Flow of the process</source>
        <translation>Dòng của sơ đồ</translation>
    </message>
    <message>
        <source>Process step</source>
        <translation>Công đoạn</translation>
    </message>
</context>
<context>
    <name>issues</name>
    <message>
        <source>The enterprise has no name yet.</source>
        <translation>Doanh nghiệp chưa có tên.</translation>
    </message>
    <message>
        <source>The enterprise has no sector yet.</source>
        <translation>Doanh nghiệp chưa có ngành.</translation>
    </message>
    <message>
        <source>The audit has no team yet.</source>
        <translation>Cuộc kiểm toán chưa có nhóm kiểm toán.</translation>
    </message>
    <message>
        <source>The baseline period is not complete.</source>
        <translation>Kỳ cơ sở chưa đủ.</translation>
    </message>
    <message>
        <source>%1: no quantity yet.</source>
        <translation>%1: chưa có lượng.</translation>
    </message>
    <message>
        <source>%1: some months have no quantity, so the year is only a minimum.</source>
        <translation>%1: có tháng chưa có lượng, nên cả năm chỉ là mức tối thiểu.</translation>
    </message>
    <message>
        <source>%1: no heating value, so its energy and CO2e are not computed.</source>
        <translation>%1: chưa có nhiệt trị nên chưa tính năng lượng và CO2tđ.</translation>
    </message>
    <message>
        <source>There is no product yet: indicators per product are not computed.</source>
        <translation>Chưa có sản phẩm: chưa tính chỉ số trên đơn vị sản phẩm.</translation>
    </message>
    <message>
        <source>%1: no saving yet.</source>
        <translation>%1: chưa có mức tiết kiệm.</translation>
    </message>
    <message>
        <source>%1: no investment yet.</source>
        <translation>%1: chưa có vốn đầu tư.</translation>
    </message>
    <message>
        <source>%1: a direct estimate needs its reason.</source>
        <translation>%1: ước tính trực tiếp cần nêu căn cứ.</translation>
    </message>
    <message>
        <source>%1: the saving by tariff period has no price; choose the audit&apos;s voltage.</source>
        <translation>%1: điện tiết kiệm theo khung giờ chưa có giá; hãy chọn cấp điện áp của cuộc kiểm toán.</translation>
    </message>
    <message>
        <source>%1: CO2e is not computed; choose which fuel or refrigerant it is.</source>
        <translation>%1: chưa tính CO2tđ; hãy chọn nhiên liệu hoặc môi chất lạnh.</translation>
    </message>
    <message>
        <source>The operating hours are more than the 8,760 of a year.</source>
        <translation>Số giờ vận hành nhiều hơn 8.760 giờ của một năm.</translation>
    </message>
    <message>
        <source>%1: does it come in or go out? Products and waste mostly go out.</source>
        <translation>%1: là dòng vào hay dòng ra? Sản phẩm và chất thải thường là dòng ra.</translation>
    </message>
    <message>
        <source>%1: its average price lies outside the tariff; check the unit, the cost and the VAT basis.</source>
        <translation>%1: giá bình quân nằm ngoài biểu giá; hãy kiểm tra đơn vị, chi phí và cơ sở thuế GTGT.</translation>
    </message>
    <message>
        <source>%1: %2 is far from the other months.</source>
        <translation>%1: tháng %2 lệch xa các tháng khác.</translation>
    </message>
    <message>
        <source>%1: in %2 the normal, off-peak and peak registers do not add up to the quantity.</source>
        <translation>%1: tháng %2, tổng chỉ số bình thường, thấp điểm và cao điểm không bằng sản lượng.</translation>
    </message>
    <message>
        <source>%1 runs more than the 8,760 hours of a year.</source>
        <translation>%1 chạy nhiều hơn 8.760 giờ của một năm.</translation>
    </message>
    <message>
        <source>%1 pays back within a week: check the investment&apos;s unit and the saving.</source>
        <translation>%1 hoàn vốn trong vòng một tuần: hãy kiểm tra đơn vị của vốn đầu tư và mức tiết kiệm.</translation>
    </message>
    <message>
        <source>%1: the typed saving in money does not follow from what it saves and the prices.</source>
        <translation>%1: số tiền tiết kiệm nhập tay không khớp với lượng tiết kiệm và đơn giá.</translation>
    </message>
    <message>
        <source>%1: the typed CO2e does not follow from what it saves and the factors.</source>
        <translation>%1: lượng CO2e nhập tay không khớp với lượng tiết kiệm và hệ số phát thải.</translation>
    </message>
    <message>
        <source>%1: its money and its CO2e do not fit together.</source>
        <translation>%1: số tiền và lượng CO2e không phù hợp với nhau.</translation>
    </message>
    <message>
        <source>%1: more than the 8,760 hours of a year.</source>
        <translation>%1: nhiều hơn 8.760 giờ của một năm.</translation>
    </message>
    <message>
        <source>%1 would save more than 60 % of what its end use takes of “%2”.</source>
        <translation>%1 tiết kiệm hơn 60 % lượng “%2” mà hộ tiêu thụ này dùng.</translation>
    </message>
    <message>
        <source>%1 is not counted: it and %2 exclude one another.</source>
        <translation>%1 không được tính: giải pháp này và %2 loại trừ nhau.</translation>
    </message>
    <message>
        <source>%1 needs %2, which is not counted.</source>
        <translation>%1 cần có %2, nhưng %2 không được tính.</translation>
    </message>
    <message>
        <source>%1, end use %2: its solutions together would save more than it takes (%3).</source>
        <translation>%1, hộ tiêu thụ %2: các giải pháp cộng lại tiết kiệm nhiều hơn lượng sử dụng (%3).</translation>
    </message>
    <message>
        <source>%1: the solutions together would save more than the bills say is used (%2).</source>
        <translation>%1: các giải pháp cộng lại tiết kiệm nhiều hơn lượng trên hóa đơn (%2).</translation>
    </message>
    <message>
        <source>%1: a saved resource has no price; enter its cost in the baseline or its price with the solution.</source>
        <translation>%1: tài nguyên tiết kiệm chưa có giá; nhập chi phí ở phần hiện trạng hoặc nhập giá tại giải pháp.</translation>
    </message>
    <message>
        <source>The flow “%1” does not lead from one place of the map to another.</source>
        <translation>Dòng “%1” không dẫn từ nơi này đến nơi khác trên sơ đồ.</translation>
    </message>
    <message>
        <source>The flow “%1” has no amount.</source>
        <translation>Dòng “%1” chưa có lượng.</translation>
    </message>
    <message>
        <source>The flow “%1” has an amount that is not possible: turn it round instead of writing it negative.</source>
        <translation>Lượng của dòng “%1” không thể có: hãy đổi chiều dòng thay vì ghi số âm.</translation>
    </message>
    <message>
        <source>%1: materials enter, but none that leave are described.</source>
        <translation>%1: có vật chất đi vào, nhưng chưa mô tả dòng nào đi ra.</translation>
    </message>
    <message>
        <source>%1: materials leave, but none that enter are described.</source>
        <translation>%1: có vật chất đi ra, nhưng chưa mô tả dòng nào đi vào.</translation>
    </message>
    <message>
        <source>%1: more materials enter than leave, beyond what the uncertainties explain.</source>
        <translation>%1: vật chất vào nhiều hơn ra, vượt quá mức sai số giải thích được.</translation>
    </message>
    <message>
        <source>%1: more materials leave than enter, beyond what the uncertainties explain.</source>
        <translation>%1: vật chất ra nhiều hơn vào, vượt quá mức sai số giải thích được.</translation>
    </message>
    <message>
        <source>%1: water enters, but none that leaves is described.</source>
        <translation>%1: có nước đi vào, nhưng chưa mô tả dòng nào đi ra.</translation>
    </message>
    <message>
        <source>%1: water leaves, but none that enters is described.</source>
        <translation>%1: có nước đi ra, nhưng chưa mô tả dòng nào đi vào.</translation>
    </message>
    <message>
        <source>%1: more water enters than leaves, beyond what the uncertainties explain.</source>
        <translation>%1: nước vào nhiều hơn ra, vượt quá mức sai số giải thích được.</translation>
    </message>
    <message>
        <source>%1: more water leaves than enters, beyond what the uncertainties explain.</source>
        <translation>%1: nước ra nhiều hơn vào, vượt quá mức sai số giải thích được.</translation>
    </message>
    <message>
        <source>%1: energy leaves, but none that enters is described.</source>
        <translation>%1: có năng lượng đi ra, nhưng chưa mô tả dòng nào đi vào.</translation>
    </message>
    <message>
        <source>%1: more energy enters than leaves, beyond what the uncertainties explain.</source>
        <translation>%1: năng lượng vào nhiều hơn ra, vượt quá mức sai số giải thích được.</translation>
    </message>
    <message>
        <source>%1: more energy leaves than enters, beyond what the uncertainties explain.</source>
        <translation>%1: năng lượng ra nhiều hơn vào, vượt quá mức sai số giải thích được.</translation>
    </message>
    <message>
        <source>%1: the equipment would take more than the bills say: check powers, loads and hours.</source>
        <translation>%1: thiết bị tiêu thụ nhiều hơn hóa đơn: hãy kiểm tra công suất, tải và số giờ.</translation>
    </message>
    <message>
        <source>%1: the equipment explains less than half of the bill.</source>
        <translation>%1: thiết bị chỉ giải thích được chưa đến một nửa hóa đơn.</translation>
    </message>
    <message>
        <source>Questions that are not checked yet: %1, in %2 areas.</source>
        <translation>Còn %1 câu hỏi chưa kiểm tra, thuộc %2 khu vực.</translation>
    </message>
    <message>
        <source>%1: power, load or hours are missing.</source>
        <translation>%1: thiếu công suất, tải hoặc số giờ.</translation>
    </message>
    <message>
        <source>The measurement “%1” does not say with which instrument it was taken.</source>
        <translation>Số đo “%1” chưa ghi đo bằng thiết bị nào.</translation>
    </message>
    <message>
        <source>The measurement “%1” does not say when it was taken.</source>
        <translation>Số đo “%1” chưa ghi thời điểm đo.</translation>
    </message>
</context>
<context>
    <name>recp::AreaDelegate</name>
    <message>
        <source>%1/%2</source>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
</context>
<context>
    <name>recp::AreaListModel</name>
    <message>
        <source>%1: %2 of %3 questions answered</source>
        <translation>%1: đã trả lời %2 trong %3 câu</translation>
    </message>
</context>
<context>
    <name>recp::AuditListModel</name>
    <message>
        <source>yesterday</source>
        <translation>hôm qua</translation>
    </message>
    <message>
        <source>(no name yet)</source>
        <translation>(chưa có tên)</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>đã đóng</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>đủ</translation>
    </message>
    <message>
        <source>not computed</source>
        <translation>chưa tính</translation>
    </message>
    <message>
        <source>Enterprise</source>
        <translation>Doanh nghiệp</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Kỳ</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Các bước</translation>
    </message>
    <message>
        <source>To settle</source>
        <translation>Còn thiếu</translation>
    </message>
    <message>
        <source>Solutions</source>
        <translation>Giải pháp</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Sửa cuối</translation>
    </message>
    <message>
        <source>Net saving
a year</source>
        <translation>Tiết kiệm ròng
mỗi năm</translation>
    </message>
</context>
<context>
    <name>recp::BaselineAnalysisPanel</name>
    <message>
        <source>Cost by flow</source>
        <translation>Chi phí theo dòng</translation>
    </message>
    <message>
        <source>No cost is known: type the bills&apos; amounts to see where the money goes.</source>
        <translation>Chưa biết chi phí nào: hãy nhập số tiền trên hóa đơn để thấy tiền đi đâu.</translation>
    </message>
    <message>
        <source>CO₂e by scope</source>
        <translation>CO₂tđ theo phạm vi</translation>
    </message>
    <message>
        <source>Nothing that emits is known in the baseline period.</source>
        <translation>Chưa biết dòng phát thải nào trong kỳ cơ sở.</translation>
    </message>
    <message>
        <source>Unit price by month</source>
        <translation>Đơn giá theo tháng</translation>
    </message>
    <message>
        <source>A price by month needs two months with quantity and cost.</source>
        <translation>Để có giá theo tháng cần hai tháng có cả lượng và chi phí.</translation>
    </message>
    <message>
        <source>Load profile</source>
        <translation>Đồ thị phụ tải</translation>
    </message>
    <message>
        <source>By month</source>
        <translation>Theo tháng</translation>
    </message>
    <message>
        <source>No cost and no use is known month by month: the bills cover longer times, or are missing.</source>
        <translation>Chưa biết chi phí hay mức dùng của từng tháng: hóa đơn tính cho thời gian dài hơn, hoặc còn thiếu.</translation>
    </message>
    <message>
        <source>Shown by month</source>
        <translation>Nội dung hiển thị theo tháng</translation>
    </message>
    <message>
        <source>Indicators of RECP by year</source>
        <translation>Chỉ số RECP theo năm</translation>
    </message>
    <message>
        <source>in brackets: base year = 100</source>
        <translation>trong ngoặc: năm gốc = 100</translation>
    </message>
    <message>
        <source>Use against output</source>
        <translation>Mức dùng theo sản lượng</translation>
    </message>
    <message>
        <source>Flow</source>
        <translation>Dòng</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Chi phí</translation>
    </message>
    <message>
        <source>Cost by month, %1</source>
        <translation>Chi phí theo tháng, %1</translation>
    </message>
</context>
<context>
    <name>recp::BaselinePage</name>
    <message>
        <source>What enters and leaves the factory, month by month, from bills and meters: electricity, fuels, water, materials, products, waste.</source>
        <translation>Những gì vào và ra nhà máy theo từng tháng, từ hóa đơn và đồng hồ: điện, nhiên liệu, nước, nguyên liệu, sản phẩm, chất thải.</translation>
    </message>
    <message>
        <source>Add a flow</source>
        <translation>Thêm dòng</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Lượng</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Chi phí</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Đơn giá</translation>
    </message>
    <message>
        <source>tCO₂e</source>
        <translation>tCO₂tđ</translation>
    </message>
    <message>
        <source>Money is typed and shown in</source>
        <translation>Tiền nhập và hiện theo</translation>
    </message>
    <message>
        <source>Money is typed and shown in this unit</source>
        <translation>Tiền được nhập và hiện theo đơn vị này</translation>
    </message>
    <message>
        <source>Add flow</source>
        <translation>Thêm</translation>
    </message>
    <message>
        <source>Baseline by month</source>
        <translation>Đường cơ sở theo tháng</translation>
    </message>
    <message>
        <source>Cost by month</source>
        <translation>Chi phí theo tháng</translation>
    </message>
    <message>
        <source>Per unit of product</source>
        <translation>Chỉ số trên đơn vị sản phẩm</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>Đường cơ sở</translation>
    </message>
    <message>
        <source>Ctrl V</source>
        <translation>Ctrl V</translation>
    </message>
    <message>
        <source>paste a block</source>
        <translation>dán cả khối</translation>
    </message>
    <message>
        <source>Ctrl D</source>
        <translation>Ctrl D</translation>
    </message>
    <message>
        <source>fill down</source>
        <translation>điền xuống</translation>
    </message>
    <message>
        <source>Alt ↓</source>
        <translation>Alt ↓</translation>
    </message>
    <message>
        <source>source</source>
        <translation>nguồn số liệu</translation>
    </message>
    <message>
        <source>Alt Shift ↑ ↓</source>
        <translation>Alt Shift ↑ ↓</translation>
    </message>
    <message>
        <source>move flow</source>
        <translation>chuyển dòng</translation>
    </message>
    <message>
        <source>Ctrl Del</source>
        <translation>Ctrl Del</translation>
    </message>
    <message>
        <source>remove flow</source>
        <translation>xóa dòng</translation>
    </message>
    <message>
        <source>F8</source>
        <translation>F8</translation>
    </message>
    <message>
        <source>next issue</source>
        <translation>điểm cần xem tiếp</translation>
    </message>
    <message>
        <source>thousand %1</source>
        <translation>nghìn %1</translation>
    </message>
    <message>
        <source>million %1</source>
        <translation>triệu %1</translation>
    </message>
    <message>
        <source>%1 and its records are removed. Ctrl Z brings them back.</source>
        <translation>Đã xóa %1 và các bản ghi của nó. Ctrl Z để lấy lại.</translation>
    </message>
    <message numerus="yes">
        <source>%n cells pasted.</source>
        <translation>
            <numerusform>Đã dán %n ô.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%n cells could not be read and were left as they are:</source>
        <translation>
            <numerusform>%n ô không đọc được và được giữ nguyên:</numerusform>
        </translation>
    </message>
    <message>
        <source>No cost is known month by month: the bills cover longer times, or are missing.</source>
        <translation>Chưa biết chi phí theo từng tháng: hóa đơn tính cho kỳ dài hơn, hoặc còn thiếu.</translation>
    </message>
    <message>
        <source>Import bills</source>
        <translation>Nhập hóa đơn</translation>
    </message>
    <message>
        <source>Import bills: CSV, XLSX, XML, or a block copied from a spreadsheet</source>
        <translation>Nhập hóa đơn: CSV, XLSX, XML, hoặc khối ô chép từ bảng tính</translation>
    </message>
    <message>
        <source>Analysis</source>
        <translation>Phân tích</translation>
    </message>
</context>
<context>
    <name>recp::BaselineSummaryPanel</name>
    <message>
        <source>Waste</source>
        <translation>Chất thải</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Energy</source>
        <translation>Năng lượng</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Chi phí</translation>
    </message>
    <message>
        <source>CO₂e</source>
        <translation>CO₂tđ</translation>
    </message>
    <message>
        <source>Shares of energy, cost and CO₂e by resource</source>
        <translation>Tỷ trọng năng lượng, chi phí và CO₂tđ theo tài nguyên</translation>
    </message>
    <message>
        <source>kg CO₂e</source>
        <translation>kg CO₂tđ</translation>
    </message>
    <message>
        <source>≥ %1</source>
        <translation>≥ %1</translation>
    </message>
    <message>
        <source>%1/%2</source>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>Add the product as a flow to see indicators per unit of product.</source>
        <translation>Thêm sản phẩm thành một dòng để xem chỉ số trên đơn vị sản phẩm.</translation>
    </message>
    <message>
        <source>The output of %1 is missing: indicators cannot be computed.</source>
        <translation>Thiếu sản lượng %1: chưa tính được chỉ số.</translation>
    </message>
    <message>
        <source>Energy is final energy, electricity at 3.6 GJ/MWh.</source>
        <translation>Năng lượng là năng lượng cuối cùng, điện 3,6 GJ/MWh.</translation>
    </message>
    <message>
        <source>%1 TOE: a designated energy user.</source>
        <translation>%1 TOE: cơ sở sử dụng năng lượng trọng điểm.</translation>
    </message>
    <message>
        <source>%1 TOE, by carrier.</source>
        <translation>%1 TOE, tính theo từng dạng năng lượng.</translation>
    </message>
    <message>
        <source>Beside published benchmarks</source>
        <translation>So với định mức đã công bố</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source> (median of %1 plants; half of them %2 to %3)</source>
        <translation> (trung vị của %1 nhà máy; một nửa từ %2 đến %3)</translation>
    </message>
    <message>
        <source>%1: %2%3. Here %4. %5; %6.</source>
        <translation>%1: %2%3. Tại đây %4. %5; %6.</translation>
    </message>
</context>
<context>
    <name>recp::BillImportPanel</name>
    <message>
        <source>How the file is read</source>
        <translation>Cách đọc tệp</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Chọn tệp…</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Trang tính</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Bảng mã chữ</translation>
    </message>
    <message>
        <source>as found</source>
        <translation>theo tệp</translation>
    </message>
    <message>
        <source>Head in row</source>
        <translation>Tiêu đề ở dòng</translation>
    </message>
    <message>
        <source>Flow</source>
        <translation>Dòng vào/ra</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Đơn vị</translation>
    </message>
    <message>
        <source>as in the heads</source>
        <translation>như tiêu đề cột</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Cách viết số</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Cách viết ngày</translation>
    </message>
    <message>
        <source>Year of months</source>
        <translation>Năm của các tháng</translation>
    </message>
    <message>
        <source>as written</source>
        <translation>như đã ghi</translation>
    </message>
    <message>
        <source>Costs are</source>
        <translation>Chi phí</translation>
    </message>
    <message>
        <source>as the audit&apos;s</source>
        <translation>như của đợt đánh giá</translation>
    </message>
    <message>
        <source>without VAT</source>
        <translation>chưa gồm VAT</translation>
    </message>
    <message>
        <source>with VAT</source>
        <translation>đã gồm VAT</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Loại tiền</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Các cột</translation>
    </message>
    <message>
        <source>Rows of the file</source>
        <translation>Các dòng của tệp</translation>
    </message>
    <message>
        <source>Save rejected rows…</source>
        <translation>Lưu các dòng bị loại…</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Quay lại</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Nhập</translation>
    </message>
    <message>
        <source>Bills</source>
        <translation>Hóa đơn</translation>
    </message>
    <message>
        <source>Bills (*.csv *.xlsx *.xml *.txt);;All files (*)</source>
        <translation>Hóa đơn (*.csv *.xlsx *.xml *.txt);;Mọi tệp (*)</translation>
    </message>
    <message>
        <source>Read as the last file with these heads was.</source>
        <translation>Đọc theo cách của tệp trước có cùng tiêu đề.</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Đang đọc…</translation>
    </message>
    <message>
        <source>%1: rows accepted %2, rejected %3, left out %4; records %5.</source>
        <translation>%1: nhận %2 dòng, loại %3 dòng, bỏ qua %4 dòng; %5 bản ghi.</translation>
    </message>
    <message>
        <source>%1 A new flow is made.</source>
        <translation>%1 Sẽ tạo dòng vào/ra mới.</translation>
    </message>
    <message>
        <source>as found: %1</source>
        <translation>theo tệp: %1</translation>
    </message>
    <message>
        <source>New: %1</source>
        <translation>Mới: %1</translation>
    </message>
    <message>
        <source>Rejected rows</source>
        <translation>Các dòng bị loại</translation>
    </message>
    <message>
        <source>Rejected rows.csv</source>
        <translation>Cac dong bi loai.csv</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Dán</translation>
    </message>
    <message>
        <source>A block copied from a spreadsheet</source>
        <translation>Một khối ô chép từ bảng tính</translation>
    </message>
</context>
<context>
    <name>recp::BillImporter</name>
    <message>
        <source>Clipboard</source>
        <translation>Bộ nhớ tạm</translation>
    </message>
</context>
<context>
    <name>recp::BillTableModel</name>
    <message>
        <source>From</source>
        <translation>Từ ngày</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Đến ngày</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Tháng</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Năm</translation>
    </message>
    <message>
        <source>Time of reading</source>
        <translation>Thời điểm đọc</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Lượng</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Đơn vị</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Chi phí</translation>
    </message>
    <message>
        <source>Cost without VAT</source>
        <translation>Chi phí chưa VAT</translation>
    </message>
    <message>
        <source>Cost with VAT</source>
        <translation>Chi phí gồm VAT</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Loại tiền</translation>
    </message>
    <message>
        <source>Normal hours</source>
        <translation>Giờ bình thường</translation>
    </message>
    <message>
        <source>Off-peak hours</source>
        <translation>Giờ thấp điểm</translation>
    </message>
    <message>
        <source>Peak hours</source>
        <translation>Giờ cao điểm</translation>
    </message>
    <message>
        <source>Peak demand, kW</source>
        <translation>Công suất cực đại, kW</translation>
    </message>
    <message>
        <source>Reactive energy, kvarh</source>
        <translation>Điện phản kháng, kvarh</translation>
    </message>
    <message>
        <source>Bill number</source>
        <translation>Số hóa đơn</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>head</source>
        <translation>tiêu đề</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Kết quả</translation>
    </message>
    <message>
        <source>%1 = %2</source>
        <translation>%1 = %2</translation>
    </message>
</context>
<context>
    <name>recp::CalculatorForm</name>
    <message>
        <source>Source</source>
        <translation>Nguồn</translation>
    </message>
    <message>
        <source>Instrument, bill, nameplate, note</source>
        <translation>Thiết bị đo, hóa đơn, nhãn máy, ghi chú</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Chung</translation>
    </message>
</context>
<context>
    <name>recp::CalculatorListModel</name>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>recp::CalculatorsPage</name>
    <message>
        <source>Typical values</source>
        <translation>Giá trị thường gặp</translation>
    </message>
    <message>
        <source>Fill every empty field with its typical value, marked as assumed</source>
        <translation>Điền giá trị thường gặp vào các ô trống, đánh dấu là giả định</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Sao chép</translation>
    </message>
    <message>
        <source>Copy inputs, results, formula and source as text</source>
        <translation>Sao chép dữ liệu nhập, kết quả, công thức và nguồn dưới dạng văn bản</translation>
    </message>
    <message>
        <source>Search the calculators</source>
        <translation>Tìm phép tính</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Hệ thống</translation>
    </message>
    <message>
        <source>All systems</source>
        <translation>Tất cả hệ thống</translation>
    </message>
    <message>
        <source>Calculators</source>
        <translation>Phép tính</translation>
    </message>
    <message>
        <source>Inputs</source>
        <translation>Dữ liệu nhập</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Kết quả</translation>
    </message>
    <message numerus="yes">
        <source>%n calculators</source>
        <translation>
            <numerusform>%n phép tính</numerusform>
        </translation>
    </message>
    <message>
        <source>↑ ↓</source>
        <translation>↑ ↓</translation>
    </message>
    <message>
        <source>choose, from the search field</source>
        <translation>chọn, từ ô tìm kiếm</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>next field</source>
        <translation>ô tiếp theo</translation>
    </message>
    <message>
        <source>Alt U</source>
        <translation>Alt U</translation>
    </message>
    <message>
        <source>unit</source>
        <translation>đơn vị</translation>
    </message>
    <message>
        <source>F1</source>
        <translation>F1</translation>
    </message>
    <message>
        <source>explain</source>
        <translation>giải thích</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Nguồn: %1</translation>
    </message>
    <message>
        <source>Unit of %1</source>
        <translation>Đơn vị của %1</translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <translation>từ %1 đến %2</translation>
    </message>
    <message>
        <source>This calculator gives no saving of a resource.</source>
        <translation>Phép tính này không cho lượng tài nguyên tiết kiệm.</translation>
    </message>
    <message>
        <source>The calculation is in the clipboard.</source>
        <translation>Đã sao chép phép tính vào bộ nhớ tạm.</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>There is no open audit yet.</source>
        <translation>Chưa có cuộc kiểm toán nào đang mở.</translation>
    </message>
    <message>
        <source>Save as solution</source>
        <translation>Lưu thành giải pháp</translation>
    </message>
</context>
<context>
    <name>recp::CatalogueModel</name>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 (added)</source>
        <translation>%1 (đã thêm)</translation>
    </message>
    <message>
        <source>Measure: %1</source>
        <translation>Cần đo: %1</translation>
    </message>
</context>
<context>
    <name>recp::CataloguePicker</name>
    <message>
        <source>Search the catalogue</source>
        <translation>Tìm trong danh mục</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Hệ thống</translation>
    </message>
    <message>
        <source>All systems</source>
        <translation>Mọi hệ thống</translation>
    </message>
    <message>
        <source>Catalogue</source>
        <translation>Danh mục</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Thêm</translation>
    </message>
    <message>
        <source>Add as a free solution</source>
        <translation>Thêm thành giải pháp tự do</translation>
    </message>
    <message>
        <source>A solution of your own, with a direct estimate; the text above becomes its title.</source>
        <translation>Giải pháp riêng, ước tính trực tiếp; nội dung trên thành tên giải pháp.</translation>
    </message>
    <message>
        <source>Nothing in the catalogue holds these words.</source>
        <translation>Danh mục không có mục nào chứa các từ này.</translation>
    </message>
    <message>
        <source>%1 (screening range, to be verified)</source>
        <translation>%1 (khoảng sàng lọc, cần kiểm chứng)</translation>
    </message>
    <message>
        <source>Measure: %1</source>
        <translation>Cần đo: %1</translation>
    </message>
</context>
<context>
    <name>recp::CheckListModel</name>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 Not checked.</source>
        <translation>%1 Chưa kiểm tra.</translation>
    </message>
</context>
<context>
    <name>recp::CheckRow</name>
    <message>
        <source>%1 (key %2)</source>
        <translation>%1 (phím %2)</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Ghi chú</translation>
    </message>
    <message>
        <source>Note: what was seen, read, measured</source>
        <translation>Ghi chú: điều đã thấy, đọc, đo</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>Ảnh</translation>
    </message>
    <message>
        <source>Delete removes the chosen photo.</source>
        <translation>Phím Delete xóa ảnh đang chọn.</translation>
    </message>
    <message>
        <source>Add photos (P), or drop files here</source>
        <translation>Thêm ảnh (P), hoặc thả tệp vào đây</translation>
    </message>
    <message>
        <source>Evidence: %1</source>
        <translation>Bằng chứng: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n photos</source>
        <translation>
            <numerusform>%n ảnh</numerusform>
        </translation>
    </message>
    <message>
        <source>This attachment is no picture.</source>
        <translation>Tệp đính kèm này không phải là ảnh.</translation>
    </message>
    <message>
        <source>Make a finding of it (F)</source>
        <translation>Ghi thành phát hiện (F)</translation>
    </message>
</context>
<context>
    <name>recp::ChecksPage</name>
    <message>
        <source>Areas</source>
        <translation>Khu vực</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Câu hỏi</translation>
    </message>
    <message>
        <source>only unanswered</source>
        <translation>chỉ câu chưa trả lời</translation>
    </message>
    <message>
        <source>Suggested solutions</source>
        <translation>Giải pháp gợi ý</translation>
    </message>
    <message>
        <source>Site checks</source>
        <translation>Kiểm tra hiện trường</translation>
    </message>
    <message>
        <source>%1 of %2 questions · %3 left</source>
        <translation>%1 trong %2 câu · còn %3 câu</translation>
    </message>
    <message>
        <source>1 2 3 4</source>
        <translation>1 2 3 4</translation>
    </message>
    <message>
        <source>yes, partly, no, not applicable</source>
        <translation>có, một phần, không, không áp dụng</translation>
    </message>
    <message>
        <source>0</source>
        <translation>0</translation>
    </message>
    <message>
        <source>clear</source>
        <translation>bỏ trả lời</translation>
    </message>
    <message>
        <source>N</source>
        <translation>N</translation>
    </message>
    <message>
        <source>note</source>
        <translation>ghi chú</translation>
    </message>
    <message>
        <source>P</source>
        <translation>P</translation>
    </message>
    <message>
        <source>photo</source>
        <translation>ảnh</translation>
    </message>
    <message>
        <source>S</source>
        <translation>S</translation>
    </message>
    <message>
        <source>add first suggestion</source>
        <translation>thêm gợi ý đầu</translation>
    </message>
    <message>
        <source>↓</source>
        <translation>↓</translation>
    </message>
    <message>
        <source>next question</source>
        <translation>câu sau</translation>
    </message>
    <message>
        <source>%1/%2 questions</source>
        <translation>%1/%2 câu</translation>
    </message>
    <message>
        <source>%1 · score %2 %</source>
        <translation>%1 · điểm %2 %</translation>
    </message>
    <message>
        <source>Add photos</source>
        <translation>Thêm ảnh</translation>
    </message>
    <message>
        <source>Pictures (*.jpg *.jpeg *.png *.webp);;All files (*)</source>
        <translation>Ảnh (*.jpg *.jpeg *.png *.webp);;Mọi tệp (*)</translation>
    </message>
    <message>
        <source>%1 is added to the solutions.</source>
        <translation>Đã thêm %1 vào các giải pháp.</translation>
    </message>
    <message>
        <source>Nothing is suggested here that is not in the solutions already.</source>
        <translation>Mọi gợi ý ở đây đều đã có trong các giải pháp.</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Kết quả</translation>
    </message>
    <message>
        <source>Score by area</source>
        <translation>Điểm theo khu vực</translation>
    </message>
    <message>
        <source>Answered questions and score</source>
        <translation>Số câu đã trả lời và điểm</translation>
    </message>
    <message>
        <source>The figure needs answers in three areas.</source>
        <translation>Cần có câu trả lời ở ít nhất ba khu vực để vẽ hình.</translation>
    </message>
    <message>
        <source>Not in this factory</source>
        <translation>Nhà máy không có</translation>
    </message>
    <message>
        <source>The factory does not have this area: its questions are not asked and not counted.</source>
        <translation>Nhà máy không có khu vực này: các câu hỏi của nó không hỏi và không tính.</translation>
    </message>
    <message>
        <source>F</source>
        <translation>F</translation>
    </message>
    <message>
        <source>finding</source>
        <translation>phát hiện</translation>
    </message>
    <message>
        <source>%1: it is here after all</source>
        <translation>%1: thực ra có</translation>
    </message>
    <message numerus="yes">
        <source>%n areas are not in this factory</source>
        <translation>
            <numerusform>%n khu vực nhà máy không có</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>recp::ConflictModel</name>
    <message>
        <source>remove it</source>
        <translation>xóa</translation>
    </message>
    <message>
        <source>keep it</source>
        <translation>giữ lại</translation>
    </message>
    <message>
        <source>without it</source>
        <translation>không có</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>để trống</translation>
    </message>
    <message>
        <source>with it</source>
        <translation>có</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>có</translation>
    </message>
    <message>
        <source>no</source>
        <translation>không</translation>
    </message>
    <message>
        <source>this laptop</source>
        <translation>máy này</translation>
    </message>
    <message>
        <source>changed here, removed there</source>
        <translation>một bên sửa, một bên xóa</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Ở đâu</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Trường</translation>
    </message>
    <message>
        <source>Shown now</source>
        <translation>Đang hiển thị</translation>
    </message>
    <message>
        <source>The other value</source>
        <translation>Giá trị kia</translation>
    </message>
</context>
<context>
    <name>recp::DateField</name>
    <message>
        <source>day/month/year</source>
        <translation>dd/mm/yyyy</translation>
    </message>
    <message>
        <source>This is not a date: type day/month/year.</source>
        <translation>Đây không phải là ngày: hãy gõ ngày/tháng/năm.</translation>
    </message>
</context>
<context>
    <name>recp::DirectEstimateEditor</name>
    <message>
        <source>Reason and source of the figures (needed)</source>
        <translation>Căn cứ và nguồn số liệu (bắt buộc)</translation>
    </message>
    <message>
        <source>Quotation, measurement, similar plant, published audit</source>
        <translation>Báo giá, phép đo, nhà máy tương tự, kiểm toán đã công bố</translation>
    </message>
    <message>
        <source>Add an effect</source>
        <translation>Thêm tác động</translation>
    </message>
</context>
<context>
    <name>recp::Display</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>recp::EffectRow</name>
    <message>
        <source>Resource</source>
        <translation>Tài nguyên</translation>
    </message>
    <message>
        <source>Fuel or refrigerant</source>
        <translation>Nhiên liệu hoặc môi chất lạnh</translation>
    </message>
    <message>
        <source>Saves or uses more</source>
        <translation>Tiết kiệm hay dùng thêm</translation>
    </message>
    <message>
        <source>saves</source>
        <translation>tiết kiệm</translation>
    </message>
    <message>
        <source>uses more</source>
        <translation>dùng thêm</translation>
    </message>
    <message>
        <source>Remove this effect</source>
        <translation>Xóa tác động này</translation>
    </message>
    <message>
        <source>expected</source>
        <translation>kỳ vọng</translation>
    </message>
    <message>
        <source>low</source>
        <translation>thấp</translation>
    </message>
    <message>
        <source>high</source>
        <translation>cao</translation>
    </message>
    <message>
        <source>unit</source>
        <translation>đơn vị</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Đơn vị</translation>
    </message>
    <message>
        <source>The expected value must lie between low and high.</source>
        <translation>Giá trị kỳ vọng phải nằm giữa thấp và cao.</translation>
    </message>
</context>
<context>
    <name>recp::EndUsePanel</name>
    <message>
        <source>Measures on one end use act one after another, in the order of the list. State what share of the bill the end use takes; while it is empty, the whole bill counts.</source>
        <translation>Các giải pháp trên cùng một hộ tiêu thụ tác động lần lượt theo thứ tự danh sách. Hãy nhập tỷ lệ của hộ tiêu thụ trong hóa đơn; khi để trống thì tính theo toàn bộ hóa đơn.</translation>
    </message>
    <message>
        <source>no system</source>
        <translation>chưa chọn hệ thống</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>uses %1, saved alone %2, together %3 %4</source>
        <translation>dùng %1, tiết kiệm riêng lẻ %2, kết hợp %3 %4</translation>
    </message>
    <message>
        <source>Share of the bill, %1</source>
        <translation>Tỷ lệ trong hóa đơn, %1</translation>
    </message>
    <message>
        <source>%</source>
        <translation>%</translation>
    </message>
</context>
<context>
    <name>recp::EnterpriseListModel</name>
    <message>
        <source>(no name yet)</source>
        <translation>(chưa có tên)</translation>
    </message>
    <message>
        <source>Enterprise</source>
        <translation>Doanh nghiệp</translation>
    </message>
    <message>
        <source>Park</source>
        <translation>Khu công nghiệp</translation>
    </message>
    <message>
        <source>Province</source>
        <translation>Tỉnh</translation>
    </message>
    <message>
        <source>Sector</source>
        <translation>Ngành</translation>
    </message>
    <message>
        <source>Audits</source>
        <translation>Kiểm toán</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>Đề xuất</translation>
    </message>
    <message>
        <source>Implemented</source>
        <translation>Đã thực hiện</translation>
    </message>
</context>
<context>
    <name>recp::EnterprisePage</name>
    <message>
        <source>Enterprise</source>
        <translation>Doanh nghiệp</translation>
    </message>
    <message>
        <source>next field</source>
        <translation>ô kế tiếp</translation>
    </message>
    <message>
        <source>undo</source>
        <translation>hoàn tác</translation>
    </message>
    <message>
        <source>next point to look at</source>
        <translation>điểm cần xem tiếp</translation>
    </message>
    <message>
        <source>next panel</source>
        <translation>khung kế tiếp</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>Thông tin doanh nghiệp</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Tên</translation>
    </message>
    <message>
        <source>Tax code</source>
        <translation>Mã số thuế</translation>
    </message>
    <message>
        <source>Province</source>
        <translation>Tỉnh, thành phố</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Địa chỉ</translation>
    </message>
    <message>
        <source>Industrial park</source>
        <translation>Khu công nghiệp</translation>
    </message>
    <message>
        <source>Name of a park not in the list, then Enter</source>
        <translation>Tên khu chưa có trong danh sách, rồi Enter</translation>
    </message>
    <message>
        <source>Add a park</source>
        <translation>Thêm khu công nghiệp</translation>
    </message>
    <message>
        <source>(not chosen)</source>
        <translation>(chưa chọn)</translation>
    </message>
    <message>
        <source>Sector (VSIC)</source>
        <translation>Ngành (VSIC)</translation>
    </message>
    <message>
        <source>Employees</source>
        <translation>Số lao động</translation>
    </message>
    <message>
        <source>Operating hours a year</source>
        <translation>Giờ vận hành mỗi năm</translation>
    </message>
    <message>
        <source>Product and yearly output</source>
        <translation>Sản phẩm và sản lượng</translation>
    </message>
    <message>
        <source>What it makes</source>
        <translation>Sản xuất gì</translation>
    </message>
    <message>
        <source>Product that indicators count by</source>
        <translation>Sản phẩm để tính chỉ số</translation>
    </message>
    <message>
        <source>Output in the baseline period</source>
        <translation>Sản lượng trong kỳ cơ sở</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Liên hệ</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Người liên hệ</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Điện thoại</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>Cuộc kiểm toán</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Tên cuộc kiểm toán</translation>
    </message>
    <message>
        <source>Baseline from</source>
        <translation>Kỳ cơ sở từ</translation>
    </message>
    <message>
        <source>Baseline to</source>
        <translation>Kỳ cơ sở đến</translation>
    </message>
    <message>
        <source>Visit from</source>
        <translation>Khảo sát từ</translation>
    </message>
    <message>
        <source>Visit to</source>
        <translation>Khảo sát đến</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Nhóm kiểm toán</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Vai trò</translation>
    </message>
    <message>
        <source>Auditor&apos;s certificate</source>
        <translation>Chứng chỉ kiểm toán viên</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Đơn vị</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>Thêm người</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Xóa</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>Tiền</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Đồng tiền</translation>
    </message>
    <message>
        <source>Prices are</source>
        <translation>Giá là</translation>
    </message>
    <message>
        <source>A rate from 0 % to below 100 % is needed.</source>
        <translation>Cần tỷ lệ từ 0 % đến dưới 100 %.</translation>
    </message>
    <message>
        <source>VAT rate, %</source>
        <translation>Thuế GTGT, %</translation>
    </message>
    <message>
        <source>Discount rate, %</source>
        <translation>Lãi suất chiết khấu, %</translation>
    </message>
    <message>
        <source>Tariff and factors</source>
        <translation>Biểu giá và hệ số</translation>
    </message>
    <message>
        <source>from the bills only</source>
        <translation>chỉ theo hóa đơn</translation>
    </message>
    <message>
        <source>below 6 kV</source>
        <translation>dưới 6 kV</translation>
    </message>
    <message>
        <source>6 to below 22 kV</source>
        <translation>6 đến dưới 22 kV</translation>
    </message>
    <message>
        <source>22 to below 110 kV</source>
        <translation>22 đến dưới 110 kV</translation>
    </message>
    <message>
        <source>110 kV and above</source>
        <translation>từ 110 kV</translation>
    </message>
    <message>
        <source>Electricity price</source>
        <translation>Giá điện</translation>
    </message>
    <message>
        <source>Time-of-use hours</source>
        <translation>Khung giờ điện</translation>
    </message>
    <message>
        <source>CO₂e is counted for</source>
        <translation>Tính CO₂tđ cho</translation>
    </message>
    <message>
        <source>Factor set (pinned)</source>
        <translation>Bộ hệ số (đã ghim)</translation>
    </message>
    <message>
        <source>(outside any park)</source>
        <translation>(ngoài khu công nghiệp)</translation>
    </message>
    <message>
        <source>(none)</source>
        <translation>(không)</translation>
    </message>
    <message>
        <source>A newer set, %1, is there. This audit keeps its figures until you choose it.</source>
        <translation>Đã có bộ mới hơn, %1. Cuộc kiểm toán này giữ nguyên số liệu cho đến khi bạn chọn.</translation>
    </message>
    <message>
        <source>This is the newest set.</source>
        <translation>Đây là bộ mới nhất.</translation>
    </message>
    <message>
        <source>In %1, of good product. Months can be given in the baseline.</source>
        <translation>Tính bằng %1 sản phẩm đạt. Có thể nhập theo tháng ở đường cơ sở.</translation>
    </message>
    <message>
        <source>In %1: the sum of the months in the baseline, changed there.</source>
        <translation>Tính bằng %1: tổng các tháng ở đường cơ sở, sửa tại đó.</translation>
    </message>
    <message>
        <source>Name the product first.</source>
        <translation>Hãy đặt tên sản phẩm trước.</translation>
    </message>
    <message>
        <source>How much faster than other prices energy, water and materials get dearer</source>
        <translation>Giá năng lượng, nước và nguyên liệu tăng nhanh hơn mặt bằng giá chung bao nhiêu</translation>
    </message>
    <message>
        <source>Prices rise a year by, %</source>
        <translation>Giá tăng mỗi năm, %</translation>
    </message>
    <message>
        <source>0 %: net present values before tax</source>
        <translation>0 %: giá trị hiện tại ròng trước thuế</translation>
    </message>
    <message>
        <source>Corporate tax, %</source>
        <translation>Thuế TNDN, %</translation>
    </message>
    <message>
        <source>Two-part tariff: what each kW of billed demand costs a month. Empty: only energy is billed.</source>
        <translation>Giá điện hai thành phần: giá mỗi kW công suất tính tiền trong một tháng. Để trống: chỉ tính theo điện năng.</translation>
    </message>
    <message>
        <source>A price cannot be below zero.</source>
        <translation>Giá không được nhỏ hơn không.</translation>
    </message>
    <message>
        <source>Capacity, per kW and month</source>
        <translation>Giá công suất, mỗi kW một tháng</translation>
    </message>
</context>
<context>
    <name>recp::EnterprisesPage</name>
    <message>
        <source>Enterprises</source>
        <translation>Doanh nghiệp</translation>
    </message>
    <message numerus="yes">
        <source>%n enterprise(s)</source>
        <translation>
            <numerusform>%n doanh nghiệp</numerusform>
        </translation>
    </message>
    <message>
        <source>choose</source>
        <translation>chọn</translation>
    </message>
    <message>
        <source>open the newest audit</source>
        <translation>mở cuộc mới nhất</translation>
    </message>
    <message>
        <source>new audit for it</source>
        <translation>cuộc kiểm toán mới</translation>
    </message>
    <message>
        <source>delete</source>
        <translation>xóa</translation>
    </message>
    <message>
        <source>Search enterprises</source>
        <translation>Tìm doanh nghiệp</translation>
    </message>
    <message>
        <source>Name, park, province or sector; marks may be left out</source>
        <translation>Tên, khu, tỉnh hoặc ngành; không cần gõ dấu</translation>
    </message>
    <message>
        <source>Audits</source>
        <translation>Cuộc kiểm toán</translation>
    </message>
    <message>
        <source>New audit</source>
        <translation>Cuộc kiểm toán mới</translation>
    </message>
    <message>
        <source>Delete enterprise</source>
        <translation>Xóa doanh nghiệp</translation>
    </message>
    <message>
        <source>No audit yet.</source>
        <translation>Chưa có cuộc kiểm toán.</translation>
    </message>
    <message>
        <source>%1 · period %2</source>
        <translation>%1 · kỳ %2</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>đã đóng</translation>
    </message>
    <message>
        <source>changed %1</source>
        <translation>sửa %1</translation>
    </message>
    <message>
        <source>%1 and its audits were deleted. Ctrl Z brings them back.</source>
        <translation>Đã xóa %1 và các cuộc kiểm toán. Ctrl Z để lấy lại.</translation>
    </message>
</context>
<context>
    <name>recp::EquipmentDetails</name>
    <message>
        <source>Maker</source>
        <translation>Hãng sản xuất</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Kiểu máy</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>Số máy</translation>
    </message>
    <message>
        <source>Year of make</source>
        <translation>Năm sản xuất</translation>
    </message>
    <message>
        <source>Paid by</source>
        <translation>Tính vào hóa đơn</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Ghi chú</translation>
    </message>
    <message>
        <source>%1: known as</source>
        <translation>%1: nguồn số liệu</translation>
    </message>
    <message>
        <source>%1: instrument</source>
        <translation>%1: thiết bị đo</translation>
    </message>
    <message>
        <source>instrument</source>
        <translation>thiết bị đo</translation>
    </message>
    <message>
        <source>the only one there is</source>
        <translation>hóa đơn duy nhất hiện có</translation>
    </message>
</context>
<context>
    <name>recp::EquipmentModel</name>
    <message>
        <source>New equipment…</source>
        <translation>Thiết bị mới…</translation>
    </message>
    <message>
        <source>Equipment</source>
        <translation>Thiết bị</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Loại</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Hệ thống</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Vị trí</translation>
    </message>
    <message>
        <source>Pieces</source>
        <translation>Số máy</translation>
    </message>
    <message>
        <source>Rated kW</source>
        <translation>kW định mức</translation>
    </message>
    <message>
        <source>Load %</source>
        <translation>Tải %</translation>
    </message>
    <message>
        <source>Hours/year</source>
        <translation>Giờ/năm</translation>
    </message>
    <message>
        <source>Known as</source>
        <translation>Nguồn</translation>
    </message>
    <message>
        <source>MWh/year</source>
        <translation>MWh/năm</translation>
    </message>
    <message>
        <source>% of bill</source>
        <translation>% hóa đơn</translation>
    </message>
    <message>
        <source>row %1, column %2</source>
        <translation>dòng %1, cột %2</translation>
    </message>
    <message>
        <source>“%1” (%2 of the block) lies outside the table.</source>
        <translation>“%1” (%2 của khối dán) nằm ngoài bảng.</translation>
    </message>
    <message>
        <source>%1 of the block: %2</source>
        <translation>%1 của khối dán: %2</translation>
    </message>
</context>
<context>
    <name>recp::EquipmentPage</name>
    <message>
        <source>Motors, pumps, fans, compressors, boilers, chillers, lighting: what their nameplates say, how long they run, and how much of the bills they explain.</source>
        <translation>Động cơ, bơm, quạt, máy nén khí, nồi hơi, máy lạnh, chiếu sáng: thông số trên nhãn máy, số giờ chạy, và chúng giải thích được bao nhiêu phần hóa đơn.</translation>
    </message>
    <message>
        <source>Add equipment</source>
        <translation>Thêm thiết bị</translation>
    </message>
    <message>
        <source>Paste from a spreadsheet</source>
        <translation>Dán từ bảng tính</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Nhân bản</translation>
    </message>
    <message>
        <source>Copy the chosen lines (Ctrl Shift D)</source>
        <translation>Chép các dòng đã chọn (Ctrl Shift D)</translation>
    </message>
    <message>
        <source>Equipment</source>
        <translation>Thiết bị</translation>
    </message>
    <message>
        <source>Nameplate and measured values</source>
        <translation>Nhãn máy và giá trị đo</translation>
    </message>
    <message>
        <source>What the equipment explains</source>
        <translation>Thiết bị giải thích được bao nhiêu</translation>
    </message>
    <message numerus="yes">
        <source>%n lines</source>
        <translation>
            <numerusform>%n dòng</numerusform>
        </translation>
    </message>
    <message>
        <source>Ctrl V</source>
        <translation>Ctrl V</translation>
    </message>
    <message>
        <source>paste lines</source>
        <translation>dán các dòng</translation>
    </message>
    <message>
        <source>Ctrl Shift D</source>
        <translation>Ctrl Shift D</translation>
    </message>
    <message>
        <source>duplicate</source>
        <translation>nhân bản</translation>
    </message>
    <message>
        <source>Ctrl D</source>
        <translation>Ctrl D</translation>
    </message>
    <message>
        <source>fill down</source>
        <translation>điền xuống</translation>
    </message>
    <message>
        <source>Alt ↓</source>
        <translation>Alt ↓</translation>
    </message>
    <message>
        <source>nameplate</source>
        <translation>nhãn máy</translation>
    </message>
    <message>
        <source>Alt Shift ↑ ↓</source>
        <translation>Alt Shift ↑ ↓</translation>
    </message>
    <message>
        <source>move</source>
        <translation>đổi chỗ</translation>
    </message>
    <message>
        <source>Ctrl Del</source>
        <translation>Ctrl Del</translation>
    </message>
    <message>
        <source>remove</source>
        <translation>xóa</translation>
    </message>
    <message>
        <source>F8</source>
        <translation>F8</translation>
    </message>
    <message>
        <source>next issue</source>
        <translation>vấn đề kế tiếp</translation>
    </message>
    <message>
        <source>%1: explains %2 % of %3 MWh a year; the rest is unknown.</source>
        <translation>%1: giải thích được %2 % của %3 MWh mỗi năm; phần còn lại chưa rõ.</translation>
    </message>
    <message>
        <source>%1: %2 MWh a year by the equipment; no bills to compare with.</source>
        <translation>%1: thiết bị dùng %2 MWh mỗi năm; chưa có hóa đơn để đối chiếu.</translation>
    </message>
    <message>
        <source>no system</source>
        <translation>chưa chọn hệ thống</translation>
    </message>
    <message>
        <source>%1: %2 MWh, %3 %</source>
        <translation>%1: %2 MWh, %3 %</translation>
    </message>
    <message numerus="yes">
        <source>%n lines lack power, load or hours.</source>
        <translation>
            <numerusform>%n dòng thiếu công suất, tải hoặc số giờ.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cells pasted.</source>
        <translation>
            <numerusform>Đã dán %n ô.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%n cells could not be read and were left as they are:</source>
        <translation>
            <numerusform>%n ô không đọc được và được giữ nguyên:</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is removed. Ctrl Z brings it back.</source>
        <translation>Đã xóa %1. Ctrl Z để khôi phục.</translation>
    </message>
    <message>
        <source>%1: the equipment would take %2 % of the %3 MWh billed in a year.</source>
        <translation>%1: thiết bị tiêu thụ tới %2 % của %3 MWh theo hóa đơn mỗi năm.</translation>
    </message>
    <message>
        <source>Inventory</source>
        <translation>Danh mục</translation>
    </message>
    <message>
        <source>Measurements</source>
        <translation>Số đo</translation>
    </message>
    <message>
        <source>paste a series</source>
        <translation>dán chuỗi số đo</translation>
    </message>
</context>
<context>
    <name>recp::ExchangePage</name>
    <message>
        <source>Exported to %1</source>
        <translation>Đã xuất ra %1</translation>
    </message>
    <message>
        <source>Give this audit to a colleague</source>
        <translation>Chuyển cuộc kiểm toán này cho đồng nghiệp</translation>
    </message>
    <message>
        <source>One file (.recp) with everything: figures, answers, photos, readings. What your colleague changes in it can be brought back here without losing what you change meanwhile.</source>
        <translation>Một tệp (.recp) gồm tất cả: số liệu, câu trả lời, ảnh, số đo. Những gì đồng nghiệp sửa có thể đưa trở lại đây mà không mất những gì bạn sửa trong lúc đó.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Cụm mật khẩu</translation>
    </message>
    <message>
        <source>Passphrase of the file</source>
        <translation>Cụm mật khẩu của tệp</translation>
    </message>
    <message>
        <source>several words; it can&apos;t be recovered</source>
        <translation>vài từ; quên thì không lấy lại được</translation>
    </message>
    <message>
        <source>Name of this laptop</source>
        <translation>Tên máy này</translation>
    </message>
    <message>
        <source>Your colleague sees your changes as from</source>
        <translation>Đồng nghiệp thấy thay đổi của bạn với tên</translation>
    </message>
    <message>
        <source>Write the file…</source>
        <translation>Ghi tệp…</translation>
    </message>
    <message>
        <source>Take a colleague&apos;s file</source>
        <translation>Nhận tệp của đồng nghiệp</translation>
    </message>
    <message>
        <source>An audit that is here already is merged, field by field; one that is not is added. Ctrl Z takes the whole merge back.</source>
        <translation>Cuộc kiểm toán đã có ở đây được gộp từng trường một; chưa có thì được thêm vào. Ctrl Z hoàn tác cả lần gộp.</translation>
    </message>
    <message>
        <source>Choose the file…</source>
        <translation>Chọn tệp…</translation>
    </message>
    <message>
        <source>Passphrase of the colleague&apos;s file</source>
        <translation>Cụm mật khẩu của tệp đồng nghiệp</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Mở</translation>
    </message>
    <message>
        <source>Both changed the same</source>
        <translation>Hai bên cùng sửa một chỗ</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation>Trao đổi</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) that both changed</source>
        <translation>
            <numerusform>%n trường hai bên cùng sửa</numerusform>
        </translation>
    </message>
    <message>
        <source>take this value</source>
        <translation>lấy giá trị này</translation>
    </message>
    <message>
        <source>undo</source>
        <translation>hoàn tác</translation>
    </message>
    <message>
        <source>Audits for exchange (*.recp)</source>
        <translation>Gói kiểm toán để trao đổi (*.recp)</translation>
    </message>
    <message>
        <source>Audits for exchange (*.recp);;All files (*)</source>
        <translation>Gói kiểm toán để trao đổi (*.recp);;Mọi tệp (*)</translation>
    </message>
    <message>
        <source>The audit was added.</source>
        <translation>Đã thêm cuộc kiểm toán.</translation>
    </message>
    <message>
        <source>Merged. New here: %1, changed: %2, removed: %3.</source>
        <translation>Đã gộp. Dòng mới: %1, thay đổi: %2, bị xóa: %3.</translation>
    </message>
    <message>
        <source>Merged. The file holds nothing that is not here.</source>
        <translation>Đã gộp. Tệp không có gì mới so với ở đây.</translation>
    </message>
    <message numerus="yes">
        <source>%n attachment(s) came with neither file.</source>
        <translation>
            <numerusform>%n tệp đính kèm không có ở cả hai bên.</numerusform>
        </translation>
    </message>
    <message>
        <source>Working…</source>
        <translation>Đang xử lý…</translation>
    </message>
    <message>
        <source>The value shown is the same on both sides until one of you chooses.</source>
        <translation>Hai bên cùng hiển thị một giá trị cho đến khi một người chọn.</translation>
    </message>
    <message>
        <source>Nothing to choose.</source>
        <translation>Không có gì phải chọn.</translation>
    </message>
    <message>
        <source>%1   %2 — from %3</source>
        <translation>%1   %2 — từ %3</translation>
    </message>
</context>
<context>
    <name>recp::FinancePanel</name>
    <message>
        <source>Cumulative cash flow</source>
        <translation>Dòng tiền tích lũy</translation>
    </message>
    <message>
        <source>Other saving a year</source>
        <translation>Tiết kiệm khác</translation>
    </message>
    <message>
        <source>Other saving: what for</source>
        <translation>Tiết kiệm khác: từ đâu</translation>
    </message>
    <message>
        <source>Override money</source>
        <translation>Nhập tay số tiền</translation>
    </message>
    <message>
        <source>Override CO₂e</source>
        <translation>Nhập tay CO₂tđ</translation>
    </message>
    <message>
        <source>Investment</source>
        <translation>Vốn đầu tư</translation>
    </message>
    <message>
        <source>Known as</source>
        <translation>Biết bằng cách</translation>
    </message>
    <message>
        <source>Extra O&amp;&amp;M a year</source>
        <translation>Vận hành thêm</translation>
    </message>
    <message>
        <source>Life</source>
        <translation>Thời gian sử dụng</translation>
    </message>
    <message>
        <source>as the bills</source>
        <translation>như hóa đơn</translation>
    </message>
    <message>
        <source>normal hours</source>
        <translation>giờ bình thường</translation>
    </message>
    <message>
        <source>off-peak hours</source>
        <translation>giờ thấp điểm</translation>
    </message>
    <message>
        <source>peak hours</source>
        <translation>giờ cao điểm</translation>
    </message>
    <message>
        <source>own shares</source>
        <translation>tỷ lệ riêng</translation>
    </message>
    <message>
        <source>Electricity saved in</source>
        <translation>Điện tiết kiệm vào</translation>
    </message>
    <message>
        <source>normal</source>
        <translation>bình thường</translation>
    </message>
    <message>
        <source>off-peak</source>
        <translation>thấp điểm</translation>
    </message>
    <message>
        <source>peak</source>
        <translation>cao điểm</translation>
    </message>
    <message>
        <source>The three shares, in %, must add up to 100.</source>
        <translation>Ba tỷ lệ, tính bằng %, phải có tổng 100.</translation>
    </message>
    <message>
        <source>Reason for the override (needed)</source>
        <translation>Lý do nhập tay (bắt buộc)</translation>
    </message>
    <message>
        <source>Simple payback</source>
        <translation>Hoàn vốn giản đơn</translation>
    </message>
    <message>
        <source>Net present value</source>
        <translation>Giá trị hiện tại thuần (NPV)</translation>
    </message>
    <message>
        <source>Internal rate of return</source>
        <translation>Suất hoàn vốn nội bộ (IRR)</translation>
    </message>
    <message>
        <source>Discount rate</source>
        <translation>Lãi suất chiết khấu</translation>
    </message>
    <message>
        <source>Payback needs an investment and a net saving above zero.</source>
        <translation>Cần vốn đầu tư và tiết kiệm ròng lớn hơn 0 để tính hoàn vốn.</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>từ %1</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 t</source>
        <translation>%1 t</translation>
    </message>
    <message>
        <source>Cumulative cash, %1</source>
        <translation>Dòng tiền tích lũy, %1</translation>
    </message>
    <message>
        <source>Discounted payback</source>
        <translation>Hoàn vốn có chiết khấu</translation>
    </message>
    <message>
        <source>Cost of what is saved</source>
        <translation>Chi phí cho mỗi đơn vị tiết kiệm</translation>
    </message>
    <message>
        <source>Yearly share of the investment and the running costs, by the amount saved: to be compared with the price.</source>
        <translation>Vốn đầu tư quy về hằng năm cộng chi phí vận hành, chia cho lượng tiết kiệm: để so với đơn giá.</translation>
    </message>
    <message>
        <source>Cost of CO₂e avoided</source>
        <translation>Chi phí giảm CO₂e</translation>
    </message>
    <message>
        <source>Below zero the solution pays for itself.</source>
        <translation>Nhỏ hơn 0 nghĩa là giải pháp tự hoàn vốn.</translation>
    </message>
    <message>
        <source>Replacement</source>
        <translation>Chi phí thay thế</translation>
    </message>
    <message>
        <source>Replaced in year</source>
        <translation>Thay vào năm thứ</translation>
    </message>
    <message>
        <source>Value at the end</source>
        <translation>Giá trị thu hồi</translation>
    </message>
    <message>
        <source>Paid by a loan</source>
        <translation>Tỷ lệ vốn vay</translation>
    </message>
    <message>
        <source>Interest a year</source>
        <translation>Lãi suất năm</translation>
    </message>
    <message>
        <source>Loan runs for</source>
        <translation>Thời hạn vay</translation>
    </message>
    <message>
        <source>Depreciation over</source>
        <translation>Khấu hao trong</translation>
    </message>
    <message>
        <source>Loan, replacement, depreciation</source>
        <translation>Vốn vay, thay thế, khấu hao</translation>
    </message>
    <message>
        <source>tCO₂e</source>
        <translation>tCO₂e</translation>
    </message>
    <message>
        <source>%1: %2 … %3</source>
        <translation>%1: %2 … %3</translation>
    </message>
    <message>
        <source>Net present value, %1, at both ends of</source>
        <translation>Giá trị hiện tại ròng, %1, tại hai đầu khoảng của</translation>
    </message>
    <message>
        <source>Several rates fit this cash flow: the net present value decides.</source>
        <translation>Dòng tiền này có nhiều suất hoàn vốn: hãy căn cứ vào giá trị hiện tại ròng.</translation>
    </message>
</context>
<context>
    <name>recp::FindPanel</name>
    <message>
        <source>Found</source>
        <translation>Kết quả</translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <translation>Không tìm thấy.</translation>
    </message>
</context>
<context>
    <name>recp::FindingDetails</name>
    <message>
        <source>Finding</source>
        <translation>Phát hiện</translation>
    </message>
    <message>
        <source>What was seen, and why it costs: “Compressed air blows through an open hose at loom 12, day and night.”</source>
        <translation>Đã thấy gì, vì sao tốn kém: “Khí nén xả qua ống hở ở máy dệt 12, cả ngày lẫn đêm.”</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Vị trí</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Khu vực</translation>
    </message>
    <message>
        <source>Equipment</source>
        <translation>Thiết bị</translation>
    </message>
    <message>
        <source>What it loses in a year</source>
        <translation>Tổn thất trong một năm</translation>
    </message>
    <message>
        <source>Resource</source>
        <translation>Tài nguyên</translation>
    </message>
    <message>
        <source>Amount a year</source>
        <translation>Lượng một năm</translation>
    </message>
    <message>
        <source>Known as</source>
        <translation>Nguồn số liệu</translation>
    </message>
    <message>
        <source>Make a solution</source>
        <translation>Lập giải pháp</translation>
    </message>
    <message>
        <source>A solution with this text, these photos and numbers (Ctrl Enter)</source>
        <translation>Một giải pháp mang theo nội dung, ảnh và số liệu này (Ctrl Enter)</translation>
    </message>
    <message>
        <source>no area</source>
        <translation>không thuộc khu vực nào</translation>
    </message>
    <message>
        <source>none</source>
        <translation>không có</translation>
    </message>
    <message>
        <source>From the question: %1</source>
        <translation>Từ câu hỏi: %1</translation>
    </message>
    <message>
        <source>nothing stated</source>
        <translation>chưa nêu</translation>
    </message>
    <message>
        <source>Of its own, with these losses</source>
        <translation>Giải pháp riêng, với tổn thất này</translation>
    </message>
    <message>
        <source>The solution “%1” is made.</source>
        <translation>Đã lập giải pháp “%1”.</translation>
    </message>
    <message>
        <source>solution without a title</source>
        <translation>giải pháp chưa có tên</translation>
    </message>
</context>
<context>
    <name>recp::FindingListModel</name>
    <message>
        <source>(nothing written yet)</source>
        <translation>(chưa ghi gì)</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>STT</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Phát hiện</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Vị trí</translation>
    </message>
    <message>
        <source>Loss a year</source>
        <translation>Tổn thất/năm</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>Ảnh</translation>
    </message>
    <message>
        <source>Solutions</source>
        <translation>Giải pháp</translation>
    </message>
    <message>
        <source>What the finding loses, if all of it can be avoided</source>
        <translation>Tổn thất của phát hiện, nếu tránh được toàn bộ</translation>
    </message>
</context>
<context>
    <name>recp::FindingsPage</name>
    <message>
        <source>What was seen in the factory that costs energy, water or material: where, how much, with photos. Each finding becomes a solution in one step.</source>
        <translation>Những gì thấy trong nhà máy gây tốn năng lượng, nước hoặc vật liệu: ở đâu, bao nhiêu, kèm ảnh. Mỗi phát hiện thành giải pháp chỉ bằng một bước.</translation>
    </message>
    <message>
        <source>Add a finding</source>
        <translation>Thêm phát hiện</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Phát hiện</translation>
    </message>
    <message>
        <source>All photos</source>
        <translation>Tất cả ảnh</translation>
    </message>
    <message>
        <source>All photos of the audit</source>
        <translation>Tất cả ảnh của cuộc kiểm toán</translation>
    </message>
    <message numerus="yes">
        <source>%n findings</source>
        <translation>
            <numerusform>%n phát hiện</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photos</source>
        <translation>
            <numerusform>%n ảnh</numerusform>
        </translation>
    </message>
    <message>
        <source>Ctrl N</source>
        <translation>Ctrl N</translation>
    </message>
    <message>
        <source>add a finding</source>
        <translation>thêm phát hiện</translation>
    </message>
    <message>
        <source>Ctrl V</source>
        <translation>Ctrl V</translation>
    </message>
    <message>
        <source>paste a photo (in the photos)</source>
        <translation>dán ảnh (ở ô ảnh)</translation>
    </message>
    <message>
        <source>Ctrl Enter</source>
        <translation>Ctrl Enter</translation>
    </message>
    <message>
        <source>make a solution</source>
        <translation>lập giải pháp</translation>
    </message>
    <message>
        <source>Ctrl Del</source>
        <translation>Ctrl Del</translation>
    </message>
    <message>
        <source>remove</source>
        <translation>xóa</translation>
    </message>
    <message>
        <source>No photo was taken yet: add them to a question, a finding, a piece of equipment or a solution.</source>
        <translation>Chưa có ảnh nào: thêm ảnh vào câu hỏi, phát hiện, thiết bị hoặc giải pháp.</translation>
    </message>
    <message>
        <source>Enter or a double click opens one.</source>
        <translation>Enter hoặc nháy đúp để mở ảnh.</translation>
    </message>
</context>
<context>
    <name>recp::FlowDetails</name>
    <message>
        <source>Previous record</source>
        <translation>Bản ghi trước</translation>
    </message>
    <message>
        <source>Next record</source>
        <translation>Bản ghi sau</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Lượng</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Chi phí</translation>
    </message>
    <message>
        <source>Normal hours</source>
        <translation>Giờ bình thường</translation>
    </message>
    <message>
        <source>Off-peak hours</source>
        <translation>Giờ thấp điểm</translation>
    </message>
    <message>
        <source>Peak hours</source>
        <translation>Giờ cao điểm</translation>
    </message>
    <message>
        <source>Peak demand</source>
        <translation>Công suất cực đại</translation>
    </message>
    <message>
        <source>Known as</source>
        <translation>Biết bằng cách</translation>
    </message>
    <message>
        <source>Bill, meter</source>
        <translation>Hóa đơn, đồng hồ</translation>
    </message>
    <message>
        <source>Flow</source>
        <translation>Dòng</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Đơn vị</translation>
    </message>
    <message>
        <source>Own heating value</source>
        <translation>Nhiệt trị riêng</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Ghi chú</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>%1 · record %2 of %3</source>
        <translation>%1 · bản ghi %2 trong %3</translation>
    </message>
    <message>
        <source>MJ/%1, else the factor set&apos;s</source>
        <translation>MJ/%1, để trống: theo bộ hệ số</translation>
    </message>
    <message>
        <source>“%1” is negative; an amount is zero or more.</source>
        <translation>“%1” là số âm; lượng phải từ 0 trở lên.</translation>
    </message>
</context>
<context>
    <name>recp::FlowGridModel</name>
    <message>
        <source>missing</source>
        <translation>thiếu</translation>
    </message>
    <message>
        <source>%1/%2</source>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>tCO₂e</source>
        <translation>tCO₂tđ</translation>
    </message>
    <message>
        <source>≥ %1</source>
        <translation>≥ %1</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Tổng</translation>
    </message>
    <message>
        <source>total</source>
        <translation>tổng</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1: part of a record over several months; its amount stands in the total.</source>
        <translation>%1: thuộc một bản ghi nhiều tháng; lượng nằm ở cột tổng.</translation>
    </message>
    <message>
        <source>%1: sum of several records; edit them in the details.</source>
        <translation>%1: tổng của nhiều bản ghi; sửa ở phần chi tiết.</translation>
    </message>
    <message>
        <source>%1: missing.</source>
        <translation>%1: thiếu.</translation>
    </message>
    <message>
        <source>%1: at least this; a part is missing.</source>
        <translation>%1: ít nhất bằng số này; còn thiếu một phần.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Flow</source>
        <translation>Dòng</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Đơn vị</translation>
    </message>
    <message>
        <source>Average</source>
        <translation>Trung bình</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Cả kỳ</translation>
    </message>
    <message>
        <source>million %1</source>
        <translation>triệu %1</translation>
    </message>
    <message>
        <source>thousand %1</source>
        <translation>nghìn %1</translation>
    </message>
    <message>
        <source>Average price</source>
        <translation>Đơn giá TB</translation>
    </message>
    <message>
        <source>A flow needs a name.</source>
        <translation>Dòng cần có tên.</translation>
    </message>
    <message>
        <source>row %1, column %2</source>
        <translation>hàng %1, cột %2</translation>
    </message>
    <message>
        <source>“%1” (%2 of the block) lies outside the table.</source>
        <translation>“%1” (%2 của khối) nằm ngoài bảng.</translation>
    </message>
    <message>
        <source>“%1” (%2 of the block): %3 cannot be typed over.</source>
        <translation>“%1” (%2 của khối): không nhập đè được %3.</translation>
    </message>
    <message>
        <source>%1 (%2 of the block): %3</source>
        <translation>%1 (%2 của khối): %3</translation>
    </message>
</context>
<context>
    <name>recp::HomePage</name>
    <message numerus="yes">
        <source>%n day(s) late: %1</source>
        <translation>
            <numerusform>Quá hạn %n ngày: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Due in %n day(s): %1</source>
        <translation>
            <numerusform>Đến hạn sau %n ngày: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n figure(s) missing</source>
        <translation>
            <numerusform>Còn thiếu %n số liệu</numerusform>
        </translation>
    </message>
    <message>
        <source>A newer factor set, %1, is there</source>
        <translation>Đã có bộ hệ số mới %1</translation>
    </message>
    <message>
        <source>(no name yet)</source>
        <translation>(chưa có tên)</translation>
    </message>
    <message>
        <source>%1 keeps its pinned set; its figures do not change</source>
        <translation>%1 giữ bộ đã ghim; số liệu không đổi</translation>
    </message>
    <message>
        <source>%1 · responsible: %2</source>
        <translation>%1 · phụ trách: %2</translation>
    </message>
    <message>
        <source>Fill in</source>
        <translation>Nhập tiếp</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Mở</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Trang chính</translation>
    </message>
    <message>
        <source>new audit</source>
        <translation>cuộc kiểm toán mới</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>chọn</translation>
    </message>
    <message>
        <source>open</source>
        <translation>mở</translation>
    </message>
    <message>
        <source>find</source>
        <translation>tìm</translation>
    </message>
    <message>
        <source>Solutions proposed</source>
        <translation>Giải pháp đã đề xuất</translation>
    </message>
    <message>
        <source>Implemented</source>
        <translation>Đã thực hiện</translation>
    </message>
    <message>
        <source>Verified by measurement</source>
        <translation>Đã kiểm chứng bằng số đo</translation>
    </message>
    <message>
        <source>CO₂e avoided by what is implemented</source>
        <translation>CO₂tđ giảm nhờ phần đã thực hiện</translation>
    </message>
    <message>
        <source>Recent audits</source>
        <translation>Cuộc kiểm toán gần đây</translation>
    </message>
    <message>
        <source>All enterprises</source>
        <translation>Mọi doanh nghiệp</translation>
    </message>
    <message>
        <source>New audit</source>
        <translation>Cuộc kiểm toán mới</translation>
    </message>
    <message>
        <source>Import file…</source>
        <translation>Nhập tệp…</translation>
    </message>
    <message>
        <source>Open sample</source>
        <translation>Mở ca mẫu</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>Cần chú ý</translation>
    </message>
    <message>
        <source>Your audits will be listed here. Begin with a new one, or look at a published audit that comes with the program.</source>
        <translation>Các cuộc kiểm toán của bạn sẽ hiện ở đây. Hãy bắt đầu cuộc mới, hoặc xem một cuộc kiểm toán đã công bố đi kèm chương trình.</translation>
    </message>
    <message>
        <source>the last %1 of %2</source>
        <translation>%1 cuộc gần nhất trong %2</translation>
    </message>
    <message numerus="yes">
        <source>%n audit(s)</source>
        <translation>
            <numerusform>%n cuộc kiểm toán</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 % of what was proposed</source>
        <translation>%1 % số đã đề xuất</translation>
    </message>
    <message numerus="yes">
        <source>solution(s)</source>
        <translation>
            <numerusform>giải pháp</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n enterprise(s)</source>
        <translation>
            <numerusform>ở %n doanh nghiệp</numerusform>
        </translation>
    </message>
    <message>
        <source>tCO₂e a year</source>
        <translation>tCO₂tđ/năm</translation>
    </message>
    <message>
        <source>nothing implemented is computed yet</source>
        <translation>phần đã thực hiện chưa tính được</translation>
    </message>
    <message>
        <source>≥ %1</source>
        <translation>≥ %1</translation>
    </message>
    <message>
        <source>as computed, 90 % range %1 – %2</source>
        <translation>theo tính toán, khoảng 90 % %1 – %2</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to do</source>
        <translation>
            <numerusform>%n việc</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is late, due or missing.</source>
        <translation>Không có việc quá hạn, đến hạn hay thiếu.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>recp::InputRow</name>
    <message>
        <source>Unit of %1</source>
        <translation>Đơn vị của %1</translation>
    </message>
    <message>
        <source>How %1 is known</source>
        <translation>Cách biết %1</translation>
    </message>
    <message>
        <source>Uncertainty of %1</source>
        <translation>Sai số của %1</translation>
    </message>
    <message>
        <source>Half of the 90 % range, in % of the value. Empty: usual for how it is known.</source>
        <translation>Nửa khoảng 90 %, tính bằng % của giá trị. Để trống: theo cách biết.</translation>
    </message>
    <message>
        <source>Usually %1.</source>
        <translation>Thường %1.</translation>
    </message>
    <message>
        <source>From %1 to %2.</source>
        <translation>Từ %1 đến %2.</translation>
    </message>
    <message>
        <source>Several values, with a semicolon between them.</source>
        <translation>Nhiều giá trị, cách nhau bằng dấu chấm phẩy.</translation>
    </message>
    <message>
        <source>May stay empty.</source>
        <translation>Có thể để trống.</translation>
    </message>
    <message>
        <source>±%1 %</source>
        <translation>±%1 %</translation>
    </message>
    <message>
        <source>≈ %1</source>
        <translation>≈ %1</translation>
    </message>
</context>
<context>
    <name>recp::IssueStrip</name>
    <message>
        <source>to the next point</source>
        <translation>đến điểm kế tiếp</translation>
    </message>
    <message numerus="yes">
        <source>%n point(s) to look at</source>
        <translation>
            <numerusform>%n điểm cần xem</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>recp::LoadProfilePanel</name>
    <message>
        <source>Flow with interval readings</source>
        <translation>Dòng có số đo theo khoảng thời gian</translation>
    </message>
    <message>
        <source>Load profile</source>
        <translation>Đồ thị phụ tải</translation>
    </message>
    <message>
        <source>Drag to move; Ctrl and wheel, or + and −, to come nearer; double click or Home for all.</source>
        <translation>Kéo để di chuyển; Ctrl và con lăn, hoặc + và −, để phóng to, thu nhỏ; nhấp đúp hoặc Home để xem tất cả.</translation>
    </message>
    <message>
        <source>No flow has interval readings yet. Import a CSV or Green Button file with times: readings of 15 minutes, or any even step, are added up by month and kept as a load profile.</source>
        <translation>Chưa có dòng nào có số đo theo khoảng thời gian. Hãy nhập tệp CSV hoặc Green Button có thời điểm: số đo 15 phút, hoặc cách đều bất kỳ, được cộng theo tháng và giữ lại thành đồ thị phụ tải.</translation>
    </message>
</context>
<context>
    <name>recp::MainWindow</name>
    <message>
        <source>Options</source>
        <translation>Tùy chọn</translation>
    </message>
    <message>
        <source>find anything</source>
        <translation>tìm mọi thứ</translation>
    </message>
    <message>
        <source>step of the audit</source>
        <translation>bước kiểm toán</translation>
    </message>
    <message>
        <source>home</source>
        <translation>trang chính</translation>
    </message>
    <message>
        <source>undo</source>
        <translation>hoàn tác</translation>
    </message>
    <message>
        <source>redo</source>
        <translation>làm lại</translation>
    </message>
    <message>
        <source>next point to look at</source>
        <translation>điểm cần xem tiếp</translation>
    </message>
    <message>
        <source>previous point to look at</source>
        <translation>điểm cần xem trước</translation>
    </message>
    <message>
        <source>next panel</source>
        <translation>khung kế tiếp</translation>
    </message>
    <message>
        <source>these keys</source>
        <translation>các phím này</translation>
    </message>
    <message>
        <source>new audit</source>
        <translation>cuộc kiểm toán mới</translation>
    </message>
    <message>
        <source>export the audit&apos;s data</source>
        <translation>xuất dữ liệu kiểm toán</translation>
    </message>
    <message>
        <source>report</source>
        <translation>báo cáo</translation>
    </message>
    <message>
        <source>what is missing</source>
        <translation>còn thiếu gì</translation>
    </message>
    <message>
        <source>published audit</source>
        <translation>ca đã công bố</translation>
    </message>
    <message>
        <source>RECP Audit</source>
        <translation>RECP Audit</translation>
    </message>
    <message>
        <source>RECP Audit — %1</source>
        <translation>RECP Audit — %1</translation>
    </message>
    <message>
        <source>no time-of-use hours</source>
        <translation>chưa chọn khung giờ</translation>
    </message>
    <message>
        <source>Factor set %1 (pinned) · %2 · %3</source>
        <translation>Bộ hệ số %1 (đã ghim) · %2 · %3</translation>
    </message>
    <message>
        <source>Import audits</source>
        <translation>Nhập cuộc kiểm toán</translation>
    </message>
    <message>
        <source>Export the audit</source>
        <translation>Xuất cuộc kiểm toán</translation>
    </message>
    <message>
        <source>Audit files (*.json)</source>
        <translation>Tệp kiểm toán (*.json)</translation>
    </message>
    <message>
        <source>Exported to %1</source>
        <translation>Đã xuất ra %1</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Trang chính</translation>
    </message>
    <message>
        <source>page</source>
        <translation>trang</translation>
    </message>
    <message>
        <source>Enterprises</source>
        <translation>Doanh nghiệp</translation>
    </message>
    <message>
        <source>solution</source>
        <translation>giải pháp</translation>
    </message>
    <message>
        <source>audit</source>
        <translation>cuộc kiểm toán</translation>
    </message>
    <message>
        <source>enterprise</source>
        <translation>doanh nghiệp</translation>
    </message>
    <message>
        <source>Calculators</source>
        <translation>Phép tính</translation>
    </message>
    <message>
        <source>Audit files (*.json *.recp);;All files (*)</source>
        <translation>Tệp kiểm toán (*.json *.recp);;Mọi tệp (*)</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation>Trao đổi</translation>
    </message>
</context>
<context>
    <name>recp::MeasurementLog</name>
    <message>
        <source>Readings of instruments: what was measured, where, with which instrument, when and by whom. A series from a logger is pasted as it is; a calculator takes a reading as measured, with its own uncertainty.</source>
        <translation>Số đọc của thiết bị đo: đo gì, ở đâu, bằng thiết bị nào, khi nào, ai đo. Chuỗi số liệu từ thiết bị ghi được dán nguyên như vậy; công cụ tính nhận số đo là “đo được” với độ không đảm bảo riêng.</translation>
    </message>
    <message>
        <source>Add a reading</source>
        <translation>Thêm số đo</translation>
    </message>
    <message>
        <source>Paste a series</source>
        <translation>Dán chuỗi số đo</translation>
    </message>
    <message>
        <source>Readings</source>
        <translation>Các số đo</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Đại lượng đo</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Giá trị</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Đơn vị</translation>
    </message>
    <message>
        <source>± %, 90 % sure; empty: the usual</source>
        <translation>± %, tin cậy 90 %; trống: mức thường dùng</translation>
    </message>
    <message>
        <source>Uncertainty</source>
        <translation>Độ không đảm bảo</translation>
    </message>
    <message>
        <source>Equipment</source>
        <translation>Thiết bị</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Vị trí</translation>
    </message>
    <message>
        <source>Instrument</source>
        <translation>Thiết bị đo</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Thời điểm</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Người đo</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Ghi chú</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Chuỗi</translation>
    </message>
    <message>
        <source>± %, for the next series</source>
        <translation>± %, cho chuỗi dán tiếp theo</translation>
    </message>
    <message>
        <source>Instrument&apos;s accuracy</source>
        <translation>Sai số thiết bị đo</translation>
    </message>
    <message>
        <source>Series taken: %1</source>
        <translation>Đã nhận chuỗi: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) of the series were not taken.</source>
        <translation>
            <numerusform>%n dòng của chuỗi không được nhận.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is no day and time: write 24/11/2026 10:15.</source>
        <translation>“%1” không phải ngày giờ: hãy viết 24/11/2026 10:15.</translation>
    </message>
</context>
<context>
    <name>recp::MeasurementModel</name>
    <message>
        <source>What</source>
        <translation>Đại lượng đo</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Ở đâu</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Giá trị</translation>
    </message>
    <message>
        <source>Instrument</source>
        <translation>Thiết bị đo</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Thời điểm</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Người đo</translation>
    </message>
</context>
<context>
    <name>recp::Navigation</name>
    <message>
        <source>Places</source>
        <translation>Điều hướng</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Trang chính</translation>
    </message>
    <message>
        <source>Enterprises</source>
        <translation>Doanh nghiệp</translation>
    </message>
    <message>
        <source>(no name yet)</source>
        <translation>(chưa có tên)</translation>
    </message>
    <message>
        <source>%1 · closed</source>
        <translation>%1 · đã đóng</translation>
    </message>
    <message numerus="yes">
        <source>%1: %2 % complete, %n point(s) to look at</source>
        <translation>
            <numerusform>%1: xong %2 %, %n điểm cần xem</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 % complete</source>
        <translation>%1: xong %2 %</translation>
    </message>
    <message>
        <source>Calculators</source>
        <translation>Phép tính</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation>Trao đổi</translation>
    </message>
</context>
<context>
    <name>recp::NewAudit</name>
    <message>
        <source>Electricity</source>
        <translation>Điện</translation>
    </message>
    <message>
        <source>Water supply</source>
        <translation>Nước cấp</translation>
    </message>
    <message>
        <source>Waste water</source>
        <translation>Nước thải</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Sản phẩm</translation>
    </message>
    <message>
        <source>RECP audit %1</source>
        <translation>Kiểm toán RECP %1</translation>
    </message>
</context>
<context>
    <name>recp::NoticeStrip</name>
    <message>
        <source>Close</source>
        <translation>Đóng</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… và %n mục nữa</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>recp::OptionsPage</name>
    <message>
        <source>Language</source>
        <translation>Ngôn ngữ</translation>
    </message>
    <message>
        <source>The window changes at once. The language of a report is chosen when it is made.</source>
        <translation>Cửa sổ đổi ngay. Ngôn ngữ báo cáo được chọn khi lập báo cáo.</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Màu sắc</translation>
    </message>
    <message>
        <source>As the computer</source>
        <translation>Theo máy tính</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Sáng</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Tối</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Tệp</translation>
    </message>
    <message>
        <source>All enterprises and audits are in this one file; photos lie in a second one beside it. Everything is saved as you type, and a backup is kept every day of use.</source>
        <translation>Mọi doanh nghiệp và cuộc kiểm toán nằm trong một tệp này; ảnh nằm ở tệp thứ hai bên cạnh. Mọi thứ được lưu ngay khi gõ, và mỗi ngày sử dụng có một bản sao lưu.</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Giới thiệu</translation>
    </message>
    <message>
        <source>RECP Audit %1</source>
        <translation>RECP Audit %1</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later.</source>
        <translation>Phần mềm tự do theo Giấy phép Công cộng GNU, phiên bản 3 trở lên.</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Tùy chọn</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>Ảnh</translation>
    </message>
    <message>
        <source>Keep the file as it came beside the picture that is shown</source>
        <translation>Giữ cả tệp ảnh gốc bên cạnh ảnh hiển thị</translation>
    </message>
    <message>
        <source>Keep in it the place where it was taken</source>
        <translation>Giữ vị trí chụp trong tệp gốc</translation>
    </message>
    <message>
        <source>A photo is turned upright and made at most 2,400 pixels long; what the camera wrote beside the picture is dropped.</source>
        <translation>Ảnh được xoay đúng chiều, cạnh dài tối đa 2.400 điểm ảnh; thông tin máy ảnh ghi kèm bị bỏ đi.</translation>
    </message>
    <message>
        <source>Checklist of your organisation</source>
        <translation>Phiếu kiểm tra của tổ chức</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Chọn tệp…</translation>
    </message>
    <message>
        <source>Write a file to begin with…</source>
        <translation>Ghi tệp mẫu để sửa…</translation>
    </message>
    <message>
        <source>Without it</source>
        <translation>Bỏ phiếu riêng</translation>
    </message>
    <message>
        <source>None: the questions are the program&apos;s own.</source>
        <translation>Chưa có: dùng câu hỏi của chương trình.</translation>
    </message>
    <message>
        <source>It does not fit this version of the program and is left out: %1</source>
        <translation>Phiếu không khớp với phiên bản này nên không được dùng: %1</translation>
    </message>
    <message>
        <source>“%1”: questions added %2, changed %3, hidden %4.</source>
        <translation>“%1”: câu hỏi thêm %2, sửa %3, ẩn %4.</translation>
    </message>
    <message>
        <source>The questions change when the program is opened the next time.</source>
        <translation>Câu hỏi sẽ thay đổi khi mở lại chương trình.</translation>
    </message>
    <message>
        <source>Checklists (*.json);;All files (*)</source>
        <translation>Phiếu kiểm tra (*.json);;Mọi tệp (*)</translation>
    </message>
    <message>
        <source>Checklists (*.json)</source>
        <translation>Phiếu kiểm tra (*.json)</translation>
    </message>
    <message>
        <source>Exported to %1</source>
        <translation>Đã xuất ra %1</translation>
    </message>
    <message>
        <source>A JSON file adds, words anew, hides and reorders questions and sets their thresholds, in both languages.</source>
        <translation>Tệp JSON thêm, sửa lời, ẩn, sắp xếp lại câu hỏi và đặt ngưỡng, bằng cả hai ngôn ngữ.</translation>
    </message>
</context>
<context>
    <name>recp::PageHeader</name>
    <message>
        <source>Undo (Ctrl Z)</source>
        <translation>Hoàn tác (Ctrl Z)</translation>
    </message>
    <message>
        <source>Redo (Ctrl Shift Z)</source>
        <translation>Làm lại (Ctrl Shift Z)</translation>
    </message>
    <message>
        <source>Find anything</source>
        <translation>Tìm mọi thứ</translation>
    </message>
    <message>
        <source>Find anything   Ctrl K</source>
        <translation>Tìm mọi thứ   Ctrl K</translation>
    </message>
</context>
<context>
    <name>recp::PhotoIntake</name>
    <message>
        <source>pasted photo</source>
        <translation>ảnh dán</translation>
    </message>
</context>
<context>
    <name>recp::PhotoStrip</name>
    <message>
        <source>Add photos: choose files, drop them here, or paste a picture (Ctrl V)</source>
        <translation>Thêm ảnh: chọn tệp, thả vào đây hoặc dán (Ctrl V)</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>Ảnh</translation>
    </message>
    <message>
        <source>Enter opens a photo, Delete takes it off.</source>
        <translation>Enter mở ảnh, Delete gỡ ảnh.</translation>
    </message>
    <message>
        <source>Photos: choose, drop or paste</source>
        <translation>Ảnh: chọn, thả hoặc dán vào</translation>
    </message>
    <message>
        <source>This attachment is no picture.</source>
        <translation>Tệp đính kèm này không phải là ảnh.</translation>
    </message>
    <message>
        <source>Add photos</source>
        <translation>Thêm ảnh</translation>
    </message>
    <message>
        <source>Pictures (*.jpg *.jpeg *.png *.webp);;All files (*)</source>
        <translation>Ảnh (*.jpg *.jpeg *.png *.webp);;Mọi tệp (*)</translation>
    </message>
</context>
<context>
    <name>recp::PhotoViewer</name>
    <message>
        <source>Photo</source>
        <translation>Ảnh</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Xem</translation>
    </message>
    <message>
        <source>Arrow</source>
        <translation>Mũi tên</translation>
    </message>
    <message>
        <source>Box</source>
        <translation>Khung</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Chữ</translation>
    </message>
    <message>
        <source>Blur</source>
        <translation>Làm mờ</translation>
    </message>
    <message>
        <source>Draw over a face: it is made unrecognisable in the picture itself</source>
        <translation>Kéo qua khuôn mặt: phần đó trong ảnh không còn nhận ra được</translation>
    </message>
    <message>
        <source>Text beside the mark</source>
        <translation>Chữ ghi kèm</translation>
    </message>
    <message>
        <source>Remove mark</source>
        <translation>Xóa dấu</translation>
    </message>
    <message>
        <source>The chosen mark, else the last one (Delete)</source>
        <translation>Dấu đang chọn, nếu không thì dấu cuối (Delete)</translation>
    </message>
    <message>
        <source>Undo (Ctrl Z)</source>
        <translation>Hoàn tác (Ctrl Z)</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>Chú thích</translation>
    </message>
    <message>
        <source>Caption: what is seen, and where</source>
        <translation>Chú thích: thấy gì, ở đâu</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Đóng</translation>
    </message>
    <message>
        <source>Taken %1</source>
        <translation>Chụp lúc %1</translation>
    </message>
</context>
<context>
    <name>recp::PlanModel</name>
    <message numerus="yes">
        <source>%1, %n day(s) late</source>
        <translation>
            <numerusform>%1, trễ %n ngày</numerusform>
        </translation>
    </message>
    <message>
        <source>not computed</source>
        <translation>chưa tính</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Mã</translation>
    </message>
    <message>
        <source>Solution</source>
        <translation>Giải pháp</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Trạng thái</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Phụ trách</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Hạn</translation>
    </message>
    <message>
        <source>Investment
%1</source>
        <translation>Vốn dự toán
%1</translation>
    </message>
    <message>
        <source>Spent
%1</source>
        <translation>Đã chi
%1</translation>
    </message>
    <message>
        <source>Promised
%1</source>
        <translation>Hứa hẹn
%1</translation>
    </message>
    <message>
        <source>CO2e
t/yr</source>
        <translation>CO2tđ
t/năm</translation>
    </message>
</context>
<context>
    <name>recp::PlanPage</name>
    <message>
        <source>Solutions stand here with who does them and until when, once the audit has some.</source>
        <translation>Khi có giải pháp, chúng hiện ở đây cùng người phụ trách và hạn.</translation>
    </message>
    <message>
        <source>Go to the solutions</source>
        <translation>Đến các giải pháp</translation>
    </message>
    <message>
        <source>Plan and tracking</source>
        <translation>Kế hoạch, theo dõi</translation>
    </message>
    <message>
        <source>change status</source>
        <translation>đổi trạng thái</translation>
    </message>
    <message>
        <source>due date</source>
        <translation>hạn</translation>
    </message>
    <message>
        <source>edit</source>
        <translation>sửa</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>chọn</translation>
    </message>
    <message>
        <source>Still pursued</source>
        <translation>Còn theo đuổi</translation>
    </message>
    <message>
        <source>Implemented</source>
        <translation>Đã thực hiện</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Đã kiểm chứng</translation>
    </message>
    <message>
        <source>Promised by what is implemented</source>
        <translation>Mức hứa hẹn của phần đã thực hiện</translation>
    </message>
    <message>
        <source>Money spent</source>
        <translation>Vốn đã chi</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Kế hoạch</translation>
    </message>
    <message>
        <source>Change of status</source>
        <translation>Đổi trạng thái</translation>
    </message>
    <message>
        <source>why, and what shows it</source>
        <translation>vì sao, và bằng chứng</translation>
    </message>
    <message>
        <source>New status</source>
        <translation>Trạng thái mới</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Ngày</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>Người quyết định</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Lý do</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Ghi nhận</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
    <message>
        <source>≥ %1</source>
        <translation>≥ %1</translation>
    </message>
    <message numerus="yes">
        <source>of %n solution(s)</source>
        <translation>
            <numerusform>trong %n giải pháp</numerusform>
        </translation>
    </message>
    <message>
        <source>Month %1</source>
        <translation>Tháng %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 is %n day(s) late</source>
        <translation>
            <numerusform>%1 trễ %n ngày</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is due on %2</source>
        <translation>%1 đến hạn %2</translation>
    </message>
    <message>
        <source>Nothing is late or due this month.</source>
        <translation>Tháng này không có việc trễ hay đến hạn.</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>The change needs a date.</source>
        <translation>Thay đổi cần có ngày.</translation>
    </message>
</context>
<context>
    <name>recp::PricePanel</name>
    <message>
        <source>Prices of this solution</source>
        <translation>Giá riêng của giải pháp này</translation>
    </message>
    <message>
        <source>Price: %1</source>
        <translation>Giá: %1</translation>
    </message>
</context>
<context>
    <name>recp::ProcessDetails</name>
    <message>
        <source>Click a step or a flow to see its fields.

Pull an arrow from the right dot of a step to another one, or into the empty space for what leaves the factory; from the left dot for what enters.

A double click on the empty space adds a step.</source>
        <translation>Bấm vào công đoạn hoặc dòng để xem các ô của nó.

Kéo mũi tên từ chấm bên phải của một công đoạn sang công đoạn khác, hoặc ra chỗ trống cho dòng ra khỏi nhà máy; từ chấm bên trái cho dòng đi vào.

Nháy đúp vào chỗ trống để thêm công đoạn.</translation>
    </message>
    <message>
        <source>System cost a year</source>
        <translation>Chi phí hệ thống một năm</translation>
    </message>
    <message>
        <source>Labour, depreciation and maintenance of this step (ISO 14051)</source>
        <translation>Nhân công, khấu hao và bảo trì của công đoạn này (ISO 14051)</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Công đoạn</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Ghi chú</translation>
    </message>
    <message>
        <source>Flows of the step</source>
        <translation>Các dòng của công đoạn</translation>
    </message>
    <message>
        <source>What enters from outside</source>
        <translation>Dòng từ ngoài vào</translation>
    </message>
    <message>
        <source>What leaves the factory</source>
        <translation>Dòng ra khỏi nhà máy</translation>
    </message>
    <message>
        <source>What goes to another step</source>
        <translation>Dòng sang công đoạn khác</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Từ</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Đến</translation>
    </message>
    <message>
        <source>Bill</source>
        <translation>Hóa đơn</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Tên</translation>
    </message>
    <message>
        <source>Resource</source>
        <translation>Tài nguyên</translation>
    </message>
    <message>
        <source>Amount a year</source>
        <translation>Lượng một năm</translation>
    </message>
    <message>
        <source>Known as</source>
        <translation>Nguồn số liệu</translation>
    </message>
    <message>
        <source>Uncertainty ±</source>
        <translation>Độ không đảm bảo ±</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>Nhiệt độ</translation>
    </message>
    <message>
        <source>Composition</source>
        <translation>Thành phần</translation>
    </message>
    <message>
        <source>Waste or loss</source>
        <translation>Chất thải hoặc tổn thất</translation>
    </message>
    <message>
        <source>%1: in %2, out %3, unaccounted for %4</source>
        <translation>%1: vào %2, ra %3, chưa giải thích %4</translation>
    </message>
    <message>
        <source>outside</source>
        <translation>bên ngoài</translation>
    </message>
    <message>
        <source>none: it stays in the factory</source>
        <translation>không: ở trong nhà máy</translation>
    </message>
    <message>
        <source>Left empty: what the bills of a year leave over, %1.</source>
        <translation>Để trống: phần còn lại theo hóa đơn một năm, %1.</translation>
    </message>
    <message>
        <source>%1 % by how it is known</source>
        <translation>%1 % theo nguồn số liệu</translation>
    </message>
</context>
<context>
    <name>recp::ProcessMapEditor</name>
    <message>
        <source>Step %1</source>
        <translation>Công đoạn %1</translation>
    </message>
    <message>
        <source>New flow</source>
        <translation>Dòng mới</translation>
    </message>
</context>
<context>
    <name>recp::ProcessMapView</name>
    <message>
        <source>missing</source>
        <translation>thiếu</translation>
    </message>
    <message>
        <source>Process map</source>
        <translation>Sơ đồ quy trình</translation>
    </message>
</context>
<context>
    <name>recp::ProcessPage</name>
    <message>
        <source>The steps of the process and what flows between them: energy, water and materials are balanced, and what is unaccounted for, and what waste really costs, is shown.</source>
        <translation>Các công đoạn và những dòng giữa chúng: năng lượng, nước và vật chất được cân bằng, cho thấy phần chưa giải thích được và chi phí thực của chất thải.</translation>
    </message>
    <message>
        <source>Add a step</source>
        <translation>Thêm công đoạn</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Sơ đồ</translation>
    </message>
    <message>
        <source>Balances and costs</source>
        <translation>Cân bằng</translation>
    </message>
    <message>
        <source>Sankey</source>
        <translation>Sankey</translation>
    </message>
    <message>
        <source>Arrange</source>
        <translation>Sắp xếp</translation>
    </message>
    <message>
        <source>Put the steps in order by their flows</source>
        <translation>Xếp các công đoạn theo thứ tự dòng</translation>
    </message>
    <message>
        <source>What the diagram shows</source>
        <translation>Nội dung sơ đồ</translation>
    </message>
    <message>
        <source>Energy, water and mass</source>
        <translation>Năng lượng, nước, vật chất</translation>
    </message>
    <message>
        <source>Amounts</source>
        <translation>Lượng</translation>
    </message>
    <message>
        <source>as stated</source>
        <translation>như đã nêu</translation>
    </message>
    <message>
        <source>reconciled</source>
        <translation>đã hiệu chỉnh</translation>
    </message>
    <message>
        <source>The list of flows for a spreadsheet or a Sankey tool</source>
        <translation>Danh sách dòng cho bảng tính hoặc công cụ Sankey</translation>
    </message>
    <message>
        <source>Save the diagram as a picture</source>
        <translation>Lưu sơ đồ thành ảnh</translation>
    </message>
    <message>
        <source>Process</source>
        <translation>Quy trình</translation>
    </message>
    <message numerus="yes">
        <source>%n steps</source>
        <translation>
            <numerusform>%n công đoạn</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n flows</source>
        <translation>
            <numerusform>%n dòng</numerusform>
        </translation>
    </message>
    <message>
        <source>Ctrl N</source>
        <translation>Ctrl N</translation>
    </message>
    <message>
        <source>add a step</source>
        <translation>thêm công đoạn</translation>
    </message>
    <message>
        <source>↑ ↓ ← →</source>
        <translation>↑ ↓ ← →</translation>
    </message>
    <message>
        <source>choose a step</source>
        <translation>chọn công đoạn</translation>
    </message>
    <message>
        <source>Ctrl ↑ ↓ ← →</source>
        <translation>Ctrl ↑ ↓ ← →</translation>
    </message>
    <message>
        <source>move it</source>
        <translation>dời chỗ</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>its fields</source>
        <translation>các ô</translation>
    </message>
    <message>
        <source>Ctrl Del</source>
        <translation>Ctrl Del</translation>
    </message>
    <message>
        <source>remove</source>
        <translation>xóa</translation>
    </message>
    <message>
        <source>Ctrl + −</source>
        <translation>Ctrl + −</translation>
    </message>
    <message>
        <source>zoom</source>
        <translation>phóng</translation>
    </message>
    <message>
        <source>F8</source>
        <translation>F8</translation>
    </message>
    <message>
        <source>next issue</source>
        <translation>điểm kế tiếp</translation>
    </message>
    <message>
        <source>%1 unaccounted for</source>
        <translation>chưa rõ %1</translation>
    </message>
    <message>
        <source>What waste carries</source>
        <translation>Chi phí nằm trong chất thải</translation>
    </message>
    <message>
        <source>No flow of this kind is on the map.</source>
        <translation>Sơ đồ không có dòng nào thuộc loại này.</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Bảng (*.csv)</translation>
    </message>
    <message>
        <source>Pictures (*.%1)</source>
        <translation>Ảnh (*.%1)</translation>
    </message>
    <message>
        <source>Save the diagram</source>
        <translation>Lưu sơ đồ</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Đã lưu: %1</translation>
    </message>
</context>
<context>
    <name>recp::ProfileView</name>
    <message>
        <source>%1: no reading</source>
        <translation>%1: không có số đo</translation>
    </message>
    <message>
        <source>%1: %2 %3</source>
        <translation>%1: %2 %3</translation>
    </message>
</context>
<context>
    <name>recp::QuantityEdit</name>
    <message>
        <source>= %1</source>
        <translation>= %1</translation>
    </message>
</context>
<context>
    <name>recp::ReportPage</name>
    <message>
        <source>Export PDF</source>
        <translation>Xuất PDF</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Báo cáo</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n trang</numerusform>
        </translation>
    </message>
    <message>
        <source>export the audit&apos;s data</source>
        <translation>xuất dữ liệu kiểm toán</translation>
    </message>
    <message>
        <source>what is missing</source>
        <translation>còn thiếu gì</translation>
    </message>
    <message>
        <source>leaf through</source>
        <translation>lật trang</translation>
    </message>
    <message>
        <source>The report is being made</source>
        <translation>Đang lập báo cáo</translation>
    </message>
    <message>
        <source>Preview of the report</source>
        <translation>Xem trước báo cáo</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
    <message>
        <source>Before handing over</source>
        <translation>Trước khi bàn giao</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Dữ liệu</translation>
    </message>
    <message>
        <source>The whole audit as one file, for another computer or another program.</source>
        <translation>Toàn bộ cuộc kiểm toán trong một tệp, cho máy khác hoặc chương trình khác.</translation>
    </message>
    <message>
        <source>Export data</source>
        <translation>Xuất dữ liệu</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>Đóng cuộc kiểm toán</translation>
    </message>
    <message>
        <source>The report is being made…</source>
        <translation>Đang lập báo cáo…</translation>
    </message>
    <message>
        <source>The preview was cancelled. It is made again when the page is opened.</source>
        <translation>Đã hủy xem trước. Báo cáo sẽ được lập lại khi mở trang này.</translation>
    </message>
    <message>
        <source>The final report, as the audit was closed.</source>
        <translation>Báo cáo cuối cùng, theo lúc đóng cuộc kiểm toán.</translation>
    </message>
    <message>
        <source>A draft until the audit is closed.</source>
        <translation>Bản thảo cho đến khi đóng cuộc kiểm toán.</translation>
    </message>
    <message numerus="yes">
        <source>%n point(s)</source>
        <translation>
            <numerusform>%n điểm</numerusform>
        </translation>
    </message>
    <message>
        <source>Take me there</source>
        <translation>Đưa tôi đến đó</translation>
    </message>
    <message>
        <source>Take me there: %1</source>
        <translation>Đưa tôi đến: %1</translation>
    </message>
    <message>
        <source>Nothing is missing.</source>
        <translation>Không thiếu gì.</translation>
    </message>
    <message>
        <source>Closed on %1. Its results are frozen; plan and status still change.</source>
        <translation>Đã đóng ngày %1. Kết quả được giữ nguyên; kế hoạch và trạng thái vẫn sửa được.</translation>
    </message>
    <message>
        <source>Closing keeps a copy of all results, so that later factors and prices change nothing of them.</source>
        <translation>Khi đóng, chương trình giữ một bản mọi kết quả, hệ số và giá về sau không làm thay đổi.</translation>
    </message>
    <message>
        <source>Reopen the audit</source>
        <translation>Mở lại cuộc kiểm toán</translation>
    </message>
    <message>
        <source>Close the audit</source>
        <translation>Đóng cuộc kiểm toán</translation>
    </message>
    <message>
        <source>Export the report</source>
        <translation>Xuất báo cáo</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>Tệp PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Exported to %1</source>
        <translation>Đã xuất ra %1</translation>
    </message>
    <message>
        <source>Export the audit</source>
        <translation>Xuất cuộc kiểm toán</translation>
    </message>
    <message>
        <source>Audit files (*.json)</source>
        <translation>Tệp kiểm toán (*.json)</translation>
    </message>
    <message>
        <source>Papers for the visit</source>
        <translation>Biểu mẫu khảo sát</translation>
    </message>
</context>
<context>
    <name>recp::ResultPanel</name>
    <message>
        <source>%1: no price known.</source>
        <translation>%1: chưa biết giá.</translation>
    </message>
    <message>
        <source>the bills</source>
        <translation>hóa đơn</translation>
    </message>
    <message>
        <source>the tariff</source>
        <translation>biểu giá</translation>
    </message>
    <message>
        <source>%1 at %2, from %3.</source>
        <translation>%1 giá %2, theo %3.</translation>
    </message>
    <message>
        <source>Range of the result</source>
        <translation>Khoảng của kết quả</translation>
    </message>
    <message>
        <source>not computed</source>
        <translation>chưa tính</translation>
    </message>
    <message>
        <source>from %1 to %2 %3</source>
        <translation>từ %1 đến %2 %3</translation>
    </message>
    <message>
        <source>low</source>
        <translation>thấp</translation>
    </message>
    <message>
        <source>expected</source>
        <translation>kỳ vọng</translation>
    </message>
    <message>
        <source>high</source>
        <translation>cao</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Money, %1</source>
        <translation>Tiền, %1</translation>
    </message>
    <message>
        <source>CO₂e, t/yr</source>
        <translation>CO₂tđ, t/năm</translation>
    </message>
    <message>
        <source>Not updated: %1</source>
        <translation>Chưa cập nhật: %1</translation>
    </message>
    <message>
        <source>Data quality %1.</source>
        <translation>Chất lượng số liệu %1.</translation>
    </message>
    <message>
        <source>%1 (%2 %)</source>
        <translation>%1 (%2 %)</translation>
    </message>
    <message>
        <source>The doubt comes mostly from: %1.</source>
        <translation>Độ bất định chủ yếu do: %1.</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>A: the 90 % range within 10 % of the expected value, B: 20 %, C: 35 %, D: wider.</source>
        <translation>A: khoảng 90 % trong phạm vi 10 % giá trị kỳ vọng, B: 20 %, C: 35 %, D: rộng hơn.</translation>
    </message>
    <message>
        <source>the tariff&apos;s price of capacity</source>
        <translation>giá công suất của biểu giá</translation>
    </message>
    <message>
        <source>the price stated here</source>
        <translation>giá nhập tại đây</translation>
    </message>
    <message>
        <source>%1: its money is that of what makes it.</source>
        <translation>%1: giá trị tiền đã tính ở nguồn tạo ra nó.</translation>
    </message>
</context>
<context>
    <name>recp::SidePanel</name>
    <message>
        <source>Close</source>
        <translation>Đóng</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Phím tắt</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Ở mọi trang</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>Còn thiếu gì</translation>
    </message>
    <message>
        <source>Nothing is missing in this audit.</source>
        <translation>Cuộc kiểm toán này không thiếu gì.</translation>
    </message>
    <message>
        <source>Take me there</source>
        <translation>Đưa tôi đến đó</translation>
    </message>
    <message>
        <source>Take me there: %1</source>
        <translation>Đưa tôi đến: %1</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tất cả</translation>
    </message>
    <message>
        <source>Before leaving the site</source>
        <translation>Trước khi rời nhà máy</translation>
    </message>
    <message numerus="yes">
        <source>%n point(s) to settle</source>
        <translation>
            <numerusform>%n điểm cần hoàn tất</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is left that can only be got here.</source>
        <translation>Không còn gì chỉ lấy được tại nhà máy.</translation>
    </message>
    <message>
        <source>%1: %2 % complete</source>
        <translation>%1: xong %2 %</translation>
    </message>
    <message>
        <source>Doubtful: %1</source>
        <translation>Cần xem lại: %1</translation>
    </message>
</context>
<context>
    <name>recp::SolutionChooser</name>
    <message>
        <source>none</source>
        <translation>không có</translation>
    </message>
</context>
<context>
    <name>recp::SolutionPage</name>
    <message>
        <source>Calculation</source>
        <translation>Tính toán</translation>
    </message>
    <message>
        <source>Situation and proposal</source>
        <translation>Hiện trạng và đề xuất</translation>
    </message>
    <message>
        <source>Previous solution (Alt Page Up)</source>
        <translation>Giải pháp trước (Alt Page Up)</translation>
    </message>
    <message>
        <source>Next solution (Alt Page Down)</source>
        <translation>Giải pháp sau (Alt Page Down)</translation>
    </message>
    <message>
        <source>All solutions</source>
        <translation>Mọi giải pháp</translation>
    </message>
    <message>
        <source>Back to the list (Esc)</source>
        <translation>Về danh sách (Esc)</translation>
    </message>
    <message>
        <source>Saving a year</source>
        <translation>Tiết kiệm mỗi năm</translation>
    </message>
    <message>
        <source>Finance</source>
        <translation>Tài chính</translation>
    </message>
    <message>
        <source>How it is computed</source>
        <translation>Cách tính</translation>
    </message>
    <message>
        <source>Calculator</source>
        <translation>Phép tính</translation>
    </message>
    <message>
        <source>none</source>
        <translation>không có</translation>
    </message>
    <message>
        <source>What was found, where, with which figures</source>
        <translation>Đã thấy gì, ở đâu, số liệu nào</translation>
    </message>
    <message>
        <source>What to do, with which equipment, in which order</source>
        <translation>Làm gì, bằng thiết bị nào, theo thứ tự nào</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Tên</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Nhóm</translation>
    </message>
    <message>
        <source>Situation</source>
        <translation>Hiện trạng</translation>
    </message>
    <message>
        <source>Proposal</source>
        <translation>Đề xuất</translation>
    </message>
    <message>
        <source>Direct estimate</source>
        <translation>Ước tính trực tiếp</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>next field</source>
        <translation>ô kế tiếp</translation>
    </message>
    <message>
        <source>Alt K</source>
        <translation>Alt K</translation>
    </message>
    <message>
        <source>how known</source>
        <translation>biết bằng cách</translation>
    </message>
    <message>
        <source>Alt U</source>
        <translation>Alt U</translation>
    </message>
    <message>
        <source>unit</source>
        <translation>đơn vị</translation>
    </message>
    <message>
        <source>Alt R</source>
        <translation>Alt R</translation>
    </message>
    <message>
        <source>range</source>
        <translation>khoảng</translation>
    </message>
    <message>
        <source>Alt S</source>
        <translation>Alt S</translation>
    </message>
    <message>
        <source>source</source>
        <translation>nguồn</translation>
    </message>
    <message>
        <source>F1</source>
        <translation>F1</translation>
    </message>
    <message>
        <source>explain</source>
        <translation>giải thích</translation>
    </message>
    <message>
        <source>Ctrl 1 2</source>
        <translation>Ctrl 1 2</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>thẻ</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>back</source>
        <translation>quay lại</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Title of the solution</source>
        <translation>Tên giải pháp</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Nguồn: %1</translation>
    </message>
    <message>
        <source>Source of the screening range: %1</source>
        <translation>Nguồn của khoảng sàng lọc: %1</translation>
    </message>
    <message>
        <source>Screening range: %1.</source>
        <translation>Khoảng sàng lọc: %1.</translation>
    </message>
    <message>
        <source>Elsewhere: %1 % of %2 proposals of this kind were implemented.</source>
        <translation>Nơi khác: %1 % trong %2 đề xuất cùng loại đã được thực hiện.</translation>
    </message>
    <message>
        <source>Measure: %1</source>
        <translation>Cần đo: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>System (end use)</source>
        <translation>Hệ thống (hộ tiêu thụ)</translation>
    </message>
    <message>
        <source>Not together with</source>
        <translation>Không làm cùng với</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>Cần có trước</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Typical values</source>
        <translation>Giá trị thường gặp</translation>
    </message>
    <message>
        <source>Fill every empty field with its typical value, marked as assumed</source>
        <translation>Điền giá trị thường gặp vào mọi ô trống, ghi là giả định</translation>
    </message>
    <message>
        <source>From equipment</source>
        <translation>Từ thiết bị</translation>
    </message>
    <message>
        <source>Fill in what the inventory knows of one piece of equipment</source>
        <translation>Điền những gì danh mục biết về một thiết bị</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n inputs</source>
        <translation>
            <numerusform>%1: %n đầu vào</numerusform>
        </translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>Ảnh</translation>
    </message>
    <message>
        <source>Measurements</source>
        <translation>Số đo</translation>
    </message>
</context>
<context>
    <name>recp::SolutionTableModel</name>
    <message>
        <source>Untitled solution</source>
        <translation>Giải pháp chưa có tên</translation>
    </message>
    <message>
        <source>free</source>
        <translation>tự do</translation>
    </message>
    <message>
        <source>not computed</source>
        <translation>chưa tính</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>thiếu</translation>
    </message>
    <message>
        <source>No saving is known yet.</source>
        <translation>Chưa biết mức tiết kiệm.</translation>
    </message>
    <message>
        <source>Payback is undefined: the net saving is not above zero, or not known.</source>
        <translation>Hoàn vốn không xác định: tiết kiệm ròng không lớn hơn 0 hoặc chưa biết.</translation>
    </message>
    <message>
        <source>Payback needs the investment.</source>
        <translation>Cần vốn đầu tư để tính hoàn vốn.</translation>
    </message>
    <message>
        <source>The investment is missing.</source>
        <translation>Thiếu vốn đầu tư.</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Mã</translation>
    </message>
    <message>
        <source>Solution (drag to reorder)</source>
        <translation>Giải pháp (kéo để đổi thứ tự)</translation>
    </message>
    <message>
        <source>Saving a year</source>
        <translation>Tiết kiệm mỗi năm</translation>
    </message>
    <message>
        <source>Net
%1</source>
        <translation>Ròng
%1</translation>
    </message>
    <message>
        <source>Range
90 %</source>
        <translation>Khoảng
90 %</translation>
    </message>
    <message>
        <source>Investment
%1</source>
        <translation>Vốn
%1</translation>
    </message>
    <message>
        <source>Payback
years</source>
        <translation>Hoàn vốn
năm</translation>
    </message>
    <message>
        <source>CO₂e
t a year</source>
        <translation>CO₂tđ
t/năm</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Trạng thái</translation>
    </message>
</context>
<context>
    <name>recp::SolutionsPage</name>
    <message>
        <source>Measures that save resources: from the catalogue, from the answers of the site checks, or your own.</source>
        <translation>Biện pháp tiết kiệm tài nguyên: từ danh mục, từ câu trả lời kiểm tra hiện trường, hoặc của riêng bạn.</translation>
    </message>
    <message>
        <source>Add a solution</source>
        <translation>Thêm giải pháp</translation>
    </message>
    <message>
        <source>From the checks</source>
        <translation>Từ kiểm tra</translation>
    </message>
    <message>
        <source>From checks</source>
        <translation>Từ kiểm tra</translation>
    </message>
    <message>
        <source>Add solution</source>
        <translation>Thêm giải pháp</translation>
    </message>
    <message>
        <source>Add a solution (Ctrl Enter)</source>
        <translation>Thêm giải pháp (Ctrl Enter)</translation>
    </message>
    <message>
        <source>Net saving a year</source>
        <translation>Tiết kiệm ròng mỗi năm</translation>
    </message>
    <message>
        <source>Investment</source>
        <translation>Vốn đầu tư</translation>
    </message>
    <message>
        <source>Payback</source>
        <translation>Hoàn vốn</translation>
    </message>
    <message>
        <source>CO₂e avoided a year</source>
        <translation>CO₂tđ giảm mỗi năm</translation>
    </message>
    <message>
        <source>Solutions</source>
        <translation>Giải pháp</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Đóng (Esc)</translation>
    </message>
    <message numerus="yes">
        <source>%n solutions</source>
        <translation>
            <numerusform>%n giải pháp</numerusform>
        </translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>open</source>
        <translation>mở</translation>
    </message>
    <message>
        <source>Ctrl Enter</source>
        <translation>Ctrl Enter</translation>
    </message>
    <message>
        <source>add</source>
        <translation>thêm</translation>
    </message>
    <message>
        <source>Alt ↑ ↓</source>
        <translation>Alt ↑ ↓</translation>
    </message>
    <message>
        <source>reorder</source>
        <translation>đổi thứ tự</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Del</translation>
    </message>
    <message>
        <source>remove</source>
        <translation>xóa</translation>
    </message>
    <message>
        <source>From checks (%1)</source>
        <translation>Từ kiểm tra (%1)</translation>
    </message>
    <message>
        <source>not computed</source>
        <translation>chưa tính</translation>
    </message>
    <message>
        <source>≥ %1</source>
        <translation>≥ %1</translation>
    </message>
    <message>
        <source>some investments are missing</source>
        <translation>còn thiếu vốn của một số giải pháp</translation>
    </message>
    <message>
        <source>tCO₂e/yr</source>
        <translation>tCO₂tđ/năm</translation>
    </message>
    <message>
        <source>Suggested by the checks</source>
        <translation>Gợi ý từ kiểm tra</translation>
    </message>
    <message>
        <source>%1 is added.</source>
        <translation>Đã thêm %1.</translation>
    </message>
    <message>
        <source>“%1” is removed. Ctrl Z brings it back.</source>
        <translation>Đã xóa “%1”. Ctrl Z để lấy lại.</translation>
    </message>
    <message>
        <source>End uses</source>
        <translation>Hộ tiêu thụ</translation>
    </message>
    <message>
        <source>What the solutions save together on each end use</source>
        <translation>Các giải pháp kết hợp tiết kiệm bao nhiêu trên từng hộ tiêu thụ</translation>
    </message>
    <message>
        <source>Default order</source>
        <translation>Thứ tự mặc định</translation>
    </message>
    <message>
        <source>Sort: reduce demand first, then distribution, then generation</source>
        <translation>Sắp xếp: giảm nhu cầu trước, rồi phân phối, rồi sản xuất</translation>
    </message>
    <message>
        <source>%1; each alone %2</source>
        <translation>%1; riêng lẻ %2</translation>
    </message>
    <message>
        <source>Solutions on one end use act on what the ones before leave, and of those that exclude one another only the first counts.</source>
        <translation>Các giải pháp trên cùng hộ tiêu thụ chỉ tác động vào phần còn lại sau các giải pháp trước; trong các giải pháp loại trừ nhau chỉ tính giải pháp đầu tiên.</translation>
    </message>
    <message>
        <source>Sorted: demand, distribution, generation. Ctrl Z brings the old order back.</source>
        <translation>Đã sắp xếp: nhu cầu, phân phối, sản xuất. Ctrl Z để trở lại thứ tự cũ.</translation>
    </message>
</context>
<context>
    <name>recp::StatusLine</name>
    <message>
        <source>Saved %1</source>
        <translation>Đã lưu %1</translation>
    </message>
    <message>
        <source>Computing: %1 of %2 solutions</source>
        <translation>Đang tính: %1/%2 giải pháp</translation>
    </message>
</context>
<context>
    <name>recp::SuggestionList</name>
    <message>
        <source>%1–%2 % %3</source>
        <translation>%1–%2 % %3</translation>
    </message>
    <message>
        <source>payback %1–%2 years</source>
        <translation>hoàn vốn %1–%2 năm</translation>
    </message>
    <message>
        <source>✓ added</source>
        <translation>✓ đã thêm</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Thêm</translation>
    </message>
    <message>
        <source>Open the solution</source>
        <translation>Mở giải pháp</translation>
    </message>
    <message>
        <source>Add to the solutions of this audit</source>
        <translation>Thêm vào các giải pháp của cuộc kiểm toán này</translation>
    </message>
    <message>
        <source>%1 · from question %2</source>
        <translation>%1 · từ câu %2</translation>
    </message>
    <message>
        <source>%1 (screening range, to be verified)</source>
        <translation>%1 (khoảng sàng lọc, cần kiểm chứng)</translation>
    </message>
    <message>
        <source>Answers “no” and “partly” suggest solutions here.</source>
        <translation>Câu trả lời “không” và “một phần” sẽ gợi ý giải pháp ở đây.</translation>
    </message>
</context>
<context>
    <name>recp::Words</name>
    <message>
        <source>yesterday</source>
        <translation>hôm qua</translation>
    </message>
</context>
<context>
    <name>report</name>
    <message>
        <source>Energy</source>
        <translation>Năng lượng</translation>
    </message>
    <message>
        <source>Water</source>
        <translation>Nước</translation>
    </message>
    <message>
        <source>Materials</source>
        <translation>Nguyên liệu</translation>
    </message>
    <message>
        <source>Chemicals</source>
        <translation>Hóa chất</translation>
    </message>
    <message>
        <source>CO2e (scope 1 and 2)</source>
        <translation>CO2tđ (phạm vi 1 và 2)</translation>
    </message>
    <message>
        <source>Waste water</source>
        <translation>Nước thải</translation>
    </message>
    <message>
        <source>Waste</source>
        <translation>Chất thải</translation>
    </message>
    <message>
        <source>Factors used, set %1 of %2</source>
        <translation>Hệ số đã dùng, bộ %1 ngày %2</translation>
    </message>
    <message>
        <source>Factor</source>
        <translation>Hệ số</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Giá trị</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Đơn vị</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Năm</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Nguồn</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>Tình trạng</translation>
    </message>
    <message>
        <source>How the figures are made</source>
        <translation>Cách tính các con số</translation>
    </message>
    <message>
        <source>CO2e</source>
        <translation>CO2tđ</translation>
    </message>
    <message>
        <source>Scope 1 and 2, for %1. Biogenic CO2 is not part of it.</source>
        <translation>Phạm vi 1 và 2, dùng cho %1. Không gồm CO2 sinh khối.</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>Tiền</translation>
    </message>
    <message>
        <source>%1, %2 (rate %3). Resources are priced by the enterprise&apos;s own bills; electricity saved at stated hours by the tariff of that period.</source>
        <translation>%1, %2 (thuế suất %3). Tài nguyên tính giá theo hóa đơn của doanh nghiệp; điện tiết kiệm vào giờ đã nêu tính theo biểu giá của khung giờ đó.</translation>
    </message>
    <message>
        <source>Electricity hours</source>
        <translation>Khung giờ điện</translation>
    </message>
    <message>
        <source>no schedule chosen</source>
        <translation>chưa chọn khung giờ</translation>
    </message>
    <message>
        <source>Ranges</source>
        <translation>Khoảng</translation>
    </message>
    <message>
        <source>Payback</source>
        <translation>Hoàn vốn</translation>
    </message>
    <message>
        <source>Simple payback is investment by net yearly saving; it is not defined when the net saving is not positive.</source>
        <translation>Hoàn vốn giản đơn là vốn đầu tư chia cho tiết kiệm ròng mỗi năm; không xác định khi tiết kiệm ròng không dương.</translation>
    </message>
    <message>
        <source>Totals</source>
        <translation>Tổng</translation>
    </message>
    <message>
        <source>Annex: factors, method, open points</source>
        <translation>Phụ lục: hệ số, phương pháp, điểm còn mở</translation>
    </message>
    <message>
        <source>Open points</source>
        <translation>Điểm còn mở</translation>
    </message>
    <message>
        <source>None.</source>
        <translation>Không có.</translation>
    </message>
    <message>
        <source>Source of this published audit</source>
        <translation>Nguồn của cuộc kiểm toán đã công bố này</translation>
    </message>
    <message>
        <source>Table %1. %2</source>
        <translation>Bảng %1. %2</translation>
    </message>
    <message>
        <source>Figure %1. %2</source>
        <translation>Hình %1. %2</translation>
    </message>
    <message>
        <source>Factor set %1 · grid %2 %3 (%4)</source>
        <translation>Bộ hệ số %1 · lưới điện %2 %3 (%4)</translation>
    </message>
    <message>
        <source>Factor set %1</source>
        <translation>Bộ hệ số %1</translation>
    </message>
    <message>
        <source>RECP audit report: %1</source>
        <translation>Báo cáo kiểm toán RECP: %1</translation>
    </message>
    <message>
        <source>RECP audit · %1</source>
        <translation>Kiểm toán RECP · %1</translation>
    </message>
    <message>
        <source>Page %1</source>
        <translation>Trang %1</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Bản thảo</translation>
    </message>
    <message>
        <source>Enterprise and audit</source>
        <translation>Doanh nghiệp và cuộc kiểm toán</translation>
    </message>
    <message>
        <source>Enterprise</source>
        <translation>Doanh nghiệp</translation>
    </message>
    <message>
        <source>Tax code</source>
        <translation>Mã số thuế</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Địa chỉ</translation>
    </message>
    <message>
        <source>Park</source>
        <translation>Khu công nghiệp</translation>
    </message>
    <message>
        <source>Sector (VSIC)</source>
        <translation>Ngành (VSIC)</translation>
    </message>
    <message>
        <source>Main product</source>
        <translation>Sản phẩm chính</translation>
    </message>
    <message>
        <source>Employees</source>
        <translation>Số lao động</translation>
    </message>
    <message>
        <source>Operating hours a year</source>
        <translation>Giờ vận hành mỗi năm</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Liên hệ</translation>
    </message>
    <message>
        <source>Baseline period</source>
        <translation>Kỳ cơ sở</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Khảo sát</translation>
    </message>
    <message>
        <source>, certificate %1</source>
        <translation>, chứng chỉ %1</translation>
    </message>
    <message>
        <source>What entered and left in the baseline period</source>
        <translation>Đầu vào và đầu ra trong kỳ cơ sở</translation>
    </message>
    <message>
        <source>Flow</source>
        <translation>Dòng</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Lượng</translation>
    </message>
    <message>
        <source>Cost, %1</source>
        <translation>Chi phí, %1</translation>
    </message>
    <message>
        <source>Price, %1 a unit</source>
        <translation>Đơn giá, %1/đơn vị</translation>
    </message>
    <message>
        <source>Energy, GJ</source>
        <translation>Năng lượng, GJ</translation>
    </message>
    <message>
        <source>tCO2e</source>
        <translation>tCO2tđ</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Tổng</translation>
    </message>
    <message>
        <source>Cost by month, %1</source>
        <translation>Chi phí theo tháng, %1</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Chi phí</translation>
    </message>
    <message>
        <source>Shares of cost, energy and CO2e</source>
        <translation>Tỷ trọng chi phí, năng lượng và CO2tđ</translation>
    </message>
    <message>
        <source>Indicators per product (%1)</source>
        <translation>Chỉ số trên đơn vị sản phẩm (%1)</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Chỉ số</translation>
    </message>
    <message>
        <source>Legal tonnes of oil equivalent are not computed: no energy carrier has a factor or a quantity.</source>
        <translation>Chưa tính TOE theo quy định: chưa có dạng năng lượng nào đủ hệ số và lượng.</translation>
    </message>
    <message>
        <source>Energy use in the period is %1 TOE by the official letter&apos;s factors: the enterprise is a designated energy user.</source>
        <translation>Năng lượng sử dụng trong kỳ là %1 TOE theo hệ số của công văn: doanh nghiệp là cơ sở sử dụng năng lượng trọng điểm.</translation>
    </message>
    <message>
        <source>Energy use in the period is %1 TOE by the official letter&apos;s factors: below the threshold of a designated energy user.</source>
        <translation>Năng lượng sử dụng trong kỳ là %1 TOE theo hệ số của công văn: dưới ngưỡng cơ sở sử dụng năng lượng trọng điểm.</translation>
    </message>
    <message>
        <source>Enterprise and baseline</source>
        <translation>Doanh nghiệp và đường cơ sở</translation>
    </message>
    <message>
        <source>Resource use and cost</source>
        <translation>Sử dụng tài nguyên và chi phí</translation>
    </message>
    <message>
        <source>No flow is recorded: the baseline is not known.</source>
        <translation>Chưa ghi dòng nào: chưa biết đường cơ sở.</translation>
    </message>
    <message>
        <source>“≥” stands before sums that lack a part, “missing” where nothing is known. Neither is zero.</source>
        <translation>“≥” đứng trước tổng còn thiếu một phần, “thiếu” là chưa biết gì. Cả hai đều không phải số không.</translation>
    </message>
    <message>
        <source>Indicators per product are not computed: the output of a product is missing.</source>
        <translation>Chưa tính chỉ số trên đơn vị sản phẩm: thiếu sản lượng.</translation>
    </message>
    <message>
        <source>Energy is final energy: electricity at 3.6 GJ/MWh, fuels by their net calorific value.</source>
        <translation>Năng lượng là năng lượng cuối cùng: điện 3,6 GJ/MWh, nhiên liệu theo nhiệt trị thấp.</translation>
    </message>
    <message>
        <source>Walk-through by area</source>
        <translation>Kiểm tra hiện trường theo khu vực</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Khu vực</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Đã trả lời</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Điểm</translation>
    </message>
    <message>
        <source>not checked</source>
        <translation>chưa kiểm tra</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Câu hỏi</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Trả lời</translation>
    </message>
    <message>
        <source>Observed</source>
        <translation>Ghi nhận</translation>
    </message>
    <message>
        <source>Suggests</source>
        <translation>Gợi ý</translation>
    </message>
    <message>
        <source>Check results</source>
        <translation>Kết quả kiểm tra hiện trường</translation>
    </message>
    <message>
        <source>No question of the walk-through was answered: nothing is said about practice on the shop floor.</source>
        <translation>Chưa trả lời câu kiểm tra nào: báo cáo không nhận xét về thực hành tại xưởng.</translation>
    </message>
    <message>
        <source>Score: yes 100 %, partly 50 %, no 0 %, over the questions that apply. Not checked is not “no”.</source>
        <translation>Điểm: có 100 %, một phần 50 %, không 0 %, trên các câu áp dụng. Chưa kiểm tra không phải là “không”.</translation>
    </message>
    <message>
        <source>baseline %1</source>
        <translation>kỳ cơ sở %1</translation>
    </message>
    <message>
        <source>Resource efficiency and cleaner production (RECP)</source>
        <translation>Hiệu quả tài nguyên và sản xuất sạch hơn (RECP)</translation>
    </message>
    <message>
        <source>Audit report</source>
        <translation>Báo cáo kiểm toán</translation>
    </message>
    <message>
        <source>solutions proposed</source>
        <translation>giải pháp đề xuất</translation>
    </message>
    <message>
        <source>%1 saved a year</source>
        <translation>%1 tiết kiệm mỗi năm</translation>
    </message>
    <message>
        <source>simple payback</source>
        <translation>hoàn vốn giản đơn</translation>
    </message>
    <message>
        <source>tCO2e avoided a year</source>
        <translation>tCO2tđ giảm mỗi năm</translation>
    </message>
    <message>
        <source>Visit %1 · audit %2</source>
        <translation>Khảo sát %1 · mã %2</translation>
    </message>
    <message>
        <source>Published audit. Source: %1 %2</source>
        <translation>Cuộc kiểm toán đã công bố. Nguồn: %1 %2</translation>
    </message>
    <message>
        <source>Who does what by when</source>
        <translation>Ai làm gì, khi nào</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Mã</translation>
    </message>
    <message>
        <source>Solution</source>
        <translation>Giải pháp</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Trạng thái</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Phụ trách</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Hạn</translation>
    </message>
    <message>
        <source>Investment, %1</source>
        <translation>Vốn đầu tư, %1</translation>
    </message>
    <message>
        <source>Actual, %1</source>
        <translation>Thực tế, %1</translation>
    </message>
    <message>
        <source>Electricity saved</source>
        <translation>Điện tiết kiệm</translation>
    </message>
    <message>
        <source>Fuel saved</source>
        <translation>Nhiên liệu tiết kiệm</translation>
    </message>
    <message>
        <source>Water saved</source>
        <translation>Nước tiết kiệm</translation>
    </message>
    <message>
        <source>Waste water avoided</source>
        <translation>Nước thải giảm</translation>
    </message>
    <message>
        <source>Waste not generated</source>
        <translation>Chất thải không phát sinh</translation>
    </message>
    <message>
        <source>Waste reused</source>
        <translation>Chất thải tái sử dụng</translation>
    </message>
    <message>
        <source>Waste recycled</source>
        <translation>Chất thải tái chế</translation>
    </message>
    <message>
        <source>Primary material saved</source>
        <translation>Nguyên liệu tiết kiệm</translation>
    </message>
    <message>
        <source>Chemicals saved</source>
        <translation>Hóa chất tiết kiệm</translation>
    </message>
    <message>
        <source>Result lines of form B.4, part III, if all solutions are carried out</source>
        <translation>Các dòng kết quả của mẫu B.4, phần III, nếu thực hiện tất cả giải pháp</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Dòng</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Trường</translation>
    </message>
    <message>
        <source>A year</source>
        <translation>Mỗi năm</translation>
    </message>
    <message>
        <source>Money, %1</source>
        <translation>Tiền, %1</translation>
    </message>
    <message>
        <source>Action plan</source>
        <translation>Kế hoạch hành động</translation>
    </message>
    <message>
        <source>There is nothing to plan yet.</source>
        <translation>Chưa có gì để lập kế hoạch.</translation>
    </message>
    <message>
        <source>Lines for the yearly report</source>
        <translation>Các dòng cho báo cáo hằng năm</translation>
    </message>
    <message>
        <source>Form B.4 under Decree 35/2022/NĐ-CP, Article 43. Rejected solutions are left out.</source>
        <translation>Mẫu B.4 theo Nghị định 35/2022/NĐ-CP, Điều 43. Không tính giải pháp không chọn.</translation>
    </message>
    <message>
        <source>Saving, %1 a year</source>
        <translation>Tiết kiệm, %1 mỗi năm</translation>
    </message>
    <message>
        <source>Simple payback</source>
        <translation>Hoàn vốn giản đơn</translation>
    </message>
    <message>
        <source>not defined</source>
        <translation>không xác định</translation>
    </message>
    <message>
        <source>Inputs and how they are known</source>
        <translation>Đầu vào và cách biết</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>Đầu vào</translation>
    </message>
    <message>
        <source>Known as</source>
        <translation>Biết bằng cách</translation>
    </message>
    <message>
        <source>±</source>
        <translation>±</translation>
    </message>
    <message>
        <source>Results of the calculation</source>
        <translation>Kết quả tính</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Kết quả</translation>
    </message>
    <message>
        <source>bills</source>
        <translation>hóa đơn</translation>
    </message>
    <message>
        <source>tariff by period</source>
        <translation>biểu giá theo khung giờ</translation>
    </message>
    <message>
        <source>no price</source>
        <translation>chưa có giá</translation>
    </message>
    <message>
        <source>Effects a year (a minus uses more)</source>
        <translation>Tác động mỗi năm (dấu trừ là dùng thêm)</translation>
    </message>
    <message>
        <source>Resource</source>
        <translation>Tài nguyên</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Kỳ vọng</translation>
    </message>
    <message>
        <source>90 % range</source>
        <translation>Khoảng 90 %</translation>
    </message>
    <message>
        <source>Price from</source>
        <translation>Giá theo</translation>
    </message>
    <message>
        <source>%1: expected saving and 90 % range</source>
        <translation>%1: mức tiết kiệm kỳ vọng và khoảng 90 %</translation>
    </message>
    <message>
        <source>Net present value %1 at %2, life %3 years.</source>
        <translation>Giá trị hiện tại thuần %1 với lãi suất %2, thời gian sử dụng %3 năm.</translation>
    </message>
    <message>
        <source>Internal rate of return %1.</source>
        <translation>Suất hoàn vốn nội bộ %1.</translation>
    </message>
    <message>
        <source>Cumulative cash flow by year, %1</source>
        <translation>Dòng tiền tích lũy theo năm, %1</translation>
    </message>
    <message>
        <source>The saving of %1 was set by hand; computed: %2. Reason: %3</source>
        <translation>Mức tiết kiệm %1 được nhập tay; tính được: %2. Lý do: %3</translation>
    </message>
    <message>
        <source>The %1 tCO2e were set by hand; computed: %2. Reason: %3</source>
        <translation>%1 tCO2tđ được nhập tay; tính được: %2. Lý do: %3</translation>
    </message>
    <message>
        <source>Direct estimate: where the figures come from</source>
        <translation>Ước tính trực tiếp: căn cứ của số liệu</translation>
    </message>
    <message>
        <source>How it is computed</source>
        <translation>Cách tính</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Nguồn: %1</translation>
    </message>
    <message>
        <source>Not computed: %1</source>
        <translation>Chưa tính: %1</translation>
    </message>
    <message>
        <source>Solutions</source>
        <translation>Các giải pháp</translation>
    </message>
    <message>
        <source>Situation</source>
        <translation>Hiện trạng</translation>
    </message>
    <message>
        <source>Proposal</source>
        <translation>Đề xuất</translation>
    </message>
    <message numerus="yes">
        <source>The audit proposes %n solution(s).</source>
        <translation>
            <numerusform>Cuộc kiểm toán đề xuất %n giải pháp.</numerusform>
        </translation>
    </message>
    <message>
        <source>If all are carried out, the enterprise saves %1 a year</source>
        <translation>Nếu thực hiện tất cả, doanh nghiệp tiết kiệm %1 mỗi năm</translation>
    </message>
    <message>
        <source>What they save in money is not computed yet, for want of prices.</source>
        <translation>Chưa tính được số tiền tiết kiệm vì thiếu giá.</translation>
    </message>
    <message>
        <source>Investment: %1.</source>
        <translation>Vốn đầu tư: %1.</translation>
    </message>
    <message>
        <source>Emissions fall by %1 tCO2e a year.</source>
        <translation>Phát thải giảm %1 tCO2tđ mỗi năm.</translation>
    </message>
    <message numerus="yes">
        <source>Begin with the %n solution(s) that pay back within a year</source>
        <translation>
            <numerusform>Nên bắt đầu bằng %n giải pháp hoàn vốn trong một năm</numerusform>
        </translation>
    </message>
    <message>
        <source>: they cost %1 and save %2 a year.</source>
        <translation>: vốn %1, tiết kiệm %2 mỗi năm.</translation>
    </message>
    <message>
        <source>Solutions, savings, investment and payback</source>
        <translation>Giải pháp, tiết kiệm, vốn và hoàn vốn</translation>
    </message>
    <message>
        <source>Main resource saved a year</source>
        <translation>Tài nguyên chính mỗi năm</translation>
    </message>
    <message>
        <source>tCO2e a year</source>
        <translation>tCO2tđ mỗi năm</translation>
    </message>
    <message>
        <source>Emissions, tCO2e</source>
        <translation>Phát thải, tCO2tđ</translation>
    </message>
    <message>
        <source>A year before and after all solutions</source>
        <translation>Một năm trước và sau khi thực hiện tất cả giải pháp</translation>
    </message>
    <message>
        <source>For the enterprise</source>
        <translation>Đại diện doanh nghiệp</translation>
    </message>
    <message>
        <source>has read the report and chooses the solutions to carry out</source>
        <translation>đã đọc báo cáo và chọn các giải pháp thực hiện</translation>
    </message>
    <message>
        <source>Director · date, signature</source>
        <translation>Giám đốc · ngày, chữ ký</translation>
    </message>
    <message>
        <source>answers for method and figures</source>
        <translation>chịu trách nhiệm về phương pháp và số liệu</translation>
    </message>
    <message>
        <source>has reviewed method and figures</source>
        <translation>đã soát xét phương pháp và số liệu</translation>
    </message>
    <message>
        <source>approves the report</source>
        <translation>phê duyệt báo cáo</translation>
    </message>
    <message>
        <source>%1 · date, signature</source>
        <translation>%1 · ngày, chữ ký</translation>
    </message>
    <message>
        <source>Management summary</source>
        <translation>Tóm tắt cho lãnh đạo</translation>
    </message>
    <message>
        <source>The audit has no solutions yet.</source>
        <translation>Cuộc kiểm toán chưa có giải pháp.</translation>
    </message>
    <message>
        <source>period not stated</source>
        <translation>chưa nêu kỳ</translation>
    </message>
    <message>
        <source>million VND</source>
        <translation>triệu đồng</translation>
    </message>
    <message>
        <source>%1 months</source>
        <translation>%1 tháng</translation>
    </message>
    <message>
        <source>%1 years</source>
        <translation>%1 năm</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>thiếu</translation>
    </message>
    <message>
        <source>Solution without a name</source>
        <translation>Giải pháp chưa có tên</translation>
    </message>
    <message>
        <source>Enterprise without a name</source>
        <translation>Doanh nghiệp chưa có tên</translation>
    </message>
    <message>
        <source>90 % ranges from 10,000 draws with a fixed seed; what solutions share (prices, factors, hours) is drawn once for all. Usual half-widths: billed 2 %, measured 5 %, nameplate and document 10 %, estimated 20 %, assumed 35 %; emission factors 5 %.</source>
        <translation>Khoảng 90 % từ 10.000 lần lấy mẫu ngẫu nhiên với hạt giống cố định; yếu tố dùng chung giữa các giải pháp (giá, hệ số, số giờ) được lấy mẫu một lần cho tất cả. Nửa độ rộng thường dùng: hóa đơn 2 %, đo 5 %, nhãn máy và tài liệu 10 %, ước tính 20 %, giả định 35 %; hệ số phát thải 5 %.</translation>
    </message>
    <message>
        <source>Data quality</source>
        <translation>Chất lượng số liệu</translation>
    </message>
    <message>
        <source>A: the 90 % range lies within 10 % of the expected value, B: 20 %, C: 35 %, D: wider.</source>
        <translation>A: khoảng 90 % nằm trong phạm vi 10 % giá trị kỳ vọng, B: 20 %, C: 35 %, D: rộng hơn.</translation>
    </message>
    <message>
        <source>Finance</source>
        <translation>Tài chính</translation>
    </message>
    <message>
        <source>Discount rate %1; resource prices rise by %2 a year above other prices; corporate tax %3.</source>
        <translation>Suất chiết khấu %1; giá tài nguyên tăng %2 mỗi năm so với mặt bằng giá chung; thuế thu nhập doanh nghiệp %3.</translation>
    </message>
    <message>
        <source>Solutions on one end use are combined in their order, each on what the ones before leave; of those that exclude one another the first counts. Rejected solutions are left out.</source>
        <translation>Các giải pháp trên cùng một hộ tiêu thụ được kết hợp theo thứ tự, mỗi giải pháp tác động vào phần còn lại sau các giải pháp trước; trong các giải pháp loại trừ nhau chỉ tính giải pháp đầu tiên. Không tính các giải pháp bị loại.</translation>
    </message>
    <message>
        <source>Data quality %1.</source>
        <translation>Chất lượng số liệu %1.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>The doubt comes mostly from: %1.</source>
        <translation>Độ bất định chủ yếu do: %1.</translation>
    </message>
    <message>
        <source>price of %1</source>
        <translation>giá %1</translation>
    </message>
    <message>
        <source>investment</source>
        <translation>vốn đầu tư</translation>
    </message>
    <message>
        <source>Finance, %1</source>
        <translation>Tài chính, %1</translation>
    </message>
    <message>
        <source>Net present value</source>
        <translation>Giá trị hiện tại ròng</translation>
    </message>
    <message>
        <source>Discounted payback</source>
        <translation>Thời gian hoàn vốn có chiết khấu</translation>
    </message>
    <message>
        <source>Cost of what is saved, per %1</source>
        <translation>Chi phí cho mỗi %1 tiết kiệm được</translation>
    </message>
    <message>
        <source>Cost of a tonne of CO2e avoided</source>
        <translation>Chi phí giảm một tấn CO2e</translation>
    </message>
    <message>
        <source>Loan</source>
        <translation>Vốn vay</translation>
    </message>
    <message>
        <source>%1 of the investment over %2 years at %3</source>
        <translation>%1 vốn đầu tư trong %2 năm, lãi suất %3</translation>
    </message>
    <message>
        <source>Replacement in year %1</source>
        <translation>Thay thế vào năm thứ %1</translation>
    </message>
    <message>
        <source>Value at the end of the life</source>
        <translation>Giá trị thu hồi cuối vòng đời</translation>
    </message>
    <message>
        <source>Net present value at both ends of: %1</source>
        <translation>Giá trị hiện tại ròng tại hai đầu khoảng của: %1</translation>
    </message>
    <message>
        <source>Before: the baseline. After: less the expected savings, each on what the ones before it leave.</source>
        <translation>Trước: hiện trạng. Sau: trừ đi mức tiết kiệm kỳ vọng, mỗi giải pháp tính trên phần còn lại sau các giải pháp trước.</translation>
    </message>
    <message>
        <source>Each alone, the solutions would save %1 a year; together %2, because measures on one end use act on what the ones before leave and those that exclude one another count once.</source>
        <translation>Tính riêng lẻ, các giải pháp tiết kiệm %1 mỗi năm; kết hợp lại là %2, vì các giải pháp trên cùng hộ tiêu thụ chỉ tác động vào phần còn lại và các giải pháp loại trừ nhau chỉ tính một lần.</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Tóm tắt</translation>
    </message>
    <message>
        <source>%1 a year</source>
        <translation>%1 mỗi năm</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>Cuộc kiểm toán</translation>
    </message>
    <message>
        <source>Factor set</source>
        <translation>Bộ hệ số</translation>
    </message>
    <message>
        <source>Savings of the solutions alone</source>
        <translation>Tiết kiệm của từng giải pháp riêng lẻ</translation>
    </message>
    <message>
        <source>Investment</source>
        <translation>Đầu tư</translation>
    </message>
    <message>
        <source>CO2e of the solutions alone</source>
        <translation>CO2e của từng giải pháp riêng lẻ</translation>
    </message>
    <message>
        <source>Savings combined, nothing counted twice</source>
        <translation>Tiết kiệm kết hợp, không tính trùng</translation>
    </message>
    <message>
        <source>CO2e combined, nothing counted twice</source>
        <translation>CO2e kết hợp, không tính trùng</translation>
    </message>
    <message>
        <source>years</source>
        <translation>năm</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>Đường cơ sở</translation>
    </message>
    <message>
        <source>Price per unit</source>
        <translation>Giá mỗi đơn vị</translation>
    </message>
    <message>
        <source>Counts (1 or 0)</source>
        <translation>Được tính (1 hoặc 0)</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Thấp</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Cao</translation>
    </message>
    <message>
        <source>Payback, years</source>
        <translation>Hoàn vốn, năm</translation>
    </message>
    <message>
        <source>Sum of the solutions alone</source>
        <translation>Tổng các giải pháp riêng lẻ</translation>
    </message>
    <message>
        <source>Discount rate</source>
        <translation>Tỷ lệ chiết khấu</translation>
    </message>
    <message>
        <source>Cash flow, %1</source>
        <translation>Dòng tiền, %1</translation>
    </message>
    <message>
        <source>Internal rate of return</source>
        <translation>Tỷ suất hoàn vốn nội bộ (IRR)</translation>
    </message>
    <message>
        <source>Year %1</source>
        <translation>Năm %1</translation>
    </message>
    <message>
        <source>by year</source>
        <translation>theo năm</translation>
    </message>
    <message>
        <source>cumulative</source>
        <translation>lũy kế</translation>
    </message>
    <message>
        <source>Factors</source>
        <translation>Hệ số</translation>
    </message>
    <message>
        <source>price of capacity</source>
        <translation>giá công suất</translation>
    </message>
    <message>
        <source>stated price</source>
        <translation>giá tự nhập</translation>
    </message>
    <message>
        <source>%1 (median of %2 plants; half of them %3 to %4)</source>
        <translation>%1 (trung vị của %2 nhà máy; một nửa từ %3 đến %4)</translation>
    </message>
    <message>
        <source>Beside published benchmarks of the sector</source>
        <translation>So với định mức đã công bố của ngành</translation>
    </message>
    <message>
        <source>Benchmark</source>
        <translation>Định mức</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Đã công bố</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Tại đây</translation>
    </message>
    <message>
        <source>Products, sizes and years differ: a benchmark shows where to look, not what can be saved.</source>
        <translation>Sản phẩm, quy mô và năm khác nhau: định mức cho biết nên xem xét ở đâu, không phải lượng tiết kiệm được.</translation>
    </message>
    <message>
        <source>Also counted: other savings of %1 a year.</source>
        <translation>Tính thêm: tiết kiệm khác %1 mỗi năm.</translation>
    </message>
    <message>
        <source>Also counted: other savings of %1 a year (%2).</source>
        <translation>Tính thêm: tiết kiệm khác %1 mỗi năm (%2).</translation>
    </message>
    <message>
        <source>Additional operation and maintenance of %1 a year is taken off.</source>
        <translation>Đã trừ chi phí vận hành, bảo trì tăng thêm %1 mỗi năm.</translation>
    </message>
    <message>
        <source>Unaccounted for</source>
        <translation>Chưa giải thích</translation>
    </message>
    <message>
        <source>Unaccounted supply</source>
        <translation>Nguồn chưa giải thích</translation>
    </message>
    <message>
        <source>unaccounted for</source>
        <translation>chưa giải thích</translation>
    </message>
    <message>
        <source>amount missing</source>
        <translation>thiếu lượng</translation>
    </message>
    <message>
        <source>waste, losses</source>
        <translation>chất thải, tổn thất</translation>
    </message>
    <message>
        <source>Energy productivity</source>
        <translation>Năng suất năng lượng</translation>
    </message>
    <message>
        <source>Material productivity</source>
        <translation>Năng suất nguyên vật liệu</translation>
    </message>
    <message>
        <source>Water productivity</source>
        <translation>Năng suất nước</translation>
    </message>
    <message>
        <source>Carbon intensity</source>
        <translation>Cường độ các-bon</translation>
    </message>
    <message>
        <source>Waste water intensity</source>
        <translation>Cường độ nước thải</translation>
    </message>
    <message>
        <source>Waste intensity</source>
        <translation>Cường độ chất thải</translation>
    </message>
    <message>
        <source>apart</source>
        <translation>tính riêng</translation>
    </message>
    <message>
        <source>Scope 3 is in no total. Its factors: %1.</source>
        <translation>Phạm vi 3 không nằm trong tổng nào. Hệ số đã dùng: %1.</translation>
    </message>
    <message>
        <source>Not counted, as the factor set has nothing that fits: %1.</source>
        <translation>Không tính, vì bộ hệ số không có hệ số phù hợp: %1.</translation>
    </message>
    <message>
        <source>%1, incomplete</source>
        <translation>%1, chưa đủ</translation>
    </message>
    <message>
        <source>The line explains %1 of the changes from month to month and misses a month by %2 as a rule: good enough to judge later months by it (usual: R² from 0.75, CV(RMSE) to 20 %, ASHRAE Guideline 14).</source>
        <translation>Đường hồi quy giải thích %1 biến động giữa các tháng và thường lệch %2 mỗi tháng: đủ tốt để đánh giá các tháng sau (thông lệ: R² từ 0,75, CV(RMSE) đến 20 %, ASHRAE Guideline 14).</translation>
    </message>
    <message>
        <source>The line explains only %1 of the changes, though it misses a month by no more than %2 as a rule: use hardly follows output. Most of it runs whether anything is made or not, or something else moves it (usual: R² from 0.75).</source>
        <translation>Đường hồi quy chỉ giải thích %1 biến động, dù thường chỉ lệch %2 mỗi tháng: mức dùng hầu như không theo sản lượng. Phần lớn vẫn chạy dù có sản xuất hay không, hoặc do yếu tố khác tác động (thông lệ: R² từ 0,75).</translation>
    </message>
    <message>
        <source>The line explains %1 of the changes and misses a month by %2 as a rule: too little to judge later months by it (usual: R² from 0.75, CV(RMSE) to 20 %). Look for what else moves the use: products, weather, stops, wrong bills.</source>
        <translation>Đường hồi quy giải thích %1 biến động và thường lệch %2 mỗi tháng: chưa đủ để đánh giá các tháng sau (thông lệ: R² từ 0,75, CV(RMSE) đến 20 %). Hãy tìm yếu tố khác làm thay đổi mức dùng: loại sản phẩm, thời tiết, dừng máy, hóa đơn sai.</translation>
    </message>
    <message>
        <source>By these months the slope cannot be told from zero.</source>
        <translation>Với các tháng này chưa thể nói độ dốc khác không.</translation>
    </message>
    <message>
        <source>Use falls as output rises: look for what runs in months of low output, and whether the bills are in the right months.</source>
        <translation>Mức dùng giảm khi sản lượng tăng: hãy xem thiết bị nào chạy trong các tháng sản lượng thấp, và hóa đơn có đúng tháng không.</translation>
    </message>
    <message>
        <source>The line meets the axis below zero: it does not hold for outputs much below those seen.</source>
        <translation>Đường hồi quy cắt trục dưới số không: nó không đúng với sản lượng thấp hơn nhiều so với số liệu đã có.</translation>
    </message>
    <message>
        <source>About %1 of the use does not depend on output: that is where switching off saves.</source>
        <translation>Khoảng %1 mức dùng không phụ thuộc sản lượng: đây là chỗ tiết kiệm được nhờ tắt thiết bị.</translation>
    </message>
    <message>
        <source>Use by month: %1, %2</source>
        <translation>Mức dùng theo tháng: %1, %2</translation>
    </message>
    <message>
        <source>%1 of %2 flows make up %3 of the cost. At the right: the share of this flow and those above it.</source>
        <translation>%1 trong %2 dòng chiếm %3 chi phí. Bên phải: tỷ lệ của dòng này và các dòng phía trên.</translation>
    </message>
    <message>
        <source>No cost is known of: %1.</source>
        <translation>Chưa biết chi phí của: %1.</translation>
    </message>
    <message>
        <source>Cost by flow, %1</source>
        <translation>Chi phí theo dòng, %1</translation>
    </message>
    <message>
        <source>Scope 1: fuels, refrigerants</source>
        <translation>Phạm vi 1: nhiên liệu, môi chất lạnh</translation>
    </message>
    <message>
        <source>Scope 2: electricity, bought steam</source>
        <translation>Phạm vi 2: điện, hơi mua ngoài</translation>
    </message>
    <message>
        <source>Scope 3: water, waste water</source>
        <translation>Phạm vi 3: nước, nước thải</translation>
    </message>
    <message>
        <source>CO₂e by scope</source>
        <translation>CO₂tđ theo phạm vi</translation>
    </message>
    <message>
        <source>first month = 100</source>
        <translation>tháng đầu = 100</translation>
    </message>
    <message>
        <source>Unit price by month, first month = 100</source>
        <translation>Đơn giá theo tháng, tháng đầu = 100</translation>
    </message>
    <message>
        <source>Indicators of RECP by year; in brackets: base year = 100</source>
        <translation>Chỉ số RECP theo năm; trong ngoặc: năm gốc = 100</translation>
    </message>
    <message>
        <source>Indicators need the output of a product and its resources in the same year.</source>
        <translation>Các chỉ số cần sản lượng của một sản phẩm và tài nguyên đã dùng trong cùng năm.</translation>
    </message>
    <message>
        <source>Base year is %1, the first year of records.</source>
        <translation>Năm gốc là %1, năm đầu tiên có số liệu.</translation>
    </message>
    <message>
        <source>Base year is %1, the period of the earlier audit “%2”.</source>
        <translation>Năm gốc là %1, kỳ của lần kiểm toán trước “%2”.</translation>
    </message>
    <message>
        <source>There is only one year of records: nothing to compare with yet.</source>
        <translation>Mới có số liệu của một năm: chưa có gì để so sánh.</translation>
    </message>
    <message>
        <source>A productivity above 100 and an intensity below 100 are improvements. All years are with the same emission factors.</source>
        <translation>Năng suất trên 100 và cường độ dưới 100 là cải thiện. Mọi năm dùng cùng hệ số phát thải.</translation>
    </message>
    <message>
        <source>%1 against output, a point a month</source>
        <translation>%1 theo sản lượng, mỗi điểm một tháng</translation>
    </message>
    <message>
        <source>%1 in a month = %2 %3 + %4 %3/%5 · output</source>
        <translation>%1 trong tháng = %2 %3 + %4 %3/%5 · sản lượng</translation>
    </message>
    <message>
        <source>R² %1 · adjusted R² %2 · CV(RMSE) %3 · t of the slope %4 · months: %5</source>
        <translation>R² %1 · R² hiệu chỉnh %2 · CV(RMSE) %3 · t của độ dốc %4 · số tháng: %5</translation>
    </message>
    <message>
        <source>Months to look at: %1.</source>
        <translation>Tháng cần xem lại: %1.</translation>
    </message>
    <message>
        <source>No month stands out.</source>
        <translation>Không tháng nào khác thường.</translation>
    </message>
    <message>
        <source>How use follows output, month by month</source>
        <translation>Mức dùng theo sản lượng từng tháng</translation>
    </message>
    <message>
        <source>Base load a month</source>
        <translation>Phụ tải nền mỗi tháng</translation>
    </message>
    <message>
        <source>Slope</source>
        <translation>Độ dốc</translation>
    </message>
    <message>
        <source>Months to look at</source>
        <translation>Tháng cần xem lại</translation>
    </message>
    <message>
        <source>Add the product as a flow, with its output month by month, to see how use follows it.</source>
        <translation>Hãy thêm sản phẩm thành một dòng, có sản lượng từng tháng, để thấy mức dùng theo sản lượng ra sao.</translation>
    </message>
    <message>
        <source>No energy or water is known month by month: there is nothing to compare with the output.</source>
        <translation>Chưa biết năng lượng hay nước của từng tháng: chưa có gì để so với sản lượng.</translation>
    </message>
    <message>
        <source>What the bills say</source>
        <translation>Hóa đơn cho biết điều gì</translation>
    </message>
    <message>
        <source>Monday to Friday</source>
        <translation>Thứ hai đến thứ sáu</translation>
    </message>
    <message>
        <source>Saturday, Sunday</source>
        <translation>Thứ bảy, chủ nhật</translation>
    </message>
    <message>
        <source>Mean load by hour, %1</source>
        <translation>Phụ tải trung bình theo giờ, %1</translation>
    </message>
    <message>
        <source>Load duration</source>
        <translation>Thời gian duy trì phụ tải</translation>
    </message>
    <message>
        <source>Load duration, %1 over the share of the time</source>
        <translation>Thời gian duy trì phụ tải, %1 theo tỷ lệ thời gian</translation>
    </message>
    <message>
        <source>Base load</source>
        <translation>Phụ tải nền</translation>
    </message>
    <message>
        <source>95 % of the time above it</source>
        <translation>95 % thời gian cao hơn mức này</translation>
    </message>
    <message>
        <source>Peak</source>
        <translation>Đỉnh</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Trung bình</translation>
    </message>
    <message>
        <source>load factor %1</source>
        <translation>hệ số phụ tải %1</translation>
    </message>
    <message>
        <source>Weekend, mean</source>
        <translation>Cuối tuần, trung bình</translation>
    </message>
    <message>
        <source>%1 of the use</source>
        <translation>%1 mức dùng</translation>
    </message>
    <message>
        <source>Night, 22 to 6 h</source>
        <translation>Đêm, 22 đến 6 giờ</translation>
    </message>
    <message>
        <source>of the use</source>
        <translation>mức dùng</translation>
    </message>
    <message>
        <source>Peak hours of the tariff</source>
        <translation>Giờ cao điểm</translation>
    </message>
    <message>
        <source>normal %1, off-peak %2</source>
        <translation>bình thường %1, thấp điểm %2</translation>
    </message>
    <message>
        <source>The base load runs all year and makes up %1 of the use: look for what could be off at night and at the weekend.</source>
        <translation>Phụ tải nền chạy suốt năm và chiếm %1 mức dùng: hãy tìm thiết bị có thể tắt ban đêm và cuối tuần.</translation>
    </message>
    <message>
        <source>%1 of %2 readings are missing; they are in no figure here.</source>
        <translation>Thiếu %1 trong %2 số đo; chúng không nằm trong con số nào ở đây.</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>TT</translation>
    </message>
    <message>
        <source>Question and what to see</source>
        <translation>Câu hỏi và bằng chứng cần xem</translation>
    </message>
    <message>
        <source>n.a.</source>
        <translation>K.A.D.</translation>
    </message>
    <message>
        <source>To see: %1</source>
        <translation>Cần xem: %1</translation>
    </message>
    <message>
        <source>Auditor: %1</source>
        <translation>Người kiểm tra: %1</translation>
    </message>
    <message>
        <source>Accompanied by: %1</source>
        <translation>Người đi cùng: %1</translation>
    </message>
    <message>
        <source>Date: %1</source>
        <translation>Ngày: %1</translation>
    </message>
    <message>
        <source>Notes, readings, photo numbers</source>
        <translation>Ghi chú, số đo, số ảnh</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Số câu hỏi</translation>
    </message>
    <message>
        <source>Who goes there</source>
        <translation>Người phụ trách</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Xong</translation>
    </message>
    <message>
        <source>Checklist for the walk-through</source>
        <translation>Phiếu kiểm tra hiện trường</translation>
    </message>
    <message>
        <source>Yes: seen to be so everywhere. Partly: in some places, or only on paper. No: not done. n.a.: there is no such thing in this factory. What was not looked at stays empty; it does not count as “no”.</source>
        <translation>Có: đã thấy thực hiện ở mọi nơi. Một phần: chỉ ở một số nơi hoặc mới có trên giấy tờ. Không: chưa thực hiện. K.A.D. (không áp dụng): nhà máy không có hạng mục này. Nội dung chưa kiểm tra thì để trống, không tính là “Không”.</translation>
    </message>
    <message>
        <source>Ask to see the evidence named under the question, and write down place, reading and number of the photo.</source>
        <translation>Đề nghị xem bằng chứng nêu dưới mỗi câu hỏi; ghi lại vị trí, số đo và số ảnh.</translation>
    </message>
    <message>
        <source>Left out, as the factory does not have them: %1.</source>
        <translation>Không in các khu vực nhà máy không có: %1.</translation>
    </message>
    <message>
        <source>All together</source>
        <translation>Tổng cộng</translation>
    </message>
    <message>
        <source>What is missing or doubtful</source>
        <translation>Nội dung còn thiếu hoặc cần xác minh</translation>
    </message>
    <message>
        <source>Who brings it</source>
        <translation>Người cung cấp</translation>
    </message>
    <message>
        <source>By when</source>
        <translation>Thời hạn</translation>
    </message>
    <message>
        <source>The enterprise sends what is missing</source>
        <translation>Doanh nghiệp gửi các số liệu còn thiếu</translation>
    </message>
    <message>
        <source>The audit team sends the draft report</source>
        <translation>Nhóm đánh giá gửi dự thảo báo cáo</translation>
    </message>
    <message>
        <source>The enterprise comments and chooses what to carry out</source>
        <translation>Doanh nghiệp góp ý và chọn giải pháp sẽ thực hiện</translation>
    </message>
    <message>
        <source>Final report and action plan</source>
        <translation>Hoàn thiện báo cáo và kế hoạch hành động</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Công việc</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Ngày</translation>
    </message>
    <message>
        <source>meeting on %1</source>
        <translation>họp ngày %1</translation>
    </message>
    <message>
        <source>Name, signature</source>
        <translation>Họ tên, chữ ký</translation>
    </message>
    <message>
        <source>Leader of the audit team</source>
        <translation>Trưởng nhóm đánh giá</translation>
    </message>
    <message>
        <source>What was seen</source>
        <translation>Những điểm chính ghi nhận được</translation>
    </message>
    <message numerus="yes">
        <source>And %n more point(s), in the report to come.</source>
        <translation>
            <numerusform>Còn %n điểm khác, sẽ nêu trong báo cáo.</numerusform>
        </translation>
    </message>
    <message>
        <source>Preliminary solutions</source>
        <translation>Các giải pháp sơ bộ</translation>
    </message>
    <message numerus="yes">
        <source>And %n more solution(s), counted in the sum.</source>
        <translation>
            <numerusform>Còn %n giải pháp khác, đã tính trong tổng.</numerusform>
        </translation>
    </message>
    <message>
        <source>Preliminary: figures of this day, for discussion; data still to come will change them. What several solutions save twice is counted once in the sum.</source>
        <translation>Số liệu sơ bộ tại ngày họp, dùng để trao đổi; sẽ thay đổi khi có thêm số liệu. Phần tiết kiệm trùng nhau giữa các giải pháp chỉ được tính một lần trong tổng.</translation>
    </message>
    <message>
        <source>Still missing</source>
        <translation>Nội dung còn thiếu</translation>
    </message>
    <message numerus="yes">
        <source>And %n more point(s), on the list of the audit team.</source>
        <translation>
            <numerusform>Còn %n nội dung khác, trong danh mục của nhóm đánh giá.</numerusform>
        </translation>
    </message>
    <message>
        <source>Next steps</source>
        <translation>Các bước tiếp theo</translation>
    </message>
    <message>
        <source>Name or tag</source>
        <translation>Tên hoặc mã số</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Vị trí</translation>
    </message>
    <message>
        <source>Number alike</source>
        <translation>Số lượng cùng loại</translation>
    </message>
    <message>
        <source>Maker</source>
        <translation>Hãng sản xuất</translation>
    </message>
    <message>
        <source>Model, serial no.</source>
        <translation>Model, số máy</translation>
    </message>
    <message>
        <source>Year of make</source>
        <translation>Năm sản xuất</translation>
    </message>
    <message>
        <source>Voltage</source>
        <translation>Điện áp</translation>
    </message>
    <message>
        <source>Current L1/L2/L3</source>
        <translation>Dòng L1/L2/L3</translation>
    </message>
    <message>
        <source>cos φ measured</source>
        <translation>cos φ đo</translation>
    </message>
    <message>
        <source>Power drawn</source>
        <translation>Công suất đo</translation>
    </message>
    <message>
        <source>Load factor</source>
        <translation>Hệ số tải</translation>
    </message>
    <message>
        <source>Running hours</source>
        <translation>Giờ chạy</translation>
    </message>
    <message>
        <source>Instrument</source>
        <translation>Thiết bị đo</translation>
    </message>
    <message>
        <source>Date, read by</source>
        <translation>Ngày, người đo</translation>
    </message>
    <message>
        <source>Rated power</source>
        <translation>Công suất định mức</translation>
    </message>
    <message>
        <source>Rated voltage</source>
        <translation>Điện áp định mức</translation>
    </message>
    <message>
        <source>Rated current</source>
        <translation>Dòng định mức</translation>
    </message>
    <message>
        <source>Rated speed</source>
        <translation>Tốc độ định mức</translation>
    </message>
    <message>
        <source>Efficiency class</source>
        <translation>Cấp hiệu suất</translation>
    </message>
    <message>
        <source>Rated efficiency</source>
        <translation>Hiệu suất định mức</translation>
    </message>
    <message>
        <source>Control: on/off, throttle, VSD</source>
        <translation>Điều khiển: đóng/cắt, van tiết lưu, biến tần</translation>
    </message>
    <message>
        <source>Rated flow</source>
        <translation>Lưu lượng định mức</translation>
    </message>
    <message>
        <source>Motor power, IE class</source>
        <translation>Động cơ: cấp IE, công suất</translation>
    </message>
    <message>
        <source>Belt or direct drive</source>
        <translation>Đai hay nối trực tiếp</translation>
    </message>
    <message>
        <source>Fuel</source>
        <translation>Nhiên liệu</translation>
    </message>
    <message>
        <source>Fuel used</source>
        <translation>Nhiên liệu tiêu thụ</translation>
    </message>
    <message>
        <source>Flue gas temperature</source>
        <translation>Nhiệt độ khói thải</translation>
    </message>
    <message>
        <source>O₂ in flue gas</source>
        <translation>O₂ trong khói</translation>
    </message>
    <message>
        <source>CO in flue gas</source>
        <translation>CO trong khói</translation>
    </message>
    <message>
        <source>Surface temperature</source>
        <translation>Nhiệt độ bề mặt</translation>
    </message>
    <message>
        <source>Flow measured</source>
        <translation>Lưu lượng đo</translation>
    </message>
    <message>
        <source>Rated cos φ</source>
        <translation>cos φ định mức</translation>
    </message>
    <message>
        <source>Machine driven; drive</source>
        <translation>Máy được kéo; kiểu truyền động</translation>
    </message>
    <message>
        <source>Speed measured</source>
        <translation>Tốc độ đo</translation>
    </message>
    <message>
        <source>Rated head</source>
        <translation>Cột áp định mức</translation>
    </message>
    <message>
        <source>Liquid, temperature</source>
        <translation>Chất lỏng, nhiệt độ</translation>
    </message>
    <message>
        <source>Suction pressure</source>
        <translation>Áp suất hút</translation>
    </message>
    <message>
        <source>Discharge pressure</source>
        <translation>Áp suất đẩy</translation>
    </message>
    <message>
        <source>Valve opening</source>
        <translation>Độ mở van</translation>
    </message>
    <message>
        <source>Rated pressure</source>
        <translation>Áp suất định mức</translation>
    </message>
    <message>
        <source>Static pressure</source>
        <translation>Áp suất tĩnh</translation>
    </message>
    <message>
        <source>Air temperature</source>
        <translation>Nhiệt độ khí</translation>
    </message>
    <message>
        <source>Damper opening</source>
        <translation>Độ mở van gió</translation>
    </message>
    <message>
        <source>Free air delivery</source>
        <translation>Lưu lượng khí (FAD)</translation>
    </message>
    <message>
        <source>Highest pressure</source>
        <translation>Áp suất lớn nhất</translation>
    </message>
    <message>
        <source>Type: screw, piston, turbo</source>
        <translation>Loại: trục vít, piston, ly tâm</translation>
    </message>
    <message>
        <source>Receiver volume</source>
        <translation>Thể tích bình tích</translation>
    </message>
    <message>
        <source>Dryer type, power</source>
        <translation>Máy sấy khí: loại, công suất</translation>
    </message>
    <message>
        <source>Pressure cut-in/cut-out</source>
        <translation>Áp suất đóng tải/cắt tải</translation>
    </message>
    <message>
        <source>Hours loaded/in all</source>
        <translation>Giờ có tải/tổng giờ</translation>
    </message>
    <message>
        <source>Time on/off without use</source>
        <translation>Thời gian đóng/cắt khi không dùng khí</translation>
    </message>
    <message>
        <source>Power unloaded</source>
        <translation>Công suất không tải</translation>
    </message>
    <message>
        <source>Inlet air temperature</source>
        <translation>Nhiệt độ khí hút</translation>
    </message>
    <message>
        <source>Rated steam output</source>
        <translation>Năng suất hơi định mức</translation>
    </message>
    <message>
        <source>Economiser, air preheater</source>
        <translation>Bộ hâm nước, sấy không khí</translation>
    </message>
    <message>
        <source>Fan powers</source>
        <translation>Công suất các quạt</translation>
    </message>
    <message>
        <source>Steam pressure</source>
        <translation>Áp suất hơi</translation>
    </message>
    <message>
        <source>Steam made</source>
        <translation>Lượng hơi sinh ra</translation>
    </message>
    <message>
        <source>Feed water temperature</source>
        <translation>Nhiệt độ nước cấp</translation>
    </message>
    <message>
        <source>Conductivity: feed, boiler</source>
        <translation>Độ dẫn điện: nước cấp, nước lò</translation>
    </message>
    <message>
        <source>Condensate returned</source>
        <translation>Nước ngưng thu hồi</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>Năng suất</translation>
    </message>
    <message>
        <source>Highest temperature</source>
        <translation>Nhiệt độ lớn nhất</translation>
    </message>
    <message>
        <source>Burners, control</source>
        <translation>Đầu đốt, điều khiển</translation>
    </message>
    <message>
        <source>Heat recovery</source>
        <translation>Thu hồi nhiệt</translation>
    </message>
    <message>
        <source>Throughput</source>
        <translation>Sản lượng qua lò</translation>
    </message>
    <message>
        <source>Temperature of charge in/out</source>
        <translation>Nhiệt độ vật liệu vào/ra</translation>
    </message>
    <message>
        <source>Surface of the walls</source>
        <translation>Diện tích vách lò</translation>
    </message>
    <message>
        <source>Open door: area, time</source>
        <translation>Cửa mở: diện tích, thời gian</translation>
    </message>
    <message>
        <source>Cooling capacity</source>
        <translation>Năng suất lạnh</translation>
    </message>
    <message>
        <source>Rated COP</source>
        <translation>COP định mức</translation>
    </message>
    <message>
        <source>Refrigerant, charge</source>
        <translation>Môi chất lạnh, lượng nạp</translation>
    </message>
    <message>
        <source>Compressor type</source>
        <translation>Loại máy nén</translation>
    </message>
    <message>
        <source>Chilled water in/out</source>
        <translation>Nước lạnh vào/ra</translation>
    </message>
    <message>
        <source>Condenser water in/out</source>
        <translation>Nước giải nhiệt vào/ra</translation>
    </message>
    <message>
        <source>Evaporating pressure</source>
        <translation>Áp suất bay hơi</translation>
    </message>
    <message>
        <source>Condensing pressure</source>
        <translation>Áp suất ngưng tụ</translation>
    </message>
    <message>
        <source>Heat rejected</source>
        <translation>Nhiệt thải</translation>
    </message>
    <message>
        <source>Fan power</source>
        <translation>Công suất quạt</translation>
    </message>
    <message>
        <source>Pump power</source>
        <translation>Công suất bơm</translation>
    </message>
    <message>
        <source>Water in/out</source>
        <translation>Nước vào/ra</translation>
    </message>
    <message>
        <source>Wet bulb</source>
        <translation>Nhiệt độ bầu ướt</translation>
    </message>
    <message>
        <source>Make-up water</source>
        <translation>Nước bổ sung</translation>
    </message>
    <message>
        <source>Blow-down</source>
        <translation>Nước xả đáy</translation>
    </message>
    <message>
        <source>Conductivity: make-up, tower</source>
        <translation>Độ dẫn điện: nước bổ sung, trong tháp</translation>
    </message>
    <message>
        <source>Kind of lamp</source>
        <translation>Loại đèn</translation>
    </message>
    <message>
        <source>Power of a lamp</source>
        <translation>Công suất một bóng</translation>
    </message>
    <message>
        <source>Ballast or driver</source>
        <translation>Chấn lưu hoặc bộ nguồn</translation>
    </message>
    <message>
        <source>Number of fittings</source>
        <translation>Số bộ đèn</translation>
    </message>
    <message>
        <source>Mounting height</source>
        <translation>Độ cao treo đèn</translation>
    </message>
    <message>
        <source>Switching, sensors</source>
        <translation>Đóng/cắt, cảm biến</translation>
    </message>
    <message>
        <source>Floor area</source>
        <translation>Diện tích sàn</translation>
    </message>
    <message>
        <source>Light at the workplace</source>
        <translation>Độ rọi tại chỗ làm việc</translation>
    </message>
    <message>
        <source>Daylight: yes, no</source>
        <translation>Ánh sáng tự nhiên: có/không</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Công dụng</translation>
    </message>
    <message>
        <source>Capacity, unit</source>
        <translation>Năng suất, đơn vị</translation>
    </message>
    <message>
        <source>Steam used</source>
        <translation>Hơi tiêu thụ</translation>
    </message>
    <message>
        <source>Water used</source>
        <translation>Nước tiêu thụ</translation>
    </message>
    <message>
        <source>Air used</source>
        <translation>Khí nén tiêu thụ</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Sản lượng</translation>
    </message>
    <message>
        <source>Which one</source>
        <translation>Thiết bị</translation>
    </message>
    <message>
        <source>On the nameplate</source>
        <translation>Trên nhãn máy</translation>
    </message>
    <message>
        <source>Read while it runs</source>
        <translation>Đo khi đang vận hành</translation>
    </message>
    <message>
        <source>Name or tag, place</source>
        <translation>Tên hoặc mã số, vị trí</translation>
    </message>
    <message>
        <source>VSD?</source>
        <translation>Biến tần?</translation>
    </message>
    <message>
        <source>kW drawn</source>
        <translation>kW đo</translation>
    </message>
    <message>
        <source>Photo, note</source>
        <translation>Ảnh, ghi chú</translation>
    </message>
    <message>
        <source>Motors, one a row</source>
        <translation>Danh sách động cơ</translation>
    </message>
    <message>
        <source>Rated: kW, speed, class. Read while it runs: V, A, cos φ and kW drawn, the mean of three phases.</source>
        <translation>Theo nhãn máy: kW, tốc độ, cấp hiệu suất. Đo khi đang vận hành: V, A, cos φ và kW, lấy trung bình ba pha.</translation>
    </message>
    <message>
        <source>Instrument: %1   Read by: %1   Date: %2</source>
        <translation>Thiết bị đo: %1   Người đo: %1   Ngày: %2</translation>
    </message>
    <message>
        <source>Nameplates and readings</source>
        <translation>Phiếu ghi nhãn máy và số đo</translation>
    </message>
    <message>
        <source>A form for each machine that uses much; copy it as often as needed. Take a photo of the nameplate as well. What cannot be read stays empty: a guess is marked as one.</source>
        <translation>Mỗi thiết bị tiêu thụ nhiều dùng một phiếu, sao thêm khi cần. Chụp ảnh nhãn máy kèm theo. Thông số không đọc được thì để trống; số ước lượng phải ghi rõ là ước lượng.</translation>
    </message>
    <message>
        <source>Measurements at panels are the work of the factory&apos;s own electrician.</source>
        <translation>Việc đo tại tủ điện do thợ điện của nhà máy thực hiện.</translation>
    </message>
    <message>
        <source>Production</source>
        <translation>Sản xuất</translation>
    </message>
    <message>
        <source>Output of each main product by month, with its unit</source>
        <translation>Sản lượng từng sản phẩm chính theo tháng, kèm đơn vị tính</translation>
    </message>
    <message>
        <source>Working days, shifts and hours a year; number of employees</source>
        <translation>Số ngày, ca, giờ làm việc trong năm; số lao động</translation>
    </message>
    <message>
        <source>Rejects, rework and yield, as they are recorded</source>
        <translation>Số liệu phế phẩm, gia công lại và hiệu suất thu hồi đang theo dõi</translation>
    </message>
    <message>
        <source>Electricity</source>
        <translation>Điện</translation>
    </message>
    <message>
        <source>Electricity bills, all pages</source>
        <translation>Hóa đơn tiền điện, đủ các trang</translation>
    </message>
    <message>
        <source>Normal, off-peak and peak registers, reactive energy (kvarh) and highest demand (kW) of the bills</source>
        <translation>Chỉ số giờ bình thường, thấp điểm, cao điểm, điện năng phản kháng (kvarh) và công suất cực đại (kW) kèm hóa đơn</translation>
    </message>
    <message>
        <source>Half-hourly load curve from the supplier&apos;s customer portal</source>
        <translation>Biểu đồ phụ tải 30 phút từ trang chăm sóc khách hàng của công ty điện lực</translation>
    </message>
    <message>
        <source>Single-line diagram, transformers, list of sub-meters with readings; own solar or generator</source>
        <translation>Sơ đồ một sợi, máy biến áp, danh sách và số liệu công tơ phụ; điện mặt trời, máy phát (nếu có)</translation>
    </message>
    <message>
        <source>Fuels and heat</source>
        <translation>Nhiên liệu và nhiệt</translation>
    </message>
    <message>
        <source>Bills of each fuel and of bought steam: quantity, unit, cost</source>
        <translation>Hóa đơn từng loại nhiên liệu và hơi mua ngoài: lượng, đơn vị, thành tiền</translation>
    </message>
    <message>
        <source>Heating value and moisture as the supplier certifies them</source>
        <translation>Nhiệt trị, độ ẩm theo chứng nhận của nhà cung cấp</translation>
    </message>
    <message>
        <source>Boiler and furnace logs: steam, pressure, feed water, flue gas temperature</source>
        <translation>Nhật ký vận hành lò hơi, lò nung: lượng hơi, áp suất, nước cấp, nhiệt độ khói</translation>
    </message>
    <message>
        <source>Water bills and readings of wells and sub-meters</source>
        <translation>Hóa đơn nước, chỉ số giếng khoan và đồng hồ phụ</translation>
    </message>
    <message>
        <source>Cost of water treatment: chemicals, electricity, resource tax and fees</source>
        <translation>Chi phí xử lý nước cấp: hóa chất, điện, thuế tài nguyên, phí</translation>
    </message>
    <message>
        <source>Volume of waste water, and cost of its treatment: chemicals, electricity, labour, fees</source>
        <translation>Lưu lượng nước thải và chi phí xử lý: hóa chất, điện, nhân công, phí</translation>
    </message>
    <message>
        <source>Analyses before and after treatment: COD, BOD, TSS, N, P, colour</source>
        <translation>Kết quả phân tích trước và sau xử lý: COD, BOD, TSS, N, P, độ màu</translation>
    </message>
    <message>
        <source>Quantity of each waste, ordinary and hazardous, with cost of treatment or income from its sale</source>
        <translation>Khối lượng từng loại chất thải thông thường và nguy hại, chi phí xử lý hoặc tiền bán phế liệu</translation>
    </message>
    <message>
        <source>Contracts with collectors; manifests of hazardous waste</source>
        <translation>Hợp đồng thu gom; chứng từ chất thải nguy hại</translation>
    </message>
    <message>
        <source>Materials and chemicals</source>
        <translation>Nguyên liệu và hóa chất</translation>
    </message>
    <message>
        <source>Use of main materials, chemicals, packaging and refrigerants: quantity and cost</source>
        <translation>Lượng dùng và chi phí nguyên liệu chính, hóa chất, bao bì, môi chất lạnh</translation>
    </message>
    <message>
        <source>Consumption norms, recipes and safety data sheets of the main chemicals</source>
        <translation>Định mức tiêu hao, công thức; phiếu an toàn hóa chất (SDS) của hóa chất chính</translation>
    </message>
    <message>
        <source>Plant and processes</source>
        <translation>Thiết bị và công nghệ</translation>
    </message>
    <message>
        <source>List of equipment with rated power, year and running hours</source>
        <translation>Danh mục thiết bị: công suất định mức, năm sản xuất, giờ chạy</translation>
    </message>
    <message>
        <source>Process flow chart, with what goes in and comes out of each step</source>
        <translation>Sơ đồ quy trình công nghệ, kèm đầu vào và đầu ra từng công đoạn</translation>
    </message>
    <message>
        <source>Site plan with water, steam, compressed air and drainage lines</source>
        <translation>Mặt bằng nhà máy với mạng cấp nước, hơi, khí nén và thoát nước</translation>
    </message>
    <message>
        <source>Permits and reports</source>
        <translation>Giấy phép và báo cáo</translation>
    </message>
    <message>
        <source>Environmental permit; permits to take water and to discharge</source>
        <translation>Giấy phép môi trường; giấy phép khai thác nước và xả thải</translation>
    </message>
    <message>
        <source>Monitoring reports: waste water, stack gas, working environment</source>
        <translation>Báo cáo quan trắc: nước thải, khí thải, môi trường lao động</translation>
    </message>
    <message>
        <source>Earlier energy audits, greenhouse gas inventories and measurements of equipment</source>
        <translation>Báo cáo kiểm toán năng lượng, kiểm kê khí nhà kính, kết quả đo thiết bị trước đây</translation>
    </message>
    <message>
        <source>current</source>
        <translation>hiện hành</translation>
    </message>
    <message>
        <source>the last 12 months</source>
        <translation>12 tháng gần nhất</translation>
    </message>
    <message>
        <source>12 to 36 months</source>
        <translation>12–36 tháng</translation>
    </message>
    <message>
        <source>Document or data</source>
        <translation>Tài liệu, số liệu</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Thời gian</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>Đã cung cấp</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Ghi chú</translation>
    </message>
    <message>
        <source>bills of the missing months</source>
        <translation>hóa đơn các tháng còn thiếu</translation>
    </message>
    <message>
        <source>cost in the missing months</source>
        <translation>chi phí các tháng còn thiếu</translation>
    </message>
    <message>
        <source>No.: ………………</source>
        <translation>Số: ………………</translation>
    </message>
    <message>
        <source>Place and date: ………………, ……/……/20……</source>
        <translation>………………, ngày …… tháng …… năm 20……</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Kính gửi</translation>
    </message>
    <message>
        <source>Attention</source>
        <translation>Người nhận</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Người gửi</translation>
    </message>
    <message>
        <source>leader of the audit team</source>
        <translation>trưởng nhóm đánh giá</translation>
    </message>
    <message>
        <source>Days of the visit</source>
        <translation>Thời gian khảo sát</translation>
    </message>
    <message>
        <source>A guide who knows the lines, and half an hour each with those in charge of electricity, boilers, water and waste water.</source>
        <translation>Cử một người am hiểu dây chuyền đi cùng; bố trí khoảng nửa giờ làm việc với từng người phụ trách điện, lò hơi, nước và nước thải.</translation>
    </message>
    <message>
        <source>Access, while production runs as usual, to the substation, boiler house, compressors, chillers, pumps, waste water station and stores.</source>
        <translation>Cho phép vào trạm biến áp, nhà lò hơi, trạm khí nén, máy lạnh, trạm bơm, trạm xử lý nước thải và kho trong lúc sản xuất bình thường.</translation>
    </message>
    <message>
        <source>An electrician of yours who opens panels and fits our clamps: the team does not work on live panels itself.</source>
        <translation>Bố trí thợ điện của nhà máy mở tủ và kẹp thiết bị đo; nhóm đánh giá không tự thao tác trên tủ đang mang điện.</translation>
    </message>
    <message>
        <source>Safety instruction on arrival, and word beforehand of the protective equipment and papers that your gate asks for.</source>
        <translation>Hướng dẫn an toàn khi đến; báo trước yêu cầu về bảo hộ lao động và giấy tờ ra vào cổng.</translation>
    </message>
    <message>
        <source>Leave to photograph nameplates and places where something is lost; you see the photos before they are used.</source>
        <translation>Cho phép chụp ảnh nhãn máy và các điểm tổn thất; ảnh được gửi Quý doanh nghiệp xem trước khi sử dụng.</translation>
    </message>
    <message>
        <source>A room with a table and a socket, and an hour with the management at the beginning and at the end.</source>
        <translation>Một phòng làm việc có bàn và ổ điện; một giờ họp với ban lãnh đạo khi bắt đầu và khi kết thúc.</translation>
    </message>
    <message>
        <source>Received for the enterprise</source>
        <translation>Đại diện doanh nghiệp nhận thư</translation>
    </message>
    <message>
        <source>Name, date, signature</source>
        <translation>Họ tên, ngày, chữ ký</translation>
    </message>
    <message>
        <source>Signature, seal</source>
        <translation>Ký tên, đóng dấu</translation>
    </message>
    <message>
        <source>Request for documents and data</source>
        <translation>Đề nghị cung cấp tài liệu, số liệu</translation>
    </message>
    <message>
        <source>For the assessment of resource efficiency and cleaner production (RECP)</source>
        <translation>Phục vụ đánh giá sử dụng hiệu quả tài nguyên và sản xuất sạch hơn (RECP)</translation>
    </message>
    <message>
        <source>Dear Sir or Madam,</source>
        <translation>Kính thưa Quý doanh nghiệp,</translation>
    </message>
    <message>
        <source>Thank you for taking part in the assessment. So that our days in your factory belong to the lines and not to the search for papers, please prepare what the table below lists. Copies, photos and spreadsheets as you have them will do; nothing needs to be typed anew.</source>
        <translation>Cảm ơn Quý doanh nghiệp đã tham gia đợt đánh giá. Để những ngày làm việc tại nhà máy dành cho dây chuyền sản xuất chứ không phải cho việc tìm giấy tờ, đề nghị Quý doanh nghiệp chuẩn bị những gì nêu trong bảng dưới đây. Bản sao, ảnh chụp hay bảng tính sẵn có đều được; không cần nhập lại.</translation>
    </message>
    <message>
        <source>Please tick what you give, say in the remarks what does not exist, and send it by ……/……/20…… to …………………………… Your data serve this assessment alone and go to nobody else without your consent.</source>
        <translation>Xin đánh dấu nội dung đã cung cấp, ghi chú nội dung không có, và gửi trước ngày ……/……/20…… về địa chỉ …………………………… Số liệu chỉ dùng cho đợt đánh giá này và không chuyển cho bên thứ ba nếu chưa được Quý doanh nghiệp đồng ý.</translation>
    </message>
    <message>
        <source>What to prepare</source>
        <translation>Những gì cần chuẩn bị</translation>
    </message>
    <message>
        <source>Bills and other figures by month: all 12 months, and the two years before if you have them.</source>
        <translation>Hóa đơn và số liệu theo tháng: đủ 12 tháng; thêm hai năm trước đó nếu có.</translation>
    </message>
    <message>
        <source>Already received, with thanks</source>
        <translation>Tài liệu, số liệu đã nhận được</translation>
    </message>
    <message>
        <source>On the days of the visit</source>
        <translation>Trong những ngày khảo sát</translation>
    </message>
    <message>
        <source>For safe and quick work in the factory we ask for:</source>
        <translation>Để công việc tại nhà máy an toàn và nhanh gọn, kính đề nghị Quý doanh nghiệp:</translation>
    </message>
    <message>
        <source>We look forward to working with you. Yours faithfully,</source>
        <translation>Rất mong nhận được sự hợp tác của Quý doanh nghiệp. Trân trọng cảm ơn./.</translation>
    </message>
    <message>
        <source>Data request letter</source>
        <translation>Thư đề nghị cung cấp số liệu</translation>
    </message>
    <message>
        <source>Blank checklist</source>
        <translation>Phiếu kiểm tra trống</translation>
    </message>
    <message>
        <source>Nameplate forms</source>
        <translation>Phiếu ghi thông số thiết bị</translation>
    </message>
    <message>
        <source>Exit meeting</source>
        <translation>Họp kết thúc khảo sát</translation>
    </message>
    <message>
        <source>Score by area</source>
        <translation>Điểm theo khu vực</translation>
    </message>
    <message>
        <source>Open points: not all questions of the area are answered. Areas without a rated answer are left out, not counted as zero.</source>
        <translation>Điểm rỗng: chưa trả lời hết câu hỏi của khu vực. Khu vực chưa có câu được chấm thì bỏ qua, không tính bằng không.</translation>
    </message>
    <message>
        <source>Not in this factory: %1.</source>
        <translation>Nhà máy không có: %1.</translation>
    </message>
    <message>
        <source>outside</source>
        <translation>bên ngoài</translation>
    </message>
    <message>
        <source>held at zero</source>
        <translation>giữ bằng không</translation>
    </message>
    <message>
        <source>nothing checks it</source>
        <translation>không có gì để kiểm</translation>
    </message>
    <message>
        <source>kept as stated</source>
        <translation>giữ như đã nêu</translation>
    </message>
    <message>
        <source>follows from the balances</source>
        <translation>suy ra từ cân bằng</translation>
    </message>
    <message>
        <source>cannot be determined</source>
        <translation>không xác định được</translation>
    </message>
    <message>
        <source>Where energy, water and materials go</source>
        <translation>Năng lượng, nước và vật chất đi đâu</translation>
    </message>
    <message>
        <source>Where the energy goes</source>
        <translation>Năng lượng đi đâu</translation>
    </message>
    <message>
        <source>Where the water goes</source>
        <translation>Nước đi đâu</translation>
    </message>
    <message>
        <source>Where the materials go</source>
        <translation>Vật chất đi đâu</translation>
    </message>
    <message>
        <source>Energy, water and materials have a scale of their own each.</source>
        <translation>Năng lượng, nước và vật chất có tỷ lệ riêng.</translation>
    </message>
    <message>
        <source>Balance of each step and of the factory, a year</source>
        <translation>Cân bằng từng công đoạn và toàn nhà máy, một năm</translation>
    </message>
    <message>
        <source>Process step</source>
        <translation>Công đoạn</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Cân bằng</translation>
    </message>
    <message>
        <source>In</source>
        <translation>Vào</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>Ra</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Tỷ lệ</translation>
    </message>
    <message>
        <source>Whole factory</source>
        <translation>Toàn nhà máy</translation>
    </message>
    <message>
        <source>What waste carries (material flow cost accounting, ISO 14051), %1 a year</source>
        <translation>Chi phí nằm trong chất thải (hạch toán chi phí dòng vật liệu, ISO 14051), %1 một năm</translation>
    </message>
    <message>
        <source>Material</source>
        <translation>Vật liệu</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Hệ thống</translation>
    </message>
    <message>
        <source>Treatment</source>
        <translation>Xử lý</translation>
    </message>
    <message>
        <source>All waste</source>
        <translation>Tổng chất thải</translation>
    </message>
    <message>
        <source>Waste and what is unaccounted for carry %1 a year: %2 of all costs of the map.</source>
        <translation>Chất thải và phần chưa giải thích mang %1 một năm: %2 tổng chi phí trên sơ đồ.</translation>
    </message>
    <message>
        <source>%1 a year cannot be distributed, because amounts are missing.</source>
        <translation>%1 một năm chưa phân bổ được vì thiếu lượng.</translation>
    </message>
    <message>
        <source>Without a cost, so that the sums are at least what they say: %1.</source>
        <translation>Chưa có chi phí, nên tổng ít nhất là như đã nêu: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n steps have no system cost (labour, depreciation, maintenance).</source>
        <translation>
            <numerusform>%n công đoạn chưa có chi phí hệ thống (nhân công, khấu hao, bảo trì).</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: stated and reconciled amounts a year</source>
        <translation>%1: lượng một năm đã nêu và đã hiệu chỉnh</translation>
    </message>
    <message>
        <source>From → to</source>
        <translation>Từ → đến</translation>
    </message>
    <message>
        <source>Stated</source>
        <translation>Đã nêu</translation>
    </message>
    <message>
        <source>Reconciled</source>
        <translation>Đã hiệu chỉnh</translation>
    </message>
    <message>
        <source>Adjusted by (σ)</source>
        <translation>Hiệu chỉnh (σ)</translation>
    </message>
    <message>
        <source>No balance checks a stated amount: there is nothing to test.</source>
        <translation>Không có cân bằng nào kiểm được lượng đã nêu: không có gì để kiểm định.</translation>
    </message>
    <message>
        <source>The stated amounts agree within their uncertainties (χ² %1 of at most %2, %3 degrees of freedom).</source>
        <translation>Các lượng đã nêu khớp nhau trong độ không đảm bảo (χ² %1, tối đa %2, %3 bậc tự do).</translation>
    </message>
    <message>
        <source>The stated amounts do not agree within their uncertainties (χ² %1 above %2, %3 degrees of freedom).</source>
        <translation>Các lượng đã nêu không khớp nhau trong độ không đảm bảo (χ² %1 vượt %2, %3 bậc tự do).</translation>
    </message>
    <message>
        <source>Look at “%1” first: its adjustment is the largest.</source>
        <translation>Xem “%1” trước: mức hiệu chỉnh lớn nhất.</translation>
    </message>
    <message>
        <source>Process and balances</source>
        <translation>Quy trình và cân bằng</translation>
    </message>
    <message>
        <source>Amounts are those of a year. What a balance leaves over is drawn and priced as a flow of its own.</source>
        <translation>Lượng tính cho một năm. Phần cân bằng còn dư được vẽ và tính chi phí như một dòng riêng.</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Những gì đã phát hiện</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Phát hiện</translation>
    </message>
    <message>
        <source>Loss a year</source>
        <translation>Tổn thất/năm</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Phát hiện</translation>
    </message>
    <message>
        <source>Measurements</source>
        <translation>Số liệu đo</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Đại lượng</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Ở đâu</translation>
    </message>
    <message>
        <source>±&#xa0;%</source>
        <translation>±&#xa0;%</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Người đo</translation>
    </message>
    <message>
        <source>%1 (mean of %2 readings)</source>
        <translation>%1 (trung bình của %2 số đo)</translation>
    </message>
</context>
<context>
    <name>units</name>
    <message>
        <source>currency</source>
        <translation>tiền</translation>
    </message>
    <message>
        <source>fraction</source>
        <translation>phần</translation>
    </message>
    <message>
        <source>pieces</source>
        <translation>cái</translation>
    </message>
    <message>
        <source>index</source>
        <translation>chỉ số</translation>
    </message>
    <message>
        <source>% points</source>
        <translation>điểm %</translation>
    </message>
    <message>
        <source>% of bhp</source>
        <translation>% công suất trục</translation>
    </message>
    <message>
        <source>% of feedwater</source>
        <translation>% nước cấp</translation>
    </message>
    <message>
        <source>fraction of HHV</source>
        <translation>phần nhiệt trị cao</translation>
    </message>
    <message>
        <source>fraction (wet)</source>
        <translation>phần (ướt)</translation>
    </message>
    <message>
        <source>air = 1</source>
        <translation>không khí = 1</translation>
    </message>
    <message>
        <source>as metered</source>
        <translation>theo đồng hồ</translation>
    </message>
    <message>
        <source>bhp (shaft)</source>
        <translation>bhp (trục)</translation>
    </message>
    <message>
        <source>kWh/yr</source>
        <translation>kWh/năm</translation>
    </message>
    <message>
        <source>MWh/yr</source>
        <translation>MWh/năm</translation>
    </message>
    <message>
        <source>GWh/yr</source>
        <translation>GWh/năm</translation>
    </message>
    <message>
        <source>kJ/yr</source>
        <translation>kJ/năm</translation>
    </message>
    <message>
        <source>MJ/yr</source>
        <translation>MJ/năm</translation>
    </message>
    <message>
        <source>GJ/yr</source>
        <translation>GJ/năm</translation>
    </message>
    <message>
        <source>TJ/yr</source>
        <translation>TJ/năm</translation>
    </message>
    <message>
        <source>kcal/yr</source>
        <translation>kcal/năm</translation>
    </message>
    <message>
        <source>Gcal/yr</source>
        <translation>Gcal/năm</translation>
    </message>
    <message>
        <source>Btu/yr</source>
        <translation>Btu/năm</translation>
    </message>
    <message>
        <source>MMBtu/yr</source>
        <translation>MMBtu/năm</translation>
    </message>
    <message>
        <source>kWh/month</source>
        <translation>kWh/tháng</translation>
    </message>
    <message>
        <source>m³/d</source>
        <translation>m³/ngày</translation>
    </message>
    <message>
        <source>t/d</source>
        <translation>t/ngày</translation>
    </message>
    <message>
        <source>kg/d</source>
        <translation>kg/ngày</translation>
    </message>
    <message>
        <source>lb/d</source>
        <translation>lb/ngày</translation>
    </message>
    <message>
        <source>t/yr</source>
        <translation>t/năm</translation>
    </message>
    <message>
        <source>kg/yr</source>
        <translation>kg/năm</translation>
    </message>
    <message>
        <source>g/yr</source>
        <translation>g/năm</translation>
    </message>
    <message>
        <source>kt/yr</source>
        <translation>nghìn t/năm</translation>
    </message>
    <message>
        <source>lb/yr</source>
        <translation>lb/năm</translation>
    </message>
    <message>
        <source>klb/yr</source>
        <translation>klb/năm</translation>
    </message>
    <message>
        <source>m³/yr</source>
        <translation>m³/năm</translation>
    </message>
    <message>
        <source>L/yr</source>
        <translation>L/năm</translation>
    </message>
    <message>
        <source>hl/yr</source>
        <translation>hl/năm</translation>
    </message>
    <message>
        <source>kL/yr</source>
        <translation>nghìn L/năm</translation>
    </message>
    <message>
        <source>gal/yr</source>
        <translation>gal/năm</translation>
    </message>
    <message>
        <source>kgal/yr</source>
        <translation>kgal/năm</translation>
    </message>
    <message>
        <source>Mgal/yr</source>
        <translation>Mgal/năm</translation>
    </message>
    <message>
        <source>volume/yr</source>
        <translation>thể tích/năm</translation>
    </message>
    <message>
        <source>Nm³/yr</source>
        <translation>Nm³/năm</translation>
    </message>
    <message>
        <source>Sm³/yr</source>
        <translation>Sm³/năm</translation>
    </message>
    <message>
        <source>scf/yr</source>
        <translation>scf/năm</translation>
    </message>
    <message>
        <source>d</source>
        <translation>ngày</translation>
    </message>
    <message>
        <source>h/yr</source>
        <translation>giờ/năm</translation>
    </message>
    <message>
        <source>d/yr</source>
        <translation>ngày/năm</translation>
    </message>
    <message>
        <source>min/yr</source>
        <translation>phút/năm</translation>
    </message>
    <message>
        <source>h/month</source>
        <translation>giờ/tháng</translation>
    </message>
    <message>
        <source>h/d</source>
        <translation>giờ/ngày</translation>
    </message>
    <message>
        <source>min/d</source>
        <translation>phút/ngày</translation>
    </message>
    <message>
        <source>1/d</source>
        <translation>lần/ngày</translation>
    </message>
    <message>
        <source>rpm</source>
        <translation>vòng/phút</translation>
    </message>
    <message>
        <source>W/(m·K), T in K</source>
        <translation>W/(m·K), T theo K</translation>
    </message>
    <message>
        <source>kvarh/yr</source>
        <translation>kvarh/năm</translation>
    </message>
    <message>
        <source>Mvarh/yr</source>
        <translation>Mvarh/năm</translation>
    </message>
    <message>
        <source>lb/h per boiler hp</source>
        <translation>lb/h trên mã lực lò hơi</translation>
    </message>
    <message>
        <source>kWh/piece</source>
        <translation>kWh/cái</translation>
    </message>
    <message>
        <source>MJ/piece</source>
        <translation>MJ/cái</translation>
    </message>
    <message>
        <source>t CO₂e/yr</source>
        <translation>t CO₂tđ/năm</translation>
    </message>
    <message>
        <source>kg CO₂e/yr</source>
        <translation>kg CO₂tđ/năm</translation>
    </message>
    <message>
        <source>thousand ¤</source>
        <translation>nghìn ¤</translation>
    </message>
    <message>
        <source>million ¤</source>
        <translation>triệu ¤</translation>
    </message>
    <message>
        <source>billion ¤</source>
        <translation>tỷ ¤</translation>
    </message>
    <message>
        <source>¤/yr</source>
        <translation>¤/năm</translation>
    </message>
    <message>
        <source>million ¤/yr</source>
        <translation>triệu ¤/năm</translation>
    </message>
    <message>
        <source>billion ¤/yr</source>
        <translation>tỷ ¤/năm</translation>
    </message>
    <message>
        <source>¤/month</source>
        <translation>¤/tháng</translation>
    </message>
    <message>
        <source>¤/kW-yr</source>
        <translation>¤/kW/năm</translation>
    </message>
    <message>
        <source>¤/kW-month</source>
        <translation>¤/kW/tháng</translation>
    </message>
    <message>
        <source>yr</source>
        <translation>năm</translation>
    </message>
    <message>
        <source>month</source>
        <translation>tháng</translation>
    </message>
</context>
<context>
    <name>words</name>
    <message>
        <source>Below 6 kV</source>
        <translation>Dưới 6 kV</translation>
    </message>
    <message>
        <source>From 6 kV to below 22 kV</source>
        <translation>Từ 6 kV đến dưới 22 kV</translation>
    </message>
    <message>
        <source>From 22 kV to below 110 kV</source>
        <translation>Từ 22 kV đến dưới 110 kV</translation>
    </message>
    <message>
        <source>110 kV and above</source>
        <translation>Từ 110 kV trở lên</translation>
    </message>
    <message>
        <source>Identified</source>
        <translation>Đã nhận diện</translation>
    </message>
    <message>
        <source>Feasible</source>
        <translation>Khả thi</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Đã lập kế hoạch</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>Đang thực hiện</translation>
    </message>
    <message>
        <source>Implemented</source>
        <translation>Đã thực hiện</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Đã kiểm chứng</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Không chọn</translation>
    </message>
    <message>
        <source>Postponed</source>
        <translation>Hoãn</translation>
    </message>
    <message>
        <source>measured</source>
        <translation>đo</translation>
    </message>
    <message>
        <source>billed</source>
        <translation>hóa đơn</translation>
    </message>
    <message>
        <source>nameplate</source>
        <translation>nhãn máy</translation>
    </message>
    <message>
        <source>document</source>
        <translation>tài liệu</translation>
    </message>
    <message>
        <source>estimated</source>
        <translation>ước tính</translation>
    </message>
    <message>
        <source>assumed</source>
        <translation>giả định</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Có</translation>
    </message>
    <message>
        <source>Partly</source>
        <translation>Một phần</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Không</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation>Không áp dụng</translation>
    </message>
    <message>
        <source>checked at its source</source>
        <translation>đã đối chiếu nguồn</translation>
    </message>
    <message>
        <source>not checked against the original (secondary)</source>
        <translation>chưa đối chiếu bản gốc (nguồn thứ cấp)</translation>
    </message>
    <message>
        <source>not checked against the original (recalled)</source>
        <translation>chưa đối chiếu bản gốc (theo kinh nghiệm)</translation>
    </message>
    <message>
        <source>Enterprise</source>
        <translation>Doanh nghiệp</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>Đường cơ sở</translation>
    </message>
    <message>
        <source>Equipment</source>
        <translation>Thiết bị</translation>
    </message>
    <message>
        <source>Process</source>
        <translation>Quy trình, cân bằng</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Kiểm tra hiện trường</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Phát hiện</translation>
    </message>
    <message>
        <source>Solutions</source>
        <translation>Giải pháp</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Kế hoạch, theo dõi</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Báo cáo</translation>
    </message>
    <message>
        <source>without VAT</source>
        <translation>chưa gồm VAT</translation>
    </message>
    <message>
        <source>with VAT</source>
        <translation>đã gồm VAT</translation>
    </message>
    <message>
        <source>national inventory (GWP of IPCC AR5)</source>
        <translation>kiểm kê quốc gia (GWP theo IPCC AR5)</translation>
    </message>
    <message>
        <source>Circular 38/2023/TT-BCT (GWP of IPCC AR6)</source>
        <translation>Thông tư 38/2023/TT-BCT (GWP theo IPCC AR6)</translation>
    </message>
    <message>
        <source>Lead auditor</source>
        <translation>Trưởng nhóm kiểm toán</translation>
    </message>
    <message>
        <source>Auditor</source>
        <translation>Kiểm toán viên</translation>
    </message>
    <message>
        <source>Reviewer</source>
        <translation>Người soát xét</translation>
    </message>
    <message>
        <source>Approver</source>
        <translation>Người phê duyệt</translation>
    </message>
    <message>
        <source>enters</source>
        <translation>vào</translation>
    </message>
    <message>
        <source>leaves</source>
        <translation>ra</translation>
    </message>
    <message>
        <source>Fuel</source>
        <translation>Nhiên liệu</translation>
    </message>
    <message>
        <source>Electricity</source>
        <translation>Điện</translation>
    </message>
    <message>
        <source>Peak power</source>
        <translation>Công suất cực đại</translation>
    </message>
    <message>
        <source>Reactive energy</source>
        <translation>Điện năng phản kháng</translation>
    </message>
    <message>
        <source>Chemicals</source>
        <translation>Hóa chất</translation>
    </message>
    <message>
        <source>Water</source>
        <translation>Nước</translation>
    </message>
    <message>
        <source>Waste water</source>
        <translation>Nước thải</translation>
    </message>
    <message>
        <source>Materials</source>
        <translation>Nguyên liệu</translation>
    </message>
    <message>
        <source>Waste avoided</source>
        <translation>Chất thải tránh được</translation>
    </message>
    <message>
        <source>Waste reused</source>
        <translation>Chất thải tái sử dụng</translation>
    </message>
    <message>
        <source>Waste recycled</source>
        <translation>Chất thải tái chế</translation>
    </message>
    <message>
        <source>Refrigerant</source>
        <translation>Môi chất lạnh</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Sản phẩm</translation>
    </message>
    <message>
        <source>By-product</source>
        <translation>Sản phẩm phụ</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Khác</translation>
    </message>
    <message>
        <source>substitute</source>
        <translation>chất thay thế</translation>
    </message>
    <message>
        <source>Waste-water load, COD</source>
        <translation>Tải lượng nước thải, COD</translation>
    </message>
    <message>
        <source>Steam</source>
        <translation>Hơi nước</translation>
    </message>
    <message>
        <source>Compressed air</source>
        <translation>Khí nén</translation>
    </message>
    <message>
        <source>Motor</source>
        <translation>Động cơ</translation>
    </message>
    <message>
        <source>Pump</source>
        <translation>Bơm</translation>
    </message>
    <message>
        <source>Fan</source>
        <translation>Quạt</translation>
    </message>
    <message>
        <source>Air compressor</source>
        <translation>Máy nén khí</translation>
    </message>
    <message>
        <source>Boiler</source>
        <translation>Nồi hơi</translation>
    </message>
    <message>
        <source>Furnace or dryer</source>
        <translation>Lò hoặc máy sấy</translation>
    </message>
    <message>
        <source>Chiller or refrigeration</source>
        <translation>Máy lạnh, chiller</translation>
    </message>
    <message>
        <source>Cooling tower</source>
        <translation>Tháp giải nhiệt</translation>
    </message>
    <message>
        <source>Lighting group</source>
        <translation>Nhóm chiếu sáng</translation>
    </message>
    <message>
        <source>Arrow</source>
        <translation>Mũi tên</translation>
    </message>
    <message>
        <source>Box</source>
        <translation>Khung</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Chữ</translation>
    </message>
    <message>
        <source>materials balance</source>
        <translation>cân bằng vật chất</translation>
    </message>
    <message>
        <source>water balance</source>
        <translation>cân bằng nước</translation>
    </message>
    <message>
        <source>energy balance</source>
        <translation>cân bằng năng lượng</translation>
    </message>
</context>
</TS>
