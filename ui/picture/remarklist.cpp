#include "ui/picture/remarklist.h"
#include "ui/base/format.h"
#include "ui/base/symbols.h"
#include "ui/base/tr.h"

#include <algorithm>

namespace kluwen::ui
{

RemarkList::RemarkList(QWidget *parent) : QListWidget(parent)
{
    setWordWrap(true);
    setSpacing(3);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFrameShape(QFrame::NoFrame);
    const auto lead = [this](const QListWidgetItem *row) { Q_EMIT sectionChosen(row->data(Qt::UserRole).toString()); };
    connect(this, &QListWidget::itemActivated, this, lead);
    connect(this, &QListWidget::itemClicked, this, lead);
    retranslate();
}

int RemarkList::weighty(const QList<picture::Remark> &remarks)
{
    return static_cast<int>(std::count_if(remarks.begin(), remarks.end(), [](const picture::Remark &remark) {
        return remark.weight == picture::Weight::Must;
    }));
}

QString RemarkList::symbolOf(picture::Weight weight)
{
    return weight == picture::Weight::Must ? QStringLiteral("warning") : QStringLiteral("info");
}

void RemarkList::setRemarks(const QList<picture::Remark> &remarks)
{
    m_remarks = remarks;
    retranslate();
}

void RemarkList::retranslate()
{
    setAccessibleName(UiTr::tr("Remarks on the picture"));
    clear();
    const Phrasebook book(screenLanguage());
    QList<picture::Remark> ordered = m_remarks;
    std::stable_sort(ordered.begin(), ordered.end(), [](const picture::Remark &a, const picture::Remark &b) {
        return a.weight == picture::Weight::Must && b.weight != picture::Weight::Must;
    });
    for (const picture::Remark &remark : std::as_const(ordered)) {
        const bool must = remark.weight == picture::Weight::Must;
        auto *row = new QListWidgetItem(symbolIcon(symbolOf(remark.weight), palette().color(QPalette::Text)),
                                        picture::textOf(remark.text, book), this);
        row->setData(Qt::UserRole, remark.section);
        row->setToolTip(must ? UiTr::tr("Must be corrected before the picture is released.")
                             : UiTr::tr("Worth another look; you decide."));
        row->setData(Qt::AccessibleTextRole, QStringLiteral("%1 %2").arg(row->text(), row->toolTip()));
    }
    if (ordered.isEmpty()) {
        auto *row = new QListWidgetItem(UiTr::tr("There are no remarks on this picture."), this);
        row->setFlags(Qt::NoItemFlags);
    }
}

} // namespace kluwen::ui
