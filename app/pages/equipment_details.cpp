#include "app/pages/equipment_details.h"

#include "app/models/display.h"
#include "app/pages/photo_strip.h"
#include "app/widgets/icons.h"
#include "app/widgets/quantity_edit.h"
#include "app/widgets/words.h"
#include "core/domain/equipment_properties.h"

#include <QComboBox>
#include <QFormLayout>
#include <QGridLayout>
#include <QIntValidator>
#include <QLabel>
#include <QLineEdit>
#include <QScrollArea>
#include <QVBoxLayout>
#include <cmath>

namespace recp {

namespace {

constexpr int LeftWidth = 236;
constexpr int LabelWidth = 130;
constexpr int ValueWidth = 76;
constexpr int InstrumentWidth = 84;
constexpr int EarliestYear = 1900;
constexpr int LatestYear = 2100;

} // namespace

EquipmentDetails::EquipmentDetails(AuditSession &session, QWidget *parent) : QWidget(parent), m_session(session)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    auto *scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *content = new QWidget(scroll);
    content->setObjectName(QStringLiteral("scrolled"));
    auto *columns = new QHBoxLayout(content);
    columns->setContentsMargins(0, 0, 6, 0);
    columns->setSpacing(16);
    auto *left = new QWidget(content);
    m_form = new QFormLayout(left);
    m_form->setContentsMargins(0, 0, 0, 0);
    m_form->setVerticalSpacing(5);
    addEdit(tr("Maker"), "maker", &Equipment::maker);
    addEdit(tr("Model"), "model", &Equipment::model);
    addEdit(tr("Serial number"), "serial", &Equipment::serial);
    m_year = new QLineEdit(left);
    m_year->setObjectName(QStringLiteral("year"));
    m_year->setAccessibleName(tr("Year of make"));
    m_year->setValidator(new QIntValidator(EarliestYear, LatestYear, m_year));
    m_form->addRow(tr("Year of make"), m_year);
    m_flow = new QComboBox(left);
    m_flow->setObjectName(QStringLiteral("equipment_flow"));
    m_flow->setAccessibleName(tr("Paid by"));
    m_form->addRow(tr("Paid by"), m_flow);
    addEdit(tr("Note"), "note", &Equipment::note);
    m_photos = new PhotoStrip(session, left);
    m_form->addRow(m_photos);
    connect(m_photos, &PhotoStrip::refused, this, &EquipmentDetails::refused);
    connect(m_photos, &PhotoStrip::added, this, [this](const QString &owner, const QStringList &hashes, const std::vector<Photo> &rows) {
        if (const auto *row = m_session.document().equipmentBy(idFromText(owner)))
            m_session.save({.equipment = {withPhotos(*row, hashes)}, .photos = rows});
    });
    connect(m_photos, &PhotoStrip::removed, this, [this](const QString &owner, const QString &hash) {
        if (const auto *row = m_session.document().equipmentBy(idFromText(owner)))
            m_session.save({.equipment = {withoutPhoto(*row, hash)}});
    });
    left->setMaximumWidth(LeftWidth);
    columns->addWidget(left, 2);
    m_properties = new QWidget(content);
    columns->addWidget(m_properties, 4);
    scroll->setWidget(content);
    layout->addWidget(scroll);
    connect(m_year, &QLineEdit::editingFinished, this, [this] {
        if (const Equipment *present = equipment()) {
            Equipment changed = *present;
            changed.year = m_year->text().isEmpty() ? std::nullopt : std::optional(m_year->text().toInt());
            commit(changed);
        }
    });
    connect(m_flow, &QComboBox::activated, this, [this] {
        if (const Equipment *present = equipment()) {
            Equipment changed = *present;
            changed.flowId = idFromText(m_flow->currentData().toString());
            commit(changed);
        }
    });
    connect(&session, &AuditSession::changed, this, &EquipmentDetails::refresh);
    refresh();
}

QLineEdit *EquipmentDetails::addEdit(const QString &label, const char *name, QString Equipment::*member)
{
    auto *edit = new QLineEdit(m_form->parentWidget());
    edit->setObjectName(QString::fromLatin1(name));
    edit->setAccessibleName(label);
    m_form->addRow(label, edit);
    m_texts.emplace_back(edit, member);
    connect(edit, &QLineEdit::editingFinished, this, [this, edit, member] {
        if (const Equipment *present = equipment()) {
            Equipment changed = *present;
            changed.*member = edit->text().trimmed();
            commit(changed);
        }
    });
    return edit;
}

