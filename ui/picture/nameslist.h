#pragma once
#include "core/model/schema.h"
#include <QMap>
#include <QTableWidget>

namespace kluwen::ui
{

/// The captions of events, seizures, documents and sources that a picture holds, each with what it is called in
/// English. Those still without one come first and say so; names of persons and organisations are not among them.
class NamesList : public QTableWidget
{
    Q_OBJECT
public:
    explicit NamesList(QWidget *parent = nullptr);

    void setNames(const QMap<QString, Labels> &names);
    [[nodiscard]] const QMap<QString, Labels> &names() const { return m_names; }
    void setCaptions(const QStringList &captions); ///< found in the picture
    void setReadOnly(bool readOnly);
    void retranslate();

Q_SIGNALS:
    void changed(); ///< by hand

protected:
    void changeEvent(QEvent *event) override;

private:
    void fill();
    void mark(int row);
    void keep(int row);

    QMap<QString, Labels> m_names; ///< also of captions that this picture does not hold
    QStringList m_captions;
    bool m_isReadOnly = false;
    bool m_isFilling = false;
};

} // namespace kluwen::ui
