#include "core/exchange/bill_import.h"
#include "core/exchange/vietnamese_encodings.h"

#include <QTest>

using namespace recp;

namespace {

const QString Sentence = QStringLiteral("Tổng cộng tiền điện tháng mười hai, sản lượng giờ thấp điểm và cao điểm; Công ty Dệt nhuộm");

/// The same in the bytes of TCVN 5712:1993.
const QByteArray InTcvn3("T\xE6ng c\xE9ng ti\xD2n \xAEi\xD6n th\xB8ng m\xAD\xEAi hai, s\xB6n l\xAD\xEEng gi\xEA th\xCAp \xAEi\xD3m v\xB5 "
                         "cao \xAEi\xD3m; C\xABng ty D\xD6t nhu\xE9m");
/// And in those of VNI.
const QByteArray InVni("To\xE5ng co\xE4ng tie\xE0n \xF1ie\xE4n tha\xF9ng m\xF6\xF4\xF8i hai, sa\xFBn l\xF6\xF4\xEFng gi\xF4\xF8 tha\xE1p "
                       "\xF1ie\xE5m va\xF8 cao \xF1ie\xE5m; Co\xE2ng ty De\xE4t nhuo\xE4m");

} // namespace

/// Letters of the old fonts.
class TestVietnameseEncodings : public QObject
{
    Q_OBJECT

private slots:
    void everyEncodingGivesTheSameText()
    {
        QCOMPARE(fromBytes(InTcvn3, TextEncoding::Tcvn3), Sentence);
        QCOMPARE(fromBytes(InVni, TextEncoding::Vni), Sentence);
        QCOMPARE(fromBytes(Sentence.toUtf8(), TextEncoding::Unicode), Sentence);
        QCOMPARE(fromBytes(Sentence.normalized(QString::NormalizationForm_D).toUtf8(), TextEncoding::Unicode), Sentence);
    }

    void itIsFoundByItsLooks()
    {
        QCOMPARE(guessedEncoding(InTcvn3), TextEncoding::Tcvn3);
        QCOMPARE(guessedEncoding(InVni), TextEncoding::Vni);
        QCOMPARE(guessedFont(QString::fromLatin1(InTcvn3)), TextEncoding::Tcvn3);
        QCOMPARE(guessedFont(QString::fromLatin1(InVni)), TextEncoding::Vni);
        QCOMPARE(guessedFont(Sentence), TextEncoding::Unicode);
        QCOMPARE(guessedFont(QStringLiteral("Plain text: 1,234.5 kWh, 20 °C, 5 m³")), TextEncoding::Unicode);
    }

    void aBillInAnOldFontIsRead_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("tcvn3") << QByteArray("Th\xB8ng;S\xB6n l\xAD\xEEng (kWh);Ti\xD2n \xAEi\xD6n;C\xABng ty \xAEi\xD6n l\xF9" "c\n01/2025;1500;2500000;H\xB5 N\xE9i\n");
        QTest::newRow("vni") << QByteArray("Tha\xF9ng;Sa\xFBn l\xF6\xF4\xEFng (kWh);Tie\xE0n \xF1ie\xE4n;Co\xE2ng ty\n01/2025;1500;2500000;Ha\xF8 No\xE4i\n");
    }
    void aBillInAnOldFontIsRead()
    {
        QFETCH(QByteArray, content);
        AuditDocument document;
        document.enterprise.id = newId();
        document.audit.enterpriseId = document.enterprise.id;
        const auto mapping = readBillMapping(QStringLiteral("vietnam"));
        const auto table = readBillTable(content, QStringLiteral("bills.csv"), *mapping);
        QVERIFY(table.ok());
        const auto import = importBills(*table, *mapping, document, Language::Vietnamese);
        QVERIFY2(import.ok(), import.ok() ? "" : qPrintable(import.error().english()));
        QCOMPARE(import->accepted, 1);
        QCOMPARE(import->records[0].cost, 2.5e6);
        QCOMPARE(table->rows[1].cells[3].text, QStringLiteral("Hà Nội"));
    }

    void aStatedEncodingGoesFirst()
    {
        auto mapping = *readBillMapping(QStringLiteral("default"));
        mapping.encoding = TextEncoding::Windows1258;
        const auto table = readBillTable(QByteArray("Th\xB8ng;kWh\n1;2\n"), QStringLiteral("a.csv"), mapping);
        QVERIFY(table.ok());
        QCOMPARE(table->encoding, TextEncoding::Windows1258);
    }

    void registersByTheirShortNames()
    {
        AuditDocument document;
        document.enterprise.id = newId();
        auto mapping = readBillMapping(QStringLiteral("vietnam"));
        mapping->unit = QStringLiteral("kWh");
        const auto table = tableOfBlock(QStringLiteral("Tháng\tBT\tCĐ\tTĐ\tkVArh\tThành tiền\n01/2025\t60\t25\t15\t40\t200000\n"), QStringLiteral("block"));
        const auto import = importBills(*table, *mapping, document, Language::Vietnamese);
        QVERIFY2(import.ok(), import.ok() ? "" : qPrintable(import.error().english()));
        const FlowRecord &record = import->records.at(0);
        QCOMPARE(record.normal, 60 * 3.6e6);
        QCOMPARE(record.peak, 25 * 3.6e6);
        QCOMPARE(record.offPeak, 15 * 3.6e6);
        QCOMPARE(record.quantity, 100 * 3.6e6);
        QCOMPARE(record.reactive, 40 * 3.6e6);
    }

    void aMappingIsReadAsItWasWritten()
    {
        for (const QString &name : billMappingNames()) {
            auto mapping = *readBillMapping(name);
            mapping.numbers = DecimalMark::Comma;
            mapping.dates = DayOrder::DayFirst;
            mapping.encoding = TextEncoding::Vni;
            mapping.columns[BillField::Quantity] = {{}, 3};
            mapping.flow = BillFlow{Resource::Fuel, FlowDirection::In, QStringLiteral("diesel"), QStringLiteral("Dầu DO")};
            const auto read = billMappingFromJson(toJson(mapping), name);
            QVERIFY2(read.ok(), read.ok() ? "" : qPrintable(read.error().english()));
            QVERIFY(*read == mapping);
        }
    }
};

QTEST_GUILESS_MAIN(TestVietnameseEncodings)
#include "tst_vietnamese_encodings.moc"
