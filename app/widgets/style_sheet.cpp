#include "app/widgets/style_sheet.h"

#include "app/widgets/theme.h"

#include <QHash>

namespace recp {

namespace {

/// $name stands for a colour of the theme. Sizes are in pixels at 100 %; Qt scales them with the screen.
const char *const Template = R"(
QToolTip { background: $raised; color: $text; border: 1px solid $line; padding: 4px 6px; }
QScrollArea, QScrollArea > QWidget > QWidget#scrolled { background: transparent; border: none; }

QLabel[role="pageTitle"] { font-size: 18px; font-weight: bold; }
QLabel[role="panelTitle"], QLabel[role="bold"] { font-weight: bold; }
QLabel[role="secondary"] { color: $text2; font-size: 12px; }
QLabel[role="small"] { color: $text2; font-size: 11px; }
QLabel[role="section"] { color: $text2; font-size: 12px; font-weight: bold; }
QLabel[role="figureLabel"] { color: $text2; font-size: 12px; }
QLabel[role="figureUnit"] { color: $text2; font-size: 12px; }
QLabel[role="figure"] { font-size: 21px; font-weight: bold; }
QLabel[role="result"] { font-size: 30px; font-weight: bold; }
QLabel[role="problem"] { color: $errorText; font-size: 11px; }
QLabel[role="late"] { color: $errorText; font-weight: bold; }
QLabel[role="good"] { color: $goodText; font-size: 11px; }
QLabel[role="warningTitle"] { color: $warningText; font-weight: bold; }

recp--Panel { background: $surface; border: 1px solid $line; border-radius: 6px; }
recp--IssueStrip, QFrame[role="warningStrip"] {
    background: $warningGround; border: 1px solid $warningLine; border-radius: 6px; }
QFrame[role="errorStrip"] { background: $errorGround; border: 1px solid $errorText; border-radius: 6px; }
QFrame[role="noteStrip"] { background: $noteGround; border: 1px solid $noteGround; border-radius: 6px; }
QFrame[role="inlinePanel"] { background: $raised; border: 1px solid $line; border-radius: 6px; }
QFrame[role="listRow"] { border: none; border-top: 1px solid $hairline; }
QFrame#places { background: $nav; border: none; border-right: 1px solid $line; }
QFrame#places QTreeView { background: $nav; }
QFrame#places QToolButton { border-radius: 5px; margin: 0 8px; padding: 6px 3px; text-align: left; }
QFrame#places QToolButton:focus { padding: 5px 2px; }
QFrame#pageHeader { background: $surface; border: none; border-bottom: 1px solid $line; }
QFrame#sidePanel { background: $surface; border: none; border-left: 1px solid $line; }
QFrame#findPanel { background: $surface; border: 1px solid $line; border-radius: 6px; }
QFrame[role="hairline"] { background: $hairline; border: none; max-height: 1px; min-height: 1px; }
QFrame[role="upright"] { background: $line; border: none; max-width: 1px; min-width: 1px; }

recp--Chip { border-radius: 9px; padding: 0 7px; font-size: 12px; color: $text2; background: $nav; }
recp--Chip[chip="Note"] { color: $noteText; background: $noteGround; }
recp--Chip[chip="Teal"] { color: $accent; background: $selection; }
recp--Chip[chip="Warning"] { color: $warningText; background: $warningGround; }
recp--Chip[chip="Good"] { color: $goodText; background: $goodGround; }
recp--Chip[chip="Error"] { color: $errorText; background: $errorGround; }
recp--Chip[chip="Outline"] { color: $text2; background: transparent; border: 1px dashed $text3; border-radius: 3px; }
recp--KeyCap { color: $text; background: $surface; border: 1px solid $line; border-radius: 3px; padding: 0 4px;
    font-size: 11px; }

QPushButton { background: $surface; color: $text; border: 1px solid $line; border-radius: 5px; padding: 0 11px;
    min-height: 26px; max-height: 26px; }
QPushButton:hover { background: $raised; border-color: $text3; }
QPushButton:pressed, QPushButton:checked { background: $selection; }
QPushButton:disabled { color: $text3; background: transparent; border-color: $line; }
QPushButton:focus { border: 2px solid $accent; padding: 0 10px; min-height: 24px; max-height: 24px; }
QPushButton[look="accent"] { background: $accent; color: $onAccent; border: 1px solid $accent; font-weight: bold; }
QPushButton[look="accent"]:disabled { background: $raised; color: $text3; border-color: $line; }
QPushButton[look="accent"]:focus { border: 2px solid $text; }
QPushButton[look="link"], QPushButton[look="sentence"] { background: transparent; border: none; color: $accent;
    padding: 0 4px; text-align: left; }
QPushButton[look="link"]:hover, QPushButton[look="sentence"]:hover { text-decoration: underline; }
QPushButton[look="link"]:focus, QPushButton[look="sentence"]:focus { border: 2px solid $accent; padding: 0 2px; }
QPushButton[look="sentence"] { color: $text; }

QToolButton { background: transparent; border: 1px solid transparent; border-radius: 5px; padding: 4px; color: $text; }
QToolButton:hover { background: $raised; border-color: $line; }
QToolButton:checked { background: $selection; color: $accent; }
QToolButton:focus { border: 2px solid $accent; padding: 3px; }
QToolButton:disabled { color: $text3; }
recp--SegmentedControl { background: $surface; border: 1px solid $line; border-radius: 5px; }
recp--SegmentedControl QToolButton { border: none; border-left: 1px solid $line; border-radius: 0; padding: 0 11px;
    color: $text; }
recp--SegmentedControl QToolButton[first="true"] { border-left: none; }
recp--SegmentedControl QToolButton:checked { background: $selection; color: $accent; font-weight: bold; }
recp--SegmentedControl QToolButton:focus { border: 2px solid $accent; padding: 0 9px; }

QLineEdit, QDateEdit, QSpinBox, QDoubleSpinBox, QComboBox, QPlainTextEdit, QTextEdit {
    background: $surface; color: $text; border: 1px solid $line; border-radius: 4px;
    selection-background-color: $accent; selection-color: $onAccent; }
QLineEdit, QDateEdit, QSpinBox, QDoubleSpinBox { padding: 0 7px; min-height: 24px; max-height: 24px; }
QComboBox { padding: 0 4px 0 7px; min-height: 24px; max-height: 24px; }
QPlainTextEdit, QTextEdit { padding: 3px; }
QLineEdit:hover, QComboBox:hover, QDateEdit:hover, QPlainTextEdit:hover { border-color: $text3; }
QLineEdit:focus, QDateEdit:focus, QSpinBox:focus, QDoubleSpinBox:focus { border: 2px solid $accent; padding: 0 6px;
    min-height: 22px; max-height: 22px; }
QComboBox:focus, QComboBox:on { border: 2px solid $accent; padding: 0 3px 0 6px; min-height: 22px; max-height: 22px; }
QPlainTextEdit:focus, QTextEdit:focus { border: 2px solid $accent; padding: 2px; }
QLineEdit[invalid="true"] { border: 1px solid $errorText; }
QLineEdit[invalid="true"]:focus { border: 2px solid $errorText; }
QLineEdit:disabled, QComboBox:disabled, QDateEdit:disabled, QPlainTextEdit:disabled,
QLineEdit[readOnly="true"], QPlainTextEdit[readOnly="true"] { background: $raised; color: $text2; border-color: $hairline; }
QComboBox::drop-down, QDateEdit::drop-down { border: none; width: 20px; subcontrol-origin: padding; subcontrol-position: right; }
QComboBox::down-arrow, QDateEdit::down-arrow { image: url(:/recp-icons/combo-arrow.svg); width: 12px; height: 12px; }
QComboBox QAbstractItemView { background: $surface; color: $text; border: 1px solid $line; outline: none;
    selection-background-color: $selection; selection-color: $text; }
QAbstractItemView QLineEdit, QAbstractItemView QComboBox, QAbstractItemView QDateEdit { border-radius: 0; }
QCheckBox::indicator { width: 13px; height: 13px; background: $surface; border: 1px solid $text3; border-radius: 3px; }
QCheckBox::indicator:checked { background: $accent; border-color: $accent; image: url(:/recp-icons/$tick); }
QCheckBox:focus, QRadioButton:focus { border: 2px solid $accent; border-radius: 4px; }

QAbstractItemView { background: $surface; color: $text; border: none; outline: none; }
QTableView { gridline-color: $hairline; selection-background-color: $selection; selection-color: $text; }
QTableView::item { border-bottom: 1px solid $hairline; padding: 0 6px; }
QTableView::item:selected, QTreeView::item:selected, QListView::item:selected { background: $selection; color: $text; }
QListView::item, QListView::item:selected { padding: 3px 6px; border: none; }
QHeaderView { background: $raised; border: none; }
QHeaderView::section { background: $raised; color: $text2; font-size: 11px; border: none;
    border-bottom: 1px solid $line; padding: 4px 9px; }
recp--GridView QHeaderView::section { padding: 4px 6px; }
QTableCornerButton::section { background: $raised; border: none; }

QScrollBar:vertical { background: transparent; width: 10px; margin: 0; }
QScrollBar:horizontal { background: transparent; height: 10px; margin: 0; }
QScrollBar::handle { background: $hatch; border-radius: 3px; margin: 2px; }
QScrollBar::handle:hover { background: $text3; }
QScrollBar::handle:vertical { min-height: 28px; }
QScrollBar::handle:horizontal { min-width: 28px; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }

QMenu { background: $surface; color: $text; border: 1px solid $line; padding: 4px 0; }
QMenu::item { padding: 4px 24px 4px 12px; }
QMenu::item:selected { background: $selection; }
QMenu::separator { height: 1px; background: $hairline; margin: 4px 0; }
QProgressBar { background: $hairline; border: none; border-radius: 2px; min-height: 4px; max-height: 4px; }
QProgressBar::chunk { background: $accent; border-radius: 2px; }
QSplitter::handle { background: transparent; }
QStatusBar { background: $nav; border-top: 1px solid $line; min-height: 23px; max-height: 23px; }
QStatusBar::item { border: none; }
QStatusBar QLabel { font-size: 11px; color: $text2; }
QStatusBar recp--KeyCap { color: $text; }
QStatusBar QLabel[state="good"] { color: $goodText; }
QStatusBar QLabel[state="error"] { color: $errorText; font-weight: bold; }
QStatusBar QLabel[state="notice"] { color: $text; }
QTabBar::tab { background: transparent; color: $text2; padding: 7px 12px; border: none; border-bottom: 2px solid transparent; }
QTabBar::tab:selected { color: $accent; font-weight: bold; border-bottom-color: $accent; }
QTabBar::tab:focus { border: 2px solid $accent; padding: 5px 10px 7px 10px; }
QTabWidget::pane { border: none; }
)";

QHash<QString, QColor> colorsOf(const Theme &t)
{
    return {{QStringLiteral("ground"), t.ground},
            {QStringLiteral("nav"), t.nav},
            {QStringLiteral("surface"), t.surface},
            {QStringLiteral("raised"), t.raised},
            {QStringLiteral("line"), t.line},
            {QStringLiteral("hairline"), t.hairline},
            {QStringLiteral("text"), t.text},
            {QStringLiteral("text2"), t.text2},
            {QStringLiteral("text3"), t.text3},
            {QStringLiteral("accent"), t.accent},
            {QStringLiteral("onAccent"), t.onAccent},
            {QStringLiteral("selection"), t.selection},
            {QStringLiteral("warningText"), t.warningText},
            {QStringLiteral("warningGround"), t.warningGround},
            {QStringLiteral("warningLine"), t.warningLine},
            {QStringLiteral("errorText"), t.errorText},
            {QStringLiteral("errorGround"), t.errorGround},
            {QStringLiteral("goodText"), t.goodText},
            {QStringLiteral("goodGround"), t.goodGround},
            {QStringLiteral("noteText"), t.noteText},
            {QStringLiteral("noteGround"), t.noteGround},
            {QStringLiteral("hatch"), t.hatch}};
}

} // namespace

QString styleSheet(const Theme &theme)
{
    const QHash<QString, QColor> colors = colorsOf(theme);
    const QString source = QString::fromLatin1(Template);
    const QString tick = QStringLiteral("tick"); // an image cannot take its colour from the sheet
    const bool isLight = theme.onAccent.lightness() > theme.accent.lightness();
    const QString tickFile = isLight ? QStringLiteral("tick-white.svg") : QStringLiteral("tick-black.svg");
    QString sheet;
    for (qsizetype i = 0; i < source.size(); ++i) {
        if (source.at(i) != u'$') {
            sheet += source.at(i);
            continue;
        }
        qsizetype end = i + 1;
        while (end < source.size() && source.at(end).isLetterOrNumber())
            ++end;
        const QString name = source.mid(i + 1, end - i - 1);
        Q_ASSERT_X(name == tick || colors.contains(name), "style sheet", qPrintable(name));
        sheet += name == tick ? tickFile : colors.value(name).name();
        i = end - 1;
    }
    return sheet;
}

} // namespace recp
