package dev.tombolo.benchmarks;

import dev.tombolo.annotations.EnumValue;
import dev.tombolo.annotations.NativeEnum;

/** An enum whose values lie far apart. The hand-written contenders have them in a field. */
@NativeEnum
public enum Status {
    @EnumValue(200)
    OK(200),
    @EnumValue(201)
    CREATED(201),
    @EnumValue(301)
    MOVED(301),
    @EnumValue(304)
    NOT_MODIFIED(304),
    @EnumValue(400)
    BAD_REQUEST(400),
    @EnumValue(403)
    FORBIDDEN(403),
    @EnumValue(404)
    NOT_FOUND(404),
    @EnumValue(500)
    FAILED(500);

    final int code;

    Status(int code) {
        this.code = code;
    }
}
