#include "app/pages/bill_import_panel.h"

#include "app/models/audit_files.h"
#include "app/models/bill_table_model.h"
#include "app/models/display.h"
#include "app/models/flow_kinds.h"
#include "app/widgets/ask.h"
#include "app/widgets/buttons.h"
#include "app/widgets/icons.h"
#include "app/widgets/notice_strip.h"
#include "app/widgets/panel.h"
#include "app/widgets/tables.h"
#include "app/widgets/theme.h"
#include "app/widgets/words.h"

#include <QClipboard>
#include <QComboBox>
#include <QFormLayout>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QScrollArea>
#include <QSpinBox>
#include <QStyledItemDelegate>
#include <QTableView>
#include <QVBoxLayout>

namespace recp {

namespace {

constexpr int SettingsWidth = 330;
constexpr int ResultWidth = 260;
constexpr int CellWidth = 110;
constexpr BillField shownFields[] = {BillField::Month,   BillField::Year,           BillField::From,        BillField::To,
                                     BillField::Time,    BillField::Quantity,       BillField::Unit,        BillField::Cost,
                                     BillField::CostWithoutVat, BillField::CostWithVat, BillField::Currency, BillField::Normal,
                                     BillField::OffPeak, BillField::Peak,           BillField::PeakDemand,  BillField::Reactive,
                                     BillField::Source};

/// Rows in the colour of what becomes of them; the words of the first column say it, too.
class RowDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        const Theme &theme = Theme::current();
        if (index.data(BillTableModel::RejectedRole).toBool())
            option->palette.setColor(QPalette::Text, theme.errorText);
        else if (index.data(BillTableModel::HeadRole).toBool())
            option->palette.setColor(QPalette::Text, theme.text3);
        else if (index.column() == BillTableModel::ResultColumn)
            option->palette.setColor(QPalette::Text, theme.goodText);
    }
};

template <class T> void addItem(QComboBox *combo, const QString &text, T value)
{
    combo->addItem(text, static_cast<int>(value));
}

template <class T> void choose(QComboBox *combo, const std::optional<T> &value)
{
    combo->setCurrentIndex(value ? std::max(0, combo->findData(static_cast<int>(*value))) : 0);
}

template <class T> std::optional<T> chosen(const QComboBox *combo)
{
    return combo->currentData().isValid() ? std::optional(static_cast<T>(combo->currentData().toInt())) : std::nullopt;
}

QString encodingName(TextEncoding encoding)
{
    switch (encoding) {
    case TextEncoding::Unicode:
        return QStringLiteral("Unicode");
    case TextEncoding::Windows1258:
        return QStringLiteral("Windows-1258");
    case TextEncoding::Tcvn3:
        return QStringLiteral("TCVN3 (ABC)");
    case TextEncoding::Vni:
        return QStringLiteral("VNI");
    }
    Q_UNREACHABLE();
}

} // namespace

BillImportPanel::BillImportPanel(AuditSession &session, QWidget *parent)
    : QWidget(parent), m_session(session), m_importer(new BillImporter(session, this)), m_model(new BillTableModel(*m_importer, this))
{
    setObjectName(QStringLiteral("bill_import"));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(10);
    layout->addWidget(buildSettings());
    layout->addWidget(buildRows(), 1);
    connect(m_importer, &BillImporter::changed, this, &BillImportPanel::refresh);
    refresh();
}

QComboBox *BillImportPanel::addChoice(QFormLayout *form, const QString &label, const char *name)
{
    auto *combo = new QComboBox(form->parentWidget());
    combo->setObjectName(QString::fromLatin1(name));
    combo->setAccessibleName(label);
    combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    combo->setMinimumContentsLength(8);
    form->addRow(label, combo);
    connect(combo, &QComboBox::activated, this, &BillImportPanel::commit);
    return combo;
}

