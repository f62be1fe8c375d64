#include "ui/records/moneybox.h"
#include "ui/base/format.h"
#include "ui/base/symbols.h"
#include "ui/base/tr.h"

#include <QGridLayout>
#include <QLabel>
#include <QPushButton>

namespace kluwen::ui
{

namespace
{

QString sumsText(const QMap<quint16, qint64> &sums)
{
    QStringList parts;
    for (auto sum = sums.begin(); sum != sums.end(); ++sum)
        parts << amountText(sum.value(), Currency{sum.key()}, screenLanguage());
    return parts.isEmpty() ? QStringLiteral("–") : parts.join(QStringLiteral(" · "));
}

} // namespace

MoneyBox::MoneyBox(QWidget *parent)
    : QWidget(parent), m_in(new QLabel(this)), m_out(new QLabel(this)), m_follow(new QPushButton(this)),
      m_followBack(new QPushButton(this))
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(12, 0, 12, 8);
    grid->setHorizontalSpacing(8);
    grid->setVerticalSpacing(4);
    grid->addWidget(m_in, 0, 0, 1, 2);
    grid->addWidget(m_out, 1, 0, 1, 2);
    grid->addWidget(m_follow, 2, 0);
    grid->addWidget(m_followBack, 2, 1);
    for (QLabel *label : {m_in, m_out}) {
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    }
    connect(m_follow, &QPushButton::clicked, this, &MoneyBox::followRequested);
    connect(m_followBack, &QPushButton::clicked, this, &MoneyBox::followBackRequested);
    retranslate();
}

void MoneyBox::setSums(const PaymentSums &sums)
{
    m_sums = sums;
    m_isPending = false;
    showSums();
}

void MoneyBox::setPending()
{
    m_isPending = true;
    showSums();
}

void MoneyBox::setTheme(const Theme &theme)
{
    m_follow->setIcon(symbolIcon(QStringLiteral("trace"), theme));
    m_followBack->setIcon(symbolIcon(QStringLiteral("trace_back"), theme));
}

void MoneyBox::retranslate()
{
    m_follow->setText(UiTr::tr("Follow money"));
    m_follow->setToolTip(UiTr::tr("Show where the money of this account went"));
    m_followBack->setText(UiTr::tr("Trace origin"));
    m_followBack->setToolTip(UiTr::tr("Show where the money in this account came from"));
    showSums();
}

QString MoneyBox::text() const
{
    return QStringLiteral("%1\n%2").arg(m_in->text(), m_out->text());
}

void MoneyBox::showSums()
{
    if (m_isPending) {
        m_in->setText(UiTr::tr("Payments are being added up…"));
        m_out->setText(QString());
        return;
    }
    m_in->setText(
        UiTr::tr("In: %1 in %n payment(s)", nullptr, static_cast<int>(m_sums.paymentsIn)).arg(sumsText(m_sums.in)));
    m_out->setText(
        UiTr::tr("Out: %1 in %n payment(s)", nullptr, static_cast<int>(m_sums.paymentsOut)).arg(sumsText(m_sums.out)));
    m_follow->setEnabled(m_sums.paymentsOut > 0);
    m_followBack->setEnabled(m_sums.paymentsIn > 0);
}

} // namespace kluwen::ui
