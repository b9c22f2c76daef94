#include "core/report/words.h"

#include <QCoreApplication>

namespace recp::report {

namespace {

constexpr double FieldHeight = 6.6;  // mm, to write in
constexpr double LabelWidth = 33, AnswerWidth = 23;
constexpr double MotorHeight = 8.5;
constexpr int MotorRows = 22;      // fill the page
constexpr std::size_t FieldsInARow = 3;

struct Field {
    const char *name;
    const char *unit = ""; ///< key of a unit, or as nameplates write it
};

/// What a kind's nameplate says, beside maker and year, and what is read on it while it runs.
struct KindForm {
    EquipmentKind kind;
    std::vector<Field> rated;
    std::vector<Field> measured;
};

const std::vector<Field> &commonFields()
{
    static const std::vector<Field> fields{{QT_TRANSLATE_NOOP("report", "Name or tag")}, {QT_TRANSLATE_NOOP("report", "Place")},
                                           {QT_TRANSLATE_NOOP("report", "Number alike")}, {QT_TRANSLATE_NOOP("report", "Maker")},
                                           {QT_TRANSLATE_NOOP("report", "Model, serial no.")}, {QT_TRANSLATE_NOOP("report", "Year of make")}};
    return fields;
}

/// The electrical reading that every driven machine gets.
const std::vector<Field> &electricalFields()
{
    static const std::vector<Field> fields{{QT_TRANSLATE_NOOP("report", "Voltage"), "V"}, {QT_TRANSLATE_NOOP("report", "Current L1/L2/L3"), "A"},
                                           {QT_TRANSLATE_NOOP("report", "cos φ measured")}, {QT_TRANSLATE_NOOP("report", "Power drawn"), "kW"}};
    return fields;
}

/// How long it runs, and how the reading was taken.
const std::vector<Field> &readingFields()
{
    static const std::vector<Field> fields{{QT_TRANSLATE_NOOP("report", "Load factor"), "%"}, {QT_TRANSLATE_NOOP("report", "Running hours"), "h/yr"},
                                           {QT_TRANSLATE_NOOP("report", "Instrument")}, {QT_TRANSLATE_NOOP("report", "Date, read by")}};
    return fields;
}

const std::vector<KindForm> &kindForms()
{
    static const Field power{QT_TRANSLATE_NOOP("report", "Rated power"), "kW"}, voltage{QT_TRANSLATE_NOOP("report", "Rated voltage"), "V"},
        current{QT_TRANSLATE_NOOP("report", "Rated current"), "A"}, speed{QT_TRANSLATE_NOOP("report", "Rated speed"), "rpm"},
        ieClass{QT_TRANSLATE_NOOP("report", "Efficiency class"), "IE"}, efficiency{QT_TRANSLATE_NOOP("report", "Rated efficiency"), "%"},
        control{QT_TRANSLATE_NOOP("report", "Control: on/off, throttle, VSD")}, flow{QT_TRANSLATE_NOOP("report", "Rated flow"), "m³/h"},
        motor{QT_TRANSLATE_NOOP("report", "Motor power, IE class"), "kW"}, drive{QT_TRANSLATE_NOOP("report", "Belt or direct drive")},
        fuel{QT_TRANSLATE_NOOP("report", "Fuel")}, fuelUse{QT_TRANSLATE_NOOP("report", "Fuel used"), "kg/h, m³/h"},
        flueGas{QT_TRANSLATE_NOOP("report", "Flue gas temperature"), "°C"}, oxygen{QT_TRANSLATE_NOOP("report", "O₂ in flue gas"), "%"},
        carbonMonoxide{QT_TRANSLATE_NOOP("report", "CO in flue gas"), "ppm"}, surface{QT_TRANSLATE_NOOP("report", "Surface temperature"), "°C"},
        flowMeasured{QT_TRANSLATE_NOOP("report", "Flow measured"), "m³/h"};
    static const std::vector<KindForm> forms{
        {EquipmentKind::Motor,
         {power, voltage, current, speed, ieClass, efficiency, {QT_TRANSLATE_NOOP("report", "Rated cos φ")}, control, {QT_TRANSLATE_NOOP("report", "Machine driven; drive")}},
         {{QT_TRANSLATE_NOOP("report", "Speed measured"), "rpm"}}},
        {EquipmentKind::Pump,
         {flow, {QT_TRANSLATE_NOOP("report", "Rated head"), "m"}, efficiency, motor, speed, control, {QT_TRANSLATE_NOOP("report", "Liquid, temperature"), "°C"}},
         {flowMeasured, {QT_TRANSLATE_NOOP("report", "Suction pressure"), "bar"}, {QT_TRANSLATE_NOOP("report", "Discharge pressure"), "bar"}, {QT_TRANSLATE_NOOP("report", "Valve opening"), "%"}}},
        {EquipmentKind::Fan,
         {flow, {QT_TRANSLATE_NOOP("report", "Rated pressure"), "mmH₂O, Pa"}, efficiency, motor, speed, drive, control},
         {flowMeasured, {QT_TRANSLATE_NOOP("report", "Static pressure"), "mmH₂O, Pa"}, {QT_TRANSLATE_NOOP("report", "Air temperature"), "°C"}, {QT_TRANSLATE_NOOP("report", "Damper opening"), "%"}}},
        {EquipmentKind::Compressor,
         {power, {QT_TRANSLATE_NOOP("report", "Free air delivery"), "m³/min"}, {QT_TRANSLATE_NOOP("report", "Highest pressure"), "bar"}, {QT_TRANSLATE_NOOP("report", "Type: screw, piston, turbo")}, control,
          {QT_TRANSLATE_NOOP("report", "Receiver volume"), "m³"}, {QT_TRANSLATE_NOOP("report", "Dryer type, power"), "kW"}},
         {{QT_TRANSLATE_NOOP("report", "Pressure cut-in/cut-out"), "bar"}, {QT_TRANSLATE_NOOP("report", "Hours loaded/in all"), "h"}, {QT_TRANSLATE_NOOP("report", "Time on/off without use"), "s"},
          {QT_TRANSLATE_NOOP("report", "Power unloaded"), "kW"}, {QT_TRANSLATE_NOOP("report", "Inlet air temperature"), "°C"}}},
        {EquipmentKind::Boiler,
         {{QT_TRANSLATE_NOOP("report", "Rated steam output"), "t/h"}, {QT_TRANSLATE_NOOP("report", "Rated pressure"), "bar"}, efficiency, fuel, {QT_TRANSLATE_NOOP("report", "Economiser, air preheater")}, {QT_TRANSLATE_NOOP("report", "Fan powers"), "kW"}},
         {{QT_TRANSLATE_NOOP("report", "Steam pressure"), "bar"}, {QT_TRANSLATE_NOOP("report", "Steam made"), "t/h"}, fuelUse, {QT_TRANSLATE_NOOP("report", "Feed water temperature"), "°C"}, flueGas, oxygen, carbonMonoxide,
          {QT_TRANSLATE_NOOP("report", "Conductivity: feed, boiler"), "µS/cm"}, {QT_TRANSLATE_NOOP("report", "Condensate returned"), "%"}, surface}},
        {EquipmentKind::Furnace,
         {power, {QT_TRANSLATE_NOOP("report", "Capacity"), "t/h"}, fuel, {QT_TRANSLATE_NOOP("report", "Highest temperature"), "°C"}, {QT_TRANSLATE_NOOP("report", "Burners, control")}, {QT_TRANSLATE_NOOP("report", "Heat recovery")}},
         {{QT_TRANSLATE_NOOP("report", "Throughput"), "kg/h"}, {QT_TRANSLATE_NOOP("report", "Temperature of charge in/out"), "°C"}, fuelUse, flueGas, oxygen, surface, {QT_TRANSLATE_NOOP("report", "Surface of the walls"), "m²"},
          {QT_TRANSLATE_NOOP("report", "Open door: area, time"), "m², h"}}},
        {EquipmentKind::Chiller,
         {{QT_TRANSLATE_NOOP("report", "Cooling capacity"), "kW, RT"}, power, {QT_TRANSLATE_NOOP("report", "Rated COP")}, {QT_TRANSLATE_NOOP("report", "Refrigerant, charge"), "kg"}, {QT_TRANSLATE_NOOP("report", "Compressor type")}, control},
         {{QT_TRANSLATE_NOOP("report", "Chilled water in/out"), "°C"}, flowMeasured, {QT_TRANSLATE_NOOP("report", "Condenser water in/out"), "°C"}, {QT_TRANSLATE_NOOP("report", "Evaporating pressure"), "bar"}, {QT_TRANSLATE_NOOP("report", "Condensing pressure"), "bar"}}},
        {EquipmentKind::CoolingTower,
         {{QT_TRANSLATE_NOOP("report", "Heat rejected"), "kW, RT"}, flow, {QT_TRANSLATE_NOOP("report", "Fan power"), "kW"}, {QT_TRANSLATE_NOOP("report", "Pump power"), "kW"}, control},
         {{QT_TRANSLATE_NOOP("report", "Water in/out"), "°C"}, {QT_TRANSLATE_NOOP("report", "Wet bulb"), "°C"}, {QT_TRANSLATE_NOOP("report", "Make-up water"), "m³/d"}, {QT_TRANSLATE_NOOP("report", "Blow-down"), "m³/d"},
          {QT_TRANSLATE_NOOP("report", "Conductivity: make-up, tower"), "µS/cm"}}},
        {EquipmentKind::Lighting,
         {{QT_TRANSLATE_NOOP("report", "Kind of lamp")}, {QT_TRANSLATE_NOOP("report", "Power of a lamp"), "W"}, {QT_TRANSLATE_NOOP("report", "Ballast or driver"), "W"}, {QT_TRANSLATE_NOOP("report", "Number of fittings")}, {QT_TRANSLATE_NOOP("report", "Mounting height"), "m"}, {QT_TRANSLATE_NOOP("report", "Switching, sensors")}},
         {{QT_TRANSLATE_NOOP("report", "Floor area"), "m²"}, {QT_TRANSLATE_NOOP("report", "Light at the workplace"), "lx"}, {QT_TRANSLATE_NOOP("report", "Daylight: yes, no")}}},
        {EquipmentKind::Other,
         {{QT_TRANSLATE_NOOP("report", "What it does")}, power, voltage, current, {QT_TRANSLATE_NOOP("report", "Capacity, unit")}, control},
         {{QT_TRANSLATE_NOOP("report", "Steam used"), "kg/h"}, {QT_TRANSLATE_NOOP("report", "Water used"), "m³/h"}, {QT_TRANSLATE_NOOP("report", "Air used"), "m³/min"}, {QT_TRANSLATE_NOOP("report", "Output"), "kg/h"}}}};
    return forms;
}

/// A band with its name, then fields beside one another: name and unit, and room to write.
void addBand(const Words &w, Table &table, const char *name, const std::vector<Field> &fields)
{
    table.rows.push_back({strong(w(name))});
    for (std::size_t i = 0; i < fields.size(); i += FieldsInARow) {
        std::vector<Cell> row;
        for (std::size_t k = i; k < i + FieldsInARow; ++k) {
            Cell label = faint(k < fields.size() ? w(fields[k].name) : QString());
            if (k < fields.size() && *fields[k].unit)
                label.text += QStringLiteral(", ") + w.unitLabel(QString::fromUtf8(fields[k].unit));
            row.push_back(label);
            row.push_back(cell({}));
        }
        table.rows.push_back(row);
    }
}

std::vector<Field> joined(std::vector<Field> first, const std::vector<Field> &second)
{
    first.insert(first.end(), second.begin(), second.end());
    return first;
}

bool isDriven(EquipmentKind kind)
{
    return kind != EquipmentKind::Boiler && kind != EquipmentKind::Furnace;
}

Section kindSection(const Words &w, const KindForm &form)
{
    Table table;
    table.lines = Table::Lines::Grid;
    table.emptyHeightMm = FieldHeight;
    for (std::size_t i = 0; i < FieldsInARow; ++i)
        table.columns.insert(table.columns.end(), {wide(LabelWidth), wide(AnswerWidth)});
    addBand(w, table, QT_TRANSLATE_NOOP("report", "Which one"), commonFields());
    addBand(w, table, QT_TRANSLATE_NOOP("report", "On the nameplate"), form.rated);
    const std::vector<Field> reading = isDriven(form.kind) ? joined(electricalFields(), form.measured) : form.measured;
    addBand(w, table, QT_TRANSLATE_NOOP("report", "Read while it runs"), joined(reading, readingFields()));
    Section section;
    section.mayFollow = true;
    section.elements = {heading(2, w.word(form.kind)), table};
    return section;
}

/// One row a motor, for a walk along the line.
Section motorList(const Words &w)
{
    Table table;
    table.lines = Table::Lines::Grid;
    table.emptyHeightMm = MotorHeight;
    table.columns = {wide(8, w(QT_TRANSLATE_NOOP("report", "No."))), wide(0, w(QT_TRANSLATE_NOOP("report", "Name or tag, place"))),
                     wide(12, QStringLiteral("kW")), wide(12, w.unitLabel(QStringLiteral("rpm"))), wide(9, QStringLiteral("IE")),
                     wide(12, w(QT_TRANSLATE_NOOP("report", "VSD?"))), wide(12, QStringLiteral("V")), wide(12, QStringLiteral("A")),
                     wide(12, QStringLiteral("cos φ")), wide(14, w(QT_TRANSLATE_NOOP("report", "kW drawn"))), wide(14, w.unitLabel(QStringLiteral("h/yr"))),
                     wide(18, w(QT_TRANSLATE_NOOP("report", "Photo, note")))};
    for (int row = 1; row <= MotorRows; ++row) {
        std::vector<Cell> cells(table.columns.size());
        cells.front() = faint(w.number(row));
        table.rows.push_back(cells);
    }
    Section section;
    section.elements = {heading(1, w(QT_TRANSLATE_NOOP("report", "Motors, one a row"))),
                        paragraph(w(QT_TRANSLATE_NOOP("report", "Rated: kW, speed, class. Read while it runs: V, A, cos φ and kW drawn, the mean of three phases.")), Paragraph::Style::Caption),
                        paragraph(w(QT_TRANSLATE_NOOP("report", "Instrument: %1   Read by: %1   Date: %2"), {QString(12, QChar(0x2026)), QStringLiteral("……/……/20……")})), table};
    return section;
}

Section introduction(const Words &w)
{
    Section section;
    section.elements = {heading(1, w(QT_TRANSLATE_NOOP("report", "Nameplates and readings"))), paragraph(orDots(w.document.enterprise.name)),
                        paragraph(w(QT_TRANSLATE_NOOP("report", "A form for each machine that uses much; copy it as often as needed. Take a photo of the nameplate as well. What cannot be read stays empty: a guess is marked as one."))),
                        paragraph(w(QT_TRANSLATE_NOOP("report", "Measurements at panels are the work of the factory's own electrician.")), Paragraph::Style::Warning)};
    return section;
}

} // namespace

std::vector<Section> nameplateForms(const Words &w)
{
    std::vector<Section> sections{introduction(w)};
    for (const KindForm &form : kindForms())
        sections.push_back(kindSection(w, form));
    sections.push_back(motorList(w));
    return sections;
}

} // namespace recp::report
