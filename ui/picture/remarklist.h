#pragma once
#include "core/picture/picture.h"
#include <QListWidget>

namespace kluwen::ui
{

/// What to look at before a picture leaves the house. Choosing a remark leads to its section.
class RemarkList : public QListWidget
{
    Q_OBJECT
public:
    explicit RemarkList(QWidget *parent = nullptr);

    void setRemarks(const QList<picture::Remark> &remarks);
    [[nodiscard]] static int weighty(const QList<picture::Remark> &remarks); ///< how many must be mended
    [[nodiscard]] static QString symbolOf(picture::Weight weight);           ///< the same here and in the outline
    void retranslate();

Q_SIGNALS:
    void sectionChosen(const QString &id);

private:
    QList<picture::Remark> m_remarks;
};

} // namespace kluwen::ui
