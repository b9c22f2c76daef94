#include "app/pages/baseline_page.h"
#include "app/pages/baseline_analysis_panel.h"
#include "app/shell/app_language.h"
#include "app/widgets/theme.h"
#include "app/widgets/style_sheet.h"
#include "tests/support/session_fixture.h"
#include <QApplication>
#include <QAbstractButton>
#include <QTest>
#include <QScrollArea>
#include <QScrollBar>
#include <QFile>
#include <QTranslator>
#include "core/exchange/load_profile_file.h"
using namespace recp;
class T : public QObject { Q_OBJECT
private slots:
 void shot_data(){ QTest::addColumn<bool>("dark"); QTest::addColumn<bool>("vi"); QTest::newRow("light_en")<<false<<false; QTest::newRow("dark_vi")<<true<<true; }
 void shot(){
  QFETCH(bool,dark); QFETCH(bool,vi);
  QLocale::setDefault(vi?QLocale(QLocale::Vietnamese,QLocale::Vietnam):QLocale(QLocale::English,QLocale::UnitedStates));
  applyTheme(*qApp, dark?ThemeChoice::Dark:ThemeChoice::Light);
  test::SessionFixture f;
  AuditRows rows;
  auto add=[&](Id id,int y,int m,double q,std::optional<double> c){FlowRecord r; r.id=newId(); r.flowId=id; r.from=QDate(y,m,1); r.to=r.from.addMonths(1).addDays(-1); r.quantity=q; r.cost=c; rows.records.push_back(r);};
  for(int y=2023;y<=2025;++y) for(int m=1;m<=12;++m){ double t=350+40*((m*5)%7)+(m==7?60:0); double noise=((m*37+y)%11-5)*6e3;
   double kwh=400e3+1400*t+noise+(y==2025&&m==8?180e3:0); kwh*=(1+0.03*(2025-y));
   add(f.electricity,y,m,kwh*3.6e6,kwh*(1700+60*(y-2023)+((m*13)%5)*9)); add(f.diesel,y,m,(3+((m*7)%5))*1.0,(3+((m*7)%5))*21e6*(1+0.02*m)); if(!(y==2023&&m<3)) add(f.water,y,m,4000+10*t*(m%3?1.1:0.9),(4000+10*t)*12400.); add(f.product,y,m,t*1000,{}); }
  QVERIFY(f.session->save(rows));
  QFile steel(QStringLiteral(RECP_SHARED_DATA "/bills/Steel_industry_data_clean.csv"));
  if(steel.open(QIODevice::ReadOnly)){ auto c=steel.readAll(); auto m=readBillMapping(usualBillMapping(c)); auto t=readBillTable(c,"steel.csv",*m); auto im=importBills(*t,*m,f.session->document(),Language::English); qDebug()<<im.ok(); if(im){Flow fl=im->flow; fl=*f.session->document().flow(fl.id); QVERIFY(attachLoadProfile(*f.workspace,*im,fl)); QVERIFY(f.session->saveFlow(fl));} }
  BaselinePage p(*f.session); p.resize(1154,640);
  p.headerTools()->setParent(&p);
  p.show(); 
  p.findChild<QAbstractButton*>("analysis_view")->click();
  QTest::qWait(50);
  auto *panel=p.findChild<BaselineAnalysisPanel*>();
  auto *bar=panel->findChild<QScrollArea*>()->verticalScrollBar();
  p.headerTools()->hide();
  int n=0; for(int v=0;;v+=560){ bar->setValue(v); QTest::qWait(20); p.grab().save(QString("/tmp/shot_%1_%2.png").arg(QTest::currentDataTag()).arg(n++)); if(bar->value()>=bar->maximum()) break; }
 }
};
QTEST_MAIN(T)
#include "tst_shot.moc"
