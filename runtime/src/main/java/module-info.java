/** What generated bindings call. Native access is granted to this module alone. */
module dev.tombolo.runtime {
    requires transitive dev.tombolo.annotations;
    requires jdk.jfr;
    requires static org.jspecify;

    exports dev.tombolo.runtime;
    exports dev.tombolo.runtime.support;
}
