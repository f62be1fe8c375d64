#pragma once

namespace kluwen::bench
{

/// A tactical picture of 40 pages with 10 figures of 500 things as PDF, against QTextDocument printing its text alone;
/// and how long the pages of the preview take to follow a change, against QTextDocument laying out the same text.
void pictureBench();

} // namespace kluwen::bench
