#include "app/models/bill_importer.h"

#include "app/models/display.h"
#include "core/exchange/load_profile_file.h"
#include "core/exchange/xml_table.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>
#include <QtConcurrent>

namespace recp {

BillImporter::BillImporter(AuditSession &session, QObject *parent) : QObject(parent), m_session(session)
{
    connect(&m_watcher, &QFutureWatcher<Read>::finished, this, &BillImporter::take);
}

BillImporter::~BillImporter()
{
    m_watcher.disconnect(this);
    m_watcher.waitForFinished();
}

void BillImporter::openFile(const QString &path)
{
    m_fileName = QFileInfo(path).fileName();
    m_content.clear();
    m_read = {};
    QFile file(path);
    if (QFileInfo(path).isDir() || !file.open(QIODevice::ReadOnly)) {
        m_read.error = Error{QT_TRANSLATE_NOOP("errors", "%1 can't be read."), {m_fileName}, file.errorString()};
        emit changed();
        return;
    }
    m_content = file.read(bill_limits::FileBytes + 1);
    start(true);
}

void BillImporter::openBlock(const QString &block)
{
    m_fileName = tr("Clipboard");
    m_content = block.toUtf8();
    start(true);
}

void BillImporter::setMapping(const BillMapping &mapping)
{
    if (mapping == m_mapping || m_content.isEmpty())
        return;
    m_mapping = mapping;
    start(false);
}

void BillImporter::start(bool fresh)
{
    if (fresh) {
        m_remembered = false;
        Result<BillMapping> usual = readBillMapping(usualBillMapping(m_content));
        m_mapping = usual ? *usual : BillMapping{};
    }
    m_fresh = fresh;
    m_busy = true;
    m_watcher.setFuture(QtConcurrent::run(&BillImporter::read, m_content, m_fileName, m_mapping, m_session.document(), shownLanguage()));
    emit changed();
}

BillImporter::Read BillImporter::read(const QByteArray &content, const QString &fileName, const BillMapping &mapping,
                                      const AuditDocument &document, Language language)
{
    Read result;
    Result<BillTable> table = readBillTable(content, fileName, mapping);
    if (!table) {
        result.error = table.error();
        return result;
    }
    Result<BillImport> import = importBills(*table, mapping, document, language);
    if (import)
        result.import = std::move(*import);
    else
        result.error = import.error();
    result.table = std::move(*table);
    return result;
}

/// The heads of a supplier's bills stay the same from month to month: they are the name under which a mapping is kept.
QString BillImporter::settingName() const
{
    if (!m_read.table || m_read.table->rows.empty())
        return {};
    QString heads;
    const std::size_t rows = m_read.import ? m_read.import->head.firstRow : std::min<std::size_t>(m_read.table->rows.size(), 3);
    for (std::size_t i = 0; i < std::min(rows, m_read.table->rows.size()); ++i) {
        for (const BillCell &cell : m_read.table->rows[i].cells) {
            if (cell.form == BillCell::Form::Typed && !cell.text.isEmpty() && !cell.text.at(0).isDigit())
                heads += foldedWords(cell.text) + u'|';
        }
    }
    const QByteArray hash = QCryptographicHash::hash(heads.toUtf8(), QCryptographicHash::Sha256).toHex();
    return heads.isEmpty() ? QString() : QStringLiteral("bill_mapping/") + QString::fromLatin1(hash.left(32));
}

void BillImporter::take()
{
    m_busy = false;
    m_read = m_watcher.result();
    if (std::exchange(m_fresh, false)) {
        const QString name = settingName();
        const QString kept = name.isEmpty() ? QString() : m_session.workspace().setting(name);
        if (!kept.isEmpty()) {
            Result<BillMapping> mapping = billMappingFromJson(kept.toUtf8(), m_mapping.name);
            if (mapping && *mapping != m_mapping) {
                m_remembered = true;
                setMapping(*mapping);
                return;
            }
        }
    }
    emit changed();
}

bool BillImporter::store()
{
    if (isBusy() || !m_read.import || (m_read.import->records.empty() && !m_read.import->profile))
        return false;
    const BillImport &import = *m_read.import;
    AuditRows rows;
    Flow flow = import.flow;
    if (const Flow *kept = m_session.document().flow(flow.id))
        flow = *kept; // it may have changed since the file was read
    if (const auto attached = attachLoadProfile(m_session.workspace(), import, flow); !attached) {
        emit m_session.failed(attached.error());
        return false;
    }
    if (import.newFlow || import.profile)
        rows.flows.push_back(flow);
    rows.records = import.records;
    if (!m_session.save(rows))
        return false;
    if (const QString name = settingName(); !name.isEmpty()) {
        // A mapping that can't be kept is found again from the heads: nothing is lost.
        (void)m_session.workspace().setSetting(name, QString::fromUtf8(toJson(m_mapping)));
    }
    return true;
}

QByteArray BillImporter::rejectedRows(Language language) const
{
    return m_read.import ? rejectedRowsCsv({*m_read.import}, Texts(language)) : QByteArray();
}

} // namespace recp
