#include "app/pages/finding_details.h"

#include "app/models/audit_session.h"
#include "app/models/display.h"
#include "app/models/finding_list_model.h"
#include "app/pages/photo_strip.h"
#include "app/widgets/buttons.h"
#include "app/widgets/icons.h"
#include "app/widgets/input_row.h"
#include "app/widgets/quantity_edit.h"
#include "app/widgets/words.h"
#include "core/catalog/walk_through.h"

#include <QComboBox>
#include <QEvent>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>
#include <cmath>

namespace recp {

namespace {

constexpr int LossRows = 2;

/// What a finding may lose.
const std::vector<Resource> &lostResources()
{
    static const std::vector<Resource> resources{Resource::Electricity, Resource::Fuel,       Resource::Steam,        Resource::CompressedAir,
                                                 Resource::Water,       Resource::WasteWater, Resource::Chemical,     Resource::Material,
                                                 Resource::WasteAvoided, Resource::Refrigerant};
    return resources;
}

/// One unit name with its carrier: a fuel is lost as one of the enterprise's own.
QString lossKey(Resource resource, const QString &carrier)
{
    return carrier.isEmpty() ? resourceKey(resource) : resourceKey(resource) + u'/' + carrier;
}

} // namespace

FindingDetails::FindingDetails(AuditSession &session, QWidget *parent) : QWidget(parent), m_session(session)
{
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    auto *scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *content = new QWidget(scroll);
    content->setObjectName(QStringLiteral("scrolled"));
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(0, 0, 6, 0);
    layout->setSpacing(6);
    m_text = new QPlainTextEdit(content);
    m_text->setObjectName(QStringLiteral("finding_text"));
    m_text->setAccessibleName(tr("Finding"));
    m_text->setPlaceholderText(tr("What was seen, and why it costs: “Compressed air blows through an open hose at loom 12, day and night.”"));
    m_text->setTabChangesFocus(true);
    m_text->setFixedHeight(84);
    m_text->installEventFilter(this);
    layout->addWidget(m_text);
    auto *form = new QFormLayout;
    form->setVerticalSpacing(4);
    m_place = new QLineEdit(content);
    m_place->setObjectName(QStringLiteral("place"));
    form->addRow(tr("Place"), m_place);
    m_area = new QComboBox(content);
    m_area->setObjectName(QStringLiteral("area"));
    form->addRow(tr("Area"), m_area);
    m_equipment = new QComboBox(content);
    m_equipment->setObjectName(QStringLiteral("equipment_of_finding"));
    form->addRow(tr("Equipment"), m_equipment);
    layout->addLayout(form);
    m_check = new QLabel(content);
    m_check->setProperty("role", QStringLiteral("secondary"));
    m_check->setTextFormat(Qt::PlainText);
    m_check->setWordWrap(true);
    layout->addWidget(m_check);
    buildLosses(layout);
    m_photos = new PhotoStrip(session, content);
    layout->addWidget(m_photos);
    buildSolutions(layout);
    layout->addStretch(1);
    scroll->setWidget(content);
    outer->addWidget(scroll);
    connect(m_place, &QLineEdit::editingFinished, this, &FindingDetails::commit);
    connect(m_area, &QComboBox::activated, this, &FindingDetails::commit);
    connect(m_equipment, &QComboBox::activated, this, &FindingDetails::commit);
    connect(m_photos, &PhotoStrip::refused, this, &FindingDetails::noticed);
    connect(m_photos, &PhotoStrip::added, this, [this](const QString &owner, const QStringList &hashes, const std::vector<Photo> &rows) {
        if (const Finding *row = findingBy(idFromText(owner)))
            m_session.save({.findings = {withPhotos(*row, hashes)}, .photos = rows});
    });
    connect(m_photos, &PhotoStrip::removed, this, [this](const QString &owner, const QString &hash) {
        if (const Finding *row = findingBy(idFromText(owner)))
            m_session.save({.findings = {withoutPhoto(*row, hash)}});
    });
    connect(&session, &AuditSession::changed, this, &FindingDetails::refresh);
    refresh();
}

void FindingDetails::buildLosses(QVBoxLayout *layout)
{
    auto *title = new QLabel(tr("What it loses in a year"), this);
    title->setProperty("role", QStringLiteral("bold"));
    layout->addWidget(title);
    for (int i = 0; i < LossRows; ++i) {
        auto *line = new QHBoxLayout;
        LossRow row{new QComboBox(this), new QuantityEdit(QuantityKind::YearlyEnergy, {}, this), new QLabel(this), new QComboBox(this)};
        row.unit->setProperty("role", QStringLiteral("secondary"));
        row.resource->setObjectName(QStringLiteral("loss_resource_%1").arg(i));
        row.resource->setAccessibleName(tr("Resource"));
        row.amount->setObjectName(QStringLiteral("loss_amount_%1").arg(i));
        row.amount->setAccessibleName(tr("Amount a year"));
        row.knownAs->setObjectName(QStringLiteral("loss_known_as_%1").arg(i));
        row.knownAs->setAccessibleName(tr("Known as"));
        for (KnownAs knownAs : allValues<KnownAs>())
            row.knownAs->addItem(knownAsIcon(knownAs), wordOf(knownAs), key(knownAs));
        line->addWidget(row.resource, 4);
        line->addWidget(row.amount, 3);
        line->addWidget(row.unit);
        line->addWidget(row.knownAs, 3);
        layout->addLayout(line);
        connect(row.resource, &QComboBox::activated, this, [this, row] {
            const auto resource = resourceFromKey(row.resource->currentData().toString().section(u'/', 0, 0));
            if (resource)
                row.amount->setKind(effectKind(*resource), QString::fromUtf8(effectUnitKey(*resource)));
            row.unit->setText(resource ? unitLabel(row.amount->unit(), QLocale()) : QString());
            commitLosses();
        });
        connect(row.amount, &QuantityEdit::committed, this, &FindingDetails::commitLosses);
        connect(row.knownAs, &QComboBox::activated, this, &FindingDetails::commitLosses);
        m_losses.push_back(row);
    }
}

void FindingDetails::buildSolutions(QVBoxLayout *layout)
{
    m_make = accentButton(tr("Make a solution"), "bulb", this);
    m_make->setObjectName(QStringLiteral("make_solution"));
    m_make->setToolTip(tr("A solution with this text, these photos and numbers (Ctrl Enter)"));
    m_menu = new QMenu(m_make);
    layout->addWidget(m_make);
    m_solutions = new QVBoxLayout;
    m_solutions->setSpacing(2);
    layout->addLayout(m_solutions);
    connect(m_make, &QPushButton::clicked, this, [this] {
        if (const Finding *present = finding(); present && suggestedFor(*present, m_session.document(), m_session.catalog()).isEmpty())
            makeSolution({});
    });
}

const Finding *FindingDetails::findingBy(const Id &id) const
{
    for (const Finding &each : m_session.document().findings)
        if (each.id == id)
            return &each;
    return nullptr;
}

const Finding *FindingDetails::finding() const
{
    return findingBy(m_id);
}

void FindingDetails::showFinding(const Id &id)
{
    if (id != m_id && m_text->hasFocus())
        commit();
    m_id = id;
    refresh();
}

bool FindingDetails::focusField(const QString &name)
{
    auto *field = findChild<QWidget *>(name.isEmpty() ? QStringLiteral("finding_text") : name);
    if (field)
        field->setFocus();
    return field != nullptr;
}

void FindingDetails::refresh()
{
    const Finding *shown = finding();
    setEnabled(shown && !m_session.isReadOnly());
    const Finding present = shown ? *shown : Finding{};
    m_filling = true;
    if (m_text->toPlainText().trimmed() != present.text)
        m_text->setPlainText(present.text);
    if (!m_place->hasFocus() || m_place->text().trimmed() != present.place)
        m_place->setText(present.place);
    m_area->clear();
    m_area->addItem(tr("no area"), QString());
    for (const CheckArea &area : applicableAreas(m_session.document(), m_session.catalog()))
        m_area->addItem(area.name.in(shownLanguage()), area.id);
    m_area->setCurrentIndex(std::max(0, m_area->findData(present.area)));
    m_equipment->clear();
    m_equipment->addItem(tr("none"), QString());
    for (const Equipment &equipment : m_session.document().equipment)
        m_equipment->addItem(equipment.name, toText(equipment.id));
    m_equipment->setCurrentIndex(present.equipmentId.isNull() ? 0 : std::max(0, m_equipment->findData(toText(present.equipmentId))));
    const CheckItem *check = m_session.catalog().check(present.checkId);
    m_check->setVisible(check);
    if (check)
        m_check->setText(tr("From the question: %1").arg(questionOf(*check, shownLanguage())));
    m_photos->setPhotos(present.photos, toText(present.id));
    m_photos->setReadOnly(m_session.isReadOnly());
    refreshLosses(present);
    refreshSolutions(present);
    m_filling = false;
}

void FindingDetails::refreshLosses(const Finding &finding)
{
    for (std::size_t i = 0; i < m_losses.size(); ++i) {
        const LossRow &row = m_losses[i];
        row.resource->clear();
        row.resource->addItem(tr("nothing stated"), QString());
        for (Resource resource : lostResources()) {
            if (resource != Resource::Fuel) {
                row.resource->addItem(resourceIcon(resource), wordOf(resource), resourceKey(resource));
                continue;
            }
            for (const Flow &flow : m_session.document().flows)
                if (flow.resource == Resource::Fuel && row.resource->findData(lossKey(resource, flow.carrier)) < 0)
                    row.resource->addItem(resourceIcon(resource), flow.name, lossKey(resource, flow.carrier));
        }
        const bool isGiven = i < finding.losses.size();
        const Loss loss = isGiven ? finding.losses[i] : Loss{};
        row.resource->setCurrentIndex(isGiven ? std::max(0, row.resource->findData(lossKey(loss.resource, loss.carrier))) : 0);
        if (isGiven && row.amount->kind() != effectKind(loss.resource))
            row.amount->setKind(effectKind(loss.resource), QString::fromUtf8(effectUnitKey(loss.resource)));
        else if (isGiven)
            row.amount->setUnit(QString::fromUtf8(effectUnitKey(loss.resource)));
        row.unit->setText(isGiven ? unitLabel(row.amount->unit(), QLocale()) : QString());
        row.amount->setSi(isGiven ? loss.amount : std::nan(""));
        row.amount->setEnabled(row.resource->currentIndex() > 0);
        row.knownAs->setEnabled(row.resource->currentIndex() > 0);
        row.knownAs->setCurrentIndex(row.knownAs->findData(key(loss.knownAs)));
    }
}

void FindingDetails::refreshSolutions(const Finding &finding)
{
    while (QLayoutItem *item = m_solutions->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const Id &id : finding.solutionIds) {
        const Solution *solution = m_session.document().solution(id);
        if (!solution)
            continue;
        const CatalogSolution *entry = m_session.catalog().solution(solution->code);
        const QString name = !solution->title.isEmpty() ? solution->title : entry ? entry->name.in(shownLanguage()) : tr("solution without a title");
        auto *link = linkButton(name, this);
        link->setObjectName(QStringLiteral("linked_solution"));
        connect(link, &QPushButton::clicked, this, [this, id] { emit solutionWanted(id); });
        m_solutions->addWidget(link);
    }
    m_menu->clear();
    for (const QString &code : suggestedFor(finding, m_session.document(), m_session.catalog())) {
        if (const CatalogSolution *entry = m_session.catalog().solution(code))
            m_menu->addAction(QStringLiteral("%1 %2").arg(code, entry->name.in(shownLanguage())), this, [this, code] { makeSolution(code); });
    }
    const bool suggests = !m_menu->isEmpty();
    if (suggests)
        m_menu->addAction(tr("Of its own, with these losses"), this, [this] { makeSolution({}); });
    m_make->setMenu(suggests ? m_menu : nullptr);
    m_make->setEnabled(!finding.text.isEmpty() || suggests);
}

void FindingDetails::commit()
{
    const Finding *present = finding();
    if (!present || m_filling || m_session.isReadOnly())
        return;
    Finding changed = *present;
    changed.text = m_text->toPlainText().trimmed();
    changed.place = m_place->text().trimmed();
    changed.area = m_area->currentData().toString();
    changed.equipmentId = idFromText(m_equipment->currentData().toString());
    if (changed != *present)
        m_session.save({.findings = {changed}});
}

void FindingDetails::commitLosses()
{
    const Finding *present = finding();
    if (!present || m_filling || m_session.isReadOnly())
        return;
    Finding changed = *present;
    changed.losses.clear();
    for (const LossRow &row : m_losses) {
        const QString chosen = row.resource->currentData().toString();
        const auto resource = resourceFromKey(chosen.section(u'/', 0, 0));
        row.amount->setEnabled(resource.has_value());
        row.knownAs->setEnabled(resource.has_value());
        if (resource && !row.amount->isMissing())
            changed.losses.push_back({*resource, chosen.section(u'/', 1), row.amount->si(),
                                      fromKey<KnownAs>(row.knownAs->currentData().toString()).value_or(KnownAs::Estimated)});
    }
    if (changed != *present)
        m_session.save({.findings = {changed}});
}

void FindingDetails::makeSolution(const QString &code)
{
    commit();
    const Finding *present = finding();
    if (!present || m_session.isReadOnly())
        return;
    const AuditRows rows = solutionFrom(*present, m_session.document(), m_session.catalog(), code);
    const QString title = rows.solutions.front().title;
    if (m_session.save(rows))
        emit noticed(tr("The solution “%1” is made.").arg(title));
}

bool FindingDetails::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_text && event->type() == QEvent::FocusOut)
        commit();
    return QWidget::eventFilter(watched, event);
}

} // namespace recp
