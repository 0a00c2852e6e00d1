/** A user's module: it reads the runtime, and nothing of the compiler. */
module dev.tombolo.user {
    requires dev.tombolo.runtime;
}
