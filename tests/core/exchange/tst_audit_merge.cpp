#include "core/catalog/catalog.h"
#include "core/exchange/audit_exchange.h"
#include "core/exchange/audit_json.h"
#include "tests/support/random_document.h"
#include "tests/support/sample_audit.h"

#include <QJsonArray>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <set>
#include <random>

using namespace recp;

namespace {

/// A laptop with one file, and somebody who works on it without a plan.
class Laptop
{
public:
    Laptop(const QString &name, quint64 seed) : m_name(name), m_random(seed) {}

    bool start()
    {
        auto opened = Workspace::open(QStringLiteral(":memory:"), {.backups = false});
        if (opened)
            m_workspace = std::move(*opened);
        return opened.ok();
    }
    Workspace &workspace() { return *m_workspace; }
    Id audit;

    AuditDocument document() const
    {
        auto document = m_workspace->audit(audit);
        return document ? *document : AuditDocument();
    }
    RowFields rows() const { return rowsOf(document()); }
    std::vector<FieldConflict> conflicts() const
    {
        const auto conflicts = openConflicts(*m_workspace, document());
        return conflicts ? *conflicts : std::vector<FieldConflict>();
    }

    /// Through the file's bytes, as it travels.
    AuditBundle bundle()
    {
        const auto made = bundleOf(*m_workspace, audit, m_name);
        const auto file = made ? packed(*made, {}) : Result<QByteArray>(made.error());
        const auto read = file ? unpacked(*file, m_name, {}) : Result<AuditBundle>(file.error());
        if (!read)
            qWarning("%s", qPrintable(read.error().english() + read.error().details));
        return read ? *read : AuditBundle();
    }
    Result<MergeResult> merge(const AuditBundle &bundle)
    {
        auto result = mergeBundle(*m_workspace, bundle);
        if (result) {
            audit = result->auditId;
            startsHere();
        } else
            qWarning("%s", qPrintable(result.error().english() + result.error().details));
        return result;
    }
    /// What was done before is not taken back by chance.
    void startsHere() { m_start = m_workspace->undoPosition(); }

    void edit(int times)
    {
        for (int i = 0; i < times; ++i)
            editOnce();
    }

    int below(std::size_t count) { return count == 0 ? 0 : static_cast<int>(m_random() % count); }

private:
    template <class T> T &any(std::vector<T> &all) { return all[static_cast<std::size_t>(below(all.size()))]; }
    QString word() { return QStringLiteral("%1 %2").arg(m_name).arg(m_random() % 1000); }
    double amount() { return double(m_random() % 100000) / 7; }
    bool keep(const Result<void> &done) { return done.ok(); }

