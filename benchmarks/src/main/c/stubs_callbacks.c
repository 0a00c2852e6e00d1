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

/* How a pair is made and read; FindClass and its like are for the first call. */
static struct {
    jclass class;
    jmethodID constructor;
    jfieldID a, b;
} pairs;

static int find_pairs(JNIEnv *env) {
    if (pairs.class != NULL) {
        return 1;
    }
    jclass class = (*env)->FindClass(env, "dev/tombolo/benchmarks/structs/Pair");
    if (class == NULL) {
        return 0;
    }
    pairs.constructor = (*env)->GetMethodID(env, class, "<init>", "(JJ)V");
    pairs.a = (*env)->GetFieldID(env, class, "a", "J");
    pairs.b = (*env)->GetFieldID(env, class, "b", "J");
    pairs.class = (*env)->NewGlobalRef(env, class);
    return pairs.class != NULL;
}

static struct pair read_pair(JNIEnv *env, jobject pair) {
    return (struct pair){(*env)->GetLongField(env, pair, pairs.a), (*env)->GetLongField(env, pair, pairs.b)};
}

static jobject pair_object(JNIEnv *env, struct pair pair) {
    return (*env)->NewObject(env, pairs.class, pairs.constructor, (jlong)pair.a, (jlong)pair.b);
}

static struct pair call_pair(struct pair pair) {
    JNIEnv *env = called.env;
    jobject given = pair_object(env, pair);
    jobject result = (*env)->CallObjectMethod(env, called.object, called.method, given);
    struct pair read = result == NULL ? (struct pair){0, 0} : read_pair(env, result);
    (*env)->DeleteLocalRef(env, given);
    (*env)->DeleteLocalRef(env, result);
    return read;
}

JNIEXPORT jobject JNICALL Java_dev_tombolo_benchmarks_callbacks_JniCallbacks_applyPair(
        JNIEnv *env, jclass stubs, jobject operation, jobject pair) {
    (void)stubs;
    if (!find_pairs(env)) {
        return NULL; /* an exception is pending */
    }
    calls(env, operation, "apply", "(Ldev/tombolo/benchmarks/structs/Pair;)Ldev/tombolo/benchmarks/structs/Pair;");
    return pair_object(env, apply_pair(call_pair, read_pair(env, pair)));
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
