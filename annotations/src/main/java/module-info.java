/** What a developer writes on an interface that looks like a C header. */
module dev.tombolo.annotations {
    exports dev.tombolo.annotations;
}
