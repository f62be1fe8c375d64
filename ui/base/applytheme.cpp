#include "ui/base/symbols.h"
#include "ui/base/theme.h"

#include <QApplication>
#include <QPalette>
#include <QStyleFactory>

namespace kluwen::ui
{

namespace
{

QPalette paletteOf(const Theme &theme)
{
    QPalette palette(theme.text, theme.surfaceRaised, mixed(theme.surfaceRaised, theme.surface, 0.5),
                     mixed(theme.border, Qt::black, 0.3), theme.border, theme.text, theme.text, theme.surface,
                     theme.window);
    palette.setColor(QPalette::AlternateBase, theme.surfaceRaised);
    palette.setColor(QPalette::Highlight, theme.accent);
    palette.setColor(QPalette::HighlightedText, theme.accentText);
    palette.setColor(QPalette::Link, theme.accent);
    palette.setColor(QPalette::LinkVisited, theme.accent);
    palette.setColor(QPalette::PlaceholderText, theme.textMuted);
    palette.setColor(QPalette::ToolTipBase, theme.surfaceRaised);
    palette.setColor(QPalette::ToolTipText, theme.text);
    const QColor pale = mixed(theme.text, theme.surface, 0.55);
    for (const QPalette::ColorRole role : {QPalette::Text, QPalette::WindowText, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, pale);
    palette.setColor(QPalette::Disabled, QPalette::Highlight, theme.border);
    return palette;
}

/// Corners, gaps and quiet lines on a 4 px grid; colours come in as names, so that there is one sheet for all themes.
constexpr auto sheet = R"(
QMainWindow, QDialog { background: @window; }
QMainWindow::separator { background: @window; width: 5px; height: 5px; }
QMainWindow::separator:hover { background: @accent; }
QToolTip { background: @raised; color: @text; border: 1px solid @border; padding: 4px 6px; }
QMenuBar { background: @window; color: @text; padding: 2px 4px; }
QMenuBar::item { padding: 4px 10px; background: transparent; border-radius: 4px; }
QMenuBar::item:selected { background: @hover; }
QMenu { background: @surface; color: @text; border: 1px solid @border; padding: 4px; }
QMenu::item { padding: 5px 28px 5px 12px; border-radius: 4px; }
QMenu::item:selected { background: @chosen; color: @text; }
QMenu::item:disabled { color: @pale; }
QMenu::separator { height: 1px; background: @border; margin: 4px 8px; }
QMenu::icon { padding-left: 8px; }
QToolBar { background: @window; border: 0; spacing: 4px; padding: 4px; }
QToolButton { border: 1px solid transparent; border-radius: 4px; padding: 4px; color: @text; }
QToolButton:hover { background: @hover; }
QToolButton:pressed, QToolButton:checked { background: @chosen; }
QToolButton:focus { border-color: @accent; }
QToolButton[toolButtonStyle="ToolButtonTextOnly"], QToolButton[popupMode="InstantPopup"], QToolButton#itemgrip { background: @surface; border-color: @border; }
QToolButton[toolButtonStyle="ToolButtonTextOnly"]:hover, QToolButton[popupMode="InstantPopup"]:hover, QToolButton#itemgrip:hover { background: @hover; }
QToolButton[toolButtonStyle="ToolButtonTextOnly"]:pressed, QToolButton[popupMode="InstantPopup"]:pressed, QToolButton#itemgrip:pressed { background: @chosen; }
QToolButton[toolButtonStyle="ToolButtonTextOnly"]:focus, QToolButton[popupMode="InstantPopup"]:focus, QToolButton#itemgrip:focus { border-color: @accent; }
QToolButton[toolButtonStyle="ToolButtonTextOnly"]:disabled, QToolButton[popupMode="InstantPopup"]:disabled, QToolButton#itemgrip:disabled { color: @pale; background: @raised; }
QToolButton[popupMode="InstantPopup"] { padding-right: 20px; }
QToolButton::menu-indicator { image: url(:/symbols/arrow_@arrow.svg); width: 12px; height: 12px;
  subcontrol-origin: border; subcontrol-position: right center; right: 5px; }
QDockWidget { color: @text; font-weight: 600; }
QDockWidget::title { background: @window; padding: 6px 8px; }
QTabBar { font-weight: normal; }
QTabBar::tab { background: transparent; color: @muted; padding: 6px 12px; border: 0; border-bottom: 2px solid transparent; }
QTabBar::tab:hover { color: @text; background: @hover; }
QTabBar::tab:selected { color: @text; border-bottom: 2px solid @accent; }
QTabBar::tab:focus { color: @accent; }
QMainWindow > QTabBar::tab { padding: 6px 7px; }
QTabWidget::pane { border: 1px solid @border; background: @surface; }
QPushButton { background: @surface; color: @text; border: 1px solid @border; border-radius: 4px; padding: 5px 14px; min-height: 18px; }
QPushButton:hover { background: @hover; }
QPushButton:pressed { background: @chosen; }
QPushButton:focus { border-color: @accent; }
QPushButton:default { background: @accent; color: @onaccent; border-color: @accent; }
QPushButton:disabled { color: @pale; background: @raised; border-color: @border; }
QPushButton:flat { border-color: transparent; background: transparent; text-align: left; }
QPushButton:flat:hover { background: @hover; }
QPushButton:flat:focus { border-color: @accent; }
QLineEdit, QPlainTextEdit, QTextEdit, QComboBox, QAbstractSpinBox { background: @surface; color: @text;
  border: 1px solid @border; border-radius: 4px; padding: 4px 6px; selection-background-color: @accent; selection-color: @onaccent; }
QLineEdit:focus, QPlainTextEdit:focus, QTextEdit:focus, QComboBox:focus, QAbstractSpinBox:focus { border-color: @accent; }
QLineEdit:disabled, QComboBox:disabled, QAbstractSpinBox:disabled, QPlainTextEdit:disabled, QTextEdit:disabled { color: @pale; background: @raised; }
QComboBox::drop-down, QDateEdit::drop-down { border: 0; width: 20px; }
QDateEdit::down-arrow { image: url(:/symbols/arrow_@arrow.svg); width: 12px; height: 12px; }
QCheckBox::indicator, QAbstractItemView::indicator, QGroupBox::indicator { width: 14px; height: 14px;
  border: 1px solid @muted; border-radius: 3px; background: @surface; }
QCheckBox::indicator:checked, QAbstractItemView::indicator:checked, QGroupBox::indicator:checked { background: @accent;
  border-color: @accent; image: url(:/symbols/tick_@arrow.svg); }
QCheckBox::indicator:indeterminate, QAbstractItemView::indicator:indeterminate { background: @chosen; border-color: @accent; }
QCheckBox::indicator:focus { border-color: @accent; }
QCheckBox::indicator:disabled, QAbstractItemView::indicator:disabled { border-color: @border; }
QAbstractSpinBox::up-button, QAbstractSpinBox::down-button { border: 0; width: 18px; background: transparent; }
QAbstractSpinBox::up-button:hover, QAbstractSpinBox::down-button:hover { background: @hover; }
QComboBox::down-arrow { image: url(:/symbols/arrow_@arrow.svg); width: 12px; height: 12px; }
QComboBox QAbstractItemView { background: @surface; color: @text; border: 1px solid @border;
  selection-background-color: @chosen; selection-color: @text; outline: 0; }
QAbstractItemView { background: @surface; alternate-background-color: @raised; color: @text; border: 1px solid @border; outline: 0;
  selection-background-color: @chosen; selection-color: @text; }
QTableView::item, QTreeView::item { border: 1px solid transparent; padding: 0 5px 0 4px; }
QAbstractItemView::item:focus, QTableView::item:focus, QTreeView::item:focus { border: 1px solid @accent; }
QHeaderView { background: @raised; border: 0; }
QHeaderView::section { background: @raised; color: @muted; border: 0; border-right: 1px solid @border; border-bottom: 1px solid @border;
  padding: 5px 8px; font-weight: 600; }
QTableView { gridline-color: @grid; }
QTextBrowser { padding: 12px; }
QScrollBar:vertical { background: transparent; width: 12px; margin: 0; }
QScrollBar:horizontal { background: transparent; height: 12px; margin: 0; }
QScrollBar::handle { background: @handle; border-radius: 4px; margin: 2px; }
QScrollBar::handle:vertical { min-height: 28px; }
QScrollBar::handle:horizontal { min-width: 28px; }
QScrollBar::handle:hover { background: @muted; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QProgressBar { background: @raised; border: 1px solid @border; border-radius: 4px; text-align: center; color: @text; min-height: 14px; }
QProgressBar::chunk { background: @progress; border-radius: 3px; }
QStatusBar { background: @window; color: @muted; }
QStatusBar::item { border: 0; }
QSplitter::handle { background: @border; }
QGroupBox { border: 1px solid @border; border-radius: 4px; margin-top: 14px; padding: 8px; }
QGroupBox::title { subcontrol-origin: margin; left: 8px; padding: 0 4px; color: @muted; }
QLabel[muted="true"] { color: @muted; }
QLabel[heading="true"] { font-weight: 600; }
QLabel[notice="true"] { background: @raised; border-left: 3px solid @progress; padding: 6px 8px; }
)";

QString sheetOf(const Theme &theme)
{
    const QList<QPair<QString, QColor>> names{
        {QStringLiteral("window"), theme.window},
        {QStringLiteral("surface"), theme.surface},
        {QStringLiteral("raised"), theme.surfaceRaised},
        {QStringLiteral("text"), theme.text},
        {QStringLiteral("muted"), theme.textMuted},
        {QStringLiteral("onaccent"), theme.accentText},
        {QStringLiteral("accent"), theme.accent},
        {QStringLiteral("border"), theme.border},
        {QStringLiteral("grid"), theme.grid},
        {QStringLiteral("hover"), mixed(theme.window, theme.text, 0.08)},
        {QStringLiteral("chosen"), mixed(theme.surface, theme.accent, theme.isDark ? 0.30 : 0.18)},
        {QStringLiteral("progress"), mixed(theme.surface, theme.accent, 0.45)},
        {QStringLiteral("handle"), mixed(theme.window, theme.text, 0.28)},
        {QStringLiteral("pale"), mixed(theme.text, theme.surface, 0.55)},
    };
    QString text = QLatin1String(sheet);
    text.replace(QLatin1String("@arrow"), theme.isDark ? QLatin1String("dark") : QLatin1String("light"));
    for (const auto &[name, colour] : names)
        text.replace(QLatin1Char('@') + name, colour.name());
    return text;
}

} // namespace

void applyTheme(QApplication &application, const Theme &theme)
{
    loadSymbols();
    // Set before the palette, because Fusion brings one of its own.
    QApplication::setStyle(QStyleFactory::create(QStringLiteral("Fusion")));
    QApplication::setPalette(paletteOf(theme));
    application.setStyleSheet(sheetOf(theme));
}

} // namespace kluwen::ui
