#include "app/pages/catalogue_picker.h"

#include "app/models/catalogue_model.h"
#include "app/models/display.h"
#include "app/pages/suggestion_list.h"
#include "app/widgets/buttons.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QVBoxLayout>

namespace recp {

CataloguePicker::CataloguePicker(const Catalog &catalog, QWidget *parent)
    : QWidget(parent), m_catalog(catalog), m_model(new CatalogueModel(catalog, this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    m_search = new QLineEdit(this);
    m_search->setObjectName(QStringLiteral("catalogue_search"));
    m_search->setPlaceholderText(tr("Search the catalogue"));
    m_search->setAccessibleName(tr("Search the catalogue"));
    m_search->setClearButtonEnabled(true);
    m_search->installEventFilter(this);
    m_system = new QComboBox(this);
    m_system->setObjectName(QStringLiteral("catalogue_system"));
    m_system->setAccessibleName(tr("System"));
    m_system->addItem(tr("All systems"), QString());
    for (const CatalogEntry &system : catalog.systems())
        m_system->addItem(system.name.in(shownLanguage()), system.id);
    m_list = new QListView(this);
    m_list->setObjectName(QStringLiteral("catalogue_list"));
    m_list->setAccessibleName(tr("Catalogue"));
    m_list->setModel(m_model);
    m_list->setUniformItemSizes(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setFrameShape(QFrame::NoFrame);
    m_description = new QLabel(this);
    m_description->setProperty("role", QStringLiteral("secondary"));
    m_description->setWordWrap(true);
    m_description->setMinimumHeight(84);
    m_description->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_add = accentButton(tr("Add"), "plus", this);
    m_add->setObjectName(QStringLiteral("catalogue_add"));
    m_free = plainButton(tr("Add as a free solution"), nullptr, this);
    m_free->setObjectName(QStringLiteral("free_add"));
    m_free->setToolTip(tr("A solution of your own, with a direct estimate; the text above becomes its title."));
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_add);
    buttons->addWidget(m_free);
    layout->addWidget(m_search);
    layout->addWidget(m_system);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_description);
    layout->addLayout(buttons);

    connect(m_search, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_model->setSearch(text);
        m_list->setCurrentIndex(m_model->index(0));
        describe();
    });
    connect(m_system, &QComboBox::currentIndexChanged, this, [this] {
        m_model->setSystem(m_system->currentData().toString());
        m_list->setCurrentIndex(m_model->index(0));
        describe();
    });
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &CataloguePicker::describe);
    connect(m_list, &QListView::doubleClicked, this, &CataloguePicker::choose);
    connect(m_add, &QPushButton::clicked, this, &CataloguePicker::choose);
    connect(m_free, &QPushButton::clicked, this, [this] { emit freeWanted(m_search->text().trimmed()); });
    describe();
}

void CataloguePicker::setAdded(const QSet<QString> &codes)
{
    m_model->setAdded(codes);
}

void CataloguePicker::begin()
{
    m_search->clear();
    m_list->setCurrentIndex(m_model->index(0));
    m_search->setFocus();
}

void CataloguePicker::choose()
{
    if (const CatalogSolution *solution = m_model->solutionAt(m_list->currentIndex().row()))
        emit chosen(solution->code);
}

void CataloguePicker::describe()
{
    const CatalogSolution *solution = m_model->solutionAt(m_list->currentIndex().row());
    m_add->setEnabled(solution);
    if (!solution) {
        m_description->setText(m_model->rowCount() ? QString() : tr("Nothing in the catalogue holds these words."));
        return;
    }
    QStringList lines;
    if (const QString range = screeningText(*solution); !range.isEmpty())
        lines << tr("%1 (screening range, to be verified)").arg(range);
    if (const QString measure = solution->measure.in(shownLanguage()); !measure.isEmpty())
        lines << tr("Measure: %1").arg(measure);
    m_description->setText(lines.join(u'\n'));
}

bool CataloguePicker::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_search && event->type() == QEvent::KeyPress) {
        const auto *press = static_cast<QKeyEvent *>(event);
        const int by = press->key() == Qt::Key_Down ? 1 : press->key() == Qt::Key_Up ? -1 : 0;
        const QModelIndex next = m_model->index(m_list->currentIndex().row() + by);
        if (by != 0 && next.isValid()) {
            m_list->setCurrentIndex(next);
            return true;
        }
        if (press->key() == Qt::Key_Return || press->key() == Qt::Key_Enter) {
            choose();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void CataloguePicker::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        emit closed();
    else
        QWidget::keyPressEvent(event);
}

} // namespace recp
