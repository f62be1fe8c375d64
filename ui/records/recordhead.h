#pragma once
#include "core/base/phrasebook.h"
#include "ui/base/theme.h"
#include <QWidget>

namespace kluwen::ui
{

struct RecordFacts;

/// The head of the inspector: the shape and symbol of a thing, its name, its type, and its roles as badges.
class RecordHead : public QWidget
{
    Q_OBJECT
public:
    explicit RecordHead(QWidget *parent = nullptr);

    void showRecord(const RecordFacts &facts, Language language);
    void setTheme(const Theme &theme);
    [[nodiscard]] const QString &name() const { return m_name; }
    [[nodiscard]] const QStringList &roles() const { return m_roles; }

    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override { return {280, heightForWidth(280)}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {160, heightForWidth(160)}; }

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    struct Places;
    [[nodiscard]] Places places(int width) const;

    Theme m_theme = Theme::light();
    QString m_name;
    QString m_type;
    QString m_symbol;
    Family m_family = Family::Document;
    bool m_isLink = false;
    QStringList m_roles; ///< labels
};

} // namespace kluwen::ui