void EquipmentDetails::buildProperties(EquipmentKind kind)
{
    m_kind = kind;
    m_rows.clear();
    qDeleteAll(m_properties->findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly));
    delete m_properties->layout();
    auto *grid = new QGridLayout(m_properties);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setVerticalSpacing(5);
    int line = 0;
    for (const EquipmentPropertyDefinition &definition : equipmentProperties(kind)) {
        const QString label = said("equipment", definition.label);
        PropertyRow row{QString::fromLatin1(definition.key), new QuantityEdit(definition.kind, QString::fromUtf8(definition.unit), m_properties),
                        new QComboBox(m_properties), new QLineEdit(m_properties)};
        row.value->setUnit(QString::fromUtf8(definition.unit)); // "" is a plain number
        row.value->setObjectName(row.key);
        row.value->setAccessibleName(label);
        row.knownAs->setObjectName(row.key + QStringLiteral("_known_as"));
        row.knownAs->setAccessibleName(tr("%1: known as").arg(label));
        for (KnownAs knownAs : allValues<KnownAs>())
            row.knownAs->addItem(wordOf(knownAs), key(knownAs));
        row.instrument->setObjectName(row.key + QStringLiteral("_instrument"));
        row.instrument->setAccessibleName(tr("%1: instrument").arg(label));
        row.instrument->setPlaceholderText(tr("instrument"));
        row.value->setMinimumWidth(ValueWidth);
        row.instrument->setMinimumWidth(InstrumentWidth);
        row.instrument->setMaximumWidth(InstrumentWidth);
        auto *caption = new QLabel(label, m_properties);
        caption->setWordWrap(true);
        const Unit &unit = row.value->unit();
        grid->addWidget(caption, line, 0);
        grid->addWidget(row.value, line, 1);
        grid->addWidget(new QLabel(said("units", unit.label), m_properties), line, 2);
        grid->addWidget(row.knownAs, line, 3);
        grid->addWidget(row.instrument, line, 4);
        connect(row.value, &QuantityEdit::committed, this, [this, row] { commitProperty(row); });
        connect(row.knownAs, &QComboBox::activated, this, [this, row] { commitProperty(row); });
        connect(row.instrument, &QLineEdit::editingFinished, this, [this, row] { commitProperty(row); });
        m_rows.push_back(row);
        ++line;
    }
    grid->setRowStretch(line, 1);
    grid->setColumnMinimumWidth(0, LabelWidth);
    grid->setColumnStretch(0, 2);
    grid->setColumnStretch(1, 1);
}

const Equipment *EquipmentDetails::equipment() const
{
    return m_id.isNull() ? nullptr : m_session.document().equipmentBy(m_id);
}

void EquipmentDetails::showEquipment(const Id &id)
{
    m_id = id;
    refresh();
}

bool EquipmentDetails::focusField(const QString &name)
{
    auto *field = findChild<QWidget *>(name);
    if (field)
        field->setFocus();
    return field != nullptr;
}

void EquipmentDetails::refresh()
{
    const Equipment *shown = equipment();
    setEnabled(shown && !m_session.isReadOnly());
    const Equipment present = shown ? *shown : Equipment{};
    for (const auto &[edit, member] : m_texts) {
        if (!edit->hasFocus() || edit->text().trimmed() != present.*member)
            edit->setText(present.*member);
    }
    m_photos->setPhotos(present.photos, toText(present.id));
    m_year->setText(present.year ? QString::number(*present.year) : QString());
    m_flow->clear();
    m_flow->addItem(tr("the only one there is"), QString());
    for (const Flow &flow : m_session.document().flows) {
        const bool pays = flow.direction == FlowDirection::In && (flow.resource == Resource::Electricity || flow.resource == Resource::Fuel);
        if (pays)
            m_flow->addItem(resourceIcon(flow.resource), flow.name, toText(flow.id));
    }
    m_flow->setCurrentIndex(std::max(0, m_flow->findData(present.flowId.isNull() ? QString() : toText(present.flowId))));
    if (m_kind != present.kind)
        buildProperties(present.kind);
    for (const PropertyRow &row : m_rows) {
        const EquipmentProperty *property = propertyOf(present, row.key);
        row.value->setSi(property ? property->si : std::nan(""));
        const KnownAs knownAs = property ? property->knownAs : row.key.startsWith(u"measured") ? KnownAs::Measured : KnownAs::Nameplate;
        row.knownAs->setCurrentIndex(row.knownAs->findData(key(knownAs)));
        row.instrument->setText(property ? property->instrument : QString());
        row.instrument->setVisible(knownAs == KnownAs::Measured);
    }
}

void EquipmentDetails::commitProperty(const PropertyRow &row)
{
    const Equipment *present = equipment();
    if (!present)
        return;
    Equipment changed = *present;
    std::erase_if(changed.properties, [&](const EquipmentProperty &each) { return each.key == row.key; });
    const KnownAs knownAs = fromKey<KnownAs>(row.knownAs->currentData().toString()).value_or(KnownAs::Nameplate);
    row.instrument->setVisible(knownAs == KnownAs::Measured);
    if (!row.value->isMissing()) {
        const EquipmentProperty *before = propertyOf(*present, row.key);
        const QDate today = QDate::currentDate();
        const QDate date = knownAs != KnownAs::Measured ? QDate() : before && before->si == row.value->si() && before->date.isValid() ? before->date : today;
        changed.properties.push_back({row.key, row.value->si(), knownAs, row.instrument->text().trimmed(), date});
    }
    commit(changed);
}

void EquipmentDetails::commit(const Equipment &changed)
{
    const Equipment *present = equipment();
    if (present && changed != *present)
        m_session.save({.equipment = {changed}});
}

} // namespace recp
