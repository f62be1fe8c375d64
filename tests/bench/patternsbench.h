#pragma once

namespace kluwen::bench
{

/// Recall per typology on the HI-Small attempts of AMLworld, F1 per account on AMLSim and on the generator's own truth,
/// each beside its target, and payments per second of every detector.
void patternsBench();

} // namespace kluwen::bench
