/* A bare walk over files with libxml2's reader: what reading alone costs. Prints the number of nodes. */
#include <libxml/xmlreader.h>
#include <stdio.h>

int main(int count, char **files) {
  long nodes = 0;
  for (int index = 1; index < count; index++) {
    xmlTextReaderPtr reader = xmlReaderForFile(files[index], "UTF-8", XML_PARSE_NONET);
    if (!reader) return 2;
    int more;
    while ((more = xmlTextReaderRead(reader)) == 1) nodes++;
    xmlFreeTextReader(reader);
    if (more != 0) return 1;
  }
  printf("%ld\n", nodes);
  return 0;
}
