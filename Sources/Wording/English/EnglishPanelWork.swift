/// What is said of work files of evaluators, and what `lastenheft panel` says.
let englishPanelWork: [String: String] = [
  "PW001.foreign": "The file is no scoring sheet of this tender.",
  "PW001.rationale": "What is read are the sheets that 'lastenheft panel' handed out, as XLSX, ODS or XML.",
  "PW001.summary": "no scoring sheet of this tender",
  "PW001.vote": "The file is the scoring sheet of one person; what is expected is that of the agreement.",
  "PW002.rationale": "Points from another tender do not count here.",
  "PW002.summary": "the scoring sheet belongs to another tender",
  "PW002.tender": "The sheet belongs to the tender '{0}' instead of '{1}'.",
  "PW003.digest": "The digest of the documents is '{0}' instead of '{1}'.",
  "PW003.rationale": "Offers are judged by the published version only. Hand the sheet out again.",
  "PW003.summary": "the scoring sheet belongs to another version of the documents",
  "PW003.version": "The sheet names version '{0}' instead of '{1}'.",
  "PW004.digest": "The digest of the offer of '{0}' is not that of the file in the dossier.",
  "PW004.rationale": "Perhaps another offer was judged. Find out which file counts, and hand the sheet out again.",
  "PW004.summary": "the offer is another one than was handed out",
  "PW005.answer": "The answer of '{0}' to '{1}' was changed in the sheet.",
  "PW005.evidence": "The evidence of '{0}' for '{1}' was changed in the sheet.",
  "PW005.name": "The name '{0}' was changed in the sheet to '{1}'.",
  "PW005.rationale": "A changed sheet is not taken over, because nobody can say what was judged.",
  "PW005.scale": "The scale of '{1}' at '{0}' was changed in the sheet.",
  "PW005.statement": "The text of requirement '{1}' at '{0}' was changed in the sheet.",
  "PW005.summary": "a text of the scoring sheet was changed",
  "PW005.title": "The title of requirement '{1}' at '{0}' was changed in the sheet.",
  "PW005.votes": "The votes on '{1}' at '{0}' are not those of the record.",
  "PW006.offer": "The offer of '{0}' was not handed out.",
  "PW006.rationale": "Only admitted offers and published criteria are judged.",
  "PW006.requirement": "For '{0}', '{1}' is not to be judged.",
  "PW006.summary": "points for something that was not handed out",
  "PW007.rationale": "Who evaluates stands in evaluation.xml; 'lastenheft panel handout --evaluator' adds a person.",
  "PW007.summary": "the scoring sheet names nobody who evaluates",
  "PW007.unknown": "'{0}' is none of the evaluators.",
  "PW008.rationale": "Which sheet counts is for the person to say; until then neither is taken over.",
  "PW008.summary": "several scoring sheets of one person",
  "PW008.twice": "There are several sheets of '{0}'.",
  "PW009.level": "For '{0}', '{1}' has {2} points; this level was not published.",
  "PW009.rationale": "Only points for which a level was published are given.",
  "PW009.summary": "points outside the scale",
  "PW010.points": "For '{0}', '{1}' has a reason, but no points that can be understood.",
  "PW010.rationale": "All points have a reason, so that the evaluation can be followed.",
  "PW010.reason": "For '{0}', '{1}' has points without a reason.",
  "PW010.summary": "points and reason belong together",
  "PW011.day": "The day of evaluation is missing.",
  "PW011.rationale": "The record says who evaluated, and when.",
  "PW011.summary": "the day of evaluation is missing",
  "PW012.rationale": "Votes are not changed afterwards. What comes of the discussion stands in the agreement.",
  "PW012.summary": "points differ from those taken over already",
  "PW012.vote": "For '{0}', '{2}' has already given '{1}' {3} points with a reason; the sheet says something else.",
  "PW013.money": "The answer of '{0}' to '{1}' speaks of money; amounts hidden: {2}.",
  "PW013.rationale":
    "Amounts are hidden in the scoring sheet, numbers in words are not understood. Read the place before you "
    + "hand the sheet out.",
  "PW013.summary": "an answer speaks of money",
  "PW014.empty": "'{0}' has not judged all answers, left out: {1}. They are missing, and not zero.",
  "PW014.rationale": "The whole sheet can be taken over again later, as long as the evaluation is not closed.",
  "PW014.summary": "cells of the scoring sheet are empty",
  "PW015.closed": "{0} closed the evaluation on {1:date}; new votes are not taken over any more.",
  "PW015.rationale": "After the closing the prices may be known. Enter a change as an agreement, with its reason.",
  "PW015.summary": "votes after the closing",
  "panel.abstract": "Evaluation of quality by several people, without prices.",
  "panel.argument.agreements":
    "Agreement sheets that were filled in (XLSX, ODS, XML); without any, an empty one is made.",
  "panel.argument.files": "Scoring sheets that came back (XLSX, ODS, XML).",
  "panel.close.abstract": "Records that the evaluation of quality is closed.",
  "panel.close.by": "Who says so.",
  "panel.close.discussion": """
  It is closed only when every admitted offer has agreed points for every criterion. The record keeps name, day, reason and \
  the digest of all points: whoever changes something afterwards is noticed, and 'lastenheft score' ranks nobody until it is \
  closed again. Earlier closings are kept.

  Exit codes: 0 closed, 1 not closed because points are missing, 2 something could not be read or written.
  """,
  "panel.close.done": "The evaluation of quality is closed, as said by {0}.",
  "panel.close.on": "Day of the closing.",
  "panel.close.reason": "What it rests on, such as the meeting of the panel.",
  "panel.close.refused": "Not closed.",
  "panel.column.agreed": "agreed",
  "panel.column.bidder": "bidder",
  "panel.column.missing": "missing",
  "panel.column.requirement": "criterion",
  "panel.column.spread": "spread",
  "panel.column.votes": "votes",
  "panel.consensus.abstract": "Makes the sheet for the agreement, or takes one over.",
  "panel.consensus.discussion": """
  Without a file it makes a sheet with all votes and room for the points agreed and the reason. With a file, what was \
  filled in is taken over into the record. The votes are kept, and an agreement that changes an earlier one keeps that too. \
  Empty cells mean: not agreed yet. Comments in evaluation.xml are not kept when it is written.

  Exit codes: 0 no finding, 1 at least one finding of severity error, 2 something could not be read or written.
  """,
  "panel.discussion": """
  The path: 'handout' gives every person a scoring sheet, 'merge' takes the returned ones over, 'consensus' the agreement, \
  'close' closes. No file and no output names a price. With price-blind="yes" in the tender, 'lastenheft score' ranks only \
  after the closing.
  """,
  "panel.file.refused": "{0}: not taken over ({1})",
  "panel.file.taken": "{0}: points of {1} for {2} answers",
  "panel.handed-out": "Handed out are the offers of: {0}.",
  "panel.handout.abstract": "Gives every evaluator a scoring sheet without prices.",
  "panel.handout.discussion": """
  For every admitted offer and every criterion that people judge, the sheet holds the requirement, the answer, the evidence \
  and the scale, and room for points and reason; as a spreadsheet (XLSX, ODS) and in the format of the dossier (XML). \
  Amounts in answers are hidden; where an answer speaks of money, a finding says so. Who evaluates then stands in \
  evaluation.xml; comments in it are not kept when it is written.

  Exit codes: 0 no finding, 1 at least one finding of severity error, 2 something could not be read or written.
  """,
  "panel.handout.evaluator": "Who evaluates: short name and name; may be repeated.",
  "panel.left-out": "Not handed out: {0} ({1}).",
  "panel.masked": "[amount hidden]",
  "panel.merge.abstract": "Takes the points in returned scoring sheets over.",
  "panel.merge.discussion": """
  Every sheet is compared cell by cell with what was handed out. A sheet with an error is refused as a whole; the others are \
  taken over. Missing points stay missing and never become zero. What stands in the record already is not changed. Comments \
  in evaluation.xml are not kept when it is written.

  Exit codes: 0 no finding, 1 at least one finding of severity error, 2 something could not be read or written.
  """,
  "panel.no-day": "'{0}' is no day. Please write it like this: 2026-08-21.",
  "panel.no-evaluator-name":
    "'{0}' does not say short name and name. Please write it like this: --evaluator \"mh=Maria Hahn\".",
  "panel.no-evaluators":
    "Nobody is known to evaluate. Please say so to 'lastenheft panel handout': --evaluator \"mh=Maria Hahn\".",
  "panel.no-record": "The dossier has no points yet (evaluation.xml).",
  "panel.no-votes": "There are no votes yet. Please run 'lastenheft panel merge' first.",
  "panel.no-words": "Name and reason must not be empty.",
  "panel.not-agreed": "open",
  "panel.option.out": "Folder for the sheets.",
  "panel.still-open": "'{0}' has not been decided on. Should the offer join, the evaluation is open again.",
  "panel.taken": "Newly taken over: {0}.",
  "panel.value.day": "YYYY-MM-DD",
  "panel.value.evaluator": "short=name",
  "panel.value.name": "name",
  "panel.value.text": "text",
]
