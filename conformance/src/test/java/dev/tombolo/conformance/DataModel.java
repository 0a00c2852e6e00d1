package dev.tombolo.conformance;

import dev.tombolo.annotations.Attach;
import dev.tombolo.annotations.CType;
import dev.tombolo.annotations.Encoding;
import dev.tombolo.annotations.NativeLib;
import dev.tombolo.annotations.SizeT;

/** Functions of types whose width the platform chooses. */
@Attach
@NativeLib("datamodel")
interface DataModel {
    int timesCalled();

    long seenLong(@CType("long") long x);

    long seenUnsignedLong(@CType("unsigned long") long x);

    long seenChar(@CType("char") int x);

    long seenWchar(@CType("wchar_t") int x);

    long seenOff(@CType("off_t") long x);

    long seenMode(@CType("mode_t") int x);

    long seenSocklen(@CType("socklen_t") long x);

    long seenSize(@SizeT long x);

    long seenSsize(@CType("ssize_t") long x);

    long seenPtrdiff(@CType("ptrdiff_t") long x);

    long seenIntptr(@CType("intptr_t") long x);

    long seenUintptr(@CType("uintptr_t") long x);

    long seenTime(@CType("time_t") long x);

    long seenPid(@CType("pid_t") int x);

    @CType("long")
    long takenLong(long bits);

    @CType("unsigned long int")
    long takenUnsignedLong(long bits);

    @CType("char")
    int takenChar(long bits);

    @CType("wchar_t")
    int takenWchar(long bits);

    @CType("off_t")
    long takenOff(long bits);

    @CType("mode_t")
    int takenMode(long bits);

    @CType("socklen_t")
    long takenSocklen(long bits);

    @SizeT
    long takenSize(long bits);

    @CType("ssize_t")
    long takenSsize(long bits);

    @CType("ptrdiff_t")
    long takenPtrdiff(long bits);

    @CType("intptr_t")
    long takenIntptr(long bits);

    @CType("uintptr_t")
    long takenUintptr(long bits);

    @CType("time_t")
    long takenTime(long bits);

    @CType("pid_t")
    int takenPid(long bits);

    long unitAt(@Encoding(Encoding.WCHAR) String s, int index);

    @Encoding(Encoding.WCHAR)
    String greet();
}
