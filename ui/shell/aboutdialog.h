#pragma once
#include <QDialog>

namespace kluwen::ui
{

/// Name, version, licence and what the program is built on.
class AboutDialog : public QDialog
{
    Q_OBJECT
public:
    explicit AboutDialog(QWidget *parent);
};

} // namespace kluwen::ui
