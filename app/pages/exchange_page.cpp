#include "app/pages/exchange_page.h"

#include "app/models/audit_files.h"
#include "app/models/audit_session.h"
#include "app/models/conflict_model.h"
#include "app/models/display.h"
#include "app/widgets/ask.h"
#include "app/widgets/buttons.h"
#include "app/widgets/notice_strip.h"
#include "app/widgets/panel.h"
#include "app/widgets/tables.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QShortcut>
#include <QTableView>
#include <QVBoxLayout>

namespace recp {

namespace {

constexpr int Widths[] = {330, 200, 220, 220};
constexpr int MostChoices = 9; ///< as many as there are keys

QLabel *sentence(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setWordWrap(true);
    return label;
}

QLineEdit *passphraseField(const QString &name, QWidget *parent)
{
    auto *field = new QLineEdit(parent);
    field->setObjectName(name);
    field->setEchoMode(QLineEdit::PasswordEchoOnEdit);
    return field;
}

} // namespace

ExchangePage::ExchangePage(AuditSession &session, QWidget *parent)
    : Page(parent), m_session(session), m_exchange(new BundleExchange(session, this)), m_model(new ConflictModel(session, this))
{
    setObjectName(QStringLiteral("exchangePage"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 12, 16, 12);
    layout->setSpacing(10);
    m_notice = new NoticeStrip(this);
    layout->addWidget(m_notice);
    auto *across = new QHBoxLayout;
    across->setSpacing(10);
    across->addWidget(buildGiving(), 1);
    across->addWidget(buildTaking(), 1);
    layout->addLayout(across);
    layout->addWidget(buildConflicts(), 1);

    connect(m_exchange, &BundleExchange::busyChanged, this, &ExchangePage::refresh);
    connect(m_exchange, &BundleExchange::written, this, [this](const QString &path) { emit noticed(tr("Exported to %1").arg(path)); });
    connect(m_exchange, &BundleExchange::merged, this, &ExchangePage::showMerged);
    connect(m_exchange, &BundleExchange::failed, this, [this](const Error &error) { m_notice->show(said(error)); });
    connect(m_exchange, &BundleExchange::passphraseWanted, this, [this](const QString &path, const QString &why) {
        m_notice->show(why);
        m_sealedFile = path;
        m_unlock->show();
        m_theirPassphrase->setFocus();
        m_theirPassphrase->selectAll();
    });
    connect(&session, &AuditSession::changed, this, [this] {
        const Id audit = m_session.isOpen() ? m_session.document().audit.id : Id();
        if (isVisible() || audit != m_auditSeen)
            m_model->refresh();
        m_auditSeen = audit;
        refresh();
    });
    connect(m_model, &QAbstractItemModel::modelReset, this, &ExchangePage::refresh);
    m_model->refresh();
}

ExchangePage::~ExchangePage()
{
    finishTyping();
}

QWidget *ExchangePage::buildGiving()
{
    m_giving = new Panel(tr("Give this audit to a colleague"), this);
    m_giving->content()->addWidget(sentence(tr("One file (.recp) with everything: figures, answers, photos, readings. What your colleague changes in "
                                               "it can be brought back here without losing what you change meanwhile."),
                                            m_giving));
    auto *row = new QHBoxLayout;
    m_protect = new QCheckBox(tr("Passphrase"), m_giving);
    m_protect->setObjectName(QStringLiteral("protect"));
    m_passphrase = passphraseField(QStringLiteral("passphrase"), m_giving);
    m_passphrase->setAccessibleName(tr("Passphrase of the file"));
    m_passphrase->setPlaceholderText(tr("several words; it can't be recovered"));
    m_passphrase->setEnabled(false);
    connect(m_protect, &QCheckBox::toggled, this, [this](bool on) {
        m_passphrase->setEnabled(on);
        if (on)
            m_passphrase->setFocus();
        refresh();
    });
    connect(m_passphrase, &QLineEdit::textChanged, this, &ExchangePage::refresh);
    row->addWidget(m_protect);
    row->addWidget(m_passphrase, 1);
    m_giving->content()->addLayout(row);
    auto *name = new QLineEdit(deviceName(), m_giving);
    name->setObjectName(QStringLiteral("device_name"));
    name->setAccessibleName(tr("Name of this laptop"));
    auto *nameRow = new QHBoxLayout;
    nameRow->addWidget(new QLabel(tr("Your colleague sees your changes as from"), m_giving));
    nameRow->addWidget(name, 1);
    connect(name, &QLineEdit::editingFinished, this, [name] {
        setDeviceName(name->text());
        name->setText(deviceName());
    });
    m_giving->content()->addLayout(nameRow);
    m_give = accentButton(tr("Write the file…"), "export", m_giving);
    m_give->setObjectName(QStringLiteral("give"));
    connect(m_give, &QPushButton::clicked, this, &ExchangePage::give);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_give);
    buttons->addStretch(1);
    m_giving->content()->addLayout(buttons);
    m_giving->content()->addStretch(1);
    return m_giving;
}

QWidget *ExchangePage::buildTaking()
{
    auto *taking = new Panel(tr("Take a colleague's file"), this);
    taking->content()->addWidget(sentence(tr("An audit that is here already is merged, field by field; one that is not is added. Ctrl Z takes the "
                                             "whole merge back."),
                                          taking));
    m_take = accentButton(tr("Choose the file…"), "import", taking);
    m_take->setObjectName(QStringLiteral("take"));
    connect(m_take, &QPushButton::clicked, this, &ExchangePage::chooseFile);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_take);
    buttons->addStretch(1);
    taking->content()->addLayout(buttons);
    m_unlock = new QWidget(taking);
    auto *unlock = new QHBoxLayout(m_unlock);
    unlock->setContentsMargins(0, 0, 0, 0);
    m_theirPassphrase = passphraseField(QStringLiteral("their_passphrase"), m_unlock);
    m_theirPassphrase->setAccessibleName(tr("Passphrase of the colleague's file"));
    auto *open = plainButton(tr("Open"), "lock", m_unlock);
    open->setObjectName(QStringLiteral("unlock"));
    connect(open, &QPushButton::clicked, this, &ExchangePage::openSealed);
    connect(m_theirPassphrase, &QLineEdit::returnPressed, this, &ExchangePage::openSealed);
    unlock->addWidget(new QLabel(tr("Passphrase"), m_unlock));
    unlock->addWidget(m_theirPassphrase, 1);
    unlock->addWidget(open);
    m_unlock->hide();
    taking->content()->addWidget(m_unlock);
    m_result = sentence({}, taking);
    m_result->setObjectName(QStringLiteral("merge_result"));
    m_result->hide();
    taking->content()->addWidget(m_result);
    taking->content()->addStretch(1);
    return taking;
}

