/// What the readers of native files say: problems of form and meaning.
let englishReading: [String: String] = [
  "IN001.rationale":
    "What cannot be read cannot be checked. If it is an offer, it stays in the procedure: the authority clarifies "
    + "with the bidder what was submitted.",
  "IN001.summary": "A file cannot be read.",
  "IN002.attribute": "Element '{0}' has no attribute '{1}'; allowed are: {2}.",
  "IN002.element": "There is no element '{1}' in '{0}'; allowed are: {2}.",
  "IN002.namespace": "Element '{1}' in '{0}' is in another namespace; 'urn:lastenheft:1' is expected.",
  "IN002.noAttributes": "Element '{0}' has no attributes; please remove '{1}'.",
  "IN002.noElements": "Element '{0}' holds no other elements; please remove '{1}'.",
  "IN002.rationale":
    "Mostly it is misspelled. What the format does not know would otherwise be passed over in silence. The "
    + "message names what may stand here.",
  "IN002.summary": "An element or attribute is not known here.",
  "IN003.attribute": "Element '{0}' lacks the attribute '{1}'.",
  "IN003.element": "Element '{0}' lacks the element '{1}', or has too few of them.",
  "IN003.milestone": "The schedule lacks the day '{0}'; dispatch and submission must be named.",
  "IN003.oneOf": "Element '{0}' lacks one of these elements: {1}.",
  "IN003.rationale":
    "Without it the statement is incomplete. Add it at the place named; specs/schema/README.md shows an example.",
  "IN003.summary": "An element or attribute is missing.",
  "IN004.blank": "Attribute '{0}' is blank.",
  "IN004.citedPart":
    "Attribute '{0}' is '{1}'; expected is what stands after the sign, such as 5a, a range 3-7 or a list 5, 6.",
  "IN004.citedPlace":
    "Attribute '{0}' is '{1}'; expected is a place without the name of the norm, spelled like "
    + "§ 18 Abs. 3 Nr. 2 Satz 3 Buchst. b.",
  "IN004.cpv": "Attribute '{0}' is '{1}'; a CPV code has eight digits without the check digit, such as 64216120.",
  "IN004.day": "Attribute '{0}' is '{1}'; a date of the calendar such as 2015-06-07 is expected.",
  "IN004.digest":
    "The attribute '{0}' has the value '{1}'; a digest of 64 digits is expected, as 'lastenheft digest' prints it.",
  "IN004.hundredths":
    "Attribute '{0}' is '{1}'; a number with at most two digits after the point is expected, such as 0.75.",
  "IN004.id": "Attribute '{0}' is '{1}'; an id has small letters, digits and hyphens, such as dresden-2015.",
  "IN004.list": "Attribute '{0}' is '{1}'; at least one entry has not the form expected. Entries are parted by blanks.",
  "IN004.listOf": "Attribute '{0}' is '{1}'; allowed are, parted by blanks: {2}.",
  "IN004.money":
    "Attribute '{0}' is '{1}'; an amount of euros such as 1234.50 is expected, with a point and no thousands "
    + "sign.",
  "IN004.number": "Attribute '{0}' is '{1}'; a number such as 99.5 is expected, with a point.",
  "IN004.oneOf": "Attribute '{0}' is '{1}'; allowed are: {2}.",
  "IN004.rationale":
    "Dates, amounts, numbers and ids each have one spelling, so that nobody has to guess what is meant. The "
    + "message names the form or the values allowed.",
  "IN004.region": "Attribute '{0}' is '{1}'; a NUTS code looks like DED21.",
  "IN004.requirementID":
    "Attribute '{0}' is '{1}'; an id here has capital letters, digits and hyphens, such as DM-ACC-01.",
  "IN004.summary": "An attribute has a value that is not possible here.",
  "IN004.term":
    "The attribute '{0}' has the value '{1}'; a term is open (no fixed end) or a number of months.",
  "IN004.time": "Attribute '{0}' is '{1}'; a time of the day such as 12:00 is expected, from 00:00 to 23:59.",
  "IN004.token": "Attribute '{0}' is '{1}'; blanks are not allowed here.",
  "IN004.version": "Attribute '{0}' is '{1}'; numbers with points such as 1.0 are expected.",
  "IN004.whole": "Attribute '{0}' is '{1}'; a whole number of at most nine digits is expected.",
  "IN005.duplicate": "The id '{0}' is used in line {1} already.",
  "IN005.provision": "The place '{0}' stands in line {1} already, for the same day.",
  "IN005.rationale": "References to it would be ambiguous. Give one of the two a new id, or remove it.",
  "IN005.summary": "An id is used twice.",
  "IN005.treatment": "What holds for '{0}' stands in line {1} already.",
  "IN006.code": "This answer has no code '{0}'; it has: {1}.",
  "IN006.counting": "The way to count '{0}' is not in this file; it has: {1}.",
  "IN006.lot": "This tender has no lot '{0}'.",
  "IN006.option": "The alternatives '{0}' name requirement '{1}', which is not in this file.",
  "IN006.rationale": "What it names is not in this file. Check the spelling, or add the entry.",
  "IN006.summary": "A reference leads nowhere.",
  "IN007.atLeast": "Attribute '{0}' is {1}; {2} or more is possible.",
  "IN007.fromBelow": "The level begins at {0} and ends below {1}; no value falls into it.",
  "IN007.moreThanCodes": "{0} codes are demanded, but only {1} are listed.",
  "IN007.order": "The lower value {0} is above the upper value {1}.",
  "IN007.range": "Attribute '{0}' is {1}; {2} to {3} is possible.",
  "IN007.rationale":
    "The number is spelled correctly but makes no sense here, such as more than 10 points or a minimum above the "
    + "maximum.",
  "IN007.summary": "A value is out of range.",
  "IN008.besideBlocks": "'{0}' has paragraphs or lists; '{1}' then belongs into a paragraph (p).",
  "IN008.onlyOne": "Only one of these may stand in '{0}': {1} (minimum and maximum go together).",
  "IN008.order": "Element '{1}' stands in the wrong place in '{0}'; the order is: {2}.",
  "IN008.rationale":
    "The order is fixed so that two versions can be compared. The message names the order; move the element.",
  "IN008.summary": "An element stands in the wrong place or too often.",
  "IN008.tooOften": "Element '{1}' stands in '{0}' too often.",
  "IN009.empty": "Element '{0}' has no text.",
  "IN009.noGerman": "Element '{0}' lacks the German text (de).",
  "IN009.rationale":
    "The German text is binding and needed everywhere; the English one is optional, but must not be empty where "
    + "there is one.",
  "IN009.summary": "A text is missing.",
  "IN010.besideBlocks": "In '{0}' text stands between paragraphs; please put it into a paragraph (p).",
  "IN010.rationale": "The text belongs to nothing and would be lost. Put it into the right element, or remove it.",
  "IN010.stray": "Element '{0}' has text where only elements may stand.",
  "IN010.summary": "Text stands where none belongs.",
  "IN011.namespace": "The root element '{0}' is in the namespace '{1}'; xmlns=\"{2}\" is expected.",
  "IN011.rationale":
    "Lastenheft knows a file by its first element. Probably the file lies in the wrong folder, or the attribute "
    + "xmlns is missing.",
  "IN011.root": "The root element is '{0}'; expected is: {1}.",
  "IN011.summary": "The file has another root element or namespace than expected.",
  "IN012.answerNeeded":
    "The changed expectation lacks the form of the answer; please repeat 'answer' as in the catalogue.",
  "IN012.emptyState": "The state replaces nothing; name what reads otherwise on these days.",
  "IN012.nothing": "The tailoring changes nothing; 'select' is enough.",
  "IN012.rationale":
    "Whoever changes the expectation of a catalogue requirement repeats the form of the answer, so that the "
    + "values have a meaning. A tailoring that changes nothing and a state that replaces nothing say nothing.",
  "IN012.summary": "A tailoring or a dated state is incomplete.",
  "IN013.period": "The period begins on {0} and ends on {1} already.",
  "IN013.rationale": "Probably the two days are swapped, or a year is misspelled.",
  "IN013.summary": "A period ends before it begins.",
  "IN014.figure": "The figure '{0}' has a value for the same days already.",
  "IN014.open": "The version from {0} follows a version without end; please add 'until' there.",
  "IN014.overlap": "The version from {0} begins before the one before it ends on {1}.",
  "IN014.rationale":
    "On each day at most one version is in force. End the earlier one on the day before the later one enters into "
    + "force.",
  "IN014.summary": "Two versions of a norm overlap or are not in order of time.",
  "IN015.codes": "Attribute '{0}' is '{1}'; to choose from: {2}.",
  "IN015.comparison": "The comparison '{0}' does not fit the form of the answer.",
  "IN015.day": "Attribute '{0}' is '{1}'; this answer is a date such as 2015-06-07.",
  "IN015.level": "Points by '{0}' do not fit the form of the answer.",
  "IN015.milestone": "A day of the schedule compares with a date only.",
  "IN015.money": "Attribute '{0}' is '{1}'; this answer is an amount such as 1234.50.",
  "IN015.number": "Attribute '{0}' is '{1}'; this answer is a number such as 99.5.",
  "IN015.parameterType": "A parameter cannot be a document.",
  "IN015.rationale":
    "A number compares with a number only, a date with a date only. Check the form of the answer and the value.",
  "IN015.summary": "A value or a comparison does not fit the form of the answer.",
  "IN015.text": "Attribute '{0}' is '{1}'; this answer is a text.",
  "IN015.yesNo": "Attribute '{0}' is '{1}'; this answer is yes or no.",
  "IN016.atLeastOne": "Element '{0}' needs at least one of: {1}.",
  "IN016.atMostOne": "Element '{0}' may have at most one of: {1}.",
  "IN016.estimate":
    "The value stands either in the attributes low-per-year, high-per-year and months or in the elements running, single and calls.",
  "IN016.exactlyOne": "Element '{0}' needs exactly one of: {1}.",
  "IN016.neededForMethod": "Method '{1}' needs the element '{0}'.",
  "IN016.neededForType": "Type '{1}' needs '{0}'.",
  "IN016.noPlace": "The provision names no place, such as section and paragraph.",
  "IN016.notForMethod": "The element '{0}' does not belong to method '{1}'.",
  "IN016.notForType": "'{0}' does not go with type '{1}'.",
  "IN016.place": "No other part of the place may stand beside 'place'.",
  "IN016.rationale": "Some exclude each other, some belong together. The message names what is missing or too much.",
  "IN016.summary": "Statements do not go together.",
  "IN016.tailorClause": "Only title, text and condition of a clause can be changed (title, text, applies-when).",
  "IN016.tailorRequirement": "A requirement has no clause text (text); its sentence is called 'statement'.",
  "IN016.tenderParameter": "A parameter of the tender needs a value (value or default).",
  "IN016.together": "'{0}' and '{1}' belong together; one of them is missing.",
  "IN016.variantTitle":
    "The clause has several variants; variant '{0}' lacks the title that says what distinguishes it.",
  "IN017.rationale": "Bidders must be able to rely on the weights announced; so the parts make exactly the whole.",
  "IN017.sum": "The group has weight {0}, its parts add up to {1}.",
  "IN017.summary": "Weights do not add up to the weight of their group.",
  "IN018.order": "'{0}' ({1}) is before '{2}' ({3}).",
  "IN018.rationale": "A period cannot end before the event that it begins with. Check both days.",
  "IN018.summary": "The days of the schedule are out of order.",
]