    void editOnce()
    {
        AuditDocument d = document();
        Workspace &w = *m_workspace;
        switch (below(20)) {
        case 0:
            if (!d.flows.empty()) {
                Flow &flow = any(d.flows);
                (below(2) ? flow.note : flow.name) = word();
                keep(w.save(flow));
            }
            break;
        case 1:
            if (!d.flows.empty()) {
                FlowRecord record;
                record.id = newId();
                record.flowId = any(d.flows).id;
                record.from = QDate(2024, 1 + below(12), 1);
                record.to = record.from.addMonths(1).addDays(-1);
                record.quantity = amount();
                keep(w.save(std::vector<FlowRecord>{record}));
            }
            break;
        case 2:
            if (!d.records.empty()) {
                FlowRecord &record = any(d.records);
                record.quantity = amount();
                if (below(3) == 0)
                    record.cost.reset();
                keep(w.save(std::vector<FlowRecord>{record}));
            }
            break;
        case 3:
            if (d.flows.size() > 1 && below(3) == 0)
                keep(w.removeFlow(any(d.flows).id));
            else if (!d.records.empty())
                keep(w.removeRecords({any(d.records).id}));
            break;
        case 4:
        case 5: {
            CheckAnswer answer;
            answer.id = newId();
            answer.auditId = audit;
            answer.checkId = QStringLiteral("Q-AIR-0%1").arg(1 + below(6));
            if (const CheckAnswer *known = d.answerTo(answer.checkId))
                answer = *known;
            answer.answer = Answer(below(4));
            if (below(2))
                answer.note = word();
            if (below(2))
                answer.photos += QString::number(m_random(), 16).rightJustified(64, u'0');
            keep(w.save(answer));
            break;
        }
        case 6:
            if (!d.answers.empty())
                keep(w.removeAnswer(any(d.answers).id));
            break;
        case 7:
        case 8:
            if (!d.solutions.empty()) {
                Solution &solution = any(d.solutions);
                (below(2) ? solution.title : solution.responsible) = word();
                keep(w.save(solution));
            }
            break;
        case 9:
            if (!d.solutions.empty() && below(2))
                keep(w.removeSolution(any(d.solutions).id));
            break;
        case 10:
        case 11:
            if (!d.estimates.empty()) {
                Estimate &estimate = any(d.estimates);
                estimate.investment = amount();
                EstimateInput input;
                input.key = QStringLiteral("input_%1").arg(below(5));
                input.si = amount();
                std::erase_if(estimate.inputs, [&](const EstimateInput &known) { return known.key == input.key; });
                if (below(3))
                    estimate.inputs.push_back(input);
                keep(w.save(estimate));
            }
            break;
        case 12: {
            Solution solution;
            solution.id = newId();
            solution.enterpriseId = d.enterprise.id;
            solution.title = word();
            Estimate estimate;
            estimate.id = newId();
            estimate.solutionId = solution.id;
            estimate.auditId = audit;
            keep(w.save(solution, estimate));
            break;
        }
        case 13: {
            AuditRows rows;
            Equipment equipment;
            equipment.id = newId();
            equipment.enterpriseId = d.enterprise.id;
            equipment.name = word();
            if (!d.equipment.empty() && below(3))
                equipment = any(d.equipment);
            const QString key = QStringLiteral("p%1").arg(below(4));
            std::erase_if(equipment.properties, [&](const EquipmentProperty &known) { return known.key == key; });
            equipment.properties.push_back({key, amount(), KnownAs::Measured, {}, {}});
            rows.equipment = {equipment};
            keep(w.save(audit, rows));
            break;
        }
        case 14: {
            AuditRows rows;
            if (!d.equipment.empty() && below(2))
                rows.removed = {{RowName::Table::Equipment, any(d.equipment).id}};
            else if (!d.steps.empty())
                rows.removed = {{RowName::Table::ProcessStep, any(d.steps).id}};
            keep(w.save(audit, rows));
            break;
        }
        case 15: {
            AuditRows rows;
            Finding finding;
            finding.id = newId();
            finding.auditId = audit;
            if (!d.findings.empty() && below(2))
                finding = any(d.findings);
            finding.text = word();
            if (!d.equipment.empty())
                finding.equipmentId = any(d.equipment).id;
            if (!d.solutions.empty() && below(2)) {
                const Id named = any(d.solutions).id;
                if (std::find(finding.solutionIds.begin(), finding.solutionIds.end(), named) == finding.solutionIds.end())
                    finding.solutionIds.push_back(named);
            }
            std::erase_if(finding.solutionIds, [&](const Id &id) { return d.solution(id) == nullptr; });
            rows.findings = {finding};
            keep(w.save(audit, rows));
            break;
        }
        case 16: {
            AuditRows rows;
            ProcessStep step;
            step.id = newId();
            step.enterpriseId = d.enterprise.id;
            step.name = word();
            StepFlow between;
            between.id = newId();
            between.enterpriseId = d.enterprise.id;
            between.toStepId = step.id;
            if (!d.steps.empty())
                between.fromStepId = any(d.steps).id;
            between.quantity = amount();
            rows.steps = {step};
            rows.stepFlows = {between};
            keep(w.save(audit, rows));
            break;
        }
        case 17: {
            AuditRows rows;
            Measurement measurement;
            measurement.id = newId();
            measurement.auditId = audit;
            measurement.what = word();
            measurement.unit = QStringLiteral("A");
            if (!d.equipment.empty())
                measurement.equipmentId = any(d.equipment).id;
            rows.measurements = {measurement};
            if (!d.photos.empty()) {
                Photo photo = any(d.photos);
                photo.caption = word();
                rows.photos = {photo};
            }
            keep(w.save(audit, rows));
            break;
        }
        case 18:
            if (below(2)) {
                d.audit.title = word();
                d.audit.absentAreas += QStringLiteral("A%1").arg(below(30));
                d.audit.absentAreas.removeDuplicates();
                keep(w.save(d.audit));
            } else {
                d.enterprise.contactName = word();
                keep(w.save(d.enterprise));
            }
            break;
        default:
            if (w.canUndoSince(m_start))
                keep(w.undo());
        }
    }