QWidget *BillImportPanel::buildSettings()
{
    auto *panel = new Panel(tr("How the file is read"), this);
    panel->setFixedWidth(SettingsWidth);
    auto *scroll = new QScrollArea(panel);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *content = new QWidget(scroll);
    content->setObjectName(QStringLiteral("scrolled"));
    auto *form = new QFormLayout(content);
    form->setContentsMargins(0, 0, 6, 0);
    form->setVerticalSpacing(5);
    m_file = new QLabel(content);
    m_file->setWordWrap(true);
    m_file->setTextFormat(Qt::PlainText);
    auto *choose = plainButton(tr("Choose a file…"), "open", content);
    choose->setObjectName(QStringLiteral("choose_file"));
    connect(choose, &QPushButton::clicked, this, &BillImportPanel::chooseFile);
    auto *pasteBlock = plainButton(tr("Paste"), "clipboard", content);
    pasteBlock->setObjectName(QStringLiteral("paste_block"));
    pasteBlock->setToolTip(tr("A block copied from a spreadsheet"));
    connect(pasteBlock, &QPushButton::clicked, this, [this] { openBlock(QGuiApplication::clipboard()->text()); });
    auto *sources = new QHBoxLayout;
    sources->addWidget(choose);
    sources->addWidget(pasteBlock);
    form->addRow(sources);
    form->addRow(m_file);
    m_sheet = addChoice(form, tr("Sheet"), "sheet");
    m_encoding = addChoice(form, tr("Letters"), "encoding");
    m_encoding->addItem(tr("as found"));
    for (TextEncoding encoding : {TextEncoding::Unicode, TextEncoding::Windows1258, TextEncoding::Tcvn3, TextEncoding::Vni})
        addItem(m_encoding, encodingName(encoding), encoding);
    const auto addSpin = [&](const QString &label, const char *name, int most, const QString &none) {
        auto *spin = new QSpinBox(content);
        spin->setObjectName(QString::fromLatin1(name));
        spin->setAccessibleName(label);
        spin->setRange(0, most);
        spin->setSpecialValueText(none);
        spin->setKeyboardTracking(false);
        spin->setButtonSymbols(QAbstractSpinBox::NoButtons);
        form->addRow(label, spin);
        connect(spin, &QSpinBox::valueChanged, this, &BillImportPanel::commit);
        return spin;
    };
    m_headRow = addSpin(tr("Head in row"), "head_row", 1'048'576, tr("as found"));
    m_flow = addChoice(form, tr("Flow"), "flow");
    const auto addEdit = [&](const QString &label, const char *name, const QString &placeholder) {
        auto *edit = new QLineEdit(content);
        edit->setObjectName(QString::fromLatin1(name));
        edit->setAccessibleName(label);
        edit->setPlaceholderText(placeholder);
        form->addRow(label, edit);
        connect(edit, &QLineEdit::editingFinished, this, &BillImportPanel::commit);
        return edit;
    };
    m_unit = addEdit(tr("Unit"), "unit", tr("as in the heads"));
    m_numbers = addChoice(form, tr("Numbers"), "numbers");
    m_numbers->addItem(tr("as found"));
    addItem(m_numbers, QStringLiteral("1.234,5"), DecimalMark::Comma);
    addItem(m_numbers, QStringLiteral("1,234.5"), DecimalMark::Dot);
    m_dates = addChoice(form, tr("Dates"), "dates");
    m_dates->addItem(tr("as found"));
    addItem(m_dates, QStringLiteral("31/12/2025"), DayOrder::DayFirst);
    addItem(m_dates, QStringLiteral("12/31/2025"), DayOrder::MonthFirst);
    m_year = addSpin(tr("Year of months"), "year", 2100, tr("as written"));
    m_vat = addChoice(form, tr("Costs are"), "vat");
    m_vat->addItem(tr("as the audit's"));
    addItem(m_vat, tr("without VAT"), VatBasis::Excluded);
    addItem(m_vat, tr("with VAT"), VatBasis::Included);
    m_currency = addEdit(tr("Currency"), "currency", m_session.document().audit.currency);
    auto *columns = new QLabel(tr("Columns"), content);
    columns->setProperty("role", QStringLiteral("heading"));
    form->addRow(columns);
    for (BillField field : shownFields)
        m_columns[field] = addChoice(form, wordOf(field), qPrintable(QStringLiteral("column_") + billFieldKey(field)));
    scroll->setWidget(content);
    panel->content()->addWidget(scroll);
    return panel;
}

