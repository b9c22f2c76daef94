#include "app/pages/enterprise_page.h"

#include "app/pages/form_binding.h"
#include "app/widgets/buttons.h"
#include "app/widgets/date_field.h"
#include "app/widgets/issue_strip.h"
#include "app/widgets/panel.h"
#include "app/widgets/quantity_edit.h"
#include "app/widgets/tables.h"
#include "app/widgets/words.h"

#include <QComboBox>
#include <QCompleter>
#include <QGridLayout>
#include <QHeaderView>
#include <QLabel>
#include <QScrollArea>
#include <QStyledItemDelegate>
#include <QTableWidget>
#include <QVBoxLayout>

namespace recp {

namespace {

const double NaN = std::numeric_limits<double>::quiet_NaN();

double orNaN(const std::optional<double> &value)
{
    return value.value_or(NaN);
}

std::optional<double> orEmpty(double value)
{
    return value != value ? std::nullopt : std::optional<double>(value);
}

template <class E> void addWords(QComboBox *combo)
{
    for (E value : allValues<E>())
        combo->addItem(wordOf(value), key(value));
}

/// The role of a team member is chosen from a list.
class RoleDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &, const QModelIndex &) const override
    {
        auto *combo = new QComboBox(parent);
        combo->setObjectName(QStringLiteral("roleEditor"));
        addWords<TeamRole>(combo);
        return combo;
    }
    void setEditorData(QWidget *editor, const QModelIndex &index) const override
    {
        auto *combo = static_cast<QComboBox *>(editor);
        combo->setCurrentIndex(combo->findData(index.data(Qt::UserRole)));
    }
    void setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const override
    {
        const auto *combo = static_cast<QComboBox *>(editor);
        model->setData(index, combo->currentData(), Qt::UserRole);
        model->setData(index, combo->currentText());
    }
};

enum TeamColumn { NameColumn, RoleColumn, CertificateColumn, OrganisationColumn };

QString withCode(const CatalogEntry &sector)
{
    return QStringLiteral("%1  %2").arg(sector.id, sector.name.in(windowLanguage()));
}

} // namespace

EnterprisePage::EnterprisePage(AuditSession &session, QWidget *parent)
    : Page(parent), m_session(session), m_binding(new FormBinding(this))
{
    setObjectName(QStringLiteral("enterprisePage"));
    m_area = new QScrollArea(this);
    m_area->setWidgetResizable(true);
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *inside = new QWidget(m_area);
    inside->setObjectName(QStringLiteral("scrolled"));
    auto *across = new QHBoxLayout(inside);
    across->setContentsMargins(16, 12, 16, 12);
    across->setSpacing(10);
    auto *left = new QVBoxLayout;
    auto *right = new QVBoxLayout;
    for (QVBoxLayout *column : {left, right})
        column->setSpacing(10);
    left->addWidget(buildIdentity());
    left->addWidget(buildProduct());
    left->addWidget(buildContact());
    left->addStretch(1);
    right->addWidget(buildAudit());
    right->addWidget(buildTeam());
    right->addWidget(buildMoney());
    right->addWidget(buildFactors());
    right->addStretch(1);
    across->addLayout(left, 1);
    across->addLayout(right, 1);
    m_area->setWidget(inside);

    m_issues = new IssueStrip(this);
    connect(m_issues, &IssueStrip::takeMeThere, this,
            [this](const Issue &issue) { showSubject(issue.subject, issue.field); });
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_area, 1);
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(16, 0, 16, 12);
    foot->addWidget(m_issues);
    layout->addLayout(foot);
    connect(&m_session, &AuditSession::changed, this, &EnterprisePage::fill);
    fill();
}

QString EnterprisePage::title() const
{
    return tr("Enterprise");
}

QString EnterprisePage::subtitle() const
{
    return m_session.isOpen() ? m_session.document().audit.title : QString();
}

