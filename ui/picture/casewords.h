#pragma once
#include "core/model/payment.h"
#include "core/model/statement.h"
#include "core/picture/picture.h"
#include "core/picture/sectionitem.h"

namespace kluwen::store
{
class CaseFile;
}

namespace kluwen::ui
{

/// Lines by which somebody who writes a picture knows things of the case again, in the language of the screen.
[[nodiscard]] QString recordLine(store::CaseFile &caseFile, RecordId record);               ///< empty where it is gone
[[nodiscard]] QString statementLine(store::CaseFile &caseFile, const Statement &statement); ///< with its grading
/// "3 Mar 2026, € 350.00: A → B; description", with what accounts are called.
[[nodiscard]] QString paymentLine(const Payment &payment, const QHash<RecordId, QString> &names);
[[nodiscard]] QString paymentLine(store::CaseFile &caseFile, const Payment &payment);
[[nodiscard]] QString accountViewName(picture::AccountView view); ///< "In and out"
[[nodiscard]] QString itemLine(store::CaseFile &caseFile, const picture::SectionItem &item);

} // namespace kluwen::ui
