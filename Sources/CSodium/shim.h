// The only door to libsodium: digests, later seals and passwords.
#include <sodium/core.h>
#include <sodium/crypto_hash_sha256.h>
