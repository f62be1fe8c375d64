#pragma once

namespace kluwen::store
{

/// The pieces of the schema. Released SQL is never edited again: a change is a new migration step.
extern const char *const recordsSchema;    ///< version 1: things, links, statements, sources, charts, history, log
extern const char *const paymentsSchema;   ///< version 1: payments and the full-text indexes
extern const char *const chartsSchema;     ///< version 2: what is on a chart and how it is shown
extern const char *const provisionsSchema; ///< version 3: what was provided to whom
extern const char *const versionsSchema;   ///< version 4: frozen versions of pictures, copies in the register

} // namespace kluwen::store