    QString m_name;
    std::mt19937_64 m_random;
    qint64 m_start = 0;
    std::unique_ptr<Workspace> m_workspace;
};

/// An element of a list without its place.
QJsonValue meaning(const QString &field, const QJsonValue &value)
{
    return field.contains(u'/') && !value.isNull() ? value.toArray().at(1) : value;
}

QJsonValue valueOf(const RowFields &rows, const QString &row, const QString &field)
{
    const auto at = rows.find(row);
    if (at == rows.end() || !at->second.contains(field))
        return QJsonValue(QJsonValue::Null);
    return meaning(field, at->second.at(field));
}

const FieldConflict *conflictAt(const std::vector<FieldConflict> &conflicts, const QString &row, const QString &field)
{
    const auto at = std::find_if(conflicts.begin(), conflicts.end(), [&](const FieldConflict &c) { return c.row == row && c.field == field; });
    return at == conflicts.end() ? nullptr : &*at;
}

/// The first edit (from `before` to `edited`) that the merged audit neither shows nor lists; empty: none.
QString lostEdit(const RowFields &before, const RowFields &edited, const RowFields &after, const std::vector<FieldConflict> &conflicts)
{
    std::set<QString> keys;
    for (const RowFields *rows : {&before, &edited}) {
        for (const auto &[key, fields] : *rows)
            keys.insert(key);
    }
    for (const QString &key : keys) {
        if (!edited.contains(key)) {
            if (after.contains(key) && !conflictAt(conflicts, key, rowItself()))
                return key + QStringLiteral(" came back");
            continue;
        }
        std::set<QString> fields;
        for (const RowFields *rows : {&before, &edited}) {
            if (const auto at = rows->find(key); at != rows->end()) {
                for (const auto &[field, value] : at->second)
                    fields.insert(field);
            }
        }
        for (const QString &field : fields) {
            const QJsonValue wanted = valueOf(edited, key, field);
            if (wanted == valueOf(before, key, field) || wanted == valueOf(after, key, field) || field == u"id")
                continue;
            const FieldConflict *listed = conflictAt(conflicts, key, field);
            const bool isKept = listed && std::any_of(listed->values.begin(), listed->values.end(), [&](const FieldValue &value) {
                return meaning(field, value.value) == wanted;
            });
            if (!isKept)
                return key + u'.' + field;
        }
    }
    return {};
}

/// So many histories; RECP_HISTORIES=10 runs ten times as many.
quint64 histories(quint64 usual)
{
    return usual * static_cast<quint64>(std::max(1, qEnvironmentVariableIntValue("RECP_HISTORIES")));
}

bool start(Laptop &first, std::initializer_list<Laptop *> others, quint64 seed)
{
    std::mt19937_64 random(seed);
    const AuditDocument document = test::randomDocument(random);
    if (!first.start() || !first.workspace().save(document))
        return false;
    AuditDocument opened = document;
    opened.audit.closedAt = {};
    if (!first.workspace().save(opened.audit))
        return false;
    first.audit = document.audit.id;
    first.startsHere();
    for (Laptop *other : others) {
        if (!other->start() || !other->merge(first.bundle()))
            return false;
    }
    return true;
}

} // namespace

class TestAuditMerge : public QObject
{
    Q_OBJECT

private slots:
    void aBundleOpensAsTheSameAudit();
    void twoHistoriesGiveOneAudit();
    void threeLaptopsAgree();
    void undoTakesTheWholeMergeBack();
    void whatIsChosenStandsOnBothSides();
    void bothFieldsOfOneRowLive();
    void oneFieldChangedTwiceIsListedOnBothSides();
    void aRemovedRowThatTheOtherChangedStaysAndIsListed();
    void twoAnswersToOneQuestionAreOneAnswer();
    void aSecondAuditOfAKnownEnterpriseMergesItsFlows();
    void aClosedAuditTakesNothing();
    void anAuditOfAnotherEnterpriseIsRefused();
    void aProgrammeHereStaysHere();
    void aCopyOfTheFileIsAnotherDevice();
    void exportingIsNoStepToUndo();
    void aPlanIsCarriedOutOnWhatItWasMadeFor();
};

