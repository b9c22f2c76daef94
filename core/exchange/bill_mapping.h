#pragma once

#include "core/domain/enterprise.h"
#include "core/exchange/bill_dates.h"
#include "core/units/units.h"

#include <map>

namespace recp {

/// What a column of a file of bills can hold. The keys are those of the mapping's file.
enum class BillField {
    From,           ///< "from": first day of the bill's period
    To,             ///< "to": its last day
    Month,          ///< "month": the period is the whole month; of a day, its month
    Year,           ///< "year": beside a month without one
    Time,           ///< "time": of a reading; readings are added up by month
    Quantity,       ///< "quantity"
    Unit,           ///< "unit" of the quantity
    Cost,           ///< "cost"
    CostWithoutVat, ///< "cost_without_vat"
    CostWithVat,    ///< "cost_with_vat"
    Currency,       ///< "currency"
    Normal,         ///< "normal": electricity by tariff period, in the quantity's unit
    OffPeak,        ///< "off_peak"
    Peak,           ///< "peak"
    PeakDemand,     ///< "peak_demand": kW
    Reactive,       ///< "reactive": kvarh
    Source,         ///< "source": the bill's number
};

/// Where a column is: by its head, or by its number.
struct BillColumn {
    QStringList names; ///< in the order they are looked for; "=text" must be the whole head, else the head contains it
    int number = 0;    ///< from 1; 0: by name
    bool operator==(const BillColumn &) const = default;
};

/// The flow the bills are of: one of the enterprise, else a new one.
struct BillFlow {
    Resource resource = Resource::Electricity;
    FlowDirection direction = FlowDirection::In;
    QString carrier;
    QString name; ///< tells flows of the same kind apart; empty: the resource's word
    bool operator==(const BillFlow &) const = default;
};

/// How a file of bills is read. Written as JSON in resources/mappings/ or in a file of the user's.
struct BillMapping {
    enum class File { Table, Xml, GreenButton };

    QString name;
    File file = File::Table;
    QString sheet;         ///< of a workbook; the meter of a Green Button feed; empty: the first
    std::optional<TextEncoding> encoding; ///< of the letters; empty: found
    QChar separator;       ///< of CSV; null: found
    QString rowElement;    ///< of XML
    int headRow = 0;       ///< row number of the head; 0: found
    int headRows = 0;      ///< how many rows the head has; 0: found
    std::map<BillField, BillColumn> columns;
    BillColumn only;       ///< rows are taken only where this column holds one of onlyTexts
    QStringList onlyTexts;
    std::optional<BillFlow> flow;
    QString unit;          ///< where no column and no head names one
    QString currency;
    std::optional<VatBasis> vat; ///< of "cost"; empty: as the audit's
    std::optional<DecimalMark> numbers;
    std::optional<DayOrder> dates;
    int year = 0;          ///< of months without one
    bool sumMonths = false; ///< several rows of a month are one record

    bool operator==(const BillMapping &) const = default;
};

/// The key of a field in a mapping's file.
QString billFieldKey(BillField field);

/// The mapping as the JSON that readBillMapping reads: kept for the next file of the same supplier.
QByteArray toJson(const BillMapping &mapping);
/// Reads such JSON; `name` is for sentences.
Result<BillMapping> billMappingFromJson(const QByteArray &json, const QString &name);

/// Names of the mappings the program brings along.
QStringList billMappingNames();

/// A mapping by its name, or from a JSON file by its path. "extends" names one whose fields it takes over.
Result<BillMapping> readBillMapping(const QString &nameOrPath);

} // namespace recp
