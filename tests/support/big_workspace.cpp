#include "tests/support/big_workspace.h"

#include "core/storage/workspace.h"

#include <QCoreApplication>
#include <QFile>
#include <sqlite3.h>

namespace recp::test {

namespace {

// Ids are made of the table's letter and the row's number. %1 enterprises, %2 audits, %3 solutions, %4 answers of each.
const char Script[] = R"(
BEGIN;
INSERT INTO park (id, name, province, programme_id)
VALUES ('00000000-0000-4000-8000-00000000000f', 'Khu công nghiệp Sông Xanh', 'Đồng Nai', NULL);

WITH RECURSIVE n (i) AS (SELECT 0 UNION ALL SELECT i + 1 FROM n WHERE i + 1 < %1)
INSERT INTO enterprise (id, name, tax_code, address, province, park_id, sector_code, main_product, contact_name, contact_phone,
    contact_email, employees, operating_hours)
SELECT printf('e0000000-0000-4000-8000-%012x', i),
    printf('Công ty %s %05d', CASE i % 4 WHEN 0 THEN 'Dệt nhuộm Đồng Tâm' WHEN 1 THEN 'Giấy An Bình' WHEN 2 THEN 'Thủy sản Ánh Dương'
    ELSE 'Bao bì Ứng Hòa' END, i),
    printf('03%08d', i), 'Lô A1', CASE i % 3 WHEN 0 THEN 'Đồng Nai' WHEN 1 THEN 'Cần Thơ' ELSE 'Bắc Ninh' END,
    CASE i % 2 WHEN 0 THEN '00000000-0000-4000-8000-00000000000f' END, printf('%d', 10 + i % 23), 'vải', 'Lan', '', '', i % 900, 25920000.0
FROM n;

WITH RECURSIVE n (i) AS (SELECT 0 UNION ALL SELECT i + 1 FROM n WHERE i + 1 < %1 * %2)
INSERT INTO audit (id, enterprise_id, title, period_from, period_to, team, currency, vat_basis, vat_rate, factor_set, purpose, voltage,
    schedule, discount_rate, frozen, source_text, source_url, created_at)
SELECT printf('a0000000-0000-4000-8000-%012x', i), printf('e0000000-0000-4000-8000-%012x', i / %2), printf('Đánh giá %d', i),
    '2025-01-01', '2025-12-31', '[]', 'VND', 'excluded', 0.08, 'VN-2026.1', 'national_inventory', '', '', 0.1, '{}', '', '',
    strftime('%Y-%m-%dT%H:%M:%S.000Z', '2026-01-01', printf('+%d minutes', i))
FROM n;

INSERT INTO audit_activity (audit_id, updated_at) SELECT id, created_at FROM audit;

WITH RECURSIVE n (i) AS (SELECT 0 UNION ALL SELECT i + 1 FROM n WHERE i + 1 < %1 * %2 * %4)
INSERT INTO check_answer (id, audit_id, check_id, answer, note, photos)
SELECT printf('c0000000-0000-4000-8000-%012x', i), printf('a0000000-0000-4000-8000-%012x', i / %4), printf('Q-AIR-%02d', 1 + i % %4),
    CASE i % 3 WHEN 0 THEN 'yes' WHEN 1 THEN 'partly' ELSE 'no' END, '', '[]'
FROM n;

WITH RECURSIVE n (i) AS (SELECT 0 UNION ALL SELECT i + 1 FROM n WHERE i + 1 < %1 * %3)
INSERT INTO solution (id, enterprise_id, code, title, category, system, calculator, status, responsible, due, position)
SELECT printf('50000000-0000-4000-8000-%012x', i), printf('e0000000-0000-4000-8000-%012x', i / %3), 'AIR-01', 'Sửa rò rỉ khí nén', 'GHK',
    'AIR', 'direct_estimate', CASE WHEN i % 3 = 0 THEN 'implemented' WHEN i % 10 = 1 THEN 'planned' ELSE 'identified' END, '',
    CASE WHEN i % 10 = 1 THEN '2020-01-01' END, i % %3
FROM n;

INSERT INTO estimate (id, solution_id, audit_id, inputs, effects, direct_reason, situation, proposal, investment, investment_known_as,
    other_saving_reason, money_reason, emission_reason)
SELECT printf('f%s-%s', substr(a.id, 30, 7), substr(s.id, 10)), s.id, a.id, '[]',
    '[{"resource":"electricity","carrier":"","expected":3.6e9,"low":1.8e9,"high":5.4e9}]', 'đo', '', '', 120e6, 'document', '', '', ''
FROM audit a JOIN solution s ON s.enterprise_id = a.enterprise_id;
COMMIT;
)";

} // namespace

Result<void> fillWorkspace(const QString &path, const BigWorkspace &size)
{
    if (auto made = Workspace::open(path, {.clock = systemClock(), .backups = false}); !made)
        return made.error();
    QByteArray script(Script);
    script.replace("%1", QByteArray::number(size.enterprises))
        .replace("%2", QByteArray::number(size.auditsEach))
        .replace("%3", QByteArray::number(size.solutionsEach))
        .replace("%4", QByteArray::number(size.answersEach));
    sqlite3 *db = nullptr;
    sqlite3_open(QFile::encodeName(path).constData(), &db);
    const int code = sqlite3_exec(db, script.constData(), nullptr, nullptr, nullptr);
    const QString details = QString::fromUtf8(sqlite3_errmsg(db));
    sqlite3_close(db);
    if (code != SQLITE_OK)
        return Error{QT_TRANSLATE_NOOP("errors", "The file could not be used: nothing was changed."), {}, details};
    return {};
}

} // namespace recp::test
