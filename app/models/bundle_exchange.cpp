#include "app/models/bundle_exchange.h"

#include "app/models/audit_files.h"
#include "app/models/audit_session.h"
#include "app/models/display.h"
#include "core/exchange/sealed_file.h"

#include <QFile>
#include <QSettings>
#include <QSysInfo>
#include <QtConcurrentRun>

namespace recp {

namespace {

const QString DeviceNameKey = QStringLiteral("exchange/device_name");

/// Runs `work` with a workspace on the same file beside the window; with the window's own where the file is in memory.
template <class T, class F> QFuture<std::shared_ptr<Result<T>>> beside(Workspace &workspace, F work)
{
    if (workspace.path() == QLatin1String(":memory:"))
        return QtFuture::makeReadyFuture(std::make_shared<Result<T>>(work(workspace)));
    return QtConcurrent::run([path = workspace.path(), work] {
        const auto opened = Workspace::open(path, {.backups = false});
        return std::make_shared<Result<T>>(opened ? work(**opened) : Result<T>(opened.error()));
    });
}

bool isSealedFile(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) && isSealed(file.read(64));
}

} // namespace

QString deviceName()
{
    const QString name = QSettings().value(DeviceNameKey).toString();
    return name.isEmpty() ? QSysInfo::machineHostName() : name;
}

void setDeviceName(const QString &name)
{
    QSettings().setValue(DeviceNameKey, name.simplified());
}

BundleExchange::BundleExchange(AuditSession &session, QObject *parent) : QObject(parent), m_session(session)
{
    connect(&m_writing, &QFutureWatcherBase::finished, this, [this] {
        const auto done = *m_writing.result();
        emit busyChanged();
        if (done)
            emit written(m_path);
        else
            emit failed(done.error());
    });
    connect(&m_reading, &QFutureWatcherBase::finished, this, &BundleExchange::finishReading);
}

void BundleExchange::finishReading()
{
    const auto plan = m_reading.result();
    emit busyChanged();
    if (!*plan) {
        m_passphrase.clear();
        if (isSealedFile(m_path))
            emit passphraseWanted(m_path, said(plan->error()));
        else
            emit failed(plan->error());
        return;
    }
    const auto result = m_session.merge(**plan);
    if (result && !*result) {
        read(m_path, m_passphrase); // somebody typed meanwhile
        return;
    }
    m_passphrase.clear();
    if (result)
        emit merged(**result);
    else
        emit failed(result.error());
}

BundleExchange::~BundleExchange()
{
    m_writing.disconnect(this);
    m_reading.disconnect(this);
    m_writing.waitForFinished();
    m_reading.waitForFinished();
}

void BundleExchange::write(const QString &path, const QString &passphrase)
{
    if (isBusy() || !m_session.isOpen())
        return;
    m_path = path;
    const auto work = [path, passphrase, audit = m_session.document().audit.id, name = deviceName()](Workspace &workspace) -> Result<void> {
        const auto bundle = bundleOf(workspace, audit, name);
        if (!bundle)
            return bundle.error();
        const auto file = packed(*bundle, passphrase);
        return file ? writeWholeFile(*file, path) : Result<void>(file.error());
    };
    m_writing.setFuture(beside<void>(m_session.workspace(), work));
    emit busyChanged();
}

void BundleExchange::read(const QString &path, const QString &passphrase)
{
    if (isBusy())
        return;
    m_path = path;
    m_passphrase = passphrase;
    const auto work = [path, passphrase](Workspace &workspace) -> Result<MergePlan> {
        auto bundle = readBundle(path, passphrase);
        return bundle ? planMerge(workspace, std::move(*bundle)) : Result<MergePlan>(bundle.error());
    };
    m_reading.setFuture(beside<MergePlan>(m_session.workspace(), work));
    emit busyChanged();
}

} // namespace recp
