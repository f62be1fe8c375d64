#pragma once

namespace kluwen::store
{

/// The pieces of schema version 1. Released SQL is never edited again: a change is a new migration step.
extern const char *const recordsSchema;  ///< things, links, statements, sources, charts, history, log
extern const char *const paymentsSchema; ///< payments and the full-text indexes

} // namespace kluwen::store
