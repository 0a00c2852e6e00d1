/* A library that stands where another was looked for. */
const char *zlibVersion(void) {
    return "zlib in place of zlib";
}
