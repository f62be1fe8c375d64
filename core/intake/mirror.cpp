#include "core/intake/mirror.h"

namespace kluwen::intake
{

bool Mirror::meets(const store::BulkImport::Draft &draft, StatedBy statedBy)
{
    if (statedBy == StatedBy::Neither || !draft.payer.isValid() || !draft.payee.isValid())
        return false;
    const qint64 own = statedBy == StatedBy::Payer ? 1 : -1;
    const Key key{draft.payer, draft.payee, draft.at.day(), draft.minor, draft.currency.code};
    const auto waiting = m_waiting.try_emplace(key, 0).first;
    const bool meets = waiting->second * own < 0;
    waiting->second += own;
    if (waiting->second == 0)
        m_waiting.erase(waiting);
    return meets;
}

} // namespace kluwen::intake