QWidget *ExchangePage::buildConflicts()
{
    m_conflictPanel = new Panel(tr("Both changed the same"), this);
    m_conflictPanel->setFlush(true);
    m_table = new QTableView(m_conflictPanel);
    m_table->setObjectName(QStringLiteral("conflicts"));
    m_table->setAccessibleName(tr("Both changed the same"));
    setUpTable(m_table);
    m_table->setModel(m_model);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    for (int column = 0; column < ConflictModel::ColumnCount; ++column)
        m_table->setColumnWidth(column, Widths[column]);
    m_table->horizontalHeader()->setSectionResizeMode(ConflictModel::OthersColumn, QHeaderView::Stretch);
    rememberColumns(m_table);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &ExchangePage::showChoices);
    m_conflictPanel->content()->addWidget(m_table, 1);
    m_choices = new QWidget(m_conflictPanel);
    m_choiceLayout = new QVBoxLayout(m_choices);
    m_choiceLayout->setContentsMargins(12, 4, 12, 10);
    m_choiceLayout->setSpacing(4);
    m_conflictPanel->content()->addWidget(m_choices);
    for (int i = 0; i < MostChoices; ++i) {
        auto *key = new QShortcut(QKeySequence(static_cast<Qt::Key>(Qt::Key_1 + i)), m_table);
        key->setContext(Qt::WidgetShortcut);
        connect(key, &QShortcut::activated, this, [this, i] { decide(static_cast<std::size_t>(i)); });
    }
    return m_conflictPanel;
}

QString ExchangePage::title() const
{
    return tr("Exchange");
}

QString ExchangePage::subtitle() const
{
    return conflicts() > 0 ? tr("%n field(s) that both changed", nullptr, conflicts()) : QString();
}

QList<KeyHint> ExchangePage::keyHints() const
{
    if (conflicts() == 0)
        return {};
    return {{QStringLiteral("1 2 …"), tr("take this value")}, {QStringLiteral("Ctrl Z"), tr("undo")}};
}

void ExchangePage::activate()
{
    m_model->refresh();
    if (conflicts() > 0)
        m_table->selectRow(0);
}

