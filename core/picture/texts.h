#pragma once
#include "core/picture/hypotheses.h"
#include "core/picture/leftout.h"
#include "core/picture/outline.h"
#include "core/picture/picture.h"
#include "core/picture/recipient.h"
#include "core/picture/sectionitem.h"
#include "core/picture/template.h"
#include <functional>
#include <QDate>
#include <QMap>

namespace kluwen::picture
{

/// What a recipient outside the case gets the picture for; each part may be empty.
struct ProvisionTexts
{
    Phrase purpose;
    Phrase question;

    [[nodiscard]] bool isEmpty() const { return purpose.isEmpty() && question.isEmpty(); }
};

/// What analysts wrote for the picture of a level: kept in the case as the document textsKey(level), and as a file.
///
///     {"title": {"nl": "...", "en": "..."}, "product": "TB-2026-014", "version": 2, "author": "...",
///      "marking": "POLITIE INTERN", "purpose": {...}, "question": {...},
///      "markedUntil": "2035-01-01", "reviewer": "...", "authority": "...", "distribution": {...},
///      "retainUntil": "2031-12-31", "provisions": {"europol": {"purpose": {...}, "question": {...}}},
///      "judgements": [{"nl": "...", "en": "...", "likelihood": "likely", "confidence": "moderate", "author": "..."}],
///      "against": [{"nl": "...", "en": "..."}], "gaps": [{...}], "options": [{...}],
///      "subject": "Luchtkasteel Horeca B.V.",
///      "hypotheses": {"hypotheses": [{...}], "evidence": [{"nl": "...", "en": "...", "credibility": 3, "relevance": 2,
///                     "cells": ["CC", "I", ""]}]},
///      "charts": ["De kern", "Geld naar het buitenland"],
///      "trail": {"from": "NL...", "since": "2025-01-01", "until": "", "rule": "fifo",
///                "openings": "stated"},
///      "sections": [{"id": "judgements", "on": true}, {"id": "hypotheses", "on": false}],
///      "items": [{"section": "persons", "kind": "records", "records": [12, 31]}],
///      "written": {"assumptions": [{"nl": "...", "en": "..."}]},
///      "names": {"Ontmoeting in café Luchtkasteel": {"en": "Meeting in café Luchtkasteel"}},
///      "leftOut": [{"record": 12, "recipients": ["europol"]}]}
///
/// A text may cite statements and payments of the case by marks such as [s12] and [p34] (citations.h). `openings` is
/// "empty" where the trail does not begin with the balances that banks stated; without it, it does.
struct Texts
{
    Phrase title;
    QString product;
    int version = 1;
    QString author;
    Phrase marking;
    QDate markedUntil; ///< last day of the classification; invalid = not said
    QString reviewer;
    QString authority;   ///< who approved the product
    Phrase distribution; ///< who receives it, in words
    QDate retainUntil;
    QMap<QString, ProvisionTexts> provisions; ///< per recipient id, instead of the purpose and question of the case
    Phrase purpose;
    Phrase question;
    QList<KeyJudgement> judgements;
    QList<Phrase> against; ///< what speaks against the judgements
    QList<Phrase> gaps;    ///< what is not known
    QList<Phrase> options; ///< what could be done
    TrailChoice trail;
    QStringList charts; ///< titles of the charts that the network section shows; none = the whole case
    QString subject;    ///< name or number of the thing that a picture around one thing is about
    Hypotheses hypotheses;
    QList<SectionChoice> sections; ///< order of the sections and which are left out; empty = as the template has them
    QList<SectionItem> items;      ///< put into sections by hand, in their order
    QMap<QString, QList<Phrase>> written; ///< of the sections of texts that templates declare, by id of the section
    QMap<QString, Labels> names; ///< captions of events, seizures, documents and sources, as a language calls them
    QList<LeftOut> leftOut;      ///< not needed by some recipients
};

[[nodiscard]] QString textsKey(Level level);               ///< "picture.tactical"
[[nodiscard]] QString textsKey(const QString &templateId); ///< "picture.decision"
/// The texts of a template that the case keeps; `document` reads a document of it. A product of which nothing is
/// written yet begins with what is written for the picture of its level, without its outline and, unless it is the
/// same on a larger sheet, without its title and number; a report of facts and a picture around one thing begin empty.
[[nodiscard]] Result<Texts> textsOf(const Template &layout, const std::function<QString(const QString &)> &document);
/// Malformed where it is no JSON object; an empty text gives empty texts.
[[nodiscard]] Result<Texts> textsFromJson(const QString &json);
[[nodiscard]] QString toJson(const Texts &texts);
/// The texts with the purpose and question that this recipient reads: what the team asks itself is answered by
/// judgements that others do not get, so that without a question of its own the recipient has none.
[[nodiscard]] Texts textsFor(const Texts &texts, const Recipient &recipient);

} // namespace kluwen::picture