QWidget *BillImportPanel::buildRows()
{
    auto *right = new QWidget(this);
    auto *layout = new QVBoxLayout(right);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    m_notice = new NoticeStrip(right);
    layout->addWidget(m_notice);
    auto *panel = new Panel({}, right);
    panel->setFlush(true);
    m_rows = new QTableView(panel);
    m_rows->setObjectName(QStringLiteral("rows"));
    m_rows->setAccessibleName(tr("Rows of the file"));
    setUpTable(m_rows, 24);
    m_rows->setModel(m_model);
    m_rows->setItemDelegate(new RowDelegate(m_rows));
    m_rows->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_rows->verticalHeader()->show();
    m_rows->horizontalHeader()->setDefaultSectionSize(CellWidth);
    panel->content()->addWidget(m_rows);
    layout->addWidget(panel, 1);
    auto *line = new QHBoxLayout;
    m_summary = new QLabel(right);
    m_summary->setObjectName(QStringLiteral("summary"));
    m_summary->setWordWrap(true);
    m_saveRejected = plainButton(tr("Save rejected rows…"), "export", right);
    m_saveRejected->setObjectName(QStringLiteral("save_rejected"));
    auto *back = plainButton(tr("Back"), nullptr, right);
    back->setObjectName(QStringLiteral("close_import"));
    m_import = accentButton(tr("Import"), "import", right);
    m_import->setObjectName(QStringLiteral("import"));
    line->addWidget(m_summary, 1);
    line->addWidget(m_saveRejected);
    line->addWidget(back);
    line->addWidget(m_import);
    layout->addLayout(line);
    connect(m_saveRejected, &QPushButton::clicked, this, &BillImportPanel::saveRejected);
    connect(back, &QPushButton::clicked, this, &BillImportPanel::closed);
    connect(m_import, &QPushButton::clicked, this, &BillImportPanel::store);
    return right;
}

void BillImportPanel::openFile(const QString &path)
{
    m_importer->openFile(path);
}

void BillImportPanel::openBlock(const QString &block)
{
    m_importer->openBlock(block);
}

void BillImportPanel::chooseFile()
{
    const QStringList paths = Ask::openFiles(this, tr("Bills"), tr("Bills (*.csv *.xlsx *.xml *.txt);;All files (*)"));
    if (!paths.isEmpty())
        openFile(paths.first());
}

void BillImportPanel::refresh()
{
    m_model->refresh();
    m_file->setText(m_importer->fileName());
    const BillImport *result = m_importer->result();
    QStringList notes;
    if (m_importer->error())
        notes << said(*m_importer->error());
    for (std::size_t i = 0; result && i < result->notes.size(); ++i)
        notes << said(result->notes[i]);
    if (m_importer->isRemembered())
        notes << tr("Read as the last file with these heads was.");
    m_notice->show(notes.value(0), notes.mid(1));
    m_notice->setVisible(!notes.isEmpty());
    m_summary->setText(summary());
    m_saveRejected->setEnabled(result && !result->rejected.empty());
    m_import->setEnabled(!m_importer->isBusy() && result && (!result->records.empty() || result->profile) && !m_session.isReadOnly());
    if (!m_importer->isBusy())
        refreshSettings();
    m_rows->setColumnWidth(BillTableModel::ResultColumn, ResultWidth);
    if (const int row = m_model->firstRejected(); row >= 0)
        m_rows->scrollTo(m_model->index(row, 0), QAbstractItemView::PositionAtCenter);
}

QString BillImportPanel::summary() const
{
    if (m_importer->isBusy())
        return tr("Reading…");
    const BillImport *result = m_importer->result();
    if (!result)
        return {};
    const QString counts = tr("%1: rows accepted %2, rejected %3, left out %4; records %5.")
                               .arg(result->flow.name)
                               .arg(result->accepted)
                               .arg(result->rejected.size())
                               .arg(result->leftOut)
                               .arg(result->records.size());
    return result->newFlow ? tr("%1 A new flow is made.").arg(counts) : counts;
}

void BillImportPanel::refreshSettings()
{
    m_filling = true;
    const BillMapping &mapping = m_importer->mapping();
    const BillTable *table = m_importer->table();
    m_sheet->clear();
    if (table)
        m_sheet->addItems(table->sheets);
    m_sheet->setCurrentText(table ? table->sheet : QString());
    m_sheet->setEnabled(m_sheet->count() > 1);
    m_encoding->setItemText(0, table ? tr("as found: %1").arg(encodingName(table->encoding)) : tr("as found"));
    choose(m_encoding, mapping.encoding);
    m_headRow->setValue(mapping.headRow);
    m_unit->setText(mapping.unit);
    choose(m_numbers, mapping.numbers);
    choose(m_dates, mapping.dates);
    m_year->setValue(mapping.year);
    choose(m_vat, mapping.vat);
    m_currency->setText(mapping.currency);
    fillFlows();
    refreshColumns();
    m_filling = false;
}