void TestAuditMerge::aBundleOpensAsTheSameAudit()
{
    for (quint64 seed = 1; seed <= histories(6); ++seed) {
        Laptop a(QStringLiteral("A"), seed), b(QStringLiteral("B"), seed);
        QVERIFY(start(a, {&b}, seed));
        QCOMPARE(b.rows(), a.rows());
        const AuditDocument before = a.document();
        const auto again = a.merge(b.bundle());
        QVERIFY(again);
        QCOMPARE(again->changes, RowChanges());
        QVERIFY(again->conflicts.empty());
        QCOMPARE(rowsOf(before), a.rows());
    }
}

void TestAuditMerge::twoHistoriesGiveOneAudit()
{
    int conflicts = 0;
    for (quint64 seed = 1; seed <= histories(24); ++seed) {
        Laptop a(QStringLiteral("A"), seed), b(QStringLiteral("B"), seed + 5000);
        QVERIFY(start(a, {&b}, seed));
        for (int round = 0; round < 2; ++round) {
            const RowFields beforeA = a.rows(), beforeB = b.rows();
            a.edit(1 + a.below(12));
            b.edit(1 + b.below(12));
            const RowFields editedA = a.rows(), editedB = b.rows();
            const AuditBundle fromA = a.bundle(), fromB = b.bundle();
            QVERIFY(a.merge(fromB));
            QVERIFY(b.merge(fromA));
            const RowFields after = a.rows();
            QVERIFY2(after == b.rows(), qPrintable(QStringLiteral("seed %1 round %2").arg(seed).arg(round)));
            QCOMPARE(a.conflicts(), b.conflicts());
            const QString lostOfA = lostEdit(beforeA, editedA, after, a.conflicts());
            QVERIFY2(lostOfA.isEmpty(), qPrintable(QStringLiteral("seed %1 round %2: %3").arg(seed).arg(round).arg(lostOfA)));
            const QString lostOfB = lostEdit(beforeB, editedB, after, a.conflicts());
            QVERIFY2(lostOfB.isEmpty(), qPrintable(QStringLiteral("seed %1 round %2: %3").arg(seed).arg(round).arg(lostOfB)));
            conflicts += static_cast<int>(a.conflicts().size());
            const auto twice = a.merge(b.bundle());
            QVERIFY(twice);
            QCOMPARE(twice->changes, RowChanges());
        }
        const auto findings = a.workspace().verify(a.audit);
        QVERIFY(findings);
        QVERIFY2(findings->filter(QStringLiteral("attachment")).size() == findings->size(), qPrintable(findings->join(u'\n')));
    }
    QVERIFY2(conflicts > 20, qPrintable(QString::number(conflicts))); // the histories do meet
}

void TestAuditMerge::threeLaptopsAgree()
{
    for (quint64 seed = 1; seed <= histories(8); ++seed) {
        Laptop a(QStringLiteral("A"), seed), b(QStringLiteral("B"), seed + 100), c(QStringLiteral("C"), seed + 200);
        QVERIFY(start(a, {&b, &c}, seed));
        std::array<Laptop *, 3> all{&a, &b, &c};
        for (int meeting = 0; meeting < 8; ++meeting) {
            Laptop &from = *all[static_cast<std::size_t>(a.below(3))];
            Laptop &to = *all[static_cast<std::size_t>(a.below(3))];
            from.edit(1 + from.below(8));
            to.edit(to.below(8));
            if (&from != &to)
                QVERIFY(to.merge(from.bundle()));
        }
        for (int round = 0; round < 2; ++round) {
            for (Laptop *to : all) {
                for (Laptop *from : all) {
                    if (to != from)
                        QVERIFY(to->merge(from->bundle()));
                }
            }
        }
        QVERIFY2(a.rows() == b.rows() && b.rows() == c.rows(), qPrintable(QString::number(seed)));
        QCOMPARE(a.conflicts(), c.conflicts());
    }
}