QList<KeyHint> EnterprisePage::keyHints() const
{
    return {{QStringLiteral("Tab"), tr("next field")},
            {QStringLiteral("Ctrl Z"), tr("undo")},
            {QStringLiteral("F8"), tr("next point to look at")},
            {QStringLiteral("F6"), tr("next panel")}};
}

template <class T> void EnterprisePage::changeEnterprise(T Enterprise::*part, const T &value)
{
    Enterprise changed = m_session.document().enterprise;
    changed.*part = value;
    m_session.saveEnterprise(changed);
}

template <class T> void EnterprisePage::changeAudit(T Audit::*part, const T &value)
{
    Audit changed = m_session.document().audit;
    changed.*part = value;
    m_session.saveAudit(changed);
}

QLineEdit *EnterprisePage::textField(QString Enterprise::*part, QWidget *parent)
{
    auto *field = new QLineEdit(parent);
    m_binding->add(
        field, [this, part] { return m_session.document().enterprise.*part; },
        [this, part](const QString &text) { changeEnterprise(part, text); });
    return field;
}

Panel *EnterprisePage::buildIdentity()
{
    auto *panel = new Panel(tr("Identity"), this);
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(10);
    grid->setVerticalSpacing(2);
    panel->content()->addLayout(grid);
    FieldGrid fields(grid);
    fields.add(tr("Name"), QStringLiteral("name"), textField(&Enterprise::name, panel), 2);
    fields.add(tr("Tax code"), QStringLiteral("tax_code"), textField(&Enterprise::taxCode, panel));
    fields.add(tr("Province"), QStringLiteral("province"), textField(&Enterprise::province, panel));
    fields.add(tr("Address"), QStringLiteral("address"), textField(&Enterprise::address, panel), 2);

    m_park = new QComboBox(panel);
    m_binding->add(
        m_park, [this] { return toText(m_session.document().enterprise.parkId); },
        [this](const QString &id) { changeEnterprise(&Enterprise::parkId, idFromText(id)); });
    fields.add(tr("Industrial park"), QStringLiteral("park"), m_park);
    m_newPark = new QLineEdit(panel);
    m_newPark->setPlaceholderText(tr("Name of a park not in the list, then Enter"));
    connect(m_newPark, &QLineEdit::returnPressed, this, &EnterprisePage::addPark);
    fields.add(tr("Add a park"), QStringLiteral("new_park"), m_newPark);

    auto *sector = new QComboBox(panel);
    sector->addItem(tr("(not chosen)"), QString());
    for (const CatalogEntry &entry : m_session.catalog().sectors())
        sector->addItem(withCode(entry), entry.id);
    sector->setEditable(true);
    sector->setInsertPolicy(QComboBox::NoInsert);
    sector->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    sector->setMinimumContentsLength(12);
    sector->completer()->setFilterMode(Qt::MatchContains);
    sector->completer()->setCompletionMode(QCompleter::PopupCompletion);
    m_binding->add(
        sector, [this] { return m_session.document().enterprise.sectorCode; },
        [this](const QString &code) { changeEnterprise(&Enterprise::sectorCode, code); });
    fields.add(tr("Sector (VSIC)"), QStringLiteral("sector_code"), sector, 2);

    auto *employees = new QuantityEdit(QuantityKind::Ratio, QStringLiteral("count"), panel);
    m_binding->add(
        employees,
        [this] {
            const auto &count = m_session.document().enterprise.employees;
            return count ? double(*count) : NaN;
        },
        [this](double count, const QString &) {
            changeEnterprise(&Enterprise::employees, count != count ? std::nullopt : std::optional<int>(qRound(count)));
        });
    fields.add(tr("Employees"), QStringLiteral("employees"), employees);
    auto *hours = new QuantityEdit(QuantityKind::YearlyTime, QStringLiteral("h/yr"), panel);
    m_binding->add(
        hours, [this] { return orNaN(m_session.document().enterprise.operatingHours); },
        [this](double si, const QString &) { changeEnterprise(&Enterprise::operatingHours, orEmpty(si)); });
    fields.add(tr("Operating hours a year"), QStringLiteral("operating_hours"), hours);
    fields.addHint(hours->hintLabel());
    return panel;
}

