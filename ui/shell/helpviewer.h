#pragma once
#include <QDialog>

class QListWidget;
class QTextBrowser;

namespace kluwen::ui
{

/// The manual, in the language of the screen: resources/help/<language>/<topic>.md.
class HelpViewer : public QDialog
{
    Q_OBJECT
public:
    explicit HelpViewer(QWidget *parent = nullptr);
    void showTopic(const QString &topic); ///< the first topic where it is unknown

    [[nodiscard]] static QStringList topics();
    /// The text of a topic in the language of the screen.
    [[nodiscard]] static QString text(const QString &topic);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void showPage(int row);

    QListWidget *m_topics;
    QTextBrowser *m_page;
};

} // namespace kluwen::ui
