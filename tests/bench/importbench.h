#pragma once

namespace kluwen::bench
{

/// Prints JSON lines {"name","value","unit","peer","peer_value","ratio"} on standard output: importing 1,000,000
/// payments against `sqlite3 .import` with two indexes, the memory it takes against that of a quarter of the rows, and
/// the first 50 hits of a search against 50 ms.
void importBench();

} // namespace kluwen::bench