Panel *EnterprisePage::buildProduct()
{
    auto *panel = new Panel(tr("Product and yearly output"), this);
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(10);
    grid->setVerticalSpacing(2);
    panel->content()->addLayout(grid);
    FieldGrid fields(grid);
    fields.add(tr("What it makes"), QStringLiteral("main_product"), textField(&Enterprise::mainProduct, panel), 2);
    m_productName = new QLineEdit(panel);
    m_binding->add(
        m_productName, [this] { return product() ? product()->name : QString(); },
        [this](const QString &name) { saveProductName(name); });
    fields.add(tr("Product that indicators count by"), QStringLiteral("product_name"), m_productName);
    m_output = new QuantityEdit(QuantityKind::Mass, QStringLiteral("t"), panel);
    connect(m_output, &QuantityEdit::committed, this, &EnterprisePage::saveOutput);
    fields.add(tr("Output in the baseline period"), QStringLiteral("output"), m_output);
    fields.addHint(m_output->hintLabel());
    m_outputNote = new QLabel(panel);
    m_outputNote->setProperty("role", QStringLiteral("small"));
    m_outputNote->setWordWrap(true);
    panel->content()->addWidget(m_outputNote);
    return panel;
}

Panel *EnterprisePage::buildContact()
{
    auto *panel = new Panel(tr("Contact"), this);
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(10);
    grid->setVerticalSpacing(2);
    panel->content()->addLayout(grid);
    FieldGrid fields(grid, 3);
    fields.add(tr("Person"), QStringLiteral("contact_name"), textField(&Enterprise::contactName, panel));
    fields.add(tr("Telephone"), QStringLiteral("contact_phone"), textField(&Enterprise::contactPhone, panel));
    fields.add(tr("E-mail"), QStringLiteral("contact_email"), textField(&Enterprise::contactEmail, panel));
    return panel;
}

Panel *EnterprisePage::buildAudit()
{
    auto *panel = new Panel(tr("Audit"), this);
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(10);
    grid->setVerticalSpacing(2);
    panel->content()->addLayout(grid);
    FieldGrid fields(grid, 4);
    auto *titleField = new QLineEdit(panel);
    m_binding->add(
        titleField, [this] { return m_session.document().audit.title; },
        [this](const QString &text) { changeAudit(&Audit::title, text); });
    fields.add(tr("Title"), QStringLiteral("title"), titleField, 4);
    const auto date = [&](QDate Audit::*part, auto snapped) {
        auto *field = new DateField(panel);
        m_binding->add(
            field, [this, part] { return m_session.document().audit.*part; },
            [this, part, snapped](const QDate &day) { changeAudit(part, day.isValid() ? snapped(day) : day); });
        return field;
    };
    const auto asTyped = [](const QDate &day) { return day; };
    const auto firstOfMonth = [](const QDate &day) { return QDate(day.year(), day.month(), 1); };
    const auto lastOfMonth = [](const QDate &day) { return QDate(day.year(), day.month(), day.daysInMonth()); };
    fields.add(tr("Baseline from"), QStringLiteral("period_from"), date(&Audit::periodFrom, firstOfMonth));
    fields.add(tr("Baseline to"), QStringLiteral("period_to"), date(&Audit::periodTo, lastOfMonth));
    fields.add(tr("Visit from"), QStringLiteral("visit_from"), date(&Audit::visitFrom, asTyped));
    fields.add(tr("Visit to"), QStringLiteral("visit_to"), date(&Audit::visitTo, asTyped));
    return panel;
}

