/* The JNI side of dev.tombolo.benchmarks.callbacks.JniCallbacks, written as JNI tutorials write it. */
#include "callbacks.h"

#include <jni.h>
#include <stdlib.h>

/* Whom C calls back during this thread's call. */
static _Thread_local struct {
    JNIEnv *env;
    jobject object;
    jmethodID method;
} called;

static void calls(JNIEnv *env, jobject object, const char *name, const char *type) {
    called.env = env;
    called.object = object;
    called.method = (*env)->GetMethodID(env, (*env)->GetObjectClass(env, object), name, type);
}

static int call_operation(int n) {
    return (*called.env)->CallIntMethod(called.env, called.object, called.method, n);
}

JNIEXPORT jint JNICALL Java_dev_tombolo_benchmarks_callbacks_JniCallbacks_apply(
        JNIEnv *env, jclass stubs, jobject operation, jint n) {
    (void)stubs;
    calls(env, operation, "apply", "(I)I");
    return apply(call_operation, n);
}

static int call_text(const char *text) {
    jstring copy = (*called.env)->NewStringUTF(called.env, text);
    int result = (*called.env)->CallIntMethod(called.env, called.object, called.method, copy);
    (*called.env)->DeleteLocalRef(called.env, copy);
    return result;
}

JNIEXPORT jint JNICALL Java_dev_tombolo_benchmarks_callbacks_JniCallbacks_applyText(
        JNIEnv *env, jclass stubs, jobject operation) {
    (void)stubs;
    calls(env, operation, "apply", "(Ljava/lang/String;)I");
    return apply_text(call_text);
}

static int call_compare(const void *a, const void *b) {
    return (*called.env)->CallIntMethod(
            called.env, called.object, called.method, *(const int *)a, *(const int *)b);
}

JNIEXPORT void JNICALL Java_dev_tombolo_benchmarks_callbacks_JniCallbacks_sort(
        JNIEnv *env, jclass stubs, jintArray values, jobject compare) {
    (void)stubs;
    calls(env, compare, "compare", "(II)I");
    jsize count = (*env)->GetArrayLength(env, values);
    jint *copy = (*env)->GetIntArrayElements(env, values, NULL);
    if (copy != NULL) {
        qsort(copy, (size_t)count, sizeof *copy, call_compare);
        (*env)->ReleaseIntArrayElements(env, values, copy, 0);
    }
}
