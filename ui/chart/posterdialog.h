#pragma once
#include "ui/base/casesession.h"
#include "ui/base/prompt.h"
#include "ui/chart/poster.h"
#include "ui/chart/scene.h"
#include <memory>
#include <QDialog>

class QCheckBox;
class QComboBox;
class QDoubleSpinBox;
class QLabel;
class QSpinBox;

namespace kluwen::ui
{

class PosterPreview;

/// Print a chart: paper, number of pages that are pasted together, and a preview of where the pages lie. Printed, or
/// written as a PDF file.
class PosterDialog : public QDialog
{
    Q_OBJECT
public:
    PosterDialog(CaseSession &session, Prompt &prompt, std::shared_ptr<const Scene> scene, QWidget *parent = nullptr);

    [[nodiscard]] Poster poster() const;
    void setPoster(const Poster &poster);
    void savePdf(); ///< asks where to
    void print();   ///< asks for the printer

private:
    void arrange();
    void renew();

    CaseSession &m_session;
    Prompt &m_prompt;
    std::shared_ptr<const Scene> m_scene;
    QString m_title;
    QString m_marking;
    QComboBox *m_paper;
    QComboBox *m_orientation;
    QSpinBox *m_columns;
    QSpinBox *m_rows;
    QDoubleSpinBox *m_overlap;
    QCheckBox *m_cutMarks;
    QCheckBox *m_legend;
    QLabel *m_size;
    PosterPreview *m_preview;
};

} // namespace kluwen::ui
