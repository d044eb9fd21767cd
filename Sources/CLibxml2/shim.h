// The only door to libxml2.
//
// Debian builds libxml2 with ICU, and its encoding.h then includes ICU's headers. Swift's Foundation ships another ICU;
// a release build sees both and stops. Only the layout of xmlCharEncodingHandler depends on the switch: leave it alone.
#include <libxml/xmlversion.h>
#undef LIBXML_ICU_ENABLED

#include <libxml/parser.h>
#include <libxml/parserInternals.h>
#include <libxml/xmlschemas.h>
#include <libxml/xpathInternals.h>
