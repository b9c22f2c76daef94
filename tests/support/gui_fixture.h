#pragma once

#include "tests/support/sample_audit.h"

#include "core/storage/workspace.h"

#include <QLineEdit>
#include <QTest>
#include <memory>

namespace recp::test {

/// The program's catalogue, read once.
inline const Catalog &catalog()
{
    static const Catalog read = Catalog::load().value();
    return read;
}

/// A file in memory, with one audit unless it is to be empty.
struct GuiFixture {
    std::unique_ptr<Workspace> workspace = std::move(Workspace::open(QStringLiteral(":memory:")).value());
    AuditDocument document = sampleAudit(catalog(), QDate::currentDate());

    void store() { QVERIFY(workspace->save(document).ok()); }
    AuditDocument stored() const { return workspace->audit(document.audit.id).value(); }
};

/// Types into a field as a person does: what was there is replaced, Return finishes it.
inline void typeInto(QLineEdit *field, const QString &text)
{
    QVERIFY(field);
    field->selectAll();
    QTest::keyClick(field, Qt::Key_Delete);
    field->insert(text); // key clicks know ASCII only
    QTest::keyClick(field, Qt::Key_Return);
}

} // namespace recp::test