void TestAuditMerge::undoTakesTheWholeMergeBack()
{
    for (quint64 seed = 1; seed <= histories(6); ++seed) {
        Laptop a(QStringLiteral("A"), seed), b(QStringLiteral("B"), seed + 300);
        QVERIFY(start(a, {&b}, seed));
        a.edit(10);
        b.edit(10);
        const RowFields before = a.rows();
        const AuditBundle fromB = b.bundle();
        QVERIFY(a.merge(fromB));
        const RowFields after = a.rows();
        const auto conflicts = a.conflicts();
        QVERIFY(a.workspace().undo());
        QCOMPARE(a.rows(), before);
        QVERIFY(a.conflicts().empty());
        QVERIFY(a.workspace().redo());
        QCOMPARE(a.rows(), after);
        QCOMPARE(a.conflicts(), conflicts);
        QVERIFY(a.workspace().undo());
        // A merge taken back is as if it had never been: the other's changes come again.
        QVERIFY(a.merge(fromB));
        QCOMPARE(a.rows(), after);
        QVERIFY(b.merge(a.bundle()));
        QCOMPARE(b.rows(), after);
    }
}

void TestAuditMerge::whatIsChosenStandsOnBothSides()
{
    int choices = 0;
    for (quint64 seed = 1; seed <= histories(8); ++seed) {
        Laptop a(QStringLiteral("A"), seed), b(QStringLiteral("B"), seed + 900);
        QVERIFY(start(a, {&b}, seed));
        a.edit(20);
        b.edit(20);
        QVERIFY(a.merge(b.bundle()));
        while (!a.conflicts().empty()) {
            const FieldConflict conflict = a.conflicts().front();
            const auto index = static_cast<std::size_t>(a.below(conflict.values.size()));
            QVERIFY(choose(a.workspace(), a.document(), conflict, index));
            QVERIFY(!conflictAt(a.conflicts(), conflict.row, conflict.field));
            if (conflict.field != rowItself() && a.rows().contains(conflict.row))
                QCOMPARE(valueOf(a.rows(), conflict.row, conflict.field), meaning(conflict.field, conflict.values[index].value));
            ++choices;
        }
        QVERIFY(b.merge(a.bundle()));
        QVERIFY(b.conflicts().empty());
        QVERIFY2(a.rows() == b.rows(), qPrintable(QString::number(seed)));
    }
    QVERIFY(choices > 5);
}

void TestAuditMerge::bothFieldsOfOneRowLive()
{
    Laptop a(QStringLiteral("A"), 1), b(QStringLiteral("B"), 2);
    QVERIFY(start(a, {&b}, 7));
    Flow mine = a.document().flows.front();
    mine.name = QStringLiteral("mine");
    QVERIFY(a.workspace().save(mine));
    Flow theirs = b.document().flows.front();
    theirs.note = QStringLiteral("theirs");
    QVERIFY(b.workspace().save(theirs));
    QVERIFY(a.merge(b.bundle()));
    QCOMPARE(a.document().flows.front().name, QStringLiteral("mine"));
    QCOMPARE(a.document().flows.front().note, QStringLiteral("theirs"));
    QVERIFY(a.conflicts().empty());
}

void TestAuditMerge::oneFieldChangedTwiceIsListedOnBothSides()
{
    Laptop a(QStringLiteral("A"), 1), b(QStringLiteral("B"), 2);
    QVERIFY(start(a, {&b}, 7));
    for (Laptop *laptop : {&a, &b}) {
        Flow flow = laptop->document().flows.front();
        flow.name = laptop == &a ? QStringLiteral("mine") : QStringLiteral("theirs");
        QVERIFY(laptop->workspace().save(flow));
    }
    const AuditBundle fromA = a.bundle();
    const auto merge = a.merge(b.bundle());
    QVERIFY(merge);
    QVERIFY(b.merge(fromA));
    QCOMPARE(merge->conflicts.size(), std::size_t(1));
    QCOMPARE(merge->conflicts.front().field, QStringLiteral("name"));
    QCOMPARE(merge->conflicts.front().values.size(), std::size_t(2));
    QCOMPARE(a.conflicts(), b.conflicts());
    QCOMPARE(a.document().flows.front().name, b.document().flows.front().name);
    QCOMPARE(a.document().flows.front().name, merge->conflicts.front().values.front().value.toString());
    // Typing something else decides it, too.
    Flow flow = b.document().flows.front();
    flow.name = QStringLiteral("both");
    QVERIFY(b.workspace().save(flow));
    QVERIFY(b.conflicts().empty());
    QVERIFY(a.merge(b.bundle()));
    QVERIFY(a.conflicts().empty());
    QCOMPARE(a.document().flows.front().name, QStringLiteral("both"));
}

