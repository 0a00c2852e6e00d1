/* The JNI side of dev.tombolo.benchmarks.startup.programs.JniCall. */
#include "probes.h"

#include <jni.h>

JNIEXPORT jint JNICALL Java_dev_tombolo_benchmarks_startup_programs_JniCall_same(JNIEnv *env, jclass stubs, jint n) {
    (void)env;
    (void)stubs;
    return same(n);
}