Panel *EnterprisePage::buildTeam()
{
    auto *panel = new Panel(tr("Team"), this);
    panel->setFlush(true);
    m_team = new QTableWidget(0, 4, panel);
    m_team->setObjectName(QStringLiteral("team"));
    m_team->setAccessibleName(tr("Team"));
    setUpTable(m_team);
    m_team->setSelectionBehavior(QAbstractItemView::SelectItems);
    m_team->setTabKeyNavigation(true);
    m_team->setHorizontalHeaderLabels({tr("Name"), tr("Role"), tr("Auditor's certificate"), tr("Organisation")});
    // The role and the certificate are as wide as their longest words, names share the rest.
    m_team->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_team->horizontalHeader()->setSectionResizeMode(RoleColumn, QHeaderView::ResizeToContents);
    m_team->horizontalHeader()->setSectionResizeMode(CertificateColumn, QHeaderView::ResizeToContents);
    m_team->setItemDelegateForColumn(RoleColumn, new RoleDelegate(m_team));
    m_team->setFixedHeight(28 * 5 + 4);
    connect(m_team, &QTableWidget::itemChanged, this, &EnterprisePage::saveTeam);
    QPushButton *add = linkButton(tr("Add a person"), panel);
    add->setObjectName(QStringLiteral("addMember"));
    QPushButton *remove = linkButton(tr("Remove"), panel);
    remove->setObjectName(QStringLiteral("removeMember"));
    connect(add, &QPushButton::clicked, this, &EnterprisePage::addMember);
    connect(remove, &QPushButton::clicked, this, &EnterprisePage::removeMember);
    panel->addTool(add);
    panel->addTool(remove);
    panel->content()->addWidget(m_team);
    return panel;
}

Panel *EnterprisePage::buildMoney()
{
    auto *panel = new Panel(tr("Money"), this);
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(10);
    grid->setVerticalSpacing(2);
    panel->content()->addLayout(grid);
    FieldGrid fields(grid, 4);
    auto *currency = new QComboBox(panel);
    for (const char *code : {"VND", "USD", "EUR"})
        currency->addItem(QString::fromLatin1(code), QString::fromLatin1(code));
    m_binding->add(
        currency,
        [this, currency] {
            const QString code = m_session.document().audit.currency;
            if (currency->findData(code) < 0)
                currency->addItem(code, code);
            return code;
        },
        [this](const QString &code) { changeAudit(&Audit::currency, code); });
    fields.add(tr("Currency"), QStringLiteral("currency"), currency);
    auto *basis = new QComboBox(panel);
    addWords<VatBasis>(basis);
    m_binding->add(
        basis, [this] { return key(m_session.document().audit.vatBasis); },
        [this](const QString &chosen) { changeAudit(&Audit::vatBasis, *fromKey<VatBasis>(chosen)); });
    fields.add(tr("Prices are"), QStringLiteral("vat_basis"), basis);
    const auto rate = [&](double Audit::*part) {
        auto *field = new QuantityEdit(QuantityKind::Ratio, QStringLiteral("%"), panel);
        m_binding->add(
            field, [this, part] { return m_session.document().audit.*part; },
            [this, part, field](double si, const QString &) {
                if (si == si && si >= 0 && si < 1)
                    changeAudit(part, si);
                else
                    field->setProblem(tr("A rate from 0 % to below 100 % is needed."));
            });
        return field;
    };
    QuantityEdit *vat = rate(&Audit::vatRate);
    fields.add(tr("VAT rate, %"), QStringLiteral("vat_rate"), vat);
    fields.addHint(vat->hintLabel());
    QuantityEdit *discount = rate(&Audit::discountRate);
    fields.add(tr("Discount rate, %"), QStringLiteral("discount_rate"), discount);
    fields.addHint(discount->hintLabel());
    QuantityEdit *escalation = rate(&Audit::priceEscalation);
    escalation->setToolTip(tr("How much faster than other prices energy, water and materials get dearer"));
    fields.add(tr("Prices rise a year by, %"), QStringLiteral("price_escalation"), escalation);
    fields.addHint(escalation->hintLabel());
    QuantityEdit *tax = rate(&Audit::taxRate);
    tax->setToolTip(tr("0 %: net present values before tax"));
    fields.add(tr("Corporate tax, %"), QStringLiteral("tax_rate"), tax);
    fields.addHint(tax->hintLabel());
    return panel;
}

