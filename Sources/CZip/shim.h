// The only door to libzip: archives in memory, never on the disk.
#ifndef LASTENHEFT_CZIP_SHIM_H
#define LASTENHEFT_CZIP_SHIM_H

#include <zip.h>

// What libzip says of one entry, without its name. Functions, because the fields of `zip_stat_t` hang on macros.
struct lastenheft_zip_entry {
  uint64_t size, compressed;
  uint16_t method, encryption;
  int is_link, known;
};

static inline struct lastenheft_zip_entry lastenheft_zip_entry_at(zip_t *archive, uint64_t index) {
  struct lastenheft_zip_entry entry = {0};
  zip_stat_t stat;
  zip_uint8_t system;
  zip_uint32_t attributes;
  const zip_uint64_t wanted = ZIP_STAT_SIZE | ZIP_STAT_COMP_SIZE | ZIP_STAT_COMP_METHOD | ZIP_STAT_ENCRYPTION_METHOD;
  if (zip_stat_index(archive, index, 0, &stat) != 0 || (stat.valid & wanted) != wanted) return entry;
  if (zip_file_get_external_attributes(archive, index, 0, &system, &attributes) != 0) return entry;
  entry.size = stat.size;
  entry.compressed = stat.comp_size;
  entry.method = stat.comp_method;
  entry.encryption = stat.encryption_method;
  // The upper half is the mode of Unix; 0120000 marks a symbolic link.
  entry.is_link = system == ZIP_OPSYS_UNIX && ((attributes >> 16) & 0170000) == 0120000;
  entry.known = 1;
  return entry;
}

// Appends an entry with the first minute that the format knows and the same attributes everywhere. The bytes must
// stay where they are until the archive is closed. The level is given, so that a changed default changes no byte.
static inline int lastenheft_zip_append(
    zip_t *archive, const char *name, const void *bytes, uint64_t count, int deflated) {
  zip_source_t *source = zip_source_buffer(archive, bytes, count, 0);
  if (source == NULL) return 0;
  const zip_int64_t index = zip_file_add(archive, name, source, ZIP_FL_ENC_UTF_8);
  if (index < 0) {
    zip_source_free(source);
    return 0;
  }
  return zip_set_file_compression(archive, index, deflated ? ZIP_CM_DEFLATE : ZIP_CM_STORE, deflated ? 6 : 0) == 0 &&
         zip_file_set_dostime(archive, index, 0, 0x21, 0) == 0 &&
         zip_file_set_external_attributes(archive, index, 0, ZIP_OPSYS_UNIX, 0100644u << 16) == 0;
}

#endif
