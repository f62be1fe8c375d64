#pragma once
#include "core/base/text.h"
#include "core/model/payment.h"
#include "core/picture/caseview.h"

namespace kluwen::app
{

/// What of a case may be written for another program: the case as the own team sees it, and what may be read of
/// payments, which are no statements.
struct OwnView
{
    picture::CaseView view;
    picture::Mentions mentions; ///< of those who leave by no door
    QByteArray secret;          ///< of the case; never written

    [[nodiscard]] bool maySee(const Payment &payment) const
    {
        return (!payment.payer.isValid() || view.contains(payment.payer)) &&
               (!payment.payee.isValid() || view.contains(payment.payee));
    }
    /// A text of a payment; empty where it names somebody who may not be named.
    [[nodiscard]] QString readable(const std::string &text) const
    {
        return mentions.cleaned(fromUtf8(text), true).value_or(QString());
    }
};

} // namespace kluwen::app