void TestAuditMerge::aRemovedRowThatTheOtherChangedStaysAndIsListed()
{
    Laptop a(QStringLiteral("A"), 1), b(QStringLiteral("B"), 2);
    QVERIFY(start(a, {&b}, 7));
    const Flow flow = a.document().flows.front();
    QVERIFY(a.workspace().removeFlow(flow.id));
    FlowRecord record;
    record.id = newId();
    record.flowId = flow.id;
    record.from = QDate(2025, 1, 1);
    record.to = QDate(2025, 1, 31);
    record.quantity = 5;
    QVERIFY(b.workspace().save(std::vector<FlowRecord>{record}));
    const auto merge = a.merge(b.bundle());
    QVERIFY(merge);
    QCOMPARE(merge->conflicts.size(), std::size_t(1));
    QCOMPARE(merge->conflicts.front().field, rowItself());
    QVERIFY(a.document().flow(flow.id));
    // The one who removed it insists: what belongs to it goes, too.
    QVERIFY(choose(a.workspace(), a.document(), merge->conflicts.front(), 1));
    QVERIFY(!a.document().flow(flow.id));
    QVERIFY(a.conflicts().empty());
    QVERIFY(b.merge(a.bundle()));
    QVERIFY(!b.document().flow(flow.id));
    QCOMPARE(b.rows(), a.rows());
}

void TestAuditMerge::twoAnswersToOneQuestionAreOneAnswer()
{
    Laptop a(QStringLiteral("A"), 1), b(QStringLiteral("B"), 2);
    QVERIFY(start(a, {&b}, 7));
    for (Laptop *laptop : {&a, &b}) {
        CheckAnswer answer;
        answer.id = newId();
        answer.auditId = laptop->audit;
        answer.checkId = QStringLiteral("Q-STM-09");
        answer.answer = Answer::Yes;
        answer.photos = {QString(64, laptop == &a ? u'a' : u'b')};
        QVERIFY(laptop->workspace().save(answer));
    }
    const AuditBundle fromA = a.bundle();
    QVERIFY(a.merge(b.bundle()));
    QVERIFY(b.merge(fromA));
    QVERIFY(a.conflicts().empty()); // they say the same
    const AuditDocument document = a.document();
    QCOMPARE(document.answerTo(QStringLiteral("Q-STM-09"))->photos.size(), 2);
    QCOMPARE(a.rows(), b.rows());
}

void TestAuditMerge::aSecondAuditOfAKnownEnterpriseMergesItsFlows()
{
    Laptop a(QStringLiteral("A"), 1), b(QStringLiteral("B"), 2);
    QVERIFY(start(a, {&b}, 7));
    AuditDocument second = a.document();
    second.audit.id = newId();
    second.audit.title = QStringLiteral("the next one");
    second.solutions.clear();
    second.events.clear();
    second.estimates.clear();
    second.answers.clear();
    second.findings.clear();
    second.photos.clear();
    second.measurements.clear();
    QVERIFY(a.workspace().save(second));
    Flow mine = second.flows.front();
    mine.note = QStringLiteral("changed for the next audit");
    QVERIFY(a.workspace().save(mine));
    Flow theirs = b.document().flows.front();
    theirs.name = QStringLiteral("changed in the first audit");
    QVERIFY(b.workspace().save(theirs));
    const auto bundle = bundleOf(a.workspace(), second.audit.id, QStringLiteral("A"));
    QVERIFY(bundle);
    const auto merge = b.merge(*bundle);
    QVERIFY(merge);
    QVERIFY(merge->isNew);
    const AuditDocument after = b.document();
    QVERIFY(after.flow(mine.id));
    QCOMPARE(after.flow(mine.id)->note, mine.note);
    QCOMPARE(after.flow(mine.id)->name, theirs.name);
}

void TestAuditMerge::aClosedAuditTakesNothing()
{
    Laptop a(QStringLiteral("A"), 1), b(QStringLiteral("B"), 2);
    QVERIFY(start(a, {&b}, 7));
    b.edit(5);
    AuditDocument closed = a.document();
    closed.audit.closedAt = QDateTime::currentDateTimeUtc();
    QVERIFY(a.workspace().save(closed.audit));
    const RowFields before = a.rows();
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QStringLiteral("This audit is closed")));
    QVERIFY(!a.merge(b.bundle()));
    QCOMPARE(a.rows(), before);
}

