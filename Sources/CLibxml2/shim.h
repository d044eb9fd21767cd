// The only door to libxml2.
//
// Debian builds libxml2 with ICU, and its encoding.h then includes ICU's headers. Swift's Foundation ships another ICU;
// a release build sees both and stops. Only the layout of xmlCharEncodingHandler depends on the switch: leave it alone.
#ifndef LASTENHEFT_CLIBXML2_SHIM_H
#define LASTENHEFT_CLIBXML2_SHIM_H

#include <libxml/xmlversion.h>
#undef LIBXML_ICU_ENABLED

#include <libxml/parser.h>
#include <libxml/parserInternals.h>
#include <libxml/xmlschemas.h>
#include <libxml/xpathInternals.h>

#ifdef __GLIBC__
#include <malloc.h>
#endif

// libxml2 made the error argument const in 2.12. One type on our side, whatever the version.
typedef void (*lastenheft_xml_error_handler)(void *context, const xmlError *error);

// Functions, because a cast between function pointer types is not expressible in Swift.
static inline void lastenheft_xml_set_sax_errors(xmlParserCtxtPtr parser, lastenheft_xml_error_handler handler) {
  parser->sax->serror = (xmlStructuredErrorFunc)handler;
}

static inline void lastenheft_xml_set_xpath_errors(
    xmlXPathContextPtr xpath, lastenheft_xml_error_handler handler, void *context) {
  xpath->error = (xmlStructuredErrorFunc)handler;
  xpath->userData = context;
}

static inline void lastenheft_xml_set_schema_errors(
    xmlSchemaParserCtxtPtr parser, lastenheft_xml_error_handler handler, void *context) {
  xmlSchemaSetParserStructuredErrors(parser, (xmlStructuredErrorFunc)handler, context);
}

static inline void lastenheft_xml_set_validation_errors(
    xmlSchemaValidCtxtPtr validation, lastenheft_xml_error_handler handler, void *context) {
  xmlSchemaSetValidStructuredErrors(validation, (xmlStructuredErrorFunc)handler, context);
}

// `xmlFree` is a mutable global function pointer, which Swift 6 refuses to read.
static inline void lastenheft_xml_free(void *memory) { xmlFree(memory); }

// Some XPath errors go past every structured handler to the generic one, which prints. It is variadic: written in C.
static void lastenheft_xml_discard(void *context, const char *format, ...) {
  (void)context;
  (void)format;
}

// The setting belongs to the thread, so whoever is about to call XPath or schema code calls this first.
static inline void lastenheft_xml_silence_thread(void) { xmlSetGenericErrorFunc(NULL, lastenheft_xml_discard); }

// Nothing is ever fetched: no external entity, no included schema, no file, no network.
static xmlParserInputPtr lastenheft_xml_refuse_entity(const char *url, const char *id, xmlParserCtxtPtr parser) {
  (void)url;
  (void)id;
  (void)parser;
  return NULL;
}

// `xmlInitParser`, and the loader that refuses, for the whole process. Once, before the first parse.
//
// Every file frees some hundred KiB at the top of the heap. By default glibc hands them back to the system at once and
// the next file faults them in again, page by page: a third of the time of reading 1,000 offers.
static inline void lastenheft_xml_initialize(void) {
  xmlInitParser();
  xmlSetExternalEntityLoader(lastenheft_xml_refuse_entity);
#ifdef __GLIBC__
  mallopt(M_MMAP_THRESHOLD, 4 << 20);
  mallopt(M_TRIM_THRESHOLD, 8 << 20);
#endif
}

#endif
