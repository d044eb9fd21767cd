/// Why a file cannot be read, and what to do about it; by the keys of `XMLError`.
let englishXMLErrors: [String: String] = [
  "XML.notWellFormed":
    "The file is not well-formed XML (the parser says: {0}). Correct the place, or export the file again from the program that made it.",
  "XML.wrongEncoding":
    "The file is encoded as {0}; only UTF-8 is accepted. Save it as UTF-8 and change the statement in the first line.",
  "XML.doctypeRefused":
    "The file has a document type declaration (<!DOCTYPE …>), which is refused for safety. Remove the declaration.",
  "XML.doctypeNotPlain":
    "The document type declaration is not that of the official files. Only <!DOCTYPE {0} SYSTEM \"…\"> before the first element is accepted, without definitions of its own.",
  "XML.entityRefused":
    "The file uses the entity '{0}'. Only amp, lt, gt, quot and apos are accepted, and numbers of characters such as &#167;.",
  "XML.tooDeep":
    "More than {0} elements stand inside each other. Check whether an element was not closed.",
  "XML.tooLarge":
    "The file has {1} bytes, which is too large; {0} bytes are accepted. Submit attachments as files of their own.",
  "XML.tooManyNodes":
    "The file has more than {0} elements. Check that it is the right file, and split it if need be.",
  "XML.tooManyAttributes":
    "An element has more than {0} attributes. Correct the element at this place.",
  "XML.tooManyNamespaces":
    "More than {0} namespace declarations are in scope here. Remove the declarations (xmlns) that are not needed.",
  "XML.attributeTooLong":
    "The value of an attribute is longer than {0} bytes. Shorten it, or write it as text into an element.",
  "XML.textTooLong":
    "A text is longer than {0} bytes. Shorten it, or submit it as an attachment.",
  "XML.empty":
    "The file is empty. Check that it was transferred completely, and provide it again.",
  "XML.notXML.pdf":
    "The file is a PDF document where XML is expected. Name the XML file that the PDF was made from.",
  "XML.notXML.archive":
    "The file is a ZIP archive or an office document (such as DOCX, XLSX or ODT) where XML is expected. Name the XML file, or unpack the archive.",
  "XML.notXML.oldOffice":
    "The file is an office document of the old kind (such as DOC or XLS) where XML is expected. Name the XML file.",
  "XML.notXML.text":
    "The file is text, but no XML. Name the XML file.",
  "XML.notXML.binary":
    "The file is no XML. Check that it is the right file and that it is undamaged.",
  "XML.directory":
    "The path is a folder. Name a file.",
  "XML.missingFile":
    "There is no such file. Check the path and its spelling.",
  "XML.unreadableFile.noPermission":
    "You may not read the file. Ask for the permission, or use a copy.",
  "XML.unreadableFile.other":
    "The file cannot be read (the system says: {0}). Check the disk and the path.",
  "XML.notARegularFile":
    "The path is no ordinary file but a device or a connection. Save the content to a file and name that.",
  "XML.schemaInvalid":
    "The file breaks the schema (the validator says: {0}). Correct the place.",
  "XML.schemaUnusable":
    "The schema itself is wrong (the validator says: {0}). Correct the schema; the files that it checks are not the cause.",
  "XML.xpathInvalid":
    "The XPath expression is wrong: {0}. Correct the expression in the rule.",
  "XML.xpathFailed":
    "The XPath expression could not be evaluated: {0}. Correct the expression in the rule, or make it simpler.",
]