Panel *EnterprisePage::buildFactors()
{
    auto *panel = new Panel(tr("Tariff and factors"), this);
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(10);
    grid->setVerticalSpacing(2);
    panel->content()->addLayout(grid);
    FieldGrid fields(grid);
    const auto narrow = [](QComboBox *combo) {
        combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        combo->setMinimumContentsLength(12);
        return combo;
    };
    auto *voltage = narrow(new QComboBox(panel));
    voltage->addItem(tr("from the bills only"), QString());
    voltage->addItem(tr("below 6 kV"), QStringLiteral("lt6"));
    voltage->addItem(tr("6 to below 22 kV"), QStringLiteral("6_22"));
    voltage->addItem(tr("22 to below 110 kV"), QStringLiteral("22_110"));
    voltage->addItem(tr("110 kV and above"), QStringLiteral("ge110"));
    m_binding->add(
        voltage, [this] { return m_session.document().audit.voltage; },
        [this](const QString &chosen) { changeAudit(&Audit::voltage, chosen); });
    fields.add(tr("Electricity price"), QStringLiteral("voltage"), voltage);
    auto *capacity = new QuantityEdit(QuantityKind::YearlyPricePerPower, QStringLiteral("currency/kW-month"), panel);
    capacity->setToolTip(tr("Two-part tariff: what each kW of billed demand costs a month. Empty: only energy is billed."));
    m_binding->add(
        capacity,
        [this, capacity] {
            capacity->setCurrency(m_session.document().audit.currency);
            const double price = m_session.document().audit.capacityPrice;
            return price > 0 ? price : std::numeric_limits<double>::quiet_NaN();
        },
        [this, capacity](double si, const QString &) {
            if (si == si && si < 0)
                capacity->setProblem(tr("A price cannot be below zero."));
            else
                changeAudit(&Audit::capacityPrice, si == si ? si : 0.0);
        });
    fields.add(tr("Capacity, per kW and month"), QStringLiteral("capacity_price"), capacity);
    fields.addHint(capacity->hintLabel());
    m_schedule = narrow(new QComboBox(panel));
    m_binding->add(
        m_schedule, [this] { return m_session.document().audit.schedule; },
        [this](const QString &chosen) { changeAudit(&Audit::schedule, chosen); });
    fields.add(tr("Time-of-use hours"), QStringLiteral("schedule"), m_schedule);
    auto *purpose = narrow(new QComboBox(panel));
    addWords<EmissionPurpose>(purpose);
    m_binding->add(
        purpose, [this] { return key(m_session.document().audit.purpose); },
        [this](const QString &chosen) { changeAudit(&Audit::purpose, *fromKey<EmissionPurpose>(chosen)); });
    fields.add(tr("CO₂e is counted for"), QStringLiteral("purpose"), purpose);
    m_factorSet = narrow(new QComboBox(panel));
    m_binding->add(
        m_factorSet, [this] { return m_session.document().audit.factorSet; },
        [this](const QString &chosen) { changeAudit(&Audit::factorSet, chosen); });
    fields.add(tr("Factor set (pinned)"), QStringLiteral("factor_set"), m_factorSet, 2);
    grid->setColumnStretch(0, 4);
    grid->setColumnStretch(1, 5);
    m_newerFactors = new QLabel(panel);
    m_newerFactors->setObjectName(QStringLiteral("newerFactors"));
    m_newerFactors->setWordWrap(true);
    m_newerFactors->setProperty("role", QStringLiteral("secondary"));
    panel->content()->addWidget(m_newerFactors);
    return panel;
}

// ---- filling

void EnterprisePage::activate()
{
    fill();
}

