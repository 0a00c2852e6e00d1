/** Bindings of real libraries, to read, run and copy. */
module dev.tombolo.samples {
    requires transitive dev.tombolo.runtime;
    requires static transitive org.jspecify;

    exports dev.tombolo.samples;
    exports dev.tombolo.samples.expat;
    exports dev.tombolo.samples.libc;
    exports dev.tombolo.samples.llvm;
    exports dev.tombolo.samples.sqlite3;
    exports dev.tombolo.samples.zlib;
}