int ExchangePage::conflicts() const
{
    return m_model->rowCount();
}

void ExchangePage::give()
{
    const QString name = proposedFileName(m_session.document(), QStringLiteral("recp"));
    const QString path = Ask::saveFile(this, tr("Give this audit to a colleague"), name, tr("Audits for exchange (*.recp)"));
    if (!path.isEmpty())
        m_exchange->write(path, m_protect->isChecked() ? m_passphrase->text() : QString());
}

void ExchangePage::chooseFile()
{
    const QStringList files = Ask::openFiles(this, tr("Take a colleague's file"), tr("Audits for exchange (*.recp);;All files (*)"));
    if (!files.isEmpty())
        take(files.front());
}

void ExchangePage::take(const QString &path)
{
    m_notice->show({});
    m_unlock->hide();
    m_theirPassphrase->clear();
    m_result->hide();
    m_exchange->read(path, {});
}

void ExchangePage::openSealed()
{
    if (m_theirPassphrase->text().isEmpty())
        return;
    m_notice->show({});
    m_exchange->read(m_sealedFile, m_theirPassphrase->text());
}

void ExchangePage::showMerged(const MergeResult &result)
{
    m_unlock->hide();
    m_theirPassphrase->clear();
    const RowChanges &changes = result.changes;
    QString text = result.isNew ? tr("The audit was added.")
                                : tr("Merged. New here: %1, changed: %2, removed: %3.")
                                      .arg(QLocale().toString(changes.added), QLocale().toString(changes.changed), QLocale().toString(changes.removed));
    if (!result.isNew && changes == RowChanges())
        text = tr("Merged. The file holds nothing that is not here.");
    if (result.missingAttachments > 0)
        text += u' ' + tr("%n attachment(s) came with neither file.", nullptr, result.missingAttachments);
    m_result->setText(text);
    m_result->show();
    if (!m_session.isOpen() || m_session.document().audit.id != result.auditId)
        emit auditRequested(result.auditId);
    m_model->refresh();
    if (conflicts() > 0) {
        m_table->selectRow(0);
        m_table->setFocus();
    }
}

void ExchangePage::refresh()
{
    const bool busy = m_exchange->isBusy();
    m_giving->setEnabled(m_session.isOpen());
    m_give->setEnabled(!busy && (!m_protect->isChecked() || !m_passphrase->text().isEmpty()));
    m_take->setEnabled(!busy);
    m_unlock->setEnabled(!busy);
    m_give->setText(busy ? tr("Working…") : tr("Write the file…"));
    m_conflictPanel->setAside(conflicts() > 0 ? tr("The value shown is the same on both sides until one of you chooses.")
                                              : tr("Nothing to choose."));
    m_table->setVisible(conflicts() > 0);
    showChoices();
    emit headerChanged();
}

void ExchangePage::showChoices()
{
    while (QLayoutItem *item = m_choiceLayout->takeAt(0)) {
        if (item->widget())
            item->widget()->deleteLater();
        delete item;
    }
    const FieldConflict *conflict = m_model->conflictAt(m_table->currentIndex().row());
    m_choices->setVisible(conflict != nullptr);
    if (!conflict)
        return;
    for (std::size_t i = 0; i < conflict->values.size() && i < MostChoices; ++i) {
        const QString text = tr("%1   %2 — from %3").arg(QString::number(i + 1), m_model->valueText(*conflict, i), m_model->deviceText(*conflict, i));
        QPushButton *button = plainButton(text, i == 0 ? "tick" : nullptr, m_choices);
        button->setObjectName(QStringLiteral("value_%1").arg(i + 1));
        connect(button, &QPushButton::clicked, this, [this, i] { decide(i); });
        auto *row = new QHBoxLayout;
        auto *holder = new QWidget(m_choices);
        holder->setLayout(row);
        row->setContentsMargins(0, 0, 0, 0);
        row->addWidget(button);
        row->addStretch(1);
        m_choiceLayout->addWidget(holder);
    }
}

void ExchangePage::decide(std::size_t index)
{
    const int row = m_table->currentIndex().row();
    const FieldConflict *conflict = m_model->conflictAt(row);
    if (!conflict || index >= conflict->values.size())
        return;
    const FieldConflict decided = *conflict;
    if (!m_session.choose(decided, index))
        return;
    m_model->refresh();
    if (conflicts() > 0)
        m_table->selectRow(std::min(row, conflicts() - 1));
}

} // namespace recp