void EnterprisePage::fill()
{
    if (!m_session.isOpen())
        return;
    m_filling = true;
    fillParks();
    fillFactors();
    m_binding->refresh();
    fillProduct();
    fillTeam();
    m_binding->setReadOnly(m_session.isReadOnly());
    m_team->setEnabled(!m_session.isReadOnly());
    m_filling = false;
    m_issues->setIssues(m_session.results().issuesOf(Step::Enterprise));
    emit headerChanged();
}

void EnterprisePage::fillParks()
{
    const auto parks = m_session.workspace().parks();
    const QSignalBlocker quiet(m_park);
    m_park->clear();
    m_park->addItem(tr("(outside any park)"), QString());
    if (parks) {
        for (const Park &park : *parks)
            m_park->addItem(park.name, toText(park.id));
    }
}

void EnterprisePage::fillFactors()
{
    const FactorSet &set = m_session.factorSet();
    const QSignalBlocker quietSchedule(m_schedule), quietSet(m_factorSet);
    m_schedule->clear();
    m_schedule->addItem(tr("(none)"), QString());
    for (const TariffSchedule &schedule : set.schedules)
        m_schedule->addItem(schedule.name.in(windowLanguage()), schedule.id);
    m_factorSet->clear();
    for (const FactorSet &known : m_session.catalog().factorSets())
        m_factorSet->addItem(QStringLiteral("%1 · %2").arg(known.id, known.name.in(windowLanguage())), known.id);
    const FactorSet &newest = m_session.catalog().defaultFactorSet();
    const bool newer = newest.id != set.id;
    m_newerFactors->setText(newer ? tr("A newer set, %1, is there. This audit keeps its figures until you choose it.").arg(newest.id)
                                  : tr("This is the newest set."));
}

const Flow *EnterprisePage::product() const
{
    const AuditDocument &document = m_session.document();
    if (const Flow *chosen = document.flow(document.audit.productFlowId))
        return chosen;
    for (const Flow &flow : document.flows) {
        if (flow.resource == Resource::Product)
            return &flow;
    }
    return nullptr;
}

void EnterprisePage::fillProduct()
{
    const AuditDocument &document = m_session.document();
    const Flow *flow = product();
    const Unit *unit = flow ? findUnitByKey(flow->unit) : nullptr;
    if (unit && (m_output->kind() != unit->kind || m_output->unitKey() != flow->unit))
        m_output->setKind(unit->kind, flow->unit);
    std::vector<const FlowRecord *> records;
    for (const FlowRecord &record : document.records) {
        if (flow && record.flowId == flow->id)
            records.push_back(&record);
    }
    const bool whole = records.empty()
                       || (records.size() == 1 && records.front()->from == document.audit.periodFrom
                           && records.front()->to == document.audit.periodTo);
    double sum = records.empty() ? NaN : 0;
    for (const FlowRecord *record : records)
        sum += record->quantity.value_or(0);
    if (whole && !records.empty())
        sum = orNaN(records.front()->quantity);
    if (!(m_output->hasFocus() && m_output->isModified()))
        m_output->setSi(sum);
    m_output->setReadOnly(!whole);
    m_output->setEnabled(!m_session.isReadOnly());
    const QString unitText = unit ? unitLabel(*unit, QLocale()) : QString();
    m_outputNote->setText(whole ? tr("In %1, of good product. Months can be given in the baseline.").arg(unitText)
                                : tr("In %1: the sum of the months in the baseline, changed there.").arg(unitText));
}

void EnterprisePage::saveProductName(const QString &name)
{
    Flow flow;
    if (const Flow *known = product()) {
        flow = *known;
    } else {
        flow.id = newId();
        flow.enterpriseId = m_session.document().enterprise.id;
        flow.resource = Resource::Product;
        flow.direction = FlowDirection::Out;
        flow.unit = QStringLiteral("t");
        flow.position = static_cast<int>(m_session.document().flows.size());
    }
    flow.name = name;
    m_session.saveFlow(flow);
}

