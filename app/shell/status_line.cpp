#include "app/shell/status_line.h"

#include "app/widgets/chip.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QStyle>
#include <QTime>

namespace recp {

StatusLine::StatusLine(QWidget *parent) : QStatusBar(parent)
{
    setSizeGripEnabled(false);
    m_left = new QLabel(this);
    m_left->setObjectName(QStringLiteral("saved"));
    m_left->setContentsMargins(12, 0, 6, 0);
    m_keys = new QWidget(this);
    m_keys->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_keyLayout = new QHBoxLayout(m_keys);
    m_keyLayout->setContentsMargins(4, 0, 4, 0);
    m_keyLayout->setSpacing(5);
    m_computing = new QLabel(this);
    m_computing->setObjectName(QStringLiteral("computing"));
    m_computing->hide();
    m_basis = new QLabel(this);
    m_basis->setObjectName(QStringLiteral("basis"));
    m_basis->setContentsMargins(6, 0, 10, 0);
    addWidget(m_left);
    addWidget(m_keys, 1);
    addPermanentWidget(m_computing);
    addPermanentWidget(m_basis);
}

void StatusLine::setLeft(const QString &text, const char *role)
{
    m_left->setText(text);
    m_left->setProperty("state", QString::fromLatin1(role));
    m_left->style()->unpolish(m_left);
    m_left->style()->polish(m_left);
}

void StatusLine::showSaved(const QTime &time)
{
    setLeft(tr("Saved %1").arg(QLocale().toString(time, QStringLiteral("HH:mm:ss"))), "good");
}

void StatusLine::showFailure(const QString &sentence)
{
    setLeft(sentence, "error");
}

void StatusLine::showNotice(const QString &sentence)
{
    setLeft(sentence, "notice");
}

void StatusLine::showKeys(const QList<KeyHint> &keys)
{
    while (QLayoutItem *item = m_keyLayout->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const KeyHint &hint : keys) {
        m_keyLayout->addWidget(new KeyCap(hint.keys, m_keys));
        auto *does = new QLabel(hint.does, m_keys);
        does->setContentsMargins(0, 0, 6, 0);
        m_keyLayout->addWidget(does);
    }
    m_keyLayout->addStretch(1);
}

void StatusLine::showBasis(const QString &basis)
{
    m_basis->setText(basis);
}

void StatusLine::showComputing(int done, int total)
{
    m_computing->setText(tr("Computing: %1 of %2 solutions").arg(done).arg(total));
    m_computing->setVisible(done < total);
}

} // namespace recp
