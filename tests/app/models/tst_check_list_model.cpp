#include "app/models/check_list_model.h"
#include "app/models/photo_import.h"
#include "core/catalog/walk_through.h"
#include "tests/support/session_fixture.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace recp;

class TestCheckListModel : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<test::SessionFixture> m_fixture;
    std::unique_ptr<CheckListModel> m_model;

    AuditSession &session() { return *m_fixture->session; }

    bool moveToSector(const QString &code)
    {
        Enterprise enterprise = session().document().enterprise;
        enterprise.sectorCode = code;
        return session().saveEnterprise(enterprise);
    }

private slots:
    void init()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
        m_fixture = std::make_unique<test::SessionFixture>();
        m_model = std::make_unique<CheckListModel>(session());
        m_model->setArea(QStringLiteral("AIR"));
    }
    void cleanup()
    {
        m_model.reset();
        m_fixture.reset();
    }

    void modelsKeepTheirContract()
    {
        QAbstractItemModelTester checks(m_model.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        AreaListModel areas(session());
        QAbstractItemModelTester tester(&areas, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QVERIFY(m_model->setAnswer(m_model->idAt(0), Answer::No));
        m_model->setOnlyUnanswered(true);
        QCOMPARE(areas.rowCount(), int(applicableAreas(session().document(), session().catalog()).size()));
    }

    void anAnswerIsStoredAndTakenBack()
    {
        const QString id = m_model->idAt(0);
        QVERIFY(m_model->setAnswer(id, Answer::Partly));
        QCOMPARE(*session().document().answerTo(id)->answer, Answer::Partly);
        QVERIFY(m_model->setAnswer(id, std::nullopt));
        const CheckAnswer *left = session().document().answerTo(id);
        QVERIFY(!left || !left->answer);
        QVERIFY(!m_model->index(0).data(CheckListModel::AnswerRole).isValid());
    }

    void notCheckedCountsNeitherForNorAgainst()
    {
        QVERIFY(m_model->setAnswer(m_model->idAt(0), Answer::Yes));
        QVERIFY(m_model->setAnswer(m_model->idAt(1), Answer::Partly));
        QVERIFY(m_model->setAnswer(m_model->idAt(2), Answer::NotApplicable));
        for (const AreaProgress &area : areaProgress(session().document(), session().catalog())) {
            if (area.area == QLatin1String("AIR")) {
                QCOMPARE(area.answered, 3);
                QCOMPARE(*area.score(), 0.75);
            } else {
                QVERIFY(!area.score());
            }
        }
    }

    void noAndPartlySuggestTheCheckSolutions()
    {
        const CheckItem *check = session().catalog().check(m_model->idAt(0));
        QVERIFY(!check->suggests.isEmpty());
        QVERIFY(suggestions(session().document(), session().catalog(), {}).empty());
        QVERIFY(m_model->setAnswer(check->id, Answer::No));
        const auto found = suggestions(session().document(), session().catalog(), QStringLiteral("AIR"));
        QCOMPARE(found.size(), std::size_t(check->suggests.size()));
        QCOMPARE(found.front().solution->code, check->suggests.front());
        QCOMPARE(found.front().checks, QStringList{check->id});
        QVERIFY(!found.front().added);
        QVERIFY(m_model->setAnswer(check->id, Answer::Yes));
        QVERIFY(suggestions(session().document(), session().catalog(), {}).empty());
    }

    void onlyUnansweredKeepsTheRowJustAnswered()
    {
        QVERIFY(m_model->setAnswer(m_model->idAt(0), Answer::Yes));
        const int all = m_model->rowCount();
        m_model->setOnlyUnanswered(true);
        QCOMPARE(m_model->rowCount(), all - 1);
        QVERIFY(m_model->setAnswer(m_model->idAt(0), Answer::Yes));
        QCOMPARE(m_model->rowCount(), all - 1);
    }

    void addOnsFollowTheSector()
    {
        AreaListModel areas(session());
        QAbstractItemModelTester tester(&areas, QAbstractItemModelTester::FailureReportingMode::QtTest);
        const int ofEveryone = areas.rowCount();
        QVERIFY(moveToSector(QStringLiteral("2220")));
        QCOMPARE(areas.rowCount(), ofEveryone + 1);
        const QModelIndex plastics = areas.index(areas.rowOf(QStringLiteral("PLS")));
        QCOMPARE(plastics.data().toString(), QString("Plastics products"));
        QCOMPARE(plastics.data(AreaListModel::QuestionsRole).toInt(), 18);
        QVERIFY(moveToSector(QStringLiteral("1103"))); // as many areas, another one
        QCOMPARE(areas.rowCount(), ofEveryone + 1);
        QVERIFY(areas.rowOf(QStringLiteral("PLS")) < 0);
        QVERIFY(m_model->setAnswer(QStringLiteral("Q-BEV-03"), Answer::No));
        QVERIFY(moveToSector(QStringLiteral("24")));
        QVERIFY(areas.rowOf(QStringLiteral("BEV")) >= 0); // something was answered there
    }

    void aQuestionIsShownWithItsThreshold()
    {
        QCOMPARE(m_model->index(0).data().toString(),
                 QString("Was the air leak rate measured in the last 6 months and is it below 10 %?"));
        QCOMPARE(m_model->index(0).data(Qt::AccessibleTextRole).toString(),
                 QString("Was the air leak rate measured in the last 6 months and is it below 10 %? Not checked."));
    }

    void aPhotoAndItsRowAreOneStep()
    {
        const QString id = m_model->idAt(1);
        const auto hash = m_fixture->workspace->attach("picture", QStringLiteral("van.jpg"));
        QVERIFY(hash.ok());
        const Photo row = photoRow(session().document(), *hash);
        QVERIFY(m_model->addPhotos(id, {*hash}, {row}));
        QVERIFY(m_model->addPhotos(id, {*hash}, {})); // twice is once
        QCOMPARE(session().document().answerTo(id)->photos, QStringList{*hash});
        QVERIFY(session().document().photo(*hash));
        QVERIFY(!session().document().answerTo(id)->answer);
        QVERIFY(m_model->removePhoto(id, *hash));
        QVERIFY(session().document().answerTo(id)->photos.isEmpty());
    }
};

QTEST_MAIN(TestCheckListModel)
#include "tst_check_list_model.moc"