void EnterprisePage::saveOutput(double si, const QString &unit)
{
    const Flow *known = product();
    if (!known) {
        m_output->setProblem(tr("Name the product first."));
        return;
    }
    const AuditDocument &document = m_session.document();
    if (unit != known->unit) {
        Flow flow = *known;
        flow.unit = unit;
        if (!m_session.saveFlow(flow))
            return;
        known = product();
    }
    FlowRecord record;
    record.id = newId();
    for (const FlowRecord &there : document.records) {
        if (there.flowId == known->id)
            record = there;
    }
    record.flowId = known->id;
    record.from = document.audit.periodFrom;
    record.to = document.audit.periodTo;
    record.quantity = orEmpty(si);
    record.knownAs = KnownAs::Document;
    m_session.saveRecords({record});
}

// ---- team

void EnterprisePage::fillTeam()
{
    const std::vector<TeamMember> &team = m_session.document().audit.team;
    m_team->setRowCount(static_cast<int>(team.size()));
    for (int row = 0; row < m_team->rowCount(); ++row) {
        const TeamMember &member = team[static_cast<std::size_t>(row)];
        const QString texts[] = {member.name, wordOf(member.role), member.certificate, member.organisation};
        for (int column = 0; column < 4; ++column) {
            QTableWidgetItem *item = m_team->item(row, column);
            if (!item) {
                item = new QTableWidgetItem;
                m_team->setItem(row, column, item);
            }
            item->setText(texts[column]);
            if (column == RoleColumn)
                item->setData(Qt::UserRole, key(member.role));
        }
    }
}

void EnterprisePage::saveTeam()
{
    if (m_filling)
        return;
    std::vector<TeamMember> team;
    for (int row = 0; row < m_team->rowCount(); ++row) {
        const auto text = [&](int column) {
            const QTableWidgetItem *item = m_team->item(row, column);
            return item ? item->text().simplified() : QString();
        };
        TeamMember member;
        member.name = text(NameColumn);
        const QTableWidgetItem *role = m_team->item(row, RoleColumn);
        member.role = fromKey<TeamRole>(role ? role->data(Qt::UserRole).toString() : QString()).value_or(TeamRole::Member);
        member.certificate = text(CertificateColumn);
        member.organisation = text(OrganisationColumn);
        team.push_back(member);
    }
    if (team != m_session.document().audit.team)
        changeAudit(&Audit::team, team);
}

void EnterprisePage::addMember()
{
    std::vector<TeamMember> team = m_session.document().audit.team;
    TeamMember member;
    member.role = team.empty() ? TeamRole::Leader : TeamRole::Member;
    team.push_back(member);
    changeAudit(&Audit::team, team);
    const int row = m_team->rowCount() - 1;
    m_team->setCurrentCell(row, NameColumn);
    m_team->setFocus();
    m_team->editItem(m_team->item(row, NameColumn));
}

void EnterprisePage::removeMember()
{
    std::vector<TeamMember> team = m_session.document().audit.team;
    const int row = m_team->currentRow();
    if (row < 0 || row >= static_cast<int>(team.size()))
        return;
    team.erase(team.begin() + row);
    changeAudit(&Audit::team, team);
}

void EnterprisePage::addPark()
{
    Park park;
    park.id = newId();
    park.name = m_newPark->text().simplified();
    park.province = m_session.document().enterprise.province;
    if (park.name.isEmpty())
        return;
    if (const auto saved = m_session.workspace().save(park); !saved) {
        emit noticed(sentenceOf(saved.error()));
        return;
    }
    m_newPark->clear();
    changeEnterprise(&Enterprise::parkId, park.id);
}

void EnterprisePage::showSubject(const Id &, const QString &field)
{
    QWidget *wanted = field.isEmpty() ? nullptr : findChild<QWidget *>(field);
    if (!wanted)
        wanted = findChild<QWidget *>(QStringLiteral("name"));
    m_area->ensureWidgetVisible(wanted);
    wanted->setFocus(Qt::TabFocusReason);
}

} // namespace recp