void BillImportPanel::fillFlows()
{
    const BillMapping &mapping = m_importer->mapping();
    const BillImport *result = m_importer->result();
    m_flow->clear();
    m_flow->addItem(tr("as found"));
    for (const Flow &flow : m_session.document().flows) {
        m_flow->addItem(resourceIcon(flow.resource), flow.name, QVariant::fromValue(toText(flow.id)));
        if (mapping.flow && result && !result->newFlow && result->flow.id == flow.id)
            m_flow->setCurrentIndex(m_flow->count() - 1);
    }
    m_flow->insertSeparator(m_flow->count());
    const auto templates = usualFlows(m_session.factorSet());
    for (std::size_t i = 0; i < templates.size(); ++i) {
        m_flow->addItem(tr("New: %1").arg(templates[i].name), static_cast<int>(i));
        if (mapping.flow && result && result->newFlow && templates[i].resource == result->flow.resource && templates[i].carrier == result->flow.carrier)
            m_flow->setCurrentIndex(m_flow->count() - 1);
    }
}

void BillImportPanel::refreshColumns()
{
    const BillImport *result = m_importer->result();
    const BillMapping &mapping = m_importer->mapping();
    for (const auto &[field, combo] : m_columns) {
        combo->clear();
        combo->addItem(QStringLiteral("–"));
        for (int column = 0; column < m_model->fileColumns(); ++column)
            combo->addItem(m_model->columnName(column), column + 1);
        const auto stated = mapping.columns.find(field);
        int number = stated == mapping.columns.end() ? 0 : stated->second.number;
        if (result && result->head.has(field))
            number = static_cast<int>(result->head.columns.at(field)) + 1;
        combo->setCurrentIndex(std::max(0, combo->findData(number)));
        combo->setEnabled(mapping.file == BillMapping::File::Table);
    }
}

void BillImportPanel::commit()
{
    if (m_filling || !m_importer->table())
        return;
    BillMapping mapping = m_importer->mapping();
    if (m_sheet->count() > 0 && m_sheet->currentText() != m_importer->table()->sheet)
        mapping.sheet = m_sheet->currentText();
    mapping.encoding = chosen<TextEncoding>(m_encoding);
    mapping.headRow = m_headRow->value();
    mapping.unit = m_unit->text().trimmed();
    mapping.numbers = chosen<DecimalMark>(m_numbers);
    mapping.dates = chosen<DayOrder>(m_dates);
    mapping.year = m_year->value() >= 1950 ? m_year->value() : 0;
    mapping.vat = chosen<VatBasis>(m_vat);
    mapping.currency = m_currency->text().trimmed().toUpper();
    const QVariant flow = m_flow->currentData();
    if (!flow.isValid()) {
        mapping.flow.reset();
    } else if (flow.typeId() == QMetaType::QString) {
        if (const Flow *chosenFlow = m_session.document().flow(idFromText(flow.toString())))
            mapping.flow = BillFlow{chosenFlow->resource, chosenFlow->direction, chosenFlow->carrier, chosenFlow->name};
    } else {
        const FlowTemplate usual = usualFlows(m_session.factorSet()).at(static_cast<std::size_t>(flow.toInt()));
        mapping.flow = BillFlow{usual.resource, usual.direction, usual.carrier, usual.name};
        if (mapping.unit.isEmpty() && m_unit->text().isEmpty())
            mapping.unit = m_importer->result() ? QString() : usual.unit;
    }
    // What is chosen by hand goes by its number; what was found by its head stays so.
    const BillImport *result = m_importer->result();
    for (const auto &[field, combo] : m_columns) {
        const int number = combo->currentData().toInt();
        const int found = result && result->head.has(field) ? static_cast<int>(result->head.columns.at(field)) + 1 : 0;
        if (number == found)
            continue;
        if (number > 0)
            mapping.columns[field] = {{}, number};
        else
            mapping.columns.erase(field);
    }
    m_importer->setMapping(mapping);
}

void BillImportPanel::saveRejected()
{
    const QString path = Ask::saveFile(this, tr("Rejected rows"), tr("Rejected rows.csv"), tr("CSV (*.csv)"));
    if (path.isEmpty())
        return;
    if (const auto written = writeWholeFile(m_importer->rejectedRows(shownLanguage()), path); !written)
        m_notice->show(said(written.error()));
}

void BillImportPanel::store()
{
    const QString done = summary();
    if (m_importer->store())
        emit imported(done);
}

} // namespace recp
