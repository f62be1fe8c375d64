#pragma once
#include "core/picture/picture.h"
#include "ui/picture/pageflow.h"

namespace kluwen::ui
{

/// A key judgement with its number; likelihood, confidence and author stand below it.
void flowJudgement(PageFlow &flow, const picture::KeyJudgement &judgement, int number, const Phrasebook &book);

/// The heading of a section and its key judgements, which is all it holds, in rows of as many as there are columns: on
/// a large sheet a line over all of it cannot be read. Numbered on from `number`; returns the last number.
int flowJudgementsBeside(PageFlow &flow, const picture::Section &section, int number, const Phrasebook &book);

} // namespace kluwen::ui
