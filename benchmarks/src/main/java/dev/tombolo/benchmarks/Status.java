package dev.tombolo.benchmarks;

/** An enum whose values lie far apart. The hand-written contenders have them in a field. */
public enum Status {
    OK(200),
    CREATED(201),
    MOVED(301),
    NOT_MODIFIED(304),
    BAD_REQUEST(400),
    FORBIDDEN(403),
    NOT_FOUND(404),
    FAILED(500);

    final int code;

    Status(int code) {
        this.code = code;
    }
}
