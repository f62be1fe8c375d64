#pragma once
#include "core/store/search.h"
#include <QAbstractListModel>

namespace kluwen::ui
{

/// What a search found: hits under a heading for each type of thing, then payments. Headings cannot be chosen.
class SearchModel : public QAbstractListModel
{
    Q_OBJECT
public:
    using QAbstractListModel::QAbstractListModel;

    void setHits(const QList<store::SearchHit> &hits, const QString &query);
    void renewTexts(); ///< after the language changed

    /// The hit of a line; null for a heading.
    [[nodiscard]] const store::SearchHit *hit(const QModelIndex &index) const;
    [[nodiscard]] const QString &query() const { return m_query; }
    [[nodiscard]] int firstHit() const; ///< line of the first hit; -1 = none

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    [[nodiscard]] QStringList mimeTypes() const override;
    [[nodiscard]] QMimeData *mimeData(const QModelIndexList &indexes) const override; ///< things, for a chart

private:
    struct Line
    {
        QString heading; ///< empty for a hit
        store::SearchHit hit;
    };
    void makeLines();

    QList<store::SearchHit> m_hits;
    QString m_query;
    QList<Line> m_lines;
};

/// The parts of `text` that the words of a query match, as (start, length), folded as the search does.
[[nodiscard]] QList<std::pair<qsizetype, qsizetype>> matchedParts(const QString &text, const QString &query);

} // namespace kluwen::ui