void TestAuditMerge::anAuditOfAnotherEnterpriseIsRefused()
{
    Laptop a(QStringLiteral("A"), 1), b(QStringLiteral("B"), 2);
    QVERIFY(start(a, {&b}, 7));
    AuditDocument other = a.document();
    other.enterprise.id = newId();
    AuditBundle bundle;
    bundle.document = other;
    bundle.versions = stamped({}, rowsOf(other), {QStringLiteral("x"), 1});
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QStringLiteral("can't be merged")));
    QVERIFY(!b.merge(bundle));
}

void TestAuditMerge::aProgrammeHereStaysHere()
{
    Laptop a(QStringLiteral("A"), 1), b(QStringLiteral("B"), 2);
    QVERIFY(start(a, {&b}, 7));
    AuditDocument document = a.document();
    QVERIFY(document.park);
    const Programme programme{newId(), QStringLiteral("RECP"), QStringLiteral("UNIDO")};
    QVERIFY(a.workspace().save(programme));
    document.park->programmeId = programme.id;
    QVERIFY(a.workspace().save(*document.park));
    b.edit(5);
    QVERIFY(a.merge(b.bundle()));
    QVERIFY(b.merge(a.bundle()));
    QVERIFY(a.merge(b.bundle()));
    QCOMPARE(a.document().park->programmeId, programme.id);
}

void TestAuditMerge::aCopyOfTheFileIsAnotherDevice()
{
    const QTemporaryDir folder;
    const QString first = folder.filePath(QStringLiteral("first.sqlite")), copy = folder.filePath(QStringLiteral("copy.sqlite"));
    QString device;
    qint64 number = 0;
    {
        const auto workspace = Workspace::open(first, {.backups = false});
        QVERIFY(workspace);
        const auto mark = (*workspace)->nextExchangeMark();
        QVERIFY(mark);
        device = mark->device;
        number = mark->number;
        const auto next = (*workspace)->nextExchangeMark();
        QCOMPARE(next->device, device);
        QVERIFY(next->number > number);
    }
    QVERIFY(QFile::copy(first, copy));
    const auto workspace = Workspace::open(copy, {.backups = false});
    QVERIFY(workspace);
    QVERIFY((*workspace)->nextExchangeMark()->device != device);
}

void TestAuditMerge::exportingIsNoStepToUndo()
{
    Laptop a(QStringLiteral("A"), 1), b(QStringLiteral("B"), 2);
    QVERIFY(start(a, {&b}, 7));
    Flow flow = a.document().flows.front();
    const QString before = flow.name;
    flow.name = QStringLiteral("typed");
    QVERIFY(a.workspace().save(flow));
    a.bundle();
    QVERIFY(a.workspace().undo());
    QCOMPARE(a.document().flows.front().name, before);
    // What was sent and then taken back is a change like any other.
    QVERIFY(b.merge(a.bundle()));
    QCOMPARE(b.document().flows.front().name, before);
}

void TestAuditMerge::aPlanIsCarriedOutOnWhatItWasMadeFor()
{
    Laptop a(QStringLiteral("A"), 1), b(QStringLiteral("B"), 2);
    QVERIFY(start(a, {&b}, 7));
    Flow theirs = b.document().flows.front();
    theirs.note = QStringLiteral("theirs");
    QVERIFY(b.workspace().save(theirs));
    const AuditBundle bundle = b.bundle();
    const auto plan = planMerge(a.workspace(), bundle);
    QVERIFY(plan);
    QVERIFY(!a.workspace().canUndoSince(a.workspace().undoPosition())); // nothing was done yet
    QVERIFY(a.document().flows.front().note != theirs.note);
    Flow mine = a.document().flows.front();
    mine.name = QStringLiteral("typed meanwhile");
    QVERIFY(a.workspace().save(mine));
    const auto stale = carryOut(a.workspace(), *plan);
    QVERIFY(stale);
    QVERIFY(!*stale);
    const auto again = planMerge(a.workspace(), bundle);
    QVERIFY(again);
    const auto done = carryOut(a.workspace(), *again);
    QVERIFY(done && *done);
    QCOMPARE(a.document().flows.front().name, mine.name);
    QCOMPARE(a.document().flows.front().note, theirs.note);
}

QTEST_GUILESS_MAIN(TestAuditMerge)
#include "tst_audit_merge.moc"
